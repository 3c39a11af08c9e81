package org.mujaz.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.time.TimeExpression;

/** Builds the timeline of an article: a line for each date that is fixed to the calendar, by date, then by place in the text. */
public final class Timeline {

    private Timeline() {}

    /** The lines of {@code analysis}; a date that could not be fixed gives none. */
    public static List<TimelineEntry> of(Analysis analysis) {
        List<TimelineEntry> entries = new ArrayList<>();
        int at = 0;
        for (TimeExpression time : analysis.times()) {
            boolean fixed = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            if (!fixed || time.from() == null || time.to() == null) {
                continue;
            }
            while (analysis.text().sentences().get(at).endToken() <= time.firstToken()) {
                at++;
            }
            entries.add(entry(analysis, analysis.text().sentences().get(at), time, time.from(), time.to()));
        }
        entries.sort(
                Comparator.comparing(TimelineEntry::from).thenComparing(TimelineEntry::to, Comparator.reverseOrder()));
        return entries;
    }

    private static TimelineEntry entry(
            Analysis analysis, Sentence sentence, TimeExpression time, String from, String to) {
        Span span = sentence.span();
        return new TimelineEntry(
                from, to, time.precision(), time.value(), analysis.text().quote(span), List.of(span, time.span()));
    }
}
