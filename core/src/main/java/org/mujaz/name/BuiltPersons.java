package org.mujaz.name;

import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Proposes persons by how names are built: given names, particles and family names in a row.
 *
 * <p>Many parts of Arabic names are also ordinary words (generous, happy), so a name without a title needs two parts of which one is
 * nothing else; behind a title one part is enough. Once something is a name for certain, a word of no list may go on with it, but
 * not a title, a place, a nationality or a noun for a body.
 */
final class BuiltPersons {

    /** The lists whose forms may begin a name that nothing announces. */
    private static final int OPENING = Readings.bits(NameList.GIVEN, NameList.PARTICLE);

    private static final char LAM = '\u0644';
    private static final char HEH = '\u0647';
    private static final char KAF = '\u0643';
    private static final char BEH = '\u0628';
    private static final char ALEF = '\u0627';

    /** Marks given names that are a deed or a thing, too, but stand before a family name as names. */
    private static final String RATHER_NAME = "less";

    /** The lists that have parts of names. */
    private static final int PARTS = Readings.bits(NameList.GIVEN, NameList.FAMILY);

    /** What the lists say of names of eastern Asia, whose parts have at most so many letters. */
    private static final String EASTERN = "eastasian";

    private static final int SYLLABLE = 5;

    /** Behind so many parts of a name no word that is in no list is taken for a further one. */
    private static final int MOST_UNHEARD = 4;

    /** A given name of so many letters is none with something written on. */
    private static final int SHORTEST = 2;

    /** So many words on from its beginning at most a headline has the colon behind who speaks. */
    private static final int MOST_HEADLINED = 5;

    private final SentenceWords sentence;
    private final Text text;
    private final Words lexical;
    private final NameLexicon names;
    private final WordClasses words;
    private final int from;
    private final int to;

