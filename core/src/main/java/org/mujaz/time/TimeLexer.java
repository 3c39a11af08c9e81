package org.mujaz.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordFilter;
import org.mujaz.number.NumberParser;
import org.mujaz.text.Mark;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.TimeRules.Category;

/**
 * Says what each token can be in an expression of time: words of the lexicon with clitics off, numbers, marks. What no rule
 * speaks of is left out.
 */
final class TimeLexer {

    private static final char WAW = '\u0648';
    private static final char FEH = '\u0641';
    private static final char BEH = '\u0628';
    private static final char HEH = '\u0647';
    private static final char YEH = '\u064A';

    /** So many years are counted at most before a year that is named. */
    private static final int MOST_YEARS = 999;

    /** So many digits a year has. */
    private static final int YEAR = 4;

    /** The first, second and third of something are seldom days. */
    private static final int FEW = 3;

    private static final char LAM = '\u0644';
    private static final char ALEF = '\u0627';
    private static final String ARTICLE = "\u0627\u0644";
    private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643\u0627";
    private static final String PREPOSITIONS = "\u0628\u0644\u0643";

    private static final String HOUR = "\u0627\u0644\u0633\u0627\u0639\u0647";
    private static final String GREENWICH = "\u062A";

    private final PhraseTable words;
    private final PhraseTable months;
    private final PhraseTable bounds;
    private final PhraseTable ageCues;
    private final PhraseTable currencies;
    private final PhraseTable percents;
    private final NumberParser numbers;
    private final TimeRules rules;

    private final Category and;
    private final Category slash;
    private final Category dash;
    private final Category open;
    private final Category close;
    private final Category comma;
    private final Category month;
    private final Category suremonth;
    private final Category governedmonth;
    private final Category approx;
    private final Category agecue;
    private final Category ord;
    private final Category num;
    private final Category onenum;
    private final Category wordyear;
    private final Category year;
    private final Category smallyear;
    private final Category hhmm;
    private final Category numdate;
    private final Category numday;

    /** Days, hours and months as numbers say them, by the number. */
    private final List<Reading> days;

    private final List<Reading> highDays;
    private final List<Reading> hours;
    private final List<Reading> secondHours;
    private final List<Reading> ordinalHours;
    private final List<Reading> highOrdinalHours;
    private final List<Reading> monthNumbers;

    /** Stops most words before they are looked for in the lists of words of time and of numbers. */
    private final WordFilter filter;

    /** Whether a word may be one of those lists as it stands or without clitics; most are not, and are looked for no further. */
    private final Mark mayBegin;

    /** What each row of {@link #words} says. */
    private final List<List<Reading>> readings;

    TimeLexer(Lexicon lexicon, TimeRules rules) {
        this.words = lexicon.table("time/words");
        this.months = lexicon.table("time/months");
        this.bounds = lexicon.table("number/bounds");
        this.ageCues = lexicon.table("number/ages");
        this.currencies = lexicon.table("number/currencies");
        this.percents = lexicon.table("number/percents");
        this.numbers = new NumberParser(lexicon);
        this.rules = rules;
        this.and = rules.category("and");
        this.slash = rules.category("slash");
        this.dash = rules.category("dash");
        this.open = rules.category("open");
        this.close = rules.category("close");
        this.comma = rules.category("comma");
        this.month = rules.category("month");
        this.suremonth = rules.category("suremonth");
        this.governedmonth = rules.category("governedmonth");
        this.approx = rules.category("approx");
        this.agecue = rules.category("agecue");
        this.ord = rules.category("ord");
        this.num = rules.category("num");
        this.onenum = rules.category("onenum");
        this.wordyear = rules.category("wordyear");
        this.year = rules.category("year");
        this.smallyear = rules.category("smallyear");
        this.hhmm = rules.category("hhmm");
        this.numdate = rules.category("numdate");
        this.numday = rules.category("numday");
        this.days = upTo(31, "day");
        this.highDays = upTo(31, "highday");
        this.hours = upTo(24, "hour");
        this.secondHours = upTo(24, "secondhour");
        this.ordinalHours = upTo(12, "hourord");
        this.highOrdinalHours = upTo(12, "highhourord");
        this.monthNumbers = upTo(12, "monthnum");
        this.filter = WordFilter.of(words, months, bounds, ageCues, lexicon.table("number/words"));
        this.mayBegin = lexicon.spellings().mark("time/may-begin", this::mayBegin);
        this.readings = readings(words);
    }

