package org.mujaz.lexicon;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Says of most words, by their length and four of their letters, that no phrase of some tables begins with them: a search
 * that is not made costs nothing, and most words of an article are in no list.
 *
 * <p>It may let a word pass that no phrase begins with; it never stops one that a phrase does begin with.
 */
public final class WordFilter {

    private static final int BITS = 13;
    private static final int LONGS = 1 << (BITS - 6);

    /** How long {@link #write} is. */
    static final int BYTES = LONGS * Long.BYTES;

    private final long[] passing;

    private WordFilter(long[] passing) {
        this.passing = passing;
    }

    /** A filter that stops what no phrase of any of {@code tables} begins with. */
    public static WordFilter of(PhraseTable... tables) {
        long[] passing = new long[LONGS];
        for (PhraseTable table : tables) {
            long[] own = table.trie().filter().passing;
            for (int i = 0; i < LONGS; i++) {
                passing[i] |= own[i];
            }
        }
        return new WordFilter(passing);
    }

    /** The filter of a table's phrases. */
    static WordFilter of(List<String> phrases) {
        WordFilter filter = new WordFilter(new long[LONGS]);
        for (String phrase : phrases) {
            // A token with full stops inside (U.S.A) is several words of a phrase, so every beginning counts.
            for (int end = 1; end <= phrase.length(); end++) {
                if (end == phrase.length() || phrase.charAt(end) == ' ') {
                    int bit = bit(phrase, 0, end);
                    filter.passing[bit >> 6] |= 1L << bit;
                }
            }
        }
        return filter;
    }

    /** Whether a phrase may begin with the whole word {@code folded[from, to)}, which has a letter or more. */
    public boolean mayBegin(CharSequence folded, int from, int to) {
        int bit = bit(folded, from, to);
        return (passing[bit >> 6] & 1L << bit) != 0;
    }

    /** Words of a language differ most behind their prefixes and at their ends. */
    private static int bit(CharSequence letters, int from, int to) {
        int hash = to - from;
        hash = 31 * hash + label(letters.charAt(from));
        hash = 31 * hash + label(letters.charAt(Math.min(from + 2, to - 1)));
        hash = 31 * hash + label(letters.charAt(Math.max(from, to - 2)));
        hash = 31 * hash + label(letters.charAt(to - 1));
        return (hash * 0x9E3779B9) >>> -BITS;
    }

    /** The letter as tries have it: a full stop inside a word (U.S) parts it as one between two words does. */
    static char label(char c) {
        return c == '.' ? ' ' : c;
    }

    void write(ByteBuffer out) {
        for (long bits : passing) {
            out.putLong(bits);
        }
    }

    static WordFilter read(ByteBuffer in) {
        long[] passing = new long[LONGS];
        in.asLongBuffer().get(passing);
        in.position(in.position() + BYTES);
        return new WordFilter(passing);
    }
}
