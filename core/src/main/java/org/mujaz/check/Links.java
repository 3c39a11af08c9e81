package org.mujaz.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.word.WordReading;

/**
 * Holds the causes and purposes that a point gives against those of the articles. The words that give them are the list {@code check/links},
 * the verbs ("to lead to", "to put down to") the list {@code check/link-verbs}.
 *
 * <p>What a link joins may stand in an article without one: in one sentence, or in two with a word for it at the start of the later or right
 * before what matches one of its sides. Words that only suggest a link bear one out ("as", "so that").
 */
final class Links {

    /** A side of a link of which the articles have less, in thousandths, is checked for itself only. */
    private static final int SIDE = 500;

    private static final int FULL = 1000;

    /** So many links of one sentence are looked at. */
    private static final int MOST = 16;

    /** So many units are a side of their own, so that a comma ends it. */
    private static final int ENOUGH = 2;

    /** So many tokens behind a word for a link stands what it links, at most. */
    private static final int REACH = 6;

    /** So many tokens into a sentence a word still links it to the sentence before. */
    private static final int OPENING = 3;

    /** A word that bears out a cause or purpose without giving one. */
    private static final String LOOSE = "loose";

    /** "For", written to the word behind. */
    private static final char FOR = '\u0644';

    private static final String WHAT = "\u0645\u0627";
    private static final String FROM_WHAT = "\u0645\u0645\u0627";

    private final PhraseTable table;
    private final PhraseTable verbs;

    Links(Lexicon lexicon) {
        this.table = lexicon.table("check/links");
        this.verbs = lexicon.table("check/link-verbs");
    }

    /** Takes a claim. */
    interface Adder {
        void add(Claim.Kind kind, Span span, Finding finding);
    }

    /**
     * A link of a point.
     *
     * @param span its words
     * @param left the tokens of what stands before it, or between its verb and its preposition
     * @param right the tokens of what stands behind it
     */
    private record Link(Span span, Range left, Range right) {}

    /** Tokens from the first to before the end. */
    private record Range(int first, int end) {

        boolean has(int token) {
            return first <= token && token < end;
        }
    }

    /** Where the articles have one side of a link. */
    private static final class Matched {

        /** The weight of its units. */
        private long all;

        /** The weight of those found, by sentence. */
        private final long[] bySentence;

        /** The tokens that match it, by sentence. */
        private final List<BitSet> tokens = new ArrayList<>();

        Matched(int sentences) {
            this.bySentence = new long[sentences];
            for (int s = 0; s < sentences; s++) {
                tokens.add(new BitSet());
            }
        }

        /** How much of it stands in a sentence, in thousandths. */
        long share(int sentence) {
            return FULL * bySentence[sentence] / all;
        }

        /** The sentence that has most of it. */
        int best() {
            int best = 0;
            for (int s = 1; s < bySentence.length; s++) {
                best = bySentence[s] > bySentence[best] ? s : best;
            }
            return best;
        }
    }

    void check(Side point, Ground ground, List<Alignment> alignments, Reasons reasons, Adder adder) {
        for (Sentence sentence : point.text.sentences()) {
            for (Link link : links(point, sentence)) {
                Matched left = match(link.left(), ground, alignments);
                Matched right = match(link.right(), ground, alignments);
                if (left.all > 0 && right.all > 0) {
                    Finding finding = check(link, left, right, point, ground, reasons);
                    if (finding != null) {
                        adder.add(Claim.Kind.LINK, link.span(), finding);
                    }
                }
            }
        }
    }

    /** What the articles say of a link; null where they have too little of a side. */
    private @Nullable Finding check(
            Link link, Matched left, Matched right, Side point, Ground ground, Reasons reasons) {
        for (int s = 0; s < ground.sentences(); s++) {
            for (int near = Math.max(0, s - 1); near <= Math.min(ground.sentences() - 1, s + 1); near++) {
                boolean both = left.share(near) >= SIDE && right.share(s) >= SIDE;
                if (both && isBorneOut(near, s, left, right, ground)) {
                    return Finding.supported(reasons.of("supported"), List.of());
                }
            }
        }
        int most = right.best();
        if (left.share(left.best()) < SIDE || right.share(most) < SIDE) {
            return null;
        }
        return Finding.unsupported(
                ErrorKind.LINK,
                reasons.of("link-absent", point.text.quote(link.span())),
                List.of(new Evidence(
                        ground.sideNumber(most), ground.evidence(most).span())));
    }

