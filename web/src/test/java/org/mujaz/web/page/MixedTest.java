package org.mujaz.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedTest {

    /** Arabic parts in square brackets. */
    private static String shown(String text, boolean arabicPage) {
        return Mixed.of(text, arabicPage).stream()
                .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Not in the article: “لوكالة Reuters أن 35”. | Not in the article: “[لوكالة Reuters أن 35]”.",
                "about 180 جنديا | about [180 جنديا]",
                "14 هجوما | [14 هجوما]",
                "“أمس الأحد” became “الأحد” | “[أمس الأحد]” became “[الأحد]”",
                "Brackets left out: (شرق) | Brackets left out: ([شرق])",
                "The text supports “BBC” and 3 more | The text supports “BBC” and 3 more",
                "“قال | “[قال]",
                "“ | “",
                "8 April 2024 | 8 April 2024"
            })
    void arabicIsToldApart(String text, String shown) {
        assertThat(shown(text, false)).isEqualTo(shown);
        assertThat(shown(text, true)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "“”", "””““", "a“ب”ج“", "ب a ج 😀 d"})
    void nothingIsLost(String text) {
        assertThat(Mixed.of(text, false).stream().map(RuleFile.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
