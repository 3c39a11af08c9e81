package org.mujaz.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Predicate;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Words;

/**
 * Finds statements: by verbs of saying ({@link VerbStatements}), by participles of saying and the verbal noun "saying" ({@link
 * NominalStatements}), by pictures that show something ({@link PictureStatements}), and by cues that name a source beside what it says
 * ({@link CueStatements}).
 *
 * <p>Where the verb alone carries the speaker, he is who spoke before and agrees with it in gender, in the same sentence or nearby ({@link
 * Turns}).
 */
public final class StatementReader {

    private final SpeechLexicon speech;

    public StatementReader(Lexicon lexicon) {
        this.speech = new SpeechLexicon(lexicon);
    }

    /** The statements of {@code text}, in order. */
    public List<Statement> read(
            Text text,
            Words words,
            Clauses clauses,
            List<NameMention> names,
            List<Entity> entities,
            List<TimeExpression> times) {
        return new Reading(new StatementText(text, words, clauses, names, times, speech), entities).run();
    }

    /** The reading of one text. */
    private static final class Reading {
        private final StatementText source;
        private final Turns turns;
        private final VerbStatements ofVerbs;
        private final NominalStatements ofNouns;
        private final PictureStatements ofPictures;
        private final CueStatements ofCues;
        private final List<Statement> statements = new ArrayList<>();

        /** Where in the text what was quoted last ends. */
        private int quotedTo = -1;

        Reading(StatementText source, List<Entity> entities) {
            this.source = source;
            ContentFinder contents =
                    new ContentFinder(source.text, source.words, source.clauses, source.names, source.speech);
            SpeakerFinder speakers =
                    new SpeakerFinder(source.text, source.words, source.clauses, source.names, entities, source.speech);
            PossibleSpeakers possible = new PossibleSpeakers(source);
            this.turns = new Turns(source, entities, speakers, possible);
            SpeechActs acts = new SpeechActs(source, contents, possible);
            ContentExtent extent = new ContentExtent(source, contents, acts, possible);
            StatementWriter writer = new StatementWriter(source, contents, speakers, extent, turns);
            this.ofVerbs = new VerbStatements(source, acts, speakers, possible, turns, writer);
            this.ofNouns = new NominalStatements(source, contents, speakers, turns, writer);
            this.ofPictures = new PictureStatements(source, speakers, possible, writer);
            this.ofCues = new CueStatements(source, speakers, possible, extent, turns, writer, statements);
        }

        List<Statement> run() {
            for (Sentence sentence : source.text.sentences()) {
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    Statement statement = isUntoldInQuote(i) ? null : at(i, sentence);
                    if (statement != null) {
                        statements.add(statement);
                        quotedTo = statement.form() == Statement.Form.DIRECT
                                ? Math.max(quotedTo, statement.content().end())
                                : quotedTo;
                    }
                }
                turns.end(sentence);
            }
            statements.sort(
                    Comparator.comparingInt(statement -> statement.verb().start()));
            return statements;
        }

        /**
         * Whether a word stands in what somebody is quoted with and nobody is named there who says it: "I hope", "a party that demands" are
         * his words and no acts of others.
         */
        private boolean isUntoldInQuote(int at) {
            if (source.token(at).start() >= quotedTo) {
                return false;
            }
            Predicate verb = source.verbAt(at);
            return verb == null
                    || verb.inherited()
                    || verb.subject() < 0
                    || source.phrase(verb.subject()).mention() < 0;
        }

        private @Nullable Statement at(int at, Sentence sentence) {
            Predicate verb = source.verbAt(at);
            Statement statement = verb != null ? ofVerbs.of(verb, sentence) : ofNouns.at(at, sentence);
            if (statement == null && verb != null) {
                statement = ofPictures.of(verb, sentence);
            }
            return statement != null ? statement : ofCues.at(at, sentence);
        }
    }
}
