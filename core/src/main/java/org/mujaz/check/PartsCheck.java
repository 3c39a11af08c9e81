package org.mujaz.check;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Alignment.Hit;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Ground.Place;
import org.mujaz.check.Unit.Kind;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;

/** Holds those who do something and undergo it against those who do in the articles. */
final class PartsCheck {

    /** So well, in thousandths, a match has to stand with the segment before its parts are compared: in its sentences. */
    private static final int CLOSE = 900;

    private final Side point;
    private final Ground ground;
    private final Concepts concepts;
    private final NameMatch names;
    private final Reasons reasons;

    PartsCheck(Side point, Ground ground, Concepts concepts, NameMatch names, Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.concepts = concepts;
        this.names = names;
        this.reasons = reasons;
    }

    /** What is wrong with those who take part in what a word says; null where nothing is. */
    @Nullable
    Finding check(int i, Alignment alignment) {
        Parts claimed = Parts.of(point, alignment.unit(i).first());
        Finding exchanged = exchanged(claimed, i, alignment);
        if (exchanged != null) {
            return exchanged;
        }
        Finding wrong = claimed.actors().isEmpty() ? null : actor(claimed, i, alignment);
        return wrong == null && !claimed.recipients().isEmpty()
                ? recipient(claimed.recipients().nextSetBit(0), i, alignment)
                : wrong;
    }

    /** Whether two verbs of the segment have exchanged who does what they say. */
    private @Nullable Finding exchanged(Parts claimed, int i, Alignment alignment) {
        int actor = claimed.actors().cardinality() == 1 ? claimed.actors().nextSetBit(0) : -1;
        for (int j = i + 1; actor >= 0 && j < alignment.size(); j++) {
            Parts other = alignment.unit(j).kind() == Kind.VERB
                    ? Parts.of(point, alignment.unit(j).first())
                    : claimed;
            int second = other.actors().cardinality() == 1 ? other.actors().nextSetBit(0) : -1;
            if (second < 0 || second == actor) {
                continue;
            }
            Place first = doneBy(second, actor, i, alignment);
            if (first != null && doneBy(actor, second, j, alignment) != null) {
                Side side = ground.sides.get(first.side());
                return differs(
                        "roles-swapped",
                        actor,
                        Parts.of(side, ground.unit(first).first()).actors(),
                        first);
            }
        }
        return null;
    }

    /** Where one of two entities does what a unit says, and the other never does; or null. */
    private @Nullable Place doneBy(int entity, int never, int i, Alignment alignment) {
        Place where = null;
        for (Hit hit : alignment.all(i)) {
            Place place = hit.place();
            if (hit.strength() < Alignment.SAME || place.unit() < 0 || alignment.nearness(place.sentence()) < CLOSE) {
                continue;
            }
            BitSet actors = Parts.of(
                            ground.sides.get(place.side()), ground.unit(place).first())
                    .actors();
            if (has(never, place.side(), actors)) {
                return null;
            }
            where = has(entity, place.side(), actors) ? place : where;
        }
        return where;
    }

    /** Whether another does it there, or it is done to him who is said to do it, or he does it to whom it is said to be done. */
    private @Nullable Finding actor(Parts claimed, int i, Alignment alignment) {
        int actor = claimed.actors().nextSetBit(0);
        int recipient = claimed.recipients().nextSetBit(0);
        Finding wrong = null;
        for (Hit hit : alignment.all(i)) {
            Parts there = partsAt(hit, alignment.unit(i), alignment);
            if (there == null) {
                continue;
            }
            int article = hit.place().side();
            BitSet actors = there.actors();
            if (actors.isEmpty()
                    || has(actor, article, actors)
                    || isStateOf(actor, ground.sides.get(article), actors)) {
                return null;
            }
            boolean swapped = has(actor, article, there.recipients())
                    || (recipient >= 0 && recipient != actor && has(recipient, article, actors))
                    || (hit.strength() == Alignment.SAME && isAnother(actor, i, article, actors, alignment));
            if (swapped) {
                wrong = differs("roles-swapped", actor, actors, hit.place());
            } else if (wrong == null && isOther(actor, actors, hit.place()) && alignment.support(i, hit.place()) > 1) {
                wrong = differs("name-differs", actor, actors, hit.place());
            }
        }
        return wrong;
    }

