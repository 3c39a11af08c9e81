package org.mujaz.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Frame.PhraseWord;
import org.mujaz.event.Frames.Call;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;

/** Frames of a verb with fixed words behind it, its subject or object between them or not. */
final class PhraseMatcher {

    /** So many words may stand between the verb of a phrase and the rest. */
    private static final int GAP = 12;

    /** In the phrase of a protest, whose crowd may be told at length. */
    private static final int LONG_GAP = 24;

    /** How many letters of a word that a frame needs it is worth that the words of a phrase are there at all. */
    private static final int WORTH = 1;

    private final Text text;
    private final Clauses clauses;
    private final Participants participants;
    private final Voice voice;
    private final RoleFiller roles;

    /** How the words behind the verb begin that was asked for last. */
    private final WordStarts starts = new WordStarts();

    private int lookedBehind = -1;

    PhraseMatcher(EventText source, Participants participants, Voice voice, RoleFiller roles) {
        this.text = source.text;
        this.clauses = source.clauses;
        this.participants = participants;
        this.voice = voice;
        this.roles = roles;
    }

    /** What a call of phrases makes of a verb: the first of its phrases that stands there and fires, or null. */
    @Nullable
    Firing fire(Call call, Predicate predicate, WordReading reading, Sentence sentence) {
        int gap = call.frame().isProtest() ? LONG_GAP : GAP;
        lookBehind(predicate.token(), sentence);
        for (int i = 0; i < call.phrases().size(); i++) {
            if (!starts.mayBegin(call.behind()[i])) {
                continue;
            }
            List<PhraseWord> phrase = call.phrases().get(i);
            int end = end(phrase, predicate.token(), gap, sentence);
            Firing fired = end < 0 ? null : fire(call.frame(), phrase, end, predicate, reading, sentence);
            if (fired != null) {
                return fired;
            }
        }
        return null;
    }

    /** Looks once for all phrases of a verb how the words behind it begin, up to the next verb or full stop. */
    private void lookBehind(int verb, Sentence sentence) {
        if (lookedBehind == verb) {
            return;
        }
        lookedBehind = verb;
        starts.clear();
        int to = Math.min(sentence.endToken(), verb + 1 + LONG_GAP);
        boolean goesOn = true;
        for (int i = verb + 1; goesOn && i < to; i++) {
            Token token = text.tokens().get(i);
            starts.add(text.folded(), token.foldedStart(), token.foldedEnd());
            goesOn = clauses.tag(i) != Tag.STOP && clauses.tag(i) != Tag.VERB;
        }
    }

    /** The token behind the last word of a phrase whose verb stands at a token, or -1 if its words are not there. */
    private int end(List<PhraseWord> phrase, int verb, int gap, Sentence sentence) {
        int at = verb + 1;
        for (int w = 1; w < phrase.size(); w++) {
            int to = Math.min(sentence.endToken(), at + (w == 1 ? gap : 1));
            int found = find(phrase.get(w), at, to, gap == LONG_GAP);
            if (found < 0) {
                return -1;
            }
            at = found + 1;
        }
        return at;
    }

