package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines for terminals without bidi: joined letters, the order of the screen. Worked out by hand from the Unicode charts. */
class VisualOrderTest {

    @ParameterizedTest
    @CsvSource({
        "ببب, FE90 FE92 FE91",
        "ب, FE8F",
        "دار, FEAD FE8D FEA9",
        "سلام, FEE1 FEFC FEB3",
        "لا, FEFB",
        "قالوا, FE8D FEEE FEDF FE8E FED7",
        "شيء, FE80 FEF2 FEB7",
        "مهمة, FE94 FEE4 FEEC FEE3",
        "مُهِمّ, FEE2 FEEC FEE3",
        "مهـــم, FEE2 FEEC FEE3",
        "گچ, FB7B FB94"
    })
    void lettersAreJoinedAndReversed(String logical, String visual) {
        StringBuilder points = new StringBuilder();
        VisualOrder.line(logical, 0)
                .codePoints()
                .forEach(c -> points.append(" ").append(Integer.toHexString(c)));
        assertThat(points.substring(1)).isEqualToIgnoringCase(visual);
    }

    @Test
    void numbersAndLatinKeepTheirOrderAndBracketsTheirSides() {
        assertThat(VisualOrder.line("عام 2024 (مهم)", 20))
                .isEqualTo("      (\uFEE2\uFEEC\uFEE3) 2024 \uFEE1\uFE8E\uFECB");
        assertThat(VisualOrder.line("عام Apple Inc. «مهم»", 0))
                .isEqualTo("\u00AB\uFEE2\uFEEC\uFEE3\u00BB .Apple Inc \uFEE1\uFE8E\uFECB");
    }

    @Test
    void aCharacterOfTwoUnitsStaysOne() {
        assertThat(VisualOrder.line("مهم \uD83D\uDE00 عام", 14))
                .isEqualTo("     \uFEE1\uFE8E\uFECB \uD83D\uDE00 \uFEE2\uFEEC\uFEE3");
    }

    @Test
    void aLineIsPushedToTheRightEdgeAndNeverCut() {
        assertThat(VisualOrder.line("مهم", 5)).isEqualTo("  \uFEE2\uFEEC\uFEE3");
        assertThat(VisualOrder.line("مهم", 2)).isEqualTo("\uFEE2\uFEEC\uFEE3");
        assertThat(VisualOrder.line("", 3)).isEqualTo("   ");
    }
}
