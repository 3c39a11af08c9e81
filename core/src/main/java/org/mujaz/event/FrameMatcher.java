package org.mujaz.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Frames.Call;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.text.Letters;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Which frame fires at a word. Of those that its verb or noun calls, the one with the longest trigger wins, then the one whose words are
 * met best, then the one that finds more participants, then the first by name.
 */
final class FrameMatcher {

    /** So many letters a noun has at most of which no adjective of relation is made with one letter more. */
    private static final int SHORTEST_RELATION = 4;

    private static final char HEH = '\u0647';
    private static final char MASCULINE = 'm';
    private static final char FEMININE = 'f';
    private static final char UNKNOWN = 'u';

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final EventText source;
    private final Frames frames;
    private final PhraseTable others;
    private final Participants participants;
    private final Speakers speakers;
    private final FrameConditions conditions;
    private final RoleFiller roles;
    private final Voice voice;
    private final PhraseMatcher phrases;
    private final Governors governors;

    /** Which tokens are of a name. */
    private final boolean[] named;

    FrameMatcher(
            EventText source,
            Frames frames,
            EventLists lists,
            Participants participants,
            ParticipantKinds kinds,
            Speakers speakers,
            Protests protests) {
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.source = source;
        this.frames = frames;
        this.others = lists.others();
        this.participants = participants;
        this.speakers = speakers;
        this.conditions = new FrameConditions(source, frames, kinds);
        this.roles = new RoleFiller(source, frames, lists, participants, kinds, speakers, protests, conditions);
        this.voice = new Voice(source, kinds);
        this.phrases = new PhraseMatcher(source, participants, voice, roles);
        this.governors = new Governors(clauses);
        this.named = new boolean[text.tokens().size()];
        for (NameMention name : source.names) {
            for (int i = name.firstToken(); i < name.endToken(); i++) {
                named[i] = name.form() == NameMention.Form.NAME;
            }
        }
    }

    /** The frame that fires at a token, or null. */
    @Nullable
    Firing at(int token, Sentence sentence) {
        int p = clauses.predicateAt(token);
        if (p >= 0) {
            return verb(clauses.predicates().get(p), sentence);
        }
        Firing participle = source.participleAt(token) == null ? null : participle(token, sentence);
        boolean nominal = clauses.tag(token) == Tag.NOUN || clauses.tag(token) == Tag.ADJECTIVE;
        if (participle != null || !nominal || named[token]) {
            return participle;
        }
        Firing noun = noun(token, sentence);
        return noun == null ? carriedOut(token, sentence) : noun;
    }

    private @Nullable Firing verb(Predicate predicate, Sentence sentence) {
        boolean plain = Words.any(predicate.readings(), r -> r.pronoun() == 0 && !Voice.isOfSpeaker(r));
        boolean agreed = Words.any(predicate.readings(), r -> agrees(r, predicate));
        boolean full = Words.any(predicate.readings(), r -> !isShort(r));
        Firing best = null;
        for (WordReading reading : predicate.readings()) {
            boolean cut = full && isShort(reading) && !predicate.isNegated();
            if (Voice.isOfSpeaker(reading)
                    || cut
                    || (agreed && !agrees(reading, predicate))
                    || (plain && reading.pronoun() > 0)
                    || isOther(predicate.token(), reading)) {
                continue;
            }
            for (Call call : frames.ofVerb(reading)) {
                best = better(
                        best,
                        call.kind() == 'p'
                                ? phrases.fire(call, predicate, reading, sentence)
                                : verb(call.frame(), predicate, reading, sentence));
            }
        }
        return best;
    }

