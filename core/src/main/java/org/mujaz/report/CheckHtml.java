package org.mujaz.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;
import org.mujaz.report.Segments.Mark;
import org.mujaz.report.Segments.Segment;
import org.mujaz.text.Paragraph;
import org.mujaz.text.Span;

/**
 * A checked summary as one page that needs nothing else: points on one side with their claims marked, the article on the other with the
 * evidence marked, each linked to the other by fragments of the address.
 *
 * <p>The page has one style sheet, in its head, and no script, picture, font or address of the network; {@link #POLICY} says so to the
 * browser. What stands in points and articles is escaped, and what would turn the direction of text is shown as its number.
 */
public final class CheckHtml {

    /** A Content-Security-Policy under which the page works: nothing is loaded, nothing runs, only its own style sheet is applied. */
    public static final String POLICY = "default-src 'none'; style-src '" + hash(ReportStyle.SHEET)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** What of it a page may say of itself. */
    private static final String OWN_POLICY = POLICY.substring(0, POLICY.indexOf("; frame-ancestors"));

    private static final int LONGEST_LINK = 90;

    private final Labels labels;
    private final String version;

    /**
     * @param labels the language of what is printed around points and articles
     * @param version what made the page, as {@code Mujaz.version()} says it
     */
    public CheckHtml(Labels labels, String version) {
        this.labels = labels;
        this.version = version;
    }

    /** The whole page of one check. */
    public String page(List<Analysis> articles, Check check) {
        return head() + section(1, articles, check) + tail();
    }

    /** A page on which nothing was checked. */
    public String emptyPage() {
        return head() + "<p>" + escaped(labels.of("none")) + "</p>\n" + tail();
    }

