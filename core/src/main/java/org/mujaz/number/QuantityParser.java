package org.mujaz.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.number.NumberParser.Parsed;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/**
 * Reads one quantity: what {@link NumberParser} reads, with the sign before it, or two such numbers as one fraction: with a slash,
 * one over three, parts of a hundred, a fifth of something; and powers of ten.
 */
final class QuantityParser {

    private static final String ARTICLE = "\u0627\u0644";
    private static final String FEMININE_PLURAL = "\u0627\u062A";
    private static final String OR = "\u0627\u0648";
    private static final String HYPHENS = "-\u2010\u2011\u2212";

    /** The greatest denominator of a fraction with a slash: behind it stand days, statutes and seasons. */
    private static final int MOST_SLASHED = 10;

    /** The greatest power: more is no number of a news text, and would be long to print. */
    private static final int MOST_POWER = 99;

    private final NumberParser parser;
    private final PhraseTable operators;
    private final PhraseTable fractions;

    QuantityParser(Lexicon lexicon) {
        this.parser = new NumberParser(lexicon);
        this.operators = lexicon.table("number/operators");
        this.fractions = lexicon.table("number/fractions");
    }

    /** The longest quantity that begins with token {@code at} and ends before {@code limit}, or null. */
    @Nullable
    Parsed at(Text text, int at, int limit, boolean decimalComma) {
        return at(text, at, limit, decimalComma, operator(text, at));
    }

    /** The same where it is known which {@link #operator} the token is. */
    @Nullable
    Parsed at(Text text, int at, int limit, boolean decimalComma, String operator) {
        Token token = text.tokens().get(at);
        boolean sign = operator.equals("minus") || (token.kind() == Kind.PUNCTUATION && isSign(text, at, limit));
        boolean begins = sign || operator.equals("piece") || parser.mayBegin(text, token);
        if (!begins) {
            return null;
        }
        Parsing parsing = new Parsing(text, limit, decimalComma);
        return sign ? parsing.negative(at) : operator.isEmpty() ? parsing.positive(at) : parsing.pieces(at, null);
    }

    /** What kind of operator the word {@code at} is, or an empty text. */
    String operator(Text text, int at) {
        Token token = text.tokens().get(at);
        int row =
                token.kind() == Kind.WORD ? operators.rowOf(text.folded(), token.foldedStart(), token.foldedEnd()) : -1;
        return row < 0 ? "" : operators.cell(row, "kind");
    }

    /** Whether a hyphen is a sign: glued to digits behind it and to nothing before it. */
    private boolean isSign(Text text, int at, int limit) {
        Token hyphen = text.tokens().get(at);
        boolean glued = hyphen.foldedLength() == 1
                && text.foldedChar(hyphen) == '-'
                && HYPHENS.indexOf(text.source().charAt(hyphen.start())) >= 0
                && at + 1 < limit
                && text.tokens().get(at + 1).kind() == Kind.NUMBER
                && text.isAttached(hyphen, text.tokens().get(at + 1));
        if (!glued || at == 0) {
            return glued;
        }
        Token before = text.tokens().get(at - 1);
        boolean opened = before.kind() == Kind.PUNCTUATION && "(<>=\"".indexOf(text.foldedChar(before)) >= 0;
        return opened || (!text.isAttached(before, hyphen) && before.kind() != Kind.NUMBER);
    }

    /** The reading of one quantity. */
    private final class Parsing {
        private final Text text;
        private final int limit;
        private final boolean decimalComma;

        Parsing(Text text, int limit, boolean decimalComma) {
            this.text = text;
            this.limit = limit;
            this.decimalComma = decimalComma;
        }

        @Nullable
        Parsed negative(int at) {
            // Plus or minus three is no negative number.
            boolean either = at > 0 && text.is(token(at - 1), OR);
            Parsed parsed = at + 1 < limit && !either ? number(at + 1) : null;
            if (parsed == null || parsed.ordinal() || parsed.definite()) {
                return null;
            }
            Parsed whole = joined(at + 1, parsed, true);
            int start = token(at).foldedStart();
            return made(whole.value().negate(), whole.endToken(), start, parsed.inDigits());
        }

        @Nullable
        Parsed positive(int at) {
            Parsed parsed = number(at);
            return parsed == null || parsed.ordinal() ? parsed : joined(at, parsed, false);
        }

