package org.mujaz.event;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.WordList;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Which phrases are matters rather than somebody: deeds, decisions, results. A recipient is whom it was done to, so that a matter is one
 * only through somebody named in it ("the initiative of Paris"), or where an attitude is all that the event is ("rejected the plan").
 */
final class Matters {

    /** Classes of nouns that are neither people nor bodies, places or things. */
    private static final Set<String> CLASSES = Set.of("act", "event", "state", "abstract", "text", "money", "time");

    /** Types of what is done to places, things and gatherings, or is against a matter, too. */
    private static final Set<String> MATERIAL = Set.of("PROTEST", "ASSAULT", "COERCE");

    private static final String THING = "thing";
    private static final String MONEY = "money";
    private static final String WEAPON = "weapon";

    /** Classes of nouns for what nobody is nor stands for, as a weapon or a communiqué does for those whose it is. */
    private static final Set<String> NOBODY = Set.of("act", "event", "state", "abstract", "money", "time", "quantity");

    /** Classes of nouns for how things are. */
    private static final Set<String> CONDITIONS = Set.of("state", "abstract", "money");

    private static final String SANCTION = "SANCTION";
    private static final String SUPPORT = "SUPPORT";
    private static final char LI = '\u0644';

    private static final char BI = '\u0628';

    /** So many letters a word that no list has is of at least that is read as one with a preposition. */
    private static final int LEAST_BEHIND_BI = 6;

    /** With all, with no, with several, with any. */
    private static final Set<String> BEHIND_BI = Set.of(
            "\u0628\u0643\u0644",
            "\u0628\u0639\u062F\u0645",
            "\u0628\u062C\u0645\u064A\u0639",
            "\u0628\u0639\u062F\u0647",
            "\u0628\u0627\u064A",
            "\u0628\u063A\u064A\u0631");

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final Nationalities nationalities;

    Matters(Text text, Words words, Clauses clauses, Nationalities nationalities) {
        this.text = text;
        this.words = words;
        this.clauses = clauses;
        this.nationalities = nationalities;
    }

    /** Whether what a frame tells is done to places, things and gatherings, or against a matter, too. */
    static boolean isMaterial(Frame frame) {
        return MATERIAL.contains(frame.type()) || frame.type().equals(SANCTION);
    }

    /** Whether the object of a verb is no recipient: an adverb, or a matter or thing of nobody. */
    boolean isNoObject(Phrase phrase, @Nullable Frame frame) {
        if (frame == null) {
            return false;
        }
        boolean adverb = isMatter(phrase) && isAdverb(phrase);
        return adverb || (!MATERIAL.contains(frame.type()) && isNobody(phrase, frame));
    }

    /** Whether what stands behind a preposition is no recipient: a purpose or a cause, or a matter or thing of nobody. */
    boolean isNoComplement(Phrase phrase, @Nullable Frame frame) {
        if (frame == null || MATERIAL.contains(frame.type())) {
            return false;
        }
        boolean purpose = isMatter(phrase)
                && phrase.letter() == LI
                && isMasdar(phrase.head())
                && !phrase.definite()
                && !(frame.type().equals(SUPPORT) && !isDeed(phrase.head()));
        return purpose || isNobody(phrase, frame);
    }

    /** Whether a phrase is a matter or a thing beside which nobody is named; sanctions are imposed on ships and networks, too. */
    private boolean isNobody(Phrase phrase, Frame frame) {
        boolean nobody = frame.type().equals(SANCTION) ? isMatter(phrase) : isThing(phrase);
        return nobody && !hasParty(phrase);
    }

