package org.mujaz.check;

/** Something of a text that is compared: a content word, a name with its title, an expression of time, a number. */
final class Unit {

    enum Kind {
        WORD,
        VERB,
        NAME,
        TIME,
        NUMBER
    }

    /** Whether something is so, is not so, is planned or wanted, or is only possible. */
    enum Reality {
        FACT,
        NOT,
        OPEN,
        DOUBTFUL;

        /** Whether something is yet to be seen: planned, wanted or possible. */
        boolean isOpen() {
            return this == OPEN || this == DOUBTFUL;
        }
    }

    private static final int[] NONE = {};

    private final Kind kind;
    private final int first;
    private final int end;
    private final int sentence;
    private final int[] keys;
    private final int[] concepts;
    private final int country;
    private final int ref;
    private final Reality reality;
    private final int governor;

    private Unit(
            Kind kind,
            int first,
            int end,
            int sentence,
            int[] keys,
            int[] concepts,
            int country,
            int ref,
            Reality reality,
            int governor) {
        this.kind = kind;
        this.first = first;
        this.end = end;
        this.sentence = sentence;
        this.keys = keys;
        this.concepts = concepts;
        this.country = country;
        this.ref = ref;
        this.reality = reality;
        this.governor = governor;
    }

    /** A word or verb of one token. */
    static Unit word(
            Kind kind,
            int token,
            int sentence,
            int[] keys,
            int[] concepts,
            int country,
            Reality reality,
            int governor) {
        return new Unit(kind, token, token + 1, sentence, keys, concepts, country, -1, reality, governor);
    }

    /** A name with its title; its keys are the stems of its words. */
    static Unit name(int first, int end, int sentence, int[] stems, int country, int entity) {
        return new Unit(Kind.NAME, first, end, sentence, stems, NONE, country, entity, Reality.FACT, -1);
    }

    /** An expression of time or a number, by its index. */
    static Unit expression(Kind kind, int first, int end, int sentence, int index) {
        return new Unit(kind, first, end, sentence, NONE, NONE, -1, index, Reality.FACT, -1);
    }

    Kind kind() {
        return kind;
    }

    /** Its first token. */
    int first() {
        return first;
    }

    /** The token behind its last. */
    int end() {
        return end;
    }

    /** The sentence it stands in. */
    int sentence() {
        return sentence;
    }

    /** Of a word its lemmas and its stem, numbered; of a name the stems of its words in order. Not to be changed. */
    int[] keys() {
        return keys;
    }

    /** Of a word its concepts. Not to be changed. */
    int[] concepts() {
        return concepts;
    }

    /** Of a nationality or a country its number, else -1. */
    int country() {
        return country;
    }

    /** Of a name the entity, of a time or a number its index; else -1. */
    int ref() {
        return ref;
    }

    /** Whether what a word says is so. */
    Reality reality() {
        return reality;
    }

    /** The token that makes a word's reality what it is, or -1 where it is the word itself. */
    int governor() {
        return governor;
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.VERB;
    }
}
