package org.mujaz.clause;

import org.jspecify.annotations.Nullable;
import org.mujaz.clause.ClauseLexicon.Particle;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Tells which words of a text are particles: prepositions, "that", "if", auxiliaries. Some are written like verbs, and are those here. */
final class Particles {

    /** So many tokens behind "expressed" stands what is expressed. */
    private static final int EXPRESSION = 14;

    /** How many tokens behind "left" what was left may be counted. */
    private static final int LEFT = 7;

    /** How many tokens behind "began" the verb may stand that it helps. */
    private static final int HELPED = 9;

    private static final String ABOUT = "\u0639\u0646";
    private static final String NEARLY = "\u0646\u062D\u0648";
    private static final String OF = "\u0645\u0646";
    /** The ending of a past with "she" and "it". */
    private static final String SHE_IT = "\u062A\u0647";

    private static final String HERE = "\u0647\u0646\u0627";
    private static final String MA = "\u0645\u0627";
    private static final String AND_MA = "\u0648\u0645\u0627";
    private static final String MATA = "\u0645\u062A\u064A";
    private static final String ALL = "\u0643\u0627\u0641\u0647";

    private static final String BETWEEN = "\u0628\u064A\u0646";
    private static final String AND_BETWEEN = "\u0648\u0628\u064A\u0646";

    /** "As", which "made clear" may follow: as he also made clear. */
    private static final String ALSO = "\u0643\u0645\u0627";

    /** So many tokens behind "made clear" its "that" stands at most. */
    private static final int CLEAR = 7;

    /** Letters of "as if" without what is written on before it. */
    private static final int KAN = 3;

    private final ClauseLexicon lexicon;
    private final ClauseText source;
    private final Text text;
    private final Words words;
    private final NameBlocks blocks;
    private final Tag[] tags;

    Particles(ClauseLexicon lexicon, ClauseText source) {
        this.lexicon = lexicon;
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.blocks = source.blocks;
        this.tags = source.tags;
    }

    /** What a token is as a particle in its sentence, of the tokens {@code from} to before {@code to}; null where it is none. */
    @Nullable
    Tag in(int at, int from, int to) {
        Tag particle = at(at);
        if (particle == Tag.QUANTIFIER && at > from && source.isDefinite(at - 1) && isAllBehind(at, to)) {
            return Tag.OTHER;
        }
        if (particle == Tag.PREPOSITION && at > from && at + 1 < to && source.is(at, OF) && isWho(at)) {
            return Tag.RELATIVE;
        }
        if (particle == Tag.CONDITION && at + 1 < to && (source.is(at, MA) || source.is(at, AND_MA))) {
            return ofMa(at, from);
        }
        boolean when = particle == Tag.QUESTION
                && at > from
                && at + 1 < to
                && source.is(at, MATA)
                && words.can(at + 1, WordReading::isPast);
        return when ? Tag.CONDITION : particle;
    }

    /** Whether "of" is "who" written alike: behind "all", with nothing but a verb behind it. */
    private boolean isWho(int at) {
        return tags[at - 1] == Tag.QUANTIFIER
                && !blocks.has(at + 1)
                && words.can(at + 1, WordReading::isPresent)
                && !words.can(at + 1, Sense.NOMINAL);
    }

    /** Which particle a token is by itself and what follows it; null where it is none. */
    @Nullable
    Tag at(int at) {
        Token token = source.token(at);
        Particle particle = lexicon.particle(text, token);
        if (!particle.exists()
                || isExpressed(at, particle)
                || isVerbOfFeh(at, particle)
                || isLost(at, particle)
                || isOneOf(at, particle)
                || isDoubled(at, particle)
                || isMadeClear(at, particle)
                || isLeft(at, particle)
                || isCongratulated(at)
                || isMain(at, particle)) {
            return null;
        }
        return isAsIf(token) ? Tag.COMPLEMENTIZER : particle.tag();
    }

