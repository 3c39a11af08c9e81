package org.mujaz.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;
import org.mujaz.event.Event;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.number.Numeral;
import org.mujaz.statement.Statement;
import org.mujaz.text.Published;
import org.mujaz.time.TimeExpression;

class WordsTest {

    private static final List<Words> LANGUAGES = List.of(Words.in(Words.ARABIC), Words.in(Locale.ENGLISH));

    /** Plural forms aside, which differ. */
    private static Set<String> stems(Words words) {
        return words.keys().stream()
                .map(key -> key.replaceFirst("\\.(zero|one|two|few|many|other)$", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(stems(LANGUAGES.get(0))).isEqualTo(stems(LANGUAGES.get(1)));
    }

    @Test
    void whateverIsFoundHasAName() {
        List<String> keys = Stream.of(
                        keys("entity.", NameMention.Type.values()),
                        keys("tenure.", Entity.Tenure.values()),
                        keys("time.", TimeExpression.Type.values()),
                        keys("number.", Numeral.Kind.values()),
                        keys("act.", Statement.Act.values()),
                        keys("form.", Statement.Form.values()),
                        keys("status.", Event.Status.values()),
                        keys("basis.", Published.Basis.values()),
                        keys("error.", Claim.ErrorKind.values()))
                .flatMap(List::stream)
                .toList();
        for (Words words : LANGUAGES) {
            assertThat(words.keys()).containsAll(keys);
            for (Verdict verdict : Verdict.values()) {
                assertThat(CheckView.badge(verdict, words).word()).isNotBlank();
            }
        }
    }

    private static List<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, يوم",
        "2, يومان",
        "3, 3 أيام",
        "10, 10 أيام",
        "11, 11 يوما",
        "99, 99 يوما",
        "100, 100 يوم",
        "103, 103 أيام",
        "111, 111 يوما"
    })
    void arabicCountsTheArabicWay(int count, String said) {
        assertThat(Words.in(Words.ARABIC).count("unit.D", count, String.valueOf(count)))
                .isEqualTo(said);
    }

    @Test
    void holesAreFilledOnceAndBracesOfValuesStay() {
        assertThat(Words.in(Locale.ENGLISH).fill("number.between", "{1}", "5")).isEqualTo("{1} to 5");
    }

    @Test
    void aMissingWordIsAnError() {
        assertThatThrownBy(() -> LANGUAGES.get(0).get("no.such.word")).isInstanceOf(IllegalArgumentException.class);
    }
}
