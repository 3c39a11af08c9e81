package org.mujaz.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.check.Unit.Kind;
import org.mujaz.clause.Predicate;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.Span;
import org.mujaz.text.Token;

/** Holds who is said to have said something against who says it in the articles. */
final class StatementCheck {

    /** A statement of an article that has less of a claimed content, in thousandths, is another. */
    private static final int CONTENT = 500;

    /** A statement that has nearly as much as the one that has most is of the same content. */
    private static final int NEARLY = 750;

    /** So many characters into what is said a name may still be the speaker's. */
    private static final int BESIDE = 60;

    /** So many keys a speaker's words need before they are compared: two words have them. */
    private static final int WORDS = 3;

    /** How a noun for several persons ends. */
    private static final String PLURAL = "\u0648\u0646";

    /** The class of agents that are persons. */
    private static final String PERSON = "person";

    /** The rule of what is told according to somebody. */
    private static final String CUE = "statement.cue";

    /** Acts that are done to somebody by what is said. */
    private static final Set<Statement.Act> TOWARDS = Set.of(
            Statement.Act.ACCUSE,
            Statement.Act.CONDEMN,
            Statement.Act.DEMAND,
            Statement.Act.ASK,
            Statement.Act.THREATEN,
            Statement.Act.PROMISE);

    private final Side point;
    private final Ground ground;
    private final NameMatch names;
    private final PhraseTable documents;
    private final PhraseTable officials;
    private final Reasons reasons;

    StatementCheck(
            Side point, Ground ground, NameMatch names, PhraseTable documents, PhraseTable officials, Reasons reasons) {
        this.point = point;
        this.ground = ground;
        this.names = names;
        this.documents = documents;
        this.officials = officials;
        this.reasons = reasons;
    }

    /** A statement of an article with how much of a claimed content it has, in thousandths. */
    private record Said(int article, Statement statement, int share) {}

    /** What the articles say of a statement of the point; null where they leave open who says it. */
    @Nullable
    Finding check(int index, List<Alignment> alignments) {
        if (point.statements.get(index).act() == Statement.Act.DECIDE) {
            return null;
        }
        List<Said> said = said(index, alignments);
        if (said.isEmpty()) {
            return untold(index, alignments);
        }
        Said most = said.get(0);
        BitSet speakers = speakers(point, index);
        Finding unnamed = point.statements.get(index).speaker() == null ? unnamed(index, said) : null;
        if (speakers.isEmpty() || (unnamed != null && unnamed.verdict() != Verdict.SUPPORTED)) {
            return unnamed;
        }
        List<Integer> right = new ArrayList<>();
        List<Integer> wrong = new ArrayList<>();
        for (int e = speakers.nextSetBit(0); e >= 0; e = speakers.nextSetBit(e + 1)) {
            boolean open = false;
            boolean found = false;
            for (Said one : said) {
                Side side = ground.sides.get(one.article);
                BitSet by = speakers(side, side.statements.indexOf(one.statement));
                by = by.isEmpty() ? beside(side, one.statement) : by;
                Span called = calling(index, e);
                boolean relative = isRelative(e, one, by, side);
                found |= Parts.has(names, point, e, one.article, by)
                        || (called != null && isCalled(called, one, side))
                        || (!relative && sharesWords(e, one, side))
                        || isBeside(e, one, side)
                        || isToldBy(one, side)
                        || isOfState(e, one, side);
                open |= by.isEmpty() && !isOther(e, one, side);
            }
            if (found) {
                right.add(e);
            } else if (!open) {
                wrong.add(e);
            }
        }
        List<Evidence> evidence = List.of(new Evidence(most.article, most.statement.content()));
        if (wrong.isEmpty()) {
            return Finding.supported(reasons.of("supported"), evidence);
        }
        String claimedName = point.analysis.entities().get(wrong.get(0)).name();
        String real = speaker(most);
        return Finding.contradicted(
                ErrorKind.ATTRIBUTION,
                reasons.of(right.isEmpty() ? "speaker-differs" : "speaker-only", claimedName, real),
                List.of(new Evidence(most.article, speakerSpan(most)), evidence.get(0)));
    }

