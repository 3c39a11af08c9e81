package org.mujaz.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Frame.Slot;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.name.TitleUse;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Who stands in the slots of a frame around its trigger, with entity and code. */
final class Participants {

    /** So many tokens behind a noun its complements are looked for. */
    private static final int REACH = 14;

    private static final String ACCUSE = "\u0627\u062A\u0647\u0645";
    private static final String ATTRIBUTE = "\u0646\u0633\u0628";
    private static final int MOST_JOINED = 5;

    private static final char HIS = '\u0647';
    private static final char HER = '\u0627';
    private static final String GOVERNMENT = "GOV";
    private static final String TO = "\u0627\u0644\u064A";
    private static final String VISIT = "visit";
    private static final String NONE = "-";
    private static final String OF = "\u0645\u0646";
    private static final String PREVENT = "\u0645\u0646\u0639";
    private static final String BAN = "\u062D\u0638\u0631";
    private static final String IN = "\u0641\u064A";
    private static final String COUNTERPART = "\u0646\u0638\u064A\u0631";
    private static final String WITH = "\u0645\u0639";

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final List<NameMention> names;
    private final List<Entity> entities;
    private final PhraseTable demonyms;
    private final PhraseTable demonymForms;
    private final Frames frames;
    private final Set<String> controls;
    private final Genitives genitives;
    private final Matters matters;
    private final Map<Span, Integer> entityOf = new HashMap<>();

    Participants(
            Text text,
            Words words,
            Clauses clauses,
            List<NameMention> names,
            List<Entity> entities,
            PhraseTable demonyms,
            PhraseTable demonymForms,
            Frames frames) {
        this.text = text;
        this.words = words;
        this.clauses = clauses;
        this.names = names;
        this.entities = entities;
        this.demonyms = demonyms;
        this.demonymForms = demonymForms;
        this.frames = frames;
        this.controls = frames.controls();
        this.matters = new Matters(words, clauses, this);
        this.genitives = new Genitives(text, words, clauses, this);
        for (int i = 0; i < entities.size(); i++) {
            for (NameMention mention : entities.get(i).mentions()) {
                entityOf.put(mention.span(), i);
            }
        }
    }

    /** A trigger in its place: the tokens, the phrase it heads or -1, the verb that it is or that governs it, or null. */
    record Trigger(
            int first,
            int end,
            int start,
            int phrase,
            @Nullable Predicate verb,
            boolean isVerb,
            boolean passive) {}

    /** Who stands in the first of the slots that anybody stands in. */
    List<Participant> in(List<Slot> slots, Trigger trigger, Frame frame, boolean recipient) {
        Genitives.Sides sides = genitives.sides(trigger, frame);
        if (sides != null) {
            return recipient ? sides.recipients() : sides.actors();
        }
        Predicate governor = trigger.isVerb ? null : trigger.verb;
        boolean governed = governor != null && isObject(trigger);
        boolean undergone = governed && governor != null && frames.isUndergoing(words, governor);
        boolean done = governed && governor != null && frames.isDoing(words, governor);
        if (done && !recipient && governor != null) {
            List<Participant> doers = phrase(governor.subject(), trigger);
            if (!doers.isEmpty()) {
                return doers;
            }
        }
        if (!recipient && governed && governor != null && (isControlled(governor) || isTravel(governor, frame))) {
            List<Participant> masters = phrase(governor.subject(), trigger);
            if (!masters.isEmpty() && (isTravel(governor, frame) || governor.object() == trigger.phrase)) {
                return masters;
            }
        }
        if (recipient && governed && governor != null && isTravel(governor, frame)) {
            for (int c : governor.complements()) {
                Phrase phrase = clauses.phrases().get(c);
                if (matches(TO, phrase) >= 0) {
                    return listed(part(phrase, matches(TO, phrase)), phrase.end());
                }
            }
        }
        if (!recipient && !trigger.isVerb) {
            List<Participant> agent = relativeAgent(trigger);
            if (!agent.isEmpty()) {
                return agent;
            }
        }
        List<Participant> visited = frame.mode().equals(VISIT) ? visited(trigger) : List.of();
        if (!visited.isEmpty()) {
            return recipient ? visited : governor == null ? List.of() : visitor(governor, trigger);
        }
        for (Slot slot : slots) {
            boolean ofGovernor = undergone && !recipient && slot.place() == Slot.Place.VERB;
            List<Participant> found = ofGovernor ? List.of() : in(slot, trigger, recipient, recipient ? frame : null);
            boolean of = slot.place() == Slot.Place.OF && !frame.isProtest();
            boolean matter = !recipient
                    && (of || slot.place() == Slot.Place.PREPOSITION || !(trigger.isVerb || frame.isMaterialConflict()))
                    && !found.isEmpty()
                    && isMatter(found.get(0));
            if (!found.isEmpty() && !matter) {
                return found;
            }
        }
        if (recipient && undergone && governor != null) {
            return phrase(governor.subject(), trigger);
        }
        if (!recipient && hasPronoun(trigger) && slots.stream().anyMatch(slot -> slot.place() == Slot.Place.OF)) {
            return owner(trigger);
        }
        if (recipient && done && !frame.intransitive()) {
            return genitive(trigger);
        }
        if (recipient && hasPronoun(trigger) && slots.stream().anyMatch(slot -> slot.place() == Slot.Place.OF)) {
            return objectBehind(trigger.first);
        }
        if (undergone) {
            return recipient ? List.of() : behind(OF, trigger, frame);
        }
        if (!recipient && !trigger.isVerb && trigger.verb != null && isObject(trigger)) {
            return controlled(trigger, frame);
        }
        return List.of();
    }

