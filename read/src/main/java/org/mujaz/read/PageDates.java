package org.mujaz.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Published;
import org.mujaz.text.Published.Basis;

/**
 * Reads dates of publication as pages and feeds write them: ISO 8601 in all its variants, RFC 822, seconds since 1970, numbers with
 * slashes, and words ({@code page/zones}, {@code page/day-halves} and {@code time/months} of the lexicon), with digits of any script.
 *
 * <p>Of two numbers before a year the first is the day, as Arab pages write it, unless it cannot be. Hijri days are passed over: no
 * page has them alone. A clock time without a zone is given without one. One pass over the words of the text.
 */
final class PageDates {

    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_CLOCK = 24;
    private static final int HIJRI = 1300;
    private static final String LATIN_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    /** Those of French, as servers in the Maghreb write them, without accents, that do not begin like English ones. */
    private static final Map<String, Integer> FRENCH_MONTHS = Map.ofEntries(
            Map.entry("fev", 2),
            Map.entry("fevr", 2),
            Map.entry("fevrier", 2),
            Map.entry("avr", 4),
            Map.entry("avril", 4),
            Map.entry("mai", 5),
            Map.entry("juin", 6),
            Map.entry("juil", 7),
            Map.entry("juillet", 7),
            Map.entry("aou", 8),
            Map.entry("aout", 8));

    private static final int MOST_ZONE_WORDS = 3;
    /** Names of zones; GST is that of the Gulf, whose pages write it. */
    private static final Map<String, String> LATIN_ZONES = Map.ofEntries(
            Map.entry("z", "UTC"),
            Map.entry("gmt", "UTC"),
            Map.entry("utc", "UTC"),
            Map.entry("ut", "UTC"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("gst", "+04:00"));

    private static final String PLAYER = "0:00";
    private static final String TIME_OF = "\u062A\u0648\u0642\u064A\u062A";

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Boolean> hijri = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();
    private final Map<String, String> halves = new HashMap<>();

    PageDates(Lexicon lexicon) {
        PhraseTable table = lexicon.table("time/months");
        for (int row = 0; row < table.size(); row++) {
            String key = Lexicon.key(table.cell(row, "form"));
            boolean isHijri = table.cell(row, "calendar").equals("hijri");
            hijri.put(key, isHijri);
            months.put(key, Integer.valueOf(table.cell(row, "month")));
        }
        fill(lexicon.table("page/zones"), "zone", zones);
        fill(lexicon.table("page/day-halves"), "half", halves);
    }

    private static void fill(PhraseTable table, String column, Map<String, String> map) {
        for (int row = 0; row < table.size(); row++) {
            map.put(Lexicon.key(table.cell(row, "form")), table.cell(row, column));
        }
    }

    /** The date in {@code text}, of which the first 300 characters are looked at, or null. */
    @Nullable
    Published read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        try {
            return new Reading(tokens(head)).run();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The day of {@code day} with the clock time that {@code text} is, if that is all it is but for a word or two before it; else
     * null.
     */
    @Nullable
    Published withClock(Published day, String text) {
        String value = day.value();
        if (value == null || value.length() != 10 || text.length() > LONGEST_CLOCK) {
            return null;
        }
        // Players stand at nought before they play.
        Published both = text.endsWith(PLAYER) ? null : read(value + " " + text);
        String found = both == null ? null : both.value();
        return found != null && found.startsWith(value + "T") ? both : null;
    }

    /** A number with its count of digits, a word in its folded spelling, or a mark. */
    private record Token(int number, int digits, String word, char mark, boolean spaced) {
        boolean isNumber() {
            return digits > 0;
        }

        boolean isMark(char c) {
            return mark == c;
        }
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean spaced = false;
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int from = at;
            if (Character.isDigit(c)) {
                long number = 0;
                while (at < text.length() && Character.isDigit(text.charAt(at)) && at - from < 14) {
                    number = number * 10 + Character.digit(text.charAt(at++), 10);
                }
                boolean clock = (at - from == 6 || at - from == 4)
                        && !tokens.isEmpty()
                        && tokens.get(tokens.size() - 1).word.equals("t");
                tokens.addAll(
                        clock ? clock(at - from == 4 ? number * 100 : number) : numbers(number, at - from, spaced));
                spaced = false;
            } else if (Character.isLetter(c)) {
                while (at < text.length() && isWord(text.charAt(at)) && isLatin(text.charAt(at)) == isLatin(c)) {
                    at++;
                }
                tokens.add(new Token(0, 0, Lexicon.key(text.substring(from, at)), ' ', spaced));
                spaced = false;
            } else {
                at++;
                if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
                    spaced = true;
                } else {
                    char mark = c == '\u060C' ? ',' : c == '\u2013' || c == '\u2014' || c == '\u2212' ? '-' : c;
                    tokens.add(new Token(0, 0, "", mark, spaced));
                    spaced = false;
                }
            }
        }
        return tokens;
    }

