package org.mujaz.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.RowCache;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.name.TitleUse;
import org.mujaz.text.Mark;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Spellings;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.text.Trait;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.WordReading.Prefix;
import org.mujaz.word.Words;

/**
 * Reads clauses in three walks over each sentence: what each token is, which tokens are one noun phrase, and what stands to each verb.
 *
 * <p>Verb and subject stand in either order. A phrase before the verb in its clause is the subject; else the first bare phrase behind it
 * that agrees with it in gender; the next bare phrase is the object. A verb behind "and" without a subject has that of the verb before, a
 * verb in a relative clause the noun before it, a verb behind "to" (أن) that of the verb which governs it.
 */
public final class ClauseReader {

    /** So many tokens behind a verb its subject is looked for. */
    /** So many tokens behind a form of "be" the verb may stand that goes with it. */
    private static final int BEING_REACH = 6;

    private static final int REACH = 24;

    /** So many tokens behind "expressed" stands what is expressed. */
    private static final int EXPRESSION = 14;

    /** So many tokens behind a verb the "that" of what is said is looked for. */
    private static final int CONTENT_REACH = 40;

    /** How many tokens the subject between a verb and its object may have. */
    private static final int SUBJECT_REACH = 8;

    /** So many tokens a name in quotation marks has at most. */
    private static final int LONGEST_NAME = 5;

    private static final String NEARLY = "\u0646\u062D\u0648";

    /** How many tokens back a verbal noun is looked for that another one goes on. */
    private static final int MASDAR_REACH = 4;

    /** Agreement of a verb with a feminine subject. */
    private static final String FEMININE = "feq";

    /** So many tokens behind a verb its condition may stand. */
    private static final int CONDITIONED = 8;

    private static final String QAD = "\u0642\u062F";
    private static final List<String> PRONOUNS =
            List.of("\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627", "\u0647\u0646");

    /** Prepositions, folded, that are read with a pronoun on them: in, during, to, with, from, about, at, on, between, before, after. */
    private static final Set<String> WITHIN = Set.of(
            "\u0641\u064A",
            "\u062E\u0644\u0627\u0644",
            "\u0644",
            "\u0628",
            "\u0645\u0646",
            "\u0639\u0646",
            "\u0627\u0644\u064A",
            "\u0639\u0644\u064A",
            "\u0645\u0639",
            "\u0628\u064A\u0646",
            "\u0639\u0646\u062F",
            "\u0627\u062B\u0631",
            "\u0644\u062F\u064A",
            "\u0627\u0645\u0627\u0645",
            "\u0642\u0628\u0644",
            "\u0628\u0639\u062F",
            "\u0636\u062F",
            "\u062D\u0648\u0644");

    private static final char DOTLESS = '\u0649';
    private static final char YEH = '\u064A';
    private static final String IN = "\u0641\u064A";
    private static final String ACROSS = "\u0639\u0628\u0631";
    /** In each form of "still", which is "did not cease". */
    private static final String STILL = "\u0632\u0627\u0644";

    /** How many tokens behind "denied" the deed may stand. */
    private static final int WILL_REACH = 9;

    /** The kind of particles for going on, in the table in small letters. */
    private static final String GOING = "GO";

    /** How many tokens behind "began" the verb may stand that it helps. */
    private static final int HELPED = 9;

    private static final String BEHIND = "\u062E\u0644\u0641";

    /** How many tokens behind "left" what was left may be counted. */
    private static final int LEFT = 7;

    private static final String ABOUT = "\u0639\u0646";
    private static final char WAW = '\u0648';

    /** So many tokens with their comma open a sentence before its verb at most, as an adverb. */
    private static final int OPENING = 4;

    private static final char ALEF = '\u0627';
    private static final char LAM = '\u0644';
    private static final char KAF = '\u0643';
    private static final char NOON = '\u0646';
    private static final char FEH = '\u0641';
    private static final String AN = "\u0627\u0646";
    private static final String AS_FOR = "\u0627\u0645\u0627";
    private static final String OF = "\u0645\u0646";
    private static final String BUT = "\u0644\u0643\u0646";
    private static final String MA = "\u0645\u0627";
    private static final String ANY = "\u0627\u064A";
    private static final String AND_MA = "\u0648\u0645\u0627";
    private static final int KAN = 3;
    private static final char ZAIN = '\u0632';
    private static final String MATA = "\u0645\u062A\u064A";
    private static final String ALL = "\u0643\u0627\u0641\u0647";
    private static final String SABAQ = "\u0633\u0628\u0642";

    /** Classes of nouns that say in what respect an adjective is meant. */
    private static final Set<String> RESPECTS = Set.of("abstract", "quantity", "state", "time");

    private static final Set<Tag> NOMINAL =
            EnumSet.of(Tag.NOUN, Tag.ADJECTIVE, Tag.NAME, Tag.NUMBER, Tag.QUANTIFIER, Tag.DEMONSTRATIVE);

    /**
     * What a row of the particles says.
     *
     * @param preposition whether it is one
     * @param letters how many it is written with
     */
    private record Particle(int row, Tag tag, boolean preposition, int letters) {}

    private static final Particle NO_PARTICLE = new Particle(-1, Tag.OTHER, false, 0);

    private final PhraseTable particles;
    private final RowCache<Particle> particleOf;

    /** The row of "across" among the particles, or -1. */
    private final int across;

    /** The row of "behind" among the particles, or -1. */
    private final int behind;

    private final PhraseTable intentions;

    /** Verbs whose subject is somebody and no deed. */
    private final PhraseTable willing;

    private final PhraseTable quantities;
    private final PhraseTable masculine;
    private final PhraseTable numbers;
    private final PhraseTable forms;

    /** The particle that a word may be, "and" before it or not, or {@link #NO_PARTICLE}. */
    private final Trait<Particle> particlesOf;

    private final Mark areNumbers;
    private final Mark areNationalities;
    private final Mark havePronouns;

    public ClauseReader(Lexicon lexicon) {
        Spellings spellings = lexicon.spellings();
        this.particlesOf = spellings.trait("clause/particle", this::findParticle);
        this.areNumbers = spellings.mark("clause/number", this::isNumber);
        this.areNationalities = spellings.mark("clause/nationality", this::isNationality);
        this.havePronouns = spellings.mark("clause/pronoun", ClauseReader::hasPronoun);
        this.particles = lexicon.table("clause/particles");
        this.particleOf = new RowCache<>(particles, this::readParticle);
        this.across = particles.rowOf(ACROSS);
        this.behind = particles.rowOf(BEHIND);
        this.numbers = lexicon.table("number/words");
        this.forms = lexicon.table("name/forms");
        this.masculine = lexicon.table("clause/masculine-places");
        this.quantities = lexicon.table("clause/quantities");
        this.intentions = lexicon.table("clause/intentions");
        this.willing = lexicon.table("clause/willing-verbs");
    }

    private static Tag kind(String kind) {
        return switch (kind.toUpperCase(Locale.ROOT)) {
            case "PREP" -> Tag.PREPOSITION;
            case "COMP" -> Tag.COMPLEMENTIZER;
            case "REL" -> Tag.RELATIVE;
            case "SUB" -> Tag.SUBORDINATOR;
            case "COND" -> Tag.CONDITION;
            case "CONJ" -> Tag.CONJUNCTION;
            case "NEG" -> Tag.NEGATION;
            case "MAY" -> Tag.MAY;
            case "WILL" -> Tag.WILL;
            case "PRON" -> Tag.PRONOUN;
            case "DEM" -> Tag.DEMONSTRATIVE;
            case "QUANT" -> Tag.QUANTIFIER;
            case "SAME" -> Tag.ADJECTIVE;
            case "BE", "AUX", GOING -> Tag.AUXILIARY;
            default -> Tag.QUESTION;
        };
    }

    private Particle readParticle(int row) {
        String kind = particles.cell(row, "kind");
        return new Particle(
                row,
                kind(kind),
                kind.equals("prep"),
                particles.cell(row, "form").length());
    }

    private Particle findParticle(Text text, Token token) {
        int row = particles.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
        char first = text.foldedChar(token);
        row = row < 0 && token.foldedLength() > 2 && (first == WAW || first == FEH)
                ? particles.rowOf(text.folded(), token.foldedStart() + 1, token.foldedEnd())
                : row;
        return row < 0 ? NO_PARTICLE : particleOf.get(row);
    }

    private boolean isNumber(Text text, Token token) {
        boolean and = token.foldedLength() > 4 && text.foldedChar(token) == WAW;
        return numbers.contains(text, token)
                || (and && numbers.rowOf(text.folded(), token.foldedStart() + 1, token.foldedEnd()) >= 0);
    }

    private boolean isNationality(Text text, Token token) {
        int start = token.foldedStart();
        boolean article = token.foldedLength() > 4
                && text.foldedChar(token) == '\u0627'
                && text.folded().charAt(start + 1) == '\u0644';
        int row = forms.rowOf(text.folded(), article ? start + 2 : start, token.foldedEnd());
        String readings = row < 0 ? "" : forms.cell(row, "readings");
        return readings.startsWith("d") || readings.contains(" d");
    }

    private static boolean hasPronoun(Text text, Token token) {
        String word = text.folded(token);
        char first = word.charAt(0);
        String rest = first == WAW && word.length() > 3 ? word.substring(1) : word;
        for (String pronoun : PRONOUNS) {
            if (rest.endsWith(pronoun) && WITHIN.contains(rest.substring(0, rest.length() - pronoun.length()))) {
                return true;
            }
        }
        return false;
    }

    /** The clauses of {@code text}. */
    public Clauses read(Text text, Words words, List<NameMention> names, List<TimeExpression> times) {
        Reading reading = new Reading(text, words, names, times);
        for (int i = 0; i < text.sentences().size(); i++) {
            reading.sentence(i, text.sentences().get(i));
        }
        return new Clauses(text, reading.tags, reading.phrases, reading.predicates);
    }

