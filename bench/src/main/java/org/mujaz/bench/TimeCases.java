package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.time.TimeExpression;

/**
 * Times on the Arabic cases of Recognizers-Text: whether a text's time is found with a value the suite accepts
 * ({@link AcceptedTime}), and whether the extractors' stretches are found to the letter.
 *
 * <p>Cases that are out of scope are left out of the percentage and counted in a line of their own.
 */
final class TimeCases implements Measure {

    private final OutOfScope outOfScope;

    TimeCases(OutOfScope outOfScope) {
        this.outOfScope = outOfScope;
    }

    @Override
    public String gold() {
        return "time-numbers/recognizers.jsonl";
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        Tally parsers = new Tally();
        Tally extractors = new Tally();
        for (RecognizerCase expectation : RecognizerCase.read(gold)) {
            boolean parser = expectation.spec().endsWith("Parser");
            if (!parser && !expectation.spec().endsWith("Extractor")) {
                continue;
            }
            Published published = Published.on(expectation.reference(), Published.Basis.GIVEN);
            Analysis analysis = mujaz.analyze(Article.of(expectation.text()).withPublished(published));
            boolean right = analysis.times().stream()
                    .anyMatch(time -> parser
                            ? AcceptedTime.accepts(expectation.value(), time)
                            : same(time.span().of(analysis.text().source()), expectation.words()));
            boolean in = !outOfScope.contains(expectation);
            tallies.computeIfAbsent(expectation.spec(), spec -> new Tally()).add(in, right);
            (parser ? parsers : extractors).add(in, right);
            if (!right || !in) {
                log.add(expectation.spec(), kind(in, right), told(expectation, analysis));
            }
        }
        List<Score> scores = new ArrayList<>();
        tallies.forEach((spec, tally) -> scores.add(tally.score("times, Recognizers " + spec)));
        scores.add(parsers.score("times, Recognizers, values in scope"));
        scores.add(extractors.score("times, Recognizers, stretches in scope"));
        scores.add(parsers.share("times, Recognizers, values out of scope"));
        scores.add(extractors.share("times, Recognizers, stretches out of scope"));
        return scores;
    }

    private static String kind(boolean in, boolean right) {
        return in ? "wrong" : right ? "out of scope, but right" : "out of scope";
    }

    private static boolean same(String found, String expected) {
        return found.strip().replaceAll("\\s+", " ").equals(expected.strip().replaceAll("\\s+", " "));
    }

    private static String told(RecognizerCase expectation, Analysis analysis) {
        StringBuilder told = new StringBuilder(expectation.id() + " " + expectation.reference() + " "
                + expectation.text() + " | " + expectation.words() + " " + expectation.value() + " | found:");
        for (TimeExpression time : analysis.times()) {
            told.append(" [")
                    .append(time.span().of(analysis.text().source()))
                    .append("] ")
                    .append(time.value());
        }
        return told.toString();
    }

    /** Cases counted. */
    private static final class Tally {
        private int inScope;
        private int right;
        private int all;

        void add(boolean in, boolean isRight) {
            all++;
            inScope += in ? 1 : 0;
            right += in && isRight ? 1 : 0;
        }

        Score score(String name) {
            return Score.of(name, inScope == 0 ? 100 : 100.0 * right / inScope);
        }

        Score share(String name) {
            return Score.ofPeer(name, all == 0 ? 0 : 100.0 * (all - inScope) / all);
        }
    }
}
