package org.mujaz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;
import org.mujaz.report.Segments.Mark;
import org.mujaz.report.Segments.Segment;
import org.mujaz.text.Article;
import org.mujaz.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Reports of checks: whole, linked in both directions, and harmless whatever stands in the texts. */
class ReportTest {

    private static final Mujaz MUJAZ = Mujaz.load();
    private static final Labels ARABIC = new Labels(MUJAZ.lexicon(), Locale.forLanguageTag("ar"));
    private static final Labels ENGLISH = new Labels(MUJAZ.lexicon(), Locale.ENGLISH);
    private static final String BODY = "وصل الوزير إلى عمّان مساء الأحد.\nوقال إن المحادثات كانت صريحة.";
    private static final String HOSTILE =
            "وصل <script>alert(1)</script> & \"الوزير\" 'أمس' \u202Eعكسا\u202C \u2066داخل \u0001 "
                    + "]]> <!-- --> </style></title><img src=x onerror=alert(1)> \uFFFF \uD83D\uDE00 http://example.org/x";

    private static final List<Verdict> VERDICTS = List.of(Verdict.SUPPORTED, Verdict.UNSUPPORTED, Verdict.CONTRADICTED);

    private static Analysis article(String body) {
        return MUJAZ.analyze(Article.of(body).withTitle("زيارة"));
    }

    private static Claim claim(Verdict verdict, int start, int end, Span... evidence) {
        List<Claim.Evidence> its = new ArrayList<>();
        for (Span span : evidence) {
            its.add(new Claim.Evidence(0, span));
        }
        Claim.ErrorKind error = verdict == Verdict.SUPPORTED ? null : Claim.ErrorKind.TIME;
        return new Claim(
                Claim.Kind.EVENT,
                new Span(start, end),
                verdict,
                error,
                "",
                new Claim.Reason("لأن «كذا» <b>", "because of “this” <b>"),
                its);
    }

    private static Check check(String point, Claim... claims) {
        Verdict worst = Verdict.SUPPORTED;
        for (Claim claim : claims) {
            worst = claim.verdict().compareTo(worst) > 0 ? claim.verdict() : worst;
        }
        return new Check(worst, List.of(new CheckedPoint(point, worst, List.of(claims))));
    }

    private static String page(Labels labels, Analysis article, Check check) {
        return new CheckHtml(labels, "0.1.0").page(List.of(article), check);
    }

