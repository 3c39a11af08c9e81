package org.mujaz.check;

import java.util.List;

/**
 * A summary, checked.
 *
 * @param verdict the worst of its points'; supported where it has none
 * @param points its points, in order
 */
public record Check(Verdict verdict, List<CheckedPoint> points) {

    public Check {
        points = List.copyOf(points);
    }

    /** A check of these points. */
    static Check of(List<CheckedPoint> points) {
        Verdict worst = Verdict.SUPPORTED;
        for (CheckedPoint point : points) {
            worst = worst.or(point.verdict());
        }
        return new Check(worst, points);
    }
}
