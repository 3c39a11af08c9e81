package org.mujaz.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * One list of the lexicon: phrases, and what is said of each in named columns.
 *
 * <p>A phrase is its words, folded, with one space between two; full stops inside (of an acronym) do not count. The longest phrase
 * wins.
 */
public final class PhraseTable {

    private final String name;
    private final List<String> columns;
    private final String[] names;
    private final List<List<String>> rows;
    private final PhraseTrie trie;
    private final FirstWords words;

    /** What {@link #words} calls this table. */
    private final int number;

    PhraseTable(
            String name, List<String> columns, List<List<String>> rows, PhraseTrie trie, FirstWords words, int number) {
        this.name = name;
        this.columns = columns;
        this.names = columns.stream().map(String::intern).toArray(String[]::new);
        this.rows = rows;
        this.trie = trie;
        this.words = words;
        this.number = number;
    }

    /** Rows that give a cell without a list for its row. */
    abstract static class Rows extends AbstractList<List<String>> {
        abstract String cell(int row, int column);
    }

    /**
     * A phrase found in a text.
     *
     * @param row its row, for {@link #cell}
     * @param endToken the index behind its last token
     */
    public record Match(int row, int endToken) {}

    /** The table's name: its file's path below the lexicon's folder, without the ending. */
    public String name() {
        return name;
    }

    public int size() {
        return rows.size();
    }

    List<String> columns() {
        return columns;
    }

    List<List<String>> rows() {
        return rows;
    }

    PhraseTrie trie() {
        return trie;
    }

    FirstWords words() {
        return words;
    }

    int number() {
        return number;
    }

    /** Whether its rows say anything in {@code column}. */
    public boolean hasColumn(String column) {
        return column(column) >= 0;
    }

