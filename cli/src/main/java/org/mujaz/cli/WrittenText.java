package org.mujaz.cli;

import org.mujaz.analysis.Analysis;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;
import org.mujaz.report.Labels;
import org.mujaz.write.Written;

/**
 * A brief that a model wrote as text: a bullet and a line a point; a point that is not borne out, where it is shown, with its verdict and
 * what is wrong.
 *
 * @param labels the language of verdicts
 * @param columns the width of the terminal, or 0 where lines are not wrapped
 * @param visual whether the terminal needs characters in visual order
 * @param evidence whether what each claim rests on is printed below each point
 * @param headed whether the article's title or id stands above its points
 */
record WrittenText(Labels labels, int columns, boolean visual, boolean evidence, boolean headed) {

    private static final String BULLET = "\u2022 ";
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    String print(Analysis analysis, WriterRun.Shown shown) {
        ScreenLines lines = new ScreenLines(columns, visual);
        if (headed) {
            String title = analysis.article().title();
            lines.add("", "", title == null ? analysis.article().id() : title);
        }
        for (Written.Point point : shown.written().points()) {
            CheckedPoint checked = point.checked();
            if (point.supported()) {
                lines.add(BULLET, INDENT, checked.text());
            } else if (shown.marks()) {
                String verdict = labels.sign(checked.verdict()) + " " + labels.verdict(checked.verdict());
                lines.add(BULLET, INDENT, "[" + verdict + "] " + checked.text());
            }
            if (point.supported() || shown.marks()) {
                below(lines, analysis, checked);
            }
        }
        return lines.toString();
    }

    private void below(ScreenLines lines, Analysis analysis, CheckedPoint point) {
        for (Claim claim : point.claims()) {
            boolean wrong = claim.verdict() != Verdict.SUPPORTED;
            if (wrong) {
                lines.add(DEEPER, DEEPER, labels.sign(claim.verdict()) + " " + labels.reason(claim));
            }
            if (evidence) {
                for (Claim.Evidence its : claim.evidence()) {
                    String where = "\u2039" + its.span().start() + "\u2013"
                            + its.span().end() + "\u203A ";
                    lines.add(DEEPER, DEEPER, where + analysis.text().quote(its.span()));
                }
            }
        }
    }
}
