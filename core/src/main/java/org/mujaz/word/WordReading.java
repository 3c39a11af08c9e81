package org.mujaz.word;

import org.mujaz.lexicon.WordList;

/**
 * One thing that a word can be.
 *
 * @param list the list that has it
 * @param row its row there
 * @param features what the form says, in the notation of the table {@code word/forms}: of a verb tense and agreement, of a noun gender,
 *     number and case as far as they are written
 * @param prefix what is written on before it
 * @param pronoun how many letters of a pronoun are written on behind it, 0 for none
 * @param stem where the word itself begins, in the folded text
 */
public record WordReading(WordList list, int row, String features, Prefix prefix, int pronoun, int stem) {

    /** What is written on before a word, a conjunction aside. */
    public enum Prefix {
        NONE,
        /** The article. */
        THE,
        BI,
        LI,
        KA,
        BI_THE,
        LI_THE,
        KA_THE,
        /** The sign of the future, on a verb. */
        WILL,
        /** The particle of purpose or command, on a verb. */
        TO;

        /** Whether the article is part of it. */
        public boolean isDefinite() {
            return this == THE || this == BI_THE || this == LI_THE || this == KA_THE;
        }

        /** Whether a preposition is part of it. */
        public boolean isGoverned() {
            return this == BI || this == LI || this == KA || this == BI_THE || this == LI_THE || this == KA_THE;
        }
    }

    /** Whether it is a verb in a finite form. */
    public boolean isVerb() {
        return list == WordList.VERB;
    }

    /** Whether it is a verb in the past. */
    public boolean isPast() {
        return isVerb() && features.charAt(0) == 'p';
    }

    /** Whether it is a verb in the present, short or not. */
    public boolean isPresent() {
        return isVerb() && features.charAt(0) != 'p';
    }

    /** Whether the form is written as a passive only. */
    public boolean isPassive() {
        return isVerb() && features.indexOf('x') >= 0;
    }

    /** Person and number of a verb: {@code m f d e p q 1 4}; see {@code Conjugation}. */
    public char agreement() {
        return features.charAt(1);
    }

    /** Whether it is no verb: a noun, an adjective, a participle, a verbal noun. */
    public boolean isNominal() {
        return !isVerb();
    }

    /** Whether it is a noun or a participle for more than two. */
    public boolean isPlural() {
        return isNominal() && features.indexOf('p') >= 0;
    }

    /** Whether it is a noun or a participle for two. */
    public boolean isDual() {
        return isNominal() && features.indexOf('d') >= 0;
    }

    /** Whether it is feminine as written. */
    public boolean isFeminine() {
        return isNominal() && features.indexOf('f') >= 0;
    }

    /** Whether it is written with the alef of the indefinite accusative. */
    public boolean isAccusative() {
        return isNominal() && features.indexOf('i') >= 0;
    }
}
