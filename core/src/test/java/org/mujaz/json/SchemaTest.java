package org.mujaz.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema files hold the contract: also the fields of stages that do not exist yet. */
class SchemaTest {

    private static final Path SCHEMAS =
            Path.of(System.getProperty("mujaz.root", "..")).resolve("docs/schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** An object with every field of the contract filled in. */
    private static final String WHOLE = """
            {"id": "1", "version": "0.1.0+lexicon.0a1b2c3d", "language": "ar", "title": null, "source": null, "url": null,
             "text": "وصل لافروف", "published": {"value": "2024-04-08T09:30+03:00", "basis": "inferred",
             "earliest": "2024-04-08", "latest": "2024-04-08", "monthDay": "XXXX-04-08"},
             "givenPoints": ["نقطة"],
             "keyPoints": [{"text": "وصل", "evidence": [{"start": 0, "end": 3, "quote": "وصل"}], "edits": ["tail: لافروف"],
               "derivation": {"rule": "r", "from": ["a"]}}],
             "headline": {"text": "وصل", "evidence": [{"start": 0, "end": 3, "quote": "وصل"}], "edits": ["time: أمس"]},
             "card": {"who": [{"text": "لافروف", "start": 4, "end": 10, "quote": "لافروف"}],
               "what": [{"text": "وصل", "start": 0, "end": 3, "quote": "وصل"}], "when": [], "where": [], "why": [], "how": []},
             "times": [{"id": "t1", "start": 0, "end": 3, "quote": "وصل", "type": "DATE", "value": "2024-04-08", "mod": null,
               "from": "2024-04-08", "to": "2024-04-09", "precision": "DAY", "anchor": "2024-04-09", "rule": "r",
               "alternative": "2024-04-07"}],
             "numbers": [{"id": "n1", "start": 0, "end": 3, "quote": "وصل", "kind": "COUNT", "value": 12, "low": null,
               "high": 12.5, "unit": null}],
             "entities": [{"id": "e1", "type": "PERSON", "name": "لافروف", "ref": "wikidata:Q58217", "code": "RUSGOV",
               "roles": [{"title": "وزير", "of": null, "sector": "GOV", "tenure": "PRESENT", "start": 0, "end": 3, "quote": "وصل"}],
               "mentions": [{"start": 4, "end": 10, "quote": "لافروف", "form": "short", "sense": "government"}]}],
             "statements": [{"id": "s1", "speaker": "e1", "speakerSpan": {"start": 4, "end": 10, "quote": "لافروف"},
               "verb": {"start": 0, "end": 3, "quote": "وصل"}, "act": "SAY", "form": "DIRECT",
               "content": {"start": 0, "end": 3, "quote": "وصل"}, "quotes": [{"start": 0, "end": 3, "quote": "وصل"}],
               "negated": false, "addressee": null, "medium": null, "time": "t1", "rule": "r"}],
             "events": [{"id": "v1", "type": "CONSULT", "mode": "visit", "cameo": "042", "quad": 1, "goldstein": 1.9,
               "status": "ACTUAL", "actors": [{"entity": "e1", "code": "RUSGOV", "start": 4, "end": 10, "quote": "لافروف"}],
               "recipients": [], "time": "t1", "place": null, "counts": {"dead": null, "injured": 0, "arrested": null},
               "again": [{"start": 0, "end": 3, "quote": "وصل"}], "background": false, "statement": "s1",
               "trigger": {"start": 0, "end": 3, "quote": "وصل"}, "evidence": {"start": 0, "end": 10, "quote": "وصل لافروف"},
               "rule": "r"}],
             "timeline": [{"from": "2024-04-08", "to": "2024-04-09", "precision": "DAY", "text": "وصل",
               "evidence": [{"start": 0, "end": 3, "quote": "وصل"}], "about": ["v1"]}],
             "diagnostics": [{"code": "MJZ-104", "message": "m", "start": 0, "end": 3, "quote": "وصل"},
               {"code": "MJZ-105", "message": "m"}],
             "dateline": {"start": 0, "end": 3, "quote": "وصل"}}
            """;

    @Test
    void theWholeContractIsValid() throws IOException {
        assertThat(errors("analysis", MAPPER.readTree(WHOLE))).isEmpty();
        assertThat(errors("brief", MAPPER.readTree(WHOLE))).isEmpty();
    }

    @Test
    void fieldsMayBeAddedAnywhere() throws IOException {
        JsonNode more = MAPPER.readTree(WHOLE.replace("{\"", "{\"added\": 1, \""));
        assertThat(errors("analysis", more)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "version",
                "language",
                "title",
                "source",
                "url",
                "text",
                "published",
                "givenPoints",
                "keyPoints",
                "times",
                "numbers",
                "entities",
                "statements",
                "events",
                "timeline",
                "diagnostics"
            })
    void noFieldMayBeMissing(String field) throws IOException {
        ObjectNode object = (ObjectNode) MAPPER.readTree(WHOLE);
        object.remove(field);
        assertThat(errors("analysis", object)).singleElement().asString().contains("'" + field + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "/language, '\"fa\"'",
        "/version, '\"0.1.0\"'",
        "/published/basis, '\"guessed\"'",
        "/published/earliest, '\"8 April\"'",
        "/published/monthDay, '\"04-08\"'",
        "/keyPoints/0/evidence, '[]'",
        "/keyPoints/0/text, '\"\"'",
        "/headline/evidence, '[]'",
        "/card/who, 'null'",
        "/times/0/type, '\"DAY\"'",
        "/times/0/start, '-1'",
        "/times/0/alternative, 'null'",
        "/times/0/id, '\"n1\"'",
        "/numbers/0/kind, '\"SUM\"'",
        "/numbers/0/value, '\"12\"'",
        "/entities/0/type, '\"PLACE\"'",
        "/entities/0/mentions/0/form, '\"full\"'",
        "/entities/0/ref, '\"Q58217\"'",
        "/entities/0/code, '\"RUS GOV\"'",
        "/entities/0/roles/0/tenure, '\"PAST\"'",
        "/entities/0/mentions/0/sense, '\"town\"'",
        "/statements/0/act, '\"HOPE\"'",
        "/statements/0/speaker, '\"Lavrov\"'",
        "/statements/0/content, 'null'",
        "/statements/0/quotes, 'null'",
        "/statements/0/medium, '\"Telegram\"'",
        "/events/0/type, '\"FIGHT\"'",
        "/events/0/quad, '5'",
        "/events/0/goldstein, '11'",
        "/events/0/status, '\"DONE\"'",
        "/events/0/counts/dead, '-1'",
        "/events/0/background, 'null'",
        "/events/0/statement, '\"v1\"'",
        "/events/0/actors/0/entity, '\"t1\"'",
        "/timeline/0/about, '[\"s1\"]'",
        "/diagnostics/1/code, '\"104\"'",
        "/dateline, 'null'"
    })
    void noFieldMayHaveAnotherValue(String pointer, String value) throws IOException {
        JsonNode object = MAPPER.readTree(WHOLE);
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = slash == 0 ? object : object.at(pointer.substring(0, slash));
        ((ObjectNode) parent).set(pointer.substring(slash + 1), MAPPER.readTree(value));
        assertThat(errors("analysis", object)).as(pointer).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyFieldIsDescribedOnALine() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : List.of("analysis", "brief", "check", "written-brief")) {
            JsonNode schema = schema(name);
            describe(tests, schema, name, schema);
        }
        return tests.stream();
    }

