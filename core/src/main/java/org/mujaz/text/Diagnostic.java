package org.mujaz.text;

import org.jspecify.annotations.Nullable;

/**
 * Something odd in an article that does not stop it from being read.
 *
 * @param code what it is
 * @param message the same in a line of English, with what it is about
 * @param span where it is, or null where it is nowhere in particular
 */
public record Diagnostic(
        Code code, String message, @Nullable Span span) {

    /** The diagnostics there are; the number is stable. */
    public enum Code {
        /** Units that are no characters (lone surrogates, undecodable bytes) became U+FFFD. */
        REPLACED_CHARACTERS(101),
        /** A dateline gives a day and a month but no year. */
        YEARLESS_DATELINE(102),
        /** The dateline's date is not the one that was given; the given one stands. */
        DATELINE_DISAGREES(103),
        /** A dateline's Hijri and Gregorian dates are different days; the Gregorian one stands. */
        CALENDARS_DISAGREE(104),
        /** No sentence can stand alone as a key point. */
        NO_KEY_POINT(105),
        /** The article has no words. */
        NO_WORDS(106),
        /** An expression of time says two different days; the message says how it was read. */
        TIME_DISAGREES(107),
        /** A dateline's date is no day of the calendar. */
        IMPOSSIBLE_DATELINE(108);

        private final int number;

        Code(int number) {
            this.number = number;
        }

        /** As outputs print it: {@code MJZ-101}. */
        public String id() {
            return "MJZ-" + number;
        }
    }
}
