package org.mujaz.web.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.json.ContractJson;
import org.mujaz.read.JsonLinesReader;
import org.mujaz.read.Page;
import org.mujaz.read.PageJson;
import org.mujaz.text.Article;
import org.mujaz.web.TestDesk;

/** The API over a real connection: what comes back is what the commands print, and what is wrong is told. */
class ApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LINES = "application/x-ndjson";
    private static final String ANNOTATIONS = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";
    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = TestDesk.with();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String article(String id, String text) throws IOException {
        return MAPPER.writeValueAsString(MAPPER.createObjectNode()
                .put("id", id)
                .put("title", "عنوان")
                .put("text", text)
                .put("published", "2024-04-08"));
    }

    private static HttpResponse<String> post(String task, String body, String... headers) {
        return desk.post("/api/v1/" + task, TestDesk.JSON, body, headers);
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return MAPPER.readTree(response.body());
    }

    // ---- What the commands print

    @Test
    void answersAreTheObjectsThatTheCommandsPrint() throws IOException {
        Mujaz mujaz = TestDesk.MUJAZ;
        String body = article("a1", new String(TestDesk.example("minister-visit"), StandardCharsets.UTF_8));
        Article article = requireNonNull(JsonLinesReader.parse(body, "article").article());
        Analysis analysis = mujaz.analyze(article);
        ContractJson.Style style = ContractJson.Style.LINE;
        assertThat(post("analyze", body).body())
                .isEqualTo(ContractJson.analysis(
                        mujaz.version(), analysis, mujaz.brief(analysis, BriefOptions.DEFAULT), style));
        assertThat(post("brief", body).body())
                .isEqualTo(ContractJson.brief(
                        mujaz.version(), analysis, mujaz.brief(analysis, BriefOptions.DEFAULT), style));
        assertThat(post("read", body).body()).isEqualTo(PageJson.print(Page.of(article, List.of()), false, false));
        assertThat(post("brief", body).headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void optionsStandInTheAddressOverTheBody() throws IOException {
        String text = new String(TestDesk.example("minister-visit"), StandardCharsets.UTF_8);
        String body = MAPPER.writeValueAsString(MAPPER.createObjectNode()
                .put("text", text)
                .set("options", MAPPER.createObjectNode().put("points", 1).put("explain", true)));
        String both = MAPPER.writeValueAsString(
                ((com.fasterxml.jackson.databind.node.ObjectNode) MAPPER.readTree(body)).put("text", text));
        assertThat(json(post("brief", both)).get("keyPoints")).hasSize(1);
        assertThat(json(post("brief", both)).get("keyPoints").get(0).has("derivation"))
                .isTrue();
        assertThat(json(post("brief?points=3&explain=false", both)).get("keyPoints"))
                .hasSize(3)
                .noneMatch(point -> point.has("derivation"));
        int words = 0;
        for (JsonNode point : json(post("brief?words=40", both)).get("keyPoints")) {
            words += point.get("text").asText().split(" ").length;
        }
        assertThat(words).isBetween(1, 40);
    }

    @Test
    void aBodyMayBeLaidOutOverLinesAndBeginWithAMark() throws IOException {
        String pretty = MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(MAPPER.readTree(article("p", TestDesk.TEXT)));
        assertThat(json(post("brief", "\uFEFF" + pretty)).get("id").asText()).isEqualTo("p");
        assertThat(json(post("brief", "{\"text\": \"" + TestDesk.TEXT + "\"}"))
                        .get("id")
                        .asText())
                .isEqualTo("article");
    }

    @Test
    void aDateThatIsNoneIsPassedOverAndTold() throws IOException {
        HttpResponse<String> response =
                post("brief", "{\"text\": \"" + TestDesk.TEXT + "\", \"published\": \"yesterday\"}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Mujaz-Warning")).hasValue("MJZ-213");
        assertThat(json(response).get("published").get("basis").asText()).isNotEqualTo("given");
    }

    @Test
    void documentsAreReadAsTheyAre() throws IOException {
        String html =
                "<!doctype html><html><head><title>زيارة القاهرة</title></head><body><article><h1>زيارة القاهرة</h1><p>"
                        + TestDesk.TEXT + "</p><p>" + TestDesk.TEXT.replace("شكري", "الوزير")
                        + "</p></article></body></html>";
        // What it is is told by how it begins, whatever it is said to be.
        for (String type : List.of("text/html", "text/plain", "application/octet-stream")) {
            JsonNode read = json(desk.post("/api/v1/read?explain=true", type, html));
            assertThat(read.get("title").asText()).isEqualTo("زيارة القاهرة");
            assertThat(read.get("text").asText()).contains("لافروف").doesNotContain("<p>");
            assertThat(read.get("origins")).isNotEmpty();
        }
        byte[] windows = TestDesk.TEXT.getBytes("windows-1256");
        JsonNode read = json(desk.post("/api/v1/read", "text/plain", BodyPublishers.ofByteArray(windows)));
        assertThat(read.get("text").asText()).isEqualTo(TestDesk.TEXT);
    }

    @Test
    void aCheckIsTheObjectThatTheCommandPrints() throws IOException {
        Mujaz mujaz = TestDesk.MUJAZ;
        List<String> points = List.of("التقى شكري لافروف في القاهرة", "التقى شكري لافروف في موسكو");
        com.fasterxml.jackson.databind.node.ObjectNode article =
                MAPPER.createObjectNode().put("id", "c").put("text", TestDesk.TEXT);
        points.forEach(article.putArray("points")::add);
        String body = MAPPER.writeValueAsString(article);
        Analysis analysis = mujaz.analyze(
                requireNonNull(JsonLinesReader.parse(body, "article").article()));
        HttpResponse<String> response = post("check", body);
        assertThat(response.body()).isEqualTo(mujaz.toJson(analysis, mujaz.check(analysis, points)));
        JsonNode review = json(post("check", body, "Accept", "application/ld+json"));
        assertThat(review.get("itemListElement").findValuesAsText("claimReviewed"))
                .containsAll(points);
        JsonNode verdicts = json(response).get("points");
        for (int i = 0; i < points.size(); i++) {
            assertThat(review.get("itemListElement").get(i).get("reviewRating").get("alternateName"))
                    .isEqualTo(verdicts.get(i).get("verdict"));
        }
        JsonNode annotations = json(post("check", body, "Accept", ANNOTATIONS)).get("items");
        assertThat(annotations)
                .isNotEmpty()
                .allMatch(item -> item.get("motivation").asText().equals("assessing"));
        HttpResponse<String> nothing = post("check", "{\"text\": \"" + TestDesk.TEXT + "\", \"points\": [\" \"]}");
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(json(nothing).get("code").asText()).isEqualTo("MJZ-303");
    }

    // ---- Batches

    @Test
    void aBatchKeepsItsOrderAndPutsProblemsInTheirPlace() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(i % 7 == 3 ? "nonsense" : article("a" + i, TestDesk.TEXT.repeat(1 + i % 5)));
        }
        HttpResponse<String> response = desk.post("/api/v1/brief", LINES, String.join("\n", lines));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(LINES);
        List<String> answers = response.body().lines().toList();
        assertThat(answers).hasSize(60);
        for (int i = 0; i < 60; i++) {
            JsonNode answer = MAPPER.readTree(answers.get(i));
            if (i % 7 == 3) {
                assertThat(answer.get("code").asText()).isEqualTo("MJZ-211");
                assertThat(answer.get("instance").asText()).isEqualTo("#" + (i + 1));
            } else {
                assertThat(answer.get("id").asText()).isEqualTo("a" + i);
            }
        }
    }

    @Test
    void aLongBatchIsStreamed() throws IOException {
        String text = new String(TestDesk.example("minister-visit"), StandardCharsets.UTF_8);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lines.append(article("a" + i, text)).append('\n');
        }
        // More than is kept of a request in memory.
        assertThat(lines.toString().getBytes(StandardCharsets.UTF_8).length).isGreaterThan(1 << 20);
        HttpResponse<String> response = desk.post("/api/v1/brief", LINES, lines.toString());
        assertThat(response.headers().firstValue("Transfer-Encoding")).hasValue("chunked");
        List<String> answers = response.body().lines().toList();
        assertThat(answers).hasSize(400);
        assertThat(MAPPER.readTree(answers.get(399)).get("id").asText()).isEqualTo("a399");
        // The same article gives the same answer, wherever in the batch it stands.
        assertThat(answers.stream()
                        .map(line -> line.replaceFirst("\"a[0-9]+\"", ""))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aBatchIsAnsweredInLinesOnly() {
        assertThat(desk.post("/api/v1/brief", LINES, "{}", "Accept", "application/ld+json")
                        .statusCode())
                .isEqualTo(406);
        assertThat(desk.post("/api/v1/brief", LINES, "", "Accept", LINES).body())
                .isEmpty();
    }

    // ---- Linked data

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/* | application/json",
                "application/ld+json | application/ld+json;profile=\"https://schema.org\"",
                "application/ld+json;profile=\"https://schema.org\" | application/ld+json;profile=\"https://schema.org\"",
                "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\" |"
                        + " application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
                "application/json;q=0.1, application/ld+json;q=0.9 | application/ld+json;profile=\"https://schema.org\"",
                "text/html, application/json;q=0 , */*;q=0.5 | application/ld+json;profile=\"https://schema.org\"",
                "text/html;level=\"a,b\", application/json | application/json"
            })
    void theAnswerIsOfTheTypeThatIsAcceptedMost(String accept, String type) throws IOException {
        HttpResponse<String> response = post("brief", article("a", TestDesk.TEXT), "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(response.headers().firstValue("Vary")).hasValue("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/json;q=0", "application/ld+json;profile=\"http://example.org/p\""})
    void aTypeThatThereIsNotIsRefused(String accept) throws IOException {
        HttpResponse<String> response = post("brief", article("a", TestDesk.TEXT), "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(406);
    }

    @Test
    void annotationsCountInCodePointsAndQuoteTheirWords() throws IOException {
        String text = "\uD83D\uDE00 " + TestDesk.TEXT + " \uD83C\uDDEA\uD83C\uDDEC قال لافروف: \"نرحب بذلك\".";
        JsonNode page = json(post("analyze", article("a", text), "Accept", ANNOTATIONS));
        String title = "عنوان\n";
        int[] points = (title + text).codePoints().toArray();
        assertThat(page.get("items").size()).isGreaterThan(4);
        for (JsonNode item : page.get("items")) {
            for (JsonNode target : item.get("target")) {
                JsonNode quote = target.get("selector").get(0);
                JsonNode place = target.get("selector").get(1);
                int start = place.get("start").asInt();
                int end = place.get("end").asInt();
                assertThat(new String(points, start, end - start))
                        .isEqualTo(quote.get("exact").asText());
                String before = new String(points, 0, start);
                assertThat(before).endsWith(quote.get("prefix").asText());
                assertThat(new String(points, end, points.length - end))
                        .startsWith(quote.get("suffix").asText());
            }
        }
        assertThat(post("analyze", article("a", text), "Accept", ANNOTATIONS).body())
                .as("the same article gives the same bytes")
                .isEqualTo(post("analyze", article("a", text), "Accept", ANNOTATIONS)
                        .body());
    }

    @Test
    void linkedDataSaysWhatWasSaidAndWhatTookPlace() throws IOException {
        String text =
                "قتل مسلحون ثلاثة جنود في بغداد أمس الأحد. وقال رئيس الوزراء محمد السوداني: \"لن نتراجع\". وأكد السوداني أن التحقيق بدأ.";
        JsonNode data = json(post("analyze", article("a", text), "Accept", "application/ld+json"));
        assertThat(data.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(data.get("datePublished").asText()).isEqualTo("2024-04-08");
        assertThat(data.get("hasPart").findValuesAsText("@type")).contains("Quotation", "Claim");
        assertThat(data.get("hasPart").findValuesAsText("text")).contains("لن نتراجع");
        assertThat(data.get("about").findValuesAsText("startDate")).contains("2024-04-07");
        // Whoever is referred to is there.
        List<String> known = data.get("mentions").findValuesAsText("@id");
        data.get("hasPart")
                .findValues("author")
                .forEach(author -> assertThat(known).contains(author.get("@id").asText()));
    }

    // ---- What is wrong

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"text\": | 400 | MJZ-211",
                "application/json | [1, 2] | 400 | MJZ-211",
                "application/json | {\"text\": 7} | 400 | MJZ-212",
                "application/json | {} | 400 | MJZ-212",
                "application/json | {\"text\": \"  \"} | 422 | MJZ-204",
                "application/json | {\"text\": \"This is an English text about the news of the day.\"} | 422 | MJZ-208",
                "application/json | {\"url\": \"http://127.0.0.1:1/a\"} | 403 | MJZ-219",
                "application/json | {\"url\": \"http://[::1]/a\"} | 403 | MJZ-219",
                "application/json | {\"url\": \"http://169.254.169.254/latest\"} | 403 | MJZ-219",
                "application/json | {\"url\": \"file:///etc/passwd\"} | 400 | MJZ-227",
                "application/json | {\"url\": \"/etc/passwd\"} | 400 | MJZ-227",
                "application/json | {\"text\": \"وصل الوزير\", \"options\": {\"points\": 0}} | 400 | MJZ-302",
                "application/json | {\"text\": \"وصل الوزير\", \"options\": {\"explain\": 1}} | 400 | MJZ-302",
                "application/json | {\"text\": \"وصل الوزير\", \"options\": 3} | 400 | MJZ-302",
                "text/plain | نص | 415 | MJZ-309",
                "application/xml | <a/> | 415 | MJZ-309"
            })
    void aBadRequestIsAProblemWithItsCode(String type, String body, int status, String code) throws IOException {
        HttpResponse<String> response = desk.post("/api/v1/brief", type, body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("instance").asText()).isEqualTo("/api/v1/brief");
        assertThat(problem.get("message").get("ar").asText()).matches(".*[\u0621-\u064A].*");
        assertThat(problem.get("detail").asText()).doesNotContain("--");
        // Its type is an address that says what it is.
        JsonNode described = json(desk.get(problem.get("type").asText()));
        assertThat(described.get("title")).isEqualTo(problem.get("title"));
        assertThat(described.get("status")).isEqualTo(problem.get("status"));
    }

    @ParameterizedTest
    @CsvSource({"points=0, 302", "points=101, 302", "points=x, 302", "words=-1, 302", "explain=yes, 302"})
    void anOptionOutOfItsRangeIsRefused(String query, int code) throws IOException {
        HttpResponse<String> response = post("brief?" + query, article("a", TestDesk.TEXT));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("code").asText()).isEqualTo("MJZ-" + code);
    }

    @Test
    void whatIsNotThereIsAProblemToo() throws IOException {
        assertThat(json(desk.get("/api/v1/nothing")).get("code").asText()).isEqualTo("MJZ-305");
        HttpResponse<String> get = desk.get("/api/v1/brief");
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(json(get).get("detail").asText()).contains("POST");
        assertThat(desk.get("/api/v1/schema/..%2f..%2fopenapi.json").statusCode())
                .isIn(400, 404);
        assertThat(desk.get("/api/v1/problems/MJZ-999").statusCode()).isEqualTo(404);
    }

    @Test
    void aDeeplyNestedBodyIsAProblem() throws IOException {
        HttpResponse<String> response =
                post("brief", "{\"text\": \"" + TestDesk.TEXT + "\", \"x\": " + "[".repeat(100_000) + "}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("code").asText()).isEqualTo("MJZ-211");
    }
}
