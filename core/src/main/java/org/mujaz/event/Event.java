package org.mujaz.event;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * Who did what to whom, in PLOVER's and CAMEO's terms.
 *
 * @param type one of PLOVER's sixteen types
 * @param mode PLOVER's mode of the type, or null
 * @param cameo the CAMEO code, two to four digits, as exact as the words decide
 * @param quad the quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param goldstein the value of Goldstein's scale for the code, from -10 to 10, or null
 * @param status whether it took place
 * @param actors who did it
 * @param recipients to whom
 * @param time when, as an index of the article's expressions of time, or null where neither the sentence nor one before says
 * @param place where, as an index of the article's entities, or null
 * @param counts how many came to harm
 * @param trigger the verb or noun that names it
 * @param again where it is named again
 * @param evidence the clause that tells of it
 * @param background whether it is told as what went before the day's news
 * @param statement the statement that it is, as an index of the article's statements, or null
 * @param rule the frame that coded it
 */
public record Event(
        String type,
        @Nullable String mode,
        String cameo,
        int quad,
        @Nullable BigDecimal goldstein,
        Status status,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable Integer time,
        @Nullable Integer place,
        Counts counts,
        Span trigger,
        List<Span> again,
        Span evidence,
        boolean background,
        @Nullable Integer statement,
        String rule) {

    /** Whether an event took place. */
    public enum Status {
        ACTUAL,
        PLANNED,
        HYPOTHETICAL,
        NEGATED
    }

    /**
     * Somebody or something with a part in an event.
     *
     * @param entity an index of the article's entities, or null for one that is not named
     * @param code the actor code, or null where none is known
     * @param span the noun phrase
     */
    public record Participant(
            @Nullable Integer entity, @Nullable String code, Span span) {}

    /** How many came to harm; null where the article does not say. */
    public record Counts(
            @Nullable Integer dead,
            @Nullable Integer injured,
            @Nullable Integer arrested) {

        /** Nothing is said. */
        public static final Counts NONE = new Counts(null, null, null);
    }

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        again = List.copyOf(again);
    }
}
