package org.mujaz.time;

/**
 * An expression of time as its words say it, before it is known when they were written.
 *
 * @param item what it says
 * @param firstToken the index of its first token
 * @param sentence the index of its sentence
 * @param future whether the sentence puts it ahead
 * @param edge whether it is said to be where something begins or ends
 */
public record TimeMention(TimeItem item, int firstToken, int sentence, boolean future, Edge edge) {

    /** Which end of something a time is. */
    public enum Edge {
        NONE,
        /** Where what lasts until now began. */
        SINCE,
        /** Where something ends. */
        UNTIL
    }
}
