package org.mujaz.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.WordReading;

/**
 * Titles of a sentence: what has been read of one that waits for a name, and to whom it goes.
 *
 * <p>"The Norwegian foreign minister" is a title, then what qualifies it; the name that follows gets it. Where none follows, the
 * person right before it has it ("somebody, the minister"), or, if it is an office, it stands for its holder. A plural title ("the
 * ministers") goes to each of the persons who follow.
 */
final class Titles {

    private static final char ALEF = '\u0627';
    private static final char LAM = '\u0644';
    private static final char TEH = '\u062A';
    private static final char HEH = '\u0647';

    /** Ends a speaker's title: what follows is for whom he speaks. */
    private static final String NAME_OF = " \u0628\u0627\u0633\u0645";

    /** The sector of companies. */
    private static final String BUSINESS = "BUS";

    /** The sector of governments. */
    private static final String GOVERNMENT = "GOV";

    /** Begins the title of a director. */
    private static final String DIRECTOR = "\u0645\u062F\u064A\u0631";

    /** How a minister is called, a woman as well with one letter more. */
    private static final String MINISTER = "\u0648\u0632\u064A\u0631";

    /** So many words on from a second portfolio the minister is named. */
    private static final int PORTFOLIO = 6;

    /** Begins a deputy's title, which is of him who is named next, and not of another under him. */
    private static final String DEPUTY = "\u0646\u0627\u0626\u0628";

    /** Inside a title this says that its field follows: "expert in Iranian affairs". */
    private static final String IN = " \u0641\u064A ";

    /** Ends what says of a person only to whom he is close. */
    private static final String FROM = " \u0645\u0646";

    /** Begins the comment of a title that names a portfolio and no body: "foreign minister of France". */
    private static final String WHOLE = "complement without article";

    /** Kinds of titles that a name right behind them may be the genitive of. */
    private static final Set<String> SERVING = Set.of("profession", "role");

    /** Begins the title of one who serves the holder of another. */
    private static final Set<String> SECONDS = Set.of(
            "\u0646\u0627\u0626\u0628",
            "\u0646\u0627\u0626\u0628\u0629",
            "\u0645\u0633\u0627\u0639\u062F",
            "\u0645\u0633\u0627\u0639\u062F\u0629",
            "\u0645\u0639\u0627\u0648\u0646");

    /** So many tokens behind a title with what it is of its holder is named at most, between commas. */
    private static final int FARTHEST = 12;

    /** So many tokens say at most, behind a title, in which body somebody has it. */
    private static final int BODY = 3;

    /** So many tokens at most stand between two persons of one plural title. */
    private static final int BETWEEN = 2;

    private final SentenceWords sentence;
    private final Text text;
    private final NameLexicon names;
    private final WordClasses words;
    private final List<NameMention> found;
    private final int from;
    private final int to;
    private final OrganizationNames organizations;
    private final PlaceNames places;
    private final HeadedNames headed;

    /** What has been read of a title whose holder is not known yet, or null. */
    private @Nullable OpenTitle open;

    /** A title of several persons ("the presidents"), and the token behind the last who was given it. */
    private @Nullable OpenTitle shared;

    private int sharedTo;

    /** The office before the title that was given last, of the same person, or null. */
    private @Nullable TitleUse prior;

    /** A title that no name has followed so far, which may stand behind a comma at its end, or null. */
    private @Nullable OpenTitle lapsed;

