package org.mujaz.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Published;
import org.mujaz.text.Text;

/**
 * Turns what an expression says into a value, given when the article was published, the tense of the sentence and the time that
 * was spoken of before.
 *
 * <p>Where the day of publication is not known nothing is counted from it: a relative expression keeps a relative value
 * ({@code P-1D}, {@code XXXX-04}, {@code XXXX-WXX-1}).
 */
final class TimeResolver {

    private static final int MONTHS = 12;

    /** A Hijri month with no year is the coming one when it is so many months off: nobody names one of eleven months ago so. */
    private static final int SOON = 1;

    private static final int DATE_LENGTH = 10;
    private static final Set<String> DAY_OR_LESS = Set.of("DAY", "PART_OF_DAY", "HOUR", "MINUTE", "SECOND");

    /** Units that nobody announces an appointment in. */
    private static final List<String> LONG = List.of("Y", "DE", "C");

    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    /** A year from here on is Gregorian, whatever the month beside it. */
    private static final int FIRST_GREGORIAN = 1600;

    private final HijriCalendar hijri;
    private final @Nullable LocalDate published;

    /** The last day or period that was said, for "the next day" and "two days after that". */
    private @Nullable LocalDate anchor;

    /** The day that the sentence has named, if any: a clock time behind it is of it. */
    private @Nullable LocalDate dayOfSentence;

    /** The part of a year that was said last, as its value has it: {@code -03}, {@code -Q2}. */
    private @Nullable String lastPartOfYear;

    /** The last day that was named, or the first of the last month. */
    private @Nullable LocalDate lastMonth;

    /** The day that the last sentence with a time named, if any. */
    private @Nullable LocalDate previousDay;

    /** The last day that was named, in this sentence or before. */
    private @Nullable LocalDate lastDay;

    /** Whether what is read is the beginning of what lasts until now. */
    private boolean since;

    /** Whether what is read is the end of something. */
    private boolean until;

    private final List<String> notes = new ArrayList<>();
    private @Nullable String anchoredTo;

    /** The other day of an expression that says two. */
    private @Nullable LocalDate otherDay;

    TimeResolver(Published published, HijriCalendar hijri) {
        this.hijri = hijri;
        this.published = published.isKnown() ? published.earliest() : null;
    }

    void startSentence() {
        previousDay = dayOfSentence;
        dayOfSentence = null;
    }

    /** The expression that {@code item} is, or null where it is none after all. */
    @Nullable
    TimeExpression resolve(Text text, TimeItem item, int firstToken, boolean future, TimeMention.Edge edge) {
        notes.clear();
        this.since = edge == TimeMention.Edge.SINCE;
        this.until = edge == TimeMention.Edge.UNTIL;
        anchoredTo = null;
        otherDay = null;
        String value;
        try {
            value = value(item, future);
        } catch (DateTimeException e) {
            return null;
        }
        value = value == null || Timex.isWritable(value) ? value : null;
        boolean years = LONG.contains(unitOf(item.fields()));
        if (item.make().equals("after") && !future && (value == null || (years && isAhead(value)))) {
            return tookSoLong(text, item, firstToken);
        }
        if (value == null) {
            return null;
        }
        TimeExpression.Type type = type(item, value);
        Timex.Interval interval = type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME
                ? Timex.interval(value)
                : stretch(item);
        remember(type, interval);
        boolean partOfYear = type == TimeExpression.Type.DATE && (value.length() == 7 || value.length() == 8);
        lastPartOfYear = partOfYear && Character.isDigit(value.charAt(0)) ? value.substring(4) : lastPartOfYear;
        String precision = interval == null ? unitPrecision(item) : interval.precision();
        return new TimeExpression(
                text.folded().source(item.foldedStart(), item.foldedEnd()),
                type,
                value,
                item.fields().mod,
                interval == null ? null : interval.from(),
                interval == null ? null : interval.to(),
                precision,
                anchoredTo,
                "time." + item.rule(),
                notes,
                alternative(value),
                firstToken,
                item.endToken());
    }

    /** The value with the other day in place of the one that was chosen. */
    private @Nullable String alternative(String value) {
        boolean oneDay = value.length() >= DATE_LENGTH && value.indexOf('/') < 0;
        return otherDay == null || !oneDay ? null : otherDay + value.substring(DATE_LENGTH);
    }

    private boolean isAhead(String value) {
        Timex.Interval interval = Timex.interval(value);
        return published != null
                && interval != null
                && LocalDate.parse(interval.from()).isAfter(published);
    }

    /** "After ten years in office", of what is past: the time it took, and no day. */
    private @Nullable TimeExpression tookSoLong(Text text, TimeItem item, int firstToken) {
        String length = duration(item.fields());
        boolean apart = item.endToken() > firstToken + 1;
        if (length == null || !apart) {
            return null;
        }
        int start = text.tokens().get(firstToken + 1).foldedStart();
        return new TimeExpression(
                text.folded().source(start, item.foldedEnd()),
                TimeExpression.Type.DURATION,
                length,
                item.fields().mod,
                null,
                null,
                unitPrecision(item),
                null,
                "time." + item.rule(),
                notes,
                null,
                firstToken + 1,
                item.endToken());
    }

