package org.mujaz.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.number.NumberParser;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/** Says what each token can be in an expression of time: words of the lexicon with clitics off, numbers, marks. */
final class TimeLexer {

    private static final char WAW = '\u0648';
    private static final char FEH = '\u0641';
    private static final char BEH = '\u0628';
    private static final char HEH = '\u0647';
    private static final char YEH = '\u064A';
    /** The first, second and third of something are seldom days. */
    private static final int FEW = 3;

    private static final char LAM = '\u0644';
    private static final String ARTICLE = "\u0627\u0644";
    private static final String PREPOSITIONS = "\u0628\u0644\u0643";

    private final PhraseTable words;
    private final PhraseTable months;
    private final PhraseTable bounds;
    private final PhraseTable ageCues;
    private final PhraseTable currencies;
    private final PhraseTable percents;
    private final NumberParser numbers;

    TimeLexer(Lexicon lexicon) {
        this.words = lexicon.table("time/words");
        this.months = lexicon.table("time/months");
        this.bounds = lexicon.table("number/bounds");
        this.ageCues = lexicon.table("number/ages");
        this.currencies = lexicon.table("number/currencies");
        this.percents = lexicon.table("number/percents");
        this.numbers = new NumberParser(lexicon);
    }

    /** All readings of the text from token {@code at} on; empty for most tokens. */
    List<TimeItem> itemsAt(Text text, int at, int limit) {
        List<TimeItem> items = new ArrayList<>(0);
        Token token = text.tokens().get(at);
        switch (token.kind()) {
            case WORD -> word(text, at, limit, items);
            case NUMBER -> digits(text, at, limit, items);
            case PUNCTUATION -> mark(text, token, at, items);
            default -> {
                return items;
            }
        }
        return items;
    }

    private static void mark(Text text, Token token, int at, List<TimeItem> items) {
        if (token.foldedLength() != 1) {
            return;
        }
        String category = switch (text.foldedChar(token)) {
            case '/' -> "slash";
            case '-' -> "dash";
            case '(' -> "open";
            case ')' -> "close";
            case ',' -> "comma";
            default -> null;
        };
        if (category != null) {
            items.add(plain(category, text, token.foldedStart(), at + 1));
        }
    }

    private void word(Text text, int at, int limit, List<TimeItem> items) {
        Token token = text.tokens().get(at);
        int start = token.foldedStart();
        if (token.foldedLength() == 1) {
            if (text.foldedChar(token) == WAW) {
                items.add(plain("and", text, start, at + 1));
            } else {
                lexical(text, start, at, limit, items);
            }
            return;
        }
        boolean found = lexical(text, start, at, limit, items);
        char first = text.foldedChar(token);
        boolean conjunction = (first == WAW || first == FEH) && token.foldedLength() > 3;
        if (conjunction && !found) {
            found = lexical(text, start + 1, at, limit, items) || particle(text, start + 1, at, limit, items);
        } else if (!found) {
            found = particle(text, start, at, limit, items);
        }
        number(text, at, limit, items);
        articleBeforeDigits(text, at, limit, items);
    }

    private boolean particle(Text text, int start, int at, int limit, List<TimeItem> items) {
        Token token = text.tokens().get(at);
        if (token.foldedEnd() - start < 4 || PREPOSITIONS.indexOf(text.folded().charAt(start)) < 0) {
            return false;
        }
        if (text.folded().charAt(start) == LAM && text.folded().charAt(start + 1) == LAM) {
            PhraseTable.Match match = words.longestFrom(text, ARTICLE, start + 2, at, limit);
            if (match != null) {
                addWord(text, start, match, items);
                return true;
            }
        }
        // A lam before "yesterday" is a letter of a verb.
        PhraseTable.Match word = words.longestFrom(text, start + 1, at, limit);
        boolean deictic = word != null && words.cell(word.row(), "category").equals("deictic");
        return !(deictic && text.folded().charAt(start) == LAM) && lexical(text, start + 1, at, limit, items);
    }

