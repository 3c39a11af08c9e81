package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mujaz.Mujaz;
import org.mujaz.bench.CheckedArticle.Kind;
import org.mujaz.bench.CheckedArticle.Point;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Verdict;

/**
 * Whether the check keeps faithful points of summaries and catches those in which one thing was changed, on articles of the project's own.
 *
 * <p>A faithful point is kept where its verdict is supported; a changed one is caught where it is not, whatever error is named. Balanced accuracy is the
 * mean of the share of faithful points kept and the mean share caught over the kinds, each kind counting the same.
 */
final class AlteredSummaries implements Measure {

    private final String file;
    private final String name;

    /**
     * A measure.
     *
     * @param file the articles, in the repository
     * @param name which they are, for the table: {@code dev}
     */
    AlteredSummaries(Path file, String name) {
        this.file = file.toAbsolutePath().toString();
        this.name = "check, altered (" + name + "), ";
    }

    @Override
    public String gold() {
        return file;
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        Map<Kind, Share> shares = new EnumMap<>(Kind.class);
        for (CheckedArticle checked : CheckedArticle.read(gold)) {
            Check check = mujaz.check(
                    mujaz.analyze(checked.article()),
                    checked.points().stream().map(Point::text).toList());
            for (int i = 0; i < checked.points().size(); i++) {
                Point point = checked.points().get(i);
                CheckedPoint answer = check.points().get(i);
                boolean right = (answer.verdict() == Verdict.SUPPORTED) == (point.kind() == Kind.FAITHFUL);
                shares.computeIfAbsent(point.kind(), kind -> new Share(name(kind))).add(right);
                if (!right) {
                    String change = point.change().isEmpty() ? "" : " | " + point.change();
                    log.add(name(point.kind()), checked.id(), CheckMistake.of(answer) + change);
                }
            }
        }
        return scores(shares);
    }

    private List<Score> scores(Map<Kind, Share> shares) {
        List<Score> scores = new ArrayList<>();
        double kept = 0;
        double caught = 0;
        int kinds = 0;
        for (Map.Entry<Kind, Share> share : shares.entrySet()) {
            Score score = share.getValue().score();
            scores.add(score);
            if (share.getKey() == Kind.FAITHFUL) {
                kept = score.value();
            } else {
                caught += score.value();
                kinds++;
            }
        }
        scores.add(Score.of(name + "balanced accuracy", (kept + (kinds == 0 ? 0 : caught / kinds)) / 2));
        return scores;
    }

    private String name(Kind kind) {
        return name + (kind == Kind.FAITHFUL ? "faithful kept" : kind.name().toLowerCase(Locale.ROOT) + " caught");
    }
}
