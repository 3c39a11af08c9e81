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
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.Words;

/** Who stands behind a trigger or a word: behind a preposition that goes with it, in its genitive, as its object. */
final class Complements {

    /** So many tokens behind a noun its complements are looked for. */
    private static final int REACH = 14;

    private static final String NONE = "-";
    private static final String IN = "\u0641\u064A";
    private static final String ABOUT = "\u0639\u0646";

    /** By, and "on the part of", which the papers of the Maghreb write for it. */
    private static final String BY = "\u0642\u0628\u0644";

    private static final String SIDE = "\u0637\u0631\u0641";
    private static final String TARGETING = "\u0645\u0633\u062A\u0647\u062F\u0641";
    private static final String WITH = "\u0645\u0639";

    /** So many tokens behind a trigger a preposition with a pronoun on it may stand. */
    private static final int PRONOUN_REACH = 6;

    /** Him, her, them, as they are written on to words. */
    private static final List<String> PRONOUNS = List.of("\u0647\u0627", "\u0647\u0645", "\u0647");

    /** Against, in the matter of. */
    private static final Set<String> AGAINST = Set.of("\u0636\u062F", "\u0628\u062D\u0642", "\u062D\u0642");

    /** By, at the hands of, on the part of. */
    private static final List<String> BY_WHOM = List.of(
            "\u0645\u0646 \u0642\u0628\u0644",
            "\u0645\u0646 \u062C\u0627\u0646\u0628",
            "\u0639\u0644\u064A \u064A\u062F",
            "\u0639\u0644\u064A \u0627\u064A\u062F\u064A");

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final Matters matters;
    private final Nationalities nationalities;
    private final Parties parties;
    private final LightVerbs light;
    private final Set<String> utterances;

    Complements(
            EventText source,
            Matters matters,
            Nationalities nationalities,
            Parties parties,
            LightVerbs light,
            EventLists lists) {
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.matters = matters;
        this.nationalities = nationalities;
        this.parties = parties;
        this.light = light;
        this.utterances = lists.utterances();
    }

    /**
     * Who stands behind a preposition that goes with the trigger.
     *
     * @param frame the frame whose recipient is looked for, which says whether a matter may be one; null where any may
     */
    List<Participant> behind(String preposition, Trigger trigger, @Nullable Frame frame) {
        for (Phrase phrase : candidates(trigger)) {
            int from = isOfWords(phrase, trigger) ? -1 : matches(preposition, phrase);
            if (from >= 0 && !matters.isNoComplement(phrase, frame)) {
                return parties.ofPart(phrase, from);
            }
            Phrase counted = from < 0 ? countedBehind(preposition, phrase) : null;
            if (counted != null) {
                return parties.listed(counted, counted.end());
            }
        }
        return List.of();
    }

    /** Whether a phrase says to whom words were said in which a trigger stands, and not whom it befalls: "in a statement to the radio". */
    private boolean isOfWords(Phrase phrase, Trigger trigger) {
        int before = phrase.first() - (phrase.letter() == 0 ? 2 : 1);
        int p = before <= trigger.first() ? -1 : clauses.phraseAt(before);
        Phrase said = p < 0 ? null : clauses.phrases().get(p);
        return said != null
                && said.preposition() >= 0
                && said.letter() == 0
                && said.end() == before + 1
                && text.is(text.tokens().get(said.preposition()), IN)
                && utterances.contains(text.folded(text.tokens().get(said.head())));
    }

    /** Of "at the hands of ten rebels": the phrase with a number, which begins behind a preposition of two words; else null. */
    private @Nullable Phrase countedBehind(String preposition, Phrase phrase) {
        int space = preposition.indexOf(' ');
        int next = phrase.end();
        if (space < 0
                || phrase.letter() != 0
                || phrase.preposition() < 0
                || next != phrase.first() + 1
                || next >= text.tokens().size()
                || clauses.tag(next) != Tag.NUMBER
                || !text.is(text.tokens().get(phrase.first()), preposition.substring(space + 1))
                || !text.is(text.tokens().get(phrase.preposition()), preposition.substring(0, space))) {
            return null;
        }
        int p = clauses.phraseAt(next);
        return p >= 0 && clauses.phrases().get(p).first() == next
                ? clauses.phrases().get(p)
                : null;
    }

