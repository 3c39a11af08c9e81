package org.mujaz.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/**
 * Works out when an article was published that does not say, as a careful reader would: "today, Monday" says the weekday, "last
 * March" that March is over and not yet a year ago, "this April" the month, "in March 2023" beside months without a year
 * that the year is later, "the second visit in half a year" beside "last October" how far October is back.
 *
 * <p>Every clue leaves some days; the days that all of them leave are the answer. It is a day only where one is left, else the
 * first and the last of them and their weekdays; where the clues do not even bound the years it is the weekdays alone,
 * and where there are none it is nothing.
 */
public final class PublicationDater {

    /**
     * What was worked out.
     *
     * @param published the days that are left
     * @param weekdays their weekdays; empty where all seven are left
     * @param clues the expressions that decided
     */
    public record Answer(Published published, Set<DayOfWeek> weekdays, List<Span> clues) {

        public Answer {
            weekdays = Set.copyOf(weekdays);
            clues = List.copyOf(clues);
        }
    }

    /** Articles speak of the last months by name and of older ones with their year; a newer year than this is no clue. */
    private static final int LATEST_YEAR = 2100;

    private PublicationDater() {}

    /**
     * Dates an article.
     *
     * @param stated the day and month that a dateline states, or null
     */
    public static Optional<Answer> date(Text text, List<TimeMention> mentions, @Nullable MonthDay stated) {
        Clues clues = new Clues(text);
        mentions.forEach(mention -> clues.note(mention, mentions));
        return clues.answer(stated);
    }

    /** What the expressions leave. */
    private static final class Clues {
        private final Text text;
        private final List<Span> spans = new ArrayList<>();
        private final Set<DayOfWeek> weekdays = EnumSet.allOf(DayOfWeek.class);
        private final Set<Integer> months = new TreeSet<>();
        private final Set<Integer> yearsNamed = new TreeSet<>();
        private @Nullable LocalDate exact;
        private @Nullable LocalDate notBefore;
        private @Nullable LocalDate newestNamed;
        private @Nullable Integer year;
        private boolean monthsPastWithoutYear;

        Clues(Text text) {
            this.text = text;
            for (int month = 1; month <= 12; month++) {
                months.add(month);
            }
        }

        void note(TimeMention mention, List<TimeMention> all) {
            Fields fields = mention.item().fields();
            if (!mention.item().make().equals("calendar") || fields.hijri || fields.anchored) {
                return;
            }
            boolean day = today(fields);
            boolean current = thisMonthOrYear(fields);
            boolean month = lastOrNextMonth(fields, mention, all);
            boolean named = named(fields, mention.future());
            if (day || current || month || named) {
                TimeItem item = mention.item();
                spans.add(text.folded().source(item.foldedStart(), item.foldedEnd()));
            }
        }

        /** Today, yesterday or tomorrow with a weekday or a date. */
        private boolean today(Fields fields) {
            if (fields.deictic == null) {
                return false;
            }
            if (fields.year != null && fields.month != null && fields.day != null) {
                exact = LocalDate.of(fields.year, fields.month, fields.day).minusDays(fields.deictic);
                return true;
            }
            if (fields.weekday != null) {
                weekdays.retainAll(EnumSet.of(DayOfWeek.of(fields.weekday).minus(fields.deictic)));
                return true;
            }
            return false;
        }

        private boolean thisMonthOrYear(Fields fields) {
            if (fields.relation == null || fields.relation != 0) {
                return false;
            }
            if (fields.month != null && fields.relativeUnit == null) {
                months.retainAll(Set.of(fields.month));
                return true;
            }
            if (fields.year != null) {
                year = fields.year;
                return true;
            }
            return false;
        }

        /** A month called last is over; with a length of time beside it that says how far back it is, more is known. */
        private boolean lastOrNextMonth(Fields fields, TimeMention mention, List<TimeMention> all) {
            if (fields.month == null || fields.year != null || fields.relativeUnit != null) {
                return false;
            }
            if (fields.relation == null || fields.relation == 0) {
                return false;
            }
            months.remove(fields.month);
            monthsPastWithoutYear |= fields.relation < 0;
            if (fields.relation < 0) {
                monthsSince(fields.month, mention, all);
            }
            return true;
        }