    /** A speaker who is no entity of the point is compared by its words: an office, a trade. */
    private @Nullable Finding unnamed(int index, List<Said> said) {
        Span span = point.statements.get(index).speakerSpan();
        Set<Integer> own = span == null ? Set.of() : stems(point, span);
        if (span == null || own.size() < WORDS || isDocument(span)) {
            return null;
        }
        if (isOfficial(span) && isPerson(said.get(0))) {
            return null;
        }
        Finding other = otherHolder(span, said.get(0));
        if (other != null) {
            return other;
        }
        for (Said one : said) {
            Side side = ground.sides.get(one.article);
            Set<Integer> by = speakerStems(side, one.statement);
            boolean open = one.statement.speaker() == null && one.statement.speakerSpan() == null;
            if (open
                    || by.isEmpty()
                    || own.stream().anyMatch(by::contains)
                    || isCalled(span, one, side)
                    || isLike(span, one, side)
                    || isToldBy(one, side)) {
                return Finding.supported(
                        reasons.of("supported"), List.of(new Evidence(one.article, one.statement.content())));
            }
        }
        Said most = said.get(0);
        return Finding.contradicted(
                ErrorKind.ATTRIBUTION,
                reasons.of("speaker-differs", point.text.quote(span), speaker(most)),
                List.of(
                        new Evidence(most.article, speakerSpan(most)),
                        new Evidence(most.article, most.statement.content())));
    }

    /**
     * Whether a statement is of somebody of another trade than the claimed speaker, both unnamed: the guard of the school and its director. A
     * participle is of the speaker of the verb before it.
     */
    private @Nullable Finding otherHolder(Span claimed, Said said) {
        Side side = ground.sides.get(said.article);
        Span by = said.statement.speakerSpan();
        int index = side.statements.indexOf(said.statement);
        if (by == null && said.statement.speaker() == null && index > 0) {
            Statement before = side.statements.get(index - 1);
            boolean same = side.sentenceOf(before.token()) == side.sentenceOf(said.statement.token())
                    && side.words.can(said.statement.token(), reading -> reading.list() == WordList.ACTIVE);
            while (same && index > 1 && before.speakerSpan() == null && before.speaker() == null) {
                index--;
                before = side.statements.get(index - 1);
                same = side.sentenceOf(before.token()) == side.sentenceOf(said.statement.token());
            }
            by = same && before.speaker() == null ? before.speakerSpan() : null;
        }
        if (by == null || said.statement.speaker() != null || isDocument(claimed) || isDocument(side, by)) {
            return null;
        }
        Unit head = head(point, claimed);
        Unit other = head(side, by);
        return head == null
                        || other == null
                        || NumberCheck.isOne(head, other)
                        || NumberCheck.shares(head.concepts(), other.concepts())
                        || !isTrade(point, head)
                        || !isTrade(side, other)
                ? null
                : Finding.contradicted(
                        ErrorKind.ATTRIBUTION,
                        reasons.of("speaker-differs", point.text.quote(claimed), side.text.quote(by)),
                        List.of(new Evidence(said.article, by), new Evidence(said.article, said.statement.content())));
    }

    /** The first word of a stretch, or null. */
    private static @Nullable Unit head(Side side, Span span) {
        int first = side.text.tokenAt(span.start());
        return side.wordAt[first] < 0 ? null : side.units.get(side.wordAt[first]);
    }

    /** Whether a noun calls a person by what he does: one of the agents of the lists, or a participle. */
    private static boolean isTrade(Side side, Unit unit) {
        boolean person = side.words.can(
                unit.first(),
                reading -> reading.list() == WordList.AGENT
                        && side.words.cell(reading, "class").equals(PERSON));
        return person
                || (side.words.can(unit.first(), reading -> reading.list() == WordList.ACTIVE)
                        && !side.words.can(unit.first(), reading -> reading.list() == WordList.NOUN));
    }

    /** Whether a speaker is a thing that tells what others found: a poll, a book. */
    private boolean isDocument(Span speaker) {
        return isDocument(point, speaker);
    }

