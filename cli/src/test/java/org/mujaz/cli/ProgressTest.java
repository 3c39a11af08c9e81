package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of long work on a terminal, and nobody sees elsewhere. */
@Timeout(180)
class ProgressTest {

    private static final String LINE = "{\"text\":\"%s\"}\n";

    private static Path crawl(Path folder, int articles) throws IOException {
        String article = Files.readString(Examples.ROOT.resolve("examples/minister-visit.txt"))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "");
        Path file = folder.resolve("crawl.jsonl");
        String good = String.format(java.util.Locale.ROOT, LINE, article);
        String persian = String.format(
                java.util.Locale.ROOT,
                LINE,
                "این گزارش درباره ی وضعیت اقتصادی کشور است و می گوید که قیمت ها بیشتر شده اند".repeat(4));
        Files.writeString(file, good.repeat(articles) + persian + "{broken\n");
        return file;
    }

    /** The command on a pseudo-terminal; what it shows. */
    private static Cli.Run onATerminal(List<String> jvm, String... args) {
        ProcessBuilder plain = Cli.process(jvm, args);
        List<String> quoted = new ArrayList<>();
        plain.command().forEach(word -> quoted.add("'" + word.replace("'", "'\\''") + "'"));
        ProcessBuilder script = new ProcessBuilder("script", "-q", "-e", "-c", String.join(" ", quoted), "/dev/null");
        script.environment().putAll(plain.environment());
        script.environment().put("TERM", "xterm");
        return Cli.finish(script, null);
    }

    private static boolean hasScript() {
        try {
            return new ProcessBuilder("script", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void longWorkOnATerminalShowsHowFarItIsHowFastAndHowLongStill(@TempDir Path folder) throws IOException {
        assumeTrue(hasScript());
        String input = crawl(folder, 1200).toString();
        String output = "--output=" + folder.resolve("out.jsonl");
        Cli.Run run = onATerminal(
                List.of("-Dmujaz.stderr.terminal=true"),
                "analyze",
                "--format=jsonl",
                "--threads=1",
                "--lang=en",
                output,
                input);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("mujaz")
                .containsPattern("[0-9]%")
                .contains("MB/s")
                .contains("articles");
        assertThat(run.out())
                .as("elapsed and left")
                .containsPattern("[0-9]:[0-9]{2}:[0-9]{2} / [0-9]:[0-9]{2}:[0-9]{2}");
        assertThat(run.out().lines().reduce((a, b) -> b).orElse(""))
                .isEqualTo("mujaz: 1202 read, 1200 kept, 1 skipped (Persian 1), 1 failed (MJZ-211 1)");
    }

    @Test
    void whereNobodyLooksOnlyWhatFailedAndTheSummaryAreSaid(@TempDir Path folder) throws IOException {
        String input = crawl(folder, 300).toString();
        Cli.Run run = Cli.finish(
                Cli.process(List.of(), "analyze", "--format=jsonl", "--threads=1", "--lang=en", input), null);
        assertThat(run.err()).hasSize(2);
        assertThat(run.err().get(0)).contains("crawl.jsonl:302: MJZ-211");
        assertThat(run.err().get(1))
                .isEqualTo("mujaz: 302 read, 300 kept, 1 skipped (Persian 1), 1 failed (MJZ-211 1)");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8).length).isGreaterThan(100_000);
    }

    @Test
    void shortWorkOnATerminalShowsNothing(@TempDir Path folder) throws IOException {
        assumeTrue(hasScript());
        String input = crawl(folder, 2).toString();
        Cli.Run run = onATerminal(
                List.of("-Dmujaz.stderr.terminal=true"),
                "read",
                "--format=jsonl",
                "--lang=en",
                "--output=" + folder.resolve("o"),
                input);
        assertThat(run.out()).doesNotContain("%").doesNotContain("MB/s");
        assertThat(run.out()).contains("4 read, 2 kept, 1 skipped (Persian 1), 1 failed (MJZ-211 1)");
    }
}
