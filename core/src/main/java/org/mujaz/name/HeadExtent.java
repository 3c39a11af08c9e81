package org.mujaz.name;

import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * How far the name goes that a noun heads.
 *
 * <p>Word by word: a name of the lists belongs to it, a nationality that agrees, definite nouns and adjectives as the grammar of the
 * construct lets them follow ("the ministry of health and the environment"), "for the …", and behind some nouns one word of no list.
 * A verb, a title, a function word ends it. With the article, or behind a noun that is often none, it is a name only if something in
 * it is one.
 */
final class HeadExtent {

    private static final char LAM = '\u0644';

    /** Endings of plurals. */
    private static final String MASCULINES = "\u064A\u0646";

    private static final String MASCULINES_SUBJECT = "\u0648\u0646";
    private static final String FEMININES = "\u0627\u062A";

    private final SentenceWords sentence;
    private final BuiltPersons built;
    private final Text text;
    private final Words lexical;
    private final NameLexicon names;
    private final WordClasses words;
    private final int to;

    /** Whether the article stands before the head: then only what is of a state or a place makes it a name. */
    private final boolean article;

    /** Whether the noun is as often none of a body; then something in the name must be a name itself. */
    private final boolean doubtful;

    /** Whether a name of its own may follow the noun: a bank, a company. */
    private final boolean named;

    /** Whether an ordinary noun may follow it: the ministry of the interior. */
    private final boolean construct;

    /** Whether it may have several fields: "education and the sciences". */
    private final boolean joins;

    /** Whether it is a government, which is called by its head and has no name of him. */
    private final boolean government;

    /** Whether it is a court, which has the town where it sits written on with "at". */
    private final boolean court;

    /** Whether it is a ministry, which is for its portfolio. */
    private final boolean ministry;

    /** Whether it is a committee or a council, of which any gathering has one. */
    private final boolean agency;

    /** Whether it is a society, whose name says what it is for. */
    private final boolean society;

    /** Whether it is an organisation, and no building. */
    private final boolean organized;

    /** Whether it is an organisation in a building that may be named after a person: a hospital, a university. */
    private final boolean building;

    /** Whether the head has several words. */
    private final boolean phrase;

    /** Whether the head may be a name by itself. */
    private final boolean several;

    /** Whether the head is of a part of a body, whose name is without it: forces of, council of. */
    private final boolean around;

    /** Whether something in the name is a name itself. */
    private boolean proper;

    /** Whether "for the …" is in the name already. */

    /** Where a noun stands in the name that waits for its genitive, or -1. */
    private int inner = -1;

    /** Whether a place is in the name already. */
    private boolean hasPlace;

    /**
     * Begins behind a head.
     *
     * @param article whether the article stands before it
     * @param several whether the head has several words, the last with the article, and so may be a name by itself
     * @param phrase whether the head has several words
     */
    HeadExtent(
            SentenceWords sentence,
            BuiltPersons built,
            Reading head,
            boolean article,
            boolean several,
            boolean phrase) {
        this.sentence = sentence;
        this.built = built;
        this.text = sentence.text;
        this.lexical = sentence.lexical;
        this.names = sentence.names;
        this.words = sentence.words;
        this.to = sentence.to;
        this.phrase = phrase;
        this.several = several;
        String extent = names.cell(head, "extent");
        this.article = article;
        this.doubtful = names.cell(head, "comment").contains("ambiguous");
        this.named = extent.contains("named");
        this.around = extent.contains("around");
        this.construct = extent.contains("construct");
        this.court = names.cell(head, "kind").equals("court");
        this.ministry = names.cell(head, "kind").equals("ministry");
        this.agency = names.cell(head, "kind").equals("agency");
        this.society = names.cell(head, "kind").equals("ngo");
        this.organized = names.cell(head, "type").equals("ORGANIZATION");
        this.government = names.cell(head, "kind").equals("government");
        this.building = words.isInBuilding(names.cell(head, "kind"));
        this.joins = words.joinsPortfolios(names.cell(head, "kind"));
    }

