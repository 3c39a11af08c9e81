package org.mujaz.check;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * What the TIMEX3 value of an expression says of a day where an article leaves the rest open: {@code XXXX-WXX-5TMO} names a Friday of no
 * year, {@code P-1D} the day before one that is not known.
 *
 * @param year the year, or 0
 * @param month the month, 1 to 12, or 0
 * @param day the day of the month, or 0
 * @param weekday the ISO day of the week, 1 to 7, or 0
 * @param relative the value where it counts from an unknown day, or an empty string
 */
record PartialDate(int year, int month, int day, int weekday, String relative) {

    private static final PartialDate OPEN = new PartialDate(0, 0, 0, 0, "");

    private static final int YEAR_END = 4;
    private static final int MONTH_START = 5;
    private static final int MONTH_END = 7;
    private static final int DAY_START = 8;
    private static final int DAY_END = 10;
    private static final String ANY_WEEK = "XXXX-WXX-";

    /** Reads the value of a date or a moment. */
    static PartialDate of(String value) {
        if (value.startsWith("P")) {
            return new PartialDate(0, 0, 0, 0, value);
        }
        if (value.startsWith(ANY_WEEK) && value.length() > ANY_WEEK.length()) {
            return new PartialDate(0, 0, 0, number(value, ANY_WEEK.length(), ANY_WEEK.length() + 1), "");
        }
        if (value.length() >= DAY_START && value.charAt(MONTH_START) == 'W') {
            return OPEN;
        }
        int year = number(value, 0, YEAR_END);
        int month = number(value, MONTH_START, MONTH_END);
        int day = number(value, DAY_START, DAY_END);
        int weekday = year > 0 && isMonth(month) && YearMonth.of(year, month).isValidDay(day)
                ? LocalDate.of(year, month, day).getDayOfWeek().getValue()
                : 0;
        return new PartialDate(year, month, day, weekday, "");
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= Month.values().length;
    }

    /** The digits of a field; 0 where it is not there or not all digits. */
    private static int number(String value, int start, int end) {
        if (value.length() < end) {
            return 0;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(value.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Whether no day can be both. */
    boolean excludes(PartialDate other) {
        if (!relative.isEmpty() && !other.relative.isEmpty()) {
            return !relative.equals(other.relative) && unit(relative) == unit(other.relative);
        }
        return differ(year, other.year)
                || differ(month, other.month)
                || differ(day, other.day)
                || differ(weekday, other.weekday);
    }

    /** Whether it says something, and the other says all of that. */
    boolean isSaidBy(PartialDate other) {
        return !equals(OPEN)
                && relative.equals(other.relative)
                && (year == 0 || year == other.year)
                && (month == 0 || month == other.month)
                && (day == 0 || day == other.day)
                && (weekday == 0 || weekday == other.weekday);
    }

    private static boolean differ(int a, int b) {
        return a != 0 && b != 0 && a != b;
    }

    private static char unit(String relative) {
        return relative.charAt(relative.length() - 1);
    }
}
