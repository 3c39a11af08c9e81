package org.mujaz.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.clause.Tag;
import org.mujaz.number.Numeral;
import org.mujaz.text.Published;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;

/** Holds the expressions of time of a segment against those of the articles. */
final class TimeCheck {

    private static final int CLOSE = 900;
    private static final int BESIDE = 700;

    /** Another time has to fit so much better before it speaks against the same one. */
    private static final int SLACK = 2;

    private static final String DUAL = "\u064A\u0646";
    private static final int DAY = 10;
    private static final int YEAR = 4;

    /** A length of more letters is longer than anybody counts in days or weeks. */
    private static final int LONGEST = 6;

    private final Side point;
    private final Ground ground;
    private final Reasons reasons;

    TimeCheck(Side point, Ground ground, Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.reasons = reasons;
    }

    private record Found(int article, TimeExpression time, int sentence, int worth) {
        Evidence evidence() {
            return new Evidence(article, time.span());
        }
    }

    /** What the articles say of an expression of time of a segment. */
    Finding check(Unit unit, int i, Alignment alignment) {
        TimeExpression claimed = point.analysis.times().get(unit.ref());
        String words = point.text.quote(claimed.span());
        Found same = null;
        Found other = null;
        boolean open = false;
        for (int s = 0; s < ground.sides.size(); s++) {
            Side side = ground.sides.get(s);
            for (TimeExpression time : side.analysis.times()) {
                int sentence = ground.global(s, side.sentenceOf(time.firstToken()));
                Found found = new Found(s, time, sentence, worth(s, time, sentence, i, alignment));
                if (isSame(claimed, words, time, side.text.quote(time.span()))
                        || isWorded(claimed, time, side)
                        || isAgo(claimed, time, side)) {
                    same = same == null || found.worth > same.worth ? found : same;
                } else if (isComparable(claimed, time)
                        && isOfFirst(found, side, alignment)
                        && !isDateline(side, time)) {
                    other = other == null || found.worth > other.worth ? found : other;
                } else {
                    open |= time.type() == TimeExpression.Type.DATE
                            && time.from() == null
                            && isOfFirst(found, side, alignment);
                }
            }
        }
        if (same != null && (other == null || same.worth + SLACK >= other.worth)) {
            return supported(same);
        }
        if (same == null && (isPublication(claimed) || isSomeAge(claimed))) {
            return Finding.supported(reasons.of("supported"), List.of());
        }
        if (other != null) {
            return Finding.contradicted(
                    ErrorKind.TIME,
                    reasons.of(
                            "time-differs",
                            words,
                            ground.sides.get(other.article).text.quote(other.time.span())),
                    List.of(other.evidence()));
        }
        if (isBehindDual(claimed)) {
            return Finding.supported(reasons.of("nothing"), List.of());
        }
        // Of an article without a day, "next year" may be any.
        return open || claimed.from() == null
                ? Finding.supported(reasons.of("nothing"), List.of())
                : Finding.unsupported(ErrorKind.TIME, reasons.of("time-absent", words), List.of());
    }

    /** Whether a day of the week alone stands behind what may be a dual, so that it says "the two": "the wanted two". */
    private boolean isBehindDual(TimeExpression claimed) {
        int first = claimed.firstToken();
        return first > 0
                && claimed.endToken() - first == 1
                && point.text.folded(point.text.tokens().get(first)).endsWith(DUAL)
                && point.text.folded(point.text.tokens().get(first - 1)).endsWith(DUAL);
    }

    /** Whether a day is that of publication, which is not that of what is told. */
    private static boolean isDateline(Side side, TimeExpression time) {
        return side.analysis
                .dateline()
                .filter(line -> time.firstToken() < line.endToken())
                .isPresent();
    }

    /** Whether a length of years is an age in an article. */
    private boolean isSomeAge(TimeExpression claimed) {
        return claimed.type() == TimeExpression.Type.DURATION
                && ground.sides.stream()
                        .flatMap(side -> side.analysis.numbers().stream())
                        .anyMatch(number -> number.kind() == Numeral.Kind.AGE
                                && claimed.value().equals("P" + number.value().toPlainString() + "Y"));
    }

    /** How likely an expression of an article tells when that was which the segment is about. */
    private int worth(int article, TimeExpression time, int sentence, int i, Alignment alignment) {
        int unit = ground.sides.get(article).covering[time.firstToken()];
        int fit = unit < 0 ? 0 : alignment.fit(i, new Ground.Place(article, unit, sentence));
        int nearness = alignment.nearness(sentence);
        return fit + (nearness >= CLOSE ? 2 : nearness >= BESIDE ? 1 : 0);
    }

    /** Whether the words of a length of time stand in another expression: "two years ago" and "for two years". */
    private boolean isWorded(TimeExpression claimed, TimeExpression found, Side side) {
        if (!isStretch(claimed) && claimed.anchor() == null) {
            return false;
        }
        Set<String> own = counted(point, claimed);
        return !own.isEmpty() && counted(side, found).containsAll(own);
    }

    /** The number and the unit of an expression of time, as their stems; empty where it has no such two. */
    private static Set<String> counted(Side side, TimeExpression time) {
        Set<String> stems = new HashSet<>();
        boolean number = false;
        for (int t = time.firstToken(); t < time.endToken(); t++) {
            Tag tag = side.clauses.tag(t);
            boolean dual = side.text.folded(side.text.tokens().get(t)).endsWith(DUAL);
            number |= tag == Tag.NUMBER || dual || side.text.tokens().get(t).kind() == Token.Kind.NUMBER;
            if (tag == Tag.NUMBER || tag == Tag.TIME || tag == Tag.NOUN) {
                stems.add(Vocabulary.stem(side.text, t));
            }
        }
        return number ? stems : Set.of();
    }

