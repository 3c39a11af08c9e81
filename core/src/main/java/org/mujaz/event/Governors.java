package org.mujaz.event;

import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Predicate;

/** Which verb governs a noun. */
final class Governors {

    /** So many tokens away a verb may be that governs a noun. */
    private static final int NEAR = 40;

    private final Clauses clauses;
    private final @Nullable Predicate[] governors;

    Governors(Clauses clauses) {
        this.clauses = clauses;
        this.governors = governors(clauses);
    }

    /** The verb whose subject, object or complement the phrase of a noun is. */
    @Nullable
    Predicate of(int phrase, int at) {
        if (phrase < 0) {
            return null;
        }
        Predicate first = governors[phrase];
        if (first == null || Math.abs(first.token() - at) < NEAR) {
            return first;
        }
        for (Predicate predicate : clauses.predicatesIn(at - NEAR + 1, at + NEAR)) {
            if (governs(predicate, phrase)) {
                return predicate;
            }
        }
        return null;
    }

    private static boolean governs(Predicate predicate, int phrase) {
        return predicate.subject() == phrase
                || predicate.object() == phrase
                || predicate.complements().contains(phrase);
    }

    /** For each phrase the first verb whose subject, object or complement it is, or null. */
    private static @Nullable Predicate[] governors(Clauses clauses) {
        @Nullable Predicate[] governors = new Predicate[clauses.phrases().size()];
        for (Predicate predicate : clauses.predicates()) {
            setIfFirst(governors, predicate.subject(), predicate);
            setIfFirst(governors, predicate.object(), predicate);
            for (int complement : predicate.complements()) {
                setIfFirst(governors, complement, predicate);
            }
        }
        return governors;
    }

    private static void setIfFirst(@Nullable Predicate[] governors, int phrase, Predicate predicate) {
        if (phrase >= 0 && governors[phrase] == null) {
            governors[phrase] = predicate;
        }
    }
}
