package org.mujaz.check;

import java.util.List;

/**
 * A point of a summary, checked.
 *
 * @param text the point
 * @param verdict the worst of its claims'
 * @param claims what it says, in order
 */
public record CheckedPoint(String text, Verdict verdict, List<Claim> claims) {

    public CheckedPoint {
        claims = List.copyOf(claims);
    }

    /** A point with these claims. */
    static CheckedPoint of(String text, List<Claim> claims) {
        Verdict worst = Verdict.SUPPORTED;
        for (Claim claim : claims) {
            worst = worst.or(claim.verdict());
        }
        return new CheckedPoint(text, worst, claims);
    }
}
