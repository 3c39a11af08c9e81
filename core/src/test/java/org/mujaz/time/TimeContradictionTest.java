package org.mujaz.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Published;

/** An expression that says two different days: one stands, the other is kept, and a diagnostic says so. */
class TimeContradictionTest {

    private static final Mujaz MUJAZ = Mujaz.load();
    private static final String MONDAY = "2024-04-08";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "أمس الأربعاء, 2024-04-03, 2024-04-07",
        "أمس الثلاثاء, 2024-04-02, 2024-04-07",
        "أمس الاثنين, 2024-04-08, 2024-04-07",
        "أمس السبت, 2024-04-06, 2024-04-07",
        "أول من أمس الجمعة, 2024-04-05, 2024-04-06",
        "مساء أمس السبت, 2024-04-06TEV, 2024-04-07TEV",
        "غدا الأربعاء, 2024-04-10, 2024-04-09",
        "غدا الأحد, 2024-04-14, 2024-04-09",
        "غدا الاثنين, 2024-04-08, 2024-04-09",
        "اليوم الأحد, 2024-04-07, 2024-04-08",
        "اليوم الثلاثاء, 2024-04-09, 2024-04-08",
    })
    void aStatedWeekdayStandsWithinTheWeekAndOnItsSideOfPublication(String words, String value, String alternative) {
        check(words, value, alternative);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "أمس 5 أبريل, 2024-04-05, 2024-04-07",
        "أمس 14 مارس 2023, 2023-03-14, 2024-04-07",
        "الأحد 8 أبريل 2024, 2024-04-08, 2024-04-07",
        "صباح الأربعاء 8 أبريل 2024, 2024-04-08TMO, 2024-04-10TMO",
        "29 رمضان 1445هـ الموافق 18 أبريل 2024م, 2024-04-18, 2024-04-08",
    })
    void aDateStands(String words, String value, String alternative) {
        check(words, value, alternative);
    }

    private static void check(String words, String value, @Nullable String alternative) {
        Analysis analysis = analyze(words);
        TimeExpression time = analysis.times().get(0);
        assertThat(analysis.times()).hasSize(1);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.alternative()).isEqualTo(alternative);
        assertThat(analysis.diagnostics()).extracting(Diagnostic::code).containsExactly(Diagnostic.Code.TIME_DISAGREES);
        assertThat(analysis.diagnostics().get(0).span()).isEqualTo(time.span());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "أمس الأحد",
                "اليوم الاثنين 8 أبريل",
                "أمس 7 أبريل 2024",
                "أمس 7 أبريل الجاري",
                "يوم الاثنين 8 أبريل 2024",
                "28 رمضان 1445هـ الموافق 8 أبريل 2024م",
                "أول من أمس السبت",
            })
    void whatAgreesHasNoAlternative(String words) {
        Analysis analysis = analyze(words);
        assertThat(analysis.times()).extracting(TimeExpression::alternative).containsOnlyNulls();
        assertThat(analysis.diagnostics()).isEmpty();
    }

    @Test
    void theOutputHasTheFieldOnlyWhereThereAreTwo() {
        Analysis analysis = analyze("أمس الأربعاء، وغادر الأحد");
        String json = MUJAZ.toJson(analysis, MUJAZ.brief(analysis, BriefOptions.DEFAULT));

        assertThat(json).containsOnlyOnce("\"alternative\"").contains("\"alternative\":\"2024-04-07\"");
    }

    @Test
    void calendarsThatDisagreeInADatelineAreReportedOnce() {
        Analysis analysis = MUJAZ.analyze(
                Article.of("الرياض 29 رمضان 1445 هـ الموافق 18 أبريل 2024 م واس\nفتح المتحف أبوابه للزوار."));

        assertThat(analysis.diagnostics())
                .extracting(Diagnostic::code)
                .isEqualTo(List.of(Diagnostic.Code.CALENDARS_DISAGREE));
    }

    @Test
    void aWeekdayThatIsNotThatOfADatelineIsReported() {
        Analysis analysis =
                MUJAZ.analyze(Article.of("القاهرة، الأحد 8 أبريل 2024 (أ ش أ) - فتح المتحف أبوابه للزوار."));

        assertThat(analysis.published().value()).isEqualTo("2024-04-08");
        assertThat(analysis.diagnostics())
                .extracting(Diagnostic::code)
                .isEqualTo(List.of(Diagnostic.Code.TIME_DISAGREES));
    }

    private static Analysis analyze(String words) {
        return MUJAZ.analyze(Article.of("وصل الوفد " + words + " إلى بكين.")
                .withPublished(Published.parse(MONDAY, Published.Basis.GIVEN)));
    }
}
