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
 * Proposes places: countries, places of the list, what a noun for a place announces, and buildings that stand for a government.
 *
 * <p>A place that is also an ordinary word, or a name of persons, is believed behind a noun for a place, behind a preposition of place,
 * or beside another place. What is of a cup or a prize is none.
 */
final class PlaceNames {

    /** The lists whose forms are places. */
    private static final int PLACES = Readings.bits(NameList.COUNTRY, NameList.PLACE, NameList.METONYM);

    private final SentenceWords sentence;
    private final Text text;
    private final Words lexical;
    private final NameLexicon names;
    private final WordClasses words;
    private final int from;
    private final int to;

    PlaceNames(SentenceWords sentence) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.lexical = sentence.lexical;
        this.from = sentence.from;
        this.to = sentence.to;
    }

    /**
     * The place that begins in token {@code at}, or null; also a building that stands for a government, as an organisation.
     *
     * @param cued whether a noun for a place ends right before
     */
    @Nullable
    Candidate at(int at, boolean cued) {
        if (!cued && !sentence.hits(at).areOfAny(PLACES)) {
            return null;
        }
        Hit best = null;
        if (words.isContest(text, text.tokens().get(at))
                || (at > from && words.isContest(text, text.tokens().get(at - 1)))
                || (at - 1 > from && isOfContest(at - 1))) {
            return null;
        }
        Candidate cuedName = cued ? behindHead(at) : null;
        if (cuedName != null) {
            return cuedName;
        }
        boolean adjective = at > from
                && sentence.isNationality(at)
                && (words.isDefinite(text, text.tokens().get(at - 1))
                        || (text.quotations().partnerOf(at - 1) >= 0
                                && !text.quotations().opens(at - 1)));
        for (Hit hit : sentence.hits(at)) {
            if (hit.article() || adjective || isLike(hit)) {
                continue;
            }
            Reading country = hit.as(NameList.COUNTRY);
            Reading place = hit.as(NameList.PLACE);
            boolean noun = place != null
                    && names.isCommon(place)
                    && hit.endToken() == at + 1
                    && sentence.isDefinite(hit)
                    && sentence.placeHead(at) != null;
            place = place != null && (noun || names.hasOtherHamza(text, hit, place)) ? null : place;
            Reading metonym = hit.as(NameList.METONYM);
            boolean doubtful = country != null && names.cell(country, "comment").startsWith("ambiguous");
            boolean believed = (country != null
                            && (!doubtful
                                    || cued
                                    || isGoverned(at, hit)
                                    || isSubject(at, hit)
                                    || hit.endToken() > at + 1))
                    || (place != null
                            && (!(names.isCommon(place) || (!isCapital(place) && sentence.isBareWord(at, hit)))
                                    || cued
                                    || hit.endToken() > at + 1
                                    || (isGoverned(at, hit) && !sentence.isDefinite(hit))
                                    || (isListed(at) && !isAdjectiveBehind(at, hit))
                                    || (!names.isCommon(place) && isBeforePlace(hit))))
                    || (metonym != null
                            && (hit.endToken() > at + 1
                                    || names.cell(metonym, "kind").equals("seat")
                                    || names.cell(metonym, "kind").equals("town")));
            if (believed && (best == null || hit.endToken() > best.endToken())) {
                best = hit;
            }
        }
        Token first = text.tokens().get(at);
        boolean several = best != null && best.endToken() > at + 1 && best.clitics() == 0;
        if (best != null && (several || !words.isOrdinary(text, first)) && !words.isIndefinite(text, first)) {
            Reading seat = best.as(NameList.METONYM);
            boolean body = seat != null
                    && best.as(NameList.COUNTRY) == null
                    && (names.cell(seat, "kind").equals("seat")
                            || names.cell(seat, "kind").equals("office"));
            NameMention.Type type = isHeadOf(at, best, "ORGANIZATION") || (body && !isHeadOf(at, best, "FACILITY"))
                    ? NameMention.Type.ORGANIZATION
                    : NameMention.Type.LOCATION;
            Reading entry = body
                    ? seat
                    : best.as(NameList.COUNTRY) != null ? best.as(NameList.COUNTRY) : best.as(NameList.PLACE);
            return new Candidate(
                    type, Form.NAME, best.foldedStart(), best.endToken(), "name.place", entry == null ? seat : entry);
        }
        return null;
    }

    /** Whether a word behind "that" can be no adjective. */
    private boolean isSubject(int at, Hit hit) {
        return hit.clitics() == 0
                && at > from
                && words.opensContent(text, at - 1)
                && text.tokens().get(at - 1).kind() == Kind.WORD;
    }

    /** Whether "as" is written on to a place that nothing is compared with: rather is the word a name as it stands. */
    private boolean isLike(Hit hit) {
        Reading place = hit.as(NameList.PLACE);
        return hit.clitics() > 0
                && text.folded().charAt(hit.foldedStart() - 1) == '\u0643'
                && hit.as(NameList.COUNTRY) == null
                && place != null
                && !isCapital(place);
    }

    private boolean isCapital(Reading place) {
        return names.cell(place, "comment").startsWith("capital");
    }

    /** Whether a word is what a contest is of: "the champions' league". */
    private boolean isOfContest(int at) {
        return words.isContest(text, text.tokens().get(at - 1))
                && sentence.isWord(at)
                && !words.isDefinite(text, text.tokens().get(at))
                && !words.isPlacePreposition(text, at);
    }

    /** What stands behind a noun for a place, as far as it goes: one word, or more behind a word that opens such names. */
    @Nullable
    Candidate behindHead(int at) {
        Token token = text.tokens().get(at);
        boolean word = token.kind() == Kind.WORD
                && !words.isStop(text, token)
                && (!sentence.isNationality(at) || isPlaceWhole(at))
                && (words.opensPlace(text, token) || !lexical.can(at, WordReading::isVerb));
        Hit listed = sentence.longest(at, NameList.PLACE);
        Hit country = sentence.longest(at, NameList.COUNTRY);
        boolean whole = country != null && country.clitics() == 0 && country.endToken() > at + 1;
        boolean ofCountry = country != null && country.clitics() > 0 && !country.article();
        if (whole || ofCountry || (listed != null && listed.clitics() > 0 && !listed.article())) {
            return null;
        }
        boolean known = listed != null || words.opensPlace(text, token);
        boolean adjective = (sentence.hits(at).isEmpty() || (listed == null && isPlainNoun(at)))
                && (words.isDefinite(text, token)
                        || (sentence.isWord(at) && !words.opensPlace(text, token))
                        || !(known || words.mayBeName(text, at, true)));
        boolean governed = listed == null
                && !words.opensPlace(text, token)
                && lexical.can(at, noun -> noun.prefix().isGoverned() && noun.front() > 0);
        boolean described = listed == null
                && !words.isDefinite(text, token)
                && lexical.can(at, reading -> reading.list() == WordList.ADJECTIVE);
        if (!word
                || adjective
                || governed
                || described
                || sentence.placeHead(at) != null
                || words.isPlacePreposition(text, at)) {
            return null;
        }
        int end = at + 1;
        for (Hit hit : sentence.hits(at)) {
            boolean place = hit.clitics() == 0 && hit.as(NameList.PLACE) != null;
            end = place ? Math.max(end, hit.endToken()) : end;
        }
        boolean unknown =
                end == at + 1 && sentence.longest(at, NameList.PLACE) == null && !words.isDefinite(text, token);
        boolean opened = words.opensPlace(text, token) && end == at + 1;
        while (end < to && !sentence.isTaken(end) && end - at < WordClasses.MOST_PARTS) {
            Token next = text.tokens().get(end);
            boolean goesOn = next.kind() == Kind.WORD
                    && !words.isStop(text, next)
                    && (opened
                            || words.endsPlace(text, next)
                            || (unknown
                                    && end == at + 1
                                    && words.isDefinite(text, next)
                                    && !words.saysTenure(text, next)
                                    && !sentence.isNationality(end)));
            if (!goesOn) {
                break;
            }
            opened = words.opensPlace(text, next);
            end++;
        }
        Reading entry = null;
        for (Hit hit : sentence.hits(at)) {
            entry = hit.clitics() == 0 && hit.endToken() == end && entry == null ? hit.as(NameList.PLACE) : entry;
        }
        return new Candidate(NameMention.Type.LOCATION, Form.NAME, token.foldedStart(), end, "name.place-head", entry);
    }

    /** Whether a word is an ordinary one: in no list of names, or, with the article, a noun: the fishing, though a family is called so. */
    private boolean isPlainNoun(int at) {
        return sentence.isOrdinaryHere(at)
                || (words.isDefinite(text, text.tokens().get(at))
                        && lexical.can(
                                at,
                                noun -> noun.list() == WordList.MASDAR
                                        && noun.prefix().isDefinite()));
    }

    /** Whether a word as it stands, with its article, is a place of the list. */
    private boolean isPlaceWhole(int at) {
        Hit place = sentence.longest(at, NameList.PLACE);
        return place != null && place.clitics() == 0;
    }

    /** Whether a listed name begins with a noun for such a thing: a hospital, a palace. */
    private boolean isHeadOf(int at, Hit name, String type) {
        Hit head = sentence.longest(at, NameList.HEAD);
        Reading reading = head == null ? null : head.as(NameList.HEAD);
        return head != null
                && reading != null
                && head.endToken() < name.endToken()
                && names.cell(reading, "type").equals(type);
    }

    /** Whether a place stands right before, to which this one is added. */
    private boolean isListed(int at) {
        NameMention last = sentence.lastFound();
        return last != null && last.endToken() == at && last.type() == NameMention.Type.LOCATION;
    }

    /** Whether a word behind a place is rather what is said of it, "Iran is ancient", or has a preposition written on. */
    private boolean isAdjectiveBehind(int at, Hit hit) {
        return hit.clitics() == 0
                ? lexical.can(
                        at,
                        word -> word.list() == WordList.ADJECTIVE
                                && !word.prefix().isDefinite())
                : !words.isAnd(text, text.tokens().get(at));
    }

    /** Whether a word may be the genitive of a noun before it: no verb, no function word, nothing written on. */
    private boolean isNounOrName(int at) {
        Token token = text.tokens().get(at);
        return token.kind() == Kind.WORD
                && !sentence.isTaken(at)
                && !words.isStop(text, token)
                && !words.isAnd(text, token)
                && !sentence.isVerb(at)
                && !words.isOrdinary(text, token)
                && !words.isPlacePreposition(text, at)
                && !lexical.can(at, noun -> noun.prefix().isGoverned());
    }

    /** Whether another place is added right behind a name: "and …". */
    private boolean isBeforePlace(Hit name) {
        int behind = name.endToken();
        if (behind >= to
                || sentence.isTaken(behind)
                || !words.isAnd(text, text.tokens().get(behind))) {
            return false;
        }
        for (Hit hit : sentence.hits(behind)) {
            if (hit.clitics() == 1 && hit.as(NameList.PLACE) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition of place stands before, or the word has one written on. */
    private boolean isGoverned(int at, Hit hit) {
        boolean word = sentence.isBareWord(at, hit);
        int next = hit.endToken();
        boolean construct = word
                && next < to
                && ((sentence.isThing(at)
                                && words.isDefinite(text, text.tokens().get(next))
                                && !sentence.isNationality(next))
                        || (sentence.longest(at, NameList.HEAD) != null && isNounOrName(next)));
        return (at > from
                        && !construct
                        && (word ? words.isPlaceOnly(text, at - 1) : words.isPlacePreposition(text, at - 1)))
                || (!word && hit.clitics() == 1 && text.folded().charAt(hit.foldedStart() - 1) == '\u0628');
    }
}