    /** The state of reading one text. */
    private final class Reading {
        private final Text text;
        private final Words words;
        private final List<NameMention> names;
        private final Tag[] tags;

        /** For each token the name whose block begins there, or -1; a block is a name with its title. */
        private final int[] blockAt;

        private final int[] blockEnd;
        private final boolean[] inBlock;
        private final List<Phrase> phrases = new ArrayList<>();
        private final List<Predicate> predicates = new ArrayList<>();

        /** Whether the text writes dots on its final yehs. */
        private final boolean dotted;

        /** Phrases that are subject or object of a verb already. */
        private final Set<Integer> claimed = new HashSet<>();

        Reading(Text text, Words words, List<NameMention> names, List<TimeExpression> times) {
            this.text = text;
            this.words = words;
            this.names = names;
            int size = text.tokens().size();
            this.tags = new Tag[size];
            Arrays.fill(tags, Tag.OTHER);
            this.blockAt = new int[size];
            this.blockEnd = new int[size];
            this.inBlock = new boolean[size];
            this.dotted = isDotted(text);
            Arrays.fill(blockAt, -1);
            for (int i = 0; i < names.size(); i++) {
                block(i, names.get(i));
            }
            for (TimeExpression time : times) {
                for (int i = time.firstToken(); i < time.endToken(); i++) {
                    tags[i] = inBlock[i] ? tags[i] : Tag.TIME;
                }
            }
        }

        private static boolean isDotted(Text text) {
            for (Token token : text.tokens()) {
                if (text.is(token, IN) && text.source().charAt(token.end() - 1) == YEH) {
                    return true;
                }
            }
            return false;
        }

        private void block(int index, NameMention name) {
            int first = name.firstToken();
            TitleUse title = name.title();
            if (title != null && title.span().start() < name.span().start()) {
                while (first > 0
                        && text.tokens().get(first - 1).end() > title.span().start()
                        && !inBlockOfPerson(first - 1)) {
                    first--;
                }
            }
            for (int i = first; i < name.endToken(); i++) {
                blockAt[i] = -1;
                inBlock[i] = true;
                tags[i] = Tag.NAME;
            }
            blockAt[first] = index;
            blockEnd[first] = name.endToken();
        }

        private boolean inBlockOfPerson(int at) {
            int start = at;
            while (start > 0 && inBlock[start] && blockAt[start] < 0) {
                start--;
            }
            return inBlock[at]
                    && blockAt[start] >= 0
                    && names.get(blockAt[start]).type() == NameMention.Type.PERSON;
        }

        void sentence(int index, Sentence sentence) {
            int from = sentence.firstToken();
            int to = sentence.endToken();
            for (int i = from; i < to; i++) {
                int end = tags[i] == Tag.OTHER ? quantity(i, to) : i;
                if (end > i) {
                    Arrays.fill(tags, i, end, Tag.QUANTIFIER);
                    i = end - 1;
                } else if (tags[i] == Tag.OTHER) {
                    tags[i] = tag(i, from, to);
                }
            }
            int firstPhrase = phrases.size();
            for (int i = from; i < to; ) {
                i = NOMINAL.contains(tags[i]) ? phrase(i, to) : i + 1;
            }
            int firstPredicate = predicates.size();
            for (int i = from; i < to; i++) {
                if (tags[i] == Tag.VERB) {
                    predicates.add(predicate(index, i, from, to, firstPhrase, firstPredicate));
                }
            }
        }

        // What each token is.

        private Tag tag(int at, int from, int to) {
            Token token = text.tokens().get(at);
            if (token.kind() == Kind.PUNCTUATION) {
                return switch (text.foldedChar(token)) {
                    case ',' -> Tag.COMMA;
                    case ':' -> Tag.COLON;
                    case '"' -> Tag.QUOTE;
                    case '.', ';', '!', '?' -> Tag.STOP;
                    default -> text.quotations().opens(at) ? Tag.QUOTE : Tag.OTHER;
                };
            }
            if (token.kind() == Kind.NUMBER) {
                return Tag.NUMBER;
            }
            if (token.kind() != Kind.WORD) {
                return token.kind() == Kind.LATIN ? Tag.NOUN : Tag.OTHER;
            }
            Tag particle = particle(at);
            if (particle == Tag.QUANTIFIER && at > from && isDefinite(at - 1) && isAllBehind(at, to)) {
                return Tag.OTHER;
            }
            if (particle == Tag.CONDITION && at + 1 < to && (text.is(token, MA) || text.is(token, AND_MA))) {
                return ofMa(at, from);
            }
            if (particle == Tag.QUESTION
                    && at > from
                    && at + 1 < to
                    && text.is(token, MATA)
                    && words.can(at + 1, WordReading::isPast)) {
                return Tag.CONDITION;
            }
            if (particle != null) {
                return particle;
            }
            if (isVerbHere(at, from, to) && !isDeedOfWill(at, from)) {
                return Tag.VERB;
            }
            if (isNumber(at)) {
                return Tag.NUMBER;
            }
            boolean adjective = words.can(at, Sense.NOMINAL) ? words.can(at, Sense.ADJECTIVE) : isNationality(at);
            return adjective ? Tag.ADJECTIVE : Tag.NOUN;
        }

        /** Whether a word that is a deed as well as a verb is what somebody denies or refuses: denied the expulsion of. */
        private boolean isDeedOfWill(int at, int from) {
            if (!words.can(at, r -> r.list() == WordList.MASDAR && r.front() == 0 && r.pronoun() == 0)) {
                return false;
            }
            for (int i = at - 1; i >= from && i > at - WILL_REACH; i--) {
                if (tags[i] == Tag.VERB) {
                    return i < at - 1 && words.can(i, r -> r.isVerb() && willing.rowOf(r.lemma()) >= 0);
                }
                if (!NOMINAL.contains(tags[i]) && tags[i] != Tag.PREPOSITION && tags[i] != Tag.TIME) {
                    return false;
                }
            }
            return false;
        }

        /** Whether "all" stands behind what it is of, "the charges all", rather than before: nothing follows that it could count. */
        private boolean isAllBehind(int at, int to) {
            boolean noun = tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.ADJECTIVE;
            return noun
                    && text.is(text.tokens().get(at), ALL)
                    && (at + 1 >= to
                            || text.tokens().get(at + 1).kind() == Kind.PUNCTUATION
                            || particle(at + 1) != null);
        }

        /** What the word is that says "what", "which", "not" and, before "cease", "still". */
        private Tag ofMa(int at, int from) {
            if (text.foldedChar(text.tokens().get(at + 1)) == ZAIN && particle(at + 1) == Tag.AUXILIARY) {
                return Tag.AUXILIARY;
            }
            boolean opens = at == from
                    || tags[at - 1] == Tag.STOP
                    || tags[at - 1] == Tag.COMPLEMENTIZER
                    || tags[at - 1] == Tag.QUOTE
                    || tags[at - 1] == Tag.COLON;
            boolean told = at > from && (tags[at - 1] == Tag.PRONOUN || tags[at - 1] == Tag.COMMA);
            boolean which = !opens
                    && (words.can(at + 1, WordReading::isPast) || (told && words.can(at + 1, WordReading::isPresent)));
            return which ? Tag.RELATIVE : Tag.CONDITION;
        }

        /** The token behind "no fewer than" and the like, where it begins at a token and a number follows; else that token. */
        private int quantity(int at, int to) {
            PhraseTable.Match bound = quantities.longestAt(text, at, to);
            return bound != null && bound.endToken() < to && isCounted(bound.endToken(), to) ? bound.endToken() : at;
        }

        private boolean isNumber(int at) {
            return areNumbers.is(text, text.tokens().get(at));
        }

        /** Whether a word that is in no list of ordinary words is a nationality. */
        private boolean isNationality(int at) {
            return areNationalities.is(text, text.tokens().get(at));
        }

        private @Nullable Tag particle(int at) {
            Token token = text.tokens().get(at);
            Particle particle = particlesOf.of(text, token);
            if (particle.row < 0
                    || isExpressed(at, particle)
                    || isVerbOfFeh(at, particle)
                    || isOneOf(at, particle)
                    || isDoubled(at, particle)
                    || isLeft(at, particle.row)
                    || isMain(at, particle.row)) {
                return null;
            }
            if (isAsIf(token)) {
                return Tag.COMPLEMENTIZER;
            }
            return particle.tag;
        }

        /** Whether a preposition is written with the sign of a doubled letter, which only the verb of the same letters has: "made clear". */
        private boolean isDoubled(int at, Particle particle) {
            Token token = text.tokens().get(at);
            return particle.preposition() && text.isDoubledInside(token) && words.can(at, WordReading::isPast);
        }

        /** "As if", which without its hamza is "was". */
        private boolean isAsIf(Token token) {
            int end = token.foldedEnd();
            return token.foldedLength() >= KAN
                    && text.folded().charAt(end - 1) == '\u0646'
                    && text.folded().charAt(end - 3) == '\u0643'
                    && text.source()
                                    .charAt(text.folded()
                                            .source(end - 2, end - 1)
                                            .start())
                            == '\u0623';
        }

        /** Whether a word that could be "so" with a preposition is a verb that begins with that letter: opened. */
        private boolean isVerbOfFeh(int at, Particle particle) {
            Token token = text.tokens().get(at);
            return text.foldedChar(token) == FEH
                    && particle.letters < token.foldedLength()
                    && particle.preposition
                    && words.can(at, r -> r.isVerb() && r.front() == 0);
        }

        /** Whether what could be "and to" is the first of those told behind "each of": the governor. */
        private boolean isOneOf(int at, Particle particle) {
            return at > 1
                    && text.foldedChar(text.tokens().get(at)) == WAW
                    && particle.preposition
                    && text.is(text.tokens().get(at - 1), OF)
                    && tags[at - 2] == Tag.QUANTIFIER
                    && words.can(at, r -> r.isNominal() && r.front() == 0);
        }

