package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
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
        return Examples.files().stream().map(file -> DynamicTest.dynamicTest(Examples.name(file), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Path golden = GOLDEN.resolve(Examples.name(file) + ".json");
        String actual = json(file);
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