    private @Nullable String value(TimeItem item, boolean future) {
        Fields fields = item.fields();
        return switch (item.make()) {
            case "everyday" -> "XXXX-WXX-" + fields.weekday;
            case "calendar", "night" -> calendar(fields, future);
            case "calendars" -> calendars(fields, item.second(), future);
            case "sameof" -> sameOf(fields);
            case "firstn" -> firstOf(fields);
            case "range" -> range(fields, item.second(), future);
            case "fromnow" -> shifted(fields, future ? 1 : -1, published);
            case "ago" -> shifted(fields, -1, published);
            case "after" -> shifted(fields, 1, future || anchor == null ? published : anchor);
            case "anchored" -> anchor == null ? null : shifted(fields, 1, anchor);
            case "before" -> anchor == null ? null : shifted(fields, -1, anchor);
            case "since", "duration", "lastn", "quantity" -> duration(fields);
            case "every" ->
                fields.part != null
                        ? "P1D"
                        : fields.unit != null && fields.unit.startsWith("P") ? fields.unit : duration(one(fields));
            default -> null;
        };
    }

    private static TimeExpression.Type type(TimeItem item, String value) {
        return switch (item.make()) {
            case "since", "duration", "lastn", "quantity" -> TimeExpression.Type.DURATION;
            case "every", "everyday" -> TimeExpression.Type.SET;
            default -> value.indexOf('T') > 0 ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
        };
    }

    /** The last five years end where we stand, the next five begin behind it. */
    private Timex.@Nullable Interval stretch(TimeItem item) {
        if (!item.make().equals("lastn") || published == null) {
            return null;
        }
        anchoredTo = published.toString();
        boolean ahead = item.fields().relation != null && item.fields().relation > 0;
        LocalDate from = ahead ? published.plusDays(1) : shift(published, item.fields(), -1);
        LocalDate to = ahead ? shift(published.plusDays(1), item.fields(), 1) : published;
        return from == null || to == null || item.fields().vague
                ? null
                : new Timex.Interval(from.toString(), to.toString(), unitPrecision(item));
    }

    private static String unitPrecision(TimeItem item) {
        String unit = item.fields().unit;
        return unit == null
                ? "DAY"
                : switch (unit) {
                    case "S" -> "SECOND";
                    case "MI" -> "MINUTE";
                    case "H" -> "HOUR";
                    case "W" -> "WEEK";
                    case "M" -> "MONTH";
                    case "Y" -> "YEAR";
                    case "DE" -> "DECADE";
                    case "C" -> "CENTURY";
                    default -> "DAY";
                };
    }

    private void remember(TimeExpression.Type type, Timex.@Nullable Interval interval) {
        if (interval != null
                && (type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME)
                && interval.from().length() >= 10) {
            anchor = Timex.day(interval.from());
            boolean day = DAY_OR_LESS.contains(interval.precision());
            dayOfSentence = day ? anchor : dayOfSentence;
            lastDay = day ? anchor : lastDay;
            lastMonth = day || interval.precision().equals("MONTH") ? anchor : lastMonth;
        }
    }

    private static Fields one(Fields fields) {
        Fields once = fields.copy();
        once.count = once.count == null ? BigDecimal.ONE : once.count;
        return once;
    }

    /** Whether an expression is of a day after publication. */
    boolean liesAhead(TimeExpression time) {
        return published != null
                && time.from() != null
                && time.from().length() >= 10
                && time.type() != TimeExpression.Type.DURATION
                && Timex.day(time.from()).isAfter(published);
    }

    /** The stretch that was spoken of last, a year or more away. */
    private @Nullable String sameOf(Fields fields) {
        String year = fields.year != null ? Timex.year(fields.year) : relativeUnit(fields, "Y");
        boolean known = year != null && year.length() == 4 && lastPartOfYear != null;
        return known ? year + lastPartOfYear : null;
    }

    // Calendar.

    private @Nullable String calendar(Fields fields, boolean future) {
        String date = date(fields, future);
        if (date == null) {
            return null;
        }
        if (fields.hour != null) {
            return withClock(date, fields);
        }
        return fields.part != null && (date.length() == 10 || date.startsWith("P") || date.startsWith("XXXX-WXX"))
                ? date + fields.part
                : date;
    }

    /** A day in two calendars: the Gregorian one stands, and where the moon does not explain the difference both are kept. */
    private @Nullable String calendars(Fields gregorian, @Nullable Fields other, boolean future) {
        String date = calendar(gregorian, future);
        if (date != null && date.length() == DATE_LENGTH && date.indexOf('X') < 0 && other != null) {
            noteOtherCalendar(LocalDate.parse(date), other);
        }
        return date;
    }

