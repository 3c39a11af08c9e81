package org.mujaz.event;

import java.util.Arrays;
import org.mujaz.text.FoldedText;

/**
 * With which two and which three letters the words of a stretch begin, with and without what is written on before them. Frames wait for thousands of words,
 * of which next to none stands beside a trigger: of nearly all of them this tells so at a glance, and only the rest is looked for.
 *
 * <p>It may let a word pass that is not there; it never stops one that is.
 */
final class WordStarts {

    /** Of a word of a single letter, or two words of which the first is one: they may be anywhere. */
    static final int ANY = -1;

    /** So many letters are written on before a word at most. */
    static final int MOST_CLITICS = 4;

    private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643\u0627";

    /** Beginnings are told apart as far as so many bits allow. */
    private static final int BITS = 9;

    private static final int SPREAD = 0x9E3779B9;
    private static final int PRIME = 0x01000193;

    private final long[] starts = new long[(1 << BITS) / Long.SIZE];

    /** What {@link #mayBegin} knows a word by, or words with a space between them. */
    static int of(String word) {
        int letters = word.indexOf(' ') < 0 ? word.length() : word.indexOf(' ');
        if (letters < 2) {
            return ANY;
        }
        int two = pair(word.charAt(0), word.charAt(1));
        return letters == 2 ? number(two) : number(pair(two, word.charAt(2)));
    }

    private static int pair(int before, char next) {
        return before * PRIME + next;
    }

    private static int number(int letters) {
        return (letters * SPREAD) >>> (Integer.SIZE - BITS);
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
            char first = folded.charAt(i);
            int two = pair(first, folded.charAt(i + 1));
            add(number(two));
            if (i + 2 < to) {
                add(number(pair(two, folded.charAt(i + 2))));
            }
            if (!isClitic(first)) {
                return;
            }
        }
    }

    private void add(int start) {
        starts[start >>> 6] |= 1L << start;
    }

    /** Whether a word may begin in one of the stretch, as far as its first letters tell. */
    boolean mayBegin(int start) {
        return start < 0 || ((starts[start >>> 6] >>> start) & 1) != 0;
    }
}
