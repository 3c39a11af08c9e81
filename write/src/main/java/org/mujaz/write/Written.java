package org.mujaz.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.CheckedPoint;

/**
 * What a model wrote of an article, checked.
 *
 * @param model its name
 * @param rounds how often it was asked: once, or twice where something was not borne out
 * @param points its points in their order, at least one
 * @param problem why the second round gave nothing, or null
 */
public record Written(
        String model,
        int rounds,
        List<Point> points,
        @Nullable WriterException problem) {

    /**
     * A point.
     *
     * @param checked the point with its claims
     * @param supported whether the article bears it out, and says where
     */
    public record Point(CheckedPoint checked, boolean supported) {}

    public Written {
        points = List.copyOf(points);
    }

    /** The points that are borne out, in order. */
    public List<CheckedPoint> supported() {
        return points.stream().filter(Point::supported).map(Point::checked).toList();
    }

    /** The points that are not. */
    public List<CheckedPoint> unsupported() {
        return points.stream()
                .filter(point -> !point.supported)
                .map(Point::checked)
                .toList();
    }
}