        private @Nullable Parsed number(int at) {
            return parser.at(text, at, limit, decimalComma);
        }

        /** What the number {@code parsed} is with what stands behind it. */
        private Parsed joined(int at, Parsed parsed, boolean signed) {
            int end = parsed.endToken();
            Parsed longer = genitive(at, parsed);
            if (longer == null && end < limit) {
                Token next = token(end);
                longer = switch (next.kind()) {
                    case PUNCTUATION -> parsed.inDigits() ? marked(at, parsed, signed) : null;
                    case LATIN -> powerOfTen(parsed, next);
                    case NUMBER -> mixed(parsed, end);
                    case WORD -> worded(parsed, signed);
                    default -> null;
                };
            }
            return longer == null ? parsed : longer;
        }

        private @Nullable Parsed worded(Parsed parsed, boolean signed) {
            return switch (operator(text, parsed.endToken())) {
                case "over" -> over(parsed, signed);
                case "piece" -> pieces(parsed.endToken(), parsed);
                default -> null;
            };
        }

        /** A fifth of the hour: the unit's word before a definite noun, which it could not count. */
        private @Nullable Parsed genitive(int at, Parsed parsed) {
            Token word = token(at);
            boolean alone = !parsed.inDigits() && parsed.endToken() == at + 1 && isDefinite(at + 1);
            int row = alone ? fractions.rowOf(text.folded(), parsed.foldedStart(), word.foldedEnd()) : -1;
            if (row < 0) {
                return null;
            }
            BigDecimal denominator = new BigDecimal(fractions.cell(row, "value"));
            return with(parsed, BigDecimal.ONE.divide(denominator, MathContext.DECIMAL64), at + 1);
        }

        /** A noun with the article, not in the plural of many feminines, and no number. */
        private boolean isDefinite(int at) {
            if (at >= limit || token(at).kind() != Kind.WORD || token(at).foldedLength() < 5) {
                return false;
            }
            String word = text.folded(token(at));
            return word.startsWith(ARTICLE) && !word.endsWith(FEMININE_PLURAL) && number(at) == null;
        }

        private @Nullable Parsed marked(int at, Parsed parsed, boolean signed) {
            int end = parsed.endToken();
            boolean glued = end == at + 1 && isGlued(end) && end + 1 < limit;
            if (!glued || token(end).foldedLength() != 1) {
                return null;
            }
            return switch (text.foldedChar(token(end))) {
                case '/' -> slashed(at, parsed, signed);
                case '^' -> power(parsed);
                default -> null;
            };
        }

        /** Three quarters in digits, of something, signed or with a whole number beside them; else a day or a grade. */
        private @Nullable Parsed slashed(int at, Parsed parsed, boolean signed) {
            int slash = parsed.endToken();
            int numerator = parsed.intValue();
            int denominator = plain(slash + 1);
            boolean proper =
                    isGlued(slash + 1) && numerator > 0 && numerator < denominator && denominator <= MOST_SLASHED;
            boolean longer = slash + 2 < limit
                    && isGlued(slash + 2)
                    && token(slash + 2).kind() == Kind.PUNCTUATION
                    && text.foldedChar(token(slash + 2)) == '/';
            boolean inside = at > 0 && isGlued(at) && text.foldedChar(token(at - 1)) == '/';
            if (!proper || longer || inside) {
                return null;
            }
            BigDecimal fraction = parsed.value().divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
            int whole = slash + 2 < limit ? plain(slash + 2) : -1;
            if (whole > 0) {
                return with(parsed, fraction.add(BigDecimal.valueOf(whole)), slash + 3);
            }
            boolean ofSomething = isDefinite(slash + 2)
                    || (slash + 2 < limit && operator(text, slash + 2).equals("of"));
            return signed || ofSomething ? with(parsed, fraction, slash + 2) : null;
        }

        /** A whole number before a fraction with a slash. */
        private @Nullable Parsed mixed(Parsed parsed, int next) {
            Parsed fraction = parsed.intValue() > 0 ? number(next) : null;
            Parsed slashed = fraction != null && next + 2 < limit ? marked(next, fraction, true) : null;
            boolean proper = slashed != null && slashed.value().compareTo(BigDecimal.ONE) < 0;
            return slashed != null && proper
                    ? with(parsed, parsed.value().add(slashed.value()), slashed.endToken())
                    : null;
        }