    /** The token behind "no fewer than" and the like, where it begins at a token and a number follows; else that token. */
    int quantity(int at, int to) {
        PhraseTable.Match bound = lexicon.quantity(text, at, to);
        return bound != null && bound.endToken() < to && isCounted(bound.endToken(), to) ? bound.endToken() : at;
    }

    /** Whether a number or a quantity begins at a token, "about" before it or not. */
    boolean isCounted(int at, int to) {
        boolean about = source.is(at, NEARLY) && at + 1 < to && isNumber(at + 1);
        return about || isNumber(at) || at(at) == Tag.QUANTIFIER;
    }

    /** Whether a token is a number in digits or in words. */
    private boolean isNumber(int at) {
        return source.token(at).kind() == Kind.NUMBER || source.isNumber(at);
    }

    /** Whether "all" stands behind what it is of, "the charges all", rather than before: nothing follows that it could count. */
    private boolean isAllBehind(int at, int to) {
        boolean noun = tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.ADJECTIVE;
        return noun
                && source.is(at, ALL)
                && (at + 1 >= to || source.token(at + 1).kind() == Kind.PUNCTUATION || at(at + 1) != null);
    }

    /** Whether a word may be a verb with a pronoun for its object: "what she called it". */
    private boolean isVerbWithObject(int at) {
        return words.can(at, r -> r.isVerb() && r.pronoun() > 0)
                || source.folded(at).endsWith(SHE_IT);
    }

    /** What the word is that says "what", "which", "not" and, before "cease", "still". */
    private Tag ofMa(int at, int from) {
        if (source.firstLetter(at + 1) == Letters.ZAIN && at(at + 1) == Tag.AUXILIARY) {
            return Tag.AUXILIARY;
        }
        if (at(at + 1) == Tag.PREPOSITION) {
            return Tag.OTHER; // "Between", "about": it has no verb.
        }
        boolean opens = at == from
                || tags[at - 1] == Tag.STOP
                || tags[at - 1] == Tag.COMPLEMENTIZER
                || tags[at - 1] == Tag.QUOTE
                || tags[at - 1] == Tag.COLON;
        boolean told = at > from && (tags[at - 1] == Tag.PRONOUN || tags[at - 1] == Tag.COMMA);
        boolean resumes = at > from && tags[at - 1] == Tag.COMMA && isVerbWithObject(at + 1);
        boolean which = !opens
                && (resumes
                        || words.can(at + 1, WordReading::isPast)
                        || (told && words.can(at + 1, WordReading::isPresent)));
        return which ? Tag.RELATIVE : Tag.CONDITION;
    }

    /** Whether a preposition is written with the sign of a doubled letter, which only the verb of the same letters has: "made clear". */
    private boolean isDoubled(int at, Particle particle) {
        Token token = source.token(at);
        return particle.preposition() && text.isDoubledInside(token) && words.can(at, WordReading::isPast);
    }

    /**
     * Whether "between" at the head of a clause is the verb written alike, "made clear": "that" follows right behind it or behind a few words
     * which are not two that anything could be between.
     */
    private boolean isMadeClear(int at, Particle particle) {
        boolean between = particle.preposition()
                && (source.is(at, BETWEEN) || source.is(at, AND_BETWEEN))
                && (at == 0 || source.token(at - 1).kind() == Kind.PUNCTUATION || source.is(at - 1, ALSO))
                && words.can(at, WordReading::isPast);
        for (int i = at + 1; between && i < text.tokens().size() && i <= at + CLEAR; i++) {
            Token token = source.token(i);
            if (token.kind() != Kind.WORD || source.firstLetter(i) == Letters.WAW) {
                return false;
            }
            Particle other = lexicon.particle(text, token);
            if (other.exists()) {
                return other.kind().equals("comp");
            }
        }
        return false;
    }

    /** Whether "here" is "congratulated", written with its hamza, or without it and "and" before a name. */
    private boolean isCongratulated(int at) {
        Token token = source.token(at);
        if (!source.folded(at).endsWith(HERE)) {
            return false;
        }
        int end = token.foldedEnd();
        char last = text.source().charAt(text.folded().source(end - 1, end).start());
        return last == Letters.ALEF_HAMZA_ABOVE
                || (token.foldedLength() == HERE.length()
                        && at + 1 < text.tokens().size()
                        && blocks.has(at + 1));
    }

