package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.name.NameMention;
import org.mujaz.text.Article;

/**
 * Persons, organisations and places on a file of tokens and tags, exact stretches: a stretch counts when it has the same first and
 * last token and the same type. A token with a clitic belongs to the name in it.
 *
 * <p>Sets name more kinds than three; {@link #TYPES} says which of them count as what, and the others are left out, in the gold and
 * where Mujaz finds one of the three in their place.
 */
final class NameGold implements Measure {

    private static final Map<String, String> TYPES = types();
    private static final String LEFT_OUT = "";

    private final String gold;
    private final String name;

    NameGold(String gold, String name) {
        this.gold = gold;
        this.name = name;
    }

    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        put(
                types,
                "PER",
                "PER PERS Politician Artist Scientist Religious_PER Athlete Businessperson Police Engineer Lawyer Other_PER");
        put(
                types,
                "ORG",
                "ORG Government Commercial Non-Governmental Educational Media Sports Entertainment Medical-Science Religious");
        put(
                types,
                "LOC",
                "LOC GPE FAC Nation Population-Center State-or-Province Continent Water-Body Land-Region-Natural GPE-Cluster "
                        + "Building-Grounds Airport Path Region-General Region-International County-or-District Plant Boundary");
        return types;
    }

    private static void put(Map<String, String> types, String type, String labels) {
        for (String label : labels.split(" ")) {
            types.put(label, type);
        }
    }

    @Override
    public String gold() {
        return gold;
    }

    /** A named stretch of tokens; of no type where its kind is left out. */
    private record Stretch(int first, int end, String type) {}

    @Override
    public List<Score> measure(Mujaz mujaz, Path file, MistakeLog log) throws IOException {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (String type : List.of("PER", "ORG", "LOC", "all")) {
            counts.put(type, new int[3]);
        }
        for (List<String[]> sentence : sentences(file)) {
            compare(mujaz, sentence, counts, log);
        }
        List<Score> scores = new ArrayList<>();
        counts.forEach((type, count) -> scores.add(Score.of(name + ", " + type, count[0], count[1], count[2])));
        return scores;
    }

    private void compare(Mujaz mujaz, List<String[]> sentence, Map<String, int[]> counts, MistakeLog log) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            starts[i] = text.length();
            text.append(sentence.get(i)[0]).append(' ');
        }
        List<Stretch> there = stretches(sentence);
        List<Stretch> found = found(mujaz.analyze(Article.of(text.toString())), starts);
        found.removeIf(stretch -> there.stream()
                .anyMatch(other ->
                        other.type.equals(LEFT_OUT) && other.first < stretch.end && stretch.first < other.end));
        for (Stretch stretch : there) {
            if (!stretch.type.equals(LEFT_OUT)) {
                boolean both = found.contains(stretch);
                count(counts, stretch.type, 1, both);
                if (!both) {
                    log.add(name, "missed " + stretch.type, told(sentence, stretch, found));
                }
            }
        }
        for (Stretch stretch : found) {
            count(counts, stretch.type, 0, false);
            if (!there.contains(stretch)) {
                log.add(name, "wrong " + stretch.type, told(sentence, stretch, there));
            }
        }
    }

    private static void count(Map<String, int[]> counts, String type, int column, boolean both) {
        for (String key : List.of(type, "all")) {
            int[] count = counts.get(key);
            if (count != null) {
                count[column]++;
                count[2] += both ? 1 : 0;
            }
        }
    }

    private static List<Stretch> found(Analysis analysis, int[] starts) {
        List<Stretch> found = new ArrayList<>();
        for (NameMention mention : analysis.names()) {
            String type = switch (mention.type()) {
                case PERSON -> "PER";
                case ORGANIZATION -> "ORG";
                case LOCATION -> "LOC";
                default -> null;
            };
            if (type != null && mention.form() != NameMention.Form.NOMINAL) {
                int first = tokenAt(starts, mention.span().start());
                found.add(new Stretch(first, tokenAt(starts, mention.span().end() - 1) + 1, type));
            }
        }
        return found;
    }

    private static int tokenAt(int[] starts, int offset) {
        int at = java.util.Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }

    private static List<Stretch> stretches(List<String[]> sentence) {
        List<Stretch> stretches = new ArrayList<>();
        int first = -1;
        String type = null;
        for (int i = 0; i <= sentence.size(); i++) {
            String tag = i < sentence.size() ? sentence.get(i)[1] : "O";
            if (first >= 0 && !tag.startsWith("I-")) {
                stretches.add(new Stretch(first, i, TYPES.getOrDefault(type(type), LEFT_OUT)));
                first = -1;
            }
            if (tag.startsWith("B-")) {
                first = i;
                type = tag;
            }
        }
        return stretches;
    }

    private static String type(@Nullable String tag) {
        return tag == null ? LEFT_OUT : tag.substring(2);
    }

    /** Tokens and their first tags, sentence by sentence; direction marks in front of a token are left out. */
    private static List<List<String[]>> sentences(Path file) throws IOException {
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> open = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.strip().split("[\t ]+");
            boolean token = cells.length > 1 && !line.startsWith("# ");
            if (token) {
                open.add(new String[] {cells[0].replaceAll("[\u200E\u200F]", ""), cells[1]});
            } else if (!open.isEmpty()) {
                sentences.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open);
        }
        return sentences;
    }

    private static String told(List<String[]> sentence, Stretch stretch, List<Stretch> others) {
        StringBuilder told = new StringBuilder();
        for (int i = Math.max(0, stretch.first - 5); i < Math.min(sentence.size(), stretch.end + 4); i++) {
            told.append(i == stretch.first ? "⟦" : "").append(sentence.get(i)[0]);
            told.append(i == stretch.end - 1 ? "⟧ " : " ");
        }
        for (Stretch other : others) {
            if (other.first < stretch.end && stretch.first < other.end) {
                told.append(" | ").append(other.type).append(':');
                for (int i = other.first; i < other.end; i++) {
                    told.append(' ').append(sentence.get(i)[0]);
                }
            }
        }
        return told.toString();
    }
}
