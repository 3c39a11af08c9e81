package org.mujaz.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.text.Published.Basis;

class PublicationDaterTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    @ParameterizedTest
    @CsvSource({
        "وصل الوزير اليوم الاثنين إلى بكين, MONDAY",
        "أكد الوزير أمس الأحد أن المحادثات ناجحة, MONDAY",
        "يغادر الوزير غدا الثلاثاء إلى بغداد, MONDAY",
        "انتهى الفرز مساء اليوم (الخميس) في الرباط, THURSDAY",
    })
    void aWeekdayBesideTodayIsTheDaysWeekday(String text, String weekday) {
        Analysis analysis = MUJAZ.analyze(Article.of(text + "."));
        assertThat(analysis.dating().orElseThrow().weekdays())
                .extracting(Enum::name)
                .containsExactly(weekday);
        assertThat(analysis.published().value()).isNull();
    }

    @Test
    void aFullDateBesideTodayIsTheDay() {
        Analysis analysis = MUJAZ.analyze(Article.of("افتتح المعرض أمس 14 مارس 2023 في القاهرة."));
        assertThat(analysis.published()).isEqualTo(Published.on(LocalDate.of(2023, 3, 15), Basis.INFERRED));
    }

    @Test
    void cluesTogetherLeaveTheMondaysOfAFewWeeks() {
        Analysis analysis = MUJAZ.analyze(Article.of("""
                وصل الوزير صباح اليوم الاثنين إلى بكين.
                وكان قد زارها في نهاية مارس/آذار الماضي.
                وهذه ثاني زيارة له خلال نصف عام، إذ زارها في أكتوبر/تشرين الأول الماضي.
                وبدأت الحرب في فبراير/شباط 2022، وفي مارس/آذار 2023 زار الرئيس موسكو.
                """));
        Published published = analysis.published();
        assertThat(published.basis()).isEqualTo(Basis.INFERRED);
        assertThat(published.earliest()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(published.latest()).isEqualTo(LocalDate.of(2024, 5, 27));
        assertThat(published.value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "قال الوزير إن المحادثات كانت صريحة",
        "تأسست الشركة عام 1998 في تونس",
        "قال أمس إن الاجتماع ناجح",
    })
    void whereNothingDecidesItAbstains(String text) {
        Analysis analysis = MUJAZ.analyze(Article.of(text + "."));
        assertThat(analysis.dating()).isEmpty();
        assertThat(analysis.published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void whatIsGivenIsNotWorkedOut() {
        Published given = Published.parse("2024-04-08", Basis.GIVEN);
        Analysis analysis =
                MUJAZ.analyze(Article.of("وصل الوزير أمس الجمعة إلى بكين.").withPublished(given));
        assertThat(analysis.dating()).isEmpty();
        assertThat(analysis.published()).isEqualTo(given);
    }

    @Test
    void withoutADayRelativeWordsKeepARelativeValue() {
        Analysis analysis =
                MUJAZ.analyze(Article.of("عاد الوفد أمس وسيغادر بعد أسبوع وكان قد زار بكين في مارس الماضي."));
        assertThat(analysis.times()).extracting(TimeExpression::from).containsOnlyNulls();
        assertThat(analysis.times()).extracting(TimeExpression::value).containsExactly("P-1D", "P1W", "XXXX-03");
    }
}
