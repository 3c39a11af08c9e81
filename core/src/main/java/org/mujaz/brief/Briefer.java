package org.mujaz.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Salience.Part;
import org.mujaz.brief.Salience.Scored;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Derivation;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Paragraph;
import org.mujaz.text.Text;

/**
 * Writes the brief of an analysed article: the most salient sentences that can stand alone, trimmed, in the order of the
 * article, none that repeats another. Safe for use by many threads.
 */
public final class Briefer {

    /** The rule id in the derivation of every point. */
    public static final String RULE = "brief.salient-sentence";

    /** A sentence that shares more of its terms with a chosen one, in thousandths, is dropped. */
    private static final int REDUNDANT = 600;

    /** After so many candidates that are too long for what is left of the words, the brief is done. */
    private static final int MOST_MISFITS = 50;

    private final Lexicon lexicon;
    private final Trimmer trimmer;

    public Briefer(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.trimmer = new Trimmer(lexicon);
    }

    /** The key points of {@code analysis}; any article has a brief, perhaps an empty one. */
    public Brief brief(Analysis analysis, BriefOptions options) {
        List<Clause> clauses = trimmer.clauses(analysis);
        List<Scored> chosen = choose(analysis, clauses, options);
        List<KeyPoint> points = chosen.stream()
                .sorted(Comparator.comparingInt(scored -> scored.clause().sentence()))
                .map(scored -> point(analysis.text(), scored))
                .toList();
        return new Brief(points, points.isEmpty() ? List.of(nothing(clauses.isEmpty())) : List.of());
    }

    private List<Scored> score(Salience salience, List<Clause> clauses) {
        List<Scored> scored = new ArrayList<>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            scored.add(salience.score(clauses.get(i), i));
        }
        return scored;
    }

    /** Takes the best again and again; what the title says and no chosen point says yet counts anew each time. */
    private List<Scored> choose(Analysis analysis, List<Clause> clauses, BriefOptions options) {
        Salience salience = new Salience(analysis.text(), lexicon);
        List<Scored> left = score(salience, clauses);
        int most = options.points() > 0
                ? options.points()
                : options.words() > 0 ? BriefOptions.MOST_POINTS : usual(analysis);
        int words = options.words() > 0 ? options.words() : Integer.MAX_VALUE;
        List<Scored> chosen = new ArrayList<>();
        int misfits = 0;
        while (chosen.size() < most && words >= Trimmer.TOO_SHORT && !left.isEmpty() && misfits < MOST_MISFITS) {
            Scored best = best(salience, left, chosen);
            Optional<Clause> fitting = fit(analysis, best.clause(), words);
            if (fitting.isPresent()) {
                chosen.add(withTitleGain(salience, best, fitting.get(), chosen));
                words -= fitting.get().words();
                left.removeIf(other -> salience.redundancy(other.clause(), best.clause()) > REDUNDANT);
            } else {
                misfits++;
            }
            left.remove(best);
        }
        return chosen;
    }

    private static Scored best(Salience salience, List<Scored> left, List<Scored> chosen) {
        Scored best = left.get(0);
        int bestScore = Integer.MIN_VALUE;
        for (Scored scored : left) {
            int score = scored.score() + salience.titleGain(scored.clause(), chosen);
            if (score > bestScore) {
                best = scored;
                bestScore = score;
            }
        }
        return best;
    }

    private static Scored withTitleGain(Salience salience, Scored scored, Clause fitting, List<Scored> chosen) {
        int gain = salience.titleGain(fitting, chosen);
        List<Part> parts = new ArrayList<>(scored.parts());
        if (gain > 0) {
            parts.add(new Part("title", gain));
        }
        return new Scored(fitting, scored.score() + gain, parts);
    }

    private Optional<Clause> fit(Analysis analysis, Clause clause, int words) {
        return clause.words() <= words ? Optional.of(clause) : trimmer.shorter(analysis, clause, words);
    }

    /** Two to four points, by the length of the body. */
    private static int usual(Analysis analysis) {
        int bodySentences = 0;
        for (Paragraph paragraph : analysis.text().paragraphs()) {
            bodySentences += paragraph.isTitle() ? 0 : paragraph.endSentence() - paragraph.firstSentence();
        }
        return bodySentences <= 4 ? 2 : bodySentences <= 16 ? 3 : 4;
    }

    private static KeyPoint point(Text text, Scored scored) {
        String words = scored.clause().kept().stream().map(text::quote).collect(Collectors.joining(" "));
        List<String> from = new ArrayList<>();
        from.add("sentence " + (scored.clause().sentence() + 1));
        from.add("score " + scored.score());
        scored.parts().forEach(part -> from.add(part.toString()));
        return new KeyPoint(words, scored.clause().kept(), scored.clause().edits(), new Derivation(RULE, from));
    }

    private static Diagnostic nothing(boolean noClause) {
        return new Diagnostic(
                Diagnostic.Code.NO_KEY_POINT,
                noClause ? "no sentence can stand alone as a key point" : "no sentence is short enough for the limit",
                null);
    }
}
