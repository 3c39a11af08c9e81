package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: one clear line, the right exit code, in bounded time; the others of a batch go on. */
class BadInputTest {

    private static final Duration HANGS_AFTER = Duration.ofSeconds(60);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SENTENCE =
            "وصل وزير الخارجية إلى العاصمة صباح اليوم في زيارة رسمية تستغرق يومين يعقد خلالها محادثات مع نظيره";

    private final Path folder;

    BadInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** An input that gives no article. */
    private static final class Bad {
        private final byte[] bytes;
        private final String line;
        private final List<String> options;

        Bad(byte[] bytes, String line, String... options) {
            this.bytes = bytes;
            this.line = line;
            this.options = List.of(options);
        }
    }

    private Map<String, Bad> badFiles() throws IOException {
        byte[] utf8 = SENTENCE.getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = SENTENCE.getBytes(StandardCharsets.UTF_16LE);
        byte[] windows = SENTENCE.getBytes(Charset.forName("windows-1256"));
        byte[] iso = SENTENCE.getBytes(Charset.forName("ISO-8859-6"));
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0});
        jpeg.write(utf8);
        byte[] large = (SENTENCE + " ").repeat(30_000).getBytes(StandardCharsets.UTF_8);
        assertThat(large.length).isGreaterThan(5_000_000);
        String said = "MJZ-209 is not in windows-1256 but in %s; leave out --encoding";
        Map<String, Bad> bad = new TreeMap<>();
        bad.put("empty.txt", new Bad(new byte[0], "MJZ-204 is empty"));
        bad.put("blank.txt", new Bad("\uFEFF \n\n\u00A0".getBytes(StandardCharsets.UTF_8), "MJZ-204 is empty"));
        bad.put("photo.jpg", new Bad(jpeg.toByteArray(), "MJZ-205 is not text (JPEG)"));
        bad.put("photo.txt", new Bad(jpeg.toByteArray(), "MJZ-205 is not text (JPEG)", "--encoding=windows-1256"));
        bad.put(
                "english.txt",
                new Bad(
                        "The foreign minister arrived on Monday.".getBytes(StandardCharsets.UTF_8),
                        "MJZ-208 is not Arabic (0 % of its letters are Arabic)"));
        bad.put(
                "large.txt",
                new Bad(large, "MJZ-206 is over the limit of 4 MB for one article; raise it with --max-size"));
        bad.put("said-1256-is-utf8.txt", new Bad(utf8, String.format(said, "UTF-8"), "--encoding=windows-1256"));
        bad.put("said-1256-is-utf16.txt", new Bad(utf16, String.format(said, "UTF-16LE"), "--encoding=windows-1256"));
        bad.put("said-1256-is-iso.txt", new Bad(iso, String.format(said, "ISO-8859-6"), "--encoding=cp1256"));
        bad.put(
                "said-utf8-is-1256.txt",
                new Bad(
                        windows,
                        "MJZ-209 is not in UTF-8 but in windows-1256; leave out --encoding",
                        "--encoding=UTF-8"));
        bad.put("said-nonsense.txt", new Bad(utf8, "MJZ-214 this Java has no encoding named x-y", "--encoding=x-y"));
        bad.put(
                "greek.txt",
                new Bad(
                        "Ο υπουργός έφτασε σήμερα στην Αθήνα".getBytes(Charset.forName("ISO-8859-7")),
                        "MJZ-207 is in no encoding that Arabic is written in (UTF-8, UTF-16, windows-1256, ISO-8859-6)"));
        return bad;
    }

    @TestFactory
    Stream<DynamicTest> aBadFileIsOneLineAndExit2() throws IOException {
        return badFiles().entrySet().stream()
                .flatMap(bad -> Stream.of("brief", "check", "timeline", "names", "analyze")
                        .map(command -> DynamicTest.dynamicTest(
                                command + " " + bad.getKey(), () -> aloneFails(command, write(bad), bad.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> aBadFileOfABatchCostsOnlyItself() throws IOException {
        return badFiles().entrySet().stream()
                .filter(bad -> !bad.getKey().equals("said-nonsense.txt"))
                .map(bad -> DynamicTest.dynamicTest(
                        bad.getKey(), () -> inABatchCostsOnlyItself(write(bad), bad.getValue())));
    }

    @Test
    void aFolderWithoutFilesIsOne() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner.txt"));
        Bad bad = new Bad(new byte[0], "MJZ-202 is a folder without a file that can be read");
        aloneFails("brief", inner, bad);
        inABatchCostsOnlyItself(inner, bad);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.txt", "inner/missing.txt", "\u0000.txt"})
    void aFileThatIsMissingIsOne(String name) throws IOException {
        Cli.Run run = Cli.run(folder, "brief", folder + "/" + name);
        String shown = (folder + "/" + name).replace('\u0000', ' ');
        assertThat(run).isEqualTo(new Cli.Run(2, "", List.of("mujaz: " + shown + ": MJZ-201 no such file")));
    }

    @Test
    void aFileThatMayNotBeReadIsOne() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SENTENCE);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "root reads everything");
        Bad bad = new Bad(new byte[0], "MJZ-217 cannot be read: permission denied");
        aloneFails("analyze", secret, bad);
        inABatchCostsOnlyItself(secret, bad);
    }

    @Test
    void aNameThatBreaksLinesIsStillOneLine() {
        Cli.Run run = Cli.run(folder, "brief", folder + "/a\nb\u202E\r\u2028c.txt");
        assertThat(run.err()).containsExactly("mujaz: " + folder + "/a b   c.txt: MJZ-201 no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "", ". ", "\u061F! ", "! ", "\u2026", "، "})
    void fiveMegabytesOnOneLineAreRead(String between) throws IOException {
        String line = (SENTENCE.replace(" ", between.isEmpty() ? "" : " ") + between).repeat(30_000);
        JsonNode read = analyzed(write("line.txt", line.getBytes(StandardCharsets.UTF_8)), "--max-size=8M");
        assertThat(read.get("text").asText()).isEqualTo(line);
        assertThat(read.get("title").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!?",
                ".!",
                "\u064B",
                "(",
                "1.",
                "a.",
                "\u00AB",
                "\" ",
                "@#",
                "\u0640",
                "\u200F",
                "\n",
                "- ",
                "\uD83D\uDE00"
            })
    void aMillionOfAnythingIsReadInBoundedTime(String anything) throws IOException {
        String text = (SENTENCE + " ").repeat(4000) + anything.repeat(700_000) + ", " + SENTENCE;
        Path file = write("many.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(analyzed(file, "--max-size=8M").get("text").asText()).hasSizeGreaterThan(300_000);
        assertThat(brief(file, "--max-size=8M").code()).isZero();
    }

    @Test
    void aHundredThousandPointsAreAskedForInBoundedTime() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_500_000; i++) {
            text.append("أعلنت الشركة رقم ")
                    .append(i)
                    .append(" أن أرباح الفرع ")
                    .append(i * 7)
                    .append(" ارتفعت هذا العام.\n");
        }
        Path file = write("many.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(brief(file, "--words=1000000").out().lines()).hasSizeBetween(1, 100);
        assertThat(Cli.run(folder, "brief", "--points=100000", file.toString()).err())
                .containsExactly("mujaz: --points takes a number from 1 to 100; see mujaz brief --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"«»", "“”", "\"\"", "()", "''"})
    void aHundredThousandNestedQuotesAreRead(String marks) throws IOException {
        String nested = marks.substring(0, 1).repeat(100_000) + SENTENCE + "."
                + marks.substring(1).repeat(100_000);
        Path file = write("nested.txt", nested.getBytes(StandardCharsets.UTF_8));
        assertThat(analyzed(file).get("text").asText()).isEqualTo(nested);
        assertThat(brief(file).code()).isZero();
        assertThat(brief(file).err()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aLoneSurrogateOfJsonBecomesAReplacementCharacter() throws IOException {
        String line = "{\"id\":\"a\\ud83d\",\"title\":\"عنوان \\udc00\",\"source\":\"\\ud83d\",\"url\":\"\\ud83d\","
                + "\"points\":[\"\\ud83d\"],\"text\":\"" + SENTENCE + " \\ud83d.\\n" + SENTENCE + " مرة أخرى.\"}";
        Path file = write("lone.jsonl", line.getBytes(StandardCharsets.UTF_8));
        for (String command : List.of("analyze", "brief --format=jsonl", "brief", "brief --format=markdown")) {
            Cli.Run run = Cli.run(folder, (command + " " + file).split(" "));
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("\uFFFD").doesNotContain("?");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(run.out())).isTrue();
        }
        JsonNode read =
                MAPPER.readTree(Cli.run(folder, "analyze", file.toString()).out());
        assertThat(read.get("id").asText()).isEqualTo("a\uFFFD");
        assertThat(read.get("text").asText()).startsWith("عنوان \uFFFD\n" + SENTENCE + " \uFFFD.");
        assertThat(read.at("/diagnostics/0/code").asText()).isEqualTo("MJZ-101");
    }

    @Test
    void aLoneSurrogateOfUtf16BecomesAReplacementCharacter() throws IOException {
        String text = SENTENCE + " \uD83D و" + SENTENCE;
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 2);
        bytes.asCharBuffer().put(text);
        JsonNode read = analyzed(write("lone.txt", bytes.array()));
        assertThat(read.get("text").asText()).isEqualTo(text.replace('\uD83D', '\uFFFD'));
    }

    @Test
    void aBrokenDateIsAWarningOnOneLine() throws IOException {
        String line = "{\"published\":\"a\\nb\\u202e" + "x".repeat(5000) + "\",\"text\":\"" + SENTENCE + "\"}";
        Cli.Run run = Cli.run(
                folder,
                "analyze",
                write("a.jsonl", line.getBytes(StandardCharsets.UTF_8)).toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err())
                .singleElement()
                .asString()
                .contains("MJZ-213 published is not ISO 8601 (a b x")
                .hasSizeLessThan(1100);
    }

    @Test
    void standardInputIsReadAndJudgedLikeAFile() {
        Cli.Run good = Cli.piped(SENTENCE.getBytes(Charset.forName("windows-1256")), "analyze", "--format=jsonl");
        assertThat(good.err()).isEmpty();
        assertThat(good.code()).isZero();
        assertThat(good.out())
                .startsWith("{\"id\":\"stdin\",")
                .contains(SENTENCE)
                .endsWith("}\n");
        Cli.Run bad = Cli.piped(new byte[0], "analyze");
        assertThat(bad).isEqualTo(new Cli.Run(2, "", List.of("mujaz: standard input: MJZ-204 is empty")));
        Cli.Run noLines = Cli.piped(new byte[] {0x1F, (byte) 0x8B, 8, 0, '\n', '\n'}, "analyze", "--from=jsonl");
        assertThat(noLines)
                .isEqualTo(new Cli.Run(
                        3,
                        "",
                        List.of(
                                "mujaz: standard input:1: MJZ-205 is not text (gzip)",
                                "mujaz: 1 read, 0 kept, 0 skipped, 1 failed (MJZ-205 1)")));
    }

    @Test
    void anArticleThatDoesNotFitIntoMemoryIsOneLine() throws IOException {
        Path file = write("huge.txt", (SENTENCE + " ").repeat(200_000).getBytes(StandardCharsets.UTF_8));
        Cli.Run run = Cli.finish(Cli.process(List.of("-Xmx160m"), "brief", "--max-size=64M", file.toString()), null);
        assertThat(run.err())
                .containsExactly("mujaz: " + file
                        + ": MJZ-216 does not fit into memory; give Java more, as with JAVA_TOOL_OPTIONS=-Xmx2g");
        assertThat(run.code()).isEqualTo(2);
    }

    private void aloneFails(String command, Path file, Bad bad) {
        String[] args = Stream.concat(Stream.of(command, file.toString()), bad.options.stream())
                .toArray(String[]::new);
        Cli.Run run = assertTimeoutPreemptively(HANGS_AFTER, () -> Cli.run(folder, args));
        assertThat(run).isEqualTo(new Cli.Run(2, "", List.of("mujaz: " + file + ": " + bad.line)));
    }

    private void inABatchCostsOnlyItself(Path file, Bad bad) throws IOException {
        Charset charset =
                bad.options.contains("--encoding=UTF-8") ? StandardCharsets.UTF_8 : Charset.forName("windows-1256");
        Path first = write("first.txt", (SENTENCE + ".").getBytes(charset));
        Path last = write("last.txt", (SENTENCE + " الصيني.").getBytes(charset));
        String[] args = Stream.concat(
                        Stream.of("analyze", "--format=jsonl", first.toString(), file.toString(), last.toString()),
                        bad.options.stream())
                .toArray(String[]::new);
        Cli.Run run = assertTimeoutPreemptively(HANGS_AFTER, () -> Cli.run(folder, args));
        assertThat(run.err())
                .containsExactly(
                        "mujaz: " + file + ": " + bad.line,
                        "mujaz: 3 read, 2 kept, 0 skipped, 1 failed (" + bad.line.substring(0, 7) + " 1)");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines().map(line -> line.substring(0, 13)))
                .containsExactly("{\"id\":\"first\"", "{\"id\":\"last\",");
    }

    private JsonNode analyzed(Path file, String... options) throws IOException {
        String[] args = Stream.concat(Stream.of("analyze", file.toString()), Stream.of(options))
                .toArray(String[]::new);
        Cli.Run run = assertTimeoutPreemptively(HANGS_AFTER, () -> Cli.run(folder, args));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return MAPPER.readTree(run.out());
    }

    private Cli.Run brief(Path file, String... options) {
        String[] args = Stream.concat(Stream.of("brief", file.toString()), Stream.of(options))
                .toArray(String[]::new);
        return assertTimeoutPreemptively(HANGS_AFTER, () -> Cli.run(folder, args));
    }

    private Path write(Map.Entry<String, Bad> bad) throws IOException {
        return write(bad.getKey(), bad.getValue().bytes);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
