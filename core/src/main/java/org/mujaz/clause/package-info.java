/**
 * A shallow reading of clauses: noun phrases, verbs with tense, agreement and negation, and what stands to them as subject, object and
 * complement. In come a text, what its words can be, its names and times; out come {@link org.mujaz.clause.Clauses}. Read {@link
 * org.mujaz.clause.ClauseReader} first.
 */
@org.jspecify.annotations.NullMarked
package org.mujaz.clause;