    private boolean mayBegin(Text text, Token token) {
        int end = token.foldedEnd();
        char before = ' ';
        for (int start = token.foldedStart(); start < end; start++) {
            char first = text.folded().charAt(start);
            boolean assimilated = before == LAM && first == LAM;
            if (assimilated || filter.mayBegin(text.folded(), start, end)) {
                return true;
            }
            if (CLITICS.indexOf(first) < 0) {
                return false;
            }
            before = first;
        }
        return false;
    }

    /** What a word can be, and what it says as such. */
    private record Reading(Category category, Fields fields) {}

    /** What the numbers 0 to {@code greatest} say as one category; made once, as most numbers are among them. */
    private List<Reading> upTo(int greatest, String name) {
        Category category = rules.category(name);
        List<Reading> readings = new ArrayList<>(greatest + 1);
        for (int value = 0; value <= greatest; value++) {
            Fields fields = new Fields();
            switch (name) {
                case "day", "highday" -> fields.day = value;
                case "monthnum" -> fields.month = value;
                default -> fields.hour = value;
            }
            readings.add(new Reading(category, fields));
        }
        return List.copyOf(readings);
    }

    /** For the tokens of {@code text} before {@code limit}. */
    Lexing on(Text text, int limit) {
        return new Lexing(text, limit);
    }

    private List<List<Reading>> readings(PhraseTable words) {
        Map<String, List<Reading>> known = new HashMap<>();
        List<List<Reading>> readings = new ArrayList<>(words.size());
        for (int row = 0; row < words.size(); row++) {
            String category = words.cell(row, "category");
            String value = words.cell(row, "value");
            readings.add(known.computeIfAbsent(category + ' ' + value, both -> readings(category, value)));
        }
        return List.copyOf(readings);
    }

    private List<Reading> readings(String category, String value) {
        Fields fields = new Fields();
        switch (category) {
            case "weekday" -> fields.weekday = Integer.valueOf(value);
            case "deictic" -> fields.deictic = Integer.valueOf(value);
            case "tonight" -> {
                fields.deictic = Integer.valueOf(value);
                fields.part = "TNI";
            }
            case "rel", "masculinerel" -> fields.relation = Integer.valueOf(value);
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
            default -> fields = Fields.NOTHING;
        }
        if (category.equals("same") || category.equals("next") || category.equals("prior")) {
            fields.anchored = true;
        }
        List<Reading> readings = new ArrayList<>();
        addReading(category, fields, readings);
        switch (category) {
            case "firstmod" -> {
                Fields first = new Fields();
                first.day = 1;
                addReading("firstday", first, readings);
            }
            case "masculinerel" -> addReading("rel", fields, readings);
            case "defseason" -> addReading("season", fields, readings);
            case "adverb", "defpart" -> addReading("part", fields, readings);
            default -> {}
        }
        if (category.startsWith("unit") || category.startsWith("theunit") || category.equals("accunit")) {
            addReading(category + value.toLowerCase(Locale.ROOT), fields, readings);
        }
        return List.copyOf(readings);
    }

    private void addReading(String category, Fields fields, List<Reading> readings) {
        readings.add(new Reading(rules.category(category), fields));
    }

    private static String mod(String bound) {
        return switch (bound) {
            case "AT_LEAST" -> "EQUAL_OR_MORE";
            case "AT_MOST" -> "EQUAL_OR_LESS";
            default -> bound;
        };
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

    private static int valueOf(String digits) {
        return digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)
                ? -1
                : Integer.parseInt(digits);
    }

    /** The reading of the tokens of one sentence. */
    final class Lexing {
        private final Text text;
        private final int limit;
        private List<TimeItem> items = List.of();

        private Lexing(Text text, int limit) {
            this.text = text;
            this.limit = limit;
        }

        /** All readings of the text from token {@code at} on; empty for most tokens, else to be added to. */
        List<TimeItem> itemsAt(int at) {
            items = List.of();
            Token token = token(at);
            switch (token.kind()) {
                case WORD -> word(token, at);
                case NUMBER -> digits(token, at);
                case PUNCTUATION -> mark(token, at);
                default -> {}
            }
            return items;
        }

