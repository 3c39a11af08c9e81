package org.mujaz.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Alignment.Hit;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.check.Ground.Place;
import org.mujaz.check.Unit.Kind;
import org.mujaz.check.Unit.Reality;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Sentence;
import org.mujaz.word.WordReading;
import org.mujaz.word.WordReading.Prefix;

/** Holds how something is told against how the articles tell it: as so, as not so, as planned or possible, as certain. */
final class RealityCheck {

    private static final int FULL = 1000;

    /** What is planned or denied counts where one of the units next to the word stands next to it too. */
    private static final int FITTING = 2;

    /** A denial speaks against a fact where words on both sides of it stand next to that too. */
    private static final int BOTH = 3;

    /** So many units before a word its hedge may stand. */
    private static final int HEDGED = 3;

    /** So many units behind a verb stands what it governs, at most. */
    private static final int GOVERNED = 5;

    /** "For", written to the word behind. */
    private static final char FOR = '\u0644';

    /** "As", which only joins a clause of its own: "as a difference was found". */
    private static final String ALSO = "\u0643\u0645\u0627";

    private final Side point;
    private final Ground ground;
    private final PhraseTable certainties;
    private final Reasons reasons;

    RealityCheck(Side point, Ground ground, PhraseTable certainties, Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.certainties = certainties;
        this.reasons = reasons;
    }

    /** What is wrong with how a segment as a whole is told: denied there, or here, or called certain; null where nothing is. */
    @Nullable
    Finding ofSegment(Segment segment, Alignment alignment) {
        if (alignment.sentences().isEmpty()) {
            return null;
        }
        int sentence = alignment.sentences().get(0);
        Finding denied = denied(sentence, alignment);
        Finding over = denied == null ? overstated(segment, sentence, alignment) : denied;
        return over == null ? carriedOut(sentence, alignment) : over;
    }

    /** What is wrong with how one word is told: not so, or not yet, or less certain there; null where nothing is. */
    @Nullable
    Finding ofWord(int i, Alignment alignment) {
        Finding otherwise = told(i, alignment);
        Finding directly = otherwise == null ? deniedDirectly(i, alignment) : otherwise;
        Finding open = directly == null ? nowhereDone(i, alignment) : directly;
        Finding told = open == null ? understated(i, alignment) : open;
        return told == null && point.isPredicate(alignment.unit(i)) ? certainty(i, alignment) : told;
    }

    // Of a segment.

    /** Whether what the segment says as a whole is denied in its sentence, or the other way round. */
    private @Nullable Finding denied(int sentence, Alignment alignment) {
        int matched = 0;
        int denied = 0;
        int deniedThere = 0;
        boolean anyDenied = false;
        boolean deniedItself = false;
        boolean behind = false;
        Place example = null;
        for (int i = 0; i < alignment.size(); i++) {
            Unit unit = alignment.unit(i);
            if (!unit.isWord()) {
                continue;
            }
            if (alignment.opposite(i) != null) {
                return null;
            }
            anyDenied |= unit.reality() == Reality.NOT;
            Place there = match(i, sentence, alignment);
            if (there == null) {
                boolean unmatched =
                        unit.kind() == Kind.VERB && unit.reality() == Reality.NOT && alignment.hit(i, sentence) == null;
                behind |= unmatched && isDeniedItself(unit);
                continue;
            }
            matched++;
            boolean here = (behind || unit.reality() == Reality.NOT) && !isSaidBoth(unit, there, alignment);
            denied += here ? 1 : 0;
            deniedItself |= here && (behind || isDeniedItself(unit));
            if (ground.unit(there).reality() == Reality.NOT) {
                deniedThere++;
                example = there;
            }
        }
        if (matched > 2 && !anyDenied && 2 * deniedThere >= matched && example != null) {
            return negated("negated-there", ground.quoteAround(example), ground.evidence(example));
        }
        if (matched > (behind ? 2 : 1)
                && deniedItself
                && 2 * denied >= matched
                && deniedThere == 0
                && !hasDenial(sentence)) {
            return negated("negated-here", ground.quote(sentence), ground.evidence(sentence));
        }
        return null;
    }

