package org.mujaz.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mujaz.analysis.Analysis;
import org.mujaz.time.TimeExpression;
import org.mujaz.timeline.Timeline;
import org.mujaz.timeline.TimelineEntry;

/**
 * The timeline as a picture: a row for each date, on one axis of days that runs with the reading direction. All in units of the
 * picture's own, {@link #WIDTH} of them across.
 *
 * @param height of the picture
 * @param top where the axis begins, from the top
 * @param bottom where it ends
 * @param ticks the marks of the axis
 * @param rows the rows
 */
public record TimelineChart(int height, int top, int bottom, List<Tick> ticks, List<Row> rows) {

    /** How many units the picture is across. */
    public static final int WIDTH = 400;

    private static final int MARGIN = 12;
    private static final int HEAD = 26;
    private static final int ROW = 46;
    private static final int FOOT = 12;
    private static final int LEAST_BAR = 5;
    private static final int LEAST_GAP = 62;
    private static final int LONGEST_LABEL = 44;
    private static final int MOST_ROWS = 40;

    /** A mark of the axis. */
    public record Tick(int x, String label, String anchor) {}

    /**
     * A row.
     *
     * @param y its line
     * @param x where its bar begins, the lower end of both
     * @param width of its bar
     * @param point whether it is a day, drawn as a point
     * @param date as printed
     * @param words the article's words for it
     * @param href the words in the article
     */
    public record Row(int y, int x, int width, boolean point, String date, String words, String href) {}

    /** The picture of what {@code reading} dates; no rows where it dates nothing. */
    static TimelineChart of(Reading reading, Words words, Visit.Look look) {
        Analysis analysis = reading.analysis();
        Figures figures = new Figures(words, look);
        List<TimelineEntry> entries =
                ordered(analysis).stream().limit(MOST_ROWS).toList();
        if (entries.isEmpty()) {
            return new TimelineChart(0, 0, 0, List.of(), List.of());
        }
        LocalDate first = entries.stream()
                .map(entry -> from(analysis, entry))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = entries.stream()
                .map(entry -> to(analysis, entry))
                .max(LocalDate::compareTo)
                .orElseThrow();
        long pad = Math.max(1, ChronoUnit.DAYS.between(first, last) / 20);
        Axis axis = new Axis(first.minusDays(pad), last.plusDays(pad), words.isArabic());
        List<Row> rows = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            TimeExpression time = analysis.times().get(entry.time());
            int a = axis.at(from(analysis, entry));
            int b = axis.at(to(analysis, entry));
            int x = Math.min(a, b);
            int width = Math.max(LEAST_BAR, Math.abs(b - a));
            boolean point =
                    ChronoUnit.DAYS.between(from(analysis, entry), to(analysis, entry)) <= 1 || width == LEAST_BAR;
            rows.add(new Row(
                    HEAD + rows.size() * ROW + ROW - 14,
                    point ? x + width / 2 : x,
                    width,
                    point,
                    figures.time(time),
                    Findings.shortened(analysis.text().quote(time.span()).replace('\n', ' '), LONGEST_LABEL),
                    "/brief/" + reading.id() + "#t" + (entry.time() + 1) + "-1"));
        }
        int bottom = HEAD + rows.size() * ROW;
        return new TimelineChart(bottom + FOOT, HEAD - 6, bottom, ticks(axis, first, last, figures), rows);
    }

    /** A line of the table beside the picture. */
    public record Dated(String date, String words, String sentence, String href) {}

    /** The table of all that is dated. */
    static List<Dated> table(Reading reading, Words words, Visit.Look look) {
        Figures figures = new Figures(words, look);
        Analysis analysis = reading.analysis();
        return ordered(analysis).stream()
                .map(entry -> new Dated(
                        figures.time(analysis.times().get(entry.time())),
                        analysis.text()
                                .quote(analysis.times().get(entry.time()).span())
                                .replace('\n', ' '),
                        entry.text().replace('\n', ' '),
                        "/brief/" + reading.id() + "#t" + (entry.time() + 1) + "-1"))
                .toList();
    }

    /** The timeline by what each expression means: the end of a year stands at its end. */
    static List<TimelineEntry> ordered(Analysis analysis) {
        List<TimelineEntry> entries = new ArrayList<>(Timeline.of(analysis));
        entries.sort(Comparator.comparing((TimelineEntry entry) -> from(analysis, entry))
                .thenComparing(TimelineEntry::from));
        return entries;
    }

    private static LocalDate from(Analysis analysis, TimelineEntry entry) {
        return part(analysis, entry, true);
    }

    private static LocalDate to(Analysis analysis, TimelineEntry entry) {
        return part(analysis, entry, false);
    }

    /** The first day, or the day behind the last: of a start, middle or end a third of the whole. */
    private static LocalDate part(Analysis analysis, TimelineEntry entry, boolean begin) {
        LocalDate from = LocalDate.parse(entry.from().substring(0, 10));
        LocalDate to = LocalDate.parse(entry.to().substring(0, 10));
        if (!to.isAfter(from)) {
            to = from.plusDays(1);
        }
        String mod = analysis.times().get(entry.time()).mod();
        long third = ChronoUnit.DAYS.between(from, to) / 3;
        if (mod == null || third == 0) {
            return begin ? from : to;
        }
        return switch (mod) {
            case "START" -> begin ? from : from.plusDays(third);
            case "MID" -> begin ? from.plusDays(third) : to.minusDays(third);
            case "END" -> begin ? to.minusDays(third) : to;
            default -> begin ? from : to;
        };
    }

    /** Firsts of years, or of months, or days: the finest that stand apart. */
    private static List<Tick> ticks(Axis axis, LocalDate first, LocalDate last, Figures figures) {
        long days = ChronoUnit.DAYS.between(first, last);
        List<Tick> ticks = new ArrayList<>();
        boolean years = days > 700;
        boolean months = !years && days > 45;
        LocalDate day = years ? first.withDayOfYear(1) : months ? first.withDayOfMonth(1) : first;
        int before = Integer.MIN_VALUE / 2;
        int year = Integer.MIN_VALUE;
        for (int steps = 0; !day.isAfter(axis.end) && steps < 20_000; steps++) {
            if (!day.isBefore(axis.begin)) {
                int x = axis.at(day);
                if (Math.abs(x - before) >= LEAST_GAP) {
                    boolean other = day.getYear() != year;
                    year = day.getYear();
                    String label = years
                            ? figures.plain(day.getYear())
                            : !months ? figures.dayMonth(day) : other ? figures.monthYear(day) : figures.month(day);
                    ticks.add(new Tick(x, label, anchor(x)));
                    before = x;
                }
            }
            day = years ? day.plusYears(1) : months ? day.plusMonths(1) : day.plusDays(1);
        }
        return ticks;
    }

    private static String anchor(int x) {
        return x < 3 * MARGIN ? "low" : x > WIDTH - 3 * MARGIN ? "high" : "middle";
    }

    private record Axis(LocalDate begin, LocalDate end, boolean mirrored) {

        int at(LocalDate day) {
            double share = ChronoUnit.DAYS.between(begin, day) / (double) ChronoUnit.DAYS.between(begin, end);
            double x = MARGIN + share * (WIDTH - 2 * MARGIN);
            return (int) Math.round(mirrored ? WIDTH - x : x);
        }
    }
}
