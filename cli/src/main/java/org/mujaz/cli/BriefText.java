package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
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
        StringBuilder text = new StringBuilder();
        String title = analysis.article().title();
        if (layout.headed()) {
            add(text, "", "", title == null ? analysis.article().id() : title);
        } else if (layout.headline() && title != null) {
            add(text, "", "", title);
        }
        Headline headline = brief.headline();
        if (layout.headline() && headline != null) {
            add(text, "", "", headline.text());
        }
        if (layout.paragraph() && !brief.points().isEmpty()) {
            add(text, "", "", BriefLayout.paragraph(brief));
        }
        for (KeyPoint point : brief.points()) {
            if (!layout.paragraph()) {
                add(text, BULLET, INDENT, point.text());
            }
            below(text, analysis, point);
        }
        if (layout.card()) {
            for (BriefLayout.Row row : BriefLayout.rows(brief.card())) {
                add(text, "", INDENT, (row.question() + ": " + BriefLayout.answers(row)).strip());
            }
        }
        return text.toString();
    }

    private void below(StringBuilder text, Analysis analysis, KeyPoint point) {
        if (layout.evidence()) {
            for (Span span : point.evidence()) {
                String where = "\u2039" + span.start() + "\u2013" + span.end() + "\u203A ";
                add(text, DEEPER, DEEPER, where + analysis.text().quote(span));
            }
            for (String edit : point.edits()) {
                add(text, DEEPER, DEEPER, "\u2212 " + edit);
            }
        }
        if (layout.explain()) {
            String from = String.join("; ", point.derivation().from());
            text.append(DEEPER)
                    .append(point.derivation().rule())
                    .append(": ")
                    .append(from)
                    .append('\n');
        }
    }

    private void add(StringBuilder text, String first, String others, String words) {
        String indent = first;
        for (String line : columns == 0 ? List.of(words) : wrap(words, columns - others.length())) {
            text.append(visual ? VisualOrder.line(indent + line, columns) : indent + line)
                    .append('\n');
            indent = others;
        }
    }

    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
