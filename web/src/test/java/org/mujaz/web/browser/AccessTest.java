package org.mujaz.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.web.TestDesk;

/** No page breaks a rule of WCAG 2.2 AA that a program can find: in Arabic and English, in light and dark, by the system and by choice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private Visitor visitor;
    private final List<String> pages = new ArrayList<>();

    @BeforeAll
    void open(@TempDir Path reports) {
        visitor = new Visitor(true, reports);
        String brief = visitor.read(new String(TestDesk.example("front-line"), StandardCharsets.UTF_8));
        String id = brief.substring(brief.lastIndexOf('/') + 1);
        String check = visitor.check(brief, ScreenshotsTest.SUMMARY);
        pages.addAll(List.of("/", "/brief", brief, check, "/timeline/" + id, "/check", "/check?id=" + id, "/nothing"));
        for (String finding : List.of("e1", "t1", "n1", "s1", "v1", "k1")) {
            pages.add("/why/" + id + "/" + finding);
        }
        pages.add("/wrong/" + id + "/e1");
    }

    @AfterAll
    void close() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({"ar,light,1280", "ar,dark,1280", "en,light,1280", "ar,light,390", "ar,dark,390"})
    void noPageHasAViolation(String language, String scheme, int width) {
        visitor.browser.size(width, 900).scheme(scheme);
        List<String> found = new ArrayList<>();
        for (String page : pages) {
            visitor.open(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
            visitor.browser.violations().forEach(violation -> found.add(page + ": " + violation));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dark,light", "light,dark"})
    void aChosenThemeIsStrongerThanTheSystems(String system, String chosen) {
        Browser browser = visitor.browser.size(1280, 900).scheme(system);
        visitor.open("/");
        browser.find("details.look summary").click();
        browser.find("input[name=theme][value=" + chosen + "]").click();
        browser.find("details.look form button").click();
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
