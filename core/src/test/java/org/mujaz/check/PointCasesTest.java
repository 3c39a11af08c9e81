package org.mujaz.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Article;
import org.mujaz.text.Published;

/**
 * Points of little articles as several desks write them, {@code check/points.txt}: a title behind a number sign, the text, then a point on each line,
 * behind a plus that is faithful and behind a minus that is not, with what was changed. One with a question mark is decided wrong as yet; its test
 * asserts that it is, so that nobody misses that it has become right.
 */
class PointCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("mujaz.root", ".."), "core", "src", "test", "resources", "check", "points.txt");
    private static final Published PUBLISHED = Published.parse("2025-03-12", Published.Basis.GIVEN);
    private static final Mujaz MUJAZ = Mujaz.load();

    @TestFactory
    List<DynamicTest> points() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> text = new ArrayList<>();
        String title = "";
        for (String line : Files.readAllLines(CASES)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("# ")) {
                title = line.substring(2);
                text.clear();
            } else if (cells.length == 3) {
                Analysis article = MUJAZ.analyze(
                        Article.of(String.join("\n", text)).withTitle(title).withPublished(PUBLISHED));
                tests.add(dynamicTest(cells[1] + ' ' + cells[2], () -> check(article, cells)));
            } else if (!line.isEmpty()) {
                text.add(line);
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static void check(Analysis article, String[] cells) {
        boolean right = cells[0].startsWith("+") == isSupported(article, cells[2]);
        boolean known = cells[0].endsWith("?");
        assertThat(right)
                .as(known ? "it is right now: take its question mark away" : "decided as the case says")
                .isEqualTo(!known);
    }

    private static boolean isSupported(Analysis article, String point) {
        return MUJAZ.check(article, List.of(point)).verdict() == Verdict.SUPPORTED;
    }
}
