package org.mujaz.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Text;

/** Who spoke when, and so who speaks where a verb, a participle or "saying" has no speaker beside it. */
final class Turns {

    /** So many speakers back one is looked for by gender. */
    private static final int SPEAKERS_BACK = 3;

    /** So many paragraphs back the only speaker of an article is looked for. */
    private static final int PARAGRAPHS_BACK = 3;

    /** Who spoke where. */
    private record Spoken(Speaker speaker, int paragraph) {}

    /** The only speaker of a gender among those read so far; they are read once. */
    private static final class Only {
        private int read;
        private boolean several;
        private @Nullable Speaker speaker;
    }

    /** A statement of the sentence that is read. */
    private record Here(Speaker speaker, int content) {}

    /** Agreement of a verb with two or more. */
    private static final String TWO_OR_MORE = "depq";

    private final StatementText source;
    private final Text text;
    private final Clauses clauses;
    private final SpeakerFinder speakers;
    private final PossibleSpeakers possible;

    /** For each verb without a subject who is meant, where it is known, as an index of the entities. */
    private final Map<Integer, Integer> pronounOf = new HashMap<>();

    /** Which entities are persons. */
    private final BitSet persons = new BitSet();

    /** Who spoke in the sentences before, the last at the end. */
    private final List<Spoken> spoken = new ArrayList<>();

    /** By gender, the only one who spoke in the sentences before. */
    private final Map<Character, Only> onlyOf = new HashMap<>();

    /** What was said in this sentence so far. */
    private final List<Here> here = new ArrayList<>();

    Turns(StatementText source, List<Entity> entities, SpeakerFinder speakers, PossibleSpeakers possible) {
        this.source = source;
        this.text = source.text;
        this.clauses = source.clauses;
        this.speakers = speakers;
        this.possible = possible;
        for (int i = 0; i < entities.size(); i++) {
            persons.set(i, entities.get(i).type() == NameMention.Type.PERSON);
            for (NameMention mention : entities.get(i).mentions()) {
                if (mention.form() == NameMention.Form.PRONOUN) {
                    pronounOf.put(mention.firstToken(), i);
                }
            }
        }
    }

    /** Somebody said something in the sentence that is read. */
    void add(Speaker speaker, int content) {
        speakers.spoke(speaker);
        here.add(new Here(speaker, content));
    }

    /** The sentence ends: who spoke in it first and last is who spoke before. */
    void end(Sentence sentence) {
        if (here.isEmpty()) {
            return;
        }
        Speaker first = here.get(0).speaker;
        Speaker last = here.get(here.size() - 1).speaker;
        spoken.add(new Spoken(first, sentence.paragraph()));
        if (!last.equals(first)) {
            spoken.add(new Spoken(last, sentence.paragraph()));
        }
        here.clear();
    }

    /** Whether nobody spoke in this sentence so far. */
    boolean isFirst() {
        return here.isEmpty();
    }

    /** Whether a phrase stands in what was last said in this sentence: what follows "and" is told by who said it. */
    boolean isInside(Phrase phrase) {
        return !here.isEmpty() && phrase.first() >= here.get(here.size() - 1).content;
    }