    /** A page as far as its first section. */
    public String head() {
        String title = escaped(labels.of("title"));
        String language = labels.isArabic() ? "lang=\"ar\" dir=\"rtl\"" : "lang=\"en\" dir=\"ltr\"";
        StringBuilder legend = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            legend.append("<li class=\"").append(style(verdict)).append("\">");
            sign(legend, verdict);
            legend.append("</li>");
        }
        return "<!doctype html>\n<html " + language + ">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + OWN_POLICY + "\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" + title + "</title>\n<style>"
                + ReportStyle.SHEET + "</style>\n</head>\n<body>\n<header>\n<h1>" + title
                + "</h1>\n<ul class=\"legend\">"
                + legend + "</ul>\n</header>\n<main>\n";
    }

    /** What comes behind the last section. */
    public String tail() {
        return "</main>\n<footer>" + escaped(labels.of("made-by")) + " <bdi>Mujaz " + escaped(version)
                + "</bdi></footer>\n</body>\n</html>\n";
    }

    /**
     * One check.
     *
     * @param number its number on the page, from 1: what its anchors begin with
     * @param articles what was checked against
     */
    public String section(int number, List<Analysis> articles, Check check) {
        return new Section(number, articles, check).html();
    }

    /** One section being written: {@code c1} is the check, {@code c1p2} its second point, {@code c1p2n3} that one's third claim. */
    private final class Section {
        private final String id;
        private final List<Analysis> articles;
        private final Check check;

        /** Of each article the spans that are evidence, in order, and which claims cite them. */
        private final List<Map<Span, Cited>> cited = new ArrayList<>();

        private final StringBuilder html = new StringBuilder(1 << 12);

        private record Cited(String id, List<Citing> by) {}

        private record Citing(String claim, String number, Verdict verdict) {}

        Section(int number, List<Analysis> articles, Check check) {
            this.id = "c" + number;
            this.articles = articles;
            this.check = check;
            findEvidence();
        }

        private void findEvidence() {
            List<TreeSet<Span>> spans = new ArrayList<>();
            articles.forEach(article -> spans.add(new TreeSet<>()));
            claims((claim, citing) -> claim.evidence()
                    .forEach(evidence -> spans.get(evidence.article()).add(evidence.span())));
            for (int a = 0; a < articles.size(); a++) {
                Map<Span, Cited> of = new TreeMap<>();
                for (Span span : spans.get(a)) {
                    of.put(span, new Cited(id + "a" + (a + 1) + "e" + (of.size() + 1), new ArrayList<>()));
                }
                cited.add(of);
            }
            claims((claim, citing) -> {
                for (Claim.Evidence evidence : claim.evidence()) {
                    List<Citing> by = cited(evidence).by;
                    if (!by.contains(citing)) {
                        by.add(citing);
                    }
                }
            });
        }

        private interface Each {
            void claim(Claim claim, Citing citing);
        }

        private void claims(Each each) {
            for (int p = 0; p < check.points().size(); p++) {
                List<Claim> claims = check.points().get(p).claims();
                for (int n = 0; n < claims.size(); n++) {
                    Claim claim = claims.get(n);
                    each.claim(claim, new Citing(claimId(p, n), claimNumber(p, n), claim.verdict()));
                }
            }
        }

        private Cited cited(Claim.Evidence evidence) {
            Cited found = cited.get(evidence.article()).get(evidence.span());
            if (found == null) {
                throw new IllegalStateException("evidence that was not collected");
            }
            return found;
        }

        private String claimId(int point, int claim) {
            return id + "p" + (point + 1) + "n" + (claim + 1);
        }

        private String claimNumber(int point, int claim) {
            return (point + 1) + "." + (claim + 1);
        }

        String html() {
            html.append("<section class=\"check\" id=\"").append(id).append("\">\n<h2><bdi>");
            html.append(escaped(name(articles.get(0)))).append("</bdi></h2>\n");
            summary();
            html.append("<div class=\"sides\">\n<div class=\"side\">\n");
            html.append("<h3>").append(escaped(labels.of("points"))).append("</h3>\n<ol class=\"points\">\n");
            for (int p = 0; p < check.points().size(); p++) {
                point(p, check.points().get(p));
            }
            html.append("</ol>\n</div>\n<div class=\"side\">\n");
            for (int a = 0; a < articles.size(); a++) {
                article(a, articles.get(a));
            }
            html.append("</div>\n</div>\n</section>\n");
            return html.toString();
        }

        private void summary() {
            html.append("<p class=\"sum ").append(style(check.verdict())).append("\">");
            sign(html, check.verdict());
            html.append("</p>\n<ul class=\"legend\">");
            for (Verdict verdict : Verdict.values()) {
                long count = check.points().stream()
                        .filter(point -> point.verdict() == verdict)
                        .count();
                if (count > 0) {
                    html.append("<li class=\"").append(style(verdict)).append("\">");
                    sign(html, verdict);
                    html.append(": ").append(count).append("</li>");
                }
            }
            html.append("</ul>\n");
        }

        private void point(int p, CheckedPoint point) {
            String its = id + "p" + (p + 1);
            html.append("<li class=\"point ").append(style(point.verdict())).append("\" id=\"");
            html.append(its).append("\">\n<p class=\"verdict\">");
            sign(html, point.verdict());
            html.append("</p>\n<p class=\"text\" lang=\"ar\" dir=\"rtl\">");
            pointText(p, point);
            html.append("</p>\n");
            if (!point.claims().isEmpty()) {
                html.append("<ul class=\"claims\">\n");
                for (int n = 0; n < point.claims().size(); n++) {
                    claim(p, n, point);
                }
                html.append("</ul>\n");
            }
            html.append("</li>\n");
        }

        private void pointText(int p, CheckedPoint point) {
            List<Mark> marks = new ArrayList<>();
            for (int n = 0; n < point.claims().size(); n++) {
                Claim claim = point.claims().get(n);
                marks.add(new Mark(claim.span(), claim.verdict(), claimId(p, n)));
            }
            for (Segment segment : Segments.of(new Span(0, point.text().length()), marks)) {
                Mark shown = segment.shown();
                String words = escaped(segment.span().of(point.text()));
                if (shown == null) {
                    html.append(words);
                } else {
                    html.append("<mark class=\"").append(style(shown.verdict())).append("\">");
                    link(shown.id(), words);
                    html.append("</mark>");
                }
                for (Mark ended : segment.ended()) {
                    if (ended.verdict() != Verdict.SUPPORTED) {
                        int n = Integer.parseInt(ended.id().substring(ended.id().lastIndexOf('n') + 1)) - 1;
                        String number = labels.sign(ended.verdict()) + " " + claimNumber(p, n);
                        html.append("<sup class=\"")
                                .append(style(ended.verdict()))
                                .append("\">");
                        link(ended.id(), "<bdi>" + escaped(number) + "</bdi>");
                        html.append("</sup>");
                    }
                }
            }
        }

        private void claim(int p, int n, CheckedPoint point) {
            Claim claim = point.claims().get(n);
            html.append("<li class=\"claim ").append(style(claim.verdict())).append("\" id=\"");
            html.append(claimId(p, n)).append("\">\n<p><bdi class=\"number\">").append(claimNumber(p, n));
            html.append("</bdi> ");
            sign(html, claim.verdict());
            html.append(" \u00B7 ").append(escaped(labels.about(claim)));
            html.append(" \u00B7 <q lang=\"ar\" dir=\"rtl\">");
            html.append(escaped(claim.span().of(point.text()))).append("</q></p>\n<p class=\"reason\">");
            html.append(escaped(labels.reason(claim))).append("</p>\n");
            if (!claim.evidence().isEmpty()) {
                html.append("<p class=\"from\">")
                        .append(escaped(labels.of("evidence")))
                        .append(": ");
                List<Span> seen = new ArrayList<>();
                String between = "";
                for (Claim.Evidence evidence : claim.evidence()) {
                    if (!seen.contains(evidence.span()) || articles.size() > 1) {
                        seen.add(evidence.span());
                        html.append(between);
                        String quote = articles.get(evidence.article()).text().quote(evidence.span());
                        link(cited(evidence).id, "<q lang=\"ar\" dir=\"rtl\">" + escaped(cut(quote)) + "</q>");
                        between = " ";
                    }
                }
                html.append("</p>\n");
            } else if (claim.verdict() != Verdict.SUPPORTED) {
                html.append("<p class=\"from\">")
                        .append(escaped(labels.of("no-evidence")))
                        .append("</p>\n");
            }
            html.append("</li>\n");
        }

        private void article(int a, Analysis article) {
            html.append("<h3>").append(escaped(labels.of("article")));
            if (articles.size() > 1) {
                html.append(" <bdi>").append(escaped(article.article().id())).append("</bdi>");
            }
            html.append("</h3>\n<article lang=\"ar\" dir=\"rtl\" id=\"")
                    .append(id)
                    .append('a')
                    .append(a + 1);
            html.append("\">\n");
            List<Mark> marks = new ArrayList<>();
            cited.get(a).forEach((span, its) -> marks.add(new Mark(span, worst(its.by), its.id)));
            for (Paragraph paragraph : article.text().paragraphs()) {
                String element = paragraph.isTitle() ? "h4" : "p";
                html.append('<').append(element).append('>');
                for (Segment segment : Segments.of(paragraph.span(), marks)) {
                    segment(a, article, segment);
                }
                html.append("</").append(element).append(">\n");
            }
            html.append("</article>\n");
        }

        private void segment(int a, Analysis article, Segment segment) {
            List<Mark> begun = segment.begun();
            for (Mark other : begun.subList(Math.min(1, begun.size()), begun.size())) {
                html.append("<a id=\"").append(other.id()).append("\"></a>");
            }
            String words = escaped(article.text().quote(segment.span()));
            Mark shown = segment.shown();
            if (shown == null) {
                html.append(words);
            } else {
                html.append("<mark class=\"").append(style(shown.verdict())).append('"');
                if (!begun.isEmpty()) {
                    html.append(" id=\"").append(begun.get(0).id()).append('"');
                }
                html.append('>').append(words).append("</mark>");
            }
            for (Mark ended : segment.ended()) {
                Cited its = cited.get(a).get(ended.span());
                if (its != null) {
                    html.append("<sup>");
                    for (Citing by : its.by) {
                        String number = labels.sign(by.verdict) + " " + by.number;
                        html.append("<span class=\"").append(style(by.verdict)).append("\">");
                        link(by.claim, "<bdi>" + escaped(number) + "</bdi>");
                        html.append("</span> ");
                    }
                    html.append("</sup>");
                }
            }
        }

        private Verdict worst(List<Citing> citing) {
            Verdict worst = Verdict.SUPPORTED;
            for (Citing by : citing) {
                worst = by.verdict.compareTo(worst) > 0 ? by.verdict : worst;
            }
            return worst;
        }

        private void link(String to, String inside) {
            html.append("<a href=\"#").append(to).append("\">").append(inside).append("</a>");
        }
    }

    private void sign(StringBuilder html, Verdict verdict) {
        html.append("<span class=\"sign\">")
                .append(escaped(labels.sign(verdict)))
                .append("</span> <b>");
        html.append(escaped(labels.verdict(verdict))).append("</b>");
    }

    private static String name(Analysis article) {
        String title = article.article().title();
        return title == null ? article.article().id() : title;
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "good";
            case UNSUPPORTED -> "doubt";
            case CONTRADICTED -> "bad";
        };
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST_LINK) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_LINK);
        int end = space > 0 ? space : LONGEST_LINK;
        return words.substring(0, Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end) + "\u2026";
    }

    /** A text as it stands in an element or in an attribute in quotation marks. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t', '\r' -> escaped.append(' ');
                default -> {
                    if (Shown.acts(c)) {
                        escaped.append("<bdi class=\"acts\">")
                                .append(Shown.number(c))
                                .append("</bdi>");
                    } else {
                        escaped.append(Shown.isNoCharacter(text, i) ? '\uFFFD' : c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static String hash(String sheet) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
