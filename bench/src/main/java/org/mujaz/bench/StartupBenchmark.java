package org.mujaz.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * How long whole commands take, the start of the Java machine included: {@code mujaz brief} on one article against a picocli
 * hello, and {@code java -version} for what no command can be below.
 *
 * <p>The commands take turns, so that whatever else the machine does meets all of them; the first turn is not counted (it may
 * build, and it fills the disk cache). {@code mujaz brief} goes through the launcher, and where the root has none through
 * {@code java -jar}. All run on the Java that runs this.
 */
public final class StartupBenchmark {

    /** How often each command runs; {@code -Dmujaz.runs=N} overrides. */
    private static final int RUNS = 20;

    static final String NOTHING = "java -version";
    static final String HELLO = "picocli hello";
    static final String BRIEF = "mujaz brief";

    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    private StartupBenchmark() throws IOException {
        String classPath = place(CommandLine.class) + File.pathSeparator + place(HelloCommand.class);
        commands.put(NOTHING, List.of(java.toString(), "-version"));
        commands.put(HELLO, List.of(java.toString(), "-cp", classPath, HelloCommand.class.getName()));
        commands.put(BRIEF, brief(Root.path()));
    }

    /** Prints the median of each command and its ratio to the hello. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, Double> medians = medians();
        double hello = medians.getOrDefault(HELLO, Double.NaN);
        medians.forEach((name, millis) -> System.out.println(
                String.format(Locale.ROOT, "| %s | %.0f ms | %.2f |", name, millis, millis / hello)));
    }

    /** The median of each command in milliseconds, by its name. */
    static Map<String, Double> medians() throws IOException, InterruptedException {
        StartupBenchmark benchmark = new StartupBenchmark();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int run = 0; run <= Integer.getInteger("mujaz.runs", RUNS); run++) {
            for (Map.Entry<String, List<String>> command : benchmark.commands.entrySet()) {
                double millis = benchmark.time(command.getValue());
                if (run > 0) {
                    times.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add(millis);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, values) -> medians.put(name, Medians.of(values)));
        return medians;
    }

    private double time(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(Root.path().toFile());
        builder.environment().put("MUJAZ_JAVA_HOME", System.getProperty("java.home"));
        long begin = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            output.readAllBytes();
        }
        int code = process.waitFor();
        long end = System.nanoTime();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return (end - begin) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private List<String> brief(Path root) throws IOException {
        List<String> words = new ArrayList<>();
        Path launcher = root.resolve("mujaz");
        if (Files.isExecutable(launcher)) {
            words.add(launcher.toString());
        } else {
            words.addAll(List.of(java.toString(), "-XX:-UsePerfData", "-XX:+UseSerialGC", "-jar", jar(root)));
        }
        words.addAll(List.of("brief", "examples/minister-visit.txt"));
        return words;
    }

    private static String jar(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("cli/target"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith("-all.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("cli/target has no jar; build first"));
        }
    }

    /** The jar or folder that a class was loaded from. */
    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
