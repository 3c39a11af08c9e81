package org.mujaz.text;

/** Words whose full stop is part of them. The lexicon's list implements it. */
public interface Abbreviations {

    /** What the full stop behind an abbreviation may mean. */
    enum Kind {
        /** Not an abbreviation. */
        NONE,
        /** Stands before a name: its full stop never ends a sentence. */
        TITLE,
        /** Stands behind a number: its full stop ends a sentence where a new one begins. */
        UNIT,
        /** A unit behind a number, a title elsewhere. */
        TITLE_OR_UNIT
    }

    /** The kind of the word {@code folded[from, to)}, its final full stop left out. */
    Kind kindOf(CharSequence folded, int from, int to);
}
