package org.mujaz.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a marked paragraph. The texts of all parts of all paragraphs, joined, are the article's text, unit for unit.
 *
 * @param kind what it is
 * @param text its own words; empty for what has {@code parts}
 * @param classes the classes of its element
 * @param id the id of its element, or empty
 * @param marks which spans it belongs to, ids parted by spaces: the text of all parts with an id, joined, is the span's; of a way
 *     back, the number of the point
 * @param href where its link leads, or empty
 * @param tip what is said of it in a line, or empty
 * @param parts what is in it
 */
public record Inline(
        Kind kind, String text, String classes, String id, String marks, String href, String tip, List<Inline> parts) {

    /** What a part is. */
    public enum Kind {
        /** Plain words. */
        TEXT,
        /** Words that were found to be something, with a link to what is said of them. */
        MARK,
        /** A stretch with parts: the words of a key point, what somebody said. */
        STRETCH,
        /** A character that turns the direction of what follows: shown, and kept from doing so. */
        CONTROL,
        /** The way back from words to the point that rests on them; has no words of its own. */
        BACK
    }

    public Inline {
        parts = List.copyOf(parts);
    }

    /** The value of an attribute, null where the element has none. */
    public static @Nullable String attribute(String value) {
        return value.isEmpty() ? null : value;
    }

    static Inline text(String words) {
        return new Inline(Kind.TEXT, words, "", "", "", "", "", List.of());
    }

    static Inline control(char c) {
        boolean overrides = c == '\u202D' || c == '\u202E';
        String name = String.format("U+%04X", (int) c);
        return new Inline(
                Kind.CONTROL, String.valueOf(c), overrides ? "control loud" : "control", "", "", "", name, List.of());
    }

    /** All words in it. */
    public String words() {
        if (parts.isEmpty()) {
            return text;
        }
        StringBuilder words = new StringBuilder(text);
        parts.forEach(part -> words.append(part.words()));
        return words.toString();
    }
}