    /** The phrases that may go with a trigger: the complements of a verb; those behind a noun, and those of the verb in its relative clause. */
    private List<Phrase> candidates(Trigger trigger) {
        List<Phrase> candidates = new ArrayList<>();
        if (trigger.isVerb() && trigger.verb() != null) {
            for (int c : trigger.verb().complements()) {
                candidates.add(clauses.phrases().get(c));
            }
        } else {
            for (int i = trigger.end(); i < text.tokens().size() && i < trigger.end() + REACH; i++) {
                if (isEnd(i)) {
                    break;
                }
                int p = clauses.phraseAt(i);
                Phrase next = p < 0 || clauses.phrases().get(p).first() != i
                        ? null
                        : clauses.phrases().get(p);
                if (next != null && next.isBare() && !next.joined() && next.definite() && p != trigger.phrase()) {
                    break;
                }
                if (next != null && !next.isBare() && !isOfDeed(next, trigger)) {
                    candidates.add(next);
                }
            }
        }
        addBefore(trigger, candidates);
        Predicate relative = trigger.isVerb() ? null : light.relativeVerb(trigger);
        relative = relative == null && !trigger.isVerb() ? light.relativeDone(trigger) : relative;
        if (relative != null) {
            for (int c : relative.complements()) {
                candidates.add(clauses.phrases().get(c));
            }
        }
        return candidates;
    }

    /** Whether "to" stands right behind another verbal noun, whose it is: "a strike if there is no answer to". */
    private boolean isOfDeed(Phrase phrase, Trigger trigger) {
        int before = phrase.first() - 1;
        return phrase.letter() == Letters.LAM
                && before > trigger.end()
                && clauses.tag(before) == Tag.NOUN
                && clauses.phraseAt(before) != trigger.phrase()
                && words.can(before, r -> r.list() == WordList.MASDAR && r.pronoun() == 0)
                && !words.can(before, r -> r.list() == WordList.AGENT);
    }

    /** Of "imposed on X sanctions", "was issued against X a warrant": X, between the verb and the noun that is its subject or object. */
    private void addBefore(Trigger trigger, List<Phrase> candidates) {
        Predicate verb = trigger.isVerb() || trigger.phrase() < 0 ? null : trigger.verb();
        boolean own = verb != null && (verb.subject() == trigger.phrase() || verb.object() == trigger.phrase());
        if (verb == null || !own) {
            return;
        }
        int first = clauses.phrases().get(trigger.phrase()).first();
        for (int c : verb.complements()) {
            Phrase phrase = clauses.phrases().get(c);
            if (phrase.first() > verb.token() && phrase.end() <= first) {
                candidates.add(phrase);
            }
        }
    }

