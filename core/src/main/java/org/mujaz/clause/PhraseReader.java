package org.mujaz.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.WordReading.Prefix;
import org.mujaz.word.Words;

/** Finds noun phrases: which tokens behind one another are one noun with its genitives and adjectives, or one name with its title. */
final class PhraseReader {

    /** So many tokens a name in quotation marks has at most. */
    private static final int LONGEST_NAME = 5;

    /** The ending of a plural subject in relation to what is written before it. */
    private static final String OF_PLURAL = "\u064A\u0648\u0646";

    private static final String OF = "\u0645\u0646";

    /** "This" before a feminine or things in the plural. */
    private static final String THIS_OF_HER = "\u0647\u0630\u0647";

    /** "General", in titles of persons. */
    private static final String GENERAL = "\u0639\u0627\u0645";

    /** Classes of nouns that say in what respect an adjective is meant. */
    private static final Set<String> RESPECTS = Set.of("abstract", "quantity", "state", "time");

    private final ClauseLexicon lexicon;
    private final ClauseText source;
    private final Text text;
    private final Words words;
    private final NameBlocks blocks;
    private final Tag[] tags;
    private final List<Phrase> phrases = new ArrayList<>();

    PhraseReader(ClauseLexicon lexicon, ClauseText source) {
        this.lexicon = lexicon;
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.blocks = source.blocks;
        this.tags = source.tags;
    }

    /** The phrases that were read, in order; those read later are added. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** Reads the phrases of the tokens from one to before another, which are a sentence. */
    void read(int from, int to) {
        for (int i = from; i < to; ) {
            i = source.isNominal(i) ? phrase(i, to) : i + 1;
        }
    }

    /** Adds the phrase that begins at a token; the token behind it. */
    private int phrase(int first, int to) {
        int at = first;
        int head = -1;
        int mention = -1;
        boolean closed = false;
        while (at < to && source.isNominal(at) && !closed) {
            if (at > first && (source.isJoined(at) || source.isGoverned(at))) {
                break;
            }
            if (blocks.beginsAt(at)) {
                if (head >= 0 && !mayHaveName(at, head)) {
                    break;
                }
                mention = head < 0 ? blocks.nameAt(at) : mention;
                head = head < 0 ? at : head;
                closed = blocks.isPerson(at);
                at = blocks.end(at);
            } else if (isBeforeHead(at)) {
                if (head >= 0 && !isGenitiveWithThis(at, head, to)) {
                    break;
                }
                at += isBeforeOf(at, to) ? 2 : 1;
            } else {
                if (head >= 0 && !(source.isDefinite(at - 1) ? continues(at, head) : mayFollow(at, head))) {
                    break;
                }
                head = head < 0 ? at : head;
                at++;
            }
        }
        at = Math.max(at, first + 1);
        head = head < 0 ? first : head;
        at = mention < 0 && head == at - 1 ? behindQuotedName(at, to) : at;
        phrases.add(phrase(first, at, head, mention));
        return at;
    }

    /** Whether a token is of those that stand before the head: a number, a quantity, "this". */
    private boolean isBeforeHead(int at) {
        return tags[at] == Tag.NUMBER || tags[at] == Tag.QUANTIFIER || tags[at] == Tag.DEMONSTRATIVE;
    }

    /**
     * Whether "this" with its noun is the genitive of the phrase before it: "the people of this town", behind a noun without the article or
     * an adjective, which has no ending of its own.
     */
    private boolean isGenitiveWithThis(int at, int head, int to) {
        return tags[at] == Tag.DEMONSTRATIVE
                && head == at - 1
                && tags[head] == Tag.NOUN
                && !source.isDefinite(head)
                && source.caseOf(head) == 0
                && !words.can(head, WordReading::isAccusative)
                && at + 1 < to
                && source.isNominal(at + 1)
                && source.hasArticle(at + 1)
                && source.letterOf(at + 1) == 0;
    }