    @Test
    void everyClaimAndEachPieceOfEvidenceAreLinkedBothWays() {
        Analysis article = article(BODY);
        Check check = check(
                "وصل الوزير مساء الاثنين",
                claim(Verdict.SUPPORTED, 0, 10, new Span(6, 16)),
                claim(Verdict.CONTRADICTED, 11, 23, new Span(6, 16), new Span(10, 30)));
        String page = page(ARABIC, article, check);
        assertThat(page)
                .contains("<mark class=\"good\"><a href=\"#c1p1n1\">وصل الوزير</a></mark>")
                .contains("<mark class=\"bad\"><a href=\"#c1p1n2\">مساء الاثنين</a></mark>")
                .contains("<sup class=\"bad\"><a href=\"#c1p1n2\"><bdi>✗ 1.2</bdi></a></sup>")
                .contains("id=\"c1p1n1\"", "id=\"c1p1n2\"", "href=\"#c1a1e1\"", "href=\"#c1a1e2\"");
        List<String> ids = all(page, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates().contains("c1a1e1", "c1a1e2");
        assertThat(ids).containsAll(all(page, "href=\"#([^\"]+)\""));
        assertThat(all(page, "href=\"([^\"]+)\"")).allMatch(to -> to.startsWith("#"));
        String body = page.substring(page.indexOf("<article"));
        assertThat(all(body, "href=\"#([^\"]+)\"")).contains("c1p1n1", "c1p1n2");
    }

    @Test
    void verdictsAreWordsAndSignsNotOnlyColours() {
        Check check = check("وصل الوزير", claim(Verdict.UNSUPPORTED, 0, 3));
        assertThat(page(ARABIC, article(BODY), check))
                .startsWith("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">")
                .contains("<span class=\"sign\">؟</span> <b>لا يسنده النص</b>")
                .contains("لأن «كذا» &lt;b&gt;");
        assertThat(page(ENGLISH, article(BODY), check))
                .startsWith("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">")
                .contains("<span class=\"sign\">?</span> <b>unsupported</b>")
                .contains("<p class=\"text\" lang=\"ar\" dir=\"rtl\">")
                .contains("Nothing in the article");
    }

    @Test
    void thePageNeedsNothingAndRunsNothing() {
        Analysis article = article(HOSTILE + "\n" + BODY);
        int end = article.text().source().length();
        String page = page(
                ARABIC,
                article,
                check(HOSTILE, claim(Verdict.CONTRADICTED, 0, HOSTILE.length(), new Span(0, end), new Span(8, 40))));
        assertThat(page).doesNotContainIgnoringCase("<script").doesNotContainIgnoringCase("<img");
        assertThat(all(page, "<[^>]*\\s(on[a-z]+|src|style)=")).isEmpty();
        assertThat(all(page.replaceAll("(?s)<style>.*</style>", ""), "<(style|link|iframe|object|form)\\b"))
                .isEmpty();
        assertThat(page.codePoints()
                        .filter(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 1))
                .isEmpty();
        assertThat(page)
                .contains("<bdi class=\"acts\">U+202E</bdi>", "<bdi class=\"acts\">U+0001</bdi>", "\uD83D\uDE00")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;الوزير&quot; &#39;أمس&#39;");
        assertThat(ReportStyle.SHEET).doesNotContain("url(", "@import", "http");
        assertThat(page)
                .contains(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
        assertThat(CheckHtml.POLICY).contains("frame-ancestors 'none'");
        assertThat(ids(page)).doesNotHaveDuplicates();
    }

    @Test
    void theArticleIsThereWholeWhateverIsMarked() {
        Analysis article = article(BODY);
        String source = article.text().source();
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            Claim[] claims = new Claim[1 + random.nextInt(6)];
            String point = "وصل الوزير مساء الاثنين";
            for (int i = 0; i < claims.length; i++) {
                int a = random.nextInt(source.length());
                int b = random.nextInt(source.length());
                int c = random.nextInt(point.length());
                claims[i] = claim(
                        VERDICTS.get(random.nextInt(3)),
                        c,
                        c + random.nextInt(point.length() - c),
                        new Span(Math.min(a, b), Math.max(a, b)));
            }
            String page = page(ARABIC, article, check(point, claims));
            String text = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
            String bare = text.replaceAll("(?s)<sup>.*?</sup>", "")
                    .replaceAll("<[^>]+>", "")
                    .replace("\n", "");
            assertThat(bare).as("round " + round).isEqualTo(source.replace("\n", ""));
            assertThat(ids(page)).containsAll(all(text, "href=\"#([^\"]+)\"")).doesNotHaveDuplicates();
        }
    }

    @Test
    void overlappingMarksAreCutAndTheWorstIsShown() {
        List<Segment> segments = Segments.of(
                new Span(0, 10),
                List.of(
                        new Mark(new Span(0, 6), Verdict.SUPPORTED, "a"),
                        new Mark(new Span(4, 8), Verdict.CONTRADICTED, "b"),
                        new Mark(new Span(4, 5), Verdict.UNSUPPORTED, "c"),
                        new Mark(new Span(9, 9), Verdict.CONTRADICTED, "empty")));
        assertThat(segments).extracting(Segment::span).map(Span::toString).hasSize(5);
        assertThat(segments)
                .extracting(segment ->
                        segment.shown() == null ? "-" : segment.shown().id())
                .containsExactly("a", "b", "b", "b", "-");
        assertThat(segments)
                .extracting(segment -> segment.ended().stream().map(Mark::id).toList())
                .containsExactly(List.of(), List.of("c"), List.of("a"), List.of("b"), List.of());
    }

    @Test
    void severalArticlesEachHaveTheirAnchors() {
        Analysis first = MUJAZ.analyze(Article.of(BODY).withId("one"));
        Analysis second = MUJAZ.analyze(Article.of(BODY).withId("two"));
        Claim claim = new Claim(
                Claim.Kind.TIME,
                new Span(0, 3),
                Verdict.SUPPORTED,
                null,
                "",
                new Claim.Reason("ر", "r"),
                List.of(new Claim.Evidence(0, new Span(0, 3)), new Claim.Evidence(1, new Span(0, 3))));
        String page = new CheckHtml(ENGLISH, "v").page(List.of(first, second), check("وصل", claim));
        assertThat(ids(page)).contains("c1a1", "c1a2", "c1a1e1", "c1a2e1").doesNotHaveDuplicates();
        assertThat(page).contains("<bdi>one</bdi>", "<bdi>two</bdi>");
        assertThat(new CheckMarkdown(ENGLISH, true, false).print(List.of(first, second), check("وصل", claim)))
                .contains("> وصل (one, 0–3)", "> وصل (two, 0–3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {HOSTILE, "\uD800 نصف", "]]>", "\u0000\u0008\u000B\uFFFE", "\n\r\t"})
    void junitIsWellFormedWhateverTheTextsHold(String words) throws Exception {
        Analysis article = MUJAZ.analyze(Article.of(words + BODY).withId("a<" + words + ">"));
        Check check = check(words, claim(Verdict.CONTRADICTED, 0, words.length(), new Span(0, words.length())));
        CheckJunit junit = new CheckJunit(ARABIC, verdict -> verdict == Verdict.CONTRADICTED);
        String xml = junit.head() + junit.suite(List.of(article), check) + junit.tail();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("1");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) document.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("contradicted");
        assertThat(failure.getAttribute("message")).isEqualTo("يخالف النص");
        assertThat(failure.getTextContent()).contains("لأن «كذا» <b>").doesNotContain("\u202E");
    }

    @Test
    void whatDoesNotFailIsNoFailureInJunit() {
        CheckJunit junit = new CheckJunit(ENGLISH, verdict -> verdict == Verdict.CONTRADICTED);
        String suite = junit.suite(List.of(article(BODY)), check("وصل", claim(Verdict.UNSUPPORTED, 0, 3)));
        assertThat(suite)
                .contains("failures=\"0\"", "<system-out>? when «وصل»: because of “this” &lt;b&gt;</system-out>")
                .doesNotContain("<failure");
        assertThat(junit.suite(List.of(article(BODY)), check("وصل", claim(Verdict.SUPPORTED, 0, 3))))
                .contains("name=\"وصل\"/>");
    }

    @Test
    void markdownEscapesAndQuotes() {
        String markdown = new CheckMarkdown(ENGLISH, false, true)
                .print(
                        List.of(article(BODY)),
                        check(
                                "قال *هو* [كذا]",
                                claim(Verdict.SUPPORTED, 0, 3, new Span(0, 3)),
                                claim(Verdict.CONTRADICTED, 4, 8, new Span(6, 9))));
        assertThat(markdown).isEqualTo("""
                        ## زيارة

                        - ✗ **contradicted**: قال \\*هو\\* \\[كذا\\]
                          - ✗ **contradicted**, when, «\\*هو\\*»: because of “this” \\<b\\>
                            > وصل (6–9)

                        """);
    }

    @Test
    void aPageOfNothingSaysSo() {
        assertThat(new CheckHtml(ENGLISH, "v").emptyPage()).contains("Nothing was checked.", "</html>");
    }

    private static List<String> ids(String page) {
        return all(page, " id=\"([^\"]+)\"");
    }

    private static List<String> all(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
