package org.mujaz.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Counts;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Event.Status;
import org.mujaz.event.Frame.PhraseWord;
import org.mujaz.event.Frames.Call;
import org.mujaz.event.Participants.Trigger;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.number.Numeral;
import org.mujaz.statement.Statement;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Published;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Finds events by the frames of the lexicon. Each verb and each noun that calls frames is read once, in order; of the frames that fire
 * at a word the one whose words are met wins, then the one that finds more participants, then the first by name.
 */
public final class EventReader {

    /** Words before and behind a trigger among which a frame looks for what it needs. */
    private static final int NEED_BEFORE = 8;

    private static final int NEED_BEHIND = 16;

    /** What a protest is for or against may stand further behind: banners, chants. */
    private static final int PURPOSE_BEHIND = 24;

    /** A word of so few letters is found only where it stands by itself. */
    private static final int SHORT = 3;

    /** Words before and behind a trigger among which a frame looks for what it must not see. */
    private static final int UNLESS_BEFORE = 3;

    private static final int UNLESS_BEHIND = 7;

    /** So many words may stand between the verb of a phrase and the rest. */
    private static final int GAP = 12;

    /** In the phrase of a protest, whose crowd may be told at length. */
    private static final int LONG_GAP = 24;

    /** So many tokens before "his thanks" the participle may stand that expresses them. */
    private static final int NEAR_PARTICIPLE = 3;

    /** So many tokens away a verb may be that governs a noun. */
    private static final int NEAR = 40;

    /** So many events, statements and expressions of time back one is compared with. */
    private static final int BACK = 80;

    private static final int YEAR_DIGITS = 4;

    /** So many tokens before a verb the word may stand that makes its clause subordinate. */
    private static final int SUBORDINATE_REACH = 5;

    /** Where the month ends in a value: XXXX-03. */
    private static final int MONTH_END = 7;

    /** How many tokens may stand before a present that tells what goes on. */
    private static final int OPENING = 1;

    /** How many tokens may stand before the date of an entry of a chronicle. */
    private static final int CHRONICLE = 3;

    private static final String[] NO_WORDS = {};

    private static final String WHAT = "\u0645\u0627";
    private static final String ASSAULT = "ASSAULT";
    private static final String PROTEST = "PROTEST";

    /** What a frame needs whose actor is a crowd that protests, and how many letters of another word that is worth. */
    private static final String CROWD = "@crowd";

    private static final int CROWD_WEIGHT = 7;

    /** PLOVER's mode of gathering and marching. */
    private static final String DEMONSTRATION = "demo";

    private static final String CONSULT = "CONSULT";
    private static final String VISIT = "visit";
    private static final String PARTICIPLE = "statement.participle";
    private static final String GOVERNMENT = "GOV";
    private static final String ON = "\u0639\u0644\u064A";
    private static final char BI = '\u0628';

    /** During: with a pronoun on it, "during which". */
    private static final String DURING = "\u062E\u0644\u0627\u0644";

    /** Sectors of those who arrest, raid and strike, and announce it. */
    private static final Set<String> AUTHORITIES = Set.of("MIL", "COP", "JUD", "GOV");

    /** Types that behind "for" are a purpose and no deed. */
    private static final Set<String> PURPOSES = Set.of("SUPPORT", "COOPERATE");

    private static final char LI = '\u0644';

    /** Types that in the present of a relative clause are an attitude. */
    private static final Set<String> ATTITUDES = Set.of("ACCUSE", "REJECT", "SUPPORT");

    /** What is said of the verbs that tell of a protest as news even where its noun has the article. */
    private static final String ANEW = "anew";

    /** How many tokens before the noun of an event its time may stand. */
    private static final int TIME_BEFORE = 6;

    /** How many tokens behind the noun of an event its time may begin. */
    private static final int TIME_BEHIND = 10;

    /** How many tokens before the noun of an event the verb may stand that says whether it happened. */
    private static final int ATTITUDE_REACH = 12;

    /** How many tokens behind a protest the word may stand that says whom it is against. */
    private static final int AGAINST_REACH = 40;

    /** How many tokens behind "accused of" a crime may stand. */
    private static final int CHARGE_REACH = 14;

    private static final int MATERIAL_CONFLICT = 4;

    /** PLOVER's type of what gives way: releases, withdrawals. */
    private static final String RETREAT = "RETREAT";

    /** What was so many days before publication went before the day's news. */
    private static final int BACKGROUND_DAYS = 4;

    private final Frames frames;
    private final PhraseTable demonyms;
    private final PhraseTable forms;
    private final PhraseTable attitudes;
    private final PhraseTable passing;
    private final PhraseTable topics;
    private final PhraseTable against;
    private final PhraseTable doubts;
    private final Set<String> crowds;
    private final PhraseTable others;
    private final PhraseTable occurrences;
    private final PhraseTable harms;

    public EventReader(Lexicon lexicon) {
        this.frames = new Frames(lexicon);
        this.demonyms = lexicon.table("name/demonyms");
        this.forms = lexicon.table("name/forms");
        this.against = lexicon.table("event/against-words");
        this.passing = lexicon.table("event/passing-words");
        this.topics = lexicon.table("event/topic-words");
        this.attitudes = lexicon.table("event/attitude-verbs");
        this.occurrences = lexicon.table("event/occurrence-verbs");
        PhraseTable listed = lexicon.table("event/crowds");
        Set<String> all = new HashSet<>();
        for (int row = 0; row < listed.size(); row++) {
            all.add(listed.cell(row, "form"));
        }
        this.crowds = Set.copyOf(all);
        this.others = lexicon.table("event/other-words");
        this.doubts = lexicon.table("event/doubts");
        this.harms = lexicon.table("event/harms");
    }

    /**
     * The events of {@code text}, in order, each once.
     *
     * @param published when the article was published, which tells what lies before it
     */
    public List<Event> read(
            Text text,
            Words words,
            Clauses clauses,
            List<NameMention> names,
            List<Entity> entities,
            List<Numeral> numbers,
            List<TimeExpression> times,
            List<Statement> statements,
            Published published) {
        return new Reading(text, words, clauses, names, entities, numbers, times, statements, published).run();
    }

    /** A frame that fires. */
    private record Firing(
            Frame frame, Trigger trigger, List<Participant> actors, List<Participant> recipients, int met) {

        int found() {
            return (actors.isEmpty() ? 0 : 1) + (recipients.isEmpty() ? 0 : 1);
        }
    }

    /** The state of reading one text. */
    private final class Reading {
        private final Text text;
        private final Words words;
        private final Clauses clauses;
        private final List<NameMention> names;
        private final List<Entity> entities;
        private final List<Numeral> numbers;
        private final List<TimeExpression> times;
        private final List<Statement> statements;
        private final Published published;
        private final Participants participants;
        private final Map<Integer, Integer> statementAt = new HashMap<>();
        private final List<Event> events = new ArrayList<>();
        private final int[] nameAt;

        private final String[] @Nullable [] variants;
        private final @Nullable Predicate[] governors;

        /** The words around the trigger that was asked for last. */
        private @Nullable String window;

        private int windowFirst;
        private int windowEnd;
        private int windowReach;

        /** For each token one more than the place that is named from it on, or 0. */
        private final int[] placeAt;

        Reading(
                Text text,
                Words words,
                Clauses clauses,
                List<NameMention> names,
                List<Entity> entities,
                List<Numeral> numbers,
                List<TimeExpression> times,
                List<Statement> statements,
                Published published) {
            this.text = text;
            this.words = words;
            this.clauses = clauses;
            this.names = names;
            this.entities = entities;
            this.numbers = numbers;
            this.times = times;
            this.statements = statements;
            this.published = published;
            this.participants = new Participants(text, words, clauses, names, entities, demonyms, forms, frames);
            for (int i = 0; i < statements.size(); i++) {
                statementAt.put(statements.get(i).token(), i);
            }
            this.placeAt = new int[text.tokens().size()];
            for (int e = 0; e < entities.size(); e++) {
                for (NameMention mention : entities.get(e).mentions()) {
                    if (mention.type() == NameMention.Type.LOCATION) {
                        placeAt[mention.firstToken()] = e + 1;
                    }
                }
            }
            this.nameAt = new int[text.tokens().size()];
            this.governors = governors(clauses);
            this.variants = new String[text.tokens().size()][];
            for (NameMention name : names) {
                for (int i = name.firstToken(); i < name.endToken(); i++) {
                    nameAt[i] = name.form() == NameMention.Form.NAME ? 1 : 0;
                }
            }
        }

        List<Event> run() {
            for (int s = 0; s < text.sentences().size(); s++) {
                Sentence sentence = text.sentences().get(s);
                int busy = sentence.firstToken();
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    if (i < busy) {
                        continue;
                    }
                    Firing firing = firing(i, sentence);
                    if (firing != null) {
                        add(firing, sentence);
                        busy = firing.trigger.end();
                    }
                }
            }
            events.sort(Comparator.comparingInt(event -> event.trigger().start()));
            return events;
        }

