package org.mujaz.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for those who write rules of time names every category and every action that there is. */
class TimeRulesPageTest {

    private static final Path ROOT = Path.of(System.getProperty("mujaz.root", ".."));
    private static final Path TIME = ROOT.resolve("lexicon/data/time");
    private static final Pattern RULE = Pattern.compile("kind: \"([a-z]+)>([a-z+]+)[^\"]*\", form: \"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("`([a-z0-9]+)`");
    private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z0-9]*");

    /** The page says in a sentence how these are made. */
    private static final Pattern OF_ONE_UNIT = Pattern.compile("(acc)?(the)?unit(s|2)?(d|w|m|y|de|c|h|mi|s)");

    @Test
    void wordsAreOfCategoriesThatItNames() throws IOException {
        Set<String> named = named();
        try (Stream<String> lines = Files.lines(TIME.resolve("words.tsv"))) {
            assertThat(lines.skip(1)
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t", -1)[1])
                            .distinct())
                    .isSubsetOf(named);
        }
    }

    @Test
    void rulesAreOfCategoriesAndActionsThatItNames() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> made = new TreeSet<>();
        Set<String> actions = new TreeSet<>();
        rules(matcher -> {
            actions.add(requireNonNull(matcher.group(1)));
            made.addAll(Set.of(requireNonNull(matcher.group(2)).split("\\+")));
            Matcher category = CATEGORY.matcher(requireNonNull(matcher.group(3)));
            while (category.find()) {
                used.add(category.group());
            }
        });
        used.removeIf(category ->
                made.contains(category) || OF_ONE_UNIT.matcher(category).matches());
        assertThat(used).isNotEmpty().isSubsetOf(named());
        assertThat(actions).isNotEmpty().isSubsetOf(named());
    }

    private static void rules(Consumer<Matcher> each) throws IOException {
        try (Stream<Path> files = Files.list(TIME.resolve("rules"))) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = RULE.matcher(Files.readString(file));
                while (matcher.find()) {
                    each.accept(matcher);
                }
            }
        }
    }

    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher code = CODE.matcher(Files.readString(ROOT.resolve("docs/time-rules.md")));
        while (code.find()) {
            named.add(requireNonNull(code.group(1)));
        }
        return named;
    }
}
