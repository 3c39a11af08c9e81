package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the labels of a set of names count as: {@code bench/name-labels.tsv} with columns set, label, counts as, comment.
 *
 * @param byLabel for each label of the set {@code PER}, {@code ORG}, {@code LOC}, or nothing where it is left out
 */
record NameLabels(Map<String, String> byLabel) {

    static final String LEFT_OUT = "";
    static final List<String> TYPES = List.of("PER", "ORG", "LOC");

    private static final String HEADER = "set\tlabel\tcounts as\tcomment";

    /**
     * Reads the labels of every set.
     *
     * @throws IllegalArgumentException if a line is broken; the message says where and what to do
     */
    static Map<String, NameLabels> read(Path file) throws IOException {
        Map<String, NameLabels> sets = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String where = file.getFileName() + ":" + (i + 1) + ": ";
            String[] cells = lines.get(i).split("\t", -1);
            if (i == 0 ? !lines.get(i).equals(HEADER) : cells.length != 4) {
                throw new IllegalArgumentException(where + "give it " + HEADER);
            }
            if (i == 0) {
                continue;
            }
            boolean leftOut = cells[2].equals("-");
            if (!leftOut && !TYPES.contains(cells[2])) {
                throw new IllegalArgumentException(where + cells[2] + " is no type; give " + TYPES + " or -");
            }
            Map<String, String> labels = sets.computeIfAbsent(cells[0], set -> new NameLabels(new HashMap<>())).byLabel;
            if (labels.put(cells[1], leftOut ? LEFT_OUT : cells[2]) != null) {
                throw new IllegalArgumentException(where + cells[1] + " is listed twice; keep one");
            }
        }
        return sets;
    }

    /**
     * What a label counts as.
     *
     * @throws IllegalArgumentException if nothing is known of it, so that no label is left out by an oversight
     */
    String of(String label) {
        String type = byLabel.get(label);
        if (type == null) {
            throw new IllegalArgumentException("bench/name-labels.tsv does not say what " + label + " counts as");
        }
        return type;
    }
}
