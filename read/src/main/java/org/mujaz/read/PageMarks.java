package org.mujaz.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;

/**
 * What pages print around an article, told by the words a line begins with ({@code page/marks} of the lexicon). A look-up costs as
 * much as the line's first words.
 */
final class PageMarks {

    /** What a line is that begins with a mark. */
    enum Kind {
        RELATED,
        SHARE,
        SUBSCRIBE,
        COOKIE,
        COMMENTS,
        TICKER,
        LEGAL,
        ADVERT,
        PAYWALL,
        POINTS,
        PUBLISHED,
        UPDATED,
        BYLINE,
        SOURCE,
        CAPTION,
        NEXT_PAGE,
        TAGS,
        BREADCRUMB,
        READING_TIME,
        AGO,
        END
    }

    /** How much of a line must be the mark. */
    private enum How {
        LINE,
        START,
        COLON,
        END
    }

    /** A line that only begins with a mark is longer than this where it is a sentence of the article. */
    private static final int SHORT_LINE_WORDS = 14;

    /** What no article says begins lines of the page, however long they are. */
    private static final Set<Kind> OWN = EnumSet.of(Kind.LEGAL, Kind.COOKIE, Kind.SUBSCRIBE, Kind.PAYWALL);

    private static final int LONG_LINE_WORDS = 40;
    private static final int MOST_WORDS = 7;
    private static final int MOST_END_WORDS = 3;
    private static final int LONGEST_CALL = 160;
    private static final int LONGEST_END = 40;
    private static final String CLOSERS = ":-|/\u2026\u203A\u00BB>";

    private final Map<String, Mark> marks = new HashMap<>();

    private record Mark(Kind kind, How how) {}

    /**
     * A mark that opens a line.
     *
     * @param rest what stands behind it and its colon, stripped; may be empty
     */
    record Found(Kind kind, String rest) {}

    PageMarks(Lexicon lexicon) {
        PhraseTable table = lexicon.table("page/marks");
        for (int row = 0; row < table.size(); row++) {
            Kind kind = Kind.valueOf(
                    table.cell(row, "kind").toUpperCase(Locale.ROOT).replace('-', '_'));
            How how = How.valueOf(table.cell(row, "how").toUpperCase(Locale.ROOT));
            marks.put(Lexicon.key(table.cell(row, "form")), new Mark(kind, how));
        }
    }

    /** The longest mark that {@code line} begins with and that makes it one of its kind, or null. */
    @Nullable
    Found at(String line) {
        int at = 0;
        int words = 0;
        StringBuilder key = new StringBuilder();
        Found found = null;
        while (words < MOST_WORDS) {
            int from = skip(line, at, false);
            int to = skip(line, from, true);
            if (to == from) {
                break;
            }
            if (words > 0 && hasCloser(line, at, from)) {
                break;
            }
            key.append(words == 0 ? "" : " ").append(Lexicon.key(line.substring(from, to)));
            words++;
            at = to;
            Mark mark = marks.get(key.toString());
            if (mark != null && fits(mark, line, to)) {
                found = new Found(mark.kind, line.substring(skip(line, to, false)));
            }
        }
        return found == null ? atEnd(line) : found;
    }

    /** The mark that a short line ends with that is no sentence, or null. */
    private @Nullable Found atEnd(String line) {
        if (line.isEmpty() || line.length() > LONGEST_CALL || line.charAt(line.length() - 1) == '.') {
            return null;
        }
        int words = words(line);
        if (words > SHORT_LINE_WORDS) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        int at = skip(line, 0, false);
        for (int i = 0; i < words; i++) {
            int to = skip(line, at, true);
            if (i >= words - MOST_END_WORDS) {
                key.append(key.length() == 0 ? "" : " ").append(Lexicon.key(line.substring(at, to)));
            }
            at = skip(line, to, false);
        }
        for (int from = 0; from >= 0; from = key.indexOf(" ", from) < 0 ? -1 : key.indexOf(" ", from) + 1) {
            Mark mark = marks.get(key.substring(from));
            if (mark != null && mark.how == How.END) {
                return new Found(mark.kind, "");
            }
        }
        return null;
    }

    /** A line without the mark of the end in brackets or between strokes, as agencies set it, and what stands behind it. */
    String withoutEnd(String line) {
        int last = -1;
        for (int at = Math.max(0, line.length() - LONGEST_END); at < line.length(); at++) {
            if ("(/".indexOf(line.charAt(at)) >= 0) {
                int from = skip(line, at, false);
                int to = skip(line, from, true);
                Mark mark = to == from ? null : marks.get(Lexicon.key(line.substring(from, to)));
                boolean closed = to < line.length() && line.indexOf(line.charAt(at) == '(' ? ')' : '/', to) >= 0;
                if (mark != null && mark.kind == Kind.END && closed && last < 0) {
                    last = at;
                }
            }
        }
        return last < 0 ? line : line.substring(0, last).strip();
    }

    /** Whether {@code line} is or begins with a mark of {@code kind}. */
    boolean is(String line, Kind kind) {
        Found found = at(line);
        return found != null && found.kind == kind;
    }

    private static boolean fits(Mark mark, String line, int to) {
        int next = skip(line, to, false);
        boolean whole = next == line.length();
        return switch (mark.how) {
            case LINE -> whole;
            case COLON -> whole || hasCloser(line, to, next);
            case END -> whole;
            case START ->
                whole
                        || hasCloser(line, to, next)
                        || words(line) <= (OWN.contains(mark.kind) ? LONG_LINE_WORDS : SHORT_LINE_WORDS);
        };
    }

    private static boolean hasCloser(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CLOSERS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static int words(String line) {
        int words = 0;
        for (int at = skip(line, 0, false); at < line.length(); at = skip(line, at, false)) {
            at = skip(line, at, true);
            words++;
        }
        return words;
    }

    /** Behind the run of word characters, or of all others, at {@code from}. */
    private static int skip(String line, int from, boolean word) {
        int at = from;
        while (at < line.length() && isWord(line.charAt(at)) == word) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640';
    }
}
