package org.mujaz.name;

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

    private final SentenceWords sentence;
    private final Text text;
    private final NameLexicon names;
    private final WordClasses words;
    private final int to;
    private final BuiltPersons built;
    private final PlaceNames places;

    HeadedNames(SentenceWords sentence, BuiltPersons built, PlaceNames places) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.to = sentence.to;
        this.built = built;
        this.places = places;
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
            Candidate person = sentence.isNationality(behind) ? null : built.at(behind, true);
            if ((ofStates && words.isForThe(text, text.tokens().get(behind)))
                    || (person != null && person.endToken() > behind + 1)) {
                return behind;
            }
        }
        return end;
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
                sentence, built, reading, head.article(), several && words.isOfState(kind), head.endToken() > at + 1);
        int end = extent.endFrom(head.endToken());
        Candidate cued = end < 0 && place && !head.article() && type.equals("LOCATION") && head.endToken() < to
                ? places.behindHead(head.endToken())
                : null;
        end = cued == null ? end : cued.endToken();
        if (end < 0) {
            return null;
        }
        end = place ? end : withoutNext(at, end);
        return new Candidate(
                place ? NameMention.Type.LOCATION : NameMention.Type.ORGANIZATION,
                Form.NAME,
                head.article() ? sentence.articleStart(head) : head.foldedStart(),
                end,
                "name.head");
    }
}
