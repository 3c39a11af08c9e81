package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mujaz.Mujaz;

class SavedPagesTest {

    @Test
    void wordsAreCountedAsOftenAsTheyCome() {
        assertThat(SavedPages.f1("a b b c", "a b b c")).isEqualTo(100);
        assertThat(SavedPages.f1("a b", "c d")).isZero();
        assertThat(SavedPages.f1("a b b", "b b b")).isEqualTo(200.0 * 2 / 6);
    }

    @Test
    void datesAreMomentsOrDays() {
        assertThat(SavedPages.isSame("2024-04-08T09:30:00.000Z", "2024-04-08T12:30+03:00"))
                .isTrue();
        assertThat(SavedPages.isSame("2024-04-08", "2024-04-08T12:30")).isFalse();
        assertThat(SavedPages.isSame("2024-04-08T12:30", "2024-04-08T12:30")).isTrue();
        assertThat(SavedPages.isSame("2024-04-08", null)).isFalse();
    }

    @Test
    void theProjectsOwnPagesAreMeasured() throws IOException {
        SavedPages pages = new SavedPages(Root.path());
        List<Score> scores = pages.measure(
                Mujaz.load(),
                Path.of(pages.gold()),
                new MistakeLog(new PrintStream(new ByteArrayOutputStream()), true));
        assertThat(scores)
                .hasSize(3)
                .allSatisfy(score -> assertThat(score.value()).isGreaterThan(96));
    }
}
