package org.mujaz.check;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Alignment.Hit;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.check.Ground.Place;
import org.mujaz.check.Unit.Kind;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;

/** Holds who and where, by name, against the articles: whether they have the name, where the segment stands, and with its office. */
final class NameCheck {

    /** So much of a segment, in thousandths, has to be in the articles beside a name before it is asked where the name stands. */
    private static final int REST = 450;

    /** So much of a segment, in thousandths, one sentence has to tell beside a name before the name is of something else. */
    private static final int STRAY = 700;

    /** So many letters of a name are looked for where its words may be written together: two words have them. */
    private static final int WRITTEN = 7;

    /** "At", behind an ambassador. */
    private static final String AT = "\u0644\u062F\u0649";

    private static final String ARTICLE = "\u0627\u0644";

    private final Side point;
    private final Ground ground;
    private final NameMatch names;
    private final Reasons reasons;

    NameCheck(Side point, Ground ground, NameMatch names, Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.names = names;
        this.reasons = reasons;
    }

    /** What the articles say of a name of a segment. */
    Finding check(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        Hit best = alignment.best(i);
        if (best == null) {
            return absent(unit);
        }
        Entity entity = point.analysis.entities().get(unit.ref());
        Finding role = role(unit, entity);
        if (role != null) {
            return role;
        }
        Finding supported = Finding.supported(reasons.of("supported"), List.of(ground.evidence(best.place())));
        if (alignment.coverageWithout(i) < REST
                || isDescribed(unit, entity)
                || isSpeaker(unit.ref())
                || isAccredited(unit)) {
            return supported;
        }
        boolean place = isPlace(unit);
        ErrorKind error = place ? ErrorKind.PLACE : ErrorKind.ENTITY;
        if (alignment.isMissing(i) || isStray(i, alignment)) {
            return Finding.unsupported(
                    error,
                    reasons.of(place ? "place-elsewhere" : "name-elsewhere", entity.name()),
                    List.of(ground.evidence(best.place())));
        }
        Place instead = instead(i, alignment);
        if (instead == null) {
            return supported;
        }
        return Finding.contradicted(
                error,
                reasons.of(place ? "place-differs" : "participant-differs", entity.name(), ground.quote(instead)),
                List.of(ground.evidence(instead)));
    }

    /** Whether a name of the point says where: a place behind a preposition. */
    boolean isPlace(Unit unit) {
        return isPlace(point, unit);
    }

    /** Whether a name says where: a place behind a preposition. */
    private static boolean isPlace(Side side, Unit unit) {
        if (side.analysis.entities().get(unit.ref()).type() != NameMention.Type.LOCATION) {
            return false;
        }
        int at = side.clauses.phraseAt(unit.first());
        if (at < 0) {
            return false;
        }
        return !side.clauses.phrases().get(at).isBare();
    }

    // A name that the articles do not have.

    private Finding absent(Unit unit) {
        if (isLabel(unit)) {
            return Finding.supported(reasons.of("nothing"), List.of());
        }
        String name = point.analysis.entities().get(unit.ref()).name();
        if (isWritten(FoldedText.fold(name).replace(" ", "")) || isSpelt(FoldedText.fold(name))) {
            return Finding.supported(reasons.of("supported"), List.of());
        }
        if (!isPlace(unit)) {
            return Finding.unsupported(ErrorKind.ENTITY, reasons.of("name-absent", name), List.of());
        }
        Evidence inside = insideName(name);
        return inside == null
                ? Finding.unsupported(ErrorKind.PLACE, reasons.of("place-absent", name), List.of())
                : Finding.supported(reasons.of("supported"), List.of(inside));
    }