    private boolean lexical(Text text, int start, int at, int limit, List<TimeItem> items) {
        boolean found = false;
        PhraseTable.Match word = words.longestFrom(text, start, at, limit);
        if (word != null) {
            addWord(text, start, word, items);
            PhraseTable.Match shorter = word.endToken() > at + 1 ? words.longestFrom(text, start, at, at + 1) : null;
            if (shorter != null) {
                addWord(text, start, shorter, items);
            }
            found = true;
        }
        PhraseTable.Match month = months.longestFrom(text, start, at, limit);
        if (month != null) {
            Fields fields = new Fields();
            fields.month = Integer.valueOf(months.cell(month.row(), "month"));
            fields.hijri = months.cell(month.row(), "calendar").equals("hijri");
            items.add(item("month", text, start, month.endToken(), fields));
            if (!months.cell(month.row(), "context").equals("yes")) {
                items.add(item("suremonth", text, start, month.endToken(), fields));
            }
            char before =
                    start > text.tokens().get(at).foldedStart() ? text.folded().charAt(start - 1) : ' ';
            if (before == BEH || before == LAM) {
                items.add(item("governedmonth", text, start, month.endToken(), fields));
            }
            found = true;
        }
        PhraseTable.Match bound = bounds.longestFrom(text, start, at, limit);
        if (bound != null) {
            Fields fields = new Fields();
            fields.mod = mod(bounds.cell(bound.row(), "bound"));
            items.add(item("approx", text, start, bound.endToken(), fields));
            found = true;
        }
        PhraseTable.Match age = ageCues.longestFrom(text, start, at, limit);
        if (age != null) {
            items.add(plain("agecue", text, start, age.endToken()));
            found = true;
        }
        return found;
    }

    private static String mod(String bound) {
        return switch (bound) {
            case "AT_LEAST" -> "EQUAL_OR_MORE";
            case "AT_MOST" -> "EQUAL_OR_LESS";
            default -> bound;
        };
    }

    private void addWord(Text text, int start, PhraseTable.Match match, List<TimeItem> items) {
        String category = words.cell(match.row(), "category");
        String value = words.cell(match.row(), "value");
        Fields fields = new Fields();
        switch (category) {
            case "weekday" -> fields.weekday = Integer.valueOf(value);
            case "deictic" -> fields.deictic = Integer.valueOf(value);
            case "tonight" -> {
                fields.deictic = Integer.valueOf(value);
                fields.part = "TNI";
            }
            case "rel" -> fields.relation = Integer.valueOf(value);
            case "last", "prior" -> fields.relation = -1;
            case "this", "same" -> fields.relation = 0;
            case "next" -> fields.relation = 1;
            case "part", "adverb" -> fields.part = value;
            case "mod", "firstmod", "modafter", "hourmod" -> fields.mod = value;
            case "season", "defseason" -> fields.season = value;
            case "decade" -> fields.decade = Integer.valueOf(value);
            case "zone" -> fields.zone = value;
            case "half" -> fields.minute = Integer.valueOf(value);
            case "holiday" -> fields.holiday = value;
            case "day" -> fields.day = Integer.valueOf(value);
            case "hera" -> fields.hijri = true;
            case "bareday" -> {
                fields.unit = "W";
                fields.weekday = Integer.valueOf(value);
            }
            case "defpart" -> fields.part = value;
            case "point", "midnightof" -> {
                fields.hour = Integer.valueOf(value);
                fields.minute = 0;
            }
            case "weekend" -> fields.weekend = true;
            case "vague", "few" -> fields.vague = true;
            case "set" -> fields.unit = value;
            case "unit", "accunit", "secunit", "units", "unit2", "theunit", "theunits", "theunit2" ->
                fields.unit = value;
            default -> {}
        }
        if (category.equals("same") || category.equals("next") || category.equals("prior")) {
            fields.anchored = true;
        }
        int end = match.endToken();
        items.add(item(category, text, start, end, fields));
        if (category.equals("firstmod")) {
            Fields first = new Fields();
            first.day = 1;
            items.add(item("firstday", text, start, end, first));
        }
        if (category.equals("defseason")) {
            items.add(item("season", text, start, end, fields));
        }
        if (category.equals("adverb")) {
            items.add(item("part", text, start, end, fields));
        }
        if (category.equals("defpart")) {
            items.add(item("part", text, start, end, fields));
        }
        if (category.startsWith("unit") || category.startsWith("theunit") || category.equals("accunit")) {
            items.add(item(category + value.toLowerCase(Locale.ROOT), text, start, end, fields));
        }
    }

