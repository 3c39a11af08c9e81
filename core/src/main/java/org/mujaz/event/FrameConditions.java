package org.mujaz.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.lexicon.WordList;
import org.mujaz.text.Letters;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Whether the words beside a trigger are those that a frame needs, and none of those that keep it from firing. */
final class FrameConditions {

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

    /** What a frame needs whose actor is a crowd that protests, and how many letters of another word that is worth. */
    private static final String CROWD = "@crowd";

    private static final int CROWD_WEIGHT = 7;

    /** What a frame needs whose deed is done to a place: who does it is often named by one. */
    private static final String PLACE = "@place";

    /** The class of verbal nouns. */
    private static final String DEED = "@act";

    /** Among the classes of a frame: it does not fire where its subject is a deed, a state or a quantity. */
    private static final String BY_MATTER = "@by-matter";

    /** Where its subject is a text or a thing. */
    private static final String BY_THING = "@by-thing";

    /** Where its subject is a person who is named; as what a frame needs, that it is. */
    static final String BY_PERSON = "@by-person";

    /** Those whose deaths an army or the police announces as its own deed. */
    static final String ENEMY = "@enemy";

    /** Types of which no deed, state or quantity is the actor. */
    private static final Set<String> OF_SOMEBODY =
            Set.of("AGREE", "CONSULT", "COOPERATE", "REJECT", "REQUEST", "THREATEN");

    private static final Set<String> MATTERS = Set.of(DEED, "@state", "@quantity");

    /** What nobody is who meets or talks with others: a report, a video, a study, a phenomenon. */
    private static final Set<String> THINGS =
            Set.of("@text", "@thing", "@abstract", "@state", "@quantity", "@money", "@weapon", "@act");

    /** What ends the words that belong to a verb alone. */
    private static final Set<Tag> ENDS = EnumSet.of(Tag.VERB, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.STOP);

    /** In a pair of words beside which a frame does not fire: the trigger itself, the second word behind it or its subject. */
    private static final String TRIGGER = "_";

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final Frames frames;
    private final ParticipantKinds kinds;

    /** The words beside the trigger that was asked for last that some frame must not see, and where a pair of them may begin. */
    private final List<String> beside = new ArrayList<>();

    private final List<Integer> pairs = new ArrayList<>();
    private int besideFirst = -1;
    private int besideEnd;

    /** The words around the trigger that was asked for last, and how they begin. */
    private final WordStarts starts = new WordStarts();

    private @Nullable String window;
    private int from;
    private int to;
    private int windowFirst = -1;
    private int windowEnd;
    private int windowReach;

    FrameConditions(EventText source, Frames frames, ParticipantKinds kinds) {
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.frames = frames;
        this.kinds = kinds;
    }

