package org.mujaz.clause;

import java.util.List;
import org.mujaz.lexicon.WordList;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Whether a verb may have a phrase as its subject: by gender and number, by case, and by what it is. */
final class Agreement {

    /** Agreement of a verb with a feminine subject. */
    private static final String FEMININE = "feq";

    /** Agreement of the third person. */
    private static final String THIRD = "mfdepq";

    /** Agreement of a verb with a masculine subject. */
    private static final String MASCULINE = "mdp";

    /** Agreement of a verb that no subject stands behind. */
    private static final String BEHIND_SUBJECT = "dpq";

    /** Agreement with two or more, of either gender. */
    private static final String TWO_OR_MORE = "depq";

    /** So many letters a plural participle with a pronoun has at least. */
    private static final int LEAST_OF_HIS = 7;

    /** "Each" with the ending of an object, before "of". */
    private static final String EACH = "\u0643\u0644\u0627";

    private static final String MONEY = "money";
    private static final String OF = "\u0645\u0646";
    private static final String ANY = "\u0627\u064A";

    private final ClauseLexicon lexicon;
    private final ClauseText source;
    private final Words words;
    private final Tag[] tags;

    Agreement(ClauseLexicon lexicon, ClauseText source) {
        this.lexicon = lexicon;
        this.source = source;
        this.words = source.words;
        this.tags = source.tags;
    }

    /** Whether a verb agrees with a feminine subject. */
    static boolean isFeminine(WordReading verb) {
        return FEMININE.indexOf(verb.agreement()) >= 0;
    }

    /** Whether a verb has the ending of a plural or a dual, behind which no subject stands. */
    static boolean isBehindSubject(WordReading verb) {
        return BEHIND_SUBJECT.indexOf(verb.agreement()) >= 0;
    }

    // Subjects before their verb.

