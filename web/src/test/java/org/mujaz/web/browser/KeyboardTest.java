package org.mujaz.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.web.TestDesk;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Everything is reached and done with the keyboard alone, with scripts running; and what scripts add does no harm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {

    private static final int MOST_STEPS = 120;

    private Visitor visitor;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path reports) {
        visitor = new Visitor(true, reports);
        browser = visitor.browser;
    }

    @AfterAll
    void close() {
        visitor.close();
    }

    private void press(CharSequence... keys) {
        new Actions(browser.driver).sendKeys(keys).perform();
    }

    private WebElement focused() {
        return browser.driver.switchTo().activeElement();
    }

    /** Steps on until something of this kind has the focus. Each step's focus can be seen. */
    private WebElement stepTo(String css) {
        for (int i = 0; i < MOST_STEPS; i++) {
            press(Keys.TAB);
            WebElement element = focused();
            assertThat(browser.text("return getComputedStyle(arguments[0]).outlineStyle", element))
                    .as("the focus is seen on %s", element.getTagName())
                    .isNotEqualTo("none");
            if ((Boolean) browser.run("return arguments[0].matches(arguments[1])", element, css)) {
                return element;
            }
        }
        throw new AssertionError("not reached with the keyboard: " + css);
    }

    private void waitFor(String css) {
        browser.await(css, 1);
    }

    @Test
    void anArticleIsReadCheckedAndReported() {
        visitor.open("/");
        press(Keys.TAB);
        assertThat(focused().getDomAttribute("href")).isEqualTo("#main");
        press(Keys.ENTER);
        stepTo("textarea#text");
        String article = new String(TestDesk.example("front-line"), StandardCharsets.UTF_8);
        browser.driver.executeCdpCommand("Input.insertText", Map.of("text", article));
        stepTo("button.main");
        press(Keys.ENTER);
        waitFor("h1.text");
        assertThat(visitor.path()).startsWith("/brief/");

        stepTo("a.point");
        press(Keys.ENTER);
        assertThat(browser.driver.getCurrentUrl()).endsWith("#k1");
        WebElement mark = stepTo("a.m");
        waitFor(".slip");
        assertThat(browser.find(".slip").getText()).isNotBlank();
        assertThat(mark.getDomAttribute("aria-describedby")).isEqualTo("slip");
        press(Keys.ESCAPE);
        assertThat(browser.all(".slip")).isEmpty();

        stepTo(".note a.why");
        press(Keys.ENTER);
        waitFor(".dossier");
        stepTo("a.button");
        press(Keys.ENTER);
        waitFor(".choices");
        stepTo("input[name=kind]");
        press(Keys.ARROW_DOWN);
        assertThat(browser.find("input[name=kind][value=type]").isSelected()).isTrue();
        stepTo("button.main");
        press(Keys.ENTER);
        waitFor("main code");

        stepTo(".parts a[href^='/check']");
    }

    /** What can be stepped to, in the order of the page: what is hidden or folded away is not, of a group of buttons one is. */
    private static final String STOPS = """
            const stops = [], groups = new Set();
            for (const element of document.querySelectorAll(
                    'a[href], button, input, textarea, select, summary, [tabindex="0"]')) {
                if (element.type === 'hidden' || element.disabled || !element.checkVisibility({visibilityProperty: true})) continue;
                if (element.type === 'radio') {
                    const group = element.form.querySelector('[name=' + element.name + ']:checked') || element;
                    if (group !== element) continue;
                }
                stops.push(element);
            }
            """;

    /** Everything that can be done on a page is stepped to, each once, in the order in which it stands; and nothing else. */
    @Test
    void everyPageIsWalkedThroughInItsOrder() {
        String brief = visitor.read(new String(TestDesk.example("front-line"), StandardCharsets.UTF_8));
        String id = brief.substring(brief.lastIndexOf('/') + 1);
        String check = visitor.check(brief, ScreenshotsTest.SUMMARY);
        for (String page : List.of(
                "/",
                "/brief",
                brief,
                check,
                "/timeline/" + id,
                "/check",
                "/check?id=" + id,
                "/why/" + id + "/v1",
                "/why/" + id + "/k1",
                "/wrong/" + id + "/e1",
                check.replace("/check/", "/wrong/") + "/c1-1",
                "/nothing")) {
            visitor.open(page);
            int all = walk(page);
            if (page.equals(brief)) {
                browser.find("label.key-n").click();
                browser.find("label.key-v").click();
                assertThat(walk(page + " without two layers"))
                        .as("marks of layers that are off are no stops")
                        .isLessThan(all - 10);
                assertThat(browser.text("""
                                return [...document.querySelectorAll('.body a.m')].filter(mark =>
                                    mark.checkVisibility({visibilityProperty: true})
                                    && !mark.matches('.t, .q, .s')).length""")).isEqualTo("0");
            }
        }
    }

    /** Steps through a page and compares with what there is to be stepped to; returns how many stops there were. */
    private int walk(String page) {
        browser.run("""
                document.body.tabIndex = -1;
                document.body.focus();
                document.body.removeAttribute('tabindex');
                if (!window.stepped) {
                    document.addEventListener('focusin', event => window.stepped.push(event.target));
                }
                window.stepped = [];
                """);
        int stops = ((Number) browser.run(STOPS + "return stops.length")).intValue();
        CharSequence[] tabs = Collections.nCopies(stops, Keys.TAB).toArray(new CharSequence[0]);
        press(tabs);
        assertThat(browser.text(STOPS + """
                        for (let i = 0; i < stops.length; i++) {
                            if (stops[i] !== window.stepped[i]) {
                                const name = element => element ? element.outerHTML.slice(0, 120) : 'nothing';
                                return i + ': ' + name(window.stepped[i]) + ' instead of ' + name(stops[i]);
                            }
                        }
                        return 'in order';
                        """)).as(page).isEqualTo("in order");
        return stops;
    }

    /** Whoever does not want to step through a hundred marks goes past the article. */
    @Test
    void theArticleCanBeSkipped() {
        visitor.read(new String(TestDesk.example("front-line"), StandardCharsets.UTF_8));
        stepTo("#show-v");
        press(Keys.TAB);
        assertThat(focused().getDomAttribute("class")).isEqualTo("leap");
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat((Boolean) browser.run("return !!document.activeElement.closest('.card')"))
                .isTrue();
    }

    @Test
    void aCommonPathFromAVerdictToAReport() {
        String brief = visitor.read(new String(TestDesk.example("front-line"), StandardCharsets.UTF_8));
        visitor.check(brief, "قتل عشرون مدنيا في باريس يوم السبت");
        stepTo(".told .under a");
        press(Keys.ENTER);
        waitFor(".choices");
        stepTo("button.main");
        press(Keys.ENTER);
        waitFor("main code");
        assertThat(browser.find("main code").getText()).startsWith("reports/check-");
        stepTo("main a.button");
        press(Keys.ENTER);
        waitFor(".verdict");
    }

    @Test
    void layersAndLookAreSwitched() {
        visitor.read(TestDesk.TEXT);
        stepTo("#show-n");
        press(Keys.SPACE);
        assertThat(browser.find("#show-n").isSelected()).isFalse();
        visitor.open("/brief");
        stepTo("details.look summary");
        press(Keys.ENTER);
        stepTo("input[name=theme]");
        press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        String chosen = browser.text("return document.querySelector('input[name=theme]:checked').value");
        stepTo("details.look form button");
        press(Keys.ENTER);
        waitFor("html[data-theme='" + chosen + "']");
        browser.driver.manage().deleteAllCookies();
    }

    @Test
    void aHostileArticleRunsNothing() {
        visitor.read(HostileText.ARTICLE);
        assertThat(browser.text("return String(window.ran)")).isEqualTo("undefined");
        assertThat(browser.text("return document.querySelectorAll('main script, main img').length"))
                .isEqualTo("0");
        // Behind the character that would turn it round, "abc" still runs from left to right, and the Arabic after it
        // as before.
        assertThat(browser.text("""
                        const walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT);
                        const at = (node, offset) => {
                            const range = document.createRange();
                            range.setStart(node, offset);
                            range.setEnd(node, offset + 1);
                            return range.getBoundingClientRect().x;
                        };
                        const found = {};
                        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                            const abc = node.data.indexOf('abc');
                            if (abc >= 0) found.latin = at(node, abc) < at(node, abc + 2);
                            const last = node.data.indexOf('سليم');
                            if (last >= 0) found.arabic = at(node, last) > at(node, last + 3);
                        }
                        return JSON.stringify(found);
                        """)).contains("\"latin\":true").contains("\"arabic\":true");
    }

    @Test
    void numberOfPointsIsSwappedWithoutLeavingThePage() {
        visitor.read(new String(TestDesk.example("front-line"), StandardCharsets.UTF_8));
        browser.run("window.same = true");
        browser.find("label.key-n").click();
        browser.find(".tools a[href$='points=2']").click();
        browser.await(".tools a[href$='points=2'][aria-current]", 1);
        assertThat(browser.find("button.print").isDisplayed()).isTrue();
        assertThat(browser.find("#show-n").isSelected())
                .as("a layer that was off stays off")
                .isFalse();
        assertThat(browser.all(".points > ol > li")).hasSize(2);
        assertThat(browser.text("return String(window.same)")).isEqualTo("true");
        assertThat(browser.driver.getCurrentUrl()).endsWith("points=2");
    }
}