    /** Of "a visit of Tehran": the place, unless it is said to whom the visit is. */
    private List<Participant> visited(Trigger trigger) {
        List<Participant> genitive = trigger.isVerb || trigger.phrase < 0 ? List.of() : ofGenitive(trigger);
        boolean place = genitive.size() == 1
                && genitive.get(0).entity() != null
                && entities.get(genitive.get(0).entity()).type() == NameMention.Type.LOCATION
                && clauses.tag(text.tokenAt(genitive.get(0).span().start())) == Tag.NAME;
        return place && behind(TO, trigger, null).isEmpty() ? genitive : List.of();
    }

    private List<Participant> visitor(Predicate governor, Trigger trigger) {
        boolean matter =
                governor.subject() < 0 || matters.isMatter(clauses.phrases().get(governor.subject()));
        return matter || !isObject(trigger) ? List.of() : phrase(governor.subject(), trigger);
    }

    /** Whether the words for somebody are for a matter: the signing of the treaty. */
    private boolean isMatter(Participant one) {
        return one.entity() == null
                && matters.isMatterOfNobody(text.tokenAt(one.span().start()));
    }

    /** The genitive of a noun, or nobody where its nationality says whose it is. */
    List<Participant> ofGenitive(Trigger trigger) {
        return isQualified(trigger) ? List.of() : genitive(trigger);
    }

    /** Whether an adjective stands behind a noun, which is of the noun; not "last", "most of", "leading", which have a noun behind them. */
    private boolean isQualified(Trigger trigger) {
        int at = trigger.end;
        if (at >= text.tokens().size()) {
            return true;
        }
        Phrase phrase = trigger.phrase < 0 ? null : clauses.phrases().get(trigger.phrase);
        boolean first = phrase != null
                && at + 1 < phrase.end()
                && (clauses.tag(at + 1) == Tag.NOUN || clauses.tag(at + 1) == Tag.NAME)
                && nation(at).isEmpty()
                && !words.can(at, r -> r.isNominal() && r.prefix().isDefinite());
        return !first && (clauses.tag(at) == Tag.ADJECTIVE || isAdjective(at, trigger));
    }

    /** Who else than its genitive does what a noun names: behind "by", in a relative clause, or with the verb that governs the noun. */
    List<Participant> doer(Trigger trigger, Frame frame) {
        List<Participant> agent = relativeAgent(trigger);
        for (Slot slot : frame.actor()) {
            boolean elsewhere = slot.place() == Slot.Place.PREPOSITION || slot.place() == Slot.Place.VERB;
            agent = agent.isEmpty() && elsewhere ? in(slot, trigger, false) : agent;
        }
        Predicate verb = trigger.verb;
        if (!agent.isEmpty() || verb == null || !isObject(trigger) || frames.isUndergoing(words, verb)) {
            return agent;
        }
        if (isOf(verb, ACCUSE)) {
            return verb.object() == trigger.phrase ? List.of() : phrase(verb.object(), trigger);
        }
        if (frames.isDoing(words, verb)
                || isTravel(verb, frame)
                || (frames.isDenial(verb) && verb.object() == trigger.phrase && isTransitive(trigger))) {
            return phrase(verb.subject(), trigger);
        }
        return controlled(trigger, frame);
    }

    /** Whether a noun is that of a verb: to kill, and not death. */
    private boolean isTransitive(Trigger trigger) {
        return words.can(trigger.first, r -> r.list() == WordList.MASDAR);
    }