    /** Whether a noun can be the subject of the verb of its relative clause: things in the plural are feminine there. */
    boolean isOfAntecedent(List<WordReading> readings, Phrase phrase) {
        if (phrase.gender() == 'u' || phrase.gender() == 'p') {
            return true;
        }
        for (WordReading reading : readings) {
            char agreement = reading.agreement();
            if (agreement != (phrase.gender() == 'f' ? 'm' : 'f')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase may be the subject of a verb behind it, which agrees with it in gender. */
    boolean mayPrecede(List<WordReading> readings, Phrase phrase) {
        boolean and = phrase.end() < tags.length
                && source.isNominal(phrase.end())
                && source.isJoined(phrase.end())
                && Words.any(readings, r -> TWO_OR_MORE.indexOf(r.agreement()) >= 0);
        if (and) {
            return true;
        }
        if (phrase.gender() == 'u' || phrase.gender() == 'p' || phrase.plural()) {
            return true;
        }
        for (WordReading reading : readings) {
            boolean feminine = isFeminine(reading);
            boolean masculine = MASCULINE.indexOf(reading.agreement()) >= 0;
            if (phrase.gender() == 'f' ? feminine : masculine) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb may share the subject of another. */
    static boolean sameNumber(WordReading left, WordReading right) {
        boolean third = THIRD.indexOf(left.agreement()) >= 0 && THIRD.indexOf(right.agreement()) >= 0;
        return third
                && (left.agreement() == right.agreement()
                        || BEHIND_SUBJECT.indexOf(right.agreement()) >= 0
                        || BEHIND_SUBJECT.indexOf(left.agreement()) >= 0);
    }

    // Subjects behind their verb.

    /** Whether a verb behind which a subject stands may have this phrase as one. */
    boolean agrees(List<WordReading> readings, Phrase phrase) {
        if (isReflexive(phrase) || isOblique(phrase) || isObjectOnly(phrase) || isEachAsObject(phrase.first())) {
            return false;
        }
        for (WordReading reading : readings) {
            char agreement = reading.agreement();
            if (agreement == '1' || agreement == '4') {
                continue;
            }
            boolean fits = phrase.gender() == 'u'
                    || phrase.gender() == 'p'
                    || phrase.gender() == (isFeminine(reading) ? 'f' : 'm')
                    || isCounted(phrase, agreement);
            if (fits && BEHIND_SUBJECT.indexOf(agreement) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase is a number or a quantity of something, with which a verb of either gender agrees; not one of a woman with men. */
    private boolean isCounted(Phrase phrase, char agreement) {
        boolean men = agreement == 'f' && isCountOfMen(phrase);
        return switch (tags[phrase.first()]) {
            case NUMBER -> !men;
            case QUANTIFIER -> !men || !source.is(phrase.first(), ANY);
            default -> false;
        };
    }

    /** Whether a phrase counts men, with whom no verb of one woman agrees: deployed 150,000 soldiers. */
    private boolean isCountOfMen(Phrase phrase) {
        return phrase.gender() == 'm'
                && tags[phrase.head()] == Tag.NOUN
                && words.can(phrase.head(), r -> r.isNominal() && r.isPerson());
    }

    /** Whether a phrase is "himself" and the like, which no verb has as its subject. */
    private boolean isReflexive(Phrase phrase) {
        return phrase.end() == phrase.first() + 1 && source.isSame(phrase.head());
    }

    /** Whether a token is "each of" with the ending of an object, which no subject has. */
    private boolean isEachAsObject(int at) {
        return at + 1 < tags.length
                && tags[at] == Tag.QUANTIFIER
                && source.folded(at).equals(EACH)
                && source.is(at + 1, OF);
    }

    /** Whether the head of a phrase has the ending of an object: a dual or a plural in yeh and noon. */
    private boolean isOblique(Phrase phrase) {
        int head = phrase.head();
        if (phrase.mention() < 0 && phrase.first() == head && isObliqueOfHis(head)) {
            return true;
        }
        return phrase.mention() < 0
                && phrase.first() == head
                && source.folded(head).endsWith("\u064A\u0646")
                && words.can(head, r -> r.isNominal() && (r.isDual() || r.isPlural()))
                && !words.can(head, r -> r.isNominal() && !r.isDual() && !r.isPlural());
    }

    /** Whether a word that no list has is a plural participle with a pronoun as no subject is written: its members. */
    private boolean isObliqueOfHis(int head) {
        String written = source.folded(head);
        return written.length() >= LEAST_OF_HIS
                && written.charAt(0) == '\u0645'
                && words.at(head).isEmpty()
                && (written.endsWith("\u064A\u0647")
                        || written.endsWith("\u064A\u0647\u0627")
                        || written.endsWith("\u064A\u0647\u0645"));
    }

    /** Whether a phrase is written as an indefinite object: opened an inquiry. */
    private boolean isObjectOnly(Phrase phrase) {
        return phrase.mention() < 0
                && phrase.first() == phrase.head()
                && !phrase.definite()
                && source.isOnlyAccusative(phrase.head())
                && !source.isTwo(phrase.head());
    }

    /** Whether a phrase is a deed and a verb one whose subject only somebody is: refused to join. */
    boolean isWilled(List<WordReading> readings, Phrase phrase) {
        boolean money = phrase.mention() < 0
                && phrase.first() < phrase.head()
                && words.can(
                        phrase.head(),
                        r -> r.list() == WordList.NOUN && words.cell(r, "class").equals(MONEY));
        if (money && Words.all(readings, r -> !r.isPassive() && lexicon.isWilling(r))) {
            return true;
        }
        return phrase.mention() < 0
                && tags[phrase.head()] != Tag.NAME
                && Words.all(readings, r -> !r.isPassive() && lexicon.isWilling(r))
                && words.can(phrase.head(), r -> r.list() == WordList.MASDAR)
                && !words.can(
                        phrase.head(),
                        r -> r.isNominal()
                                && (r.list() == WordList.AGENT
                                        || (r.list() == WordList.NOUN
                                                && !words.cell(r, "class").equals("act"))));
    }
}
