package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mujaz.Mujaz;

class SampleTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    @Test
    void examplesAreRead() {
        assertThat(Sample.examples(MUJAZ))
                .hasSizeGreaterThan(10)
                .allSatisfy(sample ->
                        assertThat(sample.bytes()).isEqualTo(sample.text().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void sizesAreMetButForAParagraph() {
        assertThat(Sample.ofSize(4096, MUJAZ))
                .hasSizeGreaterThan(5)
                .allSatisfy(sample -> assertThat(sample.bytes()).isBetween(4096, 8192));
        assertThat(Sample.ofSize(256 * 1024, MUJAZ))
                .singleElement()
                .satisfies(sample -> assertThat(sample.bytes()).isBetween(256 * 1024, 260 * 1024));
    }
}