    /** Whether a word is itself what a particle denies, and not only of what it denies. */
    private boolean isDeniedItself(Unit unit) {
        int p = point.clauses.predicateAt(unit.first());
        boolean verb = p >= 0 && point.clauses.predicates().get(p).isNegated();
        boolean was = unit.governor() >= 0 && point.clauses.tag(unit.governor()) == Tag.AUXILIARY;
        return verb || was || point.isBesideNot(unit);
    }

    /** Where a sentence has a word that is not light, or null. */
    private static @Nullable Place match(int i, int sentence, Alignment alignment) {
        Hit hit = alignment.hit(i, sentence);
        return hit == null || hit.place().unit() < 0 || alignment.weight(i) < FULL ? null : hit.place();
    }

    /** Whether a sentence has a particle that denies, whatever it denies. */
    private boolean hasNegation(int sentence) {
        Side side = ground.sideOf(sentence);
        Sentence within = side.text.sentences().get(ground.local(sentence));
        for (int t = within.firstToken(); t < within.endToken(); t++) {
            if (side.clauses.tag(t) == Tag.NEGATION) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDenial(int sentence) {
        int local = ground.local(sentence);
        return ground.sideOf(sentence).units.stream()
                .anyMatch(unit -> unit.sentence() == local && unit.reality() == Reality.NOT);
    }

    /** Whether a segment has a word for "certainly" or "indeed", which the sentence has not that tells of it as planned or possible. */
    private @Nullable Finding overstated(Segment segment, int sentence, Alignment alignment) {
        if (!isCalledCertain(point, segment.first(), segment.end())) {
            return null;
        }
        Side side = ground.sideOf(sentence);
        Sentence within = side.text.sentences().get(ground.local(sentence));
        if (isCalledCertain(side, within.firstToken(), within.endToken())) {
            return null;
        }
        for (int i = 0; i < alignment.size(); i++) {
            Place there = alignment.unit(i).isWord() ? match(i, sentence, alignment) : null;
            if (there != null && ground.unit(there).reality().isOpen()) {
                return notYet(there);
            }
        }
        return null;
    }

    /**
     * Whether a verb that the sentence has not tells as done what is planned, demanded or threatened there by a word that the segment has not:
     * "decided to close", "obtained what they demand".
     */
    private @Nullable Finding carriedOut(int sentence, Alignment alignment) {
        for (int i = 0; i + 1 < alignment.size(); i++) {
            Unit verb = alignment.unit(i);
            Hit own = alignment.hit(i, sentence);
            boolean done = verb.kind() == Kind.VERB
                    && verb.reality() == Reality.FACT
                    && (own == null || own.strength() < FULL)
                    && point.isCarryingOut(verb.first())
                    && !isSubordinate(verb);
            Place open = done ? openArgument(i, sentence, alignment) : null;
            if (open != null) {
                return notYet(open);
            }
        }
        return null;
    }

    /** Where the sentence tells as open what a verb of the segment governs, by a word that the segment has not; or null. */
    private @Nullable Place openArgument(int i, int sentence, Alignment alignment) {
        for (int a = i + 1; a < Math.min(alignment.size(), i + 1 + GOVERNED); a++) {
            Unit unit = alignment.unit(a);
            if (unit.kind() == Kind.VERB) {
                return null;
            }
            int phrase = point.clauses.phraseAt(unit.first());
            boolean purpose = phrase >= 0 && point.clauses.phrases().get(phrase).letter() == FOR;
            if (purpose || (unit.isWord() && unit.reality() != Reality.FACT)) {
                return null;
            }
            boolean noun = unit.isWord() && point.clauses.tag(unit.first()) != Tag.ADJECTIVE;
            Hit hit = noun ? alignment.hit(a, sentence) : null;
            if (hit != null
                    && (isOpen(unit, hit, alignment)
                            || (point.isConviction(alignment.unit(i).first()) && isCharged(hit)))) {
                return hit.place();
            }
            Place everywhere = noun && hit == null ? openEverywhere(i, a, alignment) : null;
            if (everywhere != null) {
                return everywhere;
            }
        }
        return null;
    }

    /** Whether a word is told as open, by another that the segment has not. */
    private boolean isOpen(Unit unit, Hit hit, Alignment alignment) {
        if (hit.strength() < FULL || hit.place().unit() < 0) {
            return false;
        }
        Unit there = ground.unit(hit.place());
        return there.reality().isOpen() && there.governor() >= 0 && !isSaidBoth(unit, hit.place(), alignment);
    }

    /** Whether the articles only charge somebody with what a word says. */
    private boolean isCharged(Hit hit) {
        Place place = hit.place();
        return hit.strength() >= FULL
                && place.unit() >= 0
                && ground.sides.get(place.side()).isCharged(ground.unit(place).first());
    }

    /** Where a verbal noun stands first, if the articles tell it as open wherever they have it, and never with the verb of the segment; or null. */
    private @Nullable Place openEverywhere(int verb, int a, Alignment alignment) {
        Unit unit = alignment.unit(a);
        if (!point.isPredicate(unit)) {
            return null;
        }
        Place first = null;
        for (Hit hit : alignment.all(a)) {
            if (hit.strength() < FULL) {
                continue;
            }
            if (!isOpen(unit, hit, alignment) || alignment.hit(verb, hit.place().sentence()) != null) {
                return null;
            }
            first = first == null ? hit.place() : first;
        }
        return first;
    }

    private boolean isCalledCertain(Side side, int from, int to) {
        for (int t = from; t < to; t++) {
            if (certainties.longestAt(side.text, t, to) != null) {
                return true;
            }
        }
        return false;
    }

    // Of a word.

    /** Whether a word is told as so here and as not so or not yet there, or as not so here and as so there. */
    private @Nullable Finding told(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        Hit other = isSubordinate(unit) ? null : toldOtherwise(i, alignment);
        if (other == null) {
            return null;
        }
        Place place = other.place();
        Unit there = ground.unit(place);
        Side side = ground.sides.get(place.side());
        boolean event = unit.kind() == Kind.VERB || point.eventAt[unit.first()] >= 0;
        boolean besideNot = point.isBesideNot(unit) || side.isBesideNot(there);
        if (!event && (!besideNot || other.strength() < FULL)) {
            return null;
        }
        int fit = alignment.fit(i, place);
        boolean close = alignment.size() <= BOTH || (other.strength() == FULL && alignment.hasLightNext(i, place));
        boolean both = fit >= BOTH || (fit == FITTING && close);
        if (both && unit.reality() == Reality.NOT && there.reality() == Reality.FACT) {
            return negated("negated-here", ground.quoteAround(place), ground.evidence(place));
        }
        if (both && unit.reality() == Reality.FACT && there.reality() == Reality.NOT) {
            return negated("negated-there", ground.quoteAround(place), ground.evidence(place));
        }
        boolean done = event
                && unit.reality() == Reality.FACT
                && there.reality().isOpen()
                && !isHedged(i, alignment)
                && !(there.reality() == Reality.OPEN && (isPresent(unit) || isOfPresent(unit)))
                && side.isPredicate(there);
        return done ? notYet(place) : null;
    }

    /**
     * Whether a particle denies a word wherever the articles have it, and none does here, whatever else is said of its reality ("if it does not
     * end", "the unacceptable"); or the other way round.
     */
    private @Nullable Finding deniedDirectly(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        boolean here = point.isDeniedDirectly(unit);
        boolean verb = unit.kind() == Kind.VERB;
        boolean quality = verb || point.isPredicate(unit) || point.isQuality(unit);
        if (!here && (!quality || unit.reality() == Reality.NOT || (unit.reality() != Reality.FACT && !verb))) {
            return null;
        }
        Place where = null;
        int most = 0;
        for (Hit hit : alignment.all(i)) {
            Place place = hit.place();
            if (hit.strength() < FULL || place.unit() < 0) {
                continue;
            }
            Unit there = ground.unit(place);
            boolean denied = ground.sides.get(place.side()).isDeniedDirectly(there);
            if (denied == here || (here && there.reality() != Reality.FACT) || isSaidBoth(unit, place, alignment)) {
                return null;
            }
            boolean beside = alignment.nearness(place.sentence()) < FULL
                    || (here && (hasDenial(place.sentence()) || hasNegation(place.sentence())))
                    || (!verb && !hasItsNoun(i, place, alignment));
            int fit = beside ? 0 : alignment.fit(i, place);
            if (fit > most) {
                where = place;
                most = fit;
            }
        }
        return where == null || most < (here ? FITTING : 1)
                ? null
                : negated(here ? "negated-here" : "negated-there", ground.quoteAround(where), ground.evidence(where));
    }

    /** Whether a word tells as done what the articles tell as planned or possible wherever they have it. */
    private @Nullable Finding nowhereDone(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        if (unit.kind() != Kind.VERB
                || unit.reality() != Reality.FACT
                || isHedged(i, alignment)
                || isSubordinate(unit)
                || isPresent(unit)) {
            return null;
        }
        Place where = null;
        int most = 0;
        for (Hit hit : alignment.all(i)) {
            Place place = hit.place();
            if (hit.strength() < FULL || place.unit() < 0) {
                continue;
            }
            Unit there = ground.unit(place);
            Side side = ground.sides.get(place.side());
            if (!there.reality().isOpen() || isSaidBoth(unit, place, alignment)) {
                return null;
            }
            int fit = alignment.nearness(place.sentence()) < FULL || !side.isPredicate(there)
                    ? 0
                    : alignment.fit(i, place);
            if (fit > most) {
                where = place;
                most = fit;
            }
        }
        if (where == null || (most < BOTH && ground.unit(where).kind() != Kind.VERB)) {
            return null;
        }
        return notYet(where);
    }

    /** Whether the noun that stands right before a word stands before its place too; also where none does. */
    private boolean hasItsNoun(int i, Place place, Alignment alignment) {
        boolean noun = i > 0
                && alignment.unit(i - 1).kind() == Kind.WORD
                && alignment.unit(i - 1).end() == alignment.unit(i).first()
                && alignment.weight(i - 1) >= FULL
                && !point.isQuality(alignment.unit(i - 1));
        return !noun || alignment.hasBefore(i, place);
    }

    /** Whether a word of the segment makes something planned or possible that the articles tell as done by a verb, and nowhere as open. */
    private @Nullable Finding understated(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        if (!unit.reality().isOpen()
                || unit.governor() < 0
                || point.sayings.get(unit.governor())
                || point.clauses.predicateAt(unit.governor()) < 0
                || !point.isPredicate(unit)) {
            return null;
        }
        Place done = null;
        for (Hit hit : alignment.all(i)) {
            Place place = hit.place();
            if (hit.strength() < FULL || place.unit() < 0) {
                continue;
            }
            Unit there = ground.unit(place);
            if (there.reality() != Reality.FACT || isSaidBoth(unit, place, alignment)) {
                return null;
            }
            boolean told = there.kind() == Kind.VERB
                    && alignment.nearness(place.sentence()) >= FULL
                    && alignment.fit(i, place) >= BOTH;
            done = told ? place : done;
        }
        return done == null
                ? null
                : Finding.contradicted(
                                ErrorKind.PREDICATE,
                                reasons.of("already", ground.quoteAround(done)),
                                List.of(ground.evidence(done)))
                        .detailed("modality");
    }

    /** What fits a word best among what is told otherwise than it, where nothing that is told alike fits as well; or null. */
    private @Nullable Hit toldOtherwise(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        Hit other = null;
        int most = 0;
        int alike = -1;
        int alikeSame = -1;
        for (Hit hit : alignment.all(i)) {
            if (alignment.nearness(hit.place().sentence()) < FULL || hit.place().unit() < 0) {
                continue;
            }
            Reality there = ground.unit(hit.place()).reality();
            int fit = alignment.fit(i, hit.place());
            if (there == unit.reality() || unit.reality().isOpen() || isSaidBoth(unit, hit.place(), alignment)) {
                alike = Math.max(alike, fit);
                alikeSame = hit.strength() < FULL ? alikeSame : Math.max(alikeSame, fit);
            } else if (other == null || fit > most) {
                other = hit;
                most = fit;
            }
        }
        // Another word for it says nothing against the word itself.
        int against = other != null && other.strength() == FULL && most >= BOTH ? alikeSame : alike;
        if (other == null || most < 1 || against >= most) {
            return null;
        }
        boolean denied =
                unit.reality() == Reality.NOT || ground.unit(other.place()).reality() == Reality.NOT;
        return denied && against >= FITTING ? null : other;
    }

    /** Whether the word that makes one of two words other than a fact stands on the other side too: "failed", "cancelled". */
    private boolean isSaidBoth(Unit unit, Place place, Alignment alignment) {
        Unit there = ground.unit(place);
        Side side = ground.sides.get(place.side());
        for (int i = 0; i < alignment.size(); i++) {
            Hit other = alignment.hit(i, place.sentence());
            if (other != null
                    && other.place().unit() >= 0
                    && (alignment.unit(i).first() == unit.governor()
                            || side.units.get(other.place().unit()).first() == there.governor())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands behind "if", "until" and the like, so that it does not say that something is so. */
    private boolean isSubordinate(Unit unit) {
        if (unit.kind() != Kind.VERB || unit.first() == 0) {
            return false;
        }
        int particle = unit.first() - 1;
        Tag before = point.clauses.tag(particle);
        boolean also = point.text.is(point.text.tokens().get(particle), ALSO);
        return (before == Tag.SUBORDINATOR && !also) || before == Tag.CONDITION || before == Tag.COMPLEMENTIZER;
    }

    /** Whether what stands before or right behind a word is told as planned, possible or wanted, or as not so: "is not certain". */
    private static boolean isHedged(int word, Alignment alignment) {
        for (int i = Math.max(0, word - HEDGED); i <= Math.min(alignment.size() - 1, word + 1); i++) {
            Reality reality = alignment.unit(i).reality();
            if (reality.isOpen() || (i > word && reality == Reality.NOT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb can only be a present, which is also said of what is planned. */
    private boolean isPresent(Unit unit) {
        int p = point.clauses.predicateAt(unit.first());
        return p >= 0 && point.clauses.predicates().get(p).readings().stream().allMatch(WordReading::isPresent);
    }

    /** Whether what governs a noun can only be a present: "they hold their meeting in April". */
    private boolean isOfPresent(Unit unit) {
        int p = unit.kind() == Kind.VERB || unit.governor() < 0 ? -1 : point.clauses.predicateAt(unit.governor());
        return p >= 0 && point.clauses.predicates().get(p).readings().stream().allMatch(WordReading::isPresent);
    }

    /** Whether what is called certain is only possible there, wherever words next to it stand next to that. */
    private @Nullable Finding certainty(int i, Alignment alignment) {
        boolean future = isFuture(alignment.unit(i));
        if (!future && !point.isCertain(alignment.unit(i).first())) {
            return null;
        }
        int least = future ? FITTING : 1;
        Place doubtful = null;
        for (Hit hit : alignment.all(i)) {
            Place place = hit.place();
            if (alignment.nearness(place.sentence()) < FULL || place.unit() < 0 || alignment.fit(i, place) < least) {
                continue;
            }
            if (ground.unit(place).reality() != Reality.DOUBTFUL) {
                return null;
            }
            doubtful = doubtful == null ? place : doubtful;
        }
        return doubtful == null ? null : notYet(doubtful);
    }

    /** Whether a verb is told as what will be. */
    private boolean isFuture(Unit unit) {
        int p = point.clauses.predicateAt(unit.first());
        return p >= 0
                && point.clauses.predicates().get(p).mood() == Predicate.Mood.FUTURE
                && point.clauses.predicates().get(p).readings().stream()
                        .anyMatch(reading -> reading.prefix() == Prefix.WILL);
    }

    // What is found.

    private Finding negated(String reason, String quoted, Evidence evidence) {
        return Finding.contradicted(ErrorKind.PREDICATE, reasons.of(reason, quoted), List.of(evidence))
                .detailed("negation");
    }

    /** What is told as done or certain is only planned or possible at a place. */
    private Finding notYet(Place place) {
        return Finding.unsupported(
                        ErrorKind.PREDICATE,
                        reasons.of("not-yet", ground.quoteAround(place)),
                        List.of(ground.evidence(place)))
                .detailed("modality");
    }
}
