package org.mujaz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Mujaz;
import org.mujaz.event.Event;
import org.mujaz.event.FrameCase;
import org.mujaz.lexicon.FrameFile;
import org.mujaz.text.Article;

/** The routes of the pages: what a form holds becomes a page, and nothing that was not sent from one is taken. */
class PagesTest {

    private static final String HTML = "text/html";

    @TempDir
    private static Path folder = Path.of("");

    private static TestDesk desk;
    private static TestDesk.Token token;

    @BeforeAll
    static void open() {
        desk = TestDesk.with("reports", folder.resolve("reports").toString());
        token = desk.token();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** Each test of reports begins with none. */
    @AfterEach
    void clear() throws IOException {
        Path reports = folder.resolve("reports");
        if (Files.exists(reports)) {
            try (Stream<Path> walk = Files.walk(reports)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private HttpResponse<String> page(String path, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Accept";
        all[1] = HTML;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return desk.get(path, all);
    }

    private String read(String text) {
        HttpResponse<String> posted = desk.form(token, "/brief", Map.of("text", text));
        assertThat(posted.statusCode()).isEqualTo(303);
        return posted.headers().firstValue("Location").orElseThrow();
    }

    // ---- Reading

    @Test
    void theDeskOpensOnAnExample() {
        HttpResponse<String> home = page("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("dir=\"rtl\"").contains("هولستاد").contains("name=\"csrf\"");
        assertThat(home.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/html;charset=utf-8");
    }

    @Test
    void aTextBecomesAPageThatCanBeLoadedAgain() {
        String address = read(TestDesk.TEXT);
        assertThat(address).contains("/brief/");
        String path = address.substring(address.indexOf("/brief/"));
        assertThat(page(path).body()).contains("شكري").contains("لافروف");
        assertThat(page(path + "?points=1").statusCode()).isEqualTo(200);
        assertThat(page(path + "?points=many&words=-3").statusCode()).isEqualTo(200);
        assertThat(page(path.replace("/brief/", "/timeline/")).statusCode()).isEqualTo(200);
        assertThat(read(TestDesk.TEXT)).as("the same article is kept once").isEqualTo(address);
        for (String copy : List.of("text", "html", "markdown")) {
            assertThat(desk.get(path + "/" + copy).body()).contains("التقى وزير الخارجية المصري");
        }
    }

    @Test
    void aFileIsReadAsWhatItIs() {
        byte[] html =
                ("<!doctype html><html><head><title>زيارة القاهرة</title></head><body><article><h1>زيارة القاهرة</h1><p>"
                                + TestDesk.TEXT + "</p><p>" + TestDesk.TEXT.replace("شكري", "الوزير")
                                + "</p></article></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> posted = desk.upload(token, "/brief", html);
        assertThat(posted.statusCode()).isEqualTo(303);
        String address = posted.headers().firstValue("Location").orElseThrow();
        assertThat(page(address.substring(address.indexOf("/brief/"))).body())
                .contains("لافروف")
                .doesNotContain("doctype html&gt;")
                .doesNotContain("&lt;p");
        HttpResponse<String> picture =
                desk.upload(token, "/brief", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertThat(picture.statusCode()).isEqualTo(422);
        assertThat(picture.body()).contains("MJZ-205");
    }

    @Test
    void whatCannotBeReadIsToldAboveTheForm() {
        HttpResponse<String> english =
                desk.form(token, "/brief", Map.of("text", "Nothing here is in the Arabic language at all."));
        assertThat(english.statusCode()).isEqualTo(422);
        assertThat(english.body()).contains("MJZ-208").contains("Nothing here").contains("<form");
        HttpResponse<String> nothing = desk.form(token, "/brief", Map.of("text", " "));
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("MJZ-604");
        HttpResponse<String> inside = desk.form(token, "/brief", Map.of("link", desk.address() + "metrics"));
        assertThat(inside.statusCode()).isEqualTo(403);
        assertThat(inside.body()).contains("MJZ-219");
        HttpResponse<String> file = desk.form(token, "/brief", Map.of("link", "/etc/passwd"));
        assertThat(file.body()).contains("MJZ-227").doesNotContain("root:");
        assertThat(desk.form(token, "/brief", Map.of("text", TestDesk.TEXT, "published", "soon"))
                        .body())
                .contains("MJZ-213");
    }

    /** One field takes both: an address alone is fetched, by the rules for addresses. */
    @Test
    void anAddressWhereATextIsExpectedIsALink() {
        HttpResponse<String> inside = desk.form(token, "/brief", Map.of("text", " " + desk.address() + "metrics\n"));
        assertThat(inside.statusCode()).isEqualTo(403);
        assertThat(inside.body()).contains("MJZ-219").contains(desk.address() + "metrics");
        HttpResponse<String> bare = desk.form(token, "/brief", Map.of("text", "www.localhost"));
        assertThat(bare.body()).doesNotContain("MJZ-208").contains("www.localhost");
        // With words beside it, it is a text.
        assertThat(read(TestDesk.TEXT + "\n" + desk.address())).contains("/brief/");
    }

    @Test
    void theDayOfPublicationIsToldLater() {
        String address = read("زلزال في الشمال\nضرب زلزال قوي شمال البلاد أمس، وقال الدفاع المدني إن أحدا لم يصب.");
        String path = address.substring(address.indexOf("/brief/"));
        String undated = page(path).body();
        assertThat(undated).contains("id=\"day\"").doesNotContain("7 أبريل 2024");
        HttpResponse<String> told =
                desk.form(token, "/brief", Map.of("id", path.substring("/brief/".length()), "published", "2024-04-08"));
        assertThat(told.statusCode()).isEqualTo(303);
        String location = told.headers().firstValue("Location").orElseThrow();
        assertThat(page(location.substring(location.indexOf("/brief/"))).body())
                .contains("7 أبريل 2024")
                .doesNotContain("id=\"day\"");
    }

    @Test
    void anArticleWithoutATitleHasAHeadlineOfItsWords() {
        String address = read(TestDesk.TEXT);
        String body = page(address.substring(address.indexOf("/brief/"))).body();
        assertThat(body).contains("عنوان مقترح من كلمات النص");
    }

    @Test
    void whatIsNotKeptIsGone() {
        HttpResponse<String> gone = page("/brief/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("MJZ-618").contains("<html");
        assertThat(page("/nothing").body()).contains("MJZ-605").contains("<html");
        String address = read(TestDesk.TEXT);
        String why = address.substring(address.indexOf("/brief/")).replace("/brief/", "/why/");
        assertThat(page(why + "/e1").statusCode()).isEqualTo(200);
        for (String none : List.of("e99", "x1", "e", "e01", "e-1", "e1e1e1e1e1")) {
            assertThat(page(why + "/" + none).statusCode()).as(none).isEqualTo(404);
        }
    }

    @Test
    void anArticleIsShownAndNotRun() {
        String text = TestDesk.TEXT
                + "\n<script>alert('قف')</script> <img src=x onerror=alert(1)> \u202Eتم\u202C &lt;b&gt; وقال لافروف \"نعم\"";
        String address = read(text);
        HttpResponse<String> shown = page(address.substring(address.indexOf("/brief/")));
        assertThat(shown.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
        String policy = shown.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(shown.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void noPageHasScriptsOrStylesOfItsOwn() {
        String address = read(TestDesk.TEXT);
        String path = address.substring(address.indexOf("/brief/"));
        List<String> paths = List.of(
                "/",
                "/brief",
                "/check",
                path,
                path.replace("/brief/", "/timeline/"),
                path.replace("/brief/", "/why/") + "/e1",
                path.replace("/brief/", "/wrong/") + "/e1",
                "/nothing");
        for (String each : paths) {
            String body = page(each).body();
            assertThat(body).as(each).doesNotContainPattern("(?i)\\sstyle\\s*=|\\son[a-z]+\\s*=|<style|javascript:");
            assertThat(body).as(each).doesNotContainPattern("(?i)<script(?![^>]*\\ssrc=)");
        }
    }

    // ---- Forged forms

    @Test
    void aFormWithoutItsTokenIsRefused() {
        String body = "text=" + java.net.URLEncoder.encode(TestDesk.TEXT, StandardCharsets.UTF_8);
        String with = body + "&csrf=" + token.token();
        assertThat(desk.post("/brief", TestDesk.FORM, body).statusCode()).isEqualTo(403);
        assertThat(desk.post("/brief", TestDesk.FORM, with).statusCode())
                .as("no cookie")
                .isEqualTo(403);
        assertThat(desk.post("/brief", TestDesk.FORM, body, "Cookie", token.cookie())
                        .statusCode())
                .as("no field")
                .isEqualTo(403);
        assertThat(desk.post("/brief", TestDesk.FORM, with, "Cookie", "mujaz-csrf=AAAAAAAAAAAAAAAAAAAAAA")
                        .statusCode())
                .as("another cookie")
                .isEqualTo(403);
        assertThat(desk.post("/brief", TestDesk.FORM, "csrf=&" + body, "Cookie", "mujaz-csrf=")
                        .statusCode())
                .as("both empty")
                .isEqualTo(403);
        for (String path : List.of("/brief", "/look", "/wrong")) {
            assertThat(desk.post(path, TestDesk.FORM, body).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(desk.post("/brief", TestDesk.FORM, with, "Cookie", token.cookie())
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.post("/brief", TestDesk.FORM, body, "Cookie", token.cookie(), "X-CSRF-Token", token.token())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedWhateverItHas() {
        Map<String, String> fields = Map.of("text", TestDesk.TEXT);
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(desk.form(token, "/brief", fields, "Sec-Fetch-Site", site)
                            .statusCode())
                    .isEqualTo(403);
        }
        for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1")) {
            assertThat(desk.form(token, "/brief", fields, "Origin", origin).statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        String own = desk.address().substring(0, desk.address().length() - 1);
        assertThat(desk.form(token, "/brief", fields, "Origin", own, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
        // The API has no cookies to ride on, and is not for pages of others either.
        assertThat(desk.post("/api/v1/brief", TestDesk.JSON, "{}", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.send(
                                "OPTIONS",
                                "/api/v1/brief",
                                BodyPublishers.noBody(),
                                "Origin",
                                "http://evil.example",
                                "Access-Control-Request-Method",
                                "POST")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    // ---- Choices

    @Test
    void choicesAreKeptAndLeadBack() {
        HttpResponse<String> posted = desk.form(
                token, "/look", Map.of("language", "en", "digits", "arab", "theme", "dark", "back", "/check"));
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(posted.headers().firstValue("Location").orElseThrow()).endsWith("/check");
        String cookie = posted.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("mujaz-look=en.arab.egypt.dark;").contains("HttpOnly", "SameSite=Lax");
        assertThat(page("/", "Cookie", "mujaz-look=en.arab.egypt.dark").body()).contains("dir=\"ltr\"");
        assertThat(page("/", "Cookie", "mujaz-look=xx.<b>.egypt").body()).contains("dir=\"rtl\"");
        assertThat(page("/", "Accept-Language", "en-GB,en;q=0.8").body()).contains("lang=\"en\"");
        assertThat(page("/?lang=en").body()).contains("lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "http://evil.example/", "/\\evil.example", "", "javascript:alert(1)"})
    void theWayBackLeadsNowhereElse(String back) {
        HttpResponse<String> posted = desk.form(token, "/look", Map.of("back", back));
        assertThat(posted.headers().firstValue("Location").orElseThrow()).isIn("/", desk.address());
    }

    // ---- What is wrong

    @Test
    void anEventThatIsNoneBecomesACaseThatTheLexiconTakes() throws IOException {
        String text = "قتل مسلحون ثلاثة جنود في بغداد أمس الأحد.";
        String address = read(text);
        String id = address.substring(address.indexOf("/brief/") + 7);
        HttpResponse<String> saved = desk.form(
                token, "/wrong", Map.of("id", id, "finding", "v1", "kind", "absent", "note", "ليس حدثا: \"x\""));
        assertThat(saved.statusCode()).isEqualTo(200);
        Path reports = folder.resolve("reports");
        List<FrameFile> files = FrameFile.readAll(reports);
        assertThat(files).hasSize(1);
        FrameFile.Case written = files.get(0).cases().get(0);
        assertThat(written.text()).isEqualTo(text);
        // A lexicon with the report loads, and says that the case still fails.
        Mujaz mujaz = Mujaz.load(reports);
        List<Event> events = mujaz.analyze(Article.of(text)).events();
        FrameCase expected = FrameCase.of(files.get(0).concept(), written.text(), written.status());
        assertThat(expected.check(events).passes()).isFalse();
        assertThat(events.get(0).rule()).isEqualTo("event." + files.get(0).concept());
        // The same again is the same file.
        desk.form(token, "/wrong", Map.of("id", id, "finding", "v1", "kind", "absent", "note", "ليس حدثا: \"x\""));
        assertThat(FrameFile.readAll(reports)).hasSize(1);
    }

    @Test
    void aCorrectionIsACaseAndEverythingElseANote() throws IOException {
        String text = "قتل مسلحون ثلاثة جنود في بغداد أمس الأحد.";
        String address = read(text + "\nوقال الرئيس إن التحقيق بدأ.");
        String id = address.substring(address.indexOf("/brief/") + 7);
        String right = "{T:قتل} {A:مسلحون} {R:ثلاثة جنود} في بغداد أمس الأحد.";
        desk.form(token, "/wrong", Map.of("id", id, "finding", "v1", "kind", "other", "right", right));
        Path reports = folder.resolve("reports");
        assertThat(FrameFile.readAll(reports).get(0).cases().get(0).text()).isEqualTo(right);
        for (String finding : List.of("t1", "s1", "k1", "e1", "n1")) {
            HttpResponse<String> saved = desk.form(
                    token,
                    "/wrong",
                    Map.of("id", id, "finding", finding, "kind", "other", "right", "a: [b", "note", "\"'\n- x"));
            assertThat(saved.statusCode()).as(finding).isEqualTo(200);
        }
        try (Stream<Path> notes = Files.list(reports.resolve("reports"))) {
            assertThat(notes.map(Path::getFileName).map(Path::toString))
                    .anyMatch(name -> name.startsWith("time-"))
                    .anyMatch(name -> name.startsWith("statement-"))
                    .hasSize(5);
        }
        assertThat(Mujaz.load(reports).analyze(Article.of(text)).events()).isNotEmpty();
        assertThat(desk.form(token, "/wrong", Map.of("id", id, "finding", "v99"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.form(token, "/wrong", Map.of("id", "../../x", "finding", "v1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aVerdictThatIsWrongIsReported() throws IOException {
        HttpResponse<String> posted = desk.form(
                token,
                "/check",
                Map.of(
                        "text",
                        TestDesk.TEXT,
                        "summary",
                        "التقى شكري لافروف في موسكو\nقال لافروف إن المحادثات كانت مفيدة"));
        String check = posted.headers().firstValue("Location").orElseThrow();
        String id = check.substring(check.indexOf("/check/") + 7);
        assertThat(page("/check/" + id).body()).contains("/wrong/" + id + "/c1-1");
        String form = page("/wrong/" + id + "/c1-1").body();
        assertThat(form).contains("value=\"other\"").contains("التقى شكري");
        HttpResponse<String> saved = desk.form(
                token, "/wrong", Map.of("id", id, "finding", "c1-1", "kind", "supported", "note", "- \"x\": ["));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("href=\"/check/" + id + "\"");
        try (Stream<Path> files = Files.list(folder.resolve("reports").resolve("reports"))) {
            Path file = files.findFirst().orElseThrow();
            assertThat(file.getFileName().toString()).startsWith("check-");
            assertThat(Files.readString(file))
                    .contains("point: \"التقى شكري لافروف في موسكو\"")
                    .contains("kind: \"supported\"")
                    .contains("error: \"");
        }
        // A lexicon with it loads; what is no claim of this check is not found.
        assertThat(Mujaz.load(folder.resolve("reports")).version()).isNotEmpty();
        for (String finding : List.of("c9-1", "c1-99", "c1", "c-", "c0-1", "c1-1-1", "c99999999999-1")) {
            assertThat(page("/wrong/" + id + "/" + finding).statusCode())
                    .as(finding)
                    .isEqualTo(404);
            assertThat(desk.form(token, "/wrong", Map.of("id", id, "finding", finding))
                            .statusCode())
                    .as(finding)
                    .isEqualTo(404);
        }
    }

    // ---- Assets

    @Test
    void assetsAreKeptForGoodByTheirSum() {
        HttpResponse<String> asset = desk.get("/assets/htmx.min.js", "Accept-Encoding", "identity");
        String tag = asset.headers().firstValue("ETag").orElseThrow();
        assertThat(asset.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(asset.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
        assertThat(asset.body()).contains("htmx");
        assertThat(desk.get("/assets/htmx.min.js", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        String exact = new Assets().url("htmx.min.js");
        assertThat(desk.get(exact).headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(desk.get(exact, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
        for (String none : List.of("none.css", "..%2fexample.txt", "%2e%2e/org/mujaz/web/example.txt", "x.class")) {
            assertThat(desk.get("/assets/" + none).statusCode()).as(none).isIn(400, 404);
        }
    }
}
