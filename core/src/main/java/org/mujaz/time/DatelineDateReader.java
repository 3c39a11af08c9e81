package org.mujaz.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Published;
import org.mujaz.text.Published.Basis;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/**
 * Reads the date inside a dateline: day first, in digits (12-4, 12/4/2024, 9.11.2023) or with a month's name from any
 * of the Arab families, two names side by side included; Hijri dates by Umm al-Qura ({@link HijriCalendar}), alone or with
 * their Gregorian counterpart.
 */
final class DatelineDateReader {

    private static final String WEEKDAY = "\u064A\u0648\u0645";
    private static final String CORRESPONDING = FoldedText.fold("\u0627\u0644\u0645\u0648\u0627\u0641\u0642");
    private static final String TO = "\u0644";

    private final HijriCalendar hijri;
    private final PhraseTable months;

    DatelineDateReader(Lexicon lexicon) {
        this.hijri = new HijriCalendar(lexicon);
        this.months = lexicon.table("time/months");
    }

    /**
     * A date found.
     *
     * @param endToken the index behind its last token
     * @param published the day it says
     * @param calendarsDisagree whether it says two different days in two calendars
     */
    record Found(int endToken, Published published, boolean calendarsDisagree) {}

    /** A date in one calendar; year 0 where none is stated. */
    private record Part(int endToken, int day, int month, int year, boolean hijri) {}

    /** The date that begins at token {@code at}, or null. */
    @Nullable
    Found at(Text text, int at, int limit) {
        Part first = part(text, at, limit);
        if (first == null) {
            return null;
        }
        int next = first.endToken;
        while (next < limit && isBetweenCalendars(text, next)) {
            next++;
        }
        Part second = part(text, next, limit);
        if (second == null || second.hijri == first.hijri) {
            return found(first, null, first.endToken);
        }
        boolean bracket = isMark(text, next - 1, '(') && second.endToken < limit && isMark(text, second.endToken, ')');
        int end = bracket ? second.endToken + 1 : second.endToken;
        return first.hijri ? found(second, first, end) : found(first, second, end);
    }

    private @Nullable Found found(Part part, @Nullable Part counterpart, int end) {
        try {
            if (part.year == 0) {
                return part.hijri
                        ? new Found(end, Published.UNKNOWN, false)
                        : new Found(end, Published.yearless(MonthDay.of(part.month, part.day)), false);
            }
            LocalDate day = day(part);
            boolean disagree = counterpart != null
                    && counterpart.year != 0
                    && Math.abs(ChronoUnit.DAYS.between(day(counterpart), day)) > 1;
            return new Found(end, Published.on(day, Basis.DATELINE), disagree);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private LocalDate day(Part part) {
        return part.hijri ? hijri.date(part.year, part.month, part.day) : LocalDate.of(part.year, part.month, part.day);
    }

    private @Nullable Part part(Text text, int at, int limit) {
        if (at >= limit || text.tokens().get(at).kind() != Kind.NUMBER) {
            return null;
        }
        String digits = text.folded(text.tokens().get(at));
        if (digits.indexOf('.') >= 0) {
            return dotted(digits, at + 1);
        }
        int day = number(digits);
        if (day < 1 || day > 31 || at + 1 >= limit) {
            return null;
        }
        PhraseTable.Match name = months.longestAt(text, at + 1, limit);
        return name != null ? named(text, day, name, limit) : inDigits(text, at, day, limit);
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
        int month = numberAt(text, separators + 1);
        if (month < 1 || month > 12) {
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