        /** Whether "began" or "went on" is the verb of its clause, with no present behind it that it only helps: began a visit. */
        private boolean isMain(int at, int row) {
            if (!particles.cell(row, "kind").equalsIgnoreCase(GOING)) {
                return false;
            }
            for (int i = at + 1; i < text.tokens().size() && i < at + HELPED; i++) {
                Token token = text.tokens().get(i);
                if (token.kind() == Kind.PUNCTUATION) {
                    return true;
                }
                boolean helped = !inBlock[i]
                        && words.can(
                                i, r -> r.isVerb() && r.isPresent() && r.agreement() != '1' && r.agreement() != '4');
                if (helped) {
                    return false;
                }
                int particle = particlesOf.of(text, token).row;
                String kind = particle < 0 ? "" : particles.cell(particle, "kind");
                if (kind.equals("comp") || kind.equals("sub") || kind.equals("rel")) {
                    return true;
                }
            }
            return true;
        }

        /** Whether "behind" is the verb written alike: left dead or injured, with what it left and how many behind its subject. */
        private boolean isLeft(int at, int row) {
            if (row != behind || (at > 0 && (NOMINAL.contains(tags[at - 1]) || tags[at - 1] == Tag.VERB))) {
                return false;
            }
            int next = at + 1;
            boolean subject = next < text.tokens().size() && (inBlock[next] || words.can(next, r -> r.isNominal()));
            for (int i = next + 1; subject && i < text.tokens().size() && i < at + LEFT; i++) {
                if (text.tokens().get(i).kind() == Kind.PUNCTUATION
                        || particlesOf.of(text, text.tokens().get(i)).row >= 0) {
                    return false;
                }
                if (areNumbers.is(text, text.tokens().get(i))
                        || text.tokens().get(i).kind() == Kind.NUMBER) {
                    return true;
                }
            }
            return false;
        }

        /** Whether "across" is the verb written alike: expressed, with "about" behind its subject. */
        private boolean isExpressed(int at, Particle particle) {
            if (particle.row != across) {
                return false;
            }
            for (int i = at + 1; i < text.tokens().size() && i < at + EXPRESSION; i++) {
                if (text.tokens().get(i).kind() == Kind.PUNCTUATION) {
                    return false;
                }
                if (text.is(text.tokens().get(i), ABOUT)) {
                    return i > at + 1;
                }
            }
            return false;
        }

        /** Whether a word that can be a verb is one here, by what stands around it. */
        private boolean isVerbHere(int at, int from, int to) {
            if (!words.can(at, Sense.VERB)) {
                return false;
            }
            List<WordReading> readings = words.at(at);
            boolean verb = false;
            boolean noun = false;
            boolean will = false;
            boolean purpose = true;
            boolean dotless = isDotless(text.tokens().get(at));
            for (int i = 0; i < readings.size(); i++) {
                WordReading reading = readings.get(i);
                boolean one = reading.isVerb()
                        && !isShortFuture(reading)
                        && !isOwnPurpose(at, reading)
                        && !(dotless && reading.pronoun() > 0);
                verb |= one;
                noun |= !reading.isVerb();
                will |= one && reading.prefix() == Prefix.WILL;
                purpose &= !one || reading.prefix() == Prefix.TO;
            }
            if (!verb || (purpose && words.can(at, r -> r.list() == WordList.ACTIVE && r.isAccusative()))) {
                return false;
            }
            Token token = text.tokens().get(at);
            Tag before = at > from ? tags[at - 1] : Tag.STOP;
            if (before == Tag.PREPOSITION) {
                return false;
            }
            boolean past = before == Tag.VERB && isOnlyPast(at) && isOnlyPast(at - 1);
            if (past && text.foldedChar(token) != WAW && text.foldedChar(token) != FEH) {
                // No past stands right behind a past: it is a name or a noun that looks like one.
                return false;
            }
            if (before == Tag.NAME && !words.can(at, r -> r.isVerb() && r.pronoun() == 0) && hasVerbBefore(at, from)) {
                // The tail of a name that ends like a verb with its object.
                return false;
            }
            if ((before == Tag.NOUN || before == Tag.ADJECTIVE) && isNationality(at)) {
                return false;
            }
            if (!noun || will) {
                return true;
            }
            if (hasVerbBefore(at, from)
                    && caseOf(at - 1) != 'a'
                    && words.can(at, WordReading::isAccusative)
                    && Words.all(words.at(at), r -> !r.isVerb() || r.agreement() == 'd')) {
                // Behind a verb with its subject this is its object with the alef of the accusative, no verb of two.
                return false;
            }
            if (isRelativeOf(at, to)) {
                return true;
            }
            if (before == Tag.COMPLEMENTIZER
                    && text.foldedChar(token) == WAW
                    && !words.can(at, r -> r.isVerb() && r.front() == 0)) {
                // No "and" stands right behind "that".
                return false;
            }
            if (before == Tag.NEGATION || before == Tag.MAY || before == Tag.WILL || before == Tag.RELATIVE) {
                return true;
            }
            boolean an = before == Tag.COMPLEMENTIZER
                    && text.folded(text.tokens().get(at - 1)).endsWith(AN);
            WordReading present = words.first(at, WordReading::isPresent);
            char sign = text.foldedChar(token);
            boolean joined = (sign == WAW || sign == FEH)
                    && words.can(at, r -> r.isVerb() && r.prefix() != Prefix.TO && r.front() > 0);
            if (joined && (isAmongMasdars(at, from) || isMasdarToo(at, from))) {
                return false;
            }
            boolean nextCounted = at + 1 < to && isCounted(at + 1, to);
            boolean that = before == Tag.COMPLEMENTIZER
                    && !an
                    && !text.folded(text.tokens().get(at - 1)).endsWith(AN);
            if (before == Tag.COMMA && (nextCounted || isDualSubject(at + 1, to))) {
                return true;
            }
            boolean opens = before == Tag.STOP
                    || that
                    || before == Tag.COLON
                    || before == Tag.QUOTE
                    || before == Tag.SUBORDINATOR
                    || before == Tag.CONDITION
                    || before == Tag.AUXILIARY
                    || before == Tag.QUESTION
                    || before == Tag.PRONOUN;
            if (an && present != null) {
                return true;
            }
            present = words.first(at, r -> r.isPresent() && r.agreement() != '1' && r.agreement() != '4');
            boolean masdar = words.can(at, r -> r.list() == WordList.MASDAR) && !isDotlessPast(at);
            boolean definiteNext = at + 1 < to && isDefinite(at + 1) && letterOf(at + 1) == 0;
            boolean nextNamed = at + 1 < to && inBlock[at + 1];
            boolean behindName = before == Tag.NAME || before == Tag.TIME;
            if (that && hasSubject(at - 1)) {
                return true;
            }
            if (present != null && masdar) {
                // A present with teh and a verbal noun alike: the verb behind its feminine subject, the noun before a
                // genitive.
                return (behindName && !definiteNext && !nextNamed)
                        || ((opens || joined)
                                && (nextCounted || isNominative(at + 1, to))
                                && words.can(at, WordReading::isPast))
                        || (nextCounted && !nextNamed && isClosed(at, from) && words.can(at, WordReading::isPast))
                        || ((at == from || (before == Tag.COMMA && isOpeningPast(at, from)))
                                && isTitledNext(at + 1, to));
            }
            if (opens || joined) {
                return !(masdar && definiteNext && words.can(at, r -> r.isPast()) && before != Tag.STOP && !joined)
                        || nextCounted;
            }
            boolean object = masdar
                    && (((definiteNext || isNounNext(at + 1, to)) && hasVerbBefore(at, from))
                            || isBehindSubject(at, from));
            if (behindName) {
                return !object;
            }
            boolean afterDefinite = (before == Tag.NOUN || before == Tag.ADJECTIVE) && isDefinite(at - 1);
            if (isFull(at, from) && !words.can(at, r -> r.list() == WordList.ADJECTIVE)) {
                return true;
            }
            return (afterDefinite && !object && !words.can(at, r -> r.list() == WordList.ADJECTIVE))
                    || (before == Tag.COMMA
                            && (!masdar || ((nextNamed || isTitledNext(at + 1, to)) && isOpeningPast(at, from))));
        }

        /** Whether a comma stands before a past behind which nothing but an adverb opens the sentence: "for its part, …". */
        private boolean isOpeningPast(int at, int from) {
            return at - from <= OPENING && words.can(at, WordReading::isPast) && !hasVerbBefore(at, from);
        }

        /**
         * Whether an indefinite phrase that can have no genitive stands before a token in a clause without a verb, at its head or behind
         * "that": a noun with the ending of an object, of a dual or a plural, or with an adjective behind it.
         */
        private boolean isFull(int at, int from) {
            int first = at - 1;
            while (first > from
                    && (tags[first] == Tag.NOUN || tags[first] == Tag.ADJECTIVE || tags[first] == Tag.NUMBER)) {
                first--;
            }
            boolean that = tags[first] == Tag.COMPLEMENTIZER;
            int noun = that ? first + 1 : first;
            if (noun >= at || at - noun > SUBJECT_REACH || isDefinite(at - 1) || letterOf(noun) != 0) {
                return false;
            }
            String before = text.folded(text.tokens().get(at - 1));
            boolean dual = before.length() > 4
                    && (before.endsWith("\u064A\u0646")
                            || before.endsWith("\u0627\u0646")
                            || before.endsWith("\u0648\u0646"))
                    && words.can(at - 1, r -> r.isNominal() && (r.isPlural() || r.isDual()));
            boolean accusative = words.can(at - 1, r -> r.isNominal() && r.isAccusative())
                    && !words.can(at - 1, r -> r.isNominal() && !r.isAccusative());
            boolean adjective = tags[at - 1] == Tag.ADJECTIVE && at - 1 > noun && !isDefinite(noun);
            return that && ((dual && at - 1 == noun) || accusative || adjective);
        }

