package org.mujaz.check;

import java.util.List;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;

/** Holds the causes and purposes that a point gives against those of the articles: the list {@code check/links}. */
final class Links {

    /** A side of a link of which the articles have less, in thousandths, is checked for itself only. */
    private static final int SIDE = 500;

    private static final int FULL = 1000;

    private final PhraseTable table;

    Links(Lexicon lexicon) {
        this.table = lexicon.table("check/links");
    }

    /** Takes a claim. */
    interface Adder {
        void add(Claim.Kind kind, Span span, Finding finding);
    }

    void check(
            Side point,
            Ground ground,
            List<Segment> segments,
            List<Alignment> alignments,
            Reasons reasons,
            Adder adder) {
        for (Sentence sentence : point.text.sentences()) {
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                PhraseTable.Match match = find(point, t, sentence.endToken());
                if (match != null && t > sentence.firstToken()) {
                    link(point, ground, t, match.endToken(), sentence, alignments, reasons, adder);
                    t = match.endToken() - 1;
                }
            }
        }
    }

    private PhraseTable.@org.jspecify.annotations.Nullable Match find(Side side, int at, int end) {
        int start = side.text.tokens().get(at).foldedStart();
        PhraseTable.Match match = table.longestFrom(side.text, start, at, end);
        boolean and = side.text.foldedChar(side.text.tokens().get(at)) == '\u0648';
        return match == null && and ? table.longestFrom(side.text, start + 1, at, end) : match;
    }

    private void link(
            Side point,
            Ground ground,
            int at,
            int behind,
            Sentence sentence,
            List<Alignment> alignments,
            Reasons reasons,
            Adder adder) {
        long[] left = new long[ground.sentences()];
        long[] right = new long[ground.sentences()];
        long allLeft = 0;
        long allRight = 0;
        for (Alignment alignment : alignments) {
            for (int i = 0; i < alignment.size(); i++) {
                Unit unit = alignment.unit(i);
                if (unit.first() < sentence.firstToken() || unit.first() >= sentence.endToken()) {
                    continue;
                }
                boolean before = unit.first() < at;
                if (unit.first() >= at && unit.first() < behind) {
                    continue;
                }
                int weight = alignment.weight(i);
                allLeft += before ? weight : 0;
                allRight += before ? 0 : weight;
                long[] side = before ? left : right;
                alignment.hits(i).forEach((s, hit) -> side[s] += (long) weight * hit.strength() / FULL);
            }
        }
        if (allLeft == 0 || allRight == 0) {
            return;
        }
        boolean has = false;
        long bestLeft = 0;
        long bestRight = 0;
        int at1 = -1;
        for (int s = 0; s < left.length; s++) {
            long r = FULL * right[s] / allRight;
            bestLeft = Math.max(bestLeft, FULL * left[s] / allLeft);
            at1 = r > bestRight ? s : at1;
            bestRight = Math.max(bestRight, r);
            for (int near = Math.max(0, s - 1); near <= Math.min(left.length - 1, s + 1); near++) {
                boolean both = FULL * left[near] / allLeft >= SIDE && r >= SIDE;
                has |= both && (near == s || hasLink(ground, s) || hasLink(ground, near));
            }
        }
        Span span = point.span(at, behind);
        if (has) {
            adder.add(Claim.Kind.LINK, span, Finding.supported(reasons.of("supported"), List.of()));
        } else if (bestLeft >= SIDE && bestRight >= SIDE) {
            Side side = ground.sideOf(at1);
            adder.add(
                    Claim.Kind.LINK,
                    span,
                    Finding.unsupported(
                            ErrorKind.LINK,
                            reasons.of("link-absent", point.text.quote(span)),
                            List.of(new Claim.Evidence(
                                    ground.sideNumber(at1),
                                    side.text.sentences().get(ground.local(at1)).span()))));
        }
    }

    private boolean hasLink(Ground ground, int sentence) {
        Side side = ground.sideOf(sentence);
        Sentence within = side.text.sentences().get(ground.local(sentence));
        for (int t = within.firstToken(); t < within.endToken(); t++) {
            if (find(side, t, within.endToken()) != null) {
                return true;
            }
        }
        return false;
    }
}
