/**
 * Who did what to whom. In come a text, its clauses, names, numbers, times and statements, and the frames of the lexicon; out come
 * {@link org.mujaz.event.Event}s. Read {@link org.mujaz.event.EventReader} first.
 */
@org.jspecify.annotations.NullMarked
package org.mujaz.event;
