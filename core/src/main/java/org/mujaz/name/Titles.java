package org.mujaz.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Letters;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;

/**
 * Titles of a sentence: what has been read of one that waits for a name, and to whom it goes.
 *
 * <p>"The Norwegian foreign minister" is a title, then what qualifies it; the name that follows gets it. Where none follows, the
 * person right before it has it ("somebody, the minister"), or, if it is an office, it stands for its holder. A plural title ("the
 * ministers") goes to each of the persons who follow.
 */
final class Titles {

    /** The sector of companies. */
    private static final String BUSINESS = "BUS";

    /** The sector of governments. */
    private static final String GOVERNMENT = "GOV";

    /** Begins the title of a director. */
    private static final String DIRECTOR = "\u0645\u062F\u064A\u0631";

    /** So many tokens behind a title with what it is of its holder is named at most, between commas. */
    private static final int FARTHEST = 12;

    /** So many tokens at most stand between two persons of one plural title. */
    private static final int BETWEEN = 2;

    /** How the title of who is to follow a king begins. */
    private static final String HEIR = "\u0648\u0644\u064A ";

    private final SentenceWords sentence;
    private final Text text;
    private final NameLexicon names;
    private final WordClasses words;
    private final List<NameMention> found;
    private final int from;
    private final int to;
    private final TitleWords titleWords;
    private final TitleHolders holders;
    private final TitleQualifiers qualifiers;
    private final TitleChains chains;

    /** What has been read of a title whose holder is not known yet, or null. */
    private @Nullable OpenTitle open;

    /** A title of several persons ("the presidents"), and the token behind the last who was given it. */
    private @Nullable OpenTitle shared;

    private int sharedTo;

    /** The office before the title that was given last, of the same person, or null. */
    private @Nullable TitleUse prior;

    /** A title that no name has followed so far, which may stand behind a comma at its end, or null. */
    private @Nullable OpenTitle lapsed;

