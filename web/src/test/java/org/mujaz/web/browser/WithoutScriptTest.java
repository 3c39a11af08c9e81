package org.mujaz.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.web.TestDesk;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The whole way of somebody whose browser runs no scripts: read, click to the words and back, check, report, change the look. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutScriptTest {

    private Visitor visitor;
    private Browser browser;
    private Path folder;

    @BeforeAll
    void open(@TempDir Path reports) {
        folder = reports;
        visitor = new Visitor(false, reports);
        browser = visitor.browser;
    }

    @AfterAll
    void close() {
        visitor.close();
    }

    private String article() {
        return visitor.read(new String(TestDesk.example("front-line"), StandardCharsets.UTF_8));
    }

    private String background(String css) {
        return browser.find(css).getCssValue("background-color");
    }

    @Test
    void scriptsDoNotRun() {
        visitor.open("/");
        assertThat(browser.find("html").getDomAttribute("class")).isNull();
        assertThat(browser.find("button.print").isDisplayed()).isFalse();
    }

    @Test
    void theFirstPageShowsAnExampleRead() {
        visitor.open("/");
        assertThat(browser.all(".points > ol > li")).hasSizeBetween(2, 4);
        assertThat(browser.all(".body .m")).hasSizeGreaterThan(20);
        assertThat(browser.find("html").getDomAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void fromAPointToItsWordsAndBack() {
        article();
        String before = background(".k1");
        browser.find("a.point[href='#k1']").click();
        assertThat(browser.driver.getCurrentUrl()).endsWith("#k1");
        assertThat(background(".k1")).isNotEqualTo(before);
        WebElement back = browser.find("a.back[href='#p1']");
        assertThat(back.getDomAttribute("aria-label")).contains("1");
        back.click();
        assertThat(browser.driver.getCurrentUrl()).endsWith("#p1");
        assertThat(background(".k1")).isEqualTo(before);
    }

    @Test
    void fromAMarkToItsNoteAndBack() {
        article();
        browser.find(".body .m.n").click();
        String id = String.valueOf(browser.driver.getCurrentUrl()).replaceFirst(".*#", "");
        WebElement note = browser.find("#" + id);
        assertThat(note.getCssValue("background-color")).isNotEqualTo(background("#t1"));
        note.findElement(By.cssSelector("a.place")).click();
        assertThat(browser.driver.getCurrentUrl()).endsWith("#" + id + "-1");
    }

    @Test
    void pointingAtAMarkExplainsIt() {
        article();
        WebElement mark = browser.find(".body .m.n");
        new Actions(browser.driver).moveToElement(mark).perform();
        String shown = browser.text("return getComputedStyle(arguments[0], '::after').content", mark);
        assertThat(shown)
                .contains(String.valueOf(mark.getDomAttribute("data-tip")).substring(0, 5));
    }

    @Test
    void aLayerIsSwitchedOff() {
        article();
        String on = background(".body .n");
        browser.find("label.key-n").click();
        assertThat(browser.find(".body a.n:not(.s, .t, .q, .v)").getCssValue("visibility"))
                .as("cannot be stepped to")
                .isEqualTo("hidden");
        assertThat(browser.find(".body a.n:not(.s, .t, .q, .v) span").isDisplayed())
                .as("its words stay")
                .isTrue();
        assertThat(background(".body .n")).isNotEqualTo(on);
        browser.find("label.key-n").click();
        assertThat(background(".body .n")).isEqualTo(on);
    }

    @Test
    void theNumberOfPointsIsALink() {
        article();
        browser.follow(".tools a[href$='points=1']");
        assertThat(browser.all(".points > ol > li")).hasSize(1);
    }

    @Test
    void aBadSummaryIsFoundOut() {
        String brief = article();
        visitor.check(brief, "أكدت أوكرانيا أن قواتها صدت هجوما واسعا\nقتل عشرون مدنيا في باريس يوم السبت");
        assertThat(browser.find(".verdict").getDomAttribute("class")).doesNotContain("verdict supported");
        assertThat(browser.all(".points > ol > li")).hasSize(2);
        assertThat(browser.all(".told .because")).isNotEmpty();
        List<WebElement> claims = browser.all(".points > ol > li .claimed a:not(.supported)");
        assertThat(claims).isNotEmpty();
        claims.get(0).click();
        assertThat(browser.driver.getCurrentUrl()).contains("#c");
    }

    @Test
    void theGivenPointsAreTakenUp() {
        visitor.open("/");
        browser.follow(".ribbon a[href^='/check']");
        assertThat(browser.find("#summary").getText()).contains("الجانبان يتفقان");
        browser.follow("button.main");
        browser.await("#reading .verdict", 1);
        assertThat(visitor.path()).startsWith("/check/");
        assertThat(browser.all(".points > ol > li")).hasSize(2);
    }

    @Test
    void whatIsWrongIsReportedAndSaved() throws IOException {
        article();
        browser.follow("#v1 a.why");
        assertThat(visitor.path()).startsWith("/why/");
        assertThat(browser.all(".cases li.fires mark")).isNotEmpty();
        browser.follow("a.button");
        visitor.paste("right", "ليس حدثا");
        browser.follow("button.main");
        String file = browser.find("main code").getText();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(path -> folder.relativize(path).toString().replace('\\', '/')))
                    .anyMatch(file::endsWith);
        }
    }

    @Test
    void theLookIsChosenAndKept() {
        String brief = article();
        browser.follow(".tongue button");
        assertThat(browser.find("html").getDomAttribute("dir")).isEqualTo("ltr");
        assertThat(visitor.path()).isEqualTo(brief);
        assertThat(browser.find("h1.text").getDomAttribute("dir")).isEqualTo("rtl");
        browser.find("details.look summary").click();
        browser.find("input[name=digits][value=arab]").click();
        browser.find("input[name=months][value=levant]").click();
        browser.follow("details.look form button");
        browser.follow(".tongue button");
        assertThat(browser.find("html").getDomAttribute("dir")).isEqualTo("rtl");
        assertThat(browser.find(".facts").getText()).contains("تشرين الثاني").contains("٢٠٢٣");
        assertThat(browser.find(".numeral").getText()).isEqualTo("١");
        browser.driver.manage().deleteAllCookies();
    }

    @Test
    void aHostileArticleIsShownAndDoesNothing() {
        visitor.read(HostileText.ARTICLE);
        assertThat(browser.find("h1.text").getText())
                .contains("<script>window.ran=1</script>")
                .contains("&lt;b&gt;");
        assertThat(browser.all("main script, main img, main iframe, .body b")).isEmpty();
        assertThat(browser.all("a[href^='javascript']")).isEmpty();
        assertThat(browser.all(".control.loud")).hasSize(2);
    }
}
