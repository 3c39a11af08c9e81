package org.mujaz.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.lexicon.WordList;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.word.Words;

/** Who does what a noun names, where neither its genitive nor a slot says it: whom a verb behind it, before it or a pronoun on it means. */
final class Agents {

    /** So many tokens behind a noun the verb is looked for that says whose it is. */
    private static final int REACH = 14;

    private static final char LI = '\u0644';
    private static final char HIS = '\u0647';
    private static final char HER = '\u0627';
    /** When, the moment that, after. */
    private static final Set<String> WHEN = Set.of(
            "\u0639\u0646\u062F\u0645\u0627",
            "\u062D\u064A\u0646",
            "\u062D\u064A\u0646\u0645\u0627",
            "\u0628\u0639\u062F\u0645\u0627");

    private static final String TO = "\u0627\u0644\u064A";
    private static final String WHERE = "\u062D\u064A\u062B";
    private static final String ATTRIBUTE = "\u0646\u0633\u0628";

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final Frames frames;
    private final Matters matters;
    private final Parties parties;
    private final LightVerbs light;
    private final Complements complements;

    Agents(
            EventText source,
            Frames frames,
            Matters matters,
            Parties parties,
            LightVerbs light,
            Complements complements) {
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.frames = frames;
        this.matters = matters;
        this.parties = parties;
        this.light = light;
        this.complements = complements;
    }

    // Verbs behind the noun.

    /** Of "a raid that X carried out": X, where the verb right behind the noun has it as a pronoun. */
    List<Participant> relativeAgent(Trigger trigger) {
        Predicate verb = light.relativeVerb(trigger);
        if (verb == null) {
            return attributed(trigger);
        }
        if (verb.subject() < 0) {
            return mainSubject(
                    trigger, text.sentenceAt(text.tokens().get(trigger.first()).start()));
        }
        return parties.besides(verb.subject(), trigger);
    }

