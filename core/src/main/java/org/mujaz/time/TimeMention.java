package org.mujaz.time;

/**
 * An expression of time as its words say it, before it is known when they were written.
 *
 * @param item what it says
 * @param firstToken the index of its first token
 * @param sentence the index of its sentence
 * @param future whether the sentence puts it ahead
 * @param since whether it is said to be the beginning of what lasts until now
 */
public record TimeMention(TimeItem item, int firstToken, int sentence, boolean future, boolean since) {}
