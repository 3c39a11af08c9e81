package org.mujaz.event;

import java.util.ArrayList;
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
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Letters;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.Words;

/** Who stands in the slots of a frame around its trigger. */
final class Participants {

    /** So many tokens before and behind a noun a verb stands that it belongs to. */
    private static final int REACH = 14;

    private static final String ACCUSE = "\u0627\u062A\u0647\u0645";
    /** The class of nouns for texts. */
    private static final String TEXT = "text";

    private static final String BODY = "body";
    private static final String THING = "thing";

    /** From, behind "issued". */
    private static final Set<String> FROM = Set.of("\u0639\u0646", "\u0645\u0646");

    private static final char BI = '\u0628';
    private static final String LI = "\u0644";
    private static final String TO = "\u0627\u0644\u064A";
    private static final String OF = "\u0645\u0646";

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final List<Entity> entities;
    private final Frames frames;
    private final Nationalities nationalities;
    private final Matters matters;
    private final Parties parties;
    private final LightVerbs light;
    private final Complements complements;
    private final Agents agents;
    private final Pronouns pronouns;
    private final Genitives genitives;
    private final Set<String> cases;

    Participants(EventText source, Nationalities nationalities, Frames frames, EventLists lists) {
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.entities = source.entities;
        this.frames = frames;
        this.nationalities = nationalities;
        this.matters = new Matters(text, words, clauses, nationalities);
        this.parties = new Parties(source, frames, matters, nationalities);
        this.light = new LightVerbs(source, frames, matters, parties);
        this.complements = new Complements(source, matters, nationalities, parties, light, lists);
        this.agents = new Agents(source, frames, matters, parties, light, complements);
        this.pronouns = new Pronouns(source, parties);
        this.cases = lists.cases();
        this.genitives = new Genitives(text, words, clauses, this);
    }

    /** Those of some that may be somebody; to what befalls things, places and gatherings these may be, too. */
    List<Participant> somebody(List<Participant> all, Frame frame, boolean recipients) {
        if (all.isEmpty() || (recipients && Matters.isMaterial(frame) && !isCase(all.get(0)))) {
            return all;
        }
        List<Participant> some = new ArrayList<>(all.size());
        for (Participant one : all) {
            int first = text.tokenAt(one.span().start());
            int end = text.tokenAt(one.span().end() - 1) + 1;
            if (isCase(one)) {
                continue;
            }
            boolean written =
                    !recipients && (matters.isAccusative(first, end) || (!frame.isSaid() && matters.isText(first)));
            if (one.entity() != null || (!written && matters.isSomebody(first, end))) {
                some.add(one);
            }
        }
        return some.size() == all.size() ? all : List.copyOf(some);
    }

    /** Whether words are for a case, "in case of no answer", and nobody. */
    private boolean isCase(Participant one) {
        return cases.contains(
                text.folded(text.tokens().get(text.tokenAt(one.span().start()))));
    }

    /** Who noun phrases are. */
    Parties parties() {
        return parties;
    }

    /** Who stands behind words. */
    Complements complements() {
        return complements;
    }

    /** Who does what nouns name. */
    Agents agents() {
        return agents;
    }

    /** Who stands in the first of the slots that anybody stands in. */
    List<Participant> in(List<Slot> slots, Trigger trigger, Frame frame, boolean recipient) {
        Genitives.Sides sides = genitives.sides(trigger, frame);
        if (sides != null) {
            return recipient ? sides.recipients() : sides.actors();
        }
        List<Participant> undergoing = recipient ? agents.undergoing(trigger) : List.of();
        if (!undergoing.isEmpty()) {
            return undergoing;
        }
        List<Participant> called = recipient || trigger.isVerb() ? List.of() : called(trigger, frame);
        if (!called.isEmpty()) {
            return called;
        }
        List<Participant> governed = recipient ? recipientOfTravel(trigger, frame) : actorOfVerb(trigger, frame);
        if (!governed.isEmpty()) {
            return governed;
        }
        List<Participant> purposeful = recipient ? List.of() : purposeful(trigger, frame);
        if (!purposeful.isEmpty()) {
            return purposeful;
        }
        List<Participant> visited = frame.mode().equals(LightVerbs.VISIT) ? visited(trigger) : List.of();
        if (!visited.isEmpty()) {
            return recipient ? visited : visitor(trigger);
        }
        boolean undergone = isUndergone(trigger);
        for (Slot slot : slots) {
            boolean ofGovernor = undergone && !recipient && slot.place() == Slot.Place.VERB;
            List<Participant> found = ofGovernor ? List.of() : in(slot, trigger, recipient, recipient ? frame : null);
            if (!found.isEmpty() && isSomebody(found.get(0), slot, trigger, frame, recipient)) {
                return found;
            }
        }
        return recipient ? otherRecipient(slots, trigger, frame) : otherActor(slots, trigger, frame);
    }

