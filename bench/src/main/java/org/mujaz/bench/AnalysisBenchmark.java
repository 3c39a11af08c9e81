package org.mujaz.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole analysis and brief of an article against Lucene's {@code ArabicAnalyzer} making all terms of the same text: one
 * thread, an article an operation, the examples in turn.
 *
 * <p>The score is articles per second; the counter {@code bytes} is bytes of their UTF-8 per second (both readers work on
 * strings; nothing is decoded in the measured part). Allocation per article comes from {@code -prof gc}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class AnalysisBenchmark {

    private final Mujaz mujaz = Mujaz.load();
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer();
    private final List<Sample> samples = Sample.examples(mujaz);
    private int next;

    /** How many bytes were worked through. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        public long bytes;
    }

    @Benchmark
    public Brief mujaz(Volume volume) {
        Sample sample = next(volume);
        return mujaz.brief(mujaz.analyze(sample.article()), BriefOptions.DEFAULT);
    }

    @Benchmark
    public void lucene(Volume volume, Blackhole blackhole) throws IOException {
        Sample sample = next(volume);
        try (TokenStream tokens = analyzer.tokenStream("text", sample.text())) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                blackhole.consume(term.length());
            }
            tokens.end();
        }
    }

    private Sample next(Volume volume) {
        Sample sample = samples.get(next);
        next = (next + 1) % samples.size();
        volume.bytes += sample.bytes();
        return sample;
    }
}