    /** The token behind the name, or -1 where the noun heads none. */
    int endFrom(int start) {
        if (isFull(start - 1) || isOfHeadOfGovernment(start)) {
            return -1;
        }
        int end = start;
        boolean whole = false;
        while (end < to && end - start < WordClasses.MOST_WORDS && !sentence.isTaken(end)) {
            int next = step(start, end);
            next = next < 0 ? purpose(start, end) : next;
            if (next <= end) {
                break;
            }
            boolean last = sentence.isNationality(end) && next == end + 1;
            end = next;
            if (last) {
                proper = true;
                boolean goesOn = end < to
                        && !sentence.isTaken(end)
                        && ((sentence.isDefiniteAdjective(end)
                                        && !isNounOnly(end)
                                        && !isAttached(end)
                                        && !isHolder(end)
                                        && !(isOfCountry(end) && isOfCountry(end - 1)))
                                || words.isForThe(text, text.tokens().get(end))
                                || isAim(start, end));
                if (!goesOn) {
                    break;
                }
            }
        }
        whole |= several && end == start;
        boolean enough = whole || (end > start && (!doubtful || proper) && (!article || proper));
        return enough && inner != end - 1 ? end : -1;
    }

    /** Whether a government is called by the man who heads it, who stands here by several names. */
    private boolean isOfHeadOfGovernment(int start) {
        Hit known = government && !article && start < to ? sentence.longest(start, NameList.PERSON) : null;
        return known != null && known.clitics() == 0 && known.endToken() > start + 1;
    }

    /** Whether a head has the ending of a plural that no genitive follows: "gunmen", and not "the gunmen of". */
    private boolean isFull(int head) {
        return text.folded(text.tokens().get(head)).endsWith("\u0648\u0646")
                && lexical.can(head, WordReading::isPlural);
    }

    /** Whether something in the name is a name itself, once its end is known. */
    boolean isProper() {
        return proper;
    }

    /** Whether "for the …" is no part of a name: of any body that is only called by its noun, or of a deed that is done there. */
    private boolean isNoField(int start, int at) {
        Hit head = sentence.longest(at, NameList.HEAD);
        Reading reading = head == null || !head.article() ? null : head.as(NameList.HEAD);
        boolean body = reading != null && words.isOfMembers(names.cell(reading, "kind"));
        boolean deed = lexical.can(at, word -> word.list() == WordList.MASDAR);
        boolean behindPlace = court && isAtPlace(at - 1);
        boolean apart = !proper
                && at + 1 < to
                && !sentence.isTaken(at + 1)
                && words.isStop(text, text.tokens().get(at + 1))
                && !isDefence(start, at + 1);
        boolean second =
                deed && at > start && words.isForThe(text, text.tokens().get(at - 1));
        return body || second || (deed && (ministry || behindPlace || apart));
    }