    /** Whether who stands in a slot can take part in what a frame tells: actors are somebody, and nobody hurts or holds a deed. */
    private boolean isSomebody(Participant one, Slot slot, Trigger trigger, Frame frame, boolean recipient) {
        if (recipient) {
            return !(frame.isAssault() && slot.place() == Slot.Place.OF && parties.isDeedOfNobody(one));
        }
        if (mayBeMatter(slot, trigger, frame) && parties.isMatter(one)) {
            return false;
        }
        return (frame.isAssault() && !trigger.isVerb()) || !parties.isDeed(one);
    }

    /** Whether the words in a slot for actors may be for a matter. */
    private static boolean mayBeMatter(Slot slot, Trigger trigger, Frame frame) {
        boolean of = slot.place() == Slot.Place.OF && !frame.isProtest();
        return of || slot.place() == Slot.Place.PREPOSITION || !(trigger.isVerb() || frame.isMaterialConflict());
    }

    // The verb that governs a noun.

    /** The verb that governs a noun which is not its subject, or null. */
    private @Nullable Predicate governor(Trigger trigger) {
        return !trigger.isVerb() && light.isObject(trigger) ? trigger.verb() : null;
    }

    /** Whether the subject of the verb which governs a noun is whom it befalls: was exposed to an attack. */
    private boolean isUndergone(Trigger trigger) {
        Predicate governor = governor(trigger);
        return governor != null && frames.isUndergoing(words, governor);
    }

    /**
     * The sides of what is mutual where it is told of who received it: "received a call from X", "a call that he received from X"; null
     * where it is not.
     */
    Genitives.@Nullable Sides received(Trigger trigger, Sentence sentence) {
        Predicate verb = isUndergone(trigger) ? trigger.verb() : null;
        boolean relative = verb == null && !trigger.isVerb();
        verb = relative ? agents.receiving(trigger) : verb;
        if (verb == null) {
            return null;
        }
        List<Participant> from = complements.ofVerb(verb, OF);
        List<Participant> subject = parties.besides(verb.subject(), trigger);
        subject = subject.isEmpty() && relative ? agents.mainSubject(trigger, sentence) : subject;
        return from.isEmpty() || subject.isEmpty() ? null : new Genitives.Sides(from, subject);
    }

    /** Whether the subject of the verb which governs a noun is who does it. */
    private boolean isDone(Trigger trigger) {
        Predicate governor = governor(trigger);
        return governor != null && frames.isDoing(words, governor);
    }

    /** Who does what a noun names, as the subject of the verb which governs it or which goes on from it. */
    private List<Participant> actorOfVerb(Trigger trigger, Frame frame) {
        Predicate governor = governor(trigger);
        if (governor != null) {
            boolean travel = light.isTravel(governor, frame);
            boolean controlled = light.isControlled(governor) && governor.object() == trigger.phrase();
            if (travel || controlled || frames.isDoing(words, governor)) {
                List<Participant> doers = parties.besides(governor.subject(), trigger);
                if (!doers.isEmpty() && (frame.isAssault() || !parties.isDeed(doers.get(0)))) {
                    return doers;
                }
            }
        }
        return trigger.isVerb() ? List.of() : agents.relativeAgent(trigger);
    }

    /** Of "left for X on a visit": X. */
    private List<Participant> recipientOfTravel(Trigger trigger, Frame frame) {
        Predicate governor = governor(trigger);
        return governor != null && light.isTravel(governor, frame) ? complements.ofVerb(governor, TO) : List.of();
    }

    /** Who does it where nobody stands in the slots: whom the pronoun on a noun means, the verb which governs it has as its subject. */
    private List<Participant> otherActor(List<Slot> slots, Trigger trigger, Frame frame) {
        List<Participant> by = trigger.isVerb() ? List.of() : complements.by(trigger, frame);
        if (!by.isEmpty()) {
            return by;
        }
        boolean either = Frame.hasPlace(slots, Slot.Place.OF) || Frame.hasPlace(frame.recipient(), Slot.Place.OF);
        if (either && agents.hasPronoun(trigger)) {
            if (isPronounUndergoing(trigger, frame)) {
                return List.of();
            }
            List<Participant> owner = agents.owner(trigger);
            boolean somebody = !owner.isEmpty() && (frame.isAssault() || !parties.isDeed(owner.get(0)));
            return somebody ? owner : List.of();
        }
        if (isUndergone(trigger)) {
            return complements.behind(OF, trigger, frame);
        }
        return governor(trigger) != null ? light.controlled(trigger, frame) : List.of();
    }