    /** Who spoke last and agrees with a verb; nobody if none of the last did. */
    Speaker last(char agreement) {
        char gender = genderOf(agreement);
        for (int i = here.size() - 1; i >= 0; i--) {
            if (mayBe(here.get(i).speaker, gender)) {
                return here.get(i).speaker;
            }
        }
        for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - SPEAKERS_BACK; i--) {
            if (mayBe(spoken.get(i).speaker, gender)) {
                return spoken.get(i).speaker;
            }
        }
        return Speaker.NOBODY;
    }

    /** Whether a speaker agrees with a gender; a verb of several is not that of one person. */
    private boolean mayBe(Speaker speaker, char gender) {
        boolean one = speaker.entity() != null && persons.get(speaker.entity());
        return speaker.agrees(gender) && !(one && gender == 'p');
    }

    /** Whether what somebody said in this sentence begins with a token. */
    boolean saidFrom(int token) {
        for (Here each : here) {
            if (each.content == token) {
                return true;
            }
        }
        return false;
    }

    // Where the verb alone says it.

    /** Who speaks where the verb alone says it: who spoke last and agrees with it. */
    Speaker carried(int token, char agreement, Sentence sentence) {
        Phrase own = subjectOfClause(token, sentence);
        if (own != null) {
            return possible.maySpeak(own) ? speakers.of(own, own.end(), true) : Speaker.NOBODY;
        }
        if (here.isEmpty()) {
            Predicate main = mainBefore(token, sentence);
            if (main != null && main.subject() >= 0 && main.token() != token) {
                Phrase subject = source.phrase(main.subject());
                boolean one = subject.mention() >= 0 && !subject.plural() && !isJoinedTo(subject);
                boolean fits = possible.maySpeak(subject)
                        && !(one && TWO_OR_MORE.indexOf(agreement) >= 0)
                        && speakers.of(subject, subject.end(), true).agrees(genderOf(agreement));
                return fits
                        ? speakers.of(subject, Math.max(subject.end(), main.before() ? main.token() : token), true)
                                .carried()
                        : onlyNamed(main.token(), token, genderOf(agreement));
            }
        }
        Speaker last = last(agreement);
        boolean near = !here.isEmpty()
                || (!spoken.isEmpty() && sentence.paragraph() - spoken.get(spoken.size() - 1).paragraph <= 1);
        if (near && !last.equals(Speaker.NOBODY)) {
            return last.carried();
        }
        if (here.isEmpty()
                && !spoken.isEmpty()
                && sentence.paragraph() - spoken.get(spoken.size() - 1).paragraph <= PARAGRAPHS_BACK) {
            Speaker only = onlySpeaker(genderOf(agreement));
            if (only != null) {
                return only.carried();
            }
        }
        Integer named = pronounOf.get(token);
        return named == null ? actorBefore(sentence, genderOf(agreement)) : new Speaker(named, null, 'u', Set.of());
    }

    /** The phrase right behind "but" or "while" that opens the clause of a verb, which is the verb's subject: "but a source close to it said". */
    private @Nullable Phrase subjectOfClause(int token, Sentence sentence) {
        for (int i = token - 1; i > sentence.firstToken(); i--) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.COMPLEMENTIZER || clauses.predicateAt(i) >= 0) {
                return null;
            }
            int p = clauses.tag(i - 1) == Tag.SUBORDINATOR ? clauses.phraseAt(i) : -1;
            if (p >= 0) {
                Phrase phrase = source.phrase(p);
                return phrase.first() == i && phrase.isBare() && !phrase.joined() ? phrase : null;
            }
        }
        return null;
    }

    /** The only somebody who spoke so far and agrees, in an article that has no other speaker of this gender; else null. */
    private @Nullable Speaker onlySpeaker(char gender) {
        Only only = onlyOf.computeIfAbsent(gender, each -> new Only());
        for (; only.read < spoken.size() && !only.several; only.read++) {
            Speaker speaker = spoken.get(only.read).speaker;
            if (speaker.equals(Speaker.NOBODY) || !speaker.agrees(gender)) {
                continue;
            }
            Speaker before = only.speaker;
            only.several = speaker.entity() == null
                    || (before != null && !speaker.entity().equals(before.entity()));
            only.speaker = speaker;
        }
        return only.several ? null : only.speaker;
    }

    /** The only country or body named between two verbs, if it agrees as the subject does not: "the release angered Ankara, and she said". */
    private Speaker onlyNamed(int verb, int token, char gender) {
        Speaker only = gender == 'p' ? null : speakers.onlyBodyIn(verb + 1, token);
        return only != null && only.gender() == gender ? only.carried() : Speaker.NOBODY;
    }

    /** Who is named as the subject of the sentence before, where nobody spoke in it, and agrees; papers begin a paragraph with each. */
    Speaker actorBefore(Sentence sentence, char gender) {
        int s = Sorted.firstFrom(text.sentences(), Sentence::firstToken, sentence.firstToken()) - 1;
        Sentence before = s < 0 ? null : text.sentences().get(s);
        if (before == null || text.isTitle(before) || sentence.paragraph() - before.paragraph() > 1) {
            return Speaker.NOBODY;
        }
        for (Predicate predicate : clauses.predicatesIn(before.firstToken(), before.endToken())) {
            boolean attribute = predicate.hasPronoun()
                    && !predicate.before()
                    && predicate.token() > before.firstToken()
                    && isIndefiniteNoun(predicate.token() - 1);
            boolean main = !attribute && !predicate.relative() && !predicate.inherited() && predicate.subject() >= 0;
            Phrase subject = main ? source.phrase(predicate.subject()) : null;
            if (subject != null) {
                Speaker actor = subject.mention() < 0
                        ? Speaker.NOBODY
                        : speakers.of(subject, subject.end(), true).carried();
                return actor.entity() != null && actor.agrees(gender) ? actor : Speaker.NOBODY;
            }
        }
        return Speaker.NOBODY;
    }

    /** Whether an indefinite noun stands here, of which the verb behind it tells: "an interview which the channel broadcast". */
    private boolean isIndefiniteNoun(int at) {
        int p = clauses.phraseAt(at);
        return p >= 0 && !source.phrase(p).definite() && source.phrase(p).mention() < 0;
    }

    /** Whether "and" joins somebody else to a phrase. */
    private boolean isJoinedTo(Phrase phrase) {
        int p = phrase.end() < text.tokens().size() ? clauses.phraseAt(phrase.end()) : -1;
        return p >= 0 && clauses.phrases().get(p).joined();
    }

    private static char genderOf(char agreement) {
        return agreement == 'm' || agreement == 'f' ? agreement : 'p';
    }

    // Participles and "saying".

    /** Whose participle or "saying" it is: who speaks in the sentence, or the subject of the verb before; null for nobody. */
    @Nullable
    Speaker besides(int at, char gender, Sentence sentence) {
        for (int i = here.size() - 1; i >= 0; i--) {
            if (here.get(i).speaker.agrees(gender)) {
                return here.get(i).speaker.carried();
            }
        }
        Speaker unnamed = here.isEmpty() ? null : here.get(here.size() - 1).speaker;
        if (unnamed != null && gender == 'f' && unnamed.entity() == null && unnamed.span() != null) {
            return unnamed.carried(); // "Sources said …, adding": of what is no person several are one woman.
        }
        Predicate main = mainBefore(at, sentence);
        if (main == null) {
            return null;
        }
        if (main.subject() < 0) {
            return carried(main.token(), main.reading().agreement(), sentence);
        }
        Phrase subject = source.phrase(main.subject());
        if (!possible.maySpeak(subject)) {
            return null;
        }
        Speaker speaker = speakers.of(subject, Math.max(subject.end(), main.before() ? main.token() : at), true);
        if (!speaker.agrees(gender)) {
            Speaker first = firstActor(at, gender, sentence);
            return first == null ? speaker : first;
        }
        return main.inherited() ? speaker.carried() : speaker;
    }

    /** The subject of the first verb of a sentence, if it may speak and agrees; else null. */
    private @Nullable Speaker firstActor(int at, char gender, Sentence sentence) {
        for (Predicate predicate : clauses.predicatesIn(sentence.firstToken(), at)) {
            if (predicate.subject() >= 0) {
                Phrase subject = source.phrase(predicate.subject());
                Speaker speaker =
                        possible.maySpeak(subject) ? speakers.of(subject, subject.end(), true) : Speaker.NOBODY;
                boolean fits = speaker.span() != null && speaker.agrees(gender) && speaker.gender() != 'u';
                return fits || (speaker.entity() != null && speaker.agrees(gender)) ? speaker : null;
            }
        }
        return null;
    }

    /** The verb whose subject a participle shares: the last before it that is in no clause of what is said. */
    private @Nullable Predicate mainBefore(int at, Sentence sentence) {
        Predicate main = null;
        for (Predicate predicate : clauses.predicatesIn(sentence.firstToken(), at)) {
            boolean inside = main != null && main.content() >= 0 && main.content() < predicate.token();
            boolean inner = main != null && (predicate.relative() || inside);
            main = inner ? main : predicate;
        }
        return main;
    }
}
