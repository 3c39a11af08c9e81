package org.mujaz.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Alignment.Hit;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Ground.Place;
import org.mujaz.check.Unit.Kind;
import org.mujaz.clause.Tag;
import org.mujaz.name.NameMention;
import org.mujaz.text.Sentence;
import org.mujaz.word.Sense;

/**
 * Holds what a noun is of against what it is of in the articles: "the British officials" where they have "the American officials", "the minister of
 * health" where they have "the minister of justice".
 */
final class ModifierCheck {

    private static final int FULL = 1000;

    /** So much of a segment, in thousandths, has to be in the articles beside a word before another word in its place speaks against it. */
    private static final int MOST = 700;

    /** So many tokens behind a noun stands what says which it is. */
    private static final int BEHIND = 4;

    private static final String ARTICLE = "\u0627\u0644";

    private final Side point;
    private final Ground ground;
    private final Concepts concepts;
    private final Reasons reasons;

    ModifierCheck(Side point, Ground ground, Concepts concepts, Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.concepts = concepts;
        this.reasons = reasons;
    }

    /** What is wrong with a word that says which of a kind the noun before it is; null where nothing is. */
    @Nullable
    Finding check(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        if (i == 0 || alignment.sentences().isEmpty() || alignment.coverageWithout(i) < MOST) {
            return null;
        }
        Unit head = alignment.unit(i - 1);
        boolean noun = head.kind() == Kind.WORD
                && head.end() == unit.first()
                && point.clauses.tag(head.first()) != Tag.ADJECTIVE
                && !point.isPredicate(head);
        boolean nation = unit.kind() == Kind.WORD && unit.country() >= 0;
        boolean genitive = unit.kind() == Kind.WORD
                && !nation
                && alignment.weight(i) >= FULL
                && isDefinite(point, unit.first())
                && !isDefinite(point, head.first());
        if (!noun || (!nation && !genitive)) {
            return null;
        }
        Place other = null;
        int sentence = alignment.sentences().get(0);
        if (genitive && alignment.hit(i, sentence) != null) {
            return null;
        }
        for (Hit hit : alignment.all(i - 1)) {
            Place place = hit.place();
            if (hit.strength() < FULL || place.unit() < 0) {
                continue;
            }
            if (isBehind(i, place, alignment)) {
                return null;
            }
            if (place.sentence() == sentence && other == null) {
                other = nation ? otherNation(i, place, alignment) : otherGenitive(i, place, alignment);
            }
        }
        return other == null
                ? null
                : Finding.unsupported(
                        ErrorKind.ENTITY,
                        reasons.of(
                                "word-differs",
                                point.text.quote(point.span(unit.first(), unit.end())),
                                ground.quote(other)),
                        List.of(ground.evidence(other)));
    }

    /** Whether what a unit matches stands shortly behind a place. */
    private boolean isBehind(int i, Place head, Alignment alignment) {
        int from = ground.unit(head).end();
        for (Hit hit : alignment.all(i)) {
            Place place = hit.place();
            if (place.sentence() != head.sentence()) {
                continue;
            }
            if (place.unit() < 0) {
                return true;
            }
            Unit there = ground.unit(place);
            if (there.end() > from && there.first() < from + BEHIND) {
                return true;
            }
        }
        return false;
    }

    /** The first nationality of another country shortly behind a place, that nothing else of the segment matches; or null. */
    private @Nullable Place otherNation(int i, Place head, Alignment alignment) {
        Side side = ground.sides.get(head.side());
        Sentence within = side.text.sentences().get(ground.local(head.sentence()));
        int from = ground.unit(head).end();
        for (int t = from; t < Math.min(within.endToken(), from + 2); t++) {
            int u = side.wordAt[t];
            if (u < 0 || side.clauses.tag(t) == Tag.VERB) {
                return null;
            }
            Unit there = side.units.get(u);
            if (there.country() >= 0) {
                Place place = new Place(head.side(), u, head.sentence());
                boolean same = there.country() == alignment.unit(i).country() || alignment.isTaken(place, i);
                return same ? null : place;
            }
        }
        return null;
    }

    /** The definite noun right behind a place that nothing of the segment matches, if it has nothing to do with a unit; or null. */
    private @Nullable Place otherGenitive(int i, Place head, Alignment alignment) {
        Side side = ground.sides.get(head.side());
        int t = ground.unit(head).end();
        Sentence within = side.text.sentences().get(ground.local(head.sentence()));
        if (t >= within.endToken() || side.wordAt[t] < 0 || isDefinite(side, t - 1)) {
            return null;
        }
        Unit there = side.units.get(side.wordAt[t]);
        Place place = new Place(head.side(), side.wordAt[t], head.sentence());
        Unit unit = alignment.unit(i);
        boolean known = there.concepts().length > 0 && unit.concepts().length > 0;
        return known
                        && isDefinite(side, t)
                        && !alignment.isTaken(place, i)
                        && concepts.areApart(unit.concepts(), there.concepts())
                ? place
                : null;
    }

    private static boolean isDefinite(Side side, int token) {
        return side.text.folded(side.text.tokens().get(token)).startsWith(ARTICLE)
                || side.words.can(token, Sense.DEFINITE);
    }

