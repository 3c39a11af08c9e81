package org.mujaz.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.number.NumberParser;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Published;
import org.mujaz.text.Published.Basis;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/**
 * Reads the date inside a dateline: day first, in digits (12-4, 12/4/2024, 9.11.2023) or with a month's name from any
 * of the Arab families, two names side by side included; the day may be an ordinal in words, and a weekday may stand before it;
 * Hijri dates by Umm al-Qura ({@link HijriCalendar}), alone or with their Gregorian counterpart.
 */
final class DatelineDateReader {

    private static final String WEEKDAY = "\u064A\u0648\u0645";
    private static final String CORRESPONDING = FoldedText.fold("\u0627\u0644\u0645\u0648\u0627\u0641\u0642");
    private static final String TO = "\u0644";
    private static final String OF = "\u0645\u0646";
    private static final int LAST_DAY = 31;
    private static final int LAST_HIJRI_DAY = 30;

    /** A leap year: what is no day in it is none in any year. */
    private static final int LEAP = 2000;

    private final HijriCalendar hijri;
    private final PhraseTable months;
    private final PhraseTable words;
    private final NumberParser numbers;

    DatelineDateReader(Lexicon lexicon) {
        this.hijri = new HijriCalendar(lexicon);
        this.months = lexicon.table("time/months");
        this.words = lexicon.table("time/words");
        this.numbers = new NumberParser(lexicon);
    }

    /**
     * A date found.
     *
     * @param endToken the index behind its last token
     * @param published the day it says
     * @param calendarsDisagree whether it says two different days in two calendars
     * @param impossible whether what it says, in either calendar, is no day; what the other says stands
     */
    record Found(int endToken, Published published, boolean calendarsDisagree, boolean impossible) {}

    /** A date in one calendar; year 0 where none is stated. */
    private record Part(int endToken, int day, int month, int year, boolean hijri) {}

    /** The date that begins at token {@code at}, its weekday included, or null. */
    @Nullable
    Found at(Text text, int at, int limit) {
        Part first = part(text, behindWeekday(text, at, limit), limit);
        if (first == null) {
            return null;
        }
        int next = first.endToken;
        while (next < limit && isBetweenCalendars(text, next)) {
            next++;
        }
        Part second = part(text, behindWeekday(text, next, limit), limit);
        if (second == null || second.hijri == first.hijri) {
            return found(first, null, first.endToken);
        }
        boolean bracket = isMark(text, next - 1, '(') && second.endToken < limit && isMark(text, second.endToken, ')');
        int end = bracket ? second.endToken + 1 : second.endToken;
        return first.hijri ? found(second, first, end) : found(first, second, end);
    }

    /** Behind the weekday, and its comma, that may stand before a date. */
    private int behindWeekday(Text text, int at, int limit) {
        int next = at < limit && text.folded(text.tokens().get(at)).equals(WEEKDAY) ? at + 1 : at;
        if (next >= limit || !isWeekday(text, next)) {
            return at;
        }
        next++;
        return next < limit && isMark(text, next, ',') ? next + 1 : next;
    }

    private boolean isWeekday(Text text, int at) {
        Token token = text.tokens().get(at);
        int row = token.kind() == Kind.WORD ? words.rowOf(text.folded(), token.foldedStart(), token.foldedEnd()) : -1;
        return row >= 0 && words.cell(row, "category").equals("weekday");
    }

    /** The day of a date; where it is none, that of its counterpart in the other calendar, if that is one. */
    private Found found(Part part, @Nullable Part counterpart, int end) {
        boolean possible = isPossible(part);
        if (counterpart == null) {
            return new Found(end, possible ? published(part) : Published.UNKNOWN, false, !possible);
        }
        boolean otherPossible = isPossible(counterpart);
        Published published = possible ? published(part) : otherPossible ? published(counterpart) : Published.UNKNOWN;
        boolean disagree = possible
                && otherPossible
                && part.year != 0
                && counterpart.year != 0
                && Math.abs(ChronoUnit.DAYS.between(day(counterpart), day(part))) > 1;
        return new Found(end, published, disagree, !possible || !otherPossible);
    }

    private Published published(Part part) {
        if (part.year != 0) {
            return Published.on(day(part), Basis.DATELINE);
        }
        return part.hijri ? Published.UNKNOWN : Published.yearless(MonthDay.of(part.month, part.day));
    }

