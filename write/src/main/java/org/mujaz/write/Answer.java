package org.mujaz.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model answered, taken as points and nothing else. Models wrap what they were asked for: in fenced code, in an object, in a list
 * with a line above it, behind what they thought.
 */
final class Answer {

    /** No more points are taken. */
    private static final int MOST = 100;

    /** A longer one is no point of a summary, in UTF-16 units. */
    private static final int LONGEST = 1000;

    private static final String FENCE = "```";
    private static final String THOUGHT_ENDS = "</think>";
    private static final String BULLETS = "-\u2022\u2013\u2014*\u25CF\u25AA\u25E6\u00B7";
    private static final List<String> LISTS = List.of("points", "keyPoints", "key_points", "summary");
    private static final List<String> TEXTS = List.of("text", "point", "content");

    private Answer() {}

    /**
     * The text that the model wrote, from the body of a response.
     *
     * @throws WriterException if the body is not what the protocol says
     */
    static String content(String body) throws WriterException {
        Object object = Json.read(body);
        if (object == null) {
            throw new WriterException(WriterProblem.BROKEN_ANSWER, "no JSON");
        }
        if (!(Json.get(object, "choices") instanceof List<?> choices) || choices.isEmpty()) {
            throw new WriterException(WriterProblem.BROKEN_ANSWER, "no choices");
        }
        Object content = Json.get(Json.get(choices.get(0), "message"), "content");
        if (content instanceof String text) {
            return text;
        }
        if (content instanceof List<?> parts) {
            StringBuilder text = new StringBuilder();
            for (Object part : parts) {
                if (Json.get(part, "text") instanceof String some) {
                    text.append(some);
                }
            }
            return text.toString();
        }
        throw new WriterException(WriterProblem.BROKEN_ANSWER, "no message.content");
    }

    /** The points in a text; an empty string where the model left one out of a JSON array. None where it is broken JSON. */
    static List<String> points(String content) {
        int thought = content.lastIndexOf(THOUGHT_ENDS);
        String text = content.substring(thought < 0 ? 0 : thought + THOUGHT_ENDS.length())
                .strip();
        text = unfenced(text);
        List<String> found = fromJson(text);
        if (found == null) {
            found = looksLikeJson(text) ? List.of() : fromLines(text);
        }
        return found.stream()
                .map(Answer::clean)
                .filter(point -> point.length() <= LONGEST)
                .limit(MOST)
                .toList();
    }

    /** What stands in the first fenced block, or the text where there is none. */
    private static String unfenced(String text) {
        int open = text.indexOf(FENCE);
        if (open < 0) {
            return text;
        }
        int line = text.indexOf('\n', open);
        int from = line < 0 ? open + FENCE.length() : line + 1;
        while (line < 0 && from < text.length() && text.charAt(from) >= 'a' && text.charAt(from) <= 'z') {
            from++;
        }
        int close = text.indexOf(FENCE, from);
        return text.substring(from, close < 0 ? text.length() : close).strip();
    }

    private static boolean looksLikeJson(String text) {
        if (text.isEmpty() || "[{".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String rest = text.substring(1).stripLeading();
        return rest.isEmpty() || "\"[{]}".indexOf(rest.charAt(0)) >= 0;
    }

    private static @Nullable List<String> fromJson(String text) {
        Object value = looksLikeJson(text) ? Json.read(text) : null;
        if (value == null) {
            // Words before the array, or behind it.
            int from = text.indexOf("[\"");
            int to = text.lastIndexOf(']');
            value = from >= 0 && to > from ? Json.read(text.substring(from, to + 1)) : null;
        }
        return value == null ? null : strings(value);
    }

    private static List<String> strings(Object value) {
        if (value instanceof List<?> list) {
            List<String> strings = new ArrayList<>();
            for (Object element : list) {
                String text = element instanceof String string ? string : text(element);
                if (text != null) {
                    strings.add(text);
                }
            }
            return strings;
        }
        for (String name : LISTS) {
            Object its = Json.get(value, name);
            if (its instanceof List<?>) {
                return strings(its);
            }
        }
        if (value instanceof Map<?, ?> map) {
            for (Object its : map.values()) {
                if (its instanceof List<?>) {
                    return strings(its);
                }
            }
        }
        return List.of();
    }

    private static @Nullable String text(Object element) {
        for (String name : TEXTS) {
            if (Json.get(element, name) instanceof String text) {
                return text;
            }
        }
        return null;
    }

    /** The lines with bullets or numbers, or all lines but headings where none has one. */
    private static List<String> fromLines(String text) {
        List<String> bulleted = new ArrayList<>();
        List<String> others = new ArrayList<>();
        text.lines().forEach(raw -> {
            String line = raw.strip();
            int bullet = bulletEnd(line);
            if (bullet > 0) {
                bulleted.add(line.substring(bullet).strip());
            } else if (!line.isEmpty() && !line.endsWith(":") && !line.startsWith("#")) {
                others.add(line);
            }
        });
        return bulleted.isEmpty() ? others : bulleted;
    }

    private static int bulletEnd(String line) {
        if (line.length() < 3) {
            return 0;
        }
        if (BULLETS.indexOf(line.charAt(0)) >= 0) {
            return line.charAt(1) == line.charAt(0) ? 0 : 1;
        }
        int digits = 0;
        while (digits < 3 && digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean closed = digits > 0 && digits + 1 < line.length() && ".)-".indexOf(line.charAt(digits)) >= 0;
        return closed && line.charAt(digits + 1) == ' ' ? digits + 1 : 0;
    }

    /** A point on one line, without marks of emphasis and without characters that act instead of being read. */
    private static String clean(String point) {
        StringBuilder clean = new StringBuilder(point.length());
        for (int i = 0; i < point.length(); i++) {
            char c = point.charAt(i);
            boolean direction = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            if (Character.isISOControl(c) || Character.isWhitespace(c)) {
                clean.append(' ');
            } else if (!direction) {
                clean.append(c);
            }
        }
        return clean.toString().replace("**", "").strip();
    }
}
