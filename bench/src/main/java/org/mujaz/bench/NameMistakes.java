package org.mujaz.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mistakes with names, counted by kind, so that the commonest can be mended first. */
final class NameMistakes {

    private static final int MOST = 20;
    private static final int MOST_WORDS = 4;

    /** What a stretch that was not found, or should not have been, has to do with what is there. */
    enum Kind {
        WRONG_TYPE("wrong type"),
        TOO_LONG("too long"),
        TOO_SHORT("too short"),
        CROSSING("crossing"),
        SPURIOUS("spurious"),
        MISSED("missed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private record Row(String kind, String what, String by) {}

    private final Map<Row, Map<String, Integer>> counts = new HashMap<>();

    /** The kind of mistake that a found stretch {@code [first, end)} is, where {@code [otherFirst, otherEnd)} is right. */
    static Kind kind(int first, int end, int otherFirst, int otherEnd) {
        if (first == otherFirst && end == otherEnd) {
            return Kind.WRONG_TYPE;
        }
        if (end <= otherFirst || otherEnd <= first) {
            return Kind.SPURIOUS;
        }
        if (first <= otherFirst && otherEnd <= end) {
            return Kind.TOO_LONG;
        }
        return otherFirst <= first && end <= otherEnd ? Kind.TOO_SHORT : Kind.CROSSING;
    }

    /**
     * Counts one.
     *
     * @param what the type that was found and, where it is another, the one that is right
     * @param by the rule that found it, or the label that was missed
     * @param words the words
     */
    void add(Kind kind, String what, String by, String words) {
        counts.computeIfAbsent(new Row(kind.words, what, by), row -> new TreeMap<>())
                .merge(words, 1, Integer::sum);
    }

    /** Prints the commonest, the first the most frequent: count, kind, type, rule or label, and the commonest words. */
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
