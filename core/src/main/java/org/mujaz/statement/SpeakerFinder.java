package org.mujaz.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.name.TitleUse;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Finds who a noun phrase beside a word of saying means: the name in it or in apposition to it, somebody named before by the last name or
 * by the title alone.
 */
final class SpeakerFinder {

    private static final char LAM = '\u0644';
    private static final char WAW = '\u0648';
    private static final Set<String> ONE_OF = Set.of("\u0627\u062D\u062F", "\u0627\u062D\u062F\u064A");
    private static final String ABOUT = "\u0639\u0646";
    private static final String HER = "\u0647\u0627";

    /** So many tokens before a name its words of honour stand at most. */
    private static final int HONOURS = 9;

    private static final String ARTICLE = "\u0627\u0644";

    /** So many phrases behind a title its name stands at most. */
    private static final int APPOSITION = 5;

    /** So many tokens behind the noun for a speaker the name stands at most that is in apposition to it. */
    private static final int FARTHEST = 22;

    /** So many commas stand before it at most. */
    private static final int MOST_COMMAS = 2;

    /** So many tokens the words for a speaker are. */
    private static final int WORDS = 14;

    /** So many speakers back one is looked for by the title alone. */
    private static final int RECENT = 12;

    private static final int UNCLEAR = -2;

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final List<NameMention> names;
    private final List<Entity> entities;
    private final SpeechLexicon speech;
    private final Map<Span, Integer> entityOf = new HashMap<>();

    /** The persons who have a title before their names, by where the title begins in the text. */
    private final Map<Integer, NameMention> titledAt = new HashMap<>();

    /** The persons by the last word of their names, {@link #UNCLEAR} where there are several. */
    private final Map<String, Integer> byLastName = new HashMap<>();

    /** The holders of titles, by the title folded. */
    private final Map<String, Integer> byTitle = new HashMap<>();

    /** Who spoke last. */
    private Speaker last = Speaker.NOBODY;

    private final Deque<Speaker> recent = new ArrayDeque<>();

