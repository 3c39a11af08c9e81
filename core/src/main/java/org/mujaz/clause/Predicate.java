package org.mujaz.clause;

import java.util.List;
import org.mujaz.word.WordReading;

/**
 * A verb and what stands to it.
 *
 * @param token the verb
 * @param readings the verbs that it can be, at least one
 * @param sentence the sentence it stands in
 * @param first the first token of its clause
 * @param end the token behind its clause's last
 * @param subject its subject, as an index of the phrases, or -1 where the verb alone has it
 * @param before whether the subject stands before the verb
 * @param inherited whether the subject is that of the verb before
 * @param object its object, or -1
 * @param complements its phrases with a preposition, in order
 * @param content the token of "that" which opens its complement clause, or -1
 * @param negation the token that negates it, or -1
 * @param mood what is said of its reality
 * @param relative whether it is the verb of a relative clause
 */
public record Predicate(
        int token,
        List<WordReading> readings,
        int sentence,
        int first,
        int end,
        int subject,
        boolean before,
        boolean inherited,
        int object,
        List<Integer> complements,
        int content,
        int negation,
        Mood mood,
        boolean relative) {

    /** Whether what a verb says is so, will be so, or may be so. */
    public enum Mood {
        FACT,
        FUTURE,
        POSSIBLE
    }

    public Predicate {
        readings = List.copyOf(readings);
        complements = List.copyOf(complements);
    }

    public boolean isNegated() {
        return negation >= 0;
    }

    /** Whether its object is a pronoun on it, whatever verb it is. */
    public boolean hasPronoun() {
        for (WordReading reading : readings) {
            if (reading.pronoun() == 0) {
                return false;
            }
        }
        return true;
    }

    /** Its reading. */
    public WordReading reading() {
        return readings.get(0);
    }
}
