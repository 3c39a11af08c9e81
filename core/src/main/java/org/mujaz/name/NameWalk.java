package org.mujaz.name;

import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * One walk over one sentence: at each word the longest name that begins there is taken, and where none begins, what announces one is
 * noted: a title, a noun for a place, "named".
 *
 * <p>What may be a name is proposed by {@link KnownPersons}, {@link BuiltPersons}, {@link OrganizationNames}, {@link PlaceNames} and
 * {@link HeadedNames}; {@link Titles} are kept until it is known whose they are.
 */
final class NameWalk {

    private static final char LAM = '\u0644';

    /** So many letters a word has at least that is a company's name with "of" written on. */
    private static final int SHORTEST = 4;

    /** So many words the field of an office has at most, with "for". */
    private static final int FIELD = 7;

    private static final String YEH = "\u064A";

    private final SentenceWords sentence;
    private final Text text;
    private final Words lexical;
    private final NameLexicon names;
    private final WordClasses words;
    private final int from;
    private final int to;
    private final KnownPersons known;
    private final BuiltPersons built;
    private final OrganizationNames organizations;
    private final PlaceNames places;
    private final HeadedNames headed;
    private final SpeakerNames speakers;
    private final TitleWords titleWords;
    private final Titles titles;

    /** Where a person may begin because a title or what belongs to it has just ended, or -1. */
    private int expected = -1;

    /** Where what a title is of begins, because a preposition has just joined it: no person begins there. */
    private int linked = -1;

    /** Where a place may begin because a noun for a place has just ended, or -1. */
    private int placeExpected = -1;

