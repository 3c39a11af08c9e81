package org.mujaz.name;

import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.WordReading;

/** What may stand behind a title and belongs to it: its portfolio, a nationality, whether it is a former one. */
final class TitleQualifiers {

    /** Ends a speaker's title: what follows is for whom he speaks. */
    static final String NAME_OF = " \u0628\u0627\u0633\u0645";

    /** How a minister is called, a woman as well with one letter more. */
    static final String MINISTER = "\u0648\u0632\u064A\u0631";

    /** So many words on from a second portfolio the minister is named. */
    private static final int PORTFOLIO = 6;

    private final SentenceWords sentence;
    private final Text text;
    private final NameLexicon names;
    private final WordClasses words;
    private final int from;
    private final int to;

    TitleQualifiers(SentenceWords sentence) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.from = sentence.from;
        this.to = sentence.to;
    }

    /** Adds a word to a title, and its country where it is a nationality. */
    void add(OpenTitle title, int at) {
        title.endToken = at + 1;
        Hit demonym = isSecondPortfolio(title, at) ? null : sentence.longest(at, NameList.DEMONYM);
        Reading reading = demonym == null ? null : demonym.as(NameList.DEMONYM);
        boolean homonym = reading != null
                && (names.cell(reading, "kind").equals("city")
                        || (reading.feminine() && names.cell(reading, "comment").startsWith("ambiguous")));
        reading = homonym ? null : reading;
        boolean next = at == title.wordsEnd && title.country == null && !title.words.isEmpty();
        boolean field = next && reading != null && title.words.contains(TitleWords.IN);
        boolean portfolio = next
                && title.of == null
                && !title.words.equals(TitleUse.COUNTERPART)
                && reading == null
                && !isHolder(at)
                && !words.saysTenure(text, text.tokens().get(at))
                && (!title.adorned || sentence.isDefiniteAdjective(at));
        boolean spoken = next
                && title.of == null
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
    boolean isQualifier(@Nullable OpenTitle open, int at) {
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
                && sentence.lexical.can(
                        at,
                        noun -> noun.isNominal()
                                && noun.pronoun() > 0
                                && !noun.prefix().isGoverned());
        if (words.saysTenure(text, token) || term || (open != null && isSecondPortfolio(open, at))) {
            return true;
        }
        // The object of what the holder does: "the minister of foreign affairs attacked the decision".
        boolean whole = open != null
                && open.wordsEnd == at
                && (open.definite || open.words.indexOf(' ') > 0)
                && at > from
                && words.isDefinite(text, text.tokens().get(at - 1))
                && sentence.lexical.can(
                        at,
                        noun -> noun.isNominal()
                                && !noun.isPerson()
                                && noun.prefix().isDefinite())
                && !sentence.isDefiniteAdjective(at);
        return !said && !whole && words.isDefinite(text, token) && !words.isOrdinary(text, token);
    }

    /** Whether "and the …" adds a portfolio to the one that was read right before: "foreign affairs and emigrants". */
    boolean isSecondPortfolio(OpenTitle title, int at) {
        boolean goesOn = title.wordsEnd == at
                && title.words.indexOf(' ') > 0
                && words.isAnd(text, text.tokens().get(at));
        if (!goesOn) {
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
}
