package org.mujaz.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.text.Letters;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.WordReading.Prefix;
import org.mujaz.word.Words;

/**
 * One sentence while it is searched for names: what the lists have of each of its words, what was found so far, and what a word can be
 * apart from a name.
 *
 * <p>Every question is about one token and answered from the lists alone; what follows from the answers is for the classes that ask.
 * What has been looked up is kept, since the search looks a few words back and a few ahead, again and again.
 */
final class SentenceWords {

    /** So many words on from a person another is added to him. */
    private static final int NEAR = 8;

    private static final char HEH = '\u0647';

    final Text text;
    final Words lexical;
    final NameLexicon names;
    final WordClasses words;

    /** Whether the article is about sport, where an ordinary word is often the name of a club. */
    final boolean sport;

    /** The first token. */
    final int from;

    /** The index behind the last token. */
    final int to;

    /** What was found in the article so far, in the order of the search. */
    private final List<NameMention> mentions;

    private final boolean[] taken;

    /** For each token where the next time begins, or the sentence ends. */
    private final int[] limits;

    /** What was looked up, by token; of what is of a time nothing. */
    private final @Nullable Hits[] looked;

    /** How far the search has come. */
    private int walked;

    /**
     * Begins with a sentence.
     *
     * @param taken which tokens of the text are of times, and so of no name
     * @param mentions what was found before, to which is added
     */
    SentenceWords(
            Text text,
            Words lexical,
            NameLexicon names,
            WordClasses words,
            boolean sport,
            boolean[] taken,
            Sentence sentence,
            List<NameMention> mentions) {
        this.text = text;
        this.lexical = lexical;
        this.names = names;
        this.words = words;
        this.sport = sport;
        this.taken = taken;
        this.from = sentence.firstToken();
        this.to = sentence.endToken();
        this.mentions = mentions;
        this.looked = new Hits[to - from];
        this.limits = new int[to - from];
        int limit = to;
        for (int i = to - 1; i >= from; i--) {
            limit = taken[i] ? i : limit;
            limits[i - from] = limit;
            looked[i - from] = taken[i] ? Hits.NONE : null;
        }
    }

    /** Notes that the search has come to token {@code at}. */
    void walkTo(int at) {
        walked = at;
    }

    /** The token in which an offset of the folded text lies. */
    int tokenOf(int foldedStart) {
        return Math.max(
                from, Math.min(to, Sorted.firstFrom(text.tokens(), from, Token::foldedStart, foldedStart + 1)) - 1);
    }

    /** Whether a token is part of a time. */
    boolean isTaken(int at) {
        return taken[at];
    }

    /** What was found in the article so far, in the order of the search. */
    List<NameMention> found() {
        return mentions;
    }

    /** What was found last, or null. */
    @Nullable
    NameMention lastFound() {
        return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    }

    /** The forms of the lists of names that begin in token {@code at}; none behind the end of the sentence or in a time. */
    Hits hits(int at) {
        if (at >= to) {
            return Hits.NONE;
        }
        Hits known = looked[at - from];
        if (known == null) {
            known = names.hits(text, at, limits[at - from]);
            looked[at - from] = known;
        }
        return known;
    }

    /** The longest form of a list that begins in token {@code at}, or null. */
    @Nullable
    Hit longest(int at, NameList list) {
        return hits(at).longest(list);
    }

    /** Whether no list has a word as more than one that is no name: most words. */
    boolean isOrdinaryHere(int at) {
        return hits(at).areOnlyOf(NameList.NOT_NAME);
    }

    /** Whether a name may stand behind a token whatever it is: an opening quotation mark or bracket, the noun for a paper. */
    boolean isNamedBehind(int at) {
        return text.quotations().opens(at)
                || text.foldedChar(text.tokens().get(at)) == '('
                || longest(at, NameList.HEAD) != null;
    }

