package org.mujaz.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * The day an article was published, as far as it is known, and how it is known.
 *
 * @param basis where the knowledge comes from
 * @param earliest the first day it can have been, or null where nothing is known
 * @param latest the last day it can have been (inclusive), or null where nothing is known
 * @param value what was given, in ISO 8601: a date, or a date-time with or without an offset; null unless one day is left
 * @param monthDay day and month where a dateline states them and no year is known (its own day-first order resolved)
 */
public record Published(
        Basis basis,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String value,
        @Nullable MonthDay monthDay) {

    /** Nothing is known. */
    public static final Published UNKNOWN = new Published(Basis.UNKNOWN, null, null, null, null);

    /** Where a date of publication comes from, the most trusted first. */
    public enum Basis {
        /** The caller said so. */
        GIVEN,
        /** The file or page says so outside its text. */
        METADATA,
        /** The dateline that opens the text says so. */
        DATELINE,
        /** Worked out from the expressions of the text. */
        INFERRED,
        UNKNOWN
    }

    /**
     * Reads an ISO 8601 date ({@code 2024-04-08}) or date-time ({@code 2024-04-08T09:30+03:00}, offset optional).
     *
     * @throws DateTimeException if {@code iso} is neither
     */
    public static Published parse(String iso, Basis basis) {
        String trimmed = iso.strip();
        TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                trimmed.indexOf('T') < 0 ? trimmed + "T00:00" : trimmed, OffsetDateTime::from, LocalDateTime::from);
        LocalDate day = LocalDate.from(read);
        return new Published(basis, day, day, trimmed, null);
    }

    /** One known day. */
    public static Published on(LocalDate day, Basis basis) {
        return new Published(basis, day, day, day.toString(), null);
    }

    /** A dateline with a day and a month and no year: no day of the calendar, and none is invented. */
    public static Published yearless(MonthDay monthDay) {
        return new Published(Basis.DATELINE, null, null, null, monthDay);
    }

    public boolean isKnown() {
        return value != null;
    }
}
