package org.mujaz.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Mark;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/**
 * Reads one number, in digits, in words or in both, by the grammar of Arabic numerals: units before tens,
 * hundreds and scales multiplied and added from the greatest down, duals, fractions behind waw.
 */
public final class NumberParser {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final char KAF = '\u0643';
    private static final char MEEM = '\u0645';
    private static final char YEH = '\u064A';
    private static final char WAW = '\u0648';
    private static final char ALEF = '\u0627';

    /** Above every scale. */
    private static final BigDecimal NO_SCALE_YET = BigDecimal.ONE.scaleByPowerOfTen(Digits.MOST);

    /** What may stand before the first word of a number, letter by letter: conjunctions, prepositions, the article. */
    private static final String PREFIX_LETTERS = "\u0648\u0641\u0628\u0644\u0643\u0627";

    private final PhraseTable functionWords;
    private final PhraseTable words;
    private final Mark wordMayBegin;

    public NumberParser(Lexicon lexicon) {
        this.words = lexicon.table("number/words");
        this.functionWords = lexicon.table("text/function-words");
        this.wordMayBegin = lexicon.spellings().mark("number/may-begin", this::wordMayBegin);
    }

    /**
     * A number read.
     *
     * @param value its value
     * @param endToken the index behind its last token
     * @param foldedStart where it begins in the folded text, behind any clitic
     * @param ordinal whether it is an ordinal, not a cardinal
     * @param inDigits whether its first token is in digits
     * @param definite whether its first word has the article
     */
    public record Parsed(
            BigDecimal value, int endToken, int foldedStart, boolean ordinal, boolean inDigits, boolean definite) {

        /** The value as an int, or -1 where it is none. */
        public int intValue() {
            try {
                return value.intValueExact();
            } catch (ArithmeticException e) {
                return -1;
            }
        }
    }

    /** The longest number that begins with token {@code at} and ends before {@code limit}, or null. */
    public @Nullable Parsed at(Text text, int at, int limit) {
        return at(text, at, limit, false);
    }

    /**
     * The same in a text whose way with commas is known.
     *
     * @param decimalComma whether a comma before three digits is a decimal comma (3,650 for 3.65), as it is where other numbers
     *     of the text have one; see {@link Digits#hasDecimalComma}
     */
    public @Nullable Parsed at(Text text, int at, int limit, boolean decimalComma) {
        return mayBegin(text, text.tokens().get(at)) ? new Parsing(text, at, limit, decimalComma).run() : null;
    }

    /** Whether a token is one that a number can begin with; most are not, and no more is done for them. */
    boolean mayBegin(Text text, Token token) {
        return token.kind() == Kind.WORD ? wordMayBegin.is(text, token) : token.kind() == Kind.NUMBER;
    }

    private boolean wordMayBegin(Text text, Token token) {
        for (int start = token.foldedStart(); start < token.foldedEnd(); start++) {
            if (words.rowOf(text.folded(), start, token.foldedEnd()) >= 0) {
                return true;
            }
            if (PREFIX_LETTERS.indexOf(text.folded().charAt(start)) < 0) {
                return false;
            }
        }
        return false;
    }

    /** The state of one number being read: the sum so far and the part below the next scale. */
    private final class Parsing {
        private final Text text;
        private final int first;
        private final int limit;
        private final boolean decimalComma;
        private int at;
        private int foldedStart = -1;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal part = BigDecimal.ZERO;
        private boolean partOpen;
        private BigDecimal lastScale = NO_SCALE_YET;
        private int scaleEnd;
        private int fractionEnd;
        private boolean inDigits;
        private boolean definite;
        private boolean any;

        Parsing(Text text, int first, int limit, boolean decimalComma) {
            this.decimalComma = decimalComma;
            this.text = text;
            this.first = first;
            this.limit = limit;
            this.at = first;
        }

