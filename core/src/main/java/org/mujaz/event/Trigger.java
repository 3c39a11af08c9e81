package org.mujaz.event;

import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Predicate;

/**
 * A trigger in its place.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param start where it begins in the folded text, behind what is written on before it
 * @param phrase the phrase which it heads or stands in, as an index, or -1
 * @param verb the verb that it is or that governs it, or null
 * @param isVerb whether it is the verb
 * @param passive whether it is a passive
 */
record Trigger(
        int first, int end, int start, int phrase, @Nullable Predicate verb, boolean isVerb, boolean passive) {}
