package org.mujaz.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.statement.Statement.Form;
import org.mujaz.text.Letters;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Writes the record of a statement: what of it is quoted, to whom and in what it was said, and when. */
final class StatementWriter {

    /** The rule of pictures, whose medium may stand behind what they show. */
    static final String PICTURE = "statement.picture";

    private final StatementText source;
    private final Text text;
    private final Words words;
    private final List<TimeExpression> times;
    private final SpeechLexicon speech;
    private final ContentFinder contents;
    private final SpeakerFinder speakers;
    private final ContentExtent extent;
    private final Turns turns;

    StatementWriter(
            StatementText source, ContentFinder contents, SpeakerFinder speakers, ContentExtent extent, Turns turns) {
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.times = source.times;
        this.speech = source.speech;
        this.contents = contents;
        this.speakers = speakers;
        this.extent = extent;
        this.turns = turns;
    }

    /**
     * The statement of a word; its speaker spoke in this sentence from now on.
     *
     * @param token the word
     * @param verb where it stands, without what is written on before it
     * @param predicate it as a verb, or null
     */
    Statement statement(
            int token,
            Span verb,
            Speaker speaker,
            Statement.Act act,
            Content content,
            boolean negated,
            @Nullable Predicate predicate,
            Sentence sentence,
            String rule) {
        int end = extent.end(content, sentence);
        turns.add(speaker, content.first());
        return statement(token, verb, speaker, act, content, end, negated, predicate, rule);
    }

    /** The statement of a word whose content is known to end before a token. */
    Statement statement(
            int token,
            Span verb,
            Speaker speaker,
            Statement.Act act,
            Content content,
            int end,
            boolean negated,
            @Nullable Predicate predicate,
            String rule) {
        int first = content.first();
        int open = content.startOffset() >= 0 ? first + 1 : first;
        int close =
                open < end && text.quotations().opens(open) ? text.quotations().partnerOf(open) : -1;
        boolean whole = close > open + 1
                && close == end - 1
                && (ContentFinder.isThat(content.joint()) || content.joint().equals(":"));
        Span said = whole ? content(open + 1, -1, end - 1) : content(first, content.startOffset(), end);
        List<Span> quotes = whole ? List.of() : quotes(first, end);
        boolean direct = content.isQuoted() || whole;
        Form form = direct ? Form.DIRECT : !quotes.isEmpty() ? Form.MIXED : Form.INDIRECT;
        List<Span> stretches = direct && quotes.isEmpty() ? List.of(said) : quotes;
        Integer addressee = null;
        Span medium = null;
        Integer time = null;
        if (predicate != null) {
            for (int c : predicate.complements()) {
                Phrase phrase = source.phrase(c);
                boolean before = phrase.first() < first;
                if (before && phrase.letter() == Letters.LAM && speakers.entity(phrase) != null) {
                    addressee = speakers.entity(phrase);
                }
                if ((before || rule.equals(PICTURE)) && medium == null && speech.isMedium(words, text, phrase.head())) {
                    medium = source.clauses.span(phrase);
                }
            }
            for (int i = Sorted.firstFrom(times, TimeExpression::firstToken, predicate.first());
                    i < times.size() && times.get(i).firstToken() < first;
                    i++) {
                boolean own = times.get(i).endToken() <= first;
                time = own && time == null ? Integer.valueOf(i) : time;
            }
        }
        return new Statement(
                speaker.entity(),
                speaker.span(),
                verb,
                act,
                form,
                said,
                stretches,
                negated,
                addressee,
                medium,
                time,
                token,
                rule);
    }

    private Span content(int first, int startOffset, int end) {
        Token last = source.token(Math.max(end - 1, first));
        int start = startOffset >= 0
                ? text.folded().sourceStart(startOffset)
                : source.token(first).start();
        return new Span(start, Math.max(last.end(), start + 1));
    }

    /** What is quoted of what is said, names aside. */
    private List<Span> quotes(int first, int end) {
        List<Span> found = new ArrayList<>(1);
        for (int i = first; i < end; i++) {
            int close = text.quotations().opens(i) ? text.quotations().partnerOf(i) : -1;
            if (close > i + 1 && close <= end && !contents.isNamed(i, close)) {
                found.add(new Span(
                        source.token(i + 1).start(), source.token(close - 1).end()));
            }
            i = Math.max(i, close);
        }
        return found;
    }

    /** Where a word stands, without what is written on before it. */
    Span span(int token, WordReading reading) {
        Token word = source.token(token);
        return text.folded().source(word.foldedStart() + reading.front(), word.foldedEnd());
    }
}
