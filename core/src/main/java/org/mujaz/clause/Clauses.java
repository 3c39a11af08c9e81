package org.mujaz.clause;

import java.util.Arrays;
import java.util.List;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/** The phrases and verbs of a text. */
public final class Clauses {

    private final ClauseLexicon lexicon;
    private final Text text;
    private final Tag[] tags;
    private final List<Phrase> phrases;
    private final List<Predicate> predicates;
    private final int[] phraseOf;
    private final int[] predicateOf;

    /** For each token the first predicate whose verb is it or behind it. */
    private final int[] predicateFrom;

    Clauses(ClauseLexicon lexicon, Text text, Tag[] tags, List<Phrase> phrases, List<Predicate> predicates) {
        this.lexicon = lexicon;
        this.text = text;
        this.tags = tags;
        this.phrases = List.copyOf(phrases);
        this.predicates = List.copyOf(predicates);
        this.phraseOf = new int[tags.length];
        this.predicateOf = new int[tags.length];
        this.predicateFrom = Sorted.firstFromEach(this.predicates, Predicate::token, tags.length);
        Arrays.fill(phraseOf, -1);
        Arrays.fill(predicateOf, -1);
        for (int i = 0; i < phrases.size(); i++) {
            Arrays.fill(phraseOf, phrases.get(i).first(), phrases.get(i).end(), i);
        }
        for (int i = 0; i < predicates.size(); i++) {
            predicateOf[predicates.get(i).token()] = i;
        }
    }

    public List<Phrase> phrases() {
        return phrases;
    }

    public List<Predicate> predicates() {
        return predicates;
    }

    /** The predicates whose verbs are tokens from one to before another. */
    public List<Predicate> predicatesIn(int from, int to) {
        return predicates.subList(firstPredicateFrom(from), firstPredicateFrom(to));
    }

    /** The index of the first predicate whose verb is {@code token} or behind it; how many there are if there is none. */
    public int firstPredicateFrom(int token) {
        return predicateFrom[Math.max(0, Math.min(token, tags.length))];
    }

    /** What a token is in its clause. */
    public Tag tag(int token) {
        return tags[token];
    }

    /** Whether a preposition has its noun as a pronoun on it, "of its", and so governs nothing behind it. */
    public boolean hasPronoun(int preposition) {
        return lexicon.hasPronoun(text, text.tokens().get(preposition));
    }

    /** The phrase that has a token, as an index, or -1. */
    public int phraseAt(int token) {
        return phraseOf[token];
    }

    /** The predicate whose verb a token is, as an index, or -1. */
    public int predicateAt(int token) {
        return predicateOf[token];
    }

    /** Where a phrase stands, without what is written on before it. */
    public Span span(Phrase phrase) {
        return text.folded()
                .source(phrase.start(), text.tokens().get(phrase.end() - 1).foldedEnd());
    }
}
