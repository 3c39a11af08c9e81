package org.mujaz.word;

import java.util.List;
import java.util.function.Predicate;
import org.mujaz.lexicon.WordList;
import org.mujaz.word.WordReading.Prefix;

/**
 * What stages ask of every word: whether it can be such a thing. The answer is of its spelling alone and worked out once for it, so that what
 * the word can be need not be gone through, nor even fetched. A question that is asked of few words is a predicate, for {@link Words#can(int,
 * Predicate)}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the predicates have no state
public enum Sense {
    /** A verb in a finite form. */
    VERB(some(WordReading::isVerb)),

    /** A verb in a finite form with a pronoun on it. */
    VERB_AND_OBJECT(some(r -> r.isVerb() && r.pronoun() > 0)),

    /** Something that is no verb. */
    NOMINAL(some(WordReading::isNominal)),

    /** An adjective, verbs aside, and no noun. */
    ADJECTIVE(Sense::isAdjective),

    /** Something with the article that is no verb. */
    DEFINITE(some(r -> r.isNominal() && r.prefix().isDefinite())),

    /** Something with a pronoun on it that is no verb. */
    OWNED(some(r -> r.isNominal() && r.pronoun() > 0)),

    /** Something without a pronoun that is no verb. */
    UNOWNED(some(r -> r.isNominal() && r.pronoun() == 0)),

    /** Something without a preposition on it that is no verb. */
    UNGOVERNED(some(r -> r.isNominal() && !r.prefix().isGoverned())),

    /** Something with a preposition on it that is no verb. */
    GOVERNED(some(r -> r.isNominal() && r.prefix().isGoverned())),

    /** The noun of an action without a pronoun. */
    UNOWNED_MASDAR(some(r -> r.list() == WordList.MASDAR && r.pronoun() == 0)),

    /** A definite noun for one person and for no action: the farmer, the girl. */
    THE_PERSON(Sense::isThePerson);

    private final Predicate<List<WordReading>> asked;

    Sense(Predicate<List<WordReading>> asked) {
        this.asked = asked;
    }

    /** Whether a word is so that can be what {@code readings} say. */
    boolean isOf(List<WordReading> readings) {
        return asked.test(readings);
    }

    private static Predicate<List<WordReading>> some(Predicate<WordReading> is) {
        return readings -> Words.any(readings, is);
    }

    private static boolean isAdjective(List<WordReading> readings) {
        for (WordReading reading : readings) {
            if (reading.isNominal()) {
                return reading.list() == WordList.ADJECTIVE
                        && !Words.any(readings, r -> r.list() == WordList.NOUN || r.list() == WordList.AGENT);
            }
        }
        return false;
    }

    private static boolean isThePerson(List<WordReading> readings) {
        return !Words.any(readings, reading -> reading.list() == WordList.MASDAR)
                && Words.any(
                        readings,
                        reading -> reading.prefix() == Prefix.THE
                                && reading.pronoun() == 0
                                && !reading.isPlural()
                                && !reading.isDual()
                                && (reading.list() == WordList.AGENT || reading.list() == WordList.NOUN)
                                && reading.isPerson());
    }
}
