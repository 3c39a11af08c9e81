package org.mujaz.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.brief.KeyPoint;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Article;
import org.mujaz.text.Span;
import org.mujaz.web.TestDesk;

/** What is marked on the page are the very words that were found, letter for letter, and marks leave the letters joined. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HighlightsTest {

    private Visitor visitor;

    @BeforeAll
    void open(@TempDir Path reports) {
        visitor = new Visitor(true, reports);
    }

    @AfterAll
    void close() {
        visitor.close();
    }

    static List<String> articles() {
        List<String> articles = new ArrayList<>(List.of(HostileText.MIXED, HostileText.ARTICLE));
        for (String name :
                List.of("front-line", "gulf-agency", "central-bank", "transfer-english-names", "minister-visit")) {
            articles.add(new String(TestDesk.example(name), StandardCharsets.UTF_8));
        }
        return articles;
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyHighlightIsItsSpan(String article) {
        visitor.read(article);
        Browser browser = visitor.browser;
        String title = browser.all("h1.text").isEmpty()
                ? ""
                : browser.text("return document.querySelector('h1.text').textContent");
        String body = browser.text("return document.querySelector('.body').textContent");
        Analysis analysis = TestDesk.MUJAZ.analyze(
                title.isEmpty() ? Article.of(body) : Article.of(body).withTitle(title.strip()));
        assertThat(title + body)
                .as("the page has the article's text and nothing else")
                .isEqualTo(analysis.text().source());

        Map<String, String> expected = quotes(analysis);
        @SuppressWarnings("unchecked")
        Map<String, String> shown = (Map<String, String>) browser.run("""
                const texts = {};
                for (const element of document.querySelectorAll('#reading [data-m]')) {
                    for (const id of element.dataset.m.split(' ')) {
                        texts[id] = (texts[id] || '') + element.textContent;
                    }
                }
                return texts;
                """);
        assertThat(shown).isEqualTo(expected).hasSizeGreaterThan(12);
    }

    /** The words of every mark that the page must have, by its id. */
    private static Map<String, String> quotes(Analysis analysis) {
        Map<String, Span> spans = new LinkedHashMap<>();
        int point = 0;
        for (KeyPoint key : TestDesk.MUJAZ.brief(analysis, BriefOptions.DEFAULT).points()) {
            point++;
            for (int i = 0; i < key.evidence().size(); i++) {
                spans.put(
                        "k" + point + (i == 0 ? "" : "-" + (i + 1)),
                        key.evidence().get(i));
            }
        }
        for (int i = 0; i < analysis.entities().size(); i++) {
            Entity entity = analysis.entities().get(i);
            int place = 0;
            for (NameMention mention : entity.mentions()) {
                if (mention.form() != NameMention.Form.PRONOUN) {
                    spans.put("e" + (i + 1) + "-" + ++place, mention.span());
                }
            }
        }
        for (int i = 0; i < analysis.times().size(); i++) {
            spans.put("t" + (i + 1) + "-1", analysis.times().get(i).span());
        }
        for (int i = 0; i < analysis.numbers().size(); i++) {
            spans.put("n" + (i + 1) + "-1", analysis.numbers().get(i).span());
        }
        for (int i = 0; i < analysis.statements().size(); i++) {
            spans.put("s" + (i + 1) + "-1", analysis.statements().get(i).verb());
            spans.put("s" + (i + 1) + "-c", analysis.statements().get(i).content());
        }
        for (int i = 0; i < analysis.events().size(); i++) {
            spans.put("v" + (i + 1) + "-1", analysis.events().get(i).trigger());
            for (int j = 0; j < analysis.events().get(i).again().size(); j++) {
                spans.put(
                        "v" + (i + 1) + "-" + (j + 2),
                        analysis.events().get(i).again().get(j));
            }
        }
        Map<String, String> quotes = new LinkedHashMap<>();
        spans.forEach((id, span) -> {
            if (!span.isEmpty()) {
                quotes.put(id, analysis.text().quote(span));
            }
        });
        return quotes;
    }

    /** A letter that a mark cuts off from its neighbour takes another form and another width: then the line is longer or shorter. */
    @ParameterizedTest
    @MethodSource("articles")
    void marksLeaveLettersJoined(String article) {
        visitor.read(article);
        @SuppressWarnings("unchecked")
        List<String> differing = (List<String>) visitor.browser.run("""
                const differing = [];
                let inside = 0;
                const width = paragraph => {
                    paragraph.style.cssText =
                        'position:absolute;inline-size:max-content;white-space:pre;inset-block-start:0;inset-inline-start:0';
                    document.querySelector('.body').append(paragraph);
                    const range = document.createRange();
                    range.selectNodeContents(paragraph);
                    const width = range.getBoundingClientRect().width;
                    paragraph.remove();
                    return width;
                };
                for (const paragraph of document.querySelectorAll('.body p')) {
                    if (paragraph.querySelector('.control')) continue;
                    const marked = paragraph.cloneNode(true);
                    marked.querySelectorAll('.back').forEach(back => back.remove());
                    const plain = paragraph.cloneNode(false);
                    plain.textContent = marked.textContent;
                    const apart = Math.abs(width(marked) - width(plain));
                    if (apart > 0.75) differing.push(apart + ': ' + paragraph.textContent.slice(0, 60));
                }
                return differing;
                """);
        assertThat(differing).isEmpty();
    }

    /** The measure above measures something: padding inside a word does part its letters. */
    @Test
    void aMarkWithPaddingWouldPartThem() {
        visitor.read(HostileText.MIXED);
        assertThat(visitor.browser.text("""
                        const line = document.createElement('p');
                        line.style.cssText = 'position:absolute;white-space:pre';
                        document.querySelector('.body').append(line);
                        line.textContent = 'ببغداد';
                        const plain = line.getBoundingClientRect().width;
                        line.innerHTML = 'ب<a class="m n">بغداد</a>';
                        const marked = line.getBoundingClientRect().width;
                        line.innerHTML = 'ب\\u200C<a class="m n">\\u200Cبغداد</a>';
                        const parted = line.getBoundingClientRect().width;
                        line.remove();
                        return (Math.abs(marked - plain) < 0.5) + ' ' + (Math.abs(parted - plain) > 2);
                        """)).isEqualTo("true true");
    }

    @Test
    void evidenceOfACheckIsItsSpan() {
        String brief = visitor.read(new String(TestDesk.example("front-line"), StandardCharsets.UTF_8));
        visitor.check(
                brief, "أكدت روسيا الخميس أن قواتها صدت هجوما واسعا على قرية بيريزوفي غاي\nقتل عشرون مدنيا في كييف");
        assertThat(visitor.path()).startsWith("/check/");
        assertThat(visitor.browser.text("""
                        let count = 0;
                        for (const proof of document.querySelectorAll('.proof a')) {
                            const id = proof.hash.slice(1);
                            let words = '';
                            for (const element of document.querySelectorAll('.article [data-m~="' + id + '"]'))
                                words += element.textContent;
                            const told = proof.textContent.replace(/…$/, '');
                            if (!words.replace(/\\n/g, ' ').startsWith(told)) return told + ' | ' + words;
                            count++;
                        }
                        return count > 0 ? 'all' : 'none';
                        """)).isEqualTo("all");
    }
}
