package org.mujaz.text;

/**
 * What a {@link WordIndex} answered for the words of one text, by where they begin.
 *
 * <p>An answer is one int, the word's length above its number. Two threads may find the same; both write the same int.
 */
final class WordMemo {

    private static final int NUMBER_BITS = 24;

    /** Longer words are looked for again each time; there are next to none. */
    private static final int LONGEST = (1 << (Integer.SIZE - NUMBER_BITS)) - 1;

    private final WordIndex index;
    private final char[] letters;
    private final int[] known;

    WordMemo(WordIndex index, char[] letters, int length) {
        this.index = index;
        this.letters = letters;
        this.known = new int[length];
    }

    boolean isOf(WordIndex other) {
        return index == other;
    }

    int find(int from, int to) {
        int length = to - from;
        if (length <= 0 || length > LONGEST) {
            return length <= 0 ? WordIndex.NONE : index.find(letters, from, to);
        }
        int kept = known[from];
        if (kept >>> NUMBER_BITS != length) {
            kept = length << NUMBER_BITS | index.find(letters, from, to);
            known[from] = kept;
        }
        return kept & WordIndex.GREATEST;
    }
}
