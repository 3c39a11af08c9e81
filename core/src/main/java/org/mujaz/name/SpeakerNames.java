package org.mujaz.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReading;
import org.mujaz.word.WordReading.Prefix;
import org.mujaz.word.Words;

/**
 * Proposes persons by where they stand beside a verb of saying, whether a list has their names or not: right behind it, or behind the
 * title of who speaks, with or without a comma, before "that", an apposition, a preposition or a time.
 *
 * <p>In such a place little else than a name can stand, so that a given name which is an ordinary word, too, and a family name of no
 * list are enough, or two words of no list. What each part of a name proves is counted; how much is asked for depends on how surely
 * the place is one for a name and how surely the name ends.
 */
final class SpeakerNames {

    private static final char ALEF = '\u0627';
    private static final char BEH = '\u0628';
    private static final char HEH = '\u0647';
    private static final char TEH = '\u062A';
    private static final char LAM = '\u0644';
    private static final char YEH = '\u064A';
    private static final String SO_THAT = "\u0641\u0627\u0646";
    private static final String ABOUT = "\u0639\u0646";

    /** "Of it", with which what somebody said goes on. */
    private static final Set<String> OF_IT = Set.of(
            "\u0628\u0647", "\u0628\u0647\u0627", "\u0639\u0646\u0647", "\u0639\u0646\u0647\u0627", "\u0644\u0647");

    private static final Set<String> ONE_OF = Set.of("\u0627\u062D\u062F", "\u0627\u062D\u062F\u064A");

    /** So many tokens behind the verb at most the speaker's name begins. */
    private static final int REACH = 26;

    /** So many parts a name has at most. */
    private static final int MOST_PARTS = 5;

    /** So many letters a word has at least before the ending of a relative adjective. */
    private static final int SHORTEST = 3;

    /** What a part proves that is in no list of words, or in a list of names alone. */
    private static final int SURE = 2;

    /** Where a name begins. */
    private enum Place {
        /** Right behind the verb. */
        DIRECT,
        /** Behind a comma that ends a title. */
        APPOSED,
        /** Right behind a title. */
        BEHIND
    }

    /** What a part of a name is: by the lists a given name or another part, a word of no list, or an ordinary word. */
    private enum Sort {
        GIVEN,
        FAMILY,
        UNHEARD,
        WORD
    }

    /**
     * A part of a name.
     *
     * @param end the index behind its last token
     * @param proof 0 for an ordinary word, 1 for one that is a name, too, 2 for nothing but a name
     */
    private record Part(Sort sort, int end, int proof) {}

    private final SentenceWords sentence;
    private final Text text;
    private final Words lexical;
    private final NameLexicon names;
    private final WordClasses words;
    private final int from;
    private final int to;

    /** For each token the index behind the speaker's name that begins there, or 0; null where nobody speaks. */
    private final int @Nullable [] ends;

