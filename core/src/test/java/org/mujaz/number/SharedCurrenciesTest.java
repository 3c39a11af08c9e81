package org.mujaz.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;

/** Money whose name several countries use is of the country an article is about, or of none. */
class SharedCurrenciesTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أعلنت قطر صرف 300 مليون ريال للمشروع. | QAR
            قال البنك المركزي العماني إن أصوله بلغت 7 مليارات ريال. | OMR
            أعلنت السعودية صرف 300 مليون ريال للمشروع. | SAR
            وفي الدار البيضاء ضبطت الشرطة المغربية مبلغ 340 ألف درهم. | MAD
            أعلنت قطر صرف 300 مليون ريال سعودي للمشروع. | SAR
            أعلنت قطر صرف 300 مليون دولار للمشروع. | USD
            بلغت الكلفة 300 مليون ريال. | XXX
            اتفقت الدوحة ومسقط على صرف 300 مليون ريال للمشروع. | XXX
            بلغت الكلفة 300 مليون جنيه. | EGP
            """)
    void moneyIsOfTheCountryAnArticleIsAbout(String text, String currency) {
        List<Numeral> money = MUJAZ.analyze(Article.of(text)).numbers().stream()
                .filter(number -> number.kind() == Numeral.Kind.MONEY)
                .toList();
        assertThat(money).extracting(Numeral::unit).containsExactly(currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أعلنت السعودية رفع الكلفة من 310 إلى 342 مليون ريال. | SAR
            أعلنت قطر صرف ما بين 3 و5 ملايين ريال. | QAR
            بلغت الكلفة بين 3 و5 ملايين ريال. | XXX
            """)
    void aSumWithoutItsMoneyIsOfTheNextOnes(String text, String currency) {
        List<Numeral> money = MUJAZ.analyze(Article.of(text)).numbers();
        assertThat(money).extracting(Numeral::unit).containsExactly(currency, currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أرسلت المنظمة كمية من الأدوية. | 0
            أرسلت المنظمة كمئة طرد. | 1
            وبلغ عدد الموظفين 60 ألفا عام 2025 في القطاع. | 1
            """)
    void aQuantityIsNoHundredAndAYearIsNotCounted(String text, int numbers) {
        assertThat(MUJAZ.analyze(Article.of(text)).numbers()).hasSize(numbers);
    }
}
