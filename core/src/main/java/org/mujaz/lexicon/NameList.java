package org.mujaz.lexicon;

/** The lists of names; {@link NameForms} brings their forms together in one table, each reading marked with its list's letter. */
public enum NameList {
    PERSON('p', "name/persons"),
    /** What later mentions of a person use alone: the column short of the persons. */
    SHORT('s', "name/persons"),
    GIVEN('g', "name/given-names"),
    FAMILY('f', "name/family-names"),
    PLACE('l', "name/places"),
    COUNTRY('c', "name/countries"),
    ORGANIZATION('o', "name/organizations"),
    DEMONYM('d', "name/demonyms"),
    TITLE('t', "name/titles"),
    HEAD('h', "name/heads"),
    METONYM('m', "name/metonyms"),
    PARTICLE('a', "name/particles"),
    /** Words that stand where names do and are none. */
    NOT_NAME('n', "name/not-names");

    private final char letter;
    private final String table;

    NameList(char letter, String table) {
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
    public static NameList of(char letter) {
        for (NameList list : values()) {
            if (list.letter == letter) {
                return list;
            }
        }
        throw new IllegalArgumentException("no list of names has the letter " + letter);
    }
}
