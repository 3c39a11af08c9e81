package org.mujaz.clause;

/** What a token is in its clause. */
public enum Tag {
    NOUN,
    ADJECTIVE,
    NAME,
    NUMBER,
    TIME,
    VERB,
    /** Was, is: a verb that another follows. */
    AUXILIARY,
    PREPOSITION,
    /** That. */
    COMPLEMENTIZER,
    RELATIVE,
    /** While, when, but. */
    SUBORDINATOR,
    CONDITION,
    CONJUNCTION,
    NEGATION,
    /** May, has. */
    MAY,
    WILL,
    PRONOUN,
    DEMONSTRATIVE,
    QUANTIFIER,
    QUESTION,
    QUOTE,
    COMMA,
    COLON,
    /** A full stop and what else ends a clause. */
    STOP,
    OTHER
}
