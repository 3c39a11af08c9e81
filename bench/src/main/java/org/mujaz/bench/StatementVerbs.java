package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.text.FoldedText;

/**
 * Which lemmas of a treebank are words of saying: {@code bench/statement-verbs.tsv} with columns lemma, counts as, comment. It is not
 * our lexicon's list: gold that grows and shrinks with what it measures is none.
 *
 * @param byLemma for a folded lemma whether it is one; what is neither said nor clearly not said is left out on both sides
 */
record StatementVerbs(Map<String, Boolean> byLemma) {

    private static final String HEADER = "lemma\tcounts as\tcomment";
    private static final String YES = "yes";
    private static final String LEFT_OUT = "-";

    /**
     * Reads the list.
     *
     * @throws IllegalArgumentException if a line is broken; the message says where and what to do
     */
    static StatementVerbs read(Path file) throws IOException {
        Map<String, Boolean> byLemma = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String where = file.getFileName() + ":" + (i + 1) + ": ";
            String[] cells = lines.get(i).split("\t", -1);
            if (i == 0 ? !lines.get(i).equals(HEADER) : cells.length != 3) {
                throw new IllegalArgumentException(where + "give it " + HEADER);
            }
            if (i == 0) {
                continue;
            }
            boolean yes = cells[1].equals(YES);
            if (!yes && !cells[1].equals(LEFT_OUT)) {
                throw new IllegalArgumentException(where + cells[1] + " is nothing; give " + YES + " or " + LEFT_OUT);
            }
            if (byLemma.put(FoldedText.fold(cells[0]), yes) != null) {
                throw new IllegalArgumentException(where + cells[0] + " is listed twice; keep one");
            }
        }
        return new StatementVerbs(byLemma);
    }

    boolean isWordOfSaying(String lemma) {
        return byLemma.getOrDefault(FoldedText.fold(lemma), false);
    }

    boolean isLeftOut(String lemma) {
        return !byLemma.getOrDefault(FoldedText.fold(lemma), true);
    }
}