    /** Whether who does it there is one of whom the segment says, behind the verb, that it is done for, to or against him. */
    private boolean isAnother(int actor, int i, int article, BitSet actors, Alignment alignment) {
        for (int other = i + 1;
                other < alignment.size() && alignment.unit(other).kind() != Kind.VERB;
                other++) {
            Unit unit = alignment.unit(other);
            if (unit.kind() == Kind.NAME
                    && unit.ref() != actor
                    && has(unit.ref(), article, actors)
                    && actors.cardinality() == 1
                    && isBehindPreposition(unit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindPreposition(Unit unit) {
        int phrase = point.clauses.phraseAt(unit.first());
        return phrase >= 0 && point.clauses.phrases().get(phrase).preposition() >= 0;
    }

    /** Whether it is done to another there, while something else is done to the claimed one: who was acquitted and who convicted. */
    private @Nullable Finding recipient(int recipient, int i, Alignment alignment) {
        Finding wrong = null;
        NameMention.Type type = point.analysis.entities().get(recipient).type();
        for (Hit hit : alignment.all(i)) {
            Parts there = partsAt(hit, alignment.unit(i), alignment);
            if (there == null) {
                continue;
            }
            int article = hit.place().side();
            BitSet recipients = there.recipients();
            if (recipients.isEmpty()
                    || has(recipient, article, recipients)
                    || type(ground.sides.get(article), recipients) != type) {
                return null;
            }
            if (wrong == null && undergoes(recipient, article, hit.place())) {
                wrong = differs("participant-differs", recipient, recipients, hit.place());
            }
        }
        return wrong;
    }

    /** The parts of what a place says, exchanged where it is the converse of a word; null where it is too far from the segment. */
    private @Nullable Parts partsAt(Hit hit, Unit unit, Alignment alignment) {
        Place place = hit.place();
        if (alignment.nearness(place.sentence()) < CLOSE || place.unit() < 0) {
            return null;
        }
        Unit there = ground.unit(place);
        Parts parts = Parts.of(ground.sides.get(place.side()), there.first());
        return isConverse(unit, there) ? parts.exchanged() : parts;
    }

    /** Whether an entity of the point is among some of an article. */
    private boolean has(int entity, int article, BitSet among) {
        return Parts.has(names, point, entity, article, among);
    }

    /** Whether those who do it at a place are known, and are not the claimed one, who is elsewhere in the articles. */
    private boolean isOther(int actor, BitSet actors, Place place) {
        return names.isAnywhere(point, actor)
                && isSharp(ground.sides.get(place.side()), actors)
                && !has(actor, place.side(), ground.present(place.sentence()));
    }

    private Finding differs(String reason, int claimed, BitSet real, Place place) {
        String name = point.analysis.entities().get(claimed).name();
        String other = Parts.name(ground.sides.get(place.side()), real);
        return Finding.contradicted(ErrorKind.ENTITY, reasons.of(reason, name, other), List.of(ground.evidence(place)));
    }

    /** Whether another event of a place's sentence is done to an entity of the point. */
    private boolean undergoes(int entity, int article, Place place) {
        Side side = ground.sides.get(article);
        for (Unit unit : side.units) {
            boolean other = unit.sentence() == ground.local(place.sentence())
                    && unit.first() != ground.unit(place).first()
                    && side.isPredicate(unit);
            if (other && has(entity, article, Parts.of(side, unit.first()).recipients())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a country or capital of the point stands for some of its bodies: "Moscow" for "the Russian ministry of defence". */
    private boolean isStateOf(int entity, Side side, BitSet bodies) {
        for (Unit unit : point.units) {
            boolean own = unit.kind() == Kind.NAME && unit.ref() == entity && unit.country() >= 0;
            if (own && side.units.stream().anyMatch(other -> isOf(unit.country(), other, side, bodies))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name of an article is one of some bodies, and a country or capital or a word for it is in it. */
    private static boolean isOf(int country, Unit unit, Side side, BitSet bodies) {
        if (unit.kind() != Kind.NAME || !bodies.get(unit.ref())) {
            return false;
        }
        for (int t = unit.first(); t < unit.end(); t++) {
            if (side.wordAt[t] >= 0 && side.units.get(side.wordAt[t]).country() == country) {
                return true;
            }
        }
        return unit.country() == country;
    }

    private static NameMention.Type type(Side side, BitSet some) {
        return side.analysis.entities().get(some.nextSetBit(0)).type();
    }

    /** Whether those who do it are somebody in particular, so that another is another: a place may stand for many. */
    private static boolean isSharp(Side side, BitSet actors) {
        Entity entity = side.analysis.entities().get(actors.nextSetBit(0));
        return entity.type() == NameMention.Type.PERSON || entity.type() == NameMention.Type.ORGANIZATION;
    }

    /** Whether two words tell the same from the two sides: who sells to whom buys from him. */
    private boolean isConverse(Unit a, Unit b) {
        if (NumberCheck.shares(a.keys(), b.keys()) || NumberCheck.shares(a.concepts(), b.concepts())) {
            return false;
        }
        for (int concept : a.concepts()) {
            if (NumberCheck.shares(concepts.converses(concept), b.concepts())) {
                return true;
            }
        }
        return false;
    }
}
