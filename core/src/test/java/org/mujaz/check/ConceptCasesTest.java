package org.mujaz.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mujaz.Mujaz;

/**
 * Each case that stands beside a concept in {@code lexicon/data/check} is a test: what supports is supported, what refutes is not.
 *
 * <p>What the check still gets wrong is in {@code check/known-failures.tsv}, and the test of such a case asserts that it does, so that nobody misses that it
 * has become right. {@code -Dmujaz.golden=update} writes the list anew, causes kept: read the difference before you commit it. It only gets shorter.
 */
class ConceptCasesTest {

    /** At most one case in so many may be a known failure. */
    private static final int SHARE = 20;

    private static final String HEADER = "kind\tcase\tcause";
    private static final Path KNOWN = Path.of(
            System.getProperty("mujaz.root", ".."), "core", "src", "test", "resources", "check", "known-failures.tsv");
    private static final Mujaz MUJAZ = Mujaz.load();

    @TestFactory
    List<DynamicNode> concepts() throws IOException {
        if ("update".equals(System.getProperty("mujaz.golden"))) {
            update();
        }
        Map<String, String> known = known();
        List<DynamicNode> files = new ArrayList<>();
        for (Path file : ConceptRow.files()) {
            files.add(dynamicContainer(
                    file.getFileName().toString(),
                    ConceptRow.read(file).stream()
                            .flatMap(row -> ConceptCase.of(row).stream())
                            .map(one -> dynamicTest(
                                    one.place() + " " + one.key().replace('\t', ' '),
                                    () -> check(one, known.containsKey(one.key()))))));
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private static void check(ConceptCase one, boolean known) {
        assertThat(one.parts()).as("claim and evidence").hasSize(2);
        assertThat(one.holds(MUJAZ))
                .as(known ? "it is right now: take it out of known-failures.tsv" : "decided as the case says")
                .isEqualTo(!known);
    }

    @Test
    void knownFailuresAreCasesAndNotTooMany() throws IOException {
        Map<String, String> known = known();
        List<String> cases = ConceptRow.all().stream()
                .flatMap(row -> ConceptCase.of(row).stream())
                .map(ConceptCase::key)
                .toList();
        assertThat(known).hasSizeLessThanOrEqualTo(cases.size() / SHARE);
        assertThat(known)
                .allSatisfy((words, cause) -> assertThat(cause).as(words).isNotBlank());
        assertThat(cases).containsAll(known.keySet());
    }

    private static Map<String, String> known() throws IOException {
        List<String> lines = Files.readAllLines(KNOWN);
        assertThat(lines.get(0)).isEqualTo(HEADER);
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(
                        cells -> cells[0] + "\t" + cells[1], cells -> cells[2], (one, other) -> one, TreeMap::new));
    }

    private static void update() throws IOException {
        Map<String, String> before = known();
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (ConceptRow row : ConceptRow.all()) {
            for (ConceptCase one : ConceptCase.of(row)) {
                if (!one.holds(MUJAZ)) {
                    lines.add(one.key() + "\t" + before.getOrDefault(one.key(), "unknown"));
                }
            }
        }
        Files.writeString(KNOWN, String.join("\n", lines) + "\n");
    }
}
