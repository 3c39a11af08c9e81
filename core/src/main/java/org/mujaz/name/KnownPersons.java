package org.mujaz.name;

import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;

/**
 * Proposes persons whom the lexicon has.
 *
 * <p>A full name of several words is believed anywhere. A name of one word is believed behind a title, or where it is foreign and
 * nothing else; a short form beside a verb of saying, too. Behind a verb of saying and before what is said stands a speaker, whoever
 * it is: there a family name or a word of no list is believed.
 */
final class KnownPersons {

    /** A word of so many letters may be a preposition with a pronoun ("to me"), and is nobody who speaks. */
    private static final int SHORTEST = 2;

    private final SentenceWords sentence;
    private final Text text;
    private final NameLexicon names;
    private final WordClasses words;
    private final int from;
    private final int to;
    private final BuiltPersons built;

    KnownPersons(SentenceWords sentence, BuiltPersons built) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.from = sentence.from;
        this.to = sentence.to;
        this.built = built;
    }

    /**
     * The person who begins in token {@code at}, or null: of the lexicon, in full or by what papers call him afterwards, or by one
     * word that can only be who speaks.
     *
     * @param strong whether a title ends right before, so that less proof is asked for
     */
    @Nullable
    Candidate at(int at, boolean strong) {
        if (words.isThat(text, at)) {
            return null;
        }
        Candidate listed = listed(at, strong);
        if (listed != null || !isSpeaker(at, at + 1)) {
            return listed;
        }
        Hit family = sentence.longest(at, NameList.FAMILY);
        boolean named = (family != null && family.clitics() == 0 && family.endToken() == at + 1)
                || (sentence.isUnheard(at) && words.mayBeName(text, at, true));
        return named
                        && text.tokens().get(at).foldedLength() > SHORTEST
                        && !sentence.isThing(at)
                        && sentence.longest(at, NameList.TITLE) == null
                        && sentence.longest(at, NameList.HEAD) == null
                        && sentence.longest(at, NameList.COUNTRY) == null
                        && !(sentence.isPersonNoun(at)
                                && !words.isDefinite(text, text.tokens().get(at)))
                ? new Candidate(
                        NameMention.Type.PERSON,
                        Form.SHORT,
                        text.tokens().get(at).foldedStart(),
                        at + 1,
                        "name.speaker")
                : null;
    }

    /** A person of the list, in full or by what papers call him for short. */
    private @Nullable Candidate listed(int at, boolean strong) {
        Hit full = sentence.longest(at, NameList.PERSON);
        boolean several = full != null && full.endToken() > at + 1;
        Reading alone = full == null || several ? null : full.as(NameList.GIVEN);
        if (full != null
                && !full.article()
                && (several
                        || strong
                        || (isForeign(full)
                                && alone == null
                                && full.as(NameList.PLACE) == null
                                && !sentence.isWord(at)))) {
            Hit title = sentence.longest(at, NameList.TITLE);
            boolean isTitled = title != null && title.article() && title.endToken() < full.endToken();
            int start = title != null && isTitled
                    ? text.tokens().get(title.endToken()).foldedStart()
                    : full.foldedStart();
            int end = withClan(full.endToken());
            return new Candidate(
                    NameMention.Type.PERSON, Form.NAME, start, end, "name.person", full.as(NameList.PERSON));
        }
        Hit part = sentence.longest(at, NameList.SHORT);
        if (part == null || part.article()) {
            return null;
        }
        Hit title = part.clitics() > 0 ? sentence.longest(at, NameList.TITLE) : null;
        boolean other = (title != null && title.clitics() == 0)
                || part.as(NameList.PLACE) != null
                || part.as(NameList.COUNTRY) != null
                || part.as(NameList.DEMONYM) != null
                || part.as(NameList.NOT_NAME) != null
                || sentence.isTitleOrNation(at);
        Reading given = part.as(NameList.GIVEN);
        Reading family = part.as(NameList.FAMILY);
        boolean common = (given != null && names.isCommon(given))
                || (family != null && names.isCommon(family))
                || (sentence.isWord(at) && part.clitics() > 0);
        boolean definite = words.isDefinite(text, text.tokens().get(at));
        boolean office = strong && isOfficeBefore(at);
        boolean loose = common && (isIndefiniteTitleBefore(at) || isSecondAdjective(at));
        boolean another = part.clitics() > 0 && words.isAnd(text, text.tokens().get(at));
        boolean country = part.as(NameList.COUNTRY) != null;
        boolean people = sentence.isSeveral(at);
        boolean believed = (strong
                        && part.clitics() == 0
                        && !country
                        && !people
                        && !loose
                        && !(common && isDeedOf(at, part.endToken()))
                        && !another
                        && !sentence.isTitleOrNation(at)
                        && !(definite && common && !office))
                || (!other && !common && isForeign(part) && part.foldedLength(text) > 3)
                || (!other && !common && given == null && isSpeechNear(at, part.endToken()))
                || (part.clitics() == 0
                        && (part.foldedLength(text) > SHORTEST || part.endToken() > at + 1)
                        && isSpeaker(at, part.endToken())
                        && !sentence.isThing(at)
                        && !sentence.isDefiniteTitle(at));
        return believed && !words.isOrdinary(text, text.tokens().get(at))
                ? new Candidate(NameMention.Type.PERSON, Form.SHORT, part.foldedStart(), part.endToken(), "name.short")
                : null;
    }

    /** Whether a word is that for a deed or a thing rather, whose genitive stands behind it: "the safety of the citizens". */
    private boolean isDeedOf(int at, int behind) {
        return behind < to
                && !sentence.isTaken(behind)
                && words.isDefinite(text, text.tokens().get(behind))
                && sentence.isWord(behind)
                && !sentence.isNameOfPerson(behind)
                && (!sentence.isTitleOrNation(behind) || sentence.lexical.can(behind, WordReading::isPlural))
                && (sentence.isThing(at)
                        || sentence.lexical.can(
                                at,
                                deed -> deed.list() == WordList.MASDAR && deed.front() == 0 && deed.pronoun() == 0));
    }

    /** A known name goes on with "bin …" and with the name of a clan. */
    private int withClan(int end) {
        int at = end;
        while (at < to && !sentence.isTaken(at) && (isClan(at) || sentence.isFiliation(at))) {
            int behind = built.nextPart(at, false, true, 1, false);
            if (behind <= at + 1) {
                break;
            }
            at = behind;
        }
        return at;
    }

    /** Whether a word is that for a clan inside a name. */
    private boolean isClan(int at) {
        Hit particle = sentence.longest(at, NameList.PARTICLE);
        Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
        return reading != null && names.cell(reading, "kind").equals("clan");
    }

    /** Whether a known person is of no Arab country: such names are seldom also ordinary words. */
    private boolean isForeign(Hit hit) {
        Reading person = hit.as(NameList.PERSON) != null ? hit.as(NameList.PERSON) : hit.as(NameList.SHORT);
        return person != null && !WordClasses.isArab(names.cell(person, "country"));
    }

    /**
     * Whether a title without the article stands right before, of which what follows may be the genitive, or its nationality, which
     * what follows agrees with: "a British ambassador who is a Muslim".
     */
    private boolean isIndefiniteTitleBefore(int at) {
        Hit nation = at > from ? sentence.longest(at - 1, NameList.DEMONYM) : null;
        if (nation != null && nation.clitics() == 0) {
            return true;
        }
        Hit title = at > from ? sentence.longest(at - 1, NameList.TITLE) : null;
        return title != null && !title.article() && title.endToken() == at;
    }

    /** Whether a word is an adjective behind another that has no article either: "a local official of rank". */
    private boolean isSecondAdjective(int at) {
        return at > from
                && !words.isDefinite(text, text.tokens().get(at - 1))
                && !sentence.isNameOfPerson(at - 1)
                && isAdjective(at)
                && isAdjective(at - 1);
    }

    private boolean isAdjective(int at) {
        return sentence.lexical.can(
                at,
                word -> word.list() == WordList.ADJECTIVE
                        && word.prefix() == WordReading.Prefix.NONE
                        && word.pronoun() == 0);
    }

    /** Whether an office with the article stands right before. */
    private boolean isOfficeBefore(int at) {
        Hit title = at > from ? sentence.longest(at - 1, NameList.TITLE) : null;
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        return title != null && reading != null && title.article() && OpenTitle.isOffice(names.cell(reading, "kind"));
    }

    /** Whether what stands here can only be who speaks: behind a verb of saying, before what is said. */
    private boolean isSpeaker(int at, int end) {
        return at > from && words.isReporting(text, at - 1) && end < to && words.opensContent(text, end);
    }

    /** Whether a verb of saying stands right before or right behind. */
    private boolean isSpeechNear(int at, int end) {
        return (at > from && words.isReporting(text, at - 1)) || (end < to && words.isReporting(text, end));
    }
}
