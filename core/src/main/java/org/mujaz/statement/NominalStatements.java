package org.mujaz.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.statement.SpeechLexicon.Saying;
import org.mujaz.text.Letters;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/** Finds the statements of participles of saying that go with another verb, and of the verbal noun "saying". */
final class NominalStatements {

    private static final String OF_HIM = "\u0639\u0646\u0647";
    private static final String OF_HER = "\u0639\u0646\u0647\u0627";
    private static final String ABOUT = "\u0639\u0646";

    /** "On the tongue of", before whose words are reported. */
    private static final String TONGUE = "\u0644\u0633\u0627\u0646";

    private static final String TO = "\u0627\u0644\u064A";
    private static final String ASCRIBE = "\u0646\u0633\u0628";

    private final StatementText source;
    private final Text text;
    private final Clauses clauses;
    private final SpeechLexicon speech;
    private final ContentFinder contents;
    private final SpeakerFinder speakers;
    private final Turns turns;
    private final StatementWriter writer;

    NominalStatements(
            StatementText source, ContentFinder contents, SpeakerFinder speakers, Turns turns, StatementWriter writer) {
        this.source = source;
        this.text = source.text;
        this.clauses = source.clauses;
        this.speech = source.speech;
        this.contents = contents;
        this.speakers = speakers;
        this.turns = turns;
        this.writer = writer;
    }

    /** The statement of a word that is no verb in a finite form, or null. */
    @Nullable
    Statement at(int at, Sentence sentence) {
        return speech.isSaying(text, at) ? ofNoun(at, sentence) : ofParticiple(at, sentence);
    }

    private @Nullable Statement ofParticiple(int at, Sentence sentence) {
        if (at == sentence.firstToken() || !contents.isParticiple(at, sentence.endToken())) {
            return null;
        }
        List<Saying> sayings = speech.participle(text, at);
        boolean apart = clauses.tag(at - 1) == Tag.COMMA || isAndParticiple(at);
        Content content = contents.of(at, sayings, -1, sentence.endToken());
        boolean besides = apart || (!turns.isFirst() && contents.isBesides(at, sentence.endToken()));
        if (content == null || content.first() >= text.tokens().size() || (!content.isClause() && !besides)) {
            return null;
        }
        if (content.first() == at + 1 && speech.isSaying(text, content.first())) {
            return null; // "Commenting by saying that" is one act, that of the noun.
        }
        Speaker speaker = turns.besides(at, genderOfParticiple(at), sentence);
        if (speaker == null) {
            return null;
        }
        Token token = source.token(at);
        Span verb = text.folded().source(token.foldedStart() + (isAndParticiple(at) ? 1 : 0), token.foldedEnd());
        Statement.Act act = Saying.choose(sayings, content.joint()).act();
        return writer.statement(at, verb, speaker, act, content, false, null, sentence, "statement.participle");
    }

    /** The gender of a participle: {@code f}, {@code m} of one in the accusative, else {@code p}. */
    private char genderOfParticiple(int at) {
        Token token = source.token(at);
        char last = text.folded().charAt(token.foldedEnd() - 1);
        return text.folded().isTehMarbuta(token.foldedEnd() - 1) ? 'f' : last == Letters.ALEF ? 'm' : 'p';
    }

    private boolean isAndParticiple(int at) {
        return speech.isAndParticiple(text, at);
    }

    private @Nullable Statement ofNoun(int at, Sentence sentence) {
        Content content = contents.of(at, speech.quoting(), -1, sentence.endToken());
        if (content == null
                || content.at() > at + 3
                || content.first() >= text.tokens().size()) {
            return null;
        }
        Phrase from = null;
        for (int i = at - 1; i >= sentence.firstToken() && clauses.tag(i) != Tag.VERB; i--) {
            String word = source.folded(i);
            if (word.equals(OF_HIM) || word.equals(OF_HER)) {
                char gender = word.equals(OF_HER) ? 'f' : 'm';
                Speaker actor = turns.actorBefore(sentence, gender);
                Speaker named = actor.entity() == null ? turns.last(gender) : actor;
                return saying(at, named.carried(), content, sentence);
            }
            if (TONGUE.equals(word) && clauses.tag(i - 1) == Tag.PREPOSITION) {
                Phrase tongue = source.phrase(clauses.phraseAt(i));
                Speaker named = speakers.namedIn(tongue);
                return saying(at, named == null ? speakers.of(tongue, at, false) : named, content, sentence);
            }
            boolean about = source.folded(i).equals(ABOUT) || (source.folded(i).equals(TO) && isAscribed(i, sentence));
            int p = clauses.tag(i) == Tag.PREPOSITION && about ? clauses.phraseAt(i + 1) : -1;
            if (p >= 0) {
                from = source.phrase(p);
                break;
            }
        }
        Speaker speaker = from == null ? turns.besides(at, 'u', sentence) : speakers.of(from, at, false);
        return speaker == null ? null : saying(at, speaker, content, sentence);
    }

    /** Whether the last verb before "to" ascribes words to somebody: "ascribed to X his saying that". */
    private boolean isAscribed(int to, Sentence sentence) {
        for (int i = to - 1; i >= sentence.firstToken(); i--) {
            Predicate verb = source.verbAt(i);
            if (verb != null) {
                return verb.readings().stream()
                        .anyMatch(reading -> reading.lemma().equals(ASCRIBE));
            }
        }
        return false;
    }

    private Statement saying(int at, Speaker speaker, Content content, Sentence sentence) {
        Token token = source.token(at);
        Span verb = new Span(token.start(), token.end());
        return writer.statement(at, verb, speaker, Statement.Act.SAY, content, false, null, sentence, "statement.noun");
    }
}
