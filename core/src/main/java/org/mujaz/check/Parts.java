package org.mujaz.check;

import java.util.BitSet;
import java.util.List;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.event.Event;
import org.mujaz.name.Entity;

/**
 * Who does what a word says, and to whom: the entities of the event that it triggers, else of the subject and object of the verb.
 *
 * @param actors entities that do it
 * @param recipients entities to whom it is done
 */
record Parts(BitSet actors, BitSet recipients) {

    static Parts of(Side side, int token) {
        BitSet actors = new BitSet();
        BitSet recipients = new BitSet();
        int event = side.eventAt[token];
        if (event >= 0) {
            Event one = side.analysis.events().get(event);
            add(one.actors(), actors);
            add(one.recipients(), recipients);
        }
        int p = side.clauses.predicateAt(token);
        if (p >= 0 && actors.isEmpty() && recipients.isEmpty()) {
            Predicate verb = side.clauses.predicates().get(p);
            boolean passive = verb.readings().stream().allMatch(reading -> reading.isPassive());
            phrase(side, verb.subject(), passive ? recipients : actors);
            if (!passive) {
                phrase(side, verb.object(), recipients);
            }
        }
        return new Parts(actors, recipients);
    }

    private static void add(List<Event.Participant> participants, BitSet to) {
        for (Event.Participant one : participants) {
            if (one.entity() != null) {
                to.set(one.entity());
            }
        }
    }

    private static void phrase(Side side, int phrase, BitSet to) {
        if (phrase < 0) {
            return;
        }
        Phrase one = side.clauses.phrases().get(phrase);
        for (int t = one.first(); t < one.end(); t++) {
            int cover = side.covering[t];
            if (cover >= 0 && side.units.get(cover).kind() == Unit.Kind.NAME) {
                to.set(side.units.get(cover).ref());
                return;
            }
        }
    }

    /** Whether an entity of one side is among some of another. */
    static boolean has(NameMatch names, Side point, int entity, int article, BitSet among) {
        return names.of(point, entity).get(article).intersects(among);
    }

    /** The name of the first entity of some, for a reason. */
    static String name(Side side, BitSet some) {
        Entity entity = side.analysis.entities().get(some.nextSetBit(0));
        return entity.name();
    }
}
