package org.mujaz.statement;

import java.util.List;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.statement.SpeechActs.SpeechAct;
import org.mujaz.statement.SpeechLexicon.Saying;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.word.Words;

/** Where what is said ends: at the next act of saying of the same speaker, a cue, or the end of the sentence. */
final class ContentExtent {

    /** So many tokens behind "while" the verb of saying may stand. */
    private static final int CONTRAST_REACH = 6;

    /** So many tokens on from "while" at the head of a sentence what is said in its clause begins at most. */
    private static final int OPENING_REACH = 24;

    private final StatementText source;
    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final SpeechLexicon speech;
    private final ContentFinder contents;
    private final SpeechActs acts;
    private final PossibleSpeakers possible;

    ContentExtent(StatementText source, ContentFinder contents, SpeechActs acts, PossibleSpeakers possible) {
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.speech = source.speech;
        this.contents = contents;
        this.acts = acts;
        this.possible = possible;
    }

    /** The token behind the last of what is said. */
    int end(Content content, Sentence sentence) {
        return content.isQuoted() ? content.close() : end(content.first(), content.isClause(), sentence);
    }

    /**
     * The token behind the last of what is said without quotation marks.
     *
     * @param from its first token
     * @param clause whether it is a clause and not only a noun
     */
    int end(int from, boolean clause, Sentence sentence) {
        for (int i = from + 1; i < sentence.endToken(); i++) {
            if (text.quotations().opens(i) && text.quotations().partnerOf(i) > i) {
                i = text.quotations().partnerOf(i);
                continue;
            }
            Tag tag = clauses.tag(i);
            if (tag == Tag.STOP && i + 1 >= sentence.endToken()) {
                return i;
            }
            boolean behindComma = clauses.tag(i - 1) == Tag.COMMA;
            if (!clause && (isContrasted(i) || (behindComma && tag == Tag.VERB))) {
                return behindComma ? i - 1 : i;
            }
            if (behindComma && isSettingBehindQuote(i)) {
                return i - 1;
            }
            boolean other = behindComma
                    && (contents.isParticiple(i, sentence.endToken())
                            || speech.cue(text, i, sentence.endToken()) != null
                            || isContrast(i, sentence)
                            || isMainBehindSubordinate(i, from, sentence));
            Predicate verb = source.verbAt(i);
            boolean next = verb != null && source.isAnd(i) && goesOn(verb, from, clause);
            boolean participle = tag == Tag.NOUN && source.isAnd(i) && contents.isParticiple(i, sentence.endToken());
            if (other || next || participle || contents.isBesides(i, sentence.endToken()) || isClosed(i, sentence)) {
                return behindComma ? i - 1 : i;
            }
        }
        int end = sentence.endToken();
        while (end > from && clauses.tag(end - 1) == Tag.STOP) {
            end--;
        }
        return end;
    }

    /** Whether a verb of saying with a subject of its own is the main one of a sentence that opens with "while X said that …". */
    private boolean isMainBehindSubordinate(int at, int from, Sentence sentence) {
        Predicate verb = clauses.tag(sentence.firstToken()) == Tag.SUBORDINATOR ? source.verbAt(at) : null;
        if (verb == null || source.isAnd(at) || from - sentence.firstToken() > OPENING_REACH) {
            return false;
        }
        SpeechAct act = acts.of(verb);
        return act.content() != null && act.behind() && possible.maySpeak(source.phrase(act.subject()));
    }

    /** Whether a cue begins that says whose words those before it are, and what is said does not go on behind it. */
    private boolean isClosed(int at, Sentence sentence) {
        int to = sentence.endToken();
        PhraseTable.Match cue = speech.closingCue(text, at, to);
        int next = cue == null ? to : cue.endToken();
        if (cue == null || next >= to || contents.isParticiple(next, to)) {
            return cue != null;
        }
        return switch (clauses.tag(next)) {
            case COMMA, STOP, QUOTE -> true;
            case COMPLEMENTIZER -> speech.isSaying(text, next - 1); // Its own act: "in her words that".
            case VERB -> {
                Predicate verb = source.verbAt(next);
                yield verb != null
                        && source.isAnd(next)
                        && !speech.verb(text, words, verb).isEmpty();
            }
            case PREPOSITION -> {
                int p = next + 1 < to ? clauses.phraseAt(next + 1) : -1;
                yield p >= 0 && speech.isMedium(words, text, source.phrase(p).head());
            }
            default -> false;
        };
    }

    /** Whether a verb behind "and" is another act of saying and no part of what is said. */
    private boolean goesOn(Predicate predicate, int from, boolean clause) {
        SpeechAct act = acts.of(predicate);
        if (act.content() == null || act.verb().front() == 0) {
            return false; // It says nothing, or begins with that letter itself: "described".
        }
        boolean told = clause
                && predicate.inherited()
                && predicate.subject() >= 0
                && source.phrase(predicate.subject()).first() >= from
                && possible.maySpeak(source.phrase(predicate.subject()))
                && !isContinuing(act.sayings());
        return !told;
    }

    /** Whether a verb of saying only says more: it is the speaker's, not one of whom he speaks of. */
    private static boolean isContinuing(List<Saying> sayings) {
        return sayings.get(0).joints().contains("more");
    }

    /** Whether "while" stands here: what is said in a noun does not go on in a clause. */
    private boolean isContrasted(int at) {
        return clauses.tag(at) == Tag.SUBORDINATOR && speech.isContrast(text, at) && speech.alwaysParts(text, at);
    }

    /** Whether the paper tells, behind what closes a quotation and a comma, when or on what occasion it was said: "and that after". */
    private boolean isSettingBehindQuote(int at) {
        int quote = at - 2;
        boolean closed = quote > 0
                && text.quotations().partnerOf(quote) >= 0
                && !text.quotations().opens(quote);
        return closed && speech.isSetting(text, at);
    }

    /** Whether a clause begins that is set against what is said: while; but, where another word of saying follows. */
    private boolean isContrast(int at, Sentence sentence) {
        if (!speech.isContrast(text, at)) {
            return false;
        }
        if (speech.alwaysParts(text, at)) {
            return true;
        }
        for (int i = at + 1; i < sentence.endToken() && i < at + CONTRAST_REACH; i++) {
            Predicate verb = source.verbAt(i);
            if (verb != null) {
                return !speech.verb(text, words, verb).isEmpty();
            }
        }
        return false;
    }
}