        @Nullable
        Parsed run() {
            Parsed ordinal = ordinal();
            if (ordinal != null) {
                return ordinal;
            }
            int end = first;
            while (at < limit) {
                int before = at;
                boolean joined = any && skipSeparateWaw();
                if (at >= limit || !step(joined)) {
                    at = before;
                    break;
                }
                skipRepetition();
                end = at;
            }
            if (!any) {
                return null;
            }
            if (scaleEnd > 0 && partOpen && isScale(end)) {
                // The part counts another scale: two thousand and three (thousand) are two numbers.
                return new Parsed(total, scaleEnd, foldedStart, false, inDigits, definite);
            }
            return new Parsed(total.add(part), end, foldedStart, false, inDigits, definite);
        }

        /** Words said again in digits, as statutes do: three (3). */
        private void skipRepetition() {
            boolean repeated = at + 2 < limit
                    && !inDigits
                    && isMark(at, '(')
                    && token(at + 1).kind() == Kind.NUMBER
                    && isMark(at + 2, ')');
            if (repeated) {
                BigDecimal value = Digits.value(text, token(at + 1), decimalComma);
                if (value != null && value.compareTo(total.add(part)) == 0) {
                    at += 3;
                }
            }
        }

        private boolean isMark(int i, char mark) {
            return token(i).kind() == Kind.PUNCTUATION
                    && token(i).foldedLength() == 1
                    && text.foldedChar(token(i)) == mark;
        }

        private boolean isScale(int i) {
            if (i >= limit || token(i).kind() != Kind.WORD) {
                return false;
            }
            int row = rowAt(i, 0);
            return row >= 0 && words.cell(row, "kind").startsWith("scale");
        }

        /** A waw written apart joins two parts only if a number follows it. */
        private boolean skipSeparateWaw() {
            boolean waw =
                    token(at).kind() == Kind.WORD && token(at).foldedLength() == 1 && text.foldedChar(token(at)) == WAW;
            if (waw) {
                at++;
            }
            return waw;
        }

        private boolean step(boolean joinedBefore) {
            Token token = token(at);
            if (token.kind() == Kind.NUMBER) {
                return digits(token, joinedBefore || !any);
            }
            if (token.kind() != Kind.WORD) {
                return false;
            }
            int start = token.foldedStart();
            boolean joined = joinedBefore;
            if (any && !joined && token.foldedLength() > 2 && text.folded().charAt(start) == WAW) {
                int bare = row(start, token);
                if (bare < 0) {
                    joined = true;
                    start++;
                    if (token.foldedEnd() > start
                            && Character.isDigit(text.folded().charAt(start))) {
                        return false;
                    }
                }
            }
            return word(token, start, joined);
        }

        private boolean digits(Token token, boolean joinedOrFirst) {
            BigDecimal value = Digits.value(text, token, decimalComma);
            if (value == null) {
                return false;
            }
            if (any && !joinedOrFirst && !(scaleEnd == at && isHundred(at + 1))) {
                return thousandsGroup(token, value);
            }
            if (any && partOpen && value.compareTo(part) >= 0) {
                return false;
            }
            begin(token.foldedStart(), true, false);
            part = part.add(value);
            partOpen = true;
            at++;
            return true;
        }

        private boolean isHundred(int i) {
            return i < limit
                    && token(i).kind() == Kind.WORD
                    && rowAt(i, 0) >= 0
                    && words.cell(rowAt(i, 0), "kind").equals("hundred");
        }

        /** Thousands parted by spaces: 79 620. */
        private boolean thousandsGroup(Token token, BigDecimal value) {
            Token before = token(at - 1);
            boolean group = token.foldedLength() == 3
                    && before.kind() == Kind.NUMBER
                    && before.foldedLength() <= 3
                    && token.foldedStart() - before.foldedEnd() == 1
                    && part.scale() <= 0
                    && value.scale() <= 0;
            if (group) {
                part = part.movePointRight(3).add(value);
                at++;
            }
            return group;
        }

        private boolean word(Token token, int start, boolean joined) {
            int from = start;
            if (!any && text.folded().charAt(from) == WAW && token.foldedLength() > 2 && row(from, token) < 0) {
                from++;
            }
            int row = row(from, token);
            boolean article = false;
            int unclitic = from;
            if (row < 0 && !any && token.foldedEnd() - from > 3 && isPreposition(from)) {
                unclitic = from + 1;
                row = isQuantity(unclitic) ? -1 : row(unclitic, token);
            }
            if (row < 0 && hasArticle(unclitic, token)) {
                int lamForm = text.folded().charAt(unclitic) == '\u0644' ? 1 : 2;
                row = row(unclitic + lamForm, token);
                article = row >= 0;
            }
            if (row < 0) {
                return false;
            }
            return apply(unclitic, row, joined, article);
        }