    /** Hours, minutes and seconds without anything between them. */
    private static List<Token> clock(long number) {
        String written = String.format(Locale.ROOT, "%06d", number);
        return List.of(
                number(written.substring(0, 2), false),
                mark(':'),
                number(written.substring(2, 4), false),
                mark(':'),
                number(written.substring(4), false));
    }

    /** Dates and times without anything between their numbers are cut apart; seconds since 1970 become a date. */
    private static List<Token> numbers(long number, int digits, boolean spaced) {
        if (digits == 10 || digits == 13) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(digits == 13 ? number / 1000 : number, 0, ZoneOffset.UTC);
            return numbers(time.format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT)), spaced, true);
        }
        if (digits == 8 || digits == 12 || digits == 14) {
            String written = String.format(Locale.ROOT, "%0" + digits + "d", number);
            return numbers(written, spaced, false);
        }
        return List.of(new Token((int) Math.min(number, Integer.MAX_VALUE), digits, "", ' ', spaced));
    }

    private static List<Token> numbers(String written, boolean spaced, boolean utc) {
        List<Token> tokens = new ArrayList<>();
        tokens.add(number(written.substring(0, 4), spaced));
        tokens.add(mark('-'));
        tokens.add(number(written.substring(4, 6), false));
        tokens.add(mark('-'));
        tokens.add(number(written.substring(6, 8), false));
        for (int at = 8; at < written.length(); at += 2) {
            if (at > 8) {
                tokens.add(mark(':'));
            }
            tokens.add(number(written.substring(at, at + 2), at == 8));
        }
        if (utc) {
            tokens.add(new Token(0, 0, "z", ' ', false));
        }
        return tokens;
    }

    private static Token number(String digits, boolean spaced) {
        return new Token(Integer.parseInt(digits), digits.length(), "", ' ', spaced);
    }

    private static Token mark(char c) {
        return new Token(0, 0, "", c, false);
    }

    /** Where two scripts meet two words do, though a page set no space between them. */
    private static boolean isLatin(char c) {
        return c < 0x250;
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640';
    }

    /** The first day, and the first clock time with its zone. */
    private final class Reading {
        private final List<Token> tokens;
        private @Nullable LocalDate day;
        private @Nullable LocalTime time;
        private @Nullable ZoneId zone;

        Reading(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Nullable
        Published run() {
            int at = 0;
            while (at < tokens.size()) {
                int end = day == null ? dayEnd(at) : at;
                end = end == at && time == null ? timeEnd(at) : end;
                at = Math.max(end, at + 1);
            }
            LocalDate found = day;
            if (found == null) {
                return null;
            }
            LocalTime clock = time;
            if (clock == null) {
                return Published.on(found, Basis.METADATA);
            }
            LocalDateTime local = found.atTime(clock);
            String pattern = clock.getSecond() == 0 ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd'T'HH:mm:ss";
            String value = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(local);
            ZoneId its = zone;
            String offset = its == null ? "" : its.getRules().getOffset(local).getId();
            return Published.parse(value + offset, Basis.METADATA);
        }

        private int dayEnd(int at) {
            Token token = tokens.get(at);
            if (token.isNumber()) {
                int end = numericDayEnd(at);
                return end > at ? end : at;
            }
            return token.word.isEmpty() ? at : namedDayEnd(at);
        }

        /** {@code 2024-04-08}, {@code 8/4/2024}, {@code 08.04.24}. */
        private int numericDayEnd(int at) {
            if (at + 4 >= tokens.size()
                    || !tokens.get(at + 2).isNumber()
                    || !tokens.get(at + 4).isNumber()) {
                return at;
            }
            char mark = tokens.get(at + 1).mark;
            Token first = tokens.get(at);
            boolean colons = mark == ':' && first.digits == 4;
            if (("/-.".indexOf(mark) < 0 && !colons) || !tokens.get(at + 3).isMark(mark)) {
                return at;
            }
            Token second = tokens.get(at + 2);
            Token third = tokens.get(at + 4);
            int end = at + 5;
            if (first.digits == 4) {
                return set(first.number, second.number, third.number) ? end : behindHijri(first.number, at, end);
            }
            int year = third.digits == 2 ? 2000 + third.number : third.number;
            if (third.digits != 2 && third.digits != 4) {
                return at;
            }
            boolean monthFirst = second.number > 12 || (isAmerican(at) && first.number <= 12);
            boolean found =
                    monthFirst ? set(year, first.number, second.number) : set(year, second.number, first.number);
            return found ? end : behindHijri(year, at, end);
        }

        /**
         * Whether numbers between slashes are followed by a time down to seconds with AM or PM, as servers print it that were set up for
         * America: no zero before a single digit, and the month in front.
         */
        private boolean isAmerican(int at) {
            boolean bare = tokens.get(at).digits == 1 || tokens.get(at + 2).digits == 1;
            return bare
                    && at + 10 < tokens.size()
                    && tokens.get(at + 1).isMark('/')
                    && tokens.get(at + 5).isNumber()
                    && tokens.get(at + 6).isMark(':')
                    && tokens.get(at + 8).isMark(':')
                    && (tokens.get(at + 10).word.equals("am")
                            || tokens.get(at + 10).word.equals("pm"));
        }

        private int behindHijri(int year, int at, int end) {
            return year > HIJRI && year < 1600 ? end : at;
        }

        /** A month's name with its day before or behind it and its year behind that. */
        private int namedDayEnd(int at) {
            String name = tokens.get(at).word;
            int end = at + 1;
            Integer month = latinMonth(name);
            if (month == null) {
                String two = end < tokens.size() ? name + " " + tokens.get(end).word : name;
                boolean isTwo = end < tokens.size() && months.containsKey(two);
                name = isTwo ? two : name;
                end += isTwo ? 1 : 0;
                month = months.get(name);
            }
            if (month == null || Boolean.TRUE.equals(hijri.get(name))) {
                return at;
            }
            end = behindSecondName(end, month);
            int before = at - 1;
            while (before >= 0
                    && tokens.get(before).mark != ' '
                    && !tokens.get(before).isNumber()) {
                before--;
            }
            int date = before >= 0 && isDay(before) ? tokens.get(before).number : 0;
            int next = behindMarks(end);
            if (date == 0 && next < tokens.size() && isDay(next)) {
                date = tokens.get(next).number;
                next = behindMarks(next + 1);
            }
            if (next < tokens.size() && tokens.get(next).digits == 4 && date > 0) {
                return set(tokens.get(next).number, month, date) ? next + 1 : at;
            }
            boolean clock = next + 1 < tokens.size() && tokens.get(next + 1).isMark(':');
            if (next < tokens.size() && tokens.get(next).digits == 2 && date > 0 && !clock) {
                return set(2000 + tokens.get(next).number, month, date) ? next + 1 : at;
            }
            return at;
        }

        /** Behind the month's name in the other family: nisan behind april and a slash, or in brackets. */
        private int behindSecondName(int end, int month) {
            int at = end;
            if (at < tokens.size()
                    && (tokens.get(at).isMark('/') || tokens.get(at).isMark('('))) {
                for (int words = 2; words > 0; words--) {
                    if (at + words < tokens.size()) {
                        String name = words == 1
                                ? tokens.get(at + 1).word
                                : tokens.get(at + 1).word + " " + tokens.get(at + 2).word;
                        if (Integer.valueOf(month).equals(months.get(name))) {
                            return at + 1 + words;
                        }
                    }
                }
            }
            return end;
        }

        private int behindMarks(int from) {
            int at = from;
            while (at < tokens.size()
                    && (",-/.)(".indexOf(tokens.get(at).mark) >= 0
                            && !tokens.get(at).isNumber()
                            && tokens.get(at).word.isEmpty())) {
                at++;
            }
            return at;
        }

        private boolean isDay(int at) {
            Token token = tokens.get(at);
            return token.isNumber() && token.digits <= 2 && token.number >= 1 && token.number <= 31;
        }

        private boolean set(int year, int month, int date) {
            boolean possible = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && date >= 1;
            if (!possible || date > LocalDate.of(year, month, 1).lengthOfMonth()) {
                return false;
            }
            day = LocalDate.of(year, month, date);
            return true;
        }

        /** {@code 09:30}, {@code 9:30:15.250 PM}, {@code T0930}, and the zone behind it. */
        private int timeEnd(int at) {
            Token token = tokens.get(at);
            if (!token.isNumber() || token.digits > 2 || token.number > 24 || at + 2 >= tokens.size()) {
                return at;
            }
            Token minutes = tokens.get(at + 2);
            if (!tokens.get(at + 1).isMark(':') || minutes.digits != 2 || minutes.number > 59) {
                return at;
            }
            int end = at + 3;
            int seconds = 0;
            if (end + 1 < tokens.size() && tokens.get(end).isMark(':') && tokens.get(end + 1).digits == 2) {
                seconds = Math.min(59, tokens.get(end + 1).number);
                end += 2;
                if (end + 1 < tokens.size()
                        && (tokens.get(end).isMark('.') || tokens.get(end).isMark(','))
                        && tokens.get(end + 1).isNumber()
                        && !tokens.get(end + 1).spaced) {
                    end += 2;
                }
            }
            int hour = token.number % 24;
            if (end < tokens.size()) {
                String half = half(tokens.get(end).word);
                end += half == null ? 0 : 1;
                hour = hour(hour, half);
            }
            time = LocalTime.of(hour, minutes.number, seconds);
            return zoneEnd(end);
        }

        private @Nullable String half(String word) {
            if (word.equals("am") || word.equals("pm")) {
                return word;
            }
            return word.equals("a") || word.equals("p") ? word + "m" : halves.get(word);
        }

        private int hour(int hour, @Nullable String half) {
            if (half == null || hour > 12) {
                return hour;
            }
            return switch (half) {
                case "am" -> hour % 12;
                case "pm" -> hour % 12 + 12;
                default -> hour == 12 || hour < 5 ? hour % 12 : hour + 12;
            };
        }

        private int zoneEnd(int from) {
            int at = from;
            while (at < tokens.size()
                    && (tokens.get(at).isMark('(') || tokens.get(at).isMark(','))) {
                at++;
            }
            if (at >= tokens.size()) {
                return from;
            }
            Token token = tokens.get(at);
            if ((token.isMark('+') || token.isMark('-'))
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).isNumber()
                    && !tokens.get(at + 1).spaced
                    && isOffset(at + 1)) {
                return offsetEnd(at, token.isMark('-') ? -1 : 1);
            }
            String latin = LATIN_ZONES.get(token.word);
            if (latin != null) {
                zone = ZoneId.of(latin);
                int sign = at + 1;
                boolean more = sign + 1 < tokens.size()
                        && latin.equals("UTC")
                        && (tokens.get(sign).isMark('+') || tokens.get(sign).isMark('-'))
                        && !tokens.get(sign).spaced
                        && tokens.get(sign + 1).isNumber();
                return more ? offsetEnd(sign, tokens.get(sign).isMark('-') ? -1 : 1) : at + 1;
            }
            boolean timeOf = token.word.endsWith(TIME_OF);
            StringBuilder name = new StringBuilder();
            int end = from;
            int first = timeOf ? at + 1 : at;
            for (int i = first; i < tokens.size() && i < first + MOST_ZONE_WORDS; i++) {
                name.append(i == first ? "" : " ").append(tokens.get(i).word);
                String found = zones.get(name.toString());
                if (found != null && (timeOf || found.equals("UTC"))) {
                    zone = found.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(found);
                    end = i + 1;
                }
            }
            return end;
        }

        /** Whether a number behind a sign is an offset, and not the day behind a dash. */
        private boolean isOffset(int at) {
            boolean last = at + 1 == tokens.size();
            return tokens.get(at).digits == 4
                    || last
                    || tokens.get(at + 1).isMark(':')
                    || tokens.get(at + 1).isMark(')');
        }

        /** {@code +03:00}, {@code +0300}, {@code +3}. */
        private int offsetEnd(int sign, int direction) {
            Token hours = tokens.get(sign + 1);
            int end = sign + 2;
            int minutes = hours.digits > 2 ? hours.number / 100 * 60 + hours.number % 100 : hours.number * 60;
            if (hours.digits <= 2 && end + 1 < tokens.size() && tokens.get(end).isMark(':')) {
                minutes += Math.min(59, tokens.get(end + 1).number);
                end += 2;
            }
            if (minutes <= 18 * 60) {
                zone = ZoneOffset.ofTotalSeconds(direction * minutes * 60);
            }
            return end;
        }
    }

    private static @Nullable Integer latinMonth(String word) {
        if (word.length() < 3 || word.charAt(0) > 'z') {
            return null;
        }
        int at = LATIN_MONTHS.indexOf(word.substring(0, 3));
        return at >= 0 && at % 4 == 0 ? Integer.valueOf(at / 4 + 1) : FRENCH_MONTHS.get(word);
    }

    /** The day in the path of an address: {@code /2024/04/08/}, {@code /2024-04-08-}, {@code /20240408}. */
    static @Nullable Published ofAddress(@Nullable String url) {
        if (url == null) {
            return null;
        }
        for (int at = url.indexOf("/20"); at >= 0; at = url.indexOf("/20", at + 1)) {
            int[] parts = {0, 0, 0};
            int[] lengths = {4, 2, 2};
            int i = at + 1;
            int part = 0;
            while (part < 3) {
                int from = i;
                while (i < url.length() && i - from < lengths[part] && url.charAt(i) >= '0' && url.charAt(i) <= '9') {
                    parts[part] = parts[part] * 10 + url.charAt(i++) - '0';
                }
                if (i == from || (part == 0 && i - from < 4)) {
                    break;
                }
                part++;
                boolean between = part < 3 && i < url.length() && "/-".indexOf(url.charAt(i)) >= 0;
                i += between ? 1 : 0;
            }
            boolean ends = i >= url.length() || !Character.isDigit(url.charAt(i));
            if (part == 3 && ends && parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1 && parts[2] <= 31) {
                int last = LocalDate.of(parts[0], parts[1], 1).lengthOfMonth();
                if (parts[2] <= last) {
                    return Published.on(LocalDate.of(parts[0], parts[1], parts[2]), Basis.METADATA);
                }
            }
        }
        return null;
    }
}