    private void noteOtherCalendar(LocalDate date, Fields other) {
        if (other.year == null || other.month == null || other.day == null || other.year >= FIRST_GREGORIAN) {
            return;
        }
        try {
            LocalDate inOther = hijri.date(other.year, other.month, other.day);
            if (distance(inOther, date) > 1) {
                notes.add("the Hijri date is " + inOther + ", the Gregorian one " + date);
                otherDay = inOther;
            }
        } catch (DateTimeException e) {
            notes.add("the Hijri date beside " + date + " is no day of its calendar");
        }
    }

    private @Nullable String date(Fields said, boolean future) {
        if (said.holiday != null) {
            return holiday(said, future);
        }
        Fields fields = withYearOfRelation(said);
        if (fields.nth != null) {
            return fields.weeks ? nthWeek(fields, future) : nthWeekday(fields, future);
        }
        if (fields.weekend) {
            return weekend(fields, future);
        }
        if (fields.deictic != null) {
            return deictic(fields);
        }
        if (fields.weekday != null && fields.month == null && fields.day == null) {
            return weekday(fields, future);
        }
        if (fields.day != null && fields.month != null) {
            return dayOfMonth(fields, future);
        }
        if (fields.day != null && "M".equals(fields.relativeUnit)) {
            String month = relativeUnit(fields, "M");
            return month == null || month.length() != 7
                    ? null
                    : LocalDate.parse(month + "-01").withDayOfMonth(fields.day).toString();
        }
        if (fields.month != null) {
            return month(fields, future);
        }
        if (fields.day != null) {
            return fields.relation == null ? bareDay(fields, future) : dayOfMonthFromNow(fields);
        }
        return period(fields, future);
    }

    /** So many units from the beginning of a year: its first nine months. */
    private @Nullable String firstOf(Fields fields) {
        String year = fields.year != null ? Timex.year(fields.year) : relativeUnit(fields, "Y");
        boolean months = year != null && year.length() == 4 && "M".equals(fields.unit) && fields.count != null;
        int count = months && fields.count != null ? fields.count.intValue() : 0;
        return count < 1 || count > 12 ? null : year + String.format(Locale.ROOT, "-01/%s-%02d", year, count);
    }

    /** A day of which the month is not said: of the nearest month before or ahead that has it, on the weekday that is said. */
    private @Nullable String bareDay(Fields fields, boolean future) {
        int day = fields.day == null ? 1 : fields.day;
        if (published == null) {
            return "XXXX-XX-" + Padded.of(day, 2);
        }
        anchoredTo = published.toString();
        LocalDate best = null;
        for (int months = -2; months <= 2; months++) {
            LocalDate month = published.plusMonths(months).withDayOfMonth(1);
            LocalDate candidate = day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : null;
            boolean fits = candidate != null
                    && (fields.weekday == null
                            ? future ? !candidate.isBefore(published) : !candidate.isAfter(published)
                            : candidate.getDayOfWeek().getValue() == fields.weekday);
            if (candidate != null
                    && fits
                    && (best == null || distance(candidate, published) < distance(best, published))) {
                best = candidate;
            }
        }
        return best == null ? null : best.toString();
    }

    /** The 28th of this month, of the last or of the next. */
    private @Nullable String dayOfMonthFromNow(Fields fields) {
        int day = fields.day == null ? 1 : fields.day;
        if (published == null || fields.relation == null) {
            return "XXXX-XX-" + Padded.of(day, 2);
        }
        anchoredTo = published.toString();
        return published.plusMonths(fields.relation).withDayOfMonth(day).toString();
    }