    // In a point.

    /** The links of a sentence of a point, in order, the first of them where there are many. */
    private List<Link> links(Side point, Sentence sentence) {
        List<Link> links = new ArrayList<>();
        for (int t = sentence.firstToken(); t < sentence.endToken() && links.size() < MOST; t++) {
            int by = preposition(point, t, sentence.endToken());
            PhraseTable.Match match = by < 0 ? find(point, t, sentence.endToken()) : null;
            if (by >= 0 && isLink(point, t)) {
                Range right = new Range(by, closing(point, by + 1, sentence.endToken()));
                links.add(new Link(point.span(t, t + 1), new Range(t + 1, by), right));
            } else if (match != null
                    && t > sentence.firstToken()
                    && !table.cell(match.row(), "kind").equals(LOOSE)) {
                int behind = match.endToken();
                Range left = new Range(opening(point, sentence.firstToken(), t), t);
                Range right = new Range(behind, closing(point, behind, sentence.endToken()));
                links.add(new Link(point.span(t, behind), left, right));
                t = behind - 1;
            }
        }
        return links;
    }

    private PhraseTable.@Nullable Match find(Side side, int at, int end) {
        int start = side.text.tokens().get(at).foldedStart();
        PhraseTable.Match match = table.longestFrom(side.text, start, at, end);
        boolean and = side.text.foldedChar(side.text.tokens().get(at)) == '\u0648';
        return match == null && and ? table.longestFrom(side.text, start + 1, at, end) : match;
    }

    /** Where the preposition of a verb of cause stands behind it, with what is linked between them; -1 where it is no such verb. */
    private int preposition(Side side, int at, int end) {
        int p = side.clauses.predicateAt(at);
        if (p < 0 || side.clauses.predicates().get(p).isNegated()) {
            return -1;
        }
        String with = with(side, side.clauses.predicates().get(p));
        if (with.isEmpty()) {
            return -1;
        }
        int units = 0;
        for (int t = at + 1; t < end && side.clauses.predicateAt(t) < 0; t++) {
            boolean letter = with.length() == 1
                    && side.clauses.phraseAt(t) >= 0
                    && side.clauses.phrases().get(side.clauses.phraseAt(t)).first() == t
                    && side.clauses.phrases().get(side.clauses.phraseAt(t)).letter() == with.charAt(0);
            if (units >= ENOUGH && (letter || side.text.is(side.text.tokens().get(t), with))) {
                return t;
            }
            units += side.covering[t] >= 0 || side.wordAt[t] >= 0 ? 1 : 0;
        }
        return -1;
    }

    /** The preposition before what a verb links in one of its readings, folded; empty where it links nothing. */
    private String with(Side side, Predicate verb) {
        for (WordReading reading : verb.readings()) {
            int row = row(side, reading);
            if (row >= 0) {
                return FoldedText.fold(verbs.cell(row, "with"));
            }
        }
        return "";
    }

    /** Whether a verb can be nothing but one that links, and its cause does not stand before it (", which led to"). */
    private boolean isLink(Side side, int at) {
        int p = side.clauses.predicateAt(at);
        boolean which = at > 0
                && (side.clauses.tag(at - 1) == Tag.RELATIVE
                        || side.text.is(side.text.tokens().get(at - 1), WHAT)
                        || side.text.is(side.text.tokens().get(at - 1), FROM_WHAT));
        return !which
                && side.clauses.predicates().get(p).readings().stream().allMatch(reading -> row(side, reading) >= 0);
    }

    private int row(Side side, WordReading reading) {
        String lemma = FoldedText.fold(side.words.cell(reading, "form"));
        return verbs.rowOf(FoldedText.of(lemma), 0, lemma.length());
    }

