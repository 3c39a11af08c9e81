package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLabelsTest {

    private static final String HEADER = "set\tlabel\tcounts as\tcomment\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLabelCountsAsWhatItsLineSays() throws IOException {
        Map<String, NameLabels> sets = read(HEADER + "A\tGPE\tLOC\t\nA\tNORP\t-\tpeoples\nB\tGPE\tORG\t\n");
        assertThat(set(sets, "A").of("GPE")).isEqualTo("LOC");
        assertThat(set(sets, "A").of("NORP")).isEqualTo(NameLabels.LEFT_OUT);
        assertThat(set(sets, "B").of("GPE")).isEqualTo("ORG");
    }

    @Test
    void aLabelThatNobodyThoughtOfIsNotLeftOutSilently() throws IOException {
        NameLabels labels = set(read(HEADER + "A\tGPE\tLOC\t\n"), "A");
        assertThatThrownBy(() -> labels.of("FAC")).hasMessageContaining("FAC");
        assertThatThrownBy(() -> NameGold.ofWords("a.tsv", "a", null)).hasMessageContaining("name-labels.tsv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,GPE,PLACE, | :2: PLACE is no type; give [PER, ORG, LOC] or -",
                "A,GPE,LOC | :2: give it set",
                "A,GPE,LOC,;A,GPE,-, | :3: GPE is listed twice; keep one"
            })
    void aBrokenLineIsNamed(String lines, String message) {
        String content = HEADER + lines.strip().replace(',', '\t').replace(';', '\n') + "\n";
        assertThatThrownBy(() -> read(content)).hasMessageContaining(message);
    }

    @Test
    void theLabelsOfTheProjectAreRead() throws IOException {
        Map<String, NameLabels> sets = NameLabels.read(Root.path().resolve("bench/name-labels.tsv"));
        assertThat(sets.keySet()).containsExactly("Wojood", "WikiFANE");
        assertThat(set(sets, "WikiFANE").of("Religious_ORG")).isEqualTo("ORG");
        assertThat(set(sets, "WikiFANE").of("Group")).isEqualTo(NameLabels.LEFT_OUT);
    }

    private static NameLabels set(Map<String, NameLabels> sets, String name) {
        return Objects.requireNonNull(sets.get(name));
    }

    private Map<String, NameLabels> read(String content) throws IOException {
        return NameLabels.read(Files.writeString(folder.resolve("labels.tsv"), content));
    }
}