    /** The place of a column, or -1. Names of columns are interned, as those are that programs ask for: most are told at a glance. */
    @SuppressWarnings("ReferenceEquality")
    private int column(String column) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == column) {
                return i;
            }
        }
        return columns.indexOf(column);
    }

    /** What the column {@code form} says of all rows, folded. */
    public Set<String> forms() {
        Set<String> all = new HashSet<>();
        for (int row = 0; row < size(); row++) {
            all.add(FoldedText.fold(cell(row, "form")));
        }
        return Set.copyOf(all);
    }

    /**
     * What {@code column} says of a row.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String cell(int row, String column) {
        int index = column(column);
        if (index < 0) {
            throw new IllegalArgumentException(name + " has no column " + column);
        }
        return rows instanceof Rows cells
                ? cells.cell(row, index)
                : rows.get(row).get(index);
    }

    /** The longest phrase that begins with token {@code first} and ends before token {@code limit}, or null. */
    public @Nullable Match longestAt(Text text, int first, int limit) {
        return longestFrom(text, text.tokens().get(first).foldedStart(), first, limit);
    }

    /** The same, but the phrase begins inside token {@code first}, at {@code foldedStart}: a clitic is left out. */
    public @Nullable Match longestFrom(Text text, int foldedStart, int first, int limit) {
        return longest(text, "", foldedStart, first, limit);
    }

    /**
     * How phrases go on behind their first word, worked out before it is met in a text.
     *
     * @param node where a walk over their second word begins, or -1 where there is none
     * @param letters with what second words begin, which stops nearly every walk
     */
    public record Rest(int node, long letters) {

        /** Behind what is no more than a whole phrase. */
        public static final Rest NONE = new Rest(PhraseTrie.NONE, 0);
    }

    /** How phrases go on behind the word that {@link #behindFirst} gave {@code node} for. */
    public Rest restAt(int node) {
        int behind = trie.step(node, ' ');
        return behind == PhraseTrie.NONE ? Rest.NONE : new Rest(behind, trie.lettersAt(behind));
    }

    /** The row of the word that {@link #behindFirst} gave {@code node} for, or -1. */
    public int rowAt(int node) {
        return trie.row(node);
    }

    /**
     * Every phrase of several words whose first is token {@code first} and that ends before token {@code limit}, the shortest first; empty
     * where there is none.
     *
     * @param rest what {@link #restAt} gave for the first word
     */
    public List<Match> allBehind(Text text, Rest rest, int first, int limit) {
        if (!mayGoOn(text, rest, first + 1, limit)) {
            return List.of();
        }
        List<Match> found = List.of();
        int behind = rest.node;
        for (int i = first + 1; behind != PhraseTrie.NONE; i++) {
            while (i < limit && isInnerStop(text, i)) {
                i++;
            }
            int node = i < limit ? behindSpace(text, behind, i) : PhraseTrie.NONE;
            if (node == PhraseTrie.NONE) {
                break;
            }
            if (trie.row(node) != PhraseTrie.NONE) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(new Match(trie.row(node), i + 1));
            }
            behind = trie.step(node, ' ');
        }
        return found;
    }

    private static boolean mayGoOn(Text text, Rest rest, int next, int limit) {
        return next < limit
                && (rest.letters & PhraseTrie.bits(text.foldedChar(text.tokens().get(next)))) != 0;
    }

    private @Nullable Match longest(Text text, String head, int foldedStart, int first, int limit) {
        int node = first < limit
                ? behindFirst(
                        text.folded(),
                        head,
                        foldedStart,
                        text.tokens().get(first).foldedEnd())
                : PhraseTrie.NONE;
        Match longest = null;
        for (int i = first + 1; node != PhraseTrie.NONE; i++) {
            if (trie.row(node) != PhraseTrie.NONE) {
                longest = new Match(trie.row(node), i);
            }
            while (i < limit && isInnerStop(text, i)) {
                i++;
            }
            node = i < limit ? behindNext(text, node, i) : PhraseTrie.NONE;
        }
        return longest;
    }

    /**
     * Where a walk over {@code head} and {@code folded[start, end)}, the rest of a word, ends: a number for {@link #restAt}, or -1
     * where no phrase begins so. It is the same wherever the letters are.
     */
    public int behindFirst(FoldedText folded, String head, int start, int end) {
        if (head.isEmpty() && !words.mayBegin(folded.find(words, start, end), number)) {
            return PhraseTrie.NONE;
        }
        int root = walk(PhraseTrie.ROOT, head, 0, head.length());
        return walk(root, folded, start, end);
    }

    /** Where a walk goes on from {@code node}, behind a word, with token {@code next}, or {@link PhraseTrie#NONE}. */
    private int behindNext(Text text, int node, int next) {
        int behindSpace = trie.step(node, ' ');
        if (behindSpace == PhraseTrie.NONE) {
            return PhraseTrie.NONE;
        }
        return behindSpace(text, behindSpace, next);
    }

    private int behindSpace(Text text, int node, int next) {
        Token token = text.tokens().get(next);
        return walk(node, text.folded(), token.foldedStart(), token.foldedEnd());
    }

    /** Where a walk from {@code from} over {@code folded[at, to)} ends, or {@link PhraseTrie#NONE}. */
    private int walk(int from, CharSequence folded, int at, int to) {
        int node = from;
        for (int i = at; node != PhraseTrie.NONE && i < to; i++) {
            node = trie.step(node, label(folded.charAt(i)));
        }
        return node;
    }

    /** The letter as tries have it: a full stop inside a word (U.S) parts it as one between two words does. */
    private static char label(char c) {
        return c == '.' ? ' ' : c;
    }

    /** The longest phrase that begins with {@code head} and goes on at {@code foldedStart} inside token {@code first}. */
    public @Nullable Match longestFrom(Text text, String head, int foldedStart, int first, int limit) {
        return longest(text, head, foldedStart, first, limit);
    }

    /** The row of exactly the word {@code folded[from, to)}, or -1. */
    public int rowOf(FoldedText folded, int from, int to) {
        boolean may = words.mayBe(folded.find(words, from, to), number);
        return may ? rowOf((CharSequence) folded, from, to) : PhraseTrie.NONE;
    }

    /** The row of exactly this word or phrase, which is folded, or -1. */
    public int rowOf(String folded) {
        return rowOf(folded, 0, folded.length());
    }

    /** The same of any characters, letter by letter. */
    public int rowOf(CharSequence folded, int from, int to) {
        int node = walk(PhraseTrie.ROOT, folded, from, to);
        return node == PhraseTrie.NONE ? PhraseTrie.NONE : trie.row(node);
    }

    /** The row of the longest entry that {@code folded[from, to)} begins with, or -1. */
    public int rowOfPrefix(CharSequence folded, int from, int to) {
        int node = PhraseTrie.ROOT;
        int row = PhraseTrie.NONE;
        for (int at = from; at < to; at++) {
            node = trie.step(node, folded.charAt(at));
            if (node == PhraseTrie.NONE) {
                break;
            }
            row = trie.row(node) == PhraseTrie.NONE ? row : trie.row(node);
        }
        return row;
    }

    /** Is told of entries one after another. */
    @FunctionalInterface
    public interface Finder {
        /**
         * Takes an entry.
         *
         * @param row its row
         * @param end the index behind its last character
         */
        void found(int row, int end);
    }

    /** Tells {@code finder} of every entry that {@code folded[from, to)} begins with, the shortest first. */
    public void forEachPrefix(CharSequence folded, int from, int to, Finder finder) {
        int node = PhraseTrie.ROOT;
        for (int at = from; at < to; at++) {
            node = trie.step(node, label(folded.charAt(at)));
            if (node == PhraseTrie.NONE) {
                return;
            }
            if (trie.row(node) != PhraseTrie.NONE) {
                finder.found(trie.row(node), at + 1);
            }
        }
    }

    /** Whether a token is a phrase. */
    public boolean contains(Text text, Token token) {
        return contains(text.folded(), token.foldedStart(), token.foldedEnd());
    }

    /** Whether the word {@code folded[from, to)} is a phrase. */
    public boolean contains(FoldedText folded, int from, int to) {
        return rowOf(folded, from, to) >= 0;
    }

    private static boolean isInnerStop(Text text, int i) {
        Token token = text.tokens().get(i);
        return token.foldedLength() == 1
                && text.foldedChar(token) == '.'
                && text.isAttached(text.tokens().get(i - 1), token);
    }

    /**
     * Builds a table from rows whose first column is the phrase.
     *
     * @throws IllegalArgumentException if two phrases fold to the same
     */
    static PhraseTable build(String name, List<String> columns, List<List<String>> rows) {
        Integer[] order = new Integer[rows.size()];
        String[] keys = new String[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            order[i] = i;
            keys[i] = key(rows.get(i).get(0));
        }
        Arrays.sort(order, (a, b) -> keys[a].compareTo(keys[b]));
        List<String> sorted = new ArrayList<>(rows.size());
        int[] values = new int[rows.size()];
        for (int i = 0; i < order.length; i++) {
            String key = keys[order[i]];
            if (i > 0 && key.equals(sorted.get(i - 1))) {
                throw new IllegalArgumentException(
                        "listed twice: " + rows.get(order[i]).get(0));
            }
            sorted.add(key);
            values[i] = order[i];
        }
        return alone(name, columns, rows, PhraseTrie.build(sorted, values));
    }

    /** A table of rows that are asked for by their number only. */
    static PhraseTable unindexed(String name, List<String> columns, List<List<String>> rows) {
        return alone(name, columns, rows, PhraseTrie.build(List.of(), new int[0]));
    }

    /** A table of no lexicon, with words of its own. */
    private static PhraseTable alone(String name, List<String> columns, List<List<String>> rows, PhraseTrie trie) {
        return new PhraseTable(name, columns, rows, trie, FirstWords.of(List.of(trie)), 0);
    }

    /** The folded spelling under which a phrase is kept. */
    static String key(String phrase) {
        String folded = FoldedText.fold(phrase);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ' || c == '.') {
                boolean inner = key.length() > 0 && key.charAt(key.length() - 1) != ' ';
                if (inner) {
                    key.append(' ');
                }
            } else {
                key.append(c);
            }
        }
        return key.toString().strip();
    }
}