    /** Whom it befalls where nobody stands in the slots. */
    private List<Participant> otherRecipient(List<Slot> slots, Trigger trigger, Frame frame) {
        Predicate governor = governor(trigger);
        if (governor != null && frames.isUndergoing(words, governor)) {
            boolean nobody = governor.subject() >= 0
                    && matters.isNoObject(clauses.phrases().get(governor.subject()), frame);
            return nobody ? List.of() : parties.besides(governor.subject(), trigger);
        }
        if (frame.isAssault()) {
            List<Participant> target = complements.targetBehind(trigger);
            if (!target.isEmpty()) {
                return target;
            }
        }
        if (isDone(trigger) && !frame.intransitive()) {
            return genitive(trigger);
        }
        if (!trigger.isVerb() && isOfObject(trigger)) {
            int last = trigger.end() - 1;
            int own = clauses.phraseAt(last);
            return own < 0 ? List.of() : parties.ofPart(clauses.phrases().get(own), last);
        }
        boolean owned = Frame.hasPlace(slots, Slot.Place.OF) && agents.hasPronoun(trigger);
        List<Participant> object = owned ? complements.objectBehind(trigger.first()) : List.of();
        return owned && object.isEmpty() ? complements.behind(LI, trigger, frame) : object;
    }

    // Pronouns.

    /**
     * What fires with whom the pronoun on its trigger means: to whom it is done of "received him" and "their arrest", who does it of "their
     * protests". It is told as it was without them, since a pronoun names nobody.
     */
    Firing withPronouns(Firing firing) {
        Frame frame = firing.frame();
        Trigger trigger = firing.trigger();
        if (!frame.both().isEmpty()) {
            return firing;
        }
        Predicate verb = trigger.verb();
        boolean object = trigger.isVerb() && verb != null && !trigger.passive() && verb.hasPronoun();
        boolean noun = !trigger.isVerb() && agents.hasPronoun(trigger);
        boolean either =
                Frame.hasPlace(frame.actor(), Slot.Place.OF) || Frame.hasPlace(frame.recipient(), Slot.Place.OF);
        boolean doer = noun && either && !isPronounUndergoing(trigger, frame);
        if (doer && firing.actors().isEmpty()) {
            return firing.with(pronouns.meant(trigger.first(), firing.recipients()), firing.recipients());
        }
        if (!firing.recipients().isEmpty()) {
            return firing;
        }
        boolean slot =
                (object || noun) && Frame.hasPlace(frame.recipient(), object ? Slot.Place.OBJECT : Slot.Place.OF);
        boolean matter = object && (firing.actors().isEmpty() || isMatterOf(firing.actors()));
        boolean against = frame.isMaterialConflict() || frame.isSaid();
        int at = slot && !doer && !matter
                ? trigger.first()
                : complements.pronounBehind(trigger, frame.recipient(), against);
        if (at < 0) {
            return firing;
        }
        List<Participant> others = new ArrayList<>(firing.actors());
        if (verb != null && (trigger.isVerb() || object)) {
            others.addAll(parties.besides(verb.subject(), trigger));
        }
        List<Participant> meant = pronouns.meant(at, others);
        if (meant.isEmpty() && noun && at == trigger.first()) {
            meant = owned(trigger);
        }
        return firing.with(firing.actors(), meant);
    }

    /** Whom the pronoun on a noun means, to whom it was done: the person who is the subject of the verb that it goes with or of the last before. */
    private List<Participant> owned(Trigger trigger) {
        List<Participant> owner = agents.owner(trigger);
        if (owner.size() != 1) {
            return List.of();
        }
        Integer entity = owner.get(0).entity();
        boolean person = entity != null && entities.get(entity).type() == NameMention.Type.PERSON;
        return person ? owner : List.of();
    }

