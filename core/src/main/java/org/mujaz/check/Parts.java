package org.mujaz.check;

import java.util.BitSet;
import java.util.List;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.event.Event;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;

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
        if (actors.isEmpty() && side.words.can(token, reading -> reading.isNominal() && reading.pronoun() > 0)) {
            owners(side, token, actors);
        }
        return new Parts(actors, recipients);
    }

    /** Whom the pronoun behind a verbal noun means ("their support"): the persons named last before it, those joined by "and" together. */
    private static void owners(Side side, int token, BitSet to) {
        int first = side.text.sentences().get(side.sentenceOf(token)).firstToken();
        int begins = -1;
        for (int t = token - 1; t >= first; t--) {
            int cover = side.covering[t];
            Unit unit = cover < 0 ? null : side.units.get(cover);
            boolean person = unit != null
                    && unit.kind() == Unit.Kind.NAME
                    && side.analysis.entities().get(unit.ref()).type() == NameMention.Type.PERSON;
            if (unit != null && person && (begins < 0 || unit.end() >= begins)) {
                to.set(unit.ref());
                begins = unit.first();
            } else if (begins >= 0 && t < begins) {
                return;
            }
        }
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

    /** The parts of the converse: who sells to whom buys from him. */
    Parts exchanged() {
        return new Parts(/* actors= */ recipients, /* recipients= */ actors);
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
