package org.mujaz.web.page;

import java.util.Optional;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;

/** Which findings a reading has, by the ids of the contract ({@code t1}, {@code n1}, {@code e1}, {@code s1}, {@code v1}) and {@code k1}; and which claims a check has, {@code c1-2}. */
public final class Findable {

    private static final int LONGEST = 7;

    private Findable() {}

    /** Whether an id is that of a claim of a check: {@code c1-2}, the second claim of the first point. */
    public static boolean isClaim(String finding) {
        return finding.startsWith("c");
    }

    /** The claim with this id; nothing where there is none. */
    public static Optional<Claim> claim(Checking checking, String finding) {
        return point(checking, finding).flatMap(point -> {
            int index = number(
                    finding.substring(finding.indexOf('-') + 1), point.claims().size());
            return index < 0 ? Optional.empty() : Optional.of(point.claims().get(index));
        });
    }

    /** The point that a claim's id speaks of; nothing where there is none. */
    public static Optional<CheckedPoint> point(Checking checking, String finding) {
        int dash = finding.indexOf('-');
        if (!isClaim(finding) || dash < 0) {
            return Optional.empty();
        }
        int index = number(finding.substring(1, dash), checking.check().points().size());
        return index < 0
                ? Optional.empty()
                : Optional.of(checking.check().points().get(index));
    }

    /** Whether {@code finding} is one of the reading's. */
    public static boolean has(Reading reading, String finding) {
        return index(reading, finding) >= 0;
    }

    /** The index of a finding in its list, or -1 where there is none. */
    public static int index(Reading reading, String finding) {
        if (finding.length() < 2) {
            return -1;
        }
        Analysis analysis = reading.analysis();
        int count = switch (finding.charAt(0)) {
            case 'k' -> reading.brief().points().size();
            case 't' -> analysis.times().size();
            case 'n' -> analysis.numbers().size();
            case 'e' -> analysis.entities().size();
            case 's' -> analysis.statements().size();
            case 'v' -> analysis.events().size();
            default -> 0;
        };
        return number(finding.substring(1), count);
    }

    /** A number from 1 to {@code most} as an index, or -1 where it is none. */
    private static int number(String digits, int most) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= LONGEST
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = plain ? Integer.parseInt(digits) : 0;
        return number >= 1 && number <= most ? number - 1 : -1;
    }
}
