package org.mujaz.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * Proposes names that begin with a noun for what they name: a ministry, a bank, a hospital, a river. How far they go says {@link
 * HeadExtent}.
 *
 * <p>Nouns for towns and countries are left out, since they are no part of a name ("the city of"), and so are those for papers and
 * channels.
 */
final class HeadedNames {

    /** Marks heads with an adjective that every body has, and so are no name by themselves: "the executive bureau". */
    private static final String GENERIC = "generic";

    /** Kinds of bodies of which no word behind the listed name is a part, but a nationality. */
    private static final Set<String> WHOLE =
            Set.of("party", "movement", "company", "bank", "club", "armed", "alliance");

    private final SentenceWords sentence;
    private final Text text;
    private final NameLexicon names;
    private final WordClasses words;
    private final int to;
    private final BuiltPersons built;
    private final PlaceNames places;
    private final OrganizationNames organizations;

    HeadedNames(SentenceWords sentence, BuiltPersons built, PlaceNames places, OrganizationNames organizations) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.to = sentence.to;
        this.built = built;
        this.places = places;
        this.organizations = organizations;
    }

    /**
     * Where a listed body ends that begins here, if what follows it is no part of its name: a person with the article, or, behind a
     * body of states, what somebody there is for.
     */
    private int withoutNext(int at, int end) {
        for (Hit hit : sentence.hits(at)) {
            Reading body = hit.as(NameList.ORGANIZATION);
            int behind = hit.endToken();
            if (body == null || names.isCommon(body) || behind >= end || behind <= at + 1) {
                continue;
            }
            boolean ofStates = names.cell(body, "kind").equals("international");
            if (isWhole(body, at, behind)) {
                return withNationality(body, behind);
            }
            Candidate person = sentence.isNationality(behind) ? null : built.at(behind, true);
            if ((ofStates && words.isForThe(text, text.tokens().get(behind)))
                    || (person != null && person.endToken() > behind + 1)) {
                return behind;
            }
        }
        return end;
    }

    /**
     * Whether a listed body is called by what the list has and no more: a party, a movement, a company, or any of three words and more
     * that end with what it is for.
     */
    private boolean isWhole(Reading body, int at, int end) {
        String kind = names.cell(body, "kind");
        return WHOLE.contains(kind)
                || (end - at > 2 && words.isForThe(text, text.tokens().get(end - 1)));
    }

    /** Where a body ends that goes on with its nationality, or, a party, with what it calls itself. */
    private int withNationality(Reading body, int end) {
        boolean party = names.cell(body, "kind").equals("party");
        int at = end;
        while (at < to && at < end + 2 && !sentence.isTaken(at) && (isOwn(at) || (party && isCreed(at)))) {
            at++;
        }
        return at;
    }

    /** Whether a nationality of a country stands here that is not the second. */
    private boolean isOwn(int at) {
        return isOfCountry(at) && !isOfCountry(at - 1);
    }

    private boolean isOfCountry(int at) {
        Hit nation = sentence.isNationality(at) ? sentence.longest(at, NameList.DEMONYM) : null;
        Reading reading = nation == null ? null : nation.as(NameList.DEMONYM);
        return reading != null && !names.cell(reading, "country").isEmpty();
    }

    /** Whether a relative adjective stands here that is no nationality: "democratic". */
    private boolean isCreed(int at) {
        Token token = text.tokens().get(at);
        return words.isAdjective(text, token)
                && !text.folded().isTehMarbuta(token.foldedEnd() - 1)
                && !sentence.isNationality(at)
                && !words.saysTenure(text, token);
    }

    /** Whether "for the …" stands here with the noun for a body of members: what is before it is any part of one. */
    private boolean isOfMembers(int at) {
        Hit head = words.isForThe(text, text.tokens().get(at)) ? sentence.longest(at, NameList.HEAD) : null;
        Reading reading = head == null ? null : head.as(NameList.HEAD);
        return reading != null && words.isOfMembers(names.cell(reading, "kind"));
    }

    /** Whether the noun of a building is that of a deed, done to the holder of the title behind it: "the jailing of the minister". */
    private boolean isDoneToSomebody(int at, Hit head) {
        int behind = head.endToken();
        if (head.article()
                || behind >= to
                || !sentence.lexical.can(at, reading -> reading.list() == WordList.MASDAR && reading.pronoun() == 0)) {
            return false;
        }
        return sentence.longest(behind, NameList.TITLE) != null;
    }

    /** The organisation, building or piece of nature whose noun begins in token {@code at}, or null. */
    @Nullable
    Candidate at(int at) {
        Hit head = sentence.longest(at, NameList.HEAD);
        Reading reading = head == null ? null : head.as(NameList.HEAD);
        if (head == null || reading == null || sentence.isDistrict(head) || sentence.isOtherWord(head)) {
            return null;
        }
        String type = names.cell(reading, "type");
        String kind = names.cell(reading, "kind");
        boolean place = type.equals("FACILITY") || (type.equals("LOCATION") && words.isNatural(kind));
        if (!place && type.equals("LOCATION")) {
            return null;
        }
        if (words.standsOutside(kind) || (kind.equals("department") && !head.article())) {
            return null;
        }
        if (head.endToken() < to && text.quotations().opens(head.endToken())) {
            return null;
        }
        if (place && isDoneToSomebody(at, head)) {
            return null;
        }
        Token last = text.tokens().get(head.endToken() - 1);
        boolean several = head.endToken() > at + 1 && (words.isDefinite(text, last) || words.isAndThe(text, last));
        HeadExtent extent = new HeadExtent(
                sentence,
                built,
                reading,
                head.article(),
                several
                        && (words.isOfState(kind) || (kind.equals("university") && !head.article()))
                        && !names.cell(reading, "comment").contains(GENERIC),
                head.endToken() > at + 1);
        int end = extent.endFrom(head.endToken());
        boolean people = kind.equals("people") || kind.equals("tribe");
        boolean quoted =
                head.article() && end > 0 && end < to && text.quotations().opens(end);
        boolean ofMembers = head.article() && end > 0 && end < to && !sentence.isTaken(end) && isOfMembers(end);
        boolean scene = head.article() && kind.equals("square");
        if (ofMembers || scene) {
            return null;
        }
        boolean unnamed =
                people && (!extent.isProper() || names.cell(reading, "comment").contains(GENERIC));
        if (unnamed || (quoted && organizations.at(end + 1) != null)) {
            return null;
        }
        Candidate cued = end < 0 && place && !head.article() && type.equals("LOCATION") && head.endToken() < to
                ? places.behindHead(head.endToken())
                : null;
        end = cued == null ? end : cued.endToken();
        if (end < 0) {
            return null;
        }
        end = place ? end : withoutNext(at, end);
        NameMention.Type body = people ? NameMention.Type.GROUP : NameMention.Type.ORGANIZATION;
        return new Candidate(
                place ? NameMention.Type.LOCATION : body,
                Form.NAME,
                head.article() ? sentence.articleStart(head) : head.foldedStart(),
                end,
                "name.head");
    }
}
