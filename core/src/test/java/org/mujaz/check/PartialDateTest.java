package org.mujaz.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "XXXX-WXX-5TMO, XXXX-WXX-7TEV",
        "2027, 2026-11-15",
        "XXXX-04, XXXX-05-02",
        "P-1D, P1D",
        "XXXX-WXX-5, 2026-11-15",
        "XXXX-05-05, XXXX-05-06"
    })
    void oneDayCannotBeBoth(String a, String b) {
        assertThat(PartialDate.of(a).excludes(PartialDate.of(b))).isTrue();
        assertThat(PartialDate.of(b).excludes(PartialDate.of(a))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-WXX-7, 2026-11-15",
        "P1Y, 2027",
        "P-1D, P-1W",
        "2026-W47, 2026-11-15",
        "XXXX-WXX-X, XXXX-WXX-5",
        "2026-02-31, XXXX-WXX-5",
        "2019-Q1, 2019-05"
    })
    void oneDayMayBeBoth(String a, String b) {
        assertThat(PartialDate.of(a).excludes(PartialDate.of(b))).isFalse();
        assertThat(PartialDate.of(b).excludes(PartialDate.of(a))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-WXX-5, XXXX-WXX-5TMO, true",
        "XXXX-WXX-7, 2026-11-15, true",
        "XXXX-11, 2026-11-15, true",
        "2026-11-15, XXXX-11-15, false",
        "XXXX-WXX-X, XXXX-WXX-5, false",
        "P-1D, P-1D, true",
        "P1Y, 2027, false"
    })
    void whatIsLeftOpenMayBeSaid(String claimed, String found, boolean said) {
        assertThat(PartialDate.of(claimed).isSaidBy(PartialDate.of(found))).isEqualTo(said);
    }
}