    Titles(SentenceWords sentence, TitleWords titleWords) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.found = sentence.found();
        this.from = sentence.from;
        this.to = sentence.to;
        this.titleWords = titleWords;
        this.holders = new TitleHolders(sentence);
        this.qualifiers = new TitleQualifiers(sentence);
        this.chains = new TitleChains(sentence, titleWords);
    }

    // What is open.

    /** Whether a title has been read that still takes what qualifies it. */
    boolean isOpen() {
        return open != null;
    }

    /** Whether a title has been read whose holder is still to be named. */
    boolean awaitsName() {
        return open != null && open.behind < 0;
    }

    /** Whether such a title is one word and nothing more, "the president", to which no "for the …" belongs. */
    boolean isOneWord() {
        return open != null
                && open.words.indexOf(' ') < 0
                && open.country == null
                && open.wordsEnd == open.endToken
                && OpenTitle.isOffice(open.kind);
    }

    /** Whether such a title is "his counterpart", who is nowhere but where the two meet. */
    boolean isCounterpart() {
        return open != null && open.words.equals(TitleUse.COUNTERPART);
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

    /** Whether such a title is what somebody does, with the article, and no office. */
    boolean isOfTrade() {
        return open != null
                && open.definite
                && !open.plural
                && (TitleHolders.SERVING.contains(open.kind) || open.kind.equals("academic"));
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
                && TitleWords.isOffice(names.cell(reading, "kind"))
                && names.cell(reading, "takes").contains("place");
    }

    /** Whether a name right behind a nationality is no part of the title: "the Egyptian minister" and "Khartoum", which he visits. */
    boolean isSaid(int at) {
        return open != null && open.country != null && open.endToken == at && sentence.isNationality(at - 1);
    }

    /** Whether a title that no name has followed reaches to a comma, with what it is of in between. */
    boolean reaches(int comma) {
        OpenTitle far = lapsed;
        return far != null && comma - far.endToken < FARTHEST && holders.isUnbroken(far.endToken, comma);
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

    // Giving a title to somebody.

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
                && (!holders.isAfterComma(title) || holders.isOneWordWithArticle(title, at))
                && (holders.hasOffice(title.behind) || !holders.isOfHolder(title));
        if (expected
                && title != null
                && title.behind < 0
                && (holders.isOfNamed(title, person, at) || holders.isOfAnother(title, person, at))) {
            open = null;
            return null;
        }
        OpenTitle outer = outer(title, person, at, expected);
        if (outer != null) {
            shared = null;
            open = null;
            lapsed = null;
            dropAlone(outer);
            int behind = holders.behindTitle(at);
            if (outer.of == null && outer.words.endsWith(TitleQualifiers.NAME_OF) && behind > outer.endToken) {
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
            TitleUse use =
                    shared.useOf(holders.nationBetween(sharedTo, at), own && place != null ? place.span() : null, text);
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
        int end = holders.behindTitle(at);
        boolean comma = end < at;
        boolean speaks = far.words.contains(TitleQualifiers.NAME_OF);
        boolean near = expected && title != null && title.behind < 0;
        boolean apposed = comma && !near && holders.isApposed(person);
        boolean inBody = !comma && !near && holders.isInBody(far, at) && holders.says(person);
        return (apposed || inBody || (near && speaks && title != null && title.foldedStart > far.foldedStart))
                        && holders.isUnbroken(inBody ? far.endToken + 1 : far.endToken, end)
                ? far
                : null;
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

    /** Another office that stands before the title that was given last and is of the same person, or null. */
    @Nullable
    TitleUse prior() {
        return prior;
    }

    // Reading one.

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
        OpenTitle before = open;
        if (before != null && goesOn(before, at, title, end, reading, expected)) {
            return end;
        }
        int behind = holders.personBefore(at, title);
        close();
        OpenTitle begun = titleWords.begin(at, title, end, reading, behind);
        open = begun;
        chains.compose(at, title, begun);
        return begun.endToken;
    }

    /** Whether a title behind the open one belongs to it or is another office of the same person; else the open one lapses. */
    private boolean goesOn(OpenTitle before, int at, Hit title, int end, Reading reading, boolean expected) {
        if (!expected) {
            return false;
        }
        String kind = names.cell(reading, "kind");
        boolean another = (title.clitics() == 1 && !title.article()) || title.clitics() == 3;
        boolean oneWord = holders.isOneWord(before, at);
        boolean object =
                before.definite && before.kind.equals(kind) && TitleWords.isOffice(kind) && !title.article() && oneWord;
        boolean his = TitleWords.isOffice(before.kind) && !TitleWords.isRoleless(kind) && titleWords.isOwned(title);
        boolean bare = !before.definite && before.endToken == at && before.wordsEnd == at;
        boolean ofHolder = bare && title.article() && title.as(NameList.HEAD) == null && !another && oneWord;
        if (!another && !object && !his && !ofHolder && chains.mayAdd(before, at, reading, kind)) {
            add(before, at, title, end, reading, bare);
            return true;
        }
        if (isRankOfSpeaker(before, at, title, kind)) {
            before.endToken = end;
            return true;
        }
        if (TitleChains.isPrince(before, at, title, kind) || (another && chains.isSameHolder(before, reading))) {
            next(at, title, end, reading);
            return true;
        }
        if (chains.isOfNext(before, at, title, kind)) {
            before.serve(
                    Letters.LAM + titleWords.wording(reading, title, end, end < title.endToken()),
                    names.cell(reading, "sector"),
                    end);
            return true;
        }
        if (ofHolder && TitleWords.isOffice(kind) && words.isSecond(before.words)) {
            String holder = titleWords.wording(reading, title, end, end < title.endToken());
            before.serve(TitleWords.definite(holder), names.cell(reading, "sector"), end);
            return true;
        }
        boolean replaced = !object && !his && before.behind < 0 && !another && (before.country == null || ofHolder);
        if (replaced) {
            lapse(before);
            open = null;
        }
        return false;
    }

    /**
     * Whether a rank stands behind the office and the nationality of who speaks, "the Iraqi minister of defence, the general X": behind
     * another verb it may be of whom he meets.
     */
    private boolean isRankOfSpeaker(OpenTitle before, int at, Hit title, String kind) {
        int verb = sentence.tokenOf(before.foldedStart) - 1;
        return kind.equals("rank")
                && title.article()
                && title.clitics() == 2
                && before.country != null
                && before.behind < 0
                && !before.plural
                && before.endToken == at
                && TitleWords.isOffice(before.kind)
                && verb >= from
                && words.isReporting(text, verb);
    }

    /** Adds a title to the one right before it: the office of whom a deputy serves, or nothing but that the first goes on. */
    private void add(OpenTitle before, int at, Hit title, int end, Reading reading, boolean bare) {
        boolean office = TitleWords.isOffice(names.cell(reading, "kind"));
        boolean deputy = bare
                && title.clitics() == 0
                && (office || words.isSecond(before.words))
                && title.as(NameList.HEAD) == null
                && before.of == null
                && holders.isOneWord(before, at);
        String second = deputy ? titleWords.wording(reading, title, end, end < title.endToken()) : "";
        if (!before.words.isEmpty() && !second.isEmpty()) {
            before.serve(second, names.cell(reading, "sector"), end);
        } else if (office && !before.words.isEmpty()) {
            if (chains.isComplete(before, at)) {
                next(at, title, end, reading);
                return;
            }
            before.whole = true;
        }
        before.endToken = end;
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
        OpenTitle office = titleWords.begin(at, title, end, reading, -1);
        int verb = sentence.tokenOf(before.foldedStart) - 1;
        boolean object =
                verb >= from && !words.isReporting(text, verb) && sentence.lexical.can(verb, WordReading::isVerb);
        boolean prince =
                before.words.startsWith(HEIR) && names.cell(reading, "comment").contains("honorific");
        if (object && !prince) {
            close();
        } else {
            office.prior = before.prior == null ? before.use(text) : before.prior;
        }
        open = office;
    }

    // Going on with one.

    /** Adds a word to the open title, and its country where it is a nationality. */
    void qualify(int at) {
        if (open != null) {
            qualifiers.add(open, at);
        }
    }

    /** What may stand between a title and its name: a nationality, "former", a quotation mark, a bracketed acronym. */
    boolean isQualifier(int at) {
        return qualifiers.isQualifier(open, at);
    }

    /** Whether "and the …" adds a portfolio to the one that was read right before: "foreign affairs and emigrants". */
    boolean isSecondPortfolio(int at) {
        return open != null && qualifiers.isSecondPortfolio(open, at);
    }

    /** Goes on with a title as far as token {@code end}, whose words say no more of the role. */
    void extend(int end) {
        if (open != null) {
            open.endToken = end;
        }
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
                && first.words.startsWith(TitleQualifiers.MINISTER + ' ')
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
        open = new OpenTitle(
                start, TitleQualifiers.MINISTER + ' ' + field, "office", GOVERNMENT, true, false, true, -1, at + 1);
    }

    // Ending one.

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
            if (holders.isBareBehind(title)) {
                return;
            }
            TitleUse given = person.title();
            if (given != null && given.of() == null && holders.isDeputyOf(title, given)) {
                found.set(title.behind, person.renamed(use));
                return;
            }
            if (person.second() == null && (holders.isAfterComma(title) || !holders.hasOffice(title.behind))) {
                found.set(title.behind, person.with(use));
            }
        } else if (!title.plural
                && !holders.isBeforeUnknown(title)
                && ((TitleChains.isKnown(title) && use.office()) || title.words.equals(TitleUse.COUNTERPART))) {
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

    /** Keeps a title that no name has followed, unless it belongs to another that was kept. */
    private void lapse(OpenTitle title) {
        OpenTitle before = lapsed;
        boolean inner = before != null && holders.isUnbroken(before.endToken, sentence.tokenOf(title.foldedStart));
        if (title.behind < 0 && !title.words.isEmpty() && !inner) {
            lapsed = title;
        }
    }
}
