package org.mujaz.coverage;

import org.mujaz.text.Span;

/**
 * A word or name that nothing was made of.
 *
 * @param kind what it is
 * @param form a verb in the past as the lexicon lists it, a verbal noun as it does, or a name as the article has it
 * @param span where it stands
 */
public record Uncoded(Kind kind, String form, Span span) {

    /** What is left over. */
    public enum Kind {
        /** A verb that is no word of saying and no trigger of an event. */
        VERB,
        /** A verbal noun that is neither. */
        NOUN,
        /** A name that no list has: known by its parts, or by what stands beside it. */
        NAME
    }
}
