package org.mujaz.cli;

import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.Headline;
import org.mujaz.brief.KeyPoint;
import org.mujaz.text.Span;

/**
 * A brief as Markdown: a list item a point, evidence as quotes below it.
 *
 * @param layout what is printed
 */
record BriefMarkdown(BriefLayout layout) {

    private static final String SPECIAL = "\\`*_{}[]<>#|";

    String print(Analysis analysis, Brief brief) {
        StringBuilder text = new StringBuilder();
        if (layout.headed()) {
            String title = analysis.article().title();
            text.append("## ")
                    .append(escaped(title == null ? analysis.article().id() : title))
                    .append("\n\n");
        }
        headline(text, analysis, brief);
        if (layout.paragraph() && !brief.points().isEmpty()) {
            text.append(escaped(BriefLayout.paragraph(brief))).append('\n');
        }
        for (KeyPoint point : brief.points()) {
            if (!layout.paragraph()) {
                text.append("- ").append(escaped(point.text())).append('\n');
            }
            if (layout.evidence()) {
                for (Span span : point.evidence()) {
                    text.append("  > ")
                            .append(escaped(analysis.text().quote(span)))
                            .append(" (");
                    text.append(span.start())
                            .append('\u2013')
                            .append(span.end())
                            .append(")\n");
                }
            }
            if (layout.explain()) {
                String from = String.join("; ", point.derivation().from());
                text.append("  - `")
                        .append(point.derivation().rule())
                        .append("`: ")
                        .append(from)
                        .append('\n');
            }
        }
        if (layout.card()) {
            text.append(text.length() == 0 ? "" : "\n");
            for (BriefLayout.Row row : BriefLayout.rows(brief.card())) {
                text.append("- **")
                        .append(row.question())
                        .append(":** ")
                        .append(escaped(BriefLayout.answers(row)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private void headline(StringBuilder text, Analysis analysis, Brief brief) {
        if (!layout.headline()) {
            return;
        }
        String title = analysis.article().title();
        if (title != null && !layout.headed()) {
            text.append("## ").append(escaped(title)).append("\n\n");
        }
        Headline headline = brief.headline();
        if (headline != null) {
            text.append("**").append(escaped(headline.text())).append("**\n\n");
        }
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c == '\n' ? ' ' : c);
        }
        return escaped.toString();
    }
}