    private void number(Text text, int at, int limit, List<TimeItem> items) {
        NumberParser.Parsed parsed = percents.longestAt(text, at, limit) == null ? numbers.at(text, at, limit) : null;
        if (parsed == null) {
            return;
        }
        int value = parsed.intValue();
        Fields fields = new Fields();
        if (parsed.ordinal()) {
            Fields ordinal = new Fields();
            ordinal.count = parsed.value();
            items.add(item("ord", text, parsed.foldedStart(), parsed.endToken(), ordinal));
            boolean feminine = isFeminine(text, parsed);
            if (parsed.definite() && !feminine && value >= 1 && value <= 31) {
                fields.day = value;
                items.add(item("day", text, parsed.foldedStart(), parsed.endToken(), fields));
                if (value > FEW) {
                    items.add(item("highday", text, parsed.foldedStart(), parsed.endToken(), fields));
                }
            }
            if (parsed.definite() && feminine && value >= 1 && value <= 12) {
                Fields hour = new Fields();
                hour.hour = value;
                items.add(item("hourord", text, parsed.foldedStart(), parsed.endToken(), hour));
            }
            return;
        }
        fields.count = parsed.value();
        items.add(item("num", text, parsed.foldedStart(), parsed.endToken(), fields));
        if (value == 1 && !parsed.inDigits()) {
            items.add(item("onenum", text, parsed.foldedStart(), parsed.endToken(), fields));
        }
        if (parsed.definite() && !parsed.inDigits()) {
            items.add(item("ord", text, parsed.foldedStart(), parsed.endToken(), fields));
        }
        if (value >= 1000 && value < 2200 && !parsed.inDigits()) {
            Fields year = new Fields();
            year.year = value;
            items.add(item("wordyear", text, parsed.foldedStart(), parsed.endToken(), year));
        }
        if (value >= 1 && value <= 31) {
            Fields day = new Fields();
            day.day = value;
            items.add(item("day", text, parsed.foldedStart(), parsed.endToken(), day));
        }
        if (parsed.definite() && value == 1) {
            Fields hour = new Fields();
            hour.hour = 1;
            items.add(item("hourord", text, parsed.foldedStart(), parsed.endToken(), hour));
        }
    }

    /** An ordinal of an hour is feminine, of a day masculine. */
    private static boolean isFeminine(Text text, NumberParser.Parsed ordinal) {
        int end = ordinal.foldedStart();
        while (end < text.folded().length() && Character.isLetter(text.folded().charAt(end))) {
            end++;
        }
        char last = text.folded().charAt(end - 1);
        return last == HEH || (last == YEH && ordinal.intValue() == 1);
    }

    /** The article and a tatweel before digits: one number. */
    private void articleBeforeDigits(Text text, int at, int limit, List<TimeItem> items) {
        Token token = text.tokens().get(at);
        boolean article = token.foldedLength() <= 3
                && text.folded(token).endsWith(ARTICLE)
                && at + 1 < limit
                && text.tokens().get(at + 1).kind() == Kind.NUMBER
                && text.isAttached(token, text.tokens().get(at + 1));
        if (article) {
            NumberParser.Parsed parsed = numbers.at(text, at + 1, limit);
            if (parsed != null) {
                Fields fields = new Fields();
                fields.count = parsed.value();
                items.add(item("num", text, token.foldedStart(), parsed.endToken(), fields));
            }
        }
    }

