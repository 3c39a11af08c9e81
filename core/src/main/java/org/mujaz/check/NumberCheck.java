package org.mujaz.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.clause.Tag;
import org.mujaz.number.Numeral;
import org.mujaz.number.SharedCurrencies;
import org.mujaz.text.Span;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;

/** Holds the numbers of a segment against those of the articles. */
final class NumberCheck {

    /** How many tokens may stand between a number and what it counts. */
    private static final int COUNTED_REACH = 3;

    /** A round number may differ from what it rounds by one part in so many. */
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(20);

    /** What is said to be more than a number is at most so many times it. */
    private static final BigDecimal BOUND = BigDecimal.valueOf(2);

    /** A bounded share may lie so far from its bound: one part in so many. */
    private static final BigDecimal LOOSELY = BigDecimal.valueOf(4);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int CLOSE = 900;

    /** So many words on each side of a number are compared. */
    private static final int CONTEXT = 3;

    /** Numbers from here on do not stand in an article by chance. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    /** Another number of the same things has to fit so much better before it speaks against the same one. */
    private static final int SLACK = 2;

    /** So many tokens behind a number stands the colon before what it counts. */
    private static final int LISTED = 4;

    private static final String THE = "\u0627\u0644";

    private final Side point;
    private final Ground ground;
    private final SharedCurrencies currencies;
    private final Reasons reasons;

    NumberCheck(Side point, Ground ground, SharedCurrencies currencies, Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.currencies = currencies;
        this.reasons = reasons;
    }

    /** A number of an article. */
    private record Found(Side side, int article, Numeral number, Unit unit, int nearness, boolean counted, int shared) {
        /** How likely it is the number that is meant. */
        int worth() {
            return (nearness >= CLOSE ? 2 : 0) + (counted ? 1 : 0) + shared;
        }

        /** Whether the article leaves out what it counts: "fell to 49 when ...". */
        boolean isBare() {
            int next = number.endToken();
            return (next >= side.wordAt.length || side.wordAt[next] < 0) && governor(side, number) == null;
        }

        Evidence evidence() {
            return new Evidence(article, number.span());
        }
    }

    /** What the articles say of a number of a segment. */
    Finding check(Unit unit, Alignment alignment) {
        Numeral claimed = point.analysis.numbers().get(unit.ref());
        String words = point.text.quote(claimed.span());
        Unit counted = counted(point, claimed, unit);
        List<Unit> context = context(point, unit);
        Found same = null;
        Found other = null;
        for (Found found : all(alignment, claimed, counted, context)) {
            if (isSame(claimed, found.number)) {
                same = same == null || found.worth() > same.worth() ? found : same;
            } else if (found.nearness >= CLOSE && found.counted) {
                other = other == null || found.worth() > other.worth() ? found : other;
            }
        }
        boolean percent = same != null && claimed.kind() == Numeral.Kind.PERCENT && same.shared > 0;
        if (same != null
                && (other == null
                        || percent
                        || same.worth() + (same.counted || same.isBare() ? SLACK : 0) >= other.worth())) {
            boolean loose = same.nearness < CLOSE
                    && same.shared == 0
                    && !same.counted
                    && !same.isBare()
                    && !isDefinite(claimed)
                    && counted != null
                    && claimed.value().compareTo(SMALL) < 0;
            return loose && claimed.kind() != Numeral.Kind.ORDINAL
                    ? Finding.unsupported(
                            ErrorKind.NUMBER,
                            reasons.of("number-elsewhere", shown(point, claimed, counted), shown(same)),
                            List.of(same.evidence()))
                    : supported(same);
        }
        Evidence otherwise = otherwise(claimed, alignment);
        if (otherwise != null) {
            return Finding.supported(reasons.of("supported"), List.of(otherwise));
        }
        if (other != null) {
            return Finding.contradicted(
                    ErrorKind.NUMBER,
                    reasons.of("number-differs", shown(point, claimed, counted), shown(other)),
                    List.of(other.evidence()));
        }
        return isDefinite(claimed) || isListed(claimed) || (isDual(claimed) && isTold(claimed, alignment))
                ? Finding.supported(reasons.of("nothing"), List.of())
                : Finding.unsupported(ErrorKind.NUMBER, reasons.of("number-absent", words), List.of());
    }

