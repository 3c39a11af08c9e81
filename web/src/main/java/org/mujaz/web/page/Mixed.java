package org.mujaz.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of the article inside a sentence of an English page, told apart, so that they are read in their language and direction: what stands
 * in quotation marks as a whole, else what lies between Latin words. Linear in the text.
 */
public final class Mixed {

    private static final char OPEN = '\u201C';
    private static final char CLOSE = '\u201D';

    private Mixed() {}

    /** The parts of a text; those in Arabic are {@link RuleFile.Part#found()}. On an Arabic page there is one part. */
    public static List<RuleFile.Part> of(String text, boolean arabicPage) {
        List<RuleFile.Part> parts = new ArrayList<>();
        int at = 0;
        while (!arabicPage && at < text.length()) {
            int open = text.indexOf(OPEN, at);
            int close = open < 0 ? -1 : text.indexOf(CLOSE, open);
            int end = close < 0 ? text.length() : open + 1;
            between(text, at, end, parts);
            if (close >= 0) {
                add(parts, text.substring(end, close), isArabic(text, end, close));
                end = close;
            }
            at = end;
            if (close >= 0) {
                add(parts, text.substring(close, close + 1), false);
                at = close + 1;
            }
        }
        add(parts, text.substring(at), false);
        return parts;
    }

    /** Runs without Latin letters, from their first letter or digit to their last, where any letter is Arabic. */
    private static void between(String text, int from, int to, List<RuleFile.Part> parts) {
        int at = from;
        int plain = from;
        while (at < to) {
            int end = at;
            int first = -1;
            int last = -1;
            while (end < to && !isLatin(text.charAt(end))) {
                if (Character.isLetterOrDigit(text.charAt(end))) {
                    first = first < 0 ? end : first;
                    last = end + 1;
                }
                end++;
            }
            if (first >= 0 && isArabic(text, first, last)) {
                add(parts, text.substring(plain, first), false);
                add(parts, text.substring(first, last), true);
                plain = last;
            }
            at = end;
            while (at < to && isLatin(text.charAt(at))) {
                at++;
            }
        }
        add(parts, text.substring(plain, to), false);
    }

    private static void add(List<RuleFile.Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new RuleFile.Part(text, found));
        }
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isArabic(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
                return true;
            }
        }
        return false;
    }
}
