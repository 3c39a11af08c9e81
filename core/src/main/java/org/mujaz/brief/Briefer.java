package org.mujaz.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.PointWriter.Written;
import org.mujaz.brief.Salience.Part;
import org.mujaz.brief.Salience.Scored;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Derivation;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Paragraph;
import org.mujaz.text.Sorted;
import org.mujaz.text.Text;
import org.mujaz.word.WordReader;

/**
 * Writes the brief of an analysed article: the most salient sentences that can stand alone, shortened, in the order of the article, none
 * that repeats another; two short ones of one speaker in a row as one point. Safe for use by many threads.
 */
public final class Briefer {

    /** The rule id in the derivation of every point. */
    public static final String RULE = "brief.salient-sentence";

    /** A sentence that shares more of its terms with a chosen one, in thousandths, is dropped. */
    private static final int REDUNDANT = 600;

    /** After so many candidates that are too long for what is left of the words, the brief is done. */
    private static final int MOST_MISFITS = 50;

    /** What may end early does where it is longer than this. */
    private static final int LONG = 40;

    /** A point that stays longer than this is none. */
    private static final int TOO_LONG = 45;

    /** The lead says what happened, so more of it is borne. */
    private static final int TOO_LONG_LEAD = 70;

    /** Where neither points nor words are asked for, the points are enough that have so many words for each that there may be. */
    private static final int ENOUGH = 13;

    /** What is asked for without a number has at least so many points, if there are any. */
    private static final int FEWEST = 2;

    /** A point of at most so many words may take up the next sentence of its speaker, of at most {@link #SHORT_NEXT}. */
    private static final int SHORT = 18;

    private static final int SHORT_NEXT = 16;

    private final Lexicon lexicon;
    private final Trimmer trimmer;
    private final DayNames days;
    private final HeadlineWriter headlines;
    private final CardWriter cards;
    private final Synonyms synonyms;
    private final WordReader words;

    public Briefer(Lexicon lexicon, WordReader words) {
        this.lexicon = lexicon;
        this.words = words;
        this.synonyms = new Synonyms(lexicon);
        this.trimmer = new Trimmer(lexicon);
        this.days = new DayNames(lexicon);
        this.headlines = new HeadlineWriter(lexicon, days);
        this.cards = new CardWriter(lexicon, days, words);
    }

    /** The brief of {@code analysis}; any article has one, perhaps an empty one. */
    public Brief brief(Analysis analysis, BriefOptions options) {
        List<Clause> clauses = trimmer.clauses(analysis);
        PointWriter writer = new PointWriter(analysis, lexicon, days);
        List<Chosen> chosen = choose(analysis, clauses, writer, options);
        if (options.points() == 0 && options.words() == 0) {
            chosen = joined(analysis.text(), chosen, clauses, writer);
        }
        chosen.sort(Comparator.comparingInt(one -> one.scored().clause().sentence()));
        List<KeyPoint> points = new ArrayList<>();
        for (Chosen one : chosen) {
            points.add(point(analysis.text(), one, writer));
        }
        boolean none = points.isEmpty();
        return new Brief(
                points,
                headlines.write(analysis, clauses),
                cards.write(analysis, clauses),
                none ? List.of(nothing(clauses.isEmpty())) : List.of());
    }

    /**
     * A clause that becomes a point.
     *
     * @param scored the clause
     * @param cuts what is left out of it
     * @param next the clause that goes on with it, or null
     */
    private record Chosen(
            Scored scored, List<Cut> cuts, @Nullable Clause next) {}

