package org.mujaz.cli;

import java.util.List;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.CheckedPoint;
import org.mujaz.report.CheckMarkdown;
import org.mujaz.report.Labels;
import org.mujaz.write.Written;

/**
 * A brief that a model wrote as Markdown.
 *
 * @param labels the language of verdicts
 * @param evidence whether what each claim rests on is printed below each point
 * @param headed whether the article's title or id is a heading above its points
 */
record WrittenMarkdown(Labels labels, boolean evidence, boolean headed) {

    String print(Analysis analysis, WriterRun.Shown shown) {
        CheckMarkdown markdown = new CheckMarkdown(labels, evidence, headed);
        StringBuilder text = new StringBuilder();
        if (headed) {
            text.append(markdown.heading(analysis));
        }
        for (Written.Point point : shown.written().points()) {
            CheckedPoint checked = point.checked();
            if (point.supported() && !evidence) {
                text.append("- ").append(CheckMarkdown.escaped(checked.text())).append('\n');
            } else if (point.supported() || shown.marks()) {
                text.append(markdown.point(List.of(analysis), checked));
            }
        }
        return text.toString();
    }
}
