package org.mujaz.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.number.Numeral;

/** Holds the numbers of a segment against those of the articles. */
final class NumberCheck {

    /** How many tokens may stand between a number and what it counts. */
    private static final int COUNTED_REACH = 3;

    /** A round number may differ from what it rounds by one part in so many. */
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(20);

    /** What is said to be more than a number is at most so many times it. */
    private static final BigDecimal BOUND = BigDecimal.valueOf(2);

    private final Side point;
    private final Ground ground;
    private final Reasons reasons;

    NumberCheck(Side point, Ground ground, Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.reasons = reasons;
    }

    /** A number of an article. */
    private record Found(Side side, int article, Numeral number, Unit unit, int nearness, boolean counted) {
        Evidence evidence() {
            return new Evidence(article, number.span());
        }
    }

    /** What the articles say of a number of a segment. */
    Finding check(Unit unit, Alignment alignment) {
        Numeral claimed = point.analysis.numbers().get(unit.ref());
        String words = point.text.quote(claimed.span());
        Unit counted = counted(point, claimed, unit);
        Found near = null;
        Found far = null;
        Found other = null;
        for (Found found : all(alignment, claimed, counted)) {
            boolean same = isSame(claimed, found.number);
            boolean close = found.nearness >= 900;
            if (same && close && (near == null || (found.counted && !near.counted))) {
                near = found;
            } else if (same && (far == null || (found.counted && !far.counted))) {
                far = found;
            } else if (!same && close && found.counted && other == null) {
                other = found;
            }
        }
        if (near != null && (near.counted || other == null)) {
            return supported(near);
        }
        if (far != null && far.counted && other == null) {
            return supported(far);
        }
        if (other != null) {
            return Finding.contradicted(
                    ErrorKind.NUMBER,
                    reasons.of("number-differs", shown(point, claimed, counted), shown(other)),
                    List.of(other.evidence()));
        }
        Found elsewhere = near == null ? far : near;
        if (elsewhere != null) {
            return claimed.kind() == Numeral.Kind.ORDINAL || counted == null
                    ? supported(elsewhere)
                    : Finding.unsupported(
                            ErrorKind.NUMBER,
                            reasons.of("number-elsewhere", shown(point, claimed, counted), shown(elsewhere)),
                            List.of(elsewhere.evidence()));
        }
        return Finding.unsupported(ErrorKind.NUMBER, reasons.of("number-absent", words), List.of());
    }

    private Finding supported(Found found) {
        return Finding.supported(reasons.of("supported-by", shown(found)), List.of(found.evidence()));
    }

    private List<Found> all(Alignment alignment, Numeral claimed, @Nullable Unit counted) {
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
                        all.add(new Found(side, s, number, unit, nearness, same));
                    }
                }
            }
        }
        return all;
    }

    private static boolean isOfKind(Numeral a, Numeral b) {
        boolean counts = isCount(a) && isCount(b);
        return a.kind() == b.kind() || counts;
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
