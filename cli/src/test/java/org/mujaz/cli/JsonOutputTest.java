package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --format json} and {@code jsonl} print is what the schemas say, and every quote is a slice of the text. */
class JsonOutputTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema ANALYSIS = schema("analysis");
    private static final JsonSchema BRIEF = schema("brief");
    private static final JsonSchema NAMES = schema("names");
    private static final JsonSchema NAMES_TOTAL = schema("names-total");
    private static final JsonSchema STATEMENTS = schema("statements");
    private static final JsonSchema EVENTS = schema("events");
    private static final JsonSchema PLOVER = schema("plover");
    private static final JsonSchema CHECK = schema("check");
    private static final JsonSchema UNCODED = schema("uncoded");
    private static final String LINE =
            "{\"id\":7,\"title\":\"عنوان\",\"published\":\"2024-04-08T09:30Z\",\"url\":\"u\",\"source\":\"s\","
                    + "\"points\":[\"نقطة\"],\"text\":\"القاهرة 12-4 (أ ش أ) - قرر البنك المركزي خفض الفائدة اليوم في أول اجتماع له.\"}\n";

    private final Path folder;

    JsonOutputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @MethodSource("org.mujaz.cli.Examples#files")
    void anAnalysisIsWhatItsSchemaSays(Path file) throws IOException {
        for (String options :
                List.of("--format=json", "--format=jsonl", "--explain", "--published=2024-04-08 --title=عنوان")) {
            Cli.Run run = Cli.run(folder, ("analyze " + file + " " + options).split(" "));
            assertThat(run.code()).isZero();
            JsonNode object = MAPPER.readTree(run.out());
            assertThat(ANALYSIS.validate(object)).isEmpty();
            checkSpans(object, object.get("text").asText());
            assertThat(object.findValues("derivation").isEmpty()).isEqualTo(!options.equals("--explain"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.mujaz.cli.Examples#files")
    void aBriefIsTheSameFieldsWithoutTheText(Path file) throws IOException {
        JsonNode analysis =
                MAPPER.readTree(Cli.run(folder, "analyze", file.toString()).out());
        JsonNode brief = MAPPER.readTree(
                Cli.run(folder, "brief", "--format=json", file.toString()).out());
        assertThat(BRIEF.validate(brief)).isEmpty();
        assertThat(brief.has("text")).isFalse();
        brief.properties()
                .forEach(field -> assertThat(analysis.get(field.getKey())).isEqualTo(field.getValue()));
        checkSpans(brief, analysis.get("text").asText());
    }

    @ParameterizedTest
    @MethodSource("org.mujaz.cli.Examples#files")
    void namesAreTheEntitiesOfTheAnalysis(Path file) throws IOException {
        JsonNode analysis =
                MAPPER.readTree(Cli.run(folder, "analyze", file.toString()).out());
        Cli.Run run = Cli.run(folder, "names", "--format=json", file.toString());
        assertThat(run.out().lines()).hasSize(1);
        JsonNode names = MAPPER.readTree(run.out());
        assertThat(NAMES.validate(names)).isEmpty();
        checkSpans(names, analysis.get("text").asText());
        for (JsonNode entity : names.get("entities")) {
            assertThat(entity.get("count").asInt())
                    .isEqualTo(entity.get("mentions").size());
            ((ObjectNode) entity).remove("count");
        }
        assertThat(names.get("entities")).isEqualTo(analysis.get("entities"));
        int entities = 0;
        for (JsonNode count : names.get("counts")) {
            entities += count.get("entities").asInt();
        }
        assertThat(entities).isEqualTo(names.get("entities").size());
    }

    @ParameterizedTest
    @MethodSource("org.mujaz.cli.Examples#files")
    void statementsAndEventsAreThoseOfTheAnalysis(Path file) throws IOException {
        JsonNode analysis =
                MAPPER.readTree(Cli.run(folder, "analyze", file.toString()).out());
        String text = analysis.get("text").asText();
        JsonNode statements = MAPPER.readTree(
                Cli.run(folder, "statements", "--format=json", file.toString()).out());
        assertThat(STATEMENTS.validate(statements)).isEmpty();
        checkSpans(statements, text);
        assertThat(statements.get("statements")).isEqualTo(analysis.get("statements"));
        assertThat(statements.has("events")).isFalse();
        JsonNode events =
                MAPPER.readTree(Cli.run(folder, "events", "--format=jsonl", "--include=background", file.toString())
                        .out());
        assertThat(EVENTS.validate(events)).isEmpty();
        checkSpans(events, text);
        assertThat(events.get("events")).isEqualTo(analysis.get("events"));
        List<String> records = Cli.run(folder, "events", "--format=plover", "--include=background", file.toString())
                .out()
                .lines()
                .toList();
        assertThat(records).hasSize(events.get("events").size());
        for (String line : records) {
            JsonNode event = MAPPER.readTree(line);
            assertThat(PLOVER.validate(event)).isEmpty();
            int start = event.at("/text_info/start").asInt();
            assertThat(text.startsWith(event.get("text").asText(), start)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("org.mujaz.cli.Examples#files")
    void aCheckIsWhatItsSchemaSays(Path file) throws IOException {
        String text = MAPPER.readTree(
                        Cli.run(folder, "analyze", file.toString()).out())
                .get("text")
                .asText();
        String other = text.substring(0, text.indexOf('\n')).replace("10", "11");
        for (String format : List.of("--format=json", "--format=jsonl")) {
            Cli.Run run = Cli.run(
                    folder, "check", format, "--point", other, "--point", "غادر 77 وزيرا مدينة روما", file.toString());
            assertThat(run.code()).isEqualTo(1);
            JsonNode check = MAPPER.readTree(run.out());
            assertThat(CHECK.validate(check)).isEmpty();
            checkClaims(check, text);
        }
        Cli.Run together = Cli.run(
                folder, "check", "--together", "--format=json", "--point", other, file.toString(), file.toString());
        assertThat(CHECK.validate(MAPPER.readTree(together.out()))).isEmpty();
    }

    private static void checkClaims(JsonNode check, String text) {
        for (JsonNode point : check.get("points")) {
            for (JsonNode claim : point.get("claims")) {
                assertThat(claim.get("quote").asText())
                        .isEqualTo(point.get("text")
                                .asText()
                                .substring(
                                        claim.get("start").asInt(),
                                        claim.get("end").asInt()));
                for (JsonNode evidence : claim.get("evidence")) {
                    assertThat(evidence.get("quote").asText())
                            .isEqualTo(text.substring(
                                    evidence.get("start").asInt(),
                                    evidence.get("end").asInt()));
                }
            }
        }
    }

    @Test
    void whatNothingWasMadeOfIsWhatItsSchemaSays() throws IOException {
        List<String> command = new ArrayList<>(List.of("uncoded", "--format=json", "--limit=40"));
        Examples.files().forEach(file -> command.add(file.toString()));
        Cli.Run run = Cli.run(folder, command.toArray(String[]::new));
        assertThat(run.out().lines()).hasSize(40);
        int before = Integer.MAX_VALUE;
        for (String line : run.out().lines().toList()) {
            JsonNode word = MAPPER.readTree(line);
            assertThat(UNCODED.validate(word)).isEmpty();
            assertThat(word.get("count").asInt()).isLessThanOrEqualTo(before);
            before = word.get("count").asInt();
            for (JsonNode example : word.get("examples")) {
                assertThat(example.get("context").asText())
                        .contains(example.get("quote").asText());
            }
        }
    }

    @Test
    void totalsOfNamesAreWhatTheirSchemaSays() throws IOException {
        List<String> command = new ArrayList<>(List.of("names", "--all", "--format=json"));
        Examples.files().forEach(file -> command.add(file.toString()));
        Cli.Run run = Cli.run(folder, command.toArray(String[]::new));
        assertThat(run.out().lines()).hasSizeGreaterThan(20);
        for (String line : run.out().lines().toList()) {
            assertThat(NAMES_TOTAL.validate(MAPPER.readTree(line))).isEmpty();
        }
    }

    @Test
    void jsonLinesKeepWhatTheyBroughtAndAreValid() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), LINE);
        JsonNode analysis =
                MAPPER.readTree(Cli.run(folder, "analyze", file.toString()).out());
        assertThat(ANALYSIS.validate(analysis)).isEmpty();
        assertThat(analysis.get("id").asText()).isEqualTo("7");
        assertThat(analysis.get("title").asText()).isEqualTo("عنوان");
        assertThat(analysis.get("url").asText()).isEqualTo("u");
        assertThat(analysis.get("source").asText()).isEqualTo("s");
        assertThat(analysis.get("givenPoints")).hasToString("[\"نقطة\"]");
        assertThat(analysis.get("published"))
                .hasToString("{\"value\":\"2024-04-08T09:30Z\",\"basis\":\"given\",\"earliest\":\"2024-04-08\","
                        + "\"latest\":\"2024-04-08\"}");
        assertThat(analysis.get("dateline").get("quote").asText()).isEqualTo("القاهرة 12-4 (أ ش أ) -");
        assertThat(analysis.get("text").asText()).startsWith("عنوان\nالقاهرة");
    }

    @Test
    void anOptionDatesWhatHasNoDateOfItsOwn() throws IOException {
        String undated = LINE.replace("\"published\":\"2024-04-08T09:30Z\",", "");
        Path file = Files.writeString(folder.resolve("a.jsonl"), LINE + undated);
        List<String> lines = Cli.run(folder, "analyze", "--published=2024-05-01", file.toString())
                .out()
                .lines()
                .toList();
        assertThat(MAPPER.readTree(lines.get(0)).at("/published/value").asText())
                .isEqualTo("2024-04-08T09:30Z");
        assertThat(MAPPER.readTree(lines.get(1)).at("/published/value").asText())
                .isEqualTo("2024-05-01");
    }

    @Test
    void aYearlessDatelineIsNoDay() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), LINE.replace("2024-04-08T09:30Z", ""));
        JsonNode analysis =
                MAPPER.readTree(Cli.run(folder, "analyze", file.toString()).out());
        assertThat(ANALYSIS.validate(analysis)).isEmpty();
        assertThat(analysis.get("published"))
                .hasToString("{\"value\":null,\"basis\":\"dateline\",\"earliest\":null,\"latest\":null,"
                        + "\"monthDay\":\"XXXX-04-12\"}");
        assertThat(analysis.at("/diagnostics/0/code").asText()).isEqualTo("MJZ-102");
    }

    @Test
    void severalArticlesAreOneArrayOrALineEach() throws IOException {
        Path good = Files.writeString(folder.resolve("a.jsonl"), LINE.repeat(3));
        Path none = Files.writeString(folder.resolve("none.jsonl"), "\n");
        for (String command : List.of("analyze", "brief")) {
            String array =
                    Cli.run(folder, command, "--format=json", good.toString()).out();
            assertThat(MAPPER.readTree(array)).hasSize(3);
            String lines =
                    Cli.run(folder, command, "--format=jsonl", good.toString()).out();
            assertThat(lines.lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(MAPPER.readTree(line)).isNotEmpty());
            assertThat(lines).endsWith("}\n");
            assertThat(Cli.run(folder, command, "--format=json", none.toString()))
                    .isEqualTo(new Cli.Run(0, "[]\n", List.of()));
            assertThat(Cli.run(folder, command, "--format=jsonl", none.toString()))
                    .isEqualTo(new Cli.Run(0, "", List.of()));
        }
    }

    @Test
    void jsonLinesInGiveJsonLinesOutAndAFileGivesOneObject() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.ndjson"), LINE + LINE);
        assertThat(Cli.run(folder, "analyze", lines.toString()).out().lines()).hasSize(2);
        Path file = Examples.files().get(0);
        String object = Cli.run(folder, "analyze", file.toString()).out();
        assertThat(object).startsWith("{\n  \"id\" : \"").endsWith("\n}\n");
    }

    private static void checkSpans(JsonNode node, String text) {
        if (node.has("start")) {
            int start = node.get("start").asInt();
            int end = node.get("end").asInt();
            assertThat(node.get("quote").asText()).isEqualTo(text.substring(start, end));
        }
        if (node.path("evidence").isArray()) {
            List<String> quotes = new ArrayList<>();
            node.get("evidence").forEach(span -> quotes.add(span.get("quote").asText()));
            node.path("edits").forEach(edit -> quotes.add(edit.asText()));
            List<String> known = List.of(String.join(" ", quotes).split("[^\\p{L}\\p{M}\\p{N}]+"));
            for (String word : node.get("text").asText().split("[^\\p{L}\\p{M}\\p{N}]+")) {
                assertThat(word.isEmpty() || known.contains(word) || known.contains('\u0648' + word))
                        .as("%s of %s", word, node.get("text"))
                        .isTrue();
            }
        }
        node.forEach(child -> checkSpans(child, text));
    }

    private static JsonSchema schema(String name) {
        try {
            String schema = Files.readString(Examples.ROOT.resolve("docs/schema/" + name + ".schema.json"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
