package org.mujaz.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser that is installed, without a window. Nothing is fetched for it: where it or its driver is missing, tests are skipped. */
final class Browser implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> DRIVERS = List.of(
            "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String AXE = axe();

    final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    /** A browser, with scripts of pages running or not. */
    static Browser open(boolean scripts) {
        Optional<String> browser = first(System.getenv("MUJAZ_CHROMIUM"), BROWSERS);
        Optional<String> driver = first(System.getenv("MUJAZ_CHROMEDRIVER"), DRIVERS);
        Assumptions.assumeTrue(browser.isPresent() && driver.isPresent(), "no Chromium with its driver is installed");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-proxy-server",
                "--disable-background-networking",
                "--disable-component-update");
        Map<String, Object> prefs = new HashMap<>(Map.of("intl.accept_languages", "ar"));
        if (!scripts) {
            prefs.put("profile.managed_default_content_settings.javascript", 2);
        }
        options.setExperimentalOption("prefs", prefs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(driver.orElseThrow()).toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        return new Browser(new ChromeDriver(service, options)).size(1280, 900).scheme("light");
    }

    private static Optional<String> first(@org.jspecify.annotations.Nullable String given, List<String> usual) {
        if (given != null) {
            return Optional.of(given);
        }
        return usual.stream().filter(path -> Files.isExecutable(Path.of(path))).findFirst();
    }

    Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 700));
        return this;
    }

    /** Light or dark, as the system of a visitor would say. */
    Browser scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    Browser go(String address) {
        driver.get(address);
        return this;
    }

    /** The first of this kind; waits until it is there, a minute at most. */
    WebElement find(String css) {
        await(css, 1);
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /**
     * Follows a link or sends a form that leads to another page, and waits until that page has taken the place of this
     * one, a minute at most. A plain click returns before: what is looked for next may then be found on the page that
     * is about to go.
     */
    void follow(String css) {
        WebElement page = find("html");
        find(css).click();
        until(() -> isGone(page), () -> css + " leads nowhere from " + driver.getCurrentUrl());
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException e) {
            // A question that the change of pages cuts off is asked again.
            return e instanceof StaleElementReferenceException;
        }
    }

    /** Waits until so many elements are there, a minute at most. */
    void await(String css, int count) {
        until(() -> all(css).size() >= count, () -> "not " + count + " of " + css + " on " + driver.getCurrentUrl());
    }

    private static void until(BooleanSupplier met, Supplier<String> complaint) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!met.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(complaint.get());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Object run(String script, Object... arguments) {
        Object result = driver.executeScript(script, arguments);
        return result == null ? "" : result;
    }

    String text(String script, Object... arguments) {
        return run(script, arguments).toString();
    }

    /** What axe finds against WCAG 2.2 AA on the page: rule, element and advice, a line each. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        driver.executeScript(AXE);
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(
                    result => done(result.violations.flatMap(rule => rule.nodes.slice(0, 3).map(
                        node => rule.id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary.replace(/\\s+/g, ' ')))),
                    error => done(['axe failed: ' + error]));
                """);
    }

    /** The whole page as PNG. */
    byte[] picture(int width, int most) {
        size(width, 900);
        long height = ((Number) run("return document.documentElement.scrollHeight")).longValue();
        size(width, (int) Math.min(most, Math.max(600, height)));
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