    private boolean isDocument(Side side, Span speaker) {
        int first = side.text.tokenAt(speaker.start());
        return documents.contains(side.text, side.text.tokens().get(first));
    }

    /** Whether who says a statement of an article is a thing that tells what others found, so that those say it. */
    private boolean isToldBy(Said one, Side side) {
        Span by = one.statement.speakerSpan();
        return by != null && isDocument(side, by);
    }

    /** Whether a country, its capital or the seat of its government stands for who says a statement: "Moscow" for its foreign ministry. */
    private boolean isOfState(int entity, Said one, Side side) {
        BitSet by = speakers(side, side.statements.indexOf(one.statement));
        Span span = one.statement.speakerSpan();
        for (Unit unit : point.units) {
            boolean state = unit.kind() == Kind.NAME && unit.ref() == entity && unit.country() >= 0;
            if (state
                    && (hasCountry(side, span, unit.country())
                            || by.stream().anyMatch(e -> isOfCountry(side, e, unit.country())))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name, title or office of an entity has a word for a country. */
    private static boolean isOfCountry(Side side, int entity, int country) {
        Entity one = side.analysis.entities().get(entity);
        return one.mentions().stream().anyMatch(mention -> hasCountry(side, mention.span(), country))
                || one.roles().stream().anyMatch(role -> hasCountry(side, role.span(), country));
    }

    /** Whether a stretch has a name or word for a country. */
    private static boolean hasCountry(Side side, @Nullable Span span, int country) {
        if (span == null) {
            return false;
        }
        for (int t = side.text.tokenAt(span.start());
                t < side.wordAt.length && side.text.tokens().get(t).start() < span.end();
                t++) {
            boolean word = side.wordAt[t] >= 0 && side.units.get(side.wordAt[t]).country() == country;
            boolean name =
                    side.covering[t] >= 0 && side.units.get(side.covering[t]).country() == country;
            if (word || name) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the point's speaker says the same as one of the article's: "the people" and "the inhabitants". */
    private boolean isLike(Span speaker, Said one, Side side) {
        Span by = one.statement.speakerSpan();
        if (by == null) {
            return false;
        }
        Set<Integer> concepts = concepts(side, by);
        return concepts(point, speaker).stream().anyMatch(concepts::contains);
    }

    private static Set<Integer> concepts(Side side, Span span) {
        Set<Integer> concepts = new HashSet<>();
        for (int t = side.text.tokenAt(span.start());
                t < side.wordAt.length && side.text.tokens().get(t).start() < span.end();
                t++) {
            if (side.wordAt[t] >= 0) {
                for (int concept : side.units.get(side.wordAt[t]).concepts()) {
                    concepts.add(concept);
                }
            }
        }
        return concepts;
    }

    /** Whether a speaker is somebody of whom no more is said than that he holds an office. */
    private boolean isOfficial(Span speaker) {
        return officials.contains(point.text, point.text.tokens().get(point.text.tokenAt(speaker.start())));
    }

    private boolean isPerson(Said said) {
        Integer speaker = said.statement.speaker();
        return speaker != null
                && ground.sides
                                .get(said.article)
                                .analysis
                                .entities()
                                .get(speaker)
                                .type()
                        == NameMention.Type.PERSON;
    }

    /** The words of a statement's speaker where the point does not name him: "the Algerian minister"; else null. */
    private @Nullable Span calling(int index, int entity) {
        Statement statement = point.statements.get(index);
        Integer speaker = statement.speaker();
        boolean own = speaker != null && speaker == entity;
        return own && !NameMatch.isNamed(point.analysis.entities().get(entity)) ? statement.speakerSpan() : null;
    }

    /** Whether who says a statement of an article stands there beside all the words for a speaker of the point. */
    private boolean isCalled(Span words, Said one, Side side) {
        BitSet by = speakers(side, side.statements.indexOf(one.statement));
        by = by.isEmpty() ? beside(side, one.statement) : by;
        return by.stream()
                .anyMatch(e -> Apposition.stands(
                        point, words, side, side.analysis.entities().get(e)));
    }

    /** The persons named between the start of a statement's sentence and what is said. */
    private static BitSet beside(Side side, Statement statement) {
        BitSet found = new BitSet();
        int first =
                side.text.sentences().get(side.sentenceOf(statement.token())).firstToken();
        for (int t = first; t < side.covering.length; t++) {
            if (side.text.tokens().get(t).start() >= statement.content().start() && t > statement.token()) {
                break;
            }
            int cover = side.covering[t];
            if (cover >= 0 && side.units.get(cover).kind() == Kind.NAME && isSpeaker(side, side.units.get(cover))) {
                found.set(side.units.get(cover).ref());
            }
        }
        return found;
    }

    /** The words of a speaker: of its subject and of all the names and titles that the article gives to the entity. */
    private static Set<Integer> speakerStems(Side side, Statement statement) {
        Span span = statement.speakerSpan();
        Set<Integer> stems = span == null ? new HashSet<>() : stems(side, span);
        BitSet by = speakers(side, side.statements.indexOf(statement));
        by = by.isEmpty() ? beside(side, statement) : by;
        for (int e = by.nextSetBit(0); e >= 0; e = by.nextSetBit(e + 1)) {
            for (NameMention mention : side.analysis.entities().get(e).mentions()) {
                stems.addAll(stems(side, mention.span()));
            }
            for (Entity.Role role : side.analysis.entities().get(e).roles()) {
                stems.addAll(stems(side, role.span()));
            }
        }
        return stems;
    }

    /** What no statement of an article has: it may be told there without one, of the same people. */
    private @Nullable Finding untold(int index, List<Alignment> alignments) {
        BitSet speakers = speakers(point, index);
        Finding another = toldOfAnother(index, speakers, alignments);
        if (another != null) {
            return another;
        }
        for (Alignment alignment : alignments) {
            for (int i = 0; i < alignment.size(); i++) {
                Unit unit = alignment.unit(i);
                if (unit.kind() == Kind.NAME && speakers.get(unit.ref()) && alignment.covered(i) >= NEARLY) {
                    return null;
                }
            }
            for (int sentence : alignment.sentences()) {
                for (int e = speakers.nextSetBit(0); e >= 0; e = speakers.nextSetBit(e + 1)) {
                    for (int near = Math.max(0, sentence - 1);
                            near < Math.min(ground.sentences(), sentence + 2);
                            near++) {
                        if (Parts.has(names, point, e, ground.sideNumber(near), ground.present(near))) {
                            return null;
                        }
                    }
                }
            }
        }
        if (speakers.isEmpty()) {
            return null;
        }
        String name = point.analysis.entities().get(speakers.nextSetBit(0)).name();
        return Finding.unsupported(ErrorKind.ATTRIBUTION, reasons.of("speaker-absent", name), List.of());
    }

    /**
     * Whether the sentence that tells what the only speaker of a statement says has another person for the subject of its first verb, and
     * neither it nor the one before has him.
     */
    private @Nullable Finding toldOfAnother(int index, BitSet speakers, List<Alignment> alignments) {
        int claimed = speakers.nextSetBit(0);
        if (speakers.cardinality() != 1 || !isNamedPerson(claimed) || !names.isAnywhere(point, claimed)) {
            return null;
        }
        for (Alignment alignment : alignments) {
            boolean own = false;
            for (int i = 0; i < alignment.size(); i++) {
                own |= point.saidIn[alignment.unit(i).first()] == index;
            }
            int sentence = own && !alignment.sentences().isEmpty()
                    ? alignment.sentences().get(0)
                    : -1;
            if (sentence < 0
                    || alignment.share(sentence) < NEARLY
                    || isPresent(claimed, sentence)
                    || (sentence > 0 && isPresent(claimed, sentence - 1))) {
                continue;
            }
            int other = subject(sentence);
            if (other >= 0) {
                Side side = ground.sideOf(sentence);
                return Finding.contradicted(
                        ErrorKind.ATTRIBUTION,
                        reasons.of(
                                "speaker-differs",
                                point.analysis.entities().get(claimed).name(),
                                side.analysis.entities().get(other).name()),
                        List.of(ground.evidence(sentence)));
            }
        }
        return null;
    }

    private boolean isPresent(int entity, int sentence) {
        return Parts.has(names, point, entity, ground.sideNumber(sentence), ground.present(sentence));
    }

    /** The named person who is the subject of the first verb of a sentence; -1 where it has another or none. */
    private int subject(int sentence) {
        Side side = ground.sideOf(sentence);
        int local = ground.local(sentence);
        for (Predicate verb : side.clauses.predicates()) {
            if (side.sentenceOf(verb.token()) != local) {
                continue;
            }
            BitSet actors = Parts.of(side, verb.token()).actors();
            int actor = actors.nextSetBit(0);
            return actor >= 0
                            && verb.subject() >= 0
                            && side.analysis.entities().get(actor).type() == NameMention.Type.PERSON
                            && NameMatch.isNamed(side.analysis.entities().get(actor))
                    ? actor
                    : -1;
        }
        return -1;
    }

    /** The statements of the articles that have what one of the point says, the one that has most first. */
    private List<Said> said(int index, List<Alignment> alignments) {
        Map<Statement, Integer> scores = new HashMap<>();
        Map<Statement, Integer> articles = new HashMap<>();
        int all = 0;
        for (Alignment alignment : alignments) {
            for (int i = 0; i < alignment.size(); i++) {
                Unit unit = alignment.unit(i);
                if (point.saidIn[unit.first()] != index || alignment.weight(i) == 0) {
                    continue;
                }
                all += alignment.weight(i);
                Set<Statement> counted = new HashSet<>();
                for (int s = 0; s < ground.sides.size(); s++) {
                    for (Map.Entry<Integer, Alignment.Hit> hit :
                            alignment.hits(i).entrySet()) {
                        Ground.Place place = hit.getValue().place();
                        if (place.side() != s) {
                            continue;
                        }
                        for (Statement statement : told(place)) {
                            if (mayBeSame(index, statement) && counted.add(statement)) {
                                scores.merge(
                                        statement,
                                        alignment.weight(i) * hit.getValue().strength() / 1000,
                                        Integer::sum);
                                articles.put(statement, s);
                            }
                        }
                    }
                }
            }
        }
        List<Said> said = new ArrayList<>();
        for (Map.Entry<Statement, Integer> one : scores.entrySet()) {
            int share = all == 0 ? 0 : (int) (1000L * one.getValue() / all);
            if (share >= CONTENT) {
                said.add(new Said(articles.getOrDefault(one.getKey(), 0), one.getKey(), share));
            }
        }
        said.sort((a, b) -> a.share != b.share
                ? Integer.compare(b.share, a.share)
                : Integer.compare(a.statement.token(), b.statement.token()));
        int least = said.isEmpty() ? 0 : said.get(0).share * NEARLY / 1000;
        said.removeIf(one -> one.share < least);
        return said;
    }

    /** Whether a statement may be the one of the point: who only is the source of what is told accuses and asks nobody. */
    private boolean mayBeSame(int index, Statement other) {
        return !(other.rule().equals(CUE)
                && TOWARDS.contains(point.statements.get(index).act()));
    }

    /** The statements whose content a place is in: of its sentence those that have its token. */
    private List<Statement> told(Ground.Place place) {
        Side side = ground.sides.get(place.side());
        if (place.unit() < 0) {
            return List.of();
        }
        Statement told = side.statementAt(side.units.get(place.unit()).first());
        return told == null ? List.of() : List.of(told);
    }

    /** The entities that say a statement: all that its subject names; of a participle those of the statement before it. */
    static BitSet speakers(Side side, int index) {
        BitSet speakers = new BitSet();
        Statement statement = side.statements.get(index);
        Span span = statement.speakerSpan();
        if (statement.speaker() != null) {
            speakers.set(statement.speaker());
        }
        if (span != null) {
            for (Unit unit : side.units) {
                boolean inside = unit.kind() == Kind.NAME
                        && side.text.tokens().get(unit.end() - 1).start() >= span.start()
                        && side.text.tokens().get(unit.end() - 1).end() <= span.end();
                boolean person = inside && isSpeaker(side, unit);
                if (person) {
                    speakers.set(unit.ref());
                }
            }
            joined(side, side.text.tokenAt(span.end() - 1) + 1, speakers);
        } else if (index > 0) {
            Statement before = side.statements.get(index - 1);
            boolean goesOn = before.speakerSpan() != null
                    && before.speaker() != null
                    && before.speaker().equals(statement.speaker())
                    && side.sentenceOf(before.token()) == side.sentenceOf(statement.token());
            if (goesOn) {
                speakers.or(speakers(side, index - 1));
            }
        }
        return speakers;
    }

    /** Adds the persons that "and" joins to a subject which was cut before them. */
    private static void joined(Side side, int behind, BitSet speakers) {
        int t = behind;
        while (t < side.covering.length && side.covering[t] >= 0) {
            Unit unit = side.units.get(side.covering[t]);
            boolean and = side.text.foldedChar(side.text.tokens().get(unit.first())) == '\u0648'
                    && side.text.tokens().get(unit.first()).kind() == Token.Kind.WORD;
            if (unit.kind() != Kind.NAME || !and || !isSpeaker(side, unit)) {
                return;
            }
            speakers.set(unit.ref());
            t = unit.end();
        }
    }

    /** Whether a name inside a subject is of those who speak: a person, or what is named first. */
    private static boolean isSpeaker(Side side, Unit unit) {
        return side.analysis.entities().get(unit.ref()).type() == NameMention.Type.PERSON;
    }

    /**
     * Whether a person of the point cannot be who says a statement that names nobody: several say it, or he says it alone before the article
     * has named him.
     */
    private boolean isOther(int entity, Said one, Side side) {
        if (!isNamedPerson(entity)) {
            return false;
        }
        Span span = one.statement.speakerSpan();
        BitSet ones = names.of(point, entity).get(one.article);
        if (span != null) {
            return side.text
                            .folded(side.text.tokens().get(side.text.tokenAt(span.start())))
                            .endsWith(PLURAL)
                    || isNobodyOf(ones, span, side);
        }
        int end = side.text
                .sentences()
                .get(side.sentenceOf(one.statement.token()))
                .endToken();
        return !ones.isEmpty()
                && ones.stream()
                        .flatMap(e -> side.analysis.entities().get(e).mentions().stream()
                                .mapToInt(NameMention::firstToken))
                        .allMatch(token -> token >= end);
    }

    /** Whether an article has none of the words of a speaker for any of some persons, or, where they begin with a trade, not that. */
    private static boolean isNobodyOf(BitSet ones, Span speaker, Side side) {
        int words = side.text.tokenAt(speaker.end() - 1) - side.text.tokenAt(speaker.start()) + 1;
        if (ones.isEmpty() || words < 2) {
            return false;
        }
        Unit head = head(side, speaker);
        Set<Integer> said = new HashSet<>();
        if (head != null && words >= WORDS && isTrade(side, head)) {
            for (int key : head.keys()) {
                said.add(key);
            }
        } else {
            said.addAll(stems(side, speaker));
        }
        for (int e = ones.nextSetBit(0); e >= 0; e = ones.nextSetBit(e + 1)) {
            Entity entity = side.analysis.entities().get(e);
            boolean called = entity.mentions().stream()
                            .anyMatch(mention -> !Collections.disjoint(said, stems(side, mention.span())))
                    || entity.roles().stream().anyMatch(role -> !Collections.disjoint(said, stems(side, role.span())));
            if (called) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody is named beside a statement, in its sentence and outside what is said: behind a comma, perhaps. */
    private boolean isBeside(int entity, Said one, Side side) {
        BitSet ones = names.of(point, entity).get(one.article);
        if (saysOther(ones, one, side) || (isNamedPerson(entity) && isSaidByAnother(ones, one, side))) {
            return false;
        }
        int sentence = side.sentenceOf(one.statement.token());
        int first = side.text.sentences().get(sentence).firstToken();
        int end = side.text.sentences().get(sentence).endToken();
        for (int t = first; t < end; t++) {
            int cover = side.covering[t];
            boolean inside =
                    side.text.tokens().get(t).start() >= one.statement.content().start() + BESIDE
                            && side.text.tokens().get(t).end()
                                    <= one.statement.content().end();
            boolean named = cover >= 0
                    && side.units.get(cover).kind() == Kind.NAME
                    && ones.get(side.units.get(cover).ref());
            boolean last = (ones.isEmpty() || !isNamedPerson(entity)) && isLastName(entity, side, t);
            if (!inside && (named || last)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject of a statement is a named person who is none of some, one of whom does something else in its sentence. */
    private static boolean isSaidByAnother(BitSet ones, Said one, Side side) {
        Integer speaker = one.statement.speaker();
        if (speaker == null || one.statement.speakerSpan() == null || ones.isEmpty() || ones.get(speaker)) {
            return false;
        }
        Entity entity = side.analysis.entities().get(speaker);
        return entity.type() == NameMention.Type.PERSON
                && NameMatch.isNamed(entity)
                && doesOther(ones, one.statement, side);
    }

    /** Whether one of some entities is the subject of another verb in the sentence of a statement. */
    private static boolean doesOther(BitSet ones, Statement statement, Side side) {
        int sentence = side.sentenceOf(statement.token());
        return side.clauses.predicates().stream()
                .anyMatch(verb -> verb.token() != statement.token()
                        && side.sentenceOf(verb.token()) == sentence
                        && verb.subject() >= 0
                        && Parts.of(side, verb.token()).actors().intersects(ones));
    }

    /** Whether one of some entities says something else in the sentence of a statement whose speaker is known. */
    private static boolean saysOther(BitSet ones, Said one, Side side) {
        int sentence = side.sentenceOf(one.statement.token());
        Integer speaker = one.statement.speaker();
        return speaker != null
                && !ones.get(speaker)
                && side.statements.stream()
                        .anyMatch(other -> !other.equals(one.statement)
                                && other.speaker() != null
                                && ones.get(other.speaker())
                                && side.sentenceOf(other.token()) == sentence);
    }

    /** Whether a person of the point is in an article beside who says something there, so that a last name that both have makes them not one. */
    private boolean isRelative(int entity, Said one, BitSet by, Side side) {
        BitSet ones = names.of(point, entity).get(one.article);
        return isNamedPerson(entity)
                && !ones.isEmpty()
                && !ones.intersects(by)
                && by.stream()
                        .anyMatch(
                                e -> NameMatch.isNamed(side.analysis.entities().get(e)));
    }

    private boolean isNamedPerson(int entity) {
        Entity one = point.analysis.entities().get(entity);
        return one.type() == NameMention.Type.PERSON && NameMatch.isNamed(one);
    }

    private boolean isLastName(int entity, Side side, int token) {
        if (side.wordAt[token] < 0) {
            return false;
        }
        int[] keys = side.units.get(side.wordAt[token]).keys();
        for (Unit unit : point.units) {
            boolean own = unit.kind() == Kind.NAME && unit.ref() == entity;
            if (own && Concepts.has(keys, unit.keys()[unit.keys().length - 1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word of somebody's name is among those that an article has for a speaker: the body whose head he is. */
    private boolean sharesWords(int entity, Said one, Side side) {
        if (one.statement.speakerSpan() == null) {
            return false;
        }
        Set<Integer> by = speakerStems(side, one.statement);
        for (Unit unit : point.units) {
            if (unit.kind() == Kind.NAME && unit.ref() == entity && by.contains(unit.keys()[unit.keys().length - 1])) {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> stems(Side side, Span span) {
        Set<Integer> stems = new HashSet<>();
        for (int t = side.text.tokenAt(span.start());
                t < side.wordAt.length && side.text.tokens().get(t).start() < span.end();
                t++) {
            if (side.wordAt[t] >= 0) {
                for (int key : side.units.get(side.wordAt[t]).keys()) {
                    stems.add(key);
                }
            }
        }
        return stems;
    }

    private String speaker(Said said) {
        Side side = ground.sides.get(said.article);
        Integer speaker = said.statement.speaker();
        return speaker == null
                ? side.text.quote(speakerSpan(said))
                : side.analysis.entities().get(speaker).name();
    }

    private static Span speakerSpan(Said said) {
        Span span = said.statement.speakerSpan();
        return span == null ? said.statement.verb() : span;
    }
}
