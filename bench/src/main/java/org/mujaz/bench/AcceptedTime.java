package org.mujaz.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.mujaz.time.TimeExpression;

/**
 * Whether a time is what a parser of Recognizers-Text accepts: its past or its future reading, or its TIMEX3 value.
 *
 * <p>Where the contract writes a value otherwise than the suite, the same stretch of calendar is what counts: "a month ago" is a
 * month, in which the suite's day lies; a range ends on the suite's last day or behind it; a clock time is of a day that the
 * suite leaves open.
 */
final class AcceptedTime {

    private static final Map<String, Long> SECONDS = Map.of(
            "C",
            3_153_600_000L,
            "DE",
            315_360_000L,
            "Y",
            31_536_000L,
            "M",
            2_592_000L,
            "W",
            604_800L,
            "D",
            86_400L,
            "TH",
            3_600L,
            "TM",
            60L,
            "TS",
            1L);

    private static final Set<String> GRAINS = Set.of("DAY", "WEEK", "MONTH", "YEAR");

    /** Half a year is six months or 182.5 days. */
    private static final double TOLERANCE = 0.02;

    private AcceptedTime() {}

    static boolean accepts(JsonNode value, TimeExpression time) {
        return isTimex(value.path("Timex").asText(), time)
                || isReading(value.path("FutureResolution"), time)
                || isReading(value.path("PastResolution"), time);
    }

    /** The same TIMEX3 value, whatever the day or the year that the suite leaves open. */
    private static boolean isTimex(String timex, TimeExpression time) {
        if (timex.isEmpty()) {
            return false;
        }
        String value = time.value();
        int clock = value.indexOf('T');
        boolean partOfDay = timex.matches("T[A-Z]{2}")
                && clock >= 0
                && value.substring(clock).equals(timex);
        boolean season = timex.matches("[A-Z]{2}") && value.endsWith("-" + timex);
        boolean modified = time.mod() != null && timex.startsWith("XXXX-") && value.endsWith(timex.substring(4));
        return partOfDay || season || modified || value.equals(timex);
    }

    private static boolean isReading(JsonNode reading, TimeExpression time) {
        if (reading.has("date")) {
            return isDay(LocalDate.parse(reading.path("date").asText()), time);
        }
        if (reading.has("startDate")) {
            return isRange(
                    LocalDate.parse(reading.path("startDate").asText()),
                    LocalDate.parse(reading.path("endDate").asText()),
                    time);
        }
        if (reading.has("duration")) {
            return time.type() == TimeExpression.Type.DURATION
                    && Math.abs(seconds(time.value()) - reading.path("duration").asDouble())
                            < TOLERANCE * reading.path("duration").asDouble();
        }
        if (reading.has("time")) {
            return time.type() == TimeExpression.Type.TIME
                    && isClock(
                            time.value(), LocalTime.parse(reading.path("time").asText()));
        }
        return reading.has("startTime") && isClockRange(reading, time);
    }

    private static boolean isDay(LocalDate day, TimeExpression time) {
        boolean fixed = time.type() == TimeExpression.Type.DATE && GRAINS.contains(time.precision());
        if (!fixed || time.from() == null || time.to() == null) {
            return false;
        }
        boolean inside = !LocalDate.parse(time.from()).isAfter(day)
                && LocalDate.parse(time.to()).isAfter(day);
        return inside && (time.precision().equals("DAY") || time.rule().equals("time.span-of-time"));
    }

    private static boolean isRange(LocalDate first, LocalDate end, TimeExpression time) {
        String from = time.from();
        String to = time.to();
        if (from == null
                || to == null
                || from.indexOf('T') >= 0
                || !LocalDate.parse(from).equals(first)) {
            return false;
        }
        LocalDate behind = LocalDate.parse(to);
        return behind.equals(end) || behind.equals(end.plusDays(1)) || behind.equals(end.plusYears(1));
    }

    private static boolean isClock(String value, LocalTime clock) {
        int at = value.indexOf('T') + 1;
        int end = at;
        while (end < value.length() && (Character.isDigit(value.charAt(end)) || value.charAt(end) == ':')) {
            end++;
        }
        String digits = value.substring(at, end);
        return at > 0
                && digits.length() >= 2
                && LocalTime.parse(digits.length() == 2 ? digits + ":00" : digits)
                        .equals(clock);
    }

    private static boolean isClockRange(JsonNode reading, TimeExpression time) {
        int slash = time.value().indexOf('/');
        return slash > 0
                && isClock(
                        time.value().substring(0, slash),
                        LocalTime.parse(reading.path("startTime").asText()))
                && isClock(
                        time.value().substring(slash + 1),
                        LocalTime.parse(reading.path("endTime").asText()));
    }

    /** How long a TIMEX3 duration is, a month being thirty days and a year 365 as the suite counts; -1 where it is none. */
    private static double seconds(String duration) {
        double seconds = 0;
        boolean clock = false;
        int at = 1;
        while (at < duration.length()) {
            if (duration.charAt(at) == 'T') {
                clock = true;
                at++;
                continue;
            }
            int unit = at;
            while (unit < duration.length()
                    && (Character.isDigit(duration.charAt(unit)) || duration.charAt(unit) == '.')) {
                unit++;
            }
            int end = duration.startsWith("DE", unit) ? unit + 2 : unit + 1;
            if (unit == at || end > duration.length()) {
                return -1;
            }
            Long length = SECONDS.get((clock ? "T" : "") + duration.substring(unit, end));
            if (length == null) {
                return -1;
            }
            seconds += length * Double.parseDouble(duration.substring(at, unit));
            at = end;
        }
        return seconds;
    }
}
