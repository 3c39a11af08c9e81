package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each problem has a line in both languages, and a number of its own. */
class ProblemTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");
    private static final Object[] NONE = {"", "", ""};

    @ParameterizedTest
    @EnumSource
    void isSaidInBothLanguages(Problem problem) {
        String english = problem.message(Locale.ENGLISH, NONE);
        String arabic = problem.message(ARABIC, NONE);
        assertThat(english).isNotBlank().doesNotContain("\n").doesNotContainPattern(ARABIC_LETTER);
        assertThat(arabic).isNotBlank().doesNotContain("\n").containsPattern(ARABIC_LETTER);
    }

    @ParameterizedTest
    @EnumSource
    void takesTheSameDetailsInBothLanguages(Problem problem) {
        for (String detail : new String[] {"<1>", "<2>", "<3>"}) {
            boolean english =
                    problem.message(Locale.ENGLISH, "<1>", "<2>", "<3>").contains(detail);
            boolean arabic = problem.message(ARABIC, "<1>", "<2>", "<3>").contains(detail);
            assertThat(arabic).as(detail).isEqualTo(english);
        }
    }

    @Test
    void hasANumberOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (Problem problem : Problem.values()) {
            assertThat(problem.id()).matches("MJZ-[29]\\d\\d");
            assertThat(ids.add(problem.id())).as(problem.id()).isTrue();
        }
    }

    @Test
    void wordsInItsDetailsAreOfTheSameLanguage() {
        ReadException exception = new ReadException(Problem.NOT_ARABIC, Wording.arabicLetters(12));
        assertThat(exception.line(Locale.ENGLISH)).isEqualTo("MJZ-208 is not Arabic (12 % of its letters are Arabic)");
        assertThat(exception.line(ARABIC)).isEqualTo("MJZ-208 ليس بالعربية (12٪ من حروفه عربية)");
        assertThat(exception).hasMessage(exception.line(Locale.ENGLISH));
    }

    @Test
    void anyOtherLanguageThanArabicGetsEnglish() {
        assertThat(Problem.EMPTY.message(Locale.FRENCH)).isEqualTo("is empty");
        assertThat(Problem.EMPTY.message(Locale.forLanguageTag("ar-EG"))).isEqualTo("الملف فارغ");
    }

    @Test
    void percentSignsInDetailsAreTakenAsTheyAre() {
        assertThat(Problem.UNREADABLE.message(Locale.ENGLISH, "100%s %n")).isEqualTo("cannot be read: 100%s %n");
    }
}