    /**
     * Whether the pronoun on a noun means to whom it is done, where its genitive may be either: "his arrest", "his accusation", unless what
     * it was done to stands behind, "her accusing Russia".
     */
    private boolean isPronounUndergoing(Trigger trigger, Frame frame) {
        if (!Frame.hasPlace(frame.recipient(), Slot.Place.OF)) {
            return false;
        }
        boolean first = !frame.actor().isEmpty() && frame.actor().get(0).place() == Slot.Place.OF;
        boolean behind = !complements.objectBehind(trigger.first()).isEmpty()
                || !complements.behind(LI, trigger, frame).isEmpty()
                || (first && !complements.behindAny(frame, trigger).isEmpty());
        return !behind;
    }

    private boolean isMatterOf(List<Participant> some) {
        return parties.isMatter(some.get(0)) || parties.isDeed(some.get(0));
    }

    // Visits.

    /** Of "a visit of Tehran": the place, unless it is said to whom the visit is. */
    private List<Participant> visited(Trigger trigger) {
        List<Participant> genitive = trigger.isVerb() || trigger.phrase() < 0 ? List.of() : ofGenitive(trigger);
        boolean place = genitive.size() == 1
                && genitive.get(0).entity() != null
                && entities.get(genitive.get(0).entity()).type() == NameMention.Type.LOCATION
                && clauses.tag(text.tokenAt(genitive.get(0).span().start())) == Tag.NAME;
        return place && complements.behind(TO, trigger, null).isEmpty() ? genitive : List.of();
    }

    /** Who visits: the subject of the verb that governs the noun, unless it is a matter. */
    private List<Participant> visitor(Trigger trigger) {
        Predicate governor = governor(trigger);
        boolean matter = governor == null
                || governor.subject() < 0
                || matters.isMatter(clauses.phrases().get(governor.subject()));
        return matter || governor == null ? List.of() : parties.besides(governor.subject(), trigger);
    }

    // Genitives.

    /** The genitive of a noun, or nobody where its nationality says whose it is. */
    List<Participant> ofGenitive(Trigger trigger) {
        return isQualified(trigger) ? List.of() : genitive(trigger);
    }

    /** The genitive behind a noun; or its nationality, which says whose it is. */
    private List<Participant> genitive(Trigger trigger) {
        if (trigger.phrase() < 0 || agents.hasPronoun(trigger)) {
            return List.of();
        }
        Phrase phrase = clauses.phrases().get(trigger.phrase());
        int at = trigger.end();
        if (at >= phrase.end()) {
            int next = at < text.tokens().size() ? clauses.phraseAt(at) : -1;
            Phrase counted = next < 0 ? null : clauses.phrases().get(next);
            boolean genitive = counted != null
                    && counted.first() == at
                    && counted.isBare()
                    && !counted.joined()
                    && (clauses.tag(at) == Tag.NUMBER
                            || clauses.tag(at) == Tag.QUANTIFIER
                            || clauses.tag(at) == Tag.NAME)
                    && !words.can(
                            trigger.first(), r -> r.isNominal() && r.prefix().isDefinite());
            return counted != null && genitive ? parties.listed(counted, counted.end()) : List.of();
        }
        if (isQualified(trigger) && isOfObject(trigger)) {
            return List.of();
        }
        if (isQualified(trigger)) {
            for (int i = at; i < phrase.end(); i++) {
                String country = nationalities.of(i);
                if (!country.isEmpty()) {
                    Token token = text.tokens().get(i);
                    return List.of(new Participant(
                            null, country, text.folded().source(token.foldedStart(), token.foldedEnd())));
                }
            }
            return List.of();
        }
        return parties.ofPart(phrase, at);
    }

    private boolean isTied(int at) {
        return at < text.tokens().size()
                && text.folded().isTehMarbuta(text.tokens().get(at).foldedEnd() - 1);
    }

    /** Whether a trigger ends with what it is done to, so that an adjective behind is of that: "the closing of the Russian consulate". */
    private boolean isOfObject(Trigger trigger) {
        int last = trigger.end() - 1;
        return last > trigger.first()
                && words.can(
                        trigger.first(),
                        r -> r.list() == WordList.MASDAR
                                && r.front() == 0
                                && !r.prefix().isDefinite())
                && words.can(last, r -> r.isNominal() && r.prefix().isDefinite())
                && isTied(last) == isTied(trigger.end())
                && words.can(
                        last,
                        r -> r.list() == WordList.AGENT
                                && words.cell(r, "class").equals(BODY));
    }

