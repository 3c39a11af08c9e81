package org.mujaz.web.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mujaz.text.Paragraph;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/**
 * Marks an article. Spans of findings nest and cross; elements cannot cross. So stretches (the words of a point, what was said) are
 * outside and are cut where they cross, marks (names, times, numbers, words of saying and of events) are inside, cut into segments
 * that never overlap, each with all the findings it belongs to. Nothing is added to the text and nothing left out.
 *
 * <p>Linear in the text, but for findings that lie on one another.
 */
final class Marker {

    private Marker() {}

    /**
     * Words that were found to be something.
     *
     * @param span where they stand
     * @param layer the class of the layer they belong to
     * @param id the mark's own id, different for each
     * @param href where what is said of it stands
     * @param tip what is said of it in a line
     * @param rank which finding a segment of several leads to: the lowest
     */
    record Mark(Span span, String layer, String id, String href, String tip, int rank) {}

    /**
     * A stretch that marks can lie in.
     *
     * @param span where it stands
     * @param classes the classes of its elements
     * @param id the id of its first element, different for each
     * @param rank the lowest is outermost
     */
    record Stretch(Span span, String classes, String id, int rank) {}

    /**
     * A way back from words to what rests on them. It stands before the word, never inside it.
     *
     * @param at where the words begin
     * @param href where it leads
     * @param label what it is called
     * @param number what it shows
     */
    record Back(int at, String href, String label, String number) {}

    /**
     * A paragraph with its marks.
     *
     * @param isTitle whether it is the article's title
     * @param parts what is in it, the white space behind it included
     */
    record Marked(boolean isTitle, List<Inline> parts) {}

    static List<Marked> mark(Text text, List<Mark> marks, List<Stretch> stretches, List<Back> backs) {
        return new Sweep(text, marks, stretches, backs).run();
    }

    /** Whether a boundary here would part what is one letter to a reader. */
    private static boolean partsGrapheme(String source, int at) {
        if (at <= 0 || at >= source.length()) {
            return false;
        }
        char before = source.charAt(at - 1);
        char after = source.charAt(at);
        int type = Character.getType(Character.codePointAt(source, at));
        return (Character.isLowSurrogate(after) && Character.isHighSurrogate(before))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || after == '\u200D'
                || before == '\u200D'
                || (after == '\n' && before == '\r');
    }

    private static int whole(String source, int at) {
        int moved = at;
        while (partsGrapheme(source, moved)) {
            moved++;
        }
        return moved;
    }

    static boolean isDirectionControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** An open element. */
    private static final class Open {
        final Stretch stretch;
        final List<Inline> parts = new ArrayList<>();
        final boolean first;

        Open(Stretch stretch, boolean first) {
            this.stretch = stretch;
            this.first = first;
        }
    }

    private static final class Sweep {
        private final String source;
        private final List<Paragraph> paragraphs;
        private final List<Mark> marks;
        private final List<Stretch> stretches;
        private final List<Back> backs;
        private final List<Mark> activeMarks = new ArrayList<>();
        private final List<Stretch> activeStretches = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private final Set<String> begun = new HashSet<>();
        private final List<Marked> done = new ArrayList<>();
        private List<Inline> top = new ArrayList<>();

        Sweep(Text text, List<Mark> marks, List<Stretch> stretches, List<Back> backs) {
            this.source = text.source();
            this.paragraphs = text.paragraphs();
            this.marks = marks.stream()
                    .map(mark ->
                            new Mark(fit(mark.span()), mark.layer(), mark.id(), mark.href(), mark.tip(), mark.rank()))
                    .filter(mark -> !mark.span().isEmpty())
                    .sorted(Comparator.comparing(Mark::span))
                    .toList();
            this.backs = backs.stream()
                    .map(back -> new Back(wordStart(text, back.at()), back.href(), back.label(), back.number()))
                    .sorted(Comparator.comparingInt(Back::at))
                    .toList();
            this.stretches = stretches.stream()
                    .map(one -> new Stretch(fit(one.span()), one.classes(), one.id(), one.rank()))
                    .filter(one -> !one.span().isEmpty())
                    .sorted(Comparator.comparing(Stretch::span))
                    .toList();
        }

        /** The start of the word that an offset lies in. */
        private static int wordStart(Text text, int at) {
            int token = text.tokenAt(at);
            return token < text.tokens().size()
                    ? Math.min(at, text.tokens().get(token).start())
                    : at;
        }

        private Span fit(Span span) {
            return new Span(
                    whole(source, span.start()), Math.max(whole(source, span.start()), whole(source, span.end())));
        }