    private @Nullable Firing verb(Frame frame, Predicate predicate, WordReading reading, Sentence sentence) {
        boolean object = predicate.object() >= 0 || reading.pronoun() > 0;
        boolean activeToo = reading.isPassive() && !Voice.isOnlyPassive(predicate, reading);
        if (activeToo || (frame.intransitive() && object && !reading.isPassive())) {
            return null;
        }
        int at = predicate.token();
        boolean passive = voice.isPassive(frame, predicate, reading);
        boolean governs =
                Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OBJECT) && !frame.isSaid() && !frame.isConsult();
        boolean other = frame.alone() ? object : governs && !object && !passive;
        if (other && isOpen(predicate, reading)) {
            return null;
        }
        return roles.fire(frame, new Trigger(at, at + 1, startOf(at, reading), -1, predicate, true, passive), sentence);
    }

    /** Whether a word without the dots of a feminine is another noun with "his" on it: his interests, and no reconciliation. */
    private boolean isOwned(int at, Frames.NounCall called) {
        Token token = text.tokens().get(at);
        boolean his = called.endToken() == at + 1 && text.source().charAt(token.end() - 1) == HEH;
        return his
                && words.can(
                        at,
                        r -> r.pronoun() == 1
                                && (r.list() == WordList.NOUN || r.list() == WordList.AGENT)
                                && !frames.isNoun(text, startOf(at, r), token.foldedEnd() - 1));
    }

    /** Whether a form can also be another verb: what it is done to says which, "falls" or "shot down". */
    private static boolean isOpen(Predicate predicate, WordReading reading) {
        return Words.any(predicate.readings(), r -> !r.lemma().equals(reading.lemma()) && !Voice.isOfSpeaker(r));
    }

    private @Nullable Firing noun(int at, Sentence sentence) {
        Frames.NounCall called = frames.ofNoun(text, words, at, sentence.endToken());
        boolean other = called != null
                && called.endToken() == at + 1
                && others.rowOf(
                                text.folded(),
                                called.start(),
                                text.tokens().get(at).foldedEnd())
                        >= 0;
        if (called == null || other || isOwned(at, called)) {
            return null;
        }
        int phrase = clauses.phraseAt(at);
        boolean relation = called.endToken() == at + 1 && isRelation(at, called.start());
        Predicate verb = governors.of(phrase, at);
        Trigger trigger = new Trigger(at, called.endToken(), called.start(), phrase, verb, false, false);
        Firing best = null;
        for (Call call : called.calls()) {
            // A gathering "of protest" is one; a "consensual" solution is no agreement.
            if (!relation || call.frame().isProtest()) {
                best = better(best, roles.fire(call.frame(), trigger, sentence));
            }
        }
        return best;
    }

    /** Whether a word is the noun of an event only as "my", which news does not say, and so an adjective of what stands before: consensual. */
    private boolean isRelation(int at, int start) {
        Token token = text.tokens().get(at);
        return text.folded().charAt(token.foldedEnd() - 1) == Letters.YEH
                && token.foldedEnd() - start > SHORTEST_RELATION
                && at > 0
                && (clauses.tag(at - 1) == Tag.NOUN || clauses.tag(at - 1) == Tag.ADJECTIVE)
                && !frames.isNoun(text, start, token.foldedEnd());
    }

    /** Whether a verb has the gender of its subject, as far as that is one person or thing whose gender is known. */
    private boolean agrees(WordReading verb, Predicate predicate) {
        Phrase subject = predicate.subject() < 0 ? null : clauses.phrases().get(predicate.subject());
        return subject == null
                || subject.plural()
                || subject.gender() == UNKNOWN
                || (verb.agreement() != MASCULINE && verb.agreement() != FEMININE)
                || verb.agreement() == subject.gender();
    }

    /** Whether a present is the short one, which stands behind "did not". */
    private static boolean isShort(WordReading reading) {
        return reading.isPresent() && reading.features().charAt(0) == 'j';
    }

    /** A participle by which something is said, as the verb that it is of: demanding, accusing. */
    private @Nullable Firing participle(int at, Sentence sentence) {
        Integer said = source.participleAt(at);
        if (said == null) {
            return null;
        }
        Firing best = null;
        for (WordReading reading : words.at(at)) {
            if (reading.list() != WordList.ACTIVE) {
                continue;
            }
            for (Call call : frames.ofVerb(reading)) {
                Frame frame = call.frame();
                Trigger trigger =
                        new Trigger(at, at + 1, startOf(at, reading), clauses.phraseAt(at), null, false, false);
                if (call.kind() != 'v' || frame.intransitive() || conditions.isBeside(frame, trigger, sentence)) {
                    continue;
                }
                List<Participant> actors = speakers.saying(said);
                List<Participant> recipients = recipients(frame, trigger);
                int met = conditions.met(frame, trigger, sentence, actors, recipients);
                best = met < 0 ? best : better(best, new Firing(frame, trigger, actors, recipients, met));
            }
        }
        return best;
    }

    /** Who stands behind a participle in the first slot that anybody stands in. */
    private List<Participant> recipients(Frame frame, Trigger participle) {
        for (Frame.Slot slot : frame.recipient()) {
            List<Participant> found = switch (slot.place()) {
                case OBJECT -> participants.complements().objectBehind(participle.first());
                case PREPOSITION -> participants.complements().behind(slot.words(), participle, null);
                default -> List.of();
            };
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether a form is nearly always another word than this verb. */
    private boolean isOther(int at, WordReading reading) {
        Token token = text.tokens().get(at);
        return others.rowOf(text.folded(), token.foldedStart() + reading.front(), token.foldedEnd()) >= 0;
    }

    /** The noun of a verb that another verb says was done: "carried out the killing of", "the arrest of … took place". */
    private @Nullable Firing carriedOut(int at, Sentence sentence) {
        int phrase = clauses.phraseAt(at);
        if (phrase < 0 || clauses.phrases().get(phrase).head() != at) {
            return null;
        }
        WordReading masdar = words.can(at, Sense.UNOWNED_MASDAR)
                ? words.first(at, reading -> reading.list() == WordList.MASDAR && reading.pronoun() == 0)
                : null;
        Predicate verb = masdar == null ? null : governors.of(phrase, at);
        if (masdar == null || verb == null || !frames.isDoing(words, verb)) {
            return null;
        }
        Trigger trigger = new Trigger(at, at + 1, startOf(at, masdar), phrase, verb, false, false);
        Firing best = null;
        for (Call call : frames.ofVerb(masdar)) {
            if (call.kind() == 'v' && !call.frame().intransitive()) {
                best = better(best, roles.fire(call.frame(), trigger, sentence));
            }
        }
        return best;
    }

    /** Where in the folded text a word begins, without what is written on before it. */
    private int startOf(int at, WordReading reading) {
        return text.tokens().get(at).foldedStart() + reading.front();
    }

    private static @Nullable Firing better(@Nullable Firing best, @Nullable Firing other) {
        if (best == null || other == null) {
            return best == null ? other : best;
        }
        int order = Integer.compare(other.trigger().end(), best.trigger().end());
        order = order == 0 ? Integer.compare(other.met(), best.met()) : order;
        order = order == 0 ? Integer.compare(other.found(), best.found()) : order;
        order = order == 0 ? best.frame().concept().compareTo(other.frame().concept()) : order;
        return order > 0 ? other : best;
    }
}
