package org.mujaz.cli;

import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.KeyPoint;
import org.mujaz.text.Span;

/**
 * A brief as Markdown: a list item a point, evidence as quotes below it.
 *
 * @param evidence whether spans are printed below each point
 * @param explain whether derivations are printed below each point
 * @param headed whether the article's title or id is a heading above its points
 */
record BriefMarkdown(boolean evidence, boolean explain, boolean headed) {

    private static final String SPECIAL = "\\`*_{}[]<>#|";

    String print(Analysis analysis, Brief brief) {
        StringBuilder text = new StringBuilder();
        if (headed) {
            String title = analysis.article().title();
            text.append("## ")
                    .append(escaped(title == null ? analysis.article().id() : title))
                    .append("\n\n");
        }
        for (KeyPoint point : brief.points()) {
            text.append("- ").append(escaped(point.text())).append('\n');
            if (evidence) {
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
            if (explain) {
                String from = String.join("; ", point.derivation().from());
                text.append("  - `")
                        .append(point.derivation().rule())
                        .append("`: ")
                        .append(from)
                        .append('\n');
            }
        }
        return text.toString();
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