    /** Where what stands before a link begins: behind the last comma that leaves it enough, or with the sentence. */
    private static int opening(Side point, int first, int link) {
        int units = 0;
        for (int t = link - 1; t > first; t--) {
            if (point.clauses.tag(t) == Tag.COMMA && units >= ENOUGH) {
                return t + 1;
            }
            units += point.covering[t] >= 0 || point.wordAt[t] >= 0 ? 1 : 0;
        }
        return first;
    }

    /** Where what stands behind a link ends: at the first comma that leaves it enough, or with the sentence. */
    private static int closing(Side point, int from, int end) {
        int units = 0;
        for (int t = from; t < end; t++) {
            if (point.clauses.tag(t) == Tag.COMMA && units >= ENOUGH) {
                return t;
            }
            units += point.covering[t] >= 0 || point.wordAt[t] >= 0 ? 1 : 0;
        }
        return end;
    }

    // In the articles.

    private static Matched match(Range range, Ground ground, List<Alignment> alignments) {
        Matched found = new Matched(ground.sentences());
        for (Alignment alignment : alignments) {
            for (int i = 0; i < alignment.size(); i++) {
                if (!range.has(alignment.unit(i).first())) {
                    continue;
                }
                int weight = alignment.weight(i);
                found.all += weight;
                alignment.hits(i).forEach((s, hit) -> found.bySentence[s] += (long) weight * hit.strength() / FULL);
                for (Alignment.Hit hit : alignment.all(i)) {
                    if (weight >= FULL && hit.place().unit() >= 0) {
                        found.tokens
                                .get(hit.place().sentence())
                                .set(ground.unit(hit.place()).first());
                    }
                }
            }
        }
        return found;
    }

    /** Whether one sentence has both sides, or a word for a link stands at the start of the later of two or before what matches a side. */
    private boolean isBorneOut(int leftAt, int rightAt, Matched left, Matched right, Ground ground) {
        if (leftAt == rightAt) {
            return true;
        }
        int later = Math.max(leftAt, rightAt);
        Side side = ground.sideOf(later);
        Sentence within = side.text.sentences().get(ground.local(later));
        int end = Math.min(within.endToken(), within.firstToken() + OPENING);
        return hasSign(side, within.firstToken(), end, within.endToken())
                || isSigned(leftAt, left, right, ground)
                || isSigned(rightAt, left, right, ground);
    }

    private boolean hasSign(Side side, int first, int end, int limit) {
        for (int t = first; t < end; t++) {
            if (sign(side, t, limit) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for a link stands in a sentence right before what matches one side of it. */
    private boolean isSigned(int sentence, Matched left, Matched right, Ground ground) {
        Side side = ground.sideOf(sentence);
        Sentence within = side.text.sentences().get(ground.local(sentence));
        BitSet before = left.tokens.get(sentence);
        BitSet behind = right.tokens.get(sentence);
        for (int t = within.firstToken(); t < within.endToken(); t++) {
            int end = sign(side, t, within.endToken());
            if (end >= 0 && (isNext(behind, end) || (isNext(before, end) && end > t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNext(BitSet tokens, int from) {
        int next = tokens.nextSetBit(from);
        return next >= 0 && next <= from + REACH;
    }

    /** Where a word for a link at a token ends; the token itself where "for" is written to it; -1 where there is none. */
    private int sign(Side side, int at, int end) {
        PhraseTable.Match match = find(side, at, end);
        if (match != null) {
            return match.endToken();
        }
        int by = preposition(side, at, end);
        if (by >= 0) {
            return by + 1;
        }
        int p = side.clauses.predicateAt(at);
        if (p >= 0 && !with(side, side.clauses.predicates().get(p)).isEmpty()) {
            return at + 1;
        }
        int phrase = side.clauses.phraseAt(at);
        boolean leads = phrase >= 0
                && side.clauses.phrases().get(phrase).first() == at
                && side.clauses.phrases().get(phrase).letter() == FOR
                && !side.clauses.phrases().get(phrase).joined()
                && side.text.folded().charAt(side.text.tokens().get(at).foldedStart() + 1) != FOR;
        return leads ? at : -1;
    }
}
