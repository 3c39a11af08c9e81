package org.mujaz.text;

import org.jspecify.annotations.Nullable;

/**
 * What was found of the words of one text, by where they begin: what a {@link WordIndex} answered, and the spelling of each token.
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
    private final @Nullable Spelling[] spellings;

    WordMemo(WordIndex index, FoldedText text, char[] letters) {
        this.index = index;
        this.text = text;
        this.letters = letters;
        this.known = new int[text.length()];
        this.spellings = new Spelling[text.length()];
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

    /** The spelling of a token of the text. */
    Spelling spelling(Spellings all, Token token) {
        int from = token.foldedStart();
        Spelling spelling = spellings[from];
        if (spelling == null) {
            spelling = all.of(text, letters, token);
            spellings[from] = spelling;
            if (token.foldedLength() <= LONGEST) {
                known[from] = token.foldedLength() << NUMBER_BITS | spelling.word();
            }
        }
        return spelling;
    }
}
