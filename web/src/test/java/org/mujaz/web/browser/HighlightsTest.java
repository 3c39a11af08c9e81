package org.mujaz.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.brief.Card;
import org.mujaz.brief.KeyPoint;
import org.mujaz.check.Check;
import org.mujaz.check.Claim;
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
        assertThat(marked("#reading")).isEqualTo(expected).hasSizeGreaterThan(12);
    }

    /** The words of every mark within an element, by its id. */
    @SuppressWarnings("unchecked")
    private Map<String, String> marked(String css) {
        return (Map<String, String>) visitor.browser.run("""
                const texts = {};
                for (const element of document.querySelectorAll(arguments[0] + ' [data-m]')) {
                    for (const id of element.dataset.m.split(' ')) {
                        texts[id] = (texts[id] || '') + element.textContent;
                    }
                }
                return texts;
                """, css);
    }

    /** The words of every mark that the page must have, by its id. */
    private static Map<String, String> quotes(Analysis analysis) {
        Map<String, Span> spans = new LinkedHashMap<>();
        int point = 0;
        Brief brief = TestDesk.MUJAZ.brief(analysis, BriefOptions.DEFAULT);
        for (KeyPoint key : brief.points()) {
            point++;
            for (int i = 0; i < key.evidence().size(); i++) {
                spans.put(
                        "k" + point + (i == 0 ? "" : "-" + (i + 1)),
                        key.evidence().get(i));
            }
        }
        Card card = brief.card();
        int answer = 0;
        for (List<Card.Entry> entries :
                List.of(card.who(), card.what(), card.when(), card.where(), card.why(), card.how())) {
            for (Card.Entry entry : entries) {
                spans.put("a" + ++answer, entry.span());
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

    static Stream<Arguments> summaries() {
        return Stream.of(
                Arguments.of(
                        HostileText.MIXED,
                        List.of(
                                "قال المتحدث باسم الخارجية الروسية إن موسكو 🇷🇺 لن تقبل شروط NATO",
                                "وأكّــد سامح شكري لوكالة Reuters أن القاهرة ستقدّم ٣٫٢ مليار دولار 😀",
                                "قُتل 5 جنود في خان يونس يوم Friday")),
                Arguments.of(
                        HostileText.ARTICLE,
                        List.of(
                                "قال الوزير سعيد المرزوقي لـ<b>وكالة</b> إن ٥٣ شخصا قتلوا في بغداد",
                                "لوّح لافروف بفرض عقوبات على \u202Eلندن\u202C")),
                Arguments.of(
                        new String(TestDesk.example("front-line"), StandardCharsets.UTF_8),
                        List.of(
                                "أكدت روسيا الخميس أن قواتها صدت هجوما واسعا على قرية بيريزوفي غاي",
                                "قتل عشرون مدنيا في كييف")));
    }

    /** Claims in the points and evidence in the article, on the page of a check and in the report that is sent. */
    @ParameterizedTest
    @MethodSource("summaries")
    void everyHighlightOfACheckIsItsSpan(String article, List<String> points, @TempDir Path folder) throws IOException {
        String brief = visitor.read(article);
        String address = visitor.check(brief, String.join("\n", points));
        assertThat(address).startsWith("/check/");
        checkHighlights(points);

        Path report = folder.resolve("report.html");
        Files.writeString(
                report,
                visitor.desk.get(address + "/report", "Accept", "text/html").body());
        visitor.browser.go(report.toUri().toString());
        assertThat(visitor.browser.text("return location.protocol")).isEqualTo("file:");
        checkHighlights(points);
    }

    private void checkHighlights(List<String> points) {
        Browser browser = visitor.browser;
        String title = browser.all(".article p.text.name").isEmpty()
                ? ""
                : browser.text("return document.querySelector('.article p.text.name').textContent");
        String body = browser.text("return document.querySelector('.article .body').textContent");
        Analysis analysis = TestDesk.MUJAZ.analyze(
                title.isEmpty() ? Article.of(body) : Article.of(body).withTitle(title.strip()));
        assertThat(title + body).isEqualTo(analysis.text().source());
        Check check = TestDesk.MUJAZ.check(analysis, points);
        Map<String, String> evidence = new LinkedHashMap<>();
        Map<String, String> claims = new LinkedHashMap<>();
        for (int p = 0; p < points.size(); p++) {
            List<Claim> found = check.points().get(p).claims();
            for (int c = 0; c < found.size(); c++) {
                String id = "c" + (p + 1) + "-" + (c + 1);
                claims.put("p" + id, found.get(c).span().of(points.get(p)));
                for (int e = 0; e < found.get(c).evidence().size(); e++) {
                    evidence.put(
                            id + "-" + (e + 1),
                            analysis.text().quote(found.get(c).evidence().get(e).span()));
                }
            }
        }
        assertThat(marked(".article")).isEqualTo(evidence).isNotEmpty();
        assertThat(marked(".claimed")).isEqualTo(claims).isNotEmpty();
        for (int p = 0; p < points.size(); p++) {
            assertThat(browser.text("return document.querySelectorAll('.claimed')[arguments[0]].textContent", p))
                    .isEqualTo(points.get(p));
        }
    }

    /** The words that a page of reasons marks in their sentence. */
    @Test
    void theWordsAskedAboutAreMarkedInTheirSentence() {
        String brief = visitor.read(HostileText.MIXED);
        String id = brief.substring(brief.lastIndexOf('/') + 1);
        Map<String, String> shown = marked("#reading");
        int asked = 0;
        for (String finding : List.of("e1", "e2", "t1", "t2", "n1", "s1", "s2", "v1")) {
            String words = shown.get(finding + "-1");
            for (String page : List.of("/why/", "/wrong/")) {
                visitor.open(page + id + "/" + finding);
                if (words != null && !visitor.browser.all(".extract mark").isEmpty()) {
                    assertThat(visitor.browser.text("return document.querySelector('.extract mark').textContent"))
                            .as("%s%s", page, finding)
                            .isEqualTo(words);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(10);
    }

    /** What the tables beside the pictures quote stands in the article so. */
    @Test
    void theTablesQuoteTheArticle() {
        String brief = visitor.read(HostileText.MIXED);
        Map<String, String> shown = marked("#reading");
        visitor.open("/timeline/" + brief.substring(brief.lastIndexOf('/') + 1));
        @SuppressWarnings("unchecked")
        List<String> told = (List<String>) visitor.browser.run("""
                return [...document.querySelectorAll('tbody td a[href*="#s"]')]
                    .map(link => link.hash.slice(1) + ' ' + link.textContent);
                """);
        assertThat(told).isNotEmpty();
        for (String line : told) {
            int space = line.indexOf(' ');
            assertThat(line.substring(space + 1))
                    .isEqualTo(shown.get(line.substring(0, space)).replace('\n', ' '));
        }
    }
}