    /**
     * Takes the best again and again; what the title says and no chosen point says yet counts anew each time. What means something that no
     * point before it names waits until one does.
     */
    private List<Chosen> choose(Analysis analysis, List<Clause> clauses, PointWriter writer, BriefOptions options) {
        Text text = analysis.text();
        Salience salience = new Salience(analysis, lexicon, synonyms, words.read(text));
        List<Scored> left = new ArrayList<>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            int words = Lengths.words(text, clause, Lengths.atMost(text, clause, LONG));
            boolean alone = !clause.subjectless() || writer.canName(clause);
            if (alone && words >= Trimmer.TOO_SHORT && words <= (clause.lead() ? TOO_LONG_LEAD : TOO_LONG)) {
                left.add(salience.score(clause, i));
            }
        }
        int most = options.points() > 0
                ? options.points()
                : options.words() > 0 ? BriefOptions.MOST_POINTS : usual(analysis);
        int words = options.words() > 0 ? options.words() : Integer.MAX_VALUE;
        List<Chosen> chosen = new ArrayList<>();
        List<Scored> taken = new ArrayList<>();
        List<Told.Kept> kept = new ArrayList<>();
        List<Scored> waiting = new ArrayList<>();
        int misfits = 0;
        boolean free = options.points() == 0 && options.words() == 0;
        int said = 0;
        int news = salience.newsSentence(clauses);
        while (chosen.size() < most
                && (!free || chosen.size() < FEWEST || said < ENOUGH * most)
                && words >= Trimmer.TOO_SHORT
                && !left.isEmpty()
                && misfits < MOST_MISFITS) {
            Scored best = best(salience, left, taken, news);
            List<Cut> cuts = Lengths.atMost(text, best.clause(), Math.min(words, LONG));
            boolean told = !taken.isEmpty() && salience.told().isTold(best.clause(), cuts, kept);
            if (told || (!best.clause().lead() && salience.told().dangles(best.clause(), cuts, kept))) {
                left.remove(best);
                if (!told) {
                    waiting.add(best);
                }
                misfits++;
                continue;
            }
            if (free
                    && misfits > 0
                    && chosen.size() >= FEWEST
                    && !best.clause().penalties().isEmpty()) {
                break; // What comes after better ones that do not fit, and has something against it, is no point.
            }
            int length = Lengths.words(text, best.clause(), cuts);
            if (length <= words) {
                chosen.add(new Chosen(withTitleGain(salience, best, taken), cuts, null));
                taken.add(best);
                kept.add(salience.told().kept(best.clause(), cuts));
                words -= length;
                said += length;
                left.addAll(waiting);
                waiting.clear();
                left.removeIf(other -> salience.redundancy(other.clause(), best.clause()) > REDUNDANT);
            } else {
                misfits++;
            }
            left.remove(best);
        }
        return chosen;
    }

    /** The same, those that are short with the next sentence of the same speaker where that is short, too. */
    private static List<Chosen> joined(Text text, List<Chosen> chosen, List<Clause> clauses, PointWriter writer) {
        Set<Integer> taken = new HashSet<>();
        chosen.forEach(one -> taken.add(one.scored().clause().sentence()));
        List<Chosen> joined = new ArrayList<>();
        for (Chosen one : chosen) {
            Clause first = one.scored().clause();
            Clause next = null;
            int n = Sorted.firstFrom(clauses, Clause::sentence, first.sentence() + 1);
            if (n < clauses.size()
                    && Lengths.words(text, first, one.cuts()) <= SHORT
                    && !taken.contains(first.sentence() + 1)) {
                Clause after = clauses.get(n);
                boolean fits = after.sentence() == first.sentence() + 1
                        && writer.goesOn(first, after)
                        && Lengths.words(text, after, Lengths.usual(text, after)) <= SHORT_NEXT;
                next = fits ? after : null;
            }
            joined.add(new Chosen(one.scored(), one.cuts(), next));
        }
        return joined;
    }

    private static Scored best(Salience salience, List<Scored> left, List<Scored> chosen, int news) {
        Scored best = left.get(0);
        int bestScore = Integer.MIN_VALUE;
        for (Scored scored : left) {
            int score = scored.score()
                    + salience.titleGain(scored.clause(), chosen)
                    + salience.newsGain(scored.clause(), chosen)
                    - salience.sameVoice(scored.clause(), chosen)
                    - salience.colour(scored.clause(), news);
            if (score > bestScore) {
                best = scored;
                bestScore = score;
            }
        }
        return best;
    }

    private static Scored withTitleGain(Salience salience, Scored scored, List<Scored> chosen) {
        int gain = salience.titleGain(scored.clause(), chosen);
        List<Part> parts = new ArrayList<>(scored.parts());
        if (gain > 0) {
            parts.add(new Part("title", gain));
        }
        return new Scored(scored.clause(), scored.score() + gain, parts);
    }

    /** Two to four points, by the length of the body. */
    private static int usual(Analysis analysis) {
        int bodySentences = 0;
        for (Paragraph paragraph : analysis.text().paragraphs()) {
            bodySentences += paragraph.isTitle() ? 0 : paragraph.endSentence() - paragraph.firstSentence();
        }
        return bodySentences <= 5 ? 2 : bodySentences <= 20 ? 3 : 4;
    }

    private static KeyPoint point(Text text, Chosen chosen, PointWriter writer) {
        Scored scored = chosen.scored();
        Written written = writer.write(scored.clause(), chosen.cuts());
        Clause next = chosen.next();
        if (next != null) {
            written = PointWriter.join(written, writer.writeOn(next, Lengths.usual(text, next)));
        }
        List<String> from = new ArrayList<>();
        from.add("sentence " + (scored.clause().sentence() + 1));
        from.add("score " + scored.score());
        scored.parts().forEach(part -> from.add(part.toString()));
        return new KeyPoint(
                written.text(), written.pieces(), written.evidence(), written.edits(), new Derivation(RULE, from));
    }

    private static Diagnostic nothing(boolean noClause) {
        return new Diagnostic(
                Diagnostic.Code.NO_KEY_POINT,
                noClause ? "no sentence can stand alone as a key point" : "no sentence is short enough for the limit",
                null);
    }
}
