package org.mujaz.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Each case that stands beside a rule of time is a test: the marked expressions are found, with their values, and no other. */
class TimeRuleCasesTest {

    private static final Path TIME = Path.of(System.getProperty("mujaz.root", ".."), "lexicon/data/time");

    @TestFactory
    List<DynamicNode> rules() throws IOException {
        List<DynamicNode> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(TIME.resolve("rules"))) {
            for (Path file : files.sorted().toList()) {
                rules.add(dynamicContainer(
                        file.getFileName().toString(),
                        cases(file).map(c -> dynamicTest(text(c, "text"), () -> check(c)))));
            }
        }
        assertThat(rules).isNotEmpty();
        return rules;
    }

    @TestFactory
    Stream<DynamicNode> future() throws IOException {
        return weekdays("future.yaml", true);
    }

    @TestFactory
    Stream<DynamicNode> noFuture() throws IOException {
        return weekdays("seen-initial.yaml", false);
    }

    /** The weekday of each case lies ahead where the rule fires, or where it does not. */
    private static Stream<DynamicNode> weekdays(String rule, boolean aheadWhereItFires) throws IOException {
        return cases(TIME.resolve(rule))
                .map(c -> dynamicTest(text(c, "given"), () -> {
                    boolean ahead = (Boolean) requireNonNull(c.get("fires")) == aheadWhereItFires;
                    assertThat(MarkedText.parse("2024-04-08", text(c, "given")).found())
                            .extracting(MarkedText.Mark::value)
                            .containsExactly(ahead ? "2024-04-11" : "2024-04-04");
                }));
    }

    private static void check(Map<?, ?> example) {
        MarkedText marked = MarkedText.parse(text(example, "published"), text(example, "text"));
        List<MarkedText.Mark> found = marked.found();
        assertThat(marked.show(withoutMods(found, marked.marks()))).isEqualTo(marked.show(marked.marks()));
    }

    /** A case that does not name the mod does not ask for it. */
    private static List<MarkedText.Mark> withoutMods(List<MarkedText.Mark> found, List<MarkedText.Mark> wanted) {
        boolean asked = wanted.stream().anyMatch(mark -> !mark.mod().isEmpty());
        return asked
                ? found
                : found.stream()
                        .map(mark -> new MarkedText.Mark(mark.start(), mark.end(), mark.value(), ""))
                        .toList();
    }

    private static Stream<Map<?, ?>> cases(Path file) throws IOException {
        Object rule = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        List<?> cases = requireNonNull((List<?>) ((Map<?, ?>) rule).get("cases"));
        return cases.stream().map(c -> (Map<?, ?>) c);
    }

    private static String text(Map<?, ?> example, String key) {
        return requireNonNull((String) example.get(key));
    }
}
