package org.mujaz.report;

import java.util.List;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;

/**
 * Checked summaries as the XML that JUnit's reports are in and build servers show: a suite an article, a case a point, a failure with the
 * reasons where a point fails. Well-formed XML 1.0, whatever the texts hold.
 */
public final class CheckJunit {

    /** Says which verdicts fail. */
    public interface Failing {
        boolean fails(Verdict verdict);
    }

    private final Labels labels;
    private final Failing failing;

    /** @param labels the language of the reasons */
    public CheckJunit(Labels labels, Failing failing) {
        this.labels = labels;
        this.failing = failing;
    }

    /** A file as far as its first suite. */
    public String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"mujaz check\">\n";
    }

    /** What comes behind the last suite. */
    public String tail() {
        return "</testsuites>\n";
    }

    /** The suite of one article. */
    public String suite(List<Analysis> articles, Check check) {
        String name = escaped(articles.get(0).article().id());
        long failures = check.points().stream()
                .filter(point -> failing.fails(point.verdict()))
                .count();
        StringBuilder xml = new StringBuilder();
        xml.append("  <testsuite name=\"").append(name).append("\" tests=\"");
        xml.append(check.points().size()).append("\" failures=\"").append(failures);
        xml.append("\" errors=\"0\" skipped=\"0\">\n");
        for (CheckedPoint point : check.points()) {
            xml.append("    <testcase classname=\"").append(name).append("\" name=\"");
            xml.append(escaped(point.text())).append('"');
            if (point.verdict() == Verdict.SUPPORTED) {
                xml.append("/>\n");
            } else {
                String element = failing.fails(point.verdict()) ? "failure" : "system-out";
                xml.append(">\n      <").append(element);
                if (failing.fails(point.verdict())) {
                    xml.append(" type=\"").append(point.verdict().name().toLowerCase(java.util.Locale.ROOT));
                    xml.append("\" message=\"")
                            .append(escaped(labels.verdict(point.verdict())))
                            .append('"');
                }
                xml.append('>').append(reasons(articles, point));
                xml.append("</").append(element).append(">\n    </testcase>\n");
            }
        }
        return xml.append("  </testsuite>\n").toString();
    }

    private String reasons(List<Analysis> articles, CheckedPoint point) {
        StringBuilder lines = new StringBuilder();
        for (Claim claim : point.claims()) {
            if (claim.verdict() != Verdict.SUPPORTED) {
                lines.append(lines.length() == 0 ? "" : "\n")
                        .append(labels.sign(claim.verdict()))
                        .append(' ');
                lines.append(escaped(labels.about(claim))).append(" \u00AB");
                lines.append(escaped(claim.span().of(point.text()))).append("\u00BB: ");
                lines.append(escaped(labels.reason(claim)));
                for (Claim.Evidence evidence : claim.evidence()) {
                    Analysis article = articles.get(evidence.article());
                    lines.append("\n  \u2039");
                    if (articles.size() > 1) {
                        lines.append(escaped(article.article().id())).append(", ");
                    }
                    lines.append(evidence.span().start())
                            .append('\u2013')
                            .append(evidence.span().end());
                    lines.append("\u203A ").append(escaped(article.text().quote(evidence.span())));
                }
            }
        }
        return lines.toString();
    }

    private static String escaped(String text) {
        String shown = Shown.line(text);
        StringBuilder escaped = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&apos;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
