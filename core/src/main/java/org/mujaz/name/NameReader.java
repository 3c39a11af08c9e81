package org.mujaz.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.NameList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.TimeExpression;

/**
 * Finds the names of a text: by the lexicon, by what announces them (titles, heads of organisations and places), by how names of
 * persons are built, and then again what was named in full before.
 *
 * <p>At each place the longest name wins; of two as long a person with a title, then the lexicon's order of lists.
 */
public final class NameReader {

    /** Words of a sentence whose look-ups are kept; a power of two. */
    private static final int WINDOW = 64;

    private final NameLexicon names;
    private final WordClasses words;

    public NameReader(Lexicon lexicon) {
        this.names = new NameLexicon(lexicon);
        this.words = new WordClasses(lexicon);
    }

    /**
     * The names of {@code text}, in order, none inside another.
     *
     * @param times what of the text is a time, and so no name
     */
    public List<NameMention> read(Text text, List<TimeExpression> times) {
        boolean[] taken = new boolean[text.tokens().size()];
        for (TimeExpression time : times) {
            for (int i = time.firstToken(); i < time.endToken(); i++) {
                taken[i] = true;
            }
        }
        List<NameMention> mentions = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            new Scan(text, taken, sentence.firstToken(), sentence.endToken(), mentions).run();
        }
        learn(text, taken, mentions);
        mentions.sort(Comparator.comparingInt(NameMention::firstToken));
        return mentions;
    }

    /** Persons named in full are found again by the last part of their names. */
    private void learn(Text text, boolean[] taken, List<NameMention> mentions) {
        Set<String> families = new HashSet<>();
        long endings = 0;
        boolean[] named = taken.clone();
        for (NameMention mention : mentions) {
            for (int i = mention.firstToken(); i < mention.endToken(); i++) {
                named[i] = true;
            }
            if (mention.type() == NameMention.Type.PERSON && mention.endToken() > mention.firstToken() + 1) {
                Token last = text.tokens().get(mention.endToken() - 1);
                String family = text.folded(last);
                if (family.length() > 2
                        && !words.isOrdinary(text, last)
                        && mayStandAlone(text, mention.endToken() - 1)) {
                    families.add(family);
                    endings |= ending(text, last);
                }
            }
        }
        if (families.isEmpty()) {
            return;
        }
        for (int i = 0; i < named.length; i++) {
            Token token = text.tokens().get(i);
            if (named[i] || token.kind() != Kind.WORD || (ending(text, token) & endings) == 0) {
                continue;
            }
            for (int clitic = 0; clitic <= 2 && token.foldedLength() - clitic > 2; clitic++) {
                boolean peeled = clitic == 0 || words.isClitic(text.folded().charAt(token.foldedStart() + clitic - 1));
                if (!peeled) {
                    break;
                }
                String word = text.folded(token).substring(clitic);
                if (families.contains(word) && !words.isOrdinary(text, token)) {
                    mentions.add(new NameMention(
                            text.folded().source(token.foldedStart() + clitic, token.foldedEnd()),
                            NameMention.Type.PERSON,
                            Form.SHORT,
                            "name.learned",
                            "",
                            null,
                            null,
                            i,
                            i + 1));
                    break;
                }
            }
        }
    }

    /** A bit by a word's last two letters: most words do not end as any of a few others does. */
    private static long ending(Text text, Token word) {
        int last = word.foldedEnd() - 1;
        int before = Math.max(word.foldedStart(), last - 1);
        return 1L << (31 * text.folded().charAt(before) + text.folded().charAt(last));
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

        /** The person it stands behind, as an index of the mentions, or -1. */
        private final int behind;

        private int endToken;
        private @Nullable String country;
        private @Nullable Span of;

        OpenTitle(
                int foldedStart, String words, String kind, String sector, boolean definite, int behind, int endToken) {
            this.foldedStart = foldedStart;
            this.words = words;
            this.kind = kind;
            this.sector = sector;
            this.definite = definite;
            this.behind = behind;
            this.endToken = endToken;
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

        /** Whether the name that is being built stands behind a title. */
        private boolean titled;

        private @Nullable OpenTitle open;

        /** Where a place may begin because a noun for a place has just ended, or -1. */
        private int placeExpected = -1;

        Scan(Text text, boolean[] taken, int from, int to, List<NameMention> mentions) {
            this.text = text;
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
                    open = null;
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
            } else if (title.definite && use.office()) {
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
            boolean goesOn = expected == at && open != null && (isOffice(open.kind) || !isOffice(kind));
            if (goesOn && open != null) {
                open.endToken = end;
                return;
            }
            boolean replaces = expected == at && open != null && open.behind < 0;
            open = replaces ? null : open;
            int behind = personBefore(at, title);
            close();
            int last = end > at ? end : title.endToken();
            boolean cut = end < title.endToken();
            String words = names.cell(reading, "comment").equals("with a pronoun")
                    ? names.counterpart(reading)
                    : cut
                            ? text.quote(text.folded()
                                    .source(
                                            title.foldedStart(),
                                            text.tokens().get(last - 1).foldedEnd()))
                            : names.title(reading);
            open = new OpenTitle(
                    title.article() ? articleStart(title) : title.foldedStart(),
                    words,
                    kind,
                    names.cell(reading, "sector"),
                    title.article(),
                    behind,
                    last);
        }

        /** Where the article before a form begins; after "to" its alef is swallowed. */
        private int articleStart(Hit hit) {
            boolean full = text.folded().charAt(hit.foldedStart() - 2) == '\u0627';
            return full ? hit.foldedStart() - 2 : hit.foldedStart() - 1;
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
                placeExpected = head.endToken();
                return head.endToken();
            }
            boolean goesOn = expected == at ? isQualifier(at) : isNationality(at);
            if (expected == at && goesOn && open != null) {
                qualify(at);
            } else {
                close();
            }
            expected = goesOn ? at + 1 : -1;
            return at + 1;
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
            boolean portfolio = reading == null && !isHolder(at) && title.country == null && !title.words.isEmpty();
            if (portfolio) {
                title.words += " " + text.quote(text.tokens().get(at).span());
            }
            if (reading != null
                    && title.country == null
                    && !names.cell(reading, "country").isEmpty()) {
                title.country = names.cell(reading, "country");
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
                body = body == null && !words.isDefinite(text, text.tokens().get(i)) ? headed(i) : body;
                if (body != null && body.endToken > i + 1 && body.type == NameMention.Type.ORGANIZATION) {
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
                        && (hit.as(NameList.DEMONYM) != null || hit.as(NameList.NOT_NAME) != null)) {
                    return true;
                }
            }
            return text.folded(token).startsWith(WordClasses.ARTICLE) && !words.isOrdinary(text, token);
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
            boolean wellKnown = candidates[0] != null && candidates[0].form == Form.NAME;
            for (Candidate candidate : candidates) {
                if (wellKnown && candidate != null && candidate.rule.equals("name.built")) {
                    continue;
                }
                if (candidate != null && (best == null || candidate.endToken > best.endToken)) {
                    best = candidate;
                }
            }
            return best;
        }

        /** Whether no list has a word as more than one that is no name: most words. */
        private boolean isOrdinaryHere(int at) {
            return hits(at).areOnlyOf(NameList.NOT_NAME);
        }

        /** Whether a name may stand behind a token whatever it is: an opening quotation mark, the noun for a paper. */
        private boolean isNamedBehind(int at) {
            return text.quotations().opens(at) || longest(at, NameList.HEAD) != null;
        }

        private @Nullable Hit longest(int at, NameList list) {
            return hits(at).longest(list);
        }

        // Persons.

        /** A person of the lexicon, in full or by what papers call him afterwards. */
        private @Nullable Candidate known(int at, boolean strong) {
            Hit full = longest(at, NameList.PERSON);
            boolean several = full != null && full.endToken() > at + 1;
            Reading alone = full == null || several ? null : full.as(NameList.GIVEN);
            if (full != null
                    && !full.article()
                    && (several || strong || (isForeign(full) && alone == null && full.as(NameList.PLACE) == null))) {
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
            boolean common = (given != null && names.isCommon(given)) || (family != null && names.isCommon(family));
            boolean definite = words.isDefinite(text, text.tokens().get(at));
            boolean believed = (strong && !isTitleOrNation(at) && !(definite && common))
                    || (!other && !common && isForeign(part) && part.foldedLength(text) > 3)
                    || (!other && !common && given == null && isSpeechNear(at, part.endToken()));
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

        private boolean isSpeechNear(int at, int end) {
            return (at > from && words.isReporting(text, at - 1)) || (end < to && words.isReporting(text, end));
        }

        /** Given names, particles and family names in a row; with a title before them fewer proofs are asked for. */
        private @Nullable Candidate person(int at, boolean strong) {
            Hit first = firstOfName(at, strong);
            if (first == null) {
                return null;
            }
            titled = strong;
            int parts = 1;
            int end = first.endToken();
            boolean definite = words.isDefinite(text, text.tokens().get(at));
            if (definite && (end >= to || !(words.isDefinite(text, text.tokens().get(end)) || isFiliation(end)))) {
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
            boolean enough =
                    strong ? parts > 1 || isCertain(first) : parts > 1 && certain && (isCertain(first) || parts > 2);
            return enough
                    ? new Candidate(NameMention.Type.PERSON, Form.NAME, first.foldedStart(), end, "name.built")
                    : null;
        }

        private @Nullable Hit firstOfName(int at, boolean strong) {
            Hit best = null;
            int fewest = Integer.MAX_VALUE;
            Hit title = longest(at, NameList.TITLE);
            boolean ordinary =
                    !isKunya(at) && words.isOrdinary(text, text.tokens().get(at));
            if (ordinary
                    || words.isIndefinite(text, text.tokens().get(at))
                    || isTitleOrNation(at)
                    || (title != null && title.article())) {
                return null;
            }
            for (Hit hit : hits(at)) {
                Reading given = hit.as(NameList.GIVEN);
                Reading family = hit.as(NameList.FAMILY);
                Reading particle = hit.as(NameList.PARTICLE);
                boolean kunya = particle != null && words.isOpening(names.cell(particle, "kind"));
                boolean named = given != null || kunya || (strong && family != null);
                boolean clitic = hit.clitics() > 0 && (hit.article() || (given != null && names.isCommon(given)));
                fewest = given == null ? fewest : Math.min(fewest, hit.clitics());
                boolean misread = given != null && hit.clitics() > fewest;
                if (named
                        && !clitic
                        && !misread
                        && (kunya || !isBlocked(hit))
                        && (best == null || hit.endToken() > best.endToken())) {
                    best = hit;
                }
            }
            return best;
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
                        && !words.isOrdinary(text, text.tokens().get(behind));
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
            boolean definiteFamily =
                    end > 0 && sure && words.isDefinite(text, token) && longest(at, NameList.FAMILY) != null;
            if (!definiteFamily && isSomethingElse(at, proven, parts)) {
                return -1;
            }
            if (end > 0) {
                return end;
            }
            boolean nisba = words.isAdjective(text, token) && (parts == 1 || hits(at).isEmpty());
            boolean unknown = hits(at).isEmpty() || nisba;
            boolean room = nisba || parts == 1 || (parts == 2 && longest(at - 1, NameList.GIVEN) != null);
            return sure && unknown && room && words.mayBeName(text, at, lenient) ? at + 1 : -1;
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
                boolean city = place != null && !names.isCommon(place) && hit.as(NameList.FAMILY) == null;
                boolean nation = hit.as(NameList.DEMONYM) != null && parts > 1;
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
            if (quoted != null) {
                return quoted;
            }
            Hit best = null;
            for (Hit hit : hits(at)) {
                Reading reading = hit.as(NameList.ORGANIZATION);
                boolean place = hit.as(NameList.PLACE) != null || hit.as(NameList.COUNTRY) != null;
                boolean believed = reading != null
                        && !hit.article()
                        && (!place || isAnnounced(at))
                        && (hit.clitics() == 0 || hit.foldedLength(text) > WordClasses.SHORT)
                        && (hit.endToken() > at + 1 || !isTitleOrNation(at) || isAnnounced(at))
                        && (!names.isCommon(reading) || hit.endToken() > at + 1 || isAnnounced(at));
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
            if (close < 0 || close - at >= WordClasses.MOST_QUOTED || close > to) {
                return null;
            }
            return new Candidate(
                    NameMention.Type.ORGANIZATION,
                    Form.NAME,
                    text.tokens().get(at).foldedStart(),
                    close,
                    "name.quoted");
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
            if (words.standsOutside(kind)) {
                return null;
            }
            if (head.endToken() < to && text.quotations().opens(head.endToken())) {
                return null;
            }
            HeadExtent extent = new HeadExtent(reading, head.article());
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
            private boolean proper;

            HeadExtent(Reading head, boolean article) {
                String extent = names.cell(head, "extent");
                this.article = article;
                this.doubtful = names.cell(head, "comment").contains("ambiguous");
                this.named = extent.contains("named");
                this.construct = extent.contains("construct");
                this.court = names.cell(head, "kind").equals("court");
                this.joins = words.joinsPortfolios(names.cell(head, "kind"));
            }

            /** The token behind the name, or -1 where the noun heads none. */
            int from(int start) {
                int end = start;
                while (end < to && end - start < WordClasses.MOST_WORDS && !taken[end]) {
                    int next = step(start, end);
                    if (next < 0) {
                        break;
                    }
                    boolean last = isNationality(end) && next == end + 1;
                    end = next;
                    if (last) {
                        proper = true;
                        break;
                    }
                }
                boolean enough = end > start && (!doubtful || proper) && (!article || proper);
                return enough ? end : -1;
            }

            private int step(int start, int at) {
                Token token = text.tokens().get(at);
                if (token.kind() == Kind.LATIN && at == start && named) {
                    proper = true;
                    return at + 1;
                }
                if (token.kind() != Kind.WORD || words.isStop(text, token)) {
                    return -1;
                }
                if (isTitled(at)) {
                    return -1;
                }
                int name = article ? -1 : nameAt(at, at == start);
                if (name > 0) {
                    proper = true;
                    return name;
                }
                if (isNationality(at) || (court && at > start && isAtPlace(at))) {
                    return at + 1;
                }
                if (words.isForThe(text, token) && at > start) {
                    proper = true;
                    return at + 1;
                }
                if (words.isDefinite(text, token)) {
                    boolean behindFor =
                            at > start && words.isForThe(text, text.tokens().get(at - 1));
                    return article && !behindFor && !words.isAdjective(text, token) ? -1 : at + 1;
                }
                boolean and = joins && at > start && words.isAndThe(text, token) && !isBody(at);
                if (and) {
                    return at + 1;
                }
                boolean goesOn = at == start + 1 && proper && hits(start).isEmpty() && hits(at).isEmpty();
                if ((at == start || goesOn) && named && !article && words.mayBeName(text, at, true)) {
                    proper = true;
                    return at + 1;
                }
                boolean inner = at == start
                        && construct
                        && !article
                        && at + 1 < to
                        && !taken[at + 1]
                        && words.mayBeNoun(text, token)
                        && words.isDefinite(text, text.tokens().get(at + 1));
                return inner ? at + 1 : -1;
            }

            /** Where a name of the lexicon that begins at {@code at} with no clitic ends, or -1. */
            private int nameAt(int at, boolean first) {
                int end = -1;
                for (Hit hit : hits(at)) {
                    boolean name = hit.clitics() == 0
                            && (hit.as(NameList.COUNTRY) != null
                                    || believedPlace(hit)
                                    || (first && hit.as(NameList.PERSON) != null)
                                    || believedOrganization(hit));
                    end = name ? Math.max(end, hit.endToken()) : end;
                }
                return end;
            }

            /** Whether a title of a person begins here. */
            private boolean isTitled(int at) {
                Hit title = longest(at, NameList.TITLE);
                return title != null
                        && title.article()
                        && title.endToken() < to
                        && firstOfName(title.endToken(), true) != null;
            }

            private boolean isBody(int at) {
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
                                        && (!names.isCommon(place)
                                                || cued
                                                || hit.endToken() > at + 1
                                                || (isGoverned(at, hit) && !isDefinite(hit))
                                                || isListed(at)))
                                || (metonym != null
                                        && (hit.endToken() > at + 1
                                                || names.cell(metonym, "kind").equals("seat")));
                if (believed && (best == null || hit.endToken() > best.endToken())) {
                    best = hit;
                }
            }
            Token first = text.tokens().get(at);
            if (best != null && !words.isOrdinary(text, first) && !words.isIndefinite(text, first)) {
                Reading seat = best.as(NameList.METONYM);
                NameMention.Type type = seat != null
                                && best.as(NameList.COUNTRY) == null
                                && (names.cell(seat, "kind").equals("seat")
                                        || names.cell(seat, "kind").equals("office"))
                        ? NameMention.Type.ORGANIZATION
                        : NameMention.Type.LOCATION;
                Reading entry = best.as(NameList.COUNTRY) != null ? best.as(NameList.COUNTRY) : best.as(NameList.PLACE);
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

        /** What stands behind a noun for a place, as far as it goes: one word, or more behind a word that opens such names. */
        private @Nullable Candidate cuedPlace(int at) {
            Token token = text.tokens().get(at);
            boolean word = token.kind() == Kind.WORD && !words.isStop(text, token) && !isNationality(at);
            Hit listed = longest(at, NameList.PLACE);
            if (listed != null && listed.clitics() > 0 && !listed.article()) {
                return null;
            }
            boolean known = listed != null || words.opensPlace(text, token);
            boolean adjective = hits(at).isEmpty()
                    && (words.isDefinite(text, token) || !(known || words.mayBeName(text, at, true)));
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
