package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.text.Article;

/** A crawl goes through in a small heap: nothing lost, nothing out of order, the same with any number of threads. */
class BatchTest {

    private static final int ARTICLES = 10_000;
    private static final int BROKEN = ARTICLES / 2;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    BatchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void tenThousandArticlesInASmallHeap() throws IOException {
        Path input = folder.resolve("crawl.jsonl");
        write(input);
        Path one = analyze(input, 1);
        Path four = analyze(input, 4);
        assertThat(Files.mismatch(one, four)).as("the first byte that differs").isEqualTo(-1);
        check(one);
    }

    /** Variations on the examples: their sentences, with other figures. */
    private static void write(Path input) throws IOException {
        List<Article> examples = Examples.articles();
        try (BufferedWriter writer = Files.newBufferedWriter(input)) {
            for (int i = 1; i <= ARTICLES; i++) {
                Article example = examples.get(i % examples.size());
                String title = example.title() == null ? "" : example.title();
                String body = example.body().replace("1", Integer.toString(i % 9)) + "\nالرقم " + i + ".";
                String line = MAPPER.writeValueAsString(Map.of("id", i, "title", title, "text", body));
                writer.write(i == BROKEN ? line.substring(0, line.length() / 2) : line);
                writer.write('\n');
            }
        }
    }

    private Path analyze(Path input, int threads) throws IOException {
        Path output = folder.resolve("analyses-" + threads + ".jsonl");
        ProcessBuilder builder = Cli.process(
                        List.of("-Xmx256m"),
                        "analyze",
                        "--from",
                        "jsonl",
                        "--format",
                        "jsonl",
                        "--threads",
                        "" + threads)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile());
        Cli.Run run = Cli.finish(builder, null);
        assertThat(run.err()).hasSize(2);
        assertThat(run.err().get(0)).startsWith("mujaz: standard input:" + BROKEN + ": MJZ-211 is not a JSON object: ");
        assertThat(run.err().get(1))
                .isEqualTo(
                        "mujaz: " + ARTICLES + " read, " + (ARTICLES - 1) + " kept, 0 skipped, 1 failed (MJZ-211 1)");
        assertThat(run.code()).isEqualTo(3);
        return output;
    }

    private static void check(Path output) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(output)) {
            for (int i = 1; i <= ARTICLES; i++) {
                if (i != BROKEN) {
                    JsonNode object = MAPPER.readTree(reader.readLine());
                    assertThat(object.get("id").asText()).isEqualTo(Integer.toString(i));
                    assertThat(object.get("text").asText()).endsWith("\nالرقم " + i + ".");
                    checkQuotes(object);
                }
            }
            assertThat(reader.readLine()).isNull();
        }
    }

    private static void checkQuotes(JsonNode object) {
        String text = object.get("text").asText();
        for (JsonNode point : object.get("keyPoints")) {
            for (JsonNode span : point.get("evidence")) {
                String slice = text.substring(
                        span.get("start").asInt(), span.get("end").asInt());
                assertThat(span.get("quote").asText()).isEqualTo(slice);
            }
        }
    }

    @Test
    void largeArticlesGoThroughTheSameHeap() throws IOException {
        Path input = folder.resolve("large.jsonl");
        String sentence = "وصل وزير الخارجية إلى العاصمة صباح اليوم في زيارة رسمية تستغرق يومين. ";
        String body = sentence.repeat(3_900_000 / (2 * sentence.length()));
        try (BufferedWriter writer = Files.newBufferedWriter(input)) {
            for (int i = 0; i < 8; i++) {
                writer.write("{\"text\":\"" + body + "\"}\n");
            }
        }
        Path output = folder.resolve("analyses.jsonl");
        Cli.Run run = Cli.finish(
                Cli.process(List.of("-Xmx256m"), "analyze", "--threads=2", "-o", output.toString(), input.toString()),
                null);
        assertThat(run).isEqualTo(new Cli.Run(0, "", List.of()));
        try (BufferedReader reader = Files.newBufferedReader(output)) {
            assertThat(reader.lines()
                            .filter(line -> line.length() > body.length())
                            .count())
                    .isEqualTo(8);
        }
    }

    @Test
    void filesOfManyKindsAreOneBatchInTheirOrder() throws IOException {
        String text = "وصل الوزير إلى العاصمة في زيارة رسمية تستغرق يومين كاملين.";
        Path lines = Files.writeString(
                folder.resolve("b.jsonl"), "{\"text\":\"" + text + "\"}\n{\"id\":\"x\",\"text\":\"" + text + "\"}");
        Path plain = Files.writeString(folder.resolve("a.b.txt"), text);
        Path bare = Files.writeString(folder.resolve("c"), text);
        Cli.Run run = Cli.run(folder, "analyze", "--format=jsonl", plain.toString(), lines.toString(), bare.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("{\"id\":\"a.b\"", "{\"id\":\"1\"", "{\"id\":\"x\"", "{\"id\":\"c\"");
    }
}