    /**
     * Whether tokens {@code [first, end)} may be somebody: a name, a nationality or a noun for people or a body stands in them, or a noun for
     * a place or a thing, a participle for people or a word of no list heads them. A deed, a state, an adjective or an idiom alone is nobody.
     */
    boolean isSomebody(int first, int end) {
        boolean head = true;
        if (isBehindBi(first)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            Tag tag = clauses.tag(i);
            boolean named = tag == Tag.NAME || !nationalities.of(i).isEmpty() || words.can(i, this::isPeople);
            if (named || (head && mayAct(i))) {
                return true;
            }
            boolean open = tag == Tag.NUMBER
                    || tag == Tag.QUANTIFIER
                    || tag == Tag.PREPOSITION
                    || tag == Tag.DEMONSTRATIVE
                    || tag == Tag.QUOTE
                    || tag == Tag.OTHER;
            boolean word = tag == Tag.NOUN || tag == Tag.ADJECTIVE;
            boolean people = words.can(i, Matters::isParticiple) || isMen(i);
            if (head && word && (people || words.at(i).isEmpty())) {
                return true;
            }
            head &= open;
        }
        return head;
    }

    /** Whether a word that no list has as it stands is "all", "no" and the like with the preposition of what somebody does something with. */
    private boolean isBehindBi(int at) {
        String word = text.folded(text.tokens().get(at));
        return BEHIND_BI.contains(word)
                || (word.length() >= LEAST_BEHIND_BI
                        && word.charAt(0) == BI
                        && words.at(at).isEmpty()
                        && clauses.tag(at) != Tag.NAME);
    }

    /** Whether words are one that no list has, with the ending of an indefinite object, which no subject is: "at once". */
    boolean isAccusative(int first, int end) {
        String word = text.folded(text.tokens().get(first));
        return end == first + 1
                && words.at(first).isEmpty()
                && clauses.tag(first) == Tag.NOUN
                && word.charAt(word.length() - 1) == Letters.ALEF
                && !word.startsWith("\u0627\u0644");
    }

    /** Whether a phrase that begins at a token is headed by what is only a text, with nobody named in it: charges, a report. */
    boolean isText(int token) {
        Phrase part = partFrom(token);
        return part != null
                && part.mention() < 0
                && words.can(
                        part.head(),
                        r -> r.list() == WordList.NOUN && words.cell(r, "class").equals("text"))
                && !words.can(part.head(), this::isAgent)
                && !hasParty(part);
    }

    private static boolean isParticiple(WordReading reading) {
        return reading.list() == WordList.ACTIVE || reading.list() == WordList.PASSIVE;
    }

    private boolean isPeople(WordReading reading) {
        boolean body =
                reading.list() == WordList.NOUN && words.cell(reading, "class").equals("body");
        return body || reading.isPerson() || isAgent(reading);
    }

    /** Whether an adjective stands for men of whom it is said, with the ending of their plural: "some of security". */
    private boolean isMen(int at) {
        String word = text.folded(text.tokens().get(at));
        boolean ending = word.endsWith("\u064A\u0646") || word.endsWith("\u0648\u0646");
        return ending && words.can(at, r -> r.list() == WordList.ADJECTIVE && r.isPlural());
    }

    /** Whether a word may be for somebody or something that acts; with the article it is read as with the article, "the charges", "their machine". */
    private boolean mayAct(int at) {
        if (words.can(
                at, r -> r.list() == WordList.NOUN && words.cell(r, "class").equals(MONEY))) {
            return false;
        }
        boolean definite = words.can(at, r -> r.isNominal() && r.prefix().isDefinite());
        return words.can(at, r -> isActing(r) && (!definite || r.prefix().isDefinite()));
    }

    private boolean isActing(WordReading reading) {
        boolean noun = reading.list() == WordList.NOUN && !NOBODY.contains(words.cell(reading, "class"));
        return noun || reading.isPerson() || reading.list() == WordList.AGENT;
    }

    /** Whether the head of a phrase can be nothing but a verbal noun or a noun for a matter. */
    boolean isMatter(Phrase phrase) {
        return isOf(phrase, reading -> false);
    }

    /** Whether a word heads nothing but a matter, with nobody named behind it in its phrase. */
    boolean isMatterOfNobody(int token) {
        Phrase part = partFrom(token);
        return part != null && isMatter(part) && !hasParty(part);
    }

