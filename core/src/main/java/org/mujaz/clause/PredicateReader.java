package org.mujaz.clause;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.clause.ArgumentFinder.Scope;
import org.mujaz.text.Sentence;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Reads the predicates of a text: each verb with its clause, its subject, object and complements, its negation and mood. */
final class PredicateReader {

    private final Words words;
    private final Tag[] tags;
    private final ClauseBounds bounds;
    private final ModalityReader modality;
    private final ArgumentFinder arguments;
    private final List<Predicate> predicates = new ArrayList<>();

    PredicateReader(ClauseLexicon lexicon, ClauseText source, List<Phrase> phrases) {
        this.words = source.words;
        this.tags = source.tags;
        this.bounds = new ClauseBounds(source);
        this.modality = new ModalityReader(lexicon, source, phrases);
        this.arguments = new ArgumentFinder(lexicon, source, phrases, predicates, bounds);
    }

    /** The predicates that were read, in order; those read later are added. */
    List<Predicate> predicates() {
        return predicates;
    }

    /**
     * Reads the verbs of a sentence.
     *
     * @param index the sentence's
     * @param firstPhrase the index of its first phrase
     */
    void read(int index, Sentence sentence, int firstPhrase) {
        Scope scope = new Scope(sentence.firstToken(), sentence.endToken(), firstPhrase, predicates.size());
        for (int i = scope.from(); i < scope.to(); i++) {
            if (tags[i] == Tag.VERB) {
                predicates.add(predicate(index, i, scope));
            }
        }
    }

    private Predicate predicate(int sentence, int verb, Scope scope) {
        int from = scope.from();
        List<WordReading> readings = verbs(verb);
        Predicate last = predicates.size() > scope.firstPredicate() ? predicates.get(predicates.size() - 1) : null;
        int first = bounds.start(verb, from);
        int end = bounds.end(verb, scope.to());
        boolean relative = first > from && tags[first - 1] == Tag.RELATIVE;
        Arguments found = arguments.of(verb, readings, first, end, relative, last, scope);
        boolean passive = Words.all(readings, WordReading::isPassive);
        return new Predicate(
                verb,
                readings,
                sentence,
                first,
                end,
                found.subject(),
                found.before(),
                found.inherited(),
                found.object(),
                found.complements(),
                passive ? -1 : bounds.content(verb, scope.to()),
                modality.negation(verb, from),
                modality.mood(verb, first, from, found.subject(), readings, last),
                relative);
    }

    /** The verbs that a token can be. */
    private List<WordReading> verbs(int at) {
        List<WordReading> verbs = new ArrayList<>(2);
        for (WordReading reading : words.at(at)) {
            if (reading.isVerb()) {
                verbs.add(reading);
            }
        }
        return verbs;
    }
}
