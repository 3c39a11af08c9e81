package org.mujaz.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.WordReading;

/** Whose a title is, by what stands between it and a name, before or behind it. */
final class TitleHolders {

    /** Begins a deputy's title, which is of him who is named next, and not of another under him. */
    private static final String DEPUTY = "\u0646\u0627\u0626\u0628";

    /** In a body, behind a title. */
    private static final String IN = "\u0641\u064A";

    /** Kinds of titles that a name right behind them may be the genitive of. */
    static final Set<String> SERVING = Set.of("profession", "role");

    /** So many tokens say at most, behind a title, in which body somebody has it. */
    private static final int BODY = 3;

    /** "And he is", "and she is", behind the comma of an apposition. */
    private static final Set<String> AND_HE = Set.of("\u0648\u0647\u0648", "\u0648\u0647\u064A");

    private final SentenceWords sentence;
    private final Text text;
    private final NameLexicon names;
    private final WordClasses words;
    private final List<NameMention> found;
    private final int from;
    private final int to;

    TitleHolders(SentenceWords sentence) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.found = sentence.found();
        this.from = sentence.from;
        this.to = sentence.to;
    }

    // Names behind a title.

    /**
     * Whether what somebody does stands without the article right before a name: then it is done for him who is named, "X's lawyer". Of
     * an office this is certain only where another title follows the name ("X's agent, the lawyer Y").
     */
    boolean isOfNamed(OpenTitle title, Candidate person, int at) {
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
    boolean isOfAnother(OpenTitle title, Candidate person, int at) {
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

    /** Whether a title of one word with the article stands right before a name, and so is of nobody else: "the general X". */
    boolean isOneWordWithArticle(OpenTitle title, int at) {
        return title.definite && title.wordsEnd == at && title.words.indexOf(' ') < 0 && OpenTitle.isOffice(title.kind);
    }

    /** Whether a title that ends before {@code at} is a single word. */
    boolean isOneWord(OpenTitle title, int at) {
        Token before = text.tokens().get(at - 1);
        return before.foldedStart() <= title.foldedStart && title.foldedStart < before.foldedEnd();
    }

    /** Whether a title is one under the holder of another ("adviser of the American president"), who may be named next. */
    boolean isOfHolder(OpenTitle title) {
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

    /** Whether a word of no list stands right behind a title: then somebody is named whom nothing knows, and not meant by the title. */
    boolean isBeforeUnknown(OpenTitle title) {
        int behind = title.endToken;
        return behind < to
                && !sentence.isTaken(behind)
                && text.tokens().get(behind).kind() == Kind.WORD
                && (sentence.isUnheard(behind) || sentence.isNameOfPerson(behind))
                && words.mayBeName(text, behind, true);
    }

    // Names at some distance behind it.

    /** Where a title ends before a name that begins in token {@code at}, its comma and a nationality behind that aside. */
    int behindTitle(int at) {
        int last = at - 1 > from && sentence.isNationality(at - 1) ? at - 2 : at - 1;
        return last >= from && text.foldedChar(text.tokens().get(last)) == ',' ? last : at;
    }

    /** Whether what belongs to a title stands in all of some tokens: no verb, no comma, nobody's name. */
    boolean isUnbroken(int start, int end) {
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

    /** Whether what somebody says follows right behind his name. */
    boolean says(Candidate person) {
        int behind = person.endToken();
        return behind < to
                && words.opensContent(text, behind)
                && text.tokens().get(behind).kind() == Token.Kind.WORD;
    }

    /** Whether between a title and a name stands only in which body: "the chief economist in the bank X". */
    boolean isInBody(OpenTitle title, int at) {
        int in = title.endToken;
        return at - in > 1
                && at - in <= BODY
                && text.is(text.tokens().get(in), IN)
                && text.folded(text.tokens().get(in + 1)).startsWith(WordClasses.ARTICLE);
    }

    /** Whether a name between commas is at its end, or what its bearer says or does follows. */
    boolean isApposed(Candidate person) {
        int behind = person.endToken();
        return behind < to && (words.opensContent(text, behind) || words.isReporting(text, behind));
    }

    /** The country of a nationality between two persons of one title, or null. */
    @Nullable
    String nationBetween(int start, int end) {
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

    // Names before it.

    /** The person whom a title right behind a name, or behind a comma, is of: an index of the mentions, or -1. */
    int personBefore(int at, Hit title) {
        int last = found.size() - 1;
        if (last < 0 || title.clitics() > 2 || (title.clitics() > 0 && !title.article())) {
            return -1;
        }
        NameMention person = found.get(last);
        int end = person.endToken();
        boolean behind = end == at - 1
                || (end == at - 2 && AND_HE.contains(text.folded(text.tokens().get(at - 1))));
        boolean comma = behind && end >= from && text.foldedChar(text.tokens().get(end)) == ',';
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
        return !TitleWords.isOffice(names.cell(title, "kind"))
                && names.cell(title, "comment").contains("ambiguous")
                && sentence.lexical.can(at, WordReading::isAccusative)
                && sentence.lexical.can(
                        at, noun -> noun.isNominal() && !noun.isPerson() && noun.list() != WordList.ADJECTIVE);
    }

    /** Whether a person has an office before the name already, and not only a rank or an honorific. */
    boolean hasOffice(int mention) {
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
    boolean isAfterComma(OpenTitle title) {
        int end = title.behind < 0 ? -1 : found.get(title.behind).endToken();
        return end >= 0 && end < to && text.foldedChar(text.tokens().get(end)) == ',';
    }

    /** Whether a title behind a name is that of who serves the holder of the one before it, who then is somebody else. */
    boolean isDeputyOf(OpenTitle title, TitleUse before) {
        int space = title.words.indexOf(' ');
        return space > 0
                && before.title().indexOf(' ') < 0
                && words.isSecond(title.words.substring(0, space))
                && title.words.substring(space + 1).equals(WordClasses.ARTICLE + before.title());
    }

    /** Whether a title of one word right behind a name says nothing else: it may be a part of the name, or the object of a verb. */
    boolean isBareBehind(OpenTitle title) {
        Token last = text.tokens().get(title.endToken - 1);
        boolean object = !title.definite
                && text.folded().charAt(last.foldedEnd() - 1) == Letters.ALEF
                && !(isTransitive(title.endToken) && !OpenTitle.isOffice(title.kind));
        return !object
                && !isAfterComma(title)
                && title.words.indexOf(' ') < 0
                && title.of == null
                && title.country == null
                && title.endToken == title.wordsEnd;
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
}
