package org.mujaz.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.web.TestDesk;
import org.openqa.selenium.interactions.Actions;

/** No page breaks a rule of WCAG 2.2 AA that a program can find: in Arabic and English, in light and dark, by the system and by choice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private Visitor visitor;
    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> reportsByLanguage = new HashMap<>();
    private String wrong = "";

    @BeforeAll
    void open(@TempDir Path reports) throws IOException {
        visitor = new Visitor(true, reports);
        String brief = visitor.read(new String(TestDesk.example("front-line"), StandardCharsets.UTF_8));
        String id = brief.substring(brief.lastIndexOf('/') + 1);
        String check = visitor.check(brief, ScreenshotsTest.SUMMARY);
        String plain = visitor.read("نص قصير لا يؤرخ شيئا ولا يقول فيه أحد شيئا، ولا يصلح نقطة.");
        pages.addAll(List.of("/", "/brief", brief, plain, check, "/timeline/" + id));
        pages.addAll(List.of("/check", "/check?id=" + id));
        for (String finding : List.of("e1", "t1", "v1", "k1")) {
            pages.add("/why/" + id + "/" + finding);
        }
        pages.add("/wrong/" + id + "/e1");
        pages.add(check.replace("/check/", "/wrong/") + "/c1-1");
        // What cannot be shown.
        pages.addAll(List.of("/nothing", "/brief/gone"));
        for (String language : List.of("ar", "en")) {
            Path report = Files.createFile(reports.resolve("report-" + language + ".html"));
            Files.writeString(
                    report,
                    visitor.desk
                            .get(check + "/report?lang=" + language, "Accept", "text/html")
                            .body());
            reportsByLanguage.put(language, report.toUri().toString());
        }
        wrong = "/wrong/" + id + "/e1";
    }

    @AfterAll
    void close() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({"ar,light,1280", "ar,dark,1280", "en,light,1280", "en,dark,1280", "ar,light,390", "en,dark,390"})
    void noPageHasAViolation(String language, String scheme, int width) {
        Browser browser = visitor.browser.size(width, 900).scheme(scheme);
        List<String> found = new ArrayList<>();
        for (String page : pages) {
            visitor.open(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
            unfold();
            look(page, found);
        }
        browser.go(reportsByLanguage.getOrDefault(language, ""));
        unfold();
        look("the report", found);
        // A form that was refused, and the page behind one that was taken.
        visitor.open("/brief?lang=" + language);
        visitor.paste("text", "This is not Arabic at all, it is written in English.");
        browser.find("button.main").click();
        browser.await(".trouble", 1);
        look("a refusal", found);
        visitor.open(wrong + "?lang=" + language);
        browser.find("button.main").click();
        browser.await("main code", 1);
        look("saved", found);
        // Slips, and marks of layers that are off.
        visitor.open(pages.get(2) + "?lang=" + language);
        new Actions(browser.driver).moveToElement(browser.find(".body .m.n")).perform();
        browser.await(".slip", 1);
        browser.run("document.getElementById('show-v').click()");
        look("a slip and a layer that is off", found);
        assertThat(found).isEmpty();
    }

    /** Opens what can be folded away, but for the box that lies over the page. */
    private void unfold() {
        visitor.browser.run("document.querySelectorAll('details:not(.look)').forEach(each => { each.open = true; })");
    }

    /** Nothing is wider than the window, and what is found is noted. */
    private void look(String page, List<String> found) {
        visitor.browser.violations().forEach(violation -> found.add(page + ": " + violation));
        String wider = visitor.browser.text(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!wider.equals("0")) {
            found.add(page + ": wider than the window by " + wider);
        }
    }

    @ParameterizedTest
    @CsvSource({"dark,light", "light,dark"})
    void aChosenThemeIsStrongerThanTheSystems(String system, String chosen) {
        Browser browser = visitor.browser.size(1280, 900).scheme(system);
        visitor.open("/");
        browser.find("details.look summary").click();
        browser.find("input[name=theme][value=" + chosen + "]").click();
        browser.find("details.look form button").click();
        browser.find("html[data-theme=" + chosen + "]");
        assertThat(browser.text("return getComputedStyle(document.body).colorScheme"))
                .isEqualTo(chosen);
        List<String> found = new ArrayList<>();
        for (String page : pages.subList(0, 4)) {
            visitor.open(page);
            browser.run("document.querySelector('details.look').open = true");
            browser.violations().forEach(violation -> found.add(page + ": " + violation));
        }
        assertThat(found).isEmpty();
        browser.driver.manage().deleteAllCookies();
    }
}