        private void mark(Token token, int at) {
            if (token.foldedLength() != 1) {
                return;
            }
            switch (text.foldedChar(token)) {
                case '/' -> add(slash, token.foldedStart(), at + 1, Fields.NOTHING);
                case '-' -> add(dash, token.foldedStart(), at + 1, Fields.NOTHING);
                case '(' -> add(open, token.foldedStart(), at + 1, Fields.NOTHING);
                case ')' -> add(close, token.foldedStart(), at + 1, Fields.NOTHING);
                case ',' -> add(comma, token.foldedStart(), at + 1, Fields.NOTHING);
                default -> {}
            }
        }

        private void word(Token token, int at) {
            int start = token.foldedStart();
            if (token.foldedLength() == 1) {
                if (text.foldedChar(token) == WAW) {
                    add(and, start, at + 1, Fields.NOTHING);
                } else {
                    lexical(start, at);
                }
                return;
            }
            articleBeforeDigits(at);
            if (!mayBegin.is(text, token)) {
                return;
            }
            boolean found = lexical(start, at);
            char first = text.foldedChar(token);
            boolean conjunction = (first == WAW || first == FEH) && token.foldedLength() > 3;
            if (conjunction && !found) {
                found = lexical(start + 1, at) || particle(start + 1, at);
            } else if (!found) {
                found = particle(start, at);
            }
            number(at);
        }

        private boolean particle(int start, int at) {
            Token token = token(at);
            if (token.foldedEnd() - start < 4
                    || PREPOSITIONS.indexOf(text.folded().charAt(start)) < 0) {
                return false;
            }
            if (text.folded().charAt(start) == LAM && text.folded().charAt(start + 1) == LAM) {
                PhraseTable.Match match = words.longestFrom(text, ARTICLE, start + 2, at, limit);
                if (match != null) {
                    addWord(start, match);
                    return true;
                }
            }
            // A lam before "yesterday" is a letter of a verb.
            PhraseTable.Match word = words.longestFrom(text, start + 1, at, limit);
            boolean deictic = word != null && words.cell(word.row(), "category").equals("deictic");
            return !(deictic && text.folded().charAt(start) == LAM) && lexical(start + 1, at);
        }

        private boolean lexical(int start, int at) {
            if (!filter.mayBegin(text.folded(), start, token(at).foldedEnd())) {
                return false;
            }
            boolean found = false;
            PhraseTable.Match word = words.longestFrom(text, start, at, limit);
            if (word != null) {
                addWord(start, word);
                PhraseTable.Match shorter =
                        word.endToken() > at + 1 ? words.longestFrom(text, start, at, at + 1) : null;
                if (shorter != null) {
                    addWord(start, shorter);
                }
                found = true;
            }
            PhraseTable.Match name = months.longestFrom(text, start, at, limit);
            if (name != null) {
                Fields fields = new Fields();
                fields.month = Integer.valueOf(months.cell(name.row(), "month"));
                fields.hijri = months.cell(name.row(), "calendar").equals("hijri");
                add(month, start, name.endToken(), fields);
                if (!months.cell(name.row(), "context").equals("yes")) {
                    add(suremonth, start, name.endToken(), fields);
                }
                char before = start > token(at).foldedStart() ? text.folded().charAt(start - 1) : ' ';
                if (before == BEH || before == LAM) {
                    add(governedmonth, start, name.endToken(), fields);
                }
                found = true;
            }
            PhraseTable.Match bound = bounds.longestFrom(text, start, at, limit);
            if (bound != null) {
                Fields fields = new Fields();
                fields.mod = mod(bounds.cell(bound.row(), "bound"));
                add(approx, start, bound.endToken(), fields);
                found = true;
            }
            PhraseTable.Match age = ageCues.longestFrom(text, start, at, limit);
            if (age != null) {
                add(agecue, start, age.endToken(), Fields.NOTHING);
                found = true;
            }
            return found;
        }

        private void addWord(int start, PhraseTable.Match match) {
            List<Reading> row = readings.get(match.row());
            for (int i = 0; i < row.size(); i++) {
                add(row.get(i), start, match.endToken());
            }
        }