        /** The small whole number that token {@code at} is, or -1. */
        private int plain(int at) {
            Token token = token(at);
            boolean small = token.kind() == Kind.NUMBER && token.foldedLength() <= 3;
            Parsed parsed = small ? parser.at(text, at, at + 1, decimalComma) : null;
            return parsed == null ? -1 : parsed.intValue();
        }

        private @Nullable Parsed power(Parsed parsed) {
            int at = parsed.endToken() + 1;
            boolean minus = text.foldedChar(token(at)) == '-' && isGlued(at);
            int digits = minus ? at + 1 : at;
            int exponent = digits < limit && isGlued(digits) ? plain(digits) : -1;
            if (exponent < 0 || exponent > MOST_POWER || parsed.value().precision() > Digits.MOST) {
                return null;
            }
            boolean undefined = minus && parsed.value().signum() == 0;
            return undefined
                    ? null
                    : with(parsed, parsed.value().pow(minus ? -exponent : exponent, MathContext.DECIMAL64), digits + 1);
        }

        /** Scientific notation: 6.02e23. */
        private @Nullable Parsed powerOfTen(Parsed parsed, Token letters) {
            String power = parsed.inDigits() && letters.foldedLength() <= 3 && isGlued(parsed.endToken())
                    ? text.folded(letters)
                    : "";
            boolean is = power.length() > 1
                    && power.charAt(0) == 'e'
                    && power.chars().skip(1).allMatch(Character::isDigit);
            return is
                    ? with(
                            parsed,
                            parsed.value().scaleByPowerOfTen(Integer.parseInt(power.substring(1))),
                            parsed.endToken() + 1)
                    : null;
        }

        /** One over three. Unsigned, it is less than one or counts nothing: twenty at four places are none. */
        private @Nullable Parsed over(Parsed parsed, boolean signed) {
            int at = parsed.endToken() + 1;
            Parsed below = at < limit && !parsed.definite() ? number(at) : null;
            boolean fraction = below != null
                    && !below.ordinal()
                    && !below.definite()
                    && below.foldedStart() == token(at).foldedStart()
                    && below.value().signum() > 0
                    && (signed || parsed.value().compareTo(below.value()) < 0 || countsNothing(below.endToken()));
            return below != null && fraction
                    ? with(parsed, parsed.value().divide(below.value(), MathContext.DECIMAL64), below.endToken())
                    : null;
        }

        /** Parts of a hundred; {@code parsed} says how many, and one is meant where nothing does. */
        @Nullable
        Parsed pieces(int at, @Nullable Parsed parsed) {
            boolean of = at + 2 < limit && operator(text, at + 1).equals("of");
            Parsed whole = of ? number(at + 2) : null;
            boolean fraction = whole != null
                    && !whole.ordinal()
                    && !whole.definite()
                    && whole.value().compareTo(BigDecimal.ONE) > 0
                    && countsNothing(whole.endToken());
            if (whole == null || !fraction) {
                return null;
            }
            if (parsed == null) {
                BigDecimal one = BigDecimal.ONE.divide(whole.value(), MathContext.DECIMAL64);
                return made(one, whole.endToken(), token(at).foldedStart(), false);
            }
            // Two hundred and three parts of a hundred: the hundreds are whole.
            BigDecimal rest =
                    parsed.inDigits() ? parsed.value() : parsed.value().remainder(whole.value());
            BigDecimal wholes = parsed.value().subtract(rest);
            return with(parsed, wholes.add(rest.divide(whole.value(), MathContext.DECIMAL64)), whole.endToken());
        }

        /** Whether a number that ends before {@code end} has no noun that it counts: a part of twelve films is no twelfth. */
        private boolean countsNothing(int end) {
            return end >= limit
                    || token(end).kind() == Kind.PUNCTUATION
                    || isDefinite(end)
                    || operator(text, end).equals("of")
                    || operator(text, end).equals("piece");
        }

        private Parsed with(Parsed parsed, BigDecimal value, int end) {
            return made(value, end, parsed.foldedStart(), parsed.inDigits());
        }

        private Parsed made(BigDecimal value, int end, int foldedStart, boolean inDigits) {
            return new Parsed(value, end, foldedStart, false, inDigits, false);
        }

        /** Whether token {@code at} touches the one before it. */
        private boolean isGlued(int at) {
            return text.isAttached(token(at - 1), token(at));
        }

        private Token token(int i) {
            return text.tokens().get(i);
        }
    }
}
