package org.mujaz.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Span;
import org.mujaz.time.TimeExpression;

/** Builds the timeline of an article: a line for each date that is fixed to the calendar, by date, then by place in the text. */
public final class Timeline {

    private Timeline() {}

    /** The lines of {@code analysis}; a date that could not be fixed gives none, and neither does the dateline. */
    public static List<TimelineEntry> of(Analysis analysis) {
        List<TimelineEntry> entries = new ArrayList<>();
        int sentence = 0;
        for (int i = 0; i < analysis.times().size(); i++) {
            TimeExpression time = analysis.times().get(i);
            boolean fixed = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            boolean inDateline = analysis.dateline()
                    .filter(line -> time.span().start() >= line.span().start()
                            && time.span().end() <= line.span().end())
                    .isPresent();
            if (inDateline || !fixed || time.from() == null || time.to() == null) {
                continue;
            }
            while (analysis.text().sentences().get(sentence).endToken() <= time.firstToken()) {
                sentence++;
            }
            Span span = analysis.text().sentences().get(sentence).span();
            String words = analysis.text().quote(span);
            entries.add(
                    new TimelineEntry(time.from(), time.to(), time.precision(), time.value(), words, List.of(span), i));
        }
        entries.sort(
                Comparator.comparing(TimelineEntry::from).thenComparing(TimelineEntry::to, Comparator.reverseOrder()));
        return entries;
    }
}