        private void number(int at) {
            NumberParser.Parsed parsed = numbers.at(text, at, limit);
            if (parsed == null || percents.longestAt(text, at, limit) != null) {
                return;
            }
            int start = parsed.foldedStart();
            int end = parsed.endToken();
            int value = parsed.intValue();
            if (!parsed.ordinal() && value > MOST_YEARS && isBeforeYear(end)) {
                return;
            }
            Fields count = new Fields();
            count.count = parsed.value();
            if (parsed.ordinal()) {
                add(ord, start, end, count);
                boolean feminine = isFeminine(text, parsed);
                if (parsed.definite() && !feminine && value >= 1 && value <= 31) {
                    add(days.get(value), start, end);
                    if (value > FEW) {
                        add(highDays.get(value), start, end);
                    }
                }
                if (parsed.definite() && feminine && value >= 1 && value <= 12) {
                    add(ordinalHours.get(value), start, end);
                    if (value > FEW) {
                        add(highOrdinalHours.get(value), start, end);
                    }
                }
                return;
            }
            add(num, start, end, count);
            if (value == 1 && !parsed.inDigits()) {
                add(onenum, start, end, count);
            }
            if (parsed.definite() && !parsed.inDigits()) {
                add(ord, start, end, count);
            }
            if (value >= 1000 && value < 2200 && !parsed.inDigits()) {
                Fields fields = new Fields();
                fields.year = value;
                add(wordyear, start, end, fields);
            }
            if (value >= 1 && value <= 31) {
                add(days.get(value), start, end);
            }
            if (parsed.definite() && value == 1) {
                add(ordinalHours.get(value), start, end);
            }
        }

        /** The article and a tatweel before digits: one number. */
        private void articleBeforeDigits(int at) {
            Token token = token(at);
            int end = token.foldedEnd();
            boolean article = token.foldedLength() <= 3
                    && text.folded().charAt(end - 1) == LAM
                    && text.folded().charAt(end - 2) == ALEF
                    && at + 1 < limit
                    && token(at + 1).kind() == Kind.NUMBER
                    && text.isAttached(token, token(at + 1));
            if (article) {
                NumberParser.Parsed parsed = numbers.at(text, at + 1, limit);
                if (parsed != null) {
                    Fields fields = new Fields();
                    fields.count = parsed.value();
                    add(num, token.foldedStart(), parsed.endToken(), fields);
                }
            }
        }

        /** Whether "the year of" stands here with the number of a year: what was counted before it are no years. */
        private boolean isBeforeYear(int at) {
            return at + 1 < limit
                    && token(at + 1).kind() == Kind.NUMBER
                    && token(at + 1).foldedLength() == YEAR
                    && (text.is(token(at), "\u0639\u0627\u0645") || text.is(token(at), "\u0633\u0646\u0629"));
        }

        private void digits(Token token, int at) {
            String digits = text.folded(token);
            numericDate(at, digits);
            numericDay(at);
            hoursAndMinutes(at, digits);
            number(at);
            int value = digits.length() <= 4 && digits.indexOf('.') < 0 && digits.indexOf(',') < 0
                    ? Integer.parseInt(digits)
                    : -1;
            if (value >= 1 && value <= 12 && digits.length() <= 2) {
                add(monthNumbers.get(value), token.foldedStart(), at + 1);
            }
            if (digits.length() == 4 && value >= 1000 && value < 2200 && !isPrice(at)) {
                Fields fields = new Fields();
                fields.year = value;
                fields.hijri = value < 1500 && value > 1300;
                add(year, token.foldedStart(), at + 1, fields);
            } else if (digits.length() == 3 || digits.length() == 2) {
                Fields fields = new Fields();
                fields.year = value;
                add(smallyear, token.foldedStart(), at + 1, fields);
            }
            if (value >= 0 && value <= 24 && digits.length() <= 2) {
                boolean paired = at > 1
                        && (isMark(at - 1, '-') || isMark(at - 1, ':') || isMark(at - 1, '/'))
                        && token(at - 2).kind() == Kind.NUMBER;
                add((paired ? secondHours : hours).get(value), token.foldedStart(), at + 1);
            }
        }

        private boolean isPrice(int at) {
            return at + 1 < limit && currencies.longestAt(text, at + 1, limit) != null;
        }