        private @Nullable Firing firing(int at, Sentence sentence) {
            Firing best = null;
            int p = clauses.predicateAt(at);
            if (p >= 0) {
                Predicate predicate = clauses.predicates().get(p);
                boolean plain = predicate.readings().stream()
                        .anyMatch(r -> r.pronoun() == 0 && r.agreement() != '1' && r.agreement() != '4');
                for (WordReading reading : predicate.readings()) {
                    boolean own = reading.agreement() == '1' || reading.agreement() == '4';
                    boolean cut = isShort(reading)
                            && !predicate.isNegated()
                            && predicate.readings().stream().anyMatch(other -> !isShort(other));
                    if (own || cut || (plain && reading.pronoun() > 0) || isOther(at, reading)) {
                        continue;
                    }
                    for (Call call : frames.ofVerb(reading)) {
                        best = better(
                                best,
                                call.kind() == 'p'
                                        ? phrase(call, predicate, reading, sentence)
                                        : verb(call.frame(), predicate, reading, sentence));
                    }
                }
                return best;
            }
            if (statementAt.containsKey(at)) {
                best = participle(at, sentence);
                if (best != null) {
                    return best;
                }
            }
            boolean noun = (clauses.tag(at) == Tag.NOUN || clauses.tag(at) == Tag.ADJECTIVE) && nameAt[at] == 0;
            Frames.NounCall called = noun ? frames.ofNoun(text, words, at, sentence.endToken()) : null;
            if (called != null) {
                int phrase = clauses.phraseAt(at);
                Predicate verb = governor(phrase, at);
                Trigger trigger = new Trigger(at, called.endToken(), called.start(), phrase, verb, false, false);
                for (Call call : called.calls()) {
                    best = better(best, fire(call.frame(), trigger, sentence));
                }
            }
            return best == null && noun ? carriedOut(at, sentence) : best;
        }

        /** Whether a present is the short one, which stands behind "did not". */
        private static boolean isShort(WordReading reading) {
            return reading.isPresent() && reading.features().charAt(0) == 'j';
        }

        /** A participle by which something is said, as the verb that it is of: demanding, accusing. */
        private @Nullable Firing participle(int at, Sentence sentence) {
            Integer said = statementAt.get(at);
            if (said == null || !statements.get(said).rule().equals(PARTICIPLE)) {
                return null;
            }
            Firing best = null;
            for (WordReading reading : words.at(at)) {
                if (reading.list() != WordList.ACTIVE) {
                    continue;
                }
                for (Call call : frames.ofVerb(reading)) {
                    if (call.kind() != 'v' || call.frame().intransitive()) {
                        continue;
                    }
                    Frame frame = call.frame();
                    Trigger trigger =
                            new Trigger(at, at + 1, startOf(at, reading), clauses.phraseAt(at), null, false, false);
                    if (isBeside(frame, trigger, sentence)) {
                        continue;
                    }
                    List<Participant> recipients = List.of();
                    for (Frame.Slot slot : frame.recipient()) {
                        recipients = !recipients.isEmpty()
                                ? recipients
                                : slot.place() == Frame.Slot.Place.OBJECT
                                        ? participants.objectBehind(at)
                                        : slot.place() == Frame.Slot.Place.PREPOSITION
                                                ? participants.behindParticiple(slot.words(), trigger)
                                                : recipients;
                    }
                    List<Participant> actors = saying(said);
                    int met = met(frame, trigger, sentence, actors, recipients);
                    if (met >= 0) {
                        best = better(best, new Firing(frame, trigger, actors, recipients, met));
                    }
                }
            }
            return best;
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
            WordReading masdar =
                    words.first(at, reading -> reading.list() == WordList.MASDAR && reading.pronoun() == 0);
            Predicate verb = masdar == null ? null : governor(phrase, at);
            if (masdar == null || verb == null || !frames.isDoing(words, verb)) {
                return null;
            }
            Firing best = null;
            for (Call call : frames.ofVerb(masdar)) {
                if (call.kind() == 'v' && !call.frame().intransitive()) {
                    best = better(
                            best,
                            fire(
                                    call.frame(),
                                    new Trigger(at, at + 1, startOf(at, masdar), phrase, verb, false, false),
                                    sentence));
                }
            }
            return best;
        }

        /** Where in the folded text a word begins, without what is written on before it. */
        private int startOf(int at, WordReading reading) {
            return text.tokens().get(at).foldedStart() + reading.front();
        }

        private @Nullable Firing better(@Nullable Firing best, @Nullable Firing other) {
            if (best == null || other == null) {
                return best == null ? other : best;
            }
            int order = Integer.compare(other.trigger.end(), best.trigger.end());
            order = order == 0 ? Integer.compare(other.met, best.met) : order;
            order = order == 0 ? Integer.compare(other.found(), best.found()) : order;
            order = order == 0 ? best.frame.concept().compareTo(other.frame.concept()) : order;
            return order > 0 ? other : best;
        }

