package org.mujaz.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mistakes counted by kind, so that the commonest can be mended first. */
final class CommonMistakes {

    private static final int MOST = 20;
    private static final int MOST_WORDS = 4;

    private record Row(String kind, String what, String by) {}

    private final Map<Row, Map<String, Integer>> counts = new HashMap<>();

    /**
     * Counts one.
     *
     * @param kind what went wrong
     * @param what with what: a type, a role
     * @param by the rule that found it, or what was missed
     * @param words the words
     */
    void add(String kind, String what, String by, String words) {
        counts.computeIfAbsent(new Row(kind, what, by), row -> new TreeMap<>()).merge(words, 1, Integer::sum);
    }

    /** Prints the commonest, the most frequent first: count, kind, what, rule or label, and the commonest words. */
    void print(String measure, MistakeLog log) {
        if (counts.isEmpty()) {
            return;
        }
        log.row(measure + ": the commonest mistakes by kind (count, kind, type, rule or missed label, words)");
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Row, Map<String, Integer>> row) -> -sum(row.getValue()))
                        .thenComparing(row -> row.getKey().toString()))
                .limit(MOST)
                .forEach(row -> log.row(String.join(
                        "\t",
                        Integer.toString(sum(row.getValue())),
                        row.getKey().kind,
                        row.getKey().what,
                        row.getKey().by,
                        words(row.getValue()))));
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String words(Map<String, Integer> words) {
        List<Map.Entry<String, Integer>> sorted = words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .toList();
        return sorted.stream()
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " \u00D7" + entry.getValue() : ""))
                .collect(Collectors.joining("; "));
    }
}