        private void hoursAndMinutes(int at, String first) {
            if (at + 2 < limit && isMark(at + 1, ':') && token(at + 2).kind() == Kind.NUMBER) {
                String second = text.folded(token(at + 2));
                boolean seconds = at + 4 < limit
                        && isMark(at + 3, ':')
                        && token(at + 4).kind() == Kind.NUMBER
                        && token(at + 4).foldedLength() == 2;
                if (first.length() <= 2 && second.length() == 2) {
                    String third = seconds ? text.folded(token(at + 4)) : null;
                    addTime(at, seconds ? at + 5 : at + 3, first, second, third);
                }
            }
            boolean agency = first.length() >= 4 && first.length() <= 5 && first.charAt(first.length() - 3) == ',';
            boolean stop = first.length() >= 4 && first.length() <= 5 && first.charAt(first.length() - 3) == '.';
            boolean afterHour = at > 0 && text.is(token(at - 1), HOUR);
            boolean greenwich = at + 1 < limit && text.is(token(at + 1), GREENWICH);
            if (((agency || stop) && afterHour) || (agency && greenwich)) {
                addTime(at, at + 1, first.substring(0, first.length() - 3), first.substring(first.length() - 2), null);
            }
            if (first.length() == 4 && afterHour && first.indexOf(',') < 0 && first.indexOf('.') < 0) {
                addTime(at, at + 1, first.substring(0, 2), first.substring(2), null);
            }
        }

        private void addTime(int at, int end, String hour, String minute, @Nullable String second) {
            int hours = valueOf(hour);
            int minutes = valueOf(minute);
            int seconds = second == null ? 0 : valueOf(second);
            if (hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60) {
                Fields fields = new Fields();
                fields.hour = hours;
                fields.minute = minutes;
                fields.second = second == null ? null : seconds;
                add(hhmm, token(at).foldedStart(), end, fields);
            }
        }

        /** Dates in digits: 14.2.2022, 12/4/2024, 2024-04-12, 12-4-2024; day first unless the year is. */
        private void numericDate(int at, String first) {
            int stop = first.indexOf('.');
            int last = first.lastIndexOf('.');
            if (stop < last && first.indexOf('.', stop + 1) == last) {
                addDate(
                        at,
                        at + 1,
                        first.substring(0, stop),
                        first.substring(stop + 1, last),
                        first.substring(last + 1));
            }
            if (at + 4 < limit
                    && (isMark(at + 1, '/') || isMark(at + 1, '-'))
                    && text.foldedChar(token(at + 3)) == text.foldedChar(token(at + 1))
                    && token(at + 2).kind() == Kind.NUMBER
                    && token(at + 4).kind() == Kind.NUMBER) {
                addDate(at, at + 5, first, text.folded(token(at + 2)), text.folded(token(at + 4)));
            }
        }

        private void addDate(int at, int end, String first, String second, String third) {
            boolean yearFirst = first.length() == 4;
            int year = valueOf(yearFirst ? first : third);
            int month = valueOf(second);
            int day = valueOf(yearFirst ? third : first);
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
                add(numdate, token(at).foldedStart(), end, fields);
            }
        }

        /**
         * A day and a month in digits with a slash: 22/04, and 22/4 or 4/22, where one of the two can only be the day. Others are
         * too often something else.
         */
        private void numericDay(int at) {
            boolean pair = at + 2 < limit
                    && isMark(at + 1, '/')
                    && token(at + 2).kind() == Kind.NUMBER
                    && token(at).foldedLength() <= 2
                    && token(at + 2).foldedLength() <= 2
                    && (at == 0 || !isMark(at - 1, '/'))
                    && (at + 3 >= limit || !isMark(at + 3, '/'));
            if (!pair) {
                return;
            }
            String written = text.folded(token(at + 2));
            int first = valueOf(text.folded(token(at)));
            int second = valueOf(written);
            boolean monthFirst = second > 12 && first >= 1 && first <= 12;
            boolean dayFirst = second >= 1 && second <= 12 && (first > 12 || written.charAt(0) == '0');
            int day = monthFirst ? second : first;
            if ((monthFirst || dayFirst) && day >= 1 && day <= 31) {
                Fields fields = new Fields();
                fields.day = day;
                fields.month = monthFirst ? first : second;
                add(numday, token(at).foldedStart(), at + 3, fields);
            }
        }

        private boolean isMark(int at, char mark) {
            Token token = token(at);
            return token.kind() == Kind.PUNCTUATION && token.foldedLength() == 1 && text.foldedChar(token) == mark;
        }

        private void add(Reading reading, int start, int end) {
            add(reading.category(), start, end, reading.fields());
        }

        private void add(Category category, int start, int end, Fields fields) {
            if (category.number() == TimeRules.NONE) {
                return;
            }
            if (items.isEmpty()) {
                items = new ArrayList<>();
            }
            int foldedEnd = token(end - 1).foldedEnd();
            items.add(new TimeItem(category.name(), category.number(), start, end, foldedEnd, fields, null, "", ""));
        }

        private Token token(int at) {
            return text.tokens().get(at);
        }
    }
}
