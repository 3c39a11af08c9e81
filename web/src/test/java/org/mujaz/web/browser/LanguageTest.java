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
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Article;
import org.mujaz.web.TestDesk;

/** A page speaks one language: what is in the other is the article's, a code, or marked as such. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageTest {

    private static final int MOST = 40;

    private Visitor visitor;
    private final List<String> pages = new ArrayList<>();

    @BeforeAll
    void open(@TempDir Path reports) {
        visitor = new Visitor(true, reports);
        for (String example : List.of("front-line", "gulf-agency", "minister-visit")) {
            String text = new String(TestDesk.example(example), StandardCharsets.UTF_8);
            String brief = visitor.read(text);
            String id = brief.substring(brief.lastIndexOf('/') + 1);
            pages.addAll(List.of(brief, "/timeline/" + id, "/check?id=" + id));
            String check = visitor.check(brief, ScreenshotsTest.SUMMARY);
            pages.addAll(List.of(check, check.replace("/check/", "/wrong/") + "/c1-1"));
            Analysis analysis = TestDesk.MUJAZ.analyze(Article.of(text));
            ids(id, "e", analysis.entities().size());
            ids(id, "t", analysis.times().size());
            ids(id, "n", analysis.numbers().size());
            ids(id, "s", analysis.statements().size());
            ids(id, "v", analysis.events().size());
            ids(id, "k", 2);
        }
        pages.addAll(List.of("/", "/brief", "/check", "/nothing"));
    }

    /** Names of standards. */
    private static final List<String> NAMES = List.of("TIMEX3", "CAMEO");

    /** The pages of every third finding: all of them would take minutes. */
    private void ids(String reading, String letter, int count) {
        for (int i = 1; i <= Math.min(MOST, count); i += 3) {
            pages.add("/why/" + reading + "/" + letter + i);
        }
        pages.add("/wrong/" + reading + "/" + letter + 1);
    }

    @AfterAll
    void close() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    @SuppressWarnings("unchecked")
    void nothingIsLeftUntranslated(String language) {
        List<String> found = new ArrayList<>();
        for (String page : pages) {
            visitor.open(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
            List<String> strange = (List<String>) visitor.browser.run("""
                    const language = document.documentElement.lang, strange = [];
                    const other = language === 'ar' ? /[A-Za-z]{2,}/ : /[\\u0621-\\u064A]/;
                    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                        const element = node.parentElement;
                        const marked = element.closest('code, .text, .body, script, textarea, svg, [lang]');
                        if (marked.lang === language && marked === document.documentElement && other.test(node.data))
                            strange.push(node.data.trim().slice(0, 60));
                    }
                    return strange;
                    """);
            strange.stream()
                    .filter(words -> !NAMES.contains(words))
                    .forEach(words -> found.add(page.replaceAll("[A-Za-z0-9_-]{20,}", "*") + ": " + words));
        }
        assertThat(found.stream().distinct()).isEmpty();
    }
}
