package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 0", "-2, -1", "3, 2", "0, -1"})
    void refusesANegativeOrReversedRange(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a span: [" + start + ", " + end + ")");
    }

    @Test
    void isHalfOpen() {
        assertThat(new Span(4, 8).of("قال لافروف")).isEqualTo("لافر");
        assertThat(new Span(4, 8).length()).isEqualTo(4);
    }

    @Test
    void mayBeEmpty() {
        assertThat(new Span(3, 3).isEmpty()).isTrue();
        assertThat(new Span(3, 4).isEmpty()).isFalse();
        assertThat(new Span(3, 3).of("abc")).isEmpty();
    }

    @ParameterizedTest(name = "[2, 6) contains [{1}, {2}): {0}")
    @CsvSource({"true, 2, 6", "true, 3, 5", "true, 6, 6", "false, 1, 3", "false, 5, 7", "false, 7, 7"})
    void containsWhatLiesInsideIt(boolean contains, int start, int end) {
        assertThat(new Span(2, 6).contains(new Span(start, end))).isEqualTo(contains);
    }

    @ParameterizedTest(name = "[2, 6) overlaps [{1}, {2}): {0}")
    @CsvSource({"true, 2, 6", "true, 5, 9", "true, 0, 3", "true, 3, 4", "false, 0, 2", "false, 6, 8"})
    void overlapsWhatSharesAUnit(boolean overlaps, int start, int end) {
        assertThat(new Span(2, 6).overlaps(new Span(start, end))).isEqualTo(overlaps);
        assertThat(new Span(start, end).overlaps(new Span(2, 6))).isEqualTo(overlaps);
    }

    @Test
    void sortsByStartThenByEnd() {
        List<Span> sorted = Stream.of(new Span(3, 5), new Span(1, 9), new Span(3, 4), new Span(1, 2))
                .sorted()
                .toList();
        assertThat(sorted).containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4), new Span(3, 5));
    }
}