    private void digits(Text text, int at, int limit, List<TimeItem> items) {
        Token token = text.tokens().get(at);
        numericDate(text, at, limit, items);
        numericDay(text, at, limit, items);
        hoursAndMinutes(text, at, limit, items);
        number(text, at, limit, items);
        String digits = text.folded(token);
        int value = digits.length() <= 4 && digits.indexOf('.') < 0 && digits.indexOf(',') < 0
                ? Integer.parseInt(digits)
                : -1;
        boolean priced = at + 1 < limit && currencies.longestAt(text, at + 1, limit) != null;
        if (value >= 1 && value <= 12 && digits.length() <= 2) {
            Fields month = new Fields();
            month.month = value;
            items.add(item("monthnum", text, token.foldedStart(), at + 1, month));
        }
        if (digits.length() == 4 && value >= 1000 && value < 2200 && !priced) {
            Fields year = new Fields();
            year.year = value;
            year.hijri = value < 1500 && value > 1300;
            items.add(item("year", text, token.foldedStart(), at + 1, year));
        } else if (digits.length() == 3 || digits.length() == 2) {
            Fields year = new Fields();
            year.year = value;
            items.add(item("smallyear", text, token.foldedStart(), at + 1, year));
        }
        if (value >= 0 && value <= 24 && digits.length() <= 2) {
            Fields hour = new Fields();
            hour.hour = value;
            boolean paired = at > 1
                    && (isMark(text, at - 1, '-') || isMark(text, at - 1, ':') || isMark(text, at - 1, '/'))
                    && text.tokens().get(at - 2).kind() == Kind.NUMBER;
            items.add(item(paired ? "secondhour" : "hour", text, token.foldedStart(), at + 1, hour));
        }
    }

    private static void hoursAndMinutes(Text text, int at, int limit, List<TimeItem> items) {
        List<Token> tokens = text.tokens();
        String first = text.folded(tokens.get(at));
        if (at + 2 < limit && isMark(text, at + 1, ':') && tokens.get(at + 2).kind() == Kind.NUMBER) {
            String second = text.folded(tokens.get(at + 2));
            boolean seconds = at + 4 < limit
                    && isMark(text, at + 3, ':')
                    && tokens.get(at + 4).kind() == Kind.NUMBER
                    && tokens.get(at + 4).foldedLength() == 2;
            if (first.length() <= 2 && second.length() == 2) {
                String third = seconds ? text.folded(tokens.get(at + 4)) : null;
                addTime(text, at, seconds ? at + 5 : at + 3, first, second, third, items);
            }
        }
        boolean agency = first.length() >= 4 && first.length() <= 5 && first.charAt(first.length() - 3) == ',';
        boolean stop = first.length() >= 4 && first.length() <= 5 && first.charAt(first.length() - 3) == '.';
        boolean afterHour = at > 0 && text.folded(tokens.get(at - 1)).equals("\u0627\u0644\u0633\u0627\u0639\u0647");
        boolean greenwich = at + 1 < limit && text.folded(tokens.get(at + 1)).equals("\u062A");
        if (((agency || stop) && afterHour) || (agency && greenwich)) {
            addTime(
                    text,
                    at,
                    at + 1,
                    first.substring(0, first.length() - 3),
                    first.substring(first.length() - 2),
                    null,
                    items);
        }
        if (first.length() == 4 && afterHour && first.indexOf(',') < 0 && first.indexOf('.') < 0) {
            addTime(text, at, at + 1, first.substring(0, 2), first.substring(2), null, items);
        }
    }

    private static void addTime(
            Text text, int at, int end, String hour, String minute, @Nullable String second, List<TimeItem> items) {
        int hours = number(hour);
        int minutes = number(minute);
        int seconds = second == null ? 0 : number(second);
        if (hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60) {
            Fields fields = new Fields();
            fields.hour = hours;
            fields.minute = minutes;
            fields.second = second == null ? null : seconds;
            items.add(item("hhmm", text, text.tokens().get(at).foldedStart(), end, fields));
        }
    }

