package org.mujaz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mujaz.web.config.Setting;

/** The unit and the Dockerfile name files, flags, settings and routes that there are. No engine runs either here. */
class DeployTest {

    private static final Path DEPLOY = TestDesk.ROOT.resolve("web/deploy");

    private static String read(String name) throws IOException {
        return Files.readString(DEPLOY.resolve(name));
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        return matcher.results().map(match -> match.group(1)).toList();
    }

    @Test
    void everythingThatIsCopiedIsThere() throws IOException {
        String dockerfile = read("Dockerfile");
        List<String> copies = found("^COPY (?!--from)(.*) \\S+$", dockerfile);
        assertThat(copies).isNotEmpty();
        for (String copy : copies) {
            for (String file : copy.split(" ")) {
                assertThat(TestDesk.ROOT.resolve(file)).as(file).exists();
            }
        }
        // Every module of the build is copied, or Maven would not find it.
        String pom = Files.readString(TestDesk.ROOT.resolve("pom.xml"));
        assertThat(found("<module>(.*)</module>", pom))
                .allSatisfy(module -> assertThat(copies).contains(module));
        assertThat(Files.readString(TestDesk.ROOT.resolve("cli/pom.xml")))
                .contains("<shadedClassifierName>all</shadedClassifierName>")
                .contains("<shadedClassifierName>server</shadedClassifierName>");
    }

    @Test
    void settingsAndFlagsAreOnesThatThereAre() throws IOException {
        List<String> variables =
                Arrays.stream(Setting.values()).map(Setting::variable).toList();
        String dockerfile = read("Dockerfile");
        assertThat(found("(MUJAZ_SERVE_[A-Z_]+)", dockerfile)).isNotEmpty().isSubsetOf(variables);
        String command = Files.readString(TestDesk.ROOT.resolve("cli/src/main/java/org/mujaz/cli/ServeCommand.java"));
        String unit = read("mujaz.service");
        String start = found("^ExecStart=(.*)$", unit).get(0);
        for (String flag : found(" (--[a-z-]+)", start)) {
            assertThat(command).contains("\"" + flag + "\"");
        }
        for (String file : List.of("cli/src/main/java/org/mujaz/cli/Main.java")) {
            String type =
                    file.substring(file.indexOf("org/"), file.length() - 5).replace('/', '.');
            assertThat(TestDesk.ROOT.resolve(file)).exists();
            assertThat(start).contains(type);
            assertThat(dockerfile).contains(type);
        }
    }

    @Test
    void theyRunAsNobodyInParticular() throws IOException {
        String unit = read("mujaz.service");
        List<String> lines = unit.lines().collect(Collectors.toList());
        assertThat(lines)
                .contains("DynamicUser=yes", "NoNewPrivileges=yes", "ProtectSystem=strict", "CapabilityBoundingSet=");
        assertThat(lines)
                .as("sections, settings, comments and nothing else")
                .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.matches("\\[\\w+]|\\w+=.*"));
        // Java's compiler writes code and runs it.
        assertThat(lines).noneMatch(line -> line.startsWith("MemoryDenyWriteExecute=yes"));
        String dockerfile = read("Dockerfile");
        assertThat(dockerfile.indexOf("\nUSER 10001")).isPositive().isLessThan(dockerfile.indexOf("\nENTRYPOINT"));
        assertThat(found("^(FROM) ", dockerfile)).hasSize(2);
    }

    /** Systemd itself finds nothing wrong with the unit, where it is installed. */
    @Test
    void systemdTakesTheUnit() throws IOException, InterruptedException {
        Path systemd = Path.of("/usr/bin/systemd-analyze");
        Assumptions.assumeTrue(Files.isExecutable(systemd) && Files.isExecutable(Path.of("/usr/bin/java")));
        Process process = new ProcessBuilder(
                        systemd.toString(),
                        "verify",
                        DEPLOY.resolve("mujaz.service").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.contains("mujaz.service"))).isEmpty();
    }

    @Test
    void theHealthCheckAsksForWhatIsServed() throws IOException {
        String path = found("GET (/\\S+) HTTP/1\\.0", read("Dockerfile")).get(0);
        try (TestDesk desk = TestDesk.with()) {
            assertThat(desk.raw("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ");
        }
    }
}
