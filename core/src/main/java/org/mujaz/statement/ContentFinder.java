package org.mujaz.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.statement.SpeechLexicon.Saying;
import org.mujaz.statement.Statement.Act;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Finds where what is said begins: behind "that", a colon or a quotation mark, also behind an insertion between commas; else the object
 * or the complement of the word of saying.
 */
final class ContentFinder {

    /** So many tokens behind a word of saying what is said begins at most. */
    static final int REACH = 40;

    private static final String BARE = "bare";
    private static final String NOUN = "noun";
    private static final String QUOTE = "quote";
    /** Prepositions of words of saying with the pronoun of what is said: with it, to it, about it, on it, of it. */
    private static final Set<String> RESUMING = Set.of(
            "\u0628\u0647",
            "\u0627\u0644\u064A\u0647",
            "\u0639\u0646\u0647",
            "\u0639\u0644\u064A\u0647",
            "\u0645\u0646\u0647");

    private static final String TO = "\u0627\u0644\u064A";
    private static final String IN = "in";
    private static final String COLON = ":";
    private static final String THAT = "\u0623\u0646";
    private static final String THAT_OF_SAYING = "\u0625\u0646";
    private static final String THAT_BY = "\u0628\u0623\u0646";
    private static final String WHAT = "\u0645\u0627";
    private static final String OF = "\u0645\u0646";
    private static final String ABOUT = "\u0639\u0646";

    /** The letters of prepositions before "what". */
    private static final String WHATS = "\u0628\u0645\u0639";

    private static final String HOW = "\u0643\u064A\u0641";
    private static final String LACK = "\u0639\u062F\u0645";
    private static final String BY = "\u0628";
    private static final String FOR_THIS = "\u0644\u0647\u0630";
    private static final List<String> TO_WHAT = List.of(BY, "\u0625\u0644\u0649", "\u0639\u0644\u0649", "\u0644");

    /** So many tokens a relative clause between the subject and what is said has at most. */
    private static final int RELATIVE_REACH = 24;

    /** So many tokens a name in quotation marks has at most, the marks aside. */
    private static final int NAME = 3;

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final List<NameMention> names;
    private final SpeechLexicon speech;

    ContentFinder(Text text, Words words, Clauses clauses, List<NameMention> names, SpeechLexicon speech) {
        this.text = text;
        this.words = words;
        this.clauses = clauses;
        this.names = names;
        this.speech = speech;
    }

    /**
     * What a word of saying says, or null.
     *
     * @param word the word
     * @param sayings what it can do in saying
     * @param subject the index of the phrase behind it which is its subject, or -1
     * @param end the token behind the last of the sentence
     */
    @Nullable
    Content of(int word, List<Saying> sayings, int subject, int end) {
        if (isResumed(word, end)) {
            return null;
        }
        int to = Math.min(end, word + REACH);
        Content joined = joined(word, sayings, subject, to);
        boolean marked = joined != null && !joined.isQuoted();
        Content bare = marked ? null : bare(word, sayings, subject, joined == null ? to : joined.at());
        return bare == null ? joined : bare;
    }

    /** Whether what a verb behind "what" says is that "what", as the pronoun right behind the verb: what he admitted to. */
    private boolean isResumed(int word, int end) {
        boolean free = word > 0
                && word + 1 < end
                && clauses.tag(word - 1) == Tag.RELATIVE
                && text.folded(text.tokens().get(word - 1)).endsWith(WHAT);
        return free && RESUMING.contains(text.folded(text.tokens().get(word + 1)));
    }

    // Behind "that", a colon or a quotation mark.

