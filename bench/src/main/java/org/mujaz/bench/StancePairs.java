package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Verdict;
import org.mujaz.text.Article;

/**
 * Whether the check tells pairs of headlines that agree from pairs that do not: the first of each as a point, the second as its article, on
 * the Arabic News Stance corpus. Pairs of the stance {@code other} are left out.
 *
 * <p>A pair that agrees is kept where the verdict is supported, one that disagrees is caught where it is not; balanced accuracy is the mean of both.
 */
final class StancePairs implements Measure {

    private final String gold;
    private final String name;

    /**
     * A measure.
     *
     * @param gold the pairs, in the folder of gold
     * @param name which they are, for the table: {@code dev}
     */
    StancePairs(String gold, String name) {
        this.gold = gold;
        this.name = "check, ANS (" + name + "), ";
    }

    @Override
    public String gold() {
        return gold;
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path file, MistakeLog log) throws IOException {
        Share agree = new Share(name + "agree kept");
        Share disagree = new Share(name + "disagree caught");
        for (JsonRecord pair : JsonRecord.read(file)) {
            String stance = pair.text("stance");
            boolean agrees = stance.equals("agree");
            if (!agrees && !stance.equals("disagree")) {
                continue;
            }
            String evidence = pair.text("s2");
            Analysis article = mujaz.analyze(Article.of(evidence));
            CheckedPoint point =
                    mujaz.check(article, List.of(pair.text("s1"))).points().get(0);
            boolean right = agrees == (point.verdict() == Verdict.SUPPORTED);
            (agrees ? agree : disagree).add(right);
            if (!right) {
                log.add(name + stance, point.verdict().name(), CheckMistake.of(point) + " | " + evidence);
            }
        }
        List<Score> scores = new ArrayList<>(List.of(agree.score(), disagree.score()));
        double balanced = (scores.get(0).value() + scores.get(1).value()) / 2;
        scores.add(Score.of(name + "balanced accuracy", balanced));
        return scores;
    }
}
