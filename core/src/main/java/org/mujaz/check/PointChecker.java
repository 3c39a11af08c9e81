package org.mujaz.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Alignment.Hit;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.check.Ground.Place;
import org.mujaz.check.Unit.Kind;
import org.mujaz.check.Unit.Reality;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.WordReading.Prefix;

/**
 * Checks one point: cuts it into segments, finds for each where the articles say it, and looks at what does not fit: what was done, whether
 * it was, by whom, when, where, how many, who said so, and why.
 */
final class PointChecker {

    /** A segment of which the articles have less, in thousandths, is not in them. */
    private static final int OUT = 560;

    /** A word of which less is borne out, in thousandths, is not. */
    private static final int MISSING = 430;

    /** So much of a segment, in thousandths, has to be in the articles beside a word before its opposite speaks against it. */
    private static final int REST = 450;

    /** So much of a segment has to be in the articles beside a word before another word in its place speaks against it. */
    private static final int MOST = 700;

    private static final int CLOSE = 900;
    private static final int FULL = 1000;

    /** An opposite counts where one of the units next to the word stands next to it too. */
    private static final int FITTING = 2;

    /** A denial speaks against a fact where words on both sides of it stand next to that too. */
    private static final int BOTH = 3;

    /** So many words in a row that are nowhere in the articles were added, and one more that stand elsewhere. */
    private static final int RUN = 2;

    /** So many units a segment has before two words of it are a detail. */
    private static final int LONG = 8;

    private static final String ARTICLE = "\u0627\u0644";

    /** So much of a segment, in thousandths, one sentence has to tell beside a name before the name is of something else. */
    private static final int STRAY = 700;

    /** So many units before a word its hedge may stand. */
    private static final int HEDGED = 3;

    private final Side point;
    private final Ground ground;
    private final Concepts concepts;
    private final Reasons reasons;
    private final Links links;
    private final NameMatch names;
    private final NumberCheck numbers;
    private final TimeCheck times;
    private final PhraseTable documents;
    private final PhraseTable certainties;
    private final BitSet light;
    private final List<Segment> segments;
    private final List<Alignment> alignments = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    PointChecker(Side point, Ground ground, Concepts concepts, Vocabulary vocabulary, Reasons reasons, Links links) {
        this.point = point;
        this.ground = ground;
        this.concepts = concepts;
        this.reasons = reasons;
        this.links = links;
        this.names = new NameMatch(ground);
        this.numbers = new NumberCheck(point, ground, vocabulary.currencies(), reasons);
        this.times = new TimeCheck(point, ground, reasons);
        this.documents = vocabulary.documents();
        this.certainties = vocabulary.certainties();
        this.light = new BitSet();
        for (int u = 0; u < point.units.size(); u++) {
            Unit unit = point.units.get(u);
            if (unit.isWord() && vocabulary.isLight(point.text, point.words, point.clauses, unit.first())) {
                light.set(u);
            }
        }
        this.segments = Segment.of(point, light);
    }

