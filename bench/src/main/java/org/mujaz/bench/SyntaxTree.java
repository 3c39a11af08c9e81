package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mujaz.text.Span;

/**
 * A sentence of a CoNLL-U file with its tree. Clitics are nodes of their own.
 *
 * @param text the sentence
 * @param nodes its nodes in order
 */
record SyntaxTree(String text, List<Node> nodes) {

    private static final String TEXT = "# text = ";
    private static final int COLUMNS = 10;

    /**
     * A word or a clitic.
     *
     * @param lemma its lemma, vocalised
     * @param kind its part of speech (UPOS)
     * @param head the index of the node it hangs on, -1 for the root
     * @param relation how it hangs on it, without a subtype
     * @param span where it is in the text
     */
    record Node(String lemma, String kind, int head, String relation, Span span) {}

    /**
     * The sentences of a file, in order.
     *
     * @throws IllegalArgumentException if the nodes of a sentence are not its text
     */
    static List<SyntaxTree> read(Path file) throws IOException {
        List<SyntaxTree> trees = new ArrayList<>();
        String text = "";
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length()).strip();
                nodes = new ArrayList<>();
                at = 0;
                trees.add(new SyntaxTree(text, nodes));
            } else if (cells.length == COLUMNS && Character.isDigit(line.charAt(0))) {
                if (!text.startsWith(cells[1], at)) {
                    throw new IllegalArgumentException(cells[1] + " is not at " + at + " of: " + text);
                }
                int end = at + cells[1].length();
                String relation = cells[7].split(":", -1)[0];
                nodes.add(new Node(cells[2], cells[3], Integer.parseInt(cells[6]) - 1, relation, new Span(at, end)));
                at = end;
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            }
        }
        return trees;
    }

    /** The nodes that hang on {@code node}, in order. */
    List<Integer> under(int node) {
        List<Integer> under = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).head() == node) {
                under.add(i);
            }
        }
        return under;
    }

    /** {@code node} and all that hangs on it, however far. */
    BitSet subtree(int node) {
        BitSet tree = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(node));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            tree.set(next);
            open.addAll(under(next));
        }
        return tree;
    }

    /** The words of node {@code i}, as they are written. */
    String words(int i) {
        return nodes.get(i).span().of(text);
    }

    /** Whether node {@code i} is written on to the one in front of it. */
    boolean isAttached(int i) {
        return i > 0 && nodes.get(i - 1).span().end() == nodes.get(i).span().start();
    }
}