    private boolean isPossible(Part part) {
        if (part.year == 0 && part.hijri) {
            return part.day <= LAST_HIJRI_DAY;
        }
        try {
            return day(part) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private LocalDate day(Part part) {
        return part.hijri
                ? hijri.date(part.year, part.month, part.day)
                : LocalDate.of(part.year == 0 ? LEAP : part.year, part.month, part.day);
    }

    private @Nullable Part part(Text text, int at, int limit) {
        if (at >= limit || text.tokens().get(at).kind() != Kind.NUMBER) {
            return at < limit ? inWords(text, at, limit) : null;
        }
        String digits = text.folded(text.tokens().get(at));
        if (digits.indexOf('.') >= 0) {
            return dotted(digits, at + 1);
        }
        int day = digits.length() <= 2 ? number(digits) : 0;
        if (day < 1 || at + 1 >= limit) {
            return null;
        }
        PhraseTable.Match name = monthAt(text, at + 1, limit);
        return name != null ? named(text, day, name, limit) : inDigits(text, at, day, limit);
    }

    /** The first of December: an ordinal and a month's name. */
    private @Nullable Part inWords(Text text, int at, int limit) {
        NumberParser.Parsed ordinal = numbers.at(text, at, limit);
        if (ordinal == null || !ordinal.ordinal() || ordinal.intValue() < 1 || ordinal.intValue() > LAST_DAY) {
            return null;
        }
        PhraseTable.Match name = monthAt(text, ordinal.endToken(), limit);
        return name == null ? null : named(text, ordinal.intValue(), name, limit);
    }

    /** A month's name, "of" before it or not. */
    private PhraseTable.@Nullable Match monthAt(Text text, int at, int limit) {
        boolean of = at < limit && text.folded(text.tokens().get(at)).equals(OF);
        int month = of ? at + 1 : at;
        return month < limit ? months.longestAt(text, month, limit) : null;
    }

    private @Nullable Part named(Text text, int day, PhraseTable.Match name, int limit) {
        int month = Integer.parseInt(months.cell(name.row(), "month"));
        boolean hijri = months.cell(name.row(), "calendar").equals("hijri");
        int end = name.endToken();
        int paired = end < limit && (isMark(text, end, '/') || isMark(text, end, '-')) ? end + 1 : end;
        PhraseTable.Match second = paired < limit ? months.longestAt(text, paired, limit) : null;
        if (second != null && months.cell(second.row(), "month").equals(months.cell(name.row(), "month"))) {
            end = second.endToken();
        }
        int year = year(text, end, limit);
        if (year == 0) {
            return new Part(end, day, month, 0, hijri);
        }
        end++;
        boolean era = end < limit && isEra(text, end);
        return new Part(era ? end + 1 : end, day, month, year, hijri);
    }

    /** Day, separator, month, and perhaps separator and year, each in digits. */
    private static @Nullable Part inDigits(Text text, int at, int day, int limit) {
        int separators = at + 1;
        if (separators + 1 >= limit || !(isMark(text, separators, '-') || isMark(text, separators, '/'))) {
            return null;
        }
        Token second = text.tokens().get(separators + 1);
        int month = second.foldedLength() <= 2 ? numberAt(text, separators + 1) : 0;
        if (month < 1) {
            return null;
        }
        int end = separators + 2;
        boolean more = end + 1 < limit && (isMark(text, end, '-') || isMark(text, end, '/'));
        int year = more ? numberAt(text, end + 1) : 0;
        if (year > 0 && year < 100 && text.tokens().get(end + 1).foldedLength() == 2) {
            year += 2000;
        }
        return isYear(year) ? new Part(end + 2, day, month, year, year < 1600) : new Part(end, day, month, 0, false);
    }

    private static @Nullable Part dotted(String digits, int end) {
        String[] parts = digits.split("\\.");
        if (parts.length != 3) {
            return null;
        }
        int year = number(parts[2]);
        return isYear(year) ? new Part(end, number(parts[0]), number(parts[1]), year, year < 1600) : null;
    }

    private static int year(Text text, int at, int limit) {
        int year = at < limit ? numberAt(text, at) : 0;
        return isYear(year) ? year : 0;
    }

    private static boolean isYear(int year) {
        return year >= 1300 && year <= 2200;
    }

    private static int numberAt(Text text, int at) {
        Token token = text.tokens().get(at);
        return token.kind() == Kind.NUMBER ? number(text.folded(token)) : 0;
    }

    private static int number(String digits) {
        boolean whole = digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
        return whole ? Integer.parseInt(digits) : 0;
    }

    private static boolean isMark(Text text, int at, char mark) {
        Token token = text.tokens().get(at);
        return token.kind() == Kind.PUNCTUATION && token.foldedLength() == 1 && text.foldedChar(token) == mark;
    }

    private static boolean isEra(Text text, int at) {
        String word = text.folded(text.tokens().get(at));
        return word.equals("\u0647") || word.equals("\u0645");
    }

    private static boolean isBetweenCalendars(Text text, int at) {
        String word = text.folded(text.tokens().get(at));
        return word.equals(CORRESPONDING)
                || word.equals(TO)
                || word.equals(WEEKDAY)
                || word.equals("-")
                || word.equals("/")
                || word.equals(",")
                || word.equals("(");
    }
}
