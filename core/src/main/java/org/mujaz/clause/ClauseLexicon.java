package org.mujaz.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.RowCache;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Letters;
import org.mujaz.text.Mark;
import org.mujaz.text.Spellings;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Trait;
import org.mujaz.word.WordReading;

/** What the lists say of a word by its spelling alone: which particle it is, whether it is a number, a nationality, a place of the masculine. */
final class ClauseLexicon {

    /** The pronouns of the third person as they are written on to a word, folded. */
    static final List<String> PRONOUNS =
            List.of("\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627", "\u0647\u0646");

    /** The pronouns of who speaks and is spoken to, longest first. */
    private static final List<String> SPOKEN = List.of("\u0643\u0645", "\u0646\u0627", "\u0643", "\u064A");

    /** "Of us" and "from us", folded, which have lost a letter. */
    private static final Set<String> OF_US = Set.of("\u0645\u0646\u0627", "\u0639\u0646\u0627");

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

    private static final String ACROSS = "\u0639\u0628\u0631";
    private static final String BEHIND = "\u062E\u0644\u0641";

    /** The kind of particles for going on, in the table in small letters. */
    private static final String GOING = "GO";

    private static final String WHEN = "WHEN";

    /**
     * What a row of the particles says.
     *
     * @param row its row, or -1 where a word is none
     * @param kind its kind as the table has it
     * @param preposition whether it is one
     * @param letters how many it is written with
     */
    record Particle(int row, String kind, Tag tag, boolean preposition, int letters) {

        /** Whether a word is one at all. */
        boolean exists() {
            return row >= 0;
        }

        /** Whether it joins a clause whose verb stands right behind it: while, when, as. */
        boolean isBeforeVerb() {
            return kind.equalsIgnoreCase(WHEN);
        }

        /** Whether it is one for going on, "began", which may be a verb as well. */
        boolean isGoing() {
            return kind.equalsIgnoreCase(GOING);
        }
    }

    private static final Particle NO_PARTICLE = new Particle(-1, "", Tag.OTHER, false, 0);

    private final PhraseTable particles;
    private final RowCache<Particle> particleOf;

    /** The row of "across" among the particles, or -1. */
    private final int across;

    /** The row of "behind" among the particles, or -1. */
    private final int behind;

    private final PhraseTable intentions;

    /** Verbs whose subject is somebody and no deed. */
    private final PhraseTable willing;

    /** Nouns of which "from his side" opens a sentence. */
    private final PhraseTable sides;

    private final PhraseTable quantities;
    private final PhraseTable masculine;
    private final PhraseTable numbers;
    private final PhraseTable forms;

    /** The particle that a word may be, "and" before it or not, or {@link #NO_PARTICLE}. */
    private final Trait<Particle> particlesOf;

    private final Mark areNumbers;
    private final Mark areNationalities;
    private final Mark havePronouns;

    ClauseLexicon(Lexicon lexicon) {
        Spellings spellings = lexicon.spellings();
        this.particlesOf = spellings.trait("clause/particle", this::findParticle);
        this.areNumbers = spellings.mark("clause/number", this::findNumber);
        this.areNationalities = spellings.mark("clause/nationality", this::findNationality);
        this.havePronouns = spellings.mark("clause/pronoun", ClauseLexicon::findPronoun);
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
        this.sides = lexicon.table("clause/sides");
    }

    /** The particle that a word may be, "and" before it or not. */
    Particle particle(Text text, Token token) {
        return particlesOf.of(text, token);
    }

    boolean isAcross(Particle particle) {
        return particle.row == across;
    }

    boolean isBehind(Particle particle) {
        return particle.row == behind;
    }

    /** Whether a word only says that what stands before it was named before: the same, himself. */
    boolean isSame(Text text, Token token) {
        int row = particles.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
        return row >= 0 && particleOf.get(row).kind.equals("same");
    }

    /** Whether a word is a number, "and" before it or not. */
    boolean isNumber(Text text, Token token) {
        return areNumbers.is(text, token);
    }

    /** Whether a word, the article aside, is listed as a nationality. */
    boolean isNationality(Text text, Token token) {
        return areNationalities.is(text, token);
    }

    /** Whether a preposition has its noun as a pronoun on it. */
    boolean hasPronoun(Text text, Token token) {
        return havePronouns.is(text, token);
    }

