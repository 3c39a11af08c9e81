package org.mujaz.brief;

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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Clause.Penalty;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The cases of each rule in {@code lexicon/data/brief}, each a test of its own, run through the real code: the given words
 * open the second sentence of an article whose first one is neutral.
 */
class RuleCasesTest {

    private static final Path RULES = Path.of(System.getProperty("mujaz.root"), "lexicon", "data", "brief");
    private static final Mujaz MUJAZ = Mujaz.load();
    private static final Trimmer TRIMMER = new Trimmer(Lexicon.load());
    private static final DayNames DAYS = new DayNames(Lexicon.load());

    private static final String LEAD = "افتتح رئيس البلدية صباح اليوم حديقة عامة جديدة في وسط المدينة.";

    /** Makes a case long enough to be a point, and changes nothing about how it begins. */
    private static final String REST = " أمام الصحفيين في العاصمة مساء أمس";

    private static final String HEAD =
            "وافقت اللجنة المالية في البرلمان على صرف الدفعة الثانية من القرض المخصص لترميم الطرق الجبلية";

    private static final String TAIL = "، حيث تتضرر الطرق كل شتاء، ";

    @TestFactory
    List<DynamicNode> rules() throws IOException {
        List<DynamicNode> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String rule = file.getFileName().toString();
                rules.add(dynamicContainer(rule, cases(file).map(c -> dynamicTest(name(c), test(rule, c)))));
            }
        }
        assertThat(rules).isNotEmpty();
        return rules;
    }

    private static Executable test(String rule, Map<?, ?> example) {
        String given = text(example, "given");
        return switch (rule) {
            case "openers.yaml" -> () -> assertThat(pointOf(given + REST)).hasValue(text(example, "leaves") + REST);
            case "danglers.yaml", "reporting-verbs.yaml", "said-nouns.yaml" ->
                () -> assertThat(second(given + REST).filter(clause -> !clause.subjectless()))
                        .matches(alone -> alone.isEmpty() == flag(example, "dangles"));
            case "background.yaml" ->
                () -> assertThat(isBackground(given + REST)).isEqualTo(flag(example, "fires"));
            case "tails.yaml", "describers.yaml", "comments.yaml", "settings.yaml" ->
                () -> assertThat(shortened(given)).isEqualTo(text(example, "leaves"));
            case "keepers.yaml" ->
                () -> assertThat(shortened(HEAD + TAIL + given).endsWith(given)).isEqualTo(flag(example, "fires"));
            case "announcers.yaml" -> () -> assertThat(isWholeLead(given)).isNotEqualTo(flag(example, "fires"));
            default -> throw new AssertionError("no way to run the cases of " + rule);
        };
    }

    private static Optional<String> pointOf(String sentence) {
        Analysis analysis = analysis(sentence);
        return second(sentence).map(clause -> words(analysis, clause));
    }

    /** Whether a lead of the given words is printed whole; a colon at its end is no reason to leave it out. */
    private static boolean isWholeLead(String given) {
        String sentence = given.endsWith(":") ? given.substring(0, given.length() - 1) : given;
        Analysis analysis = MUJAZ.analyze(Article.of(sentence + "."));
        return TRIMMER.clauses(analysis).stream()
                .anyMatch(clause -> words(analysis, clause).equals(sentence));
    }

    private static boolean isBackground(String sentence) {
        return second(sentence).orElseThrow().penalties().stream()
                .map(Penalty::reason)
                .anyMatch("background"::equals);
    }

    /** The sentence as it is printed where everything goes that may. */
    private static String shortened(String sentence) {
        Analysis analysis = analysis(sentence);
        Clause whole = second(sentence).orElseThrow();
        return new PointWriter(analysis, Lexicon.load(), DAYS)
                .write(whole, Lengths.all(analysis.text(), whole))
                .text();
    }

    private static Optional<Clause> second(String sentence) {
        return TRIMMER.clauses(analysis(sentence)).stream()
                .filter(clause -> clause.sentence() == 1)
                .findFirst();
    }

    private static Analysis analysis(String sentence) {
        return MUJAZ.analyze(Article.of(LEAD + " " + sentence + "."));
    }

    private static String words(Analysis analysis, Clause clause) {
        int end = analysis.text().tokens().get(clause.endToken() - 1).end();
        return analysis.text().source().substring(clause.start(), end);
    }

    private static Stream<Map<?, ?>> cases(Path file) throws IOException {
        Object rule = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        List<?> cases = requireNonNull((List<?>) ((Map<?, ?>) rule).get("cases"));
        assertThat(cases).as("cases of %s", file).hasSizeGreaterThan(1);
        return cases.stream().map(c -> (Map<?, ?>) c);
    }

    private static String name(Map<?, ?> example) {
        return example.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String text(Map<?, ?> example, String key) {
        return requireNonNull((String) example.get(key));
    }

    private static boolean flag(Map<?, ?> example, String key) {
        return requireNonNull((Boolean) example.get(key));
    }
}