    /** Whether an adjective stands behind a noun, which is of the noun; not "last", "most of", "leading", which have a noun behind them. */
    private boolean isQualified(Trigger trigger) {
        int at = trigger.end();
        if (at >= text.tokens().size()) {
            return true;
        }
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        boolean first = phrase != null
                && at + 1 < phrase.end()
                && (clauses.tag(at + 1) == Tag.NOUN || clauses.tag(at + 1) == Tag.NAME)
                && nationalities.of(at).isEmpty()
                && !words.can(at, r -> r.isNominal() && r.prefix().isDefinite());
        return !first && (clauses.tag(at) == Tag.ADJECTIVE || isAdjective(at, trigger));
    }

    /** Whether a word is no adjective but a participle that is a noun for a person: an officer, a leader. */
    private boolean isOfficer(int at) {
        return words.can(at, r -> r.list() == WordList.AGENT && r.isPerson())
                && !words.can(at, r -> r.list() == WordList.ADJECTIVE);
    }

    /** Whether a word can be an adjective of a noun, which agrees with it in having the article. */
    private boolean isAdjective(int at, Trigger trigger) {
        boolean definite = text.folded().charAt(trigger.start()) != Letters.ALEF
                && trigger.start() - text.tokens().get(trigger.first()).foldedStart() >= 2;
        boolean the = words.can(at, r -> r.isNominal() && r.prefix().isDefinite());
        boolean adjective = clauses.tag(at) != Tag.NAME
                && words.can(
                        at,
                        r -> r.list() == WordList.ADJECTIVE
                                || r.list() == WordList.ACTIVE
                                || r.list() == WordList.PASSIVE)
                && !isOfficer(at);
        boolean owned = words.can(at, r -> r.isNominal() && r.pronoun() > 0)
                && !words.can(at, r -> r.isNominal() && r.pronoun() == 0);
        return (adjective || !nationalities.of(at).isEmpty()) && !owned && (definite == the || definite);
    }

    /** Of "called on X to inquire": X, the object of the verb of asking whose complement a verbal noun is. */
    List<Participant> called(Trigger trigger, Frame frame) {
        Predicate verb = governor(trigger);
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        if (verb == null
                || phrase == null
                || phrase.isBare()
                || phrase.head() != trigger.first()
                || verb.object() < 0
                || verb.object() == trigger.phrase()
                || clauses.phrases().get(verb.object()).first() > phrase.first()
                || !words.can(trigger.first(), r -> r.list() == WordList.MASDAR && r.pronoun() == 0)
                || !frames.isAsking(verb)) {
            return List.of();
        }
        boolean to = phrase.letter() == BI
                || (phrase.letter() == 0 && text.is(text.tokens().get(phrase.preposition()), TO));
        Phrase object = clauses.phrases().get(verb.object());
        boolean somebody = object.mention() >= 0 || words.can(object.head(), r -> r.list() == WordList.AGENT);
        boolean own = Frame.hasPlace(frame.recipient(), Slot.Place.OF)
                || genitive(trigger).isEmpty();
        return to && somebody && own ? parties.besides(verb.object(), trigger) : List.of();
    }

    /**
     * Who does what a verbal noun behind "for" names: the subject of the verb which it is the purpose of, "went there to meet X"; nobody
     * where a noun with a genitive before it says so, or the verb has no such subject.
     */
    List<Participant> purposeful(Trigger trigger, Frame frame) {
        Predicate verb = trigger.verb();
        Phrase phrase = trigger.isVerb() || trigger.phrase() < 0
                ? null
                : clauses.phrases().get(trigger.phrase());
        if (phrase == null
                || verb == null
                || phrase.letter() != Letters.LAM
                || phrase.head() != trigger.first()
                || phrase.first() <= verb.token()
                || verb.subject() < 0
                || verb.subject() == trigger.phrase()
                || frames.isUndergoing(words, verb)
                || !words.can(
                        trigger.first(),
                        r -> r.list() == WordList.MASDAR
                                && r.pronoun() == 0
                                && !r.prefix().isDefinite())) {
            return List.of();
        }
        boolean over = frame.isConsult() || Frame.hasPlace(frame.recipient(), Slot.Place.OF);
        int before = clauses.phraseAt(phrase.first() - 1);
        boolean owned = before >= 0
                && clauses.tag(phrase.first() - 1) != Tag.NAME
                && (words.can(phrase.first() - 1, r -> r.list() == WordList.ACTIVE || r.list() == WordList.ADJECTIVE)
                        || words.can(clauses.phrases().get(before).head(), r -> r.list() == WordList.MASDAR));
        Phrase subject = clauses.phrases().get(verb.subject());
        boolean somebody = subject.mention() >= 0 || words.can(subject.head(), r -> r.list() == WordList.AGENT);
        return over && !owned && somebody ? parties.besides(verb.subject(), trigger) : List.of();
    }

