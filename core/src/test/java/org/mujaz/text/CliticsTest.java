package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.text.Clitics.Reading;

/** Readings are drawn as conjunction+particle+article+&lt;stem&gt;+pronoun, what is not there left out. */
class CliticsTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "و+ل+ل+<رئيس>, وللرئيس",
        "ب+ال+<قاهرة>, بالقاهرة",
        "ف+س+<يكتبون>+ها, فسيكتبونها",
        "<كتاب>+هم, كتابهم",
        "و+ال+<قرارات>, والقرارات",
        "ك+ال+<مدينة>, كالمدينة",
        "ل+<مجلس>, لمجلس",
        "و+ب+<قرار>+هما, وبقرارهما",
        "<منح>+ني, منحني",
        "<كتاب>+ي, كتابي",
        "<دعا>+كم, دعاكم",
        "<رأي>+نا, رأينا",
        "<بيت>+ك, بيتك",
        "<بيت>+ه, بيته",
        "<رئيس>+هن, رئيسهن",
    })
    void findsTheReadingThatAReaderFinds(String reading, String word) {
        assertThat(drawn(word)).contains(reading);
    }

    @Test
    void givesEveryReadingThatTheLettersAllowTheBareOneFirst() {
        assertThat(drawn("وللرئيس")).containsExactly("<وللرئيس>", "و+<للرئيس>", "و+ل+<لرئيس>", "و+ل+ل+<رئيس>");
        assertThat(drawn("كتابهم")).containsExactly("<كتابهم>", "<كتاب>+هم", "ك+<تابهم>", "ك+<تاب>+هم");
        assertThat(drawn("بالقاهرة")).containsExactly("<بالقاهرة>", "ب+<القاهرة>", "ب+ال+<قاهرة>");
    }

    @Test
    void spansAreExactAndStandSideBySide() {
        assertThat(last(readings("قال وَلِلرَّئِيسِ", 1)))
                .isEqualTo(new Reading(new Span(4, 6), new Span(6, 8), new Span(8, 9), new Span(9, 17), null, 7, 11));
        assertThat(last(readings("فسيكتبونها", 0)))
                .isEqualTo(new Reading(new Span(0, 1), new Span(1, 2), null, new Span(2, 8), new Span(8, 10), 2, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"في", "و", "ما", "هو", "بل"})
    void aWordOfOneOrTwoLettersHasOneReading(String word) {
        assertThat(drawn(word)).containsExactly("<" + word + ">");
    }

    @Test
    void aTehMarbutaIsNoPronoun() {
        assertThat(drawn("مدينة")).containsExactly("<مدينة>");
        assertThat(drawn("مدينه")).containsExactly("<مدينه>", "<مدين>+ه");
    }

    @Test
    void aWordWithTheArticleHasNoPronoun() {
        assertThat(drawn("الكتابها")).containsExactly("<الكتابها>", "<الكتاب>+ها", "ال+<كتابها>");
    }

    @Test
    void theArticleIsWholeOnlyWhereNoLamStandsBeforeIt() {
        assertThat(drawn("لالرئيس")).doesNotContain("ل+ال+<رئيس>");
        assertThat(drawn("لالتزام")).contains("ل+<التزام>");
    }

    @Test
    void onlyAnArabicWordHasAConjunction() {
        assertThat(readings("#وطن", 0)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وللرئيس", "فسيكتبونها", "كتابهم", "والقرارات", "وبقرارهما", "للجنة", "الله"})
    void thePartsOfAReadingMakeUpTheWord(String word) {
        assertThat(drawn(word))
                .allSatisfy(
                        reading -> assertThat(reading.replaceAll("[<>+]", "")).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"وبالكتابهما", "فسيكتبونكما", "وللليلكم", "بكتابكم"})
    void readingsAreAFewDozenAtMostAndAllDifferent(String word) {
        assertThat(drawn(word)).hasSizeLessThanOrEqualTo(36).doesNotHaveDuplicates();
    }

    private static List<Reading> readings(String source, int token) {
        Text text = read(source);
        return Clitics.readings(text.folded(), text.tokens().get(token));
    }

    private static Reading last(List<Reading> readings) {
        return readings.get(readings.size() - 1);
    }

    private static List<String> drawn(String word) {
        Text text = read(word);
        List<String> drawn = new ArrayList<>();
        for (Reading reading : Clitics.readings(text.folded(), text.tokens().get(0))) {
            drawn.add(Stream.of(
                            part(text, reading.conjunction()),
                            part(text, reading.particle()),
                            part(text, reading.article()),
                            "<" + text.quote(reading.stem()) + ">",
                            part(text, reading.pronoun()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("+")));
        }
        return drawn;
    }

    private static String part(Text text, @Nullable Span span) {
        return span == null ? "" : text.quote(span);
    }

    private static Text read(String body) {
        return new TextReader((folded, from, to) -> Abbreviations.Kind.NONE).read(Article.of(body));
    }
}
