package org.mujaz.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trie over folded phrases, laid out in three arrays so that a file of it is ready when it is read.
 *
 * <p>The edges of node {@code n} are {@code firstEdge[n]} to {@code firstEdge[n + 1]} (exclusive), sorted by label, and
 * edge {@code e} leads to node {@code e + 1}: nodes are numbered in the order of the edges that reach them.
 */
final class PhraseTrie {

    static final int NONE = -1;
    static final int ROOT = 0;

    private static final int BEGINNINGS_BITS = 12;
    private static final int BEGINNINGS = 1 << BEGINNINGS_BITS;

    private final int[] firstEdge;
    private final char[] labels;
    private final int[] values;
    /** Bits for the first three letters of the phrases that have so many; see {@link #mayBegin}. */
    private final long[] beginnings = new long[BEGINNINGS >> 6];

    private PhraseTrie(int[] firstEdge, char[] labels, int[] values) {
        this.firstEdge = firstEdge;
        this.labels = labels;
        this.values = values;
        for (int first = firstEdge[ROOT]; first < firstEdge[ROOT + 1]; first++) {
            for (int second = firstEdge[first + 1]; second < firstEdge[first + 2]; second++) {
                for (int third = firstEdge[second + 1]; third < firstEdge[second + 2]; third++) {
                    int bit = bit(labels[first], labels[second], labels[third]);
                    beginnings[bit >> 6] |= 1L << bit;
                }
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

    /** Whether a phrase may begin with these three letters. False for most words, and quicker to say than to search for. */
    boolean mayBegin(char first, char second, char third) {
        int bit = bit(first, second, third);
        return (beginnings[bit >> 6] & 1L << bit) != 0;
    }

    private static int bit(char first, char second, char third) {
        return (((first * 31 + second) * 31 + third) * 0x9E3779B9) >>> -BEGINNINGS_BITS;
    }

    /** The node behind the edge {@code label} of {@code node}, or {@link #NONE}. */
    int step(int node, char label) {
        int low = firstEdge[node];
        int high = firstEdge[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (labels[middle] < label) {
                low = middle + 1;
            } else if (labels[middle] > label) {
                high = middle - 1;
            } else {
                return middle + 1;
            }
        }
        return NONE;
    }

    /** The row of the phrase that ends at {@code node}, or {@link #NONE}. */
    int row(int node) {
        return values[node];
    }

    /** The words that phrases begin with, and the node behind each. */
    Map<String, Integer> firstWords() {
        Map<String, Integer> words = new HashMap<>();
        collect(ROOT, "", words);
        return Collections.unmodifiableMap(words);
    }

    private void collect(int node, String word, Map<String, Integer> words) {
        boolean ends = values[node] != NONE;
        for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
            if (labels[edge] == ' ') {
                ends = true;
            } else {
                collect(edge + 1, word + labels[edge], words);
            }
        }
        if (ends) {
            words.put(word, node);
        }
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