    /** Who stands behind a preposition in any of the slots. */
    List<Participant> behindAny(Frame frame, Trigger trigger) {
        for (Slot slot : frame.recipient()) {
            if (slot.place() == Slot.Place.OF) {
                break;
            }
            List<Participant> found =
                    slot.place() == Slot.Place.PREPOSITION ? in(slot, trigger, true, frame) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether somebody is a country or its government. */
    boolean isState(Participant one) {
        Integer entity = one.entity();
        return entity != null
                && entities.get(entity).type() == NameMention.Type.LOCATION
                && one.code() != null
                && one.code().endsWith(GOVERNMENT);
    }

    /** A phrase from a word in it on, and those that "and" joins to it. */
    List<Participant> ofPart(Phrase phrase, int first) {
        return listed(part(phrase, first), phrase.end());
    }

    /** Of "a raid that X carried out": X, where the verb right behind the noun has it as a pronoun. */
    private List<Participant> relativeAgent(Trigger trigger) {
        Predicate verb = relativeVerb(trigger);
        return verb == null ? attributed(trigger) : phrase(verb.subject(), trigger);
    }

    /** Of "an attack that was attributed to X": X. */
    private List<Participant> attributed(Trigger trigger) {
        for (Predicate verb : clauses.predicatesIn(trigger.end, trigger.end + REACH)) {
            if (isOf(verb, ATTRIBUTE)) {
                for (int c : verb.complements()) {
                    int from = matches(TO, clauses.phrases().get(c));
                    if (from >= 0) {
                        return listed(
                                part(clauses.phrases().get(c), from),
                                clauses.phrases().get(c).end());
                    }
                }
            }
        }
        return List.of();
    }

    /** The verb right behind a noun that says who did it, with the noun as a pronoun on it, or null. */
    private @Nullable Predicate relativeVerb(Trigger trigger) {
        int end = trigger.phrase < 0
                ? trigger.end
                : clauses.phrases().get(trigger.phrase).end();
        for (Predicate verb : clauses.predicatesIn(end, end + 2)) {
            boolean governs =
                    verb.hasPronoun() && !verb.isNegated() && (isControlled(verb) || frames.isDoing(words, verb));
            if (governs && verb.subject() != trigger.phrase) {
                return verb;
            }
        }
        return null;
    }

    /** Who does what a verb governs: the subject of "carried out", "began", "succeeded in"; the object of "accused of". */
    private List<Participant> controlled(Trigger trigger, Frame frame) {
        Predicate verb = trigger.verb;
        if (verb == null || trigger.phrase < 0) {
            return List.of();
        }
        int head = clauses.phrases().get(trigger.phrase).head();
        boolean carried = head < trigger.first && isControl(head) && !isOf(verb, PREVENT) && !isOf(verb, BAN);
        boolean accused = isOf(verb, ACCUSE) && verb.object() >= 0;
        if (accused) {
            return phrase(verb.object(), trigger);
        }
        boolean ofObject = verb.object() >= 0
                && verb.object() != trigger.phrase
                && clauses.phrases().get(verb.object()).first() < trigger.first
                && isDeed(clauses.phrases().get(verb.object()).head());
        boolean own = !frame.isAssault() || isHead(trigger);
        boolean governs = carried || isLight(verb, frame) || (isControlled(verb) && !ofObject && own);
        return governs ? phrase(verb.subject(), trigger) : List.of();
    }

    private boolean isControlled(Predicate verb) {
        return Words.any(verb.readings(), reading -> controls.contains(reading.lemma()));
    }

    /** Whether a verb of going somewhere governs the noun of a visit: its subject is the visitor. */
    private boolean isTravel(Predicate verb, Frame frame) {
        return frame.mode().equals(VISIT) && frames.isTravelling(words, verb);
    }

    /** Whether a noun is that of a verb that makes one event with another noun: the carrying out of. */
    private boolean isControl(int at) {
        return words.can(at, r -> r.list() == WordList.MASDAR && controls.contains(r.lemma()));
    }

    /** All parties in any of the slots. */
    List<Participant> all(List<Slot> slots, Trigger trigger, Frame frame) {
        List<Participant> all = new ArrayList<>();
        for (Slot slot : slots) {
            for (Participant one : in(slot, trigger, false)) {
                if (!has(all, one)) {
                    all.add(one);
                }
            }
        }
        if (hasPronoun(trigger)) {
            for (Participant one : owner(trigger)) {
                if (!has(all, one)) {
                    all.add(one);
                }
            }
        }
        if (!trigger.isVerb && trigger.verb != null && (isLight(trigger.verb, frame) || isGoverned(trigger))) {
            for (Participant one : phrase(trigger.verb.subject(), trigger)) {
                if (!has(all, one)) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    /** Whether the verb that governs a noun says that its subject does what the noun names. */
    private boolean isGoverned(Trigger trigger) {
        Predicate verb = trigger.verb;
        return verb != null
                && isControlled(verb)
                && isObject(trigger)
                && isHead(trigger)
                && verb.subject() >= 0
                && !matters.isMatter(clauses.phrases().get(verb.subject()));
    }

    /** Whether a noun heads its phrase, or stands there behind "the holding of". */
    private boolean isHead(Trigger trigger) {
        if (trigger.phrase < 0) {
            return false;
        }
        int head = clauses.phrases().get(trigger.phrase).head();
        return head == trigger.first || isControl(head);
    }

    private static boolean has(List<Participant> all, Participant one) {
        for (Participant other : all) {
            if (isSame(one, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two are one: in the same place, or the same entity. */
    static boolean isSame(Participant one, Participant other) {
        return one.span().equals(other.span())
                || (one.entity() != null && one.entity().equals(other.entity()));
    }

    /** Of the parties of what is mutual those who do it with others: its subject, whose it is; empty where none stands out. */
    List<Participant> initiators(List<Slot> slots, Trigger trigger, Frame frame) {
        for (Slot slot : slots) {
            if (slot.place() == Slot.Place.SUBJECT || slot.place() == Slot.Place.OF) {
                List<Participant> found = in(slot, trigger, false);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        if (hasPronoun(trigger)) {
            return owner(trigger);
        }
        boolean light =
                !trigger.isVerb && trigger.verb != null && (isLight(trigger.verb, frame) || isGoverned(trigger));
        return light && trigger.verb != null ? phrase(trigger.verb.subject(), trigger) : List.of();
    }

    private boolean isLight(Predicate verb, Frame frame) {
        for (WordReading reading : verb.readings()) {
            if (frame.light().contains(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isObject(Trigger trigger) {
        return trigger.verb != null && trigger.phrase != trigger.verb.subject();
    }

    private List<Participant> in(Slot slot, Trigger trigger, boolean recipient) {
        return in(slot, trigger, recipient, null);
    }

    /**
     * Who stands in a slot.
     *
     * @param frame the frame whose recipient is looked for, which says whether a matter may be one; null where any may
     */
    private List<Participant> in(Slot slot, Trigger trigger, boolean recipient, @Nullable Frame frame) {
        Predicate verb = trigger.verb;
        return switch (slot.place()) {
            case SUBJECT ->
                !trigger.isVerb && trigger.verb != null
                        ? phrase(trigger.verb.subject(), trigger)
                        : !trigger.isVerb || verb == null || trigger.passive
                                ? List.of()
                                : phrase(verb.subject(), trigger);
            case OBJECT ->
                !trigger.isVerb
                        ? genitive(trigger)
                        : verb == null
                                ? List.of()
                                : trigger.passive
                                        ? phrase(verb.subject(), trigger)
                                        : verb.hasPronoun() && !verb.relative()
                                                ? antecedent(verb)
                                                : verb.object() >= 0
                                                                && matters.isNoObject(
                                                                        clauses.phrases()
                                                                                .get(verb.object()),
                                                                        frame)
                                                        ? List.of()
                                                        : phrase(verb.object(), trigger);
            case OF -> trigger.isVerb ? List.of() : genitive(trigger);
            case VERB -> with(slot.words(), trigger, recipient, frame);
            case PREPOSITION -> behind(slot.words(), trigger, frame);
        };
    }

    /** The genitive behind a noun; or its nationality, which says whose it is. */
    private List<Participant> genitive(Trigger trigger) {
        if (trigger.phrase < 0) {
            return List.of();
        }
        if (hasPronoun(trigger)) {
            return List.of();
        }
        Phrase phrase = clauses.phrases().get(trigger.phrase);
        int at = trigger.end;
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
                            trigger.first, r -> r.isNominal() && r.prefix().isDefinite());
            return counted != null && genitive ? listed(counted, counted.end()) : List.of();
        }
        if (isQualified(trigger)) {
            for (int i = at; i < phrase.end(); i++) {
                String country = nation(i);
                if (!country.isEmpty()) {
                    Token token = text.tokens().get(i);
                    return List.of(new Participant(
                            null, country, text.folded().source(token.foldedStart(), token.foldedEnd())));
                }
            }
            return List.of();
        }
        return listed(part(phrase, at), phrase.end());
    }

    /** Whether the genitive of a noun is a pronoun on it: their rejection. */
    boolean hasPronoun(Trigger trigger) {
        if (trigger.isVerb() || trigger.end() != trigger.first() + 1) {
            return false;
        }
        boolean seated = words.at(trigger.first()).isEmpty()
                && Frames.withoutPronoun(text.folded(text.tokens().get(trigger.first()))) != null;
        return seated
                || (words.can(trigger.first(), r -> r.isNominal() && r.pronoun() > 0)
                        && !words.can(trigger.first(), r -> r.isNominal() && r.pronoun() == 0));
    }

    /**
     * Whom the pronoun on a verbal noun means, who does what it names: of "his talks" the subject of the verb that governs them, else of
     * the last verb before whose subject agrees.
     */
    private List<Participant> owner(Trigger trigger) {
        Predicate governor = trigger.verb;
        if (governor != null && isOwner(governor.subject(), trigger)) {
            return phrase(governor.subject(), trigger);
        }
        int sentence = text.sentenceAt(text.tokens().get(trigger.first).start()).firstToken();
        List<Predicate> before = clauses.predicatesIn(sentence, trigger.first);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (isOwner(before.get(i).subject(), trigger)) {
                return phrase(before.get(i).subject(), trigger);
            }
        }
        return List.of();
    }

    /** Whether a subject before a noun agrees with the pronoun on it. */
    private boolean isOwner(int subject, Trigger trigger) {
        if (subject < 0 || subject == trigger.phrase) {
            return false;
        }
        Phrase phrase = clauses.phrases().get(subject);
        String word = text.folded(text.tokens().get(trigger.first));
        char last = word.charAt(word.length() - 1);
        boolean agrees = switch (last) {
            case HIS -> !phrase.plural() && phrase.gender() != 'f';
            case HER -> phrase.plural() || phrase.gender() != 'm';
            default -> phrase.plural() || phrase.gender() == 'u';
        };
        return agrees && phrase.first() < trigger.first;
    }

    private boolean isAdjective(int at, Trigger trigger) {
        boolean definite = text.folded().charAt(trigger.start) != '\u0627'
                && trigger.start - text.tokens().get(trigger.first).foldedStart() >= 2;
        boolean the = words.can(at, r -> r.isNominal() && r.prefix().isDefinite());
        boolean adjective = words.can(
                at, r -> r.list() == WordList.ADJECTIVE || r.list() == WordList.ACTIVE || r.list() == WordList.PASSIVE);
        boolean owned = words.can(at, r -> r.isNominal() && r.pronoun() > 0)
                && !words.can(at, r -> r.isNominal() && r.pronoun() == 0);
        return (adjective || !nation(at).isEmpty()) && !owned && (definite == the || definite);
    }

    /** The country of a nationality adjective, or nothing. */
    String nation(int at) {
        Token token = text.tokens().get(at);
        int start = token.foldedStart();
        boolean article = token.foldedLength() > 4
                && text.folded().charAt(start) == '\u0627'
                && text.folded().charAt(start + 1) == '\u0644';
        int row = demonymForms.rowOf(text.folded(), article ? start + 2 : start, token.foldedEnd());
        if (row < 0) {
            return "";
        }
        for (String reading : demonymForms.cell(row, "readings").split(" ")) {
            if (reading.charAt(0) == 'd') {
                int digits = 1;
                while (digits < reading.length() && Character.isDigit(reading.charAt(digits))) {
                    digits++;
                }
                int demonym = Integer.parseInt(reading.substring(1, digits));
                String country = demonyms.cell(demonym, "country");
                return isOrdinary(at, demonyms.cell(demonym, "form")) && !isNamed(country) ? "" : country;
            }
        }
        return "";
    }

    /** Whether a nationality adjective is an ordinary one too: Malian, but also financial; of Medina, but also civilian. */
    private boolean isOrdinary(int at, String demonym) {
        String form = FoldedText.fold(demonym);
        return words.can(at, r -> r.list() == WordList.ADJECTIVE && r.lemma().equals(form));
    }

    /** Whether the article names a country, or somebody of it. */
    private boolean isNamed(String country) {
        for (Entity entity : entities) {
            String code = entity.code();
            if (code != null && code.startsWith(country)) {
                return true;
            }
        }
        return false;
    }

    /** A phrase that begins inside another. */
    private static Phrase part(Phrase phrase, int first) {
        return first <= phrase.first()
                ? phrase
                : new Phrase(first, phrase.end(), first, -1, -1, (char) 0, false, phrase.definite(), 'u', false, -1);
    }

    /** Who stands to another verb that the trigger belongs to. */
    private List<Participant> with(String lemma, Trigger trigger, boolean recipient, @Nullable Frame frame) {
        if (trigger.isVerb || trigger.phrase < 0) {
            return List.of();
        }
        for (Predicate predicate : clauses.predicatesIn(trigger.first - REACH, trigger.end + REACH)) {
            boolean near = predicate.token() > trigger.first - REACH && predicate.token() < trigger.end + REACH;
            if (!near || !isOf(predicate, lemma)) {
                continue;
            }
            boolean subject = predicate.subject() == trigger.phrase;
            boolean follows =
                    predicate.token() == clauses.phrases().get(trigger.phrase).end();
            boolean object = predicate.object() == trigger.phrase
                    || predicate.complements().contains(trigger.phrase);
            boolean pronoun = predicate.hasPronoun();
            boolean matter = recipient
                    && predicate.subject() >= 0
                    && predicate.subject() != trigger.phrase
                    && matters.isNoComplement(clauses.phrases().get(predicate.subject()), frame);
            if (matter) {
                return List.of();
            }
            if (recipient && (subject || (follows && !pronoun))) {
                List<Participant> found = phrase(predicate.object(), trigger);
                if (found.isEmpty() && follows && predicate.subject() != trigger.phrase) {
                    found = phrase(predicate.subject(), trigger);
                }
                return found;
            }
            if (object || pronoun || (follows && !recipient) || (subject && !recipient && pronoun)) {
                return phrase(predicate.subject(), trigger);
            }
        }
        return List.of();
    }

    private boolean isOf(Predicate predicate, String lemma) {
        for (WordReading reading : predicate.readings()) {
            if (reading.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Who stands behind a preposition that goes with the trigger. */
    private List<Participant> behind(String preposition, Trigger trigger, @Nullable Frame frame) {
        List<Phrase> candidates = new ArrayList<>();
        if (trigger.isVerb && trigger.verb != null) {
            for (int c : trigger.verb.complements()) {
                candidates.add(clauses.phrases().get(c));
            }
        } else {
            for (int i = trigger.end; i < text.tokens().size() && i < trigger.end + REACH; i++) {
                Tag tag = clauses.tag(i);
                if (tag == Tag.VERB
                        || (tag == Tag.COMMA && isAttendant(i + 1))
                        || tag == Tag.STOP
                        || tag == Tag.COMPLEMENTIZER
                        || tag == Tag.SUBORDINATOR
                        || tag == Tag.COLON) {
                    break;
                }
                int p = clauses.phraseAt(i);
                Phrase next = p < 0 || clauses.phrases().get(p).first() != i
                        ? null
                        : clauses.phrases().get(p);
                if (next != null && next.isBare() && !next.joined() && next.definite() && p != trigger.phrase) {
                    break;
                }
                if (next != null && !next.isBare()) {
                    candidates.add(next);
                }
            }
        }
        Predicate relative = trigger.isVerb ? null : relativeVerb(trigger);
        if (relative != null) {
            for (int c : relative.complements()) {
                candidates.add(clauses.phrases().get(c));
            }
        }
        for (Phrase phrase : candidates) {
            int from = matches(preposition, phrase);
            if (from >= 0 && !matters.isNoComplement(phrase, frame)) {
                return listed(part(phrase, from), phrase.end());
            }
        }
        return List.of();
    }

    /** Whether a word is a participle that tells what is done besides: "expressing", "stressing". */
    private boolean isAttendant(int at) {
        return at < text.tokens().size()
                && words.can(at, r -> r.list() == WordList.ACTIVE && r.isAccusative())
                && !words.can(at, r -> r.isNominal() && r.prefix().isDefinite());
    }

    /** Where the participant begins in a phrase behind a preposition of one or two words, or -1 if it is another preposition. */
    private int matches(String preposition, Phrase phrase) {
        String first = Frame.firstWord(preposition);
        boolean two = first.length() < preposition.length();
        String second = two ? preposition.substring(first.length() + 1) : "";
        if (phrase.letter() != 0) {
            String letter = String.valueOf(phrase.letter());
            if (preposition.equals(letter)) {
                return phrase.first();
            }
            Token head = text.tokens().get(phrase.first());
            String written = text.folded(head);
            boolean same = preposition.length() > 1
                    && !two
                    && (written.equals(preposition) || written.equals("\u0648" + preposition));
            return same && phrase.first() + 1 < phrase.end() ? phrase.first() + 1 : -1;
        }
        Token token = text.tokens().get(phrase.preposition());
        String written = text.folded(token);
        if (!two) {
            return written.equals(first) || written.equals("\u0648" + first) ? phrase.first() : -1;
        }
        boolean head = written.equals(first) && text.is(text.tokens().get(phrase.first()), second);
        if (head) {
            return phrase.first() + 1 < phrase.end() ? phrase.first() + 1 : -1;
        }
        boolean double1 = written.equals(second)
                && phrase.preposition() > 0
                && text.is(text.tokens().get(phrase.preposition() - 1), first);
        return double1 ? phrase.first() : -1;
    }

    /**
     * Who stands behind a word, in its genitive or as its object, or nobody.
     *
     * @param preposition the preposition between them, empty or a hyphen for none
     * @param party whether it must be somebody: a name, or people
     */
    List<Participant> behindWord(int word, String preposition, boolean party) {
        int own = clauses.phraseAt(word);
        int next = -1;
        if (preposition.isEmpty() || preposition.equals(NONE)) {
            if (own >= 0 && clauses.phrases().get(own).end() > word + 1) {
                Phrase phrase = clauses.phrases().get(own);
                return party && !isSomebody(word + 1) ? List.of() : listed(part(phrase, word + 1), phrase.end());
            }
            next = word + 1 < text.tokens().size() ? clauses.phraseAt(word + 1) : -1;
            if (next >= 0
                    && (clauses.phrases().get(next).first() != word + 1
                            || (!clauses.phrases().get(next).isBare() && clauses.tag(word) != Tag.PREPOSITION))) {
                next = -1;
            }
        } else {
            for (int i = word + 1; next < 0 && i < text.tokens().size() && i <= word + 3; i++) {
                int p = clauses.phraseAt(i);
                if (p >= 0
                        && clauses.phrases().get(p).first() == i
                        && !clauses.phrases().get(p).isBare()) {
                    int from = matches(preposition, clauses.phrases().get(p));
                    if (from < 0) {
                        return List.of();
                    }
                    next = p;
                }
            }
        }
        if (next < 0) {
            return List.of();
        }
        Phrase phrase = clauses.phrases().get(next);
        return party && !isSomebody(phrase.head()) ? List.of() : listed(phrase, phrase.end());
    }

    /** Whether a word names somebody: a name, or a noun of people and bodies. */
    private boolean isSomebody(int at) {
        return clauses.tag(at) == Tag.NAME || words.can(at, r -> r.list() == WordList.AGENT);
    }

    /** Of "teachers whom the police arrested" without "whom": the indefinite phrase right before a verb with a pronoun as its object. */
    private List<Participant> antecedent(Predicate verb) {
        int before = verb.token() > 0 ? clauses.phraseAt(verb.token() - 1) : -1;
        Phrase phrase = before < 0 ? null : clauses.phrases().get(before);
        boolean indefinite =
                phrase != null && phrase.end() == verb.token() && !phrase.definite() && before != verb.subject();
        return indefinite ? ofPhrase(before) : List.of();
    }

    /** Whether a noun stands behind "in" with what a verb tells: congratulated him in a telephone call. */
    boolean isIn(Trigger trigger) {
        Phrase phrase =
                trigger.isVerb || trigger.phrase < 0 ? null : clauses.phrases().get(trigger.phrase);
        return phrase != null
                && phrase.letter() == 0
                && phrase.preposition() >= 0
                && phrase.head() == trigger.first
                && text.is(text.tokens().get(phrase.preposition()), IN);
    }

    /** Who is the subject of the verb with which a noun stands. */
    List<Participant> ofSubject(Trigger trigger) {
        return somebody(trigger.verb == null ? -1 : trigger.verb.subject());
    }

    /** Who is the object of the verb with which a noun stands. */
    List<Participant> ofObject(Trigger trigger) {
        return somebody(trigger.verb == null ? -1 : trigger.verb.object());
    }

    /** A phrase that is no matter. */
    private List<Participant> somebody(int phrase) {
        return phrase < 0 || matters.isMatter(clauses.phrases().get(phrase)) ? List.of() : ofPhrase(phrase);
    }

    /** Whether somebody is "his counterpart", and so whom another meets. */
    boolean isCounterpart(Participant one) {
        String word = text.folded(text.tokens().get(text.tokenAt(one.span().start())));
        return word.startsWith(COUNTERPART)
                && word.length() > COUNTERPART.length()
                && (word.endsWith("\u0647") || word.endsWith("\u0647\u0627") || word.endsWith("\u0647\u0645"));
    }

    /** Who is the subject of the last verb before a trigger in its sentence that has one. */
    List<Participant> mainSubject(Trigger trigger, Sentence sentence) {
        List<Predicate> before = clauses.predicatesIn(sentence.firstToken(), trigger.first);
        for (int i = before.size() - 1; i >= 0; i--) {
            int subject = before.get(i).subject();
            if (subject >= 0
                    && before.get(i).token() < trigger.first
                    && !matters.isMatter(clauses.phrases().get(subject))) {
                return phrase(subject, trigger);
            }
        }
        return List.of();
    }

    /** Whether somebody stands behind "with": the other side of what is mutual. */
    boolean isBehindWith(Participant one) {
        int p = clauses.phraseAt(text.tokenAt(one.span().start()));
        Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
        return phrase != null
                && phrase.preposition() >= 0
                && phrase.letter() == 0
                && text.is(text.tokens().get(phrase.preposition()), WITH);
    }

    /** Whether the subject of a verb is a condition that does nobody violence but in a figure: high prices, fear. */
    boolean isByCondition(Trigger trigger) {
        Predicate verb = trigger.verb;
        return verb != null
                && verb.subject() >= 0
                && matters.isCondition(clauses.phrases().get(verb.subject()));
    }

    /** A phrase and those that "and" joins to it. */
    List<Participant> ofPhrase(int index) {
        if (index < 0) {
            return List.of();
        }
        Phrase phrase = clauses.phrases().get(index);
        return listed(phrase, phrase.end());
    }

    /** The bare phrase right behind a token, as the object of a participle. */
    List<Participant> objectBehind(int token) {
        int own = clauses.phraseAt(token);
        if (own >= 0 && clauses.phrases().get(own).end() > token + 1) {
            Phrase phrase = clauses.phrases().get(own);
            boolean adjective = clauses.tag(token + 1) == Tag.ADJECTIVE
                    || !nation(token + 1).isEmpty();
            return listed(part(phrase, adjective ? token : token + 1), phrase.end());
        }
        int next = token + 1 < text.tokens().size() ? clauses.phraseAt(token + 1) : -1;
        boolean object = next >= 0
                && clauses.phrases().get(next).first() == token + 1
                && clauses.phrases().get(next).isBare();
        return object ? ofPhrase(next) : List.of();
    }

    /** Who stands behind a preposition that goes with a participle. */
    List<Participant> behindParticiple(String preposition, Trigger trigger) {
        return behind(preposition, trigger, null);
    }

    private List<Participant> phrase(int index, Trigger trigger) {
        if (index < 0 || index == trigger.phrase) {
            return List.of();
        }
        Phrase phrase = clauses.phrases().get(index);
        return listed(phrase, phrase.end());
    }

    /** A phrase and those that "and" joins to it. */
    private List<Participant> listed(Phrase first, int end) {
        List<Participant> found = new ArrayList<>(1);
        add(first, found);
        int at = end;
        while (found.size() < MOST_JOINED && at < text.tokens().size()) {
            int p = clauses.phraseAt(at);
            Phrase next = p < 0 ? null : clauses.phrases().get(p);
            if (next == null || next.first() != at || !next.joined() || next.letter() != 0) {
                break;
            }
            boolean deed = isDeed(next.head()) || matters.isMatter(next);
            if (deed && !isDeed(first.head()) && !matters.isMatter(first)) {
                break;
            }
            add(next, found);
            at = next.end();
        }
        return found;
    }

    /** Whether a word can only be a verbal noun: what "and" joins to somebody is another deed. */
    private boolean isDeed(int at) {
        return clauses.tag(at) != Tag.NAME
                && words.can(at, r -> r.list() == WordList.MASDAR)
                && !words.can(
                        at,
                        r -> r.list() == WordList.AGENT
                                || (r.list() == WordList.NOUN
                                        && !words.cell(r, "class").equals("act")));
    }

    private void add(Phrase phrase, List<Participant> found) {
        Phrase whole = whole(phrase);
        Span own = phrase.start() >= 0
                ? clauses.span(phrase)
                : new Span(startOf(phrase), text.tokens().get(phrase.end() - 1).end());
        Span span =
                whole == null ? own : new Span(own.start(), clauses.span(whole).end());
        int mention = phrase.mention();
        if (mention < 0) {
            mention = mentionAt(phrase.head());
        }
        Integer entity = mention < 0 ? null : entityOf.get(names.get(mention).span());
        String code = entity == null ? code(phrase) : entities.get(entity).code();
        if (code == null && whole != null) {
            int group = whole.mention() < 0 ? mentionAt(whole.head()) : whole.mention();
            Integer body = group < 0 ? null : entityOf.get(names.get(group).span());
            code = body == null ? code(whole) : entities.get(body).code();
        }
        found.add(new Participant(entity, code, span));
    }

    /** Of "a number of", "a group from": the phrase behind "of" that says of whom, or null. */
    private @Nullable Phrase whole(Phrase phrase) {
        int of = phrase.end();
        if (of + 1 >= text.tokens().size() || !text.is(text.tokens().get(of), OF) || !isPart(phrase)) {
            return null;
        }
        int p = clauses.phraseAt(of + 1);
        Phrase whole = p < 0 ? null : clauses.phrases().get(p);
        return whole != null && whole.first() == of + 1 ? whole : null;
    }

    /** Whether a phrase is a number or a group of somebody. */
    private boolean isPart(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.NUMBER || tag == Tag.QUANTIFIER) {
                return true;
            }
        }
        return !phrase.definite() && words.can(phrase.head(), r -> frames.isGroup(words, r));
    }

    private int startOf(Phrase phrase) {
        Token token = text.tokens().get(phrase.first());
        int mention = mentionAt(phrase.first());
        return mention < 0
                ? token.start()
                : Math.max(token.start(), Math.min(names.get(mention).span().start(), titleStart(mention)));
    }

    private int titleStart(int mention) {
        TitleUse title = names.get(mention).title();
        return title == null ? Integer.MAX_VALUE : title.span().start();
    }

    /** The name that begins in a token, with its title, or -1. */
    private int mentionAt(int token) {
        int low = Sorted.firstFrom(names, NameMention::endToken, token + 1);
        if (low >= names.size()) {
            return -1;
        }
        NameMention name = names.get(low);
        boolean title = name.title() != null
                && name.title().span().start() <= text.tokens().get(token).end()
                && name.title().span().end() <= name.span().start() + 1
                && name.title().span().end() > text.tokens().get(token).start();
        return name.firstToken() <= token || title ? low : -1;
    }

    /** The code of somebody who is not named: a country in the phrase and the sector of its noun. */
    private @Nullable String code(Phrase phrase) {
        String country = "";
        for (int i = phrase.first(); i < phrase.end() && country.isEmpty(); i++) {
            country = nation(i);
            int mention = country.isEmpty() ? mentionAt(i) : -1;
            Integer entity =
                    mention < 0 ? null : entityOf.get(names.get(mention).span());
            Entity place = entity == null ? null : entities.get(entity);
            String code = place == null || place.type() != NameMention.Type.LOCATION ? null : place.code();
            country = code != null && code.length() >= 3 ? code.substring(0, 3) : country;
        }
        String sector = "";
        WordReading agent = words.first(phrase.head(), r -> r.list() == WordList.AGENT);
        if (agent != null) {
            sector = words.cell(agent, "code");
        }
        String whole = country + sector;
        return whole.isEmpty() ? null : whole;
    }
}