    NameWalk(SentenceWords sentence) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.lexical = sentence.lexical;
        this.from = sentence.from;
        this.to = sentence.to;
        this.built = new BuiltPersons(sentence);
        this.known = new KnownPersons(sentence, built);
        this.organizations = new OrganizationNames(sentence);
        this.places = new PlaceNames(sentence);
        this.headed = new HeadedNames(sentence, built, places, organizations);
        this.speakers = new SpeakerNames(sentence);
        this.titleWords = new TitleWords(sentence, organizations, places, headed);
        this.titles = new Titles(sentence, titleWords);
    }

    /** Adds the names of the sentence to what was found. */
    void run() {
        int at = from;
        while (at < to) {
            sentence.walkTo(at);
            boolean portfolio = expected == at && titles.isSecondPortfolio(at);
            Candidate best = sentence.isTaken(at) || portfolio
                    ? null
                    : best(
                            at,
                            (expected == at && linked != at && !isQuotedName(at)) || isFarHolder(at),
                            placeExpected == at);
            at = best == null ? pass(at) : add(best, at);
        }
        titles.close();
    }

    /** Adds a name that begins in token {@code at}; the token behind it. */
    private int add(Candidate name, int at) {
        Span span = name.span(text);
        boolean person = name.type() == NameMention.Type.PERSON;
        boolean qualifies = expected == at && !person && !titles.isSaid(at);
        TitleUse title = person ? titles.give(name, at, expected == at) : null;
        TitleUse prior = title == null ? null : titles.prior();
        if (qualifies && titles.isOpen()) {
            titles.addBody(span, name.endToken());
        } else {
            titles.close();
        }
        Reading entry = name.entry();
        NameMention mention = new NameMention(
                span,
                name.type(),
                name.form(),
                name.rule(),
                entry == null ? "" : names.key(entry),
                entry == null ? null : names.ref(entry),
                prior == null ? title : prior,
                at,
                name.endToken());
        sentence.found().add(prior == null || title == null ? mention : mention.with(title));
        expected = qualifies ? name.endToken() : -1;
        placeExpected = -1;
        return name.endToken();
    }

    /**
     * The name that begins in token {@code at}, or null: the longest that anything proposes; of two as long the first that does.
     *
     * @param strong whether a title, or what belongs to one, ends right before, so that a person is expected
     * @param cued whether a noun for a place ends right before
     */
    private @Nullable Candidate best(int at, boolean strong, boolean cued) {
        Candidate speaker = speakers.at(at);
        Candidate best = listed(at, strong || speaker != null, cued);
        if (speaker != null) {
            boolean longer =
                    best == null || best.type() != NameMention.Type.PERSON || best.endToken() < speaker.endToken();
            return longer ? speaker : best;
        }
        if (best != null && best.rule().equals("name.head")) {
            int end = speakers.firstWithin(at + 1, best.endToken());
            return end < best.endToken() ? best.upTo(end) : best;
        }
        return best;
    }

    /** The same without regard to where speakers stand. */
    private @Nullable Candidate listed(int at, boolean strong, boolean cued) {
        Candidate best = null;
        if (!strong && !cued && sentence.isOrdinaryHere(at)) {
            boolean announced = at > from && (sentence.isNamedBehind(at - 1) || words.precedesSubject(text, at - 1));
            if (!announced) {
                return null;
            }
        }
        Candidate seat = strong ? seatOfTitle(at) : null;
        if (seat != null) {
            return seat;
        }
        Candidate[] candidates = strong
                ? new Candidate[] {
                    known.at(at, true), built.at(at, true), organizations.at(at), places.at(at, cued), headed.at(at)
                }
                : new Candidate[] {
                    known.at(at, false), organizations.at(at), places.at(at, cued), built.at(at, false), headed.at(at)
                };
        Hit phrase = sentence.longest(at, NameList.NOT_NAME);
        Candidate body = candidates[strong ? 2 : 1];
        Candidate place = candidates[strong ? 3 : 2];
        if (place != null && !cued && isTitledRather(at, place)) {
            candidates[strong ? 3 : 2] = null;
        }
        boolean brand = !strong
                && candidates[0] != null
                && candidates[0].form() == Form.SHORT
                && body != null
                && body.entry() != null
                && body.endToken() >= candidates[0].endToken();
        candidates[0] = brand ? null : candidates[0];
        boolean wellKnown =
                candidates[0] != null && candidates[0].form() == Form.NAME && candidates[0].endToken() > at + 1;
        for (Candidate candidate : candidates) {
            boolean isBuilt = candidate != null && candidate.rule().equals("name.built");
            boolean listed = isBuilt
                    && ((body != null && body.entry() != null && body.endToken() == candidate.endToken())
                            || (place != null
                                    && place.entry() != null
                                    && place.endToken() > at + 1
                                    && place.endToken() >= candidate.endToken()));
            boolean known = wellKnown && !(candidate != null && isLonger(candidate, candidates[0]));
            boolean holder = isBuilt && body != null && isBodyBefore(body, at, candidate.endToken());
            boolean ofSeat = isBuilt && place != null && isSeatBefore(place, at);
            if (isBuilt && (known || listed || holder || ofSeat)) {
                continue;
            }
            if (candidate != null
                    && candidate.endToken() > at
                    && (best == null || candidate.endToken() > best.endToken())) {
                best = candidate;
            }
        }
        best = best == null ? people(at) : best;
        boolean none = best != null
                && phrase != null
                && (phrase.endToken() > best.endToken()
                        || (phrase.endToken() == best.endToken() && phrase.endToken() > at + 1));
        return none ? null : best;
    }

    /** Whether a listed place of several words stands here with a title behind it: whose crown prince he is, "Abu Dhabi", no father of anybody. */
    private boolean isSeatBefore(Candidate place, int at) {
        int behind = place.endToken();
        return place.entry() != null && behind > at + 1 && behind < to && sentence.isDefiniteTitle(behind);
    }

    /** Whether a listed body of several words begins a stretch that goes on with somebody's given name: its spokesman's. */
    private boolean isBodyBefore(Candidate body, int at, int end) {
        Reading entry = body.entry();
        Hit given = body.endToken() < end ? sentence.longest(body.endToken(), NameList.GIVEN) : null;
        return entry != null
                && entry.list() == NameList.ORGANIZATION
                && !names.isCommon(entry)
                && body.endToken() > at + 1
                && given != null
                && given.clitics() == 0;
    }

    /**
     * The place or the body of which a title is whose last word waits for its genitive, where the holder's name begins right behind it:
     * "the mayor of … X"; also the province of a governor. Null for none.
     */
    private @Nullable Candidate seatOfTitle(int at) {
        if (!titles.awaitsName()
                || !titles.isConstruct()
                || text.tokens().get(at).kind() != Token.Kind.WORD) {
            return null;
        }
        boolean waits = isDistrictNoun(at - 1);
        Hit listed = sentence.longest(at, NameList.PLACE);
        boolean whole = listed != null
                && listed.clitics() == 0
                && !words.isOrdinary(text, text.tokens().get(at));
        int end = whole && listed != null ? listed.endToken() : at + 1;
        boolean opens = end == at + 1
                && end < to
                && words.opensPlace(text, text.tokens().get(at));
        end = opens && !sentence.isTaken(end) && !beginsHolder(end) ? end + 1 : end;
        if (!waits) {
            boolean province = whole && titles.isOfPlace(at) && !sentence.isNameOfPerson(at);
            return province && listed != null ? place(at, end, listed) : null;
        }
        boolean free = !words.isStop(text, text.tokens().get(at))
                && !sentence.isTitleOrNation(at)
                && sentence.longest(at, NameList.HEAD) == null
                && (whole
                        || opens
                        || sentence.isUnheard(at)
                        || words.isDefinite(text, text.tokens().get(at)));
        return free && beginsHolder(titles.behindHonorific(end)) ? place(at, end, listed) : null;
    }

    private Candidate place(int at, int end, @Nullable Hit listed) {
        return new Candidate(
                NameMention.Type.LOCATION,
                Form.NAME,
                text.tokens().get(at).foldedStart(),
                end,
                "name.place-head",
                listed == null || listed.endToken() != end ? null : listed.as(NameList.PLACE));
    }

    /** Whether a noun for a town's or a district's body stands here without the article: what follows is where it is. */
    private boolean isDistrictNoun(int at) {
        for (Hit hit : at < from ? Hits.NONE : sentence.hits(at)) {
            Reading head = hit.clitics() == 0 && hit.endToken() == at + 1 ? hit.as(NameList.HEAD) : null;
            boolean district = head != null
                    && (names.cell(head, "type").equals("LOCATION")
                            || names.cell(head, "comment").contains("(district)"));
            if (district) {
                return true;
            }
        }
        return false;
    }

    /** Whether the holder of a title is named here for certain: by a given name with another part behind it. */
    private boolean beginsHolder(int at) {
        if (at >= to || sentence.isTaken(at)) {
            return false;
        }
        Hit given = sentence.longest(at, NameList.GIVEN);
        Reading first = given == null || given.clitics() > 0 ? null : given.as(NameList.GIVEN);
        Candidate person = first == null ? null : built.at(at, true);
        boolean several = person != null && person.endToken() > at + 1;
        return several
                && first != null
                && (!names.isCommon(first)
                        || words.isParticle(names, text, at + 1)
                        || sentence.isNameOfPerson(at + 1)
                        || !sentence.isWord(at + 1));
    }

    /** Whether a listed place of two words is rather somebody's title and given name, since his family name follows: "Sheikh Nasser X". */
    private boolean isTitledRather(int at, Candidate place) {
        int behind = at + 2;
        return place.endToken() == behind
                && behind < to
                && !sentence.isTaken(behind)
                && sentence.isDefiniteTitle(at)
                && sentence.isNameOfPerson(at + 1)
                && text.tokens().get(behind).kind() == Token.Kind.WORD
                && (sentence.isFiliation(behind)
                        || sentence.isFamilyWithArticle(behind)
                        || (sentence.isUnheard(behind) && words.mayBeName(text, behind, true)));
    }

    /**
     * Whether the noun that stands here, its genitives and their adjectives lead from a title without the article to the name of its
     * holder: "the director of the emergency ward of … X".
     */
    private boolean leadsToHolder(int at) {
        boolean linked =
                titles.isOfTrade() && words.joinsBody(text, text.tokens().get(at));
        boolean awaits = expected == at && titles.awaitsName() && (titles.isConstruct() || linked);
        for (int i = at; awaits && i < to && i < at + FIELD && !sentence.isTaken(i); i++) {
            Token token = text.tokens().get(i);
            if (i > at && closesGenitive(i - 1) && beginsHolder(titles.behindHonorific(i))) {
                return true;
            }
            boolean definite =
                    words.isDefinite(text, token) || words.isAndThe(text, token) || words.isForThe(text, token);
            int whole = behindListed(i);
            if (whole > i + 1) {
                i = whole - 1;
                continue;
            }
            boolean listed = sentence.longest(i, NameList.HEAD) != null || whole > i;
            boolean noun = lexical.can(i, word -> word.isNominal() && word.front() == 0)
                    && !lexical.can(i, word -> word.isVerb() && word.agreement() != 'p');
            boolean link = (i > at || linked) && words.joinsBody(text, token);
            if (token.kind() != Token.Kind.WORD
                    || (!link && (words.isStop(text, token) || !(definite || listed || noun)))) {
                return false;
            }
        }
        return false;
    }

    /** Where the longest place or body of the lists ends that begins here with nothing written on, or {@code at}. */
    private int behindListed(int at) {
        Hit place = sentence.longest(at, NameList.PLACE);
        Hit body = sentence.longest(at, NameList.ORGANIZATION);
        int end = place != null && place.clitics() == 0 ? place.endToken() : at;
        return body != null && body.clitics() == 0 ? Math.max(end, body.endToken()) : end;
    }

    /** Whether a holder of a title that was read a few words before is named here between commas. */
    private boolean isFarHolder(int at) {
        boolean comma = at > from && text.foldedChar(text.tokens().get(at - 1)) == ',' && titles.reaches(at - 1);
        if (comma && speakers.beginsAt(at)) {
            return true;
        }
        Candidate person = comma && beginsHolder(at) ? built.at(at, true) : null;
        return person != null
                && person.endToken() < to
                && text.foldedChar(text.tokens().get(person.endToken())) == ',';
    }

    /** Whether a word ends a chain of genitives: it is definite, or a name. */
    private boolean closesGenitive(int at) {
        Token token = text.tokens().get(at);
        return words.isDefinite(text, token)
                || words.isAndThe(text, token)
                || words.isForThe(text, token)
                || sentence.longest(at, NameList.PLACE) != null
                || sentence.longest(at, NameList.ORGANIZATION) != null
                || sentence.longest(at, NameList.COUNTRY) != null;
    }

    /** Whether a word is a family name that says whence somebody is, "the Alawite", and no trade. */
    private boolean isNameOfOrigin(int at) {
        return text.folded(text.tokens().get(at)).endsWith(YEH) && sentence.longest(at, NameList.FAMILY) != null;
    }

    /** Whether a noun for what somebody does stands here with the article, and his name behind it. */
    private boolean isTrade(int at) {
        return expected != at
                && sentence.isPersonNoun(at)
                && sentence.longest(at, NameList.TITLE) == null
                && sentence.longest(at, NameList.HEAD) == null
                && !isNameOfOrigin(at)
                && !words.isOrdinary(text, text.tokens().get(at))
                && beginsHolder(at + 1);
    }

    /** Whether a name built of parts goes on behind a listed one of two words with parts that are names for certain. */
    private boolean isLonger(Candidate built, @Nullable Candidate listed) {
        Reading entry = listed == null ? null : listed.entry();
        boolean arab = listed != null && entry != null && WordClasses.isArab(names.cell(entry, "country"));
        if (!arab || listed == null || listed.endToken() >= built.endToken()) {
            return false;
        }
        for (int i = listed.endToken(); i < built.endToken(); i++) {
            if (!sentence.isNameOfPerson(i) && !sentence.isUnheard(i) && !sentence.isFamilyWithArticle(i)) {
                return false;
            }
        }
        int end = built.endToken();
        boolean and = end < to
                && !sentence.isTaken(end)
                && words.isAnd(text, text.tokens().get(end))
                && sentence.isUnheard(end - 1);
        return and || this.built.isClosed(end);
    }

    /** Goes on from a place where no name begins, noting what it announces. */
    private int pass(int at) {
        if (expected == at && at > from && isQuotedBody(at - 1)) {
            int start = text.tokens().get(at).foldedStart();
            int close = text.quotations().partnerOf(at - 1);
            return add(new Candidate(NameMention.Type.ORGANIZATION, Form.NAME, start, close, "name.of-title"), at);
        }
        if (sentence.isTaken(at)) {
            return at + 1;
        }
        if (expected != at && sentence.hits(at).isEmpty()) {
            return passUnlisted(at);
        }
        Hit phrase = sentence.longest(at, NameList.NOT_NAME);
        Hit found = sentence.longest(at, NameList.TITLE);
        if (phrase != null && phrase.endToken() > at + 1 && (found == null || found.endToken() < phrase.endToken())) {
            boolean goesOn = expected == at && titles.awaitsName();
            if (!goesOn) {
                titles.close();
            }
            expected = goesOn ? phrase.endToken() : -1;
            placeExpected = -1;
            return phrase.endToken();
        }
        boolean province = found != null && isProvince(found) && (expected == at || isBeforePlace(found));
        boolean ordinary = province
                || (found != null
                        && (!found.article()
                                || titles.isField(at, found)
                                || sentence.isBodyNoun(found)
                                || sentence.isTeam(found)
                                || sentence.isFirstName(found)
                                || sentence.isAction(at, found)
                                || (expected == at && titles.isAdjectiveOf(at, found)))
                        && found.endToken() == at + 1
                        && (words.isOrdinary(text, text.tokens().get(at))
                                || titles.isField(at, found)
                                || sentence.isBodyNoun(found)
                                || sentence.isOtherNoun(at, found)
                                || sentence.isTeam(found)
                                || (expected == at && titles.isAdjectiveOf(at, found))
                                || (titleWords.isOfRole(found)
                                        && lexical.can(at, WordReading::isVerb)
                                        && sentence.isNameOfPerson(at + 1))));
        Hit title = ordinary || (found != null && sentence.isMarkedIndefinite(found)) ? null : found;
        Hit head = sentence.placeHead(at);
        if (title != null && (head == null || title.endToken() >= head.endToken())) {
            expected = titles.open(at, title, titleWords.bodyInside(at + 1, title), expected == at);
            return expected;
        }
        if (head != null) {
            boolean bare = head.article()
                    && (head.endToken() >= to
                            || sentence.longest(head.endToken(), NameList.PLACE) == null
                            || sentence.isDirection(head.endToken()));
            boolean seat = bare && head.endToken() + 1 < to && isSeatBehind(head);
            placeExpected = seat ? head.endToken() + 1 : bare ? -1 : head.endToken();
            boolean ofOffice = expected == at && bare && titles.awaitsName() && head.endToken() == at + 1;
            if (ofOffice) {
                titles.qualify(at);
            }
            expected = expected == at && (ofOffice || !head.article()) ? head.endToken() : -1;
            return head.endToken();
        }
        int body = bodyOfTitle(at);
        if (body > at) {
            titles.extend(body);
            expected = body;
            return body;
        }
        if (isLink(at)) {
            linked = at + 1;
            expected = at + 1;
            return expected;
        }
        if (isInserted(at)) {
            expected = at + 1;
            return expected;
        }
        if (isUnheardBody(at)) {
            int start = text.tokens().get(at).foldedStart() + 1;
            return add(new Candidate(NameMention.Type.ORGANIZATION, Form.NAME, start, at + 1, "name.of-title"), at);
        }
        if (expected == at
                && titles.awaitsName()
                && titles.isDefinite()
                && !titles.isOneWord()
                && words.isForThe(text, text.tokens().get(at))) {
            titles.qualify(at);
            expected = at + 1;
            return expected;
        }
        if (leadsToHolder(at)) {
            titles.qualify(at);
            expected = at + 1;
            return expected;
        }
        if (isTrade(at)) {
            titles.openTrade(at);
            expected = at + 1;
            return expected;
        }
        if (titles.sharesPortfolio(at)) {
            titles.openPortfolio(at);
            expected = at + 1;
            return expected;
        }
        boolean goesOn = expected == at
                ? titles.isQualifier(at)
                : sentence.isDemonymNoun(at)
                        || sentence.isPersonNoun(at)
                        || words.isNameCue(text, text.tokens().get(at));
        if (expected == at && goesOn && titles.isOpen()) {
            titles.qualify(at);
        } else {
            titles.close();
        }
        expected = goesOn ? at + 1 : -1;
        return at + 1;
    }

    /** Goes on behind a word that is in no list of names and where nothing was expected: most words. */
    private int passUnlisted(int at) {
        if (isTrade(at)) {
            titles.openTrade(at);
            expected = at + 1;
            return expected;
        }
        titles.close();
        boolean announces =
                sentence.isPersonNoun(at) || words.isNameCue(text, text.tokens().get(at));
        expected = announces ? at + 1 : -1;
        return at + 1;
    }

    /** Whether a feminine title behind another is the noun for a place rather: "governor" and "governorate" are one word. */
    private static boolean isProvince(Hit found) {
        Reading title = found.as(NameList.TITLE);
        return title != null && title.feminine() && !found.article() && found.as(NameList.HEAD) != null;
    }

    /** Whether a place stands behind a noun and nobody's name behind that, who could have it for a title. */
    private boolean isBeforePlace(Hit noun) {
        Hit place = noun.endToken() < to ? sentence.longest(noun.endToken(), NameList.PLACE) : null;
        return place != null
                && place.clitics() == 0
                && !(place.endToken() < to
                        && (sentence.isNameOfPerson(place.endToken()) || sentence.isTitleOrNation(place.endToken())));
    }

    /** A people or another group by its demonym: plural, with the article, and no adjective of a noun before it. */
    private @Nullable Candidate people(int at) {
        Hit hit = sentence.longest(at, NameList.DEMONYM);
        Reading reading = hit == null ? null : hit.as(NameList.DEMONYM);
        Hit phrase = sentence.longest(at, NameList.NOT_NAME);
        boolean plural = hit != null
                && reading != null
                && hit.article()
                && reading.plural()
                && hit.endToken() == at + 1
                && !(phrase != null && phrase.endToken() > at);
        boolean adjective = at > from
                && !sentence.isTaken(at - 1)
                && (words.isDefinite(text, text.tokens().get(at - 1))
                        || lexical.can(at - 1, Sense.OWNED)
                        || lexical.can(at - 1, Sense.DEFINITE));
        return plural && !adjective && hit != null && reading != null
                ? new Candidate(
                        NameMention.Type.GROUP, Form.NAME, sentence.articleStart(hit), at + 1, "name.people", reading)
                : null;
    }

    /** Whether the name of a town stands behind its noun and an adjective of that: "the temporary capital …". */
    private boolean isSeatBehind(Hit head) {
        Reading noun = head.as(NameList.HEAD);
        int behind = head.endToken() + 1;
        Hit place = sentence.longest(behind, NameList.PLACE);
        return noun != null
                && names.cell(noun, "kind").equals("city")
                && sentence.isDefiniteAdjective(behind - 1)
                && place != null
                && place.clitics() == 0
                && !words.isOrdinary(text, text.tokens().get(behind));
    }

    /** Whether a title goes on with the body of which it is one: "for", "at", "in". */
    private boolean isLink(int at) {
        boolean link = expected == at
                && titles.awaitsName()
                && !titles.isCounterpart()
                && words.joinsBody(text, text.tokens().get(at))
                && (!words.isTo(text, text.tokens().get(at)) || titles.isOfEnvoy())
                && at + 1 < to
                && !sentence.isTaken(at + 1);
        Candidate body = link ? best(at + 1, false, false) : null;
        return body != null && body.type() != NameMention.Type.PERSON;
    }

    /**
     * Behind what stands between a title and the name of its holder and is no name itself: the noun for a body whose name in quotation
     * marks follows, a quotation mark, the country where an envoy is if it is only called "the kingdom"; or {@code at} for none of these.
     */
    private int bodyOfTitle(int at) {
        if (expected != at || !titles.isOpen()) {
            return at;
        }
        int quote = text.quotations().partnerOf(at);
        if (quote >= 0) {
            boolean closes = quote < at && titles.awaitsName();
            return closes || (at + 1 < to && organizations.at(at + 1) != null) || isQuotedBody(at) ? at + 1 : at;
        }
        if (!titles.awaitsName()) {
            return at;
        }
        int field = fieldEnd(at);
        if (field > at) {
            return field;
        }
        boolean joined = words.joinsBody(text, text.tokens().get(at)) && at + 1 < to && !sentence.isTaken(at + 1);
        int noun = joined ? at + 1 : at;
        if (joined && isQuotedBody(noun)) {
            return noun + 1;
        }
        Hit head = sentence.longest(noun, NameList.HEAD);
        Reading reading = head == null ? null : head.as(NameList.HEAD);
        boolean organized = head != null
                && reading != null
                && !names.cell(reading, "type").equals("FACILITY")
                && !names.cell(reading, "type").equals("LOCATION");
        int open = head == null || !organized ? to : head.endToken();
        int close =
                open < to && text.quotations().opens(open) ? text.quotations().partnerOf(open) : -1;
        if (close > open + 1 && close - open - 1 < WordClasses.MOST_QUOTED && close < to) {
            return open + 1;
        }
        boolean host = joined
                && titles.isOfEnvoy()
                && words.isDefinite(text, text.tokens().get(noun))
                && sentence.longest(noun, NameList.COUNTRY) == null
                && !isKnownBody(noun)
                && !sentence.isTitleOrNation(noun);
        return host ? noun + 1 : at;
    }

    /** Whether an organisation, and no person, begins in a token right behind a quotation mark. */
    private boolean isQuotedName(int at) {
        return at > from && text.quotations().opens(at - 1) && organizations.at(at) != null;
    }

    /** Whether what opens a quotation here is the name of the body of which a title is, since a person stands right behind it. */
    private boolean isQuotedBody(int open) {
        int close = text.quotations().opens(open) ? text.quotations().partnerOf(open) : -1;
        boolean near = close > open + 1
                && close - open - 1 < WordClasses.MOST_QUOTED
                && close + 1 < to
                && !sentence.isTaken(close + 1)
                && titles.awaitsName()
                && (titles.isConstruct()
                        || (open > from && words.joinsBody(text, text.tokens().get(open - 1))));
        if (!near) {
            return false;
        }
        int person = titles.behindHonorific(close + 1);
        Candidate listed = person < to ? known.at(person, true) : null;
        Candidate parts = person < to ? built.at(person, true) : null;
        return (listed != null && listed.endToken() > person + 1) || (parts != null && parts.endToken() > person + 1);
    }

    /** Where the field of an office ends that begins here with "for", if its holder or his honorific stands behind it; or {@code at}. */
    private int fieldEnd(int at) {
        Token first = text.tokens().get(at);
        boolean field = titles.awaitsOfficer()
                && text.foldedChar(first) == LAM
                && (words.isForThe(text, first) || words.isAim(text, first.foldedStart() + 1, first.foldedEnd()))
                && sentence.longest(at, NameList.ORGANIZATION) == null
                && sentence.longest(at, NameList.COUNTRY) == null;
        for (int i = at + 1; field && i < to && i < at + FIELD && !sentence.isTaken(i); i++) {
            Token token = text.tokens().get(i);
            boolean honorific = titles.behindHonorific(i) > i
                    && titles.behindHonorific(i) < to
                    && sentence.isNameOfPerson(titles.behindHonorific(i));
            if (sentence.isNameOfPerson(i) || honorific || (i > at + 1 && sentence.isNationality(i))) {
                return i;
            }
            boolean goesOn =
                    token.kind() == Token.Kind.WORD && (words.isDefinite(text, token) || words.isAndThe(text, token));
            if (!goesOn) {
                return at;
            }
        }
        return at;
    }

    private boolean isKnownBody(int at) {
        Hit body = sentence.longest(at, NameList.ORGANIZATION);
        Reading listed = body == null ? null : body.as(NameList.ORGANIZATION);
        return listed != null && !names.isCommon(listed);
    }

    /** Whether a word of no list with "of" written on stands between a business title and a person: the company whose title it is. */
    private boolean isUnheardBody(int at) {
        boolean unheard = expected == at
                && titles.awaitsName()
                && titles.isOfBusiness()
                && text.foldedChar(text.tokens().get(at)) == LAM
                && text.tokens().get(at).foldedLength() > SHORTEST
                && sentence.isUnheard(at)
                && at + 1 < to
                && !sentence.isTaken(at + 1);
        Candidate person = unheard ? built.at(at + 1, true) : null;
        return person != null && person.endToken() > at + 2;
    }

    /** Whether a comma stands between a title and the name of its holder, which another comma or a verb follows. */
    private boolean isInserted(int at) {
        boolean comma = expected == at
                && titles.awaitsOfficer()
                && text.foldedChar(text.tokens().get(at)) == ','
                && at + 1 < to
                && !sentence.isTaken(at + 1);
        int person = comma ? titles.behindHonorific(at + 1) : -1;
        if (comma && person < to && speakers.beginsAt(person)) {
            return true;
        }
        Candidate name = comma && person < to ? known.at(person, false) : null;
        boolean shorter = name == null || name.form() == Form.SHORT;
        name = shorter && comma && person < to ? built.at(person, beginsHolder(person)) : name;
        return name != null
                && name.form() == Form.NAME
                && name.endToken() > person + 1
                && name.endToken() < to
                && text.foldedChar(text.tokens().get(name.endToken())) == ',';
    }
}
