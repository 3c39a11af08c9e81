package org.mujaz.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Span;
import org.mujaz.write.Written.Point;

/**
 * Has a model write the points of articles. Each point is checked against its article; those that it does not bear out are sent back
 * once, with the reasons, and what comes then is checked again. Safe for use by many threads.
 */
public final class ModelWriter {

    /** Checks points against an article, as {@code Mujaz::check} does. */
    public interface Checking {
        Check check(Analysis article, List<String> points);
    }

    private static final int FEWEST_WORDS = 3;

    private final ChatClient client;
    private final String model;
    private final Checking checking;
    private final Orders orders;

    /**
     * @param model the model's name, as the endpoint knows it
     * @param timeout the longest that one request may take, answer included
     * @param lexicon has the list {@code write/orders}
     * @param retries how often a request is repeated where the server is busy (429) or failing (5xx); it may ask for up to a minute between
     */
    public ModelWriter(
            Endpoint endpoint,
            String model,
            Key key,
            Duration timeout,
            int retries,
            Lexicon lexicon,
            Checking checking) {
        this(new ChatClient(endpoint, key, timeout, retries, TimeUnit.SECONDS::sleep), model, lexicon, checking);
    }

    ModelWriter(ChatClient client, String model, Lexicon lexicon, Checking checking) {
        this.client = client;
        this.model = model;
        this.checking = checking;
        this.orders = new Orders(lexicon);
    }

    /**
     * Writes points.
     *
     * @param points at most so many, at least 1
     * @param words at most so many words in all; 0 sets no limit
     * @throws WriterException if the model cannot be asked, or wrote no points
     */
    public Written write(Analysis analysis, int points, int words) throws WriterException {
        List<String> drafted =
                Answer.points(Answer.content(client.post(Prompt.write(model, analysis, points, words)))).stream()
                        .filter(point -> !point.isEmpty())
                        .distinct()
                        .limit(points)
                        .toList();
        if (drafted.isEmpty()) {
            throw new WriterException(WriterProblem.NO_POINTS);
        }
        List<Point> first = checked(analysis, drafted);
        List<CheckedPoint> wrong = first.stream()
                .filter(point -> !point.supported())
                .map(Point::checked)
                .toList();
        if (wrong.isEmpty()) {
            return written(1, first, words, null);
        }
        try {
            String request = Prompt.correct(model, analysis, points, words, drafted, wrong);
            List<String> again = Answer.points(Answer.content(client.post(request)));
            return written(2, replaced(analysis, first, again), words, null);
        } catch (WriterException e) {
            return written(1, first, words, e);
        }
    }

    private List<Point> checked(Analysis analysis, List<String> points) {
        List<Span> given = orders.in(analysis.text());
        return checking.check(analysis, points).points().stream()
                .map(point -> judged(point, given))
                .toList();
    }

    /**
     * No claim without its span: a point that says nothing which could be checked is not borne out, nor is one that rests on a paragraph in
     * which the article gives orders to a model.
     */
    private static Point judged(CheckedPoint point, List<Span> orders) {
        boolean shown = false;
        boolean ordered = false;
        for (Claim claim : point.claims()) {
            for (Claim.Evidence evidence : claim.evidence()) {
                shown = true;
                ordered |= orders.stream().anyMatch(order -> order.overlaps(evidence.span()));
            }
        }
        if (point.verdict() == Verdict.SUPPORTED && (!shown || ordered || !isSentence(point.text()))) {
            return new Point(new CheckedPoint(point.text(), Verdict.UNSUPPORTED, point.claims()), false);
        }
        return new Point(point, point.verdict() == Verdict.SUPPORTED);
    }

    /** Whether a text has the words of a sentence, most of them Arabic. */
    private static boolean isSentence(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c))
                .count();
        return words(text) >= FEWEST_WORDS && arabic * 2 > letters;
    }

    /** The n-th of the points that were not borne out becomes the n-th of the answer, where there is one and it is new. */
    private List<Point> replaced(Analysis analysis, List<Point> first, List<String> again) {
        List<String> kept = new ArrayList<>();
        first.stream()
                .filter(Point::supported)
                .forEach(point -> kept.add(point.checked().text()));
        List<Point> points = new ArrayList<>();
        int next = 0;
        for (Point point : first) {
            if (point.supported()) {
                points.add(point);
                continue;
            }
            String better = next < again.size() ? again.get(next) : "";
            next++;
            if (better.isEmpty() || kept.contains(better)) {
                points.add(point);
                continue;
            }
            Point its = checked(analysis, List.of(better)).get(0);
            points.add(its);
            kept.add(better);
        }
        return points;
    }

    /** Leaves out the last points where there are too many words. */
    private Written written(int rounds, List<Point> points, int words, @Nullable WriterException problem) {
        List<Point> kept = new ArrayList<>();
        int used = 0;
        for (Point point : points) {
            used += words(point.checked().text());
            if (words == 0 || used <= words) {
                kept.add(point);
            }
        }
        return new Written(model, rounds, kept, problem);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