    /**
     * Where a word stands from one token to before another, no verb and no full stop before it; -1 if nowhere.
     *
     * @param anywhere whether it may stand inside what is behind a preposition
     */
    private int find(PhraseWord word, int from, int to, boolean anywhere) {
        boolean far = false;
        for (int i = from; i < to; i++) {
            Token token = text.tokens().get(i);
            if (word.is(text.folded(), token.foldedStart(), token.foldedEnd()) && !(far && isOfOther(i))) {
                return i;
            }
            far = !anywhere;
            if (clauses.tag(i) == Tag.STOP || clauses.tag(i) == Tag.VERB) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a noun stands inside what is behind a preposition, so that it is not of the verb: "to meet envoys of the alliance". */
    private boolean isOfOther(int at) {
        int p = clauses.phraseAt(at);
        Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
        return phrase != null && phrase.first() < at && phrase.head() < at && !phrase.isBare();
    }

    private @Nullable Firing fire(
            Frame frame,
            List<PhraseWord> phrase,
            int end,
            Predicate predicate,
            WordReading reading,
            Sentence sentence) {
        int verb = predicate.token();
        boolean whole = end == verb + phrase.size();
        boolean passive = voice.isPassiveOfPhrase(frame, predicate, reading);
        Trigger trigger = new Trigger(
                verb,
                whole ? end : verb + 1,
                text.tokens().get(verb).foldedStart() + reading.front(),
                -1,
                predicate,
                true,
                passive);
        Firing fired = roles.fire(frame, trigger, sentence);
        if (fired == null) {
            return null;
        }
        List<Participant> recipients = fired.recipients();
        if (isAmong(recipients, end - phrase.size() + 1, end)) {
            recipients = isOpen(frame) || takesLetter(frame)
                    ? participants.complements().objectBehind(end - 1)
                    : List.of();
        }
        List<Participant> actors = fired.actors();
        if (!passive && isOpen(frame)) {
            Tag last = clauses.tag(end - 1);
            List<Participant> behind = last == Tag.PREPOSITION
                    ? participants.complements().behindWord(end - 1, "", false)
                    : last == Tag.NOUN && Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OF)
                            ? participants.complements().objectBehind(end - 1)
                            : List.of();
            recipients = behind.isEmpty() ? recipients : behind;
            // What stands in the genitive behind the last noun looks like the subject where that stands elsewhere.
            actors = isSame(actors, behind) ? List.of() : actors;
        }
        List<Participant> owner = passive ? List.of() : owner(phrase, end);
        actors = owner.isEmpty() ? actors : owner;
        Span rest = whole ? null : rest(end - phrase.size() + 1, end);
        actors = rest == null ? actors : without(actors, rest);
        return new Firing(frame, trigger, actors, recipients, fired.met() + letters(phrase), rest);
    }

    /** Of "stressed the rejection of X", where "his rejection" is looked for: the country X, whose it is; or nobody. */
    private List<Participant> owner(List<PhraseWord> phrase, int end) {
        int p = clauses.phraseAt(end - 1);
        boolean genitive = phrase.size() == 2
                && phrase.get(1).open()
                && p >= 0
                && clauses.phrases().get(p).head() == end - 1
                && clauses.phrases().get(p).end() > end
                && clauses.tag(end) == Tag.NAME
                && text.folded(text.tokens().get(end - 1))
                        .endsWith(phrase.get(1).bare());
        List<Participant> owner =
                genitive ? participants.parties().ofPart(clauses.phrases().get(p), end) : List.of();
        return owner.size() == 1 && participants.parties().isState(owner.get(0)) ? owner : List.of();
    }

    /** The words of a phrase that stand apart from its verb, where they begin with a noun, or null. */
    private @Nullable Span rest(int from, int to) {
        Tag noun = clauses.tag(from);
        return noun == Tag.NOUN || noun == Tag.ADJECTIVE || noun == Tag.NAME
                ? new Span(
                        text.tokens().get(from).start(),
                        text.tokens().get(to - 1).end())
                : null;
    }

    /** Participants without the words of the phrase, where a name seems to go on in them: "the minister thanks". */
    private List<Participant> without(List<Participant> actors, Span rest) {
        return actors.stream()
                .map(one -> {
                    int before = text.tokenAt(rest.start()) - 1;
                    boolean cut = one.span().start() < rest.start()
                            && rest.start() < one.span().end();
                    return cut
                            ? new Participant(
                                    one.entity(),
                                    one.code(),
                                    new Span(
                                            one.span().start(),
                                            text.tokens().get(before).end()))
                            : one;
                })
                .toList();
    }

    private static boolean isSame(List<Participant> some, List<Participant> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.get(0).span().start() == others.get(0).span().start();
    }

    /** Whether a participant begins among the words of the phrase itself. */
    private boolean isAmong(List<Participant> recipients, int from, int to) {
        Span own = new Span(
                text.tokens().get(from).start(), text.tokens().get(to - 1).end());
        return recipients.stream()
                .anyMatch(one -> one.span().start() >= own.start() && one.span().start() < own.end());
    }

    /** Whether the recipient of a frame may stand behind a preposition that is written on. */
    private static boolean takesLetter(Frame frame) {
        for (Frame.Slot slot : frame.recipient()) {
            if (slot.words().length() == 1 && slot.place() == Frame.Slot.Place.PREPOSITION) {
                return true;
            }
        }
        return false;
    }

    /** Whether the recipient of a frame of phrases may stand behind the phrase. */
    private static boolean isOpen(Frame frame) {
        return Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OF)
                || Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OBJECT);
    }

    /** How many letters the words of a phrase have behind its verb: more of them say more exactly what is meant. */
    private static int letters(List<PhraseWord> phrase) {
        int letters = WORTH;
        for (int w = 1; w < phrase.size(); w++) {
            letters += phrase.get(w).length();
        }
        return letters;
    }
}
