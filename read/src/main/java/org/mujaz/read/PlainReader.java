package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.text.TextReader;
import org.mujaz.time.DatelineReader;

/**
 * Reads an article as people keep them in text files: perhaps a title line, perhaps key points as a bulleted list, then the
 * body, a paragraph a line.
 */
public final class PlainReader {

    private static final int MOST_TITLE_WORDS = 30;
    private static final String BULLETS = "-\u2022\u2013\u2014*\u25CF\u25AA\u25E6\u00B7\u2023\u25A0\u25BA\u25C6\u2043";

    private final TextReader textReader;
    private final DatelineReader datelineReader;
    private final Decoder decoder;
    private final ArabicCheck arabicCheck;

    public PlainReader(Lexicon lexicon) {
        this.textReader = new TextReader(lexicon);
        this.datelineReader = new DatelineReader(lexicon);
        this.decoder = new Decoder();
        this.arabicCheck = new ArabicCheck();
    }

    /**
     * Reads the bytes of a file.
     *
     * @param id the article's name in outputs
     * @param encoding the encoding it is said to be in, or null to find out
     * @param title its title where that is known already, or null to find it in the text
     * @throws ReadException if it gives no article: empty, not text, undecodable, not Arabic
     */
    public Article read(String id, byte[] bytes, @Nullable String encoding, @Nullable String title)
            throws ReadException {
        String text = decoder.decode(bytes, encoding);
        arabicCheck.check(text);
        return layOut(id, title, text);
    }

    /**
     * Tells points, title and body apart.
     *
     * @param title the title if it is known already; then no line of the text is taken for one
     */
    public Article layOut(String id, @Nullable String title, String text) {
        List<String> lines = text.lines().toList();
        int at = skipBlank(lines, 0);
        String found = title;
        if (title != null && at < lines.size() && stripped(lines.get(at)).equals(stripped(title))) {
            at = skipBlank(lines, at + 1);
        }
        int behindPoints = pointsEnd(lines, at);
        if (behindPoints == at && title == null && isTitle(lines, at)) {
            found = stripped(lines.get(at));
            at = skipBlank(lines, at + 1);
            behindPoints = pointsEnd(lines, at);
        }
        List<String> points = points(lines, at, behindPoints);
        int bodyStart = skipBlank(lines, behindPoints);
        if (found == null && behindPoints > at && isTitle(lines, bodyStart)) {
            found = stripped(lines.get(bodyStart));
            bodyStart = skipBlank(lines, bodyStart + 1);
        }
        String body = String.join("\n", lines.subList(bodyStart, lines.size()));
        return new Article(id, found, body, Published.UNKNOWN, null, null, points);
    }

    /** Behind the run of bulleted lines at {@code from}; {@code from} if there is none, or if nothing comes behind it. */
    private static int pointsEnd(List<String> lines, int from) {
        int at = from;
        int end = from;
        while (at < lines.size() && (isBulleted(lines.get(at)) || isBlank(lines.get(at)))) {
            at++;
            end = isBlank(lines.get(at - 1)) ? end : at;
        }
        boolean question = end > from && stripped(lines.get(end - 1)).endsWith("\u061F");
        return at == lines.size() || question ? from : end;
    }

    private static List<String> points(List<String> lines, int from, int to) {
        List<String> points = new ArrayList<>();
        for (String line : lines.subList(from, to)) {
            if (!isBlank(line)) {
                String point = stripped(line);
                points.add(stripped(point.substring(bulletEnd(point))));
            }
        }
        return points;
    }

    private static boolean isBulleted(String line) {
        return bulletEnd(stripped(line)) > 0;
    }

    /** Behind the bullet or list number that a line opens with; 0 if it opens with neither. */
    static int bulletEnd(String line) {
        if (line.length() < 3) {
            return 0;
        }
        if (BULLETS.indexOf(line.charAt(0)) >= 0) {
            return line.charAt(1) == line.charAt(0) ? 0 : 1;
        }
        int digits = 0;
        while (digits < 2 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean closed = digits > 0 && ".)-".indexOf(line.charAt(digits)) >= 0;
        return closed && Character.isWhitespace(line.charAt(digits + 1)) ? digits + 1 : 0;
    }

    /** A short line with no full stop, no dateline in it, and more text behind it than it has itself. */
    private boolean isTitle(List<String> lines, int at) {
        if (at >= lines.size()) {
            return false;
        }
        String line = stripped(lines.get(at));
        int words = words(line);
        boolean ends = line.endsWith(".") && !line.endsWith("..");
        if (words > MOST_TITLE_WORDS || ends || line.endsWith(":") || line.endsWith("\u060C")) {
            return false;
        }
        int rest = 0;
        for (int i = at + 1; i < lines.size() && rest <= words; i++) {
            rest += words(lines.get(i));
        }
        return rest > words
                && datelineReader.read(textReader.read(Article.of(line))).isEmpty();
    }

    private static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean space = Character.isWhitespace(line.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    private static boolean isBlank(String line) {
        return stripped(line).isEmpty();
    }

    /** A line without the spaces of every kind, direction marks among them, that pages leave around it. */
    static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static int skipBlank(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && isBlank(lines.get(at))) {
            at++;
        }
        return at;
    }
}
