package org.mujaz.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Letters;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.word.Words;

/** Finds the statements of cues that name a source beside what it says: according to, in the words of. */
final class CueStatements {

    /** So many statements back one is looked at. */
    private static final int BACK = 40;

    /** So many tokens behind a cue the source is looked for. */
    private static final int CUE_REACH = 3;

    private static final String ALSO = "\u0643\u0645\u0627";
    private static final String WHAT = "\u0645\u0627";

    private final StatementText source;
    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final SpeechLexicon speech;
    private final SpeakerFinder speakers;
    private final PossibleSpeakers possible;
    private final ContentExtent extent;
    private final Turns turns;
    private final StatementWriter writer;

    /** The statements found so far. */
    private final List<Statement> statements;

    CueStatements(
            StatementText source,
            SpeakerFinder speakers,
            PossibleSpeakers possible,
            ContentExtent extent,
            Turns turns,
            StatementWriter writer,
            List<Statement> statements) {
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.speech = source.speech;
        this.speakers = speakers;
        this.possible = possible;
        this.extent = extent;
        this.turns = turns;
        this.writer = writer;
        this.statements = statements;
    }

    /** The statement of the cue that begins at a token, or null. */
    @Nullable
    Statement at(int at, Sentence sentence) {
        PhraseTable.Match match = speech.cue(text, at, sentence.endToken());
        if (match == null) {
            return null;
        }
        Phrase who = publisher(whoIsCued(match.endToken(), sentence));
        if (who == null || who.first() < at || !(possible.isSource(who) || isUnknownWhoSaid(who, match.endToken()))) {
            return null;
        }
        boolean opens = at == sentence.firstToken() || clauses.tag(at - 1) == Tag.STOP;
        int first;
        int end;
        if (opens) {
            first = who.end();
            boolean whole = who.definite() || who.mention() >= 0;
            while (first < sentence.endToken()
                    && clauses.tag(first) != Tag.COMMA
                    && !isSoThat(first)
                    && !(whole && first == who.end() && clauses.tag(first) == Tag.VERB)) {
                first++;
            }
            first += first < sentence.endToken() && clauses.tag(first) == Tag.COMMA ? 1 : 0;
            first += first < sentence.endToken() && clauses.tag(first) == Tag.COMPLEMENTIZER ? 1 : 0;
            if (first >= sentence.endToken()) {
                return null;
            }
            end = extent.end(first, true, sentence);
        } else {
            first = behindAlso(sentence);
            end = clauses.tag(at - 1) == Tag.COMMA ? at - 1 : at;
            int last = source.token(Math.max(first, end - 1)).end();
            for (Statement statement : statements.subList(Math.max(0, statements.size() - BACK), statements.size())) {
                boolean inSentence =
                        statement.content().start() >= sentence.span().start();
                if (inSentence && statement.content().end() >= last) {
                    return null;
                }
                int before = text.tokenAt(statement.content().end());
                first = inSentence && before > first && before < at ? before : first;
            }
        }
        if (end - first < 3 || end > sentence.endToken()) {
            return null;
        }
        boolean and = speech.isJoinedCue(text, at, sentence.endToken());
        Span verb = new Span(
                text.folded().sourceStart(source.token(at).foldedStart() + (and ? 1 : 0)),
                source.token(match.endToken() - 1).end());
        boolean joined = !opens
                && first == sentence.firstToken()
                && source.isAnd(first)
                && words.first(first, reading -> reading.front() == 0) == null;
        int begin = joined ? source.token(first).foldedStart() + 1 : -1;
        Content content = new Content(first, begin, -1, "cue", at);
        int limit = opens ? Math.max(who.end(), first) : sentence.endToken();
        Speaker speaker = speakers.of(who, limit, false);
        turns.add(speaker, sentence.endToken());
        return writer.statement(at, verb, speaker, Statement.Act.SAY, content, end, false, null, "statement.cue");
    }

    /** Where a sentence begins, "also" before its verb aside. */
    private int behindAlso(Sentence sentence) {
        int first = sentence.firstToken();
        boolean also = ALSO.equals(source.folded(first)) && first + 1 < sentence.endToken();
        return also && clauses.tag(first + 1) == Tag.VERB ? first + 1 : first;
    }

    /** Whether a word is "so that", with which what is said goes on behind its source: "according to X, (so that) the". */
    private boolean isSoThat(int at) {
        return clauses.tag(at) == Tag.COMPLEMENTIZER && source.firstLetter(at) == Letters.FEH;
    }

    /** Whether a phrase in a word of no list is the subject of a verb behind a cue: according to what X said. */
    private boolean isUnknownWhoSaid(Phrase who, int from) {
        return words.at(who.head()).isEmpty()
                && !clauses.predicatesIn(from, who.first()).isEmpty();
    }

    /** Of "according to figures which X published": X; any other source as it is. */
    private @Nullable Phrase publisher(@Nullable Phrase cued) {
        Predicate verb =
                cued == null || cued.definite() || cued.end() >= text.tokens().size()
                        ? null
                        : source.verbAt(cued.end());
        boolean published = verb != null && verb.hasPronoun() && !verb.before() && verb.subject() >= 0;
        Phrase by = published && verb != null ? source.phrase(verb.subject()) : null;
        return by != null && possible.isSource(by) ? by : cued;
    }

    /** The source behind a cue, also as the subject of a verb of saying: according to what X said. */
    private @Nullable Phrase whoIsCued(int from, Sentence sentence) {
        for (int i = from; i < sentence.endToken() && i < from + CUE_REACH; i++) {
            Predicate predicate = source.verbAt(i);
            if (predicate != null) {
                boolean said = !speech.verb(text, words, predicate).isEmpty() && predicate.subject() >= 0;
                return said ? source.phrase(predicate.subject()) : null;
            }
            int phrase = clauses.phraseAt(i);
            boolean what = source.folded(i).endsWith(WHAT);
            if (phrase >= 0 && !what) {
                return source.phrase(phrase);
            }
        }
        return null;
    }
}
