package org.mujaz.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/**
 * What the page of a check shows.
 *
 * @param id the check's
 * @param reading the reading's
 * @param verdict the verdict on the whole
 * @param line what an editor does about it
 * @param counts how many points have each verdict, those that none has left out
 * @param points the points
 * @param title the article's title with its marks, or null where it has none
 * @param name the article's title as plain words, or the words it opens with
 * @param paragraphs the article without its title, its evidence marked
 * @param facts what is known of the article itself
 * @param version of the code and the lexicon
 */
public record CheckView(
        String id,
        String reading,
        Badge verdict,
        String line,
        List<Badge> counts,
        List<Point> points,
        @Nullable List<Inline> title,
        String name,
        List<List<Inline>> paragraphs,
        List<Note.Line> facts,
        String version) {

    private static final int LONGEST_EVIDENCE = 180;

    /**
     * A verdict as it is shown: never by its colour alone.
     *
     * @param style the class of its colour
     * @param sign a sign
     * @param word a word
     */
    public record Badge(String style, String sign, String word) {}

    /**
     * A point.
     *
     * @param number from 1
     * @param shown the number in the visitor's digits
     * @param badge its verdict
     * @param parts its words, cut where claims begin and end
     * @param wrong its claims that are not supported
     * @param right those that are
     * @param rightTitle how many they are, or empty
     */
    public record Point(
            int number,
            String shown,
            Badge badge,
            List<Part> parts,
            List<Told> wrong,
            List<Told> right,
            String rightTitle) {}

    /**
     * Words of a point.
     *
     * @param text the words
     * @param style the class of the worst verdict on them, or empty
     * @param href the claim with that verdict, or empty where there is none or there are no letters
     * @param marks the claims they belong to, ids parted by spaces
     */
    public record Part(String text, String style, String href, String marks) {}

    /**
     * A claim.
     *
     * @param id its id
     * @param badge its verdict
     * @param quote the words of the point
     * @param error what is wrong, or empty
     * @param reason why
     * @param evidence words of the article
     */
    public record Told(String id, Badge badge, String quote, String error, String reason, List<Note.Place> evidence) {}

    static CheckView of(Checking checking, Words words, Visit.Look look) {
        Figures figures = new Figures(words, look);
        Reading reading = checking.reading();
        Text text = reading.analysis().text();
        Check check = checking.check();
        List<Marker.Mark> marks = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        Map<Verdict, Integer> totals = new EnumMap<>(Verdict.class);
        for (CheckedPoint point : check.points()) {
            int number = points.size() + 1;
            totals.merge(point.verdict(), 1, Integer::sum);
            List<Told> wrong = new ArrayList<>();
            List<Told> right = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (Claim claim : point.claims()) {
                String id = "c" + number + "-" + (ids.size() + 1);
                ids.add(id);
                Told told = told(claim, id, point.text(), text, words, marks, figures.plain(number));
                (claim.verdict() == Verdict.SUPPORTED ? right : wrong).add(told);
            }
            points.add(new Point(
                    number,
                    figures.plain(number),
                    badge(point.verdict(), words),
                    parts(point, ids),
                    wrong,
                    right,
                    right.isEmpty() ? "" : words.count("check.right", right.size(), figures.number(right.size()))));
        }
        List<Badge> counts = new ArrayList<>();
        totals.forEach((verdict, count) -> {
            Badge badge = badge(verdict, words);
            counts.add(new Badge(
                    badge.style(),
                    badge.sign(),
                    words.count("check.count." + badge.style(), count, figures.number(count))));
        });
        List<Marker.Marked> marked = Marker.mark(text, marks, List.of(), List.of());
        String title = reading.analysis().article().title();
        Badge verdict = badge(check.verdict(), words);
        return new CheckView(
                checking.id(),
                reading.id(),
                verdict,
                words.get(check.points().isEmpty() ? "verdict.none.line" : "verdict." + verdict.style() + ".line"),
                counts,
                points,
                marked.stream()
                        .filter(Marker.Marked::isTitle)
                        .findFirst()
                        .map(Marker.Marked::parts)
                        .orElse(null),
                title == null ? BriefView.opening(reading.analysis()) : title,
                marked.stream()
                        .filter(paragraph -> !paragraph.isTitle())
                        .map(Marker.Marked::parts)
                        .toList(),
                BriefView.facts(reading, words, figures),
                reading.version());
    }

    static Badge badge(Verdict verdict, Words words) {
        String style = verdict.name().toLowerCase(Locale.ROOT);
        String sign = switch (verdict) {
            case SUPPORTED -> "\u2713";
            case UNSUPPORTED -> words.isArabic() ? "\u061F" : "?";
            case CONTRADICTED -> "\u2717";
        };
        return new Badge(style, sign, words.get("verdict." + style));
    }

    private static Told told(
            Claim claim, String id, String point, Text text, Words words, List<Marker.Mark> marks, String shown) {
        Badge badge = badge(claim.verdict(), words);
        List<Note.Place> evidence = new ArrayList<>();
        for (Claim.Evidence one : claim.evidence()) {
            // A check against one article: evidence of others is none of this page.
            if (one.article() != 0) {
                continue;
            }
            String mark = id + "-" + (evidence.size() + 1);
            marks.add(new Marker.Mark(
                    one.span(),
                    badge.style(),
                    mark,
                    "#" + id,
                    words.fill("check.evidence-tip", shown, badge.word()),
                    claim.verdict() == Verdict.SUPPORTED ? 1 : 0));
            evidence.add(new Note.Place(
                    "#" + mark,
                    Findings.shortened(text.quote(one.span()).replace('\n', ' '), LONGEST_EVIDENCE),
                    words.fill("check.evidence.of", shown)));
        }
        String reason =
                words.isArabic() ? claim.reason().arabic() : claim.reason().english();
        Claim.ErrorKind error = claim.error();
        return new Told(
                id, badge, claim.span().of(point), error == null ? "" : words.get("error." + error), reason, evidence);
    }

    private static List<Part> parts(CheckedPoint point, List<String> ids) {
        TreeSet<Integer> edges = new TreeSet<>();
        edges.add(0);
        edges.add(point.text().length());
        for (Claim claim : point.claims()) {
            edges.add(claim.span().start());
            edges.add(claim.span().end());
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int to : edges) {
            if (to > from) {
                parts.add(part(point, ids, new Span(from, to)));
            }
            from = to;
        }
        return parts;
    }

    private static Part part(CheckedPoint point, List<String> ids, Span span) {
        int worst = -1;
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < point.claims().size(); i++) {
            Claim claim = point.claims().get(i);
            if (claim.span().contains(span) && !claim.span().isEmpty()) {
                marks.add("p" + ids.get(i));
                if (worst < 0
                        || claim.verdict().compareTo(point.claims().get(worst).verdict()) > 0) {
                    worst = i;
                }
            }
        }
        String words = span.of(point.text());
        if (worst < 0) {
            return new Part(words, "", "", "");
        }
        String style = point.claims().get(worst).verdict().name().toLowerCase(Locale.ROOT);
        // The gap between two claims belongs to the one around both, but is nothing to step to.
        String href = words.isBlank() ? "" : "#" + ids.get(worst);
        return new Part(words, style, href, String.join(" ", marks));
    }
}