    // Who does it with others.

    /** Who else than its genitive does what a noun names: behind "by", in a relative clause, or with the verb that governs the noun. */
    List<Participant> doer(Trigger trigger, Frame frame) {
        List<Participant> agent = agents.relativeAgent(trigger);
        for (Slot slot : frame.actor()) {
            boolean elsewhere = slot.place() == Slot.Place.PREPOSITION || slot.place() == Slot.Place.VERB;
            agent = agent.isEmpty() && elsewhere ? in(slot, trigger, false) : agent;
        }
        Predicate verb = trigger.verb();
        if (!agent.isEmpty() || verb == null || !light.isObject(trigger) || frames.isUndergoing(words, verb)) {
            return agent;
        }
        if (LightVerbs.isOf(verb, ACCUSE)) {
            return verb.object() == trigger.phrase() ? List.of() : parties.besides(verb.object(), trigger);
        }
        if (frames.isDoing(words, verb)
                || light.isTravel(verb, frame)
                || (frames.isDenial(verb) && verb.object() == trigger.phrase() && isTransitive(trigger))) {
            List<Participant> subject = parties.besides(verb.subject(), trigger);
            return subject.isEmpty() || parties.isDeed(subject.get(0)) ? List.of() : subject;
        }
        return light.controlled(trigger, frame);
    }

    /** Whether a noun is that of a verb: to kill, and not death. */
    private boolean isTransitive(Trigger trigger) {
        return words.can(trigger.first(), r -> r.list() == WordList.MASDAR);
    }

    /** All parties in any of the slots. */
    List<Participant> all(List<Slot> slots, Trigger trigger, Frame frame) {
        List<Participant> all = new ArrayList<>();
        for (Slot slot : slots) {
            addOthers(in(slot, trigger, false), all);
        }
        if (agents.hasPronoun(trigger)) {
            addOthers(agents.owner(trigger), all);
        }
        addOthers(ofLightVerb(trigger, frame), all);
        return all;
    }

    private static void addOthers(List<Participant> some, List<Participant> all) {
        for (Participant one : some) {
            if (!Parties.has(all, one)) {
                all.add(one);
            }
        }
    }

    /** The subject of the verb that makes one event with a noun. */
    private List<Participant> ofLightVerb(Trigger trigger, Frame frame) {
        Predicate verb = trigger.isVerb() ? null : trigger.verb();
        return verb != null && (light.isLight(verb, frame) || light.isGoverned(trigger))
                ? parties.besides(verb.subject(), trigger)
                : List.of();
    }