    /** Whether the noun that a number is the dual of, or another for it, stands where the articles tell of the segment. */
    private boolean isTold(Numeral claimed, Alignment alignment) {
        int word = point.wordAt[claimed.firstToken()];
        for (int s = 0; s < ground.sides.size() && word >= 0; s++) {
            Side side = ground.sides.get(s);
            for (Unit unit : side.units) {
                boolean near = alignment.nearness(ground.global(s, unit.sentence())) >= CLOSE;
                if (near && unit.isWord() && isOne(point.units.get(word), unit)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what a small number counts is listed behind a colon, so that an article may only list it: "three choices: A, B or C". */
    private boolean isListed(Numeral claimed) {
        int end = Math.min(claimed.endToken() + LISTED, point.text.tokens().size());
        for (int t = claimed.endToken(); t < end && claimed.value().compareTo(SMALL) < 0; t++) {
            if (point.clauses.tag(t) == Tag.COLON) {
                return true;
            }
            if (point.clauses.tag(t) == Tag.COMMA || point.clauses.tag(t) == Tag.STOP) {
                return false;
            }
        }
        return false;
    }

    /** Whether a small number only counts what is known, so that an article may name each: "the three presidents". */
    private boolean isDefinite(Numeral claimed) {
        Token word = point.text.tokens().get(claimed.firstToken());
        return claimed.kind() != Numeral.Kind.ORDINAL
                && claimed.value().compareTo(BigDecimal.ONE) > 0
                && claimed.value().compareTo(SMALL) < 0
                && word.kind() == Token.Kind.WORD
                && point.text.folded(word).startsWith(THE);
    }

    /** Whether a number is only the dual of a noun, for which articles may have any other noun or name both. */
    private boolean isDual(Numeral claimed) {
        return claimed.value().compareTo(BigDecimal.valueOf(2)) == 0
                && claimed.kind() != Numeral.Kind.ORDINAL
                && claimed.endToken() - claimed.firstToken() == 1
                && point.text.tokens().get(claimed.firstToken()).kind() == Token.Kind.WORD;
    }

    /** Where the articles have a number otherwise than as one: in an expression of time, as a word, or in two others. */
    private @Nullable Evidence otherwise(Numeral claimed, Alignment alignment) {
        Evidence dated = inTimes(claimed);
        Evidence worded = dated == null ? inWords(claimed, alignment) : dated;
        return worded == null ? computed(claimed, alignment) : worded;
    }

    /** Years and lengths of time are numbers here and expressions of time there. */
    private @Nullable Evidence inTimes(Numeral claimed) {
        String digits = claimed.value().stripTrailingZeros().toPlainString();
        for (int s = 0; s < ground.sides.size(); s++) {
            for (TimeExpression time : ground.sides.get(s).analysis.times()) {
                String value = time.value();
                boolean year = digits.length() == 4 && value.startsWith(digits);
                int from = value.startsWith("PT") ? 2 : 1;
                boolean length = value.length() == digits.length() + from + 1
                        && value.charAt(0) == 'P'
                        && value.startsWith(digits, from);
                if (year || length) {
                    return new Evidence(s, time.span());
                }
            }
        }
        return null;
    }

    /** An ordinal of one word is an adverb or adjective there: "came second". */
    private @Nullable Evidence inWords(Numeral claimed, Alignment alignment) {
        if (claimed.kind() != Numeral.Kind.ORDINAL || claimed.endToken() - claimed.firstToken() > 1) {
            return null;
        }
        int word = point.wordAt[claimed.firstToken()];
        for (int s = 0; s < ground.sides.size() && word >= 0; s++) {
            Side side = ground.sides.get(s);
            for (Unit unit : side.units) {
                boolean near = alignment.nearness(ground.global(s, unit.sentence())) >= CLOSE;
                if (near && unit.isWord() && shares(point.units.get(word).keys(), unit.keys())) {
                    return new Evidence(s, side.span(unit.first(), unit.end()));
                }
            }
        }
        return null;
    }

    /** What two numbers of one sentence come to: their sum, their difference, or the share that one is of the other. */
    private @Nullable Evidence computed(Numeral claimed, Alignment alignment) {
        if (claimed.kind() == Numeral.Kind.ORDINAL || claimed.value().signum() <= 0) {
            return null;
        }
        for (int s = 0; s < ground.sides.size(); s++) {
            List<Numeral> numbers = ground.sides.get(s).analysis.numbers();
            for (int i = 0; i + 1 < numbers.size(); i++) {
                Numeral a = numbers.get(i);
                Numeral b = numbers.get(i + 1);
                int sentence = ground.sides.get(s).sentenceOf(a.firstToken());
                boolean one = sentence == ground.sides.get(s).sentenceOf(b.firstToken())
                        && alignment.nearness(ground.global(s, sentence)) >= CLOSE;
                if (one && (isSum(claimed, a, b) || isPart(claimed, a, b))) {
                    return new Evidence(s, new Span(a.span().start(), b.span().end()));
                }
            }
        }
        return null;
    }

    private static boolean isSum(Numeral claimed, Numeral a, Numeral b) {
        boolean kind = isOfKind(claimed, a) && isOfKind(claimed, b) && Objects.equals(a.unit(), b.unit());
        return kind
                && (a.value().add(b.value()).compareTo(claimed.value()) == 0
                        || a.value().subtract(b.value()).abs().compareTo(claimed.value()) == 0);
    }

    /** Whether a claimed fraction or percentage is, within its bounds or rounded, the part that one number is of another. */
    private static boolean isPart(Numeral claimed, Numeral a, Numeral b) {
        boolean percent = claimed.kind() == Numeral.Kind.PERCENT;
        boolean fraction =
                claimed.kind() == Numeral.Kind.COUNT && claimed.value().compareTo(BigDecimal.ONE) < 0;
        BigDecimal whole = a.value().max(b.value());
        if (!(percent || fraction) || !isCount(a) || !isCount(b) || whole.signum() <= 0) {
            return false;
        }
        BigDecimal part = a.value().min(b.value()).divide(whole, MathContext.DECIMAL32);
        BigDecimal share = percent ? part.multiply(HUNDRED) : part;
        BigDecimal low = claimed.low();
        BigDecimal high = claimed.high();
        boolean bounded = low != null || high != null;
        boolean within = (low == null || share.compareTo(low) >= 0) && (high == null || share.compareTo(high) <= 0);
        boolean near = share.subtract(claimed.value())
                        .abs()
                        .multiply(bounded ? LOOSELY : ROUNDING)
                        .compareTo(claimed.value())
                <= 0;
        return near && (!bounded || within);
    }

    /** The words around a number, three on each side, what it counts left out. */
    private static List<Unit> context(Side side, Unit unit) {
        List<Unit> context = new ArrayList<>();
        int first = side.text.sentences().get(unit.sentence()).firstToken();
        int end = side.text.sentences().get(unit.sentence()).endToken();
        collect(side, unit.first() - 1, first - 1, -1, context);
        int size = context.size();
        collect(side, unit.end(), end, 1, context);
        if (context.size() > size) {
            context.remove(size);
        }
        return context;
    }

    private static void collect(Side side, int from, int to, int step, List<Unit> context) {
        int left = CONTEXT;
        for (int t = from; t != to && left > 0; t += step) {
            if (side.wordAt[t] >= 0) {
                context.add(side.units.get(side.wordAt[t]));
                left--;
            }
        }
    }

    private Finding supported(Found found) {
        return Finding.supported(reasons.of("supported-by", shown(found)), List.of(found.evidence()));
    }

    private List<Found> all(Alignment alignment, Numeral claimed, @Nullable Unit counted, List<Unit> context) {
        List<Found> all = new ArrayList<>();
        for (int s = 0; s < ground.sides.size(); s++) {
            Side side = ground.sides.get(s);
            for (Unit unit : side.units) {
                if (unit.kind() == Unit.Kind.NUMBER) {
                    Numeral number = side.analysis.numbers().get(unit.ref());
                    if (isOfKind(claimed, number)) {
                        int nearness = alignment.nearness(ground.global(s, unit.sentence()));
                        boolean same = isOfUnit(claimed, side, number)
                                || isCounted(counted, governor(point, claimed), side, number, unit);
                        all.add(new Found(side, s, number, unit, nearness, same, shared(context, context(side, unit))));
                    }
                }
            }
        }
        return all;
    }

    private static int shared(List<Unit> context, List<Unit> other) {
        int shared = 0;
        for (Unit one : context) {
            for (Unit two : other) {
                if (shares(one.keys(), two.keys()) || shares(one.concepts(), two.concepts())) {
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    private static boolean isOfKind(Numeral a, Numeral b) {
        boolean counts = isCount(a) && isCount(b);
        boolean ages = (a.kind() == Numeral.Kind.ORDINAL && b.kind() == Numeral.Kind.AGE)
                || (a.kind() == Numeral.Kind.AGE && b.kind() == Numeral.Kind.ORDINAL);
        // "To 342 million" may leave out of what.
        boolean bare = (a.kind() == Numeral.Kind.COUNT && b.kind() == Numeral.Kind.MONEY)
                || (a.kind() == Numeral.Kind.MONEY && b.kind() == Numeral.Kind.COUNT);
        return a.kind() == b.kind()
                || counts
                || ages
                || (bare && a.value().compareTo(b.value()) == 0)
                || isShare(a, b)
                || isShare(b, a);
    }

    /** Whether one is a fraction and the other a percentage: "a half", "50 %". */
    private static boolean isShare(Numeral fraction, Numeral percent) {
        return percent.kind() == Numeral.Kind.PERCENT
                && fraction.kind() == Numeral.Kind.COUNT
                && fraction.value().signum() > 0
                && fraction.value().compareTo(BigDecimal.ONE) < 0;
    }

    private static boolean isCount(Numeral number) {
        return number.kind() == Numeral.Kind.COUNT
                || number.kind() == Numeral.Kind.MEASURE
                || number.kind() == Numeral.Kind.AGE;
    }

    /** Whether both are of one currency, measure or sign. */
    private boolean isOfUnit(Numeral a, Side side, Numeral b) {
        return switch (a.kind()) {
            case PERCENT -> true;
            case MONEY ->
                Objects.equals(a.unit(), b.unit())
                        || (b.unit() != null && currencies.mayBe(point.text, a, b.unit()))
                        || (a.unit() != null && currencies.mayBe(side.text, b, a.unit()));
            case MEASURE -> Objects.equals(a.unit(), b.unit());
            case AGE -> b.kind() == Numeral.Kind.AGE;
            case COUNT, ORDINAL -> false;
        };
    }

    /** What a number counts: the word behind it, or behind the number that it is a part of; null where there is none. */
    private static @Nullable Unit counted(Side side, Numeral number, Unit unit) {
        int end = side.text.sentences().get(unit.sentence()).endToken();
        int from = whole(side, number, unit.ref()).endToken();
        for (int t = from; t < Math.min(end, from + COUNTED_REACH); t++) {
            if (side.clauses.tag(t) == Tag.COMMA) {
                break;
            }
            if (side.wordAt[t] >= 0) {
                return side.units.get(side.wordAt[t]);
            }
        }
        return number.kind() == Numeral.Kind.ORDINAL
                        && number.firstToken() > 0
                        && side.wordAt[number.firstToken() - 1] >= 0
                ? side.units.get(side.wordAt[number.firstToken() - 1])
                : null;
    }

    /** The number that one is a part of, "four of five boats", or the number itself. */
    private static Numeral whole(Side side, Numeral number, int index) {
        List<Numeral> numbers = side.analysis.numbers();
        Numeral next = index + 1 < numbers.size() ? numbers.get(index + 1) : null;
        boolean part = next != null
                && number.kind() == Numeral.Kind.COUNT
                && number.unit() != null
                && number.unit().equals(next.unit())
                && next.firstToken() > number.endToken()
                && next.firstToken() - number.endToken() < COUNTED_REACH;
        return part && next != null ? next : number;
    }

    /** Whether two numbers count the same: by the word behind one and the word behind or right before the other ("four killed", "the killing of four"). */
    private boolean isCounted(@Nullable Unit counted, @Nullable Unit governor, Side side, Numeral number, Unit unit) {
        Unit other = counted(side, number, unit);
        Unit before = governor(side, number);
        return isOne(counted, other) || isOne(counted, before) || isOne(governor, other);
    }

    static boolean isOne(@Nullable Unit a, @Nullable Unit b) {
        return a != null && b != null && (shares(a.keys(), b.keys()) || shares(a.concepts(), b.concepts()));
    }

    /** The word right before a number, or null. */
    private static @Nullable Unit governor(Side side, Numeral number) {
        int before = number.firstToken() - 1;
        return before < 0 || side.wordAt[before] < 0 ? null : side.units.get(side.wordAt[before]);
    }

    static boolean shares(int[] a, int[] b) {
        for (int one : a) {
            if (Concepts.has(b, one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a claimed number is what an article says: the same, or within its own bounds, or rounded. */
    static boolean isSame(Numeral claimed, Numeral found) {
        if (isShare(claimed, found) || isShare(found, claimed)) {
            boolean fraction = isShare(claimed, found);
            BigDecimal share = (fraction ? claimed : found).value().multiply(HUNDRED);
            BigDecimal percent = (fraction ? found : claimed).value();
            return share.subtract(percent).abs().multiply(ROUNDING).compareTo(percent.abs()) <= 0;
        }
        BigDecimal a = claimed.value();
        BigDecimal b = found.value();
        if (a.compareTo(b) == 0) {
            return !areOpposite(claimed, found);
        }
        if (claimed.kind() == Numeral.Kind.ORDINAL) {
            return false;
        }
        BigDecimal difference = a.subtract(b).abs();
        boolean round =
                a.stripTrailingZeros().precision() < b.stripTrailingZeros().precision();
        boolean rounded = difference.multiply(ROUNDING).compareTo(b.abs()) <= 0;
        if (round && rounded) {
            return true;
        }
        BigDecimal low = claimed.low();
        BigDecimal high = claimed.high();
        if (low == null && high == null) {
            return false;
        }
        boolean above = low == null || b.compareTo(low) >= 0;
        boolean below = high == null || b.compareTo(high) <= 0;
        boolean near = a.max(b).compareTo(a.min(b).multiply(BOUND)) <= 0;
        return above && below && near;
    }

    /** Whether one says more than, the other less than. */
    private static boolean areOpposite(Numeral a, Numeral b) {
        boolean more = a.low() != null && a.high() == null && b.low() == null && b.high() != null;
        boolean less = a.low() == null && a.high() != null && b.low() != null && b.high() == null;
        return more || less;
    }

    private String shown(Found found) {
        return shown(found.side, found.number, counted(found.side, found.number, found.unit));
    }

    private static String shown(Side side, Numeral number, @Nullable Unit counted) {
        int end = counted == null ? number.endToken() : Math.max(number.endToken(), counted.end());
        return side.text.quote(side.span(number.firstToken(), end));
    }
}
