package org.mujaz.event;

import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;

/** Whether a verb is passive, which its letters seldom show: {@code qtl} is "killed" and "was killed". */
final class Voice {

    private static final String HAND = "\u064A\u062F";
    private static final String HANDS = "\u0627\u064A\u062F\u064A";
    private static final String BY = "\u0642\u0628\u0644";
    private static final String FROM = "\u0645\u0646";
    private static final String SIDE = "\u0637\u0631\u0641";

    private final Text text;
    private final Clauses clauses;
    private final ParticipantKinds kinds;

    Voice(EventText source, ParticipantKinds kinds) {
        this.text = source.text;
        this.clauses = source.clauses;
        this.kinds = kinds;
    }

    /** Whether the verb of a frame is a passive: by its form, or because a deed that needs an object has none. */
    boolean isPassive(Frame frame, Predicate predicate, WordReading reading) {
        boolean bySubject = !frame.actor().isEmpty() && frame.actor().get(0).place() == Frame.Slot.Place.SUBJECT;
        return !frame.intransitive()
                && bySubject
                && (isOnlyPassive(predicate, reading) || isWithoutObject(frame, predicate, reading));
    }

    /** Whether somebody's harm or release is told without an object, and nobody who does such things is its subject. */
    private boolean isWithoutObject(Frame frame, Predicate predicate, WordReading reading) {
        boolean object = predicate.object() >= 0 || reading.pronoun() > 0;
        boolean agent = !object
                && !reading.isPresent()
                && predicate.subject() >= 0
                && frame.takesSubject()
                && hasAgent(predicate);
        if (agent && Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OBJECT)) {
            return true;
        }
        if (!frame.isDeed()
                || object
                || predicate.subject() < 0
                || !Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OBJECT)) {
            return false;
        }
        boolean by = hasAgent(predicate);
        return by || (reading.isPast() && !kinds.isForce(predicate.subject()));
    }

    /** Whether the verb of a phrase is a passive, by its form or by who did it standing behind "by". */
    boolean isPassiveOfPhrase(Frame frame, Predicate predicate, WordReading reading) {
        return frame.takesSubject()
                && (isOnlyPassive(predicate, reading)
                        || (predicate.object() < 0 && predicate.subject() >= 0 && hasAgent(predicate)));
    }

    /** Whether a verb is read in the third person as nothing but a passive. */
    static boolean isOnlyPassive(Predicate predicate, WordReading reading) {
        for (WordReading other : predicate.readings()) {
            if (other.row() == reading.row() && !isOfSpeaker(other) && !other.isPassive()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a reading is of the first or second person, which news is not told in. */
    static boolean isOfSpeaker(WordReading reading) {
        return reading.agreement() == '1' || reading.agreement() == '4';
    }

    /** Whether who did it stands behind "by" or "at the hands of". */
    private boolean hasAgent(Predicate predicate) {
        for (int c : predicate.complements()) {
            Phrase phrase = clauses.phrases().get(c);
            String head = text.folded(text.tokens().get(phrase.first()));
            boolean by = phrase.letter() == 0
                    && phrase.preposition() > 0
                    && text.is(text.tokens().get(phrase.preposition()), BY)
                    && text.is(text.tokens().get(phrase.preposition() - 1), FROM);
            boolean side = phrase.letter() == 0
                    && phrase.preposition() >= 0
                    && text.is(text.tokens().get(phrase.preposition()), FROM)
                    && head.equals(SIDE);
            if (by || side || head.equals(HAND) || head.equals(HANDS)) {
                return true;
            }
        }
        return false;
    }
}
