package org.mujaz.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.event.Event.Participant;

/**
 * One who did something and one to whom: a row of CAMEO's data sets.
 *
 * @param actor who did it, or null where nobody is said
 * @param recipient to whom, or null where nobody is said
 */
record Dyad(@Nullable Participant actor, @Nullable Participant recipient) {

    /** An article that lists hundreds of parties on both sides makes no more rows than this of one event. */
    private static final int MOST = 1000;

    /** Every actor with every recipient who is somebody else, as CAMEO codes several parties; one row at least. */
    static List<Dyad> of(Event event) {
        List<Dyad> dyads = new ArrayList<>(pairs(event));
        if (dyads.isEmpty()) {
            event.actors().stream().limit(MOST).forEach(actor -> dyads.add(new Dyad(actor, null)));
        }
        if (dyads.isEmpty()) {
            event.recipients().stream().limit(MOST).forEach(recipient -> dyads.add(new Dyad(null, recipient)));
        }
        return dyads.isEmpty() ? List.of(new Dyad(null, null)) : dyads;
    }

    private static Set<Dyad> pairs(Event event) {
        Set<Dyad> pairs = new LinkedHashSet<>();
        for (Participant actor : event.actors()) {
            for (Participant recipient : event.recipients()) {
                if (pairs.size() == MOST) {
                    return pairs;
                }
                if (!isSame(actor, recipient)) {
                    pairs.add(new Dyad(actor, recipient));
                }
            }
        }
        return pairs;
    }

    /** What tells a participant from others: its entity, or its words where it is none. */
    static Object identity(Participant participant) {
        Integer entity = participant.entity();
        return entity == null ? participant.span() : entity;
    }

    /** Whether two are one: the same entity, or where neither is one the same words. */
    static boolean isSame(Participant one, Participant other) {
        return identity(one).equals(identity(other));
    }

    /** The name of a participant: its entity's in full, or its words where it has none; empty for nobody. */
    static String name(Analysis analysis, @Nullable Participant participant) {
        if (participant == null) {
            return "";
        }
        Integer entity = participant.entity();
        return entity == null
                ? analysis.text().quote(participant.span())
                : analysis.entities().get(entity).name();
    }

    static ActorCode code(@Nullable Participant participant) {
        return ActorCode.of(participant == null ? null : participant.code());
    }
}