    SpeakerNames(SentenceWords sentence) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.lexical = sentence.lexical;
        this.from = sentence.from;
        this.to = sentence.to;
        this.ends = find();
    }

    /** The speaker who is named from token {@code at} on, or null. */
    @Nullable
    Candidate at(int at) {
        int end = endOf(at);
        return end == 0
                ? null
                : new Candidate(
                        NameMention.Type.PERSON,
                        Form.NAME,
                        text.tokens().get(at).foldedStart(),
                        end,
                        "name.speaker");
    }

    /** Whether the name of a speaker begins in token {@code at}. */
    boolean beginsAt(int at) {
        return endOf(at) > 0;
    }

    /** Where the first speaker's name begins behind token {@code at} and before {@code end}, or {@code end}. */
    int firstWithin(int at, int end) {
        for (int i = at + 1; ends != null && i < end; i++) {
            if (ends[i - from] > 0) {
                return i;
            }
        }
        return end;
    }

    private int endOf(int at) {
        return ends == null || at >= to ? 0 : ends[at - from];
    }

    private int @Nullable [] find() {
        int[] found = null;
        for (int verb = from; verb + 2 < to; verb++) {
            if (sentence.isTaken(verb) || !isBeforeSpeaker(verb)) {
                continue;
            }
            int start = nameBehind(verb);
            if (start > 0) {
                found = found == null ? new int[to - from] : found;
                found[start - from] = nameFrom(start, placeOf(verb, start));
            }
        }
        return found;
    }

    /** Whether who speaks may stand behind a word: a verb of saying, with "it" on it or not, "according to". */
    private boolean isBeforeSpeaker(int at) {
        return text.tokens().get(at).kind() == Kind.WORD
                && (words.isReporting(text, at) || words.isBeforeSource(text, at) || isReportingOf(at));
    }

    /** Whether a word is a verb of saying with "it" on it. */
    private boolean isReportingOf(int at) {
        return lexical.can(at, Sense.VERB_AND_OBJECT)
                && lexical.can(at, verb -> verb.isVerb() && verb.pronoun() > 0 && words.isReporting(verb.lemma()));
    }

    private Place placeOf(int verb, int start) {
        if (start == firstBehind(verb)) {
            return Place.DIRECT;
        }
        return isComma(start - 1) ? Place.APPOSED : Place.BEHIND;
    }

    /** The first token behind a verb that is no time, no comma and no "it" of "what he said of it". */
    private int firstBehind(int verb) {
        int at = verb + 1;
        while (at < to
                && (sentence.isTaken(at)
                        || isComma(at)
                        || OF_IT.contains(text.folded(text.tokens().get(at))))) {
            at++;
        }
        return at;
    }

    /** Where the name of who speaks begins behind a verb, or 0. */
    private int nameBehind(int verb) {
        int first = firstBehind(verb);
        if (first >= to || words.opensContent(text, first)) {
            return 0;
        }
        if (nameFrom(first, Place.DIRECT) > 0) {
            return first;
        }
        if (!isPerson(first)) {
            return 0;
        }
        int limit = Math.min(to, verb + REACH);
        for (int i = first + 1; i < limit; i++) {
            Token token = text.tokens().get(i);
            if (text.foldedChar(token) == ':' || (opensClause(i) && !isComma(i)) || sentence.isVerb(i)) {
                return 0;
            }
            boolean comma = isComma(i - 1);
            if (!sentence.isTaken(i)
                    && token.kind() == Kind.WORD
                    && (comma || closesNoun(i - 1))
                    && nameFrom(i, comma ? Place.APPOSED : Place.BEHIND) > 0) {
                return i;
            }
        }
        return 0;
    }

    /** Whether what is said begins with a word here. */
    private boolean opensClause(int at) {
        return text.tokens().get(at).kind() == Kind.WORD && words.opensContent(text, at);
    }

    private boolean isComma(int at) {
        return text.foldedChar(text.tokens().get(at)) == ',';
    }

    /** Whether a noun for somebody stands here, alone or with the article: a title, a participle, "one of". */
    private boolean isPerson(int at) {
        Hit title = sentence.longest(at, NameList.TITLE);
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        if (title != null && reading != null && !reading.plural() && (title.clitics() == 0 || title.article())) {
            return true;
        }
        return ONE_OF.contains(text.folded(text.tokens().get(at)))
                || lexical.can(
                        at,
                        word -> !word.isPlural()
                                && ((word.isPerson() && (word.prefix() == Prefix.NONE || word.prefix() == Prefix.THE))
                                        || (word.prefix() == Prefix.THE
                                                && (word.list() == WordList.ACTIVE
                                                        || word.list() == WordList.PASSIVE))));
    }

    /** Whether a word of no list ends as an accusative does: rather the object. */
    private boolean isAccusative(Part part) {
        return part.sort == Sort.UNHEARD
                && text.folded().charAt(text.tokens().get(part.end - 1).foldedEnd() - 1) == ALEF;
    }

    /** Whether an ordinary noun for somebody stands here without the article: what stands before it is named already. */
    private boolean isSomebody(int at) {
        return lexical.can(at, word -> word.isPerson() && word.prefix() == Prefix.NONE && word.pronoun() == 0);
    }

    /** Whether a noun phrase may end here, so that no genitive follows: a definite word, a name, a number, a closing sign. */
    private boolean closesNoun(int at) {
        Token token = text.tokens().get(at);
        if (token.kind() != Kind.WORD) {
            char sign = text.foldedChar(token);
            boolean closes = sign == '"' && !text.quotations().opens(at);
            return sign == ')' || closes || token.kind() == Kind.NUMBER || isQuotedBehindNoun(at);
        }
        if (words.isStop(text, token)) {
            return false;
        }
        if (words.isDefinite(text, token)
                || words.isAndThe(text, token)
                || words.isForThe(text, token)
                || lexical.can(at, word -> word.prefix().isDefinite())) {
            return true;
        }
        for (Hit hit : sentence.hits(at)) {
            boolean place = hit.as(NameList.PLACE) != null || hit.as(NameList.COUNTRY) != null;
            if (place && hit.endToken() == at + 1 && hit.clitics() <= 1 && !sentence.isWord(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation mark opens right behind a noun for somebody and closes a few words on: his name stands in it. */
    private boolean isQuotedBehindNoun(int at) {
        int close = text.quotations().opens(at) ? text.quotations().partnerOf(at) : -1;
        return close > at + 2
                && close < at + 2 + MOST_PARTS
                && lexical.can(at - 1, word -> word.isPerson() && word.prefix() == Prefix.THE && !word.isPlural());
    }

    /** Where the name ends that begins here, if it is one; else 0. */
    private int nameFrom(int at, Place place) {
        Part first = part(at, true);
        if (first == null || first.sort == Sort.WORD) {
            return 0;
        }
        int end = first.end;
        int count = 1;
        int proof = first.proof;
        Part last = first;
        Part second = null;
        while (count < MOST_PARTS && end < to) {
            Part next = part(end, false);
            next = next == null
                            && place == Place.APPOSED
                            && count > 1
                            && end + 1 < to
                            && mayEnd(end)
                            && isComma(end + 1)
                    ? new Part(Sort.WORD, end + 1, 0)
                    : next;
            if (next == null || (count > 1 && (isAccusative(next) || (next.proof < SURE && isSomebody(end))))) {
                break;
            }
            last = next;
            second = second == null ? next : second;
            proof += next.proof;
            end = next.end;
            count++;
            if (next.sort == Sort.WORD) {
                break;
            }
        }
        int enclosed = place == Place.APPOSED && first.sort == Sort.GIVEN ? enclosedTo(first.end) : 0;
        if (enclosed > end) {
            return enclosed;
        }
        if (second == null) {
            return place == Place.DIRECT && isKunya(at) && closing(end) > 1 ? end : 0;
        }
        int closed = closing(end);
        boolean enough = first.sort == Sort.GIVEN
                ? isProven(at, first, second, last, proof, place, closed, end)
                : !(place == Place.DIRECT && areDefinite(at, first.end))
                        && isProvenUnheard(first, second, last, place, closed);
        return enough ? end : 0;
    }

    /**
     * Where a name ends of which a given name opens the words between two commas, before "that": one or two words behind it, whatever
     * they are; or 0.
     */
    private int enclosedTo(int at) {
        for (int i = at; i < at + 2 && i + 2 < to; i++) {
            Token token = text.tokens().get(i);
            boolean word = token.kind() == Kind.WORD
                    && !sentence.isTaken(i)
                    && !words.isOrdinary(text, token)
                    && !words.isIndefinite(text, token)
                    && !words.isAndThe(text, token)
                    && !words.isForThe(text, token);
            if (!word) {
                return 0;
            }
            if (isComma(i + 1)) {
                return opensClause(i + 2) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private boolean isProven(int at, Part first, Part second, Part last, int proof, Place place, int closed, int end) {
        boolean deed = first.proof < SURE
                && lexical.can(at, word -> word.list() == WordList.MASDAR && word.pronoun() == 0 && word.front() == 0);
        boolean definite = words.isDefinite(text, text.tokens().get(at));
        boolean thing = first.proof < SURE && place == Place.DIRECT && sentence.isThing(at);
        if (deed || thing) {
            return second.proof >= SURE && closed > 1 && last.sort != Sort.WORD;
        }
        if (definite && place != Place.APPOSED && second.proof < SURE && first.proof < SURE) {
            return false;
        }
        if (last.sort == Sort.WORD
                && place == Place.DIRECT
                && closed > 1
                && (isTitled(end) || first.proof >= SURE)
                && areUnlike(at, end - 1)) {
            return true;
        }
        if (last.sort == Sort.WORD && closed < 3 && !(place == Place.APPOSED && closed > 1)) {
            return place == Place.BEHIND
                    && !definite
                    && end < to
                    && text.is(text.tokens().get(end), ABOUT)
                    && !sentence.isTitleOrNation(end - 1);
        }
        if (proof > SURE) {
            return closed > 0 || (last.proof >= SURE && last.sort != Sort.GIVEN);
        }
        boolean titled = place == Place.BEHIND && isHonorific(at - 1);
        return proof == SURE ? closed > (titled ? 0 : 1) : closed > 1 && place != Place.DIRECT;
    }

    /** Whether an office without the article begins here, of who was named right before. */
    private boolean isTitled(int at) {
        Hit title = at < to ? sentence.longest(at, NameList.TITLE) : null;
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        return title != null
                && reading != null
                && title.clitics() == 0
                && OpenTitle.isOffice(names.cell(reading, "kind"));
    }

    /** Whether a word without the article stands here and one with it there, which cannot be its adjective. */
    private boolean areUnlike(int at, int last) {
        return !words.isDefinite(text, text.tokens().get(at))
                && words.isDefinite(text, text.tokens().get(last))
                && !sentence.isPersonNoun(last);
    }

    /** Whether a title of no office stands here with the article, which a name follows: "Mr", "the doctor". */
    private boolean isHonorific(int at) {
        Hit title = sentence.longest(at, NameList.TITLE);
        Reading reading = title == null ? null : title.as(NameList.TITLE);
        return title != null
                && reading != null
                && title.article()
                && !reading.plural()
                && !OpenTitle.isOffice(names.cell(reading, "kind"));
    }

    private boolean areDefinite(int at, int next) {
        return words.isDefinite(text, text.tokens().get(at))
                && words.isDefinite(text, text.tokens().get(next));
    }

    private static boolean isProvenUnheard(Part first, Part second, Part last, Place place, int closed) {
        if (last.sort == Sort.WORD) {
            return false;
        }
        if (first.proof < SURE) {
            return second.proof >= SURE && second.sort == Sort.UNHEARD && closed > 2 && place != Place.DIRECT;
        }
        if (second.proof >= SURE) {
            return closed > (place == Place.BEHIND ? SURE : 1);
        }
        return second.proof > 0 && closed > 2 && place != Place.BEHIND;
    }

    /** How surely a name ends before a token: 3 before "that", 2 before an apposition, a preposition, a time, 1 at the end, 0 not. */
    private int closing(int at) {
        if (at >= to) {
            return 1;
        }
        if (sentence.isTaken(at)) {
            return 2;
        }
        Token token = text.tokens().get(at);
        char sign = text.foldedChar(token);
        if (token.kind() == Kind.WORD) {
            if (words.opensContent(text, at) || isSoThat(token)) {
                return 3;
            }
            Hit title = sentence.longest(at, NameList.TITLE);
            boolean apposed = title != null && (title.clitics() == 0 || (title.article() && title.clitics() == 2));
            boolean told = sign == LAM && (sentence.longest(at, NameList.HEAD) != null || words.isForThe(text, token));
            return words.isStop(text, token) || words.isReporting(text, at) || apposed || told || isSomebody(at)
                    ? 2
                    : 0;
        }
        if (sign == ',' && at + 1 < to && opensClause(at + 1)) {
            return 3;
        }
        return sign == ':' ? 3 : sign == ',' || sign == '(' || sign == '"' || sign == '-' ? 2 : 1;
    }

    /** Whether a word is "that" with "so" on it, and maybe a pronoun behind it. */
    private boolean isSoThat(Token token) {
        return text.folded(token).startsWith(SO_THAT)
                && token.foldedLength() <= SO_THAT.length() + 2
                && (token.foldedLength() == SO_THAT.length()
                        || text.folded().charAt(token.foldedStart() + SO_THAT.length()) == '\u0647');
    }

    /** The part of a name that begins in token {@code at}, or null. */
    private @Nullable Part part(int at, boolean first) {
        if (at >= to || sentence.isTaken(at)) {
            return null;
        }
        Token token = text.tokens().get(at);
        if (token.kind() != Kind.WORD
                || words.isIndefinite(text, token)
                || isSoThat(token)
                || words.isThat(text, at)
                || words.isForThe(text, token)) {
            return null;
        }
        Part particle = ofParticle(at);
        if (particle != null) {
            return particle;
        }
        if (words.isOrdinary(text, token) || words.isReporting(text, at)) {
            return null;
        }
        Part listed = listed(at, first);
        if (listed != null) {
            return listed;
        }
        if (isBlocked(at)) {
            return null;
        }
        if (!first && isNameOfTown(at)) {
            return new Part(Sort.UNHEARD, at + 1, SURE);
        }
        if (isNisba(at) || (sentence.isUnheard(at) && !words.isAnd(text, token))) {
            boolean sure = words.isDefinite(text, token) || words.mayBeName(text, at, true);
            boolean doubtful = isVerbal(token) || (!words.isDefinite(text, token) && !sentence.isUnheard(at));
            return sure ? new Part(Sort.UNHEARD, at + 1, doubtful ? 1 : SURE) : null;
        }
        return !first && mayEnd(at) && !text.folded().isTehMarbuta(token.foldedEnd() - 1)
                ? new Part(Sort.WORD, at + 1, 0)
                : null;
    }

    /** "Son of" with the name behind it, or null. */
    private @Nullable Part ofParticle(int at) {
        Hit particle = sentence.longest(at, NameList.PARTICLE);
        Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
        if (particle == null || reading == null || particle.clitics() > 0) {
            return null;
        }
        String kind = names.cell(reading, "kind");
        if (!kind.equals("filiation") && !kind.equals("abd") && !kind.equals("kunya") && !kind.equals("clan")) {
            return null;
        }
        int behind = particle.endToken();
        boolean goesOn = behind < to
                && !sentence.isTaken(behind)
                && text.tokens().get(behind).kind() == Kind.WORD
                && !words.isStop(text, text.tokens().get(behind));
        boolean bare = kind.equals("kunya") && particle.foldedLength(text) < 3 && !isKunya(at);
        if (!goesOn || bare) {
            return null;
        }
        Part name = kind.equals("filiation") ? part(behind, false) : null;
        int end = name == null ? behind + 1 : name.end;
        boolean sure = kind.equals("abd") ? words.isDefinite(text, text.tokens().get(behind)) : name != null;
        return new Part(kind.equals("filiation") ? Sort.FAMILY : Sort.GIVEN, end, sure ? SURE : 1);
    }

    /** Whether "mother of" or "father of" stands here as it is written, and a given name behind it: how many are called. */
    private boolean isKunya(int at) {
        Hit particle = sentence.longest(at, NameList.PARTICLE);
        Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
        char first = text.source().charAt(text.tokens().get(at).start());
        Hit given = particle == null || particle.endToken() >= to
                ? null
                : sentence.longest(particle.endToken(), NameList.GIVEN);
        return reading != null
                && particle != null
                && particle.clitics() == 0
                && names.cell(reading, "kind").equals("kunya")
                && first == '\u0623'
                && given != null
                && given.clitics() == 0;
    }

    /** What the lists of names have of a token as it stands, or null. */
    private @Nullable Part listed(int at, boolean first) {
        Part best = null;
        boolean blocked = isBlocked(at);
        for (Hit hit : sentence.hits(at)) {
            boolean article = hit.article() && hit.clitics() == 2;
            boolean ofThe = hit.article() && hit.clitics() == 3 && hit.foldedLength(text) > 2 && isBel(at);
            if (hit.clitics() > 0 && (first || !(article || ofThe))) {
                continue;
            }
            if (article && !blocked && hit.as(NameList.DEMONYM) != null && best == null) {
                best = new Part(Sort.FAMILY, hit.endToken(), 1);
            }
            Reading given = hit.as(NameList.GIVEN);
            Reading family = hit.as(NameList.FAMILY) == null ? hit.as(NameList.SHORT) : hit.as(NameList.FAMILY);
            Reading name = given == null || article || ofThe ? family == null ? given : family : given;
            if (name == null) {
                continue;
            }
            boolean sure = !ofThe && name.list() != NameList.SHORT && !names.isCommon(name);
            if (blocked && !sure) {
                continue;
            }
            Sort sort = given != null && !article && !ofThe ? Sort.GIVEN : Sort.FAMILY;
            Part part = new Part(sort, hit.endToken(), sure ? SURE : 1);
            best = best == null || part.end > best.end || (part.end == best.end && part.proof > best.proof)
                    ? part
                    : best;
        }
        return best;
    }

    /** Whether a word is a town of the lists and nothing else: behind a first name rather the family name that is spelt so. */
    private boolean isNameOfTown(int at) {
        boolean town = false;
        for (Hit hit : sentence.hits(at)) {
            Reading place = hit.as(NameList.PLACE);
            boolean whole = hit.clitics() == 0 && hit.endToken() == at + 1;
            if (place == null || !whole) {
                return false;
            }
            town |= hit.as(NameList.ORGANIZATION) == null
                    && !names.cell(place, "comment").startsWith("capital");
        }
        return town && !sentence.isWord(at);
    }

    /** Whether a word begins with "bi-l", as family names of the Maghreb do that are short for "father of the". */
    private boolean isBel(int at) {
        return text.foldedChar(text.tokens().get(at)) == BEH;
    }

    /** Whether a word is a title, a noun for a body, a nationality, a country or the like. */
    private boolean isBlocked(int at) {
        for (Hit hit : sentence.hits(at)) {
            if (hit.clitics() > 0 && !hit.article()) {
                continue;
            }
            Reading demonym = hit.as(NameList.DEMONYM);
            boolean nation = demonym != null
                    && hit.article()
                    && !names.cell(demonym, "kind").equals("city");
            if (nation
                    || hit.as(NameList.TITLE) != null
                    || hit.as(NameList.HEAD) != null
                    || hit.as(NameList.COUNTRY) != null
                    || hit.as(NameList.NOT_NAME) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word ends as a relative adjective does but is in no list as one: what the lists take for the plural of an adjective
     * before its genitive, or for "my". With the article it can be neither. Many family names are so made, of a given name.
     */
    private boolean isNisba(int at) {
        Token token = text.tokens().get(at);
        boolean definite = words.isDefinite(text, token);
        int start = token.foldedStart() + (definite ? WordClasses.ARTICLE.length() : 0);
        int end = token.foldedEnd() - 1;
        if (text.folded().charAt(end) != YEH || end - start < SHORTEST) {
            return false;
        }
        CharSequence stem = text.folded().subSequence(start, end);
        boolean made = false;
        for (WordReading reading : lexical.at(at)) {
            boolean verbal = reading.list() == WordList.ACTIVE || reading.list() == WordList.PASSIVE;
            boolean whole =
                    reading.lemma().contentEquals(stem) || (reading.pronoun() == 1 && isTied(reading.lemma(), stem));
            if ((!verbal && !whole) || reading.prefix().isGoverned()) {
                return false;
            }
            made |= whole;
        }
        return made;
    }

    /** Whether a stem is that of a noun whose teh marbuta is open before a pronoun. */
    private static boolean isTied(String lemma, CharSequence stem) {
        int last = stem.length() - 1;
        return stem.charAt(last) == TEH
                && lemma.length() == stem.length()
                && lemma.charAt(last) == HEH
                && lemma.startsWith(stem.subSequence(0, last).toString());
    }

    /** Whether a word of no list looks like a verb or a plural rather. */
    private boolean isVerbal(Token token) {
        int end = token.foldedEnd();
        char last = text.folded().charAt(end - 1);
        char before = text.folded().charAt(end - 2);
        char first = text.folded().charAt(token.foldedStart());
        boolean several = (last == '\u0646' && (before == '\u0648' || before == YEH))
                || (last == '\u062A' && before == '\u0627')
                || ((last == '\u0627' || last == '\u0645') && before == '\u0647');
        boolean governed = token.foldedLength() > 4 && (first == '\u0641' || first == LAM);
        boolean owned = last == '\u0647' && !text.folded().isTehMarbuta(end - 1);
        return several || governed || owned;
    }

    /** Whether an ordinary word may be the last part of a name: a noun or an adjective as it stands, of one. */
    private boolean mayEnd(int at) {
        Token token = text.tokens().get(at);
        boolean definite = words.isDefinite(text, token);
        boolean nominal = lexical.can(
                at,
                word -> word.isNominal()
                        && word.prefix() == (definite ? Prefix.THE : Prefix.NONE)
                        && word.pronoun() == 0);
        return nominal
                && token.foldedLength() > 2
                && !lexical.can(
                        at,
                        word -> word.isVerb()
                                || word.isPlural()
                                || word.isDual()
                                || word.isAccusative()
                                || word.list() == WordList.MASDAR
                                || word.prefix().isGoverned());
    }
}
