package org.mujaz.clause;

import java.util.List;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.name.NameMention;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Words;

/**
 * Reads clauses in three walks over each sentence: what each token is ({@link Tagger}), which tokens are one noun phrase ({@link
 * PhraseReader}), and what stands to each verb ({@link PredicateReader}).
 *
 * <p>Verb and subject stand in either order. A phrase before the verb in its clause is the subject; else the first bare phrase behind it
 * that agrees with it in gender; the next bare phrase is the object. A verb behind "and" without a subject has that of the verb before, a
 * verb in a relative clause the noun before it, a verb behind "to" (أن) that of the verb which governs it.
 */
public final class ClauseReader {

    private final ClauseLexicon lexicon;

    public ClauseReader(Lexicon lexicon) {
        this.lexicon = new ClauseLexicon(lexicon);
    }

    /** The clauses of {@code text}. */
    public Clauses read(Text text, Words words, List<NameMention> names, List<TimeExpression> times) {
        ClauseText source = new ClauseText(lexicon, text, words, names, times);
        Tagger tagger = new Tagger(lexicon, source);
        PhraseReader phrases = new PhraseReader(lexicon, source);
        PredicateReader predicates = new PredicateReader(lexicon, source, phrases.phrases());
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            tagger.tag(sentence.firstToken(), sentence.endToken());
            int firstPhrase = phrases.phrases().size();
            phrases.read(sentence.firstToken(), sentence.endToken());
            predicates.read(i, sentence, firstPhrase);
        }
        return new Clauses(lexicon, text, source.tags, phrases.phrases(), predicates.predicates());
    }
}