        private @Nullable Firing verb(Frame frame, Predicate predicate, WordReading reading, Sentence sentence) {
            boolean object = predicate.object() >= 0 || (reading.pronoun() > 0);
            boolean hasSubject =
                    !frame.actor().isEmpty() && frame.actor().get(0).place() == Frame.Slot.Place.SUBJECT;
            boolean onlyPassive = isOnlyPassive(predicate, reading);
            if (reading.isPassive() && !onlyPassive) {
                return null;
            }
            boolean takesObject = Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OBJECT);
            boolean harm = frame.quad() == MATERIAL_CONFLICT || frame.type().equals(RETREAT);
            boolean bare = harm
                    && takesObject
                    && !object
                    && predicate.subject() >= 0
                    && (reading.isPast() || hasAgent(predicate))
                    && (hasAgent(predicate) || !isForce(predicate.subject()));
            boolean passive = !frame.intransitive() && hasSubject && (onlyPassive || bare);
            if (frame.intransitive() && object && !reading.isPassive()) {
                return null;
            }
            Trigger trigger = new Trigger(
                    predicate.token(),
                    predicate.token() + 1,
                    startOf(predicate.token(), reading),
                    -1,
                    predicate,
                    true,
                    passive);
            return fire(frame, intransitive(frame, trigger, predicate), sentence);
        }

        /** Whether who did it stands behind "by". */
        private boolean hasAgent(Predicate predicate) {
            for (int c : predicate.complements()) {
                Phrase phrase = clauses.phrases().get(c);
                String head = text.folded(text.tokens().get(phrase.first()));
                boolean hand = head.equals("\u064A\u062F") || head.equals("\u0627\u064A\u062F\u064A");
                boolean by = phrase.letter() == 0
                        && phrase.preposition() > 0
                        && text.is(text.tokens().get(phrase.preposition()), "\u0642\u0628\u0644")
                        && text.is(text.tokens().get(phrase.preposition() - 1), "\u0645\u0646");
                if (hand || by) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a phrase is of those who do such things rather than undergo them: a state, a body, soldiers, the police. */
        private boolean isForce(int phrase) {
            Phrase subject = clauses.phrases().get(phrase);
            if (subject.mention() >= 0) {
                return names.get(subject.mention()).type() != NameMention.Type.PERSON;
            }
            WordReading agent = words.first(subject.head(), r -> r.list() == org.mujaz.lexicon.WordList.AGENT);
            String code = agent == null ? "" : words.cell(agent, "code");
            return subject.definite()
                    && (code.equals("GOV") || code.equals("MIL") || code.equals("COP") || code.equals("JUD"));
        }

        /** Where a frame of the verb without object has its recipient as the subject, nothing is passive. */
        private static Trigger intransitive(Frame frame, Trigger trigger, Predicate predicate) {
            return frame.intransitive()
                    ? new Trigger(trigger.first(), trigger.end(), trigger.start(), -1, predicate, true, false)
                    : trigger;
        }

        /** A verb with fixed words behind it, its subject or object between them or not. */
        private @Nullable Firing phrase(Call call, Predicate predicate, WordReading reading, Sentence sentence) {
            Frame frame = call.frame();
            int gap = frame.type().equals(PROTEST) ? LONG_GAP : GAP;
            for (List<PhraseWord> phrase : call.phrases()) {
                int at = predicate.token() + 1;
                boolean all = true;
                for (int w = 1; w < phrase.size() && all; w++) {
                    int found = -1;
                    for (int i = at; i < sentence.endToken() && i < at + (w == 1 ? gap : 1) && found < 0; i++) {
                        found = isWord(i, phrase.get(w)) ? i : -1;
                        if (clauses.tag(i) == Tag.STOP || (clauses.tag(i) == Tag.VERB && i > predicate.token())) {
                            break;
                        }
                    }
                    all = found >= 0;
                    at = found + 1;
                }
                if (all) {
                    int end = at == predicate.token() + phrase.size() ? at : predicate.token() + 1;
                    boolean passive = hasSubject(frame) && isPassive(predicate, reading);
                    Trigger trigger = new Trigger(
                            predicate.token(), end, startOf(predicate.token(), reading), -1, predicate, true, passive);
                    Firing fired = fire(frame, trigger, sentence);
                    if (fired != null) {
                        Span own = new Span(
                                text.tokens().get(predicate.token() + 1).start(),
                                text.tokens().get(at - 1).end());
                        boolean itself = fired.recipients.stream()
                                .anyMatch(one -> one.span().start() >= own.start()
                                        && one.span().start() < own.end());
                        if (itself) {
                            fired = new Firing(
                                    fired.frame,
                                    fired.trigger,
                                    fired.actors,
                                    isOpen(frame) || takesBehind(frame) ? participants.objectBehind(at - 1) : List.of(),
                                    fired.met);
                        }
                        List<Participant> behind = !passive && isOpen(frame) && clauses.tag(at - 1) == Tag.PREPOSITION
                                ? participants.behindWord(at - 1, "", false)
                                : List.of();
                        return new Firing(
                                fired.frame,
                                fired.trigger,
                                fired.actors,
                                behind.isEmpty() ? fired.recipients : behind,
                                fired.met + letters(phrase));
                    }
                }
            }
            return null;
        }

        private static boolean takesBehind(Frame frame) {
            for (Frame.Slot slot : frame.recipient()) {
                if (slot.words().length() == 1 && slot.place() == Frame.Slot.Place.PREPOSITION) {
                    return true;
                }
            }
            return false;
        }

        /** How many letters the words of a phrase have behind its verb: more of them say more exactly what is meant. */
        private static int letters(List<PhraseWord> phrase) {
            int letters = 1;
            for (int w = 1; w < phrase.size(); w++) {
                letters += phrase.get(w).length();
            }
            return letters;
        }

        /** Whether the recipient of a frame of phrases may stand behind the phrase. */
        private static boolean isOpen(Frame frame) {
            return Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OF)
                    || Frame.hasPlace(frame.recipient(), Frame.Slot.Place.OBJECT);
        }

        /** Whether the verb of a phrase is a passive, by its form or by who did it standing behind "by". */
        private boolean isPassive(Predicate predicate, WordReading reading) {
            return isOnlyPassive(predicate, reading)
                    || (predicate.object() < 0 && predicate.subject() >= 0 && hasAgent(predicate));
        }

        /** Whether a verb is read in the third person as nothing but a passive. */
        private static boolean isOnlyPassive(Predicate predicate, WordReading reading) {
            for (WordReading other : predicate.readings()) {
                if (other.row() == reading.row()
                        && other.agreement() != '1'
                        && other.agreement() != '4'
                        && !other.isPassive()) {
                    return false;
                }
            }
            return true;
        }

        private boolean isWord(int at, PhraseWord word) {
            Token token = text.tokens().get(at);
            return word.is(text.folded(), token.foldedStart(), token.foldedEnd());
        }

        /** The verb whose subject, object or complement the phrase of a noun is. */
        private @Nullable Predicate governor(int phrase, int at) {
            if (phrase < 0) {
                return null;
            }
            Predicate first = governors[phrase];
            if (first == null || Math.abs(first.token() - at) < NEAR) {
                return first;
            }
            for (Predicate predicate : clauses.predicatesIn(at - NEAR + 1, at + NEAR)) {
                if (governs(predicate, phrase)) {
                    return predicate;
                }
            }
            return null;
        }

        private static boolean governs(Predicate predicate, int phrase) {
            return predicate.subject() == phrase
                    || predicate.object() == phrase
                    || predicate.complements().contains(phrase);
        }

        /** For each phrase the first verb whose subject, object or complement it is, or null. */
        private static @Nullable Predicate[] governors(Clauses clauses) {
            @Nullable Predicate[] governors = new Predicate[clauses.phrases().size()];
            for (Predicate predicate : clauses.predicates()) {
                setIfFirst(governors, predicate.subject(), predicate);
                setIfFirst(governors, predicate.object(), predicate);
                for (int complement : predicate.complements()) {
                    setIfFirst(governors, complement, predicate);
                }
            }
            return governors;
        }

        private static void setIfFirst(@Nullable Predicate[] governors, int phrase, Predicate predicate) {
            if (phrase >= 0 && governors[phrase] == null) {
                governors[phrase] = predicate;
            }
        }

        private @Nullable Firing fire(Frame frame, Trigger trigger, Sentence sentence) {
            if (isBeside(frame, trigger, sentence)) {
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
                List<Participant> first = frame.type().equals(ASSAULT)
                        ? List.of()
                        : participants.initiators(frame.both(), trigger, frame);
                List<Participant> others = parties.stream()
                        .filter(one ->
                                first.stream().noneMatch(each -> each.span().equals(one.span())))
                        .toList();
                boolean told = !first.isEmpty() && (!others.isEmpty() || first.size() == 1);
                actors = told ? first : parties;
                recipients = told ? others : parties;
            }
            Integer said = trigger.isVerb() && !trigger.passive() ? statementAt.get(trigger.first()) : null;
            Predicate verb = trigger.verb();
            if (said != null && verb != null && frame.both().isEmpty() && isOther(said, verb, actors)) {
                List<Participant> speakers = speaker(frame, trigger);
                boolean object = frame.recipient().stream().anyMatch(slot -> slot.place() == Frame.Slot.Place.OBJECT);
                boolean whom = statements.get(said).speakerSpan() == null && !verb.before() && !verb.inherited();
                recipients = object && whom && recipients.isEmpty() ? actors : recipients;
                actors = speakers;
                recipients = without(recipients, actors, frame);
            }
            actors = actors.isEmpty() ? speaker(frame, trigger) : actors;
            boolean inherits = verb != null && (verb.subject() < 0 || verb.inherited());
            if (trigger.isVerb() && said == null && inherits && frame.both().isEmpty() && hasSubject(frame)) {
                List<Participant> carried = carried(trigger, sentence);
                actors = carried.isEmpty() ? actors : carried;
                recipients = without(recipients, actors, frame);
            }
            if (actors.isEmpty() && !trigger.isVerb() && frame.both().isEmpty()) {
                actors = announcer(frame, trigger);
            }
            if (recipients.isEmpty() && frame.type().equals(ASSAULT) && !trigger.isVerb()) {
                recipients = victims(trigger);
            }
            if (frame.type().equals(PROTEST) && frame.both().isEmpty()) {
                List<Participant> against = against(trigger, sentence);
                recipients = against.isEmpty() ? recipients : against;
            }
            if (frame.type().equals(PROTEST)
                    && !frame.mode().equals(DEMONSTRATION)
                    && isAgainstProtesters(actors, recipients)) {
                return null;
            }
            int met = met(frame, trigger, sentence, actors, recipients);
            return met < 0 ? null : new Firing(frame, trigger, actors, without(recipients, actors, frame), met);
        }

        /** Whether the police do it, or it is done to protesters: no protest. */
        private boolean isAgainstProtesters(List<Participant> actors, List<Participant> recipients) {
            return isOf("@armed", actors)
                    || (actors.isEmpty()
                            && !recipients.isEmpty()
                            && recipients.stream().allMatch(this::isCrowd));
        }

        private List<Participant> without(List<Participant> recipients, List<Participant> actors, Frame frame) {
            if (!frame.both().isEmpty()) {
                return recipients;
            }
            List<Participant> others = new ArrayList<>(recipients.size());
            for (Participant one : recipients) {
                if (actors.stream().noneMatch(actor -> actor.span().equals(one.span()))) {
                    others.add(one);
                }
            }
            return List.copyOf(others);
        }

        /** Who announces what he himself did, the police an arrest, or thanks for "his thanks" in what he says. */
        private List<Participant> announcer(Frame frame, Trigger trigger) {
            if (participants.hasPronoun(trigger)) {
                for (int i = trigger.first() - 1; i >= Math.max(0, trigger.first() - NEAR_PARTICIPLE); i--) {
                    Integer said = statementAt.get(i);
                    if (said != null && statements.get(said).rule().equals(PARTICIPLE)) {
                        return saying(said);
                    }
                }
                return List.of();
            }
            Predicate verb = trigger.verb();
            boolean object = verb != null && verb.object() == trigger.phrase() && statementAt.containsKey(verb.token());
            boolean deed = frame.quad() == MATERIAL_CONFLICT || frame.type().equals(RETREAT);
            if (verb == null || !object || !deed || verb.subject() < 0) {
                return List.of();
            }
            List<Participant> speakers = participants.ofPhrase(verb.subject());
            return isOf("@armed", speakers) || speakers.stream().anyMatch(this::isAuthority) ? speakers : List.of();
        }

        /** Whether a verb of saying has another speaker than its subject seems to be: the subject is whom it speaks to. */
        private boolean isOther(int said, Predicate verb, List<Participant> actors) {
            Statement statement = statements.get(said);
            if (verb.subject() < 0 || actors.isEmpty()) {
                return statement.speakerSpan() != null;
            }
            Span span = statement.speakerSpan();
            if (span == null && !verb.before() && !verb.inherited()) {
                return true;
            }
            boolean known = span != null || statement.speaker() != null;
            boolean same = actors.stream()
                    .anyMatch(one -> (span != null && one.span().overlaps(span))
                            || (span == null && Objects.equals(one.entity(), statement.speaker())));
            return known && !same;
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
                        return participants.ofPhrase(verb.subject());
                    }
                }
            }
            return List.of();
        }

        /** The statement whose verb a trigger is, or which has the trigger as its object: "repeated the praise of". */
        private @Nullable Integer statementOf(Trigger trigger) {
            Integer own = statementAt.get(trigger.first());
            Predicate verb = trigger.verb();
            Integer of = own == null && verb != null && verb.object() == trigger.phrase()
                    ? statementAt.get(verb.token())
                    : null;
            boolean inside = of != null
                    && statements.get(of).content().start()
                            <= text.tokens().get(trigger.first()).start();
            return inside ? of : own;
        }

        /** Who says what a verb of saying without a subject says. */
        private List<Participant> speaker(Frame frame, Trigger trigger) {
            Integer said = trigger.isVerb() && !trigger.passive() ? statementAt.get(trigger.first()) : null;
            return said == null || !hasSubject(frame) ? List.of() : saying(said);
        }

        /** Who says a statement, in the words for him here or where he was last named before. */
        private List<Participant> saying(int said) {
            Statement statement = statements.get(said);
            Integer entity = statement.speaker();
            Span span = statement.speakerSpan();
            if (entity == null) {
                return span == null ? mainSubject(statement) : List.of(new Participant(null, null, span));
            }
            Span words = span == null ? entities.get(entity).mentions().get(0).span() : span;
            for (NameMention mention : span == null ? entities.get(entity).mentions() : List.<NameMention>of()) {
                boolean before = mention.span().end() <= statement.verb().start();
                words = before && mention.form() != NameMention.Form.PRONOUN ? mention.span() : words;
            }
            return List.of(new Participant(entity, entities.get(entity).code(), words));
        }

        private static boolean hasSubject(Frame frame) {
            return frame.actor().stream().anyMatch(slot -> slot.place() == Frame.Slot.Place.SUBJECT);
        }

        /** The subject of the verb with which a participle goes: the last main verb before it in the sentence. */
        private List<Participant> mainSubject(Statement statement) {
            Sentence sentence = text.sentenceAt(statement.verb().start());
            List<Participant> found = List.of();
            for (Predicate verb : clauses.predicatesIn(sentence.firstToken(), statement.token())) {
                boolean main = !verb.relative() && verb.subject() >= 0;
                found = main && found.isEmpty() ? participants.ofPhrase(verb.subject()) : found;
            }
            return found;
        }

        /** Of "said that he will": who said it, where the pronoun stands on "that"; else of a verb of two or several those told of last. */
        private List<Participant> carried(Trigger trigger, Sentence sentence) {
            Predicate verb = trigger.verb();
            if (verb == null || !trigger.isVerb() || trigger.passive() || verb.relative()) {
                return List.of();
            }
            int that = verb.token() - 1;
            while (that > sentence.firstToken()
                    && (clauses.tag(that) == Tag.MAY
                            || clauses.tag(that) == Tag.WILL
                            || clauses.tag(that) == Tag.NEGATION)) {
                that--;
            }
            if (that >= sentence.firstToken() && clauses.tag(that) == Tag.COMPLEMENTIZER) {
                String word = text.folded(text.tokens().get(that));
                if (!word.endsWith("\u0647") && !word.endsWith("\u0647\u0627") && !word.endsWith("\u0647\u0645")) {
                    return List.of();
                }
                int start = text.tokens().get(that).start();
                int end = text.tokens().get(that + 1).end();
                for (int i = 0; i < statements.size(); i++) {
                    int content = statements.get(i).content().start();
                    if (start <= content && content < end) {
                        return saying(i);
                    }
                }
                return List.of();
            }
            char agreement = verb.reading().agreement();
            if ("depq".indexOf(agreement) < 0 || verb.subject() >= 0) {
                return List.of();
            }
            int from = Math.max(0, verb.token() - BACK);
            List<Predicate> before = clauses.predicatesIn(from, verb.token());
            for (int i = before.size() - 1; i >= 0; i--) {
                int subject = before.get(i).subject();
                if (subject >= 0
                        && !before.get(i).relative()
                        && clauses.phrases().get(subject).plural()) {
                    return participants.ofPhrase(subject);
                }
            }
            return List.of();
        }

        private boolean isBeside(Frame frame, Trigger trigger, Sentence sentence) {
            if (frame.unless().isEmpty() && frame.unlessPairs().isEmpty()) {
                return false;
            }
            int from = Math.max(sentence.firstToken(), trigger.first() - UNLESS_BEFORE);
            int to = Math.min(sentence.endToken(), trigger.end() + UNLESS_BEHIND);
            for (int i = from; i < to; i++) {
                if (i >= trigger.first() && i < trigger.end()) {
                    continue;
                }
                if (i > trigger.end() && clauses.tag(i) == Tag.STOP) {
                    break;
                }
                if (isAny(variants(i), frame.unless()) || (i + 1 < to && isPair(i, frame.unlessPairs()))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isAny(String[] words, Set<String> listed) {
            for (String word : words) {
                if (listed.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPair(int at, Map<String, Set<String>> listed) {
            Set<String> seconds = listed.isEmpty()
                    ? null
                    : listed.get(text.folded(text.tokens().get(at)));
            return seconds != null && seconds.contains(text.folded(text.tokens().get(at + 1)));
        }

        /** How a word may be listed: as it stands, and without what is written on before it; made once, for all frames. */
        private String[] variants(int at) {
            String[] made = variants[at];
            if (made == null) {
                Token token = text.tokens().get(at);
                made = token.kind() == Token.Kind.WORD ? variants(text.folded(token)) : NO_WORDS;
                variants[at] = made;
            }
            return made;
        }

        private static String[] variants(String written) {
            List<String> all = new ArrayList<>(4);
            all.add(written);
            String rest = written;
            if (rest.length() > 3 && (rest.charAt(0) == '\u0648' || rest.charAt(0) == '\u0641')) {
                rest = rest.substring(1);
                all.add(rest);
            }
            if (rest.length() > 3 && "\u0628\u0644\u0643".indexOf(rest.charAt(0)) >= 0) {
                rest = rest.startsWith("\u0644\u0644") ? "\u0627\u0644" + rest.substring(2) : rest.substring(1);
                all.add(rest);
            }
            if (rest.length() > 4 && rest.startsWith("\u0627\u0644")) {
                all.add(rest.substring(2));
            }
            return all.toArray(NO_WORDS);
        }

        /** How well what a frame needs is there: -1 not at all, 0 nothing is needed, more for longer words. */
        private int met(
                Frame frame,
                Trigger trigger,
                Sentence sentence,
                List<Participant> actors,
                List<Participant> recipients) {
            if (frame.needs().isEmpty()) {
                return 0;
            }
            int best = -1;
            String window = window(trigger, frame.type().equals(PROTEST) ? PURPOSE_BEHIND : NEED_BEHIND, sentence);
            for (String need : frame.needs()) {
                if (need.charAt(0) == '@') {
                    boolean is = isOf(need, actors) || (!need.equals(CROWD) && isOf(need, recipients));
                    best = is ? Math.max(best, need.equals(CROWD) ? CROWD_WEIGHT : 0) : best;
                    continue;
                }
                int at = window.indexOf(need);
                while (at >= 0) {
                    boolean ends = at + need.length() >= window.length()
                            || isEnding(window, at + need.length(), need.length() <= SHORT ? 0 : 2);
                    if (ends && isOpening(window, at)) {
                        best = Math.max(best, need.length());
                        break;
                    }
                    at = window.indexOf(need, at + 1);
                }
            }
            return best;
        }

        /** The words around a trigger, a space before and behind each; made once for all frames that look as far. */
        private String window(Trigger trigger, int reach, Sentence sentence) {
            if (window != null
                    && windowFirst == trigger.first()
                    && windowEnd == trigger.end()
                    && windowReach == reach) {
                return window;
            }
            StringBuilder all = new StringBuilder(" ");
            int from = Math.max(sentence.firstToken(), trigger.first() - NEED_BEFORE);
            int to = Math.min(sentence.endToken(), trigger.end() + reach);
            for (int i = from; i < to; i++) {
                if (i >= trigger.end() && clauses.tag(i) == Tag.STOP) {
                    break;
                }
                if (i < trigger.first() || i >= trigger.end()) {
                    all.append(text.folded(text.tokens().get(i)));
                }
                all.append(' ');
            }
            String made = all.toString();
            window = made;
            windowFirst = trigger.first();
            windowEnd = trigger.end();
            windowReach = reach;
            return made;
        }

        private boolean isEnding(CharSequence window, int at, int most) {
            int letters = 0;
            while (at + letters < window.length() && window.charAt(at + letters) != ' ') {
                letters++;
            }
            return letters <= most;
        }

        /** Whether only what is written on before words stands between a space and a place. */
        private boolean isOpening(CharSequence window, int at) {
            int letters = 0;
            while (at - letters > 0 && window.charAt(at - letters - 1) != ' ') {
                letters++;
            }
            if (letters > 4) {
                return false;
            }
            for (int i = at - letters; i < at; i++) {
                if ("\u0648\u0641\u0628\u0644\u0643\u0627".indexOf(window.charAt(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        private boolean isOf(String need, List<Participant> found) {
            for (Participant one : found) {
                String code = one.code() == null ? "" : one.code();
                NameMention.Type type =
                        one.entity() == null ? null : entities.get(one.entity()).type();
                boolean is = switch (need) {
                    case "@person" -> type == NameMention.Type.PERSON || (type == null && isPerson(one));
                    case "@armed" ->
                        code.endsWith("MIL") || code.endsWith("REB") || code.endsWith("COP") || code.endsWith("UAF");
                    case "@state" -> type == NameMention.Type.LOCATION || code.endsWith("GOV");
                    case "@body" -> type == NameMention.Type.ORGANIZATION || (type == null && !code.isEmpty());
                    case "@place" -> type == NameMention.Type.LOCATION;
                    case CROWD -> isCrowd(one);
                    default -> false;
                };
                if (is) {
                    return true;
                }
            }
            return false;
        }

        /** Whether somebody is a crowd that protests, by the word for those in it. */
        private boolean isCrowd(Participant one) {
            for (int i = text.tokenAt(one.span().start());
                    i < text.tokens().size()
                            && text.tokens().get(i).start() < one.span().end();
                    i++) {
                boolean protester = words.can(
                        i,
                        r -> r.isNominal()
                                && crowds.contains(words.cell(r, r.list() == WordList.ACTIVE ? "active" : "form")));
                if (protester) {
                    return true;
                }
            }
            return false;
        }

        /** Whether words for somebody name the army, the police, a court or a government. */
        private boolean isAuthority(Participant one) {
            for (int i = text.tokenAt(one.span().start());
                    i < text.tokens().size()
                            && text.tokens().get(i).start() < one.span().end();
                    i++) {
                if (words.can(i, r -> r.list() == WordList.AGENT && AUTHORITIES.contains(words.cell(r, "code")))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPerson(Participant one) {
            for (int i = text.tokenAt(one.span().start());
                    i < text.tokens().size()
                            && text.tokens().get(i).start() < one.span().end();
                    i++) {
                boolean person = words.can(
                        i,
                        r -> r.isNominal()
                                && (r.list() == org.mujaz.lexicon.WordList.AGENT
                                        || r.list() == org.mujaz.lexicon.WordList.NOUN)
                                && r.isPerson());
                if (person) {
                    return true;
                }
            }
            return false;
        }

        // What becomes of a frame that fires.

        private void add(Firing firing, Sentence sentence) {
            Trigger trigger = firing.trigger;
            Frame frame = firing.frame;
            if (isTopic(trigger, frame) || isAttitudeOf(trigger, frame) || isPurpose(firing)) {
                return;
            }
            Status status = status(trigger, frame, sentence);
            if (status == Status.ACTUAL && isScheduled(trigger, frame)) {
                status = Status.PLANNED;
            }
            Integer time = time(trigger, sentence);
            boolean done = trigger.isVerb()
                    && trigger.verb() != null
                    && trigger.verb().readings().stream().allMatch(WordReading::isPast);
            if (status == Status.ACTUAL && !done && time != null && isAhead(times.get(time))) {
                status = Status.PLANNED;
            }
            Integer place = place(trigger, sentence, firing);
            Counts counts = counts(frame, firing.recipients);
            boolean told = isTold(firing, sentence, time, place, counts);
            boolean reference =
                    !trigger.isVerb() && isDefinite(trigger) && firing.found() == 0 && counts.equals(Counts.NONE);
            if (!told && (reference || !isSpecific(firing, time, place))) {
                return;
            }
            Span span = text.folded()
                    .source(
                            trigger.start(),
                            text.tokens().get(trigger.end() - 1).foldedEnd());
            Event event = new Event(
                    frame.type(),
                    frame.mode().isEmpty() ? null : frame.mode(),
                    frame.cameo(),
                    frame.quad(),
                    frame.goldstein(),
                    status,
                    firing.actors,
                    firing.recipients,
                    time,
                    place,
                    counts,
                    span,
                    List.of(),
                    evidence(trigger, sentence),
                    !told || isBackground(time) || isAccompanying(firing) || isKnownCrowd(firing, sentence),
                    frame.statement() ? statementOf(trigger) : null,
                    "event." + frame.concept());
            boolean purpose = frame.type().equals(PROTEST) && !trigger.isVerb() && againstRow(trigger.first()) >= 0;
            if ((isAccompanying(firing) || purpose) && joinsProtest(event, sentence)) {
                return;
            }
            for (int i = Math.max(0, events.size() - BACK); i < events.size(); i++) {
                if (isSame(events.get(i), event)) {
                    boolean title = isInTitle(events.get(i)) && !isInTitle(event);
                    events.set(i, title ? joined(event, events.get(i)) : joined(events.get(i), event));
                    return;
                }
            }
            events.add(event);
        }

        /** Whether a noun is only what is spoken of: "issues of cooperation". */
        private boolean isTopic(Trigger trigger, Frame frame) {
            if (trigger.isVerb() || frame.quad() == MATERIAL_CONFLICT) {
                return false;
            }
            int first = trigger.phrase() < 0
                    ? trigger.first()
                    : clauses.phrases().get(trigger.phrase()).first();
            for (int i = trigger.first() - 1; i >= Math.max(0, Math.min(first, trigger.first() - 1)); i--) {
                for (String word : variants(i)) {
                    if (topics.rowOf(word) >= 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether a noun only says what something is for: "efforts to support stability". */
        private boolean isPurpose(Firing firing) {
            Trigger trigger = firing.trigger;
            return !trigger.isVerb()
                    && trigger.phrase() >= 0
                    && clauses.phrases().get(trigger.phrase()).letter() == LI
                    && firing.actors.isEmpty()
                    && PURPOSES.contains(firing.frame.type());
        }

        /** Whether a present in a relative clause says what somebody thinks of something, and not what he did. */
        private boolean isAttitudeOf(Trigger trigger, Frame frame) {
            Predicate verb = trigger.verb();
            return trigger.isVerb()
                    && verb != null
                    && verb.relative()
                    && verb.mood() == Mood.FACT
                    && verb.readings().stream().allMatch(WordReading::isPresent)
                    && ATTITUDES.contains(frame.type());
        }

        /** Whether a meeting is told in the present as part of something else: "a visit during which he holds talks". */
        private boolean isScheduled(Trigger trigger, Frame frame) {
            Predicate verb = trigger.verb();
            if (verb == null
                    || !frame.type().equals(CONSULT)
                    || !verb.readings().stream().allMatch(WordReading::isPresent)) {
                return false;
            }
            for (int i = Math.max(0, verb.token() - 1); i < text.tokens().size() && i <= verb.token() + 2; i++) {
                String word = text.folded(text.tokens().get(i));
                if (word.startsWith(DURING) && word.length() > DURING.length()) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Whether an event is told as news: by the verb of a main clause in the past or of a headline, or by a noun of which a verb says that
         * it took place, or which has its harm counted or both its time and its place said.
         */
        private boolean isTold(
                Firing firing, Sentence sentence, @Nullable Integer time, @Nullable Integer place, Counts counts) {
            Trigger trigger = firing.trigger;
            Predicate verb = trigger.verb();
            boolean material = firing.frame.quad() == MATERIAL_CONFLICT;
            if (trigger.isVerb() && verb != null) {
                boolean headline = text.isTitle(sentence) || (sentence.firstToken() == 0 && !isClosed(sentence));
                boolean past = verb.readings().stream().anyMatch(WordReading::isPast)
                        || verb.mood() != Mood.FACT
                        || headline
                        || isCut(verb);
                boolean protest =
                        firing.frame.type().equals(PROTEST) && verb.token() <= sentence.firstToken() + OPENING;
                return !verb.relative() && (past || !material || protest);
            }
            Integer said = statementAt.get(trigger.first());
            if (said != null && statements.get(said).rule().equals(PARTICIPLE)) {
                return true;
            }
            if (isPassing(trigger, sentence) || (material && verb != null && isAttribute(verb))) {
                return false;
            }
            boolean own = time != null && isNear(times.get(time), trigger);
            boolean protests = firing.frame.type().equals(PROTEST);
            if (protests && verb != null && !verb.relative() && verb.reading().isPast() && isDone(trigger, verb)) {
                return true;
            }
            if (protests && isDefinite(trigger) && !isAnew(trigger, verb)) {
                return false;
            }
            if (!counts.equals(Counts.NONE) || (own && place != null)) {
                return true;
            }
            if (verb == null || verb.relative()) {
                return false;
            }
            if (!material) {
                return firing.found() > 0 || own;
            }
            for (WordReading reading : verb.readings()) {
                int row = occurrences.rowOf(reading.lemma());
                if (row >= 0 && reading.isPast()) {
                    boolean subject = verb.subject() == trigger.phrase();
                    return occurrences.cell(row, "as").contains(subject ? "subject" : "object");
                }
            }
            return false;
        }

        /** Whether a verb says only that what its noun names was done: "carried out the burning of". */
        private boolean isDone(Trigger trigger, Predicate verb) {
            if (trigger.phrase() < 0 || verb.subject() == trigger.phrase() || !frames.isDoing(words, verb)) {
                return false;
            }
            Phrase phrase = clauses.phrases().get(trigger.phrase());
            boolean on = phrase.letter() == 0
                    && phrase.preposition() >= 0
                    && text.is(text.tokens().get(phrase.preposition()), ON);
            return phrase.isBare() || phrase.letter() == BI || on;
        }

        /** Whether a noun has the article: it was told of before. */
        private boolean isDefinite(Trigger trigger) {
            int start = trigger.start();
            return start - text.tokens().get(trigger.first()).foldedStart() >= 2
                    && text.folded().charAt(start - 1) == '\u0644'
                    && text.folded().charAt(start - 2) != '\u0648';
        }

        /** Whether a verb says of what was told of before that it goes on or breaks out again, which is news. */
        private boolean isAnew(Trigger trigger, @Nullable Predicate verb) {
            if (verb == null || verb.subject() != trigger.phrase()) {
                return false;
            }
            for (WordReading reading : verb.readings()) {
                int row = occurrences.rowOf(reading.lemma());
                if (row >= 0 && occurrences.cell(row, "as").contains(ANEW)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a present is one of the past: behind "did not". */
        private boolean isCut(Predicate verb) {
            return verb.isNegated();
        }

        /** Whether the noun of an event stands behind a word that only refers to it: "after", "the anniversary of". */
        private boolean isPassing(Trigger trigger, Sentence sentence) {
            int first = trigger.phrase() < 0
                    ? trigger.first()
                    : Math.min(
                            trigger.first(),
                            clauses.phrases().get(trigger.phrase()).first());
            for (int i = trigger.first() - 1; i >= sentence.firstToken() && i >= first - 1; i--) {
                if (clauses.tag(i) == Tag.QUOTE) {
                    first--;
                }
                for (String word : variants(i)) {
                    if (passing.rowOf(word) >= 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether a verb says which one is meant: behind "who" or "which" that stands right behind its noun. */
        private boolean isAttribute(Predicate verb) {
            return verb.relative()
                    && verb.first() > 0
                    && !text.folded(text.tokens().get(verb.first() - 1)).endsWith(WHAT);
        }

        /** Whether a sentence ends with a full stop, as no headline does. */
        private boolean isClosed(Sentence sentence) {
            return clauses.tag(sentence.endToken() - 1) == Tag.STOP;
        }

        /** Whether a value begins with the digits of a year, a decade or a century, or is a number of years ago. */
        private static boolean isLongAgo(@Nullable String value) {
            return value != null
                    && (value.chars().limit(YEAR_DIGITS).allMatch(c -> c >= '0' && c <= '9') || isAgo(value));
        }

        private static boolean isAgo(@Nullable String value) {
            return value != null && value.startsWith("P-") && value.endsWith("Y");
        }

        private boolean isNear(TimeExpression time, Trigger trigger) {
            return time.endToken() > trigger.first() - TIME_BEFORE && time.firstToken() < trigger.end() + TIME_BEHIND;
        }

        /** Whether those who protest only do something at it: burn a flag, chant. */
        private boolean isAccompanying(Firing firing) {
            return firing.frame.type().equals(PROTEST)
                    && firing.frame.mode().isEmpty()
                    && firing.actors.stream().allMatch(this::isCrowd);
        }

        /**
         * Whether what is told is what "the protesters" did at a protest, of which there is news already, and not against whom: a detail of
         * it, but in a headline.
         */
        private boolean isKnownCrowd(Firing firing, Sentence sentence) {
            return firing.frame.type().equals(PROTEST)
                    && !firing.frame.mode().equals(DEMONSTRATION)
                    && firing.frame.needs().contains(CROWD)
                    && !text.isTitle(sentence)
                    && firing.actors.stream().allMatch(this::isDefiniteCrowd)
                    && against(firing.trigger, sentence).isEmpty();
        }

        /** Whether "the protesters" are meant, rather than protesters or hundreds of them. */
        private boolean isDefiniteCrowd(Participant one) {
            int first = text.tokenAt(one.span().start());
            return words.can(
                    first,
                    r -> r.isNominal()
                            && r.prefix().isDefinite()
                            && crowds.contains(words.cell(r, r.list() == WordList.ACTIVE ? "active" : "form")));
        }

        /** Makes what protesters do a further trigger of the protest that was told last in the same paragraph, if there is one. */
        private boolean joinsProtest(Event event, Sentence sentence) {
            int start = text.paragraphs().get(sentence.paragraph()).span().start();
            for (int i = events.size() - 1; i >= Math.max(0, events.size() - BACK); i--) {
                Event other = events.get(i);
                if (other.trigger().start() < start) {
                    return false;
                }
                if (other.type().equals(PROTEST) && other.status() == event.status()) {
                    events.set(i, joined(other, event));
                    return true;
                }
            }
            return false;
        }

        /** Whom a protest is against, where a word further on in the sentence says it: "demanding the resignation of". */
        private List<Participant> against(Trigger trigger, Sentence sentence) {
            for (int i = trigger.first(); i < sentence.endToken() && i < trigger.end() + AGAINST_REACH; i++) {
                if (clauses.tag(i) == Tag.STOP && i > trigger.end()) {
                    break;
                }
                int row = againstRow(i);
                if (row >= 0) {
                    for (String behind : against.cell(row, "behind").split("\\|")) {
                        List<Participant> found = participants.behindWord(
                                i, behind, against.cell(row, "who").equals("party"));
                        if (!found.isEmpty()) {
                            return found;
                        }
                    }
                }
            }
            return List.of();
        }

        /** The row of a word behind which it is said whom a protest is against, whatever is written on before it, or -1. */
        private int againstRow(int at) {
            Token token = text.tokens().get(at);
            if (token.kind() != Token.Kind.WORD) {
                return -1;
            }
            int start = token.foldedStart();
            int end = token.foldedEnd();
            int row = against.rowOf(text.folded(), start, end);
            if (row < 0 && end - start > 4 && text.folded().charAt(start) == '\u0648') {
                start++;
                row = against.rowOf(text.folded(), start, end);
            }
            return row;
        }

        /** Whether an event that is mentioned in passing is one event and no kind of event: a party is said, or time and place. */
        private boolean isSpecific(Firing firing, @Nullable Integer time, @Nullable Integer place) {
            return firing.found() > 0 || (time != null && place != null);
        }

        private Status status(Trigger trigger, Frame frame, Sentence sentence) {
            Predicate verb = trigger.verb();
            if (verb != null && trigger.isVerb()) {
                if (verb.isNegated()) {
                    return Status.NEGATED;
                }
                if (verb.mood() != Mood.FACT) {
                    return verb.mood() == Mood.FUTURE ? Status.PLANNED : Status.HYPOTHETICAL;
                }
            }
            Status said = ofStatement(trigger);
            if (said != null) {
                return said;
            }
            if (!trigger.isVerb()) {
                Status before = before(trigger, sentence);
                before = before == null && frame.type().equals(ASSAULT) ? charge(trigger, sentence) : before;
                if (before != null) {
                    return before;
                }
                if (verb != null) {
                    if (verb.isNegated()) {
                        return Status.NEGATED;
                    }
                    if (verb.mood() != Mood.FACT) {
                        return verb.mood() == Mood.FUTURE ? Status.PLANNED : Status.HYPOTHETICAL;
                    }
                }
            }
            Status attitude = trigger.isVerb() ? null : attitude(trigger, sentence);
            return attitude == null ? Status.ACTUAL : attitude;
        }

        /** What the verb before a noun that is not its subject makes of it: "denied", "foiled", "intends". */
        private @Nullable Status attitude(Trigger trigger, Sentence sentence) {
            for (int i = trigger.first() - 1;
                    i >= sentence.firstToken() && i >= trigger.first() - ATTITUDE_REACH;
                    i--) {
                Tag tag = clauses.tag(i);
                int p = clauses.predicateAt(i);
                if (p >= 0) {
                    Predicate verb = clauses.predicates().get(p);
                    return verb.subject() == trigger.phrase() && verb.subject() >= 0 ? null : attitude(verb);
                }
                if (tag == Tag.STOP
                        || tag == Tag.COLON
                        || tag == Tag.RELATIVE
                        || tag == Tag.SUBORDINATOR
                        || tag == Tag.COMPLEMENTIZER
                        || tag == Tag.CONDITION) {
                    return null;
                }
            }
            return null;
        }

        private @Nullable Status attitude(Predicate verb) {
            for (WordReading reading : verb.readings()) {
                String lemma = reading.lemma();
                int row = attitudes.rowOf(lemma);
                if (row >= 0 && !verb.isNegated()) {
                    return Status.valueOf(attitudes.cell(row, "status"));
                }
            }
            return null;
        }

        /** What a word right before a noun makes of it: "fear of", "without", "before". */
        private @Nullable Status before(Trigger trigger, Sentence sentence) {
            int first = trigger.phrase() < 0
                    ? trigger.first()
                    : Math.min(
                            trigger.first(),
                            clauses.phrases().get(trigger.phrase()).first());
            for (int i = trigger.first() - 1; i >= sentence.firstToken() && i >= first - 3; i--) {
                Tag tag = clauses.tag(i);
                if (tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.VERB) {
                    break;
                }
                for (String word : variants(i)) {
                    int row = doubts.rowOf(word);
                    if (row >= 0 && (i >= first - 1 || !doubts.cell(row, "side").equals("right"))) {
                        return Status.valueOf(doubts.cell(row, "status"));
                    }
                }
            }
            for (int i = trigger.end(); i < sentence.endToken() && i < trigger.end() + 3; i++) {
                for (String word : variants(i)) {
                    int row = doubts.rowOf(word);
                    if (row >= 0 && doubts.cell(row, "side").equals("behind")) {
                        return Status.valueOf(doubts.cell(row, "status"));
                    }
                }
            }
            return null;
        }

        /** What an accusation, a charge or an inquiry before a crime makes of it: nobody has told that it was done. */
        private @Nullable Status charge(Trigger trigger, Sentence sentence) {
            for (int i = trigger.first() - 1; i >= sentence.firstToken() && i >= trigger.first() - CHARGE_REACH; i--) {
                Tag tag = clauses.tag(i);
                if (tag == Tag.STOP || tag == Tag.COMPLEMENTIZER) {
                    break;
                }
                for (String word : variants(i)) {
                    int row = doubts.rowOf(word);
                    if (row >= 0 && doubts.cell(row, "side").equals("charge")) {
                        return Status.valueOf(doubts.cell(row, "status"));
                    }
                }
                if (tag == Tag.VERB) {
                    break;
                }
            }
            return null;
        }

        /** What the act of saying makes of what is said: denied, asked for, threatened, expected. */
        private @Nullable Status ofStatement(Trigger trigger) {
            int start = text.tokens().get(trigger.first()).start();
            Status status = null;
            int behind = firstStatementBehind(start);
            for (Statement statement :
                    statements.subList(Math.max(0, behind - BACK), Math.min(statements.size(), behind + 4))) {
                boolean inside = statement.content().start() <= start
                        && start < statement.content().end();
                boolean directly = inside && isNear(statement, trigger);
                if (!directly) {
                    continue;
                }
                boolean joined = statement.rule().equals("statement.verb")
                        || statement.rule().equals(PARTICIPLE);
                status = switch (statement.act()) {
                    case DENY -> statement.negated() ? status : Status.NEGATED;
                    case ASK, DEMAND, PROMISE, THREATEN -> joined ? Status.PLANNED : status;
                    case WARN, EXPECT, ACCUSE -> joined ? Status.HYPOTHETICAL : status;
                    default -> status;
                };
            }
            return status;
        }

        private int firstStatementBehind(int offset) {
            return Sorted.firstFrom(statements, statement -> statement.verb().start(), offset + 1);
        }

        /** Whether a trigger is the first thing that is said, and not something told inside it. */
        private boolean isNear(Statement statement, Trigger trigger) {
            int first = text.tokenAt(statement.content().start());
            for (int i = first; i < trigger.first(); i++) {
                Tag tag = clauses.tag(i);
                if (tag == Tag.RELATIVE
                        || tag == Tag.SUBORDINATOR
                        || tag == Tag.STOP
                        || (tag == Tag.VERB && trigger.isVerb() && i > first)) {
                    return false;
                }
            }
            boolean told = clauses.tag(Math.max(0, first - 1)) == Tag.COMPLEMENTIZER
                    && trigger.isVerb()
                    && trigger.verb() != null
                    && trigger.verb().reading().isPast();
            return statement.act() == Statement.Act.DENY || !told;
        }

        private boolean isAhead(TimeExpression time) {
            LocalDate latest = published.latest();
            LocalDate from = latest == null ? null : day(time.from());
            return from != null && latest != null && from.isAfter(latest);
        }

        /** Whether a value without a year is of a month that lies outside those in which the article was published. */
        private boolean isOtherMonth(@Nullable String value, LocalDate earliest) {
            LocalDate latest = published.latest();
            if (value == null || latest == null || !value.startsWith("XXXX-") || value.length() < MONTH_END) {
                return false;
            }
            String month = value.substring(MONTH_END - 2, MONTH_END);
            if (!month.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            int of = Integer.parseInt(month);
            boolean year = latest.isAfter(earliest.plusMonths(10));
            int from = earliest.getMonthValue();
            int to = latest.getMonthValue();
            boolean inside = from <= to ? from <= of && of <= to : of >= from || of <= to;
            return !year && !inside;
        }

        private @Nullable LocalDate day(@Nullable Object value) {
            if (value == null) {
                return null;
            }
            String iso = value.toString();
            try {
                return iso.length() < 10 ? null : LocalDate.parse(iso.substring(0, 10));
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        /**
         * Whether a time is long past. Where nobody says when an article was published, a year that is said is one, for news of
         * the day has none; not at the head of a sentence, as in a chronicle.
         */
        private boolean isBackground(@Nullable Integer time) {
            LocalDate earliest = published.earliest();
            if (time != null && earliest == null) {
                TimeExpression said = times.get(time);
                Sentence sentence = text.sentenceAt(said.span().start());
                boolean chronicle = said.firstToken() <= sentence.firstToken() + CHRONICLE && !isAgo(said.value());
                return isLongAgo(said.value()) && !chronicle;
            }
            LocalDate to = time == null || earliest == null
                    ? null
                    : day(times.get(time).to());
            if (to == null && time != null && earliest != null) {
                return isOtherMonth(times.get(time).value(), earliest);
            }
            return to != null && earliest != null && to.isBefore(earliest.minusDays(BACKGROUND_DAYS));
        }

        /** The expression of time of the trigger's clause, else the only one of its sentence, else the last of the paragraph. */
        private @Nullable Integer time(Trigger trigger, Sentence sentence) {
            Predicate verb = trigger.verb();
            int from = verb == null ? trigger.first() - TIME_BEFORE : Math.min(verb.first(), trigger.first());
            int to = verb == null ? trigger.end() + TIME_BEHIND : Math.max(verb.end(), trigger.end() + TIME_BEFORE);
            for (int i = timeFrom(Math.max(from, sentence.firstToken()));
                    i < times.size() && times.get(i).firstToken() < Math.min(to, sentence.endToken());
                    i++) {
                if (isMoment(times.get(i))) {
                    return i;
                }
            }
            Integer only = null;
            int first = timeFrom(sentence.firstToken());
            for (int i = first; i < times.size() && i < first + BACK; i++) {
                if (times.get(i).firstToken() >= sentence.endToken()) {
                    break;
                }
                if (isMoment(times.get(i)) && !isAside(times.get(i), trigger, sentence)) {
                    if (only != null) {
                        return null;
                    }
                    only = i;
                }
            }
            for (int i = first - 1; only == null && i >= Math.max(0, first - BACK); i--) {
                if (!sameParagraph(times.get(i).firstToken(), sentence)) {
                    break;
                }
                only = isMoment(times.get(i)) ? i : null;
            }
            return only;
        }

        /** Whether an expression stands in another verb's relative clause behind the trigger. */
        private boolean isAside(TimeExpression time, Trigger trigger, Sentence sentence) {
            if (time.firstToken() < trigger.end()) {
                return false;
            }
            List<Predicate> before = clauses.predicatesIn(sentence.firstToken(), time.firstToken());
            Predicate own = before.isEmpty() ? null : before.get(before.size() - 1);
            Predicate verb = trigger.verb();
            int governing = verb == null ? -1 : verb.token();
            boolean other = own != null && own.token() != governing && own.token() > trigger.first();
            return other
                    && own != null
                    && (own.relative() || ((isLongAgo(time.value()) || isMonth(time)) && isSubordinate(own, sentence)));
        }

        private static boolean isMonth(TimeExpression time) {
            String value = time.value();
            return value != null && value.length() == MONTH_END && value.charAt(YEAR_DIGITS) == '-';
        }

        private boolean isSubordinate(Predicate verb, Sentence sentence) {
            for (int i = verb.token() - 1;
                    i > sentence.firstToken() && i >= verb.token() - SUBORDINATE_REACH && clauses.tag(i) != Tag.COMMA;
                    i--) {
                if (clauses.tag(i) == Tag.SUBORDINATOR) {
                    return true;
                }
            }
            return false;
        }

        private int timeFrom(int token) {
            return Sorted.firstFrom(times, TimeExpression::firstToken, token);
        }

        private static boolean isMoment(TimeExpression time) {
            return time.type() != TimeExpression.Type.DURATION && time.type() != TimeExpression.Type.SET;
        }

        private boolean sameParagraph(int token, Sentence sentence) {
            Span paragraph = text.paragraphs().get(sentence.paragraph()).span();
            return text.tokens().get(token).start() >= paragraph.start();
        }

        /** The place behind "in" or "near" in the trigger's clause. */
        private @Nullable Integer place(Trigger trigger, Sentence sentence, Firing firing) {
            int to = Math.min(sentence.endToken(), trigger.end() + 18);
            for (int i = trigger.end(); i < to; i++) {
                Tag tag = clauses.tag(i);
                if (tag == Tag.STOP || tag == Tag.COMPLEMENTIZER || (tag == Tag.VERB && i > trigger.end() + 1)) {
                    return null;
                }
                int p = clauses.phraseAt(i);
                Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
                if (phrase == null || phrase.first() != i || !isLocal(phrase)) {
                    continue;
                }
                Integer place = placeIn(phrase);
                if (place != null && firing.recipients.stream().noneMatch(one -> Objects.equals(one.entity(), place))) {
                    return place;
                }
            }
            return null;
        }

        private boolean isLocal(Phrase phrase) {
            if (phrase.letter() != 0) {
                return phrase.letter() == '\u0628';
            }
            if (phrase.preposition() < 0) {
                return false;
            }
            String written = text.folded(text.tokens().get(phrase.preposition()));
            return LOCAL.contains(written.startsWith("\u0648") ? written.substring(1) : written);
        }

        private @Nullable Integer placeIn(Phrase phrase) {
            for (int i = phrase.first(); i < phrase.end(); i++) {
                if (placeAt[i] > 0) {
                    return placeAt[i] - 1;
                }
            }
            return null;
        }

        /** How many of those to whom it was done, where what was done is a harm that is counted. */
        private Counts counts(Frame frame, List<Participant> recipients) {
            int row = harms.rowOf(
                    FoldedText.of(frame.concept()), 0, frame.concept().length());
            Integer count = null;
            for (Participant one : recipients) {
                for (Numeral number : numbers) {
                    boolean inside = number.span().start() >= one.span().start()
                            && number.span().end() <= one.span().end();
                    if (row >= 0
                            && inside
                            && number.kind() == Numeral.Kind.COUNT
                            && number.value() != null
                            && number.value().scale() <= 0
                            && number.value().precision() < 9) {
                        count = (count == null ? 0 : count) + number.value().intValue();
                        break;
                    }
                }
            }
            if (count == null) {
                return Counts.NONE;
            }
            return switch (harms.cell(row, "count")) {
                case "dead" -> new Counts(count, null, null);
                case "injured" -> new Counts(null, count, null);
                default -> new Counts(null, null, count);
            };
        }

        private Span evidence(Trigger trigger, Sentence sentence) {
            Predicate verb = trigger.verb();
            if (verb == null) {
                return sentence.span();
            }
            int first = Math.max(sentence.firstToken(), Math.min(verb.first(), trigger.first()));
            int end = Math.max(verb.end(), trigger.end());
            while (end > first + 1 && text.tokens().get(end - 1).kind() == Token.Kind.PUNCTUATION) {
                end--;
            }
            return new Span(
                    text.tokens().get(first).start(), text.tokens().get(end - 1).end());
        }

        /** Whether two events are one: of one concept and status, with no participant, time or count that differs. */
        private boolean isSame(Event one, Event other) {
            boolean title = isInTitle(one) && !isInTitle(other);
            if (title && isOfTitle(one, other)) {
                return true;
            }
            boolean rule = one.rule().equals(other.rule()) || isSameMeeting(one, other);
            return rule
                    && one.status() == other.status()
                    && compatible(one.actors(), other.actors())
                    && compatible(one.recipients(), other.recipients())
                    && (one.time() == null
                            || other.time() == null
                            || one.time().equals(other.time())
                            || Objects.equals(
                                    times.get(one.time()).value(),
                                    times.get(other.time()).value()))
                    && (one.counts().equals(Counts.NONE)
                            || other.counts().equals(Counts.NONE)
                            || one.counts().equals(other.counts()))
                    && !(other.actors().isEmpty()
                            && other.recipients().isEmpty()
                            && one.actors().isEmpty()
                            && one.recipients().isEmpty());
        }

        /** Whether both are meetings told in one paragraph: "met him, and during the meeting they discussed". */
        private boolean isSameMeeting(Event one, Event other) {
            return one.type().equals(CONSULT)
                    && other.type().equals(CONSULT)
                    && !VISIT.equals(one.mode())
                    && !VISIT.equals(other.mode())
                    && text.sentenceAt(one.trigger().start()).paragraph()
                            == text.sentenceAt(other.trigger().start()).paragraph();
        }

        private boolean isInTitle(Event event) {
            return event.trigger().start() < text.sentences().get(0).span().end()
                    && text.isTitle(text.sentences().get(0));
        }

        /** Whether what is told is what the title tells, in other words: of one type and status, and of nobody else. */
        private boolean isOfTitle(Event title, Event told) {
            boolean same = title.rule().equals(told.rule());
            boolean actors = isNobodyElse(title.actors(), told.actors());
            boolean known = title.actors().stream()
                    .anyMatch(one -> one.entity() != null && compatible(title.actors(), told.actors()));
            return title.type().equals(told.type())
                    && title.status() == told.status()
                    && actors
                    && isNobodyElse(title.recipients(), told.recipients())
                    && (same || (known && !told.actors().isEmpty()))
                    && !told.background();
        }

        /** Whether two lists of participants may be the same people: no two of them are different entities. */
        private boolean isNobodyElse(List<Participant> one, List<Participant> other) {
            return compatible(one, other)
                    || one.stream().allMatch(each -> each.entity() == null)
                    || other.stream().allMatch(each -> each.entity() == null);
        }

        private boolean compatible(List<Participant> one, List<Participant> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return true;
            }
            for (Participant left : one) {
                for (Participant right : other) {
                    boolean entity =
                            (left.entity() != null && left.entity().equals(right.entity())) || isOneState(left, right);
                    boolean spelt =
                            left.span().of(text.source()).equals(right.span().of(text.source()));
                    if (entity || spelt) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether two are a country and its capital, or its government. */
        private boolean isOneState(Participant left, Participant right) {
            return left.code() != null
                    && left.code().equals(right.code())
                    && left.code().endsWith(GOVERNMENT)
                    && isPlace(left)
                    && isPlace(right);
        }

        private boolean isPlace(Participant one) {
            return one.entity() != null && entities.get(one.entity()).type() == NameMention.Type.LOCATION;
        }

        private Event joined(Event one, Event other) {
            List<Span> again = new ArrayList<>(one.again());
            again.add(other.trigger());
            again.addAll(other.again());
            return new Event(
                    one.type(),
                    one.mode(),
                    one.cameo(),
                    one.quad(),
                    one.goldstein(),
                    one.status(),
                    one.actors().isEmpty() ? other.actors() : one.actors(),
                    one.recipients().isEmpty() ? other.recipients() : one.recipients(),
                    one.time() == null ? other.time() : one.time(),
                    one.place() == null ? other.place() : one.place(),
                    one.counts().equals(Counts.NONE) ? other.counts() : one.counts(),
                    one.trigger(),
                    again,
                    one.evidence(),
                    one.background() && other.background(),
                    one.statement() == null ? other.statement() : one.statement(),
                    one.rule());
        }
    }

    private static final java.util.Set<String> LOCAL = java.util.Set.of(
            "\u0641\u064A",
            "\u0642\u0631\u0628",
            "\u0634\u0645\u0627\u0644",
            "\u062C\u0646\u0648\u0628",
            "\u0634\u0631\u0642",
            "\u063A\u0631\u0628",
            "\u0634\u0645\u0627\u0644\u064A",
            "\u062C\u0646\u0648\u0628\u064A",
            "\u0634\u0631\u0642\u064A",
            "\u063A\u0631\u0628\u064A",
            "\u0648\u0633\u0637",
            "\u062F\u0627\u062E\u0644");
}
