package org.mujaz.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mujaz.Mujaz;
import org.mujaz.event.FrameCase.Difference;
import org.mujaz.lexicon.FrameFile;
import org.mujaz.text.Article;

/**
 * Each case that stands beside a frame in {@code lexicon/data/event/frames} is a test: what {@code mujaz lexicon verify} prints of it.
 *
 * <p>What is still read wrong is in {@code event/known-failures.tsv} with what is wrong with it, and the test of such a case asserts that it is, so that
 * nobody misses that it has become right. {@code -Dmujaz.golden=update} writes the list anew: read the difference before you commit it. It only gets
 * shorter.
 */
class FrameCasesTest {

    /** At most so many of a hundred cases may be known failures. */
    private static final int MOST_IN_HUNDRED = 21;

    private static final String HEADER = "concept\tcase\tdifferences";
    private static final Path ROOT = Path.of(System.getProperty("mujaz.root", ".."));
    private static final Path KNOWN = ROOT.resolve("core/src/test/resources/event/known-failures.tsv");
    private static final List<FrameFile> FILES = FrameFile.readAll(ROOT.resolve("lexicon/data"));
    private static final Mujaz MUJAZ = Mujaz.load();

    @TestFactory
    List<DynamicNode> frames() throws IOException {
        if ("update".equals(System.getProperty("mujaz.golden"))) {
            update();
        }
        Map<String, String> known = known();
        List<DynamicNode> files = new ArrayList<>();
        for (FrameFile file : FILES) {
            files.add(dynamicContainer(
                    file.concept(),
                    file.cases().stream()
                            .map(one -> dynamicTest(
                                    file.path() + ":" + one.line() + " " + one.text(),
                                    () -> check(file, one, known.get(key(file, one)))))));
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    private static void check(FrameFile file, FrameFile.Case one, @Nullable String known) {
        if (known == null) {
            assertThat(differences(file, one)).as("read as the case says").isEmpty();
        } else {
            assertThat(differences(file, one))
                    .as("it is right now: take it out of known-failures.tsv")
                    .isNotEmpty();
        }
    }

    @Test
    void knownFailuresAreCasesAndNotTooMany() throws IOException {
        Map<String, String> known = known();
        List<String> cases = FILES.stream()
                .flatMap(file -> file.cases().stream().map(one -> key(file, one)))
                .toList();
        assertThat(cases).doesNotHaveDuplicates();
        assertThat(known).hasSizeLessThanOrEqualTo(cases.size() * MOST_IN_HUNDRED / 100);
        assertThat(known)
                .allSatisfy((words, wrong) -> assertThat(wrong).as(words).isNotBlank());
        assertThat(cases).containsAll(known.keySet());
    }

    /** What is wrong with what is read of a case, in words; nothing where it passes. */
    private static String differences(FrameFile file, FrameFile.Case one) {
        FrameCase expected = FrameCase.of(file.concept(), one.text(), one.status());
        FrameCase.Result result =
                expected.check(MUJAZ.analyze(Article.of(expected.text())).events());
        return result.differences().stream()
                .map(difference -> describe(expected, result, difference))
                .collect(Collectors.joining("; "));
    }

    private static String describe(FrameCase expected, FrameCase.Result result, Difference difference) {
        Event event = result.event();
        Event instead = result.instead();
        return switch (difference.kind()) {
            case STATUS -> "status " + (event == null ? "" : event.status());
            case NOT_FOUND -> "not found" + (instead == null ? "" : ", but " + instead.rule());
            case FIRED -> "fired at " + difference.span().of(expected.text());
            case ACTOR_MISSING -> "missing actor " + difference.span().of(expected.text());
            case RECIPIENT_MISSING -> "missing recipient " + difference.span().of(expected.text());
            case ACTOR_EXTRA -> "other actor " + difference.span().of(expected.text());
            case RECIPIENT_EXTRA -> "other recipient " + difference.span().of(expected.text());
        };
    }

    private static String key(FrameFile file, FrameFile.Case one) {
        return file.concept() + "\t" + one.text();
    }

    private static Map<String, String> known() throws IOException {
        List<String> lines = Files.readAllLines(KNOWN);
        assertThat(lines.get(0)).isEqualTo(HEADER);
        Map<String, String> known = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(known.put(cells[0] + "\t" + cells[1], cells[2])).as(line).isNull();
        }
        return known;
    }

    private static void update() throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (FrameFile file : FILES) {
            for (FrameFile.Case one : file.cases()) {
                String wrong = differences(file, one);
                if (!wrong.isEmpty()) {
                    lines.add(key(file, one) + "\t" + wrong);
                }
            }
        }
        Files.writeString(KNOWN, String.join("\n", lines) + "\n");
    }
}
