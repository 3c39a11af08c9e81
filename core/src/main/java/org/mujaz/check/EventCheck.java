package org.mujaz.check;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.check.Ground.Place;
import org.mujaz.check.Unit.Kind;
import org.mujaz.check.Unit.Reality;
import org.mujaz.clause.Tag;

/** Holds what a segment says was done against what the articles say: its words, how they are told, and who takes part in them. */
final class EventCheck {

    /** A segment of which the articles have less, in thousandths, is not in them. */
    private static final int OUT = 560;

    /** So much of a segment, in thousandths, has to be in the articles beside a word before its opposite speaks against it. */
    private static final int REST = 450;

    /** So much of a segment has to be in the articles beside a word before another word in its place speaks against it. */
    private static final int MOST = 700;

    private static final int FULL = 1000;

    /** An opposite counts where one of the units next to the word stands next to it too. */
    private static final int FITTING = 2;

    /** An opposite of a word that stands elsewhere counts where words on both sides of it stand next to it too. */
    private static final int CLOSE = 3;

    /** So many words in a row that stand nowhere in the articles were added, and one more that stand elsewhere. */
    private static final int FEW = 2;

    /** Words that were added leave the articles less of a segment than this, in thousandths. */
    private static final int THIN = 750;

    /** So many units a segment has before an opposite needs the same word beside it. */
    private static final int LONG = 8;

    private final Side point;
    private final Ground ground;
    private final BitSet light;
    private final RealityCheck reality;
    private final PartsCheck parts;
    private final ModifierCheck modifiers;
    private final Reasons reasons;

    EventCheck(
            Side point,
            Ground ground,
            BitSet light,
            RealityCheck reality,
            PartsCheck parts,
            ModifierCheck modifiers,
            Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.light = light;
        this.reality = reality;
        this.parts = parts;
        this.modifiers = modifiers;
        this.reasons = reasons;
    }

    /**
     * What the articles say of what a segment says was done.
     *
     * @param scattered whether the articles do not have much of the point, and most of that is of this segment
     */
    Finding check(Segment segment, Alignment alignment, boolean scattered) {
        for (int i = 0; i < alignment.size(); i++) {
            Finding wrong = alignment.unit(i).isWord() ? word(i, alignment) : null;
            wrong = wrong == null && alignment.unit(i).isWord() ? modifiers.check(i, alignment) : wrong;
            wrong = wrong == null ? modifiers.crossed(i, alignment) : wrong;
            wrong = wrong == null ? modifiers.exchanged(i, alignment) : wrong;
            if (wrong != null) {
                return wrong;
            }
        }
        Finding told = reality.ofSegment(segment, alignment);
        if (told != null) {
            return told;
        }
        List<Evidence> evidence =
                alignment.sentences().stream().map(ground::evidence).toList();
        if (scattered || isOut(alignment)) {
            return Finding.unsupported(ErrorKind.OUT, reasons.of("out", missing(segment, alignment)), evidence);
        }
        for (int i = 0; i < alignment.size(); i++) {
            Finding wrong = hasParts(alignment.unit(i)) ? parts.check(i, alignment) : null;
            if (wrong != null) {
                return wrong;
            }
        }
        return Finding.supported(reasons.of("supported"), evidence);
    }

    /** What is wrong with a word: another stands where it should, or what it says is not so or not yet. */
    private @Nullable Finding word(int i, Alignment alignment) {
        if (alignment.isMissing(i)) {
            return otherWord(i, alignment);
        }
        boolean weighty = alignment.weight(i) >= FULL || point.isPredicate(alignment.unit(i));
        if (!weighty || alignment.coverageWithout(i) < REST) {
            return null;
        }
        Finding told = reality.ofWord(i, alignment);
        if (told != null) {
            return told;
        }
        Unit unit = alignment.unit(i);
        Place opposite = unit.kind() == Kind.VERB ? alignment.closerOpposite(i, CLOSE) : null;
        if (opposite != null && isAgainst(i, opposite, alignment)) {
            return opposite(unit, opposite);
        }
        return null;
    }

    /** What stands where a word should that is not there: its opposite, or where it is nowhere, one of its kind or another verb. */
    private @Nullable Finding otherWord(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        int rest = alignment.coverageWithout(i);
        Place opposite = rest >= REST ? alignment.opposite(i) : null;
        if (opposite != null && isAgainst(i, opposite, alignment)) {
            return opposite(unit, opposite);
        }
        if (alignment.best(i) != null || alignment.weight(i) < FULL) {
            return null;
        }
        Place instead = rest >= MOST ? alignment.instead(i) : null;
        if (instead != null) {
            return differs(ErrorKind.ENTITY, quote(unit), ground.quote(instead), instead);
        }
        return otherVerb(i, alignment);
    }

