package org.mujaz.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A trie over folded phrases, laid out in three arrays so that a file of it is ready when it is read.
 *
 * <p>The edges of node {@code n} are {@code firstEdge[n]} to {@code firstEdge[n + 1]} (exclusive), sorted by label, and
 * edge {@code e} leads to node {@code e + 1}: nodes are numbered in the order of the edges that reach them.
 */
final class PhraseTrie {

    static final int NONE = -1;
    static final int ROOT = 0;

    /** So few edges are looked at one after the other; a search by halves would be guessed wrong at every half. */
    private static final int FEW_EDGES = 8;

    /** The Arabic letters, by which nearly all phrases begin. */
    private static final char FIRST_LETTER = '\u0620';

    private static final int LETTERS = 0x30;

    private final int[] firstEdge;
    private final char[] labels;
    private final int[] values;

    /** The nodes behind the root's edges that are Arabic letters: the root has the most edges and is asked most. */
    private final int[] fromRoot = new int[LETTERS];

    private PhraseTrie(int[] firstEdge, char[] labels, int[] values) {
        this.firstEdge = firstEdge;
        this.labels = labels;
        this.values = values;
        Arrays.fill(fromRoot, NONE);
        for (int edge = firstEdge[ROOT]; edge < firstEdge[ROOT + 1]; edge++) {
            if (labels[edge] >= FIRST_LETTER && labels[edge] < FIRST_LETTER + LETTERS) {
                fromRoot[labels[edge] - FIRST_LETTER] = edge + 1;
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
        boolean whole = values[node] != NONE;
        if (whole || step(node, ' ') != NONE) {
            all.is(word, whole);
        }
        for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
            if (labels[edge] != ' ') {
                word.append(labels[edge]);
                firstWords(edge + 1, word, all);
                word.setLength(word.length() - 1);
            }
        }
    }

    /** The node behind the edge {@code label} of {@code node}, or {@link #NONE}. */
    int step(int node, char label) {
        if (node == ROOT && label >= FIRST_LETTER && label < FIRST_LETTER + LETTERS) {
            return fromRoot[label - FIRST_LETTER];
        }
        int low = firstEdge[node];
        int high = firstEdge[node + 1] - 1;
        while (high - low > FEW_EDGES) {
            int middle = (low + high) >>> 1;
            if (labels[middle] < label) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int edge = low; edge <= high; edge++) {
            if (labels[edge] == label) {
                return edge + 1;
            }
        }
        return NONE;
    }

    /** The row of the phrase that ends at {@code node}, or {@link #NONE}. */
    int row(int node) {
        return values[node];
    }

    int bytes() {
        return 4 + firstEdge.length * 4 + labels.length * 2 + values.length * 4;
    }

    void write(ByteBuffer out) {
        out.putInt(values.length);
        for (int edge : firstEdge) {
            out.putInt(edge);
        }
        for (char label : labels) {
            out.putChar(label);
        }
        for (int value : values) {
            out.putInt(value);
        }
    }

    static PhraseTrie read(ByteBuffer in) {
        int nodes = in.getInt();
        int[] firstEdge = new int[nodes + 1];
        char[] labels = new char[nodes - 1];
        int[] values = new int[nodes];
        in.asIntBuffer().get(firstEdge);
        in.position(in.position() + firstEdge.length * 4);
        in.asCharBuffer().get(labels);
        in.position(in.position() + labels.length * 2);
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * 4);
        return new PhraseTrie(firstEdge, labels, values);
    }

    /** Numbers the nodes level by level; a node is a run of sorted keys that share a prefix. */
    private static final class Building {
        private final List<String> keys;
        private final int[] rows;
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int[] depth = new int[64];
        private char[] labels = new char[64];
        private int nodes;

        Building(List<String> keys, int[] rows) {
            this.keys = keys;
            this.rows = rows;
        }

        PhraseTrie run() {
            add(0, keys.size(), 0, '\0');
            int[] firstEdge = new int[64];
            int[] values = new int[64];
            for (int node = 0; node < nodes; node++) {
                if (node + 2 > firstEdge.length) {
                    firstEdge = Arrays.copyOf(firstEdge, firstEdge.length * 2);
                    values = Arrays.copyOf(values, values.length * 2);
                }
                firstEdge[node] = nodes - 1;
                values[node] = expand(node);
            }
            firstEdge = Arrays.copyOf(firstEdge, nodes + 1);
            firstEdge[nodes] = nodes - 1;
            return new PhraseTrie(firstEdge, Arrays.copyOfRange(labels, 1, nodes), Arrays.copyOf(values, nodes));
        }

        /** Adds the children of {@code node} and returns the row of the key that ends in it. */
        private int expand(int node) {
            int at = from[node];
            int end = to[node];
            int letter = depth[node];
            int row = NONE;
            if (at < end && keys.get(at).length() == letter) {
                row = rows[at];
                at++;
            }
            while (at < end) {
                char label = keys.get(at).charAt(letter);
                int run = at + 1;
                while (run < end && keys.get(run).charAt(letter) == label) {
                    run++;
                }
                add(at, run, letter + 1, label);
                at = run;
            }
            return row;
        }

        private void add(int first, int last, int letters, char label) {
            if (nodes == from.length) {
                int capacity = nodes * 2;
                from = Arrays.copyOf(from, capacity);
                to = Arrays.copyOf(to, capacity);
                depth = Arrays.copyOf(depth, capacity);
                labels = Arrays.copyOf(labels, capacity);
            }
            from[nodes] = first;
            to[nodes] = last;
            depth[nodes] = letters;
            labels[nodes] = label;
            nodes++;
        }
    }
}
