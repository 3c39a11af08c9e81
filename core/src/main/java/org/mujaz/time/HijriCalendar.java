package org.mujaz.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;

/**
 * The calendar of Umm al-Qura, 1300 to 1600.
 *
 * <p>From 1356 to 1500 by the lexicon's table ({@code time/umm-al-qura}), which agrees with what Saudi Arabia published; outside it
 * by the JDK, whose own table differs from it by a day in many months before 1423 and from 1451 on (the scoreboard counts them).
 */
final class HijriCalendar {

    private static final int MONTHS = 12;

    /** The years that there is any calendar for. */
    private static final int FIRST_YEAR = 1300;

    private static final int LAST_YEAR = 1600;

    private final int firstYear;

    /** The day, counted from 1970-01-01, on which each month of the table begins, and the day behind the last. */
    private final int[] months;

    HijriCalendar(Lexicon lexicon) {
        PhraseTable table = lexicon.table("time/umm-al-qura");
        int first = Integer.MAX_VALUE;
        for (int row = 0; row < table.size(); row++) {
            first = Math.min(first, Integer.parseInt(table.cell(row, "form")));
        }
        this.firstYear = first;
        this.months = new int[table.size() * MONTHS + 1];
        for (int row = 0; row < table.size(); row++) {
            int at = (Integer.parseInt(table.cell(row, "form")) - first) * MONTHS;
            int day = (int) LocalDate.parse(table.cell(row, "first")).toEpochDay();
            String lengths = table.cell(row, "lengths");
            for (int month = 0; month < MONTHS; month++) {
                months[at + month] = day;
                day += length(lengths.charAt(month));
            }
            months[at + MONTHS] = day;
        }
    }

    /** How many days a letter of the table stands for; one month of the published table has 28. */
    private static int length(char letter) {
        return switch (letter) {
            case '0' -> 30;
            case '9' -> 29;
            case '8' -> 28;
            default -> throw new IllegalArgumentException("time/umm-al-qura: no length of a month: " + letter);
        };
    }

    /**
     * The Gregorian day of a Hijri date.
     *
     * @throws DateTimeException if there is no such day
     */
    LocalDate date(int year, int month, int day) {
        // The JDK reads behind its own table where a year is past its last.
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS) {
            throw new DateTimeException("no such Hijri month");
        }
        int at = (year - firstYear) * MONTHS + month - 1;
        if (at < 0 || at >= months.length - 1) {
            return LocalDate.from(HijrahDate.of(year, month, day));
        }
        if (day < 1 || day > months[at + 1] - months[at]) {
            throw new DateTimeException("no such Hijri day");
        }
        return LocalDate.ofEpochDay(months[at] + day - 1L);
    }

    /** The last day of a Hijri month. */
    LocalDate lastOf(int year, int month) {
        return (month == MONTHS ? date(year + 1, 1, 1) : date(year, month + 1, 1)).minusDays(1);
    }

    /** The Hijri year that a day is in. */
    int yearOf(LocalDate day) {
        int at = monthAt(day);
        return at < 0 ? HijrahDate.from(day).get(ChronoField.YEAR) : firstYear + at / MONTHS;
    }

    /** The Hijri month that a day is in, 1 to 12. */
    int monthOf(LocalDate day) {
        int at = monthAt(day);
        return at < 0 ? HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) : at % MONTHS + 1;
    }

    private int monthAt(LocalDate day) {
        int epochDay = (int) day.toEpochDay();
        if (epochDay < months[0] || epochDay >= months[months.length - 1]) {
            return -1;
        }
        int found = Arrays.binarySearch(months, epochDay);
        return found >= 0 ? found : -found - 2;
    }
}
