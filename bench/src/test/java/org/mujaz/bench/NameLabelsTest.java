package org.mujaz.bench;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        assertThat(of(sets, "A").of("GPE")).isEqualTo("LOC");
        assertThat(of(sets, "A").of("NORP")).isEqualTo(NameLabels.LEFT_OUT);
        assertThat(of(sets, "B").of("GPE")).isEqualTo("ORG");
    }

    @Test
    void aLabelThatNobodyThoughtOfIsNotLeftOutSilently() throws IOException {
        NameLabels labels = of(read(HEADER + "A\tGPE\tLOC\t\n"), "A");
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
        assertThat(of(sets, "WikiFANE").of("Religious_ORG")).isEqualTo("ORG");
        assertThat(of(sets, "WikiFANE").of("Group")).isEqualTo(NameLabels.LEFT_OUT);
    }

    private static NameLabels of(Map<String, NameLabels> sets, String set) {
        return requireNonNull(sets.get(set));
    }

    private Map<String, NameLabels> read(String content) throws IOException {
        return NameLabels.read(Files.writeString(folder.resolve("labels.tsv"), content));
    }
}