    SpeakerFinder(
            Text text,
            Words words,
            Clauses clauses,
            List<NameMention> names,
            List<Entity> entities,
            SpeechLexicon speech) {
        this.text = text;
        this.words = words;
        this.clauses = clauses;
        this.names = names;
        this.entities = entities;
        this.speech = speech;
        for (NameMention name : names) {
            TitleUse title = name.type() == NameMention.Type.PERSON ? name.title() : null;
            if (title != null && title.span().end() <= name.span().start()) {
                titledAt.putIfAbsent(title.span().start(), name);
            }
        }
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            for (NameMention mention : entity.mentions()) {
                entityOf.put(mention.span(), i);
            }
            if (entity.type() == NameMention.Type.PERSON) {
                String name = FoldedText.fold(entity.name());
                int space = name.lastIndexOf(' ');
                if (space > 0) {
                    put(byLastName, name.substring(space + 1), i);
                }
                for (Entity.Role role : entity.roles()) {
                    String[] parts = FoldedText.fold(role.title()).split(" ");
                    if (parts.length > 1) {
                        put(byTitle, withoutArticle(parts[0]) + " " + withoutArticle(parts[1]), i);
                    }
                }
            }
        }
    }

    private static void put(Map<String, Integer> map, String key, int entity) {
        Integer known = map.putIfAbsent(key, entity);
        if (known != null && known != entity) {
            map.put(key, UNCLEAR);
        }
    }

    /** Keeps who spoke, for those whom a title alone means later. */
    void spoke(Speaker speaker) {
        last = speaker;
        if (speaker.entity() != null && !speaker.words().isEmpty()) {
            recent.addFirst(speaker);
            if (recent.size() > RECENT) {
                recent.removeLast();
            }
        }
    }

    /**
     * Who a phrase means.
     *
     * @param subject the phrase
     * @param to the token before which what belongs to it ends
     * @param addressing whether a name behind it may be whom it speaks to
     */
    Speaker of(Phrase subject, int to, boolean addressing) {
        Phrase before = nameBefore(subject);
        return before == null ? meant(subject, to, addressing) : meant(before, before.end(), addressing);
    }

    /** The name in full right before a title without a name, which is in apposition to it; or null. */
    private @Nullable Phrase nameBefore(Phrase title) {
        int p = title.first() == 0 ? -1 : clauses.phraseAt(title.first() - 1);
        Phrase name = p < 0 ? null : clauses.phrases().get(p);
        boolean before = name != null
                && name.end() == title.first()
                && title.isBare()
                && !title.joined()
                && name.isBare()
                && name.mention() >= 0
                && isPerson(name)
                && isFull(name)
                && !isNominal(name)
                && name.first() > 0
                && clauses.tag(name.first() - 1) == Tag.VERB;
        return before && (title.mention() < 0 ? mayHaveName(title) : isNominal(title)) ? name : null;
    }

    private boolean isNominal(Phrase phrase) {
        return phrase.mention() >= 0 && names.get(phrase.mention()).form() == NameMention.Form.NOMINAL;
    }

    private Speaker meant(Phrase subject, int to, boolean addressing) {
        Phrase source = issued(subject, to);
        if (source != null && source.mention() < 0 && words.can(source.head(), this::isIssuer)) {
            return meant(source, Math.max(to, source.end()), addressing);
        }
        Phrase last = subject;
        Phrase named = subject.mention() >= 0 ? subject : null;
        NameMention holder = named == null ? holder(subject, to) : null;
        holder = holder == null && named == null ? quoted(subject, to) : holder;
        boolean title = holder == null && named == null && mayHaveName(subject) && endsDefinite(subject);
        int behind = subject.end();
        for (int steps = 0; title && steps < APPOSITION && behind < to; steps++) {
            behind = clauses.tag(behind) == Tag.QUOTE && behind + 1 < to ? behind + 1 : behind;
            boolean comma = clauses.tag(behind) == Tag.COMMA;
            int next = comma || clauses.tag(behind) == Tag.PREPOSITION ? behind + 1 : behind;
            int p = next < to ? clauses.phraseAt(next) : -1;
            if (p < 0 || clauses.phrases().get(p).first() != next) {
                break;
            }
            Phrase phrase = clauses.phrases().get(p);
            boolean bare = phrase.isBare() && !phrase.joined();
            if (bare && isPerson(phrase) && (!addressing || isFull(phrase)) && (!comma || closes(phrase, to))) {
                named = phrase;
                last = phrase;
                break;
            }
            boolean honour = bare && !comma && speech.isHonorific(text, last.head());
            holder = comma || !phrase.isBare() ? null : holder(phrase, to);
            boolean another = phrase.letter() == LAM && words.can(phrase.head(), SpeakerFinder::isTold);
            if (comma || holder != null || another || (bare && !honour)) {
                break;
            }
            last = honour ? phrase : last;
            named = honour && phrase.mention() >= 0 ? phrase : named;
            title = named == null;
            behind = phrase.end();
        }
        if (holder != null) {
            int end = holder.endToken() < to && clauses.tag(holder.endToken()) == Tag.QUOTE
                    ? closed(holder)
                    : holder.endToken();
            Span span = new Span(
                    clauses.span(subject).start(), text.tokens().get(end - 1).end());
            int p = clauses.phraseAt(holder.firstToken());
            Phrase name = p < 0 ? subject : clauses.phrases().get(p);
            return new Speaker(
                    entityOf.get(holder.span()),
                    span,
                    gender(subject, name),
                    wordsOf(subject.first(), Math.max(title(name, to), end)));
        }
        boolean nominal = named != null && isNominal(named);
        NameMention apposed =
                nominal || (named == null && (mayHaveName(subject) || isOneOf(subject))) ? apposed(subject, to) : null;
        if (apposed != null) {
            Span whole = new Span(
                    clauses.span(subject).start(),
                    text.tokens().get(apposed.endToken() - 1).end());
            return new Speaker(
                    entityOf.get(apposed.span()),
                    whole,
                    gender(subject, subject),
                    wordsOf(subject.first(), apposed.endToken()));
        }
        boolean alone = named == null && isHonoured(subject.head());
        int end = alone ? subject.head() + 1 : Math.max(subject.first() + 1, Math.min(last.end(), to));
        Span span = new Span(
                clauses.span(subject).start(), text.tokens().get(end - 1).end());
        Set<String> said = wordsOf(subject.first(), title(last, to));
        Integer entity = named == null ? null : entity(named);
        entity = shortName(named == null ? last : named, entity);
        NameMention issuer = entity == null && named == null ? issuer(subject, to) : null;
        if (issuer != null) {
            entity = entityOf.get(issuer.span());
            span = issuer.firstToken() >= subject.end() ? issuer.span() : span;
        }
        entity = entity == null && named == null ? shortBody(subject) : entity;
        entity = entity == null && named == null ? honoured(subject) : entity;
        if (entity == null && (named == null || named.equals(subject))) {
            entity = titled(last);
        }
        return new Speaker(entity, span, gender(subject, named), said);
    }

    /**
     * The person whose full name stands behind a noun phrase and what belongs to it, in apposition to its head: behind a comma, or
     * where no other noun for somebody stands between, whose name it would be. Null for nobody.
     */
    private @Nullable NameMention apposed(Phrase subject, int to) {
        int limit = words.at(subject.head()).isEmpty() ? 0 : Math.min(to, subject.head() + FARTHEST);
        int commas = 0;
        int others = 0;
        int n = Sorted.firstFrom(names, NameMention::firstToken, subject.head() + 1);
        for (int i = subject.head() + 1; i < limit; i++) {
            while (n < names.size() && names.get(n).firstToken() < i) {
                n++;
            }
            Tag tag = clauses.tag(i);
            if (n < names.size() && names.get(n).firstToken() == i) {
                NameMention name = names.get(n);
                boolean comma = isComma(i - 1);
                if (name.type() == NameMention.Type.PERSON && name.form() == NameMention.Form.NAME) {
                    boolean full = name.endToken() - i > 1 && name.endToken() <= to;
                    boolean genitive = clauses.tag(i - 1) == Tag.PREPOSITION
                            || (!comma && (others > (commas == 0 ? 0 : 1) || !closes(i - 1)));
                    return full && !genitive ? name : null;
                }
                i = name.endToken() - 1;
                continue;
            }
            commas += isComma(i) ? 1 : 0;
            others = isComma(i) ? 0 : others;
            if (tag == Tag.VERB || tag == Tag.COMPLEMENTIZER || tag == Tag.STOP || commas > MOST_COMMAS) {
                return null;
            }
            boolean adjective = text.folded(text.tokens().get(i - 1)).contains(ARTICLE)
                    && words.can(i, r -> r.list() == WordList.ADJECTIVE && r.prefix() == WordReading.Prefix.THE);
            if (!adjective && !speech.isHonorific(text, i) && words.can(i, SpeakerFinder::isSomebody)) {
                boolean and = text.foldedChar(text.tokens().get(i - 1)) == WAW
                        && text.tokens().get(i - 1).foldedLength() == 1;
                and |= text.foldedChar(text.tokens().get(i)) == WAW
                        && !words.can(i, r -> isSomebody(r) && r.front() == 0);
                others = and ? 0 : others + 1;
            }
        }
        return null;
    }

    private static boolean isSomebody(WordReading noun) {
        return isTold(noun) && (noun.pronoun() == 0 || noun.pronoun() > 1);
    }

    private static boolean isTold(WordReading noun) {
        return noun.isPerson() && noun.isNominal() && !noun.isPlural() && !noun.isDual();
    }

    private boolean isComma(int at) {
        return text.foldedChar(text.tokens().get(at)) == ',';
    }

    /** Whether a word ends a noun phrase, so that no genitive follows: it is definite, a name or a sign. */
    private boolean closes(int at) {
        String word = text.folded(text.tokens().get(at));
        return clauses.tag(at) == Tag.NAME
                || clauses.tag(at) == Tag.TIME
                || clauses.tag(at) == Tag.QUOTE
                || text.tokens().get(at).kind() != Token.Kind.WORD
                || word.startsWith(ARTICLE)
                || words.can(at, r -> r.prefix().isDefinite());
    }

    /** Behind a name and the quotation mark that closes it, if it was opened right before the name. */
    private int closed(NameMention name) {
        int end = name.endToken();
        return text.quotations().partnerOf(end) == name.firstToken() - 1 ? end + 1 : end;
    }

    /** The person whose title a phrase begins with, behind words of honour, and who is named before {@code to}, or null. */
    private @Nullable NameMention holder(Phrase phrase, int to) {
        NameMention name = titledAt.get(text.folded().sourceStart(phrase.start()));
        for (int t = phrase.first(); name == null && t + 1 < phrase.end() && speech.isHonorific(text, t); t++) {
            name = titledAt.get(text.tokens().get(t + 1).start());
        }
        return name != null && name.firstToken() >= phrase.first() && name.endToken() <= to ? name : null;
    }

    /** The organisation whose name stands in quotation marks right behind the noun for it that is the phrase, or null. */
    private @Nullable NameMention quoted(Phrase phrase, int to) {
        int inside = text.quotations().partnerOf(phrase.end() - 1);
        int open = inside > phrase.first() && inside < phrase.end() ? inside : phrase.end();
        int close = open + 1 < to && text.quotations().opens(open)
                ? text.quotations().partnerOf(open)
                : -1;
        int n = close > open ? Sorted.firstFrom(names, NameMention::firstToken, open + 1) : names.size();
        if (n >= names.size()) {
            return null;
        }
        NameMention name = names.get(n);
        boolean whole = name.type() == NameMention.Type.ORGANIZATION
                && name.firstToken() == open + 1
                && name.endToken() == close;
        return whole ? name : null;
    }

    /** Whether a phrase is of a text that speaks: a communique, a report. */
    private boolean isSpeakingText(Phrase phrase) {
        return words.can(
                        phrase.head(),
                        r -> r.list() == WordList.NOUN && words.cell(r, "class").equals("text"))
                && speech.isSource(words, text, phrase.head());
    }

    /** Whether a noun is for those who issue texts: a body, a person. */
    private boolean isIssuer(WordReading noun) {
        return noun.list() == WordList.AGENT
                || (noun.list() == WordList.NOUN && words.cell(noun, "class").equals("body"));
    }

    /** From whom a text comes: "a communique issued by …"; null where that is not said right behind it. */
    private @Nullable Phrase issued(Phrase phrase, int to) {
        int next = phrase.end();
        boolean from = phrase.end() - phrase.first() > 1
                && phrase.mention() < 0
                && next + 1 < to
                && clauses.tag(next) == Tag.PREPOSITION
                && text.is(text.tokens().get(next), ABOUT)
                && isSpeakingText(phrase);
        int source = from ? clauses.phraseAt(next + 1) : -1;
        return source < 0 ? null : clauses.phrases().get(source);
    }

    /** The body whose text speaks: "a communique of the …", "the report of the …"; null for none. */
    private @Nullable NameMention issuer(Phrase text, int to) {
        if (!isSpeakingText(text)) {
            return null;
        }
        int next = text.end();
        int p = next < to ? clauses.phraseAt(next) : -1;
        Phrase behind = p < 0 ? null : clauses.phrases().get(p);
        boolean of = behind != null && behind.first() == next && behind.letter() == LAM && behind.mention() >= 0;
        Phrase source = issued(text, to);
        behind = source == null ? behind : source;
        boolean from = source != null && source.mention() >= 0;
        if ((of || from) && behind != null) {
            return body(behind.mention());
        }
        int n = Sorted.firstFrom(names, NameMention::firstToken, text.head() + 1);
        boolean genitive = n < names.size()
                && names.get(n).firstToken() == text.head() + 1
                && names.get(n).endToken() <= text.end();
        return genitive ? body(n) : null;
    }

    private @Nullable NameMention body(int mention) {
        NameMention name = names.get(mention);
        return name.type() == NameMention.Type.ORGANIZATION ? name : null;
    }

    /** Who is named last inside a phrase: whose remarks they are; null for nobody. */
    @Nullable
    Speaker namedIn(Phrase phrase) {
        for (int n = Sorted.firstFrom(names, NameMention::firstToken, phrase.end()) - 1; n >= 0; n--) {
            NameMention name = names.get(n);
            if (name.firstToken() <= phrase.head()) {
                return null;
            }
            if (name.type() != NameMention.Type.LOCATION && name.type() != NameMention.Type.OTHER) {
                return new Speaker(entityOf.get(name.span()), name.span(), 'u', Set.of());
            }
        }
        return null;
    }

    /** The only country or body that is named in some tokens in which nobody else is; null for none or several. */
    @Nullable
    Speaker onlyBodyIn(int from, int to) {
        Speaker only = null;
        for (int n = Sorted.firstFrom(names, NameMention::firstToken, from); n < names.size(); n++) {
            NameMention name = names.get(n);
            if (name.firstToken() >= to) {
                break;
            }
            boolean place = name.type() == NameMention.Type.LOCATION;
            if (only != null || (!place && name.type() != NameMention.Type.ORGANIZATION)) {
                return null;
            }
            Token head = text.tokens().get(name.firstToken());
            char gender = place || text.folded().isTehMarbuta(head.foldedEnd() - 1) ? 'f' : 'm';
            only = new Speaker(entityOf.get(name.span()), name.span(), gender, Set.of());
        }
        return only;
    }

    /** Whether a phrase is of one of several, who may be named behind them. */
    private boolean isOneOf(Phrase phrase) {
        return phrase.mention() < 0 && ONE_OF.contains(text.folded(text.tokens().get(phrase.first())));
    }

    private boolean isHeadAlone(Phrase phrase) {
        return phrase.mention() < 0
                && phrase.end() - phrase.first() == 1
                && !bare(phrase.first()).equals(text.folded(text.tokens().get(phrase.first())))
                && words.can(phrase.head(), r -> r.list() == WordList.AGENT || r.list() == WordList.NOUN);
    }

    /** Which body the noun at the head of its name means alone: who spoke before, else the only one with that noun. */
    private @Nullable Integer shortBody(Phrase phrase) {
        if (!isHeadAlone(phrase)) {
            return null;
        }
        for (Speaker speaker : recent) {
            Integer spoke = bodyBefore(phrase, speaker.entity());
            if (spoke != null) {
                return spoke;
            }
        }
        Integer only = bodyBefore(phrase, null);
        return only == null || only == UNCLEAR ? null : only;
    }

    /** The body named before a phrase with its noun at its head: the one asked for, or any, {@link #UNCLEAR} for several; else null. */
    private @Nullable Integer bodyBefore(Phrase phrase, @Nullable Integer asked) {
        String head = bare(phrase.first());
        Integer found = null;
        for (int n = Sorted.firstFrom(names, NameMention::firstToken, phrase.first()) - 1; n >= 0; n--) {
            Integer entity = body(n) == null ? null : entityOf.get(names.get(n).span());
            boolean same =
                    entity != null && (asked == null || asked.equals(entity)) && head.equals(headOf(names.get(n)));
            if (same && found != null && !found.equals(entity)) {
                return UNCLEAR;
            }
            found = same ? entity : found;
        }
        return found;
    }

    /** The first word of a name as it is compared, without the article and what is written on before it. */
    private String headOf(NameMention name) {
        Token first = text.tokens().get(name.firstToken());
        int start =
                Math.max(first.foldedStart(), text.folded().indexAt(name.span().start()));
        return start < first.foldedEnd()
                ? withoutArticle(
                        text.folded().subSequence(start, first.foldedEnd()).toString())
                : bare(name.firstToken());
    }

    /** Whom "his highness" alone means: the person who was last named with that word of honour in the title. */
    private @Nullable Integer honoured(Phrase phrase) {
        String word = text.folded(text.tokens().get(phrase.head()));
        String honour = phrase.mention() < 0 && isHonoured(phrase.head()) ? stem(word) : "";
        if (honour.isEmpty()) {
            return null;
        }
        for (int n = Sorted.firstFrom(names, NameMention::firstToken, phrase.first()) - 1; n >= 0; n--) {
            NameMention name = names.get(n);
            TitleUse title = name.type() == NameMention.Type.PERSON ? name.title() : null;
            int from = n == 0 ? 0 : personBefore(n);
            boolean same = title != null && honours(name, from, honour);
            if (same) {
                return entityOf.get(name.span());
            }
        }
        return null;
    }

    /** The token behind the person named before the one at an index of the names, if a few names before it; or 0. */
    private int personBefore(int n) {
        for (int i = n - 1; i >= 0 && i >= n - APPOSITION; i--) {
            if (names.get(i).type() == NameMention.Type.PERSON) {
                return names.get(i).endToken();
            }
        }
        return 0;
    }

    /** Whether a word is one of honour with "his" or "her" on it. */
    private boolean isHonoured(int at) {
        Token token = text.tokens().get(at);
        return !text.folded().isTehMarbuta(token.foldedEnd() - 1) && speech.isHonoured(text.folded(token));
    }

    /** Whether a word of honour stands in the few words before a name. */
    private boolean honours(NameMention name, int from, String honour) {
        for (int i = name.firstToken() - 1; i >= from && i >= name.firstToken() - HONOURS; i--) {
            String word = text.folded(text.tokens().get(i));
            if (word.endsWith(honour) || (word.startsWith(ARTICLE) && word.startsWith(honour, ARTICLE.length()))) {
                return true;
            }
        }
        return false;
    }

    /** A word without "his" or "her". */
    private static String stem(String word) {
        return word.substring(0, word.length() - (word.endsWith(HER) ? 2 : 1));
    }

    /** Behind the words for a speaker: what stands in apposition to the name, right behind it or behind a comma. */
    private int title(Phrase last, int to) {
        int end = last.end();
        int limit = Math.min(to, end + WORDS);
        boolean comma = end + 1 < limit && clauses.tag(end) == Tag.COMMA;
        int next = comma ? end + 1 : end;
        int p = next < limit ? clauses.phraseAt(next) : -1;
        boolean apposed = p >= 0
                && clauses.phrases().get(p).isBare()
                && words.can(
                        clauses.phrases().get(p).head(),
                        r -> r.list() == WordList.AGENT || r.list() == WordList.ACTIVE);
        return apposed ? Math.min(limit, clauses.phrases().get(p).end()) : end;
    }

    /** The entity of a phrase with a name as its head, or null. */
    @Nullable
    Integer entity(Phrase phrase) {
        return phrase.mention() < 0
                ? null
                : entityOf.get(names.get(phrase.mention()).span());
    }

    private boolean isPerson(Phrase phrase) {
        return phrase.mention() >= 0 && names.get(phrase.mention()).type() == NameMention.Type.PERSON;
    }

    private boolean isFull(Phrase phrase) {
        NameMention name = names.get(phrase.mention());
        return name.endToken() - name.firstToken() > 1;
    }

    /** Whether a name between commas is at its end: it is in apposition, and no list goes on. */
    private boolean closes(Phrase phrase, int to) {
        return phrase.end() >= to || clauses.tag(phrase.end()) == Tag.COMMA;
    }

    /** Whether a title is one that a name stands beside; what is indefinite at its end has the name in its genitive. */
    private boolean endsDefinite(Phrase phrase) {
        int last = phrase.end() - 1;
        return clauses.tag(last) == Tag.NAME
                || (phrase.end() < text.tokens().size() && clauses.tag(phrase.end()) == Tag.QUOTE)
                || text.folded(text.tokens().get(last)).startsWith(ARTICLE)
                || words.at(last).isEmpty()
                || words.can(last, r -> r.isNominal() && (r.prefix().isDefinite() || r.pronoun() > 0))
                || speech.isHonorific(text, phrase.head());
    }

    private boolean mayHaveName(Phrase phrase) {
        return phrase.mention() < 0
                && (words.can(
                                phrase.head(),
                                r -> r.list() == WordList.AGENT
                                        || r.list() == WordList.ACTIVE
                                        || (r.list() == WordList.NOUN && r.isPerson()))
                        || speech.isHonorific(text, phrase.head())
                        || (isCounsel(phrase) && words.can(phrase.head(), r -> r.list() == WordList.MASDAR))
                        || words.at(phrase.head()).isEmpty());
    }

    /** Whether an action stands for those who do it as a source: the defence of somebody. */
    private boolean isCounsel(Phrase phrase) {
        return endsDefinite(phrase) && speech.isSource(words, text, phrase.head());
    }

    /** Whom a last name alone means, where the names' stage has it as nobody or as somebody of his own. */
    private @Nullable Integer shortName(Phrase phrase, @Nullable Integer entity) {
        int from = phrase.first();
        boolean single = phrase.end() - from == 1
                && phrase.isBare()
                && (entity == null || entities.get(entity).name().indexOf(' ') < 0);
        if (!single) {
            return entity;
        }
        String name = text.folded()
                .subSequence(phrase.start(), text.tokens().get(from).foldedEnd())
                .toString();
        Integer meant = byLastName.get(name);
        boolean before = meant != null
                && meant != UNCLEAR
                && entities.get(meant).mentions().get(0).firstToken() < from;
        return before ? meant : entity;
    }

    /** Whom a title alone means: the holder, where it is nobody else's, or who spoke with it. */
    private @Nullable Integer titled(Phrase phrase) {
        if (!phrase.definite() && phrase.end() - phrase.first() < 2) {
            return null;
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (speech.isSame(text, i)) {
                return last.entity();
            }
        }
        int first = phrase.first();
        while (first + 1 < phrase.end() && speech.isHonorific(text, first)) {
            first++;
        }
        if (phrase.end() - first == 2) {
            Integer holder = byTitle.get(bare(first) + " " + bare(first + 1));
            if (holder != null && holder != UNCLEAR) {
                return holder;
            }
        }
        String head = bare(Math.max(first, phrase.head()));
        Set<String> all = wordsOf(first, phrase.end());
        Integer meant = null;
        for (Speaker speaker : recent) {
            boolean same = speaker.words().contains(head) && speaker.words().containsAll(all);
            if (same && meant != null && !meant.equals(speaker.entity())) {
                return null;
            }
            meant = same && meant == null ? speaker.entity() : meant;
        }
        return meant;
    }

    private Set<String> wordsOf(int from, int to) {
        Set<String> found = new HashSet<>();
        for (int i = from; i < to; i++) {
            Tag tag = clauses.tag(i);
            boolean word = tag == Tag.NOUN || tag == Tag.ADJECTIVE || tag == Tag.NAME;
            if (word && !speech.isSame(text, i)) {
                found.add(bare(i));
            }
        }
        return found;
    }

    private String bare(int token) {
        return withoutArticle(text.folded(text.tokens().get(token)));
    }

    private static String withoutArticle(String word) {
        boolean and = word.length() > 5 && word.startsWith("\u0648" + ARTICLE);
        String rest = and ? word.substring(1) : word;
        return rest.length() > 4 && rest.startsWith(ARTICLE) ? rest.substring(2) : rest;
    }

    /** The gender of who speaks; of several {@code p}. */
    char gender(Phrase subject, @Nullable Phrase named) {
        Token head = text.tokens().get(subject.head());
        String word = text.folded(head);
        WordReading noun = words.first(subject.head(), WordReading::isNominal);
        if (text.folded().isTehMarbuta(head.foldedEnd() - 1)) {
            return 'f';
        }
        boolean place = subject.mention() >= 0 && names.get(subject.mention()).type() == NameMention.Type.LOCATION;
        if (place) {
            return 'f';
        }
        boolean several = noun != null && (noun.isPlural() || noun.isDual()) && subject.gender() == 'p';
        if (several) {
            return 'p';
        }
        if (named != null && isPerson(named) && subject.equals(named) && subject.gender() == 'u') {
            return 'u';
        }
        return word.endsWith("\u0627\u062A") ? 'f' : subject.gender();
    }
}