        /** Whether "hundred" stands behind "as" without its hamza: then it is "quantity". */
        private boolean isQuantity(int start) {
            return text.folded().charAt(start - 1) == KAF
                    && text.folded().charAt(start) == MEEM
                    && text.source().charAt(text.folded().sourceStart(start + 1)) == YEH;
        }

        private boolean apply(int start, int row, boolean joined, boolean article) {
            String kind = words.cell(row, "kind");
            String cell = words.cell(row, "value");
            switch (kind) {
                case "unit", "one" -> {
                    return small(start, new BigDecimal(cell), kind.equals("one"), joined, article);
                }
                case "ten", "tens" -> {
                    BigDecimal ten = new BigDecimal(cell);
                    boolean fits = !partOpen || part.remainder(HUNDRED).compareTo(BigDecimal.TEN) < 0;
                    if ((any && !joined) || !fits) {
                        return false;
                    }
                    return add(start, ten, article);
                }
                case "hundred" -> {
                    return hundred(start, joined, article);
                }
                case "hundreds" -> {
                    if (any && !joined) {
                        return false;
                    }
                    return add(start, new BigDecimal(cell), article);
                }
                case "scales" -> {
                    return partOpen && scale(start, new BigDecimal(cell), joined, article);
                }
                case "scale" -> {
                    BigDecimal scale = new BigDecimal(cell);
                    return isDualOfNoun()
                            ? dualScale(start, scale.multiply(BigDecimal.valueOf(2)), joined, article)
                            : scale(start, scale, joined, article);
                }
                case "dual scale" -> {
                    return dualScale(start, new BigDecimal(cell), joined, article);
                }
                case "dozen", "dozens" -> {
                    return dozen(start, new BigDecimal(cell), joined, article);
                }
                case "dual dozen" -> {
                    return (!any || joined) && add(start, new BigDecimal(cell), article);
                }
                case "fraction" -> {
                    return fraction(start, new BigDecimal(cell), joined);
                }
                case "thirds" -> {
                    if (any) {
                        return false;
                    }
                    BigDecimal thirds = BigDecimal.valueOf(2).divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
                    return add(start, thirds, article);
                }
                case "parts" -> {
                    return parts(new BigDecimal(cell));
                }
                default -> {
                    return false;
                }
            }
        }

        /** One to nine: alone, before ten, or behind hundreds. */
        private boolean small(int start, BigDecimal unit, boolean oneOnly, boolean joined, boolean article) {
            BigDecimal denominator = any && joined ? denominatorAt(at + 1) : null;
            if (denominator != null) {
                total = total.add(whole().multiply(unit).divide(denominator, MathContext.DECIMAL64));
                at += 2;
                fractionEnd = at;
                return true;
            }
            boolean free = !partOpen || part.remainder(BigDecimal.TEN).signum() == 0;
            if (any && (!joined || !free)) {
                return false;
            }
            int teen = at + 1 < limit ? rowAt(at + 1, 0) : -1;
            boolean isTeen = teen >= 0
                    && words.cell(teen, "kind").equals("ten")
                    && token(at + 1).kind() == Kind.WORD;
            if (isTeen) {
                begin(start, false, article);
                part = part.add(unit).add(BigDecimal.TEN);
                partOpen = true;
                at += 2;
                return true;
            }
            if (oneOnly && !tensFollow()) {
                return false;
            }
            return add(start, unit, article);
        }

        /** The denominator that token {@code i} names behind a count, or null. */
        private @Nullable BigDecimal denominatorAt(int i) {
            if (i >= limit || token(i).kind() != Kind.WORD) {
                return null;
            }
            int row = rowAt(i, 0);
            return row >= 0 && words.cell(row, "kind").equals("parts")
                    ? new BigDecimal(words.cell(row, "value"))
                    : null;
        }