    private @Nullable Content joined(int word, List<Saying> sayings, int subject, int to) {
        boolean waits = takes(sayings, THAT_OF_SAYING);
        Content late = null;
        for (int i = word + 1; i < to; i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.COLON) {
                return takes(sayings, COLON) || takes(sayings, QUOTE) ? colon(i, to) : null;
            }
            if (tag == Tag.QUOTE && text.quotations().opens(i)) {
                int close = text.quotations().partnerOf(i);
                if (!isGoverned(i) && !isName(i, close, word) && takes(sayings, QUOTE)) {
                    return late == null ? quoted(i, QUOTE, i) : late;
                }
                i = close;
                continue;
            }
            if (tag == Tag.QUESTION
                    && i > word + 1
                    && HOW.equals(text.folded(text.tokens().get(i)))
                    && takes(sayings, HOW)) {
                return new Content(i, -1, -1, HOW, i);
            }
            if (tag == Tag.COMPLEMENTIZER) {
                Content that = that(i, to);
                if (that != null && fits(sayings, that.joint(), i)) {
                    int noun = nounBefore(i, word, subject);
                    if (noun >= 0) {
                        return takes(sayings, BARE) ? bare(clauses.phrases().get(noun)) : null;
                    }
                    if (!waits || that.joint().equals(THAT_OF_SAYING)) {
                        return isCalled(sayings, that) ? quoted(that.first(), that.joint(), that.at()) : that;
                    }
                    late = late == null ? that : late;
                }
                continue;
            }
            if (tag == Tag.COMMA) {
                if (closesApposition(i) && i + 1 < to && !isJoined(i + 1) && !isParticiple(i + 1, to)) {
                    continue;
                }
                int behind = behindInsertion(i, to);
                if (behind < 0 && late != null) {
                    return late;
                }
                boolean ends = behind < 0 && (!waits || i + 1 >= to || isOtherSaying(i + 1, to));
                if (ends) {
                    return null;
                }
                i = behind < 0 ? i : behind - 1;
                continue;
            }
            boolean participle = i > word + 1 && isParticiple(i, to);
            boolean other = tag == Tag.RELATIVE && !waits && !isBehindSubject(i, word, subject);
            if (tag == Tag.STOP || participle || other) {
                return late;
            }
            if (tag == Tag.VERB && (isOfSubject(i, subject) || isOfOccasion(i))) {
                continue;
            }
            if ((tag == Tag.VERB && !isInRelative(i, word) && !(waits && !isSaying(i)))
                    || (tag == Tag.SUBORDINATOR && !waits)) {
                return late;
            }
        }
        return late;
    }

    /** Whether a verb right behind an indefinite subject is its attribute: an official whom they appointed. */
    private boolean isOfSubject(int verb, int subject) {
        return subject >= 0
                && clauses.phrases().get(subject).end() == verb
                && !clauses.phrases().get(subject).definite();
    }

    /** Whether a verb right behind an indefinite noun with a preposition is its attribute: during a visit which he paid. */
    private boolean isOfOccasion(int verb) {
        int p = clauses.tag(verb - 1) == Tag.TIME ? -1 : clauses.phraseAt(verb - 1);
        Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
        int issuing = clauses.predicateAt(verb);
        boolean issued =
                issuing >= 0 && clauses.predicates().get(issuing).hasPronoun() && phrase != null && isText(phrase);
        return phrase != null
                && (issued || !isSaying(verb))
                && phrase.end() == verb
                && !phrase.isBare()
                && !phrase.definite()
                && phrase.mention() < 0
                && !isJoined(verb);
    }

    private static boolean takes(List<Saying> sayings, String joint) {
        for (Saying saying : sayings) {
            if (saying.joints().contains(joint)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that calls something by a name, "described it as", has that name in quotation marks: no more is said. */
    private boolean isCalled(List<Saying> sayings, Content that) {
        return that.joint().equals(THAT_BY)
                && text.quotations().opens(that.first())
                && text.quotations().partnerOf(that.first()) > that.first() + 1
                && sayings.get(0).act() == Act.SAY
                && takes(sayings, THAT_BY)
                && takes(sayings, BY)
                && !takes(sayings, THAT);
    }

    /** Whether what stands before a relative is the subject, and not an object whose clause a "that" may belong to. */
    private boolean isBehindSubject(int relative, int word, int subject) {
        int p = relative - 1 > word ? clauses.phraseAt(relative - 1) : -1;
        return p < 0
                || p == subject
                || clauses.phrases().get(p).mention() >= 0
                || clauses.tag(relative - 1) == Tag.COMMA
                || !clauses.phrases().get(p).isBare();
    }

    /** Whether a "that" joined so is that of a word of saying; not "before that", "after that". */
    private boolean fits(List<Saying> sayings, String joint, int at) {
        boolean that = false;
        boolean alone = false;
        for (Saying saying : sayings) {
            for (String one : saying.joints()) {
                that |= isThat(one);
                alone |= one.equals(THAT) || one.equals(THAT_OF_SAYING) || one.endsWith(" " + THAT);
            }
        }
        if (joint.equals(THAT_BY)) {
            return that;
        }
        if (clauses.tag(at - 1) != Tag.PREPOSITION || clauses.hasPronoun(at - 1)) {
            return alone;
        }
        return that && speech.isThatPreposition(text, at - 1) && (governsTo(sayings) || !isTo(at - 1));
    }

    /** Whether a preposition is "to", which before "that" is "until" where the word of saying does not govern it. */
    private boolean isTo(int at) {
        return text.folded(text.tokens().get(at)).endsWith(TO);
    }

    private static boolean governsTo(List<Saying> sayings) {
        return sayings.stream().anyMatch(each -> each.folded().stream().anyMatch(joint -> joint.startsWith(TO)));
    }

    static boolean isThat(String joint) {
        return joint.endsWith(THAT) || joint.endsWith(THAT_OF_SAYING);
    }

    /** What stands behind "that", with a pronoun on it or not; null where nothing does. */
    private @Nullable Content that(int at, int to) {
        if (at + 1 >= to) {
            return null;
        }
        Token token = text.tokens().get(at);
        String folded = text.folded(token);
        if ("\u0643\u0644\u0641".indexOf(folded.charAt(0)) >= 0) {
            return null;
        }
        String joint = folded.startsWith(BY)
                ? THAT_BY
                : text.quote(token.span()).indexOf('\u0625') >= 0 ? THAT_OF_SAYING : THAT;
        int mark = clauses.tag(at - 1) == Tag.PREPOSITION && !clauses.hasPronoun(at - 1) ? at - 1 : at;
        return new Content(at + 1, -1, -1, joint, mark);
    }

    private @Nullable Content colon(int at, int to) {
        if (at + 1 >= to) {
            return null;
        }
        return text.quotations().opens(at + 1) ? quoted(at + 1, COLON, at) : new Content(at + 1, -1, -1, COLON, at);
    }

    private @Nullable Content quoted(int open, String joint, int at) {
        int close = text.quotations().partnerOf(open);
        return close > open + 1 ? new Content(open + 1, -1, close, joint, at) : null;
    }

    /** Whether a preposition stands before a quotation mark: then it is part of a phrase. */
    private boolean isGoverned(int open) {
        if (open == 0) {
            return false;
        }
        Token before = text.tokens().get(open - 1);
        return (clauses.tag(open - 1) == Tag.PREPOSITION && !clauses.hasPronoun(open - 1))
                || (before.end() == text.tokens().get(open).start() && before.foldedLength() <= 2);
    }

    /** Whether what stands in quotation marks is a name. */
    boolean isName(int open, int close, int word) {
        int inside = close - open - 1;
        if (inside < 1) {
            return true;
        }
        return isNamed(open, close) || (inside <= NAME && open > word + 1);
    }

    /** Whether a deed stands in quotation marks as the object of what is said: announced “the end of the alliance”. */
    private boolean isDeedQuoted(int open, int close, List<Saying> sayings) {
        boolean object = sayings.stream().anyMatch(saying -> saying.takesObject() && !hasWhom(saying));
        return object
                && close > open + 2
                && clauses.tag(open + 1) == Tag.NOUN
                && words.can(open + 1, r -> r.list() == WordList.MASDAR);
    }

    /** Whether all that stands in quotation marks is a name that was found. */
    boolean isNamed(int open, int close) {
        int phrase = clauses.phraseAt(open + 1);
        int mention = phrase < 0 ? -1 : clauses.phrases().get(phrase).mention();
        return mention >= 0 && names.get(mention).endToken() >= close;
    }

    /** The phrase of a noun right before "that" whose clause it is: "the need that", or -1. */
    private int nounBefore(int that, int word, int subject) {
        int p = that - 1 > word ? clauses.phraseAt(that - 1) : -1;
        if (p < 0 || p == subject || clauses.tag(that - 1) == Tag.TIME) {
            return -1;
        }
        Phrase phrase = clauses.phrases().get(p);
        boolean tail = subject >= 0
                && clauses.phrases().get(subject).mention() >= 0
                && clauses.phrases().get(subject).end() == phrase.first();
        boolean alone =
                !tail && phrase.isBare() && phrase.first() > word && phrase.end() == that && phrase.mention() < 0;
        return alone && phrase.end() - phrase.first() == 1 && !phrase.definite() && isSayable(phrase) ? p : -1;
    }

    /**
     * Behind an insertion that a comma opens: the token of the joint or the phrase that goes on with what stood before it; -1 where the comma
     * opens none.
     */
    private int behindInsertion(int comma, int to) {
        boolean verb = false;
        boolean said = false;
        for (int i = comma + 1; i < to; i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.STOP || (i == comma + 1 && isParticiple(i, to))) {
                return -1;
            }
            if (tag == Tag.QUOTE && text.quotations().opens(i) && i > comma + 1) {
                i = text.quotations().partnerOf(i);
                continue;
            }
            if (tag == Tag.VERB) {
                if (isSaying(i) && (isJoined(i) || i == comma + 1)) {
                    return -1;
                }
                verb = true;
                said |= isSaying(i);
            }
            if (tag == Tag.COLON) {
                return said ? -1 : i;
            }
            if (tag == Tag.COMPLEMENTIZER && i == comma + 1) {
                return i;
            }
            if (tag == Tag.COMMA && i + 1 < to) {
                Tag next = clauses.tag(i + 1);
                boolean that = next == Tag.COMPLEMENTIZER
                        || (next == Tag.PREPOSITION && i + 2 < to && clauses.tag(i + 2) == Tag.COMPLEMENTIZER);
                if (that || next == Tag.COLON || (next == Tag.QUOTE && !verb)) {
                    return i + 1;
                }
                boolean closed = !verb || clauses.tag(comma + 1) == Tag.RELATIVE;
                if (closed && !isJoined(i + 1) && leadsToThat(i + 1, to)) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /** Whether only phrases stand before "that" or a colon behind an insertion: "…, told the agency in an interview that". */
    private boolean leadsToThat(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (clauses.tag(i)) {
                case COMPLEMENTIZER, COLON -> {
                    return true;
                }
                case PREPOSITION, NAME, NOUN, ADJECTIVE, TIME, NUMBER, QUANTIFIER, QUOTE -> {
                    if (isParticiple(i, to)) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether behind a comma another word of saying begins. */
    private boolean isOtherSaying(int at, int to) {
        return at < to && (isParticiple(at, to) || (isJoined(at) && clauses.tag(at) == Tag.VERB));
    }

    private boolean isSaying(int at) {
        int p = clauses.predicateAt(at);
        List<Saying> sayings = p < 0
                ? List.of()
                : speech.verb(text, words, clauses.predicates().get(p));
        return !sayings.isEmpty() && !takes(sayings, IN);
    }

    private boolean isJoined(int at) {
        Token token = text.tokens().get(at);
        char first = text.foldedChar(token);
        return (first == '\u0648' || first == '\u0641') && words.first(at, reading -> reading.front() > 0) != null;
    }

    private boolean isInRelative(int at, int from) {
        for (int i = at - 1; i > from; i--) {
            if (clauses.tag(i) == Tag.RELATIVE) {
                return true;
            }
            if (clauses.tag(i) == Tag.COMMA) {
                return false;
            }
        }
        return false;
    }

    // The object.

    private @Nullable Content bare(int word, List<Saying> sayings, int subject, int to) {
        int issued = -1;
        boolean aside = false;
        boolean whom = false;
        for (int i = word + 1; i < to; i++) {
            Tag tag = clauses.tag(i);
            if (isWhat(i)) {
                Content what = what(i, sayings);
                if (what != null) {
                    return what;
                }
            }
            boolean negated = tag == Tag.NEGATION && issued == i && i + 1 < to && clauses.tag(i + 1) == Tag.VERB;
            if (issued == i && (tag == Tag.VERB || negated)) {
                i = negated ? i + 1 : i;
                continue;
            }
            boolean ends = tag == Tag.STOP
                    || tag == Tag.COLON
                    || tag == Tag.COMPLEMENTIZER
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.CONDITION
                    || tag == Tag.RELATIVE
                    || tag == Tag.VERB
                    || tag == Tag.AUXILIARY
                    || tag == Tag.NEGATION
                    || (i > word + 1 && isParticiple(i, to));
            if (ends) {
                return null;
            }
            if (tag == Tag.COMMA) {
                int behind = behindAside(i, to);
                boolean preposition = i + 1 < to && clauses.tag(i + 1) == Tag.PREPOSITION;
                boolean closes = behind < 0
                        && (aside ? preposition : i + 1 < to && (closesApposition(i) || isOnlyTime(word + 1, i)));
                if (behind < 0 && !closes) {
                    return null;
                }
                aside = true;
                i = closes ? i : behind - 1;
                continue;
            }
            if (tag == Tag.QUOTE && text.quotations().opens(i)) {
                int close = text.quotations().partnerOf(i);
                if (isGoverned(i) && close > i + 1) {
                    Content governed = governed(i, sayings);
                    if (governed != null) {
                        return governed;
                    }
                }
                if (!isGoverned(i) && !isNamed(i, close) && i > word + 1 && takesWords(sayings)) {
                    return new Content(i, -1, -1, BARE, i);
                }
                if (!isGoverned(i) && !isNamed(i, close) && isDeedQuoted(i, close, sayings)) {
                    return new Content(i + 1, -1, close, BARE, i);
                }
                if (isName(i, close, word - 1)) {
                    i = close;
                }
                continue;
            }
            int p = clauses.phraseAt(i);
            if (p < 0) {
                continue;
            }
            Phrase phrase = clauses.phrases().get(p);
            if (phrase.first() <= word && i == word + 1) {
                Content inside = inPhrase(i, sayings);
                if (inside != null) {
                    return inside;
                }
            }
            if (phrase.first() > word && isManner(phrase)) {
                Content inside = phrase.first() + 1 < phrase.end() ? inPhrase(phrase.first() + 1, sayings) : null;
                if (inside != null) {
                    return inside;
                }
            } else if (p != subject && phrase.first() > word) {
                Content content = content(phrase, sayings, to);
                if (content != null) {
                    return content;
                }
                if (whom && phrase.isBare() && !phrase.joined() && isAsked(phrase, sayings)) {
                    return bare(phrase);
                }
                whom |= phrase.isBare() && !isSayable(phrase);
            }
            i = Math.max(i, phrase.end() - 1);
            boolean described = phrase.mention() < 0
                    && (!phrase.definite() || (!phrase.isBare() && speech.isMedium(words, text, phrase.head())));
            issued = described ? phrase.end() : -1;
        }
        return null;
    }

    private @Nullable Content content(Phrase phrase, List<Saying> sayings, int to) {
        if (clauses.tag(phrase.head()) == Tag.ADJECTIVE) {
            return null;
        }
        for (Saying saying : sayings) {
            if (phrase.isBare()) {
                boolean object = saying.takesObject() && !hasWhom(saying) && !phrase.joined();
                List<Saying> nouns = saying.joints().contains(NOUN) ? speech.noun(words, phrase.head()) : List.of();
                if (!nouns.isEmpty()) {
                    Act act = nouns.get(0).act();
                    boolean alone = phrase.end() == phrase.head() + 1 && (act == Act.AFFIRM || act == Act.SAY);
                    Content inner = alone ? bare(phrase.head(), nouns, -1, to) : null;
                    return inner == null || inner.at() > phrase.end() ? bare(phrase) : inner;
                }
                if (object && !isAdverb(phrase) && (isStrict(saying) ? isSayable(phrase) : isThing(phrase))) {
                    return bare(phrase);
                }
            } else {
                String joint = joint(phrase);
                if (saying.governs(joint)
                        && !speech.isMedium(words, text, phrase.head())
                        && (isStrict(saying) ? isSayable(phrase) || isText(phrase) : isThing(phrase))) {
                    int at = phrase.preposition();
                    boolean written =
                            phrase.letter() == 0 && isThis(text.tokens().get(at));
                    return written
                            ? new Content(at, text.tokens().get(at).foldedStart() + 1, -1, joint, at)
                            : new Content(phrase.first(), phrase.start(), -1, joint, at);
                }
            }
        }
        return null;
    }

    /** Whether a phrase behind "by" says how something is said: strongly, clearly. */
    private boolean isManner(Phrase phrase) {
        boolean alone = phrase.end() - phrase.first() == 1;
        return phrase.mention() < 0
                && !phrase.definite()
                && !phrase.isBare()
                && phrase.letter() == BY.charAt(0)
                && speech.isManner(text, phrase.start(), phrase.first(), alone);
    }

    /** Whether a phrase behind whom a word speaks to is what is asked of him: "called on the organisations to send". */
    private boolean isAsked(Phrase phrase, List<Saying> sayings) {
        for (Saying saying : sayings) {
            boolean asks = saying.act() == Act.ASK || saying.act() == Act.DEMAND;
            if (asks && saying.takesObject() && hasWhom(saying)) {
                return phrase.mention() < 0 && words.can(phrase.head(), r -> r.list() == WordList.MASDAR);
            }
        }
        return false;
    }

    /** What a participle says that stands in one phrase with it. */
    private @Nullable Content inPhrase(int at, List<Saying> sayings) {
        for (Saying saying : sayings) {
            boolean object = saying.takesObject() && !hasWhom(saying) && clauses.tag(at) == Tag.NOUN;
            if (object && (isStrict(saying) ? isSayable(at) : isThing(at))) {
                return new Content(at, -1, -1, BARE, at);
            }
        }
        return null;
    }

    /** Whether a few words in quotation marks can be the object: what is judged, and nobody who is. */
    private static boolean takesWords(List<Saying> sayings) {
        return sayings.stream().anyMatch(saying -> saying.takesObject() && !hasWhom(saying) && !isStrict(saying));
    }

    private static Content bare(Phrase phrase) {
        return new Content(phrase.first(), phrase.start(), -1, BARE, phrase.first());
    }

    /** Whether nothing but a time stands from one token to before another: "decided on Tuesday, the". */
    private boolean isOnlyTime(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauses.tag(i) != Tag.TIME) {
                return false;
            }
        }
        return from < to;
    }

    /** Whether a comma closes what another opened inside the name before it: "the minister, X,". */
    private boolean closesApposition(int comma) {
        int p = clauses.phraseAt(comma - 1);
        Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
        for (int i = phrase == null || phrase.mention() < 0 ? comma : phrase.first(); i < comma; i++) {
            if (text.foldedChar(text.tokens().get(i)) == ',') {
                return true;
            }
        }
        return false;
    }

    /** Behind a relative clause between two commas; -1 where the comma opens none, or something is said in it. */
    private int behindRelative(int comma, int to) {
        for (int i = comma + 1; i < to && i < comma + RELATIVE_REACH; i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.COMMA) {
                return i + 1 < to && (clauses.tag(i + 1) == Tag.PREPOSITION || clauses.phraseAt(i + 1) >= 0)
                        ? i + 1
                        : -1;
            }
            boolean ends = tag == Tag.STOP || tag == Tag.COLON || tag == Tag.COMPLEMENTIZER || tag == Tag.QUOTE;
            if (ends || (tag == Tag.VERB && isSaying(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind an aside between two commas: a phrase with a preposition, a day, a relative clause; -1 where the comma opens none. */
    private int behindAside(int comma, int to) {
        if (comma + 1 >= to || isParticiple(comma + 1, to)) {
            return -1;
        }
        Tag opens = clauses.tag(comma + 1);
        if (opens == Tag.RELATIVE) {
            return behindRelative(comma, to);
        }
        boolean joined = isJoined(comma + 1) && !isOwned(comma + 1);
        if (joined
                || !(opens == Tag.PREPOSITION
                        || opens == Tag.TIME
                        || opens == Tag.NAME
                        || clauses.phraseAt(comma + 1) >= 0)) {
            return -1;
        }
        for (int i = comma + 1; i < to; i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.COMMA) {
                return i + 1;
            }
            if (tag == Tag.STOP || tag == Tag.COLON || tag == Tag.VERB || tag == Tag.COMPLEMENTIZER) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isWhat(int at) {
        String word = text.folded(text.tokens().get(at));
        return word.endsWith(WHAT) && word.length() <= 3 && (word.length() < 3 || WHATS.indexOf(word.charAt(0)) >= 0);
    }

    /** The preposition whose first letter stands before "what": by, of, about. */
    private static String prepositionOf(char letter) {
        return letter == OF.charAt(0) ? OF : letter == ABOUT.charAt(0) ? ABOUT : BY;
    }

    /** Of "what they called": from "what" on. */
    private @Nullable Content what(int at, List<Saying> sayings) {
        Token token = text.tokens().get(at);
        boolean by = token.foldedLength() > 2;
        for (Saying saying : sayings) {
            String joint = by ? prepositionOf(text.foldedChar(token)) : BARE;
            boolean taken = by ? saying.joints().contains(joint) : saying.takesObject() && !hasWhom(saying);
            if (taken) {
                return new Content(at, by ? token.foldedStart() + 1 : -1, -1, joint, at);
            }
        }
        return null;
    }

    /** Of "to “words”": the words, where the preposition is one of the saying. */
    private @Nullable Content governed(int open, List<Saying> sayings) {
        Token before = text.tokens().get(open - 1);
        String joint = before.foldedLength() <= 2
                ? text.folded(before).substring(before.foldedLength() - 1)
                : text.quote(before.span());
        return takes(sayings, joint) ? new Content(open, -1, -1, joint, open - 1) : null;
    }

    /** Whether a word of saying may have whom it speaks to as its object. */
    static boolean isAddressing(List<Saying> sayings) {
        return sayings.stream().anyMatch(ContentFinder::hasWhom);
    }

    /** Whether the object of a word of saying is whom it is said to, and what is said stands behind a preposition. */
    private static boolean hasWhom(Saying saying) {
        boolean to = switch (saying.act()) {
            case ASK, DEMAND, ACCUSE, THREATEN, PROMISE, WARN -> true;
            default -> false;
        };
        return to
                && (saying.joints().stream().anyMatch(TO_WHAT::contains)
                        || (saying.act() == Act.WARN && saying.joints().contains(OF)));
    }

    /** Whether of its objects only what can be said counts: an act, a state; others are not said but done or named. */
    private static boolean isStrict(Saying saying) {
        return switch (saying.act()) {
            case SAY, AFFIRM, ADMIT, DECIDE, ANNOUNCE -> true;
            default -> false;
        };
    }

    /** The preposition of a phrase, folded; of one that is written on to "this" the letter. */
    private String joint(Phrase phrase) {
        if (phrase.letter() != 0) {
            return String.valueOf(phrase.letter());
        }
        Token token = text.tokens().get(phrase.preposition());
        return isThis(token) ? String.valueOf(text.foldedChar(token)) : text.folded(token);
    }

    private boolean isThis(Token token) {
        return (token.foldedLength() > 3 && text.foldedChar(token) == BY.charAt(0))
                || text.folded(token).startsWith(FOR_THIS);
    }

    private boolean isAdverb(Phrase phrase) {
        return phrase.mention() < 0
                && !phrase.definite()
                && words.can(phrase.head(), WordReading::isAccusative)
                && !words.can(phrase.head(), r -> r.list() == WordList.MASDAR);
    }

    private boolean isThing(Phrase phrase) {
        boolean named = phrase.mention() >= 0 && names.get(phrase.mention()).type() != NameMention.Type.OTHER;
        return !named && isThing(phrase.head());
    }

    private boolean isThing(int head) {
        return !isAgent(head) || words.can(head, r -> r.list() == WordList.MASDAR);
    }

    private boolean isAgent(int head) {
        return words.can(head, r -> r.list() == WordList.AGENT && isLiving(words.cell(r, "class")));
    }

    boolean isSayable(Phrase phrase) {
        int head = phrase.head();
        boolean lack =
                head + 1 < phrase.end() && LACK.equals(text.folded(text.tokens().get(head)));
        return phrase.mention() < 0 && isSayable(lack ? head + 1 : head);
    }

    private boolean isSayable(int head) {
        boolean agent = isAgent(head);
        return words.can(head, r -> r.list() == WordList.MASDAR)
                || (!agent && words.can(head, r -> r.list() == WordList.NOUN && isState(words.cell(r, "class"))));
    }

    private boolean isText(Phrase phrase) {
        return isThing(phrase)
                && words.can(
                        phrase.head(),
                        r -> r.list() == WordList.NOUN && words.cell(r, "class").equals("text"));
    }

    private static boolean isState(String kind) {
        return kind.equals("act") || kind.equals("state") || kind.equals("abstract") || kind.equals("event");
    }

    // Participles.

    /** Whether a token is a participle of saying that says something: "that", a colon, a mark or a preposition is near. */
    boolean isParticiple(int at, int to) {
        List<Saying> sayings = clauses.tag(at) == Tag.VERB ? List.of() : speech.participle(text, at);
        if (sayings.isEmpty() || isOwned(at) || !isCircumstance(at) || speech.isOfAnonymity(text, at)) {
            return false;
        }
        boolean object = false;
        for (int i = at + 1; i < to && i < at + 8; i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.COMPLEMENTIZER || tag == Tag.QUOTE || tag == Tag.COLON || tag == Tag.PREPOSITION) {
                return true;
            }
            if (tag == Tag.VERB || tag == Tag.COMMA || tag == Tag.STOP) {
                return object || isWhat(i - 1);
            }
            int p = clauses.phraseAt(i);
            object |= p >= 0 || isWhat(i);
            if (p >= 0 && clauses.phrases().get(p).letter() != 0) {
                return true;
            }
        }
        return object;
    }

    /** Whether a word ends with a pronoun that a feminine participle is written like: "its seat" and "admitting". */
    private boolean isOwned(int at) {
        int last = text.tokens().get(at).foldedEnd() - 1;
        return text.folded().charAt(last) == '\u0647' && !text.folded().isTehMarbuta(last);
    }

    /** Whether a participle without a comma before it tells what a speaker says besides: in a clause, or as an accusative to be seen. */
    boolean isBesides(int at, int to) {
        if (clauses.tag(at) != Tag.NOUN || !isParticiple(at, to)) {
            return false;
        }
        if (at + 1 < to && speech.isSaying(text, at + 1)) {
            return true;
        }
        List<Saying> sayings = speech.participle(text, at);
        Content content = of(at, sayings, -1, to);
        return content != null
                && content.first() < to
                && (content.isClause() || (!isSuffered(sayings) && isOnlyParticiple(at)));
    }

    /** Whether a participle written alike is as often of whom it is done to: threatened, accused. */
    private static boolean isSuffered(List<Saying> sayings) {
        return sayings.stream().anyMatch(each -> each.act() == Act.THREATEN || each.act() == Act.ACCUSE);
    }

    /** Whether a participle has the alef of the accusative, is no noun or adverb in other words, and stands behind no verb to be its predicate. */
    private boolean isOnlyParticiple(int at) {
        Token token = text.tokens().get(at);
        return text.folded().charAt(token.foldedEnd() - 1) == Letters.ALEF
                && clauses.tag(at - 1) != Tag.VERB
                && clauses.tag(at - 1) != Tag.AUXILIARY
                && !speech.isAdverb(text, at)
                && (words.can(at, r -> r.list() == WordList.ACTIVE)
                        || !words.can(at, r -> r.list() == WordList.NOUN || r.list() == WordList.MASDAR));
    }

    /** Whether a participle is an accusative of circumstance as written, without the article. */
    private boolean isCircumstance(int at) {
        Token token = text.tokens().get(at);
        String word = text.folded(token);
        int start = word.startsWith("\u0648") && word.length() > 4 ? 1 : 0;
        return !word.startsWith("\u0627\u0644", start);
    }

    /** Whether a class of agents is of people or bodies, and not of weapons and things. */
    private static boolean isLiving(String kind) {
        return kind.equals("person") || kind.equals("body") || kind.equals("people");
    }
}
