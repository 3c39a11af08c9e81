package org.mujaz.bench;

import java.util.OptionalDouble;

/**
 * What a measure gave; all in points, 0 to 100.
 *
 * @param name its name in the table and in the floors
 * @param precision how much of what Mujaz says is right, where that makes sense
 * @param recall how much of what is right Mujaz says, where that makes sense
 * @param value the figure that must not fall: F1 where there are precision and recall
 * @param peer whether it is a peer's figure, which has no floor
 */
record Score(String name, OptionalDouble precision, OptionalDouble recall, double value, boolean peer) {

    /** Of counts: what was found, what there is, and what is in both. */
    static Score of(String name, long found, long there, long both) {
        double precision = found == 0 ? 0 : 100.0 * both / found;
        double recall = there == 0 ? 0 : 100.0 * both / there;
        return new Score(name, OptionalDouble.of(precision), OptionalDouble.of(recall), f1(precision, recall), false);
    }

    static Score of(String name, double value) {
        return new Score(name, OptionalDouble.empty(), OptionalDouble.empty(), value, false);
    }

    static Score ofPeer(String name, double value) {
        return new Score(name, OptionalDouble.empty(), OptionalDouble.empty(), value, true);
    }

    /** The harmonic mean; 0 where both are. */
    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