    /** The predicate that stands in the articles where another should that is not there, if the lists know both. */
    private @Nullable Finding otherVerb(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        Place governor = point.isPredicate(unit) && !governs(unit) ? alignment.governor(i) : null;
        return governor == null
                ? null
                : differs(ErrorKind.PREDICATE, quote(unit), ground.quoteAround(governor), governor);
    }

    private Finding opposite(Unit unit, Place opposite) {
        return Finding.contradicted(
                ErrorKind.PREDICATE,
                reasons.of("predicate-opposite", quote(unit), ground.quoteAround(opposite)),
                List.of(ground.evidence(opposite)));
    }

    private String quote(Unit unit) {
        return point.text.quote(point.span(unit.first(), unit.end()));
    }

    /** Whether a word only says of another that it is not so, planned or hoped for: "they wanted to raise". */
    private boolean governs(Unit unit) {
        return point.units.stream().anyMatch(other -> other.governor() == unit.first());
    }

    private Finding differs(ErrorKind error, String words, String others, Place place) {
        return Finding.unsupported(error, reasons.of("word-differs", words, others), List.of(ground.evidence(place)));
    }

    /** Whether an opposite speaks against a word: it stands where that should, and is told alike. */
    private boolean isAgainst(int i, Place opposite, Alignment alignment) {
        Unit unit = alignment.unit(i);
        return alignment.fit(i, opposite) >= FITTING
                && (alignment.size() < LONG || alignment.hasNext(i, opposite))
                && !isOdd(unit, ground.unit(opposite))
                && !isTime(opposite)
                && !isOfSaying(unit, opposite);
    }

    /** Whether one of two words is denied and the other not. */
    private static boolean isOdd(Unit a, Unit b) {
        return (a.reality() == Reality.NOT) != (b.reality() == Reality.NOT);
    }

    /** Whether a word only belongs to an expression of time: "the year" is written as "the general" is. */
    private boolean isTime(Place place) {
        int cover = ground.sides.get(place.side()).covering[ground.unit(place).first()];
        return cover >= 0 && ground.sides.get(place.side()).units.get(cover).kind() == Kind.TIME;
    }

    /** Whether two words of saying are opposite, but one of them has its denial in what is said: "denied that", "affirmed that not". */
    private boolean isOfSaying(Unit unit, Place opposite) {
        boolean said = point.sayings.get(unit.first());
        return said
                && (deniesBeside(ground.sides.get(opposite.side()), ground.unit(opposite))
                        || deniesBeside(point, unit));
    }

    /** Whether something is denied behind a word of saying, with no comma between, by another word than that. */
    private static boolean deniesBeside(Side side, Unit saying) {
        int end = saying.end();
        int last = side.text.sentences().get(saying.sentence()).endToken();
        while (end < last && side.clauses.tag(end) != Tag.COMMA) {
            end++;
        }
        int to = end;
        return side.units.stream()
                .anyMatch(unit -> unit.first() > saying.first()
                        && unit.first() < to
                        && unit.reality() == Reality.NOT
                        && unit.governor() != saying.first());
    }

    /** Whether a word says that something is done, and is not too light to ask by whom. */
    private boolean hasParts(Unit unit) {
        return point.isPredicate(unit) && !light.get(point.wordAt[unit.first()]);
    }

    /** Whether so much of a segment is not where the articles say the rest that it is not in them, or several words in a row were added. */
    private static boolean isOut(Alignment alignment) {
        int run = 0;
        int longest = 0;
        int away = 0;
        int farthest = 0;
        for (int i = 0; i < alignment.size(); i++) {
            if (alignment.weight(i) >= FULL) {
                run = alignment.best(i) == null ? run + 1 : 0;
                longest = Math.max(longest, run);
                away = alignment.isMissing(i) ? away + 1 : 0;
                farthest = Math.max(farthest, away);
            }
        }
        int coverage = alignment.coverage();
        return coverage < OUT || farthest > FEW || (longest >= FEW && coverage < THIN && alignment.size() >= LONG);
    }

    /** The words of a segment from the first to the last that the articles do not have. */
    private String missing(Segment segment, Alignment alignment) {
        int first = -1;
        int end = -1;
        for (int i = 0; i < alignment.size(); i++) {
            Unit unit = alignment.unit(i);
            if (alignment.weight(i) > 0 && alignment.isMissing(i)) {
                first = first < 0 ? unit.first() : first;
                end = unit.end();
            }
        }
        return point.text.quote(first < 0 ? segment.span(point) : point.span(first, end));
    }
}
