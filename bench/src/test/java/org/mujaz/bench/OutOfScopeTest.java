package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfScopeTest {

    private static final String HEADER = "id\tspec\treason\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCaseIsNamedByItsId() throws IOException {
        OutOfScope outOfScope = read(HEADER + "0a1b2c3d\tDateParser\tno such day\n");

        assertThat(outOfScope.reasons()).containsExactly(java.util.Map.entry("0a1b2c3d", "no such day"));
        assertThat(outOfScope.contains(expectation("0a1b2c3d"))).isTrue();
        assertThat(outOfScope.contains(expectation("0a1b2c3e"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a@DateParser@why | list.tsv:1: give it id",
                "id@spec@reason#a@DateParser | list.tsv:2: give it id",
                "id@spec@reason#a@DateParser@ | list.tsv:2: give it id",
                "id@spec@reason#a@DateParser@why#a@DateParser@why | list.tsv:3: a is listed twice",
            })
    void whatIsNoLineOfItIsRefusedWithItsPlace(String lines, String message) {
        assertThatThrownBy(() -> read(lines.replace('@', '\t').replace('#', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theListOfTheProjectGivesAReasonForEach() throws IOException {
        Path list = Root.path().resolve("bench/out-of-scope.tsv");
        assertThat(OutOfScope.read(list).reasons().values()).isNotEmpty().noneMatch(String::isBlank);
    }

    private OutOfScope read(String content) throws IOException {
        return OutOfScope.read(Files.writeString(folder.resolve("list.tsv"), content));
    }

    private static RecognizerCase expectation(String id) {
        return new RecognizerCase("DateParser", "", LocalDate.EPOCH, "", MissingNode.getInstance(), id);
    }
}