        /** "The second in half a year, the last was last October": so many months lie between, one more or less. */
        private void monthsSince(int month, TimeMention mention, List<TimeMention> all) {
            for (TimeMention other : all) {
                Fields length = other.item().fields();
                boolean beside = other.sentence() == mention.sentence()
                        && other.item().make().equals("duration");
                if (beside && length.count != null && ("M".equals(length.unit) || "Y".equals(length.unit))) {
                    int apart = (int) Math.round(length.count.doubleValue() * ("Y".equals(length.unit) ? 12 : 1));
                    if (apart >= 2 && apart <= 11) {
                        months.retainAll(Set.of(in(month + apart - 1), in(month + apart), in(month + apart + 1)));
                    }
                }
            }
        }

        private static int in(int month) {
            return Math.floorMod(month - 1, 12) + 1;
        }

        /** A month of a named year, spoken of as past, is over. */
        private boolean named(Fields fields, boolean future) {
            if (fields.year == null || fields.month == null || future || fields.deictic != null) {
                return false;
            }
            if (fields.year > LATEST_YEAR || fields.year < 1900) {
                return false;
            }
            LocalDate first = LocalDate.of(fields.year, fields.month, 1);
            newestNamed = newestNamed == null || first.isAfter(newestNamed) ? first : newestNamed;
            yearsNamed.add(fields.year);
            return true;
        }

        Optional<Answer> answer(@Nullable MonthDay stated) {
            if (exact != null) {
                return Optional.of(new Answer(
                        Published.on(exact, Published.Basis.INFERRED), EnumSet.of(exact.getDayOfWeek()), spans));
            }
            Integer firstYear = firstYear();
            Integer lastYear = lastYear(firstYear);
            boolean weekdayKnown = weekdays.size() == 1;
            if (weekdays.isEmpty() || months.isEmpty()) {
                return Optional.empty();
            }
            if (firstYear == null || lastYear == null || (!weekdayKnown && months.size() == 12 && stated == null)) {
                return weekdayKnown ? Optional.of(new Answer(nothing(stated), weekdays, spans)) : Optional.empty();
            }
            return between(firstYear, lastYear, stated);
        }

        private static Published nothing(@Nullable MonthDay stated) {
            return stated == null
                    ? new Published(Published.Basis.INFERRED, null, null, null, null)
                    : Published.yearless(stated);
        }

        private Optional<Answer> between(int firstYear, int lastYear, @Nullable MonthDay stated) {
            LocalDate first = null;
            LocalDate last = null;
            int left = 0;
            LocalDate end = LocalDate.of(lastYear, 12, 31);
            for (LocalDate day = LocalDate.of(firstYear, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
                boolean fits = weekdays.contains(day.getDayOfWeek())
                        && months.contains(day.getMonthValue())
                        && (stated == null || MonthDay.from(day).equals(stated))
                        && (notBefore == null || !day.isBefore(notBefore));
                if (fits) {
                    first = first == null ? day : first;
                    last = day;
                    left++;
                }
            }
            if (first == null || last == null) {
                return Optional.empty();
            }
            Published published = left == 1
                    ? Published.on(first, Published.Basis.INFERRED)
                    : new Published(Published.Basis.INFERRED, first, last, null, stated);
            return Optional.of(new Answer(published, weekdays.size() == 7 ? Set.of() : weekdays, spans));
        }

        /**
         * An article that names the year of some months and calls others last means months of earlier years by the first:
         * the year is the one behind the newest that it names.
         */
        private @Nullable Integer firstYear() {
            if (year != null) {
                return year;
            }
            if (newestNamed == null) {
                return null;
            }
            notBefore = newestNamed;
            return monthsPastWithoutYear ? newestNamed.getYear() + 1 : newestNamed.getYear();
        }

        /** Years named one behind the other up to the newest are recent history told to its end. */
        private @Nullable Integer lastYear(@Nullable Integer firstYear) {
            if (year != null) {
                return year;
            }
            boolean runOn = newestNamed != null && yearsNamed.contains(newestNamed.getYear() - 1);
            return firstYear != null && runOn && monthsPastWithoutYear ? firstYear : null;
        }
    }
}
