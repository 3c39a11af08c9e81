package org.mujaz.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mujaz.web.TestDesk;

/** The OpenAPI document that is served says what is served: every answer is checked against what it says of it. */
class OpenApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final List<String> EXAMPLES =
            List.of("minister-visit", "earthquake", "interview", "live-blog", "front-line", "transfer-english-names");
    private static TestDesk desk;
    private static JsonNode document;

    @BeforeAll
    static void open() throws IOException {
        desk = TestDesk.with();
        document = MAPPER.readTree(desk.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(desk.get("/api/v1/" + reference).statusCode())
                        .as(reference)
                        .isEqualTo(200);
            }
        }
        assertThat(document.get("openapi").asText()).startsWith("3.1.");
    }

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteIsThere() {
        for (Task task : Task.values()) {
            assertThat(document.at("/paths/~1" + task.path() + "/post").isMissingNode())
                    .as(task.path())
                    .isFalse();
        }
        for (Iterator<String> paths = document.get("paths").fieldNames(); paths.hasNext(); ) {
            String path = paths.next().replace("{name}", "brief.schema.json").replace("{code}", "MJZ-301");
            assertThat(desk.get("/api/v1" + path).statusCode()).as(path).isIn(200, 405);
        }
    }

    @Test
    void answersAreAsTheDocumentSays() throws IOException {
        for (String example : EXAMPLES) {
            ObjectNode article = MAPPER.createObjectNode()
                    .put("id", example)
                    .put("text", new String(TestDesk.example(example), StandardCharsets.UTF_8));
            article.putArray("points").add("قتل ثلاثة جنود في بغداد أمس").add("قال الوزير إن المحادثات كانت مفيدة");
            for (Task task : Task.values()) {
                JsonNode content = document.at("/paths/~1" + task.path() + "/post/responses/200/content");
                for (Map.Entry<String, JsonNode> type : content.properties()) {
                    if (type.getKey().equals("application/x-ndjson")) {
                        continue;
                    }
                    HttpResponse<String> response = desk.post(
                            "/api/v1/" + task.path() + "?explain=true",
                            TestDesk.JSON,
                            MAPPER.writeValueAsString(article),
                            "Accept",
                            type.getKey());
                    assertThat(response.statusCode()).isEqualTo(200);
                    assertThat(response.headers().firstValue("Content-Type")).hasValue(type.getKey());
                    assertThat(violations(type.getValue().get("schema"), response.body()))
                            .as(task.path() + " " + type.getKey() + " " + example)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void problemsAreAsTheDocumentSays() throws IOException {
        JsonNode schema = document.at("/components/schemas/Problem");
        assertThat(violations(
                        schema, desk.post("/api/v1/brief", TestDesk.JSON, "{").body()))
                .isEmpty();
        assertThat(violations(schema, desk.get("/api/v1/none").body())).isEmpty();
        // A schema that nothing breaks would say nothing.
        assertThat(violations(schema, "{\"code\": \"x\"}")).isNotEmpty();
        assertThat(violations(document.at("/paths/~1brief/post/responses/200/content/application~1json/schema"), "{}"))
                .isNotEmpty();
    }

    /** What a schema of the document finds wrong. References inside the document are looked up in it. */
    private static List<String> violations(JsonNode schema, String body) throws IOException {
        JsonNode used = schema;
        String reference = schema.path("$ref").asText();
        if (reference.startsWith("schema/")) {
            used = MAPPER.readTree(desk.get("/api/v1/" + reference).body());
        } else {
            ObjectNode whole = MAPPER.createObjectNode();
            whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            whole.set("components", document.get("components"));
            whole.setAll((ObjectNode) schema.deepCopy());
            used = whole;
        }
        JsonSchema checked = FACTORY.getSchema(used);
        List<String> found = new ArrayList<>();
        checked.validate(MAPPER.readTree(body)).forEach(message -> found.add(message.getMessage()));
        return found;
    }
}
