package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldWordsTest {

    @ParameterizedTest
    @CsvSource({
        "للقوات الاميركية, القوات الأمريكية, true",
        "وخطفوا, خطفوا, true",
        "المتظاهرون, متظاهرون, true",
        "رئيس الوزراء, الوزراء في البلاد, true",
        "في البلاد, في المدينة, false",
        "بوش».», بوش, true",
        "المتظاهرين, متظاهرون, false"
    })
    void aWordIsTheSameWithoutWhatIsWrittenOnToIt(String gold, String found, boolean meets) {
        assertThat(GoldWords.of(found).meets(GoldWords.of(gold))).isEqualTo(meets);
    }

    @Test
    void sharedWordsAreCountedOnceEach() {
        GoldWords gold = GoldWords.of("الجيش الأميركي");
        assertThat(GoldWords.of("جنود من الجيش").f1(gold)).isEqualTo(0.5, within(1e-9));
        assertThat(GoldWords.of("الجيش الجيش").f1(gold)).isEqualTo(0.5, within(1e-9));
        assertThat(GoldWords.of("").f1(GoldWords.of(" في "))).isZero();
        assertThat(GoldWords.of(" في من ").isEmpty()).isTrue();
    }
}
