package org.mujaz.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Frame.Slot;
import org.mujaz.event.Frames.Call;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.statement.Statement;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.word.WordReading;

/** Who takes part in a frame that fires: who stands in its slots, else who says it, who did the deed before, who announces it. */
final class RoleFiller {

    /** So many tokens before "his thanks" the participle may stand that expresses them. */
    private static final int NEAR_PARTICIPLE = 3;

    /** Acts by which somebody tells what he did himself. */
    private static final Set<Statement.Act> TELLING = EnumSet.of(
            Statement.Act.ANNOUNCE,
            Statement.Act.AFFIRM,
            Statement.Act.ADMIT,
            Statement.Act.DECIDE,
            Statement.Act.DENY);

    private final List<Statement> statements;
    private final EventText source;
    private final Frames frames;
    private final Participants participants;
    private final ParticipantKinds kinds;
    private final Speakers speakers;
    private final Protests protests;
    private final FrameConditions conditions;
    private final PhraseTable harms;

    RoleFiller(
            EventText source,
            Frames frames,
            EventLists lists,
            Participants participants,
            ParticipantKinds kinds,
            Speakers speakers,
            Protests protests,
            FrameConditions conditions) {
        this.statements = source.statements;
        this.source = source;
        this.frames = frames;
        this.participants = participants;
        this.kinds = kinds;
        this.speakers = speakers;
        this.protests = protests;
        this.conditions = conditions;
        this.harms = lists.harms();
    }