    /** Whether a word stands beside a trigger that keeps a frame from firing. */
    boolean isBeside(Frame frame, Trigger trigger, Sentence sentence) {
        if (isDoneToOther(frame, trigger)
                || isWithoutObject(frame, trigger)
                || (frame.isConsult() && isByThing(trigger))
                || (isOfSomebody(frame, trigger) && isByMatter(trigger) && !isOfCrowd(trigger))
                || isBefore(frame, trigger)) {
            return true;
        }
        if (frame.unless().isEmpty() && frame.unlessPairs().isEmpty()) {
            return false;
        }
        if (besideFirst != trigger.first() || besideEnd != trigger.end()) {
            lookBeside(trigger, sentence);
        }
        for (String word : beside) {
            if (frame.unless().contains(word)) {
                return true;
            }
        }
        for (int pair : pairs) {
            if (isPair(pair, frame.unlessPairs())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a verb does is done to a noun of a class, and nothing else, to which a frame is not done; or a deed is of one. */
    private boolean isDoneToOther(Frame frame, Trigger trigger) {
        if (frame.unlessClasses().isEmpty()) {
            return false;
        }
        int at = -1;
        if (frame.unlessClasses().contains(BY_MATTER) && isByMatter(trigger)) {
            return true;
        }
        if (frame.unlessClasses().contains(BY_THING) && isByThing(trigger)) {
            return true;
        }
        if (frame.unlessClasses().contains(BY_PERSON) && isByPerson(trigger)) {
            return true;
        }
        if (trigger.isVerb() && trigger.verb() != null) {
            int object = trigger.verb().object();
            at = object < 0 || clauses.phrases().get(object).first() < trigger.first()
                    ? -1
                    : clauses.phrases().get(object).head();
        } else if (trigger.phrase() >= 0 && words.can(trigger.first(), r -> r.list() == WordList.MASDAR)) {
            boolean genitive =
                    trigger.end() < clauses.phrases().get(trigger.phrase()).end()
                            && clauses.tag(trigger.end()) == Tag.NOUN;
            at = genitive ? trigger.end() : -1;
        }
        return at >= 0 && clauses.tag(at) != Tag.NAME && isOnly(frame.unlessClasses(), at);
    }

    /**
     * Whether what stands where a frame's object does is none of its objects: the object of a verb or the genitive of a noun, else what
     * stands behind prepositions beside it. Where nothing stands there, nothing is asked.
     */
    private boolean isWithoutObject(Frame frame, Trigger trigger) {
        if (frame.objects().isEmpty()) {
            return false;
        }
        Predicate verb = trigger.verb();
        if (!trigger.isVerb() || verb == null) {
            return !trigger.isVerb() && isNounOfOther(frame, trigger);
        }
        if (verb.hasPronoun()) {
            int which = verb.token() - 1;
            boolean relative = which > 0 && clauses.tag(which) == Tag.RELATIVE;
            int noun = relative ? clauses.phraseAt(which - 1) : -1;
            Phrase antecedent = noun < 0 ? null : clauses.phrases().get(noun);
            return antecedent != null && !isAmong(frame, antecedent.first(), antecedent.end());
        }
        if (verb.object() < 0 && (verb.relative() || verb.complements().isEmpty())) {
            return false;
        }
        int first = verb.before() && verb.object() < 0 && verb.subject() >= 0
                ? clauses.phrases().get(verb.subject()).first()
                : trigger.end();
        int end = trigger.end();
        while (end < verb.end() && !ENDS.contains(clauses.tag(end)) && clauses.tag(end) != Tag.COMMA) {
            end++;
        }
        return !isAmong(frame, first, end);
    }

    /** Whether the genitive of a noun, or what stands behind a preposition right behind it, is none of a frame's objects. */
    private boolean isNounOfOther(Frame frame, Trigger trigger) {
        int behind = trigger.end();
        Phrase own = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        if (own != null && behind < own.end()) {
            return !isAmong(frame, trigger.first(), own.end());
        }
        int next = behind < text.tokens().size() ? clauses.phraseAt(behind) : -1;
        Phrase phrase = next < 0 ? null : clauses.phrases().get(next);
        return phrase != null
                && (phrase.letter() != 0 || clauses.tag(behind) == Tag.DEMONSTRATIVE)
                && !isAmong(frame, phrase.first(), phrase.end());
    }

    /** Whether one of a frame's objects stands among some words, however it is inflected for what is written on to it. */
    private boolean isAmong(Frame frame, int first, int end) {
        for (int i = first; i < end; i++) {
            if (isPurpose(i)) {
                continue;
            }
            for (String word : EventText.variants(text.folded(text.tokens().get(i)))) {
                if (frame.objects().contains(word)) {
                    return true;
                }
            }
            for (WordReading reading : words.at(i)) {
                if (frame.objects().contains(reading.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word is a verbal noun behind "for": what something is done for, and not what it is done to. */
    private boolean isPurpose(int at) {
        int p = clauses.phraseAt(at);
        Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
        return phrase != null
                && phrase.first() == at
                && phrase.letter() == Letters.LAM
                && words.can(at, r -> r.list() == WordList.MASDAR);
    }

    /** Whether the subject of a verb is a person who is named. */
    private boolean isByPerson(Trigger trigger) {
        int subject =
                trigger.isVerb() && trigger.verb() != null ? trigger.verb().subject() : -1;
        return subject >= 0 && kinds.isNamed(clauses.phrases().get(subject));
    }

    /** Whether the subject of a verb is a deed or a state and nobody. */
    private boolean isByMatter(Trigger trigger) {
        int subject =
                trigger.isVerb() && trigger.verb() != null ? trigger.verb().subject() : -1;
        int head = subject < 0 ? -1 : clauses.phrases().get(subject).head();
        return head >= 0 && clauses.tag(head) != Tag.NAME && isOnly(MATTERS, head);
    }

    /**
     * Whether only somebody does what a verb says of its own subject: wants, promises, talks. Words that matters share with people say
     * another thing of them, "calls for concern", "agrees with the facts".
     */
    private static boolean isOfSomebody(Frame frame, Trigger trigger) {
        Predicate verb = trigger.verb();
        return OF_SOMEBODY.contains(frame.type())
                && trigger.isVerb()
                && verb != null
                && !trigger.passive()
                && !verb.inherited()
                && !verb.relative();
    }

    /** Whether the subject of a verb is a protest or a meeting, in which people want something. */
    private boolean isOfCrowd(Trigger trigger) {
        int head = clauses.phrases()
                .get(Objects.requireNonNull(trigger.verb()).subject())
                .head();
        Frames.NounCall call = frames.ofNoun(text, words, head, text.tokens().size());
        if (call == null) {
            return false;
        }
        for (Frames.Call each : call.calls()) {
            if (each.frame().isProtest() || each.frame().isConsult()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject of a verb is a text or a thing and nobody; not a meeting, whose verb tells what those who met did. */
    private boolean isByThing(Trigger trigger) {
        int subject =
                trigger.isVerb() && trigger.verb() != null ? trigger.verb().subject() : -1;
        int head = subject < 0 ? -1 : clauses.phrases().get(subject).head();
        if (head < 0 || clauses.phrases().get(subject).mention() >= 0 || clauses.tag(head) == Tag.NAME) {
            return false;
        }
        boolean one = false;
        for (WordReading reading : words.at(head)) {
            if (reading.list() == WordList.NOUN || reading.list() == WordList.AGENT) {
                if (!THINGS.contains('@' + words.cell(reading, "class"))) {
                    return false;
                }
                one = true;
            }
        }
        return one;
    }

    /** Whether a word stands right behind a trigger or its subject that makes another thing of it: "look for" of "look into". */
    private boolean isBefore(Frame frame, Trigger trigger) {
        Set<String> behind = frame.unlessPairs().get(TRIGGER);
        if (behind == null) {
            return false;
        }
        int subject =
                trigger.isVerb() && trigger.verb() != null ? trigger.verb().subject() : -1;
        int end = subject < 0 ? -1 : clauses.phrases().get(subject).end();
        return isAt(trigger.end(), behind) || (end > trigger.end() && isAt(end, behind));
    }

    private boolean isAt(int at, Set<String> listed) {
        return at < text.tokens().size()
                && listed.contains(text.folded(text.tokens().get(at)));
    }

    /** Whether all nouns that a word can be are of some classes. */
    private boolean isOnly(Set<String> classes, int at) {
        boolean one = false;
        for (WordReading reading : words.at(at)) {
            boolean deed = reading.list() == WordList.MASDAR;
            if (reading.list() == WordList.NOUN || reading.list() == WordList.AGENT || deed) {
                if (!classes.contains(deed ? DEED : '@' + words.cell(reading, "class"))) {
                    return false;
                }
                one = true;
            }
        }
        return one;
    }

    /** Gathers what stands beside a trigger, once for all frames; mostly it is nothing. */
    private void lookBeside(Trigger trigger, Sentence sentence) {
        beside.clear();
        pairs.clear();
        besideFirst = trigger.first();
        besideEnd = trigger.end();
        int from = Math.max(sentence.firstToken(), trigger.first() - UNLESS_BEFORE);
        int to = Math.min(sentence.endToken(), trigger.end() + UNLESS_BEHIND);
        for (int i = from; i < to; i++) {
            if (i >= trigger.first() && i < trigger.end()) {
                continue;
            }
            if (i > trigger.end() && clauses.tag(i) == Tag.STOP) {
                break;
            }
            Token token = text.tokens().get(i);
            if (frames.mayBeBeside(text, token)) {
                Collections.addAll(beside, frames.wordsBeside(text, token));
            }
            if (i + 1 < to && frames.opensPair(text, token)) {
                pairs.add(i);
            }
        }
    }

    private boolean isPair(int at, Map<String, Set<String>> listed) {
        Set<String> seconds =
                listed.isEmpty() ? null : listed.get(text.folded(text.tokens().get(at)));
        return seconds != null && seconds.contains(text.folded(text.tokens().get(at + 1)));
    }

    /** Whether a frame needs nothing, or somebody, or a word that stands there: else it need not be looked who takes part. */
    boolean mayBeMet(Frame frame, Trigger trigger, Sentence sentence) {
        Needs needs = frame.needs();
        if (needs.areNone() || needs.haveClass()) {
            return true;
        }
        lookAround(trigger, reach(frame), sentence);
        for (int i = needs.next(starts, 0); i < needs.size(); i = needs.next(starts, i + 1)) {
            if (isIn(window(), needs.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static int reach(Frame frame) {
        return frame.isProtest() ? PURPOSE_BEHIND : NEED_BEHIND;
    }

    /** How well what a frame needs is there: -1 not at all, 0 nothing is needed, more for longer words. */
    int met(Frame frame, Trigger trigger, Sentence sentence, List<Participant> actors, List<Participant> recipients) {
        Needs needs = frame.needs();
        if (needs.areNone()) {
            return 0;
        }
        int best = -1;
        for (int i = 0; i < needs.classes(); i++) {
            String need = needs.classAt(i);
            boolean doer =
                    !(need.equals(PLACE) && frame.isMaterialConflict() && trigger.isVerb() && !trigger.passive());
            boolean is = (doer && kinds.isOf(need, actors))
                    || (!need.equals(CROWD) && !need.equals(BY_PERSON) && kinds.isOf(need, recipients));
            best = is ? Math.max(best, need.equals(CROWD) ? CROWD_WEIGHT : 0) : best;
        }
        lookAround(trigger, reach(frame), sentence);
        String words = isOwn(frame, trigger) ? own(trigger) : window();
        for (int i = needs.next(starts, 0); i < needs.size(); i = needs.next(starts, i + 1)) {
            String need = needs.word(i);
            best = need.length() > best && isIn(words, need) ? need.length() : best;
        }
        return best;
    }

    /**
     * Whether what a frame needs must be among the subject of a verb and what stands behind it: of a deed that is told with somebody or
     * something beside its verb. What a verb says is said in clauses behind it, and what a protest is for anywhere.
     */
    private static boolean isOwn(Frame frame, Trigger trigger) {
        Predicate verb = trigger.verb();
        return trigger.isVerb()
                && verb != null
                && !trigger.passive()
                && !frame.isSaid()
                && !frame.isProtest()
                && frame.phrases().isEmpty()
                && !verb.relative()
                && !verb.hasPronoun()
                && verb.object() >= 0;
    }

    /** The words from the subject of a verb, where that stands before it, to the next verb or relative clause, written as a window is. */
    private String own(Trigger trigger) {
        Predicate verb = Objects.requireNonNull(trigger.verb());
        int first = verb.before() && verb.subject() >= 0
                ? Math.max(from, clauses.phrases().get(verb.subject()).first())
                : trigger.first();
        int end = trigger.end();
        while (end < to && !ENDS.contains(clauses.tag(end))) {
            end++;
        }
        return written(first, end);
    }

    /** Whether a word stands in a window, with no more than clitics before it and an ending behind it. */
    private boolean isIn(String window, String need) {
        int at = window.indexOf(need);
        while (at >= 0) {
            boolean ends = at + need.length() >= window.length()
                    || isEnding(window, at + need.length(), need.length() <= SHORT ? 0 : 2);
            if (ends && isOpening(window, at)) {
                return true;
            }
            at = window.indexOf(need, at + 1);
        }
        return false;
    }

    /** Looks how the words around a trigger begin, once for all frames that look as far. */
    private void lookAround(Trigger trigger, int reach, Sentence sentence) {
        if (windowFirst == trigger.first() && windowEnd == trigger.end() && windowReach == reach) {
            return;
        }
        windowFirst = trigger.first();
        windowEnd = trigger.end();
        windowReach = reach;
        from = Math.max(sentence.firstToken(), trigger.first() - NEED_BEFORE);
        to = trigger.end();
        int most = Math.min(sentence.endToken(), trigger.end() + reach);
        while (to < most && clauses.tag(to) != Tag.STOP) {
            to++;
        }
        window = null;
        starts.clear();
        for (int i = from; i < to; i++) {
            if (i != trigger.first()) {
                Token token = text.tokens().get(i);
                starts.add(text.folded(), token.foldedStart(), token.foldedEnd());
            }
        }
    }

    /** The words around the trigger, a space before and behind each and for the trigger's first; made where one of them may be meant. */
    private String window() {
        String made = window;
        if (made == null) {
            made = written(from, to);
            window = made;
        }
        return made;
    }

    private String written(int first, int end) {
        StringBuilder all = new StringBuilder(" ");
        for (int i = first; i < end; i++) {
            if (i != windowFirst) {
                all.append(text.folded(text.tokens().get(i)));
            }
            all.append(' ');
        }
        return all.toString();
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
        if (letters > WordStarts.MOST_CLITICS) {
            return false;
        }
        for (int i = at - letters; i < at; i++) {
            if (!WordStarts.isClitic(window.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
