package org.mujaz.statement;

import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.clause.Tag;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.word.Words;

/** Finds the statements of pictures: of "published a picture that shows …" what the picture shows is what is said with it; null for other verbs. */
final class PictureStatements {

    /** So many tokens behind a picture the verb may stand that says what it shows. */
    private static final int PICTURE_REACH = 14;

    private final StatementText source;
    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final SpeechLexicon speech;
    private final SpeakerFinder speakers;
    private final PossibleSpeakers possible;
    private final StatementWriter writer;

    PictureStatements(StatementText source, SpeakerFinder speakers, PossibleSpeakers possible, StatementWriter writer) {
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.speech = source.speech;
        this.speakers = speakers;
        this.possible = possible;
        this.writer = writer;
    }

    /** Of "published a picture that shows …": what the picture shows is what is said with it; null for other verbs. */
    @Nullable
    Statement of(Predicate predicate, Sentence sentence) {
        int object = predicate.object() >= 0 ? predicate.object() : behindComma(predicate);
        boolean told = predicate.mood() == Mood.FACT && !predicate.isNegated() && !predicate.relative();
        if (!told
                || predicate.subject() < 0
                || object < 0
                || source.phrase(object).first() < predicate.token()
                || !speech.isPosting(words, predicate, "post")
                || !speech.isPicture(words, text, source.phrase(object).head())) {
            return null;
        }
        Phrase who = source.phrase(predicate.subject());
        if (who.mention() < 0 && !possible.isAgent(who)) {
            return null;
        }
        Phrase picture = source.phrase(object);
        for (Predicate shows : clauses.predicatesIn(picture.end(), sentence.endToken())) {
            boolean near = shows.token() <= picture.end() + PICTURE_REACH;
            if (!near || speech.isPosting(words, shows, "show")) {
                if (!near || shows.token() + 1 >= sentence.endToken()) {
                    return null;
                }
                Content content = new Content(shows.token(), -1, -1, "bare", picture.first());
                Speaker speaker = predicate.inherited()
                        ? speakers.of(who, who.end(), false).carried()
                        : speakers.of(who, Math.max(who.end(), picture.first()), false);
                return writer.statement(
                        predicate.token(),
                        writer.span(predicate.token(), predicate.reading()),
                        speaker,
                        Statement.Act.ANNOUNCE,
                        content,
                        false,
                        predicate,
                        sentence,
                        StatementWriter.PICTURE);
            }
        }
        return null;
    }

    /** The bare phrase behind a comma that closes a subject with an apposition, or -1. */
    private int behindComma(Predicate predicate) {
        Phrase subject = predicate.subject() < 0 ? null : source.phrase(predicate.subject());
        int at = subject == null || subject.first() < predicate.token() ? -1 : subject.end();
        boolean comma = at > 0 && at + 1 < text.tokens().size() && clauses.tag(at) == Tag.COMMA;
        int object = comma ? clauses.phraseAt(at + 1) : -1;
        return object >= 0 && source.phrase(object).isBare() ? object : -1;
    }
}
