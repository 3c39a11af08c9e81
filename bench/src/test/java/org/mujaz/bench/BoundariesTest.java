package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    @Test
    void countsOverParagraphs() {
        Boundaries boundaries = new Boundaries();
        boundaries.add(at(10, 20, 30), at(10, 25));
        boundaries.add(at(), at());
        boundaries.add(at(5), at(5));
        Score score = boundaries.score("x");
        assertThat(score.precision()).hasValueCloseTo(200.0 / 3, within(1e-9));
        assertThat(score.recall()).hasValue(50);
        assertThat(score.value()).isEqualTo(2 * 50 * (200.0 / 3) / (50 + 200.0 / 3), within(1e-9));
    }

    @Test
    void nothingFoundIsZero() {
        Boundaries boundaries = new Boundaries();
        boundaries.add(at(10), at());
        assertThat(boundaries.score("x").value()).isZero();
    }

    private static SortedSet<Integer> at(Integer... offsets) {
        return new TreeSet<>(List.of(offsets));
    }
}
