package org.mujaz.clause;

import java.util.List;
import java.util.Set;
import org.mujaz.lexicon.WordList;
import org.mujaz.text.Letters;
import org.mujaz.text.Token;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.WordReading.Prefix;
import org.mujaz.word.Words;

/** Tells verbs from the nouns written alike, by what stands around them. */
final class Homographs {

    /** So many tokens behind a verb its subject is looked for. */
    private static final int REACH = 24;

    /** How many tokens the subject between a verb and its object may have. */
    private static final int SUBJECT_REACH = 8;

    /** How many tokens back a verbal noun is looked for that another one goes on. */
    private static final int MASDAR_REACH = 4;

    /** How many tokens behind "denied" the deed may stand. */
    private static final int WILL_REACH = 9;

    /** So many tokens an aside between commas has at most. */
    private static final int ASIDE_REACH = 14;

    /** So many tokens with their comma open a sentence before its verb at most, as an adverb. */
    private static final int OPENING = 4;

    private static final String NOT = "\u0644\u0627";
    private static final Set<String> LETS = Set.of("\u064A\u062F\u0639", "\u062A\u062F\u0639");
    private static final String AN = "\u0627\u0646";

    private final ClauseLexicon lexicon;
    private final ClauseText source;
    private final Particles particles;
    private final Words words;
    private final NameBlocks blocks;
    private final Tag[] tags;

    Homographs(ClauseLexicon lexicon, ClauseText source, Particles particles) {
        this.lexicon = lexicon;
        this.source = source;
        this.particles = particles;
        this.words = source.words;
        this.blocks = source.blocks;
        this.tags = source.tags;
    }

    /** Whether a token is a verb in its sentence, of the tokens {@code from} to before {@code to}. */
    boolean isVerb(int at, int from, int to) {
        return words.can(at, Sense.VERB) && !isNunated(at) && isVerbHere(at, from, to) && !isDeedOfWill(at, from);
    }

