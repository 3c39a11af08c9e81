package org.mujaz.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.WordList;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Which phrases are matters rather than somebody: deeds, decisions, results. A recipient is whom it was done to, so that a matter is one
 * only through somebody named in it ("the initiative of Paris"), or where an attitude is all that the event is ("rejected the plan").
 */
final class Matters {

    /** Classes of nouns that are neither people nor bodies, places or things. */
    private static final Set<String> CLASSES = Set.of("act", "event", "state", "abstract", "text", "money", "time");

    /** Types of what is done to places, things and gatherings, too. */
    private static final Set<String> MATERIAL = Set.of("PROTEST", "ASSAULT", "COERCE");

    /** Types that are an attitude to a matter. */
    private static final Set<String> ATTITUDES = Set.of("REJECT", "ACCUSE", "SUPPORT", "SANCTION");

    private static final String SUPPORT = "SUPPORT";
    private static final char LI = '\u0644';

    private final Words words;
    private final Clauses clauses;
    private final Participants participants;

    Matters(Words words, Clauses clauses, Participants participants) {
        this.words = words;
        this.clauses = clauses;
        this.participants = participants;
    }

    /** Whether the object of a verb is no recipient: an adverb, or a matter of nobody. */
    boolean isNoObject(Phrase phrase, @Nullable Frame frame) {
        if (frame == null || !isMatter(phrase)) {
            return false;
        }
        return isAdverb(phrase)
                || !(MATERIAL.contains(frame.type()) || ATTITUDES.contains(frame.type()) || hasParty(phrase));
    }

    /** Whether what stands behind a preposition is no recipient: a purpose or a cause, or a matter of nobody. */
    boolean isNoComplement(Phrase phrase, @Nullable Frame frame) {
        if (frame == null || !isMatter(phrase)) {
            return false;
        }
        boolean purpose = phrase.letter() == LI
                && isMasdar(phrase.head())
                && !phrase.definite()
                && !(frame.type().equals(SUPPORT) && !isDeed(phrase.head()));
        return !MATERIAL.contains(frame.type()) && (purpose || !hasParty(phrase));
    }

    /** Whether the head of a phrase can be nothing but a verbal noun or a noun for a matter. */
    boolean isMatter(Phrase phrase) {
        int head = phrase.head();
        if (phrase.mention() >= 0 || clauses.tag(head) == Tag.NAME || clauses.tag(phrase.first()) == Tag.NUMBER) {
            return false;
        }
        boolean matter = false;
        for (WordReading reading : words.at(head)) {
            if (reading.isNominal()) {
                boolean one = reading.list() == WordList.MASDAR
                        || (reading.list() == WordList.NOUN && CLASSES.contains(words.cell(reading, "class")));
                boolean other = reading.list() == WordList.AGENT
                        || reading.list() == WordList.NOUN
                        || reading.list() == WordList.ADJECTIVE;
                if (!one && other) {
                    return false;
                }
                matter |= one;
            }
        }
        return matter;
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
                && words.can(phrase.head(), WordReading::isAccusative);
    }

    /** Whether somebody is named behind the head of a phrase. */
    private boolean hasParty(Phrase phrase) {
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            boolean party = clauses.tag(i) == Tag.NAME
                    || !participants.nation(i).isEmpty()
                    || words.can(
                            i,
                            r -> r.list() == WordList.AGENT
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
