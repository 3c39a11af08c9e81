package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * <p>Sets name more kinds than three; {@link NameLabels} says which of them count as what, and the others are left out, in the gold
 * and where Mujaz finds one of the three in their place.
 */
final class NameGold implements Measure {

    /** Sets do not say where an article ends; so many sentences are read as one. */
    private static final int SENTENCES = 20;

    private final String gold;
    private final String name;
    private final NameLabels labels;
    private final boolean split;

    private NameGold(String gold, String name, NameLabels labels, boolean split) {
        this.gold = gold;
        this.name = name;
        this.labels = labels;
        this.split = split;
    }

    /** Gold whose tokens are words: each sentence is read by itself, a space behind each token. */
    static NameGold ofWords(String gold, String name, @Nullable NameLabels labels) {
        return new NameGold(gold, name, known(labels), false);
    }

    /** Gold whose clitics are tokens: they are joined to words again, and twenty sentences are read as an article. */
    static NameGold ofSplitWords(String gold, String name, @Nullable NameLabels labels) {
        return new NameGold(gold, name, known(labels), true);
    }

    private static NameLabels known(@Nullable NameLabels labels) {
        if (labels == null) {
            throw new IllegalArgumentException("bench/name-labels.tsv does not have this set");
        }
        return labels;
    }

    @Override
    public String gold() {
        return gold;
    }

    /**
     * A named stretch of tokens.
     *
     * @param type nothing where its kind is left out
     * @param by the rule that found it, or its label
     */
    private record Stretch(int first, int end, String type, String by) {

        boolean is(Stretch other) {
            return first == other.first && end == other.end && type.equals(other.type);
        }

        boolean overlaps(Stretch other) {
            return other.first < end && first < other.end;
        }
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path file, MistakeLog log) throws IOException {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (String type : NameLabels.TYPES) {
            counts.put(type, new int[3]);
        }
        counts.put("all", new int[3]);
        NameMistakes mistakes = new NameMistakes();
        List<List<TaggedToken>> sentences = TaggedToken.sentences(file);
        int step = split ? SENTENCES : 1;
        for (int i = 0; i < sentences.size(); i += step) {
            List<List<TaggedToken>> together = sentences.subList(i, Math.min(sentences.size(), i + step));
            List<TaggedToken> tokens = together.stream().flatMap(List::stream).toList();
            RunningText text = split ? RunningText.joined(together) : RunningText.spaced(tokens);
            List<Stretch> there = stretches(tokens, text);
            List<Stretch> found = found(mujaz.analyze(Article.of(text.text())), text);
            compare(tokens, there, found, counts, log);
            classify(tokens, there, found, mistakes);
        }
        mistakes.print(name, log);
        List<Score> scores = new ArrayList<>();
        counts.forEach((type, count) -> scores.add(Score.of(name + ", " + type, count[0], count[1], count[2])));
        return scores;
    }

    private void compare(
            List<TaggedToken> tokens,
            List<Stretch> there,
            List<Stretch> found,
            Map<String, int[]> counts,
            MistakeLog log) {
        found.removeIf(stretch ->
                there.stream().anyMatch(other -> other.type.equals(NameLabels.LEFT_OUT) && other.overlaps(stretch)));
        there.removeIf(stretch -> stretch.type.equals(NameLabels.LEFT_OUT));
        for (Stretch stretch : there) {
            boolean both = found.stream().anyMatch(stretch::is);
            count(counts, stretch.type, 1, both);
            if (!both) {
                log.add(name, "missed " + stretch.type, told(tokens, stretch, found));
            }
        }
        for (Stretch stretch : found) {
            count(counts, stretch.type, 0, false);
            if (there.stream().noneMatch(stretch::is)) {
                log.add(name, "wrong " + stretch.type + " " + stretch.by, told(tokens, stretch, there));
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

    /** Each wrong stretch once: as what it is to the first right one that it meets, or as spurious; then what nothing meets. */
    private static void classify(
            List<TaggedToken> tokens, List<Stretch> there, List<Stretch> found, NameMistakes mistakes) {
        for (Stretch stretch : found) {
            if (there.stream().anyMatch(stretch::is)) {
                continue;
            }
            Stretch right = there.stream().filter(stretch::overlaps).findFirst().orElse(null);
            String words = words(tokens, stretch);
            if (right == null) {
                mistakes.add(NameMistakes.Kind.SPURIOUS, stretch.type, stretch.by, words);
            } else {
                NameMistakes.Kind kind = NameMistakes.kind(stretch.first, stretch.end, right.first, right.end);
                boolean sameStretch = kind == NameMistakes.Kind.WRONG_TYPE;
                String what = stretch.type.equals(right.type) ? right.type : stretch.type + " for " + right.type;
                mistakes.add(kind, what, stretch.by, sameStretch ? words : words + " \u2192 " + words(tokens, right));
            }
        }
        for (Stretch stretch : there) {
            if (found.stream().noneMatch(stretch::overlaps)) {
                mistakes.add(NameMistakes.Kind.MISSED, stretch.type, stretch.by, words(tokens, stretch));
            }
        }
    }

    private static List<Stretch> found(Analysis analysis, RunningText text) {
        List<Stretch> found = new ArrayList<>();
        for (NameMention mention : analysis.names()) {
            String type = switch (mention.type()) {
                case PERSON -> "PER";
                case ORGANIZATION -> "ORG";
                case LOCATION -> "LOC";
                default -> null;
            };
            if (type != null && mention.form() != NameMention.Form.NOMINAL) {
                int first = text.tokenAt(mention.span().start());
                int last = text.tokenAt(mention.span().end() - 1);
                found.add(stretch(text, first, last + 1, type, mention.rule()));
            }
        }
        return found;
    }

    private List<Stretch> stretches(List<TaggedToken> tokens, RunningText text) {
        List<Stretch> stretches = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean goesOn = i < tokens.size() && tokens.get(i).goesOn();
            if (first >= 0 && !goesOn) {
                String label = tokens.get(first).label();
                stretches.add(stretch(text, first, i, labels.of(label), label));
                first = -1;
            }
            if (i < tokens.size() && tokens.get(i).begins()) {
                first = i;
            }
        }
        return stretches;
    }

    /** Clitics at the edges are cut off: whether one is inside a name hangs on who split it off. */
    private static Stretch stretch(RunningText text, int first, int end, String type, String by) {
        int from = first;
        int to = end;
        while (to - 1 > from && text.isClitic(to - 1)) {
            to--;
        }
        while (from + 1 < to && text.isClitic(from)) {
            from++;
        }
        return new Stretch(from, to, type, by);
    }

    private static String words(List<TaggedToken> tokens, Stretch stretch) {
        List<String> words = new ArrayList<>();
        for (int i = stretch.first; i < stretch.end; i++) {
            words.add(tokens.get(i).text());
        }
        return String.join(" ", words);
    }

    private static String told(List<TaggedToken> tokens, Stretch stretch, List<Stretch> others) {
        StringBuilder told = new StringBuilder();
        for (int i = Math.max(0, stretch.first - 5); i < Math.min(tokens.size(), stretch.end + 4); i++) {
            told.append(i == stretch.first ? "\u27E6" : "").append(tokens.get(i).text());
            told.append(i == stretch.end - 1 ? "\u27E7 " : " ");
        }
        for (Stretch other : others) {
            if (other.overlaps(stretch)) {
                told.append(" | ").append(other.type).append(": ").append(words(tokens, other));
            }
        }
        return told.toString();
    }
}
