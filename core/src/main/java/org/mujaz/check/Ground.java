package org.mujaz.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.event.Event;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Token;

/** The articles that claims are held against, looked up by what their words say. Sentences are numbered through all of them. */
final class Ground {

    /** So many tokens before a word are shown with it, and behind it. */
    private static final int SHOWN_BEFORE = 2;

    private static final int SHOWN_BEHIND = 3;

    final List<Side> sides;

    /** For each sentence its side. */
    private final List<Integer> sideOf = new ArrayList<>();

    private final int[] firstSentence;
    private final Map<Integer, List<Place>> byKey = new HashMap<>();
    private final Map<Integer, List<Place>> byConcept = new HashMap<>();
    private final Map<Integer, List<Place>> byCountry = new HashMap<>();
    private final Map<String, List<Place>> byEvent = new HashMap<>();

    /** For each of the first articles, as far as they were asked for, its letters. */
    private final List<String> letters = new ArrayList<>(1);

    /**
     * Where a unit stands.
     *
     * @param side the text
     * @param unit its index there; -1 where words were found that are no unit
     * @param sentence its sentence, numbered through all texts
     */
    record Place(int side, int unit, int sentence) {}

    Ground(List<Side> sides) {
        this.sides = List.copyOf(sides);
        this.firstSentence = new int[sides.size()];
        for (int s = 0; s < sides.size(); s++) {
            Side side = sides.get(s);
            firstSentence[s] = sideOf.size();
            for (int i = 0; i < side.text.sentences().size(); i++) {
                sideOf.add(s);
            }
            for (int u = 0; u < side.units.size(); u++) {
                add(s, side, u);
            }
        }
    }

    private void add(int s, Side side, int u) {
        Unit unit = side.units.get(u);
        Place place = new Place(s, u, firstSentence[s] + unit.sentence());
        if (unit.country() >= 0) {
            byCountry.computeIfAbsent(unit.country(), k -> new ArrayList<>(2)).add(place);
        }
        if (!unit.isWord()) {
            return;
        }
        for (int key : unit.keys()) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(place);
        }
        for (int concept : unit.concepts()) {
            byConcept.computeIfAbsent(concept, k -> new ArrayList<>(2)).add(place);
        }
        int event = side.eventAt[unit.first()];
        if (event >= 0) {
            byEvent.computeIfAbsent(kind(side.analysis.events().get(event)), k -> new ArrayList<>(2))
                    .add(place);
        }
    }

    /** What sort of event it is, as exact as two words for one thing agree in. */
    static String kind(Event event) {
        return event.type()
                + ' '
                + event.cameo().substring(0, Math.min(2, event.cameo().length()))
                + ' '
                + event.mode();
    }

    /** The words of an article, folded, without what stands between them. */
    String letters(int side) {
        while (letters.size() <= side) {
            Side next = sides.get(letters.size());
            StringBuilder all = new StringBuilder(next.text.folded().length());
            for (Token token : next.text.tokens()) {
                all.append(next.text.folded(token));
            }
            letters.add(all.toString());
        }
        return letters.get(side);
    }

    int sentences() {
        return sideOf.size();
    }

    Side sideOf(int sentence) {
        return sides.get(sideOf.get(sentence));
    }

    int sideNumber(int sentence) {
        return sideOf.get(sentence);
    }

    /** A sentence's number in its own text. */
    int local(int sentence) {
        return sentence - firstSentence[sideOf.get(sentence)];
    }

    /** The number through all texts of a sentence of one. */
    int global(int side, int sentence) {
        return firstSentence[side] + sentence;
    }

    Unit unit(Place place) {
        return sides.get(place.side).units.get(place.unit);
    }

    List<Place> withKey(int key) {
        return byKey.getOrDefault(key, List.of());
    }

    List<Place> withConcept(int concept) {
        return byConcept.getOrDefault(concept, List.of());
    }

    List<Place> withCountry(int country) {
        return byCountry.getOrDefault(country, List.of());
    }

    List<Place> withEvent(String kind) {
        return byEvent.getOrDefault(kind, List.of());
    }

    /** The entities of a sentence, pronouns included. */
    BitSet present(int sentence) {
        return sideOf(sentence).present.get(local(sentence));
    }

    /** A sentence, to be shown. */
    Evidence evidence(int sentence) {
        return new Evidence(
                sideNumber(sentence),
                sideOf(sentence).text.sentences().get(local(sentence)).span());
    }

    /** The words of a place, to be shown; its sentence where it has none of its own. */
    Evidence evidence(Place place) {
        return place.unit < 0 ? evidence(place.sentence) : new Evidence(place.side, span(place));
    }

    String quote(int sentence) {
        return sideOf(sentence).text.quote(evidence(sentence).span());
    }

    /** The words of a place, which has to have some. */
    String quote(Place place) {
        return sides.get(place.side).text.quote(span(place));
    }

    /** The words of a place with some beside them, of its sentence; a name alone; empty where the place has none of its own. */
    String quoteAround(Place place) {
        if (place.unit < 0) {
            return "";
        }
        Unit unit = unit(place);
        if (unit.kind() == Unit.Kind.NAME) {
            return quote(place);
        }
        Side side = sides.get(place.side);
        Sentence sentence = side.text.sentences().get(unit.sentence());
        int first = Math.max(sentence.firstToken(), unit.first() - SHOWN_BEFORE);
        int end = Math.min(sentence.endToken(), unit.end() + SHOWN_BEHIND);
        return side.text.quote(side.span(first, end));
    }

    private Span span(Place place) {
        Unit unit = unit(place);
        return sides.get(place.side).span(unit.first(), unit.end());
    }
}
