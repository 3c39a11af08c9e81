package org.mujaz.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * A text whose clauses are read, and what a token of it is beside its neighbours: joined, governed, definite, of which case.
 *
 * <p>{@link Tagger} fills {@link #tags} sentence by sentence; names and times are there from the start.
 */
final class ClauseText {

    private static final String IN = "\u0641\u064A";
    private static final String SABAQ = "\u0633\u0628\u0642";

    /** What may be part of a noun phrase. */
    private static final Set<Tag> NOMINAL =
            EnumSet.of(Tag.NOUN, Tag.ADJECTIVE, Tag.NAME, Tag.NUMBER, Tag.QUANTIFIER, Tag.DEMONSTRATIVE);

    final Text text;
    final Words words;
    final NameBlocks blocks;

    /** What each token is; {@link Tag#OTHER} while it is not known. */
    final Tag[] tags;

    private final ClauseLexicon lexicon;

    /** Whether the text writes dots on its final yehs. */
    private final boolean dotted;

    ClauseText(ClauseLexicon lexicon, Text text, Words words, List<NameMention> names, List<TimeExpression> times) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        this.blocks = new NameBlocks(text, names);
        this.tags = new Tag[text.tokens().size()];
        this.dotted = isDotted(text);
        for (int i = 0; i < tags.length; i++) {
            tags[i] = blocks.has(i) ? Tag.NAME : Tag.OTHER;
        }
        for (TimeExpression time : times) {
            for (int i = time.firstToken(); i < time.endToken(); i++) {
                tags[i] = blocks.has(i) ? tags[i] : Tag.TIME;
            }
        }
    }

    private static boolean isDotted(Text text) {
        for (Token token : text.tokens()) {
            if (text.is(token, IN) && text.source().charAt(token.end() - 1) == Letters.YEH) {
                return true;
            }
        }
        return false;
    }

    Token token(int at) {
        return text.tokens().get(at);
    }

    /** A token as it is compared. */
    String folded(int at) {
        return text.folded(token(at));
    }

    /** The first letter of a token as it is compared. */
    char firstLetter(int at) {
        return text.foldedChar(token(at));
    }

    /** Whether a token is a word, folded, and nothing more. */
    boolean is(int at, String word) {
        return text.is(token(at), word);
    }

    /** Whether a token may be part of a noun phrase. */
    boolean isNominal(int at) {
        return NOMINAL.contains(tags[at]);
    }

    /** Whether "and" or "so" is what a word may begin with. */
    boolean beginsWithAnd(int at) {
        char first = firstLetter(at);
        return first == Letters.WAW || first == Letters.FEH;
    }

    // What is written on.

    /** Whether "and" is written on to a word, and is no letter of its own. */
    boolean isJoined(int at) {
        Token token = token(at);
        if (text.foldedChar(token) != Letters.WAW || token.foldedLength() < 3) {
            return false;
        }
        if (blocks.beginsAt(at) && !blocks.isBehindNoun(at)) {
            return blocks.foldedStart(at) > token.foldedStart();
        }
        return !words.can(at, r -> r.isNominal() && r.front() == 0);
    }

    /** Whether a preposition is written on to a word. */
    boolean isGoverned(int at) {
        return letterOf(at) != 0;
    }

    /** The letter of the preposition that is written on to a word: beh, lam or kaf, else 0. */
    char letterOf(int at) {
        Token token = token(at);
        if (blocks.beginsAt(at) && !blocks.isBehindNoun(at)) {
            int start = blocks.foldedStart(at);
            for (int i = token.foldedStart(); i < start; i++) {
                char c = text.folded().charAt(i);
                if (c == Letters.BEH || c == Letters.LAM || c == Letters.KAF) {
                    return c;
                }
            }
            return 0;
        }
        if (blocks.has(at) && !blocks.isBehindNoun(at)) {
            return 0;
        }
        boolean bare = words.can(at, Sense.UNGOVERNED);
        WordReading governed = bare || !words.can(at, Sense.GOVERNED)
                ? null
                : words.first(at, r -> r.isNominal() && r.prefix().isGoverned());
        if (governed == null) {
            boolean unknownFor = words.at(at).isEmpty()
                    && token.foldedLength() > 4
                    && text.foldedChar(token) == Letters.LAM
                    && text.folded().charAt(token.foldedStart() + 1) == Letters.LAM;
            return unknownFor ? Letters.LAM : 0;
        }
        return switch (governed.prefix()) {
            case BI, BI_THE -> Letters.BEH;
            case LI, LI_THE -> Letters.LAM;
            default -> Letters.KAF;
        };
    }

    /** Whether a preposition has its noun as a pronoun on it, and governs nothing behind it. */
    boolean hasPronoun(int preposition) {
        return lexicon.hasPronoun(text, token(preposition));
    }

    /** Whether a word only says that what stands before it was named before: the same. */
    boolean isSame(int at) {
        return lexicon.isSame(text, token(at));
    }

    // Which words are definite.

    /** Whether a token is of a name, or has the article or a pronoun. */
    boolean isDefinite(int at) {
        return blocks.has(at) || hasArticle(at) || words.can(at, Sense.DEFINITE) || hasOwner(at);
    }

    /** Whether a noun has a pronoun on it; not where its last letter may as well be one of its own: "families", "my families". */
    private boolean hasOwner(int at) {
        if (!words.can(at, Sense.OWNED)) {
            return false;
        }
        char last = text.folded().charAt(token(at).foldedEnd() - 1);
        return (last != Letters.YEH && last != Letters.KAF) || !words.can(at, Sense.UNOWNED);
    }

    /** Whether a word of five letters and more begins with those of the article. */
    boolean hasArticle(int at) {
        Token token = token(at);
        return token.foldedLength() > 4
                && text.folded().charAt(token.foldedStart()) == Letters.ALEF
                && text.folded().charAt(token.foldedStart() + 1) == Letters.LAM;
    }

    // What a noun or an adjective is.

    boolean isNumber(int at) {
        return lexicon.isNumber(text, token(at));
    }

    /** Whether a word that is in no list of ordinary words is a nationality. */
    boolean isNationality(int at) {
        return lexicon.isNationality(text, token(at));
    }

    /** Whether a word can be an adjective. */
    boolean isAdjective(int at) {
        return tags[at] == Tag.ADJECTIVE
                || words.can(
                        at,
                        r -> r.list() == WordList.ADJECTIVE
                                || r.list() == WordList.ACTIVE
                                || r.list() == WordList.PASSIVE)
                || isNationality(at);
    }

    /** Whether a word is "befell", of which what is done behind "that" is a fact. */
    boolean isBefalling(int at) {
        return folded(at).endsWith(SABAQ);
    }

    /** Whether a word that can be an adjective has the ending of relation. */
    boolean isNisba(int at) {
        return text.folded().charAt(token(at).foldedEnd() - 1) == Letters.YEH && isAdjective(at);
    }

    /** Whether a word is somebody as it is read here. */
    static boolean isSomebody(WordReading reading) {
        return (reading.list() == WordList.AGENT || reading.list() == WordList.NOUN) && reading.isPerson();
    }

    /** Whether a word ends in teh marbuta. */
    boolean isTied(int at) {
        return text.folded().isTehMarbuta(token(at).foldedEnd() - 1);
    }

    // Endings.

    /**
     * The case that the ending of a word says, where it is one of a dual or a sound plural that no genitive follows: {@code n} waw and
     * noon, {@code a} alef and noon, {@code g} yeh and noon, else 0.
     */
    char caseOf(int at) {
        if (blocks.has(at) || isDefinite(at)) {
            return 0;
        }
        String written = folded(at);
        if (written.length() < 5 || written.charAt(written.length() - 1) != Letters.NOON) {
            return 0;
        }
        char letter = written.charAt(written.length() - 2);
        boolean sound = false;
        boolean two = false;
        boolean one = false;
        for (WordReading reading : words.at(at)) {
            boolean participle = reading.list() == WordList.ACTIVE || reading.list() == WordList.PASSIVE;
            sound |= reading.isPlural() && (participle || written.endsWith(reading.lemma() + letter + Letters.NOON));
            two |= reading.isDual();
            one |= reading.isNominal() && !reading.isDual() && !reading.isPlural();
        }
        return switch (letter) {
            case Letters.WAW -> sound ? 'n' : 0;
            case Letters.ALEF -> two && !one ? 'a' : 0;
            case Letters.YEH -> (sound || two) && !one ? 'g' : 0;
            default -> 0;
        };
    }

    /** Whether a word can be an indefinite accusative and nothing else that is no verb. */
    boolean isOnlyAccusative(int at) {
        return words.can(at, WordReading::isAccusative) && !words.can(at, r -> r.isNominal() && !r.isAccusative());
    }

    /**
     * Whether a word with the alef of the accusative is rather one for two before its genitive, "the two ministers of": of people, right
     * behind the verb or at the head of its clause.
     */
    boolean isTwo(int at) {
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

    /** Whether a word ends in alef maksura, in a text that has dots on its yehs. */
    boolean isDotless(int at) {
        return dotted && text.source().charAt(token(at).end() - 1) == Letters.ALEF_MAKSURA;
    }

    /** Whether a word is written with the alef without dots of a past, in a text that has dots on its yehs: denied, not denial. */
    boolean isDotlessPast(int at) {
        return isDotless(at) && words.can(at, r -> r.isPast() && r.pronoun() == 0);
    }
}
