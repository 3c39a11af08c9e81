package org.mujaz.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Frame.Slot;
import org.mujaz.lexicon.WordList;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * What the genitive of a verbal noun is, which Arabic uses for both sides: the storming of the camp, the storming of the soldiers.
 *
 * <p>It is who does it where an object follows ("the soldiers' storming the camp") or "to" with one ("the occupation of Kuwait by Iraq" is
 * told as that of Iraq to Kuwait). It is whom it befalls where somebody else does it: behind "by", as the subject of the verb that governs
 * the noun, as who is accused of it. Else the frame says by the order of its slots which of them is more likely.
 */
final class Genitives {

    /** Nouns of what somebody decides or wants, folded: decision, intention, plan, attempt, resolve, wish, readiness. */
    private static final Set<String> DECISIONS = Set.of(
            "\u0642\u0631\u0627\u0631",
            "\u0646\u064A\u0647",
            "\u062E\u0637\u0647",
            "\u0645\u062D\u0627\u0648\u0644\u0647",
            "\u0639\u0632\u0645",
            "\u0631\u063A\u0628\u0647",
            "\u0627\u0633\u062A\u0639\u062F\u0627\u062F");

    /** Responsibility, with which somebody is charged. */
    private static final String RESPONSIBILITY = FoldedText.fold("\u0645\u0633\u0624\u0648\u0644\u064A\u0629");

    private static final char LI = '\u0644';
    private static final Set<String> ARMED = Set.of("MIL", "COP", "REB", "UAF", "SPY", "SET");

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final Participants participants;

    Genitives(Text text, Words words, Clauses clauses, Participants participants) {
        this.text = text;
        this.words = words;
        this.clauses = clauses;
        this.participants = participants;
    }

    /** Both sides of what a noun names. */
    record Sides(List<Participant> actors, List<Participant> recipients) {}

    /** The sides of a noun with a genitive, or null where the slots of its frame say them. */
    @Nullable
    Sides sides(Trigger trigger, Frame frame) {
        if (trigger.isVerb()
                || trigger.phrase() < 0
                || !frame.both().isEmpty()
                || !Frame.hasPlace(frame.recipient(), Slot.Place.OF)) {
            return null;
        }
        List<Participant> genitive = participants.ofGenitive(trigger);
        if (genitive.isEmpty()) {
            return null;
        }
        Phrase phrase = clauses.phrases().get(trigger.phrase());
        List<Participant> object = words.can(trigger.first(), r -> r.list() == WordList.MASDAR) && isDoer(trigger)
                ? objectBehind(phrase, trigger)
                : List.of();
        boolean him = object.isEmpty()
                && participants.complements().pronounBehind(trigger, frame.recipient(), false) == phrase.end();
        if (him || !object.isEmpty()) {
            return new Sides(genitive, object);
        }
        List<Participant> doer = participants.called(trigger, frame);
        if (doer.isEmpty()) {
            doer = participants.doer(trigger, frame);
        }
        if (doer.isEmpty()) {
            doer = decider(phrase, trigger);
        }
        if (doer.isEmpty()) {
            doer = participants.purposeful(trigger, frame);
        }
        if (!doer.isEmpty()) {
            return new Sides(doer, genitive);
        }
        if (!Frame.hasPlace(frame.actor(), Slot.Place.OF)) {
            return null;
        }
        boolean first = frame.actor().get(0).place() == Slot.Place.OF;
        List<Participant> behind = first ? participants.complements().behindAny(frame, trigger) : List.of();
        boolean actor = first && (!behind.isEmpty() || isForce(genitive.get(0)));
        return actor ? new Sides(genitive, behind) : new Sides(List.of(), genitive);
    }

    /** Whether the genitive names somebody who can do something: a name, people, a body. */
    private boolean isDoer(Trigger trigger) {
        return clauses.tag(trigger.end()) == Tag.NAME
                || words.can(
                        trigger.end(),
                        r -> r.isPerson()
                                || r.list() == WordList.AGENT
                                || (r.list() == WordList.NOUN
                                        && words.cell(r, "class").equals("body")));
    }

    /** The object of a verbal noun, which stands bare or with "to" right behind its genitive, or nobody. */
    private List<Participant> objectBehind(Phrase phrase, Trigger trigger) {
        int p = phrase.end() < text.tokens().size() ? clauses.phraseAt(phrase.end()) : -1;
        Phrase next = p < 0 ? null : clauses.phrases().get(p);
        boolean stands = next != null
                && next.first() == phrase.end()
                && !next.joined()
                && (next.isBare() || next.letter() == LI)
                && clauses.tag(next.head()) != Tag.ADJECTIVE
                && clauses.tag(next.head()) != Tag.TIME
                && (!next.definite() || next.isBare() || isSomething(next))
                && isSomething(next);
        return stands && !isSubject(p, trigger) ? participants.parties().ofPhrase(p) : List.of();
    }

    /** Whether a phrase is somebody, a body, a place or a thing rather than a deed or a matter. */
    private boolean isSomething(Phrase phrase) {
        return phrase.mention() >= 0
                || clauses.tag(phrase.head()) == Tag.NAME
                || (words.can(phrase.head(), r -> isSomething(r))
                        && !words.can(phrase.head(), r -> r.list() == WordList.MASDAR));
    }

    private boolean isSomething(WordReading reading) {
        return reading.list() == WordList.AGENT
                || reading.isPerson()
                || (reading.list() == WordList.NOUN
                        && Set.of("person", "body", "place", "thing").contains(words.cell(reading, "class")));
    }

    /** Whether a phrase is the subject of a verb behind it, or what a verb before the noun has as its object. */
    private boolean isSubject(int phrase, Trigger trigger) {
        for (Predicate verb : clauses.predicatesIn(
                trigger.first(), clauses.phrases().get(phrase).end() + 2)) {
            if (verb.subject() == phrase) {
                return true;
            }
        }
        return false;
    }

    /** Of "the decision of X to annex" and "holding X responsible for the killing": X, or nobody. */
    private List<Participant> decider(Phrase phrase, Trigger trigger) {
        int before = phrase.first() > 0 ? clauses.phraseAt(phrase.first() - 1) : -1;
        Phrase one = before < 0 || !phrase.isBare() || phrase.joined()
                ? null
                : clauses.phrases().get(before);
        if (one == null || one.end() != phrase.first()) {
            return List.of();
        }
        String head = text.folded(text.tokens().get(one.head()));
        boolean charged = phrase.head() < trigger.first()
                && text.is(text.tokens().get(phrase.head()), RESPONSIBILITY)
                && one.isBare();
        if (charged) {
            return participants.parties().ofPhrase(before);
        }
        boolean decided = DECISIONS.contains(head) && one.end() > one.head() + 1 && phrase.head() == trigger.first();
        return decided ? participants.parties().ofPart(one, one.head() + 1) : List.of();
    }

    /** Whether somebody is a state or armed, and so rather does such things than suffers them. */
    private boolean isForce(Participant one) {
        String code = one.code() == null ? "" : one.code();
        return ARMED.contains(code.length() < 3 ? code : code.substring(code.length() - 3))
                || participants.parties().isState(one);
    }
}
