package org.mujaz.text;

/**
 * What somebody knows of words by their letters, as a number: {@link FoldedText#find} asks once for each word of a text and keeps the
 * answer, so that all lists of a lexicon share one search. The lexicon implements it.
 */
public interface WordIndex {

    /** The number of words that nothing is known of. */
    int NONE = 0;

    /** The greatest number there may be. */
    int GREATEST = (1 << 24) - 1;

    /**
     * The number of the word {@code letters[from, to)}, from {@link #NONE} to {@link #GREATEST}; the same for the same letters. In
     * constant time, however long the word is. The letters stay as they are.
     */
    int find(char[] letters, int from, int to);
}