    /** Whether a word is an ordinary one for certain: its letters are not just a clitic and what happens to be a word. */
    boolean isWord(int at) {
        Token token = text.tokens().get(at);
        for (WordReading reading : lexical.at(at)) {
            int letters = token.foldedLength() - reading.pronoun() - reading.front();
            boolean whole = reading.prefix() == Prefix.NONE || reading.prefix() == Prefix.THE;
            boolean owned = reading.pronoun() > 1
                    || (reading.pronoun() == 1 && text.folded().charAt(token.foldedEnd() - 1) == HEH);
            if (reading.pronoun() == 0 ? whole || letters > 2 : owned && letters > 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is in no list, of names or of ordinary words. */
    boolean isUnheard(int at) {
        return text.tokens().get(at).kind() == Kind.WORD
                && hits(at).isEmpty()
                && !words.isOrdinary(text, text.tokens().get(at))
                && !isWord(at);
    }

    /** Whether a word is a verb and nothing else that is listed. */
    boolean isVerb(int at) {
        List<WordReading> readings = lexical.at(at);
        for (WordReading reading : readings) {
            if (!reading.isVerb()) {
                return false;
            }
        }
        return !readings.isEmpty() && hits(at).isEmpty();
    }

    /** Whether a word is an adjective with the article. */
    boolean isDefiniteAdjective(int at) {
        return words.isAdjective(text, text.tokens().get(at))
                || lexical.can(
                        at,
                        reading -> reading.prefix() == Prefix.THE
                                && (reading.list() == WordList.ADJECTIVE
                                        || reading.list() == WordList.ACTIVE
                                        || reading.list() == WordList.PASSIVE));
    }

    /** Whether a word is a definite noun for one person and for no action: the farmer, the girl. */
    boolean isPersonNoun(int at) {
        return lexical.can(at, Sense.THE_PERSON);
    }

    /** Whether a word as it stands is an ordinary noun in the plural: girls. */
    boolean isSeveral(int at) {
        return lexical.can(at, noun -> noun.prefix() == Prefix.NONE && noun.list() == WordList.NOUN && noun.isPlural());
    }

    /** Whether a word is an ordinary noun of something that is no person: a statement, a source. */
    boolean isThing(int at) {
        return lexical.can(
                at, noun -> noun.prefix() == Prefix.NONE && noun.list() == WordList.NOUN && !noun.isPerson());
    }

    /** Whether a word is a demonym with the article, "and" before it or not, which may stand for a person. */
    boolean isDemonymNoun(int at) {
        Hit hit = longest(at, NameList.DEMONYM);
        return hit != null && hit.article() && hit.endToken() == at + 1;
    }

    /** Whether a word is a demonym with the article and nothing else before it: an adjective of what stands before it. */
    boolean isNationality(int at) {
        for (Hit hit : hits(at)) {
            if (hit.article() && hit.clitics() == 2 && hit.endToken() == at + 1 && hit.as(NameList.DEMONYM) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says of which side something is, with the article: the eastern one. */
    boolean isDirection(int at) {
        for (Hit hit : hits(at)) {
            Reading demonym = hit.article() && hit.endToken() == at + 1 ? hit.as(NameList.DEMONYM) : null;
            if (demonym != null && names.cell(demonym, "kind").equals("regional")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form is written with the ending of an indefinite noun in the nominative or genitive, so that no name belongs to it. */
    boolean isMarkedIndefinite(Hit hit) {
        Token last = text.tokens().get(hit.endToken() - 1);
        for (int i = last.end() - 1; i > last.start() && i >= last.end() - 3; i--) {
            char mark = text.source().charAt(i);
            if (mark == '\u064C' || mark == '\u064D') {
                return true;
            }
        }
        return false;
    }

    /** Whether a title behind "and" has its first letter from that: the word as it stands is another noun. */
    boolean isOtherNoun(int at, Hit hit) {
        Token token = text.tokens().get(at);
        return hit.clitics() == 1
                && words.isAnd(text, token)
                && lexical.can(at, noun -> noun.list() == WordList.NOUN && noun.front() == 0)
                && !lexical.can(
                        at,
                        noun -> (noun.list() == WordList.AGENT || noun.list() == WordList.ADJECTIVE)
                                && noun.front() == 1);
    }

    /** Whether a rank is the noun for a group rather: "general" and "team" are one word, and no name follows. */
    boolean isTeam(Hit hit) {
        Reading title = hit.as(NameList.TITLE);
        int behind = hit.endToken();
        return title != null
                && names.cell(title, "comment").contains("team")
                && (behind >= to || !isNameOfPerson(behind) || isNationality(behind) || isDefiniteAdjective(behind));
    }

    /** Whether a feminine title with a preposition written on is the noun of an action: "with the help of". */
    boolean isAction(int at, Hit hit) {
        Reading title = hit.as(NameList.TITLE);
        return title != null
                && title.feminine()
                && hit.clitics() == 1
                && !hit.article()
                && text.folded().charAt(hit.foldedStart() - 1) == '\u0628'
                && lexical.can(at, noun -> noun.list() != WordList.AGENT && noun.isNominal() && !noun.isPerson());
    }

    /** Whether a title without the article is a first name: before "son of", or a rank before a name, which would have the article. */
    boolean isFirstName(Hit hit) {
        Reading title = hit.as(NameList.TITLE);
        int behind = hit.endToken();
        return title != null
                && hit.clitics() == 0
                && hit.as(NameList.GIVEN) != null
                && behind < to
                && (isFiliation(behind)
                        || isFatherOf(behind)
                        || (names.cell(title, "kind").equals("rank") && isNameOfPerson(behind)));
    }

    /** Whether "father of" stands here inside a name. */
    private boolean isFatherOf(int at) {
        Hit particle = longest(at, NameList.PARTICLE);
        Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
        return particle != null
                && reading != null
                && particle.clitics() == 0
                && names.cell(reading, "kind").equals("kunya")
                && particle.foldedLength(text) == 3;
    }

    /** Whether a feminine title is the noun for a body rather: "foundation" and "foundress" are one word. */
    boolean isBodyNoun(Hit hit) {
        Reading title = hit.as(NameList.TITLE);
        Reading head = hit.as(NameList.HEAD);
        boolean place = head != null
                && hit.article()
                && names.cell(head, "type").equals("LOCATION")
                && (hit.endToken() >= to || !isNameOfPerson(hit.endToken()));
        return title != null
                && head != null
                && title.feminine()
                && (place || names.cell(head, "type").equals("ORGANIZATION"));
    }

    /** Whether a title or a demonym with the article begins here. */
    boolean isTitleOrNation(int at) {
        for (Hit hit : hits(at)) {
            if (hit.article() && (hit.as(NameList.TITLE) != null || hit.as(NameList.DEMONYM) != null)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title with the article begins here. */
    boolean isDefiniteTitle(int at) {
        Hit title = longest(at, NameList.TITLE);
        return title != null && title.article();
    }

    /** A noun for a place (city of, river) that begins here, or null. */
    @Nullable
    Hit placeHead(int at) {
        Hit head = longest(at, NameList.HEAD);
        Reading reading = head == null ? null : head.as(NameList.HEAD);
        boolean place =
                head != null && reading != null && names.cell(reading, "type").equals("LOCATION") && !isOtherWord(head);
        return place || (head != null && isDistrict(head)) ? head : null;
    }

    /** Whether a noun is written with a hamza on an alef that has none in the list: "and he performed" is no valley. */
    boolean isOtherWord(Hit head) {
        Reading reading = head.as(NameList.HEAD);
        int start = text.folded().sourceStart(head.foldedStart());
        String listed = reading == null ? "" : names.cell(reading, "form");
        for (int i = 0; i < listed.length() && start + i < text.source().length(); i++) {
            char written = text.source().charAt(start + i);
            if (listed.charAt(i) == '\u0627' && (written == '\u0623' || written == '\u0625')) {
                return true;
            }
            if (listed.charAt(i) == ' ') {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun for a body that is one for a district, too, has a place behind it. */
    boolean isDistrict(Hit head) {
        Reading reading = head.as(NameList.HEAD);
        int behind = head.endToken();
        boolean district = reading != null
                && !head.article()
                && behind < to
                && !isTaken(behind)
                && names.cell(reading, "comment").contains("(district)")
                && names.cell(reading, "kind").equals("court");
        for (Hit hit : district ? hits(behind) : Hits.NONE) {
            Reading place = hit.as(NameList.PLACE);
            if (place != null && (hit.clitics() == 0 || hit.article())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is "son of" or "daughter of" inside a name. */
    boolean isFiliation(int at) {
        Hit particle = longest(at, NameList.PARTICLE);
        Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
        return reading != null && names.cell(reading, "kind").equals("filiation");
    }

    /** Where the article before a form begins; after "to" its alef is swallowed. */
    int articleStart(Hit hit) {
        boolean full = text.folded().charAt(hit.foldedStart() - 2) == '\u0627';
        return full ? hit.foldedStart() - 2 : hit.foldedStart() - 1;
    }

    /** Whether a single form without the article is an ordinary word too. */
    boolean isBareWord(int at, Hit hit) {
        return hit.endToken() == at + 1 && !isDefinite(hit) && isWord(at);
    }

    /** Whether a form itself begins with the article. */
    boolean isDefinite(Hit hit) {
        return text.folded().charAt(hit.foldedStart()) == '\u0627'
                && text.folded().charAt(hit.foldedStart() + 1) == '\u0644';
    }

    /** Whether a part of a person's name, or one by which a person is known, begins here and nothing is written on to it. */
    boolean isNameOfPerson(int at) {
        for (Hit hit : hits(at)) {
            boolean name = hit.as(NameList.GIVEN) != null
                    || hit.as(NameList.FAMILY) != null
                    || hit.as(NameList.SHORT) != null
                    || hit.as(NameList.PERSON) != null;
            if (name && hit.clitics() == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a family name that the list has without the article, and no other word: "al-Mijlli". */
    boolean isFamilyWithArticle(int at) {
        Hit family = longest(at, NameList.FAMILY);
        Reading reading = family == null ? null : family.as(NameList.FAMILY);
        return family != null
                && reading != null
                && family.article()
                && family.clitics() == 2
                && !names.isCommon(reading)
                && !isTitleOrNation(at);
    }

    /** Whether a person was named a few words before, so that another may be added. */
    boolean isPersonNear() {
        NameMention last = lastFound();
        return last != null
                && last.type() == NameMention.Type.PERSON
                && last.endToken() >= from
                && walked - last.endToken() < NEAR;
    }

    /** Whether a word is an indefinite accusative as it is written, which no name begins with: "a victory for". */
    boolean isOnlyAccusative(int at) {
        return text.folded().charAt(text.tokens().get(at).foldedEnd() - 1) == Letters.ALEF
                && lexical.can(at, WordReading::isAccusative)
                && !lexical.can(at, word -> !word.isAccusative());
    }
}