    /** Whether a word is written with the ending of an indefinite noun, which no verb has. */
    private boolean isNunated(int at) {
        Token token = source.token(at);
        for (int i = token.end() - 1; i >= token.end() - 2 && i > token.start(); i--) {
            char mark = source.text.source().charAt(i);
            if (mark >= '\u064B' && mark <= '\u064D') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word behind "not" is "lets", "leaves", which there is no short present of "calls" behind: "leaves no room for doubt". */
    boolean isLetting(int at, int from) {
        return at > from && tags[at - 1] == Tag.NEGATION && source.is(at - 1, NOT) && LETS.contains(source.folded(at));
    }

    /** Whether a word that can be a verb is one here, by what stands around it. */
    private boolean isVerbHere(int at, int from, int to) {
        List<WordReading> readings = words.at(at);
        boolean verb = false;
        boolean noun = false;
        boolean will = false;
        boolean purpose = true;
        boolean dotless = source.isDotless(at);
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
        return !isBarred(at, from) && (!noun || will || isVerbNotNoun(at, from, to));
    }

    /** What stands before a token in its sentence. */
    private Tag before(int at, int from) {
        return at > from ? tags[at - 1] : Tag.STOP;
    }

    /** Whether no verb can stand here, whatever else the word is. */
    private boolean isBarred(int at, int from) {
        return switch (before(at, from)) {
            case PREPOSITION -> !source.hasPronoun(at - 1) || words.can(at, Sense.NOMINAL);
            // No past stands right behind a past: it is a name or a noun that looks like one.
            case VERB -> isOnlyPast(at) && isOnlyPast(at - 1) && !source.beginsWithAnd(at);
            // The tail of a name that ends like a verb with its object.
            case NAME -> !words.can(at, r -> r.isVerb() && r.pronoun() == 0) && hasVerbBefore(at, from);
            case NOUN, ADJECTIVE -> source.isNationality(at);
            default -> false;
        };
    }

    /** Whether a word that can be a verb and a noun is the verb. */
    private boolean isVerbNotNoun(int at, int from, int to) {
        if (isObjectInAlef(at, from)) {
            return false;
        }
        if (isRelativeOf(at, to)) {
            return true;
        }
        Tag before = before(at, from);
        if (before == Tag.COMPLEMENTIZER
                && source.firstLetter(at) == Letters.WAW
                && !words.can(at, r -> r.isVerb() && r.front() == 0)) {
            // No "and" stands right behind "that".
            return false;
        }
        if (before == Tag.NEGATION || before == Tag.MAY || before == Tag.WILL || before == Tag.RELATIVE) {
            return true;
        }
        if (isWholeNoun(at, from, to)) {
            return false;
        }
        boolean joined =
                source.beginsWithAnd(at) && words.can(at, r -> r.isVerb() && r.prefix() != Prefix.TO && r.front() > 0);
        if (joined && (isAmongMasdars(at, from) || isMasdarToo(at, from) || isAmongPeople(at, from))) {
            return false;
        }
        boolean nextCounted = at + 1 < to && particles.isCounted(at + 1, to);
        if (before == Tag.COMMA && (nextCounted || isDualSubject(at + 1, to))) {
            return true;
        }
        boolean an = before == Tag.COMPLEMENTIZER && source.folded(at - 1).endsWith(AN);
        boolean that = before == Tag.COMPLEMENTIZER && !an;
        if ((an && words.can(at, WordReading::isPresent)) || (that && hasSubject(at - 1))) {
            return true;
        }
        boolean opens = that || isOpening(before);
        boolean masdar = words.can(at, r -> r.list() == WordList.MASDAR) && !source.isDotlessPast(at);
        if (masdar && words.can(at, r -> r.isPresent() && r.agreement() != '1' && r.agreement() != '4')) {
            return isPresentNotMasdar(at, from, to, opens || joined, nextCounted);
        }
        boolean definiteNext = isDefiniteNext(at + 1, to);
        if (opens || joined) {
            boolean deed = masdar
                    && definiteNext
                    && words.can(at, WordReading::isPast)
                    && before != Tag.STOP
                    && !joined
                    && !isBehindWhen(at);
            return !deed || nextCounted;
        }
        if (isBehindSide(at, from) && (definiteNext || isNameNext(at + 1, to))) {
            return words.can(at, WordReading::isPast);
        }
        boolean object = masdar
                && (((definiteNext || isNounNext(at + 1, to)) && hasVerbBefore(at, from)) || isBehindSubject(at, from));
        if (before == Tag.NAME && definiteNext && isSomebody(at)) {
            return false; // "X, son of the president".
        }
        if (before == Tag.NAME || before == Tag.TIME) {
            return !object;
        }
        boolean adjective = words.can(at, r -> r.list() == WordList.ADJECTIVE);
        if (isFull(at, from) && !adjective) {
            return true;
        }
        if (before == Tag.COMMA) {
            return !masdar || (isNameNext(at + 1, to) && isOpeningPast(at, from)) || isBehindAside(at, from, to);
        }
        boolean afterDefinite = (before == Tag.NOUN || before == Tag.ADJECTIVE) && source.isDefinite(at - 1);
        return afterDefinite && !object && !adjective;
    }

    /** Whether "while", "when" or "as" stands right before a token, and so rather a verb there. */
    private boolean isBehindWhen(int at) {
        return tags[at - 1] == Tag.SUBORDINATOR
                && lexicon.particle(source.text, source.token(at - 1)).isBeforeVerb();
    }

    /** Whether nothing but "for his part" or "in his statement" stands before a token in its sentence, or behind its comma. */
    private boolean isBehindSide(int at, int from) {
        boolean written = at > from && source.letterOf(at - 1) != 0;
        int first = written ? at - 1 : at - 2;
        boolean opens = first >= from
                && (written || tags[first] == Tag.PREPOSITION)
                && (first == from || tags[first - 1] == Tag.COMMA || tags[first - 1] == Tag.STOP);
        return opens
                && words.can(
                        at - 1,
                        r -> r.isNominal()
                                && r.pronoun() > 0
                                && (lexicon.isSide(r) || words.cell(r, "class").equals("text")));
    }

    /**
     * Whether a word that begins with waw is a noun with its pronoun, "his ministry", rather than "and" with a verb and its object: in the
     * genitive, or with no subject behind it.
     */
    private boolean isWholeNoun(int at, int from, int to) {
        if (!words.can(at, r -> r.list() == WordList.AGENT && r.pronoun() > 0 && r.front() == 0)
                || words.can(at, r -> r.isVerb() && (r.front() == 0 || r.pronoun() == 0))) {
            return false;
        }
        boolean genitive = at > from
                && tags[at - 1] == Tag.NOUN
                && !source.isDefinite(at - 1)
                && !words.can(at - 1, WordReading::isAccusative);
        return genitive || !(isDefiniteNext(at + 1, to) || isNameNext(at + 1, to));
    }

    /** Whether a word may be for a person, and be written with nothing on it. */
    private boolean isSomebody(int at) {
        return words.can(at, r -> ClauseText.isSomebody(r) && r.front() == 0 && r.pronoun() == 0 && !r.isPlural());
    }

    /**
     * Whether "and" joins a word for people to a name or to other people, "children and women", "X and his daughter", which is a verb only
     * of those who speak or with a pronoun for its object.
     */
    private boolean isAmongPeople(int at, int from) {
        if (at == from || !words.can(at, r -> ClauseText.isSomebody(r))) {
            return false;
        }
        for (WordReading reading : words.at(at)) {
            boolean other = reading.isVerb() && reading.pronoun() == 0;
            if (other && reading.agreement() != '1' && reading.agreement() != '4') {
                return false;
            }
        }
        return tags[at - 1] == Tag.NAME || words.can(at - 1, r -> ClauseText.isSomebody(r));
    }

    /** Whether a verb may follow as the first word of a clause: behind a mark, a particle or "was". */
    private static boolean isOpening(Tag before) {
        return switch (before) {
            case STOP, COLON, QUOTE, SUBORDINATOR, CONDITION, AUXILIARY, QUESTION, PRONOUN -> true;
            default -> false;
        };
    }

    /**
     * Whether a present with teh is no verbal noun, which is written alike: the verb stands behind its feminine subject, the noun before a
     * genitive.
     *
     * @param opens whether it opens a clause, or "and" is written on to it
     */
    private boolean isPresentNotMasdar(int at, int from, int to, boolean opens, boolean nextCounted) {
        Tag before = before(at, from);
        boolean named = at + 1 < to && blocks.has(at + 1);
        if ((before == Tag.NAME || before == Tag.TIME) && !named && !isDefiniteNext(at + 1, to)) {
            return true;
        }
        boolean head = at == from || (before == Tag.COMMA && isOpeningPast(at, from));
        if (head && isTitledNext(at + 1, to)) {
            return true;
        }
        boolean subject = (opens && (nextCounted || isNominative(at + 1, to)))
                || (nextCounted && !named && isClosed(at, from))
                || isBehindTopic(at, from, to);
        return subject && words.can(at, WordReading::isPast);
    }

    /** Whether a past with its preposition behind it goes on, behind an aside between commas, from a subject without a verb. */
    private boolean isBehindAside(int at, int from, int to) {
        boolean past = words.can(at, WordReading::isPast)
                && source.letterOf(at) == 0
                && at + 1 < to
                && particles.at(at + 1) == Tag.PREPOSITION;
        int open = at - 2;
        while (past && open > from && at - open < ASIDE_REACH && tags[open] != Tag.COMMA) {
            if (tags[open] == Tag.VERB || tags[open] == Tag.STOP || tags[open] == Tag.COMPLEMENTIZER) {
                return false;
            }
            open--;
        }
        return past
                && open > from
                && tags[open] == Tag.COMMA
                && (tags[open - 1] == Tag.NAME || source.isDefinite(open - 1))
                && !hasVerbBefore(open, from);
    }

    /** Whether an indefinite noun with its adjective stands before a word, which is no genitive of theirs: "a general strike went along with". */
    private boolean isBehindAdjective(int at, int from) {
        return at - 2 >= from
                && tags[at - 2] == Tag.NOUN
                && (tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.ADJECTIVE)
                && !source.isDefinite(at - 1)
                && !source.isDefinite(at - 2)
                && words.can(at - 1, r -> r.list() == WordList.ADJECTIVE);
    }

    /** Whether a word has its preposition right behind it and a definite noun without a verb before, whose genitive it is not: "the guard managed to". */
    private boolean isBehindTopic(int at, int from, int to) {
        return at + 1 < to
                && (isClosed(at, from) || isBehindAdjective(at, from))
                && source.letterOf(at) == 0
                && !source.hasArticle(at)
                && particles.at(at + 1) == Tag.PREPOSITION
                && !source.hasPronoun(at + 1);
    }

    /** Whether a definite noun without a preposition stands there. */
    private boolean isDefiniteNext(int at, int to) {
        return at < to && source.isDefinite(at) && source.letterOf(at) == 0;
    }

    /** Whether a name stands there, or a person with a title. */
    private boolean isNameNext(int at, int to) {
        return (at < to && blocks.has(at)) || isTitledNext(at, to);
    }

    /** Whether a word is the object with the alef of the accusative, behind a verb with its subject, and no verb of two. */
    private boolean isObjectInAlef(int at, int from) {
        return hasVerbBefore(at, from)
                && source.caseOf(at - 1) != 'a'
                && words.can(at, WordReading::isAccusative)
                && Words.all(words.at(at), r -> !r.isVerb() || r.agreement() == 'd');
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

    /** Whether a word is a past, if a verb at all. */
    private boolean isOnlyPast(int at) {
        return words.can(at, Sense.VERB) && !words.can(at, r -> r.isVerb() && !r.isPast());
    }

    /** Whether a word that is a deed as well as a verb is what somebody denies or refuses: denied the expulsion of. */
    private boolean isDeedOfWill(int at, int from) {
        if (!words.can(at, r -> r.list() == WordList.MASDAR && r.front() == 0 && r.pronoun() == 0)) {
            return false;
        }
        for (int i = at - 1; i >= from && i > at - WILL_REACH; i--) {
            if (tags[i] == Tag.VERB) {
                return i < at - 1 && words.can(i, r -> r.isVerb() && lexicon.isWilling(r));
            }
            if (!source.isNominal(i) && tags[i] != Tag.PREPOSITION && tags[i] != Tag.TIME) {
                return false;
            }
        }
        return false;
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
        while (first > from && (tags[first] == Tag.NOUN || tags[first] == Tag.ADJECTIVE || tags[first] == Tag.NUMBER)) {
            first--;
        }
        boolean that = tags[first] == Tag.COMPLEMENTIZER;
        int noun = that ? first + 1 : first;
        if (noun >= at || at - noun > SUBJECT_REACH || source.isDefinite(at - 1) || source.letterOf(noun) != 0) {
            return false;
        }
        String before = source.folded(at - 1);
        boolean dual = before.length() > 4
                && (before.endsWith("\u064A\u0646")
                        || before.endsWith("\u0627\u0646")
                        || before.endsWith("\u0648\u0646"))
                && words.can(at - 1, r -> r.isNominal() && (r.isPlural() || r.isDual()));
        boolean accusative = words.can(at - 1, r -> r.isNominal() && r.isAccusative())
                && !words.can(at - 1, r -> r.isNominal() && !r.isAccusative());
        boolean adjective = tags[at - 1] == Tag.ADJECTIVE && at - 1 > noun && !source.isDefinite(noun);
        return that && ((dual && at - 1 == noun) || accusative || adjective);
    }

    /** Whether a definite word stands before a token in a clause without a verb: its genitive is complete. */
    private boolean isClosed(int at, int from) {
        return at > from
                && (tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.ADJECTIVE)
                && source.isDefinite(at - 1)
                && !hasVerbBefore(at, from);
    }

    /** Whether "that" has its subject as a pronoun on it: what follows is a verb rather than a noun. */
    private boolean hasSubject(int that) {
        String word = source.folded(that);
        return ClauseLexicon.PRONOUNS.stream().anyMatch(word::endsWith);
    }

    /** Whether a token has the ending of a plural subject, which no genitive has. */
    private boolean isNominative(int at, int to) {
        return at < to
                && source.folded(at).endsWith("\u0648\u0646")
                && words.can(at, r -> r.isNominal() && r.isPlural());
    }

    /** Whether a token is an indefinite dual of people as no genitive has it, and no verb is before it. */
    private boolean isDualSubject(int at, int to) {
        return at < to
                && source.folded(at).endsWith("\u0627\u0646")
                && !source.isDefinite(at)
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

    /**
     * Whether a past with a pronoun tells of the indefinite noun before it who did it, who is told next: "an ambush that gunmen laid".
     */
    private boolean isRelativeOf(int at, int to) {
        boolean indefinite = at > 0
                && (tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.ADJECTIVE)
                && !source.isDefinite(at - 1)
                && source.letterOf(at) == 0
                && words.can(at, r -> r.isPast() && r.pronoun() > 0 && r.front() == 0);
        return indefinite
                && at + 1 < to
                && source.letterOf(at + 1) == 0
                && (blocks.has(at + 1) || words.can(at + 1, r -> r.list() == WordList.AGENT && r.front() == 0));
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
                && isBareMasdar(at - 1);
    }

    /** Whether a verbal noun with a pronoun goes on one with its object: "the killing of men and their torture". */
    private boolean isMasdarToo(int at, int from) {
        if (!words.can(at, r -> r.list() == WordList.MASDAR && r.pronoun() > 0)) {
            return false;
        }
        for (int i = at - 1; i >= from && i >= at - MASDAR_REACH && source.isNominal(i); i--) {
            if (isBareMasdar(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be an indefinite verbal noun without a pronoun. */
    private boolean isBareMasdar(int at) {
        return words.can(
                at,
                r -> r.list() == WordList.MASDAR
                        && r.pronoun() == 0
                        && !r.prefix().isDefinite());
    }

    /** Whether a word can be a noun in the genitive: it is no particle, and no "and" stands on it. */
    private boolean isNounNext(int at, int to) {
        return at < to
                && source.firstLetter(at) != Letters.WAW
                && particles.at(at) == null
                && words.can(at, Sense.UNGOVERNED);
    }

    /** Whether a person stands there with a title: at the head of a sentence what is before is a verb. */
    private boolean isTitledNext(int at, int to) {
        return at < to && blocks.isPerson(at) && words.can(at - 1, WordReading::isPast);
    }
}
