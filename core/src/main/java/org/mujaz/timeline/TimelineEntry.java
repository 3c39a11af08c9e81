package org.mujaz.timeline;

import java.util.List;
import org.mujaz.text.Span;

/**
 * One line of a timeline.
 *
 * @param from the first day or moment, ISO 8601, inclusive
 * @param to the day or moment behind the last, exclusive
 * @param precision the grain of what was said: DAY, MONTH, YEAR and so on; a line is no more exact than this
 * @param value the TIMEX3 value, which shows that grain
 * @param text the words of the sentence
 * @param evidence the sentence's span
 * @param time the index of the expression among the analysis's times
 */
public record TimelineEntry(
        String from, String to, String precision, String value, String text, List<Span> evidence, int time) {

    public TimelineEntry {
        evidence = List.copyOf(evidence);
    }
}
