package org.mujaz.json;

import java.util.List;
import org.mujaz.check.CheckedPoint;

/**
 * Key points that a model wrote and the check let through.
 *
 * @param model the model's name
 * @param rounds how often it was asked
 * @param points the points that the article bears out, each with evidence
 * @param unsupported points that it does not bear out, where they are shown all the same
 * @param dropped how many of those were left out
 */
public record WrittenBrief(
        String model, int rounds, List<CheckedPoint> points, List<CheckedPoint> unsupported, int dropped) {

    public WrittenBrief {
        points = List.copyOf(points);
        unsupported = List.copyOf(unsupported);
    }
}