        private boolean tensFollow() {
            if (at + 1 >= limit || token(at + 1).kind() != Kind.WORD) {
                return false;
            }
            int row = rowAt(at + 1, 1);
            return text.foldedChar(token(at + 1)) == WAW
                    && row >= 0
                    && words.cell(row, "kind").equals("tens");
        }

        private boolean hundred(int start, boolean joined, boolean article) {
            boolean multiplies = any && !joined && part.compareTo(BigDecimal.TEN) < 0 && part.signum() > 0;
            if (multiplies) {
                part = part.movePointRight(2);
                at++;
                return true;
            }
            return (!any || joined) && add(start, HUNDRED, article);
        }

        private boolean scale(int start, BigDecimal scale, boolean joined, boolean article) {
            if (fractionOf(scale, joined)) {
                return true;
            }
            if (any && !joined && scale.compareTo(lastScale) > 0) {
                multiply(scale);
                return true;
            }
            if (scale.compareTo(lastScale) >= 0 || (any && !joined && !partOpen)) {
                return false;
            }
            if (any && joined && partOpen) {
                return false;
            }
            begin(start, false, article);
            BigDecimal count = partOpen ? part : BigDecimal.ONE;
            total = total.add(count.multiply(scale));
            part = BigDecimal.ZERO;
            scaled(scale);
            return true;
        }

        /** Half a million; a million and half the million. */
        private boolean fractionOf(BigDecimal scale, boolean joined) {
            if (!any || joined || fractionEnd != at) {
                return false;
            }
            if (lastScale.compareTo(scale) == 0) {
                at++;
                return true;
            }
            if (scaleEnd == 0) {
                multiply(scale);
                return true;
            }
            return false;
        }

        /** A thousand and three hundred million: all that was read counts the greater scale. */
        private void multiply(BigDecimal scale) {
            total = total.add(part).multiply(scale);
            part = BigDecimal.ZERO;
            scaled(scale);
        }

        private void scaled(BigDecimal scale) {
            partOpen = false;
            lastScale = scale;
            at++;
            scaleEnd = at;
        }

        /** Twelve, counted or alone: three dozen. */
        private boolean dozen(int start, BigDecimal twelve, boolean joined, boolean article) {
            boolean counted = any && !joined && partOpen && part.compareTo(HUNDRED) < 0;
            if (counted) {
                part = part.multiply(twelve);
                at++;
                return true;
            }
            return (!any || joined) && add(start, twelve, article);
        }

        /** Whether a thousand or million that nothing counts ends in alef right before a noun: the dual, which lost its last letter to that. */
        private boolean isDualOfNoun() {
            Token word = text.tokens().get(at);
            if (any
                    || text.folded().charAt(word.foldedEnd() - 1) != ALEF
                    || at + 1 >= text.tokens().size()) {
                return false;
            }
            Token next = text.tokens().get(at + 1);
            boolean marked = text.source().charAt(word.end() - 1) != ALEF;
            return !marked
                    && next.kind() == Token.Kind.WORD
                    && next.foldedLength() > 2
                    && text.foldedChar(next) != WAW
                    && !functionWords.contains(text, next);
        }

        private boolean dualScale(int start, BigDecimal value, boolean joined, boolean article) {
            BigDecimal scale = value.divide(BigDecimal.valueOf(2));
            if (scale.compareTo(lastScale) >= 0 || partOpen || (any && !joined)) {
                return false;
            }
            begin(start, false, article);
            total = total.add(value);
            scaled(scale);
            return true;
        }

        /** A half, a third, a quarter: alone, or behind waw of what came before: of the scale, else of one. */
        private boolean fraction(int start, BigDecimal denominator, boolean joined) {
            if (any && !joined) {
                return false;
            }
            total = total.add(whole().divide(denominator, MathContext.DECIMAL64));
            begin(start, false, false);
            at++;
            fractionEnd = at;
            return true;
        }

        /** What a fraction is of: the scale just read, else one. */
        private BigDecimal whole() {
            return any && !partOpen && scaleEnd > 0 ? lastScale : BigDecimal.ONE;
        }

