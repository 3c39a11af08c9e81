package org.mujaz.cli;

import java.util.List;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;
import org.mujaz.report.Labels;

/**
 * A checked summary as text: a line a point with the sign and the word of its verdict; below it a line a claim that is not supported, with
 * the reason, and the article's words that it comes from.
 *
 * @param labels the language of the lines
 * @param columns the width of the terminal, or 0 where lines are not wrapped
 * @param visual whether the terminal needs characters in visual order
 * @param all whether claims that are supported are printed too
 * @param headed whether the article's title or id stands above its points
 */
record CheckText(Labels labels, int columns, boolean visual, boolean all, boolean headed) {

    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";
    private static final String DEEPEST = "      ";

    String print(List<Analysis> articles, Check check) {
        ScreenLines lines = new ScreenLines(columns, visual);
        if (headed) {
            String title = articles.get(0).article().title();
            lines.add("", "", title == null ? articles.get(0).article().id() : title);
        }
        for (CheckedPoint point : check.points()) {
            lines.add(
                    labels.sign(point.verdict()) + " ", INDENT, labels.verdict(point.verdict()) + ": " + point.text());
            for (Claim claim : point.claims()) {
                if (all || claim.verdict() != Verdict.SUPPORTED) {
                    claim(lines, articles, point, claim);
                }
            }
        }
        return lines.toString();
    }

    private void claim(ScreenLines lines, List<Analysis> articles, CheckedPoint point, Claim claim) {
        String words = "\u00AB" + claim.span().of(point.text()) + "\u00BB";
        String what = labels.verdict(claim.verdict()) + " (" + labels.about(claim) + ") " + words;
        lines.add(INDENT + labels.sign(claim.verdict()) + " ", DEEPER, what + ": " + labels.reason(claim));
        for (Claim.Evidence evidence : claim.evidence()) {
            Analysis article = articles.get(evidence.article());
            String which = articles.size() > 1 ? article.article().id() + ", " : "";
            String where = evidence.span().start() + "\u2013" + evidence.span().end();
            String quote = article.text().quote(evidence.span());
            lines.add(DEEPER, DEEPEST, "\u2039" + which + where + "\u203A " + quote);
        }
    }
}
