package org.mujaz.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources of the pages keep to, so that they mirror, keep letters joined and need no looser policy. */
class StyleTest {

    private static final Path MAIN = Path.of(System.getProperty("mujaz.root"), "web/src/main");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?m)(?:[\\s;{-](?:left|right)\\s*[:;]|:\\s*(?:left|right)\\b|-(?:left|right)\\b|[\\s;{](?:top|bottom|width|height|"
                    + "(?:min|max)-(?:width|height)|margin-(?:top|bottom)|padding-(?:top|bottom))\\s*:)");
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*\\{");
    private static final Pattern INLINE = Pattern.compile("(?i)\\sstyle=|\\son[a-z]+=|<script>|javascript:");

    private static String css() throws IOException {
        return Files.readString(MAIN.resolve("resources/public/desk.css"));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    @Test
    void theStyleSheetKnowsNoLeftAndRight() throws IOException {
        assertThat(MEDIA.matcher(css()).replaceAll("{")).doesNotContainPattern(PHYSICAL);
    }

    @Test
    void lettersAreNeverSpacedAndNothingIsFetched() throws IOException {
        assertThat(css())
                .doesNotContain("letter-spacing")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void marksHaveNothingThatPartsLetters() throws IOException {
        String marks = css().lines()
                .filter(line -> line.contains(".m {") || line.contains(".m.m") || line.contains(")) ."))
                .reduce("", String::concat);
        assertThat(marks)
                .contains("text-decoration")
                .doesNotContain("padding")
                .doesNotContain("margin")
                .doesNotContain("border")
                .doesNotContain("font-weight")
                .doesNotContain("inline-block");
    }

    @Test
    void templatesHaveNoScriptsAndStylesOfTheirOwn() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template)).as("%s", template).doesNotContainPattern(INLINE);
        }
    }

    @Test
    void onlyTheReportIsGivenAnythingUnescaped() throws IOException {
        for (Path template : templates()) {
            if (!template.endsWith("report.jte")) {
                assertThat(Files.readString(template)).as("%s", template).doesNotContain("$unsafe");
            }
        }
    }

    @Test
    void noArabicStandsInTemplatesOrModels() throws IOException {
        Pattern arabic = Pattern.compile("\\p{IsArabic}");
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".jte")
                            || (file.toString().contains("/web/page/")
                                    && file.toString().endsWith(".java")))
                    .toList()) {
                assertThat(arabic.matcher(Files.readString(file)).find())
                        .as("%s", file)
                        .isFalse();
            }
        }
    }
}
