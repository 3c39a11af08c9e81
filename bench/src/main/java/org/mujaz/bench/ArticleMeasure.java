package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Article;
import org.mujaz.text.Published;

/**
 * Statements and events of whole articles, on a file of articles of one's own ({@link ArticleGold}) that the project does not have:
 * whoever wants to know how well Mujaz reads a certain paper marks a dozen of its articles.
 */
final class ArticleMeasure implements Measure {

    private final String file;

    /**
     * A measure.
     *
     * @param folder where {@code articles.jsonl} is
     */
    ArticleMeasure(Path folder) {
        this.file = folder.toAbsolutePath().resolve("articles.jsonl").toString();
    }

    @Override
    public String gold() {
        return file;
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        ArticleStatements statements = new ArticleStatements(log);
        ArticleEvents events = new ArticleEvents(log);
        for (ArticleGold article : ArticleGold.read(gold)) {
            Analysis analysis = mujaz.analyze(Article.of(article.body())
                    .withTitle(article.title())
                    .withPublished(Published.on(article.published(), Published.Basis.GIVEN)));
            if (!analysis.text().source().equals(article.text())) {
                throw new IllegalArgumentException(article.id() + ": its text is not title, line feed, body");
            }
            statements.add(article, analysis);
            events.add(article, analysis.events());
        }
        List<Score> scores = new ArrayList<>(statements.scores());
        scores.addAll(events.scores());
        return scores;
    }
}