        /** Whether a definite word stands before a token in a clause without a verb: its genitive is complete. */
        private boolean isClosed(int at, int from) {
            return at > from
                    && (tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.ADJECTIVE)
                    && isDefinite(at - 1)
                    && !hasVerbBefore(at, from);
        }

        /** Whether "that" has its subject as a pronoun on it: what follows is a verb rather than a noun. */
        private boolean hasSubject(int that) {
            String word = text.folded(text.tokens().get(that));
            return PRONOUNS.stream().anyMatch(word::endsWith);
        }

        /** Whether a number or a quantity begins at a token, "about" before it or not. */
        private boolean isCounted(int at, int to) {
            boolean number = text.tokens().get(at).kind() == Kind.NUMBER || isNumber(at);
            boolean about = text.is(text.tokens().get(at), NEARLY)
                    && at + 1 < to
                    && (text.tokens().get(at + 1).kind() == Kind.NUMBER || isNumber(at + 1));
            return number || about || particle(at) == Tag.QUANTIFIER;
        }

        /** Whether a token has the ending of a plural subject, which no genitive has. */
        private boolean isNominative(int at, int to) {
            return at < to
                    && text.folded(text.tokens().get(at)).endsWith("\u0648\u0646")
                    && words.can(at, r -> r.isNominal() && r.isPlural());
        }

        /** Whether a token is an indefinite dual of people as no genitive has it, and no verb is before it. */
        private boolean isDualSubject(int at, int to) {
            return at < to
                    && text.folded(text.tokens().get(at)).endsWith("\u0627\u0646")
                    && !isDefinite(at)
                    && words.can(at, r -> r.isNominal() && r.isDual());
        }

        /** Whether only nouns, or a name, stand between a word and a verb before it: their verb, whose object the word can be. */
        private boolean isBehindSubject(int at, int from) {
            for (int i = at - 1; i >= from && i >= at - SUBJECT_REACH; i--) {
                if (tags[i] == Tag.VERB) {
                    return i < at - 1 && !words.can(i, r -> r.isVerb() && r.pronoun() > 0);
                }
                if (tags[i] != Tag.NOUN && tags[i] != Tag.ADJECTIVE && tags[i] != Tag.NAME) {
                    return false;
                }
            }
            return false;
        }

        /** Whether a reading is a short present behind the sign of the future, which there is none of. */
        private static boolean isShortFuture(WordReading reading) {
            return reading.prefix() == Prefix.WILL
                    && reading.isPresent()
                    && reading.features().charAt(0) == 'j';
        }

        /** Whether a reading is "for me to" of a word that is a noun behind a preposition: for the last. */
        private boolean isOwnPurpose(int at, WordReading reading) {
            return reading.prefix() == Prefix.TO
                    && (reading.agreement() == '1' || reading.agreement() == '4')
                    && words.can(at, Sense.NOMINAL);
        }

        /**
         * Whether a past with a pronoun tells of the indefinite noun before it who did it, who is told next: "an ambush that gunmen laid".
         */
        private boolean isRelativeOf(int at, int to) {
            boolean indefinite = at > 0
                    && (tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.ADJECTIVE)
                    && !isDefinite(at - 1)
                    && letterOf(at) == 0
                    && words.can(at, r -> r.isPast() && r.pronoun() > 0 && r.front() == 0);
            return indefinite
                    && at + 1 < to
                    && letterOf(at + 1) == 0
                    && (inBlock[at + 1] || words.can(at + 1, r -> r.list() == WordList.AGENT && r.front() == 0));
        }

        private boolean isOnlyPast(int at) {
            return words.can(at, Sense.VERB) && !words.can(at, r -> r.isVerb() && !r.isPast());
        }

        /** Whether the clause of a token has a verb already: what follows its subject is its object rather than a verb. */
        private boolean hasVerbBefore(int at, int from) {
            for (int i = at - 1; i >= from && i > at - REACH; i--) {
                switch (tags[i]) {
                    case VERB -> {
                        return true;
                    }
                    case STOP, COMMA, COLON, QUOTE, COMPLEMENTIZER, RELATIVE, SUBORDINATOR, CONDITION, CONJUNCTION -> {
                        return false;
                    }
                    default -> {}
                }
            }
            return false;
        }

        /** Whether a verbal noun goes on a row of them: "killing and looting", behind an indefinite one with nothing between. */
        private boolean isAmongMasdars(int at, int from) {
            return at > from
                    && tags[at - 1] == Tag.NOUN
                    && words.can(at, r -> r.list() == WordList.MASDAR)
                    && words.can(
                            at - 1,
                            r -> r.list() == WordList.MASDAR
                                    && r.pronoun() == 0
                                    && !r.prefix().isDefinite());
        }

