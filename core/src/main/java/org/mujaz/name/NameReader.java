package org.mujaz.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.WordReading;
import org.mujaz.word.WordReading.Prefix;
import org.mujaz.word.Words;

/**
 * Finds the names of a text: by the lexicon, by what announces them (titles, heads of organisations and places), by how names of
 * persons are built, and then again what was named in full before.
 *
 * <p>At each place the longest name wins; of two as long a person with a title, then the lexicon's order of lists.
 */
public final class NameReader {

    /** Words of a sentence whose look-ups are kept; a power of two. */
    private static final int WINDOW = 64;

    /** So many words on from a person another is added to him. */
    private static final int NEAR = 8;

    private static final char HEH = '\u0647';

    /** Behind so many parts of a name no word that is in no list is taken for a further one. */
    private static final int MOST_UNHEARD = 4;

    private final NameLexicon names;
    private final WordClasses words;

    public NameReader(Lexicon lexicon) {
        this.names = new NameLexicon(lexicon);
        this.words = new WordClasses(lexicon);
    }

    /**
     * The names of {@code text}, in order, none inside another.
     *
     * @param lexical what its words can be
     * @param times what of the text is a time, and so no name
     */
    public List<NameMention> read(Text text, Words lexical, List<TimeExpression> times) {
        boolean[] taken = new boolean[text.tokens().size()];
        for (TimeExpression time : times) {
            for (int i = time.firstToken(); i < time.endToken(); i++) {
                taken[i] = true;
            }
        }
        boolean sport = words.isSport(text);
        List<NameMention> mentions = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            new Scan(text, lexical, sport, taken, sentence.firstToken(), sentence.endToken(), mentions).run();
        }
        learn(text, taken, mentions);
        mentions.sort(Comparator.comparingInt(NameMention::firstToken));
        return mentions;
    }

    /** What persons named in full may be called afterwards. */
    private static final class Learned {
        /** By folded words; whether a form may be believed anywhere, and not only beside a verb of saying. */
        private final Map<String, Boolean> forms = new HashMap<>();

        private boolean hasPairs;

        /** How their first words end. */
        private long endings;

        void add(String form, boolean anywhere) {
            hasPairs |= form.indexOf(' ') >= 0;
            forms.merge(form, anywhere, Boolean::logicalOr);
            int space = form.indexOf(' ');
            endings |= ending(form, 0, space < 0 ? form.length() : space);
        }
    }

    /** Persons named in full are found again by the last part of their names, or by what papers call them for short. */
    private void learn(Text text, boolean[] taken, List<NameMention> mentions) {
        Learned learned = new Learned();
        boolean[] named = taken.clone();
        for (NameMention mention : mentions) {
            Arrays.fill(named, mention.firstToken(), mention.endToken(), true);
            if (mention.type() == NameMention.Type.PERSON
                    && mention.form() == Form.NAME
                    && mention.endToken() > mention.firstToken() + 1) {
                learn(text, mention, learned);
            }
        }
        for (int i = 0; i < named.length && !learned.forms.isEmpty(); i++) {
            Token token = text.tokens().get(i);
            boolean alike = !named[i]
                    && token.kind() == Kind.WORD
                    && (ending(text.folded(), token.foldedStart(), token.foldedEnd()) & learned.endings) != 0;
            if (alike) {
                int end = again(text, named, i, learned, mentions);
                i = Math.max(i, end - 1);
            }
        }
    }

    private void learn(Text text, NameMention mention, Learned learned) {
        int last = mention.endToken() - 1;
        Token token = text.tokens().get(last);
        String family = text.folded(token);
        boolean joined = words.isParticle(names, text, last - 1);
        if (joined && last - 1 > mention.firstToken()) {
            learned.add(text.folded(text.tokens().get(last - 1)) + " " + family, true);
        } else if (family.length() > 2 && !joined) {
            learned.add(family, !words.isOrdinary(text, token) && mayStandAlone(text, last));
        }
        for (String called : names.shortForms(mention.key())) {
            learned.add(called, called.indexOf(' ') >= 0);
        }
    }

    /** Adds the mention of a learned name that begins in token {@code at}, if one does; the token behind it, or 0. */
    private int again(Text text, boolean[] named, int at, Learned learned, List<NameMention> mentions) {
        Token token = text.tokens().get(at);
        String whole = text.folded(token);
        boolean pair = learned.hasPairs
                && at + 1 < named.length
                && !named[at + 1]
                && text.tokens().get(at + 1).kind() == Kind.WORD;
        for (int clitic = 0; clitic <= 2 && whole.length() - clitic > 1; clitic++) {
            if (clitic > 0 && !words.isClitic(whole.charAt(clitic - 1))) {
                break;
            }
            String word = whole.substring(clitic);
            String two = pair ? word + " " + text.folded(text.tokens().get(at + 1)) : "";
            boolean isPair = pair && learned.forms.containsKey(two);
            Boolean anywhere = isPair ? Boolean.TRUE : learned.forms.get(word);
            boolean believed = anywhere != null
                    && (isPair
                            || (anywhere && !words.isOrdinary(text, token))
                            || (clitic == 0 && isSpeechBeside(text, at)));
            if (believed) {
                int end = isPair ? at + 2 : at + 1;
                mentions.add(new NameMention(
                        text.folded()
                                .source(
                                        token.foldedStart() + clitic,
                                        text.tokens().get(end - 1).foldedEnd()),
                        NameMention.Type.PERSON,
                        Form.SHORT,
                        "name.learned",
                        "",
                        null,
                        null,
                        at,
                        end));
                return end;
            }
        }
        return 0;
    }

    /** A bit by a word's last two letters: most words do not end as any of a few others does. */
    private static long ending(CharSequence letters, int from, int to) {
        return 1L << (31 * letters.charAt(Math.max(from, to - 2)) + letters.charAt(to - 1));
    }

    private boolean isSpeechBeside(Text text, int at) {
        return (at > 0 && words.isReporting(text, at - 1))
                || (at + 1 < text.tokens().size() && words.isReporting(text, at + 1));
    }

    /**
     * Whether the last word of a name may be used for it alone: no number, title, place, nationality, and no ordinary word unless
     * with the article.
     */
    private boolean mayStandAlone(Text text, int at) {
        boolean definite = words.isDefinite(text, text.tokens().get(at));
        for (Hit hit : names.hits(text, at, at + 1)) {
            if (hit.clitics() > 0 && !hit.article()) {
                continue;
            }
            Reading family = hit.as(NameList.FAMILY);
            Reading given = hit.as(NameList.GIVEN);
            Reading demonym = hit.as(NameList.DEMONYM);
            boolean common = (family != null && names.isCommon(family)) || (given != null && names.isCommon(given));
            boolean nation = demonym != null && !names.cell(demonym, "kind").equals("city");
            if ((common && !definite) || nation || hit.as(NameList.TITLE) != null || hit.as(NameList.PLACE) != null) {
                return false;
            }
        }
        return !words.isOrdinal(text, at);
    }

    /** A stretch that may be a name. */
    private record Candidate(
            NameMention.Type type,
            Form form,
            int foldedStart,
            int endToken,
            String rule,
            @Nullable Reading entry) {
        Candidate(NameMention.Type type, Form form, int foldedStart, int endToken, String rule) {
            this(type, form, foldedStart, endToken, rule, null);
        }
    }

    /** A title that has been read, with what belongs to it so far. */
    private static final class OpenTitle {
        private final int foldedStart;
        private String words;
        private final String kind;
        private final String sector;
        private final boolean definite;

        /** Whether it is of several persons. */
        private final boolean plural;

        /** Whether its nationality is of one person. */
        private boolean plainNation;

        /** The person it stands behind, as an index of the mentions, or -1. */
        private final int behind;

        private int endToken;

        /** The token behind those whose words are in {@link #words}. */
        private int wordsEnd;

        private @Nullable String country;
        private @Nullable Span of;

        OpenTitle(
                int foldedStart,
                String words,
                String kind,
                String sector,
                boolean definite,
                boolean plural,
                int behind,
                int endToken) {
            this.foldedStart = foldedStart;
            this.words = words;
            this.kind = kind;
            this.sector = sector;
            this.definite = definite;
            this.plural = plural;
            this.behind = behind;
            this.endToken = endToken;
            this.wordsEnd = endToken;
        }

        /** The title as another person has it to whom it was given together with the first. */
        TitleUse useOf(@Nullable String nation, Text text) {
            TitleUse first = use(text);
            String of = nation != null ? nation : plainNation ? null : country;
            return new TitleUse(first.span(), first.title(), of, null, first.sector(), first.office());
        }

        TitleUse use(Text text) {
            Span span = text.folded()
                    .source(foldedStart, text.tokens().get(endToken - 1).foldedEnd());
            boolean office = kind.equals("office") || kind.equals("rank");
            return new TitleUse(span, words, country, of, sector.isEmpty() ? null : sector, office);
        }
    }

    /** One walk over one sentence. */
    private final class Scan {
        private final Text text;
        private final Words lexical;

        /** Whether the article is about sport, where an ordinary word is often the name of a club. */
        private final boolean sport;

        private final boolean[] taken;
        private final int from;
        private final int to;
        private final List<NameMention> mentions;
        private final int[] limits;

        /** What has been looked up of late, and where: a walk looks a few words back and a few ahead. */
        private final @Nullable Hits[] recent = new Hits[WINDOW];

        private final int[] recentAt = new int[WINDOW];

        /** Where a person may begin because a title or what belongs to it has just ended, or -1. */
        private int expected = -1;

        /** A title of several persons ("the presidents"), and the token behind the last who was given it. */
        private @Nullable OpenTitle shared;

        private int sharedTo;

        /** How far the walk has come. */
        private int walked;

        /** Whether the name that is being built stands behind a title. */
        private boolean titled;

        private @Nullable OpenTitle open;

        /** Where a place may begin because a noun for a place has just ended, or -1. */
        private int placeExpected = -1;

        Scan(Text text, Words lexical, boolean sport, boolean[] taken, int from, int to, List<NameMention> mentions) {
            this.text = text;
            this.lexical = lexical;
            this.sport = sport;
            this.taken = taken;
            this.from = from;
            this.to = to;
            this.mentions = mentions;
            Arrays.fill(recentAt, -1);
            this.limits = new int[to - from];
            int limit = to;
            for (int i = to - 1; i >= from; i--) {
                limit = taken[i] ? i : limit;
                limits[i - from] = limit;
            }
        }

        void run() {
            int at = from;
            while (at < to) {
                walked = at;
                Candidate best = taken[at] ? null : best(at);
                if (best == null) {
                    at = pass(at);
                    continue;
                }
                Span span = text.folded()
                        .source(
                                best.foldedStart,
                                text.tokens().get(best.endToken - 1).foldedEnd());
                boolean expectedHere = expected == at;
                TitleUse title = null;
                if (best.type == NameMention.Type.PERSON && expectedHere && open != null && open.behind < 0) {
                    title = open.use(text);
                    shared = open.plural ? open : null;
                    sharedTo = best.endToken;
                    open = null;
                } else if (best.type == NameMention.Type.PERSON && shared != null && at - sharedTo < 3) {
                    title = shared.useOf(nationBetween(sharedTo, at), text);
                    sharedTo = best.endToken;
                }
                boolean qualifies = expectedHere && best.type != NameMention.Type.PERSON;
                if (qualifies && open != null) {
                    open.of = open.of == null ? span : open.of;
                    open.endToken = best.endToken;
                } else {
                    close();
                }
                mentions.add(new NameMention(
                        span,
                        best.type,
                        best.form,
                        best.rule,
                        best.entry == null ? "" : names.key(best.entry),
                        best.entry == null ? null : names.ref(best.entry),
                        title,
                        at,
                        best.endToken));
                expected = qualifies ? best.endToken : -1;
                placeExpected = -1;
                at = best.endToken;
            }
            close();
        }

        /** Ends a title that no name has followed: it is of the person before it, or stands for one itself. */
        private void close() {
            OpenTitle title = open;
            open = null;
            if (title == null) {
                return;
            }
            TitleUse use = title.use(text);
            if (title.behind >= 0) {
                NameMention person = mentions.get(title.behind);
                if (person.title() == null) {
                    mentions.set(title.behind, person.with(use));
                }
            } else if (!title.plural
                    && ((title.definite && use.office()) || title.words.equals(TitleUse.COUNTERPART))) {
                mentions.add(new NameMention(
                        use.span(),
                        NameMention.Type.PERSON,
                        Form.NOMINAL,
                        "name.nominal",
                        "",
                        null,
                        use,
                        tokenOf(title.foldedStart),
                        title.endToken));
            }
        }

        /** The country of a nationality between two persons of one title, or null. */
        private @Nullable String nationBetween(int start, int end) {
            for (int i = start; i < end; i++) {
                Hit nation = longest(i, NameList.DEMONYM);
                Reading reading = nation == null ? null : nation.as(NameList.DEMONYM);
                String country = reading == null ? "" : names.cell(reading, "country");
                if (!country.isEmpty()) {
                    return country;
                }
            }
            return null;
        }

        private int tokenOf(int foldedStart) {
            int at = to - 1;
            while (at > from && text.tokens().get(at).foldedStart() > foldedStart) {
                at--;
            }
            return at;
        }

        /** Notes a title; one right behind another adds to it, unless it is the first that is an office. */
        private void open(int at, Hit title, int end) {
            Reading reading = title.as(NameList.TITLE);
            if (reading == null) {
                return;
            }
            String kind = names.cell(reading, "kind");
            boolean another = (title.clitics() == 1 && !title.article()) || title.clitics() == 3;
            boolean goesOn = expected == at
                    && open != null
                    && !another
                    && (isOffice(open.kind) || !isOffice(kind))
                    && (open.country == null || !isOffice(kind));
            if (goesOn && open != null) {
                open.endToken = end;
                return;
            }
            boolean replaces = expected == at && open != null && open.behind < 0 && !another && open.country == null;
            open = replaces ? null : open;
            int behind = personBefore(at, title);
            close();
            int last = end > at ? end : title.endToken();
            boolean cut = end < title.endToken();
            String words = isRoleless(kind)
                    ? ""
                    : names.cell(reading, "comment").equals("with a pronoun")
                            ? names.counterpart(reading)
                            : cut
                                    ? text.quote(text.folded()
                                            .source(
                                                    title.foldedStart(),
                                                    text.tokens().get(last - 1).foldedEnd()))
                                    : names.title(
                                            reading,
                                            text.folded()
                                                                    .charAt(text.tokens()
                                                                                    .get(title.endToken() - 1)
                                                                                    .foldedEnd()
                                                                            - 1)
                                                            == HEH
                                                    && !text.folded()
                                                            .isTehMarbuta(text.tokens()
                                                                            .get(title.endToken() - 1)
                                                                            .foldedEnd()
                                                                    - 1));
            open = new OpenTitle(
                    title.article() ? articleStart(title) : title.foldedStart(),
                    words,
                    kind,
                    names.cell(reading, "sector"),
                    title.article(),
                    reading.plural(),
                    behind,
                    last);
        }

        /** Where the article before a form begins; after "to" its alef is swallowed. */
        private int articleStart(Hit hit) {
            boolean full = text.folded().charAt(hit.foldedStart() - 2) == '\u0627';
            return full ? hit.foldedStart() - 2 : hit.foldedStart() - 1;
        }

        /** Whether a title says nothing of what somebody does: an honorific, a relative. */
        private boolean isRoleless(String kind) {
            return kind.equals("honorific") || kind.equals("kinship");
        }

        private boolean isOffice(String kind) {
            return kind.equals("office") || kind.equals("rank");
        }

        /** The person whom a title right behind a name, or behind a comma, is of: an index of the mentions, or -1. */
        private int personBefore(int at, Hit title) {
            int last = mentions.size() - 1;
            if (last < 0 || title.clitics() > 2 || (title.clitics() > 0 && !title.article())) {
                return -1;
            }
            NameMention person = mentions.get(last);
            int end = person.endToken();
            boolean comma = end == at - 1 && text.foldedChar(text.tokens().get(end)) == ',' && end >= from;
            boolean named = person.type() == NameMention.Type.PERSON && person.form() != Form.NOMINAL;
            return named && (end == at || comma) ? last : -1;
        }

        /** Goes on from a place where no name begins, noting what it announces. */
        private int pass(int at) {
            if (taken[at]) {
                return at + 1;
            }
            Hit found = longest(at, NameList.TITLE);
            boolean ordinary = found != null
                    && !found.article()
                    && found.endToken() == at + 1
                    && words.isOrdinary(text, text.tokens().get(at));
            Hit title = ordinary ? null : found;
            Hit head = placeHead(at);
            if (title != null && (head == null || title.endToken() >= head.endToken())) {
                int end = bodyInside(at + 1, title.endToken());
                open(at, title, end);
                expected = end;
                return expected;
            }
            if (head != null) {
                boolean bare =
                        head.article() && (head.endToken() >= to || longest(head.endToken(), NameList.PLACE) == null);
                placeExpected = bare ? -1 : head.endToken();
                expected = expected == at && !head.article() ? head.endToken() : -1;
                return head.endToken();
            }
            if (isLink(at) || isInserted(at)) {
                expected = at + 1;
                return expected;
            }
            boolean goesOn = expected == at
                    ? isQualifier(at)
                    : isDemonymNoun(at)
                            || isPersonNoun(at)
                            || words.isNameCue(text, text.tokens().get(at));
            if (expected == at && goesOn && open != null) {
                qualify(at);
            } else {
                close();
            }
            expected = goesOn ? at + 1 : -1;
            return at + 1;
        }

        /** Whether a comma stands between a title and the name of its holder, which another comma or a verb follows. */
        private boolean isInserted(int at) {
            boolean comma = expected == at
                    && open != null
                    && open.behind < 0
                    && open.country != null
                    && text.foldedChar(text.tokens().get(at)) == ','
                    && at + 1 < to
                    && !taken[at + 1];
            Candidate name = comma ? known(at + 1, false) : null;
            return name != null
                    && name.form == Form.NAME
                    && name.endToken > at + 2
                    && name.endToken < to
                    && text.foldedChar(text.tokens().get(name.endToken)) == ',';
        }

        /** Whether a title goes on with the body of which it is one: "for", "at", "in". */
        private boolean isLink(int at) {
            boolean link = expected == at
                    && open != null
                    && open.behind < 0
                    && words.joinsBody(text, text.tokens().get(at))
                    && at + 1 < to
                    && !taken[at + 1];
            Candidate body = link ? best(at + 1) : null;
            return body != null && body.type != NameMention.Type.PERSON;
        }

        /** Adds a word to the open title, and its country where it is a nationality. */
        private void qualify(int at) {
            OpenTitle title = open;
            if (title == null) {
                return;
            }
            title.endToken = at + 1;
            Hit demonym = longest(at, NameList.DEMONYM);
            Reading reading = demonym == null ? null : demonym.as(NameList.DEMONYM);
            boolean portfolio = reading == null
                    && at == title.wordsEnd
                    && !isHolder(at)
                    && title.country == null
                    && !title.words.isEmpty();
            if (portfolio) {
                title.wordsEnd = at + 1;
                title.words += " " + text.quote(text.tokens().get(at).span());
            }
            if (reading != null
                    && title.country == null
                    && !names.cell(reading, "country").isEmpty()) {
                title.country = names.cell(reading, "country");
                title.plainNation = !reading.plural();
            }
        }

        /** Whether a word says which holder of an office: the former, the present one. */
        private boolean isHolder(int at) {
            Hit hit = longest(at, NameList.NOT_NAME);
            Reading reading = hit == null ? null : hit.as(NameList.NOT_NAME);
            return reading != null && names.cell(reading, "comment").contains("which holder");
        }

        /** Where a body is named inside a title ("head of the council of …"), or else where the title ends. */
        private int bodyInside(int from, int end) {
            for (int i = from; i < end; i++) {
                Candidate body = organization(i);
                body = body == null ? place(i) : body;
                if (body != null && (body.endToken > i + 1 || end == i + 1)) {
                    return i;
                }
                body = words.isDefinite(text, text.tokens().get(i)) ? null : headed(i);
                if (body != null && body.endToken > i + 1) {
                    return i;
                }
            }
            return end;
        }

        /** What may stand between a title and its name: a nationality, "former", a quotation mark, a bracketed acronym. */
        private boolean isQualifier(int at) {
            Token token = text.tokens().get(at);
            if (token.kind() == Kind.PUNCTUATION) {
                return false;
            }
            for (Hit hit : hits(at)) {
                if (hit.endToken() == at + 1
                        && (hit.as(NameList.DEMONYM) != null
                                || isHolder(at)
                                || (hit.as(NameList.NOT_NAME) != null && words.isDefinite(text, token)))) {
                    return true;
                }
            }
            if (words.saysTenure(text, token)) {
                return true;
            }
            return words.isDefinite(text, token) && !words.isOrdinary(text, token);
        }

        private Hits hits(int at) {
            if (at >= to || taken[at]) {
                return Hits.NONE;
            }
            int slot = at & (WINDOW - 1);
            Hits known = recent[slot];
            if (known == null || recentAt[slot] != at) {
                known = names.hits(text, at, limits[at - from]);
                recent[slot] = known;
                recentAt[slot] = at;
            }
            return known;
        }

        private @Nullable Candidate best(int at) {
            Candidate best = null;
            boolean strong = expected == at;
            boolean announced = strong || placeExpected == at || (at > from && isNamedBehind(at - 1));
            if (!announced && isOrdinaryHere(at)) {
                return null;
            }
            Candidate[] candidates = strong
                    ? new Candidate[] {known(at, true), person(at, true), organization(at), place(at), headed(at)}
                    : new Candidate[] {known(at, false), organization(at), place(at), person(at, false), headed(at)};
            Hit phrase = longest(at, NameList.NOT_NAME);
            Candidate body = candidates[strong ? 2 : 1];
            boolean brand = !strong
                    && candidates[0] != null
                    && candidates[0].form == Form.SHORT
                    && body != null
                    && body.entry != null
                    && body.endToken >= candidates[0].endToken;
            candidates[0] = brand ? null : candidates[0];
            boolean wellKnown =
                    candidates[0] != null && candidates[0].form == Form.NAME && candidates[0].endToken > at + 1;
            for (Candidate candidate : candidates) {
                boolean built = candidate != null && candidate.rule.equals("name.built");
                boolean listed = built && body != null && body.entry != null && body.endToken == candidate.endToken;
                if (built && (wellKnown || listed)) {
                    continue;
                }
                if (candidate != null
                        && candidate.endToken > at
                        && (best == null || candidate.endToken > best.endToken)) {
                    best = candidate;
                }
            }
            best = best == null ? people(at) : best;
            boolean none = best != null && phrase != null && phrase.endToken() > best.endToken;
            return none ? null : best;
        }

        /** A people or another group by its demonym: plural, with the article, and no adjective of a noun before it. */
        private @Nullable Candidate people(int at) {
            Hit hit = longest(at, NameList.DEMONYM);
            Reading reading = hit == null ? null : hit.as(NameList.DEMONYM);
            boolean plural =
                    hit != null && reading != null && hit.article() && reading.plural() && hit.endToken() == at + 1;
            boolean adjective = at > from
                    && !taken[at - 1]
                    && (words.isDefinite(text, text.tokens().get(at - 1))
                            || lexical.can(
                                    at - 1,
                                    noun -> noun.isNominal()
                                            && (noun.pronoun() > 0
                                                    || noun.prefix().isDefinite())));
            return plural && !adjective && hit != null && reading != null
                    ? new Candidate(
                            NameMention.Type.GROUP, Form.NAME, articleStart(hit), at + 1, "name.people", reading)
                    : null;
        }

        /** Whether no list has a word as more than one that is no name: most words. */
        private boolean isOrdinaryHere(int at) {
            return hits(at).areOnlyOf(NameList.NOT_NAME);
        }

        /** Whether a name may stand behind a token whatever it is: an opening quotation mark or bracket, the noun for a paper. */
        private boolean isNamedBehind(int at) {
            return text.quotations().opens(at)
                    || text.foldedChar(text.tokens().get(at)) == '('
                    || longest(at, NameList.HEAD) != null;
        }

        /** Whether a word is an ordinary one for certain: its letters are not just a clitic and what happens to be a word. */
        private boolean isWord(int at) {
            Token token = text.tokens().get(at);
            for (WordReading reading : lexical.at(at)) {
                int letters = token.foldedEnd() - reading.pronoun() - reading.stem();
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
        private boolean isUnheard(int at) {
            return text.tokens().get(at).kind() == Kind.WORD
                    && hits(at).isEmpty()
                    && !words.isOrdinary(text, text.tokens().get(at))
                    && !isWord(at);
        }

        /** Whether a word is a verb and nothing else that is listed. */
        private boolean isVerb(int at) {
            List<WordReading> readings = lexical.at(at);
            for (WordReading reading : readings) {
                if (!reading.isVerb()) {
                    return false;
                }
            }
            return !readings.isEmpty() && hits(at).isEmpty();
        }

        /** Whether a word is an adjective with the article. */
        private boolean isDefiniteAdjective(int at) {
            return words.isAdjective(text, text.tokens().get(at))
                    || lexical.can(
                            at,
                            reading -> reading.prefix() == Prefix.THE
                                    && (reading.list() == WordList.ADJECTIVE
                                            || reading.list() == WordList.ACTIVE
                                            || reading.list() == WordList.PASSIVE));
        }

        /** Whether a word is a definite noun for one person: the farmer, the girl. */
        private boolean isPersonNoun(int at) {
            return lexical.can(
                    at,
                    reading -> reading.prefix() == Prefix.THE
                            && reading.pronoun() == 0
                            && !reading.isPlural()
                            && !reading.isDual()
                            && (reading.list() == WordList.AGENT || reading.list() == WordList.NOUN)
                            && lexical.cell(reading, "class").equals("person"));
        }

        private @Nullable Hit longest(int at, NameList list) {
            return hits(at).longest(list);
        }

        // Persons.

        /** A person of the lexicon, in full or by what papers call him afterwards. */
        private @Nullable Candidate known(int at, boolean strong) {
            Candidate listed = listed(at, strong);
            Hit family = listed == null ? longest(at, NameList.FAMILY) : null;
            boolean named = (family != null && family.clitics() == 0 && family.endToken() == at + 1)
                    || (isUnheard(at) && words.mayBeName(text, at, true));
            return listed == null
                            && named
                            && isSpeaker(at, at + 1)
                            && !isThing(at)
                            && longest(at, NameList.TITLE) == null
                            && longest(at, NameList.HEAD) == null
                            && longest(at, NameList.COUNTRY) == null
                            && !(isPersonNoun(at)
                                    && !words.isDefinite(text, text.tokens().get(at)))
                    ? new Candidate(
                            NameMention.Type.PERSON,
                            Form.SHORT,
                            text.tokens().get(at).foldedStart(),
                            at + 1,
                            "name.speaker")
                    : listed;
        }

        private @Nullable Candidate listed(int at, boolean strong) {
            Hit full = longest(at, NameList.PERSON);
            boolean several = full != null && full.endToken() > at + 1;
            Reading alone = full == null || several ? null : full.as(NameList.GIVEN);
            if (full != null
                    && !full.article()
                    && (several
                            || strong
                            || (isForeign(full) && alone == null && full.as(NameList.PLACE) == null && !isWord(at)))) {
                Hit title = longest(at, NameList.TITLE);
                boolean isTitled = title != null && title.article() && title.endToken() < full.endToken();
                int start = title != null && isTitled
                        ? text.tokens().get(title.endToken()).foldedStart()
                        : full.foldedStart();
                int end = withClan(full.endToken());
                return new Candidate(
                        NameMention.Type.PERSON, Form.NAME, start, end, "name.person", full.as(NameList.PERSON));
            }
            Hit part = longest(at, NameList.SHORT);
            if (part == null || part.article()) {
                return null;
            }
            boolean other = part.as(NameList.PLACE) != null
                    || part.as(NameList.COUNTRY) != null
                    || part.as(NameList.DEMONYM) != null
                    || part.as(NameList.NOT_NAME) != null
                    || isTitleOrNation(at);
            Reading given = part.as(NameList.GIVEN);
            Reading family = part.as(NameList.FAMILY);
            boolean common = (given != null && names.isCommon(given))
                    || (family != null && names.isCommon(family))
                    || (isWord(at) && part.clitics() > 0);
            boolean definite = words.isDefinite(text, text.tokens().get(at));
            boolean office = strong && isOfficeBefore(at);
            boolean loose = common && isIndefiniteTitleBefore(at);
            boolean believed = (strong && !loose && !isTitleOrNation(at) && !(definite && common && !office))
                    || (!other && !common && isForeign(part) && part.foldedLength(text) > 3)
                    || (!other && !common && given == null && isSpeechNear(at, part.endToken()))
                    || (part.clitics() == 0 && isSpeaker(at, part.endToken()) && !isThing(at) && !isDefiniteTitle(at));
            return believed && !words.isOrdinary(text, text.tokens().get(at))
                    ? new Candidate(
                            NameMention.Type.PERSON, Form.SHORT, part.foldedStart(), part.endToken(), "name.short")
                    : null;
        }

        /** A known name goes on with "bin …" and with the name of a clan. */
        private int withClan(int end) {
            int at = end;
            while (at < to && !taken[at] && (isClan(at) || isFiliation(at))) {
                int behind = nextPart(at, false, true, 1);
                if (behind <= at + 1) {
                    break;
                }
                at = behind;
            }
            return at;
        }

        private boolean isClan(int at) {
            Hit particle = longest(at, NameList.PARTICLE);
            Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
            return reading != null && names.cell(reading, "kind").equals("clan");
        }

        private boolean isTitleOrNation(int at) {
            for (Hit hit : hits(at)) {
                if (hit.article() && (hit.as(NameList.TITLE) != null || hit.as(NameList.DEMONYM) != null)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isForeign(Hit hit) {
            Reading person = hit.as(NameList.PERSON) != null ? hit.as(NameList.PERSON) : hit.as(NameList.SHORT);
            return person != null && !words.isArab(names.cell(person, "country"));
        }

        /** Whether a title without the article stands right before, of which what follows may be the genitive. */
        private boolean isIndefiniteTitleBefore(int at) {
            Hit title = at > from ? longest(at - 1, NameList.TITLE) : null;
            return title != null && !title.article() && title.endToken() == at;
        }

        /** Whether an office with the article stands right before. */
        private boolean isOfficeBefore(int at) {
            Hit title = at > from ? longest(at - 1, NameList.TITLE) : null;
            Reading reading = title == null ? null : title.as(NameList.TITLE);
            return title != null && reading != null && title.article() && isOffice(names.cell(reading, "kind"));
        }

        private boolean isDefiniteTitle(int at) {
            Hit title = longest(at, NameList.TITLE);
            return title != null && title.article();
        }

        /** Whether a word is an ordinary noun of something that is no person: a statement, a source. */
        private boolean isThing(int at) {
            return lexical.can(
                    at,
                    noun -> noun.prefix() == Prefix.NONE
                            && noun.list() == WordList.NOUN
                            && !lexical.cell(noun, "class").equals("person"));
        }

        /** Whether what stands here can only be who speaks: behind a verb of saying, before what is said. */
        private boolean isSpeaker(int at, int end) {
            return at > from && words.isReporting(text, at - 1) && end < to && words.opensContent(text, end);
        }

        private boolean isSpeechNear(int at, int end) {
            return (at > from && words.isReporting(text, at - 1)) || (end < to && words.isReporting(text, end));
        }

        /** Given names, particles and family names in a row; with a title before them fewer proofs are asked for. */
        private @Nullable Candidate person(int at, boolean strong) {
            Hit first = firstOfName(at, strong);
            if (first == null) {
                return null;
            }
            Hit known = first.endToken() < to ? longest(first.endToken(), NameList.PERSON) : null;
            if (known != null && known.clitics() == 0 && known.endToken() > first.endToken() + 1 && isWord(at)) {
                return null;
            }
            titled = strong;
            int parts = 1;
            int end = first.endToken();
            boolean definite = words.isDefinite(text, text.tokens().get(at));
            if (definite
                    && (end >= to
                            || !(words.isDefinite(text, text.tokens().get(end))
                                    || longest(end, NameList.PARTICLE) != null))) {
                return null;
            }
            boolean certain = isCertain(first);
            boolean foreign = isForeignName(first);
            while (end < to && parts < WordClasses.MOST_PARTS && !taken[end]) {
                int behind = nextPart(end, foreign, strong || certain, parts);
                if (behind < 0) {
                    break;
                }
                certain |= !isUnknown(end);
                end = behind;
                parts++;
            }
            boolean listed =
                    parts > 1 && first.clitics() == 1 && isPersonNear() && !lexical.can(at, WordReading::isVerb);
            boolean enough = strong
                    ? parts > 1 || isCertain(first) || isKin(at)
                    : parts > 1 && ((certain && (isCertain(first) || parts > 2)) || listed);
            return enough
                    ? new Candidate(NameMention.Type.PERSON, Form.NAME, first.foldedStart(), end, "name.built")
                    : null;
        }

        private @Nullable Hit firstOfName(int at, boolean strong) {
            Hit best = null;
            int fewest = Integer.MAX_VALUE;
            Hit title = longest(at, NameList.TITLE);
            Token opening = text.tokens().get(at);
            boolean ordinary = !isKunya(at) && (strong ? words.isStop(text, opening) : words.isOrdinary(text, opening));
            if (ordinary
                    || words.isIndefinite(text, text.tokens().get(at))
                    || isTitleOrNation(at)
                    || isDefiniteHead(at)
                    || (title != null && title.article())) {
                return null;
            }
            if (strong && isUnheard(at) && words.mayBeName(text, at, true) && mayGoOn(at + 1)) {
                Token token = text.tokens().get(at);
                return new Hit(token.foldedStart(), at + 1, 0, false, Readings.NONE);
            }
            for (Hit hit : hits(at)) {
                Reading given = hit.as(NameList.GIVEN);
                Reading family = hit.as(NameList.FAMILY);
                Reading particle = hit.as(NameList.PARTICLE);
                boolean kunya = particle != null && words.isOpening(names.cell(particle, "kind"));
                boolean named = given != null || kunya || (strong && family != null);
                boolean clitic = hit.clitics() > 0
                        && (hit.article() || (given != null && names.isCommon(given) && !isPersonNear()));
                fewest = given == null ? fewest : Math.min(fewest, hit.clitics());
                boolean misread = given != null && hit.clitics() > fewest;
                if (named
                        && !clitic
                        && !misread
                        && (kunya || !isBlocked(hit) || (strong && given != null && isListedName(hit.endToken())))
                        && (best == null || hit.endToken() > best.endToken())) {
                    best = hit;
                }
            }
            return best;
        }

        /** Whether a word for somebody's relative stands right before: "her son". */
        private boolean isKin(int at) {
            Hit title = at > from ? longest(at - 1, NameList.TITLE) : null;
            Reading reading = title == null ? null : title.as(NameList.TITLE);
            return reading != null
                    && names.cell(reading, "kind").equals("kinship")
                    && longest(at, NameList.GIVEN) != null;
        }

        /** Whether a part of a name begins here that the lists have. */
        private boolean isListedName(int at) {
            return at < to && (longest(at, NameList.GIVEN) != null || longest(at, NameList.FAMILY) != null);
        }

        /** Whether a person was named a few words before, so that another may be added. */
        private boolean isPersonNear() {
            NameMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            return last != null
                    && last.type() == NameMention.Type.PERSON
                    && last.endToken() >= from
                    && walked - last.endToken() < NEAR;
        }

        private boolean isDefiniteHead(int at) {
            Hit head = longest(at, NameList.HEAD);
            Hit given = longest(at, NameList.GIVEN);
            return head != null && (head.article() || given == null || given.clitics() > 0 || !isCertain(given));
        }

        /** Whether what stands here may go on with a name whose first part is in no list. */
        private boolean mayGoOn(int at) {
            if (at >= to || taken[at] || text.tokens().get(at).kind() != Kind.WORD) {
                return false;
            }
            boolean listed = longest(at, NameList.FAMILY) != null
                    || longest(at, NameList.GIVEN) != null
                    || longest(at, NameList.PARTICLE) != null;
            boolean ordinary = words.isOrdinary(text, text.tokens().get(at)) && !isFiliation(at);
            return !ordinary && (listed || isUnheard(at));
        }

        private boolean isKunya(int at) {
            Hit particle = longest(at, NameList.PARTICLE);
            Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
            return particle != null
                    && reading != null
                    && particle.clitics() <= 1
                    && names.cell(reading, "kind").equals("kunya");
        }

        private boolean isFiliation(int at) {
            Hit particle = longest(at, NameList.PARTICLE);
            Reading reading = particle == null ? null : particle.as(NameList.PARTICLE);
            return reading != null && names.cell(reading, "kind").equals("filiation");
        }

        private boolean isBlocked(Hit hit) {
            return hit.as(NameList.TITLE) != null || hit.as(NameList.COUNTRY) != null;
        }

        private boolean isCertain(Hit hit) {
            Reading given = hit.as(NameList.GIVEN);
            Reading family = hit.as(NameList.FAMILY);
            return (given != null && !names.isCommon(given)) || (family != null && !names.isCommon(family));
        }

        private boolean isForeignName(Hit hit) {
            Reading given = hit.as(NameList.GIVEN);
            return given != null && !names.cell(given, "origin").equals("arabic");
        }

        private boolean isUnknown(int at) {
            return longest(at, NameList.GIVEN) == null && longest(at, NameList.FAMILY) == null;
        }

        /**
         * Where the part of a name that begins at {@code at} ends, or -1 where none begins.
         *
         * @param sure whether what stands before is a name for certain, so that an unknown word may go on with it
         * @param parts how many parts there are
         */
        private int nextPart(int at, boolean foreign, boolean sure, int parts) {
            boolean lenient = foreign || (parts == 1 && titled);
            Token token = text.tokens().get(at);
            if (token.kind() != Kind.WORD) {
                return -1;
            }
            Hit particle = longest(at, NameList.PARTICLE);
            if (particle != null && particle.clitics() == 0) {
                Reading reading = particle.as(NameList.PARTICLE);
                boolean suffix = reading != null && names.cell(reading, "kind").equals("suffix");
                int behind = particle.endToken();
                if (suffix) {
                    return behind;
                }
                boolean goesOn = behind < to
                        && !taken[behind]
                        && text.tokens().get(behind).kind() == Kind.WORD
                        && (isFiliation(at)
                                ? !words.isStop(text, text.tokens().get(behind))
                                : !words.isOrdinary(text, text.tokens().get(behind)));
                if (goesOn) {
                    return Math.max(behind + 1, nextPart(behind, foreign, sure, parts));
                }
            }
            if (words.isOrdinary(text, token)) {
                return -1;
            }
            int end = -1;
            boolean proven = false;
            for (Hit hit : hits(at)) {
                boolean name = hit.clitics() == 0
                        && (hit.as(NameList.GIVEN) != null
                                || hit.as(NameList.FAMILY) != null
                                || hit.as(NameList.SHORT) != null);
                if (name) {
                    end = Math.max(end, hit.endToken());
                    proven |= isCertain(hit);
                }
            }
            if (end > 0
                    && !proven
                    && !titled
                    && isWord(at)
                    && end < to
                    && words.isDefinite(text, text.tokens().get(end))
                    && isWord(end)) {
                return -1;
            }
            if (!foreign && !proven && lexical.can(at, WordReading::isAccusative)) {
                return -1;
            }
            boolean complete = parts > 1 && longest(at - 1, NameList.FAMILY) != null;
            if (end > 0 && !proven && complete && words.isDefinite(text, token) && isWord(at)) {
                return -1;
            }
            boolean definiteFamily =
                    end > 0 && sure && words.isDefinite(text, token) && longest(at, NameList.FAMILY) != null;
            if (!definiteFamily && isSomethingElse(at, proven, parts)) {
                return -1;
            }
            if (end > 0) {
                return end;
            }
            boolean nisba = words.isAdjective(text, token) && parts == 1;
            if (!sure || (isWord(at) && !(nisba && titled && longest(at - 1, NameList.GIVEN) != null))) {
                return -1;
            }
            if (hits(at).isEmpty()) {
                boolean family = words.isDefinite(text, token);
                return (family || foreign || words.mayBeName(text, at, true)) && parts < MOST_UNHEARD ? at + 1 : -1;
            }
            return nisba && words.mayBeName(text, at, lenient) ? at + 1 : -1;
        }

        /** Whether a word behind a name is rather a title, a place, a nationality or a noun for a body. */
        private boolean isSomethingElse(int at, boolean proven, int parts) {
            for (Hit hit : hits(at)) {
                if (hit.clitics() > 0 && !hit.article()) {
                    continue;
                }
                boolean noun = hit.as(NameList.TITLE) != null
                        || hit.as(NameList.HEAD) != null
                        || hit.as(NameList.COUNTRY) != null
                        || hit.as(NameList.NOT_NAME) != null;
                Reading place = hit.as(NameList.PLACE);
                boolean city = place != null
                        && !names.isCommon(place)
                        && hit.as(NameList.FAMILY) == null
                        && !(parts == 1 && titled);
                boolean nation =
                        hit.as(NameList.DEMONYM) != null && parts > 1 && !(titled && hit.as(NameList.FAMILY) != null);
                if ((noun && !proven)
                        || city
                        || (nation && !proven)
                        || (hit.as(NameList.TITLE) != null && hit.article())) {
                    return true;
                }
            }
            return false;
        }

        // Organisations.

        private @Nullable Candidate organization(int at) {
            Candidate quoted = quoted(at);
            quoted = quoted == null ? acronym(at) : quoted;
            if (quoted != null) {
                return quoted;
            }
            Hit best = null;
            for (Hit hit : hits(at)) {
                Reading reading = hit.as(NameList.ORGANIZATION);
                boolean place = hit.as(NameList.PLACE) != null || hit.as(NameList.COUNTRY) != null;
                boolean believed = reading != null
                        && !hit.article()
                        && (!place || isAnnounced(at) || isClub(at, reading))
                        && (hit.clitics() == 0 || hit.foldedLength(text) > WordClasses.SHORT)
                        && (hit.endToken() > at + 1 || !isTitleOrNation(at) || isAnnounced(at) || isClub(at, reading))
                        && (!(names.isCommon(reading) || isBareWord(at, hit))
                                || hit.endToken() > at + 1
                                || isAnnounced(at)
                                || isClub(at, reading)
                                || isQuotedWhole(at, hit)
                                || isMediumSpeaking(at, reading));
                if (believed && (best == null || hit.endToken() > best.endToken())) {
                    best = hit;
                }
            }
            if (best == null) {
                return behindMedium(at);
            }
            Hit head = longest(at, NameList.HEAD);
            int end = head == null ? best.endToken() : withNationality(best.endToken());
            boolean outside = head != null && head.endToken() < best.endToken() && standsOutside(head);
            int start =
                    head != null && outside ? text.tokens().get(head.endToken()).foldedStart() : best.foldedStart();
            return new Candidate(
                    NameMention.Type.ORGANIZATION,
                    Form.NAME,
                    start,
                    end,
                    "name.organization",
                    best.as(NameList.ORGANIZATION));
        }

        /** Whether a name stands alone in quotation marks. */
        private boolean isQuotedWhole(int at, Hit hit) {
            return at > from
                    && text.quotations().opens(at - 1)
                    && text.quotations().partnerOf(at - 1) == hit.endToken();
        }

        /** Whether a paper or a channel of an ordinary name is what says or writes. */
        private boolean isMediumSpeaking(int at, Reading reading) {
            return names.cell(reading, "sector").equals("MED")
                    && at > from
                    && words.isReporting(text, at - 1)
                    && lexical.can(at - 1, verb -> verb.isPast() && verb.agreement() == 'f');
        }

        /** Whether an ordinary word is the name of a club: on a page of sport, where no place and no adjective follows it. */
        private boolean isClub(int at, Reading reading) {
            return sport
                    && names.cell(reading, "kind").equals("club")
                    && !(at > from && words.isPlacePreposition(text, at - 1))
                    && !(at + 1 < to && !taken[at + 1] && (isDefiniteAdjective(at + 1) || isNationality(at + 1)))
                    && !(at > from && words.isDefinite(text, text.tokens().get(at - 1)) && isDefiniteAdjective(at));
        }

        /** Whether the noun for a paper, a channel or, before a brand, an agency is no part of its name. */
        private boolean standsOutside(Hit head) {
            Reading reading = head.as(NameList.HEAD);
            String kind = reading == null ? "" : names.cell(reading, "kind");
            boolean agency = kind.equals("agency")
                    && !words.isDefinite(text, text.tokens().get(head.endToken()));
            return agency || words.standsOutside(kind);
        }

        /** A word right behind the noun for a paper or a channel that is neither an adjective nor in any list. */
        private @Nullable Candidate behindMedium(int at) {
            if (at <= from || !isAnnouncedByMedium(at)) {
                return null;
            }
            Token token = text.tokens().get(at);
            boolean name = token.kind() == Kind.LATIN
                    || (token.kind() == Kind.WORD
                            && !words.isOrdinary(text, token)
                            && !isNationality(at)
                            && !text.folded().isTehMarbuta(token.foldedEnd() - 1));
            return name
                    ? new Candidate(
                            NameMention.Type.ORGANIZATION, Form.NAME, token.foldedStart(), at + 1, "name.medium")
                    : null;
        }

        private boolean isAnnouncedByMedium(int at) {
            for (Hit hit : hits(at - 1)) {
                Reading head = hit.as(NameList.HEAD);
                boolean medium = head != null
                        && !hit.article()
                        && hit.endToken() == at
                        && words.standsOutside(names.cell(head, "kind"));
                if (medium) {
                    return true;
                }
            }
            return false;
        }

        /** What stands in quotation marks behind a noun for an organisation. */
        private @Nullable Candidate quoted(int at) {
            boolean opened = at - 1 > from && text.quotations().opens(at - 1) && isAnnounced(at);
            int close = opened ? text.quotations().partnerOf(at - 1) : -1;
            if (close <= at || close - at >= WordClasses.MOST_QUOTED || close > to) {
                return null;
            }
            for (int i = at; i < close; i++) {
                if (isVerb(i) || words.isNegation(text, text.tokens().get(i))) {
                    return null;
                }
            }
            return new Candidate(
                    NameMention.Type.ORGANIZATION,
                    Form.NAME,
                    text.tokens().get(at).foldedStart(),
                    close,
                    "name.quoted");
        }

        /** What stands in brackets right behind an organisation of several words: its acronym, in one to three words of no list. */
        private @Nullable Candidate acronym(int at) {
            NameMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            boolean opened = last != null
                    && at - 1 > from
                    && last.type() == NameMention.Type.ORGANIZATION
                    && last.endToken() == at - 1
                    && last.endToken() - last.firstToken() > 1
                    && text.foldedChar(text.tokens().get(at - 1)) == '(';
            int end = at;
            while (opened
                    && end < to
                    && end < at + 3
                    && (isUnheard(end)
                            || text.tokens().get(end).kind() == Kind.LATIN
                            || longest(end, NameList.ORGANIZATION) != null)) {
                end++;
            }
            boolean closed =
                    end > at && end < to && text.foldedChar(text.tokens().get(end)) == ')';
            return closed
                    ? new Candidate(
                            NameMention.Type.ORGANIZATION,
                            Form.NAME,
                            text.tokens().get(at).foldedStart(),
                            end,
                            "name.acronym")
                    : null;
        }

        /** Whether a noun for an organisation stands right before, a quotation mark aside. */
        private boolean isAnnounced(int at) {
            boolean quoted = at - 1 > from && text.quotations().opens(at - 1);
            int before = quoted ? at - 2 : at - 1;
            if (before < from) {
                return false;
            }
            for (Hit hit : hits(before)) {
                Reading head = hit.as(NameList.HEAD);
                boolean body = head != null
                        && (names.cell(head, "type").equals("ORGANIZATION")
                                || names.cell(head, "type").equals("GROUP"));
                if (body && hit.endToken() == before + 1) {
                    return true;
                }
            }
            return false;
        }

        private int withNationality(int end) {
            return end < to && !taken[end] && isNationality(end) ? end + 1 : end;
        }

        /** Whether a word is a demonym with the article, "and" before it or not, which may stand for a person. */
        private boolean isDemonymNoun(int at) {
            Hit hit = longest(at, NameList.DEMONYM);
            return hit != null && hit.article() && hit.endToken() == at + 1;
        }

        private boolean isNationality(int at) {
            for (Hit hit : hits(at)) {
                if (hit.article()
                        && hit.clitics() == 2
                        && hit.endToken() == at + 1
                        && hit.as(NameList.DEMONYM) != null) {
                    return true;
                }
            }
            return false;
        }

        /** A noun for an organisation or a building with what belongs to it. */
        private @Nullable Candidate headed(int at) {
            Hit head = longest(at, NameList.HEAD);
            Reading reading = head == null ? null : head.as(NameList.HEAD);
            if (head == null || reading == null) {
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
            boolean several = head.endToken() > at + 1
                    && words.isDefinite(text, text.tokens().get(head.endToken() - 1));
            HeadExtent extent =
                    new HeadExtent(reading, head.article(), several && words.isOfState(kind), head.endToken() > at + 1);
            int end = extent.from(head.endToken());
            Candidate cued = end < 0 && place && !head.article() && type.equals("LOCATION") && head.endToken() < to
                    ? cuedPlace(head.endToken())
                    : null;
            end = cued == null ? end : cued.endToken;
            if (end < 0) {
                return null;
            }
            return new Candidate(
                    place ? NameMention.Type.LOCATION : NameMention.Type.ORGANIZATION,
                    Form.NAME,
                    head.article() ? articleStart(head) : head.foldedStart(),
                    end,
                    "name.head");
        }

        /** How far the name that a noun heads goes. */
        private final class HeadExtent {
            private final boolean article;
            private final boolean doubtful;
            private final boolean named;
            private final boolean construct;
            private final boolean joins;
            private final boolean court;
            private final boolean organized;
            private final boolean phrase;
            private final boolean several;

            /** Whether the head is of a part of a body, whose name is without it: forces of, council of. */
            private final boolean around;

            private boolean proper;
            private boolean hasPlace;

            /**
             * Begins behind a head.
             *
             * @param phrase whether the head has several words
             * @param several whether the head has several words, the last with the article, and so may be a name by itself
             */
            HeadExtent(Reading head, boolean article, boolean several, boolean phrase) {
                this.phrase = phrase;
                this.several = several;
                String extent = names.cell(head, "extent");
                this.article = article;
                this.doubtful = names.cell(head, "comment").contains("ambiguous");
                this.named = extent.contains("named");
                this.around = extent.contains("around");
                this.construct = extent.contains("construct");
                this.court = names.cell(head, "kind").equals("court");
                this.organized = names.cell(head, "type").equals("ORGANIZATION");
                this.joins = words.joinsPortfolios(names.cell(head, "kind"));
            }

            /** The token behind the name, or -1 where the noun heads none. */
            int from(int start) {
                int end = start;
                boolean whole = false;
                while (end < to && end - start < WordClasses.MOST_WORDS && !taken[end]) {
                    int next = step(start, end);
                    next = next < 0 ? purpose(start, end) : next;
                    if (next <= end) {
                        break;
                    }
                    boolean last = isNationality(end) && next == end + 1;
                    end = next;
                    if (last) {
                        proper = true;
                        boolean goesOn = end < to
                                && !taken[end]
                                && (isDefiniteAdjective(end)
                                        || words.isForThe(text, text.tokens().get(end)));
                        if (!goesOn) {
                            break;
                        }
                    }
                }
                whole |= several && end == start;
                boolean enough = whole || (end > start && (!doubtful || proper) && (!article || proper));
                return enough ? end : -1;
            }

            /** Where "for the …" begins a few words on, behind names and words that are in no list, or -1. */
            private int purpose(int start, int at) {
                if (!named || !organized || article || at == start) {
                    return -1;
                }
                for (int i = at + 1; i < to && !taken[i] && i < at + 3; i++) {
                    Token token = text.tokens().get(i);
                    if (token.kind() != Kind.WORD || words.isStop(text, token)) {
                        return -1;
                    }
                    if (words.isForThe(text, token)) {
                        return i;
                    }
                    if (isWord(i) && hits(i).isEmpty()) {
                        return -1;
                    }
                }
                return -1;
            }

            private int step(int start, int at) {
                Token token = text.tokens().get(at);
                if (token.kind() == Kind.LATIN && at == start && named) {
                    proper = true;
                    return at + 1;
                }
                if (token.kind() != Kind.WORD || words.isStop(text, token) || isVerb(at)) {
                    return -1;
                }
                if (isTitled(at) || isGenericPlace(at) || words.saysTenure(text, token)) {
                    return -1;
                }
                int name = article ? -1 : nameAt(at, at == start);
                if (name > 0) {
                    proper = true;
                    return name;
                }
                if ((isNationality(at) && mayAgree(start, at)) || (court && isAtPlace(at))) {
                    proper = true;
                    return at + 1;
                }
                if (organized && words.isForThe(text, token) && (at > start || several)) {
                    proper = true;
                    return at + 1;
                }
                boolean behindFor =
                        at > start && words.isForThe(text, text.tokens().get(at - 1));
                if (words.isDefinite(text, token)) {
                    boolean apart = article
                            || behindFor
                            || (at > start
                                    && words.isDefinite(text, text.tokens().get(at - 1)));
                    return apart && !isDefiniteAdjective(at) ? -1 : at + 1;
                }
                boolean and = (joins || behindFor) && at > start && words.isAndThe(text, token) && !isBodyHere(at);
                if (and) {
                    return at + 1;
                }
                boolean goesOn = at == start + 1 && proper && hits(start).isEmpty() && hits(at).isEmpty();
                if ((at == start || goesOn) && named && !article && !isWord(at) && words.mayBeName(text, at, true)) {
                    proper = true;
                    return at + 1;
                }
                boolean inner = at == start
                        && construct
                        && !several
                        && !article
                        && at + 1 < to
                        && !taken[at + 1]
                        && words.mayBeNoun(text, token)
                        && !lexical.can(at, reading -> reading.prefix().isGoverned())
                        && words.isDefinite(text, text.tokens().get(at + 1));
                return inner ? at + 1 : -1;
            }

            /** Whether a nationality may be of the head: a masculine one is not of a feminine head right before it. */
            private boolean mayAgree(int start, int at) {
                boolean headTied =
                        text.folded().isTehMarbuta(text.tokens().get(start - 1).foldedEnd() - 1);
                boolean tied = text.folded().isTehMarbuta(text.tokens().get(at).foldedEnd() - 1);
                boolean inner = at > start
                        && words.isDefinite(text, text.tokens().get(at - 1))
                        && !lexical.can(at - 1, noun -> noun.isPlural());
                return tied || !headTied || inner;
            }

            /** Whether a word is a noun for a place with the article and nothing behind it: the village, the town. */
            private boolean isGenericPlace(int at) {
                Hit head = placeHead(at);
                return head != null && head.article() && head.endToken() == at + 1;
            }

            /** Where a name of the lexicon that begins at {@code at} with no clitic ends, or -1. */
            private int nameAt(int at, boolean first) {
                int end = -1;
                boolean place = false;
                for (Hit hit : hits(at)) {
                    boolean where = hit.as(NameList.COUNTRY) != null || believedPlace(hit);
                    boolean name = hit.clitics() == 0
                            && ((where && !hasPlace)
                                    || (first && !phrase && hit.as(NameList.PERSON) != null)
                                    || (first
                                            ? isBody(hit)
                                            : longest(at, NameList.HEAD) == null && believedOrganization(hit)));
                    place = (name && hit.endToken() > end) ? where : place;
                    end = name ? Math.max(end, hit.endToken()) : end;
                }
                hasPlace |= place;
                return end;
            }

            /** Whether what stands right behind a head is an organisation that belongs to its name. */
            private boolean isBody(Hit hit) {
                return !around && (believedOrganization(hit) || (doubtful && hit.as(NameList.ORGANIZATION) != null));
            }

            /** Whether a title of a person begins here. */
            private boolean isTitled(int at) {
                Hit title = longest(at, NameList.TITLE);
                return title != null
                        && title.article()
                        && title.endToken() < to
                        && firstOfName(title.endToken(), true) != null;
            }

            private boolean isBodyHere(int at) {
                return longest(at, NameList.HEAD) != null || longest(at, NameList.ORGANIZATION) != null;
            }

            /** Whether a word is a place with "at" written on. */
            private boolean isAtPlace(int at) {
                for (Hit hit : hits(at)) {
                    boolean governed = hit.clitics() == 1
                            && text.folded().charAt(hit.foldedStart() - 1) == '\u0628'
                            && hit.endToken() == at + 1;
                    if (governed && (hit.as(NameList.PLACE) != null || hit.as(NameList.COUNTRY) != null)) {
                        return true;
                    }
                }
                return false;
            }

            private boolean believedPlace(Hit hit) {
                Reading place = hit.as(NameList.PLACE);
                return place != null && !names.isCommon(place);
            }

            private boolean believedOrganization(Hit hit) {
                Reading organization = hit.as(NameList.ORGANIZATION);
                return organization != null && !names.isCommon(organization);
            }
        }

        // Places.

        private @Nullable Hit placeHead(int at) {
            Hit head = longest(at, NameList.HEAD);
            Reading reading = head == null ? null : head.as(NameList.HEAD);
            return reading != null && names.cell(reading, "type").equals("LOCATION") ? head : null;
        }

        private @Nullable Candidate place(int at) {
            Hit best = null;
            boolean cued = placeExpected == at;
            if (words.isContest(text, text.tokens().get(at))
                    || (at > from && words.isContest(text, text.tokens().get(at - 1)))) {
                return null;
            }
            Candidate cuedName = cued ? cuedPlace(at) : null;
            if (cuedName != null) {
                return cuedName;
            }
            for (Hit hit : hits(at)) {
                if (hit.article()) {
                    continue;
                }
                Reading country = hit.as(NameList.COUNTRY);
                Reading place = hit.as(NameList.PLACE);
                Reading metonym = hit.as(NameList.METONYM);
                boolean doubtful =
                        country != null && names.cell(country, "comment").startsWith("ambiguous");
                boolean believed =
                        (country != null && (!doubtful || cued || isGoverned(at, hit) || hit.endToken() > at + 1))
                                || (place != null
                                        && (!(names.isCommon(place) || isBareWord(at, hit))
                                                || cued
                                                || hit.endToken() > at + 1
                                                || (isGoverned(at, hit) && !isDefinite(hit))
                                                || isListed(at)))
                                || (metonym != null
                                        && (hit.endToken() > at + 1
                                                || names.cell(metonym, "kind").equals("seat")
                                                || names.cell(metonym, "kind").equals("town")));
                if (believed && (best == null || hit.endToken() > best.endToken())) {
                    best = hit;
                }
            }
            Token first = text.tokens().get(at);
            if (best != null && !words.isOrdinary(text, first) && !words.isIndefinite(text, first)) {
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
                        type,
                        Form.NAME,
                        best.foldedStart(),
                        best.endToken(),
                        "name.place",
                        entry == null ? seat : entry);
            }
            return null;
        }

        /** Whether a listed name begins with a noun for such a thing: a hospital, a palace. */
        private boolean isHeadOf(int at, Hit name, String type) {
            Hit head = longest(at, NameList.HEAD);
            Reading reading = head == null ? null : head.as(NameList.HEAD);
            return head != null
                    && reading != null
                    && head.endToken() < name.endToken()
                    && names.cell(reading, "type").equals(type);
        }

        /** What stands behind a noun for a place, as far as it goes: one word, or more behind a word that opens such names. */
        private @Nullable Candidate cuedPlace(int at) {
            Token token = text.tokens().get(at);
            boolean word = token.kind() == Kind.WORD
                    && !words.isStop(text, token)
                    && !isNationality(at)
                    && (words.opensPlace(text, token) || !lexical.can(at, WordReading::isVerb));
            Hit listed = longest(at, NameList.PLACE);
            if (listed != null && listed.clitics() > 0 && !listed.article()) {
                return null;
            }
            boolean known = listed != null || words.opensPlace(text, token);
            boolean adjective = hits(at).isEmpty()
                    && (words.isDefinite(text, token)
                            || (isWord(at) && !words.opensPlace(text, token))
                            || !(known || words.mayBeName(text, at, true)));
            if (!word || adjective || placeHead(at) != null || words.isPlacePreposition(text, at)) {
                return null;
            }
            int end = at + 1;
            for (Hit hit : hits(at)) {
                boolean place = hit.clitics() == 0 && hit.as(NameList.PLACE) != null;
                end = place ? Math.max(end, hit.endToken()) : end;
            }
            boolean unknown = end == at + 1 && longest(at, NameList.PLACE) == null && !words.isDefinite(text, token);
            boolean opened = words.opensPlace(text, token) && end == at + 1;
            while (end < to && !taken[end] && end - at < WordClasses.MOST_PARTS) {
                Token next = text.tokens().get(end);
                boolean goesOn = next.kind() == Kind.WORD
                        && !words.isStop(text, next)
                        && (opened
                                || words.endsPlace(text, next)
                                || (unknown && end == at + 1 && words.isDefinite(text, next) && !isNationality(end)));
                if (!goesOn) {
                    break;
                }
                opened = words.opensPlace(text, next);
                end++;
            }
            return new Candidate(NameMention.Type.LOCATION, Form.NAME, token.foldedStart(), end, "name.place-head");
        }

        /** Whether a single form without the article is an ordinary word too. */
        private boolean isBareWord(int at, Hit hit) {
            return hit.endToken() == at + 1 && !isDefinite(hit) && isWord(at);
        }

        /** Whether a form itself begins with the article. */
        private boolean isDefinite(Hit hit) {
            return text.folded().charAt(hit.foldedStart()) == '\u0627'
                    && text.folded().charAt(hit.foldedStart() + 1) == '\u0644';
        }

        /** Whether a place stands right before, to which this one is added. */
        private boolean isListed(int at) {
            NameMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            return last != null && last.endToken() == at && last.type() == NameMention.Type.LOCATION;
        }

        /** Whether a preposition of place stands before, or the word has one written on. */
        private boolean isGoverned(int at, Hit hit) {
            return (at > from && words.isPlacePreposition(text, at - 1))
                    || (hit.clitics() == 1 && text.folded().charAt(hit.foldedStart() - 1) == '\u0628');
        }
    }
}
