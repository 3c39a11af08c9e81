package org.mujaz.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mujaz.clause.Tag;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;

/**
 * A stretch of a point that says one thing: a clause with its verb, or what comes before or behind one.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param units its units in order, as indices; words inside names, times and numbers left out
 */
record Segment(int first, int end, List<Integer> units) {

    /** So many units a stretch has before a new one begins without a verb. */
    private static final int ENOUGH = 3;

    Segment {
        units = List.copyOf(units);
    }

    /** Where it stands in its text, without the marks at its end. */
    Span span(Side side) {
        int last = end;
        while (last > first + 1 && !side.text.tokens().get(last - 1).isWordLike()) {
            last--;
        }
        return side.span(first, last);
    }

    /** Cuts a text up; light units do not count. */
    static List<Segment> of(Side side, BitSet light) {
        List<Segment> segments = new ArrayList<>();
        for (Sentence sentence : side.text.sentences()) {
            int start = sentence.firstToken();
            boolean verb = false;
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                boolean opens = t > start && opens(side, t, sentence.endToken());
                if (opens && (verb || count(side, start, t) >= ENOUGH)) {
                    add(side, start, t, segments);
                    start = t;
                    verb = false;
                }
                verb |= side.clauses.predicateAt(t) >= 0;
            }
            add(side, start, sentence.endToken(), segments);
        }
        return joined(segments, side, light);
    }

    /** Stretches that say too little by themselves go with what they follow. */
    private static List<Segment> joined(List<Segment> segments, Side side, BitSet light) {
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : segments) {
            long own = segment.units().stream().filter(u -> !light.get(u)).count();
            Segment before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean follows = before != null
                    && before.end() == segment.first()
                    && side.sentenceOf(before.first()) == side.sentenceOf(segment.first());
            long others = before == null
                    ? 0
                    : before.units().stream().filter(u -> !light.get(u)).count();
            if (before != null && follows && (own < ENOUGH || others < ENOUGH)) {
                List<Integer> units = new ArrayList<>(before.units());
                units.addAll(segment.units());
                joined.set(joined.size() - 1, new Segment(before.first(), segment.end(), units));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    private static void add(Side side, int first, int end, List<Segment> segments) {
        List<Integer> units = new ArrayList<>();
        int covered = -1;
        for (int t = first; t < end; t++) {
            int cover = side.covering[t];
            if (cover >= 0) {
                if (cover != covered) {
                    units.add(cover);
                }
                covered = cover;
            } else if (side.wordAt[t] >= 0) {
                units.add(side.wordAt[t]);
            }
        }
        if (!units.isEmpty()) {
            segments.add(new Segment(first, end, units));
        }
    }

    private static int count(Side side, int from, int to) {
        int count = 0;
        for (int t = from; t < to; t++) {
            count += side.covering[t] >= 0 || side.wordAt[t] >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Whether a clause of its own begins at a token: behind a mark or a joining word, with a verb not far. */
    private static boolean opens(Side side, int at, int end) {
        Tag tag = side.clauses.tag(at);
        boolean joint = tag == Tag.COMPLEMENTIZER
                || tag == Tag.RELATIVE
                || tag == Tag.SUBORDINATOR
                || tag == Tag.CONDITION
                || (tag == Tag.VERB && isJoined(side, at))
                || (tag == Tag.AUXILIARY && isJoined(side, at));
        boolean mark = side.clauses.tag(at - 1) == Tag.COMMA || side.clauses.tag(at - 1) == Tag.COLON;
        return joint || (mark && hasVerb(side, at, Math.min(end, at + 6)));
    }

    private static boolean isJoined(Side side, int at) {
        char first = side.text.foldedChar(side.text.tokens().get(at));
        return first == '\u0648' || first == '\u0641' || side.clauses.tag(at - 1) == Tag.COMMA;
    }

    private static boolean hasVerb(Side side, int from, int to) {
        for (int t = from; t < to; t++) {
            if (side.clauses.predicateAt(t) >= 0) {
                return true;
            }
        }
        return false;
    }
}