    /** Where the name goes on to if the word at {@code at} belongs to it, or -1. */
    private int step(int start, int at) {
        Token token = text.tokens().get(at);
        if (token.kind() == Kind.LATIN && at == start && named) {
            proper = true;
            return at + 1;
        }
        if (token.kind() != Kind.WORD || (words.isStop(text, token) && !isDefence(start, at)) || sentence.isVerb(at)) {
            return -1;
        }
        int namesake = building && !article && at == start ? namesake(at) : -1;
        if (namesake > 0) {
            proper = true;
            return namesake;
        }
        int patron = at == start || (at == start + 1 && isIndefiniteNoun(start)) ? patron(at) : -1;
        if (patron > 0) {
            proper = true;
            return patron;
        }
        if (isTitled(at)
                || isAttached(at)
                || isOfSomebody(start, at)
                || ((at > start || several) && isLongOffice(at))
                || (!organized && isHolder(at))
                || (isGenericPlace(at) && !isInnerNoun(start, at - 1) && !(at == start && isPlaceOfBody(at)))
                || words.saysTenure(text, token)
                || isWhichHolder(at)) {
            return -1;
        }
        int name = article ? -1 : nameAt(at, at == start);
        if (name > 0) {
            proper = true;
            return name;
        }
        if ((sentence.isNationality(at) && mayAgree(start, at)) || (court && isAtPlace(at))) {
            proper = true;
            return at + 1;
        }
        if (organized && words.isForThe(text, token) && (at > start || several || (phrase && article))) {
            if (isNoField(start, at)) {
                return -1;
            }
            proper |= !doubtful;
            return at + 1;
        }
        if (isAim(start, at)) {
            proper = true;
            return at + 2;
        }
        if (isDefence(start, at)) {
            return at + 3;
        }
        boolean behindFor = at > start && words.isForThe(text, text.tokens().get(at - 1));
        if (words.isDefinite(text, token)) {
            if (!construct && !article && at == start && !sentence.isDefiniteAdjective(at)) {
                return named && isNameLike(at) ? at + 1 : -1;
            }
            if ((at == start || inner == at - 1) && isHeaded(at)) {
                return -1;
            }
            proper |= !article && at == start && isNameLike(at);
            boolean apart = article
                    || behindFor
                    || (at > start
                            && (words.isDefinite(text, text.tokens().get(at - 1))
                                    || words.isAndThe(text, text.tokens().get(at - 1))));
            return apart && !sentence.isDefiniteAdjective(at) ? -1 : at + 1;
        }
        boolean and = (joins || behindFor)
                && at > start
                && words.isAndThe(text, token)
                && !isBodyHere(at)
                && !isAndCountry(at);
        if (and || isSecondField(start, at)) {
            return at + 1;
        }
        if (behindFor && isSecondAim(at)) {
            return at + 2;
        }
        boolean goesOn = at == start + 1
                && proper
                && sentence.hits(start).isEmpty()
                && sentence.hits(at).isEmpty();
        boolean agrees = (sentence.isUnheard(at) && isTied(at) && isTied(start - 1)) || isPlainNation(at);
        if ((at == start || goesOn)
                && named
                && !article
                && !agrees
                && !sentence.isWord(at)
                && words.mayBeName(text, at, true)) {
            proper = true;
            return at + 1;
        }
        boolean waits = at == start
                && construct
                && !several
                && !article
                && at + 1 < to
                && !sentence.isTaken(at + 1)
                && words.mayBeNoun(text, token)
                && !isVerbWithObject(at)
                && !isAction(start, at)
                && !lexical.can(at, reading -> reading.prefix().isGoverned())
                && words.isDefinite(text, text.tokens().get(at + 1));
        inner = waits ? at : inner;
        return waits ? at + 1 : -1;
    }

    /** Whether what heads the name of a building is a verb or an action rather, of another action: "limiting the sale of". */
    private boolean isAction(int start, int at) {
        return !organized
                && lexical.can(start - 1, word -> word.isVerb() || word.list() == WordList.MASDAR)
                && lexical.can(at, word -> word.list() == WordList.MASDAR);
    }

    /** Whether the noun for a prison is the action rather, of somebody who stands here: "sentenced to imprisonment of the defendant". */
    private boolean isOfSomebody(int start, int at) {
        return !organized
                && at == start
                && lexical.can(start - 1, word -> word.list() == WordList.MASDAR)
                && sentence.isPersonNoun(at);
    }

    /** Whether an indefinite word is a verb of the present, too, of which the head is the subject: "no bloc holds the majority". */
    private boolean isVerbWithObject(int at) {
        return lexical.can(at, WordReading::isPresent) && !lexical.can(at, reading -> reading.list() == WordList.NOUN);
    }

    /** Whether a word is a nationality of a country: a body has but one. */
    private boolean isOfCountry(int at) {
        Hit nation = sentence.isNationality(at) ? sentence.longest(at, NameList.DEMONYM) : null;
        Reading reading = nation == null ? null : nation.as(NameList.DEMONYM);
        return reading != null && !names.cell(reading, "country").isEmpty();
    }