    /** Whether words stand in an article, whichever of them are written together: names with "servant of" and "of God". */
    private boolean isWritten(String joined) {
        if (joined.length() < WRITTEN) {
            return false;
        }
        for (int s = 0; s < ground.sides.size(); s++) {
            if (ground.letters(s).contains(joined)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one or two words of an article are another spelling of a name. */
    private boolean isSpelt(String name) {
        for (Side side : ground.sides) {
            for (int t = 0; t < side.wordAt.length; t++) {
                String word = side.text.folded(side.text.tokens().get(t));
                if (NameMatch.isOneSpelling(name, word)
                        || (t + 1 < side.wordAt.length
                                && NameMatch.isOneSpelling(
                                        name,
                                        word
                                                + ' '
                                                + side.text.folded(
                                                        side.text.tokens().get(t + 1))))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a place only opens a headline: "Syria: ...". */
    private boolean isLabel(Unit unit) {
        boolean location = point.analysis.entities().get(unit.ref()).type() == NameMention.Type.LOCATION;
        boolean first =
                unit.first() == point.text.sentences().get(unit.sentence()).firstToken();
        return location
                && first
                && unit.end() < point.text.tokens().size()
                && !point.text.tokens().get(unit.end()).isWordLike();
    }

    /** Where a place of one word is part of a longer name, "the court of first instance in Sousse"; or null. */
    private @Nullable Evidence insideName(String place) {
        String folded = FoldedText.fold(place);
        for (int s = 0; s < ground.sides.size(); s++) {
            Side side = ground.sides.get(s);
            for (Unit unit : side.units) {
                if (unit.kind() == Kind.NAME && hasWord(folded, unit, side)) {
                    return new Evidence(s, side.span(unit.first(), unit.end()));
                }
            }
        }
        return null;
    }

    /** Whether one token of a name is a word, with one letter joined in front of it perhaps. */
    private static boolean hasWord(String folded, Unit name, Side side) {
        for (int t = name.first(); t < name.end(); t++) {
            String word = side.text.folded(side.text.tokens().get(t));
            if (word.endsWith(folded) && word.length() - folded.length() <= 1) {
                return true;
            }
        }
        return false;
    }

    // An office.

    /** An office that the articles do not give to somebody to whom they give another. */
    private @Nullable Finding role(Unit unit, Entity entity) {
        if (entity.type() != NameMention.Type.PERSON || entity.roles().isEmpty() || !NameMatch.isNamed(entity)) {
            return null;
        }
        Entity.Role claimed = entity.roles().get(0);
        // Behind a name may stand somebody else's: "the minister received the French president".
        boolean before =
                point.span(unit.first(), unit.end()).start() == claimed.span().start();
        Evidence other = null;
        List<BitSet> ones = names.of(point, unit.ref());
        for (int s = 0; s < ones.size(); s++) {
            Side side = ground.sides.get(s);
            for (int e = ones.get(s).nextSetBit(0); e >= 0; e = ones.get(s).nextSetBit(e + 1)) {
                if (Apposition.stands(
                        point, claimed.span(), side, side.analysis.entities().get(e))) {
                    return null;
                }
                for (Entity.Role role : side.analysis.entities().get(e).roles()) {
                    boolean another = before && (isOtherPortfolio(claimed, e, side) || isOtherState(claimed, e, side));
                    if (sharesWords(claimed, role, side) && !another) {
                        return null;
                    }
                    other = other == null ? new Evidence(s, role.span()) : other;
                }
            }
        }
        return other == null
                ? null
                : Finding.contradicted(
                        ErrorKind.ENTITY, reasons.of("role-differs", point.text.quote(claimed.span())), List.of(other));
    }

    /** Whether two offices have one title, or any word in common. */
    private boolean sharesWords(Entity.Role claimed, Entity.Role role, Side side) {
        return claimed.title().equals(role.title())
                || !Collections.disjoint(keys(point, claimed.span()), keys(side, role.span()));
    }

    /** Whether all offices that an article gives to somebody are of the claimed title, and of something else: of transport, not of health. */
    private boolean isOtherPortfolio(Entity.Role claimed, int entity, Side side) {
        Unit of = portfolio(point, claimed.span());
        if (of == null) {
            return false;
        }
        for (Entity.Role role : side.analysis.entities().get(entity).roles()) {
            Unit other = portfolio(side, role.span());
            boolean same = other == null
                    || !claimed.title().equals(role.title())
                    || NumberCheck.isOne(of, other)
                    || NumberCheck.shares(of.concepts(), other.concepts())
                    || of.concepts().length == 0
                    || other.concepts().length == 0;
            if (same) {
                return false;
            }
        }
        return true;
    }

    /** Whether all offices that an article gives to somebody with a nationality have another than the claimed one. */
    private boolean isOtherState(Entity.Role claimed, int entity, Side side) {
        int own = state(point, claimed.span());
        boolean other = false;
        for (Entity.Role role : side.analysis.entities().get(entity).roles()) {
            int state = state(side, role.span());
            if (state == own) {
                return false;
            }
            other |= state >= 0;
        }
        return own >= 0 && other;
    }

    /** The number of the country whose nationality an office has, or -1. */
    private static int state(Side side, Span office) {
        for (int t = side.text.tokenAt(office.start());
                t < side.wordAt.length && side.text.tokens().get(t).start() < office.end();
                t++) {
            if (side.wordAt[t] >= 0 && side.units.get(side.wordAt[t]).country() >= 0) {
                return side.units.get(side.wordAt[t]).country();
            }
        }
        return -1;
    }

    /** The definite noun right behind the title of an office: that over which it is held; or null. */
    private static @Nullable Unit portfolio(Side side, Span office) {
        int token = side.text.tokenAt(office.start()) + 1;
        boolean inside = token < side.wordAt.length
                && side.wordAt[token] >= 0
                && side.text.tokens().get(token).end() <= office.end();
        Unit unit = inside ? side.units.get(side.wordAt[token]) : null;
        return unit != null
                        && unit.country() < 0
                        && side.text.folded(side.text.tokens().get(token)).startsWith(ARTICLE)
                ? unit
                : null;
    }

    private static Set<Integer> keys(Side side, Span span) {
        Set<Integer> keys = new HashSet<>();
        for (int t = side.text.tokenAt(span.start());
                t < side.wordAt.length && side.text.tokens().get(t).start() < span.end();
                t++) {
            if (side.wordAt[t] >= 0) {
                for (int key : side.units.get(side.wordAt[t]).keys()) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    // A name that stands elsewhere.

    /** Whether a body is only described, by ordinary words ("a Qatari company"), so that the article may name it. */
    private boolean isDescribed(Unit unit, Entity entity) {
        boolean named = entity.type() != NameMention.Type.ORGANIZATION
                || entity.ref() != null
                || isNamedSo(unit, entity)
                || (!hasArticle(unit.first()) && unit.end() - unit.first() > 1 && hasArticle(unit.first() + 1));
        if (named) {
            return false;
        }
        for (int t = unit.first(); t < unit.end(); t++) {
            boolean ordinary = point.words.can(t, WordReading::isNominal)
                    || (point.wordAt[t] >= 0 && point.units.get(point.wordAt[t]).country() >= 0);
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    /** Whether an article names a body with the same words. */
    private boolean isNamedSo(Unit unit, Entity entity) {
        String name = FoldedText.fold(entity.name());
        List<BitSet> ones = names.of(point, unit.ref());
        for (int s = 0; s < ones.size(); s++) {
            List<Entity> entities = ground.sides.get(s).analysis.entities();
            if (ones.get(s).stream()
                    .anyMatch(one -> FoldedText.fold(entities.get(one).name()).equals(name))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasArticle(int token) {
        return point.text.folded(point.text.tokens().get(token)).startsWith(ARTICLE);
    }

    /** Whether a name only belongs to an office: "the ambassador to the United Nations". */
    private boolean isAccredited(Unit unit) {
        return unit.first() > 0 && point.text.is(point.text.tokens().get(unit.first() - 1), AT);
    }

    /** Whether an entity says something in the point: whether it did is checked with what is said. */
    private boolean isSpeaker(int entity) {
        for (int s = 0; s < point.statements.size(); s++) {
            if (StatementCheck.speakers(point, s).get(entity)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one sentence tells all the rest, without this name, and nothing of the rest stands by the name in any other. */
    private boolean isStray(int i, Alignment alignment) {
        int sentence = alignment.sentences().get(0);
        if (alignment.hit(i, sentence) != null
                || alignment.shareWithout(i, sentence) < STRAY
                || hasHead(alignment.unit(i), sentence)) {
            return false;
        }
        boolean body = point.analysis.entities().get(alignment.unit(i).ref()).type() == NameMention.Type.ORGANIZATION;
        for (Hit hit : alignment.all(i)) {
            // Pronouns stand for the bodies of the sentence before; those for persons are known.
            boolean before = body && hit.place().sentence() == sentence - 1;
            if (before || hit.place().unit() < 0 || alignment.fit(i, hit.place()) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence has the first word of a name or another for it, with the article: "the ministry" for "the ministry of energy". */
    private boolean hasHead(Unit name, int sentence) {
        int head = point.wordAt[name.first()];
        Side side = ground.sideOf(sentence);
        Sentence within = side.text.sentences().get(ground.local(sentence));
        for (int t = within.firstToken(); head >= 0 && t < within.endToken(); t++) {
            if (side.wordAt[t] >= 0
                    && side.words.can(t, Sense.DEFINITE)
                    && NumberCheck.isOne(point.units.get(head), side.units.get(side.wordAt[t]))) {
                return true;
            }
        }
        return false;
    }

    // Another name where this one should stand.

    /**
     * Another name of the same kind that stands among the words of the segment, where the claimed one does not stand; null where there is
     * none.
     */
    private @Nullable Place instead(int i, Alignment alignment) {
        if (alignment.sentences().isEmpty()) {
            return null;
        }
        Unit unit = alignment.unit(i);
        int sentence = alignment.sentences().get(0);
        Side side = ground.sideOf(sentence);
        boolean here = Parts.has(names, point, unit.ref(), ground.sideNumber(sentence), ground.present(sentence));
        if (here) {
            return null;
        }
        Place best = null;
        int most = support(i, alignment);
        for (int u = 0; u < side.units.size(); u++) {
            Unit other = side.units.get(u);
            if (other.kind() != Kind.NAME
                    || other.sentence() != ground.local(sentence)
                    || side.media.get(other.first())) {
                continue;
            }
            Place there = new Place(ground.sideNumber(sentence), u, sentence);
            int support = isLike(unit, other, side) && !isClaimed(other, side) ? alignment.support(i, there) : 0;
            if (support > most && support > 1) {
                best = there;
                most = support;
            }
        }
        return best;
    }

    /** How many of the other words of the segment stand near the name itself, where it stands best. */
    private static int support(int i, Alignment alignment) {
        int most = 0;
        for (Hit hit : alignment.all(i)) {
            most = Math.max(most, hit.place().unit() < 0 ? 1 : alignment.support(i, hit.place()));
        }
        return most;
    }

    /** Whether a name of an article is of the kind of one of the point, and is not only another word for one. */
    private boolean isLike(Unit unit, Unit other, Side side) {
        return side.analysis.entities().get(other.ref()).type()
                        == point.analysis.entities().get(unit.ref()).type()
                && isPlace(side, other) == isPlace(unit)
                && !isAnaphor(side, other);
    }

    /** Whether a body is called again what it is, by a noun with its article: "the Indian company". */
    private static boolean isAnaphor(Side side, Unit name) {
        Entity entity = side.analysis.entities().get(name.ref());
        return entity.type() == NameMention.Type.ORGANIZATION
                && entity.ref() == null
                && side.text.folded(side.text.tokens().get(name.first())).startsWith(ARTICLE)
                && side.words.can(name.first(), WordReading::isNominal);
    }

    /** Whether the point names an entity of an article anywhere. */
    private boolean isClaimed(Unit other, Side side) {
        int article = ground.sides.indexOf(side);
        for (int e = 0; e < point.analysis.entities().size(); e++) {
            if (names.is(point, e, article, other.ref())) {
                return true;
            }
        }
        return false;
    }
}