    /** Whether a word heads nothing but a matter, whoever is named behind it. */
    boolean isMatter(int token) {
        Phrase part = partFrom(token);
        return part != null && isMatter(part);
    }

    /** The phrase of a token from it on, or null. */
    private @Nullable Phrase partFrom(int token) {
        int p = clauses.phraseAt(token);
        if (p < 0) {
            return null;
        }
        Phrase whole = clauses.phrases().get(p);
        return token <= whole.first()
                ? whole
                : new Phrase(token, whole.end(), token, -1, -1, (char) 0, false, whole.definite(), 'u', false, -1);
    }

    /** Whether the head of a phrase can be nothing but a noun for a matter or a thing. */
    private boolean isThing(Phrase phrase) {
        return isOf(phrase, this::isThing);
    }

    /** Whether the head of a phrase can be nothing but a noun for how things are: high prices, cold, a crisis. */
    boolean isCondition(Phrase phrase) {
        return isMatter(phrase)
                && !words.can(
                        phrase.head(), r -> r.list() == WordList.NOUN && !CONDITIONS.contains(words.cell(r, "class")));
    }

    private boolean isThing(WordReading reading) {
        return reading.list() == WordList.NOUN && words.cell(reading, "class").equals(THING);
    }

    /** Whether the head of a phrase can be nothing but a noun for a matter, or for what else is asked for. */
    private boolean isOf(Phrase phrase, Predicate<WordReading> also) {
        int head = phrase.head();
        if (phrase.mention() >= 0 || clauses.tag(head) == Tag.NAME || clauses.tag(phrase.first()) == Tag.NUMBER) {
            return false;
        }
        boolean matter = false;
        for (WordReading reading : words.at(head)) {
            if (reading.isNominal()) {
                boolean one = reading.list() == WordList.MASDAR
                        || (reading.list() == WordList.NOUN && CLASSES.contains(words.cell(reading, "class")))
                        || also.test(reading);
                boolean other =
                        isAgent(reading) || reading.list() == WordList.NOUN || reading.list() == WordList.ADJECTIVE;
                if (!one && other) {
                    return false;
                }
                matter |= one;
            }
        }
        return matter;
    }

    /** Whether a word is for somebody who acts, and not for one of the things in the news. */
    private boolean isAgent(WordReading reading) {
        if (reading.list() != WordList.AGENT) {
            return false;
        }
        String what = words.cell(reading, "class");
        return !what.equals(THING) && !what.equals(WEAPON);
    }

    /** Whether a word is nothing but a verbal noun: to support, and not sovereignty. */
    private boolean isDeed(int at) {
        return isMasdar(at)
                && !words.can(
                        at,
                        r -> r.list() == WordList.NOUN
                                && !words.cell(r, "class").equals("act"));
    }

    private boolean isMasdar(int at) {
        return words.can(at, r -> r.list() == WordList.MASDAR);
    }

    /** Whether a phrase is an indefinite accusative with a complement of its own: "in protest at", "in answer to". */
    private boolean isAdverb(Phrase phrase) {
        return !phrase.definite()
                && phrase.end() == phrase.first() + 1
                && isMasdar(phrase.head())
                && !words.can(phrase.head(), r -> r.list() == WordList.AGENT)
                && words.can(phrase.head(), WordReading::isAccusative);
    }

    /** Whether somebody is named behind the head of a phrase. */
    private boolean hasParty(Phrase phrase) {
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            boolean party = clauses.tag(i) == Tag.NAME
                    || !nationalities.of(i).isEmpty()
                    || words.can(
                            i,
                            r -> isAgent(r)
                                    || r.isPerson()
                                    || (r.list() == WordList.NOUN
                                            && words.cell(r, "class").equals("body")));
            if (party) {
                return true;
            }
        }
        return false;
    }
}
