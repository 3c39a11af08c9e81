package org.mujaz.web.browser;

import java.nio.file.Path;
import java.util.Map;
import org.mujaz.web.TestDesk;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody with a browser at a desk, doing what a reader of the pages does. */
final class Visitor implements AutoCloseable {

    final TestDesk desk;
    final Browser browser;

    Visitor(boolean scripts, Path reports) {
        this.desk = TestDesk.with("reports", reports.toString());
        this.browser = Browser.open(scripts);
    }

    String address(String path) {
        return desk.address() + path.substring(1);
    }

    Visitor open(String path) {
        browser.go(address(path));
        return this;
    }

    /** Pastes an article and reads it; returns its path. */
    String read(String text) {
        open("/brief");
        paste("text", text);
        browser.find("button.main").click();
        browser.await("#reading .body", 1);
        return path();
    }

    /** Reads an article with its day and checks a summary against it; returns the path of the check. */
    String check(String brief, String summary) {
        open("/check?id=" + brief.substring(brief.lastIndexOf('/') + 1));
        browser.find("#summary").clear();
        paste("summary", summary);
        browser.find("button.main").click();
        browser.await("#reading .verdict", 1);
        return path();
    }

    /** Text with characters that no key has. */
    void paste(String id, String text) {
        WebElement field = browser.driver.findElement(By.id(id));
        field.click();
        browser.driver.executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    /** The path that the browser shows, without query and fragment. */
    String path() {
        String url = String.valueOf(browser.driver.getCurrentUrl());
        int at = url.indexOf('/', "http://".length());
        String path = at < 0 ? "/" : url.substring(at);
        return path.split("[?#]", 2)[0];
    }

    @Override
    public void close() {
        browser.close();
        desk.close();
    }
}
