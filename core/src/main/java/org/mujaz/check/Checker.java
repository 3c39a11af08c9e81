package org.mujaz.check;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Vocabulary.Stems;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.word.WordReader;

/** Checks the points of summaries against articles. Safe for use by many threads. */
public final class Checker {

    private final WordReader words;
    private final Concepts concepts;
    private final Vocabulary vocabulary;
    private final Operators operators;
    private final Reasons reasons;
    private final Links links;

    public Checker(Lexicon lexicon, WordReader words) {
        this.words = words;
        this.concepts = new Concepts(lexicon);
        this.vocabulary = new Vocabulary(lexicon, concepts);
        this.operators = new Operators(lexicon);
        this.reasons = new Reasons(lexicon);
        this.links = new Links(lexicon);
    }

    /**
     * Checks points against articles; a claim is supported where any of the articles says so.
     *
     * @param articles at least one; what {@link Claim.Evidence#article} counts
     * @param points each point analysed as a text of its own, with the day of publication of the articles
     * @throws IllegalArgumentException if there is no article
     */
    public Check check(List<Analysis> articles, List<Analysis> points) {
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("points are checked against at least one article");
        }
        Stems stems = new Stems();
        Ground ground = new Ground(
                articles.stream().map(article -> side(article, stems)).toList());
        List<CheckedPoint> checked = new ArrayList<>(points.size());
        for (Analysis point : points) {
            Side side = side(point, stems);
            checked.add(CheckedPoint.of(
                    point.text().source(), new PointChecker(side, ground, concepts, vocabulary, reasons, links).run()));
        }
        return Check.of(checked);
    }

    private Side side(Analysis analysis, Stems stems) {
        return new Side(analysis, words.read(analysis.text()), vocabulary, operators, stems);
    }
}