    /** Of "an attack that was attributed to X": X. */
    private List<Participant> attributed(Trigger trigger) {
        for (Predicate verb : clauses.predicatesIn(trigger.end(), trigger.end() + REACH)) {
            if (LightVerbs.isOf(verb, ATTRIBUTE)) {
                List<Participant> named = complements.ofVerb(verb, TO);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** The verb right behind a noun, with it as a pronoun, whose subject undergoes it: "a call that he received"; or null. */
    @Nullable
    Predicate receiving(Trigger trigger) {
        int end = trigger.phrase() < 0
                ? trigger.end()
                : clauses.phrases().get(trigger.phrase()).end();
        for (Predicate verb : clauses.predicatesIn(end, end + 2)) {
            if (verb.hasPronoun() && !verb.isNegated() && frames.isUndergoing(words, verb)) {
                return verb;
            }
        }
        return null;
    }

    /** Of "the exposure of X to an attack": X. */
    List<Participant> undergoing(Trigger trigger) {
        Phrase phrase = trigger.isVerb() || trigger.phrase() < 0
                ? null
                : clauses.phrases().get(trigger.phrase());
        int before = phrase == null || phrase.letter() != LI || phrase.first() == 0
                ? -1
                : clauses.phraseAt(phrase.first() - 1);
        Phrase one = before < 0 ? null : clauses.phrases().get(before);
        boolean genitive = one != null && phrase != null && one.end() == phrase.first() && one.end() > one.head() + 1;
        return one != null && genitive && words.can(one.head(), r -> frames.isUndergoing(r))
                ? parties.ofPart(one, one.head() + 1)
                : List.of();
    }

    // Pronouns on the noun.

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
    List<Participant> owner(Trigger trigger) {
        int joined = joinedTo(trigger);
        if (joined >= 0 && isOwner(joined, trigger)) {
            return parties.besides(joined, trigger);
        }
        Predicate governor = trigger.verb();
        if (governor != null && isOwner(governor.subject(), trigger)) {
            return parties.besides(governor.subject(), trigger);
        }
        int sentence =
                text.sentenceAt(text.tokens().get(trigger.first()).start()).firstToken();
        List<Predicate> before = clauses.predicatesIn(sentence, trigger.first());
        List<Participant> found = ownerOf(before, false, trigger);
        return found.isEmpty() ? ownerOf(before, true, trigger) : found;
    }

    /** Of "the president and his recognition of": the president, a name to whom "and" joins the noun; or -1. */
    private int joinedTo(Trigger trigger) {
        Phrase phrase = trigger.phrase() < 0 ? null : clauses.phrases().get(trigger.phrase());
        if (phrase == null || !phrase.joined() || phrase.head() != trigger.first() || phrase.first() == 0) {
            return -1;
        }
        int before = clauses.phraseAt(phrase.first() - 1);
        boolean named = before >= 0
                && clauses.phrases().get(before).mention() >= 0
                && clauses.tag(phrase.first() - 1) == Tag.NAME;
        return named ? before : -1;
    }

    /** The subject of the last verb that agrees, of those in relative clauses or of the others. */
    private List<Participant> ownerOf(List<Predicate> before, boolean relative, Trigger trigger) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Predicate verb = before.get(i);
            if (verb.relative() == relative && isOwner(verb.subject(), trigger)) {
                return parties.besides(verb.subject(), trigger);
            }
        }
        return List.of();
    }

    /** Whether a subject before a noun agrees with the pronoun on it. */
    private boolean isOwner(int subject, Trigger trigger) {
        if (subject < 0 || subject == trigger.phrase()) {
            return false;
        }
        Phrase phrase = clauses.phrases().get(subject);
        String word = text.folded(text.tokens().get(trigger.first()));
        char last = word.charAt(word.length() - 1);
        boolean agrees = switch (last) {
            case HIS -> !phrase.plural() && phrase.gender() != 'f';
            case HER -> phrase.plural() || phrase.gender() != 'm';
            default -> phrase.gender() != 'f' && (phrase.plural() || phrase.gender() == 'u');
        };
        return agrees && phrase.first() < trigger.first();
    }

    // Verbs before or around it.

    /** Who is the subject of the verb with which a noun stands. */
    List<Participant> ofSubject(Trigger trigger) {
        return parties.somebody(trigger.verb() == null ? -1 : trigger.verb().subject());
    }

    /** Who is the object of the verb with which a noun stands. */
    List<Participant> ofObject(Trigger trigger) {
        return parties.somebody(trigger.verb() == null ? -1 : trigger.verb().object());
    }

    /**
     * Whether the clause of a verb goes on from the one before it, whose subject it may share: behind "before" or "after" with "that", or
     * behind "where".
     */
    boolean goesOn(Trigger trigger, Sentence sentence) {
        int at = trigger.first() - 1;
        if (at <= sentence.firstToken()) {
            return false;
        }
        boolean where = text.is(text.tokens().get(at), WHERE);
        boolean that = clauses.tag(at) == Tag.COMPLEMENTIZER && clauses.tag(at - 1) == Tag.PREPOSITION;
        return where || that;
    }

    /**
     * Who does what a verb without a subject tells, where the verb before it has one that agrees with it in gender, is somebody and stands
     * before: "Russia answered in that it expelled".
     */
    List<Participant> subjectBefore(Trigger trigger, Sentence sentence) {
        Predicate verb = trigger.verb();
        List<Predicate> before =
                verb == null ? List.of() : clauses.predicatesIn(sentence.firstToken(), trigger.first());
        for (int i = before.size() - 1; i >= 0 && verb != null; i--) {
            int subject = before.get(i).subject();
            if (before.get(i).relative() || subject < 0) {
                continue;
            }
            Phrase phrase = clauses.phrases().get(subject);
            char gender = phrase.gender() == 'u' && phrase.mention() >= 0 ? 'm' : phrase.gender();
            boolean somebody = phrase.mention() >= 0 || words.can(phrase.head(), r -> r.list() == WordList.AGENT);
            boolean agrees = Words.any(verb.readings(), r -> r.agreement() == gender && !r.isPassive());
            return somebody && agrees && phrase.first() < trigger.first()
                    ? parties.besides(subject, trigger)
                    : List.of();
        }
        return List.of();
    }

    /** The verbs behind "when" that follow a verb in its sentence, the next first; empty where no such word stands before them. */
    List<Predicate> verbsBehind(Predicate verb, Sentence sentence) {
        for (int i = verb.token() + 1; i < sentence.endToken(); i++) {
            if (clauses.tag(i) == Tag.STOP || clauses.tag(i) == Tag.COMPLEMENTIZER || clauses.tag(i) == Tag.RELATIVE) {
                return List.of();
            }
            if (clauses.tag(i) == Tag.SUBORDINATOR
                    && WHEN.contains(text.folded(text.tokens().get(i)))) {
                return clauses.predicatesIn(i, sentence.endToken()).stream()
                        .filter(each -> each.token() > verb.token() + 1)
                        .toList();
            }
        }
        return List.of();
    }

    /** Who is the subject of the last verb before a trigger in its sentence that has one. */
    List<Participant> mainSubject(Trigger trigger, Sentence sentence) {
        List<Predicate> before = clauses.predicatesIn(sentence.firstToken(), trigger.first());
        for (int i = before.size() - 1; i >= 0; i--) {
            int subject = before.get(i).subject();
            if (subject >= 0
                    && before.get(i).token() < trigger.first()
                    && !matters.isMatter(clauses.phrases().get(subject))) {
                return parties.besides(subject, trigger);
            }
        }
        return List.of();
    }
}
