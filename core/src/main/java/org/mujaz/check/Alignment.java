package org.mujaz.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Ground.Place;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.WordList;

/**
 * Where the articles say what a segment says: for each of its units and each sentence the best match, and the sentences that bear the
 * segment out, the best first.
 */
final class Alignment {

    /** Sentences that a segment may be put together from. */
    private static final int MOST_SENTENCES = 2;

    static final int SAME = 1000;
    static final int SYNONYM = 900;
    static final int FOLLOWS = 850;
    static final int SAME_EVENT = 750;

    private static final int VERB_WEIGHT = 1000;
    private static final int WORD_WEIGHT = 1000;
    private static final int NAME_WEIGHT = 1500;
    private static final int LIGHT_WEIGHT = 250;

    /** A match that stands neither in a sentence of the segment nor beside one counts so many thousandths. */
    private static final int ELSEWHERE = 300;

    private static final int BESIDE = 700;

    /** So much of a segment a second sentence has to bear out: two words, or a name and a word nearly. */
    private static final int FURTHER = 1800;

    /** So many tokens away from a word stands what belongs to it. */
    private static final int NEAR = 8;

    /** So many units on each side of a word are looked at for where it fits. */
    private static final int NEIGHBOURS = 3;

    /** So many tokens may stand between a word and what belongs to it. */
    private static final int GAP = 2;

    /** So many tokens may stand between what the neighbours of a word match. */
    private static final int BETWEEN = 3;

    /** An opposite of a unit has to fit it better by so much than what says the same elsewhere. */
    private static final int CLOSER = 2;

    /** A unit of which less is borne out, in thousandths, is not. */
    private static final int MISSING = 430;

    /** What matches a unit in a sentence. */
    record Hit(int strength, Place place) {}

    private final Side point;
    private final Ground ground;
    private final Concepts concepts;
    private final NameMatch names;
    private final Segment segment;
    private final List<Map<Integer, Hit>> hits = new ArrayList<>();
    private final List<List<Hit>> all = new ArrayList<>();
    private final int[] weights;

    /** Whether the segment names two, who can be exchanged. */
    private final boolean hasParties;

    private final List<Integer> sentences = new ArrayList<>();

    Alignment(Side point, Ground ground, Concepts concepts, NameMatch names, Segment segment, BitSet light) {
        this.point = point;
        this.ground = ground;
        this.concepts = concepts;
        this.names = names;
        this.segment = segment;
        this.weights = new int[segment.units().size()];
        this.hasParties = segment.units().stream()
                        .filter(unit -> point.units.get(unit).kind() == Unit.Kind.NAME)
                        .count()
                > 1;
        for (int i = 0; i < weights.length; i++) {
            Unit unit = unit(i);
            List<Hit> every = new ArrayList<>();
            hits.add(match(unit, every));
            all.add(every);
            weights[i] = switch (unit.kind()) {
                case NAME -> NAME_WEIGHT;
                case TIME, NUMBER -> 0;
                case VERB -> light.get(segment.units().get(i)) ? LIGHT_WEIGHT : VERB_WEIGHT;
                case WORD -> light.get(segment.units().get(i)) ? LIGHT_WEIGHT : WORD_WEIGHT;
            };
        }
        withoutTaken();
        choose();
    }