    List<Claim> run() {
        for (Segment segment : segments) {
            alignments.add(new Alignment(point, ground, concepts, names, segment, light));
        }
        for (int i = 0; i < segments.size(); i++) {
            segment(segments.get(i), alignments.get(i));
        }
        StatementCheck statements = new StatementCheck(point, ground, names, documents, reasons);
        for (int i = 0; i < point.analysis.statements().size(); i++) {
            Finding finding = statements.check(i, alignments);
            if (finding != null) {
                add(Claim.Kind.STATEMENT, span(point.analysis.statements().get(i)), finding);
            }
        }
        links.check(point, ground, segments, alignments, reasons, this::add);
        claims.sort(
                Comparator.comparingInt((Claim claim) -> claim.span().start()).thenComparing(claim -> claim.kind()));
        return claims;
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

    private static Span span(Statement statement) {
        Span by = statement.speakerSpan();
        int start = by == null
                ? statement.verb().start()
                : Math.min(by.start(), statement.verb().start());
        int end = by == null
                ? statement.verb().end()
                : Math.max(by.end(), statement.verb().end());
        return new Span(start, end);
    }

    private void segment(Segment segment, Alignment alignment) {
        add(Claim.Kind.EVENT, point.span(segment.first(), trimmed(segment)), event(segment, alignment));
        for (int i = 0; i < alignment.size(); i++) {
            Unit unit = alignment.unit(i);
            Span span = point.span(unit.first(), unit.end());
            switch (unit.kind()) {
                case NUMBER -> add(Claim.Kind.NUMBER, span, numbers.check(unit, alignment));
                case TIME -> add(Claim.Kind.TIME, span, times.check(unit, i, alignment));
                case NAME -> {
                    boolean place = isPlace(unit);
                    add(place ? Claim.Kind.PLACE : Claim.Kind.ENTITY, span, name(unit, i, alignment, place));
                }
                case WORD, VERB -> {
                    // Checked together.
                }
            }
        }
    }

    private int trimmed(Segment segment) {
        int end = segment.end();
        while (end > segment.first() + 1 && !point.text.tokens().get(end - 1).isWordLike()) {
            end--;
        }
        return end;
    }

    // What was done.

    private Finding event(Segment segment, Alignment alignment) {
        int coverage = alignment.coverage();
        List<Evidence> evidence = evidence(alignment);
        for (int i = 0; i < alignment.size(); i++) {
            Finding wrong = alignment.unit(i).isWord() ? predicate(i, alignment) : null;
            if (wrong != null) {
                return wrong;
            }
        }
        Finding polarity = polarity(alignment);
        if (polarity != null) {
            return polarity;
        }
        Finding overstated = overstated(segment, alignment);
        if (overstated != null) {
            return overstated;
        }
        if (coverage < OUT || hasRun(alignment)) {
            return Finding.unsupported(ErrorKind.OUT, reasons.of("out", missing(segment, alignment)), evidence);
        }
        for (int i = 0; i < alignment.size(); i++) {
            Finding wrong = isPredicate(alignment.unit(i)) ? parts(i, alignment) : null;
            if (wrong != null) {
                return wrong;
            }
        }
        return Finding.supported(reasons.of("supported"), evidence);
    }

    /** Whether what the segment says as a whole is denied there, or the other way round. */
    private @Nullable Finding polarity(Alignment alignment) {
        if (alignment.sentences().isEmpty()) {
            return null;
        }
        int sentence = alignment.sentences().get(0);
        int matched = 0;
        int denied = 0;
        int deniedThere = 0;
        boolean anyDenied = false;
        Place example = null;
        for (int i = 0; i < alignment.size(); i++) {
            Unit unit = alignment.unit(i);
            if (!unit.isWord()) {
                continue;
            }
            anyDenied |= unit.reality() == Reality.NOT;
            if (alignment.opposite(i) != null) {
                return null;
            }
            Hit hit = alignment.hit(i, sentence);
            if (hit == null || hit.place().unit() < 0 || alignment.weight(i) < FULL) {
                continue;
            }
            matched++;
            denied += unit.reality() == Reality.NOT && !isSaidBoth(unit, hit, alignment) ? 1 : 0;
            if (ground.unit(hit.place()).reality() == Reality.NOT) {
                deniedThere++;
                example = hit.place();
            }
        }
        if (matched > 2 && !anyDenied && 2 * deniedThere >= matched && example != null) {
            return Finding.contradicted(
                            ErrorKind.PREDICATE,
                            reasons.of("negated-there", quote(example)),
                            List.of(evidence(example)))
                    .detailed("negation");
        }
        if (matched > 1 && 2 * denied >= matched && deniedThere == 0 && !hasDenial(sentence)) {
            return Finding.contradicted(
                            ErrorKind.PREDICATE,
                            reasons.of("negated-here", sentenceQuote(sentence)),
                            List.of(evidence(sentence)))
                    .detailed("negation");
        }
        return null;
    }

    private boolean hasDenial(int sentence) {
        Side side = ground.sideOf(sentence);
        int local = ground.local(sentence);
        return side.units.stream().anyMatch(unit -> unit.sentence() == local && unit.reality() == Reality.NOT);
    }

    private Evidence evidence(int sentence) {
        Side side = ground.sideOf(sentence);
        return new Evidence(
                ground.sideNumber(sentence),
                side.text.sentences().get(ground.local(sentence)).span());
    }

    private String sentenceQuote(int sentence) {
        return ground.sideOf(sentence).text.quote(evidence(sentence).span());
    }

    /** Whether several words in a row are not where the articles say the rest: a detail that was added. */
    private static boolean hasRun(Alignment alignment) {
        int absent = 0;
        int away = 0;
        for (int i = 0; i < alignment.size(); i++) {
            if (alignment.weight(i) >= FULL) {
                absent = alignment.best(i) == null ? absent + 1 : 0;
                away = alignment.covered(i) < MISSING ? away + 1 : 0;
            }
            if ((absent >= RUN && alignment.size() >= LONG) || away > RUN) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with a word: its opposite stands where it should, or what it says is not so or not yet. */
    private @Nullable Finding predicate(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        String words = point.text.quote(point.span(unit.first(), unit.end()));
        boolean found = alignment.covered(i) >= MISSING;
        boolean anchored = rest(i, alignment) >= REST;
        if (!found && anchored) {
            Place opposite = alignment.opposite(i);
            if (opposite != null
                    && alignment.fit(i, opposite) >= FITTING
                    && !isOdd(unit, ground.unit(opposite))
                    && !isTime(opposite)
                    && !isOfSaying(unit, opposite)) {
                String other = quote(opposite);
                return Finding.contradicted(
                        ErrorKind.PREDICATE,
                        reasons.of("predicate-opposite", words, other),
                        List.of(evidence(opposite)));
            }
        }
        if (!found && rest(i, alignment) >= MOST && alignment.weight(i) >= FULL && alignment.best(i) == null) {
            Place instead = alignment.instead(i);
            if (instead != null) {
                return Finding.unsupported(
                        ErrorKind.ENTITY, reasons.of("word-differs", words, word(instead)), List.of(evidence(instead)));
            }
        }
        if (!found && alignment.best(i) == null && isPredicate(unit) && alignment.weight(i) >= FULL) {
            Place other = alignment.governor(i);
            if (other != null) {
                return Finding.unsupported(
                        ErrorKind.PREDICATE, reasons.of("word-differs", words, quote(other)), List.of(evidence(other)));
            }
        }
        if (!found || !anchored || (alignment.weight(i) < FULL && !isPredicate(unit))) {
            return null;
        }
        Finding told = reality(i, alignment);
        return told == null && isPredicate(unit) ? certainty(i, alignment) : told;
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

    /** Whether something is denied in the sentence of a word of saying by another word than that. */
    private static boolean deniesBeside(Side side, Unit saying) {
        return side.units.stream()
                .anyMatch(unit -> unit.sentence() == saying.sentence()
                        && unit.reality() == Reality.NOT
                        && unit.governor() != saying.first());
    }

    /** Whether one of two words is denied and the other not. */
    private static boolean isOdd(Unit a, Unit b) {
        return (a.reality() == Reality.NOT) != (b.reality() == Reality.NOT);
    }

    private @Nullable Finding reality(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        boolean event = unit.kind() == Kind.VERB || point.eventAt[unit.first()] >= 0;
        if (isSubordinate(unit)) {
            return null;
        }
        Hit wrong = null;
        int most = 0;
        int right = -1;
        for (Hit hit : alignment.all(i)) {
            if (alignment.nearness(hit.place().sentence()) < FULL || hit.place().unit() < 0) {
                continue;
            }
            Reality there = ground.unit(hit.place()).reality();
            int support = alignment.fit(i, hit.place());
            if (there == unit.reality() || unit.reality().isOpen() || isSaidBoth(unit, hit, alignment)) {
                right = Math.max(right, support);
            } else if (wrong == null || support > most) {
                wrong = hit;
                most = support;
            }
        }
        boolean denied = wrong != null
                && (unit.reality() == Reality.NOT || ground.unit(wrong.place()).reality() == Reality.NOT);
        if (wrong == null || right >= most || most < 1 || (denied && right >= FITTING)) {
            return null;
        }
        Reality there = ground.unit(wrong.place()).reality();
        Evidence evidence = evidence(wrong.place());
        String quoted = quote(wrong.place());
        Side side = ground.sides.get(wrong.place().side());
        boolean beside = point.isBesideNot(unit) || side.isBesideNot(ground.unit(wrong.place()));
        if (!event && (!beside || wrong.strength() < FULL)) {
            return null;
        }
        if (unit.reality() == Reality.NOT && there == Reality.FACT && most >= BOTH) {
            return Finding.contradicted(ErrorKind.PREDICATE, reasons.of("negated-here", quoted), List.of(evidence))
                    .detailed("negation");
        }
        if (unit.reality() == Reality.FACT && there == Reality.NOT && most >= BOTH) {
            return Finding.contradicted(ErrorKind.PREDICATE, reasons.of("negated-there", quoted), List.of(evidence))
                    .detailed("negation");
        }
        return event
                        && unit.reality() == Reality.FACT
                        && !isHedged(i, alignment)
                        && !(there == Reality.OPEN && isPresent(unit))
                        && isPredicate(ground.sides.get(wrong.place().side()), ground.unit(wrong.place()))
                ? Finding.unsupported(ErrorKind.PREDICATE, reasons.of("not-yet", quoted), List.of(evidence))
                        .detailed("modality")
                : null;
    }

    /** Whether a verb is told as what will be. */
    private boolean isFuture(Unit unit) {
        int p = point.clauses.predicateAt(unit.first());
        return p >= 0
                && point.clauses.predicates().get(p).mood() == Predicate.Mood.FUTURE
                && point.clauses.predicates().get(p).readings().stream()
                        .anyMatch(reading -> reading.prefix() == Prefix.WILL);
    }

    /** Whether a verb can only be a present, which is also said of what is planned. */
    private boolean isPresent(Unit unit) {
        int p = point.clauses.predicateAt(unit.first());
        return p >= 0 && point.clauses.predicates().get(p).readings().stream().allMatch(WordReading::isPresent);
    }

    /** Whether what is called certain is only possible there, wherever words next to it stand next to that. */
    private @Nullable Finding certainty(int i, Alignment alignment) {
        boolean future = isFuture(alignment.unit(i));
        if (!future && !point.isCertain(alignment.unit(i).first())) {
            return null;
        }
        int least = future ? FITTING : 1;
        Hit doubtful = null;
        for (Hit hit : alignment.all(i)) {
            Place place = hit.place();
            if (alignment.nearness(place.sentence()) < FULL || place.unit() < 0 || alignment.fit(i, place) < least) {
                continue;
            }
            if (ground.unit(place).reality() != Reality.DOUBTFUL) {
                return null;
            }
            doubtful = doubtful == null ? hit : doubtful;
        }
        return doubtful == null ? null : notYet(doubtful.place());
    }

    /** Whether a segment has a word for "certainly" or "indeed", which the sentence has not that tells of it as planned or possible. */
    private @Nullable Finding overstated(Segment segment, Alignment alignment) {
        if (alignment.sentences().isEmpty() || !isCalledCertain(point, segment.first(), segment.end())) {
            return null;
        }
        int sentence = alignment.sentences().get(0);
        Side side = ground.sideOf(sentence);
        Sentence within = side.text.sentences().get(ground.local(sentence));
        if (isCalledCertain(side, within.firstToken(), within.endToken())) {
            return null;
        }
        for (int i = 0; i < alignment.size(); i++) {
            Hit hit = alignment.unit(i).isWord() ? alignment.hit(i, sentence) : null;
            if (hit != null
                    && hit.place().unit() >= 0
                    && alignment.weight(i) >= FULL
                    && ground.unit(hit.place()).reality().isOpen()) {
                return notYet(hit.place());
            }
        }
        return null;
    }

    private boolean isCalledCertain(Side side, int from, int to) {
        for (int t = from; t < to; t++) {
            if (certainties.longestAt(side.text, t, to) != null) {
                return true;
            }
        }
        return false;
    }

    /** What is told as done or certain is only planned or possible at a place. */
    private Finding notYet(Place place) {
        return Finding.unsupported(ErrorKind.PREDICATE, reasons.of("not-yet", quote(place)), List.of(evidence(place)))
                .detailed("modality");
    }

    /** Whether what stands before or right behind a word is told as planned, possible or wanted, or as not so: "is not certain". */
    private static boolean isHedged(int word, Alignment alignment) {
        for (int i = Math.max(0, word - HEDGED); i <= Math.min(alignment.size() - 1, word + 1); i++) {
            Reality reality = alignment.unit(i).reality();
            if (reality.isOpen() || (i > word && reality == Reality.NOT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands behind "if", "until" and the like, so that it does not say that something is so. */
    private boolean isSubordinate(Unit unit) {
        if (unit.kind() != Kind.VERB || unit.first() == 0) {
            return false;
        }
        Tag before = point.clauses.tag(unit.first() - 1);
        return before == Tag.SUBORDINATOR || before == Tag.CONDITION || before == Tag.COMPLEMENTIZER;
    }

    /** Whether the word that makes one of two words other than a fact stands on the other side too: "failed", "cancelled". */
    private boolean isSaidBoth(Unit unit, Hit hit, Alignment alignment) {
        Unit there = ground.unit(hit.place());
        Side side = ground.sides.get(hit.place().side());
        for (int i = 0; i < alignment.size(); i++) {
            Hit other = alignment.hit(i, hit.place().sentence());
            if (other != null
                    && other.place().unit() >= 0
                    && (alignment.unit(i).first() == unit.governor()
                            || side.units.get(other.place().unit()).first() == there.governor())) {
                return true;
            }
        }
        return false;
    }

    /** How much of the segment beside one unit is borne out, in thousandths. */
    private static int rest(int without, Alignment alignment) {
        long all = 0;
        long found = 0;
        for (int i = 0; i < alignment.size(); i++) {
            if (i != without) {
                all += alignment.weight(i);
                found += (long) alignment.weight(i) * alignment.covered(i) / FULL;
            }
        }
        return all == 0 ? 0 : (int) (FULL * found / all);
    }

    private boolean isPredicate(Unit unit) {
        return isPredicate(point, unit);
    }

    private static boolean isPredicate(Side side, Unit unit) {
        return unit.kind() == Kind.VERB
                || (unit.kind() == Kind.WORD
                        && (side.eventAt[unit.first()] >= 0
                                || side.words.can(unit.first(), r -> r.list() == WordList.MASDAR)));
    }

    /** Whether those who do it and undergo it are others in the articles. */
    private @Nullable Finding parts(int i, Alignment alignment) {
        Unit unit = alignment.unit(i);
        Parts claimed = Parts.of(point, unit.first());
        if (light.get(unitIndex(unit))) {
            return null;
        }
        Finding actors = claimed.actors().isEmpty() ? null : actors(i, alignment, claimed);
        return actors == null && !claimed.recipients().isEmpty() ? recipients(i, alignment, claimed) : actors;
    }

    /** The parts of what a place says, exchanged where it is the converse of a word; null where it is too far from the segment. */
    private @Nullable Parts partsAt(Hit hit, Unit unit, Alignment alignment) {
        if (alignment.nearness(hit.place().sentence()) < CLOSE || hit.place().unit() < 0) {
            return null;
        }
        Parts there = Parts.of(
                ground.sides.get(hit.place().side()), ground.unit(hit.place()).first());
        return isConverse(unit, ground.unit(hit.place())) ? there.exchanged() : there;
    }

    private @Nullable Finding actors(int i, Alignment alignment, Parts claimed) {
        Finding wrong = null;
        int actor = claimed.actors().nextSetBit(0);
        for (Hit hit : alignment.all(i)) {
            Parts there = partsAt(hit, alignment.unit(i), alignment);
            if (there == null) {
                continue;
            }
            Side side = ground.sides.get(hit.place().side());
            int article = hit.place().side();
            BitSet actors = there.actors();
            if (actors.isEmpty() || Parts.has(names, point, actor, article, actors) || isStateOf(actor, side, actors)) {
                return null;
            }
            boolean swapped = Parts.has(names, point, actor, article, there.recipients());
            String name = point.analysis.entities().get(actor).name();
            String real = Parts.name(side, actors);
            if (swapped) {
                wrong = Finding.contradicted(
                        ErrorKind.ENTITY, reasons.of("roles-swapped", name, real), List.of(evidence(hit.place())));
            } else if (wrong == null
                    && names.isAnywhere(point, actor)
                    && isSharp(side, actors)
                    && alignment.support(i, hit.place()) > 1
                    && !Parts.has(
                            names,
                            point,
                            actor,
                            article,
                            ground.present(hit.place().sentence()))) {
                wrong = Finding.contradicted(
                        ErrorKind.ENTITY, reasons.of("name-differs", name, real), List.of(evidence(hit.place())));
            }
        }
        return wrong;
    }

    /** Whether it is done to another there, while something else is done to the claimed one: who was acquitted and who convicted. */
    private @Nullable Finding recipients(int i, Alignment alignment, Parts claimed) {
        Finding wrong = null;
        int recipient = claimed.recipients().nextSetBit(0);
        for (Hit hit : alignment.all(i)) {
            Parts there = partsAt(hit, alignment.unit(i), alignment);
            if (there == null) {
                continue;
            }
            int article = hit.place().side();
            Side side = ground.sides.get(article);
            BitSet recipients = there.recipients();
            if (recipients.isEmpty()
                    || Parts.has(names, point, recipient, article, recipients)
                    || type(side, recipients)
                            != point.analysis.entities().get(recipient).type()) {
                return null;
            }
            if (wrong == null && undergoes(recipient, article, hit.place())) {
                wrong = Finding.contradicted(
                        ErrorKind.ENTITY,
                        reasons.of(
                                "participant-differs",
                                point.analysis.entities().get(recipient).name(),
                                Parts.name(side, recipients)),
                        List.of(evidence(hit.place())));
            }
        }
        return wrong;
    }

    /** Whether another event of a place's sentence is done to an entity of the point. */
    private boolean undergoes(int entity, int article, Place place) {
        Side side = ground.sides.get(article);
        for (Unit unit : side.units) {
            boolean other = unit.isWord()
                    && unit.sentence() == ground.local(place.sentence())
                    && unit.first() != ground.unit(place).first()
                    && isPredicate(side, unit);
            if (other
                    && Parts.has(
                            names,
                            point,
                            entity,
                            article,
                            Parts.of(side, unit.first()).recipients())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a country or capital of the point stands for some of its bodies: "Moscow" for "the Russian ministry of defence". */
    private boolean isStateOf(int entity, Side side, BitSet bodies) {
        for (Unit unit : point.units) {
            boolean own = unit.kind() == Kind.NAME && unit.ref() == entity && unit.country() >= 0;
            if (own && side.units.stream().anyMatch(other -> isOf(unit.country(), other, side, bodies))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(int country, Unit unit, Side side, BitSet bodies) {
        if (unit.kind() != Kind.NAME || !bodies.get(unit.ref())) {
            return false;
        }
        for (int t = unit.first(); t < unit.end(); t++) {
            if (side.wordAt[t] >= 0 && side.units.get(side.wordAt[t]).country() == country) {
                return true;
            }
        }
        return unit.country() == country;
    }

    private static NameMention.Type type(Side side, BitSet some) {
        return side.analysis.entities().get(some.nextSetBit(0)).type();
    }

    private static boolean isSharp(Side side, BitSet actors) {
        Entity entity = side.analysis.entities().get(actors.nextSetBit(0));
        return entity.type() == NameMention.Type.PERSON || entity.type() == NameMention.Type.ORGANIZATION;
    }

    private boolean isConverse(Unit a, Unit b) {
        if (NumberCheck.shares(a.keys(), b.keys()) || NumberCheck.shares(a.concepts(), b.concepts())) {
            return false;
        }
        for (int concept : a.concepts()) {
            if (NumberCheck.shares(concepts.converses(concept), b.concepts())) {
                return true;
            }
        }
        return false;
    }

    private int unitIndex(Unit unit) {
        return unit.isWord() ? point.wordAt[unit.first()] : point.covering[unit.first()];
    }

    // Who and where.

    private Finding name(Unit unit, int i, Alignment alignment, boolean place) {
        Entity entity = point.analysis.entities().get(unit.ref());
        String name = entity.name();
        Hit best = alignment.best(i);
        ErrorKind error = place ? ErrorKind.PLACE : ErrorKind.ENTITY;
        if (best == null && isLabel(unit)) {
            return Finding.supported(reasons.of("nothing"), List.of());
        }
        Evidence inside = best == null && place ? insideName(name) : null;
        if (inside != null) {
            return Finding.supported(reasons.of("supported"), List.of(inside));
        }
        if (best == null) {
            return Finding.unsupported(error, reasons.of(place ? "place-absent" : "name-absent", name), List.of());
        }
        Finding role = role(unit, entity);
        if (role != null) {
            return role;
        }
        if (rest(i, alignment) < REST) {
            return Finding.supported(reasons.of("supported"), List.of(evidence(best.place())));
        }
        boolean elsewhere = isDescribed(unit, entity) || isSpeaker(unit.ref());
        if (!elsewhere && (alignment.covered(i) < MISSING || isStray(i, alignment))) {
            return Finding.unsupported(
                    error,
                    reasons.of(place ? "place-elsewhere" : "name-elsewhere", name),
                    List.of(evidence(best.place())));
        }
        Place instead = elsewhere ? null : instead(unit, i, alignment, place);
        if (instead == null) {
            return Finding.supported(reasons.of("supported"), List.of(evidence(best.place())));
        }
        return Finding.contradicted(
                error,
                reasons.of(place ? "place-differs" : "participant-differs", name, word(instead)),
                List.of(evidence(instead)));
    }

    /** Where a place of one word is part of a longer name, "the court of first instance in Sousse"; or null. */
    private @Nullable Evidence insideName(String place) {
        String folded = FoldedText.fold(place);
        for (int s = 0; s < ground.sides.size(); s++) {
            Side side = ground.sides.get(s);
            for (Unit unit : side.units) {
                for (int t = unit.first(); unit.kind() == Kind.NAME && t < unit.end(); t++) {
                    String word = side.text.folded(side.text.tokens().get(t));
                    boolean same = word.endsWith(folded) && word.length() - folded.length() <= 1;
                    if (same) {
                        return new Evidence(s, side.span(unit.first(), unit.end()));
                    }
                }
            }
        }
        return null;
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

    /** Whether an entity says something in the point: whether it did is checked with what is said. */
    private boolean isSpeaker(int entity) {
        for (int s = 0; s < point.analysis.statements().size(); s++) {
            if (StatementCheck.speakers(point, s).get(entity)) {
                return true;
            }
        }
        return false;
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

    /**
     * Another name of the same kind that stands among the words of the segment, where the claimed one does not stand; null where there is
     * none.
     */
    private @Nullable Place instead(Unit unit, int i, Alignment alignment, boolean place) {
        int own = 0;
        for (Hit hit : alignment.all(i)) {
            own = Math.max(own, hit.place().unit() < 0 ? 1 : alignment.support(i, hit.place()));
        }
        if (alignment.sentences().isEmpty()) {
            return null;
        }
        int sentence = alignment.sentences().get(0);
        Side side = ground.sideOf(sentence);
        boolean here = Parts.has(names, point, unit.ref(), ground.sideNumber(sentence), ground.present(sentence));
        if (here) {
            return null;
        }
        NameMention.Type type = point.analysis.entities().get(unit.ref()).type();
        Place best = null;
        int most = own;
        for (int u = 0; u < side.units.size(); u++) {
            Unit other = side.units.get(u);
            if (other.kind() != Kind.NAME
                    || other.sentence() != ground.local(sentence)
                    || side.media.get(other.first())) {
                continue;
            }
            Place there = new Place(ground.sideNumber(sentence), u, sentence);
            boolean like = side.analysis.entities().get(other.ref()).type() == type
                    && isPlace(side, other) == place
                    && !isAnaphor(side, other);
            int support = like && !isClaimed(other, side) ? alignment.support(i, there) : 0;
            if (support > most && support > 1) {
                best = there;
                most = support;
            }
        }
        return best;
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

    private boolean isPlace(Unit unit) {
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
        Phrase phrase = side.clauses.phrases().get(at);
        return !phrase.isBare();
    }

    /** An office that the articles do not give to somebody to whom they give another. */
    private @Nullable Finding role(Unit unit, Entity entity) {
        if (entity.type() != NameMention.Type.PERSON || entity.roles().isEmpty() || !NameMatch.isNamed(entity)) {
            return null;
        }
        Entity.Role claimed = entity.roles().get(0);
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
                    if (sharesWords(claimed, role, side)) {
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

    private boolean sharesWords(Entity.Role claimed, Entity.Role role, Side side) {
        Set<Integer> stems = new TreeSet<>();
        stems(point, claimed.span(), stems);
        Set<Integer> others = new TreeSet<>();
        stems(side, role.span(), others);
        stems.retainAll(others);
        return !stems.isEmpty() || claimed.title().equals(role.title());
    }

    private static void stems(Side side, Span span, Set<Integer> to) {
        for (int t = side.text.tokenAt(span.start());
                t < side.wordAt.length && side.text.tokens().get(t).start() < span.end();
                t++) {
            if (side.wordAt[t] >= 0) {
                for (int key : side.units.get(side.wordAt[t]).keys()) {
                    to.add(key);
                }
            }
        }
    }

    // What is shown.

    private String missing(Segment segment, Alignment alignment) {
        int first = -1;
        int end = -1;
        for (int i = 0; i < alignment.size(); i++) {
            Unit unit = alignment.unit(i);
            if (alignment.weight(i) > 0 && alignment.covered(i) < MISSING) {
                first = first < 0 ? unit.first() : first;
                end = unit.end();
            }
        }
        return point.text.quote(first < 0 ? point.span(segment.first(), trimmed(segment)) : point.span(first, end));
    }

    private List<Evidence> evidence(Alignment alignment) {
        List<Evidence> evidence = new ArrayList<>();
        for (int sentence : alignment.sentences()) {
            Side side = ground.sideOf(sentence);
            evidence.add(new Evidence(
                    ground.sideNumber(sentence),
                    side.text.sentences().get(ground.local(sentence)).span()));
        }
        return evidence;
    }

    /** The words around a place: its noun phrase, or its clause. */
    private Evidence evidence(Place place) {
        Side side = ground.sides.get(place.side());
        if (place.unit() < 0) {
            return new Evidence(
                    place.side(),
                    side.text.sentences().get(ground.local(place.sentence())).span());
        }
        Unit unit = side.units.get(place.unit());
        return new Evidence(place.side(), side.span(unit.first(), unit.end()));
    }

    private String word(Place place) {
        Unit unit = ground.unit(place);
        Side side = ground.sides.get(place.side());
        return side.text.quote(side.span(unit.first(), unit.end()));
    }

    private String quote(Place place) {
        Side side = ground.sides.get(place.side());
        if (place.unit() < 0) {
            return "";
        }
        Unit unit = side.units.get(place.unit());
        Sentence sentence = side.text.sentences().get(unit.sentence());
        int first = Math.max(sentence.firstToken(), unit.first() - (unit.kind() == Kind.NAME ? 0 : 2));
        int end = Math.min(sentence.endToken(), unit.end() + (unit.kind() == Kind.NAME ? 0 : 3));
        return side.text.quote(side.span(first, end));
    }
}