    /** Whether a length of time up to the day of publication begins on a claimed day: "for 3 days" and "three days ago". */
    private static boolean isAgo(TimeExpression claimed, TimeExpression found, Side side) {
        LocalDate day = side.analysis.published().latest();
        if (found.type() != TimeExpression.Type.DURATION || day == null || !isOfDays(found.value())) {
            return false;
        }
        return claimed.value().equals(day.minus(Period.parse(found.value())).toString());
    }

    /** Whether an ISO 8601 length is of whole days or weeks alone: {@code P3D}. */
    private static boolean isOfDays(String length) {
        int last = length.length() - 1;
        boolean days = last > 1 && last < LONGEST && length.charAt(0) == 'P' && "DW".indexOf(length.charAt(last)) >= 0;
        for (int i = 1; i < last && days; i++) {
            days = Character.isDigit(length.charAt(i));
        }
        return days;
    }

    private Finding supported(Found found) {
        String words = ground.sides.get(found.article).text.quote(found.time.span());
        return Finding.supported(reasons.of("supported-by", words), List.of(found.evidence()));
    }

    private boolean isOfFirst(Found found, Side side, Alignment alignment) {
        int sentence = ground.global(found.article, side.sentenceOf(found.time.firstToken()));
        return !alignment.sentences().isEmpty() && alignment.sentences().get(0) == sentence;
    }

    /** Whether a day is that of publication or the one before, of which articles tell without naming them. */
    private boolean isPublication(TimeExpression claimed) {
        String from = claimed.from();
        if (from == null || from.length() < DAY) {
            return false;
        }
        for (Side side : ground.sides) {
            Published published = side.analysis.published();
            LocalDate day = published.latest();
            String claimedDay = from.substring(0, DAY);
            boolean same = day != null
                    && published.isKnown()
                    && (claimedDay.equals(day.toString())
                            || claimedDay.equals(day.minusDays(1).toString()));
            if (same && !claimed.precision().equals("RANGE")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one says the time that the other says, or names what lies around it.
     *
     * @param words the words of the claimed one
     * @param other the words of the one found
     */
    static boolean isSame(TimeExpression claimed, String words, TimeExpression found, String other) {
        if (claimed.value().equals(found.value()) || words.equals(other)) {
            return true;
        }
        if (isStretch(claimed) != isStretch(found)) {
            return false;
        }
        String from = claimed.from();
        String to = claimed.to();
        String otherFrom = found.from();
        String otherTo = found.to();
        if (from == null || to == null || otherFrom == null || otherTo == null) {
            return !isStretch(claimed) && PartialDate.of(claimed.value()).isSaidBy(PartialDate.of(found.value()));
        }
        if (isYearless(claimed, words)
                && isYearless(found, other)
                && from.substring(4).equals(otherFrom.substring(4))) {
            return true;
        }
        if (claimed.mod() != null && claimed.mod().equals(found.mod()) && isOneEnd(claimed, found)) {
            return true;
        }
        boolean around = compare(from, otherFrom) <= 0 && compare(to, otherTo) >= 0;
        return around || (isPartOfDay(claimed) && sameDay(from, otherFrom));
    }

    /** Whether the ends of two periods are one, or their beginnings: the end of March and that of the first quarter. */
    private static boolean isOneEnd(TimeExpression a, TimeExpression b) {
        return switch (String.valueOf(a.mod())) {
            case "END" -> Objects.equals(a.to(), b.to());
            case "START" -> Objects.equals(a.from(), b.from());
            default -> false;
        };
    }

    /** Whether an expression names a day or month and leaves the year to be worked out. */
    private static boolean isYearless(TimeExpression time, String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits = Character.isDigit(words.charAt(i)) ? digits + 1 : 0;
            if (digits == YEAR) {
                return false;
            }
        }
        return time.precision().equals("DAY") || time.precision().equals("MONTH");
    }

    private static boolean isPartOfDay(TimeExpression time) {
        return time.precision().equals("PART_OF_DAY") || time.precision().equals("HOUR");
    }

    private static boolean sameDay(String a, String b) {
        return a.length() >= DAY && b.length() >= DAY && a.substring(0, DAY).equals(b.substring(0, DAY));
    }

    /** ISO days and moments in their order; a day is its first moment. */
    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        return a.substring(0, length).compareTo(b.substring(0, length));
    }

    private static boolean isStretch(TimeExpression time) {
        return time.type() == TimeExpression.Type.DURATION || time.type() == TimeExpression.Type.SET;
    }

    /** Whether two expressions answer the same question, so that only one can be right. */
    private static boolean isComparable(TimeExpression claimed, TimeExpression found) {
        if (claimed.type() == TimeExpression.Type.DURATION || found.type() == TimeExpression.Type.DURATION) {
            return claimed.type() == found.type() && claimed.precision().equals(found.precision());
        }
        return isStretch(claimed) == isStretch(found) && disjoint(claimed, found);
    }

    private static boolean disjoint(TimeExpression a, TimeExpression b) {
        @Nullable String from = a.from();
        @Nullable String to = a.to();
        @Nullable String otherFrom = b.from();
        @Nullable String otherTo = b.to();
        if (from == null || to == null || otherFrom == null || otherTo == null) {
            return PartialDate.of(a.value()).excludes(PartialDate.of(b.value()));
        }
        return compare(to, otherFrom) <= 0 || compare(otherTo, from) <= 0;
    }
}
