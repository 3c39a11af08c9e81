package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.json.ContractJson;

/**
 * What Mujaz says of each example is what a person read and found right. After a change for the better run with
 * {@code -Dmujaz.golden=update} and read the difference before it is committed.
 */
class GoldenTest {

    private static final Path GOLDEN = Examples.ROOT.resolve("cli/src/test/golden");
    private static final boolean UPDATE = "update".equals(System.getProperty("mujaz.golden"));

    @TestFactory
    Stream<DynamicTest> examples() {
        return Examples.files().stream()
                .map(file -> DynamicTest.dynamicTest(
                        Examples.name(file), () -> check(GOLDEN.resolve(Examples.name(file) + ".json"), json(file))));
    }

    /** The names of one example from each of three desks, in every form that is not JSON. */
    @TestFactory
    Stream<DynamicTest> names(@TempDir Path folder) {
        Path golden = GOLDEN.resolve("names");
        return Stream.of("minister-visit", "gulf-agency", "cup-final").flatMap(name -> {
            String file = Examples.ROOT.resolve("examples/" + name + ".txt").toString();
            return Stream.of(
                    DynamicTest.dynamicTest(
                            name + ".tsv",
                            () -> check(
                                    golden.resolve(name + ".tsv"),
                                    Cli.run(folder, "names", file).out())),
                    DynamicTest.dynamicTest(
                            name + ".csv",
                            () -> check(
                                    golden.resolve(name + ".csv"),
                                    Cli.run(folder, "names", "--format=csv", file)
                                            .out())),
                    DynamicTest.dynamicTest(
                            name + ".conll",
                            () -> check(
                                    golden.resolve(name + ".conll"),
                                    Cli.run(folder, "names", "--format=conll", file)
                                            .out())),
                    DynamicTest.dynamicTest(
                            name + ".visual.txt",
                            () -> check(
                                    golden.resolve(name + ".visual.txt"),
                                    Cli.run(folder, "names", "--lang=ar", "--bidi=visual", file)
                                            .out())));
        });
    }

    /** The points of an example, and copies of them with something changed, in every form. */
    @TestFactory
    Stream<DynamicTest> checks(@TempDir Path folder) {
        String file = Examples.ROOT.resolve("examples/minister-visit.txt").toString();
        String points = GOLDEN.resolve("check/minister-visit.points").toString();
        return Stream.of("text", "markdown", "jsonl", "html", "junit")
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    String language = format.equals("junit") ? "--lang=en" : "--lang=ar";
                    String out = Cli.run(folder, "check", "--format=" + format, language, "--points=" + points, file)
                            .out();
                    check(
                            GOLDEN.resolve("check/minister-visit." + format),
                            out.replace(Examples.MUJAZ.version(), "VERSION"));
                }));
    }

    @Test
    void namesOfAllExamplesTogether(@TempDir Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of("names", "--all", "--min-mentions=2"));
        Examples.files().forEach(file -> command.add(file.toString()));
        check(
                GOLDEN.resolve("names/all.tsv"),
                Cli.run(folder, command.toArray(String[]::new)).out());
    }

    private static void check(Path golden, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(golden, actual);
        }
        assertThat(golden).as("run with -Dmujaz.golden=update to make it").exists();
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    private static String json(Path file) {
        Analysis analysis = Examples.MUJAZ.analyze(Examples.article(file));
        ContractJson.Style style = new ContractJson.Style(true, true);
        return ContractJson.analysis("VERSION", analysis, Examples.MUJAZ.brief(analysis, BriefOptions.DEFAULT), style)
                + "\n";
    }
}