    /** The first Friday of a month, the last Sunday of one. */
    private @Nullable String nthWeekday(Fields fields, boolean future) {
        int nth = fields.nth == null ? 1 : fields.nth;
        int weekday = fields.weekday == null ? 1 : fields.weekday;
        Fields period = fields.copy();
        period.nth = null;
        period.weekday = null;
        String value = date(period, future);
        Timex.Interval month = value == null || value.startsWith("P") ? null : Timex.interval(value);
        if (value == null || month == null) {
            // The year is not known.
            String which = fields.weeks ? "-W%02d" : "-WXX-" + weekday + "-#%d";
            return value == null || nth < 0 ? value : value + String.format(Locale.ROOT, which, nth);
        }
        LocalDate behind = LocalDate.parse(month.to());
        LocalDate day = nth < 0
                ? behind.with(TemporalAdjusters.previous(DayOfWeek.of(weekday)))
                : LocalDate.parse(month.from())
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)))
                        .plusWeeks(nth - 1L);
        return day.isBefore(behind) ? day.toString() : null;
    }

    /** The third week of a month or a year: ISO weeks, each of the month that its Thursday is in. */
    private @Nullable String nthWeek(Fields fields, boolean future) {
        Fields thursday = fields.copy();
        thursday.weekday = DayOfWeek.THURSDAY.getValue();
        String day = nthWeekday(thursday, future);
        return day == null || day.indexOf('X') >= 0 || day.startsWith("P") ? day : Timex.week(LocalDate.parse(day));
    }

    /** The weekend of an ISO week. */
    private String weekend(Fields fields, boolean future) {
        if (published == null) {
            return "XXXX-WXX-WE";
        }
        anchoredTo = published.toString();
        boolean saturday = published.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        int weeks = fields.relation != null ? fields.relation : future || saturday ? 0 : -1;
        return Timex.week(published.plusWeeks(weeks)) + "-WE";
    }

    /** "October of last year" names its year. */
    private Fields withYearOfRelation(Fields fields) {
        boolean named = "Y".equals(fields.relativeUnit) && fields.relation != null && fields.year == null;
        LocalDate base = fields.anchored ? anchor : published;
        boolean partOfYear =
                fields.month != null || fields.season != null || fields.quarter != null || fields.half != null;
        if (!named || base == null || !partOfYear) {
            return fields;
        }
        Fields dated = fields.copy();
        dated.year = base.getYear() + (fields.relation == null ? 0 : fields.relation);
        dated.relation = null;
        anchoredTo = base.toString();
        return dated;
    }

    private @Nullable String period(Fields fields, boolean future) {
        if (fields.season != null || fields.quarter != null || fields.half != null) {
            String part = fields.season != null
                    ? fields.season
                    : fields.quarter != null ? "Q" + fields.quarter : "H" + fields.half;
            return partOfYear(fields, part, future);
        }
        if (fields.decade != null) {
            int century = fields.century != null
                    ? fields.century
                    : "C".equals(fields.relativeUnit) && published != null && fields.relation != null
                            ? published.getYear() / 100 + fields.relation
                            : centuryOfDecade(fields.decade);
            return Padded.of(century, 2) + fields.decade;
        }
        if (fields.century != null) {
            return Padded.of(fields.century, 2);
        }
        if (fields.year != null) {
            return year(fields);
        }
        if (fields.relativeUnit != null && fields.relation != null) {
            return relativeUnit(fields, fields.relativeUnit);
        }
        return fields.hour != null || fields.part != null ? today(fields) : null;
    }

    private static int centuryOfDecade(int decade) {
        return decade >= 3 ? 19 : 20;
    }

    /** A clock time or a part of day with no day is of the day of publication. */
    private @Nullable String today(Fields fields) {
        boolean ofDay = fields.relation == null || fields.hour != null;
        boolean partAlone = fields.part != null && fields.hour == null && fields.relation == null;
        LocalDate day = published;
        if (ofDay && dayOfSentence != null) {
            day = dayOfSentence;
        } else if (partAlone && !since && previousDay != null) {
            day = previousDay;
        }
        if (day == null) {
            return "XXXX-XX-XX";
        }
        anchoredTo = day.toString();
        return day.plusDays(fields.relation == null ? 0 : fields.relation).toString();
    }

    private String year(Fields fields) {
        int year = fields.year == null ? 0 : fields.year;
        if (!fields.hijri) {
            return Timex.year(year);
        }
        LocalDate first = hijri.date(year, 1, 1);
        LocalDate behind = hijri.date(year + 1, 1, 1);
        return first + "/" + behind.minusDays(1);
    }

    private String partOfYear(Fields fields, String part, boolean future) {
        if (fields.year != null) {
            return Timex.year(fields.year) + "-" + part;
        }
        boolean placed = fields.relation != null || fields.quarter != null || fields.mod != null || since;
        if (published == null || !placed) {
            return "XXXX-" + part;
        }
        anchoredTo = published.toString();
        int year = published.getYear();
        if (fields.relation == null && fields.quarter != null) {
            int now = (published.getMonthValue() + 2) / 3;
            int years = future ? (fields.quarter < now ? 1 : 0) : fields.quarter > now ? -1 : 0;
            return Timex.year(year + years) + "-" + part;
        }
        if (fields.season != null) {
            Fields placedSeason = fields.copy();
            boolean started = !LocalDate.of(year, SEASONS.indexOf(fields.season) * 3 + 3, 1)
                    .isAfter(published);
            placedSeason.relation = fields.relation != null ? fields.relation : started || future ? 0 : -1;
            return Timex.year(seasonYear(year, placedSeason)) + "-" + part;
        }
        return Timex.year(year + (fields.relation == null ? 0 : fields.relation)) + "-" + part;
    }

    private int seasonYear(int year, Fields fields) {
        int relation = fields.relation == null ? 0 : fields.relation;
        if (relation == 0 || published == null || fields.season == null) {
            boolean begunLastYear = published != null && "WI".equals(fields.season) && published.getMonthValue() < 3;
            return begunLastYear ? year - 1 : year;
        }
        int at = year + (relation > 0 ? -1 : 1);
        for (int tries = 0; tries < 3; tries++, at += relation) {
            Timex.Interval season = Timex.interval(Timex.year(at) + "-" + fields.season);
            if (season != null) {
                boolean past = !LocalDate.parse(season.to()).isAfter(published);
                boolean coming = LocalDate.parse(season.from()).isAfter(published);
                if ((relation < 0 && past) || (relation > 0 && coming)) {
                    return at;
                }
            }
        }
        return year + relation;
    }

    private @Nullable String relativeUnit(Fields fields, String unit) {
        int relation = fields.relation == null ? 0 : fields.relation;
        LocalDate spokenOf = switch (unit) {
            case "D" -> lastDay;
            case "M" -> lastMonth;
            default -> anchor;
        };
        LocalDate base = fields.anchored ? spokenOf : published;
        if (base == null) {
            return "P" + relation + unit.substring(0, 1);
        }
        anchoredTo = base.toString();
        return switch (unit) {
            case "D" -> base.plusDays(relation).toString();
            case "W" -> Timex.week(base.plusWeeks(relation));
            case "M" -> Timex.month(base.plusMonths(relation));
            case "Y" -> Timex.year(base.getYear() + relation);
            case "DE" -> Padded.of(base.getYear() / 10 + relation, 3);
            case "C" -> Padded.of(base.getYear() / 100 + relation, 2);
            default -> null;
        };
    }

    private @Nullable String deictic(Fields fields) {
        int days = fields.deictic == null ? 0 : fields.deictic;
        if (published == null) {
            return fields.year != null && fields.month != null && fields.day != null
                    ? LocalDate.of(fields.year, fields.month, fields.day).toString()
                    : fields.weekday != null ? "XXXX-WXX-" + fields.weekday : "P" + days + "D";
        }
        LocalDate base = fields.anchored && lastDay != null ? lastDay : published;
        anchoredTo = base.toString();
        LocalDate day = base.plusDays(days);
        LocalDate dated = statedDate(fields, day);
        LocalDate stated = dated != null || fields.weekday == null ? dated : onSide(day, fields.weekday, base);
        if (stated != null && !stated.equals(day)) {
            notes.add((dated == null ? "the weekday" : "the date") + " is not that of " + day + "; read as " + stated);
            otherDay = day;
            return stated.toString();
        }
        return day.toString();
    }

    /** The day and month that stand beside a relative word, in their year or the one that brings them nearest to it. */
    private static @Nullable LocalDate statedDate(Fields fields, LocalDate day) {
        if (fields.day == null || fields.month == null || fields.hijri) {
            return null;
        }
        MonthDay stated = MonthDay.of(fields.month, fields.day);
        int first = fields.year == null ? day.getYear() - 1 : fields.year;
        int last = fields.year == null ? day.getYear() + 1 : fields.year;
        LocalDate best = null;
        for (int year = first; year <= last; year++) {
            LocalDate candidate = stated.isValidYear(year) ? stated.atYear(year) : null;
            if (candidate != null && (best == null || distance(candidate, day) < distance(best, day))) {
                best = candidate;
            }
        }
        return best;
    }

    /** The stated weekday nearest to a relative day, on its side of {@code base}: yesterday is no day to come. */
    private static LocalDate onSide(LocalDate day, int weekday, LocalDate base) {
        LocalDate near = nearest(day, weekday);
        boolean ahead = day.isBefore(base) && near.isAfter(base);
        boolean back = day.isAfter(base) && near.isBefore(base);
        return ahead ? near.minusWeeks(1) : back ? near.plusWeeks(1) : near;
    }

    /** The day with that weekday that is nearest to {@code day}; never more than three days off. */
    private static LocalDate nearest(LocalDate day, int weekday) {
        int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
        return ahead <= 3 ? day.plusDays(ahead) : day.plusDays(ahead - 7L);
    }

    private @Nullable String weekday(Fields fields, boolean future) {
        int weekday = fields.weekday == null ? 1 : fields.weekday;
        if (published == null) {
            return "XXXX-WXX-" + weekday;
        }
        anchoredTo = published.toString();
        if ("W".equals(fields.relativeUnit)) {
            LocalDate inWeek = published.plusWeeks(fields.relation == null ? 0 : fields.relation);
            return inWeek.plusDays(weekday - (long) inWeek.getDayOfWeek().getValue())
                    .toString();
        }
        int relation = fields.relation == null ? 0 : fields.relation;
        int ahead = Math.floorMod(weekday - published.getDayOfWeek().getValue(), 7);
        if (relation > 0) {
            return published
                    .plusDays(ahead == 0 ? 7 : ahead)
                    .plusWeeks(relation - 1L)
                    .toString();
        }
        if (relation < 0) {
            return published.plusDays(ahead - 7L).plusWeeks(relation + 1L).toString();
        }
        boolean nearAhead = until && ahead <= 3;
        return future || nearAhead || ahead == 0
                ? published.plusDays(ahead).toString()
                : published.plusDays(ahead - 7L).toString();
    }

    private @Nullable String dayOfMonth(Fields fields, boolean future) {
        int month = fields.month == null ? 1 : fields.month;
        int day = fields.day == null ? 1 : fields.day;
        if (fields.hijri) {
            return hijriDay(fields, month, day, future);
        }
        LocalDate date;
        if (fields.year != null) {
            date = LocalDate.of(fields.year, month, day);
        } else if (published == null) {
            return "XXXX-" + Padded.of(month, 2) + "-" + Padded.of(day, 2);
        } else {
            anchoredTo = published.toString();
            LocalDate onWeekday = fields.weekday == null ? null : onWeekday(month, day, fields.weekday);
            date = onWeekday == null ? inYear(month, day, fields.relation, future) : onWeekday;
        }
        if (fields.weekday != null && date.getDayOfWeek().getValue() != fields.weekday) {
            notes.add("the weekday is not that of " + date);
            otherDay = nearest(date, fields.weekday);
        }
        return date.toString();
    }

    /** A weekday beside day and month says which of the years around publication it is. */
    private @Nullable LocalDate onWeekday(int month, int day, int weekday) {
        LocalDate best = null;
        LocalDate base = published == null ? LocalDate.EPOCH : published;
        for (int year = base.getYear() - 1; year <= base.getYear() + 1; year++) {
            LocalDate candidate = LocalDate.of(year, month, Math.min(day, 28)).plusDays(Math.max(0, day - 28));
            boolean fits = candidate.getDayOfWeek().getValue() == weekday && candidate.getMonthValue() == month;
            if (fits && (best == null || distance(candidate, base) < distance(best, base))) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private LocalDate inYear(int month, int day, @Nullable Integer relation, boolean future) {
        LocalDate base = published == null ? LocalDate.EPOCH : published;
        boolean ahead = relation == null ? future || (until && isNearAhead(base, month, day)) : relation > 0;
        if (relation != null && relation == 0) {
            return LocalDate.of(base.getYear(), month, day);
        }
        LocalDate date = LocalDate.of(base.getYear() + (ahead ? 0 : 1), month, Math.min(day, 28))
                .withDayOfMonth(1);
        for (int tries = 0; tries < 9; tries++) {
            LocalDate candidate = day <= date.lengthOfMonth() ? date.withDayOfMonth(day) : null;
            boolean fits = candidate != null
                    && (ahead
                            ? (relation == null ? !candidate.isBefore(base) : candidate.isAfter(base))
                            : (relation == null ? !candidate.isAfter(base) : candidate.isBefore(base)));
            if (candidate != null && fits) {
                return candidate;
            }
            date = date.plusYears(ahead ? 1 : -1);
        }
        throw new DateTimeException("no such day");
    }

    /** Whether a day of this year or the next is nearer ahead than behind. */
    private static boolean isNearAhead(LocalDate base, int month, int day) {
        MonthDay wanted = MonthDay.of(month, day);
        int year = wanted.isBefore(MonthDay.from(base)) ? base.getYear() + 1 : base.getYear();
        return ChronoUnit.DAYS.between(base, wanted.atYear(year)) < base.lengthOfYear() / 2;
    }

    private @Nullable String hijriDay(Fields fields, int month, int day, boolean future) {
        if (fields.year != null) {
            return hijri.date(hijriYear(fields.year, month, day), month, day).toString();
        }
        if (published == null) {
            return "XXXX-XX-XX";
        }
        int year = hijri.yearOf(published);
        boolean ahead = fields.relation == null ? future : fields.relation > 0;
        LocalDate date = hijri.date(year, month, day);
        if (ahead && date.isBefore(published)) {
            date = hijri.date(year + 1, month, day);
        } else if (!ahead && date.isAfter(published)) {
            date = hijri.date(year - 1, month, day);
        }
        anchoredTo = published.toString();
        return date.toString();
    }

    private @Nullable String month(Fields fields, boolean future) {
        int month = fields.month == null ? 1 : fields.month;
        if (fields.hijri) {
            return hijriMonth(fields, month, future);
        }
        if (fields.year != null) {
            return Padded.month(fields.year, month);
        }
        if (published == null) {
            return "XXXX-" + Padded.of(month, 2);
        }
        anchoredTo = published.toString();
        int now = published.getMonthValue();
        int year = published.getYear();
        if (fields.relation != null) {
            year += fields.relation < 0 ? (month < now ? 0 : -1) : fields.relation > 0 ? (month > now ? 0 : 1) : 0;
        } else {
            year += future ? (month >= now ? 0 : 1) : (month <= now ? 0 : -1);
        }
        return Padded.month(year, month);
    }

    private @Nullable String hijriMonth(Fields fields, int month, boolean future) {
        Integer year = fields.year;
        if (year == null) {
            if (published == null) {
                return "XXXX-XX";
            }
            year = hijri.yearOf(published);
            int current = hijri.monthOf(published);
            boolean ahead = fields.relation == null ? future : fields.relation > 0;
            boolean back = fields.relation == null ? !future : fields.relation < 0;
            boolean soon = fields.relation == null
                    && !since
                    && Math.floorMod(month - current, MONTHS) <= SOON
                    && month != current;
            year += (ahead || soon) && month < current ? 1 : back && !soon && month > current ? -1 : 0;
            anchoredTo = published.toString();
        }
        int inYear = hijriYear(year, month, 1);
        return hijri.date(inYear, month, 1) + "/" + hijri.lastOf(inYear, month);
    }

    /** A Hijri year as it stands, or the one whose day falls in a Gregorian year that stands beside a Hijri month. */
    private int hijriYear(int year, int month, int day) {
        if (year < FIRST_GREGORIAN) {
            return year;
        }
        int candidate = hijri.yearOf(LocalDate.of(year, 1, 1));
        while (hijri.date(candidate, month, day).getYear() < year) {
            candidate++;
        }
        return candidate;
    }

    /** A holiday: {@code g-05-01} in the Gregorian calendar, {@code h-10-01} in the Hijri one, {@code w-11-4-4} the fourth Thursday of November. */
    private @Nullable String holiday(Fields fields, boolean future) {
        String rule = fields.holiday == null ? "" : fields.holiday;
        Fields day = new Fields();
        day.month = Integer.valueOf(rule.substring(2, 4));
        day.hijri = rule.charAt(0) == 'h';
        if (rule.charAt(0) == 'w') {
            day.weekday = rule.charAt(5) - '0';
            day.nth = rule.charAt(7) - '0';
        } else {
            day.day = Integer.valueOf(rule.substring(5));
        }
        day.relation = "Y".equals(fields.relativeUnit) ? null : fields.relation;
        Integer year = fields.year;
        if ("Y".equals(fields.relativeUnit) && published != null && fields.relation != null) {
            year = published.getYear() + fields.relation;
        }
        if (year == null) {
            if (published == null) {
                return day.hijri || day.day == null ? null : dayOfMonth(day, future);
            }
            String past = date(day, false);
            String coming = date(day, true);
            boolean nearer = past == null
                    || (coming != null
                            && distance(LocalDate.parse(coming), published)
                                    < distance(LocalDate.parse(past), published));
            return future || nearer ? coming : past;
        }
        if (!day.hijri || fields.hijri) {
            day.year = year;
            return date(day, future);
        }
        if (day.month == null || day.day == null) {
            return null;
        }
        LocalDate date = hijri.date(hijriYear(year, day.month, day.day), day.month, day.day);
        return date.getYear() == year ? date.toString() : null;
    }

    // Clock.

    private String withClock(String date, Fields fields) {
        int hour = fields.hour == null ? 0 : fields.hour;
        if (fields.part != null) {
            hour = inHalf(hour, fields.part);
        }
        String clock = "T" + Padded.of(hour, 2) + ":" + Padded.of(fields.minute == null ? 0 : fields.minute, 2);
        if (fields.second != null) {
            clock += ":" + Padded.of(fields.second, 2);
        }
        return date + clock + zone(date, fields.zone);
    }

    private static int inHalf(int hour, String part) {
        return switch (part) {
            case "TMO" -> hour == 12 ? 0 : hour;
            case "TMI" -> hour < 6 ? hour + 12 : hour;
            case "TAF", "TEV" -> hour < 12 ? hour + 12 : hour;
            case "TNI" -> hour >= 6 && hour < 12 ? hour + 12 : hour == 12 ? 0 : hour;
            default -> hour;
        };
    }

    private static String zone(String date, @Nullable String zone) {
        if (zone == null || zone.isEmpty() || zone.equals("Z")) {
            return zone == null ? "" : zone;
        }
        if (date.length() != 10 || date.indexOf('X') >= 0) {
            return "";
        }
        ZoneOffset offset =
                ZoneId.of(zone).getRules().getOffset(LocalDate.parse(date).atTime(12, 0));
        return offset.equals(ZoneOffset.UTC) ? "Z" : offset.getId();
    }

    // Ranges, quantities.

    private @Nullable String range(Fields start, @Nullable Fields end, boolean future) {
        if (end == null) {
            return null;
        }
        String to = calendar(end, future);
        if (to == null) {
            return null;
        }
        Fields begin = start.copy();
        boolean sameYear = begin.hour == null
                && begin.year == null
                && to.length() >= 4
                && Character.isDigit(to.charAt(0))
                && !begin.hijri;
        if (sameYear && begin.weekday == null && begin.deictic == null) {
            begin.year = Integer.valueOf(to.substring(0, 4));
            boolean wraps = begin.month != null && end.month != null && begin.month > end.month;
            begin.year -= wraps ? 1 : 0;
        }
        String from = calendar(begin, future);
        boolean overnight = from != null && begin.hour != null && end.hour != null && from.compareTo(to) > 0;
        if (overnight && Character.isDigit(to.charAt(0))) {
            to = LocalDate.parse(to.substring(0, DATE_LENGTH)).plusDays(1) + to.substring(DATE_LENGTH);
        }
        return from == null || from.indexOf('/') > 0 || to.indexOf('/') > 0 || from.compareTo(to) > 0
                ? null
                : from + "/" + to;
    }

    private @Nullable String shifted(Fields fields, int sign, @Nullable LocalDate base) {
        if (fields.vague) {
            return sign < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        String unit = smallestUnit(fields);
        if (base == null) {
            return sign > 0 && published != null
                    ? null
                    : "P" + (sign < 0 ? "-" : "") + quantity(fields, fields.unit == null ? "D" : fields.unit);
        }
        anchoredTo = base.toString();
        LocalDate day = shift(base, fields, sign);
        if (day == null) {
            return null;
        }
        return switch (unit) {
            case "D" -> day.toString();
            case "W" -> Timex.week(day);
            case "M" -> Timex.month(day);
            case "Y" -> Timex.year(day.getYear());
            case "DE" -> Padded.of(day.getYear() / 10, 3);
            case "C" -> Padded.of(day.getYear() / 100, 2);
            // The clock of publication is not known: it stays relative.
            default -> sign < 0 ? "PT-" + quantity(fields, unit).substring(1) : null;
        };
    }

    private static String smallestUnit(Fields fields) {
        return fields.further != null ? smallestUnit(fields.further) : fields.unit == null ? "D" : fields.unit;
    }

    private static @Nullable LocalDate shift(LocalDate base, Fields fields, int sign) {
        LocalDate shifted = shiftOnce(base, fields, sign);
        return fields.further == null || shifted == null ? shifted : shift(shifted, fields.further, sign);
    }

    private static @Nullable LocalDate shiftOnce(LocalDate base, Fields fields, int sign) {
        BigDecimal count = fields.count == null ? BigDecimal.ONE : fields.count;
        if (count.compareTo(BigDecimal.valueOf(100_000)) > 0) {
            return null;
        }
        long whole = sign * count.longValue();
        boolean half = count.stripTrailingZeros().scale() > 0 || fields.fraction != null;
        return switch (fields.unit == null ? "D" : fields.unit) {
            case "D" -> base.plusDays(whole);
            case "W" -> base.plusWeeks(whole);
            case "M" -> base.plusMonths(whole);
            case "Y" -> half ? base.plusMonths(whole * 12 + sign * 6L) : base.plusYears(whole);
            case "DE" -> base.plusYears(whole * 10);
            case "C" -> base.plusYears(whole * 100);
            case "H" -> base.plusDays(whole / 24);
            default -> base;
        };
    }

    private static @Nullable String duration(Fields fields) {
        if (fields.unit == null) {
            return null;
        }
        StringBuilder duration = new StringBuilder("P");
        for (Fields part = fields; part != null; part = part.further) {
            String quantity = part.vague ? written("X", unitOf(part)) : quantity(part, unitOf(part));
            boolean clock = quantity.startsWith("T") && duration.indexOf("T") >= 0;
            duration.append(clock ? quantity.substring(1) : quantity);
        }
        return duration.toString();
    }

    private static String unitOf(Fields fields) {
        return fields.unit == null ? "D" : fields.unit;
    }

    /** A count and a unit as TIMEX3 writes them; half a year is six months, a quarter of an hour fifteen minutes. */
    private static String quantity(Fields fields, String unit) {
        BigDecimal count = fields.count == null ? BigDecimal.ONE : fields.count;
        BigDecimal all = fields.fraction == null ? count : count.add(fields.fraction);
        boolean whole = all.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            BigDecimal smaller = all.multiply(BigDecimal.valueOf(perUnit(unit)));
            if (perUnit(unit) > 1
                    && smaller.setScale(0, java.math.RoundingMode.HALF_UP)
                                    .subtract(smaller)
                                    .abs()
                                    .compareTo(new BigDecimal("0.01"))
                            < 0) {
                BigDecimal rounded = smaller.setScale(0, java.math.RoundingMode.HALF_UP);
                return written(rounded, below(unit));
            }
        }
        return written(all, unit);
    }

    private static int perUnit(String unit) {
        return switch (unit) {
            case "C" -> 100;
            case "DE" -> 10;
            case "Y" -> 12;
            case "D" -> 24;
            case "H", "MI" -> 60;
            default -> 1;
        };
    }

    private static String below(String unit) {
        return switch (unit) {
            case "C", "DE" -> "Y";
            case "Y" -> "M";
            case "D" -> "H";
            case "H" -> "MI";
            default -> "S";
        };
    }

    private static String written(BigDecimal count, String unit) {
        return written(count.stripTrailingZeros().toPlainString(), unit);
    }

    private static String written(String number, String unit) {
        return switch (unit) {
            case "H" -> "T" + number + "H";
            case "MI" -> "T" + number + "M";
            case "S" -> "T" + number + "S";
            default -> number + unit;
        };
    }
}
