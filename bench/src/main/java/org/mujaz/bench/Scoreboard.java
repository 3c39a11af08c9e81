package org.mujaz.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;

/**
 * Runs every measure on the gold that is there, prints a table, and says which value fell below its floor.
 *
 * <p>System properties: {@code mujaz.root} is the project's root (else the working directory), {@code mujaz.gold} the folder of
 * gold (else {@code ../shared/data} beside the root), {@code mujaz.mistakes=true} prints what was got wrong.
 */
public final class Scoreboard {

    private final List<Measure> measures;
    private final Floors floors;
    private final PrintStream out;
    private final String only;

    Scoreboard(List<Measure> measures, Floors floors, PrintStream out) {
        this(measures, floors, out, "");
    }

    /**
     * A scoreboard.
     *
     * @param only a part of the class names of the measures to run
     */
    Scoreboard(List<Measure> measures, Floors floors, PrintStream out, String only) {
        this.measures = measures;
        this.floors = floors;
        this.out = out;
        this.only = only;
    }

    /** Prints the table; ends with 1 if a value is below its floor. */
    public static void main(String[] args) throws IOException {
        Path root = Root.path();
        String folder = System.getProperty("mujaz.gold", "");
        Path gold = folder.isEmpty() ? root.resolve("../shared/data").normalize() : Path.of(folder);
        Floors floors = Floors.read(root.resolve("bench/floors.tsv"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        OutOfScope outOfScope = OutOfScope.read(root.resolve("bench/out-of-scope.tsv"));
        Map<String, NameLabels> labels = NameLabels.read(root.resolve("bench/name-labels.tsv"));
        StatementVerbs statementVerbs = StatementVerbs.read(root.resolve("bench/statement-verbs.tsv"));
        List<Measure> measures = new ArrayList<>(List.of(
                new SentenceBoundaries(),
                new KeyPointOverlap(),
                new EditorOverlap(root.resolve("bench/key-points/first.jsonl"), "own articles"),
                new EditorOverlap(root.resolve("bench/key-points/unseen.jsonl"), "own articles, unseen"),
                new TimeCases(outOfScope),
                new NumberCases(outOfScope),
                new DateparserCases(),
                new UmmAlQura("time-numbers/ummalqura_calendar_website.json", "Hijri dates, Umm al-Qura calendar"),
                new UmmAlQura("time-numbers/ummalqura_newspaper_issues.json", "Hijri dates, Umm al-Qura newspaper"),
                NameGold.ofWords("names/wojood-val.tsv", "names, Wojood (validation)", labels.get("Wojood")),
                NameGold.ofWords("names/wojood-train.tsv", "names, Wojood (training)", labels.get("Wojood")),
                NameGold.ofSplitWords("names/wikifane.tsv", "names, WikiFANE", labels.get("WikiFANE")),
                new StatementTrees(statementVerbs),
                new EventDetection("events-gsr/assault-detection.jsonl", "ASSAULT"),
                new EventDetection("events-gsr/protest-detection.jsonl", "PROTEST"),
                new EventRoles(),
                new AlteredSummaries(root.resolve("bench/data/check/dev.jsonl"), "dev"),
                new AlteredSummaries(root.resolve("bench/data/check/test.jsonl"), "test"),
                new AlteredSummaries(root.resolve("bench/data/check/model-dev.jsonl"), "model dev"),
                new AlteredSummaries(root.resolve("bench/data/check/model-test.jsonl"), "model test"),
                new AlteredSummaries(root.resolve("bench/data/check/free-dev.jsonl"), "free dev"),
                new AlteredSummaries(root.resolve("bench/data/check/free-test.jsonl"), "free test"),
                new StancePairs("stance-ans/dev.jsonl", "dev"),
                new StancePairs("stance-ans/train.jsonl", "train"),
                new SavedPages(root)));
        String articles = System.getProperty("mujaz.articles", "");
        if (!articles.isEmpty()) {
            measures.add(new ArticleMeasure(Path.of(articles)));
        }
        String only = System.getProperty("mujaz.only", "");
        int below = new Scoreboard(measures, floors, out, only)
                .run(Mujaz.load(), gold, Boolean.getBoolean("mujaz.mistakes"));
        out.flush();
        if (below > 0) {
            System.exit(1);
        }
    }

    /** How many values are below their floors; a floor of a measure that does not exist counts too. */
    int run(Mujaz mujaz, Path gold, boolean mistakes) throws IOException {
        List<Score> scores = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (Measure measure : measures) {
            String name = measure.getClass().getSimpleName();
            Path file = gold.resolve(measure.gold());
            if (!name.contains(only)) {
                skipped.add(name + " left out");
            } else if (Files.isRegularFile(file)) {
                scores.addAll(measure.measure(mujaz, file, new MistakeLog(out, mistakes)));
            } else {
                skipped.add(name + " skipped: there is no " + file);
            }
        }
        print("measure", "precision", "recall", "F1/value", "floor", "ok?");
        int below = 0;
        for (Score score : scores) {
            Double floor = floors.byMeasure().get(score.name());
            // Compared as printed, so that nobody has to explain why 97.0 is below 97.0.
            boolean low = floor != null && Math.round(score.value() * 10) < Math.round(floor * 10);
            below += low ? 1 : 0;
            print(
                    score.name(),
                    points(score.precision()),
                    points(score.recall()),
                    points(OptionalDouble.of(score.value())),
                    floor == null ? "-" : points(OptionalDouble.of(floor)),
                    verdict(score, floor, low));
        }
        skipped.forEach(out::println);
        if (below > 0) {
            out.println(below + " below the floor: mend it, or lower bench/floors.tsv and say why in its comment");
        }
        return below + (skipped.isEmpty() ? unknown(scores) : 0);
    }

    private int unknown(List<Score> scores) {
        Set<String> names = new TreeSet<>(floors.measures());
        scores.forEach(score -> names.remove(score.name()));
        names.forEach(name -> out.println("the floors name a measure that does not exist: " + name));
        return names.size();
    }

    private static String verdict(Score score, @Nullable Double floor, boolean low) {
        return score.peer() ? "peer" : floor == null ? "no floor" : low ? "BELOW" : "ok";
    }

    private static String points(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "-";
    }

    private void print(Object... cells) {
        out.println(String.format(Locale.ROOT, "%-52s %9s %9s %9s %9s  %s", cells));
    }
}
