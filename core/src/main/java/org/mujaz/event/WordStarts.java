package org.mujaz.event;

import java.util.Arrays;
import org.mujaz.text.FoldedText;

/**
 * With which two letters the words of a stretch begin, with and without what is written on before them. Frames wait for thousands of words,
 * of which next to none stands beside a trigger: of nearly all of them this tells so at a glance, and only the rest is looked for.
 *
 * <p>It may let a word pass that is not there; it never stops one that is.
 */
final class WordStarts {

    /** Of a word of a single letter, which may be anywhere. */
    static final int ANY = -1;

    /** So many letters are written on before a word at most. */
    static final int MOST_CLITICS = 4;

    private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643\u0627";

    /** Pairs of letters are told apart as far as so many bits allow. */
    private static final int BITS = 8;

    private static final int SPREAD = 0x9E3779B9;

    private final long[] starts = new long[(1 << BITS) / Long.SIZE];

    /** What {@link #mayBegin} knows a word by, or words with a space between them. */
    static int of(String word) {
        return word.length() < 2 || word.charAt(1) == ' ' ? ANY : of(word.charAt(0), word.charAt(1));
    }

    private static int of(char first, char second) {
        return ((first << Character.SIZE | second) * SPREAD) >>> (Integer.SIZE - BITS);
    }

    /** Whether a letter may be written on before a word. */
    static boolean isClitic(char letter) {
        return CLITICS.indexOf(letter) >= 0;
    }

    void clear() {
        Arrays.fill(starts, 0);
    }

    /** Adds the word {@code folded[from, to)}. */
    void add(FoldedText folded, int from, int to) {
        int last = Math.min(to - 2, from + MOST_CLITICS);
        for (int i = from; i <= last; i++) {
            int start = of(folded.charAt(i), folded.charAt(i + 1));
            starts[start >>> 6] |= 1L << start;
            if (!isClitic(folded.charAt(i))) {
                return;
            }
        }
    }

    /** Whether a word may begin in one of the stretch, as far as its first letters tell. */
    boolean mayBegin(int start) {
        return start < 0 || (starts[start >>> 6] >>> start & 1) != 0;
    }
}