    /** Of the parties of what is mutual those who do it with others: its subject, whose it is; empty where none stands out. */
    List<Participant> initiators(List<Slot> slots, Trigger trigger, Frame frame) {
        List<Participant> purposeful = purposeful(trigger, frame);
        if (!purposeful.isEmpty()) {
            return purposeful;
        }
        for (Slot slot : slots) {
            if (slot.place() == Slot.Place.SUBJECT || slot.place() == Slot.Place.OF) {
                List<Participant> found = in(slot, trigger, false);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        if (agents.hasPronoun(trigger)) {
            return agents.owner(trigger);
        }
        return ofLightVerb(trigger, frame);
    }

    // Slots.

    private List<Participant> in(Slot slot, Trigger trigger, boolean recipient) {
        return in(slot, trigger, recipient, null);
    }

    /**
     * Who stands in a slot.
     *
     * @param frame the frame whose recipient is looked for, which says whether a matter may be one; null where any may
     */
    private List<Participant> in(Slot slot, Trigger trigger, boolean recipient, @Nullable Frame frame) {
        return switch (slot.place()) {
            case SUBJECT -> subject(trigger);
            case OBJECT -> trigger.isVerb() ? object(trigger, frame) : genitive(trigger);
            case OF -> trigger.isVerb() ? List.of() : genitive(trigger);
            case VERB -> with(slot.words(), trigger, recipient, frame);
            case PREPOSITION -> complements.behind(slot.words(), trigger, frame);
        };
    }

    private List<Participant> subject(Trigger trigger) {
        Predicate verb = trigger.verb();
        if (verb == null || (trigger.isVerb() && trigger.passive())) {
            return List.of();
        }
        List<Participant> author = trigger.isVerb() && verb.subject() >= 0
                ? author(clauses.phrases().get(verb.subject()))
                : List.of();
        return author.isEmpty() ? parties.besides(verb.subject(), trigger) : author;
    }

    /** Whose a text is that says something: "a communiqué issued by X", "a communiqué of X". */
    private List<Participant> author(Phrase phrase) {
        boolean written = phrase.mention() < 0
                && phrase.isBare()
                && Words.any(
                        words.at(phrase.head()),
                        r -> r.list() == WordList.NOUN && words.cell(r, "class").equals(TEXT))
                && !words.can(
                        phrase.head(),
                        r -> r.list() == WordList.AGENT
                                && !words.cell(r, "class").equals(THING));
        int next = written && phrase.end() < text.tokens().size() - 1 ? phrase.end() : -1;
        if (next < 0) {
            return List.of();
        }
        boolean of = clauses.tag(next) == Tag.PREPOSITION
                && FROM.contains(text.folded(text.tokens().get(next)));
        int p = clauses.phraseAt(of ? next + 1 : next);
        Phrase whose = p < 0 ? null : clauses.phrases().get(p);
        boolean stands = whose != null
                && whose.first() == (of ? next + 1 : next)
                && (of || whose.letter() == Letters.LAM)
                && isParty(whose);
        return stands ? parties.ofPhrase(p) : List.of();
    }

    /** The object of a verb; of a passive its subject. */
    private List<Participant> object(Trigger trigger, @Nullable Frame frame) {
        Predicate verb = trigger.verb();
        if (verb == null) {
            return List.of();
        }
        if (trigger.passive()) {
            return parties.besides(verb.subject(), trigger);
        }
        if (verb.hasPronoun() && !verb.relative()) {
            return complements.antecedent(verb);
        }
        if (verb.object() < 0) {
            List<Participant> aside = behindAside(verb, trigger);
            return aside.isEmpty() && frame != null && frame.isSaid() ? behindApposition(verb, trigger) : aside;
        }
        boolean none =
                verb.object() >= 0 && matters.isNoObject(clauses.phrases().get(verb.object()), frame);
        return none ? List.of() : parties.besides(verb.object(), trigger);
    }

    /** Of "received at his palace, the minister": the minister, right behind the comma of a complement, named or with his office. */
    private List<Participant> behindAside(Predicate verb, Trigger trigger) {
        for (int i = verb.token() + 1; i + 1 < Math.min(verb.end(), verb.token() + REACH); i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.VERB || tag == Tag.STOP || tag == Tag.COMPLEMENTIZER || tag == Tag.RELATIVE) {
                return List.of();
            }
            if (tag != Tag.COMMA) {
                continue;
            }
            int before = clauses.phraseAt(i - 1);
            int behind = clauses.phraseAt(i + 1);
            Phrase complement = before < 0 ? null : clauses.phrases().get(before);
            Phrase next = behind < 0 ? null : clauses.phrases().get(behind);
            boolean stands = complement != null
                    && !complement.isBare()
                    && complement.first() > verb.token()
                    && verb.subject() >= 0
                    && clauses.phrases().get(verb.subject()).first() < complement.first()
                    && next != null
                    && next.first() == i + 1
                    && next.isBare()
                    && !next.joined();
            if (!stands || next == null) {
                return List.of();
            }
            int closing = next.end();
            if (closing + 1 < verb.end() && clauses.tag(closing) == Tag.COMMA) {
                // The name between the commas is that of the subject.
                int p = clauses.phraseAt(closing + 1);
                Phrase object = p < 0 ? null : clauses.phrases().get(p);
                boolean whom = object != null
                        && object.first() == closing + 1
                        && object.isBare()
                        && !object.joined()
                        && object.definite()
                        && (object.mention() >= 0 || words.can(object.head(), r -> r.list() == WordList.AGENT));
                return whom ? parties.besides(p, trigger) : List.of();
            }
            boolean office = next.mention() >= 0 && isPerson(next) && next.definite();
            return office ? parties.besides(behind, trigger) : List.of();
        }
        return List.of();
    }

    /**
     * Of "X, the party's leader, called on Y to": Y, behind the comma that ends what is said of X, right before the preposition of what he
     * is called on to do. Behind the first comma a single man is what X is.
     */
    private List<Participant> behindApposition(Predicate verb, Trigger trigger) {
        if (verb.subject() < 0 || verb.inherited() || verb.hasPronoun()) {
            return List.of();
        }
        int commas = 0;
        int from = Math.max(trigger.end(), clauses.phrases().get(verb.subject()).end());
        for (int i = from; i + 1 < text.tokens().size() && i < from + REACH; i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.VERB
                    || tag == Tag.STOP
                    || tag == Tag.COMPLEMENTIZER
                    || tag == Tag.COLON
                    || tag == Tag.QUOTE) {
                return List.of();
            }
            if (tag != Tag.COMMA) {
                continue;
            }
            commas++;
            int p = clauses.phraseAt(i + 1);
            Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
            boolean stands = phrase != null
                    && phrase.first() == i + 1
                    && phrase.isBare()
                    && !phrase.joined()
                    && clauses.tag(i - 1) != Tag.TIME
                    && (phrase.definite() || clauses.tag(i + 1) == Tag.QUANTIFIER);
            if (stands
                    && phrase != null
                    && isGoverned(phrase.end())
                    && (commas > 1 || isMany(phrase))
                    && isParty(phrase)) {
                return parties.besides(p, trigger);
            }
        }
        return List.of();
    }