    /** Dates in digits: 14.2.2022, 12/4/2024, 2024-04-12, 12-4-2024; day first unless the year is. */
    private static void numericDate(Text text, int at, int limit, List<TimeItem> items) {
        List<Token> tokens = text.tokens();
        String first = text.folded(tokens.get(at));
        String[] dotted = first.split("\\.", -1);
        if (dotted.length == 3) {
            addDate(text, at, at + 1, dotted[0], dotted[1], dotted[2], items);
        }
        if (at + 4 < limit
                && (isMark(text, at + 1, '/') || isMark(text, at + 1, '-'))
                && text.foldedChar(tokens.get(at + 3)) == text.foldedChar(tokens.get(at + 1))
                && tokens.get(at + 2).kind() == Kind.NUMBER
                && tokens.get(at + 4).kind() == Kind.NUMBER) {
            addDate(text, at, at + 5, first, text.folded(tokens.get(at + 2)), text.folded(tokens.get(at + 4)), items);
        }
    }

    private static void addDate(
            Text text, int at, int end, String first, String second, String third, List<TimeItem> items) {
        boolean yearFirst = first.length() == 4;
        int year = number(yearFirst ? first : third);
        int month = number(second);
        int day = number(yearFirst ? third : first);
        if (!yearFirst && third.length() == 2) {
            year += year < 70 ? 2000 : 1900;
        } else if (!yearFirst && third.length() != 4) {
            return;
        }
        if (day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1000) {
            Fields fields = new Fields();
            fields.year = year;
            fields.month = month;
            fields.day = day;
            fields.hijri = year > 1300 && year <= 1500;
            items.add(item("numdate", text, text.tokens().get(at).foldedStart(), end, fields));
        }
    }

    /**
     * A day and a month in digits with a slash: 22/04, and 22/4 or 4/22, where one of the two can only be the day. Others are
     * too often something else.
     */
    private static void numericDay(Text text, int at, int limit, List<TimeItem> items) {
        List<Token> tokens = text.tokens();
        boolean pair = at + 2 < limit
                && isMark(text, at + 1, '/')
                && tokens.get(at + 2).kind() == Kind.NUMBER
                && tokens.get(at).foldedLength() <= 2
                && tokens.get(at + 2).foldedLength() <= 2
                && (at == 0 || !isMark(text, at - 1, '/'))
                && (at + 3 >= limit || !isMark(text, at + 3, '/'));
        if (!pair) {
            return;
        }
        String written = text.folded(tokens.get(at + 2));
        int first = number(text.folded(tokens.get(at)));
        int second = number(written);
        boolean monthFirst = second > 12 && first >= 1 && first <= 12;
        boolean dayFirst = second >= 1 && second <= 12 && (first > 12 || written.charAt(0) == '0');
        int day = monthFirst ? second : first;
        if ((monthFirst || dayFirst) && day >= 1 && day <= 31) {
            Fields fields = new Fields();
            fields.day = day;
            fields.month = monthFirst ? first : second;
            items.add(item("numday", text, tokens.get(at).foldedStart(), at + 3, fields));
        }
    }

    private static int number(String digits) {
        return digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)
                ? -1
                : Integer.parseInt(digits);
    }

    private static boolean isMark(Text text, int at, char mark) {
        Token token = text.tokens().get(at);
        return token.kind() == Kind.PUNCTUATION && token.foldedLength() == 1 && text.foldedChar(token) == mark;
    }

    private static TimeItem plain(String category, Text text, int start, int end) {
        return item(category, text, start, end, new Fields());
    }

    private static TimeItem item(String category, Text text, int start, int end, Fields fields) {
        int foldedEnd = text.tokens().get(end - 1).foldedEnd();
        return new TimeItem(category, start, end, foldedEnd, fields, null, "", "");
    }
}
