package org.mujaz.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.Quotations;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * What is told where: how much of the news of the title a sentence tells, and how much of a clause others have told. Two words tell the same
 * if they have one stem or are {@link Synonyms}. Of one article.
 */
final class Told {

    /** What a verb or verbal noun, a name or a number, and any other word of the title weighs. */
    private static final int DEED = 3;

    private static final int NAMED = 2;
    private static final int WORD = 1;

    /** Of less that is new, in thousandths of its words, a clause tells nothing new; of less than the other without a deed that is new. */
    private static final int FEW_NEW = 300;

    private static final int SOME_NEW = 600;

    /** The classes of nouns for what happens. */
    private static final Set<String> HAPPENS = Set.of("act", "event");

    private static final int[] NONE = {};

    private final Analysis analysis;
    private final Text text;
    private final Terms terms;
    private final Synonyms synonyms;
    private final Words words;
    private final List<Unit> title = new ArrayList<>();
    private final FullNames names;
    private final PhraseTable anaphors;
    private final PhraseTable keepers;
    private final PhraseTable lightVerbs;
    private final int titleSentences;
    private final Kept titled;
    private final int all;
    private final int[] @Nullable [] rows;
    private final Map<Integer, Set<Integer>> senses = new HashMap<>();
    private final Map<Integer, Integer> news = new HashMap<>();
    private final Map<Integer, Integer> introduced = new HashMap<>();
    private final Map<String, Integer> lemmas = new HashMap<>();

    /** A word of the title: its stem, what it is a synonym in, what it weighs. */
    private static final class Unit {
        private final int term;
        private final int[] rows;
        private final int weight;

        Unit(int term, int[] rows, int weight) {
            this.term = term;
            this.rows = rows;
            this.weight = weight;
        }
    }

    Told(Analysis analysis, Lexicon lexicon, Terms terms, Synonyms synonyms, Words words, int titleSentences) {
        this.names = new FullNames(analysis, lexicon);
        this.anaphors = lexicon.table("brief/anaphors");
        this.keepers = lexicon.table("brief/keepers");
        this.lightVerbs = lexicon.table("brief/light-verbs");
        this.titleSentences = titleSentences;
        this.analysis = analysis;
        this.text = analysis.text();
        this.terms = terms;
        this.synonyms = synonyms;
        this.words = words;
        this.rows = new int[text.tokens().size()][];
        for (int s = 0; s < titleSentences; s++) {
            for (int i = text.sentences().get(s).firstToken();
                    i < text.sentences().get(s).endToken();
                    i++) {
                if (terms.at(i) >= 0 && analysis.clauses().tag(i) != Tag.TIME) {
                    boolean deed = isDeed(i);
                    NameMention mention = mentionAt(i);
                    boolean named = (mention != null && mention.firstToken() == i)
                            || text.tokens().get(i).kind() == Kind.NUMBER;
                    title.add(new Unit(terms.at(i), rows(i, true), deed ? DEED : named ? NAMED : WORD));
                }
            }
        }
        int end = titleSentences == 0
                ? 0
                : text.sentences().get(titleSentences - 1).endToken();
        this.titled = kept(0, 0, end, List.of());
        this.all = title.stream().mapToInt(unit -> unit.weight).sum();
    }

    private boolean isDeed(int i) {
        boolean verb = analysis.clauses().predicateAt(i) >= 0;
        boolean noun = words.can(
                i, reading -> reading.list() == WordList.NOUN && !HAPPENS.contains(words.cell(reading, "class")));
        return !isNamed(i)
                && analysis.clauses().tag(i) != Tag.TIME
                && (verb
                        || (!noun
                                && words.can(
                                        i,
                                        reading ->
                                                reading.list() == WordList.MASDAR || reading.list() == WordList.NOUN)));
    }

    private boolean isNamed(int i) {
        return mentionAt(i) != null;
    }

    /** What a word that is no name tells: the rows of its lemmas, as a verb or as none, and its lemmas themselves, counted down from -1. */
    private int[] rows(int i) {
        int[] known = rows[i];
        if (known == null) {
            known = rows(i, false);
            rows[i] = known;
        }
        return known;
    }

