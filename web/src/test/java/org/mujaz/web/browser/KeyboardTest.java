package org.mujaz.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        browser.find(".tools a[href$='points=2']").click();
        browser.await(".tools a[href$='points=2'][aria-current]", 1);
        assertThat(browser.all(".points > ol > li")).hasSize(2);
        assertThat(browser.text("return String(window.same)")).isEqualTo("true");
        assertThat(browser.driver.getCurrentUrl()).endsWith("points=2");
    }
}
