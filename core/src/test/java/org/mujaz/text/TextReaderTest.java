package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.lexicon.Lexicon;

class TextReaderTest {

    private static final TextReader READER = new TextReader(Lexicon.load());

    /** Against a hang, not a measure of speed. */
    private static final Duration HANG = Duration.ofSeconds(30);

    private static final int MANY = 100_000;

    @Test
    void theTitleIsTheFirstLine() {
        Text text = READER.read(Article.of("وصل الوفد.").withTitle("  عنوان  "));

        assertThat(text.source()).isEqualTo("عنوان\nوصل الوفد.");
        assertThat(text.paragraphs())
                .containsExactly(
                        new Paragraph(new Span(0, 5), 0, 1, true), new Paragraph(new Span(6, 16), 1, 2, false));
        assertThat(text.isTitle(text.sentences().get(0))).isTrue();
        assertThat(text.isTitle(text.sentences().get(1))).isFalse();
    }

    @Test
    void aTitleOfSeveralLinesIsOneLine() {
        assertThat(READER.read(Article.of("نص").withTitle("أول\r\nثان")).source())
                .isEqualTo("أول ثان\nنص");
    }

    @Test
    void withoutATitleTheSourceIsTheBody() {
        Text text = READER.read(Article.of(" وصل الوفد.\n"));

        assertThat(text.source()).isEqualTo(" وصل الوفد.\n");
        assertThat(text.paragraphs()).containsExactly(new Paragraph(new Span(1, 11), 0, 1, false));
    }

    @Test
    void aBlankTitleIsNone() {
        assertThat(READER.read(Article.of("نص").withTitle(" \n ")).source()).isEqualTo("نص");
    }

    @Test
    void aTitleWithoutAWordIsNoParagraphAndTheBodyIsNoTitle() {
        Text text = READER.read(Article.of("وصل الوفد.").withTitle("\u200F"));

        assertThat(text.paragraphs()).extracting(Paragraph::isTitle).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\f", "\u000B"})
    void everyLineEndIsALineFeed(String end) {
        Text text = READER.read(Article.of("وصل" + end + "عاد"));

        assertThat(text.source()).isEqualTo("وصل\nعاد");
        assertThat(text.paragraphs()).hasSize(2);
    }

    @Test
    void carriageReturnsThatMeetLineFeedsAreOneLineEndEach() {
        assertThat(READER.read(Article.of("أ\r\r\n\n\rب\r")).source()).isEqualTo("أ\n\n\n\nب\n");
    }

    @Test
    void blankLinesAreNoParagraphs() {
        Text text = READER.read(Article.of("\n\n وصل\n \t\n\u200F\nعاد\n"));

        assertThat(text.paragraphs()).extracting(p -> text.quote(p.span())).containsExactly("وصل", "عاد");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a\uFFFDb, 'a\uD800b'",
        "a\uFFFDb, 'a\uDC00b'",
        "a\uFFFD, 'a\uD800'",
        "\uFFFDa, '\uDC00a'",
        "\uFFFD\uFFFD, '\uDC00\uD800'",
        "\uFFFD\uD83D\uDE00, '\uD83D\uD83D\uDE00'",
    })
    void aLoneSurrogateBecomesAReplacementCharacter(String source, String body) {
        assertThat(READER.read(Article.of(body)).source()).isEqualTo(source);
    }

    @Test
    void aPairOfSurrogatesStays() {
        assertThat(READER.read(Article.of("\uD83D\uDE00\uD83D\uDE00")).source()).isEqualTo("\uD83D\uDE00\uD83D\uDE00");
    }

    @Test
    void aNulIsKeptInTheSourceAndPartsWords() {
        Text text = READER.read(Article.of("وصل\0عاد"));

        assertThat(text.source()).isEqualTo("وصل\0عاد");
        assertThat(text.tokens()).extracting(Token::span).containsExactly(new Span(0, 3), new Span(4, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\u200F", "\uFEFF", "\u064E"})
    void anEmptyArticleHasNothing(String body) {
        Text text = READER.read(Article.of(body));

        assertThat(text.tokens()).isEmpty();
        assertThat(text.sentences()).isEmpty();
        assertThat(text.paragraphs()).isEmpty();
    }

    @Test
    void aParagraphKnowsItsSentences() {
        Text text = READER.read(Article.of("وصل الوفد. عاد.\nغادر."));

        assertThat(text.paragraphs())
                .containsExactly(
                        new Paragraph(new Span(0, 15), 0, 2, false), new Paragraph(new Span(16, 21), 2, 3, false));
    }

    @Test
    void foldedTextAndTokensAgree() {
        Text text = READER.read(Article.of("قَالَ الرَّئيسُ"));
        Token word = text.tokens().get(1);

        assertThat(text.folded(word)).isEqualTo("الرييس");
        assertThat(text.foldedChar(word)).isEqualTo('ا');
        assertThat(text.quote(word.span())).isEqualTo("الرَّئيسُ");
        assertThat(text.isAttached(text.tokens().get(0), word)).isFalse();
    }

    @Test
    void whatOnlyControlsPartIsAttached() {
        Text text = READER.read(Article.of("وصل\u200F.\u200Fعاد ."));
        List<Token> tokens = text.tokens();

        assertThat(text.isAttached(tokens.get(0), tokens.get(1))).isTrue();
        assertThat(text.isAttached(tokens.get(1), tokens.get(2))).isTrue();
        assertThat(text.isAttached(tokens.get(2), tokens.get(3))).isFalse();
    }

    @Test
    void aHundredThousandNestedQuotesAreRead() {
        assertTimeoutPreemptively(HANG, () -> {
            Text text = READER.read(Article.of("«".repeat(MANY) + "نعم" + "»".repeat(MANY)));
            assertThat(text.tokens()).hasSize(2 * MANY + 1);
            assertThat(text.quotations().partnerOf(0)).isEqualTo(2 * MANY);
            assertThat(text.sentences())
                    .allMatch(sentence -> sentence.endToken() - sentence.firstToken() <= SentenceSplitter.LONGEST);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«", "»", "\"", ".. ", "؟ ", "د. ", "«د. ", "د.»", "(د.)", "\u064E", "ـ", "\u200F", "a.", "@", "x.com/",
                "5.", "أ.", "\r"
            })
    void anyMarkAHundredThousandTimesIsReadInBoundedTime(String mark) {
        assertTimeoutPreemptively(HANG, () -> {
            String body = mark.repeat(MANY) + "نعم";
            Text text = READER.read(Article.of(body));
            assertThat(text.tokens().get(text.tokens().size() - 1).end())
                    .isEqualTo(text.source().length());
        });
    }
}
