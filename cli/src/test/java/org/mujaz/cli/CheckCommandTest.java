package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the check: where points come from, what is printed, what the exit code says. */
class CheckCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BODY =
            "وصل وزير الخارجية سالم العبادي إلى بغداد صباح اليوم الاثنين، في زيارة رسمية تستغرق يومين."
                    + "\\nوقتل 12 شخصا في انهيار مبنى في البصرة أمس الأحد.";
    private static final String TRUE = "وصل العبادي إلى بغداد";
    private static final String FALSE = "قتل 21 شخصا في انهيار مبنى في البصرة";
    private static final String ABSENT = "افتتح رئيس الوزراء مصنعا للسيارات في الموصل";

    private final Path folder;
    private final Path article;

    CheckCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.article = Files.writeString(folder.resolve("a.txt"), BODY.replace("\\n", "\n"));
    }

    private static String line(String id, String... points) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + BODY + "\",\"points\":["
                + (points.length == 0 ? "" : "\"" + String.join("\",\"", points) + "\"") + "]}\n";
    }

    private Cli.Run check(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "check";
        args[1] = article.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Cli.run(folder, args);
    }

    @Test
    void theExitCodeSaysWhetherSomethingIsNotSupported() {
        assertThat(check("--point", TRUE).code()).isZero();
        assertThat(check("--point", TRUE, "--point", FALSE).code()).isEqualTo(1);
        assertThat(check("--point", FALSE, "--fail-on=contradicted").code()).isEqualTo(1);
        assertThat(check("--point", ABSENT).code()).isEqualTo(1);
        assertThat(check("--point", ABSENT, "--fail-on=contradicted").code()).isZero();
        assertThat(check("--point", FALSE, "--fail-on=never").code()).isZero();
    }

    @Test
    void textSaysTheVerdictTheReasonAndTheEvidence() {
        Cli.Run run = check("--point", TRUE, "--point", FALSE);
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("✓ supported: " + TRUE);
        assertThat(lines.get(1)).isEqualTo("✗ contradicted: " + FALSE);
        assertThat(lines.get(2))
                .startsWith("  ✗ contradicted (figure) «")
                .contains("21")
                .contains("12");
        assertThat(lines.get(3)).startsWith("    ‹").contains("› ").contains("12");
        assertThat(check("--point", FALSE, "--lang=ar").out())
                .startsWith("✗ يخالف النص: " + FALSE + "\n  ✗ يخالف النص (الرقم) «");
        assertThat(check("--point", TRUE, "--evidence").out().lines()).hasSizeGreaterThan(2);
    }

    @Test
    void textIsPutInVisualOrderAndCannotActOnATerminal() {
        String visual = check("--point", FALSE, "--bidi=visual").out();
        assertThat(visual.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(visual.codePoints().filter(c -> c >= 0x0600 && c < 0x0660)).isEmpty();
        assertThat(check("--point", "وصل \u001B[31m \u202Eالوزير").out())
                .contains("[U+001B]", "[U+202E]")
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    void theArticlesOwnPointsAreCheckedUnlessOthersAreGiven() throws IOException {
        Path given = Files.writeString(
                folder.resolve("given.txt"), "- " + FALSE + "\n- " + TRUE + "\n" + BODY.replace("\\n", "\n"));
        assertThat(Cli.run(folder, "check", given.toString()).out())
                .contains("✗ contradicted: " + FALSE, "✓ supported: " + TRUE);
        assertThat(Cli.run(folder, "check", given.toString(), "--point", TRUE).out())
                .isEqualTo("✓ supported: " + TRUE + "\n");
        Path html = Files.writeString(
                folder.resolve("p.html"),
                "<html lang=ar><head><title>زيارة</title></head><body><article><h1>وصول وزير الخارجية إلى بغداد</h1>"
                        + "<div class=\"key-points\"><h2>ملخص</h2><ul><li>" + FALSE + "</li><li>" + TRUE
                        + "</li></ul></div><p>"
                        + BODY.replace("\\n", "</p><p>") + "</p></article></body></html>");
        assertThat(Cli.run(folder, "check", html.toString()).out())
                .contains("✗ contradicted: " + FALSE, "✓ supported: " + TRUE);
    }

    @Test
    void pointsComeFromAFileOrStandardInputAndOptionsAddToThem() throws IOException {
        Path points = Files.writeString(folder.resolve("points.txt"), "• " + TRUE + "\n1. " + FALSE + "\n");
        String both = "✓ supported: " + TRUE + "\n✗ contradicted: " + FALSE;
        assertThat(check("--points=" + points).out()).startsWith(both);
        Files.writeString(points, "[\"" + TRUE + "\"]");
        assertThat(check("--points=" + points, "--point", FALSE).out()).startsWith(both);
        Cli.Run piped = Cli.piped(TRUE.getBytes(StandardCharsets.UTF_8), "check", "--points=-", article.toString());
        assertThat(piped.out()).isEqualTo("✓ supported: " + TRUE + "\n");
        assertThat(piped.code()).isZero();
    }

    @Test
    void noPointsAndBadPointsAreOneLineWithACode() throws IOException {
        assertThat(check())
                .isEqualTo(new Cli.Run(
                        2,
                        "",
                        List.of("mujaz: " + article
                                + ": MJZ-235 has no points to check; give some with --points or --point")));
        Path points = Files.writeString(folder.resolve("points.txt"), "[{\"a\":1}]");
        assertThat(check("--points=" + points).err())
                .containsExactly(
                        "mujaz: " + points + ": MJZ-236 is no list of points: an element is no string and has no text");
        assertThat(check("--points=" + folder + "/none", "--lang=ar"))
                .isEqualTo(new Cli.Run(2, "", List.of("mujaz: " + folder + "/none: MJZ-201 لا يوجد ملف بهذا الاسم")));
        assertThat(check("--point", " ").err())
                .containsExactly("mujaz: --point: MJZ-235 has no points to check; give some with --points or --point");
        assertThat(Cli.execute("check", "--points=-", "-").err())
                .singleElement()
                .asString()
                .contains("standard input cannot be the points and the article");
        assertThat(Cli.execute("check", "--together", "a.txt").err())
                .containsExactly("mujaz: --together goes with --points or --point; see mujaz check --help");
    }

    @Test
    void aBatchIsInOrderAndWhatFailsCostsOnlyItself() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 60; i++) {
            lines.append(i == 7 ? line("7") : line("" + i, i % 2 == 0 ? TRUE : FALSE));
        }
        Path batch = Files.writeString(folder.resolve("b.jsonl"), lines.toString());
        Cli.Run run = Cli.run(folder, "check", "--format=jsonl", "--threads=4", batch.toString());
        assertThat(run.code())
                .as("what was not read goes before what is not supported")
                .isEqualTo(3);
        assertThat(run.err())
                .containsExactly(
                        "mujaz: " + batch + ":7: MJZ-235 has no points to check; give some with --points or --point",
                        "mujaz: 60 read, 59 kept, 0 skipped, 1 failed (MJZ-235 1)");
        int expected = 1;
        for (String line : run.out().lines().toList()) {
            JsonNode object = MAPPER.readTree(line);
            assertThat(object.get("id").asInt()).isEqualTo(expected);
            assertThat(object.get("verdict").asText()).isEqualTo(expected % 2 == 0 ? "supported" : "contradicted");
            expected += expected == 6 ? 2 : 1;
        }
        assertThat(expected).isEqualTo(61);
        assertThat(Cli.run(folder, "check", "--format=jsonl", "--threads=1", batch.toString())
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void severalArticlesAreOnePageAndOneXml() throws IOException {
        Path batch = Files.writeString(folder.resolve("b.jsonl"), line("x", TRUE) + line("y", FALSE));
        Cli.Run html = Cli.run(folder, "check", "--format=html", "--lang=ar", batch.toString());
        assertThat(html.code()).isEqualTo(1);
        assertThat(html.out()).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(html.out()).contains("id=\"c1p1\"", "id=\"c2p1\"").containsOnlyOnce("<style>");
        Cli.Run junit = Cli.run(folder, "check", "--format=junit", batch.toString());
        assertThat(junit.out())
                .contains("<testsuite name=\"x\" tests=\"1\" failures=\"0\"")
                .contains("<testsuite name=\"y\" tests=\"1\" failures=\"1\"")
                .endsWith("</testsuites>\n");
        Path none = Files.writeString(folder.resolve("none.jsonl"), "\n");
        assertThat(Cli.run(folder, "check", "--format=junit", none.toString()).out())
                .startsWith("<?xml")
                .endsWith("</testsuites>\n");
    }

    @Test
    void articlesTogetherAreTheEvidence() throws IOException {
        Path other = Files.writeString(
                folder.resolve("b.txt"), "افتتح رئيس الوزراء مصنعا للسيارات في الموصل صباح اليوم الثلاثاء.");
        Cli.Run run = Cli.run(
                folder,
                "check",
                "--together",
                "--format=json",
                "--point",
                TRUE,
                "--point",
                ABSENT,
                article.toString(),
                other.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode object = MAPPER.readTree(run.out());
        assertThat(object.get("articles")).hasToString("[\"a\",\"b\"]");
        assertThat(object.get("points")).hasSize(2);
        assertThat(object.at("/points/1/claims/0/evidence/0/article").asText()).isEqualTo("b");
        Cli.Run apart = Cli.run(folder, "check", "--point", ABSENT, article.toString(), other.toString());
        assertThat(apart.code()).isEqualTo(1);
        assertThat(apart.out().lines().filter(line -> line.startsWith("✓"))).hasSize(1);
        for (String format : List.of("text", "markdown", "html", "junit")) {
            Cli.Run any = Cli.run(
                    folder,
                    "check",
                    "--together",
                    "--format=" + format,
                    "--point",
                    TRUE,
                    article.toString(),
                    other.toString());
            assertThat(any.code()).isZero();
            assertThat(any.out()).contains(TRUE.substring(0, 3));
        }
    }
}
