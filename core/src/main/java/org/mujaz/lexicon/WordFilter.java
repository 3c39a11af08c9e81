package org.mujaz.lexicon;

import org.mujaz.text.FoldedText;

/**
 * Says of most words at once that no phrase of some tables begins with them.
 *
 * <p>It may let a word pass that no phrase begins with; it never stops one that a phrase does begin with.
 */
public final class WordFilter {

    private final FirstWords words;
    private final long[] tables;

    private WordFilter(FirstWords words, long[] tables) {
        this.words = words;
        this.tables = tables;
    }

    /**
     * A filter that stops what no phrase of any of {@code tables} begins with.
     *
     * @throws IllegalArgumentException if the tables are not of one lexicon, or there is none
     */
    public static WordFilter of(PhraseTable... tables) {
        FirstWords words = tables.length == 0 ? null : tables[0].words();
        if (words == null) {
            throw new IllegalArgumentException("no table");
        }
        long[] all = new long[words.width()];
        for (PhraseTable table : tables) {
            if (table.words() != words) {
                throw new IllegalArgumentException(table.name() + " is of another lexicon");
            }
            all[table.number() >> 6] |= 1L << table.number();
        }
        return new WordFilter(words, all);
    }

    /** Whether a phrase may begin with the whole word {@code folded[from, to)}. */
    public boolean mayBegin(FoldedText folded, int from, int to) {
        return words.mayBeginAny(folded.find(words, from, to), tables);
    }
}
