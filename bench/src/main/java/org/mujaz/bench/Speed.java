package org.mujaz.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything that {@code SPEED.md} tells and prints its tables.
 *
 * <p>Each round forks one Java machine per benchmark, so that Mujaz and its peer meet the same disturbances; ratios are
 * taken within a round, and the median of the rounds is printed, with the lowest and the highest ratio.
 */
public final class Speed {

    /** How many rounds; {@code -Dmujaz.rounds=N} overrides. */
    private static final int ROUNDS = 5;

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String BYTES = "bytes";

    private final int rounds = Integer.getInteger("mujaz.rounds", ROUNDS);

    private Speed() {}

    /**
     * Prints the tables.
     *
     * @param args which of {@code analysis}, {@code length}, {@code stages}, {@code check}, {@code start}, {@code heap}; none is all
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Speed speed = new Speed();
        Set<String> wanted = new TreeSet<>(
                args.length > 0 ? List.of(args) : List.of("analysis", "length", "stages", "check", "start", "heap"));
        System.out.println("JDK " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, medians of " + speed.rounds + " rounds");
        if (wanted.contains("analysis")) {
            speed.analysis();
        }
        if (wanted.contains("length")) {
            speed.length();
        }
        if (wanted.contains("stages")) {
            speed.stages();
        }
        if (wanted.contains("check")) {
            speed.check();
        }
        if (wanted.contains("start")) {
            System.out.println("\n| command | median | of the hello |\n| --- | --- | --- |");
            StartupBenchmark.main(new String[0]);
        }
        if (wanted.contains("heap")) {
            heap();
        }
    }

    private void analysis() throws RunnerException {
        Rounds measured = run(AnalysisBenchmark.class);
        System.out.println("\n| | articles/s | MB/s | KB allocated per article |\n| --- | --- | --- | --- |");
        for (String name : measured.names()) {
            print(
                    "| %s | %,.0f | %.1f | %,.0f |",
                    name,
                    measured.median(name, ""),
                    measured.median(name, BYTES) / 1e6,
                    measured.median(name, ALLOCATED) / 1e3);
        }
        List<Double> ratios = measured.ratios("mujaz", "lucene", "");
        print("| ratio | %.2f (%s) | | |", Medians.of(ratios), range(ratios));
    }

    private void length() throws RunnerException {
        Rounds measured = run(LinearityBenchmark.class);
        System.out.println("\n| article | ns per byte | of 4 KB |\n| --- | --- | --- |");
        for (String name : measured.names()) {
            List<Double> ratios = measured.ratios(name, "mujaz 4", BYTES);
            print(
                    "| %s KB | %.2f | %.2f (%s) |",
                    name.substring("mujaz ".length()), measured.median(name, BYTES), Medians.of(ratios), range(ratios));
        }
    }

    private void stages() throws RunnerException {
        Rounds measured = run(StageBenchmark.class);
        System.out.println("\n| stage | µs per article | KB allocated |\n| --- | --- | --- |");
        for (String name : measured.names()) {
            print("| %s | %.1f | %,.0f |", name, measured.median(name, ""), measured.median(name, ALLOCATED) / 1e3);
        }
    }

    private void check() throws RunnerException {
        Rounds measured = run(CheckBenchmark.class);
        System.out.println("\n| points checked | points/s | KB allocated per point |\n| --- | --- | --- |");
        for (String name : measured.names()) {
            print("| %s | %,.0f | %,.0f |", name, measured.median(name, ""), measured.median(name, ALLOCATED) / 1e3);
        }
    }

    private static void heap() throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + "/bin/java";
        String classPath = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(java, "-cp", classPath, HeapAfterLoad.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] bytes = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split("\t");
        process.waitFor();
        print(
                "\nheap after load: %.1f MB, of which Mujaz %.1f MB",
                Double.parseDouble(bytes[0]) / 1e6, Double.parseDouble(bytes[1]) / 1e6);
    }

    private Rounds run(Class<?> benchmarks) throws RunnerException {
        Rounds measured = new Rounds();
        for (int round = 0; round < rounds; round++) {
            measured.add(new Runner(new OptionsBuilder()
                            .include("\\." + benchmarks.getSimpleName() + "\\.")
                            .forks(1)
                            .addProfiler(GCProfiler.class)
                            .verbosity(VerboseMode.SILENT)
                            .shouldFailOnError(true)
                            .build())
                    .run());
        }
        return measured;
    }

    private static String range(List<Double> values) {
        double low = values.stream().min(Double::compare).orElseThrow();
        double high = values.stream().max(Double::compare).orElseThrow();
        return String.format(Locale.ROOT, "%.2f to %.2f", low, high);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** What every round gave: by benchmark and parameters, then by result; a value a round. */
    private static final class Rounds {
        private final Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();

        void add(Collection<RunResult> round) {
            for (RunResult result : round) {
                Map<String, List<Double>> own = values.computeIfAbsent(name(result), name -> new LinkedHashMap<>());
                keep(own, "", result.getPrimaryResult());
                result.getSecondaryResults().forEach((label, secondary) -> keep(own, label, secondary));
            }
        }

        Collection<String> names() {
            return values.keySet();
        }

        double median(String name, String label) {
            return Medians.of(of(name, label));
        }

        List<Double> ratios(String name, String to, String label) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < of(name, label).size(); i++) {
                ratios.add(of(name, label).get(i) / of(to, label).get(i));
            }
            return ratios;
        }

        private List<Double> of(String name, String label) {
            return values.getOrDefault(name, Map.of()).getOrDefault(label, List.of());
        }

        private static void keep(Map<String, List<Double>> own, String label, Result<?> result) {
            String plain = label.substring(label.lastIndexOf('\u00B7') + 1);
            double value = result.getStatistics().getPercentile(50);
            own.computeIfAbsent(plain, key -> new ArrayList<>()).add(value);
        }

        private static String name(RunResult result) {
            StringBuilder name = new StringBuilder(result.getPrimaryResult().getLabel());
            for (String key : result.getParams().getParamsKeys()) {
                name.append(' ').append(result.getParams().getParam(key));
            }
            return name.toString();
        }
    }
}