    /** The same, {@code any} with all that it can be: titles are short of what tells a verb from a noun. */
    private int[] rows(int i, boolean any) {
        if (text.tokens().get(i).kind() != Kind.WORD
                || isNamed(i)
                || analysis.clauses().tag(i) == Tag.TIME) {
            return NONE;
        }
        boolean verb = analysis.clauses().predicateAt(i) >= 0;
        int[] found = NONE;
        for (WordReading reading : words.at(i)) {
            if (any || reading.isVerb() == verb) {
                int[] more = synonyms.of(reading.lemma());
                int lemma = lemmas.computeIfAbsent(reading.lemma(), one -> -1 - lemmas.size());
                int at = found.length;
                found = Arrays.copyOf(found, at + more.length + 1);
                System.arraycopy(more, 0, found, at, more.length);
                found[found.length - 1] = lemma;
            }
        }
        return found;
    }

    private Set<Integer> senses(int sentence) {
        Set<Integer> known = senses.get(sentence);
        if (known == null) {
            known = new HashSet<>();
            for (int i = text.sentences().get(sentence).firstToken();
                    i < text.sentences().get(sentence).endToken();
                    i++) {
                if (terms.at(i) >= 0) {
                    for (int row : rows(i)) {
                        known.add(row);
                    }
                }
            }
            senses.put(sentence, known);
        }
        return known;
    }

