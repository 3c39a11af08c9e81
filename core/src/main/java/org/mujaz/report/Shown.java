package org.mujaz.report;

import java.util.Locale;

/** Characters that would act instead of being read, printed so that they are seen. */
public final class Shown {

    private Shown() {}

    /**
     * The same text with every control character, and every character that turns the direction of what follows, as its number in
     * brackets: {@code [U+202E]}. Line feeds and tabs become spaces; what no XML may hold becomes U+FFFD.
     */
    public static String line(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\n' || c == '\t' || c == '\r';
            boolean odd = space || acts(c) || isNoCharacter(text, i);
            if (odd && shown == null) {
                shown = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (shown != null) {
                if (space) {
                    shown.append(' ');
                } else if (acts(c)) {
                    shown.append('[').append(number(c)).append(']');
                } else {
                    shown.append(isNoCharacter(text, i) ? '\uFFFD' : c);
                }
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** Whether a character does something to what stands around it: controls, and embeddings, overrides and isolates of direction. */
    static boolean acts(char c) {
        return c < ' '
                || (c >= 0x7F && c <= 0x9F)
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** Whether there is half a character at {@code i}, or one that is none. */
    static boolean isNoCharacter(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= '\uFFFE';
    }

    static String number(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
