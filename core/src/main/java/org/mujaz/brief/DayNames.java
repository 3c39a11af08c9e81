package org.mujaz.brief;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.analysis.Analysis;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.Dateline;
import org.mujaz.time.TimeExpression;

/**
 * Says a day that is named from the day of writing (today, yesterday) by its date, where the day of writing is known; where it is not,
 * by its weekday alone, where the text names that.
 */
final class DayNames {

    private static final int YEAR_DIGITS = 4;
    private static final String IN = "\u0641\u064A";

    private final Ordinals ordinals;
    private final PhraseTable days;
    private final PhraseTable months;
    private final List<String> weekdays;
    private final Map<String, String[]> monthNames;

    DayNames(Lexicon lexicon) {
        this.ordinals = new Ordinals(lexicon);
        this.days = lexicon.table("brief/relative-days");
        this.months = lexicon.table("time/months");
        String[] names = new String[7];
        for (int row = days.size() - 1; row >= 0; row--) {
            String kind = days.cell(row, "kind");
            if (Character.isDigit(kind.charAt(0))) {
                names[kind.charAt(0) - '1'] = days.cell(row, "form");
            }
        }
        this.weekdays = List.of(names);
        this.monthNames = Map.of(
                "EG",
                monthNames(lexicon, "EG"),
                "SY",
                monthNames(lexicon, "SY"),
                "MA",
                monthNames(lexicon, "MA"),
                "DZ",
                monthNames(lexicon, "DZ"));
    }

    /** The name of each month in a family; that of Egypt where it has none of its own. */
    private String[] monthNames(Lexicon lexicon, String family) {
        PhraseTable printed = lexicon.table("brief/printed-months");
        String[] names = new String[12];
        for (String of : List.of(family, "EG")) {
            for (int row = 0; row < printed.size(); row++) {
                int month = Integer.parseInt(printed.cell(row, "month")) - 1;
                if (List.of(printed.cell(row, "families").split(" ")).contains(of) && names[month] == null) {
                    names[month] = printed.cell(row, "form");
                }
            }
        }
        return names;
    }

    /**
     * What stands for a day in print.
     *
     * @param replaced the words it stands for
     * @param text the words
     * @param from where the day comes from
     */
    record Day(Span replaced, String text, List<Span> from) {}

    /** How an article names months: a family, or two with a stroke between. */
    String style(Analysis analysis) {
        Text text = analysis.text();
        String style = "";
        for (TimeExpression time : analysis.times()) {
            String found = "";
            for (int i = time.firstToken(); i < time.endToken(); i++) {
                PhraseTable.Match match = months.longestAt(text, i, time.endToken());
                if (match == null || !months.cell(match.row(), "calendar").equals("gregorian")) {
                    continue;
                }
                String family = months.cell(match.row(), "family");
                if (!found.isEmpty() && !found.equals(family)) {
                    return found + '/' + family;
                }
                found = family;
                i = match.endToken() - 1;
            }
            style = style.isEmpty() ? found : style;
        }
        return style.isEmpty() ? "EG" : style;
    }

    /** The date in full of an expression, if it names its day from the day of writing. */
    Optional<Day> day(Analysis analysis, TimeExpression time, String style) {
        Text text = analysis.text();
        if (ordinals.isAt(text, time.endToken()) || isAnyDay(analysis, time)) {
            return Optional.empty();
        }
        for (int i = time.firstToken(); i < time.endToken(); i++) {
            PhraseTable.Match match = days.longestAt(text, i, time.endToken());
            if (match == null || !days.cell(match.row(), "kind").equals("relative")) {
                continue;
            }
            int weekday = weekdayBehind(text, match.endToken(), time.endToken());
            if (weekday < -1) {
                return isDate(text, match.endToken(), time)
                        ? Optional.of(dated(text, i, match.endToken(), time))
                        : Optional.empty();
            }
            Span replaced = new Span(
                    text.tokens().get(i).start(),
                    text.tokens().get(time.endToken() - 1).end());
            return written(analysis, time, replaced, weekday, style);
        }
        return Optional.empty();
    }