    /** A frame with who takes part in it, or null where it does not fire at its trigger. */
    @Nullable
    Firing fire(Frame frame, Trigger trigger, Sentence sentence) {
        if (conditions.isBeside(frame, trigger, sentence) || !conditions.mayBeMet(frame, trigger, sentence)) {
            return null;
        }
        List<Participant> actors;
        List<Participant> recipients;
        if (frame.both().isEmpty()) {
            actors = frame.intransitive() || !trigger.passive()
                    ? participants.in(frame.actor(), trigger, frame, false)
                    : participants.in(frame.agent(), trigger, frame, false);
            recipients = participants.in(frame.recipient(), trigger, frame, true);
        } else {
            List<Participant> parties = participants.all(frame.both(), trigger, frame);
            List<Participant> first =
                    frame.isAssault() ? List.of() : participants.initiators(frame.both(), trigger, frame);
            List<Participant> others = parties.stream()
                    .filter(one -> first.stream().noneMatch(each -> Parties.isSame(each, one)))
                    .toList();
            boolean told = !first.isEmpty() && (!others.isEmpty() || first.size() == 1);
            boolean alone = !told && parties.size() == 1;
            boolean with =
                    alone && !frame.isAssault() && participants.complements().isBehindWith(parties.get(0));
            actors = told ? first : with ? List.of() : parties;
            recipients = told ? others : alone && !with ? List.of() : parties;
            if (with && frame.isConsult() && participants.complements().isIn(trigger)) {
                actors = participants.agents().ofSubject(trigger);
            }
            Genitives.Sides received = participants.received(trigger, sentence);
            if (received != null) {
                actors = received.actors();
                recipients = received.recipients();
            } else if (parties.isEmpty()
                    && frame.isConsult()
                    && participants.complements().isIn(trigger)) {
                actors = participants.agents().ofSubject(trigger);
                recipients = without(participants.agents().ofObject(trigger), actors, frame);
            }
        }
        Integer said = trigger.isVerb() && !trigger.passive() ? source.statementAt(trigger.first()) : null;
        Predicate verb = trigger.verb();
        if (said != null && verb != null && frame.both().isEmpty() && speakers.isAnother(said, verb, actors)) {
            List<Participant> sayers = speakers.speaker(frame, trigger);
            boolean object = Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OBJECT);
            Span span = statements.get(said).speakerSpan();
            boolean whom =
                    (span == null || span.end() <= statements.get(said).verb().start())
                            && !verb.before()
                            && !verb.inherited();
            recipients = object && whom && recipients.isEmpty() ? actors : recipients;
            actors = sayers;
            recipients = without(recipients, actors, frame);
        }
        if (frame.isConsult()
                && trigger.isVerb()
                && !actors.isEmpty()
                && participants.parties().isCounterpart(actors.get(0))) {
            List<Participant> main = participants.agents().mainSubject(trigger, sentence);
            recipients = recipients.isEmpty() || recipients.equals(actors) ? actors : recipients;
            actors = main;
        }
        List<Participant> meeting = recipients.isEmpty() ? meeting(frame, trigger, sentence, actors) : List.of();
        if (!meeting.isEmpty()) {
            recipients = actors;
            actors = meeting;
        }
        boolean whomAlone = actors.isEmpty() && !recipients.isEmpty() && isOfMeeting(frame, trigger);
        if (whomAlone && verb != null && verb.subject() < 0) {
            actors = participants.agents().mainSubject(trigger, sentence);
        }
        actors = actors.isEmpty() ? speakers.speaker(frame, trigger) : actors;
        boolean inherits = verb != null && (verb.subject() < 0 || verb.inherited());
        if (trigger.isVerb() && said == null && inherits && frame.both().isEmpty() && frame.takesSubject()) {
            List<Participant> carried = speakers.carried(trigger, sentence);
            actors = carried.isEmpty() ? actors : carried;
            recipients = without(recipients, actors, frame);
        }
        boolean transitive = verb != null && !verb.relative() && (verb.object() >= 0 || verb.hasPronoun());
        if (actors.isEmpty()
                && trigger.isVerb()
                && !trigger.passive()
                && transitive
                && verb != null
                && verb.subject() < 0
                && frame.takesSubject()
                && frame.both().isEmpty()) {
            actors = participants.agents().subjectBefore(trigger, sentence);
            recipients = without(recipients, actors, frame);
        }
        if (actors.isEmpty() && !trigger.isVerb() && frame.both().isEmpty()) {
            actors = announcer(frame, trigger, recipients);
        }
        if (actors.isEmpty() && verb != null && trigger.passive() && isHarm(frame)) {
            actors = doneWhen(verb, sentence);
        }
        boolean mutual = !frame.both().isEmpty() && !actors.isEmpty();
        if (recipients.isEmpty() && frame.isAssault() && !trigger.isVerb() && !mutual) {
            recipients = victims(trigger);
        }
        if (frame.isProtest() && frame.both().isEmpty()) {
            List<Participant> against = protests.against(trigger, sentence);
            recipients = against.isEmpty() ? recipients : against;
        }
        if (protests.isAgainstProtesters(frame, trigger, actors, recipients)) {
            return null;
        }
        boolean active = trigger.isVerb() && !trigger.passive() && frame.takesSubject();
        if (frame.isAssault() && active && participants.isByCondition(trigger)) {
            return null;
        }
        if (isAlone(frame, trigger, actors, recipients)) {
            return null;
        }
        actors = participants.somebody(actors, frame, false);
        recipients = participants.somebody(recipients, frame, true);
        int met = conditions.met(frame, trigger, sentence, actors, recipients);
        return met < 0 ? null : new Firing(frame, trigger, actors, without(recipients, actors, frame), met);
    }

    /** Whether a verb of talking with others has one subject and nobody else: who discusses a matter by himself meets nobody. */
    private boolean isAlone(Frame frame, Trigger trigger, List<Participant> actors, List<Participant> recipients) {
        Predicate verb = trigger.verb();
        boolean with = frame.isConsult()
                && trigger.isVerb()
                && verb != null
                && frame.phrases().isEmpty()
                && frame.both().isEmpty()
                && frame.recipient().size() == 1
                && frame.recipient().get(0).place() == Slot.Place.PREPOSITION;
        if (!with || verb == null || !recipients.isEmpty() || actors.size() > 1) {
            return false;
        }
        Phrase subject = verb.subject() < 0 ? null : participants.parties().phrase(verb.subject());
        return subject == null || !(subject.plural() || subject.gender() == 'p');
    }

    /** Whether a trigger is the verb of meeting somebody, who is its object. */
    private static boolean isOfMeeting(Frame frame, Trigger trigger) {
        return frame.isConsult()
                && trigger.isVerb()
                && !trigger.passive()
                && frame.both().isEmpty()
                && Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OBJECT);
    }

    /**
     * Of "X opens the forum before he meets Y" and "where he will meet Y": X, the subject of the verb before, where one person stands behind
     * the verb of meeting, whom X meets and who meets nobody.
     */
    private List<Participant> meeting(Frame frame, Trigger trigger, Sentence sentence, List<Participant> actors) {
        Predicate verb = trigger.verb();
        if (!isOfMeeting(frame, trigger)
                || verb == null
                || verb.subject() < 0
                || verb.before()
                || verb.inherited()
                || verb.object() >= 0
                || verb.hasPronoun()
                || actors.size() != 1) {
            return List.of();
        }
        List<Participant> main = participants.agents().mainSubject(trigger, sentence);
        boolean goesOn = participants.agents().goesOn(trigger, sentence);
        return goesOn && main.size() == 1 && !Parties.isSame(main.get(0), actors.get(0)) ? main : List.of();
    }

    private List<Participant> without(List<Participant> recipients, List<Participant> actors, Frame frame) {
        if (!frame.both().isEmpty()) {
            return recipients;
        }
        List<Participant> others = new ArrayList<>(recipients.size());
        for (Participant one : recipients) {
            if (actors.stream().noneMatch(actor -> Parties.isSame(actor, one))) {
                others.add(one);
            }
        }
        return List.copyOf(others);
    }

    /** Who announces what he himself did, the police an arrest, or thanks for "his thanks" in what he says. */
    private List<Participant> announcer(Frame frame, Trigger trigger, List<Participant> recipients) {
        if (participants.agents().hasPronoun(trigger)) {
            for (int i = trigger.first() - 1; i >= Math.max(0, trigger.first() - NEAR_PARTICIPLE); i--) {
                Integer said = source.participleAt(i);
                if (said != null) {
                    return speakers.saying(said);
                }
            }
            return List.of();
        }
        Predicate verb = trigger.verb();
        Integer told = verb == null ? null : source.statementAt(verb.token());
        boolean death = isHarm(frame) && !source.words.can(trigger.first(), r -> r.list() == WordList.MASDAR);
        if (death && !kinds.isOf(FrameConditions.ENEMY, recipients)) {
            return List.of(); // An army announces the death of its own.
        }
        boolean object = verb != null
                && (verb.object() == trigger.phrase()
                        || participants.complements().isAbout(trigger))
                && told != null
                && TELLING.contains(statements.get(told).act());
        if (verb == null || !object || (frame.isAssault() && !frame.isDeed()) || verb.subject() < 0) {
            return List.of();
        }
        List<Participant> subject = participants.parties().ofPhrase(verb.subject());
        return kinds.isOf("@armed", subject)
                        || subject.stream().anyMatch(kinds::isAuthority)
                        || (!frame.isDeed() && kinds.isOf("@state", subject))
                ? subject
                : List.of();
    }

    /** Whether what a frame tells is that somebody is killed or hurt. */
    private boolean isHarm(Frame frame) {
        String concept = frame.concept();
        return frame.isAssault() && harms.rowOf(FoldedText.of(concept), 0, concept.length()) >= 0;
    }

    /** Of "six were killed when gunmen opened fire": the gunmen, where the clause behind "when" tells of an attack. */
    private List<Participant> doneWhen(Predicate verb, Sentence sentence) {
        for (Predicate next : participants.agents().verbsBehind(verb, sentence)) {
            if (next.subject() < 0 || next.relative() || next.isNegated()) {
                return List.of();
            }
            for (WordReading reading : next.readings()) {
                for (Call call : frames.ofVerb(reading)) {
                    if (call.frame().isAssault() && !isHarm(call.frame())) {
                        List<Participant> doers = participants.parties().ofPhrase(next.subject());
                        return kinds.isOf("@armed", doers) ? doers : List.of();
                    }
                }
            }
            return List.of();
        }
        return List.of();
    }

    /** Who was killed or hurt in what a noun names: the subject of the verb of harm which governs it. */
    private List<Participant> victims(Trigger trigger) {
        Predicate verb = trigger.verb();
        if (verb == null || verb.subject() < 0 || verb.subject() == trigger.phrase() || verb.object() >= 0) {
            return List.of();
        }
        for (WordReading reading : verb.readings()) {
            for (Call call : frames.ofVerb(reading)) {
                String concept = call.frame().concept();
                if (call.kind() == 'v' && harms.rowOf(FoldedText.of(concept), 0, concept.length()) >= 0) {
                    return participants.parties().ofPhrase(verb.subject());
                }
            }
        }
        return List.of();
    }
}
