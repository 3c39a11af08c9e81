package org.mujaz.text;

import org.jspecify.annotations.Nullable;

/**
 * What was worked out for the spellings that were met last, in any text. Most words of an article have been in many articles before,
 * and what a lexicon says of a word by itself is always the same.
 *
 * <p>It has a fixed number of slots; a spelling takes the place of another that it meets in its slot. There are no locks: two threads
 * may work out the same and either's will do, so values must be immutable. A spelling is known by a number that says its letters,
 * five bits each, so that a look costs no comparison of strings; what does not fit, long words and letters of other scripts, is not kept.
 */
public final class SpellingCache<T> {

    private static final int LETTER_BITS = 5;
    private static final int LONGEST = Long.SIZE / LETTER_BITS;

    private static final long NOT_KEPT = 0;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int shift;
    private final @Nullable Kept<T>[] slots;

    private record Kept<T>(long spelling, T value) {}

    /** @param bits the number of slots as a power of two */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SpellingCache(int bits) {
        this.shift = Long.SIZE - bits;
        this.slots = new Kept[1 << bits];
    }

    /** What is kept of the word {@code text[from, to)}, or null. */
    public @Nullable T get(FoldedText text, int from, int to) {
        long spelling = number(text, from, to);
        Kept<T> kept = slots[slot(spelling)];
        return kept != null && kept.spelling == spelling ? kept.value : null;
    }

    /** Keeps what was worked out for the word {@code text[from, to)}. */
    public void put(FoldedText text, int from, int to, T value) {
        long spelling = number(text, from, to);
        if (spelling != NOT_KEPT) {
            slots[slot(spelling)] = new Kept<>(spelling, value);
        }
    }

    private int slot(long spelling) {
        return (int) ((spelling * SPREAD) >>> shift);
    }

    private static long number(FoldedText text, int from, int to) {
        if (to - from > LONGEST) {
            return NOT_KEPT;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int letter = letter(text.charAt(i));
            if (letter == 0) {
                return NOT_KEPT;
            }
            number = number << LETTER_BITS | letter;
        }
        return number;
    }

    /** The number of a letter of folded Arabic, 1 to 30, or 0. */
    private static int letter(char c) {
        if (c >= '\u0641') {
            return c <= '\u0648' ? c - '\u0641' + 22 : c == Letters.YEH ? 30 : 0;
        }
        if (c >= Letters.ALEF) {
            return c <= '\u063A' ? c - Letters.ALEF + 2 : 0;
        }
        return c == '\u0621' ? 1 : 0;
    }
}
