package org.mujaz.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.number.Numeral;
import org.mujaz.time.TimeExpression;

/** Holds the numbers of a segment against those of the articles. */
final class NumberCheck {

    /** How many tokens may stand between a number and what it counts. */
    private static final int COUNTED_REACH = 3;

    /** A round number may differ from what it rounds by one part in so many. */
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(20);

    /** What is said to be more than a number is at most so many times it. */
    private static final BigDecimal BOUND = BigDecimal.valueOf(2);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int CLOSE = 900;

    /** So many words on each side of a number are compared. */
    private static final int CONTEXT = 3;

    /** Numbers from here on do not stand in an article by chance. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    private final Side point;
    private final Ground ground;
    private final Reasons reasons;

    NumberCheck(Side point, Ground ground, Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.reasons = reasons;
    }

    /** A number of an article. */
    private record Found(Side side, int article, Numeral number, Unit unit, int nearness, boolean counted, int shared) {
        /** How likely it is the number that is meant. */
        int worth() {
            return (nearness >= CLOSE ? 2 : 0) + (counted ? 1 : 0) + shared;
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
        if (same != null && (other == null || same.worth() >= other.worth())) {
            boolean loose = same.nearness < CLOSE
                    && same.shared == 0
                    && !same.counted
                    && counted != null
                    && claimed.value().compareTo(SMALL) < 0;
            return loose && claimed.kind() != Numeral.Kind.ORDINAL
                    ? Finding.unsupported(
                            ErrorKind.NUMBER,
                            reasons.of("number-elsewhere", shown(point, claimed, counted), shown(same)),
                            List.of(same.evidence()))
                    : supported(same);
        }
        Evidence dated = same == null ? inTimes(claimed) : null;
        if (dated != null) {
            return Finding.supported(reasons.of("supported"), List.of(dated));
        }
        if (other != null) {
            return Finding.contradicted(
                    ErrorKind.NUMBER,
                    reasons.of("number-differs", shown(point, claimed, counted), shown(other)),
                    List.of(other.evidence()));
        }
        return Finding.unsupported(ErrorKind.NUMBER, reasons.of("number-absent", words), List.of());
    }

    /** Years and lengths of time are numbers here and expressions of time there. */
    private @Nullable Evidence inTimes(Numeral claimed) {
        String digits = claimed.value().stripTrailingZeros().toPlainString();
        for (int s = 0; s < ground.sides.size(); s++) {
            for (TimeExpression time : ground.sides.get(s).analysis.times()) {
                String value = time.value();
                boolean year = digits.length() == 4 && value.startsWith(digits);
                boolean length =
                        value.length() == digits.length() + 2 && value.charAt(0) == 'P' && value.startsWith(digits, 1);
                if (year || length) {
                    return new Evidence(s, time.span());
                }
            }
        }
        return null;
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
                        boolean same = isOfUnit(claimed, number)
                                || (counted != null && isCounted(counted, side, number, unit));
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
        return a.kind() == b.kind() || counts || ages || isShare(a, b) || isShare(b, a);
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
    private static boolean isOfUnit(Numeral a, Numeral b) {
        return switch (a.kind()) {
            case PERCENT -> true;
            case MONEY, MEASURE -> Objects.equals(a.unit(), b.unit());
            case AGE -> b.kind() == Numeral.Kind.AGE;
            case COUNT, ORDINAL -> false;
        };
    }

    /** What a number counts: the word behind it, or null. */
    private static @Nullable Unit counted(Side side, Numeral number, Unit unit) {
        int end = side.text.sentences().get(unit.sentence()).endToken();
        for (int t = number.endToken(); t < Math.min(end, number.endToken() + COUNTED_REACH); t++) {
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

    private static boolean isCounted(Unit counted, Side side, Numeral number, Unit unit) {
        Unit other = counted(side, number, unit);
        return other != null && (shares(counted.keys(), other.keys()) || shares(counted.concepts(), other.concepts()));
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