    /** "No fewer than" and the like from a token on, or null. */
    PhraseTable.@Nullable Match quantity(Text text, int at, int to) {
        return quantities.longestAt(text, at, to);
    }

    /** Whether the subject of a verb is somebody and no deed: denied, refused. */
    boolean isWilling(WordReading verb) {
        return willing.rowOf(verb.lemma()) >= 0;
    }

    /** Whether a noun with a pronoun on it opens a sentence behind its preposition: "from his side". */
    boolean isSide(WordReading noun) {
        return sides.rowOf(noun.lemma()) >= 0;
    }

    /** Whether a place, from one offset of the folded text to another, is masculine for some and feminine for others. */
    boolean isMasculinePlace(FoldedText folded, int start, int end) {
        return masculine.rowOf(folded, start, end) >= 0;
    }

    /** What becomes of the deed which a word governs that says what is meant to be done, or null where it is no such word. */
    @Nullable
    Mood intention(Text text, Token token) {
        if (!intentions.contains(text, token)) {
            return null;
        }
        int row = intentions.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
        return intentions.cell(row, "kind").equals("may") ? Mood.POSSIBLE : Mood.FUTURE;
    }

    private Particle readParticle(int row) {
        String kind = particles.cell(row, "kind");
        return new Particle(
                row,
                kind,
                tag(kind),
                kind.equals("prep"),
                particles.cell(row, "form").length());
    }

    private static Tag tag(String kind) {
        return switch (kind.toUpperCase(Locale.ROOT)) {
            case "PREP" -> Tag.PREPOSITION;
            case "COMP" -> Tag.COMPLEMENTIZER;
            case "REL" -> Tag.RELATIVE;
            case "SUB", WHEN -> Tag.SUBORDINATOR;
            case "COND" -> Tag.CONDITION;
            case "CONJ" -> Tag.CONJUNCTION;
            case "NEG" -> Tag.NEGATION;
            case "MAY" -> Tag.MAY;
            case "WILL" -> Tag.WILL;
            case "PRON" -> Tag.PRONOUN;
            case "DEM" -> Tag.DEMONSTRATIVE;
            case "QUANT" -> Tag.QUANTIFIER;
            case "SAME" -> Tag.ADJECTIVE;
            case "ADV" -> Tag.TIME;
            case "BE", "AUX", GOING -> Tag.AUXILIARY;
            default -> Tag.QUESTION;
        };
    }

    private Particle findParticle(Text text, Token token) {
        int row = particles.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
        char first = text.foldedChar(token);
        row = row < 0 && token.foldedLength() > 2 && (first == Letters.WAW || first == Letters.FEH)
                ? particles.rowOf(text.folded(), token.foldedStart() + 1, token.foldedEnd())
                : row;
        return row < 0 ? NO_PARTICLE : particleOf.get(row);
    }

    private boolean findNumber(Text text, Token token) {
        boolean and = token.foldedLength() > 4 && text.foldedChar(token) == Letters.WAW;
        return numbers.contains(text, token)
                || (and && numbers.rowOf(text.folded(), token.foldedStart() + 1, token.foldedEnd()) >= 0);
    }

    private boolean findNationality(Text text, Token token) {
        int start = token.foldedStart();
        boolean article = token.foldedLength() > 4
                && text.foldedChar(token) == Letters.ALEF
                && text.folded().charAt(start + 1) == Letters.LAM;
        int row = forms.rowOf(text.folded(), article ? start + 2 : start, token.foldedEnd());
        String readings = row < 0 ? "" : forms.cell(row, "readings");
        return readings.startsWith("d") || readings.contains(" d");
    }

    private static boolean findPronoun(Text text, Token token) {
        String word = text.folded(token);
        char first = word.charAt(0);
        String rest = first == Letters.WAW && word.length() > 3 ? word.substring(1) : word;
        return isWith(rest, PRONOUNS) || isWith(rest, SPOKEN) || OF_US.contains(rest);
    }

    /** Whether a word is a preposition with one of some pronouns on it. */
    private static boolean isWith(String word, List<String> pronouns) {
        for (String pronoun : pronouns) {
            if (word.endsWith(pronoun) && WITHIN.contains(word.substring(0, word.length() - pronoun.length()))) {
                return true;
            }
        }
        return false;
    }
}
