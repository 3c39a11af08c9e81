package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of a summary as people and programs keep them. */
class PointsReaderTest {

    @Test
    void aPointALineWithoutItsBullet() throws ReadException {
        assertThat(PointsReader.parse("\uFEFF- وصل الوزير\n\n• قال إنه عائد\n2) غادر\nبلا علامة\n  \u200F\n"))
                .containsExactly("وصل الوزير", "قال إنه عائد", "غادر", "بلا علامة");
        assertThat(PointsReader.parse("[عاجل] وصل الوزير")).containsExactly("[عاجل] وصل الوزير");
        assertThat(PointsReader.parse("3 قتلى")).containsExactly("3 قتلى");
    }

    @Test
    void anArrayOfStringsOrOfObjectsWithAText() throws ReadException {
        assertThat(PointsReader.parse(" [ \"وصل\\nالوزير\", \"قال\" ]\n")).containsExactly("وصل\nالوزير", "قال");
        assertThat(PointsReader.parse("[{\"text\":\"وصل\",\"edits\":[{\"text\":\"لا\"}]},\"قال\"]"))
                .containsExactly("وصل", "قال");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"a\"  | MJZ-236 is no list of points: Unexpected",
                "[\"a\", 3] | MJZ-236 is no list of points: an element is no string and has no text",
                "[{\"point\": \"a\"}] | MJZ-236 is no list of points: an element is no string and has no text",
                "[\"a\"] b | MJZ-236 is no list of points: Unrecognized token",
                "[\"a\"] [] | MJZ-236 is no list of points: something stands behind the array"
            })
    void aBrokenArrayIsOneLine(String text, String line) {
        assertThatThrownBy(() -> PointsReader.parse(text))
                .isInstanceOf(ReadException.class)
                .message()
                .startsWith(line)
                .doesNotContain("\n");
    }

    @Test
    void noneTooManyAndTooLongAreRefused() throws ReadException {
        assertThat(PointsReader.checked(List.of(" ", "وصل", "\u200F"))).containsExactly("وصل");
        refused(List.of(), "MJZ-235");
        refused(List.of("  ", ""), "MJZ-235");
        refused(List.of("و".repeat(PointsReader.LONGEST + 1)), "MJZ-236");
        refused(Collections.nCopies(PointsReader.MOST + 1, "وصل"), "MJZ-236");
        assertThat(PointsReader.checked(Collections.nCopies(PointsReader.MOST, "وصل")))
                .hasSize(PointsReader.MOST);
    }

    private static void refused(List<String> points, String code) {
        assertThatThrownBy(() -> PointsReader.checked(points)).hasMessageStartingWith(code);
    }

    @Test
    void filesInAnyEncodingAndStandardInput(@TempDir Path folder) throws IOException, ReadException {
        byte[] windows = "- وصل الوزير إلى العاصمة صباح اليوم".getBytes(Charset.forName("windows-1256"));
        Path file = Files.write(folder.resolve("p.txt"), windows);
        assertThat(PointsReader.read(file.toString(), null, 1000, System.in))
                .containsExactly("وصل الوزير إلى العاصمة صباح اليوم");
        ByteArrayInputStream in = new ByteArrayInputStream("[\"قال\"]".getBytes(StandardCharsets.UTF_8));
        assertThat(PointsReader.read("-", null, 1000, in)).containsExactly("قال");
        assertThatThrownBy(() -> PointsReader.read(file.toString(), null, 10, System.in))
                .hasMessageStartingWith("MJZ-206");
        assertThatThrownBy(() -> PointsReader.read(folder + "/none", null, 10, System.in))
                .hasMessageStartingWith("MJZ-201");
        assertThatThrownBy(() -> PointsReader.read(folder.toString(), null, 10, System.in))
                .hasMessageStartingWith("MJZ-202");
    }
}