        /** Whether a verbal noun with a pronoun goes on one with its object: "the killing of men and their torture". */
        private boolean isMasdarToo(int at, int from) {
            if (!words.can(at, r -> r.list() == WordList.MASDAR && r.pronoun() > 0)) {
                return false;
            }
            for (int i = at - 1; i >= from && i >= at - MASDAR_REACH && NOMINAL.contains(tags[i]); i--) {
                if (words.can(
                        i,
                        r -> r.list() == WordList.MASDAR
                                && r.pronoun() == 0
                                && !r.prefix().isDefinite())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a word is written with the alef without dots of a past, in a text that has dots on its yehs: denied, not denial. */
        private boolean isDotlessPast(int at) {
            Token token = text.tokens().get(at);
            return isDotless(token) && words.can(at, r -> r.isPast() && r.pronoun() == 0);
        }

        /** Whether a word can be a noun in the genitive: it is no particle, and no "and" stands on it. */
        private boolean isNounNext(int at, int to) {
            return at < to
                    && text.foldedChar(text.tokens().get(at)) != WAW
                    && particle(at) == null
                    && words.can(at, Sense.UNGOVERNED);
        }

        /** Whether a person stands there with a title: at the head of a sentence what is before is a verb. */
        private boolean isTitledNext(int at, int to) {
            NameMention name = at < to && blockAt[at] >= 0 ? names.get(blockAt[at]) : null;
            return name != null && name.type() == NameMention.Type.PERSON && words.can(at - 1, WordReading::isPast);
        }

        private boolean isDotless(Token token) {
            return dotted && text.source().charAt(token.end() - 1) == DOTLESS;
        }

        private boolean isDefinite(int at) {
            Token token = text.tokens().get(at);
            return inBlock[at]
                    || (token.foldedLength() > 4
                            && text.folded().charAt(token.foldedStart()) == '\u0627'
                            && text.folded().charAt(token.foldedStart() + 1) == '\u0644')
                    || words.can(at, Sense.DEFINITE)
                    || hasOwner(at);
        }

        /** Whether a noun has a pronoun on it; not where its last letter may as well be one of its own: "families", "my families". */
        private boolean hasOwner(int at) {
            if (!words.can(at, Sense.OWNED)) {
                return false;
            }
            char last = text.folded().charAt(text.tokens().get(at).foldedEnd() - 1);
            return (last != YEH && last != KAF) || !words.can(at, Sense.UNOWNED);
        }

        // Which tokens are one phrase.

        /** Adds the phrase that begins at a token; the token behind it. */
        private int phrase(int first, int to) {
            int at = first;
            int head = -1;
            int mention = -1;
            boolean closed = false;
            while (at < to && NOMINAL.contains(tags[at]) && !closed) {
                if (at > first && isJoined(at)) {
                    break;
                }
                if (at > first && isGoverned(at)) {
                    break;
                }
                if (blockAt[at] >= 0) {
                    if (head >= 0 && isDefinite(at - 1) && tags[at - 1] != Tag.QUANTIFIER) {
                        break;
                    }
                    if (head >= 0 && (caseOf(at - 1) != 0 || isAnother(blockAt[at], at, head))) {
                        break;
                    }
                    mention = head < 0 ? blockAt[at] : mention;
                    head = head < 0 ? at : head;
                    NameMention name = names.get(blockAt[at]);
                    at = blockEnd[at];
                    closed = name.type() == NameMention.Type.PERSON;
                    continue;
                }
                if (tags[at] == Tag.NUMBER || tags[at] == Tag.QUANTIFIER || tags[at] == Tag.DEMONSTRATIVE) {
                    if (head >= 0) {
                        break;
                    }
                    boolean of = tags[at] != Tag.DEMONSTRATIVE
                            && at + 2 < to
                            && text.is(text.tokens().get(at + 1), OF)
                            && NOMINAL.contains(tags[at + 2]);
                    at += of ? 2 : 1;
                    continue;
                }
                if (head < 0) {
                    head = at;
                } else if (isDefinite(at - 1) ? !continues(at, head) : !mayFollow(at, head)) {
                    break;
                }
                at++;
            }
            at = Math.max(at, first + 1);
            head = head < 0 ? first : head;
            at = mention < 0 && head == at - 1 ? behindQuotedName(at, to) : at;
            phrases.add(phrase(first, at, head, mention));
            return at;
        }

        /** The token behind a name in quotation marks right behind a noun for those who bear it, "the society X"; else the token itself. */
        private int behindQuotedName(int at, int to) {
            boolean opens = at < to && text.quotations().opens(at) && tags[at] == Tag.QUOTE;
            int close = opens ? text.quotations().partnerOf(at) : -1;
            if (close < 0 || close >= to || close - at > LONGEST_NAME + 1 || close == at + 1 || !isBody(at - 1)) {
                return at;
            }
            for (int i = at + 1; i < close; i++) {
                if (tags[i] == Tag.VERB || tags[i] == Tag.STOP || tags[i] == Tag.COMPLEMENTIZER) {
                    return at;
                }
            }
            return close + 1;
        }

        /** Whether a noun is of those that act and have names: a society, a movement, a paper. */
        private boolean isBody(int at) {
            return words.can(at, r -> r.list() == WordList.AGENT && !r.isPerson());
        }

        /**
         * Whether a word may belong to an indefinite one before it: not behind a plural with its ending in full, nor behind an adjective, if
         * it is no adjective itself; no indefinite accusative behind what is none.
         */
        private boolean isTied(int at) {
            return text.folded().isTehMarbuta(text.tokens().get(at).foldedEnd() - 1);
        }

        private boolean mayFollow(int at, int head) {
            boolean adjective = isAdjective(at);
            char ending = caseOf(at - 1);
            if (ending != 0) {
                return adjective && mayHaveEnding(at, ending);
            }
            boolean behindAdjective = at - 1 > head && (tags[at - 1] == Tag.ADJECTIVE || isNisba(at - 1));
            boolean accusative =
                    words.can(at, WordReading::isAccusative) && !words.can(at, r -> r.isNominal() && !r.isAccusative());
            boolean accusativeBefore = words.can(at - 1, WordReading::isAccusative);
            boolean other = behindAdjective
                    && isTied(at) != isTied(at - 1)
                    && (isTied(at) ? !hasFeminine(head, at - 1) : !isNationality(at));
            if (accusativeBefore && !adjective && isOnlyAccusative(at - 1) && !isTwo(at - 1)) {
                return false;
            }
            boolean parted = behindAdjective && (!adjective || other) && !isLimited(at);
            return !parted && !(accusative && !accusativeBefore);
        }

        private boolean isOnlyAccusative(int at) {
            return words.can(at, WordReading::isAccusative) && !words.can(at, r -> r.isNominal() && !r.isAccusative());
        }

        /**
         * Whether a word with the alef of the accusative is rather one for two before its genitive, "the two ministers of": of people, right
         * behind the verb or at the head of its clause.
         */
        private boolean isTwo(int at) {
            return isOnlyAccusative(at)
                    && (at == 0
                            || tags[at - 1] == Tag.VERB
                            || tags[at - 1] == Tag.STOP
                            || tags[at - 1] == Tag.COMPLEMENTIZER)
                    && words.can(at, r -> isSomebody(r) || r.list() == WordList.AGENT)
                    && at + 1 < tags.length
                    && (tags[at + 1] == Tag.NOUN || tags[at + 1] == Tag.NAME)
                    && !words.can(at + 1, WordReading::isAccusative)
                    && letterOf(at + 1) == 0
                    && !isJoined(at + 1);
        }

        /** Whether a word says in what respect the adjective before it is meant: "far in range", "strong in tone". */
        private boolean isLimited(int at) {
            return hasArticle(at)
                    && tags[at - 1] == Tag.ADJECTIVE
                    && !isNisba(at - 1)
                    && !words.can(at - 1, WordReading::isPlural)
                    && words.can(at, r -> r.list() == WordList.NOUN && RESPECTS.contains(words.cell(r, "class")));
        }

        /** Whether a noun of a phrase is feminine or a plural, so that an adjective in the feminine may be of it. */
        private boolean hasFeminine(int head, int end) {
            for (int i = head; i < end; i++) {
                if (isTied(i)
                        || inBlock[i]
                        || words.at(i).isEmpty()
                        || words.can(i, r -> r.isFeminine() || r.isPlural())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a word that can be an adjective has the ending of relation. */
        private boolean isNisba(int at) {
            return text.folded().charAt(text.tokens().get(at).foldedEnd() - 1) == YEH && isAdjective(at);
        }

        /**
         * The case that the ending of a word says, where it is one of a dual or a sound plural that no genitive follows: {@code n} waw and
         * noon, {@code a} alef and noon, {@code g} yeh and noon, else 0.
         */
        private char caseOf(int at) {
            if (inBlock[at] || isDefinite(at)) {
                return 0;
            }
            String written = text.folded(text.tokens().get(at));
            if (written.length() < 5 || written.charAt(written.length() - 1) != NOON) {
                return 0;
            }
            char letter = written.charAt(written.length() - 2);
            boolean sound = false;
            boolean two = false;
            boolean one = false;
            for (WordReading reading : words.at(at)) {
                boolean participle = reading.list() == WordList.ACTIVE || reading.list() == WordList.PASSIVE;
                sound |= reading.isPlural() && (participle || written.endsWith(reading.lemma() + letter + NOON));
                two |= reading.isDual();
                one |= reading.isNominal() && !reading.isDual() && !reading.isPlural();
            }
            boolean nominal = letter == WAW ? sound : (letter == ALEF ? two : sound || two) && !one;
            return !nominal ? 0 : letter == WAW ? 'n' : letter == ALEF ? 'a' : letter == YEH ? 'g' : 0;
        }

        /** Whether an adjective may stand behind a word with an ending: with the same, or as a plural that has none. */
        private boolean mayHaveEnding(int at, char ending) {
            String written = text.folded(text.tokens().get(at));
            String own = ending == 'n' ? "\u0648\u0646" : ending == 'a' ? "\u0627\u0646" : "\u064A\u0646";
            if (written.endsWith(own)) {
                return true;
            }
            boolean other = written.endsWith("\u0648\u0646") || written.endsWith("\u064A\u0646");
            boolean many = words.can(at, r -> r.list() == WordList.ADJECTIVE && r.isPlural());
            return ending != 'a' && !other && (many || isNationality(at));
        }

        /** Whether a name is somebody or something else than an indefinite phrase with an adjective before it: "an Iraqi deputy", "the minister". */
        private boolean isAnother(int name, int at, int head) {
            NameMention mention = names.get(name);
            boolean person = mention.type() == NameMention.Type.PERSON && mention.form() == NameMention.Form.NAME;
            return at - 1 > head && isAdjective(at - 1) && !inBlock[at - 1] && !person;
        }

        private boolean isAdjective(int at) {
            return tags[at] == Tag.ADJECTIVE
                    || words.can(
                            at,
                            r -> r.list() == WordList.ADJECTIVE
                                    || r.list() == WordList.ACTIVE
                                    || r.list() == WordList.PASSIVE)
                    || isNationality(at);
        }

        /** Whether a word may belong to a definite one before it: a definite adjective. */
        /** Whether a word with the ending of relation follows what is nobody: "the terrorist attack". */
        private boolean isRelated(int at, int head) {
            String written = text.folded(text.tokens().get(at));
            boolean relation = written.endsWith("\u064A") || written.endsWith("\u064A\u0647");
            return relation
                    && written.length() > 5
                    && !words.can(at - 1, this::isSomebody)
                    && (at - 1 == head || inBlock[head] || !words.can(head, this::isSomebody));
        }

        private boolean isSomebody(WordReading reading) {
            return (reading.list() == WordList.AGENT || reading.list() == WordList.NOUN) && reading.isPerson();
        }

        private boolean continues(int at, int head) {
            boolean agent = words.can(at, r -> r.list() == WordList.AGENT && r.isPerson());
            boolean somebody = agent && !isNationality(at) && tags[at] != Tag.ADJECTIVE && !isRelated(at, head);
            if (isSame(at)) {
                return true;
            }
            return hasArticle(at)
                    && !somebody
                    && mayAgree(at, head)
                    && (isNationality(at)
                            || tags[at] == Tag.ADJECTIVE
                            || words.can(
                                    at,
                                    r -> r.list() == WordList.ADJECTIVE
                                            || r.list() == WordList.ACTIVE
                                            || r.list() == WordList.PASSIVE)
                            || isRelated(at, head)
                            || words.at(at).isEmpty());
        }

        private boolean hasArticle(int at) {
            Token token = text.tokens().get(at);
            return token.foldedLength() > 4
                    && text.folded().charAt(token.foldedStart()) == ALEF
                    && text.folded().charAt(token.foldedStart() + 1) == LAM;
        }

        private boolean isSoundPlural(int at) {
            String written = text.folded(text.tokens().get(at));
            return written.endsWith("\u0648\u0646") || written.endsWith("\u064A\u0646");
        }

        /** Whether any noun of a phrase may have an adjective behind it: no masculine one where all are feminine. */
        private boolean mayAgree(int at, int head) {
            boolean masculine = words.can(at, Sense.NOMINAL)
                    && !isTied(at)
                    && !words.can(at, r -> r.isPlural() || r.isDual() || r.isFeminine());
            if (isSoundPlural(at) && inBlock[at - 1]) {
                int start = at - 1;
                while (start > 0 && blockAt[start] < 0) {
                    start--;
                }
                return blockAt[start] < 0 || names.get(blockAt[start]).type() != NameMention.Type.LOCATION;
            }
            for (int i = head; masculine && i < at; i++) {
                if (inBlock[i] || !isTied(i)) {
                    return true;
                }
            }
            return !masculine;
        }

        /** Whether a word only says that what stands before it was named before: the same. */
        private boolean isSame(int at) {
            Token token = text.tokens().get(at);
            int row = particles.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
            return row >= 0 && particles.cell(row, "kind").equals("same");
        }

        private boolean isJoined(int at) {
            Token token = text.tokens().get(at);
            char first = text.foldedChar(token);
            if (first != WAW || token.foldedLength() < 3) {
                return false;
            }
            if (blockAt[at] >= 0) {
                return text.folded().indexAt(startOf(blockAt[at])) > token.foldedStart();
            }
            WordReading whole = words.first(at, r -> r.isNominal() && r.front() == 0);
            return whole == null;
        }

        private int startOf(int mention) {
            NameMention name = names.get(mention);
            TitleUse title = name.title();
            return title == null
                    ? name.span().start()
                    : Math.min(title.span().start(), name.span().start());
        }

        /** Whether a preposition is written on to a word. */
        private boolean isGoverned(int at) {
            return letterOf(at) != 0;
        }

        private char letterOf(int at) {
            Token token = text.tokens().get(at);
            if (blockAt[at] >= 0) {
                int start = text.folded().indexAt(startOf(blockAt[at]));
                for (int i = token.foldedStart(); i < start; i++) {
                    char c = text.folded().charAt(i);
                    if (c == '\u0628' || c == '\u0644' || c == '\u0643') {
                        return c;
                    }
                }
                return 0;
            }
            if (inBlock[at]) {
                return 0;
            }
            boolean bare = words.can(at, Sense.UNGOVERNED);
            WordReading governed = bare || !words.can(at, Sense.GOVERNED)
                    ? null
                    : words.first(at, r -> r.isNominal() && r.prefix().isGoverned());
            if (governed == null) {
                boolean unknownFor = words.at(at).isEmpty()
                        && token.foldedLength() > 4
                        && text.foldedChar(token) == '\u0644'
                        && text.folded().charAt(token.foldedStart() + 1) == '\u0644';
                return unknownFor ? '\u0644' : 0;
            }
            return switch (governed.prefix()) {
                case BI, BI_THE -> '\u0628';
                case LI, LI_THE -> '\u0644';
                default -> '\u0643';
            };
        }

        private Phrase phrase(int first, int end, int head, int mention) {
            Token token = text.tokens().get(first);
            char letter = letterOf(first);
            boolean joined = isJoined(first);
            int start;
            if (blockAt[first] >= 0) {
                start = text.folded().indexAt(startOf(blockAt[first]));
            } else {
                WordReading reading = words.first(
                        first,
                        r -> r.isNominal()
                                && (letter == 0
                                        ? !r.prefix().isGoverned()
                                        : r.prefix().isGoverned()));
                start = token.foldedStart() + (joined ? 1 : 0);
                if (letter != 0 && reading != null) {
                    boolean article = reading.prefix().isDefinite() && letter != '\u0644';
                    start = token.foldedStart()
                            + reading.front()
                            - (article ? 2 : reading.prefix() == Prefix.LI_THE ? 1 : 0);
                }
            }
            int before = first > 1 && tags[first - 1] == Tag.QUOTE ? first - 2 : first - 1;
            boolean governed = before >= 0 && tags[before] == Tag.PREPOSITION && !hasPronoun(before);
            int preposition = letter != 0 ? first : governed ? before : -1;
            WordReading noun = words.first(head, WordReading::isNominal);
            char gender = 'u';
            boolean plural = false;
            if (mention >= 0) {
                gender = genderOf(names.get(mention), head);
            } else if (noun != null) {
                boolean people = isSomebody(noun) || words.can(head, r -> isSomebody(r) && r.isPlural());
                plural = noun.isPlural() || noun.isDual();
                String written = text.folded(text.tokens().get(head));
                boolean sound = noun.isPlural()
                        && (noun.isConstruct() || written.endsWith("\u0648\u0646") || written.endsWith("\u064A\u0646"));
                plural |= isTwo(head);
                boolean feminine = noun.isFeminine()
                        || (noun.isDual() && isTiedForTwo(written))
                        || (written.length() > 5 && written.endsWith("\u0627\u062A"));
                gender = noun.isPlural() ? people || sound ? 'p' : 'f' : feminine ? 'f' : 'm';
            } else if (text.folded().isTehMarbuta(text.tokens().get(head).foldedEnd() - 1)) {
                gender = 'f';
            }
            return new Phrase(
                    first, end, head, start, preposition, letter, joined, isDefinite(head), gender, plural, mention);
        }

        /** Whether a dual is of a feminine in teh marbuta. */
        private static boolean isTiedForTwo(String written) {
            return written.length() > 6
                    && (written.endsWith("\u062A\u0627\u0646") || written.endsWith("\u062A\u064A\u0646"));
        }

        /** Whether a preposition has its noun as a pronoun on it, and governs nothing behind it. */
        private boolean hasPronoun(int preposition) {
            return havePronouns.is(text, text.tokens().get(preposition));
        }

        private char genderOf(NameMention name, int head) {
            if (name.type() == NameMention.Type.LOCATION) {
                Token token = text.tokens().get(head);
                int start = Math.max(
                        token.foldedStart(), text.folded().indexAt(name.span().start()));
                return masculine.rowOf(text.folded(), start, token.foldedEnd()) >= 0 ? 'u' : 'f';
            }
            boolean tied = text.folded().isTehMarbuta(text.tokens().get(head).foldedEnd() - 1);
            if (name.type() == NameMention.Type.ORGANIZATION) {
                WordReading noun = words.first(head, r -> r.list() == WordList.NOUN || r.list() == WordList.AGENT);
                boolean one = noun != null && !noun.isPlural() && !noun.isDual();
                boolean known = name.endToken() - name.firstToken() > 1 && one && noun != null && !noun.isFeminine();
                return tied || text.folded(text.tokens().get(head)).endsWith("\u0627\u062A") ? 'f' : known ? 'm' : 'u';
            }
            return name.title() == null || name.title().title().isEmpty() ? 'u' : tied ? 'f' : 'm';
        }

        // What stands to each verb.

        private Predicate predicate(int sentence, int verb, int from, int to, int firstPhrase, int firstPredicate) {
            List<WordReading> readings = new ArrayList<>(2);
            for (WordReading reading : words.at(verb)) {
                if (reading.isVerb()) {
                    readings.add(reading);
                }
            }
            WordReading reading = readings.get(0);
            Predicate last = predicates.size() > firstPredicate ? predicates.get(predicates.size() - 1) : null;
            int first = clauseStart(verb, from);
            boolean relative = first > from && tags[first - 1] == Tag.RELATIVE;
            boolean passive = Words.all(readings, WordReading::isPassive);
            // The subject before the verb.
            int subject = -1;
            boolean before = false;
            boolean inherited = false;
            boolean objectPronoun = isFilled(readings);
            int behind = phraseFrom(verb, firstPhrase);
            for (int p = phraseFrom(first, firstPhrase); p < behind; p++) {
                Phrase phrase = phrases.get(p);
                if (phrase.end() <= verb
                        && phrase.isBare()
                        && !(phrase.joined() && p > 0 && isGovernedBefore(phrases.get(p - 1), phrase))
                        && subject < 0
                        && !claimed.contains(p)
                        && !isAdverbial(phrase)
                        && !isLeft(phrase, from)
                        && !(objectPronoun && phrase.end() == verb && !phrase.definite() && phrase.mention() < 0)
                        && mayPrecede(readings, phrase)) {
                    subject = p;
                    before = true;
                }
            }
            int dative = first > from && tags[first - 1] == Tag.COMPLEMENTIZER
                    ? dativeBefore(first - 1, from, firstPhrase)
                    : -1;
            if (dative < 0 && subject < 0 && first > from && isDativePronoun(first - 2, from)) {
                dative = subjectBefore(first - 2, readings, firstPredicate);
                inherited = dative >= 0;
            }
            subject = dative >= 0 ? dative : subject;
            before |= dative >= 0;
            int antecedent = -1;
            if (relative) {
                antecedent = phraseEndingAt(first - 1, firstPhrase);
                subject = subject < 0 && !objectPronoun ? antecedent : subject;
                before = subject >= 0;
            }
            // What follows.
            boolean butHe = verb > from && isButHe(verb - 1);
            int end = clauseEnd(verb, to);
            int object = objectPronoun && relative ? antecedent : -1;
            List<Integer> complements = new ArrayList<>(4);
            for (int p = phraseFrom(verb + 1, behind); p < phrases.size(); p++) {
                Phrase phrase = phrases.get(p);
                if (phrase.first() >= end) {
                    break;
                }
                if (!phrase.isBare()) {
                    complements.add(p);
                    continue;
                }
                boolean apart = phrase.first() > verb + REACH
                        || phrase.joined()
                        || (tags[phrase.first() - 1] == Tag.TIME && isLeft(phrase, from))
                        || (phrase.first() > 0 && tags[phrase.first() - 1] == Tag.PRONOUN);
                boolean may = !apart && subject < 0 && !butHe;
                if (may && agrees(readings, phrase) && !isWilled(readings, phrase)) {
                    subject = p;
                } else if (!apart
                        && object < 0
                        && (relative || !objectPronoun)
                        && subject != p
                        && !commaBetween(verb, phrase.first(), subject)) {
                    object = p;
                }
            }
            int topic =
                    (subject < 0 || !before) && text.foldedChar(text.tokens().get(verb)) == FEH
                            ? topic(verb, from, firstPhrase)
                            : -1;
            topic = topic >= 0 && (subject < 0 || mayPrecede(readings, phrases.get(topic))) ? topic : -1;
            object = topic >= 0 && subject >= 0 ? subject : object;
            subject = topic >= 0 ? topic : subject;
            before |= topic >= 0;
            boolean an = first > from && tags[first - 1] == Tag.COMPLEMENTIZER;
            if (subject < 0 && an) {
                subject = last != null ? last.subject() : -1;
                inherited = subject >= 0;
                before = true;
            }
            if (subject < 0 && last != null && isJoinedVerb(verb, readings) && sameNumber(last.reading(), reading)) {
                subject = last.subject();
                inherited = subject >= 0;
                before = true;
            }
            if (subject < 0 && butHe) {
                subject = subjectBefore(verb, readings, firstPredicate);
                inherited = subject >= 0;
                before = subject >= 0;
            }
            boolean goesOn = subject < 0
                    && last != null
                    && last.before()
                    && last.subject() >= 0
                    && first > from
                    && tags[first - 1] == Tag.VERB
                    && sameNumber(last.reading(), reading);
            if (goesOn && last != null) {
                subject = last.subject();
                inherited = true;
                before = true;
            }
            if (subject < 0 && present(readings) && first > from && tags[verb - 1] == Tag.COMMA) {
                subject = mainSubject(readings, firstPredicate);
                inherited = subject >= 0;
                before |= inherited;
            }
            if (subject >= 0) {
                claimed.add(subject);
            }
            if (object >= 0) {
                claimed.add(object);
            }
            int negation = negation(verb, from);
            return new Predicate(
                    verb,
                    readings,
                    sentence,
                    first,
                    end,
                    subject,
                    before,
                    inherited,
                    object,
                    complements,
                    passive ? -1 : content(verb, to),
                    negation,
                    mood(verb, first, from, subject, readings, last),
                    relative);
        }

        /** Whether a verb has its object as a pronoun on it, and no bare phrase behind it is another. */
        private static boolean isFilled(List<WordReading> readings) {
            return Words.all(readings, reading -> reading.pronoun() > 0);
        }

        private static boolean present(List<WordReading> readings) {
            return Words.all(readings, WordReading::isPresent);
        }

        /** The person who is the subject of the sentence's first verb, where a verb agrees with it, or -1. */
        private int mainSubject(List<WordReading> readings, int firstPredicate) {
            if (predicates.size() <= firstPredicate) {
                return -1;
            }
            int subject = predicates.get(firstPredicate).subject();
            Phrase phrase = subject < 0 ? null : phrases.get(subject);
            boolean person = phrase != null
                    && phrase.mention() >= 0
                    && names.get(phrase.mention()).type() == NameMention.Type.PERSON;
            return person && phrase != null && agrees(readings, phrase) ? subject : -1;
        }

        /** Of "as for X, he …": X, or -1. */
        private int topic(int verb, int from, int firstPhrase) {
            for (int i = verb - 1; i >= from && tags[i] != Tag.VERB; i--) {
                if (tags[i] == Tag.SUBORDINATOR
                        && text.folded(text.tokens().get(i)).endsWith(AS_FOR)) {
                    int p = phraseFrom(i + 1, firstPhrase);
                    return p < phrases.size() && phrases.get(p).first() < verb ? p : -1;
                }
            }
            return -1;
        }

        /** Whether a phrase is an adverb: an indefinite accusative. */
        private boolean isAdverbial(Phrase phrase) {
            boolean counted = tags[phrase.first()] == Tag.NUMBER || tags[phrase.first()] == Tag.QUANTIFIER;
            boolean that = phrase.first() > 0 && tags[phrase.first() - 1] == Tag.COMPLEMENTIZER;
            return phrase.mention() < 0
                    && !phrase.definite()
                    && !counted
                    && !that
                    && !isTwo(phrase.head())
                    && words.can(phrase.head(), WordReading::isAccusative);
        }

        /** Whether a phrase is an adjective that was left of the phrase right before it. */
        private boolean isLeft(Phrase phrase, int from) {
            return tags[phrase.head()] == Tag.ADJECTIVE
                    && phrase.first() > from
                    && (NOMINAL.contains(tags[phrase.first() - 1]) || tags[phrase.first() - 1] == Tag.TIME);
        }

        /** Whether what "and" joins to a phrase stands behind its preposition, too: between strikers and drivers. */
        private static boolean isGovernedBefore(Phrase one, Phrase joined) {
            return !one.isBare() && one.end() == joined.first();
        }

        /** Whether a phrase may be the subject of a verb behind it, which agrees with it in gender. */
        private boolean mayPrecede(List<WordReading> readings, Phrase phrase) {
            boolean and = phrase.end() < tags.length
                    && NOMINAL.contains(tags[phrase.end()])
                    && isJoined(phrase.end())
                    && Words.any(readings, r -> "depq".indexOf(r.agreement()) >= 0);
            if (and) {
                return true;
            }
            if (phrase.gender() == 'u' || phrase.gender() == 'p' || phrase.plural()) {
                return true;
            }
            for (WordReading reading : readings) {
                boolean feminine = FEMININE.indexOf(reading.agreement()) >= 0;
                boolean masculine = "mdp".indexOf(reading.agreement()) >= 0;
                if (phrase.gender() == 'f' ? feminine : masculine) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a comma parts a phrase from its verb; not the second of two around a name in apposition. */
        private boolean commaBetween(int verb, int phrase, int subject) {
            for (int i = verb + 1; i < phrase; i++) {
                boolean second = subject >= 0 && phrases.get(subject).end() == i && hasComma(phrases.get(subject));
                boolean aside =
                        (i > verb + 1 && tags[i - 1] == Tag.TIME) || (i + 1 < phrase && tags[i + 1] == Tag.TIME);
                if (tags[i] == Tag.COMMA && !second && !aside) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasComma(Phrase phrase) {
            for (int i = phrase.first(); i < phrase.end(); i++) {
                if (text.foldedChar(text.tokens().get(i)) == ',') {
                    return true;
                }
            }
            return false;
        }

        private static boolean sameNumber(WordReading left, WordReading right) {
            boolean third = "mfdepq".indexOf(left.agreement()) >= 0 && "mfdepq".indexOf(right.agreement()) >= 0;
            return third
                    && (left.agreement() == right.agreement()
                            || "dpq".indexOf(right.agreement()) >= 0
                            || "dpq".indexOf(left.agreement()) >= 0);
        }

        /** Whether a verb behind which a subject stands may have this phrase as one. */
        private boolean agrees(List<WordReading> readings, Phrase phrase) {
            if (isReflexive(phrase) || isOblique(phrase) || isObjectOnly(phrase)) {
                return false;
            }
            for (WordReading reading : readings) {
                char agreement = reading.agreement();
                if (agreement == '1' || agreement == '4') {
                    continue;
                }
                boolean fits = phrase.gender() == 'u'
                        || phrase.gender() == 'p'
                        || ((agreement == 'f' || agreement == 'e' || agreement == 'q')
                                ? phrase.gender() == 'f'
                                : phrase.gender() == 'm')
                        || (tags[phrase.first()] == Tag.NUMBER && !(agreement == 'f' && isCountOfMen(phrase)))
                        || (tags[phrase.first()] == Tag.QUANTIFIER
                                && !(agreement == 'f'
                                        && isCountOfMen(phrase)
                                        && text.is(text.tokens().get(phrase.first()), ANY)));
                if (fits && "dpq".indexOf(agreement) < 0) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a phrase counts men, with whom no verb of one woman agrees: deployed 150,000 soldiers. */
        private boolean isCountOfMen(Phrase phrase) {
            return phrase.gender() == 'm'
                    && tags[phrase.head()] == Tag.NOUN
                    && words.can(phrase.head(), r -> r.isNominal() && r.isPerson());
        }

        /** Whether a phrase is a deed and a verb one whose subject only somebody is: refused to join. */
        private boolean isWilled(List<WordReading> readings, Phrase phrase) {
            return phrase.mention() < 0
                    && tags[phrase.head()] != Tag.NAME
                    && Words.all(readings, r -> !r.isPassive() && willing.rowOf(r.lemma()) >= 0)
                    && words.can(phrase.head(), r -> r.list() == WordList.MASDAR)
                    && !words.can(
                            phrase.head(),
                            r -> r.isNominal()
                                    && (r.list() == WordList.AGENT
                                            || (r.list() == WordList.NOUN
                                                    && !words.cell(r, "class").equals("act"))));
        }

        /** Whether a phrase is written as an indefinite object: opened an inquiry. */
        private boolean isObjectOnly(Phrase phrase) {
            return phrase.mention() < 0
                    && phrase.first() == phrase.head()
                    && !phrase.definite()
                    && isOnlyAccusative(phrase.head())
                    && !isTwo(phrase.head());
        }

        /** Whether the head of a phrase has the ending of an object: a dual or a plural in yeh and noon. */
        private boolean isOblique(Phrase phrase) {
            int head = phrase.head();
            return phrase.mention() < 0
                    && phrase.first() == head
                    && text.folded(text.tokens().get(head)).endsWith("\u064A\u0646")
                    && words.can(head, r -> r.isNominal() && (r.isDual() || r.isPlural()))
                    && !words.can(head, r -> r.isNominal() && !r.isDual() && !r.isPlural());
        }

        /** Whether a phrase is "himself" and the like, which no verb has as its subject. */
        private boolean isReflexive(Phrase phrase) {
            Token token = text.tokens().get(phrase.head());
            int row = phrase.end() == phrase.first() + 1
                    ? particles.rowOf(text.folded(), token.foldedStart(), token.foldedEnd())
                    : -1;
            return row >= 0 && particles.cell(row, "kind").equals("same");
        }

        private boolean isJoinedVerb(int verb, List<WordReading> readings) {
            Token token = text.tokens().get(verb);
            char first = text.foldedChar(token);
            boolean written =
                    (first == WAW || first == FEH) && (readings.get(0).front() > 0 || isJoinedBehindComma(verb, 0));
            return written || (verb > 0 && (tags[verb - 1] == Tag.CONJUNCTION || tags[verb - 1] == Tag.MAY));
        }

        /** Whether a word that is a verb with "and" and one without stands behind a comma, where the first is meant. */
        private boolean isJoinedBehindComma(int verb, int from) {
            Token own = text.tokens().get(verb);
            return verb > from
                    && tags[verb - 1] == Tag.COMMA
                    && text.foldedChar(own) == WAW
                    && words.can(verb, r -> r.isVerb() && r.front() > 0);
        }

        /** Where the clause of a verb begins: behind the verb, the mark or the particle before it. */
        private int clauseStart(int verb, int from) {
            int at = verb;
            Token own = text.tokens().get(verb);
            char sign = text.foldedChar(own);
            boolean joinedVerb = (sign == WAW || sign == FEH)
                    && (words.first(verb, r -> r.isVerb() && r.front() == 0) == null
                            || isJoinedBehindComma(verb, from));
            if (joinedVerb) {
                return verb;
            }
            while (at > from) {
                Tag tag = tags[at - 1];
                boolean ends = tag == Tag.STOP
                        || tag == Tag.COLON
                        || tag == Tag.COMPLEMENTIZER
                        || tag == Tag.RELATIVE
                        || tag == Tag.SUBORDINATOR
                        || tag == Tag.CONDITION
                        || tag == Tag.QUOTE
                        || (tag == Tag.OTHER && text.foldedChar(text.tokens().get(at - 1)) == '-')
                        || (tag == Tag.VERB && at - 1 != verb);
                if (ends) {
                    break;
                }
                at--;
                Token token = text.tokens().get(at);
                boolean joined =
                        at < verb && tags[at] != Tag.VERB && text.foldedChar(token) == WAW && isClauseJoin(at, from);
                if (joined) {
                    break;
                }
            }
            return at;
        }

        /** Whether "and" written on to a word begins a clause: behind a comma, or at the auxiliary. */
        private boolean isClauseJoin(int at, int from) {
            return (at > from && tags[at - 1] == Tag.COMMA) || tags[at] == Tag.AUXILIARY;
        }

        /** Where the clause of a verb ends: at the next verb, mark or particle that opens another. */
        private int clauseEnd(int verb, int to) {
            for (int i = verb + 1; i < to; i++) {
                Tag tag = tags[i];
                boolean ends = tag == Tag.STOP
                        || tag == Tag.COLON
                        || tag == Tag.COMPLEMENTIZER
                        || tag == Tag.SUBORDINATOR
                        || tag == Tag.CONDITION
                        || tag == Tag.RELATIVE
                        || tag == Tag.VERB
                        || (tag == Tag.AUXILIARY && i > verb + 1);
                if (ends) {
                    return i;
                }
            }
            return to;
        }

        /** The phrase that ends at a token, adverbs of time and a comma aside, or -1. */
        private int phraseEndingAt(int end, int firstPhrase) {
            int p = phraseFrom(end, firstPhrase) - 1;
            if (p >= firstPhrase && phrases.get(p).end() > end) {
                p--;
            }
            return p >= firstPhrase && end - phrases.get(p).end() < 3 ? p : -1;
        }

        /** The first phrase, from one on, that begins at a token or behind it; behind the last if there is none. */
        private int phraseFrom(int token, int from) {
            return Sorted.firstFrom(phrases, from, Phrase::first, token);
        }

        /** Of "it befell X that he did": X, or -1. */
        private int dativeBefore(int that, int from, int firstPhrase) {
            int p = phraseFrom(that, firstPhrase) - 1;
            if (p < firstPhrase) {
                return -1;
            }
            Phrase phrase = phrases.get(p);
            boolean dative = phrase.end() == that && phrase.letter() == '\u0644' && phrase.first() > from;
            return dative && text.folded(text.tokens().get(phrase.first() - 1)).endsWith(SABAQ) ? p : -1;
        }

        /** Whether a word is "but" with the subject of what follows as a pronoun on it. */
        private boolean isButHe(int at) {
            String word = text.folded(text.tokens().get(at));
            String rest = word.startsWith("\u0648") ? word.substring(1) : word;
            return rest.startsWith(BUT) && PRONOUNS.contains(rest.substring(BUT.length()));
        }

        /** Whether a token is "him" of "it befell him that". */
        private boolean isDativePronoun(int at, int from) {
            if (at <= from || !text.folded(text.tokens().get(at - 1)).endsWith(SABAQ)) {
                return false;
            }
            String word = text.folded(text.tokens().get(at));
            return word.length() > 1 && word.charAt(0) == '\u0644' && PRONOUNS.contains(word.substring(1));
        }

        /** The subject of the nearest verb before a token in the sentence that agrees with a verb, or -1. */
        private int subjectBefore(int token, List<WordReading> readings, int firstPredicate) {
            for (int i = predicates.size() - 1; i >= firstPredicate; i--) {
                int subject = predicates.get(i).subject();
                boolean other = text.folded(text.tokens().get(predicates.get(i).token()))
                        .endsWith(SABAQ);
                if (predicates.get(i).token() < token
                        && !other
                        && subject >= 0
                        && phrases.get(subject).mention() >= 0
                        && mayPrecede(readings, phrases.get(subject))) {
                    return subject;
                }
            }
            return -1;
        }

        /** The "that" of what a verb governs, or -1. */
        private int content(int verb, int to) {
            for (int i = verb + 1; i < to && i < verb + CONTENT_REACH; i++) {
                if (tags[i] == Tag.COMPLEMENTIZER) {
                    return i;
                }
                boolean ends = tags[i] == Tag.STOP
                        || tags[i] == Tag.COLON
                        || (tags[i] == Tag.VERB && tags[i - 1] != Tag.RELATIVE && !behindRelative(i, verb));
                if (ends) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean behindRelative(int at, int from) {
            for (int i = at - 1; i > from; i--) {
                if (tags[i] == Tag.RELATIVE) {
                    return true;
                }
            }
            return false;
        }

        private int negation(int verb, int from) {
            for (int i = verb - 1; i >= from && i >= verb - 2; i--) {
                if (tags[i] == Tag.NEGATION
                        || (text.is(text.tokens().get(i), MA)
                                && tags[i] != Tag.RELATIVE
                                && i == verb - 1
                                && words.can(verb, WordReading::isPast)
                                && isOpening(i, from))) {
                    return i;
                }
                if (tags[i] != Tag.MAY && tags[i] != Tag.WILL) {
                    break;
                }
            }
            return negationOfBeing(verb, from);
        }

        /** The "not" before a form of "be" that a verb goes with: "the ministry had not commented", or -1. */
        private int negationOfBeing(int verb, int from) {
            for (int i = verb - 1; i > from && i >= verb - BEING_REACH; i--) {
                switch (tags[i]) {
                    case AUXILIARY -> {
                        boolean still = text.folded(text.tokens().get(i)).contains(STILL);
                        return tags[i - 1] == Tag.NEGATION && !still ? i - 1 : -1;
                    }
                    case VERB, COMMA, STOP, COLON, QUOTE, COMPLEMENTIZER, SUBORDINATOR, CONDITION, RELATIVE -> {
                        return -1;
                    }
                    default -> {
                        // The subject may stand between.
                    }
                }
            }
            return -1;
        }

        private boolean isOpening(int at, int from) {
            return at == from
                    || tags[at - 1] == Tag.STOP
                    || tags[at - 1] == Tag.COMMA
                    || tags[at - 1] == Tag.QUOTE
                    || tags[at - 1] == Tag.COMPLEMENTIZER;
        }

        /** Whether a verb behind "to" tells what came of a past one: "rose to reach 60". */
        private boolean isResult(int verb, int from, @Nullable Predicate last) {
            boolean done = last != null
                    && last.token() >= from
                    && last.mood() == Mood.FACT
                    && !last.isNegated()
                    && last.reading().isPast();
            for (int i = verb + 1; done && i <= verb + 3 && i < tags.length; i++) {
                if (tags[i] == Tag.NUMBER) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Whether a verb that may be a past or a present, of another stem, is the present: behind "may" its subject is feminine and the past
         * would not be, or a condition follows.
         */
        private boolean isPresent(int verb, int subject, List<WordReading> readings) {
            if (!Words.any(readings, WordReading::isPresent)) {
                return false;
            }
            boolean feminine = subject >= 0 && phrases.get(subject).gender() == 'f';
            boolean past = Words.any(readings, r -> r.isPast() && (!feminine || FEMININE.indexOf(r.agreement()) >= 0));
            for (int i = verb + 1; past && i < tags.length && i <= verb + CONDITIONED; i++) {
                if (tags[i] == Tag.STOP) {
                    return false;
                }
                past = tags[i] != Tag.CONDITION;
            }
            return !past;
        }

        private Mood mood(
                int verb, int first, int from, int subject, List<WordReading> readings, @Nullable Predicate last) {
            boolean present = Words.all(readings, WordReading::isPresent);
            boolean will =
                    (Words.any(readings, r -> r.prefix() == Prefix.WILL) && !Words.any(readings, WordReading::isPast))
                            || (verb > from && tags[verb - 1] == Tag.WILL);
            boolean lan = verb > from
                    && tags[verb - 1] == Tag.NEGATION
                    && text.folded(text.tokens().get(verb - 1)).endsWith("\u0644\u0646");
            if (will || lan) {
                return Mood.FUTURE;
            }
            boolean perhaps = verb > from
                    && tags[verb - 1] == Tag.MAY
                    && !text.folded(text.tokens().get(verb - 1)).endsWith(QAD);
            boolean may = verb > from && tags[verb - 1] == Tag.MAY;
            if (perhaps || (may && (present || isPresent(verb, subject, readings)))) {
                return Mood.POSSIBLE;
            }
            if (first > from && tags[first - 1] == Tag.CONDITION) {
                return Mood.POSSIBLE;
            }
            boolean bareAn = verb > from
                    && tags[verb - 1] == Tag.COMPLEMENTIZER
                    && text.folded(text.tokens().get(verb - 1)).endsWith(AN)
                    && text.source().charAt(text.tokens().get(verb - 1).start()) != '\u0625';
            boolean mayPresent =
                    Words.any(readings, r -> r.isPresent() && r.agreement() != '1' && r.agreement() != '4');
            boolean an = verb > from && tags[verb - 1] == Tag.COMPLEMENTIZER && (present || (bareAn && mayPresent));
            if (an || words.can(verb, r -> r.prefix() == Prefix.TO)) {
                int governor = an ? verb - 2 : verb - 1;
                for (int i = governor; i >= from && i > governor - 12; i--) {
                    Token token = text.tokens().get(i);
                    if (intentions.contains(text, token)) {
                        int row = intentions.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
                        return intentions.cell(row, "kind").equals("may") ? Mood.POSSIBLE : Mood.FUTURE;
                    }
                }
                boolean dative = last != null
                        && last.token() >= from
                        && text.folded(text.tokens().get(last.token())).endsWith(SABAQ);
                return dative || isResult(verb, from, last) ? Mood.FACT : Mood.FUTURE;
            }
            return Mood.FACT;
        }
    }
}