    /** What another unit says in the same word is no synonym for this one: "the plane" does not say that it "took off". */
    private void withoutTaken() {
        Map<Place, Integer> takenBy = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            for (Hit hit : all.get(i)) {
                if (hit.strength() == SAME && unit(i).isWord()) {
                    takenBy.put(hit.place(), i);
                }
            }
        }
        for (int i = 0; i < weights.length; i++) {
            int own = i;
            List<Hit> left = all.get(i).stream()
                    .filter(hit -> hit.strength() == SAME || takenBy.getOrDefault(hit.place(), own) == own)
                    .toList();
            if (unit(i).isWord() && left.size() < all.get(i).size()) {
                Map<Integer, Hit> best = new HashMap<>();
                for (Hit hit : left) {
                    best.merge(hit.place().sentence(), hit, (a, b) -> a.strength() >= b.strength() ? a : b);
                }
                all.set(i, left);
                hits.set(i, best);
            }
        }
    }

    int size() {
        return weights.length;
    }

    Unit unit(int i) {
        return point.units.get(segment.units().get(i));
    }

    int weight(int i) {
        return weights[i];
    }

    /** The sentences that bear the segment out, the best first; none where no word of it is in the articles. */
    List<Integer> sentences() {
        return sentences;
    }

    /** What matches a unit in a sentence, or null. */
    @Nullable
    Hit hit(int i, int sentence) {
        return hits.get(i).get(sentence);
    }

    /** Everything that matches a word, several times in a sentence perhaps. */
    List<Hit> all(int i) {
        return all.get(i);
    }

    /** How many of the other words and names of the segment stand near a place. */
    int support(int i, Place place) {
        Unit there = ground.unit(place);
        int count = 0;
        for (int other = 0; other < weights.length; other++) {
            if (other == i || weights[other] < WORD_WEIGHT) {
                continue;
            }
            for (Hit hit : all.get(other)) {
                if (isNear(hit.place(), place, there)) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    /** How well a place fits a unit: the units next to it count where what they match stands next to the place. */
    int fit(int i, Place place) {
        Unit there = ground.unit(place);
        int fit = 0;
        for (int other = Math.max(0, i - NEIGHBOURS); other <= Math.min(weights.length - 1, i + NEIGHBOURS); other++) {
            if (other == i || weights[other] < WORD_WEIGHT) {
                continue;
            }
            int closest = NEAR + 1;
            for (Hit hit : all.get(other)) {
                if (hit.place().unit() >= 0 && hit.place().sentence() == place.sentence()) {
                    closest =
                            Math.min(closest, Math.abs(ground.unit(hit.place()).first() - there.first()));
                }
            }
            int distance = Math.abs(other - i);
            fit += closest > NEAR ? 0 : closest <= NEAR / 2 && distance == 1 ? 2 : 1;
        }
        return fit;
    }

    /** Whether what stands right before or behind a unit stands there on the same side of a place, and as near. */
    boolean hasNext(int i, Place place) {
        return isNext(i, place, -1) || isNext(i, place, 1);
    }

    /** Whether what stands before a unit stands shortly before a place too. */
    boolean hasBefore(int i, Place place) {
        int first = ground.unit(place).first();
        for (Hit hit : all.get(i - 1)) {
            if (hit.place().sentence() == place.sentence() && hit.place().unit() >= 0) {
                int gap = first - ground.unit(hit.place()).end();
                if (gap >= 0 && gap <= NEAR) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a light word stands right before or behind a unit, and there on the same side of a place. */
    boolean hasLightNext(int i, Place place) {
        return (i > 0 && weights[i - 1] == LIGHT_WEIGHT && isMatchedNext(i - 1, place, -1))
                || (i + 1 < weights.length && weights[i + 1] == LIGHT_WEIGHT && isMatchedNext(i + 1, place, 1));
    }

    private boolean isNext(int i, Place place, int step) {
        int next = i + step;
        while (next >= 0 && next < weights.length && weights[next] < WORD_WEIGHT) {
            next += step;
        }
        return isMatchedNext(next, place, step);
    }

    private boolean isMatchedNext(int next, Place place, int step) {
        if (next < 0 || next >= weights.length) {
            return false;
        }
        Unit there = ground.unit(place);
        for (Hit hit : all.get(next)) {
            if (hit.place().sentence() != place.sentence()) {
                continue;
            }
            if (hit.place().unit() < 0) {
                return true; // A name, somewhere in the sentence.
            }
            Unit other = ground.unit(hit.place());
            int gap = step > 0 ? other.first() - there.end() : there.first() - other.end();
            if (gap >= 0 && gap <= GAP) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(Place hit, Place place, Unit there) {
        if (hit.sentence() != place.sentence() || hit.unit() < 0) {
            return false;
        }
        Unit unit = ground.unit(hit);
        return Math.abs(unit.first() - there.first()) <= NEAR;
    }

    /** What matches a unit, by sentence. */
    Map<Integer, Hit> hits(int i) {
        return hits.get(i);
    }

    /** The best match of a unit in the sentences of the segment, or beside them, or anywhere; null where there is none. */
    @Nullable
    Hit best(int i) {
        Hit best = null;
        int value = 0;
        for (Map.Entry<Integer, Hit> one : hits.get(i).entrySet()) {
            int worth = one.getValue().strength() * nearness(one.getKey()) / 1000;
            boolean better = worth > value
                    || (worth == value
                            && best != null
                            && one.getKey() < best.place().sentence());
            if (better) {
                best = one.getValue();
                value = worth;
            }
        }
        return best;
    }

    /** How much a match in a sentence counts, in thousandths. */
    int nearness(int sentence) {
        if (sentences.contains(sentence)) {
            return 1000;
        }
        for (int chosen : sentences) {
            if (Math.abs(chosen - sentence) == 1 && ground.sideNumber(chosen) == ground.sideNumber(sentence)) {
                return BESIDE;
            }
        }
        return ELSEWHERE;
    }

    /** How much of the segment stands in one sentence, in thousandths. */
    int share(int sentence) {
        return shareWithout(-1, sentence);
    }

    /** How much of the segment beside one unit stands in one sentence, in thousandths. */
    int shareWithout(int without, int sentence) {
        long every = 0;
        long found = 0;
        for (int i = 0; i < weights.length; i++) {
            Hit hit = i == without ? null : hits.get(i).get(sentence);
            every += i == without ? 0 : weights[i];
            found += hit == null ? 0 : (long) weights[i] * hit.strength() / 1000;
        }
        return every == 0 ? 0 : (int) (1000 * found / every);
    }

    /** How much of a unit is borne out, in thousandths. */
    int covered(int i) {
        Hit hit = best(i);
        return hit == null ? 0 : hit.strength() * nearness(hit.place().sentence()) / 1000;
    }

    /** Whether so little of a unit is borne out that the articles do not have it where they have the segment. */
    boolean isMissing(int i) {
        return covered(i) < MISSING;
    }

    /** How much of the segment's words and names is borne out, in thousandths; 1000 where it has none. */
    int coverage() {
        return coverage(-1, 1000);
    }

    /** How much of the segment beside one unit is borne out, in thousandths; 0 where it has nothing else. */
    int coverageWithout(int without) {
        return coverage(without, 0);
    }

    private int coverage(int without, int ofNothing) {
        long all = 0;
        long found = 0;
        for (int i = 0; i < weights.length; i++) {
            all += i == without ? 0 : weights[i];
            found += i == without ? 0 : (long) weights[i] * covered(i) / 1000;
        }
        return all == 0 ? ofNothing : (int) (1000 * found / all);
    }

    /** What stands in the first sentence of the segment, for no other of its units, and excludes what a unit says; or null. */
    @Nullable
    Place opposite(int i) {
        Unit unit = unit(i);
        for (int concept : unit.concepts()) {
            for (int other : concepts.opposites(concept)) {
                for (Place place : ground.withConcept(other)) {
                    if (!sentences.isEmpty() && place.sentence() == sentences.get(0) && !isTaken(place, i)) {
                        return place;
                    }
                }
            }
        }
        return null;
    }

    /**
     * What excludes a unit in the first sentence, for no other of its units, where the unit's neighbours stand, and closer to them than
     * anything that says the same as the unit; null where there is none.
     */
    @Nullable
    Place closerOpposite(int i, int least) {
        int own = 0;
        for (Hit hit : all.get(i)) {
            own = Math.max(own, hit.place().unit() < 0 ? least : fit(i, hit.place()));
        }
        if (sentences.isEmpty()) {
            return null;
        }
        int closer = Math.max(least, own + CLOSER);
        for (int concept : unit(i).concepts()) {
            for (int other : concepts.opposites(concept)) {
                for (Place place : ground.withConcept(other)) {
                    if (place.sentence() == sentences.get(0) && !isTaken(place, i) && fit(i, place) >= closer) {
                        return place;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a place of the first sentence is what another unit than {@code i} matches. */
    boolean isTaken(Place place, int i) {
        for (int other = 0; other < weights.length; other++) {
            Hit hit = other == i ? null : hits.get(other).get(place.sentence());
            if (hit != null && hit.place().unit() >= 0) {
                Unit there = ground.unit(hit.place());
                Unit here = ground.unit(place);
                boolean inside = there.first() <= here.first() && here.end() <= there.end();
                if (inside) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What stands in the first sentence of the segment where a unit should: between or beside what its neighbours match, and matched by
     * none. Null where nothing does.
     */
    @Nullable
    Place instead(int i) {
        if (sentences.isEmpty()) {
            return null;
        }
        int sentence = sentences.get(0);
        Side side = ground.sideOf(sentence);
        Unit before = i == 0 ? null : place(i - 1, sentence);
        Unit behind = i + 1 == weights.length ? null : place(i + 1, sentence);
        if (before != null
                && behind != null
                && behind.first() > before.end()
                && behind.first() - before.end() <= BETWEEN) {
            Place between = free(side, before.end(), behind.first(), sentence, i);
            if (between != null) {
                return between;
            }
        }
        int end = side.text.sentences().get(ground.local(sentence)).endToken();
        Place found = before != null && unit(i).first() - unit(i - 1).end() <= 1
                ? free(side, before.end(), Math.min(end, before.end() + 2), sentence, i)
                : null;
        if (found == null && behind != null && unit(i + 1).first() - unit(i).end() <= 1) {
            int first = side.text.sentences().get(ground.local(sentence)).firstToken();
            found = free(side, Math.max(first, behind.first() - 2), behind.first(), sentence, i);
        }
        return found;
    }

    /** Whether a word belongs to the subject of a verb that is not passive: who does something does other things too. */
    private boolean isSubject(Unit verb, Unit word) {
        int p = point.clauses.predicateAt(verb.first());
        if (p < 0) {
            return false;
        }
        Predicate predicate = point.clauses.predicates().get(p);
        return predicate.subject() >= 0
                && !predicate.reading().isPassive()
                && point.clauses.phraseAt(word.first()) == predicate.subject();
    }

    /**
     * The word of the first sentence that governs what a predicate governs in the segment, where nothing of the segment matches it and the
     * lists know both; null where there is none.
     */
    @Nullable
    Place governor(int i) {
        Unit unit = unit(i);
        if (sentences.isEmpty() || unit.concepts().length == 0) {
            return null;
        }
        int sentence = sentences.get(0);
        Side side = ground.sideOf(sentence);
        int first = side.text.sentences().get(ground.local(sentence)).firstToken();
        for (int a = i + 1; a < Math.min(weights.length, i + 3); a++) {
            if (unit(a).kind() == Unit.Kind.VERB) {
                return null;
            }
            if (weights[a] < WORD_WEIGHT || isSubject(unit, unit(a))) {
                continue;
            }
            Unit argument = place(a, sentence);
            if (argument == null) {
                return null;
            }
            for (int t = argument.first() - 1; t >= Math.max(first, argument.first() - 3); t--) {
                int u = side.wordAt[t];
                if (u < 0) {
                    continue;
                }
                Unit other = side.units.get(u);
                Place place = new Place(ground.sideNumber(sentence), u, sentence);
                if (isTaken(place, i) || other.concepts().length == 0) {
                    return null;
                }
                boolean predicate = other.kind() == Unit.Kind.VERB
                        || (side.clauses.tag(t) == Tag.NOUN && side.words.can(t, r -> r.list() == WordList.MASDAR));
                return predicate && !side.sayings.get(t) && concepts.areApart(unit.concepts(), other.concepts())
                        ? place
                        : null;
            }
            return null;
        }
        return null;
    }

    private @Nullable Unit place(int i, int sentence) {
        Hit hit = hits.get(i).get(sentence);
        return hit == null || hit.place().unit() < 0 ? null : ground.unit(hit.place());
    }

    /** The first unit of some tokens that is of the kind of a unit of the segment and that nothing of the segment matches. */
    private @Nullable Place free(Side side, int from, int to, int sentence, int i) {
        for (int t = from; t < to; t++) {
            int u = side.covering[t] >= 0 ? side.covering[t] : side.wordAt[t];
            if (u < 0 || !isLike(unit(i), side.units.get(u))) {
                continue;
            }
            Place place = new Place(ground.sideNumber(sentence), u, sentence);
            if (!isTaken(place, i)) {
                return place;
            }
        }
        return null;
    }

    /** Whether two can stand for each other: names and nationalities. Other words have too many that say nearly the same. */
    private static boolean isLike(Unit a, Unit b) {
        boolean named = a.country() >= 0 || a.kind() == Unit.Kind.NAME;
        boolean otherNamed = b.country() >= 0 || b.kind() == Unit.Kind.NAME;
        return named && otherNamed;
    }

    private Map<Integer, Hit> match(Unit unit, List<Hit> every) {
        Map<Integer, Hit> found = new HashMap<>();
        if (unit.kind() == Unit.Kind.NAME) {
            name(unit, found, every);
            return found;
        }
        for (int key : unit.keys()) {
            put(found, every, ground.withKey(key), SAME);
        }
        for (int concept : unit.concepts()) {
            put(found, every, ground.withConcept(concept), SYNONYM);
        }
        if (unit.country() >= 0) {
            put(found, every, ground.withCountry(unit.country()), SYNONYM);
        }
        for (int concept : unit.concepts()) {
            implying(concept, found, every);
        }
        int event = unit.isWord() ? point.eventAt[unit.first()] : -1;
        if (event >= 0) {
            put(
                    found,
                    every,
                    ground.withEvent(Ground.kind(point.analysis.events().get(event))),
                    SAME_EVENT);
        }
        return found;
    }

    /** What stands in the articles for something from which a concept follows. */
    private void implying(int concept, Map<Integer, Hit> found, List<Hit> every) {
        for (int from : concepts.implying(concept)) {
            put(found, every, ground.withConcept(from), FOLLOWS);
        }
        for (int from : concepts.converses(concept)) {
            // "He won" and "he lost" are of two parties or exclude each other.
            if (hasParties || !concepts.areOpposite(concept, from)) {
                put(found, every, ground.withConcept(from), FOLLOWS);
            }
        }
    }

    private static void put(Map<Integer, Hit> found, List<Hit> every, List<Place> places, int strength) {
        for (Place place : places) {
            every.add(new Hit(strength, place));
            Hit known = found.get(place.sentence());
            if (known == null || known.strength < strength) {
                found.put(place.sentence(), new Hit(strength, place));
            }
        }
    }

    private void name(Unit unit, Map<Integer, Hit> found, List<Hit> every) {
        List<BitSet> ones = names.of(point, unit.ref());
        for (int s = 0; s < ground.sides.size(); s++) {
            Side side = ground.sides.get(s);
            BitSet one = ones.get(s);
            for (int i = 0; i < side.present.size() && !one.isEmpty(); i++) {
                if (side.present.get(i).intersects(one)) {
                    int sentence = ground.global(s, i);
                    Hit hit = new Hit(SAME, mention(s, i, one));
                    found.put(sentence, hit);
                    every.add(hit);
                }
            }
        }
        if (unit.country() >= 0) {
            put(found, every, ground.withCountry(unit.country()), SYNONYM);
        }
        words(unit, found);
    }

    /** The words of a name may stand in an article without having been taken for one, or be others for the same body. */
    private void words(Unit unit, Map<Integer, Hit> found) {
        Map<Integer, Integer> strengths = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Place> last = new HashMap<>();
        int all = 0;
        for (int t = unit.first(); t < unit.end(); t++) {
            if (point.wordAt[t] < 0 || t < unit.end() - unit.keys().length) {
                continue;
            }
            all++;
            match(point.units.get(point.wordAt[t]), new ArrayList<>()).forEach((sentence, hit) -> {
                if (hit.strength >= FOLLOWS) {
                    counts.merge(sentence, 1, Integer::sum);
                    strengths.merge(sentence, hit.strength, Integer::sum);
                    last.put(sentence, hit.place);
                }
            });
        }
        int needed = all;
        counts.forEach((sentence, count) -> {
            Place place = last.get(sentence);
            if (count == needed && place != null) {
                found.putIfAbsent(sentence, new Hit(strengths.getOrDefault(sentence, 0) / count, place));
            }
        });
    }

    private Place mention(int s, int local, BitSet one) {
        Side side = ground.sides.get(s);
        int first = side.text.sentences().get(local).firstToken();
        int end = side.text.sentences().get(local).endToken();
        for (int t = first; t < end; t++) {
            int cover = side.covering[t];
            if (cover >= 0
                    && side.units.get(cover).kind() == Unit.Kind.NAME
                    && one.get(side.units.get(cover).ref())) {
                return new Place(s, cover, ground.global(s, local));
            }
        }
        return new Place(s, -1, ground.global(s, local));
    }

    /** The sentence that bears out most of the segment, then those that bear out most of the rest. */
    private void choose() {
        int[] left = weights.clone();
        while (sentences.size() < MOST_SENTENCES) {
            Map<Integer, Integer> scores = new HashMap<>();
            for (int i = 0; i < left.length; i++) {
                int weight = left[i];
                if (weight > 0) {
                    hits.get(i)
                            .forEach((sentence, hit) ->
                                    scores.merge(sentence, weight * hit.strength() / 1000, Integer::sum));
                }
            }
            int best = -1;
            int score = sentences.isEmpty() ? 0 : FURTHER;
            for (Map.Entry<Integer, Integer> one : scores.entrySet()) {
                boolean better = one.getValue() > score || (one.getValue() == score && best > one.getKey());
                if (better && !sentences.contains(one.getKey())) {
                    best = one.getKey();
                    score = one.getValue();
                }
            }
            if (best < 0) {
                return;
            }
            sentences.add(best);
            for (int i = 0; i < left.length; i++) {
                left[i] = hits.get(i).containsKey(best) ? 0 : left[i];
            }
        }
    }
}