    /**
     * Whether two nouns of the segment have exchanged what they are of, against its sentence: "a soldier killed and a citizen hurt" where the
     * article has "a citizen killed and a soldier hurt"; null where they have not.
     */
    @Nullable
    Finding crossed(int i, Alignment alignment) {
        int head = alignment.sentences().isEmpty() ? -1 : headOf(i, alignment);
        if (head < 0) {
            return null;
        }
        int sentence = alignment.sentences().get(0);
        for (int j = i + 1; j < alignment.size(); j++) {
            int next = headOf(j, alignment);
            if (next < 0 || next == i) {
                continue;
            }
            boolean kept =
                    follows(head, i, sentence, alignment) != null || follows(next, j, sentence, alignment) != null;
            Place first = kept ? null : follows(head, j, sentence, alignment);
            Place second = kept ? null : follows(next, i, sentence, alignment);
            if (first != null && second != null && !first.equals(second)) {
                return Finding.contradicted(
                        ErrorKind.ENTITY,
                        reasons.of(
                                "word-differs",
                                point.text.quote(point.span(
                                        alignment.unit(head).first(),
                                        alignment.unit(i).end())),
                                ground.quoteAround(first)),
                        List.of(ground.evidence(first), ground.evidence(second)));
            }
        }
        return null;
    }

    /**
     * Whether two persons have exchanged what is done to them: the first of two verbs stands before the one in the segment and before the other in
     * its sentence, where each has only one behind it; null where they have not.
     */
    @Nullable
    Finding exchanged(int i, Alignment alignment) {
        if (alignment.sentences().isEmpty() || alignment.unit(i).kind() != Kind.VERB) {
            return null;
        }
        int second = i + 1;
        while (second < alignment.size() && alignment.unit(second).kind() != Kind.VERB) {
            second++;
        }
        int one = person(i + 1, second, alignment);
        int other = person(second + 1, alignment.size(), alignment);
        if (second >= alignment.size() || one < 0 || other < 0) {
            return null;
        }
        int sentence = alignment.sentences().get(0);
        Place verb = only(i, sentence, alignment);
        Place next = only(second, sentence, alignment);
        Place first = only(one, sentence, alignment);
        Place last = only(other, sentence, alignment);
        if (verb == null || next == null || first == null || last == null) {
            return null;
        }
        boolean exchanged = at(verb) < at(last) && at(last) < at(next) && at(next) < at(first);
        return exchanged
                ? Finding.contradicted(
                        ErrorKind.ENTITY,
                        reasons.of(
                                "participant-differs",
                                point.text.quote(point.span(
                                        alignment.unit(one).first(),
                                        alignment.unit(one).end())),
                                ground.quote(last)),
                        List.of(ground.evidence(last), ground.evidence(first)))
                : null;
    }

    private int at(Place place) {
        return ground.unit(place).first();
    }

    /** The only person named in a stretch of a segment, or -1. */
    private int person(int from, int to, Alignment alignment) {
        int found = -1;
        for (int i = from; i < to; i++) {
            Unit unit = alignment.unit(i);
            boolean person = unit.kind() == Kind.NAME
                    && point.analysis.entities().get(unit.ref()).type() == NameMention.Type.PERSON;
            if (person && found >= 0) {
                return -1;
            }
            found = person ? i : found;
        }
        return found;
    }

    /** The only place of a sentence where a unit stands by the same word or name, or null. */
    private @Nullable Place only(int i, int sentence, Alignment alignment) {
        Place only = null;
        for (Hit hit : alignment.all(i)) {
            Place place = hit.place();
            if (hit.strength() < FULL || place.sentence() != sentence) {
                continue;
            }
            if (place.unit() < 0 || (only != null && only.unit() != place.unit())) {
                return null;
            }
            only = place;
        }
        return only;
    }

    /** The word right before a noun or name, a number between or not, if both say something of their own; or -1. */
    private int headOf(int i, Alignment alignment) {
        int head = i - 1;
        if (head > 0 && alignment.unit(head).kind() == Kind.NUMBER && isNext(head, i, alignment)) {
            head--;
        }
        boolean pair = head >= 0
                && isNoun(i, alignment)
                && isNext(head, head + 1, alignment)
                && (isNoun(head, alignment)
                        || (alignment.unit(head).kind() == Kind.VERB && alignment.weight(head) >= FULL));
        return pair ? head : -1;
    }

    private static boolean isNext(int before, int behind, Alignment alignment) {
        return alignment.unit(behind).first() == alignment.unit(before).end();
    }

    private boolean isNoun(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        return alignment.weight(i) >= FULL
                && unit.kind() != Kind.VERB
                && point.clauses.tag(unit.first()) != Tag.ADJECTIVE;
    }

    /** Whether nothing but a number stands between two places, or nothing at all. */
    private static boolean isNumbered(Side side, int from, int to) {
        if (from > to) {
            return false;
        }
        for (int t = from; t < to; t++) {
            if (side.covering[t] < 0 || side.units.get(side.covering[t]).kind() != Kind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Where a sentence has right behind what one unit matches what another does, or null. */
    private @Nullable Place follows(int before, int behind, int sentence, Alignment alignment) {
        for (Hit hit : alignment.all(before)) {
            if (hit.strength() < FULL
                    || hit.place().sentence() != sentence
                    || hit.place().unit() < 0) {
                continue;
            }
            int end = ground.unit(hit.place()).end();
            for (Hit next : alignment.all(behind)) {
                if (next.strength() == FULL
                        && next.place().sentence() == sentence
                        && next.place().unit() >= 0) {
                    if (isNumbered(
                            ground.sides.get(next.place().side()),
                            end,
                            ground.unit(next.place()).first())) {
                        return next.place();
                    }
                }
            }
        }
        return null;
    }
}