        List<Marked> run() {
            if (paragraphs.isEmpty()) {
                return List.of();
            }
            TreeSet<Integer> edges = new TreeSet<>();
            marks.forEach(mark -> {
                edges.add(mark.span().start());
                edges.add(mark.span().end());
            });
            stretches.forEach(stretch -> {
                edges.add(stretch.span().start());
                edges.add(stretch.span().end());
            });
            backs.forEach(back -> edges.add(back.at()));
            int nextMark = 0;
            int nextBack = 0;
            int nextStretch = 0;
            for (int p = 0; p < paragraphs.size(); p++) {
                int from = p == 0 ? 0 : paragraphs.get(p).span().start();
                int to =
                        p + 1 < paragraphs.size() ? paragraphs.get(p + 1).span().start() : source.length();
                int at = from;
                while (at < to) {
                    Integer edge = edges.higher(at);
                    int end = edge == null ? to : Math.min(edge, to);
                    int here = at;
                    activeMarks.removeIf(mark -> mark.span().end() <= here);
                    activeStretches.removeIf(stretch -> stretch.span().end() <= here);
                    while (nextMark < marks.size() && marks.get(nextMark).span().start() <= at) {
                        activeMarks.add(marks.get(nextMark++));
                    }
                    while (nextStretch < stretches.size()
                            && stretches.get(nextStretch).span().start() <= at) {
                        activeStretches.add(stretches.get(nextStretch++));
                    }
                    while (nextBack < backs.size() && backs.get(nextBack).at() <= at) {
                        back(backs.get(nextBack++));
                    }
                    segment(at, end);
                    at = end;
                }
                closeTo(0);
                done.add(new Marked(paragraphs.get(p).isTitle(), top));
                top = new ArrayList<>();
            }
            return done;
        }

        /** Outside all stretches: it is no part of any. */
        private void back(Back back) {
            closeTo(0);
            add(new Inline(Inline.Kind.BACK, "", "back", "", back.number(), back.href(), back.label(), List.of()));
        }

        private void segment(int from, int to) {
            List<Stretch> wanted = activeStretches.stream()
                    .sorted(Comparator.comparingInt(Stretch::rank)
                            .thenComparing(one -> one.span().start())
                            .thenComparing(one -> -one.span().end())
                            .thenComparing(Stretch::id))
                    .toList();
            int same = 0;
            List<Open> opened = new ArrayList<>(open);
            while (same < wanted.size()
                    && same < opened.size()
                    && opened.get(same).stretch.equals(wanted.get(same))) {
                same++;
            }
            closeTo(same);
            for (Stretch stretch : wanted.subList(same, wanted.size())) {
                open.addLast(new Open(stretch, begun.add(stretch.id())));
            }
            if (activeMarks.isEmpty()) {
                plain(from, to).forEach(this::add);
                return;
            }
            List<Mark> here = activeMarks.stream()
                    .sorted(Comparator.comparingInt(Mark::rank)
                            .thenComparing(mark -> mark.span().length())
                            .thenComparing(Mark::id))
                    .toList();
            List<String> ids = here.stream().map(Mark::id).filter(begun::add).toList();
            Inline part = new Inline(
                    Inline.Kind.MARK,
                    "",
                    here.stream().map(Mark::layer).distinct().collect(Collectors.joining(" ", "m ", "")),
                    ids.isEmpty() ? "" : ids.get(0),
                    here.stream().map(Mark::id).collect(Collectors.joining(" ")),
                    here.get(0).href(),
                    here.stream().map(Mark::tip).distinct().collect(Collectors.joining(" \u2016 ")),
                    plain(from, to));
            for (String other : ids.subList(Math.min(1, ids.size()), ids.size())) {
                part = new Inline(Inline.Kind.STRETCH, "", "anchor", other, "", "", "", List.of(part));
            }
            add(part);
        }

        /** Words without marks, the characters that turn directions by themselves. */
        private List<Inline> plain(int from, int to) {
            List<Inline> parts = new ArrayList<>();
            int start = from;
            for (int i = from; i < to; i++) {
                if (isDirectionControl(source.charAt(i))) {
                    if (start < i) {
                        parts.add(Inline.text(source.substring(start, i)));
                    }
                    parts.add(Inline.control(source.charAt(i)));
                    start = i + 1;
                }
            }
            if (start < to) {
                parts.add(Inline.text(source.substring(start, to)));
            }
            return parts;
        }

        private void add(Inline part) {
            (open.isEmpty() ? top : open.getLast().parts).add(part);
        }

        private void closeTo(int depth) {
            while (open.size() > depth) {
                Open closed = open.removeLast();
                Stretch stretch = closed.stretch;
                add(new Inline(
                        Inline.Kind.STRETCH,
                        "",
                        stretch.classes(),
                        closed.first ? stretch.id() : "",
                        stretch.id(),
                        "",
                        "",
                        closed.parts));
            }
        }
    }
}