    /** Who did what a noun names, behind "by", "at the hands of". */
    List<Participant> by(Trigger trigger, Frame frame) {
        for (String preposition : BY_WHOM) {
            List<Participant> found = behind(preposition, trigger, frame);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * The token of a preposition with a pronoun on it that goes with a trigger, "released him", "against him"; or -1.
     *
     * @param recipient where those stand to whom it is done
     * @param against whether words for "against" will do, whatever the slots are
     */
    int pronounBehind(Trigger trigger, List<Slot> recipient, boolean against) {
        int from = trigger.end();
        Predicate verb = trigger.verb();
        if (!trigger.isVerb() && verb != null && verb.subject() == trigger.phrase() && verb.token() < trigger.first()) {
            from = verb.token() + 1;
        }
        for (int i = from; i < text.tokens().size() && i < trigger.end() + PRONOUN_REACH; i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.STOP
                    || tag == Tag.COMPLEMENTIZER
                    || tag == Tag.COMMA
                    || tag == Tag.RELATIVE
                    || tag == Tag.VERB) {
                break;
            }
            String word = text.folded(text.tokens().get(i));
            for (String pronoun : PRONOUNS) {
                String bare = word.endsWith(pronoun) ? word.substring(0, word.length() - pronoun.length()) : "";
                if (!bare.isEmpty() && ((against && AGAINST.contains(bare)) || isIn(bare, recipient))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isIn(String preposition, List<Slot> slots) {
        for (Slot slot : slots) {
            if (slot.place() == Slot.Place.PREPOSITION && slot.words().equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** Who stands behind a preposition in any of the slots. */
    List<Participant> behindAny(Frame frame, Trigger trigger) {
        for (Slot slot : frame.recipient()) {
            if (slot.place() == Slot.Place.OF) {
                break;
            }
            List<Participant> found =
                    slot.place() == Slot.Place.PREPOSITION ? behind(slot.words(), trigger, frame) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who stands behind a preposition as a complement of a verb. */
    List<Participant> ofVerb(Predicate verb, String preposition) {
        for (int c : verb.complements()) {
            Phrase phrase = clauses.phrases().get(c);
            int from = matches(preposition, phrase);
            if (from >= 0) {
                return parties.ofPart(phrase, from);
            }
        }
        return List.of();
    }

    /** Whether the complements of a noun end before a token. */
    private boolean isEnd(int at) {
        return switch (clauses.tag(at)) {
            case VERB, STOP, COMPLEMENTIZER, SUBORDINATOR, COLON -> true;
            case COMMA -> isAttendant(at + 1);
            default -> false;
        };
    }

    /** Whether a word is a participle that tells what is done besides: "expressing", "stressing". */
    private boolean isAttendant(int at) {
        return at < text.tokens().size()
                && words.can(at, r -> r.list() == WordList.ACTIVE && r.isAccusative())
                && !words.can(at, r -> r.isNominal() && r.prefix().isDefinite());
    }

    /** Of "a raid … targeting the camp": the camp, behind a participle that tells of it what it was aimed at; or nobody. */
    List<Participant> targetBehind(Trigger trigger) {
        for (int i = trigger.end(); i < text.tokens().size() && i < trigger.end() + REACH; i++) {
            if (clauses.tag(i) == Tag.STOP || clauses.tag(i) == Tag.COMPLEMENTIZER) {
                break;
            }
            String word = text.folded(text.tokens().get(i));
            if (word.startsWith(TARGETING) && word.length() <= TARGETING.length() + 1) {
                return objectBehind(i);
            }
        }
        return List.of();
    }

    // Words.

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
                return party && !isSomebody(word + 1) ? List.of() : parties.ofPart(phrase, word + 1);
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
        return party && !isSomebody(phrase.head()) ? List.of() : parties.listed(phrase, phrase.end());
    }

    /** Whether a word names somebody: a name, or a noun of people and bodies. */
    private boolean isSomebody(int at) {
        return clauses.tag(at) == Tag.NAME || words.can(at, r -> r.list() == WordList.AGENT);
    }

    /** The bare phrase right behind a token, as the object of a participle. */
    List<Participant> objectBehind(int token) {
        int own = clauses.phraseAt(token);
        if (own >= 0 && clauses.phrases().get(own).end() > token + 1) {
            Phrase phrase = clauses.phrases().get(own);
            boolean adjective = clauses.tag(token + 1) == Tag.ADJECTIVE
                    || !nationalities.of(token + 1).isEmpty();
            return parties.ofPart(phrase, adjective ? token : token + 1);
        }
        int next = token + 1 < text.tokens().size() ? clauses.phraseAt(token + 1) : -1;
        boolean object = next >= 0
                && clauses.phrases().get(next).first() == token + 1
                && clauses.phrases().get(next).isBare();
        return object ? parties.ofPhrase(next) : List.of();
    }

    /** Of "teachers whom the police arrested" without "whom": the indefinite phrase right before a verb with a pronoun as its object. */
    List<Participant> antecedent(Predicate verb) {
        int before = verb.token() > 0 ? clauses.phraseAt(verb.token() - 1) : -1;
        Phrase phrase = before < 0 ? null : clauses.phrases().get(before);
        boolean indefinite =
                phrase != null && phrase.end() == verb.token() && !phrase.definite() && before != verb.subject();
        if (Words.all(verb.readings(), r -> r.front() > 0)) {
            return List.of();
        }
        return indefinite ? parties.ofPhrase(before) : List.of();
    }

    // Prepositions.

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
        Token noun = text.tokens().get(phrase.first());
        boolean side = second.equals(BY) && text.is(noun, SIDE);
        boolean head = written.equals(first) && (side || text.is(noun, second));
        if (head) {
            return phrase.first() + 1 < phrase.end() ? phrase.first() + 1 : -1;
        }
        boolean both = written.equals(second)
                && phrase.preposition() > 0
                && text.is(text.tokens().get(phrase.preposition() - 1), first);
        return both ? phrase.first() : -1;
    }

    /** Whether a noun stands behind "in" with what a verb tells: congratulated him in a telephone call. */
    boolean isIn(Trigger trigger) {
        Phrase phrase = trigger.isVerb() || trigger.phrase() < 0
                ? null
                : clauses.phrases().get(trigger.phrase());
        return phrase != null
                && phrase.letter() == 0
                && phrase.preposition() >= 0
                && phrase.head() == trigger.first()
                && text.is(text.tokens().get(phrase.preposition()), IN);
    }

    /** Whether a noun stands behind "of" with a verb that tells of it: "announced of the death". */
    boolean isAbout(Trigger trigger) {
        Phrase phrase = trigger.isVerb() || trigger.phrase() < 0
                ? null
                : clauses.phrases().get(trigger.phrase());
        Predicate verb = trigger.verb();
        return phrase != null
                && verb != null
                && phrase.letter() == 0
                && phrase.preposition() >= 0
                && phrase.head() == trigger.first()
                && verb.complements().contains(trigger.phrase())
                && text.is(text.tokens().get(phrase.preposition()), ABOUT);
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
}