    Titles(SentenceWords sentence, OrganizationNames organizations, PlaceNames places, HeadedNames headed) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.found = sentence.found();
        this.from = sentence.from;
        this.to = sentence.to;
        this.organizations = organizations;
        this.places = places;
        this.headed = headed;
    }

    /** Whether a title has been read that still takes what qualifies it. */
    boolean isOpen() {
        return open != null;
    }

    /** Whether a title has been read whose holder is still to be named. */
    boolean awaitsName() {
        return open != null && open.behind < 0;
    }

    /** Whether such a title is of somebody who is sent somewhere. */
    boolean isOfEnvoy() {
        return open != null && words.isEnvoy(open.words);
    }

    /** Whether such a title is an office of one person, or says of which country it is. */
    boolean awaitsOfficer() {
        return awaitsName()
                && open != null
                && (open.country != null || (OpenTitle.isOffice(open.kind) && !open.plural));
    }

    /** Whether what was read is one person's title with the article. */
    boolean isDefinite() {
        return open != null && open.definite && !open.plural;
    }

    /** Whether a title is no relative and has no pronoun: an office, a rank, what somebody does. */
    boolean isOfRole(Hit title) {
        Reading reading = title.as(NameList.TITLE);
        return reading != null && !isRoleless(names.cell(reading, "kind")) && !isOwned(title);
    }

    /** Whether a feminine title is an adjective of the field that an open title is for: "for diplomatic affairs". */
    boolean isField(int at, Hit title) {
        Reading reading = title.as(NameList.TITLE);
        return isOpen()
                && reading != null
                && reading.feminine()
                && title.article()
                && sentence.isDefiniteAdjective(at)
                && words.isForThe(text, text.tokens().get(at - 1));
    }

    /**
     * Whether a title of one word is an adjective of the open one, or of its last word: "director" and "sporty", "protection" and
     * "civilian".
     */
    boolean isAdjectiveOf(int at, Hit title) {
        OpenTitle before = open;
        Reading reading = title.as(NameList.TITLE);
        return before != null
                && reading != null
                && before.behind < 0
                && before.wordsEnd == at
                && before.country == null
                && (OpenTitle.isOffice(before.kind) || before.adorned)
                && title.article()
                && title.clitics() == 2
                && !reading.plural()
                && !OpenTitle.isOffice(names.cell(reading, "kind"))
                && words.isAdjective(text, text.tokens().get(at))
                && (before.adorned || before.words.indexOf(' ') > 0);
    }

    /** Where a name may begin that has an honorific before it ("Mr"), or {@code at} where none stands there. */
    int behindHonorific(int at) {
        Hit title = sentence.longest(at, NameList.TITLE);
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        boolean honorific = title != null
                && reading != null
                && title.article()
                && title.clitics() == 2
                && !OpenTitle.isOffice(names.cell(reading, "kind"));
        return title != null && honorific ? title.endToken() : at;
    }

    /**
     * Gives a person the title that was read right before, or one that is shared with the person before; null where there is neither.
     *
     * @param person who begins in token {@code at}
     * @param expected whether a title, or what belongs to one, ends right before
     */
    @Nullable
    TitleUse give(Candidate person, int at, boolean expected) {
        OpenTitle title = open;
        prior = null;
        boolean ofNext = title != null
                && title.behind >= 0
                && title.endToken == at
                && person.foldedStart() == text.tokens().get(at).foldedStart()
                && (!isAfterComma(title) || isOneWordWithArticle(title, at))
                && (hasOffice(title.behind) || !isOfHolder(title));
        if (expected
                && title != null
                && title.behind < 0
                && (isOfNamed(title, person, at) || isOfAnother(title, person, at))) {
            open = null;
            return null;
        }
        OpenTitle outer = outer(title, person, at, expected);
        if (outer != null) {
            shared = null;
            open = null;
            lapsed = null;
            dropAlone(outer);
            int behind = behindTitle(at);
            if (outer.words.endsWith(NAME_OF) && behind > outer.endToken) {
                outer.words += " "
                        + text.quote(text.folded()
                                .source(
                                        text.tokens().get(outer.endToken).foldedStart(),
                                        text.tokens().get(behind - 1).foldedEnd()));
            }
            outer.endToken = Math.max(outer.endToken, behind);
            return outer.use(text);
        }
        if (expected && title != null && (title.behind < 0 || ofNext)) {
            shared = title.plural ? title : null;
            sharedTo = person.endToken();
            prior = title.prior;
            open = null;
            return title.use(text);
        }
        if (shared != null && at - sharedTo <= BETWEEN) {
            NameMention place = sentence.lastFound();
            boolean own = place != null
                    && place.type() == NameMention.Type.LOCATION
                    && place.firstToken() >= sharedTo
                    && place.endToken() == at;
            TitleUse use = shared.useOf(nationBetween(sharedTo, at), own && place != null ? place.span() : null, text);
            sharedTo = person.endToken();
            return use;
        }
        return null;
    }

    /**
     * The title at some distance before a name whose holder is named: with what it is of between the two and a comma before the name
     * ("the minister delegate in charge of …, X"), or one who speaks for the holder of another ("spokesman of the commander X"). Null for
     * none.
     */
    private @Nullable OpenTitle outer(@Nullable OpenTitle title, Candidate person, int at, boolean expected) {
        OpenTitle far = lapsed;
        boolean several = person.form() == Form.NAME && person.endToken() > at + 1;
        if (far == null || !several || far.plural || at - far.endToken > FARTHEST) {
            return null;
        }
        int end = behindTitle(at);
        boolean comma = end < at;
        boolean speaks = far.words.contains(NAME_OF);
        boolean near = expected && title != null && title.behind < 0;
        boolean apposed = comma && !near && isApposed(person);
        boolean inBody = !comma && !near && isInBody(far, at) && says(person);
        return (apposed || inBody || (near && speaks && title != null && title.foldedStart > far.foldedStart))
                        && isUnbroken(inBody ? far.endToken + 1 : far.endToken, end)
                ? far
                : null;
    }

    /** Whether what somebody says follows right behind his name. */
    private boolean says(Candidate person) {
        int behind = person.endToken();
        return behind < to
                && words.opensContent(text, behind)
                && text.tokens().get(behind).kind() == Token.Kind.WORD;
    }

    /** Whether between a title and a name stands only in which body: "the chief economist in the bank X". */
    private boolean isInBody(OpenTitle title, int at) {
        int in = title.endToken;
        return at - in > 1
                && at - in <= BODY
                && text.is(text.tokens().get(in), IN.strip())
                && text.folded(text.tokens().get(in + 1)).startsWith(WordClasses.ARTICLE);
    }

    /** Whether a title that no name has followed reaches to a comma, with what it is of in between. */
    boolean reaches(int comma) {
        OpenTitle far = lapsed;
        return far != null && comma - far.endToken < FARTHEST && isUnbroken(far.endToken, comma);
    }

    /** Whether a name between commas is at its end, or what its bearer says or does follows. */
    private boolean isApposed(Candidate person) {
        int behind = person.endToken();
        return behind < to && (words.opensContent(text, behind) || words.isReporting(text, behind));
    }

    /** Where a title ends before a name that begins in token {@code at}, its comma and a nationality behind that aside. */
    private int behindTitle(int at) {
        int last = at - 1 > from && sentence.isNationality(at - 1) ? at - 2 : at - 1;
        return last >= from && text.foldedChar(text.tokens().get(last)) == ',' ? last : at;
    }

    /** Whether what belongs to a title stands in all of some tokens: no verb, no comma, nobody's name. */
    private boolean isUnbroken(int start, int end) {
        for (int i = start; i < end; i++) {
            Token token = text.tokens().get(i);
            boolean mark = token.kind() == Token.Kind.PUNCTUATION
                    && text.quotations().partnerOf(i) < 0
                    && "()".indexOf(text.foldedChar(token)) < 0;
            boolean stop = token.kind() == Token.Kind.WORD
                    && token.foldedLength() > 1
                    && words.isStop(text, token)
                    && !words.joinsBody(text, token)
                    && sentence.longest(i, NameList.TITLE) == null;
            if (mark || stop || sentence.isTaken(i) || sentence.isVerb(i)) {
                return false;
            }
        }
        for (int i = found.size() - 1; i >= 0 && found.get(i).firstToken() >= start; i--) {
            if (found.get(i).type() == NameMention.Type.PERSON && found.get(i).form() != Form.NOMINAL) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a title that no name has followed, unless it belongs to another that was kept. */
    private void lapse(OpenTitle title) {
        OpenTitle before = lapsed;
        boolean inner = before != null && isUnbroken(before.endToken, sentence.tokenOf(title.foldedStart));
        if (title.behind < 0 && !title.words.isEmpty() && !inner) {
            lapsed = title;
        }
    }

    /** Takes back that a title, or one inside it, stands for its holder: he is named. */
    private void dropAlone(OpenTitle title) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).form() == Form.NOMINAL; i--) {
            if (found.get(i).span().start() < text.folded().sourceStart(title.foldedStart)) {
                return;
            }
            found.remove(i);
        }
    }

    /**
     * Whether what somebody does stands without the article right before a name: then it is done for him who is named, "X's lawyer". Of
     * an office this is certain only where another title follows the name ("X's agent, the lawyer Y").
     */
    private boolean isOfNamed(OpenTitle title, Candidate person, int at) {
        int end = person.endToken();
        int behind = end < to && text.foldedChar(text.tokens().get(end)) == ',' ? end + 1 : end;
        boolean another = end == at + 1
                && behind + 1 < to
                && !sentence.isTaken(behind)
                && sentence.isDefiniteTitle(behind)
                && sentence.isNameOfPerson(behind + 1);
        return !title.definite
                && !title.adorned
                && title.endToken == at
                && title.wordsEnd == at
                && title.words.indexOf(' ') < 0
                && title.of == null
                && (SERVING.contains(title.kind) || another);
    }

    /** Whether a name cannot be of him whose title was read: "and" stands before it, or the title is a woman's and the name a man's. */
    private boolean isOfAnother(OpenTitle title, Candidate person, int at) {
        boolean and = person.foldedStart() > text.tokens().get(at).foldedStart()
                && words.isAnd(text, text.tokens().get(at));
        Hit given = sentence.longest(at, NameList.GIVEN);
        Reading name = given == null || given.clitics() > 0 ? null : given.as(NameList.GIVEN);
        int space = title.words.indexOf(' ');
        String head = space < 0 ? title.words : title.words.substring(0, space);
        boolean man = name != null
                && !person.rule().equals("name.person")
                && !names.isCommon(name)
                && names.cell(name, "sex").equals("m")
                && names.cell(name, "form")
                        .equals(text.quote(text.tokens().get(at).span()))
                && head.endsWith("\u0629");
        return !title.plural && (and || man);
    }

    /** Another office that stands before the title that was given last and is of the same person, or null. */
    @Nullable
    TitleUse prior() {
        return prior;
    }

    /** Whether a title of one word with the article stands right before a name, and so is of nobody else: "the general X". */
    private boolean isOneWordWithArticle(OpenTitle title, int at) {
        return title.definite && title.wordsEnd == at && title.words.indexOf(' ') < 0 && OpenTitle.isOffice(title.kind);
    }

    /** Whether a title is one under the holder of another ("adviser of the American president"), who may be named next. */
    private boolean isOfHolder(OpenTitle title) {
        if (title.nested) {
            return true;
        }
        for (int i = title.endToken - 1; i > from && text.tokens().get(i).foldedStart() > title.foldedStart; i--) {
            if (sentence.isDefiniteTitle(i)) {
                return !title.words.startsWith(DEPUTY);
            }
        }
        return false;
    }

    /** Whether a person has an office before the name already, and not only a rank or an honorific. */
    private boolean hasOffice(int mention) {
        TitleUse title = found.get(mention).title();
        return title != null
                && title.span().start() < found.get(mention).span().start()
                && title.office()
                && (title.title().equals(TitleUse.CHIEF)
                        || title.title().indexOf(' ') > 0
                        || title.of() != null
                        || title.country() != null);
    }

    /** Whether a comma stands between a title and the person before it. */
    private boolean isAfterComma(OpenTitle title) {
        int end = title.behind < 0 ? -1 : found.get(title.behind).endToken();
        return end >= 0 && end < to && text.foldedChar(text.tokens().get(end)) == ',';
    }

    /** Whether such a title is what somebody does, with the article, and no office. */
    boolean isOfTrade() {
        return open != null
                && open.definite
                && !open.plural
                && (SERVING.contains(open.kind) || open.kind.equals("academic"));
    }

    /** Whether such a title has no article, so that what stands behind it is what it is of: "leader of". */
    boolean isConstruct() {
        return open != null && !open.definite && !open.words.isEmpty();
    }

    /** Whether such a title is one in a company, or a director's. */
    boolean isOfBusiness() {
        return open != null && (open.sector.equals(BUSINESS) || open.words.startsWith(DIRECTOR));
    }

    /** Whether such a title is an office of a province or a town whose name begins in token {@code at}: "governor of". */
    boolean isOfPlace(int at) {
        OpenTitle title = open;
        Hit said = title == null || title.endToken != at || title.wordsEnd != at || title.definite
                ? null
                : sentence.longest(at - 1, NameList.TITLE);
        Reading reading = said == null ? null : said.as(NameList.TITLE);
        return reading != null
                && isOffice(names.cell(reading, "kind"))
                && names.cell(reading, "takes").contains("place");
    }

    /** Notes a noun for what somebody does, which no list of titles has, before his name. */
    void openTrade(int at) {
        close();
        Token token = text.tokens().get(at);
        WordReading noun = sentence.lexical.first(
                at, word -> word.prefix() == WordReading.Prefix.THE && word.isPerson() && !word.isPlural());
        if (noun == null) {
            return;
        }
        int start = token.foldedStart() + noun.front();
        open = new OpenTitle(
                start - WordClasses.ARTICLE.length(),
                text.quote(text.folded().source(start, token.foldedEnd())),
                "profession",
                "",
                true,
                false,
                true,
                -1,
                at + 1);
    }

    /** Whether "and the …" right behind the first of two ministers is the portfolio of the second, whose name follows. */
    boolean sharesPortfolio(int at) {
        OpenTitle first = shared;
        return first != null
                && sharedTo == at
                && at + 1 < to
                && !sentence.isTaken(at + 1)
                && first.words.startsWith(MINISTER + ' ')
                && words.isAndThe(text, text.tokens().get(at))
                && sentence.longest(at, NameList.TITLE) == null
                && sentence.longest(at, NameList.DEMONYM) == null
                && sentence.isNameOfPerson(at + 1);
    }

    /** Notes the portfolio of the second of two ministers. */
    void openPortfolio(int at) {
        close();
        Token token = text.tokens().get(at);
        int start = token.foldedStart() + 1;
        String field = text.quote(text.folded().source(start, token.foldedEnd()));
        open = new OpenTitle(start, MINISTER + ' ' + field, "office", GOVERNMENT, true, false, true, -1, at + 1);
    }

    /** Goes on with a title as far as token {@code end}, whose words say no more of the role. */
    void extend(int end) {
        if (open != null) {
            open.endToken = end;
        }
    }

    /** Whether a name right behind a nationality is no part of the title: "the Egyptian minister" and "Khartoum", which he visits. */
    boolean isSaid(int at) {
        return open != null && open.country != null && open.endToken == at && sentence.isNationality(at - 1);
    }

    /** Adds what an office is of: the organisation or the place that follows it. */
    void addBody(Span body, int endToken) {
        OpenTitle title = open;
        if (title != null) {
            title.of = title.of == null && !title.whole ? body : title.of;
            title.bodies.add(body);
            title.endToken = endToken;
        }
    }

    /** Whether a title is definite: with the article, or by its genitive, as "minister of (the) defence". */
    private static boolean isKnown(OpenTitle title) {
        int last = title.words.lastIndexOf(' ') + 1;
        return title.definite || (last > 0 && title.words.startsWith(WordClasses.ARTICLE, last));
    }

    /** Ends a title that no name has followed: it is of the person before it, or stands for one itself. */
    void close() {
        OpenTitle title = open;
        open = null;
        if (title == null) {
            return;
        }
        lapse(title);
        TitleUse use = title.use(text);
        if (title.behind >= 0) {
            NameMention person = found.get(title.behind);
            if (isBareBehind(title)) {
                return;
            }
            TitleUse given = person.title();
            if (given != null && given.of() == null && isDeputyOf(title, given)) {
                found.set(title.behind, person.renamed(use));
                return;
            }
            if (person.second() == null && (isAfterComma(title) || !hasOffice(title.behind))) {
                found.set(title.behind, person.with(use));
            }
        } else if (!title.plural
                && !isBeforeUnknown(title)
                && ((isKnown(title) && use.office()) || title.words.equals(TitleUse.COUNTERPART))) {
            found.add(new NameMention(
                    use.span(),
                    NameMention.Type.PERSON,
                    Form.NOMINAL,
                    "name.nominal",
                    "",
                    null,
                    use,
                    sentence.tokenOf(title.foldedStart),
                    title.endToken));
        }
    }

    /** Whether a noun without the article stands here that a participle before it would have as its object: "using a cross". */
    private boolean isTransitive(int at) {
        return at < to
                && !sentence.isTaken(at)
                && text.tokens().get(at).kind() == Kind.WORD
                && !words.isStop(text, text.tokens().get(at))
                && sentence.lexical.can(
                        at,
                        noun -> noun.isNominal()
                                && !noun.isPerson()
                                && noun.front() == 0
                                && !noun.prefix().isDefinite());
    }

    /** Whether a title behind a name is that of who serves the holder of the one before it, who then is somebody else. */
    private static boolean isDeputyOf(OpenTitle title, TitleUse before) {
        int space = title.words.indexOf(' ');
        return space > 0
                && before.title().indexOf(' ') < 0
                && SECONDS.contains(title.words.substring(0, space))
                && title.words.substring(space + 1).equals(WordClasses.ARTICLE + before.title());
    }

    /** Whether a title of one word right behind a name says nothing else: it may be a part of the name, or the object of a verb. */
    private boolean isBareBehind(OpenTitle title) {
        Token last = text.tokens().get(title.endToken - 1);
        boolean object = !title.definite
                && text.folded().charAt(last.foldedEnd() - 1) == ALEF
                && !(isTransitive(title.endToken) && !OpenTitle.isOffice(title.kind));
        return !object
                && !isAfterComma(title)
                && title.words.indexOf(' ') < 0
                && title.of == null
                && title.country == null
                && title.endToken == title.wordsEnd;
    }

    /** Whether a word of no list stands right behind a title: then somebody is named whom nothing knows, and not meant by the title. */
    private boolean isBeforeUnknown(OpenTitle title) {
        int behind = title.endToken;
        return behind < to
                && !sentence.isTaken(behind)
                && text.tokens().get(behind).kind() == Kind.WORD
                && (sentence.isUnheard(behind) || sentence.isNameOfPerson(behind))
                && words.mayBeName(text, behind, true);
    }

    /** The country of a nationality between two persons of one title, or null. */
    private @Nullable String nationBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            Hit nation = sentence.longest(i, NameList.DEMONYM);
            Reading reading = nation == null ? null : nation.as(NameList.DEMONYM);
            String country = reading == null ? "" : names.cell(reading, "country");
            if (!country.isEmpty()) {
                return country;
            }
        }
        return null;
    }

    /**
     * Notes a title; one right behind another adds to it, unless it is the first that is an office.
     *
     * @param end where the title ends, as far as it names no body
     * @param expected whether a title, or what belongs to one, ends right before
     * @return the token behind what was read of it
     */
    int open(int at, Hit title, int end, boolean expected) {
        Reading reading = title.as(NameList.TITLE);
        if (reading == null) {
            return end;
        }
        String kind = names.cell(reading, "kind");
        boolean another = (title.clitics() == 1 && !title.article()) || title.clitics() == 3;
        boolean object = open != null
                && open.definite
                && open.kind.equals(kind)
                && kind.equals("office")
                && !title.article()
                && isOneWord(open, at);
        boolean his = open != null && isOffice(open) && !isRoleless(kind) && isOwned(title);
        boolean goesOn = expected
                && open != null
                && !another
                && !object
                && !his
                && !(open.plural && isFull(at - 1))
                && (open.plural || !reading.plural())
                && (OpenTitle.isOffice(open.kind) || !OpenTitle.isOffice(kind) || SECONDS.contains(open.words))
                && (open.country == null || !OpenTitle.isOffice(kind));
        boolean bare = expected && open != null && !open.definite && open.endToken == at && open.wordsEnd == at;
        boolean ofHolder = bare
                && open != null
                && title.article()
                && title.as(NameList.HEAD) == null
                && !another
                && isOneWord(open, at);
        if (goesOn && !ofHolder && open != null) {
            boolean deputy = bare
                    && title.clitics() == 0
                    && (kind.equals("office") || SECONDS.contains(open.words))
                    && title.as(NameList.HEAD) == null
                    && open.of == null
                    && isOneWord(open, at);
            String second = deputy ? wording(reading, title, end, end < title.endToken()) : "";
            if (!open.words.isEmpty() && !second.isEmpty()) {
                open.words += " " + second;
                open.wordsEnd = end;
                open.sector = names.cell(reading, "sector");
                open.nested = true;
            } else if (kind.equals("office") && !open.words.isEmpty()) {
                if (isComplete(open, at)) {
                    next(at, title, end, reading);
                    return end;
                }
                open.whole = true;
            }
            open.endToken = end;
            return end;
        }
        boolean prince = expected
                && open != null
                && open.country != null
                && open.behind < 0
                && !open.plural
                && open.endToken == at
                && isOffice(open)
                && title.article()
                && title.clitics() == 2
                && title.endToken() == at + 1
                && kind.equals("office");
        if (prince || (another && expected && open != null && isSameHolder(open, reading))) {
            next(at, title, end, reading);
            return end;
        }
        boolean ofNext = expected
                && open != null
                && open.definite
                && open.country == null
                && open.of == null
                && (open.wordsEnd == at
                        || (open.wordsEnd == at - 1
                                && words.saysTenure(text, text.tokens().get(at - 1))))
                && open.endToken == at
                && OpenTitle.isOffice(open.kind)
                && OpenTitle.isOffice(kind)
                && title.clitics() == 1
                && text.folded().charAt(title.foldedStart() - 1) == LAM;
        if (ofNext && open != null) {
            open.words += " " + "\u0644" + wording(reading, title, end, end < title.endToken());
            open.wordsEnd = end;
            open.endToken = end;
            open.sector = names.cell(reading, "sector");
            open.nested = true;
            return end;
        }
        if (ofHolder && open != null && isOffice(kind) && SECONDS.contains(open.words)) {
            open.words += " " + definite(wording(reading, title, end, end < title.endToken()));
            open.wordsEnd = end;
            open.endToken = end;
            open.sector = names.cell(reading, "sector");
            open.nested = true;
            return end;
        }
        boolean replaces = !object
                && !his
                && expected
                && open != null
                && open.behind < 0
                && !another
                && (open.country == null || ofHolder);
        if (replaces && open != null) {
            lapse(open);
            open = null;
        }
        int behind = personBefore(at, title);
        close();
        OpenTitle begun = begin(at, title, end, reading, behind);
        open = begun;
        compose(at, title, begun);
        return begun.endToken;
    }

    /** A title that is parted by "to" from what it is of: "a deputy to the head of …", "a head to the ministers". */
    private void compose(int at, Hit title, OpenTitle begun) {
        int next = title.endToken();
        boolean bare = !title.article()
                && begun.behind >= 0
                && next == at + 1
                && begun.endToken == next
                && next < to
                && !sentence.isTaken(next)
                && begun.words.indexOf(' ') < 0
                && !begun.words.isEmpty();
        Token token = bare ? text.tokens().get(next) : null;
        if (token == null || text.folded().charAt(token.foldedStart()) != LAM) {
            return;
        }
        if (words.isForThe(text, token)) {
            String whole = FoldedText.fold(begun.words) + " " + WordClasses.ARTICLE
                    + text.folded().subSequence(token.foldedStart() + 2, token.foldedEnd());
            Reading listed = names.titled(whole);
            if (listed != null) {
                begun.words = names.title(listed, false);
                begun.sector = names.cell(listed, "sector");
                begun.endToken = next + 1;
                begun.wordsEnd = next + 1;
            }
            return;
        }
        Hit of = sentence.longest(next, NameList.TITLE);
        Reading reading = of == null ? null : of.as(NameList.TITLE);
        if (of != null && reading != null && of.clitics() == 1) {
            int body = bodyInside(next + 1, of);
            begun.words += " " + wording(reading, of, body, body < of.endToken());
            begun.sector = names.cell(reading, "sector");
            begun.nested = true;
            begun.endToken = body;
            begun.wordsEnd = body;
        }
    }

    /** A title that begins in token {@code at}, as far as it names no body. */
    private OpenTitle begin(int at, Hit title, int end, Reading reading, int behind) {
        int last = end > at ? end : title.endToken();
        return new OpenTitle(
                title.article() ? sentence.articleStart(title) : title.foldedStart(),
                wording(reading, title, last, end < title.endToken()),
                names.cell(reading, "kind"),
                sector(title, reading),
                title.article(),
                reading.plural(),
                title.article() || isOwned(title),
                behind,
                last);
    }

    /** The sector of a title; none of somebody's deputy, who is of no parliament, and of a captain on a page of sport. */
    private String sector(Hit title, Reading reading) {
        String sector = names.cell(reading, "sector");
        boolean captain = sentence.sport && names.cell(reading, "comment").startsWith("ambiguous");
        boolean deputy = sector.equals("LEG") && isOwned(title);
        return captain || deputy ? "" : sector;
    }

    /**
     * Goes on with another office: of the same person, or, where a verb stands before the first ("the prime minister received the
     * minister of"), of its object.
     */
    private void next(int at, Hit title, int end, Reading reading) {
        OpenTitle before = open;
        if (before == null) {
            return;
        }
        OpenTitle office = begin(at, title, end, reading, -1);
        int verb = sentence.tokenOf(before.foldedStart) - 1;
        boolean object =
                verb >= from && !words.isReporting(text, verb) && sentence.lexical.can(verb, WordReading::isVerb);
        if (object) {
            close();
        } else {
            office.prior = before.prior == null ? before.use(text) : before.prior;
        }
        open = office;
    }

    /** Whether an office before the name is said in full, so that another behind it is no part of it. */
    private boolean isComplete(OpenTitle title, int at) {
        boolean ofBody = title.of != null && title.bodies.size() == 1;
        boolean known = title.wordsEnd == at && !title.definite && !title.nested && isKnown(title);
        return title.behind < 0 && !title.plural && isOffice(title) && title.endToken == at && (ofBody || known);
    }

    /** The words of a title with the article on each, as it is on its adjectives. */
    private static String definite(String words) {
        StringBuilder all = new StringBuilder(words.length() + 4);
        for (String word : words.split(" ")) {
            all.append(all.length() == 0 ? "" : " ")
                    .append(word.startsWith(WordClasses.ARTICLE) ? "" : WordClasses.ARTICLE)
                    .append(word);
        }
        return all.toString();
    }

    private static boolean isOffice(String kind) {
        return kind.equals("office");
    }

    private static boolean isOffice(OpenTitle title) {
        return title.kind.equals("office");
    }

    /** Whether "and the …" adds an office that one person has with the one before, by the list: "deputy prime minister and minister". */
    private boolean isSameHolder(OpenTitle title, Reading second) {
        return title.behind < 0 && !title.plural && words.areHeldTogether(title.words, names.cell(second, "form"));
    }

    /** Whether a title that ends before {@code at} is a single word. */
    private boolean isOneWord(OpenTitle title, int at) {
        Token before = text.tokens().get(at - 1);
        return before.foldedStart() <= title.foldedStart && title.foldedStart < before.foldedEnd();
    }

    /** Whether a word has the ending of a plural that no genitive follows: "gunmen", and not "the gunmen of". */
    private boolean isFull(int at) {
        return text.folded(text.tokens().get(at)).endsWith("\u0648\u0646");
    }

    /** Whether a title ends with "his" or "her". */
    private boolean isOwned(Hit title) {
        Token last = text.tokens().get(title.endToken() - 1);
        int letter = last.foldedEnd() - 1;
        boolean hers = text.folded().charAt(letter) == ALEF
                && letter - last.foldedStart() > 2
                && text.folded().charAt(letter - 1) == HEH;
        return hers || isHis(title);
    }

    /** Whether a title with "his" has the ending of the feminine before it. */
    private boolean isHers(Hit title) {
        int letter = text.tokens().get(title.endToken() - 1).foldedEnd() - 1;
        return text.folded().charAt(letter - 1) == TEH;
    }

    /** Whether a title ends with "his", and not with the ending of the feminine that folds to the same. */
    private boolean isHis(Hit title) {
        int letter = text.tokens().get(title.endToken() - 1).foldedEnd() - 1;
        return text.folded().charAt(letter) == HEH && !text.folded().isTehMarbuta(letter);
    }

    /** What a title says of a role: the lexicon's form, or the words as they stand where it is cut before a body; empty for none. */
    private String wording(Reading reading, Hit title, int end, boolean cut) {
        if (isRoleless(names.cell(reading, "kind"))) {
            return "";
        }
        if (names.cell(reading, "comment").equals("with a pronoun")) {
            return names.counterpart(reading);
        }
        if (cut) {
            boolean link = words.joinsBody(text, text.tokens().get(end - 1))
                    && text.tokens().get(end - 1).foldedStart() > title.foldedStart();
            return text.quote(text.folded()
                    .source(
                            title.foldedStart(),
                            text.tokens().get(link ? end - 2 : end - 1).foldedEnd()));
        }
        String listed = names.title(reading, isHis(title) && !isHers(title));
        if (listed.endsWith(FROM)) {
            return "";
        }
        int link = IN.length() - 1;
        return (listed + " ").endsWith(IN) ? listed.substring(0, listed.length() - link) : listed;
    }

    /** The person whom a title right behind a name, or behind a comma, is of: an index of the mentions, or -1. */
    private int personBefore(int at, Hit title) {
        int last = found.size() - 1;
        if (last < 0 || title.clitics() > 2 || (title.clitics() > 0 && !title.article())) {
            return -1;
        }
        NameMention person = found.get(last);
        int end = person.endToken();
        boolean comma = end == at - 1 && text.foldedChar(text.tokens().get(end)) == ',' && end >= from;
        Reading reading = title.as(NameList.TITLE);
        Token token = text.tokens().get(at);
        boolean one = reading != null
                && !reading.plural()
                && !words.isForThe(text, token)
                && !(end == at && isObject(at, reading));
        boolean named = one && person.type() == NameMention.Type.PERSON && person.form() != Form.NOMINAL;
        return named && (end == at || comma) ? last : -1;
    }

    /** Whether a word right behind a name is rather the object of the verb before it: "issued a ruling", which is "referee", too. */
    private boolean isObject(int at, Reading title) {
        return !isOffice(names.cell(title, "kind"))
                && names.cell(title, "comment").contains("ambiguous")
                && sentence.lexical.can(at, WordReading::isAccusative)
                && sentence.lexical.can(
                        at, noun -> noun.isNominal() && !noun.isPerson() && noun.list() != WordList.ADJECTIVE);
    }

    /** Adds a word to the open title, and its country where it is a nationality. */
    void qualify(int at) {
        OpenTitle title = open;
        if (title == null) {
            return;
        }
        title.endToken = at + 1;
        Hit demonym = isSecondPortfolio(at) ? null : sentence.longest(at, NameList.DEMONYM);
        Reading reading = demonym == null ? null : demonym.as(NameList.DEMONYM);
        boolean homonym = reading != null
                && (names.cell(reading, "kind").equals("city")
                        || (reading.feminine() && names.cell(reading, "comment").startsWith("ambiguous")));
        reading = homonym ? null : reading;
        boolean next = at == title.wordsEnd && title.country == null && !title.words.isEmpty();
        boolean field = next && reading != null && title.words.contains(IN);
        boolean portfolio = next
                && !title.words.equals(TitleUse.COUNTERPART)
                && reading == null
                && !isHolder(at)
                && !words.saysTenure(text, text.tokens().get(at))
                && (!title.adorned || sentence.isDefiniteAdjective(at));
        boolean spoken = next
                && title.words.contains(NAME_OF)
                && (reading == null || !names.cell(reading, "kind").equals("nationality"));
        if (portfolio || field || spoken) {
            title.wordsEnd = at + 1;
            String word = text.quote(text.tokens().get(at).span());
            title.words += " "
                    + (title.adorned && !field && !title.words.contains(NAME_OF)
                            ? word.substring(WordClasses.ARTICLE.length())
                            : word);
        }
        if (reading != null
                && !field
                && !spoken
                && title.country == null
                && !names.cell(reading, "country").isEmpty()) {
            title.country = names.cell(reading, "country");
            title.plainNation = !reading.plural();
        }
    }

    /** What may stand between a title and its name: a nationality, "former", a quotation mark, a bracketed acronym. */
    boolean isQualifier(int at) {
        Token token = text.tokens().get(at);
        if (token.kind() == Kind.PUNCTUATION || words.isStop(text, token)) {
            return false;
        }
        boolean said = open != null
                && (open.country != null || (open.of != null && open.endToken == at))
                && !sentence.isDefiniteAdjective(at);
        for (Hit hit : sentence.hits(at)) {
            if (hit.endToken() == at + 1
                    && (hit.as(NameList.DEMONYM) != null
                            || isHolder(at)
                            || (!said && hit.as(NameList.NOT_NAME) != null && words.isDefinite(text, token)))) {
                return true;
            }
        }
        boolean term = at > from
                && words.saysTenure(text, text.tokens().get(at - 1))
                && sentence.lexical.can(at, noun -> noun.isNominal() && noun.pronoun() > 0);
        if (words.saysTenure(text, token) || term || isSecondPortfolio(at)) {
            return true;
        }
        return !said && words.isDefinite(text, token) && !words.isOrdinary(text, token);
    }

    /** Whether "and the …" adds a portfolio to the one that was read right before: "foreign affairs and emigrants". */
    boolean isSecondPortfolio(int at) {
        OpenTitle title = open;
        boolean goesOn = title != null
                && title.wordsEnd == at
                && title.words.indexOf(' ') > 0
                && words.isAnd(text, text.tokens().get(at));
        if (title == null || !goesOn) {
            return false;
        }
        for (Hit hit : sentence.hits(at)) {
            Reading field = hit.as(NameList.NOT_NAME);
            if (hit.clitics() == 1
                    && field != null
                    && names.cell(field, "comment").contains("portfolio")) {
                return true;
            }
        }
        return isFurtherPortfolio(title, at);
    }

    /** Whether "and the …" behind a minister's portfolio is a noun of no person, and adjectives of it lead on to the minister's name. */
    private boolean isFurtherPortfolio(OpenTitle title, int at) {
        boolean field = !title.plural
                && title.words.startsWith(MINISTER)
                && title.behind < 0
                && sentence.longest(at, NameList.TITLE) == null
                && sentence.lexical.can(at, noun -> noun.prefix().isDefinite() && noun.isNominal())
                && !sentence.lexical.can(at, noun -> noun.isPerson() || isOfBody(noun));
        for (int i = at + 1; field && i < to && i < at + PORTFOLIO && !sentence.isTaken(i); i++) {
            boolean honorific = sentence.isDefiniteTitle(i) && i + 1 < to && sentence.isNameOfPerson(i + 1);
            if (sentence.isNameOfPerson(i) || honorific) {
                return true;
            }
            boolean goesOn = sentence.isDefiniteAdjective(i)
                    || sentence.isNationality(i)
                    || words.isAndThe(text, text.tokens().get(i))
                    || (sentence.isUnheard(i)
                            && words.isDefinite(text, text.tokens().get(i)));
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun is one for a body, which acts like a person: the delegation. */
    private boolean isOfBody(WordReading noun) {
        return sentence.lexical.cell(noun, "class").equals("body");
    }

    /** Whether a word says which holder of an office: the former, the present one. */
    private boolean isHolder(int at) {
        Hit hit = sentence.longest(at, NameList.NOT_NAME);
        Reading reading = hit == null ? null : hit.as(NameList.NOT_NAME);
        return reading != null && names.cell(reading, "comment").contains("which holder");
    }

    /** Where a body is named inside a title ("head of the council of …"), or else where the title ends. */
    int bodyInside(int from, Hit title) {
        Reading reading = title.as(NameList.TITLE);
        int end = title.endToken();
        boolean whole = reading != null && names.cell(reading, "comment").startsWith(WHOLE);
        for (int i = from; i < end; i++) {
            Candidate body = organizations.at(i);
            Reading listed = body == null ? null : body.entry();
            boolean word =
                    i > from - 1 && listed != null && names.isCommon(listed) && body != null && body.endToken() == end;
            body = word ? null : body;
            body = body == null ? places.at(i, false) : body;
            if (body != null && (body.endToken() > i + 1 || end == i + 1)) {
                return i;
            }
            body = whole || words.isDefinite(text, text.tokens().get(i)) ? null : headed.at(i);
            if (body != null && body.endToken() > i + 1) {
                return i;
            }
        }
        return end;
    }

    /** Whether a title says nothing of what somebody does: an honorific, a relative. */
    private static boolean isRoleless(String kind) {
        return kind.equals("honorific") || kind.equals("kinship");
    }
}
