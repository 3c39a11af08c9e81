package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mujaz.Mujaz;
import org.mujaz.brief.BriefOptions;
import org.mujaz.brief.KeyPoint;
import org.mujaz.text.Article;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;

/**
 * How many words of a reference the key points have: ROUGE-1 and ROUGE-2 F1 on folded words, what Mujaz prints cut to the
 * reference's length, beside the article's opening cut the same way.
 *
 * <p>The articles are Jawhara FM's. Their abstracts are a site's own, but nearly all repeat the first paragraph word for word, so
 * they only tell whether the brief keeps the lead; the title, which Mujaz is not given here, is the other reference.
 */
final class KeyPointOverlap implements Measure {

    private static final int WORST = 20;

    @Override
    public String gold() {
        return "articles/jawhara.jsonl";
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        Words words = new Words(new TextReader(mujaz.lexicon()));
        Overlap abstracts = new Overlap("abstract", log);
        Overlap titles = new Overlap("title", log);
        for (JsonRecord item : JsonRecord.read(gold)) {
            if (item.text("abstract").isBlank()) {
                continue;
            }
            List<String> points = words.of(points(mujaz, item.text("text")));
            List<String> opening = words.of(item.text("text"));
            abstracts.add(item.text("id"), points, opening, words.of(item.text("abstract")));
            titles.add(item.text("id"), points, opening, words.of(item.text("title")));
        }
        List<Score> scores = new ArrayList<>(abstracts.scores());
        scores.addAll(titles.scores());
        return scores;
    }

    private static String points(Mujaz mujaz, String body) {
        return mujaz.brief(mujaz.analyze(Article.of(body)), BriefOptions.DEFAULT).points().stream()
                .map(KeyPoint::text)
                .collect(Collectors.joining("\n"));
    }

    /** Cuts texts into folded words. */
    private record Words(TextReader reader) {

        List<String> of(String plain) {
            Text text = reader.read(Article.of(plain));
            return text.tokens().stream()
                    .filter(token -> token.isWordLike())
                    .map(text::folded)
                    .toList();
        }
    }

    /** The sums over all articles for one kind of reference. */
    private static final class Overlap {
        private final String reference;
        private final MistakeLog log;
        private final double[] ours = new double[3];
        private final double[] openings = new double[3];
        private int articles;

        Overlap(String reference, MistakeLog log) {
            this.reference = reference;
            this.log = log;
        }

        void add(String id, List<String> points, List<String> opening, List<String> gold) {
            articles++;
            for (int n = 1; n <= 2; n++) {
                double mine = 100 * Rouge.f1(cut(points, gold.size()), gold, n);
                double other = 100 * Rouge.f1(cut(opening, gold.size()), gold, n);
                ours[n] += mine;
                openings[n] += other;
                if (n == 1 && mine + WORST < other) {
                    log.add(name(1), "far below the opening", id + ": " + String.join(" ", cut(points, gold.size())));
                }
            }
        }

        List<Score> scores() {
            List<Score> scores = new ArrayList<>();
            for (int n = 1; n <= 2 && articles > 0; n++) {
                scores.add(Score.of(name(n), ours[n] / articles));
                scores.add(Score.ofPeer(name(n) + ", the opening", openings[n] / articles));
            }
            return scores;
        }

        private String name(int n) {
            return "key points, Jawhara " + reference + ", ROUGE-" + n;
        }

        private static List<String> cut(List<String> words, int length) {
            return words.subList(0, Math.min(words.size(), length));
        }
    }
}
