package org.mujaz.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * An expression of time.
 *
 * @param span the maximal expression, clitics and prepositions that make no value left out
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value; relative to publication where that is unknown ({@code P-1D}, {@code XXXX-04})
 * @param mod START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE or EQUAL_OR_LESS, or null
 * @param from the first day or moment, ISO 8601, inclusive; null where the value fixes none
 * @param to the day or moment behind the last, ISO 8601, exclusive; null where the value fixes none
 * @param precision the grain of the value: CENTURY, DECADE, YEAR, HALF, QUARTER, SEASON, MONTH, WEEK, DAY, PART_OF_DAY, HOUR,
 *     MINUTE, or RANGE; of a duration, its unit
 * @param anchor what a relative expression was counted from (a date), or null
 * @param rule the concept of the rule that read it
 * @param notes what is odd in it, such as a weekday that is not the date's
 * @param alternative the other TIMEX3 value of an expression that says two different days, or null
 * @param firstToken the index of its first token
 * @param endToken the index behind its last token
 */
public record TimeExpression(
        Span span,
        Type type,
        String value,
        @Nullable String mod,
        @Nullable String from,
        @Nullable String to,
        String precision,
        @Nullable String anchor,
        String rule,
        List<String> notes,
        @Nullable String alternative,
        int firstToken,
        int endToken) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public TimeExpression {
        notes = List.copyOf(notes);
    }
}
