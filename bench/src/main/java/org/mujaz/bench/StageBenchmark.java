package org.mujaz.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.number.NumberReader;
import org.mujaz.number.Numeral;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;
import org.mujaz.time.PublicationDater;
import org.mujaz.time.TimeExpression;
import org.mujaz.time.TimeMention;
import org.mujaz.time.TimeReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each stage costs: microseconds per article, the examples in turn. {@code text} holds the cost of {@code fold},
 * {@code analyze} that of {@code text}, {@code times} and {@code numbers}; {@code brief} is on top of {@code analyze}.
 *
 * <p>{@code times} is everything that reads them: finding, dating the article and giving values. All articles are dated, also
 * those that say when they were written.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class StageBenchmark {

    private final Mujaz mujaz = Mujaz.load();
    private final TextReader textReader = new TextReader(mujaz.lexicon());
    private final List<Sample> samples = Sample.examples(mujaz);
    private final List<Analysis> analyses =
            samples.stream().map(sample -> mujaz.analyze(sample.article())).toList();
    private final TimeReader timeReader = new TimeReader(mujaz.lexicon());
    private final NumberReader numberReader = new NumberReader(mujaz.lexicon());

    /** The spans of times, whose numbers are no numerals. */
    private final List<List<Span>> taken = analyses.stream()
            .map(analysis -> analysis.times().stream().map(TimeExpression::span).toList())
            .toList();

    private int next;

    @Benchmark
    public FoldedText fold() {
        return FoldedText.of(samples.get(turn()).text());
    }

    @Benchmark
    public Text text() {
        return textReader.read(samples.get(turn()).article());
    }

    @Benchmark
    public List<TimeExpression> times() {
        Analysis analysis = analyses.get(turn());
        List<TimeMention> mentions = timeReader.find(analysis.text());
        Published published = PublicationDater.date(analysis.text(), mentions, null)
                .map(PublicationDater.Answer::published)
                .orElse(Published.UNKNOWN);
        return timeReader.resolve(analysis.text(), mentions, published);
    }

    @Benchmark
    public List<Numeral> numbers() {
        int turn = turn();
        return numberReader.read(analyses.get(turn).text(), taken.get(turn));
    }

    @Benchmark
    public Analysis analyze() {
        return mujaz.analyze(samples.get(turn()).article());
    }

    @Benchmark
    public Brief brief() {
        return mujaz.brief(analyses.get(turn()), BriefOptions.DEFAULT);
    }

    private int turn() {
        int turn = next;
        next = (next + 1) % samples.size();
        return turn;
    }
}