    BuiltPersons(SentenceWords sentence) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.lexical = sentence.lexical;
        this.from = sentence.from;
        this.to = sentence.to;
    }

    /**
     * The person who begins in token {@code at}, or null.
     *
     * @param strong whether a title ends right before, so that less proof is asked for
     */
    @Nullable
    Candidate at(int at, boolean strong) {
        Candidate eastern = strong ? null : ofThreeSyllables(at);
        if (eastern != null) {
            return eastern;
        }
        Hit first = firstOfName(at, strong);
        if (first == null
                || (!strong
                        && !isApart(at)
                        && first.endToken() < to
                        && words.isDefinite(text, text.tokens().get(first.endToken()))
                        && isDeed(first, at))) {
            return null;
        }
        Hit known = first.endToken() < to ? sentence.longest(first.endToken(), NameList.PERSON) : null;
        if (known != null
                && known.clitics() == 0
                && known.endToken() > first.endToken() + 1
                && sentence.isWord(at)
                && sentence.longest(first.endToken(), NameList.PARTICLE) == null) {
            return null;
        }
        int parts = 1;
        int end = first.endToken();
        boolean definite = words.isDefinite(text, text.tokens().get(at));
        boolean listedSo = first.clitics() == 0
                && isFull(first)
                && end < to
                && (strong ? mayGoOn(end) : !isCommonGiven(first) && isNamePart(end));
        if (definite
                && !listedSo
                && (end >= to
                        || !(words.isDefinite(text, text.tokens().get(end))
                                || sentence.longest(end, NameList.PARTICLE) != null))) {
            return null;
        }
        boolean certain = isCertain(first);
        boolean foreign = isForeignName(first);
        boolean given = first.clitics() == 0 && first.as(NameList.GIVEN) != null;
        boolean apart = strong || isApart(at) || (given && isHeadlined(at));
        boolean paired = !strong && isBeforeProof(first, at);
        boolean arab = first.as(NameList.GIVEN) != null && !foreign;
        while (end < to
                && parts < WordClasses.MOST_PARTS
                && !sentence.isTaken(end)
                && !(arab && (isOnlyForeign(end) || (parts > 1 && isUnlikeName(end))))) {
            boolean alone = parts == 1
                    && ((given && apart) || paired || first.readings().equals(Readings.NONE));
            boolean sure = strong || certain || alone;
            int behind = parts == 1 && isAnother(first, end) ? -1 : nextPart(end, foreign, sure, parts, strong);
            if (behind < 0) {
                break;
            }
            certain |= !isUnknown(end);
            end = behind;
            parts++;
        }
        boolean inFull = strong ? !isCalledByGiven(at) : apart && isBeforeApposition(end + 1);
        if (given && apart && parts < 3 && isLastOfName(end, parts, strong, inFull)) {
            end++;
            parts++;
        }
        boolean father = parts > 1
                && isFather(first)
                && sentence.isNameOfPerson(end - 1)
                && !(at > from && sentence.isNameOfPerson(at - 1));
        boolean kunya = given
                && parts > 1
                && first.endToken() < end
                && (isKunya(first.endToken()) || sentence.isFiliation(first.endToken()))
                && sentence.isNameOfPerson(end - 1);
        boolean unlisted = first.readings().equals(Readings.NONE);
        boolean between = (given || (unlisted && certain))
                && parts > 1
                && (isApart(at) || isHeadlined(at))
                && isClosed(end)
                && (!sentence.isThing(at) || (isLastPart(end - 1) && !sentence.isThing(end - 1)));
        boolean speaker = unlisted
                && !strong
                && parts == 2
                && end < to
                && text.tokens().get(end).kind() == Kind.WORD
                && words.opensContent(text, end)
                && sentence.isUnheard(end - 1)
                && words.mayBeName(text, end - 1, false);
        boolean listed =
                parts > 1 && first.clitics() == 1 && sentence.isPersonNear() && !lexical.can(at, WordReading::isVerb);
        boolean enough = strong
                ? parts > 1 || isCertain(first) || isKin(at)
                : parts > 1
                        && ((certain && (isCertain(first) || parts > 2))
                                || listed
                                || between
                                || father
                                || kunya
                                || speaker
                                || paired);
        return enough
                ? new Candidate(
                        NameMention.Type.PERSON,
                        isClan(first) || isCompound(first, end) ? Form.SHORT : Form.NAME,
                        first.foldedStart(),
                        end,
                        "name.built")
                : null;
    }

    /** Whether two persons stand side by side who are called by one word each: "the chancellor A congratulated B". */
    private boolean isAnother(Hit first, int at) {
        Hit second = sentence.longest(at, NameList.SHORT);
        Reading given = first.as(NameList.GIVEN);
        boolean arab = given != null && names.cell(given, "origin").equals("arabic");
        return (isForeignShort(first) || (first.as(NameList.SHORT) != null && (given == null || arab)))
                && second != null
                && second.clitics() == 0
                && second.endToken() == at + 1
                && isForeignShort(second)
                && sentence.longest(at, NameList.GIVEN) == null
                && sentence.longest(at, NameList.FAMILY) == null;
    }

    /** Whether a form is what papers call somebody of no Arab country, and no given name. */
    private boolean isForeignShort(Hit hit) {
        Reading person = hit.as(NameList.SHORT);
        return person != null && hit.as(NameList.GIVEN) == null && !WordClasses.isArab(names.cell(person, "country"));
    }

    /** Whether a foreign given name is rather a verb, since an Arab's given name stands behind it: "told" and "Ruth" are one word. */
    private boolean isVerbOf(Hit hit, Reading given) {
        int behind = hit.endToken();
        if (hit.clitics() > 0
                || names.cell(given, "origin").equals("arabic")
                || behind >= to
                || !lexical.can(behind - 1, WordReading::isVerb)) {
            return false;
        }
        Hit next = sentence.longest(behind, NameList.GIVEN);
        Reading second = next == null || next.clitics() > 0 ? null : next.as(NameList.GIVEN);
        return second != null && names.cell(second, "origin").equals("arabic");
    }

    /** Whether a given name has its article in the list: no noun that only stands in it without. */
    private boolean isFull(Hit hit) {
        Reading given = hit.as(NameList.GIVEN);
        String form = given == null ? "" : names.cell(given, "form");
        return form.length() > 2 && form.charAt(1) == LAM && text.folded().charAt(hit.foldedStart()) == ALEF;
    }

    private boolean isCommonGiven(Hit hit) {
        Reading given = hit.as(NameList.GIVEN);
        return given == null || names.isCommon(given);
    }

    /** Whether a part of a name stands here that is no ordinary word. */
    private boolean isNamePart(int at) {
        if (sentence.isTaken(at)) {
            return false;
        }
        for (Hit hit : sentence.hits(at)) {
            if (hit.clitics() == 0 && isCertain(hit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name begins with the word for a clan or for a son, and so is the end of a longer one. */
    private boolean isClan(Hit first) {
        Reading particle = first.as(NameList.PARTICLE);
        return particle != null
                && first.as(NameList.GIVEN) == null
                && (names.cell(particle, "kind").equals("clan")
                        || names.cell(particle, "kind").equals("filiation"));
    }

    /** Whether a name is no more than one of two words, "beauty of the faith", and may be the end of a longer one. */
    private boolean isCompound(Hit first, int end) {
        int last = end - 1;
        Hit particle = sentence.longest(last, NameList.PARTICLE);
        Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
        int start = sentence.tokenOf(first.foldedStart());
        return reading != null
                && end - start == 2
                && words.isDefinite(text, text.tokens().get(last))
                && names.cell(reading, "kind").equals("suffix");
    }

    /** Whether a name begins with "father of" in the form that is no other word. */
    private boolean isFather(Hit first) {
        Reading particle = first.as(NameList.PARTICLE);
        return particle != null && names.cell(particle, "kind").equals("kunya") && first.foldedLength(text) == 3;
    }

    private boolean isRatherName(Reading given) {
        return names.cell(given, "common").equals(RATHER_NAME);
    }

    /**
     * A name as Chinese, Koreans and Vietnamese have them, three short words: the family name and another of the list, the third of
     * the list or of none. Null for none.
     */
    private @Nullable Candidate ofThreeSyllables(int at) {
        if (at + 2 >= to || !isSyllable(at)) {
            return null;
        }
        int listed = 1;
        for (int i = at + 1; i < at + 3; i++) {
            boolean known = !sentence.isTaken(i) && isSyllable(i);
            boolean free = !sentence.isTaken(i)
                    && sentence.isUnheard(i)
                    && text.tokens().get(i).foldedLength() <= SYLLABLE
                    && words.mayBeName(text, i, true);
            if (!known && !free) {
                return null;
            }
            listed += known ? 1 : 0;
        }
        boolean goesOn = at + 3 < to && !sentence.isTaken(at + 3) && isSyllable(at + 3);
        return listed > 1 && !goesOn
                ? new Candidate(
                        NameMention.Type.PERSON,
                        Form.NAME,
                        text.tokens().get(at).foldedStart(),
                        at + 3,
                        "name.built")
                : null;
    }

    /** Whether a word as it stands is a short part of eastern Asian names and no ordinary word. */
    private boolean isSyllable(int at) {
        if (!sentence.hits(at).areOfAny(PARTS)
                || text.tokens().get(at).foldedLength() > SYLLABLE
                || words.isStop(text, text.tokens().get(at))) {
            return false;
        }
        boolean eastern = false;
        for (Hit hit : sentence.hits(at)) {
            Reading given = hit.as(NameList.GIVEN);
            Reading family = hit.as(NameList.FAMILY);
            boolean whole = hit.clitics() == 0 && hit.endToken() == at + 1;
            if (whole && isOther(given, family)) {
                return false;
            }
            eastern |= whole && (given != null || family != null);
        }
        return eastern && !sentence.isWord(at);
    }

    /** Whether a part of a name is one of a people that is not of eastern Asia. */
    private boolean isOther(@Nullable Reading given, @Nullable Reading family) {
        boolean other = given != null && !names.cell(given, "origin").equals(EASTERN);
        boolean clan = family != null && !names.cell(family, "origin").equals(EASTERN);
        return (other && (family == null || clan)) || (clan && given == null);
    }

    /** Whether a given name is the noun of a deed, too: "the return of". */
    private boolean isDeed(Hit first, int at) {
        Reading given = first.as(NameList.GIVEN);
        return given != null
                && names.isCommon(given)
                && !isRatherName(given)
                && lexical.can(
                        at,
                        word -> word.list() == WordList.MASDAR
                                && word.pronoun() == 0
                                && word.front() == first.clitics());
    }

    /** Whether a noun stands here whose genitive the next word may be: "the certificate of". */
    private boolean isNounBefore(int at) {
        Token token = text.tokens().get(at);
        return token.kind() == Kind.WORD
                && !sentence.isTaken(at)
                && !words.isStop(text, token)
                && !words.isDefinite(text, token)
                && lexical.can(at, noun -> noun.isNominal() && noun.pronoun() == 0)
                && !lexical.can(at, WordReading::isVerb);
    }

    /** Whether a word is a part of foreign names alone, "van", which no Arab's name goes on with: rather it is something else. */
    private boolean isOnlyForeign(int at) {
        boolean foreign = false;
        for (Hit hit : sentence.hits(at)) {
            Reading given = hit.as(NameList.GIVEN);
            Reading family = hit.as(NameList.FAMILY);
            Reading particle = hit.as(NameList.PARTICLE);
            boolean arab = (given != null && names.cell(given, "origin").equals("arabic"))
                    || (family != null && names.cell(family, "origin").equals("arabic"))
                    || (particle != null && !names.cell(particle, "kind").equals("european"));
            if (arab && hit.clitics() == 0) {
                return false;
            }
            foreign |= particle != null && hit.clitics() == 0;
        }
        return foreign;
    }

    /**
     * Whether a word of no list behind two parts of an Arab's name has what none of those has: "and" written on, the ending of an
     * accusative, a place behind "in".
     */
    private boolean isUnlikeName(int at) {
        Token token = text.tokens().get(at);
        boolean placed = false;
        for (Hit hit : sentence.hits(at)) {
            Reading place = hit.as(NameList.PLACE);
            placed |= hit.clitics() == 1
                    && text.foldedChar(token) == BEH
                    && ((place != null && !names.isCommon(place)) || hit.as(NameList.COUNTRY) != null);
        }
        boolean unheard = sentence.isUnheard(at) && token.foldedLength() > 3;
        return (placed && !sentence.isNameOfPerson(at))
                || (unheard && (words.isAnd(text, token) || text.folded().charAt(token.foldedEnd() - 1) == ALEF));
    }

    /** Whether a headline begins here with who speaks, as it does before a colon: "X Y: …". */
    private boolean isHeadlined(int at) {
        for (int i = at + 1; at == from && i < to && i < at + MOST_HEADLINED && !sentence.isTaken(i); i++) {
            Token token = text.tokens().get(i);
            if (token.kind() != Kind.WORD) {
                return i > at + 1 && text.foldedChar(token) == ':';
            }
        }
        return false;
    }

    /**
     * Whether a given name that is an ordinary word, too, is a name here, since a part of a name stands behind it that is nothing
     * else: a family name of the list, or a word of no list that ends as one. Before a noun of a thing it must have the article; a
     * verb, a deed and a title are no names before one ("the return of X").
     */
    private boolean isBeforeProof(Hit first, int at) {
        int next = first.endToken();
        Reading given = first.as(NameList.GIVEN);
        if (given == null
                || next >= to
                || sentence.isTaken(next)
                || first.article()
                || text.tokens().get(next).kind() != Kind.WORD
                || (first.clitics() == 0 && words.isDefinite(text, text.tokens().get(at)) && !isFull(first))
                || first.as(NameList.HEAD) != null
                || first.as(NameList.COUNTRY) != null
                || first.as(NameList.ORGANIZATION) != null
                || isDeed(first, at)
                || lexical.can(at, WordReading::isVerb)) {
            return false;
        }
        Token second = text.tokens().get(next);
        boolean thing = first.as(NameList.TITLE) != null || (sentence.isWord(at) && !isRatherName(given));
        if (thing && sentence.isThing(at) && at > from && isNounBefore(at - 1)) {
            return false;
        }
        if (words.isOrdinary(text, second)
                || words.isReporting(text, next)
                || (sentence.isTitleOrNation(next) && !sentence.isNameOfPerson(next))) {
            return false;
        }
        boolean nisba = words.isAdjective(text, second)
                && !text.folded().isTehMarbuta(second.foldedEnd() - 1)
                && sentence.isUnheard(next);
        if (nisba) {
            return true;
        }
        for (Hit hit : sentence.hits(next)) {
            Reading family = hit.clitics() == 0 ? hit.as(NameList.FAMILY) : null;
            Reading another = hit.clitics() == 0 ? hit.as(NameList.GIVEN) : null;
            boolean sure =
                    ((family != null && !names.isCommon(family)) || (another != null && !names.isCommon(another)))
                            && (!thing || words.isDefinite(text, second));
            boolean free = !thing
                    && !sentence.isWord(next)
                    && ((another != null && !isBlocked(hit)) || (family != null && !isBlocked(hit)));
            boolean described = thing
                    && !sentence.isThing(at)
                    && first.as(NameList.TITLE) == null
                    && family != null
                    && words.isAdjective(text, second)
                    && !sentence.isTitleOrNation(next);
            if (sure || free || described) {
                return true;
            }
        }
        return !thing
                && first.clitics() == 0
                && first.as(NameList.DEMONYM) == null
                && sentence.isUnheard(next)
                && words.mayBeName(text, next, false);
    }

    /** Whether a name may stand alone here: right behind a verb of saying, or behind a comma. */
    private boolean isApart(int at) {
        return at > from
                && (words.precedesSubject(text, at - 1)
                        || text.foldedChar(text.tokens().get(at - 1)) == ',');
    }

    /** Whether what is said, an apposition or the end of one begins here, so that a name ends before it. */
    boolean isClosed(int at) {
        if (at >= to || words.opensContent(text, at) || words.isReporting(text, at)) {
            return true;
        }
        Hit title = sentence.longest(at, NameList.TITLE);
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        boolean apposition = title != null
                && reading != null
                && !reading.plural()
                && (title.clitics() == 0 || (title.article() && title.clitics() == 2))
                && (OpenTitle.isOffice(names.cell(reading, "kind")) || !sentence.isNameOfPerson(at))
                && (!sentence.isThing(at - 1) || sentence.isNameOfPerson(at - 1));
        Token token = text.tokens().get(at);
        char sign = text.foldedChar(token);
        return apposition || sign == '(' || sign == '.' || (sign == LAM && token.foldedLength() == 1);
    }

    /**
     * Whether a word that is an ordinary one, too, is the last part of a name: no verb, no noun for a body, and what stands behind
     * it ends the name.
     *
     * @param titled whether a title stands before the name; then a single given name may have a feminine noun behind it
     * @param inFull whether it is a title whose holders are seldom called by a given name alone; then it may have a definite noun
     */
    private boolean isLastOfName(int at, int parts, boolean titled, boolean inFull) {
        if (at >= to
                || sentence.isTaken(at)
                || text.tokens().get(at).kind() != Kind.WORD
                || text.tokens().get(at).foldedLength() < 3
                || !(isClosed(at + 1) || (titled && (sentence.isTaken(at + 1) || isNextTitled(at + 1))))) {
            return false;
        }
        Token token = text.tokens().get(at);
        boolean full = inFull && (parts == 1 || sentence.isFiliation(at - 2));
        boolean family = full && isFamilyOfTrade(at);
        boolean other = words.isStop(text, token)
                || words.isReporting(text, at)
                || words.isOrdinary(text, token)
                || (words.isDefinite(text, token) && !family && !(parts == 1 && isSaid(at, titled)))
                || words.isIndefinite(text, token)
                || (words.isAnd(text, token) && !sentence.isNameOfPerson(at))
                || ((sentence.isVerb(at) || (parts > 1 && !sentence.isNameOfPerson(at)))
                        && lexical.can(at, verb -> verb.isVerb() && verb.front() == 0))
                || (text.folded().isTehMarbuta(token.foldedEnd() - 1) && !(titled && parts == 1))
                || lexical.can(
                        at,
                        reading -> reading.isAccusative()
                                || (reading.isDual() && !family && !sentence.isNameOfPerson(at))
                                || reading.prefix().isGoverned());
        for (Hit hit : sentence.hits(at)) {
            Reading title = hit.as(NameList.TITLE);
            Reading place = hit.as(NameList.PLACE);
            boolean noun = (title != null && !title.plural() && !sentence.isNameOfPerson(at))
                    || hit.as(NameList.HEAD) != null
                    || hit.as(NameList.COUNTRY) != null
                    || hit.as(NameList.DEMONYM) != null
                    || (place != null && !sentence.isNameOfPerson(at) && !(full && names.isCommon(place)))
                    || hit.as(NameList.ORGANIZATION) != null;
            boolean next = title != null && hit.clitics() == 1 && words.isAnd(text, token);
            other |= next || (noun && (hit.clitics() == 0 || hit.article()));
        }
        return !other;
    }

    /** Whether a part of a name stands here, a family name with the article, too. */
    private boolean isLastPart(int at) {
        return sentence.isNameOfPerson(at) || sentence.isFamilyWithArticle(at);
    }

    /** Whether a comma and a title stand behind a name: "X, the deputy". */
    private boolean isBeforeApposition(int at) {
        Hit title = at + 1 < to && text.foldedChar(text.tokens().get(at)) == ','
                ? sentence.longest(at + 1, NameList.TITLE)
                : null;
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        return title != null
                && reading != null
                && !reading.plural()
                && (title.clitics() == 0 || (title.article() && title.clitics() == 2));
    }

    /** Whether somebody else with a title is added behind a name: "and the student …". */
    private boolean isNextTitled(int at) {
        Hit title = sentence.longest(at, NameList.TITLE);
        return title != null && (title.article() ? title.clitics() == 3 : title.clitics() == 1);
    }

    /** Whether a definite word may be the family name of somebody with a title: a noun, and no adjective, plural or action. */
    private boolean isFamilyOfTrade(int at) {
        return words.isDefinite(text, text.tokens().get(at))
                && !sentence.isDefiniteAdjective(at)
                && !sentence.isTitleOrNation(at)
                && !lexical.can(
                        at,
                        noun -> noun.isPlural()
                                || noun.list() == WordList.MASDAR
                                || (noun.list() == WordList.AGENT && !noun.isPerson()));
    }

    /** Whether a title stands right before whose holders are called by their given names: "the king", "the pope". */
    private boolean isCalledByGiven(int at) {
        Hit title = at > from ? sentence.longest(at - 1, NameList.TITLE) : null;
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        return reading != null
                && (names.cell(reading, "kind").equals("kinship")
                        || names.cell(reading, "comment").contains("given name alone"));
    }

    /** Whether a word of one list, of bodies or of places, is rather the family name of somebody with a title and an Arab's given name. */
    private boolean isHomonym(int at, int parts, boolean titled) {
        Hit given = titled && parts == 1 && !sentence.isWord(at) ? sentence.longest(at - 1, NameList.GIVEN) : null;
        Reading reading = given == null || given.clitics() > 0 ? null : given.as(NameList.GIVEN);
        boolean arab = reading != null
                && !names.isCommon(reading)
                && names.cell(reading, "origin").equals("arabic")
                && !isCalledByGiven(at - 1);
        for (Hit hit : arab ? sentence.hits(at) : Hits.NONE) {
            boolean name = hit.as(NameList.ORGANIZATION) != null || hit.as(NameList.PLACE) != null;
            if (!name || hit.clitics() > 0 || hit.endToken() > at + 1 || hit.as(NameList.COUNTRY) != null) {
                return false;
            }
        }
        return arab;
    }

    /** Whether a word of no list behind a whole name rather has "in" or "for" written on, since its genitive follows. */
    private boolean isGovernor(int at) {
        Token token = text.tokens().get(at);
        char first = text.foldedChar(token);
        return (first == '\u0628' || first == LAM)
                && token.foldedLength() > 3
                && at + 1 < to
                && !sentence.isTaken(at + 1)
                && text.tokens().get(at + 1).kind() == Kind.WORD
                && !words.isStop(text, text.tokens().get(at + 1))
                && !sentence.isNameOfPerson(at + 1)
                && sentence.isWord(at + 1);
    }

    /**
     * Whether what stands here is the end of a speaker's name: what is said begins behind it with "that", and behind a title it is no
     * adjective, which may be of that.
     */
    private boolean isSaid(int at, boolean titled) {
        return at + 1 < to
                && words.opensContent(text, at + 1)
                && (!titled || (text.tokens().get(at + 1).kind() == Kind.WORD && !sentence.isDefiniteAdjective(at)))
                && !sentence.isNationality(at)
                && !words.saysTenure(text, text.tokens().get(at));
    }

    /** The first part of a name: a given name, or "father of"; behind a title a family name or a word of no list, too. */
    @Nullable
    Hit firstOfName(int at, boolean strong) {
        boolean speaks = at > from && words.precedesSubject(text, at - 1);
        if (!strong && !speaks && !sentence.hits(at).areOfAny(OPENING)) {
            return null;
        }
        Hit best = null;
        int fewest = Integer.MAX_VALUE;
        Hit title = sentence.longest(at, NameList.TITLE);
        Token opening = text.tokens().get(at);
        boolean ofFather = strong && at + 1 < to && !sentence.isTaken(at + 1) && sentence.isFiliation(at + 1);
        boolean ordinary = !isKunya(at)
                && !(ofFather && sentence.isNameOfPerson(at))
                && (strong ? words.isStop(text, opening) : words.isOrdinary(text, opening));
        if (ordinary
                || (strong && isBeforeBody(at))
                || words.isIndefinite(text, text.tokens().get(at))
                || sentence.isTitleOrNation(at)
                || isDefiniteHead(at)
                || (title != null && (title.article() || (title.clitics() == 0 && title.endToken() > at + 1)))) {
            return null;
        }
        Hit nation = strong && at > from ? sentence.longest(at, NameList.DEMONYM) : null;
        boolean described = nation != null
                && nation.clitics() == 0
                && text.folded().isTehMarbuta(opening.foldedEnd() - 1)
                && text.folded().isTehMarbuta(text.tokens().get(at - 1).foldedEnd() - 1)
                && !words.isDefinite(text, text.tokens().get(at - 1));
        if (described) {
            return null; // "A Turkish artist".
        }
        boolean sonOf = strong
                && at + 1 < to
                && !sentence.isTaken(at + 1)
                && opening.kind() == Kind.WORD
                && sentence.hits(at).isEmpty()
                && sentence.isFiliation(at + 1)
                && !words.isOrdinary(text, opening)
                && !words.isDefinite(text, opening);
        if (sonOf) {
            return new Hit(opening.foldedStart(), at + 1, 0, false, Readings.NONE);
        }
        boolean sure = strong || (speaks && at + 1 < to && isNamePart(at + 1) && isClosed(at + 2));
        boolean governed = text.foldedChar(opening) == BEH && at + 1 < to && isNamePart(at + 1);
        if ((strong || speaks)
                && !governed
                && sentence.isUnheard(at)
                && words.mayBeName(text, at, sure)
                && mayGoOn(at + 1)) {
            Token token = text.tokens().get(at);
            return new Hit(token.foldedStart(), at + 1, 0, false, Readings.NONE);
        }
        for (Hit hit : sentence.hits(at)) {
            Reading given = hit.as(NameList.GIVEN);
            Reading family = hit.as(NameList.FAMILY);
            Reading particle = hit.as(NameList.PARTICLE);
            boolean kunya = particle != null && words.isOpening(names.cell(particle, "kind"));
            boolean shorter = strong && hit.as(NameList.SHORT) != null && hit.endToken() == at + 1;
            boolean named = given != null || kunya || (strong && family != null) || shorter;
            boolean clitic = hit.clitics() > 0
                    && (hit.article()
                            || (given != null && names.isCommon(given) && !sentence.isPersonNear())
                            || (!words.isAnd(text, opening) && (strong || sentence.isWord(at))));
            fewest = given == null ? fewest : Math.min(fewest, hit.clitics());
            boolean misread = given != null
                    && (hit.clitics() > fewest
                            || (hit.clitics() > 0 && hit.foldedLength(text) <= SHORTEST)
                            || sentence.isOtherNoun(at, hit)
                            || (!strong && isVerbOf(hit, given)));
            if (named
                    && !clitic
                    && !misread
                    && (kunya
                            || !isBlocked(hit)
                            || (given != null && hit.endToken() < to && sentence.isFiliation(hit.endToken()))
                            || (strong && given != null && (isNameBehind(hit.endToken()) || mayGoOn(hit.endToken()))))
                    && (best == null || hit.endToken() > best.endToken())) {
                best = hit;
            }
        }
        return best;
    }

    /** Whether a given name that is no name as often stands before a body: "in the name of the …". */
    private boolean isBeforeBody(int at) {
        Hit body = at + 1 < to && sentence.longest(at, NameList.NOT_NAME) != null
                ? sentence.longest(at + 1, NameList.ORGANIZATION)
                : null;
        Reading reading = body == null || body.clitics() > 0 ? null : body.as(NameList.ORGANIZATION);
        return reading != null && !names.isCommon(reading);
    }

    /**
     * Where the part of a name that begins at {@code at} ends, or -1 where none begins.
     *
     * @param sure whether what stands before is a name for certain, so that an unknown word may go on with it
     * @param parts how many parts there are
     * @param titled whether a title stands before the name, behind which more is believed
     */
    int nextPart(int at, boolean foreign, boolean sure, int parts, boolean titled) {
        boolean lenient = foreign || (parts == 1 && titled);
        Token token = text.tokens().get(at);
        if (foreign && isHyphen(at)) {
            Token second = text.tokens().get(at + 1);
            int end = words.isOrdinary(text, second) ? -1 : nextPart(at + 1, true, sure, parts, titled);
            return end > 0 || sentence.isWord(at + 1) ? end : at + 2;
        }
        if (token.kind() != Kind.WORD || (!foreign && words.isForThe(text, token) && !sentence.isNameOfPerson(at))) {
            return -1;
        }
        Hit particle = sentence.longest(at, NameList.PARTICLE);
        if (particle != null && particle.clitics() == 0) {
            Reading reading = particle.as(NameList.PARTICLE);
            boolean suffix = reading != null && names.cell(reading, "kind").equals("suffix");
            int behind = particle.endToken();
            if (suffix) {
                return behind;
            }
            boolean goesOn = behind < to
                    && !sentence.isTaken(behind)
                    && text.tokens().get(behind).kind() == Kind.WORD
                    && (sentence.isFiliation(at)
                            ? !words.isStop(text, text.tokens().get(behind)) || isNisba(behind)
                            : !words.isOrdinary(text, text.tokens().get(behind)));
            if (goesOn) {
                return Math.max(behind + 1, nextPart(behind, foreign, sure, parts, titled));
            }
        }
        if ((words.isOrdinary(text, token) && !isBeforeFamily(at) && !isOfTwoWords(at))
                || words.isReporting(text, at)) {
            return -1;
        }
        int end = -1;
        boolean proven = false;
        for (Hit hit : sentence.hits(at)) {
            boolean name = hit.clitics() == 0
                    && (hit.as(NameList.GIVEN) != null
                            || hit.as(NameList.FAMILY) != null
                            || hit.as(NameList.SHORT) != null);
            Reading family = hit.article() && hit.clitics() == 2 ? hit.as(NameList.GIVEN) : null;
            name |= family != null && (!names.isCommon(family) || (titled && parts == 1));
            Reading clan = sure && hit.article() && hit.clitics() == 2 ? hit.as(NameList.FAMILY) : null;
            name |= clan != null && !names.isCommon(clan) && !sentence.isWord(at);
            if (name) {
                end = Math.max(end, hit.endToken());
                proven |= isCertain(hit);
            }
        }
        if (end > 0
                && !proven
                && !titled
                && parts == 1
                && sentence.isWord(at)
                && end < to
                && words.isDefinite(text, text.tokens().get(end))
                && sentence.isWord(end)) {
            return -1;
        }
        boolean owned = text.folded().charAt(token.foldedEnd() - 1) == HEH
                && !text.folded().isTehMarbuta(token.foldedEnd() - 1)
                && lexical.can(at, reading -> reading.pronoun() > 0);
        if (owned && !proven) {
            return -1;
        }
        if (!foreign && !proven && lexical.can(at, WordReading::isAccusative)) {
            return -1;
        }
        boolean complete = parts > 1 && sentence.longest(at - 1, NameList.FAMILY) != null;
        boolean thing = complete
                && end > 0
                && !proven
                && sentence.longest(at, NameList.GIVEN) == null
                && words.isDefinite(text, text.tokens().get(at - 1))
                && sentence.isThing(at);
        if (thing) {
            return -1;
        }
        if (end > 0
                && !proven
                && complete
                && words.isDefinite(text, token)
                && sentence.isWord(at)
                && !(sentence.isDefiniteTitle(at) && isDefiniteName(at))) {
            return -1;
        }
        if (end > 0
                && sentence.longest(at, NameList.GIVEN) == null
                && sentence.isDefiniteTitle(at)
                && at + 1 < to
                && sentence.isNameOfPerson(at + 1)) {
            return -1;
        }
        boolean definiteFamily =
                end > 0 && sure && words.isDefinite(text, token) && sentence.longest(at, NameList.FAMILY) != null;
        boolean clan = sure
                && words.isAdjective(text, token)
                && at - 2 > from
                && sentence.isFiliation(at - 2)
                && !sentence.isWord(at)
                && !isOfCountry(at);
        if (!definiteFamily && !clan && isSomethingElse(at, proven, parts, titled)) {
            return -1;
        }
        if (end > 0 || clan) {
            return Math.max(end, at + 1);
        }
        boolean nisba =
                words.isAdjective(text, token) && parts == 1 && !(sentence.isWord(at) && isForeignSurname(at - 1));
        if (!sure
                || (sentence.isWord(at)
                        && !isLikeFamily(at, parts, titled)
                        && !(nisba && titled && isCalled(at - 1)))) {
            return -1;
        }
        if (!foreign && parts > 1 && isGovernor(at)) {
            return -1;
        }
        if (isUnlisted(at) || isLikeFamily(at, parts, titled) || isHomonym(at, parts, titled)) {
            boolean family = words.isDefinite(text, token);
            return (family || foreign || words.mayBeName(text, at, true)) && parts < MOST_UNHEARD ? at + 1 : -1;
        }
        return nisba && words.mayBeName(text, at, lenient) ? at + 1 : -1;
    }

    /** Whether a word is a given name, or what somebody is called for short. */
    private boolean isCalled(int at) {
        return sentence.longest(at, NameList.GIVEN) != null || sentence.longest(at, NameList.SHORT) != null;
    }

    /** Whether a word is what papers call somebody of no Arab country, and no given name: "Trump", whose lawyer may be "the personal" one. */
    private boolean isForeignSurname(int at) {
        Hit called = sentence.longest(at, NameList.SHORT);
        return called != null && isForeignShort(called);
    }

    /** Whether a word is one that says of which side something is, as some names have it behind "son of": "eastern". */
    private boolean isNisba(int at) {
        Hit demonym = sentence.longest(at, NameList.DEMONYM);
        return demonym != null && demonym.clitics() == 0 && demonym.endToken() == at + 1;
    }

    /**
     * Whether a word behind a title and a given name is a family name that only looks like "as" with a noun written on: no title and
     * nobody's profession, of which somebody may be called one.
     */
    private boolean isLikeFamily(int at, int parts, boolean titled) {
        Token token = text.tokens().get(at);
        boolean as = titled
                && parts == 1
                && token.foldedLength() > 4
                && text.folded().charAt(token.foldedStart()) == KAF
                && sentence.longest(at - 1, NameList.GIVEN) != null;
        if (!as) {
            return false;
        }
        for (Hit hit : sentence.hits(at)) {
            if (hit.as(NameList.TITLE) != null || hit.as(NameList.HEAD) != null || hit.article()) {
                return false;
            }
        }
        return !lexical.can(
                at, reading -> reading.front() == 0 || reading.prefix().isDefinite() || reading.isPerson());
    }

    /** Whether a listed part of two words begins here, whatever its first is alone: "successor of God" begins as "behind". */
    private boolean isOfTwoWords(int at) {
        for (Hit hit : sentence.hits(at)) {
            boolean name = hit.as(NameList.GIVEN) != null || hit.as(NameList.FAMILY) != null;
            if (name && hit.clitics() == 0 && hit.endToken() > at + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a given name that is a function word, too, stands before a family name with the article. */
    private boolean isBeforeFamily(int at) {
        Hit given = sentence.longest(at, NameList.GIVEN);
        return given != null
                && given.clitics() == 0
                && text.tokens().get(at).foldedLength() > 2
                && at + 1 < to
                && !sentence.isTaken(at + 1)
                && words.isDefinite(text, text.tokens().get(at + 1))
                && sentence.longest(at + 1, NameList.FAMILY) != null;
    }

    /** Whether a hyphen joins two words without a space. */
    private boolean isHyphen(int at) {
        Token token = text.tokens().get(at);
        return token.kind() == Kind.PUNCTUATION
                && text.foldedChar(token) == '-'
                && at > from
                && at + 1 < to
                && !sentence.isTaken(at + 1)
                && text.tokens().get(at + 1).kind() == Kind.WORD
                && text.tokens().get(at - 1).end() == token.start()
                && token.end() == text.tokens().get(at + 1).start();
    }

    /** Whether a word behind a name is rather a title, a place, a nationality or a noun for a body. */
    private boolean isSomethingElse(int at, boolean proven, int parts, boolean titled) {
        for (Hit hit : sentence.hits(at)) {
            if (hit.clitics() > 0 && !hit.article()) {
                continue;
            }
            boolean noun = (hit.as(NameList.TITLE) != null && !isNameRather(hit, parts, titled))
                    || hit.as(NameList.HEAD) != null
                    || hit.as(NameList.COUNTRY) != null
                    || hit.as(NameList.NOT_NAME) != null;
            Reading place = hit.as(NameList.PLACE);
            boolean city = place != null
                    && !names.isCommon(place)
                    && hit.as(NameList.FAMILY) == null
                    && !(parts == 1 && titled);
            boolean nation =
                    hit.as(NameList.DEMONYM) != null && parts > 1 && !(titled && hit.as(NameList.FAMILY) != null);
            boolean office = hit.as(NameList.TITLE) != null && hit.article() && !isDefiniteName(at);
            if ((noun && !proven) || city || (nation && !proven) || office) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a part of a name that is a title of one word, too, is no title here: nothing follows that it could be of, and the name
     * is none without it or goes on behind it.
     */
    private boolean isNameRather(Hit hit, int parts, boolean titled) {
        int behind = hit.endToken();
        boolean name = !hit.article()
                && hit.clitics() == 0
                && (hit.as(NameList.GIVEN) != null || hit.as(NameList.FAMILY) != null);
        if (!name || behind >= to || sentence.isTaken(behind)) {
            return name && (parts > 1 || titled);
        }
        Token next = text.tokens().get(behind);
        boolean goesOn = sentence.isNameOfPerson(behind) || sentence.isFiliation(behind);
        boolean ends = next.kind() != Kind.WORD
                || words.isStop(text, next)
                || sentence.isVerb(behind)
                || words.isAnd(text, next);
        Reading title = hit.as(NameList.TITLE);
        boolean office = title != null && OpenTitle.isOffice(names.cell(title, "kind"));
        boolean ofThat = (office && words.joinsBody(text, next))
                || words.isDefinite(text, next)
                || words.isForThe(text, next)
                || sentence.longest(behind, NameList.HEAD) != null;
        return !ofThat && (goesOn || (ends && (parts > 1 || titled)));
    }

    /** Whether a word is a nationality, and no adjective of a town or a tribe. */
    private boolean isOfCountry(int at) {
        Hit nation = sentence.longest(at, NameList.DEMONYM);
        Reading reading = nation == null ? null : nation.as(NameList.DEMONYM);
        return reading != null && !names.cell(reading, "kind").equals("city");
    }

    /** Whether a name with the article ("the faithful") stands here and no office ("the secretary of …"): what follows is not its own. */
    private boolean isDefiniteName(int at) {
        boolean listed = false;
        for (Hit hit : sentence.hits(at)) {
            boolean name = hit.as(NameList.GIVEN) != null || hit.as(NameList.FAMILY) != null;
            listed |= name && hit.clitics() == 0 && hit.endToken() == at + 1;
        }
        int behind = at + 1;
        if (!listed || behind >= to) {
            return listed;
        }
        Token next = text.tokens().get(behind);
        return next.kind() != Kind.WORD
                || !(words.isDefinite(text, next)
                        || words.isForThe(text, next)
                        || words.joinsBody(text, next)
                        || words.saysTenure(text, next)
                        || sentence.longest(behind, NameList.HEAD) != null
                        || sentence.isNameOfPerson(behind));
    }

    /** Whether what stands here may go on with a name whose first part is in no list. */
    private boolean mayGoOn(int at) {
        if (at >= to || sentence.isTaken(at) || text.tokens().get(at).kind() != Kind.WORD) {
            return false;
        }
        boolean listed = sentence.longest(at, NameList.FAMILY) != null
                || sentence.longest(at, NameList.GIVEN) != null
                || sentence.longest(at, NameList.PARTICLE) != null;
        boolean ordinary = words.isOrdinary(text, text.tokens().get(at)) && !sentence.isFiliation(at);
        return !ordinary
                && (listed
                        || (sentence.isUnheard(at)
                                && !words.isAnd(text, text.tokens().get(at))));
    }

    /** Whether a noun for a body or a place stands here that is no given name. */
    private boolean isDefiniteHead(int at) {
        Hit head = sentence.longest(at, NameList.HEAD);
        Hit given = sentence.longest(at, NameList.GIVEN);
        return head != null && (head.article() || given == null || given.clitics() > 0 || !isCertain(given));
    }

    /** Whether a word for somebody's relative stands right before: "her son". */
    private boolean isKin(int at) {
        Hit title = at > from ? sentence.longest(at - 1, NameList.TITLE) : null;
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        return reading != null
                && names.cell(reading, "kind").equals("kinship")
                && sentence.longest(at, NameList.GIVEN) != null;
    }

    /** Whether a part of a name begins here that the lists have, or "son of". */
    private boolean isNameBehind(int at) {
        return at < to
                && (sentence.longest(at, NameList.GIVEN) != null
                        || sentence.longest(at, NameList.FAMILY) != null
                        || sentence.isFiliation(at));
    }

    /** Whether a word is "father of" or "mother of". */
    private boolean isKunya(int at) {
        Hit particle = sentence.longest(at, NameList.PARTICLE);
        Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
        return particle != null
                && reading != null
                && particle.clitics() <= 1
                && names.cell(reading, "kind").equals("kunya");
    }

    /** Whether a form is also a title or a country, which goes before a name. */
    private boolean isBlocked(Hit hit) {
        return hit.as(NameList.TITLE) != null || hit.as(NameList.COUNTRY) != null;
    }

    /** Whether a part of a name is no ordinary word. */
    private boolean isCertain(Hit hit) {
        Reading given = hit.as(NameList.GIVEN);
        Reading family = hit.as(NameList.FAMILY);
        return (given != null && !names.isCommon(given)) || (family != null && !names.isCommon(family));
    }

    /** Whether a given name is not Arabic: behind it more is believed. */
    private boolean isForeignName(Hit hit) {
        Reading given = hit.as(NameList.GIVEN);
        return given != null && !names.cell(given, "origin").equals("arabic");
    }

    /** Whether no list of names has a word, unless with a preposition written on. */
    private boolean isUnlisted(int at) {
        Token word = text.tokens().get(at);
        char second = word.foldedLength() > 1 ? text.source().charAt(word.start() + 1) : ' ';
        if (text.foldedChar(word) == LAM && (second == '\u0623' || second == '\u0625')) {
            return false;
        }
        if (!sentence.hits(at).isEmpty() && words.isAnd(text, text.tokens().get(at))) {
            return false;
        }
        for (Hit hit : sentence.hits(at)) {
            boolean person = hit.as(NameList.GIVEN) != null
                    || hit.as(NameList.FAMILY) != null
                    || hit.as(NameList.SHORT) != null
                    || hit.as(NameList.PERSON) != null;
            if (hit.clitics() == 0 || hit.article() || (person && text.folded().charAt(hit.foldedStart() - 1) == LAM)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lists of names of persons do not have a word. */
    private boolean isUnknown(int at) {
        return sentence.longest(at, NameList.GIVEN) == null && sentence.longest(at, NameList.FAMILY) == null;
    }
}
