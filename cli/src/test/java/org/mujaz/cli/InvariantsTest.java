package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.brief.Card;
import org.mujaz.brief.Headline;
import org.mujaz.brief.KeyPoint;
import org.mujaz.text.Article;
import org.mujaz.text.Paragraph;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/** What holds of every article, whatever it says. */
class InvariantsTest {

    private static final String ALPHABET =
            "\u0627\u0628\u062A\u0629\u0648\u0641\u0644\u064A\u0649\u0621\u0623\u0625\u0622\u064B\u0651\u0640"
                    + "\u200F\u200C\uFEFB\uFDFA\u0660\u0669\u06F5 0123  .,:;!?\u060C\u061B\u061F\u2026\u00AB\u00BB\"\u201C\u201D()-\u2013\n\n"
                    + "abcXYZ@#/_\uD83D\uDE00\uD83D\uDC69\u200D\u20E3\uD83C\uDDF8\u0000\t\u00A0\u2028";

    @ParameterizedTest
    @MethodSource("org.mujaz.cli.Examples#articles")
    void everySpanIsInBoundsAndInOrder(Article article) {
        checkAll(article);
    }

    @ParameterizedTest
    @MethodSource("org.mujaz.cli.Examples#articles")
    void everyPrefixAndSuffixIsRead(Article article) {
        String body = article.body();
        for (int cut = 0; cut <= body.length(); cut += 7) {
            checkAll(article.withId("prefix " + cut), body.substring(0, cut));
            checkAll(article.withId("suffix " + cut), body.substring(cut));
        }
    }

    @Test
    void randomTextIsRead() {
        long seed = Long.getLong("mujaz.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            for (int i = 0; i < length; i++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            try {
                checkAll(Article.of(text.toString()));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("with -Dmujaz.seed=" + seed + ", round " + round, e);
            }
        }
    }

    @Test
    void fourThreadsGiveTheSameBytes() throws Exception {
        String alone = allJson();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> runs = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                runs.add(InvariantsTest::allJson);
            }
            for (Future<String> run : pool.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static String allJson() {
        return Examples.articles().stream()
                .map(article -> {
                    Analysis analysis = Examples.MUJAZ.analyze(article);
                    return Examples.MUJAZ.toJson(analysis, Examples.MUJAZ.brief(analysis, BriefOptions.DEFAULT));
                })
                .collect(Collectors.joining("\n"));
    }

    private static void checkAll(Article article, String body) {
        checkAll(new Article(
                article.id(),
                article.title(),
                body,
                article.published(),
                article.url(),
                article.source(),
                article.points()));
    }

    private static void checkAll(Article article) {
        Analysis analysis = Examples.MUJAZ.analyze(article);
        Brief brief = Examples.MUJAZ.brief(analysis, BriefOptions.DEFAULT);
        Text text = analysis.text();
        checkTokens(text);
        checkSentences(text);
        checkPoints(text, brief);
    }

    private static void checkTokens(Text text) {
        int end = 0;
        int foldedEnd = 0;
        for (Token token : text.tokens()) {
            assertThat(token.start())
                    .isBetween(Math.max(0, end - 1), text.source().length());
            assertThat(token.foldedStart()).isGreaterThanOrEqualTo(foldedEnd);
            assertThat(token.end())
                    .isGreaterThan(token.start())
                    .isLessThanOrEqualTo(text.source().length());
            end = token.end();
            foldedEnd = token.foldedEnd();
        }
    }

    private static void checkSentences(Text text) {
        int token = 0;
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.firstToken()).isEqualTo(token);
            assertThat(sentence.endToken()).isGreaterThan(token);
            token = sentence.endToken();
        }
        assertThat(token).isEqualTo(text.tokens().size());
        int sentence = 0;
        for (Paragraph paragraph : text.paragraphs()) {
            assertThat(paragraph.firstSentence()).isEqualTo(sentence);
            assertThat(text.quote(paragraph.span())).doesNotContain("\n");
            sentence = paragraph.endSentence();
        }
        assertThat(sentence).isEqualTo(text.sentences().size());
    }

    private static void checkPoints(Text text, Brief brief) {
        assertThat(brief.points()).hasSizeLessThanOrEqualTo(4);
        for (KeyPoint point : brief.points()) {
            assertThat(point.text()).isNotBlank();
            checkEvidence(text, point.evidence());
            checkPieces(text, point);
        }
        Headline headline = brief.headline();
        if (headline != null) {
            assertThat(headline.text()).isNotBlank();
            checkEvidence(text, headline.evidence());
        }
        checkCard(text, brief.card());
    }

    private static void checkEvidence(Text text, List<Span> evidence) {
        assertThat(evidence).isNotEmpty();
        int end = 0;
        for (Span span : evidence) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.source().length());
    }

    /** A point is words of its evidence as they stand, spaces, and what its edits say. */
    private static void checkPieces(Text text, KeyPoint point) {
        StringBuilder joined = new StringBuilder();
        for (KeyPoint.Piece piece : point.pieces()) {
            Span span = piece.span();
            joined.append(piece.text());
            if (span != null) {
                assertThat(piece.text()).isEqualTo(text.quote(span));
                assertThat(point.evidence()).anyMatch(evidence -> evidence.contains(span));
            } else if (!piece.text().isBlank()) {
                String put = piece.text().strip();
                assertThat(point.edits()).anyMatch(edit -> edit.endsWith(put));
            }
        }
        assertThat(point.text()).isEqualTo(joined.toString());
    }

    private static void checkCard(Text text, Card card) {
        for (List<Card.Entry> entries : List.of(card.who(), card.what(), card.where(), card.why(), card.how())) {
            for (Card.Entry entry : entries) {
                assertThat(entry.text()).isEqualTo(text.quote(entry.span())).isNotBlank();
            }
        }
        card.when().forEach(entry -> assertThat(text.quote(entry.span())).isNotBlank());
    }
}