    /** Where "for the …" begins a few words on, behind names and words that are in no list, or -1. */
    private int purpose(int start, int at) {
        if (!named || !organized || article || at == start) {
            return -1;
        }
        for (int i = at; i < to && !sentence.isTaken(i) && i < at + 3; i++) {
            Token token = text.tokens().get(i);
            if (token.kind() != Kind.WORD || words.isStop(text, token)) {
                return -1;
            }
            if (words.isForThe(text, token)) {
                return i;
            }
            if (sentence.isWord(i) && sentence.hits(i).isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a definite word of no list has no ending of a plural or of an adjective, and so may be a name. */
    private boolean isNameLike(int at) {
        String word = text.folded(text.tokens().get(at));
        return sentence.isUnheard(at)
                && !sentence.isDefiniteAdjective(at)
                && !word.endsWith(MASCULINES)
                && !word.endsWith(MASCULINES_SUBJECT)
                && !word.endsWith(FEMININES);
    }

    /** Whether a nationality without the article stands here: what it is of is any body. */
    private boolean isPlainNation(int at) {
        Hit nation = sentence.longest(at, NameList.DEMONYM);
        return nation != null && nation.clitics() == 0;
    }

    /** Whether what any body is of stands here, "the session", so that it is called by no name. */
    private boolean isHeaded(int at) {
        Hit noun = agency && !phrase ? sentence.longest(at, NameList.NOT_NAME) : null;
        Reading reading = noun == null ? null : noun.as(NameList.NOT_NAME);
        return reading != null && names.cell(reading, "comment").contains("what is headed");
    }

    /** Whether a word ends in teh marbuta. */
    private boolean isTied(int at) {
        return text.folded().isTehMarbuta(text.tokens().get(at).foldedEnd() - 1);
    }

    /** Whether a nationality may be of the head: a masculine one is not of a feminine head right before it. */
    private boolean mayAgree(int start, int at) {
        boolean headTied = isTied(start - 1);
        boolean tied = isTied(at);
        boolean behindFor = at > start && words.isForThe(text, text.tokens().get(at - 1));
        boolean inner = behindFor
                || (at > start
                        && words.isDefinite(text, text.tokens().get(at - 1))
                        && !lexical.can(at - 1, noun -> noun.isPlural()));
        return tied || !headTied || inner;
    }

    /** Whether a word is a noun for a place with the article and nothing behind it: the village, the town. */
    private boolean isGenericPlace(int at) {
        Hit head = sentence.placeHead(at);
        return head != null && head.article() && head.endToken() == at + 1;
    }

    /** Whether a side that is called so as a region stands behind a body: "the observatory of the north". */
    private boolean isPlaceOfBody(int at) {
        Hit place = organized && construct && !article ? sentence.longest(at, NameList.PLACE) : null;
        return place != null && place.clitics() == 0;
    }

    /** Whether a participle stands here that attaches the body to something behind a preposition: "linked to", "backed by". */
    private boolean isAttached(int at) {
        if (at + 1 >= to) {
            return false;
        }
        Token next = text.tokens().get(at + 1);
        if (words.resumes(text, next) && !sentence.isTaken(at + 1)) {
            return true;
        }
        if (!words.attaches(text, text.tokens().get(at))) {
            return false;
        }
        return next.kind() == Kind.WORD
                && !sentence.isTaken(at + 1)
                && (words.isStop(text, next)
                        || words.isForThe(text, next)
                        || lexical.can(at + 1, noun -> noun.prefix().isGoverned())
                        || isGovernedName(at + 1));
    }

    /** Whether a name stands here with "by" or "for" written on. */
    private boolean isGovernedName(int at) {
        for (Hit hit : sentence.hits(at)) {
            boolean named = hit.as(NameList.COUNTRY) != null
                    || hit.as(NameList.PLACE) != null
                    || hit.as(NameList.ORGANIZATION) != null
                    || hit.as(NameList.HEAD) != null;
            if (named && hit.clitics() > 0 && !words.isAnd(text, text.tokens().get(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word with the article is a noun and no adjective: "the responsibility", which ends as one. */
    private boolean isNounOnly(int at) {
        return lexical.can(at, word -> word.list() == WordList.NOUN)
                && !lexical.can(
                        at,
                        word -> word.list() == WordList.ADJECTIVE
                                || word.list() == WordList.ACTIVE
                                || word.list() == WordList.PASSIVE);
    }

    /** Whether "and the …" adds a field of a state to the one that a committee or a council is for: "security and defence". */
    private boolean isSecondField(int start, int at) {
        if (!organized || !construct || article || at != start + 1) {
            return false;
        }
        if (at + 1 < to && !sentence.isTaken(at + 1) && sentence.isNationality(at + 1)) {
            return false;
        }
        Hit field = sentence.longest(at, NameList.NOT_NAME);
        Reading reading = field == null ? null : field.as(NameList.NOT_NAME);
        return field != null
                && reading != null
                && field.clitics() == 1
                && words.isDefinite(text, text.tokens().get(start))
                && names.cell(reading, "comment").contains("portfolio");
    }

    /** Whether "and" adds to what a society is for, with a noun of the list and its genitive: "for citizenship and human rights". */
    private boolean isSecondAim(int at) {
        Token token = text.tokens().get(at);
        return organized
                && at + 1 < to
                && !sentence.isTaken(at + 1)
                && words.isAnd(text, token)
                && words.isAim(text, token.foldedStart() + 1, token.foldedEnd())
                && words.isDefinite(text, text.tokens().get(at + 1));
    }

    /** Whether what a society defends stands here: "for the defence of" with its preposition, which a genitive follows. */
    private boolean isDefence(int start, int at) {
        return organized
                && at > start
                && at + 2 < to
                && !sentence.isTaken(at + 1)
                && text.is(text.tokens().get(at), "\u0639\u0646")
                && text.is(text.tokens().get(at - 1), "\u0644\u0644\u062F\u0641\u0627\u0639")
                && text.tokens().get(at + 1).kind() == Kind.WORD
                && words.isAim(
                        text,
                        text.tokens().get(at + 1).foldedStart(),
                        text.tokens().get(at + 1).foldedEnd())
                && !sentence.isTaken(at + 2)
                && words.isDefinite(text, text.tokens().get(at + 2));
    }

    /** Whether what a society is for stands here: "for" written on to a noun of the list, and its genitive behind it. */
    private boolean isAim(int start, int at) {
        Token token = text.tokens().get(at);
        return society
                && at > start
                && at + 1 < to
                && !sentence.isTaken(at + 1)
                && text.foldedChar(token) == LAM
                && words.isAim(text, token.foldedStart() + 1, token.foldedEnd())
                && words.isDefinite(text, text.tokens().get(at + 1));
    }

    /** Whether a noun right behind the head waits for its genitive: "the office of the presidency of …". */
    private boolean isInnerNoun(int start, int at) {
        return at == start
                && organized
                && construct
                && !words.isDefinite(text, text.tokens().get(at))
                && sentence.longest(at, NameList.PLACE) == null
                && sentence.longest(at, NameList.COUNTRY) == null;
    }

    /** Where a name of the lexicon that begins at {@code at} with no clitic ends, or -1. */
    private int nameAt(int at, boolean first) {
        int end = -1;
        boolean place = false;
        for (Hit hit : sentence.hits(at)) {
            boolean where = hit.as(NameList.COUNTRY) != null || believedPlace(hit);
            boolean name = hit.clitics() == 0
                    && ((where && !hasPlace && (first || !isClosed(at - 1)))
                            || (first && !phrase && !government && hit.as(NameList.PERSON) != null)
                            || (first
                                    ? isBody(hit) && !(doubtful && lexical.can(at - 1, WordReading::isVerb))
                                    : sentence.longest(at, NameList.HEAD) == null && believedOrganization(hit)));
            place = (name && hit.endToken() > end) ? where : place;
            end = name ? Math.max(end, hit.endToken()) : end;
        }
        hasPlace |= place;
        return end;
    }

    /** Whether a word has the article, so that no place without one belongs to the name behind it: "the occupation forces", "Jenin". */
    private boolean isClosed(int at) {
        return words.isDefinite(text, text.tokens().get(at));
    }

    /** Whether what stands right behind a head is an organisation that belongs to its name. */
    private boolean isBody(Hit hit) {
        return !around && (believedOrganization(hit) || (doubtful && hit.as(NameList.ORGANIZATION) != null));
    }

    /** Whether a noun for another building stands here without the article: "the field of the complex of …". */
    private boolean isIndefiniteNoun(int at) {
        return !words.isDefinite(text, text.tokens().get(at))
                && sentence.longest(at, NameList.PLACE) == null
                && sentence.longest(at, NameList.COUNTRY) == null;
    }

    /** Where the person ends after whom a building is named, who stands here with a title of one word ("King Fahd"), or -1. */
    private int patron(int at) {
        Hit title = article || !(building || !organized) ? null : sentence.longest(at, NameList.TITLE);
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        String kind = reading == null ? "" : names.cell(reading, "kind");
        boolean alone = title != null
                && !kind.equals("profession")
                && !kind.equals("role")
                && title.article()
                && title.clitics() == 2
                && title.endToken() == at + 1
                && at + 1 < to
                && !sentence.isTaken(at + 1);
        Candidate person = alone ? built.at(at + 1, true) : null;
        return person == null ? -1 : person.endToken();
    }

    /** Where the person ends after whom a building is named, if it is one for certain or somebody else with a title follows, or -1. */
    private int namesake(int at) {
        Candidate sure = built.at(at, false);
        if (sure != null && sure.endToken() > at + 1) {
            return sure.endToken();
        }
        Candidate person = built.at(at, true);
        int behind = person == null ? to : person.endToken();
        boolean another = behind > at + 1
                && behind + 1 < to
                && text.foldedChar(text.tokens().get(behind)) == ','
                && sentence.isDefiniteTitle(behind + 1);
        return another ? behind : -1;
    }

    /** Whether an office of several words with the article begins here, which is somebody's and no part of a body's name. */
    private boolean isLongOffice(int at) {
        Hit title = sentence.longest(at, NameList.TITLE);
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        return title != null
                && reading != null
                && title.article()
                && title.clitics() == 2
                && title.endToken() > at + 1
                && names.cell(reading, "kind").equals("office");
    }

    /** Whether one holder of an office stands here, who is no part of a building's name: "the director". */
    private boolean isHolder(int at) {
        Hit title = sentence.longest(at, NameList.TITLE);
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        return title != null
                && reading != null
                && title.article()
                && !reading.plural()
                && names.cell(reading, "kind").equals("office");
    }

    /** Whether a title of a person begins here. */
    private boolean isTitled(int at) {
        Hit title = sentence.longest(at, NameList.TITLE);
        int person = title == null ? to : title.endToken();
        while (person < to && !sentence.isTaken(person) && sentence.isNationality(person)) {
            person++;
        }
        return title != null && title.article() && person < to && built.firstOfName(person, true) != null;
    }

    /** Whether "and" adds a country, which is a second party and no field of a body. */
    private boolean isAndCountry(int at) {
        for (Hit hit : sentence.hits(at)) {
            if (hit.clitics() == 1 && hit.as(NameList.COUNTRY) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says which one is meant, "the new", and so belongs to no name. */
    private boolean isWhichHolder(int at) {
        Hit hit = sentence.longest(at, NameList.NOT_NAME);
        Reading reading = hit == null || hit.clitics() > 0 ? null : hit.as(NameList.NOT_NAME);
        return reading != null && names.cell(reading, "comment").contains("which holder");
    }

    /** Whether another body begins here. */
    private boolean isBodyHere(int at) {
        return sentence.longest(at, NameList.HEAD) != null || sentence.longest(at, NameList.ORGANIZATION) != null;
    }

    /** Whether a word is a place with "at" written on. */
    private boolean isAtPlace(int at) {
        for (Hit hit : sentence.hits(at)) {
            boolean governed = hit.clitics() == 1
                    && text.folded().charAt(hit.foldedStart() - 1) == '\u0628'
                    && hit.endToken() == at + 1;
            if (governed && (hit.as(NameList.PLACE) != null || hit.as(NameList.COUNTRY) != null)) {
                return true;
            }
        }
        return false;
    }

    private boolean believedPlace(Hit hit) {
        Reading place = hit.as(NameList.PLACE);
        return place != null && !names.isCommon(place);
    }

    private boolean believedOrganization(Hit hit) {
        Reading organization = hit.as(NameList.ORGANIZATION);
        return organization != null && !names.isCommon(organization);
    }
}
