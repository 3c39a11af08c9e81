package org.mujaz.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Counts;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;

/** How an event is told: as news, in passing, or not at all, where its word is only spoken of. */
final class Newsworthiness {

    /** How many tokens may stand before a present that tells what goes on. */
    private static final int OPENING = 1;

    private static final String WHAT = "\u0645\u0627";
    private static final String ON = "\u0639\u0644\u064A";
    private static final char BI = '\u0628';

    /** Types that behind "for" are a purpose and no deed. */
    private static final Set<String> PURPOSES = Set.of("SUPPORT", "COOPERATE");

    private static final String DEED = "deed";

    /** The last quad class of what is done together. */
    private static final int COOPERATION = 2;

    /** The sector of newspapers and channels. */
    private static final String MEDIA = "MED";

    private static final char LI = '\u0644';

    /** Types that in the present of a relative clause are an attitude. */
    private static final Set<String> ATTITUDES = Set.of("ACCUSE", "REJECT", "SUPPORT", "REQUEST");

    /** How many tokens before a noun the verb may stand whose object it is. */
    private static final int ATTRIBUTE_REACH = 12;

    /** What is said of the verbs that tell of a protest as news even where its noun has the article. */
    private static final String ANEW = "anew";

    private final Text text;
    private final Clauses clauses;
    private final EventText source;
    private final Frames frames;
    private final EventTimes eventTimes;
    private final PhraseTable occurrences;
    private final PhraseTable passing;
    private final PhraseTable topics;
    private final PhraseTable rules;
    private final PhraseTable accidents;
    private final PhraseTable harms;
    private final Set<String> causes;
    private final PhraseTable endings;
    private final Set<String> naming;

    Newsworthiness(EventText source, Frames frames, EventTimes eventTimes, EventLists lists) {
        this.text = source.text;
        this.clauses = source.clauses;
        this.source = source;
        this.frames = frames;
        this.eventTimes = eventTimes;
        this.occurrences = lists.occurrences();
        this.passing = lists.passing();
        this.topics = lists.topics();
        this.rules = lists.rules();
        this.accidents = lists.accidents();
        this.harms = lists.harms();
        this.causes = lists.causes();
        this.endings = lists.endings();
        this.naming = lists.naming();
    }

    /** Whether a word names no event of the article: a topic, a purpose, an attitude. */
    boolean isOnlySpokenOf(Firing firing, Sentence sentence) {
        return isAccident(firing, sentence)
                || isTopic(firing.trigger(), firing.frame())
                || isAttitudeOf(firing.trigger(), firing.frame())
                || isOver(firing)
                || isNaming(firing.trigger(), firing.frame())
                || isRuled(firing.trigger(), sentence)
                || isHabit(firing, sentence)
                || isWithMedia(firing)
                || isPurpose(firing);
    }