    private boolean tells(int sentence, int term, int[] rows) {
        if (Arrays.binarySearch(terms.of(sentence), term) >= 0) {
            return true;
        }
        Set<Integer> told = senses(sentence);
        for (int row : rows) {
            if (told.contains(row)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is printed of a sentence, or what a title tells.
     *
     * @param sentence the sentence
     * @param terms its stems
     * @param rows what its words are synonyms in
     * @param heads the rows of the anaphors that its words are
     * @param persons the persons it names in full, as indices of the entities
     * @param place whether it names a place
     */
    record Kept(
            int sentence,
            Set<Integer> terms,
            Set<Integer> rows,
            Set<Integer> heads,
            Set<Integer> persons,
            boolean place) {

        private static Kept of(int sentence) {
            return new Kept(sentence, new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), false);
        }

        private boolean tells(int term, int[] others) {
            if (terms.contains(term)) {
                return true;
            }
            for (int row : others) {
                if (rows.contains(row)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What is printed of a clause. */
    Kept kept(Clause clause, List<Cut> cuts) {
        return kept(clause.sentence(), clause.firstToken(), clause.endToken(), cuts);
    }

    private Kept kept(int sentence, int from, int end, List<Cut> cuts) {
        Kept kept = Kept.of(sentence);
        boolean place = false;
        for (int i = from; i < end; i++) {
            if (isCut(cuts, i)) {
                continue;
            }
            NameMention mention = mentionAt(i);
            place |= mention != null && mention.type() == NameMention.Type.LOCATION;
            if (mention != null && mention.firstToken() == i) {
                int entity = names.entityAt(mention.span().start());
                if (entity >= 0 && (sentence < titleSentences || !names.isShort(entity, mention))) {
                    kept.persons().add(entity);
                }
            }
            if (terms.at(i) >= 0) {
                kept.terms().add(terms.at(i));
                kept.heads().add(anaphor(i));
                for (int row : rows(i)) {
                    kept.rows().add(row);
                }
            }
        }
        return place ? new Kept(sentence, kept.terms(), kept.rows(), kept.heads(), kept.persons(), true) : kept;
    }

    /**
     * Whether something in what is printed of a clause means what neither the title nor a point before nor the clause itself names: a noun
     * with the article alone that the article brought in before, a person by a short name that cannot be given in full.
     */
    boolean dangles(Clause clause, List<Cut> cuts, List<Kept> others) {
        List<Kept> before = new ArrayList<>(others);
        before.removeIf(other -> other.sentence() >= clause.sentence());
        for (int i = clause.firstToken(); i < clause.endToken(); i++) {
            if (text.quotations().opens(i) && text.quotations().partnerOf(i) != Quotations.NONE) {
                i = Math.max(i, text.quotations().partnerOf(i));
            } else if (!isCut(cuts, i) && (isUnnamed(clause, i, cuts, before) || isUnknown(clause, i, cuts, before))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun stands here that means something named before, which is named neither in the title nor in points nor in its clause. */
    private boolean isUnnamed(Clause clause, int i, List<Cut> cuts, List<Kept> before) {
        int row = terms.at(i) < 0 || !isBare(i) ? -1 : anaphor(i);
        if (row < 0) {
            return false;
        }
        int term = terms.at(i);
        int[] rows = words.can(
                        i,
                        reading -> reading.list() == WordList.MASDAR
                                || words.cell(reading, "class").equals("event"))
                ? rows(i)
                : Arrays.stream(rows(i)).filter(one -> one < 0).toArray();
        Kept own = kept(clause.sentence(), clause.firstToken(), i, cuts);
        boolean place = own.place() || titled.place();
        boolean named = own.tells(term, rows)
                || titled.tells(term, rows)
                || own.heads().contains(row)
                || titled.heads().contains(row)
                || isFullInstead(clause, i);
        for (Kept kept : before) {
            place |= kept.place();
            named |= kept.tells(term, rows) || kept.heads().contains(row);
        }
        String kind = anaphors.cell(row, "kind");
        if (named || (place && kind.equals("place"))) {
            return false;
        }
        return kind.equals("always") || isIntroducedBefore(row, clause.sentence());
    }

    /** Whether the name of a body will be put in place of the noun by which it speaks. */
    private boolean isFullInstead(Clause clause, int i) {
        List<Statement> statements = analysis.statements();
        int s = Sorted.firstFrom(statements, Statement::token, clause.firstToken());
        return i == clause.firstToken() + 1
                && s < statements.size()
                && statements.get(s).token() == clause.firstToken()
                && names.ofNoun(statements.get(s)).isPresent();
    }

    /** Whether the body names what a row of the anaphors is before a sentence, the first time in other words than with the article alone. */
    private boolean isIntroducedBefore(int row, int sentence) {
        if (introduced.isEmpty()) {
            for (int i = text.sentences().get(titleSentences).firstToken();
                    i < text.tokens().size();
                    i++) {
                int one = terms.at(i) < 0 ? -1 : anaphor(i);
                if (one >= 0) {
                    introduced.putIfAbsent(one, i);
                }
            }
        }
        Integer first = introduced.get(row);
        return first != null && first < text.sentences().get(sentence).firstToken() && !isBare(first);
    }

    /** Whether a noun has the article, and neither an adjective, a name nor a relative clause behind it. */
    private boolean isBare(int i) {
        boolean noun = analysis.clauses().tag(i) == Tag.NOUN
                && mentionAt(i) == null
                && words.can(
                        i, reading -> reading.isNominal() && reading.prefix().isDefinite());
        if (!noun || i + 1 >= text.tokens().size()) {
            return noun;
        }
        Tag next = analysis.clauses().tag(i + 1);
        return next != Tag.ADJECTIVE
                && next != Tag.RELATIVE
                && next != Tag.NAME
                && next != Tag.NUMBER
                && mentionAt(i + 1) == null
                && !(next == Tag.NOUN
                        && words.can(i + 1, reading -> reading.prefix().isDefinite()))
                && text.foldedChar(text.tokens().get(i + 1)) != '"'
                && text.foldedChar(text.tokens().get(i + 1)) != '(';
    }

    private int anaphor(int i) {
        for (WordReading reading : words.at(i)) {
            int row = reading.isNominal() && !reading.isPlural()
                    ? anaphors.rowOf(reading.lemma(), 0, reading.lemma().length())
                    : -1;
            if (row >= 0) {
                return row;
            }
        }
        return -1;
    }

    /** Whether a short name stands here whose bearer is not named before, and cannot be named in full instead. */
    private boolean isUnknown(Clause clause, int i, List<Cut> cuts, List<Kept> before) {
        NameMention mention = mentionAt(i);
        int entity = mention == null || mention.firstToken() != i
                ? -1
                : names.entityAt(mention.span().start());
        boolean office = i > clause.firstToken()
                && analysis.clauses().tag(i - 1) == Tag.NOUN
                && words.can(i - 1, reading -> reading.prefix().isDefinite());
        if (mention == null || entity < 0 || office || !names.isShort(entity, mention)) {
            return false;
        }
        boolean known = titled.persons().contains(entity)
                || kept(clause.sentence(), clause.firstToken(), i, cuts)
                        .persons()
                        .contains(entity)
                || before.stream().anyMatch(kept -> kept.persons().contains(entity));
        return !known && (names.full(entity).isEmpty() || !PointWriter.standsAlone(analysis, i));
    }

    private @Nullable NameMention mentionAt(int i) {
        List<NameMention> mentions = analysis.names();
        int n = Sorted.firstFrom(mentions, NameMention::endToken, i + 1);
        return n < mentions.size() && mentions.get(n).firstToken() <= i ? mentions.get(n) : null;
    }

    /** How much of the title a clause tells, in thousandths of what its words weigh. */
    int news(Clause clause) {
        return news.computeIfAbsent(clause.sentence(), this::newsOf);
    }

    private int newsOf(int sentence) {
        int told = 0;
        for (Unit unit : title) {
            told += tells(sentence, unit.term, unit.rows) ? unit.weight : 0;
        }
        return all == 0 ? 0 : 1000 * told / all;
    }

    /** How much more of the title than others a clause tells, in thousandths; 0 where it tells none of its deeds that they do not tell. */
    int moreNews(Clause clause, List<Clause> others) {
        int told = 0;
        boolean deed = false;
        for (Unit unit : title) {
            boolean more = tells(clause.sentence(), unit.term, unit.rows)
                    && others.stream().noneMatch(other -> tells(other.sentence(), unit.term, unit.rows));
            told += more ? unit.weight : 0;
            deed |= more && unit.weight == DEED;
        }
        return deed ? 1000 * told / all : 0;
    }

    /**
     * Whether what is printed of a clause is told already, by the title or by others: nearly all of its words, or every deed of it and a good
     * part of its words; and it has no number and no name that they have not.
     */
    boolean isTold(Clause clause, List<Cut> cuts, List<Kept> others) {
        int words = 0;
        int fresh = 0;
        int deeds = 0;
        int freshDeeds = 0;
        for (int i = clause.firstToken(); i < clause.endToken() && !isSource(clause, i); i++) {
            int term = terms.at(i);
            if (term < 0 || isCut(cuts, i) || isSpeaker(clause, i)) {
                continue;
            }
            int[] rows = rows(i);
            boolean said = others.stream().anyMatch(other -> other.tells(term, rows))
                    || title.stream().anyMatch(unit -> unit.term == term);
            if (!said && (text.tokens().get(i).kind() == Kind.NUMBER || isNamed(i))) {
                return false;
            }
            boolean deed = isDeed(i) && !isSaying(i) && !isLight(i);
            deeds += deed ? 1 : 0;
            freshDeeds += deed && !said ? 1 : 0;
            words++;
            fresh += said ? 0 : 1;
        }
        int share = words == 0 ? 0 : 1000 * fresh / words;
        return share < FEW_NEW || (share < SOME_NEW && deeds > 0 && freshDeeds == 0);
    }

    /** Whether words begin here that name a source behind what is said. */
    private boolean isSource(Clause clause, int i) {
        PhraseTable.Match keeper = i == clause.firstToken() ? null : keepers.longestAt(text, i, clause.endToken());
        return keeper != null && keepers.cell(keeper.row(), "kind").equals("source");
    }

    private boolean isSpeaker(Clause clause, int i) {
        int s = Sorted.firstFrom(analysis.statements(), Statement::token, clause.firstToken());
        Span speaker =
                s < analysis.statements().size() && analysis.statements().get(s).token() < clause.endToken()
                        ? analysis.statements().get(s).speakerSpan()
                        : null;
        return speaker != null
                && text.tokens().get(i).start() >= speaker.start()
                && text.tokens().get(i).end() <= speaker.end();
    }

    /** Whether a verb only says that something was: led to, took place. */
    private boolean isLight(int i) {
        return words.can(
                i,
                reading -> lightVerbs.rowOf(reading.lemma(), 0, reading.lemma().length()) >= 0);
    }

    private boolean isSaying(int i) {
        int s = Sorted.firstFrom(analysis.statements(), Statement::token, i);
        return s < analysis.statements().size() && analysis.statements().get(s).token() == i;
    }

    private static boolean isCut(List<Cut> cuts, int token) {
        for (Cut cut : cuts) {
            if (cut.first() <= token && token < cut.end()) {
                return true;
            }
        }
        return false;
    }
}
