package org.mujaz.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values and the stretch of calendar that each stands for. */
final class Timex {

    private Timex() {}

    /**
     * A stretch of calendar.
     *
     * @param from its first day or moment, ISO 8601
     * @param to the day or moment behind its last
     * @param precision its grain
     */
    record Interval(String from, String to, String precision) {}

    /** The day that a value begins with; its digits are read as they stand, since every time is asked for its day. */
    static LocalDate day(String iso) {
        return LocalDate.of(
                Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
    }

    static String day(LocalDate day) {
        return day.toString();
    }

    static String month(LocalDate day) {
        return Padded.month(day.getYear(), day.getMonthValue());
    }

    static String year(int year) {
        return Padded.of(year, 4);
    }

    /** The ISO week that {@code day} is in. */
    static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return Padded.of(year, 4) + "-W" + Padded.of(week, 2);
    }

    /** The stretch of a value of a date or a time, or null where it fixes none. */
    static @Nullable Interval interval(String value) {
        if (value.indexOf('X') >= 0 || value.startsWith("P") || value.isEmpty()) {
            return null;
        }
        int slash = value.indexOf('/');
        if (slash > 0) {
            Interval left = interval(value.substring(0, slash));
            Interval right = interval(value.substring(slash + 1));
            return left == null || right == null ? null : new Interval(left.from, right.to, "RANGE");
        }
        if (value.endsWith("_REF")) {
            return null;
        }
        if (value.endsWith("-WE")) {
            return weekend(value.substring(0, value.length() - 3));
        }
        int clock = value.indexOf('T');
        if (clock > 0) {
            return time(value, clock);
        }
        return switch (value.length()) {
            case 2 -> years(Integer.parseInt(value) * 100, 100, "CENTURY");
            case 3 -> years(Integer.parseInt(value) * 10, 10, "DECADE");
            case 4 -> years(Integer.parseInt(value), 1, "YEAR");
            case 7 -> ofYear(value);
            case 8 -> week(value);
            default -> {
                LocalDate day = LocalDate.parse(value);
                yield new Interval(value, day.plusDays(1).toString(), "DAY");
            }
        };
    }

    /** Whether a value lies in the years that TIMEX3 writes, 0 to 9999: "60,000 years ago" does not. */
    static boolean isWritable(String value) {
        int digits = 0;
        while (digits < value.length() && Character.isDigit(value.charAt(digits))) {
            digits++;
        }
        return digits <= 4 && !value.startsWith("-");
    }

    private static Interval years(int first, int count, String precision) {
        return new Interval(year(first) + "-01-01", year(first + count) + "-01-01", precision);
    }

    private static Interval ofYear(String value) {
        int year = Integer.parseInt(value.substring(0, 4));
        String part = value.substring(5);
        return switch (part) {
            case "Q1", "Q2", "Q3", "Q4" -> months(year, (part.charAt(1) - '1') * 3 + 1, 3, "QUARTER");
            case "H1", "H2" -> months(year, (part.charAt(1) - '1') * 6 + 1, 6, "HALF");
            case "SP" -> months(year, 3, 3, "SEASON");
            case "SU" -> months(year, 6, 3, "SEASON");
            case "FA" -> months(year, 9, 3, "SEASON");
            case "WI" -> months(year, 12, 3, "SEASON");
            default -> months(year, Integer.parseInt(part), 1, "MONTH");
        };
    }

    private static Interval months(int year, int first, int count, String precision) {
        LocalDate from = LocalDate.of(year, first, 1);
        return new Interval(from.toString(), from.plusMonths(count).toString(), precision);
    }

    private static Interval week(String value) {
        LocalDate fourth = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4);
        LocalDate monday = fourth.with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(value.substring(6)))
                .with(WeekFields.ISO.dayOfWeek(), 1);
        return new Interval(monday.toString(), monday.plusWeeks(1).toString(), "WEEK");
    }

    /** Saturday and Sunday of an ISO week, as TIMEX3 has it; a country's own days of rest may be others. */
    private static Interval weekend(String week) {
        Interval days = week(week);
        return new Interval(LocalDate.parse(days.to()).minusDays(2).toString(), days.to(), "WEEKEND");
    }

    private static Interval time(String value, int clock) {
        LocalDate day = LocalDate.parse(value.substring(0, clock));
        String rest = value.substring(clock + 1);
        if (Character.isLetter(rest.charAt(0))) {
            return new Interval(day.toString(), day.plusDays(1).toString(), "PART_OF_DAY");
        }
        int zoneAt = 0;
        while (zoneAt < rest.length() && (Character.isDigit(rest.charAt(zoneAt)) || rest.charAt(zoneAt) == ':')) {
            zoneAt++;
        }
        String digits = rest.substring(0, zoneAt);
        String zone = rest.substring(zoneAt);
        boolean minutes = digits.length() > 2;
        boolean seconds = digits.length() > 5;
        LocalDateTime from = LocalDateTime.of(day, java.time.LocalTime.MIDNIGHT)
                .plusHours(Integer.parseInt(digits.substring(0, 2)))
                .plusMinutes(minutes ? Integer.parseInt(digits.substring(3, 5)) : 0)
                .plusSeconds(seconds ? Integer.parseInt(digits.substring(6)) : 0);
        LocalDateTime to = seconds ? from.plusSeconds(1) : minutes ? from.plusMinutes(1) : from.plusHours(1);
        return new Interval(from + zone, to + zone, seconds ? "SECOND" : minutes ? "MINUTE" : "HOUR");
    }
}