    /** Whether a trigger stands behind a verb by which a law says what is to be done: "the article stipulates that he is punished". */
    private boolean isRuled(Trigger trigger, Sentence sentence) {
        for (Predicate verb : clauses.predicatesIn(sentence.firstToken(), trigger.first())) {
            for (WordReading reading : verb.readings()) {
                if (rules.rowOf(reading.lemma()) >= 0 && isBehindOn(verb.token(), trigger.first())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether "on" stands between two tokens, behind which a law says what it says. */
    private boolean isBehindOn(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.is(text.tokens().get(i), ON)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a present inside what "that" opens says what people of whom nobody is known want or think: "complained that drivers refuse
     * to".
     */
    private boolean isHabit(Firing firing, Sentence sentence) {
        Trigger trigger = firing.trigger();
        Predicate verb = trigger.verb();
        boolean present = trigger.isVerb()
                && verb != null
                && verb.mood() == Mood.FACT
                && !verb.isNegated()
                && ATTITUDES.contains(firing.frame().type())
                && !text.isTitle(sentence)
                && verb.readings().stream().allMatch(WordReading::isPresent);
        if (!present || verb == null || firing.actors().isEmpty()) {
            return false;
        }
        for (Event.Participant actor : firing.actors()) {
            if (actor.entity() != null || actor.code() != null) {
                return false;
            }
        }
        Phrase subject = verb.subject() < 0 ? null : clauses.phrases().get(verb.subject());
        if (subject == null || !(subject.plural() || subject.gender() == 'p')) {
            return false;
        }
        int first = verb.before() ? subject.first() : verb.token();
        return first > sentence.firstToken() && clauses.tag(first - 1) == Tag.COMPLEMENTIZER;
    }

    /** Whether those who died or were hurt by nobody's hand are those of an accident of which the sentence tells, and of no deed. */
    private boolean isAccident(Firing firing, Sentence sentence) {
        String concept = firing.frame().concept();
        boolean harm = firing.frame().isAssault() && harms.rowOf(FoldedText.of(concept), 0, concept.length()) >= 0;
        if (!harm || !firing.actors().isEmpty()) {
            return false;
        }
        boolean accident = false;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            for (String word : source.variants(i)) {
                int row = accidents.rowOf(word);
                if (row >= 0 && accidents.cell(row, "kind").equals(DEED)) {
                    return false;
                }
                accident |= row >= 0;
            }
        }
        return accident;
    }

    /** Whether a noun is only what is spoken of: "issues of cooperation". */
    private boolean isTopic(Trigger trigger, Frame frame) {
        if (trigger.isVerb() || frame.isMaterialConflict()) {
            return false;
        }
        int first = trigger.phrase() < 0
                ? trigger.first()
                : clauses.phrases().get(trigger.phrase()).first();
        for (int i = trigger.first() - 1; i >= Math.max(0, Math.min(first, trigger.first() - 1)); i--) {
            for (String word : source.variants(i)) {
                if (topics.rowOf(word) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what is done together is told to end or to have ended: "the end of the alliance". */
    private boolean isOver(Firing firing) {
        Trigger trigger = firing.trigger();
        boolean inside = !trigger.isVerb()
                && firing.frame().quad() <= COOPERATION
                && trigger.phrase() >= 0
                && clauses.phrases().get(trigger.phrase()).first() < trigger.first();
        for (String word : inside ? source.variants(trigger.first() - 1) : EventText.NO_WORDS) {
            if (endings.rowOf(word) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a noun without the article says what something is: behind a verb of taking it for that, "which he calls an attack", or behind
     * "it is".
     */
    private boolean isNaming(Trigger trigger, Frame frame) {
        Phrase phrase = trigger.isVerb() || trigger.phrase() < 0
                ? null
                : clauses.phrases().get(trigger.phrase());
        if (phrase == null || phrase.head() != trigger.first() || phrase.definite()) {
            return false;
        }
        int before = phrase.first() - 1;
        boolean incident = frame.isAssault() || frame.isProtest(); // "It is the massacre of" tells of it.
        if (phrase.isBare() && before >= 0 && clauses.tag(before) == Tag.PRONOUN && !incident) {
            return true;
        }
        Predicate verb = trigger.verb();
        if (verb == null || verb.token() > phrase.first() || verb.subject() == trigger.phrase()) {
            return false;
        }
        if (!phrase.isBare() && phrase.letter() != BI) {
            return false;
        }
        for (WordReading reading : verb.readings()) {
            if (!naming.contains(reading.lemma())) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody only speaks with a newspaper or a channel, which prints what he says. */
    private static boolean isWithMedia(Firing firing) {
        if (!firing.frame().isConsult()) {
            return false;
        }
        List<Event.Participant> others = firing.recipients().isEmpty() ? firing.actors() : firing.recipients();
        return !others.isEmpty() && others.stream().allMatch(Newsworthiness::isMedia);
    }

    private static boolean isMedia(Event.Participant one) {
        return one.code() != null && one.code().endsWith(MEDIA);
    }

    /** Whether a noun only says what something is for: "efforts to support stability". */
    private boolean isPurpose(Firing firing) {
        Trigger trigger = firing.trigger();
        return !trigger.isVerb()
                && trigger.phrase() >= 0
                && clauses.phrases().get(trigger.phrase()).letter() == LI
                && PURPOSES.contains(firing.frame().type())
                && (firing.actors().isEmpty() || firing.frame().both().isEmpty());
    }

    /** Whether a present in a relative clause says what somebody thinks of something, and not what he did. */
    private boolean isAttitudeOf(Trigger trigger, Frame frame) {
        Predicate verb = trigger.verb();
        return trigger.isVerb()
                && verb != null
                && (verb.relative() || isOfIndefinite(verb))
                && verb.mood() == Mood.FACT
                && verb.readings().stream().allMatch(WordReading::isPresent)
                && ATTITUDES.contains(frame.type());
    }

    /** Whether a verb stands right behind an indefinite noun that another verb governs: "slogans that condemn". */
    private boolean isOfIndefinite(Predicate verb) {
        int p = verb.token() == 0 ? -1 : clauses.phraseAt(verb.token() - 1);
        Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
        if (phrase == null || phrase.definite() || phrase.mention() >= 0 || phrase.end() != verb.token()) {
            return false;
        }
        if (phrase.isBare() && phrase.first() > 0 && clauses.tag(phrase.first() - 1) == Tag.PRONOUN) {
            return true; // "It is an organisation that demands".
        }
        return !phrase.isBare()
                || clauses.predicatesIn(Math.max(0, phrase.first() - ATTRIBUTE_REACH), phrase.first()).stream()
                        .anyMatch(each -> each.object() == p);
    }

    /**
     * Whether an event is told as news: by the verb of a main clause in the past or of a headline, or by a noun of which a verb says that
     * it took place, or which has its harm counted or both its time and its place said.
     */
    boolean isTold(Firing firing, Sentence sentence, @Nullable Integer time, @Nullable Integer place, Counts counts) {
        Trigger trigger = firing.trigger();
        Predicate verb = trigger.verb();
        boolean material = firing.frame().isMaterialConflict();
        if (trigger.isVerb() && verb != null) {
            boolean headline = text.isTitle(sentence) || (sentence.firstToken() == 0 && !isClosed(sentence));
            boolean past = verb.readings().stream().anyMatch(WordReading::isPast)
                    || verb.mood() != Mood.FACT
                    || headline
                    || isCut(verb);
            boolean protest = firing.frame().isProtest() && verb.token() <= sentence.firstToken() + OPENING;
            return !verb.relative() && (past || !material || protest);
        }
        if (source.participleAt(trigger.first()) != null) {
            return true;
        }
        if (isPassing(trigger, sentence) || (material && verb != null && isAttribute(verb))) {
            return false;
        }
        boolean own = time != null && eventTimes.isNear(time, trigger);
        boolean protests = firing.frame().isProtest();
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
            return firing.found() > 0 || own || isAnew(trigger, verb) || frames.isDoing(source.words, verb);
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
        if (trigger.phrase() < 0 || verb.subject() == trigger.phrase() || !frames.isDoing(source.words, verb)) {
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
                        trigger.first(), clauses.phrases().get(trigger.phrase()).first());
        for (int i = trigger.first() - 1; i >= sentence.firstToken() && i >= first - 1; i--) {
            if (clauses.tag(i) == Tag.QUOTE) {
                first--;
            }
            for (String word : source.variants(i)) {
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

    /** Whether a noun with the article, beside which nobody is named, can only mean what was told before. */
    boolean isReference(Firing firing) {
        Trigger trigger = firing.trigger();
        return !trigger.isVerb() && isDefinite(trigger) && firing.found() == 0;
    }

    /** Whether a protest is told as the cause of what a past verb tells: "came to a standstill because of a strike". */
    private boolean isCause(Firing firing) {
        Trigger trigger = firing.trigger();
        Predicate verb = trigger.verb();
        Phrase phrase = trigger.isVerb() || trigger.phrase() < 0
                ? null
                : clauses.phrases().get(trigger.phrase());
        return firing.frame().isProtest()
                && phrase != null
                && phrase.preposition() >= 0
                && phrase.letter() == 0
                && causes.contains(text.folded(text.tokens().get(phrase.preposition())))
                && verb != null
                && verb.mood() == Mood.FACT
                && !verb.isNegated()
                && verb.reading().isPast();
    }

    /** Whether an event that is mentioned in passing is one event and no kind of event: a party is said, or time and place. */
    boolean isSpecific(Firing firing, @Nullable Integer time, @Nullable Integer place, Counts counts) {
        return !(isReference(firing) && counts.equals(Counts.NONE))
                && (firing.found() > 0 || (time != null && place != null) || isCause(firing));
    }
}
