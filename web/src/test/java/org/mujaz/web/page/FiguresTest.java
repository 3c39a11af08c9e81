package org.mujaz.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.web.page.Visit.Digits;
import org.mujaz.web.page.Visit.Look;
import org.mujaz.web.page.Visit.Months;
import org.mujaz.web.page.Visit.Theme;

class FiguresTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    private static Figures arabic(Digits digits, Months months) {
        return new Figures(Words.in(Words.ARABIC), new Look(Words.ARABIC, digits, months, Theme.SYSTEM));
    }

    @ParameterizedTest
    @CsvSource({"EGYPT, الاثنين 8 يناير 2024", "LEVANT, الاثنين 8 كانون الثاني 2024", "MAGHREB, الاثنين 8 جانفي 2024"})
    void aDayHasTheMonthOfTheReadersRegion(Months months, String said) {
        assertThat(arabic(Digits.LATN, months).day(LocalDate.of(2024, 1, 8))).isEqualTo(said);
    }

    @Test
    void digitsAndTheirMarksAreTheReaders() {
        assertThat(arabic(Digits.ARAB, Months.EGYPT).number(new BigDecimal("2300000.50")))
                .isEqualTo("٢٬٣٠٠٬٠٠٠٫٥");
        assertThat(arabic(Digits.LATN, Months.EGYPT).number(new BigDecimal("-2300000.50")))
                .isEqualTo("\u22122,300,000.5");
        assertThat(arabic(Digits.LATN, Months.EGYPT).number(3400)).isEqualTo("3400");
    }

    @Test
    void aNumberOfAnySizeIsWrittenInBoundedSpace() {
        assertThat(arabic(Digits.LATN, Months.EGYPT).number(new BigDecimal("1E+100000")))
                .hasSizeLessThan(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل الوزير أمس|الأحد 7 أبريل 2024",
                "وصل الوزير مساء أمس|الأحد 7 أبريل 2024، مساء",
                "وصل الوزير في مارس الماضي|مارس 2024",
                "وصل الوزير عام 2019|2019",
                "يصل الوزير قبل نهاية العام الجاري|نهاية 2024",
                "استمرت الزيارة ثلاثة أيام|3 أيام",
                "وقع الزلزال أمس الأحد الساعة 04:12|الأحد 7 أبريل 2024، الساعة 04:12"
            })
    void aTimeIsSaidAsExactlyAsItIsKnown(String text, String said) {
        Analysis analysis =
                MUJAZ.analyze(Article.of(text).withPublished(Published.parse("2024-04-08", Published.Basis.GIVEN)));
        assertThat(analysis.times()).isNotEmpty();
        assertThat(arabic(Digits.LATN, Months.EGYPT).time(analysis.times().get(0)))
                .isEqualTo(said);
    }

    @Test
    void aTimeThatIsNotKnownIsNotMadeUp() {
        Analysis analysis = MUJAZ.analyze(Article.of("وصل الوزير في مارس الماضي"));
        assertThat(arabic(Digits.LATN, Months.EGYPT).time(analysis.times().get(0)))
                .isEqualTo("مارس، والسنة غير معروفة");
        Figures english = new Figures(Words.in(Locale.ENGLISH), Look.DEFAULT);
        assertThat(english.published(analysis.published())).isEqualTo("Unknown");
    }
}
