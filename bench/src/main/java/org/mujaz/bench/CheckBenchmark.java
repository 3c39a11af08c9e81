package org.mujaz.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Check;
import org.mujaz.text.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Checks of points against an article of 400 words: one thread, points per second. The points are whole sentences of the examples, ten of the
 * article's own and ten of others.
 *
 * <p>{@code each} checks one point a call against the article, which was analysed before; {@code together} checks twenty in one call,
 * the analysis of the article included.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class CheckBenchmark {

    private static final int WORDS = 400;

    /** Points in a call of {@code together}. */
    private static final int POINTS = 20;

    private final Mujaz mujaz = Mujaz.load();
    private final Article article = article();
    private final Analysis analysis = mujaz.analyze(article);
    private final List<String> points = points();
    private int next;

    @Benchmark
    public Check each() {
        String point = points.get(next);
        next = (next + 1) % points.size();
        return mujaz.check(analysis, List.of(point));
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public Check together() {
        return mujaz.check(mujaz.analyze(article), points);
    }

    /** The first words of the examples' paragraphs, paragraphs kept. */
    private Article article() {
        StringBuilder body = new StringBuilder();
        int left = WORDS;
        for (Sample sample : Sample.examples(mujaz)) {
            for (String line : sample.article().body().lines().toList()) {
                String[] words = line.strip().split(" +");
                int taken = line.isBlank() ? 0 : Math.min(left, words.length);
                if (taken > 0) {
                    body.append(Arrays.stream(words, 0, taken).collect(Collectors.joining(" ", "", "\n")));
                }
                left -= taken;
            }
        }
        return Article.of(body.toString());
    }

    private List<String> points() {
        int half = POINTS / 2;
        List<String> own = sentences(analysis).subList(0, half);
        List<Sample> samples = Sample.examples(mujaz);
        List<String> other = sentences(mujaz.analyze(samples.get(samples.size() - 1).article()))
                .subList(0, half);
        return List.of(own, other).stream().flatMap(List::stream).toList();
    }

    private static List<String> sentences(Analysis analysis) {
        return analysis.text().sentences().stream()
                .map(sentence -> analysis.text().quote(sentence.span()))
                .toList();
    }
}
