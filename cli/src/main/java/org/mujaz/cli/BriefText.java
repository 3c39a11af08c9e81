package org.mujaz.cli;

import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.Headline;
import org.mujaz.brief.KeyPoint;
import org.mujaz.text.Span;

/**
 * A brief as text: a bullet and a line a point, and below it, where asked for, its evidence and how it came about. On a
 * terminal, lines are wrapped, and put in visual order where the terminal does not do that itself.
 *
 * @param columns the width of the terminal, or 0 where lines are not wrapped
 * @param visual whether the terminal needs characters in visual order
 * @param layout what is printed
 */
record BriefText(int columns, boolean visual, BriefLayout layout) {

    private static final String BULLET = "\u2022 ";
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    String print(Analysis analysis, Brief brief) {
        ScreenLines lines = new ScreenLines(columns, visual);
        String title = analysis.article().title();
        if (layout.headed()) {
            lines.add("", "", title == null ? analysis.article().id() : title);
        } else if (layout.headline() && title != null) {
            lines.add("", "", title);
        }
        Headline headline = brief.headline();
        if (layout.headline() && headline != null) {
            lines.add("", "", headline.text());
        }
        if (layout.paragraph() && !brief.points().isEmpty()) {
            lines.add("", "", BriefLayout.paragraph(brief));
        }
        for (KeyPoint point : brief.points()) {
            if (!layout.paragraph()) {
                lines.add(BULLET, INDENT, point.text());
            }
            below(lines, analysis, point);
        }
        if (layout.card()) {
            for (BriefLayout.Row row : BriefLayout.rows(brief.card())) {
                lines.add("", INDENT, (row.question() + ": " + BriefLayout.answers(row)).strip());
            }
        }
        return lines.toString();
    }

    private void below(ScreenLines lines, Analysis analysis, KeyPoint point) {
        if (layout.evidence()) {
            for (Span span : point.evidence()) {
                String where = "\u2039" + span.start() + "\u2013" + span.end() + "\u203A ";
                lines.add(DEEPER, DEEPER, where + analysis.text().quote(span));
            }
            for (String edit : point.edits()) {
                lines.add(DEEPER, DEEPER, "\u2212 " + edit);
            }
        }
        if (layout.explain()) {
            String from = String.join("; ", point.derivation().from());
            lines.addWhole(DEEPER + point.derivation().rule() + ": " + from);
        }
    }
}
