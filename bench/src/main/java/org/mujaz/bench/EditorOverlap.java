package org.mujaz.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mujaz.Mujaz;
import org.mujaz.brief.BriefOptions;
import org.mujaz.brief.KeyPoint;
import org.mujaz.read.JsonLinesReader;
import org.mujaz.text.Article;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;

/**
 * How many words our points share with the points that an editor wrote for the same article: ROUGE-1 and ROUGE-2 F1 on folded words,
 * as they are printed and cut to the length of the editor's, beside the first three sentences of the body.
 *
 * <p>The articles and their points are the project's own. They were written before anything was run on them.
 */
final class EditorOverlap implements Measure {

    private static final int LONGEST = 1 << 20;
    private static final int OPENING = 3;

    private final String file;
    private final String name;

    /**
     * A measure.
     *
     * @param file articles with their points, in JSON Lines as {@code --from jsonl} reads them
     * @param name what the set is called
     */
    EditorOverlap(Path file, String name) {
        this.file = file.toAbsolutePath().toString();
        this.name = name;
    }

    @Override
    public String gold() {
        return file;
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        TextReader reader = new TextReader(mujaz.lexicon());
        double[] ours = new double[4];
        double[] openings = new double[4];
        int articles = 0;
        try (InputStream in = Files.newInputStream(gold);
                JsonLinesReader lines = new JsonLinesReader(in, LONGEST)) {
            for (Optional<JsonLinesReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                Article article = line.get().article();
                if (article == null) {
                    throw new IOException(gold + ": line " + line.get().number() + " is no article");
                }
                List<String> reference = words(reader, String.join("\n", article.points()));
                List<String> points = words(reader, points(mujaz, article));
                add(ours, points, reference);
                add(openings, words(reader, opening(reader, article)), reference);
                articles++;
                log.add(
                        name,
                        Math.round(100 * Rouge.f1(points, reference, 1)) + " of 100",
                        article.id() + ": " + String.join(" ", points));
            }
        }
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < ours.length && articles > 0; i++) {
            String row = "key points, " + name + ", ROUGE-" + (1 + i % 2) + (i < 2 ? "" : ", cut");
            scores.add(Score.of(row, 100 * ours[i] / articles));
            scores.add(Score.ofPeer(row + ", the opening", 100 * openings[i] / articles));
        }
        return scores;
    }

    /** ROUGE-1 and -2 of the whole, then of as many words as the reference has. */
    private static void add(double[] sums, List<String> words, List<String> reference) {
        List<String> cut = words.subList(0, Math.min(words.size(), reference.size()));
        for (int i = 0; i < sums.length; i++) {
            sums[i] += Rouge.f1(i < 2 ? words : cut, reference, 1 + i % 2);
        }
    }

    private static String points(Mujaz mujaz, Article article) {
        return mujaz.brief(mujaz.analyze(article), BriefOptions.DEFAULT).points().stream()
                .map(KeyPoint::text)
                .collect(Collectors.joining("\n"));
    }

    private static String opening(TextReader reader, Article article) {
        Text body = reader.read(Article.of(article.body()));
        int end = Math.min(OPENING, body.sentences().size());
        return body.sentences().subList(0, end).stream()
                .map(Sentence::span)
                .map(body::quote)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> words(TextReader reader, String plain) {
        Text text = reader.read(Article.of(plain));
        return text.tokens().stream()
                .filter(token -> token.isWordLike())
                .map(text::folded)
                .toList();
    }
}
