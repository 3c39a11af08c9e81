package org.mujaz.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Fifty clients at once that post different articles of 400 words to {@code /api/v1/brief} of a desk in a process of its own. Prints answers a
 * second, how long they took, what went wrong, and the server's heap after a full collection before and behind it.
 */
public final class Load {

    private static final int CLIENTS = 50;
    private static final int WORDS = 400;
    private static final int WARM_UP_SECONDS = 15;
    private static final String HEAP = "jvm_heap_used_bytes ";

    private final URI server;
    private final List<String> sentences;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger next = new AtomicInteger();

    private Load(URI server, List<String> sentences) {
        this.server = server;
        this.sentences = sentences;
    }

    /** Runs for {@code mujaz.seconds}, 60 where nothing is said. */
    public static void main(String[] args) throws Exception {
        int seconds = Integer.getInteger("mujaz.seconds", 60);
        Path root = Path.of(System.getProperty("mujaz.root"));
        String java = System.getProperty("java.home") + "/bin/java";
        Process desk = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.mujaz.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--log",
                        "none",
                        "--lang",
                        "en")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            Load load = new Load(URI.create(line.substring(line.indexOf("http"))), sentences(root));
            load.run(WARM_UP_SECONDS);
            long before = load.heap(desk.pid());
            Result result = load.run(seconds);
            long behind = load.heap(desk.pid());
            print(result, seconds, before, behind);
        } finally {
            desk.destroy();
            desk.waitFor(30, TimeUnit.SECONDS);
        }
    }

    /**
     * What came of a run.
     *
     * @param nanos how long each good answer took, in order of length
     * @param errors how many were not good
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares runs
    private record Result(long[] nanos, int errors) {

        private double millis(double part) {
            return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1, nanos.length * part)] / 1e6;
        }
    }

    private static void print(Result result, int seconds, long before, long behind) {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d clients, %d s: %d answers, %d errors, %.0f a second%n",
                System.getProperty("java.version"),
                CLIENTS,
                seconds,
                result.nanos.length,
                result.errors,
                (double) result.nanos.length / seconds);
        System.out.printf(
                Locale.ROOT,
                "ms: p50 %.0f, p95 %.0f, p99 %.0f, most %.0f%n",
                result.millis(0.5),
                result.millis(0.95),
                result.millis(0.99),
                result.millis(1));
        System.out.printf(
                Locale.ROOT,
                "server's heap after a full collection: %.1f MB before, %.1f MB behind%n",
                before / 1e6,
                behind / 1e6);
    }

    /** The sentences of the examples, from which articles are put together. */
    private static List<String> sentences(Path root) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve("examples"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readString(file).lines().toList()) {
                    for (String sentence : line.split("(?<=\\.) ")) {
                        if (sentence.split(" ").length >= 6 && !sentence.startsWith("-")) {
                            sentences.add(sentence);
                        }
                    }
                }
            }
        }
        return sentences;
    }

    /** An article of 400 words that no other has: sentences drawn by its number. */
    private String article(int number) {
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder text = new StringBuilder(WORDS * 8);
        int words = 0;
        for (int i = 0; words < WORDS; i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            String[] parts = sentence.split(" ");
            int taken = Math.min(parts.length, WORDS - words);
            text.append(String.join(" ", Arrays.asList(parts).subList(0, taken)));
            text.append(i % 3 == 2 ? "\\n" : " ");
            words += taken;
        }
        String quoted = text.toString().replace("\"", "\\\"");
        return "{\"id\":\"" + number + "\",\"text\":\"" + quoted + "\"}";
    }

    private Result run(int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        AtomicInteger errors = new AtomicInteger();
        List<Future<List<Long>>> futures = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            futures.add(clients.submit(() -> {
                List<Long> nanos = new ArrayList<>();
                while (System.nanoTime() < end) {
                    int number = next.incrementAndGet();
                    String body = article(number);
                    long begun = System.nanoTime();
                    if (isAnswered(number, body)) {
                        nanos.add(System.nanoTime() - begun);
                    } else {
                        errors.incrementAndGet();
                    }
                }
                return nanos;
            }));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> future : futures) {
            all.addAll(future.get());
        }
        clients.shutdown();
        return new Result(all.stream().mapToLong(Long::longValue).sorted().toArray(), errors.get());
    }

    private boolean isAnswered(int number, String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("api/v1/brief"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().startsWith("{\"id\":\"" + number + "\"");
        } catch (IOException e) {
            return false;
        }
    }

    /** The server's heap in use after a full collection, in bytes. */
    private long heap(long pid) throws Exception {
        String jcmd = System.getProperty("java.home") + "/bin/jcmd";
        for (int i = 0; i < 2; i++) {
            new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(60, TimeUnit.SECONDS);
        }
        HttpRequest request = HttpRequest.newBuilder(server.resolve("metrics")).build();
        String metrics =
                client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        String line =
                metrics.lines().filter(one -> one.startsWith(HEAP)).findFirst().orElseThrow();
        return (long) Double.parseDouble(line.substring(HEAP.length()));
    }
}
