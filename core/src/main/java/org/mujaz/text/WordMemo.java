package org.mujaz.text;

/**
 * What was found of the words of one text, by where they begin: what a {@link WordIndex} answered.
 *
 * <p>An answer is one int, the word's length above its number. Two threads may find the same; both write the same int.
 */
final class WordMemo {

    private static final int NUMBER_BITS = 24;

    /** Longer words are looked for again each time; there are next to none. */
    private static final int LONGEST = (1 << (Integer.SIZE - NUMBER_BITS)) - 1;

    private final WordIndex index;
    private final FoldedText text;
    private final char[] letters;
    private final int[] known;

    WordMemo(WordIndex index, FoldedText text, char[] letters) {
        this.index = index;
        this.text = text;
        this.letters = letters;
        this.known = new int[text.length()];
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

    /** The spelling of a token of the text, whose word need not be looked for again. */
    Spelling spelling(Spellings all, Token token) {
        Spelling spelling = all.of(text, letters, token);
        if (token.foldedLength() <= LONGEST) {
            known[token.foldedStart()] = token.foldedLength() << NUMBER_BITS | spelling.word();
        }
        return spelling;
    }
}