    /** Whether "of" and its noun stand behind a number or a quantity: three of the men. */
    private boolean isBeforeOf(int at, int to) {
        return tags[at] != Tag.DEMONSTRATIVE && at + 2 < to && source.is(at + 1, OF) && source.isNominal(at + 2);
    }

    /** Whether the name that begins at a token may belong to the phrase before it. */
    private boolean mayHaveName(int at, int head) {
        boolean complete = source.isDefinite(at - 1) && tags[at - 1] != Tag.QUANTIFIER;
        return !complete && source.caseOf(at - 1) == 0 && !isAnother(at, head);
    }

    /** Whether a name is somebody or something else than an indefinite phrase with an adjective before it: "an Iraqi deputy", "the minister". */
    private boolean isAnother(int at, int head) {
        NameMention mention = blocks.name(blocks.nameAt(at));
        boolean person = mention.type() == NameMention.Type.PERSON && mention.form() == NameMention.Form.NAME;
        boolean title = source.folded(at - 1).equals(GENERAL) && words.can(at - 2, ClauseText::isSomebody);
        return at - 1 > head && !title && source.isAdjective(at - 1) && !blocks.has(at - 1) && !person;
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

    // What may follow what.

    /**
     * Whether a word may belong to an indefinite one before it: not behind a plural with its ending in full, nor behind an adjective, if
     * it is no adjective itself; no indefinite accusative behind what is none.
     */
    private boolean mayFollow(int at, int head) {
        boolean adjective = source.isAdjective(at);
        if (head >= 0 && source.caseOf(head) != 0 && source.hasArticle(at)) {
            return false; // A plural with its ending in full has no genitive: "Kurdish officials".
        }
        char ending = source.caseOf(at - 1);
        if (ending != 0) {
            return adjective && mayHaveEnding(at, ending);
        }
        boolean behindAdjective = at - 1 > head && (tags[at - 1] == Tag.ADJECTIVE || source.isNisba(at - 1));
        boolean accusative = source.isOnlyAccusative(at);
        boolean accusativeBefore = words.can(at - 1, WordReading::isAccusative);
        boolean other = behindAdjective
                && source.isTied(at) != source.isTied(at - 1)
                && (source.isTied(at) ? !hasFeminine(head, at - 1) : !source.isNationality(at));
        if (accusativeBefore && !adjective && source.isOnlyAccusative(at - 1) && !source.isTwo(at - 1)) {
            return false;
        }
        boolean parted = behindAdjective && (!adjective || other) && !isLimited(at);
        return !parted && !(accusative && !accusativeBefore);
    }

    /** Whether an adjective may stand behind a word with an ending: with the same, or as a plural that has none. */
    private boolean mayHaveEnding(int at, char ending) {
        String written = source.folded(at);
        String own = ending == 'n' ? "\u0648\u0646" : ending == 'a' ? "\u0627\u0646" : "\u064A\u0646";
        if (written.endsWith(own)) {
            return true;
        }
        boolean other = isSoundPlural(at);
        boolean many = words.can(at, r -> r.list() == WordList.ADJECTIVE && r.isPlural());
        return ending != 'a' && !other && (many || source.isNationality(at));
    }

    /** Whether a word says in what respect the adjective before it is meant: "far in range", "strong in tone". */
    private boolean isLimited(int at) {
        return source.hasArticle(at)
                && tags[at - 1] == Tag.ADJECTIVE
                && !source.isNisba(at - 1)
                && !words.can(at - 1, WordReading::isPlural)
                && words.can(at, r -> r.list() == WordList.NOUN && RESPECTS.contains(words.cell(r, "class")));
    }

    /** Whether a noun of a phrase is feminine or a plural, so that an adjective in the feminine may be of it. */
    private boolean hasFeminine(int head, int end) {
        for (int i = head; i < end; i++) {
            if (source.isTied(i)
                    || blocks.has(i)
                    || words.at(i).isEmpty()
                    || words.can(i, r -> r.isFeminine() || r.isPlural())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may belong to a definite one before it: a definite adjective. */
    private boolean continues(int at, int head) {
        if (source.isSame(at)) {
            return true;
        }
        if (!source.hasArticle(at) || !mayAgree(at, head)) {
            return false;
        }
        if (tags[at] == Tag.ADJECTIVE || source.isNationality(at) || isRelated(at, head)) {
            return true;
        }
        boolean ofPlural = source.isTied(at)
                && source.hasArticle(at - 1)
                && words.can(at, r -> r.list() == WordList.ADJECTIVE)
                && words.can(at - 1, r -> r.isNominal() && (r.isPlural() || r.isFeminine()))
                && (!words.can(at - 1, WordReading::isPerson) || isBrokenPlural(at - 1));
        if (ofPlural) {
            return true; // The armed groups, the extremist elements: no armed woman.
        }
        boolean somebody = words.can(at, r -> r.list() == WordList.AGENT && r.isPerson());
        if (somebody && source.folded(at).endsWith(OF_PLURAL) && source.hasArticle(at - 1)) {
            return true; // No object: "the academic professors".
        }
        if (somebody && isSoundPlural(at) && isSoundPlural(at - 1) && source.caseOf(at) == source.caseOf(at - 1)) {
            return source.hasArticle(at - 1) && words.can(at, r -> r.list() == WordList.PASSIVE);
        }
        boolean related = somebody
                && words.can(at, r -> r.list() == WordList.ADJECTIVE)
                && source.folded(at).endsWith("\u064A")
                && at - 1 == head
                && source.hasArticle(head)
                && words.can(head, r -> r.list() == WordList.AGENT && r.isPerson() && !r.isPlural());
        return related || (!somebody && (source.isAdjective(at) || words.at(at).isEmpty()));
    }

    /** Whether a word with the ending of relation follows what is nobody: "the terrorist attack". */
    private boolean isRelated(int at, int head) {
        String written = source.folded(at);
        boolean relation = written.endsWith("\u064A") || written.endsWith("\u064A\u0647");
        return relation
                && written.length() > 5
                && !words.can(at - 1, ClauseText::isSomebody)
                && (at - 1 == head || blocks.has(head) || !words.can(head, ClauseText::isSomebody));
    }

    /** Whether any noun of a phrase may have an adjective behind it: no masculine one where all are feminine. */
    private boolean mayAgree(int at, int head) {
        boolean masculine = words.can(at, Sense.NOMINAL)
                && !source.isTied(at)
                && !words.can(at, r -> r.isPlural() || r.isDual() || r.isFeminine());
        if (isSoundPlural(at) && blocks.has(at - 1)) {
            int name = blocks.nameAt(blocks.first(at - 1));
            boolean place = name >= 0 && blocks.name(name).type() == NameMention.Type.LOCATION;
            return !place && !isOfOne(at - 1);
        }
        for (int i = head; masculine && i < at; i++) {
            if (blocks.has(i) || !source.isTied(i)) {
                return true;
            }
        }
        return !masculine;
    }

    /** Whether the last word of a name is an adjective of one woman or body, behind which no men are told of: "the French ministry". */
    private boolean isOfOne(int at) {
        return source.isTied(at) && source.hasArticle(at) && !words.can(at, r -> r.isNominal() && r.isPlural());
    }

    /** Whether a word is a plural without an ending. */
    private boolean isBrokenPlural(int at) {
        return !isSoundPlural(at) && words.can(at, r -> r.isNominal() && r.isPlural());
    }

    /** Whether a word has the ending of a sound plural of men. */
    private boolean isSoundPlural(int at) {
        String written = source.folded(at);
        return written.endsWith("\u0648\u0646") || written.endsWith("\u064A\u0646");
    }

    // What a phrase is.

    private Phrase phrase(int first, int end, int head, int mention) {
        char letter = source.letterOf(first);
        boolean joined = source.isJoined(first);
        int before = first > 1 && tags[first - 1] == Tag.QUOTE ? first - 2 : first - 1;
        boolean governed = before >= 0 && tags[before] == Tag.PREPOSITION && !source.hasPronoun(before);
        int preposition = letter != 0 ? first : governed ? before : -1;
        WordReading noun = mention < 0 ? words.first(head, WordReading::isNominal) : null;
        return new Phrase(
                first,
                end,
                head,
                start(first, letter, joined),
                preposition,
                letter,
                joined,
                source.isDefinite(head),
                mention >= 0 ? genderOf(blocks.name(mention), head) : genderOf(noun, head, first),
                noun != null && (noun.isPlural() || noun.isDual() || source.isTwo(head)),
                mention);
    }

    /** Where a phrase begins in the folded text, behind "and" and the preposition that are written on. */
    private int start(int first, char letter, boolean joined) {
        if (blocks.beginsAt(first) && !blocks.isBehindNoun(first)) {
            return blocks.foldedStart(first);
        }
        int start = source.token(first).foldedStart();
        boolean governed = letter != 0;
        WordReading reading =
                governed ? words.first(first, r -> r.isNominal() && r.prefix().isGoverned()) : null;
        if (reading == null) {
            return start + (joined ? 1 : 0);
        }
        boolean article = reading.prefix().isDefinite() && letter != Letters.LAM;
        int written = article ? 2 : reading.prefix() == Prefix.LI_THE ? 1 : 0;
        return start + reading.front() - written;
    }

    /** The gender of a phrase without a name: {@code m}, {@code f}, {@code p} of a plural of either, {@code u} where it is not known. */
    private char genderOf(@Nullable WordReading noun, int head, int first) {
        if (first < head
                && tags[first] == Tag.DEMONSTRATIVE
                && source.folded(first).endsWith(THIS_OF_HER)) {
            return 'f';
        }
        if (noun == null) {
            return source.isTied(head) ? 'f' : 'u';
        }
        String written = source.folded(head);
        if (noun.isPlural()) {
            boolean people =
                    ClauseText.isSomebody(noun) || words.can(head, r -> ClauseText.isSomebody(r) && r.isPlural());
            boolean sound = noun.isConstruct() || isSoundPlural(head);
            return people || sound ? 'p' : 'f';
        }
        boolean teams = noun.list() == WordList.MASDAR
                && words.can(
                        head,
                        r -> r.list() == WordList.AGENT
                                && r.isPlural()
                                && words.cell(r, "class").equals("body"));
        if (teams) {
            return 'u';
        }
        boolean feminine = noun.isFeminine()
                || (noun.isDual() && isTiedForTwo(written))
                || (written.length() > 5 && written.endsWith("\u0627\u062A"));
        return feminine ? 'f' : 'm';
    }

    /** Whether a dual is of a feminine in teh marbuta. */
    private static boolean isTiedForTwo(String written) {
        return written.length() > 6
                && (written.endsWith("\u062A\u0627\u0646") || written.endsWith("\u062A\u064A\u0646"));
    }

    /** The gender of a name; of an organisation that of its head noun, of a person with a title that of the title. */
    private char genderOf(NameMention name, int head) {
        if (name.type() == NameMention.Type.LOCATION) {
            Token token = source.token(head);
            int start = Math.max(
                    token.foldedStart(), text.folded().indexAt(name.span().start()));
            return lexicon.isMasculinePlace(text.folded(), start, token.foldedEnd()) ? 'u' : 'f';
        }
        boolean tied = source.isTied(head);
        if (name.type() == NameMention.Type.ORGANIZATION) {
            WordReading noun = words.first(head, r -> r.list() == WordList.NOUN || r.list() == WordList.AGENT);
            boolean one = noun != null && !noun.isPlural() && !noun.isDual();
            boolean known = name.endToken() - name.firstToken() > 1 && one && noun != null && !noun.isFeminine();
            return tied || source.folded(head).endsWith("\u0627\u062A") ? 'f' : known ? 'm' : 'u';
        }
        return name.title() == null || name.title().title().isEmpty() ? 'u' : tied ? 'f' : 'm';
    }
}