    @Test
    void noObjectIsClosed() throws IOException {
        for (String name : List.of("analysis", "brief", "check", "written-brief")) {
            assertThat(schema(name).findValues("additionalProperties")).isEmpty();
            assertThat(schema(name).findValues("unevaluatedProperties")).isEmpty();
        }
    }

    @Test
    void aBriefsFieldsAreThoseOfAnAnalysis() throws IOException {
        JsonNode analysis = schema("analysis");
        JsonNode brief = schema("brief");
        for (String part : List.of("$defs", "properties")) {
            for (Map.Entry<String, JsonNode> entry : brief.get(part).properties()) {
                assertThat(analysis.get(part).get(entry.getKey()))
                        .as(entry.getKey())
                        .isEqualTo(entry.getValue());
            }
        }
    }

    private static void describe(List<DynamicTest> tests, JsonNode root, String path, JsonNode node) {
        JsonNode target = node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
        tests.add(DynamicTest.dynamicTest(
                path,
                () -> assertThat(node.path("description")
                                .asText(target.path("description").asText()))
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain("\n")));
        for (String part : List.of("properties", "$defs")) {
            if (node.has(part)) {
                node.get(part).properties().forEach(e -> describe(tests, root, path + "/" + e.getKey(), e.getValue()));
            }
        }
        JsonNode items = node.path("items");
        if (items.has("properties")) {
            describe(tests, root, path + "[]", items);
        }
    }

    private static List<String> errors(String name, JsonNode object) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema(name));
        return schema.validate(object).stream().map(Object::toString).toList();
    }

    private static JsonNode schema(String name) throws IOException {
        return MAPPER.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    }
}
