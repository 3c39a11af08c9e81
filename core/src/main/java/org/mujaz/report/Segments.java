package org.mujaz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Verdict;
import org.mujaz.text.Span;

/** Cuts a text wherever a mark begins or ends, so that marks which overlap can be shown beside each other. */
final class Segments {

    /**
     * A stretch to be marked.
     *
     * @param id what it is called where it is linked to
     */
    record Mark(Span span, Verdict verdict, String id) {}

    /**
     * A stretch inside which nothing begins or ends.
     *
     * @param shown the mark that is shown, the worst of those over it and of these the shortest; null where there is none
     * @param begun the marks that begin with it, in order
     * @param ended the marks that end with it, in order
     */
    record Segment(Span span, @Nullable Mark shown, List<Mark> begun, List<Mark> ended) {}

    private static final Comparator<Mark> WORST_FIRST = Comparator.comparing(Mark::verdict, Comparator.reverseOrder())
            .thenComparing(mark -> mark.span().length())
            .thenComparing(mark -> mark.span().start())
            .thenComparing(Mark::id);

    private Segments() {}

    /**
     * The segments of a stretch of a text, in order and without gaps.
     *
     * @param marks those that reach beyond the stretch count as far as they lie in it; empty ones are left out
     */
    static List<Segment> of(Span stretch, List<Mark> marks) {
        List<Mark> inside = marks.stream()
                .filter(mark ->
                        mark.span().start() < stretch.end() && mark.span().end() > stretch.start())
                .filter(mark -> mark.span().length() > 0)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        for (Mark mark : inside) {
            cuts.add(Math.max(stretch.start(), mark.span().start()));
            cuts.add(Math.min(stretch.end(), mark.span().end()));
        }
        List<Mark> byStart = inside.stream()
                .sorted(Comparator.comparing(mark -> mark.span().start()))
                .toList();
        List<Mark> byEnd = inside.stream()
                .sorted(Comparator.comparing(mark -> mark.span().end()))
                .toList();
        List<Segment> segments = new ArrayList<>();
        TreeSet<Mark> open = new TreeSet<>(WORST_FIRST);
        int nextStart = 0;
        int nextEnd = 0;
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            List<Mark> begun = new ArrayList<>();
            while (nextStart < byStart.size() && byStart.get(nextStart).span().start() <= from) {
                Mark mark = byStart.get(nextStart++);
                open.add(mark);
                if (mark.span().start() == from) {
                    begun.add(mark);
                }
            }
            List<Mark> ended = new ArrayList<>();
            Mark shown = open.isEmpty() ? null : open.first();
            while (nextEnd < byEnd.size() && byEnd.get(nextEnd).span().end() <= to) {
                Mark mark = byEnd.get(nextEnd++);
                open.remove(mark);
                ended.add(mark);
            }
            segments.add(new Segment(new Span(from, to), shown, begun, ended));
            from = to;
        }
        return segments;
    }
}