    /** "As if", which without its hamza is "was". */
    private boolean isAsIf(Token token) {
        int end = token.foldedEnd();
        return token.foldedLength() >= KAN
                && text.folded().charAt(end - 1) == Letters.NOON
                && text.folded().charAt(end - 3) == Letters.KAF
                && text.source().charAt(text.folded().source(end - 2, end - 1).start()) == Letters.ALEF_HAMZA_ABOVE;
    }

    /** Whether a word that could be "so" with a preposition is a verb that begins with that letter: opened. */
    private boolean isVerbOfFeh(int at, Particle particle) {
        Token token = source.token(at);
        return text.foldedChar(token) == Letters.FEH
                && particle.letters() < token.foldedLength()
                && particle.preposition()
                && words.can(at, r -> r.isVerb() && r.front() == 0);
    }

    /** Whether what could be "so may" or "so has" is "lost": nothing that could be its verb stands behind it. */
    private boolean isLost(int at, Particle particle) {
        return particle.tag() == Tag.MAY
                && source.firstLetter(at) == Letters.FEH
                && at + 1 < text.tokens().size()
                && words.can(at, r -> r.isVerb() && r.front() == 0)
                && source.token(at + 1).kind() != Kind.PUNCTUATION
                && (blocks.has(at + 1) || !words.can(at + 1, Sense.VERB))
                && !lexicon.particle(text, source.token(at + 1)).exists();
    }

    /** Whether what could be "and to" is the first of those told behind "each of": the governor. */
    private boolean isOneOf(int at, Particle particle) {
        return at > 1
                && source.firstLetter(at) == Letters.WAW
                && particle.preposition()
                && source.is(at - 1, OF)
                && tags[at - 2] == Tag.QUANTIFIER
                && words.can(at, r -> r.isNominal() && r.front() == 0);
    }

    /** Whether "began" or "went on" is the verb of its clause, with no present behind it that it only helps: began a visit. */
    private boolean isMain(int at, Particle particle) {
        if (!particle.isGoing()) {
            return false;
        }
        for (int i = at + 1; i < text.tokens().size() && i < at + HELPED; i++) {
            Token token = source.token(i);
            if (token.kind() == Kind.PUNCTUATION) {
                return true;
            }
            boolean helped = !blocks.has(i)
                    && words.can(i, r -> r.isVerb() && r.isPresent() && r.agreement() != '1' && r.agreement() != '4');
            if (helped) {
                return false;
            }
            String kind = lexicon.particle(text, token).kind();
            if (kind.equals("comp") || kind.equals("sub") || kind.equals("rel")) {
                return true;
            }
        }
        return true;
    }

    /** Whether "behind" is the verb written alike: left dead or injured, with what it left and how many behind its subject. */
    private boolean isLeft(int at, Particle particle) {
        if (!lexicon.isBehind(particle) || (at > 0 && (source.isNominal(at - 1) || tags[at - 1] == Tag.VERB))) {
            return false;
        }
        int next = at + 1;
        boolean subject = next < text.tokens().size() && (blocks.has(next) || words.can(next, r -> r.isNominal()));
        for (int i = next + 1; subject && i < text.tokens().size() && i < at + LEFT; i++) {
            if (source.token(i).kind() == Kind.PUNCTUATION
                    || lexicon.particle(text, source.token(i)).exists()) {
                return false;
            }
            if (isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "across" is the verb written alike: expressed, with "about" behind its subject. */
    private boolean isExpressed(int at, Particle particle) {
        if (!lexicon.isAcross(particle)) {
            return false;
        }
        for (int i = at + 1; i < text.tokens().size() && i < at + EXPRESSION; i++) {
            if (source.token(i).kind() == Kind.PUNCTUATION) {
                return false;
            }
            if (source.is(i, ABOUT)) {
                return i > at + 1;
            }
        }
        return false;
    }
}
