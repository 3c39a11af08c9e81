package org.mujaz.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Predicate;
import org.mujaz.event.Event.Participant;
import org.mujaz.lexicon.WordList;
import org.mujaz.word.Words;

/** Verbs that make one event with a noun, so that their subject does what the noun names: carried out an attack, began a visit. */
final class LightVerbs {

    private static final String ACCUSE = "\u0627\u062A\u0647\u0645";
    private static final String PREVENT = "\u0645\u0646\u0639";
    private static final String BAN = "\u062D\u0638\u0631";

    /** The mode of visits, which verbs of going somewhere govern. */
    static final String VISIT = "visit";

    private final Words words;
    private final Clauses clauses;
    private final Frames frames;
    private final Matters matters;
    private final Parties parties;
    private final Set<String> controls;

    LightVerbs(EventText source, Frames frames, Matters matters, Parties parties) {
        this.words = source.words;
        this.clauses = source.clauses;
        this.frames = frames;
        this.matters = matters;
        this.parties = parties;
        this.controls = frames.controls();
    }

    /** Whether a verb can be that of a lemma. */
    static boolean isOf(Predicate predicate, String lemma) {
        return Words.any(predicate.readings(), reading -> reading.lemma().equals(lemma));
    }

    /** Whether a verb is one of those that make one event with any noun. */
    boolean isControlled(Predicate verb) {
        return Words.any(verb.readings(), reading -> controls.contains(reading.lemma()));
    }

    /** Whether a verb is one of those that make one event with the nouns of a frame. */
    boolean isLight(Predicate verb, Frame frame) {
        return Words.any(verb.readings(), reading -> frame.light().contains(reading.lemma()));
    }

    /** Whether a verb of going somewhere governs the noun of a visit: its subject is the visitor. */
    boolean isTravel(Predicate verb, Frame frame) {
        return frame.mode().equals(VISIT) && frames.isTravelling(words, verb);
    }

    /** Whether a noun is that of a verb that makes one event with another noun: the carrying out of. */
    boolean isControl(int at) {
        return words.can(at, r -> r.list() == WordList.MASDAR && controls.contains(r.lemma()));
    }

    /** Whether a noun is no subject of the verb that governs it. */
    boolean isObject(Trigger trigger) {
        return trigger.verb() != null && trigger.phrase() != trigger.verb().subject();
    }

    /** Whether the verb that governs a noun says that its subject does what the noun names. */
    boolean isGoverned(Trigger trigger) {
        Predicate verb = trigger.verb();
        return verb != null
                && isControlled(verb)
                && isObject(trigger)
                && isHead(trigger)
                && verb.subject() >= 0
                && !matters.isMatter(clauses.phrases().get(verb.subject()));
    }

    /** Whether a noun heads its phrase, or stands there behind "the holding of". */
    boolean isHead(Trigger trigger) {
        if (trigger.phrase() < 0) {
            return false;
        }
        int head = clauses.phrases().get(trigger.phrase()).head();
        return head == trigger.first() || isControl(head);
    }

    /** Who does what a verb governs: the subject of "carried out", "began", "succeeded in"; the object of "accused of". */
    List<Participant> controlled(Trigger trigger, Frame frame) {
        Predicate verb = trigger.verb();
        if (verb == null || trigger.phrase() < 0) {
            return List.of();
        }
        int head = clauses.phrases().get(trigger.phrase()).head();
        boolean carried = head < trigger.first() && isControl(head) && !isOf(verb, PREVENT) && !isOf(verb, BAN);
        boolean accused = isOf(verb, ACCUSE) && verb.object() >= 0;
        if (accused) {
            return parties.besides(verb.object(), trigger);
        }
        boolean ofObject = verb.object() >= 0
                && verb.object() != trigger.phrase()
                && clauses.phrases().get(verb.object()).first() < trigger.first()
                && parties.isDeed(clauses.phrases().get(verb.object()).head());
        boolean own = !frame.isAssault() || isHead(trigger);
        boolean governs = carried || isLight(verb, frame) || (isControlled(verb) && !ofObject && own);
        return governs ? parties.besides(verb.subject(), trigger) : List.of();
    }

    /** The verb of the relative clause of a noun that says only that it was done: "the meeting that took place between"; or null. */
    @Nullable
    Predicate relativeDone(Trigger trigger) {
        int end = trigger.phrase() < 0
                ? trigger.end()
                : clauses.phrases().get(trigger.phrase()).end();
        for (Predicate verb : clauses.predicatesIn(end, end + 2)) {
            if (verb.relative() && !verb.hasPronoun() && !verb.isNegated() && frames.isDoing(words, verb)) {
                return verb;
            }
        }
        return null;
    }

    /** The verb right behind a noun that says who did it, with the noun as a pronoun on it, or null. */
    @Nullable
    Predicate relativeVerb(Trigger trigger) {
        int end = trigger.phrase() < 0
                ? trigger.end()
                : clauses.phrases().get(trigger.phrase()).end();
        for (Predicate verb : clauses.predicatesIn(end, end + 2)) {
            boolean governs = verb.hasPronoun()
                    && !verb.isNegated()
                    && (isControlled(verb) || frames.isDoing(words, verb) || frames.isTravelling(words, verb));
            if (governs && verb.subject() != trigger.phrase()) {
                return verb;
            }
        }
        return null;
    }
}