    /** Whether a preposition or "that" stands at a token. */
    private boolean isGoverned(int at) {
        int p = at < text.tokens().size() ? clauses.phraseAt(at) : -1;
        boolean letter = p >= 0
                && clauses.phrases().get(p).first() == at
                && clauses.phrases().get(p).letter() != 0;
        return letter
                || (at < text.tokens().size()
                        && (clauses.tag(at) == Tag.PREPOSITION || clauses.tag(at) == Tag.COMPLEMENTIZER));
    }

    /** Whether a phrase is a body, a place or several people. */
    private boolean isMany(Phrase phrase) {
        return phrase.plural()
                || phrase.gender() == 'p'
                || (phrase.mention() >= 0
                        ? !isPersonName(phrase)
                        : words.can(phrase.head(), r -> r.list() == WordList.AGENT && !r.isPerson()));
    }

    private boolean isPersonName(Phrase phrase) {
        Integer entity = parties.ofPart(phrase, phrase.first()).get(0).entity();
        return entity == null || entities.get(entity).type() == NameMention.Type.PERSON;
    }

    private boolean isParty(Phrase phrase) {
        return phrase.mention() >= 0
                || clauses.tag(phrase.first()) == Tag.QUANTIFIER
                || words.can(phrase.head(), r -> r.list() == WordList.AGENT || r.isPerson());
    }

    private boolean isPerson(Phrase phrase) {
        Integer entity = parties.ofPart(phrase, phrase.first()).get(0).entity();
        return entity != null && entities.get(entity).type() == NameMention.Type.PERSON;
    }

    /** Who stands to another verb that the trigger belongs to. */
    private List<Participant> with(String lemma, Trigger trigger, boolean recipient, @Nullable Frame frame) {
        if (trigger.isVerb() || trigger.phrase() < 0) {
            return List.of();
        }
        for (Predicate predicate : clauses.predicatesIn(trigger.first() - REACH, trigger.end() + REACH)) {
            boolean near = predicate.token() > trigger.first() - REACH && predicate.token() < trigger.end() + REACH;
            if (!near || !LightVerbs.isOf(predicate, lemma)) {
                continue;
            }
            boolean subject = predicate.subject() == trigger.phrase();
            boolean follows =
                    predicate.token() == clauses.phrases().get(trigger.phrase()).end();
            boolean object = predicate.object() == trigger.phrase()
                    || predicate.complements().contains(trigger.phrase());
            boolean pronoun = predicate.hasPronoun();
            boolean matter = recipient
                    && predicate.subject() >= 0
                    && predicate.subject() != trigger.phrase()
                    && matters.isNoComplement(clauses.phrases().get(predicate.subject()), frame);
            if (matter) {
                return List.of();
            }
            if (recipient && (subject || (follows && !pronoun))) {
                List<Participant> found = parties.besides(predicate.object(), trigger);
                if (found.isEmpty() && follows && predicate.subject() != trigger.phrase()) {
                    found = parties.besides(predicate.subject(), trigger);
                }
                return found;
            }
            if (object || pronoun || (follows && !recipient) || (subject && !recipient && pronoun)) {
                return parties.besides(predicate.subject(), trigger);
            }
        }
        return List.of();
    }

    /** Whether the subject of a verb is a condition that does nobody violence but in a figure: high prices, fear. */
    boolean isByCondition(Trigger trigger) {
        Predicate verb = trigger.verb();
        return verb != null
                && verb.subject() >= 0
                && matters.isCondition(clauses.phrases().get(verb.subject()));
    }
}