    /** Whether "the day" is none that is counted from the day of writing: so many dollars in the day, on that day. */
    private static boolean isAnyDay(Analysis analysis, TimeExpression time) {
        Text text = analysis.text();
        int first = time.firstToken();
        boolean alone = time.endToken() == first + 1 && first > 0;
        return alone
                && (text.is(text.tokens().get(first - 1), IN)
                        || analysis.clauses().tag(first - 1) == Tag.DEMONSTRATIVE);
    }

    /** Whether a date with its year stands behind the word for a day: today, Sunday 26 February 2017. */
    private static boolean isDate(Text text, int from, TimeExpression time) {
        Token last = text.tokens().get(time.endToken() - 1);
        return from < time.endToken()
                && date(time).isPresent()
                && last.kind() == Kind.NUMBER
                && last.foldedLength() == YEAR_DIGITS;
    }

    /** A date without the word for the day of writing in front of it. */
    private static Day dated(Text text, int first, int from, TimeExpression time) {
        int end = text.tokens().get(time.endToken() - 1).end();
        Span date = new Span(text.tokens().get(from).start(), end);
        return new Day(new Span(text.tokens().get(first).start(), end), text.quote(date), List.of(date));
    }

    /** The weekday that alone stands in a stretch, from 0 on; -1 where the stretch is empty, -2 where there is more in it. */
    private int weekdayBehind(Text text, int from, int to) {
        int weekday = -1;
        for (int i = from; i < to; i++) {
            Token token = text.tokens().get(i);
            char c = text.foldedChar(token);
            if (token.kind() == Kind.PUNCTUATION && (c == '(' || c == ')' || c == ',')) {
                continue;
            }
            int row = days.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
            String kind = row < 0 ? "" : days.cell(row, "kind");
            if (kind.isEmpty() || kind.equals("relative") || (weekday >= 0 && !kind.equals("filler"))) {
                return -2;
            }
            weekday = kind.equals("filler") ? weekday : kind.charAt(0) - '1';
        }
        return weekday;
    }

    private Optional<Day> written(Analysis analysis, TimeExpression time, Span replaced, int weekday, String style) {
        Published published = analysis.published();
        boolean sure = published.isKnown() && published.basis() != Published.Basis.INFERRED;
        Optional<LocalDate> date = sure && time.alternative() == null ? date(time) : Optional.empty();
        if (date.isEmpty()) {
            return weekday < 0 || !time.notes().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Day(replaced, weekdays.get(weekday), List.of()));
        }
        LocalDate day = date.get();
        boolean agrees = weekday < 0 || day.getDayOfWeek().getValue() == weekday + 1;
        if (!agrees) {
            return Optional.empty();
        }
        String text = weekdays.get(day.getDayOfWeek().getValue() - 1)
                + ' '
                + day.getDayOfMonth()
                + ' '
                + month(day.getMonthValue() - 1, style)
                + ' '
                + day.getYear();
        boolean stated = published.basis() == Published.Basis.DATELINE;
        List<Span> from =
                stated ? analysis.dateline().map(Dateline::span).map(List::of).orElse(List.of()) : List.of();
        return Optional.of(new Day(replaced, text, from));
    }

    private String month(int month, String style) {
        int two = style.indexOf('/');
        return two < 0
                ? monthNames.getOrDefault(style, monthNames.getOrDefault("EG", new String[12]))[month]
                : month(month, style.substring(0, two)) + '/' + month(month, style.substring(two + 1));
    }

    private static Optional<LocalDate> date(TimeExpression time) {
        boolean day = time.precision().equals("DAY") || time.precision().equals("PART_OF_DAY");
        if (!day || time.value().length() < 10 || time.mod() != null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(time.value().substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
