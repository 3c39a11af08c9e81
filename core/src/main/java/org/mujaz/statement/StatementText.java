package org.mujaz.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.name.NameMention;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Words;

/** A text whose statements are read, with what the stages before found in it. */
final class StatementText {

    final Text text;
    final Words words;
    final Clauses clauses;
    final List<NameMention> names;
    final List<TimeExpression> times;
    final SpeechLexicon speech;

    StatementText(
            Text text,
            Words words,
            Clauses clauses,
            List<NameMention> names,
            List<TimeExpression> times,
            SpeechLexicon speech) {
        this.text = text;
        this.words = words;
        this.clauses = clauses;
        this.names = names;
        this.times = times;
        this.speech = speech;
    }

    Token token(int at) {
        return text.tokens().get(at);
    }

    /** A token as it is compared. */
    String folded(int at) {
        return text.folded(token(at));
    }

    /** The first letter of a token as it is compared. */
    char firstLetter(int at) {
        return text.foldedChar(token(at));
    }

    Phrase phrase(int index) {
        return clauses.phrases().get(index);
    }

    /** The verb of the sentence that a token is, or null. */
    @Nullable
    Predicate verbAt(int token) {
        int p = clauses.predicateAt(token);
        return p < 0 ? null : clauses.predicates().get(p);
    }

    /** Whether a phrase is the name of a person. */
    boolean isPerson(Phrase phrase) {
        return phrase.mention() >= 0 && names.get(phrase.mention()).type() == NameMention.Type.PERSON;
    }

    /** Whether a verb is the first word of its sentence. */
    boolean opensSentence(Predicate predicate) {
        return predicate.token() == text.sentences().get(predicate.sentence()).firstToken();
    }

    /** Whether "and" or "so" is written on to a word. */
    boolean isAnd(int at) {
        Token token = token(at);
        char first = text.foldedChar(token);
        return (first == Letters.WAW || first == Letters.FEH)
                && words.first(at, reading -> reading.front() > 0) != null;
    }
}
