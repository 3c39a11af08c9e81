package org.mujaz.report;

import java.util.List;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;

/**
 * A checked summary as Markdown: an item a point, below it an item a claim that is not supported, with the reason and, as quotes, what the
 * article says.
 *
 * @param labels the language of what is printed around points and articles
 * @param all whether claims that are supported are printed too
 * @param headed whether the article's title or id is a heading above its points
 */
public record CheckMarkdown(Labels labels, boolean all, boolean headed) {

    private static final String SPECIAL = "\\`*_{}[]<>#|~&!";

    /** One check, with a line feed behind each line. */
    public String print(List<Analysis> articles, Check check) {
        StringBuilder text = new StringBuilder(headed ? heading(articles.get(0)) : "");
        for (CheckedPoint point : check.points()) {
            text.append(point(articles, point));
        }
        return text.toString();
    }

    /** The heading of an article's points. */
    public String heading(Analysis article) {
        String title = article.article().title();
        return "## " + escaped(title == null ? article.article().id() : title) + "\n\n";
    }

    /** The item of one point, with those of its claims below it. */
    public String point(List<Analysis> articles, CheckedPoint point) {
        StringBuilder text = new StringBuilder("- ");
        verdict(text, point.verdict());
        text.append(": ").append(escaped(point.text())).append('\n');
        for (Claim claim : point.claims()) {
            if (all || claim.verdict() != Verdict.SUPPORTED) {
                claim(text, articles, point, claim);
            }
        }
        return text.toString();
    }

    private void claim(StringBuilder text, List<Analysis> articles, CheckedPoint point, Claim claim) {
        text.append("  - ");
        verdict(text, claim.verdict());
        text.append(", ").append(escaped(labels.about(claim))).append(", \u00AB");
        text.append(escaped(claim.span().of(point.text()))).append("\u00BB: ");
        text.append(escaped(labels.reason(claim))).append('\n');
        for (Claim.Evidence evidence : claim.evidence()) {
            Analysis article = articles.get(evidence.article());
            text.append("    > ")
                    .append(escaped(article.text().quote(evidence.span())))
                    .append(" (");
            if (articles.size() > 1) {
                text.append(escaped(article.article().id())).append(", ");
            }
            text.append(evidence.span().start()).append('\u2013');
            text.append(evidence.span().end()).append(")\n\n");
        }
    }

    private void verdict(StringBuilder text, Verdict verdict) {
        text.append(labels.sign(verdict))
                .append(" **")
                .append(labels.verdict(verdict))
                .append("**");
    }

    /** Words as they stand in a line of Markdown: marked up by nothing, acting on nothing. */
    public static String escaped(String words) {
        String shown = Shown.line(words);
        StringBuilder escaped = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }
}
