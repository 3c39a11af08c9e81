package org.mujaz.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A trie over folded phrases, laid out in one array so that a file of it is ready when it is read.
 *
 * <p>A node is three ints: its first child, its row, and the letter that leads to it above the number of its children. The children of
 * a node stand side by side, sorted by letter, and behind them all that the first of them leads to, then the second: a walk
 * down to the end of a word goes through memory in one direction, most of its steps to the very next node.
 */
final class PhraseTrie {

    static final int NONE = -1;
    static final int ROOT = 0;

    private static final int FIRST_CHILD = 0;
    private static final int ROW = 1;
    private static final int LETTER_AND_CHILDREN = 2;
    private static final int WIDTH = 3;

    /** So few children are looked at one after the other; a search by halves would be guessed wrong at every half. */
    private static final int FEW_CHILDREN = 8;

    /** The Arabic letters, by which nearly all phrases begin. */
    private static final char FIRST_LETTER = '\u0620';

    private static final int LETTERS = 0x30;

    private final int[] nodes;

    /** The children of the root that are Arabic letters: the root has the most children and is asked most. */
    private final int[] fromRoot = new int[LETTERS];

    private PhraseTrie(int[] nodes) {
        this.nodes = nodes;
        Arrays.fill(fromRoot, NONE);
        for (int child = firstChild(ROOT); child < endOfChildren(ROOT); child++) {
            int letter = letter(child) - FIRST_LETTER;
            if (letter >= 0 && letter < LETTERS) {
                fromRoot[letter] = child;
            }
        }
    }

    /**
     * Builds a trie.
     *
     * @param keys distinct, sorted
     * @param rows the value of each key, 0 or more
     */
    static PhraseTrie build(List<String> keys, int[] rows) {
        return new Building(keys, rows).run();
    }

    /** What is told of the words that phrases begin with. */
    @FunctionalInterface
    interface FirstWord {
        /**
         * A word, and whether it is a phrase by itself.
         *
         * @param word its letters, in a buffer that goes on being used
         */
        void is(CharSequence word, boolean whole);
    }

    /** Tells {@code all} every word that a phrase begins with, in order. */
    void firstWords(FirstWord all) {
        firstWords(ROOT, new StringBuilder(), all);
    }

    private void firstWords(int node, StringBuilder word, FirstWord all) {
        boolean whole = row(node) != NONE;
        if (whole || step(node, ' ') != NONE) {
            all.is(word, whole);
        }
        for (int child = firstChild(node); child < endOfChildren(node); child++) {
            if (letter(child) != ' ') {
                word.append(letter(child));
                firstWords(child, word, all);
                word.setLength(word.length() - 1);
            }
        }
    }

    /** The child of {@code node} that {@code letter} leads to, or {@link #NONE}. */
    int step(int node, char letter) {
        if (node == ROOT && isArabic(letter)) {
            return fromRoot[letter - FIRST_LETTER];
        }
        int low = firstChild(node);
        int high = endOfChildren(node) - 1;
        while (high - low > FEW_CHILDREN) {
            int middle = (low + high) >>> 1;
            if (letter(middle) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int child = low; child <= high; child++) {
            if (letter(child) == letter) {
                return child;
            }
        }
        return NONE;
    }

    /** The letters that lead on from {@code node}: bits that {@link #bits} of each of them have in common with the answer. */
    long lettersAt(int node) {
        long letters = 0;
        for (int child = firstChild(node); child < endOfChildren(node); child++) {
            char letter = letter(child);
            letters |= isArabic(letter) ? bits(letter) : 1L << LETTERS;
        }
        return letters;
    }

    /** A bit of its own for each Arabic letter; what is none may lead on wherever anything does. */
    static long bits(char letter) {
        return isArabic(letter) ? 1L << (letter - FIRST_LETTER) : -1;
    }

    private static boolean isArabic(char letter) {
        return letter >= FIRST_LETTER && letter < FIRST_LETTER + LETTERS;
    }

    /** The row of the phrase that ends at {@code node}, or {@link #NONE}. */
    int row(int node) {
        return nodes[node * WIDTH + ROW];
    }

    private int firstChild(int node) {
        return nodes[node * WIDTH + FIRST_CHILD];
    }

    private int endOfChildren(int node) {
        return nodes[node * WIDTH + FIRST_CHILD] + (char) nodes[node * WIDTH + LETTER_AND_CHILDREN];
    }

    private char letter(int node) {
        return (char) (nodes[node * WIDTH + LETTER_AND_CHILDREN] >>> Character.SIZE);
    }

    int bytes() {
        return 4 + nodes.length * 4;
    }

    void write(ByteBuffer out) {
        out.putInt(nodes.length);
        for (int part : nodes) {
            out.putInt(part);
        }
    }

    static PhraseTrie read(ByteBuffer in) {
        int[] nodes = new int[in.getInt()];
        in.asIntBuffer().get(nodes);
        in.position(in.position() + nodes.length * 4);
        return new PhraseTrie(nodes);
    }

    /** Fills node by node; a node is a run of sorted keys that share a prefix. */
    private static final class Building {
        private final List<String> keys;
        private final int[] rows;
        private int[] nodes = new int[64 * WIDTH];
        private int count = 1;

        Building(List<String> keys, int[] rows) {
            this.keys = keys;
            this.rows = rows;
        }

        PhraseTrie run() {
            fill(ROOT, 0, keys.size(), 0);
            return new PhraseTrie(Arrays.copyOf(nodes, count * WIDTH));
        }

        /** Fills a node with the keys {@code [from, to)}, which have their first {@code letters} letters in common. */
        private void fill(int node, int from, int to, int letters) {
            boolean ends = from < to && keys.get(from).length() == letters;
            int start = ends ? from + 1 : from;
            int first = count;
            for (int run = start; run < to; run = endOfRun(run, to, letters)) {
                add(keys.get(run).charAt(letters));
            }
            nodes[node * WIDTH + FIRST_CHILD] = first;
            nodes[node * WIDTH + ROW] = ends ? rows[from] : NONE;
            nodes[node * WIDTH + LETTER_AND_CHILDREN] |= count - first;
            int child = first;
            for (int run = start; run < to; child++) {
                int end = endOfRun(run, to, letters);
                fill(child, run, end, letters + 1);
                run = end;
            }
        }

        /** Behind the keys from {@code run} on that have the same letter behind their first {@code letters}. */
        private int endOfRun(int run, int to, int letters) {
            char letter = keys.get(run).charAt(letters);
            int end = run + 1;
            while (end < to && keys.get(end).charAt(letters) == letter) {
                end++;
            }
            return end;
        }

        private void add(char letter) {
            if ((count + 1) * WIDTH > nodes.length) {
                nodes = Arrays.copyOf(nodes, nodes.length * 2);
            }
            nodes[count * WIDTH + LETTER_AND_CHILDREN] = letter << Character.SIZE;
            count++;
        }
    }
}
