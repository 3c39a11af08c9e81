package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

    private static final String HEADER = "measure\tfloor\tdate\tcomment\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsWhatIsThere() throws IOException {
        assertThat(floors(HEADER + "a, b\t97.5\t2026-11-22\tfirst\nc\t0\t2026-11-22\t\n")
                        .byMeasure())
                .containsEntry("a, b", 97.5)
                .containsEntry("c", 0.0)
                .hasSize(2);
    }

    @Test
    void theProjectsOwnAreRead() throws IOException {
        assertThat(Floors.read(Root.path().resolve("bench/floors.tsv")).measures())
                .isNotEmpty();
    }

    @Test
    void aBrokenLineIsRefusedByNumber() {
        assertThatThrownBy(() -> floors(HEADER + "a\t97.5\n"))
                .hasMessage("floors.tsv:2: has 2 columns; give it 4, tabs between");
        assertThatThrownBy(() -> floors(HEADER + "a\thigh\t\t\n"))
                .hasMessage("floors.tsv:2: high is no floor; give points, 0 to 100");
        assertThatThrownBy(() -> floors(HEADER + "a\t1\t\t\na\t2\t\t\n"))
                .hasMessage("floors.tsv:3: a is listed twice; keep one");
        assertThatThrownBy(() -> floors("a\t1\t\t\n")).hasMessageStartingWith("floors.tsv:1: the first line must be");
    }

    private Floors floors(String content) throws IOException {
        return Floors.read(Files.writeString(folder.resolve("floors.tsv"), content));
    }
}
