package org.mujaz.lexicon;

/** The lists of ordinary words; {@link WordForms} brings all their forms together in one table, each reading marked with a letter. */
public enum WordList {
    VERB('v', "word/verbs"),
    /** Verbal nouns: the column masdar of the verbs. */
    MASDAR('m', "word/verbs"),
    /** Active participles: the column active of the verbs. */
    ACTIVE('a', "word/verbs"),
    /** Passive participles: the column passive of the verbs. */
    PASSIVE('b', "word/verbs"),
    NOUN('n', "word/nouns"),
    ADJECTIVE('j', "word/adjectives"),
    /** Nouns for who acts in news: soldiers, demonstrators, the government. */
    AGENT('g', "word/agents");

    private final char letter;
    private final String table;

    WordList(char letter, String table) {
        this.letter = letter;
        this.table = table;
    }

    /** The letter that a reading begins with. */
    public char letter() {
        return letter;
    }

    /** The list's name in the lexicon. */
    public String table() {
        return table;
    }

    /**
     * The list of a letter.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static WordList of(char letter) {
        for (WordList list : values()) {
            if (list.letter == letter) {
                return list;
            }
        }
        throw new IllegalArgumentException("no list of words has the letter " + letter);
    }
}
