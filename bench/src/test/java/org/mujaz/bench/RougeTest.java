package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RougeTest {

    /** Lin's own example: police killed the gunman; police kill the gunman; the gunman kill police. */
    private static final List<String> REFERENCE = words("police killed the gunman");

    @Test
    void unigramsIgnoreOrder() {
        assertThat(Rouge.f1(words("police kill the gunman"), REFERENCE, 1)).isEqualTo(0.75);
        assertThat(Rouge.f1(words("the gunman kill police"), REFERENCE, 1)).isEqualTo(0.75);
    }

    @Test
    void bigramsDoNot() {
        assertThat(Rouge.f1(words("police kill the gunman"), REFERENCE, 2)).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(Rouge.f1(words("gunman the killed police"), REFERENCE, 2)).isZero();
    }

    @Test
    void aWordCountsAsOftenAsBothHaveIt() {
        assertThat(Rouge.f1(words("the the the the"), words("the cat the mat"), 1))
                .isEqualTo(0.5);
    }

    @Test
    void lengthsMayDiffer() {
        assertThat(Rouge.f1(words("a b"), words("a b c d e f"), 1)).isEqualTo(0.5);
    }

    @Test
    void theSameIsOneAndNothingIsZero() {
        assertThat(Rouge.f1(REFERENCE, REFERENCE, 2)).isEqualTo(1);
        assertThat(Rouge.f1(List.of(), REFERENCE, 1)).isZero();
        assertThat(Rouge.f1(List.of(), List.of(), 2)).isZero();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
