package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mujaz.text.Token.Kind;

/**
 * Cuts a folded text into tokens in one pass. Clitics stay on their words: who needs them apart asks {@link Clitics}.
 *
 * <p>A link without a scheme is one only with a top-level domain that Arab papers print, so that {@code Dr.Smith} stays
 * two words.
 */
final class Tokenizer {

    private static final Set<String> TOP_LEVEL = Set.of(
            "com", "net", "org", "gov", "edu", "info", "int", "mil", "tv", "io", "me", "co", "uk", "us", "fr", "de",
            "ae", "eg", "sa", "qa", "kw", "bh", "om", "ye", "iq", "sy", "lb", "jo", "ps", "il", "ir", "tr", "sd", "ly",
            "tn", "dz", "ma", "mr", "dj", "km", "so", "ru", "cn", "eu", "news", "online", "app");

    /** A host name's greatest length (RFC 1035); bounds the look-ahead for addresses. */
    private static final int MAX_HOST = 253;

    private final FoldedText text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(FoldedText text) {
        this.text = text;
    }

    static List<Token> tokenize(FoldedText text) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < text.length()) {
            at = tokenizer.next(at);
        }
        return tokenizer.tokens;
    }

    /** Adds the token at {@code at}, if one begins there, and returns where to go on. */
    private int next(int at) {
        char c = text.charAt(at);
        if (c == ' ' || c == '\n') {
            return at + 1;
        }
        if (Letters.isFoldedArabic(c)) {
            return add(Kind.WORD, at, arabicEnd(at));
        }
        if (Letters.isDigit(c)) {
            return add(Kind.NUMBER, at, numberEnd(at));
        }
        if (Letters.isLatin(c)) {
            return latin(at);
        }
        if (c == '@' || c == '#') {
            int end = nameEnd(at + 1, c == '@');
            if (end > at + 1) {
                if (c == '#' && isInline(at, end)) {
                    return inline(at + 1, end);
                }
                return add(c == '@' ? Kind.HANDLE : Kind.HASHTAG, at, end);
            }
        }
        int codePoint = codePoint(at);
        if (isEmoji(codePoint)) {
            return add(Kind.EMOJI, at, emojiEnd(at));
        }
        if (Character.isLetter(codePoint)) {
            return add(Kind.FOREIGN, at, foreignEnd(at));
        }
        return add(Kind.PUNCTUATION, at, runEnd(at, c));
    }

    /**
     * Whether a hashtag of Arabic words is a part of the sentence it stands in, as some papers print names: words follow it, or a mark does,
     * and no other hashtag stands beside it.
     */
    private boolean isInline(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (!Letters.isFoldedArabic(text.charAt(i)) && text.charAt(i) != '_') {
                return false;
            }
        }
        if (!Letters.isFoldedArabic(text.charAt(at + 1))
                || end >= text.length()
                || text.charAt(end) == '\n'
                || text.charAt(end) == '#') {
            return false;
        }
        boolean space = text.charAt(end) == ' ';
        int next = space ? end + 1 : end;
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean near = last != null && last.foldedEnd() >= at - 1 && text.charAt(at - 1) == ' ';
        boolean behindWord = near && last != null && last.kind() == Kind.WORD;
        boolean beside = near && last != null && last.kind() == Kind.HASHTAG;
        boolean beforeWord = space && next < text.length() && Letters.isFoldedArabic(text.charAt(next));
        return !beside && (behindWord || beforeWord) && text.charAt(next) != '#' && text.charAt(next) != '\n';
    }

    /** Adds the words of a hashtag. */
    private int inline(int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && text.charAt(end) != '_') {
                end++;
            }
            if (end > at) {
                add(Kind.WORD, at, end);
            }
            at = end + 1;
        }
        return to;
    }

    private int add(Kind kind, int from, int to) {
        tokens.add(new Token(kind, text.sourceStart(from), text.sourceEnd(to - 1), from, to));
        return to;
    }

    private int arabicEnd(int at) {
        int end = at + 1;
        while (end < text.length() && Letters.isFoldedArabic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int numberEnd(int at) {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean separator = (c == '.' || c == ',') && isDigitAt(end + 1);
            if (!separator && !Letters.isDigit(c)) {
                break;
            }
            end++;
        }
        return end;
    }

    private int latin(int at) {
        if (startsWith(at, "http://") || startsWith(at, "https://")) {
            return add(Kind.URL, at, trimmed(at, addressEnd(at)));
        }
        int end = at + 1;
        int lastDot = -1;
        int limit = Math.min(text.length(), at + MAX_HOST);
        while (end < limit) {
            char c = text.charAt(end);
            boolean inner = (c == '-' || c == '\'' || c == '&' || c == '_' || c == '.' || c == '@')
                    && (isLatinAt(end + 1) || isDigitAt(end + 1));
            if (inner && c == '.') {
                lastDot = end;
            }
            if (!inner && !Letters.isLatin(c) && !Letters.isDigit(c)) {
                break;
            }
            end++;
        }
        if (lastDot < 0) {
            return add(Kind.LATIN, at, end);
        }
        int domainEnd = lastDot + 1;
        while (domainEnd < end && Letters.isLatin(text.charAt(domainEnd))) {
            domainEnd++;
        }
        boolean address = startsWith(at, "www.")
                || TOP_LEVEL.contains(text.subSequence(lastDot + 1, domainEnd).toString());
        if (address) {
            boolean path = end < text.length() && text.charAt(end) == '/';
            return add(Kind.URL, at, path ? trimmed(at, addressEnd(end)) : end);
        }
        return add(Kind.LATIN, at, latinWordEnd(at, end));
    }

    /** Dots stay inside a Latin word only between single letters (U.S.A) and before digits (v2.0). */
    private int latinWordEnd(int at, int limit) {
        int partStart = at;
        for (int i = at; i < limit; i++) {
            if (text.charAt(i) == '.') {
                boolean single = i - partStart == 1;
                if (!single && !isDigitAt(i + 1)) {
                    return i;
                }
                partStart = i + 1;
            }
        }
        return limit;
    }

    private int addressEnd(int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == ' ' || c == '\n' || c == '"' || c == '<' || c == '>') {
                break;
            }
            end++;
        }
        return end;
    }

    /** Without the marks of the sentence around an address. */
    private int trimmed(int at, int end) {
        int trimmed = end;
        while (trimmed > at + 1 && ".,;:!?)]}'".indexOf(text.charAt(trimmed - 1)) >= 0) {
            trimmed--;
        }
        return trimmed;
    }

    /** A name's dots stand before Latin letters and digits only; behind an Arabic one a full stop ends a sentence. */
    private int nameEnd(int at, boolean dots) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean dot = dots && c == '.' && end > at && (isLatinAt(end + 1) || isDigitAt(end + 1));
            if (!dot && !Letters.isFoldedArabic(c) && !Letters.isLatin(c) && !Letters.isDigit(c) && c != '_') {
                break;
            }
            end++;
        }
        return end;
    }

    private int foreignEnd(int at) {
        int end = at;
        while (end < text.length()) {
            int codePoint = codePoint(end);
            boolean ownKind = Character.isBmpCodePoint(codePoint)
                    && (Letters.isFoldedArabic((char) codePoint) || Letters.isLatin((char) codePoint));
            if (ownKind || !Character.isLetter(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** One emoji: joined, coloured and tagged ones (joiners were dropped by folding) and a pair of regional indicators. */
    private int emojiEnd(int at) {
        int first = codePoint(at);
        int end = at + Character.charCount(first);
        boolean flagOpen = isRegionalIndicator(first);
        while (end < text.length()) {
            int codePoint = codePoint(end);
            boolean joined = text.sourceStart(end) > text.sourceEnd(end - 1) && isEmoji(codePoint);
            boolean colour = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
            boolean flag = flagOpen && isRegionalIndicator(codePoint);
            boolean tag = codePoint >= 0xE0020 && codePoint <= 0xE007F;
            if (!joined && !colour && !flag && !tag) {
                break;
            }
            flagOpen = false;
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private int runEnd(int at, char c) {
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            return at + 2;
        }
        int end = at + 1;
        if (c == '.' || c == '!' || c == '?' || c == '-' || c == '*' || c == '_' || c == '=') {
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
        }
        return end;
    }

    private int codePoint(int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            return Character.toCodePoint(c, text.charAt(at + 1));
        }
        return c;
    }

    private static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isEmoji(int codePoint) {
        return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x2600 && codePoint <= 0x27BF)
                || (codePoint >= 0x2B00 && codePoint <= 0x2BFF)
                || (codePoint >= 0x2300 && codePoint <= 0x23FF);
    }

    private boolean isDigitAt(int at) {
        return at < text.length() && Letters.isDigit(text.charAt(at));
    }

    private boolean isLatinAt(int at) {
        return at < text.length() && Letters.isLatin(text.charAt(at));
    }

    private boolean startsWith(int at, String prefix) {
        if (at + prefix.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (text.charAt(at + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
