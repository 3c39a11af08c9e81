package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormPatternTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "في; في",
                "قال,قالت; (قال|قالت)",
                "قال,قالت; قال|قالت",
                "وقال,قال; [و]قال",
                "وقال,فقال,قال; [و|ف]قال",
                "في السياق ذاته,في السياق نفسه,في السياق; في السياق[ (ذاته|نفسه)]",
                "وفي هذا السياق,وفي السياق,في هذا السياق,في السياق; [و]في [هذا ]السياق",
                "من جهة,من ناحية,من جهته; من (جهة|ناحية)|من جهته",
                "ab,ac,b,c; [a](b|c)",
                "abc,ac,d; (a[b]c|d)",
                "a b; ' a   b '",
                "a,b; (a|b|a)",
            })
    void writesEveryFormOut(String forms, String pattern) {
        assertThat(FormPattern.forms(pattern)).containsExactly(forms.split(","));
    }

    @Test
    void anOptionalPatternMayBeNothing() {
        assertThat(FormPattern.forms("[a]")).containsExactly("a", "");
        assertThat(FormPattern.forms("")).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "[a", "(a|b", "a(", "((a)", "[(a]", "(a]", "[a)"})
    void refusesABracketThatIsNotClosed(String pattern) {
        assertRefused(pattern, "a bracket is not closed: " + pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a)", "a]", ")", "(a))", "[a]]", "a|b)"})
    void refusesABracketThatWasNotOpened(String pattern) {
        assertRefused(pattern, "a bracket closes that was not opened: " + pattern);
    }

    @Test
    void refusesAPatternOfTooManyForms() {
        String pattern = "[a]".repeat(15);
        assertRefused(pattern, "stands for more than 20000 forms: " + pattern);
        assertThat(FormPattern.forms("[a]".repeat(14))).hasSize(15);
    }

    private static void assertRefused(String pattern, String message) {
        assertThatThrownBy(() -> FormPattern.forms(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
