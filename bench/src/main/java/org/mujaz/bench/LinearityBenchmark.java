package org.mujaz.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mujaz.Mujaz;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether a long article costs more per byte than a short one. The counter {@code bytes} is nanoseconds per byte of UTF-8.
 *
 * <p>The articles are the examples' paragraphs one after the other. The short ones take turns over all of them: one short article
 * again and again would be learnt by heart by the processor's branch prediction, and look twice as fast as any article is.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class LinearityBenchmark {

    @Param({"4", "64", "1024"})
    public int kilobytes;

    private final Mujaz mujaz = Mujaz.load();
    private List<Sample> samples = List.of();
    private int next;

    /** How many bytes were worked through. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        public long bytes;
    }

    @Setup
    public void makeArticles() {
        samples = Sample.ofSize(kilobytes * 1024, mujaz);
    }

    @Benchmark
    public Brief mujaz(Volume volume) {
        Sample sample = samples.get(next);
        next = (next + 1) % samples.size();
        volume.bytes += sample.bytes();
        return mujaz.brief(mujaz.analyze(sample.article()), BriefOptions.DEFAULT);
    }
}
