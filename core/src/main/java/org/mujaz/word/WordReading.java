package org.mujaz.word;

import org.mujaz.lexicon.WordList;

/** One thing that a word can be. It says nothing of a text, so that the same is found again wherever the word stands. */
public final class WordReading {

    private final WordList list;
    private final int row;
    private final String features;

    /** A bit for each letter of {@link #features}. */
    private final int letters;

    private final String lemma;
    private final boolean person;
    private final Prefix prefix;
    private final int pronoun;
    private final int front;

    WordReading(
            WordList list,
            int row,
            String features,
            String lemma,
            boolean person,
            Prefix prefix,
            int pronoun,
            int front) {
        this.list = list;
        this.row = row;
        this.features = features;
        this.letters = letters(features);
        this.lemma = lemma;
        this.person = person;
        this.prefix = prefix;
        this.pronoun = pronoun;
        this.front = front;
    }

    private static int letters(String features) {
        int letters = 0;
        for (int i = 0; i < features.length(); i++) {
            char letter = features.charAt(i);
            letters |= letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 0;
        }
        return letters;
    }

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

    /** The list that has it. */
    public WordList list() {
        return list;
    }

    /** Its row in the list. */
    public int row() {
        return row;
    }

    /**
     * What the form says, in the notation of the table {@code word/forms}: of a verb tense and agreement, of a noun gender, number and
     * case as far as they are written.
     */
    public String features() {
        return features;
    }

    /** The form under which its list has it, folded: of a verb and what is derived of it the past in the third person. */
    public String lemma() {
        return lemma;
    }

    /** What is written on before it. */
    public Prefix prefix() {
        return prefix;
    }

    /** How many letters of a pronoun are written on behind it, 0 for none. */
    public int pronoun() {
        return pronoun;
    }

    /** How many letters of the folded token stand before it: a conjunction, what {@link #prefix} says, or none. */
    public int front() {
        return front;
    }

    /** Whether its list says that it is somebody. */
    public boolean isPerson() {
        return person;
    }

    /** The same verb where the vowels written on it make it a passive. */
    WordReading asPassive() {
        return isPassive() ? this : new WordReading(list, row, features + 'x', lemma, person, prefix, pronoun, front);
    }

    private boolean has(char letter) {
        return (letters & (1 << (letter - 'a'))) != 0;
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
        return isVerb() && has('x');
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
        return isNominal() && has('p');
    }

    /** Whether it is a noun or a participle for two. */
    public boolean isDual() {
        return isNominal() && has('d');
    }

    /** Whether it is written as it stands before a genitive only: a dual or a plural without its noon. */
    public boolean isConstruct() {
        return isNominal() && has('c');
    }

    /** Whether it is feminine as written. */
    public boolean isFeminine() {
        return isNominal() && has('f');
    }

    /** Whether it is written with the alef of the indefinite accusative. */
    public boolean isAccusative() {
        return isNominal() && has('i');
    }
}
