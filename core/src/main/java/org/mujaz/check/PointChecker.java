package org.mujaz.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.mujaz.statement.Statement;
import org.mujaz.text.Span;

/**
 * Checks one point: cuts it into segments, finds for each where the articles say it, and looks at what does not fit: what was done, by
 * whom, when, where, how many; then, of the point as a whole, who said so, and why. Each has a class that looks at it.
 */
final class PointChecker {

    private static final int FULL = 1000;

    /** So many words of a point that the articles do not have where they have the rest are too many, if they are this share of it. */
    private static final int SCATTERED = 4;

    /** In thousandths. */
    private static final int SHARE = 300;

    private final Side point;
    private final Ground ground;
    private final List<Segment> segments;

    /** Where the articles say each of the segments. */
    private final List<Alignment> alignments = new ArrayList<>();

    private final EventCheck events;
    private final NumberCheck numbers;
    private final TimeCheck times;
    private final NameCheck names;
    private final StatementCheck statements;
    private final Links links;
    private final Reasons reasons;
    private final List<Claim> claims = new ArrayList<>();

    PointChecker(Side point, Ground ground, Concepts concepts, Vocabulary vocabulary, Reasons reasons, Links links) {
        this.point = point;
        this.ground = ground;
        BitSet light = light(point, vocabulary);
        NameMatch matches = new NameMatch(ground);
        this.segments = Segment.of(point, light);
        for (Segment segment : segments) {
            alignments.add(new Alignment(point, ground, concepts, matches, segment, light));
        }
        RealityCheck reality = new RealityCheck(point, ground, vocabulary.certainties(), reasons);
        PartsCheck parts = new PartsCheck(point, ground, concepts, matches, reasons);
        ModifierCheck modifiers = new ModifierCheck(point, ground, concepts, reasons);
        this.events = new EventCheck(point, ground, light, reality, parts, modifiers, reasons);
        this.numbers = new NumberCheck(point, ground, vocabulary.currencies(), reasons);
        this.times = new TimeCheck(point, ground, reasons);
        this.names = new NameCheck(point, ground, matches, reasons);
        this.statements =
                new StatementCheck(point, ground, matches, vocabulary.documents(), vocabulary.officials(), reasons);
        this.links = links;
        this.reasons = reasons;
    }

    /** The units of a point that say little of their own. */
    private static BitSet light(Side point, Vocabulary vocabulary) {
        BitSet light = new BitSet();
        for (int u = 0; u < point.units.size(); u++) {
            Unit unit = point.units.get(u);
            if (unit.isWord() && vocabulary.isLight(point.text, point.words, point.clauses, unit.first())) {
                light.set(u);
            }
        }
        return light;
    }

    /** The claims of the point in the order of its text. */
    List<Claim> run() {
        int scattered = scattered();
        for (int i = 0; i < segments.size(); i++) {
            segment(segments.get(i), alignments.get(i), i == scattered);
        }
        statements();
        links.check(point, ground, alignments, reasons, this::add);
        claims.sort(
                Comparator.comparingInt((Claim claim) -> claim.span().start()).thenComparing(claim -> claim.kind()));
        return claims;
    }

    /** The segment that misses most words where all of them together miss so many that the articles do not say this; -1 where they do. */
    private int scattered() {
        int missing = 0;
        int weighty = 0;
        int most = 0;
        int where = -1;
        for (int s = 0; s < alignments.size(); s++) {
            Alignment alignment = alignments.get(s);
            int here = 0;
            for (int i = 0; i < alignment.size(); i++) {
                boolean full = alignment.weight(i) >= FULL;
                weighty += full ? 1 : 0;
                here += full && alignment.isMissing(i) ? 1 : 0;
            }
            missing += here;
            where = here > most ? s : where;
            most = Math.max(most, here);
        }
        return missing >= SCATTERED && FULL * missing >= SHARE * weighty ? where : -1;
    }

    private void segment(Segment segment, Alignment alignment, boolean scattered) {
        add(Claim.Kind.EVENT, segment.span(point), events.check(segment, alignment, scattered));
        for (int i = 0; i < alignment.size(); i++) {
            Unit unit = alignment.unit(i);
            Span span = point.span(unit.first(), unit.end());
            switch (unit.kind()) {
                case NUMBER -> add(Claim.Kind.NUMBER, span, numbers.check(unit, alignment));
                case TIME -> add(Claim.Kind.TIME, span, times.check(unit, i, alignment));
                case NAME -> {
                    Claim.Kind kind = names.isPlace(unit) ? Claim.Kind.PLACE : Claim.Kind.ENTITY;
                    add(kind, span, names.check(i, alignment));
                }
                case WORD, VERB -> {
                    // Checked together, as the event.
                }
            }
        }
    }

    private void statements() {
        List<Statement> all = point.statements;
        for (int i = 0; i < all.size(); i++) {
            Finding finding = statements.check(i, alignments);
            if (finding != null) {
                add(Claim.Kind.STATEMENT, span(all.get(i)), finding);
            }
        }
    }

    /** From the speaker to the word of saying, or the other way round. */
    private static Span span(Statement statement) {
        Span verb = statement.verb();
        Span by = statement.speakerSpan();
        return by == null ? verb : new Span(Math.min(by.start(), verb.start()), Math.max(by.end(), verb.end()));
    }

    private void add(Claim.Kind kind, Span span, Finding finding) {
        claims.add(new Claim(
                kind,
                span,
                finding.verdict(),
                finding.error(),
                finding.detail(),
                finding.reason(),
                finding.evidence()));
    }
}