        /** Three quarters, five eighths. */
        private boolean parts(BigDecimal denominator) {
            if (!any || !partOpen || total.signum() != 0 || fractionEnd == at) {
                return false;
            }
            part = part.divide(denominator, MathContext.DECIMAL64);
            at++;
            fractionEnd = at;
            return true;
        }

        private boolean add(int start, BigDecimal value, boolean article) {
            if (any && partOpen && value.compareTo(part) >= 0 && part.compareTo(BigDecimal.TEN) >= 0) {
                return false;
            }
            begin(start, false, article);
            part = part.add(value);
            partOpen = true;
            at++;
            return true;
        }

        private void begin(int start, boolean digits, boolean article) {
            if (!any) {
                foldedStart = start;
                inDigits = digits;
                definite = article;
                any = true;
            }
        }

        /** An ordinal, of one word or of two, with the article or without. */
        private @Nullable Parsed ordinal() {
            Token token = token(first);
            if (token.kind() != Kind.WORD) {
                return null;
            }
            for (int skip = 0; skip <= 1; skip++) {
                int start = token.foldedStart() + skip;
                if (skip == 1
                        && (token.foldedLength() < 4
                                || !isCliticLetter(text.folded().charAt(start - 1)))) {
                    continue;
                }
                boolean article = hasArticle(start, token);
                int letters = article ? (text.folded().charAt(start) == '\u0644' ? 1 : 2) : 0;
                int row = words.rowOf(text.folded(), start + letters, token.foldedEnd());
                if (row >= 0 && isOrdinalKind(words.cell(row, "kind"))) {
                    return ordinalFrom(start, row, article);
                }
            }
            return null;
        }

        private boolean isOrdinalKind(String kind) {
            return kind.startsWith("ordinal") || kind.equals("one");
        }

        private @Nullable Parsed ordinalFrom(int start, int row, boolean article) {
            BigDecimal unit = new BigDecimal(words.cell(row, "value"));
            int next = first + 1;
            boolean oneOnly = !words.cell(row, "kind").equals("ordinal");
            if (next < limit && token(next).kind() == Kind.WORD) {
                int ten = rowAt(next, 0);
                if (ten >= 0 && words.cell(ten, "kind").equals("ten")) {
                    return oneOnly && !article
                            ? null
                            : new Parsed(unit.add(BigDecimal.TEN), next + 1, start, true, false, article);
                }
                int tens = text.foldedChar(token(next)) == WAW ? rowWithArticle(next, 1) : -1;
                if (tens >= 0 && words.cell(tens, "kind").equals("tens") && article) {
                    BigDecimal value = unit.add(new BigDecimal(words.cell(tens, "value")));
                    return new Parsed(value, next + 1, start, true, false, true);
                }
            }
            return oneOnly ? null : new Parsed(unit, next, start, true, false, article);
        }

        private int rowWithArticle(int i, int skip) {
            Token token = token(i);
            int start = token.foldedStart() + skip;
            return hasArticle(start, token) ? row(start + 2, token) : -1;
        }

        private int rowAt(int i, int skip) {
            return row(token(i).foldedStart() + skip, token(i));
        }

        private int row(int start, Token token) {
            return start < token.foldedEnd() ? words.rowOf(text.folded(), start, token.foldedEnd()) : -1;
        }

        private boolean hasArticle(int start, Token token) {
            boolean full = token.foldedEnd() - start > 3
                    && text.folded().charAt(start) == '\u0627'
                    && text.folded().charAt(start + 1) == '\u0644';
            boolean afterLam = token.foldedEnd() - start > 3
                    && start > token.foldedStart()
                    && text.folded().charAt(start - 1) == '\u0644'
                    && text.folded().charAt(start) == '\u0644';
            return full || afterLam;
        }

        private boolean isPreposition(int i) {
            char c = text.folded().charAt(i);
            return c == '\u0628' || c == '\u0644' || c == '\u0641' || c == '\u0643';
        }

        private boolean isCliticLetter(char c) {
            return c == WAW || c == '\u0628' || c == '\u0644' || c == '\u0641';
        }

        private Token token(int i) {
            return text.tokens().get(i);
        }
    }
}
