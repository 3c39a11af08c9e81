package org.mujaz.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.time.TimeExpression;

/**
 * The days between which an event was, as far as its expression of time fixes them.
 *
 * @param first the first day, or null
 * @param last the last day, inclusive; null where {@code first} is
 */
record EventTime(@Nullable LocalDate first, @Nullable LocalDate last) {

    private static final EventTime UNKNOWN = new EventTime(null, null);
    private static final int DAY = "2024-04-08".length();

    static EventTime of(Analysis analysis, Event event) {
        Integer index = event.time();
        if (index == null || index >= analysis.times().size()) {
            return UNKNOWN;
        }
        TimeExpression time = analysis.times().get(index);
        boolean isPoint = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        String from = time.from();
        String to = time.to();
        return isPoint && from != null && to != null ? between(from, to) : UNKNOWN;
    }

    private static EventTime between(String from, String to) {
        if (from.length() < DAY || to.length() < DAY) {
            return UNKNOWN;
        }
        try {
            LocalDate first = LocalDate.parse(from.substring(0, DAY));
            LocalDate behind = LocalDate.parse(to.substring(0, DAY));
            boolean midnight = to.length() == DAY || to.startsWith("00:00", DAY + 1);
            LocalDate last = midnight ? behind.minusDays(1) : behind;
            return new EventTime(first, last.isBefore(first) ? first : last);
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }

    /** The day, or null where it may be more than one. */
    @Nullable
    LocalDate day() {
        return first != null && first.equals(last) ? first : null;
    }

    /** The month, or null where it may be more than one. */
    @Nullable
    YearMonth month() {
        return first != null && last != null && YearMonth.from(first).equals(YearMonth.from(last))
                ? YearMonth.from(first)
                : null;
    }

    /** The year, or null where it may be more than one. */
    @Nullable
    Integer year() {
        return first != null && last != null && first.getYear() == last.getYear() ? first.getYear() : null;
    }
}
