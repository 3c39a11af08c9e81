package org.mujaz.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.WordReading;

/**
 * Says what of a sentence may be left out without a change to the rest: asides, relative clauses that only describe, clauses of a
 * participle, circumstances, second clauses.
 *
 * <p>Nothing goes that names a source, limits a claim or turns it round, nothing inside a quotation, no half of a name, of an expression
 * of time, of a bracket or of a pair of quotation marks. Where the end of something is in doubt, it stays.
 */
final class Shortener {

    /** What is left in front of a clause that is cut has at least so many words. */
    private static final int SHORTEST_HEAD = 6;

    /** A bracket of more tokens is no aside. */
    private static final int MOST_IN_BRACKETS = 14;

    /** An aside between dashes has at most so many tokens. */
    private static final int MOST_IN_DASHES = 9;

    private static final String THAT = "\u0627\u0646";
    private static final String THE = "\u0627\u0644";
    private static final String ON = "\u0639\u0644\u064A";
    private static final String IN = "\u0641\u064A";
    private static final String OF = "\u0645\u0646";
    private static final String TO = "\u0627\u0644\u064A";
    /** The mark of an indefinite accusative, which no verb has. */
    private static final char TANWIN = '\u064B';

    private static final char WAW = '\u0648';
    private static final char LAM = '\u0644';

    /** The kinds of what names a source: somebody, or who has just spoken. */
    private static final String SOURCE = "source";

    private static final String OWN = "own";

    private final PhraseTable tails;
    private final PhraseTable settings;
    private final PhraseTable keepers;
    private final PhraseTable describers;
    private final PhraseTable comments;
    private final PhraseTable days;
    private final PhraseTable openers;
    private final Ordinals ordinals;
    private final Endings endings;

    Shortener(Lexicon lexicon) {
        this.tails = lexicon.table("brief/tails");
        this.settings = lexicon.table("brief/settings");
        this.keepers = lexicon.table("brief/keepers");
        this.describers = lexicon.table("brief/describers");
        this.comments = lexicon.table("brief/comments");
        this.ordinals = new Ordinals(lexicon);
        this.days = lexicon.table("brief/relative-days");
        this.openers = lexicon.table("brief/openers");
        this.endings = new Endings(lexicon);
    }

    /**
     * What may be left out of tokens {@code [from, to)}, all of one sentence; some may overlap.
     *
     * @param quoted for each token of the sentence whether it stands in a quotation
     * @param base the first token of the sentence
     */
    List<Cut> cuts(Analysis analysis, int from, int to, boolean[] quoted, int base) {
        Reading reading = new Reading(analysis, from, to, quoted, base);
        reading.read();
        reading.cuts.sort(Comparator.comparingInt(Cut::first).thenComparing(Comparator.comparingInt(Cut::end)));
        return reading.cuts;
    }

    /** The state of looking at one sentence. */
    private final class Reading {
        private final Analysis analysis;
        private final Text text;
        private final Clauses clauses;
        private final int from;
        private final int to;
        private final boolean[] quoted;
        private final int base;
        private final List<Cut> cuts = new ArrayList<>();

        Reading(Analysis analysis, int from, int to, boolean[] quoted, int base) {
            this.analysis = analysis;
            this.text = analysis.text();
            this.clauses = analysis.clauses();
            this.from = from;
            this.to = to;
            this.quoted = quoted;
            this.base = base;
        }

        void read() {
            for (int i = from + 1; i < to; i++) {
                if (quoted[i - base]) {
                    continue;
                }
                if (isMark(i, '(')) {
                    i = bracket(i);
                } else if (isMark(i, '-')) {
                    dashes(i);
                } else if (token(i).kind() == Kind.WORD) {
                    word(i, isMark(i - 1, ','));
                }
            }
            media();
            addressees();
            sources();
            ends();
            times();
        }

        private void word(int i, boolean comma) {
            PhraseTable.Match opener = openers.longestAt(text, i, to);
            if (opener != null && ties(i, comma, opener)) {
                return;
            }
            PhraseTable.Match describer = describers.longestAt(text, i, to);
            if (describer != null) {
                describing(i, comma, describer);
                return;
            }
            PhraseTable.Match tail = tails.longestAt(text, i, to);
            if (tail != null) {
                tail(i, comma, tail);
                return;
            }
            PhraseTable.Match setting = settings.longestAt(text, i, to);
            if (setting != null) {
                setting(i, comma, setting);
                return;
            }
            if (comma && isSecondClause(i)) {
                int end = clauseEnd(i, false);
                if (end > i) {
                    add(i - 1, end, "clause", Cut.LATE);
                }
            }
        }

        /** Whether words that tie a clause to the sentence before stand inside it, between commas or behind its verb; they always go. */
        private boolean ties(int i, boolean comma, PhraseTable.Match opener) {
            int end = opener.endToken();
            String kind = openers.cell(opener.row(), "kind");
            if (end < to && kind.equals("also") && clauses.tag(end) == Tag.COMPLEMENTIZER) {
                add(i, end, "opener", Cut.ALWAYS);
                return true;
            }
            if (end >= to || !kind.equals("free")) {
                return false;
            }
            if (comma && isMark(end, ',')) {
                add(i - 1, commas(i - 1) % 2 == 1 ? end : end + 1, "opener", Cut.ALWAYS);
                return true;
            }
            if (!comma && clauses.predicateAt(i - 1) >= 0) {
                add(i, end, "opener", Cut.ALWAYS);
                return true;
            }
            return false;
        }

        /** From a bracket to its partner; gives the token to go on behind. */
        private int bracket(int open) {
            for (int i = open + 1; i < Math.min(to, open + MOST_IN_BRACKETS); i++) {
                if (isMark(i, '(')) {
                    return open;
                }
                if (isMark(i, ')')) {
                    if (hasWord(open, i)) {
                        add(open, i + 1, "bracket", Cut.READY);
                    }
                    return i;
                }
            }
            return open;
        }

        /** Whether a bracket has words in it and is no result of a match. */
        private boolean hasWord(int open, int close) {
            for (int i = open + 1; i < close; i++) {
                if (token(i).kind() == Kind.WORD) {
                    return true;
                }
            }
            return false;
        }

        private void dashes(int open) {
            for (int i = open + 1; i < Math.min(to, open + MOST_IN_DASHES); i++) {
                if (isMark(i, '-')) {
                    boolean words =
                            i > open + 2 && token(open).end() == token(open + 1).start();
                    if (words) {
                        add(open, i + 1, "aside", Cut.ALWAYS);
                    }
                    return;
                }
            }
        }

        /** A relative clause or what reads like one: behind a comma, or behind a name that is no subject. */
        private void describing(int i, boolean comma, PhraseTable.Match describer) {
            String kind = describers.cell(describer.row(), "kind");
            if (isComment(i)) {
                return;
            }
            if (!comma) {
                if (kind.equals("relative") && isBehindName(i)) {
                    int close = nextComma(i);
                    boolean clear =
                            close == to || (!isComment(close + 1) && (isJoin(close + 1) || isSource(close + 1)));
                    if (clear && !hasContent(i, close) && !isLimit(close + 1)) {
                        add(i, close, "relative", Cut.LATE);
                    }
                }
                return;
            }
            int close = nextComma(i);
            if (close == to) {
                add(i - 1, to, kind, Cut.READY);
                return;
            }
            int next = close + 1;
            boolean whole = !opensAside(next) && hasItsParts(i, close);
            if (next >= to || isLimit(next) || isComment(next) || isSource(next) || !whole) {
                return;
            }
            if (!isJoin(next)) {
                add(i - 1, next, kind, Cut.READY);
            } else if (kind.equals("that-is")) {
                add(i - 1, close, kind, Cut.READY);
            }
        }

        /** Whether the verb of a clause, if it has one, has somebody or something with it before the clause ends, and neither its subject nor its object behind that. */
        private boolean hasItsParts(int start, int end) {
            List<Predicate> predicates = clauses.predicatesIn(start, end);
            if (predicates.isEmpty()) {
                return true;
            }
            Predicate predicate = predicates.get(0);
            boolean inside = predicate.content() >= 0;
            for (int complement : predicate.complements()) {
                inside |= isIn(complement, start, end);
            }
            for (int argument : List.of(predicate.subject(), predicate.object())) {
                if (argument >= 0 && clauses.phrases().get(argument).first() >= end) {
                    return false;
                }
                inside |= isIn(argument, start, end);
            }
            return inside;
        }

        private boolean isIn(int phrase, int start, int end) {
            int first = phrase < 0 ? -1 : clauses.phrases().get(phrase).first();
            return first >= start && first < end;
        }

        /** Whether a name ends here that is governed by a preposition or is an object: what follows then only describes it. */
        private boolean isBehindName(int i) {
            int p = clauses.phraseAt(i - 1);
            List<NameMention> names = analysis.names();
            int n = Sorted.firstFrom(names, NameMention::endToken, i);
            if (p < 0 || n >= names.size() || names.get(n).endToken() != i) {
                return false;
            }
            Phrase phrase = clauses.phrases().get(p);
            return !phrase.isBare() && phrase.end() == i;
        }

        private boolean hasContent(int start, int end) {
            for (int i = start; i < end; i++) {
                if (clauses.tag(i) == Tag.COMPLEMENTIZER || clauses.tag(i) == Tag.COLON) {
                    return true;
                }
            }
            return false;
        }

        /** A clause that adds: of a participle of saying anywhere, else behind a comma. */
        private void tail(int i, boolean comma, PhraseTable.Match tail) {
            String kind = tails.cell(tail.row(), "kind");
            if (isSource(tail.endToken())) {
                return; // "And that according to": the source of the whole.
            }
            if (!comma && (kind.isEmpty() || (kind.equals("bare") && !goesOn(tail.endToken())))) {
                return;
            }
            int end = clauseEnd(i, kind.equals("bare"));
            if (end > i) {
                add(
                        comma ? i - 1 : i,
                        end,
                        "tail",
                        kind.equals("bare") || kind.equals("occasion") ? Cut.READY : Cut.LATE);
            }
        }

        /** Whether "that" or "to" follows a participle, so that it is no noun that is written alike ("21 accused"). */
        private boolean goesOn(int i) {
            return i < to && (clauses.tag(i) == Tag.COMPLEMENTIZER || text.is(token(i), TO));
        }

        /** A circumstance: where, on what occasion, before whom. */
        private void setting(int i, boolean comma, PhraseTable.Match setting) {
            String kind = settings.cell(setting.row(), "kind");
            boolean late = kind.equals("comma");
            if (late && !comma) {
                return;
            }
            int level = late ? Cut.LATE : Cut.READY;
            if (kind.equals("people")) {
                people(i, comma, setting.endToken());
                return;
            }
            int end = setting.endToken();
            while (end < to && !isMark(end, ',') && !opensMain(i, end) && !isSource(end) && !isLimit(end)) {
                end++;
            }
            boolean close = end < to && isMark(end, ',');
            if ((end < to && isLimit(end)) || (close && (isLimit(end + 1) || isComment(end + 1)))) {
                return;
            }
            if (close && (describes(end + 1) || isProvided(end + 1) || isJoinedSource(end + 1))) {
                return;
            }
            boolean said = end < to && (isOpeningContent(end) || (close && end + 1 < to && isOpeningContent(end + 1)));
            if (kind.equals("medium")) {
                level = said ? Cut.ALWAYS : Cut.READY;
            }
            if (comma) {
                boolean keeps = !close || isJoin(end + 1) || isSource(end + 1) || commas(i - 1) % 2 == 1;
                add(i - 1, keeps ? end : end + 1, "setting", level);
            } else if (isComplete(i) && !hasArgument(setting.endToken(), end)) {
                add(i, withComma(i, end), "setting", level);
            }
        }

        /** Whether a word with the article that is no name and no day begins what describes a noun before the comma: "..., held on Friday". */
        private boolean describes(int i) {
            int p = i < to ? clauses.phraseAt(i) : -1;
            boolean named = p >= 0 && clauses.phrases().get(p).mention() >= 0;
            return i < to
                    && !named
                    && clauses.tag(i) != Tag.TIME
                    && text.folded(token(i)).startsWith(THE);
        }

        /** Whether "on condition that" begins here, which is of what the verb agrees on: that would be left alone with it. */
        private boolean isProvided(int i) {
            return i + 1 < to && text.is(token(i), ON) && clauses.tag(i + 1) == Tag.COMPLEMENTIZER;
        }

        /** Whether at a token begins what the main verb has to say, not what a verb inside the circumstance has. */
        private boolean opensMain(int setting, int i) {
            return isOpeningContent(i) && clauses.predicatesIn(setting, i).isEmpty();
        }

        /** Those who were there, with their titles and commas: as far as the next clause. */
        private void people(int i, boolean comma, int from) {
            int end = from;
            while (end < to
                    && clauses.predicateAt(end) < 0
                    && !(end > from && isPurpose(end))
                    && clauses.tag(end) != Tag.NUMBER
                    && clauses.tag(end) != Tag.COMPLEMENTIZER
                    && !isSource(end)
                    && !isLimit(end)
                    && clauses.tag(end) != Tag.SUBORDINATOR
                    && clauses.tag(end) != Tag.RELATIVE
                    && !(end > from
                            && (tails.longestAt(text, end, to) != null || settings.longestAt(text, end, to) != null))) {
                end++;
            }
            if (end < to && isMark(end - 1, ',')) {
                end--;
            }
            boolean whole = end == to || isMark(end, ',') || isPurpose(end);
            if (whole && isComplete(i) && (end == to || !isLimit(end + 1))) {
                add(comma ? i - 1 : i, end, "setting", Cut.READY);
            }
        }

        /** Whether a phrase begins at a token that says what for: "to", written on to an indefinite noun that is no name. */
        private boolean isPurpose(int i) {
            int p = clauses.phraseAt(i);
            Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
            return phrase != null
                    && phrase.first() == i
                    && phrase.letter() == LAM
                    && phrase.mention() < 0
                    && text.folded().charAt(token(i).foldedStart() + 1) != LAM;
        }

        /** Whether what comes before a token has a verb with an object, a complement or what was said. */
        private boolean isComplete(int i) {
            List<Predicate> before = clauses.predicatesIn(from, i);
            if (before.isEmpty()) {
                return false;
            }
            Predicate predicate = before.get(before.size() - 1);
            boolean object = predicate.object() >= 0
                    && clauses.phrases().get(predicate.object()).end() <= i;
            boolean complement = !predicate.complements().isEmpty()
                    && clauses.phrases().get(predicate.complements().get(0)).end() <= i;
            boolean said = predicate.content() > i
                    && predicate.subject() >= 0
                    && clauses.phrases().get(predicate.subject()).end() <= i;
            return object || complement || said || (predicate.content() >= 0 && predicate.content() < i);
        }

        /** Whether a phrase without a preposition stands in a stretch that may belong to the verb before it. */
        private boolean hasArgument(int start, int end) {
            int p = Sorted.firstFrom(clauses.phrases(), Phrase::first, start);
            for (; p < clauses.phrases().size() && clauses.phrases().get(p).first() < end; p++) {
                Phrase phrase = clauses.phrases().get(p);
                boolean name = phrase.mention() >= 0;
                boolean time = clauses.tag(phrase.first()) == Tag.TIME;
                if (phrase.isBare() && !phrase.joined() && !name && !time) {
                    return true;
                }
            }
            return !clauses.predicatesIn(start, end).isEmpty();
        }

        private boolean isOpeningContent(int i) {
            return (clauses.tag(i) == Tag.COMPLEMENTIZER && token(i).foldedLength() < 6)
                    || clauses.tag(i) == Tag.COLON
                    || (clauses.tag(i) == Tag.QUOTE && text.quotations().opens(i) && isSaid(i));
        }

        /** Whether what somebody says begins at a quotation mark or behind it; else a name stands in the marks, or a word. */
        private boolean isSaid(int mark) {
            List<Statement> statements = analysis.statements();
            for (int s = Sorted.firstFrom(statements, Statement::token, from);
                    s < statements.size() && statements.get(s).token() < to;
                    s++) {
                Span content = statements.get(s).content();
                if (content.start() >= token(mark).start()
                        && content.start() <= token(mark).end() + 1) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a clause of the same rank begins here: "and" with a verb, "and that". */
        private boolean isSecondClause(int i) {
            boolean indefinite = text.quote(token(i).span()).indexOf(TANWIN) >= 0;
            if (text.foldedChar(token(i)) != WAW || indefinite) {
                return false;
            }
            boolean that = clauses.tag(i) == Tag.COMPLEMENTIZER
                    && text.folded(token(i)).startsWith(WAW + THAT);
            int p = clauses.predicateAt(i);
            boolean verb = p >= 0 && joins(clauses.predicates().get(p));
            return that || verb;
        }

        private static boolean joins(Predicate predicate) {
            for (WordReading reading : predicate.readings()) {
                if (reading.front() == 0) {
                    return false;
                }
            }
            return true;
        }

        /**
         * Where a clause that begins at a token ends: with the sentence; -1 where something behind a comma limits what was said, remarks on
         * it or names its source, which might not be the source of the clause alone.
         *
         * @param said whether the clause tells what somebody said besides, so that "in his words" is of that
         */
        private int clauseEnd(int start, boolean said) {
            for (int i = start + 1; i + 1 < to; i++) {
                boolean comma = isMark(i, ',') && !quoted[i - base];
                boolean source = isSource(i + 1) && !(said && isKeeper(i + 1, OWN));
                if (comma && (source || isLimit(i + 1) || isComment(i + 1))) {
                    return -1;
                }
            }
            return to;
        }

        private int nextComma(int start) {
            for (int i = start; i < to; i++) {
                if (isMark(i, ',') && !quoted[i - base]) {
                    return i;
                }
            }
            return to;
        }

        private boolean isSource(int i) {
            return isKeeper(i, SOURCE) || isKeeper(i, OWN);
        }

        /** Whether "and according to" stands here, which joins the source to the circumstance before it. */
        private boolean isJoinedSource(int i) {
            boolean and = i < to && token(i).kind() == Kind.WORD && text.foldedChar(token(i)) == WAW;
            PhraseTable.Match source = and ? keepers.longestFrom(text, token(i).foldedStart() + 1, i, to) : null;
            return source != null && keepers.cell(source.row(), "kind").equals(SOURCE);
        }

        private boolean isLimit(int i) {
            return isKeeper(i, "");
        }

        private boolean isKeeper(int i, String kind) {
            PhraseTable.Match keeper = i < to ? keepers.longestAt(text, i, to) : null;
            return keeper != null && keepers.cell(keeper.row(), "kind").equals(kind);
        }

        /** Whether a remark on the clause before begins here ("which Kigali denies"). */
        private boolean isComment(int i) {
            return i < to && comments.longestAt(text, i, to) != null;
        }

        private boolean isJoin(int i) {
            if (i >= to) {
                return true;
            }
            char first = text.foldedChar(token(i));
            boolean written = token(i).kind() == Kind.WORD && (first == WAW || first == '\u0641') && !isWhole(i);
            return written
                    || clauses.tag(i) == Tag.SUBORDINATOR
                    || clauses.tag(i) == Tag.CONJUNCTION
                    || tails.longestAt(text, i, to) != null;
        }

        /** Whether the first letter of a word is its own: in, a verb or noun that begins with it. */
        private boolean isWhole(int i) {
            if (text.is(token(i), IN)) {
                return true;
            }
            int p = clauses.predicateAt(i);
            return p >= 0 && !joins(clauses.predicates().get(p));
        }

        /** The words for who says something, if they stand in this clause; else null. */
        private @Nullable Span speakerHere(Statement statement) {
            Span speaker = statement.speakerSpan();
            return speaker != null && speaker.start() >= token(from).start() ? speaker : null;
        }

        /** Through what something was said, where it is also said by whom. */
        private void media() {
            List<Statement> statements = analysis.statements();
            for (int s = Sorted.firstFrom(statements, Statement::token, from);
                    s < statements.size() && statements.get(s).token() < to;
                    s++) {
                Span medium = statements.get(s).medium();
                if (medium == null || speakerHere(statements.get(s)) == null) {
                    continue;
                }
                int first = text.tokenAt(medium.start());
                int end = text.tokenAt(medium.end() - 1) + 1;
                if (first > from && clauses.tag(first - 1) == Tag.PREPOSITION) {
                    first--;
                }
                boolean inside = first > from && end < to;
                if (!inside || quoted[first - base]) {
                    continue;
                }
                boolean comma = isMark(first - 1, ',');
                if (comma && isMark(end, ',')) {
                    add(first - 1, commas(first - 1) % 2 == 1 ? end : end + 1, "medium", Cut.ALWAYS);
                } else if (!comma && isOpeningContent(end)) {
                    add(first, end, "medium", Cut.ALWAYS);
                }
            }
        }

        /** To whom something was said, where it is also said by whom: a paper, an agency. */
        private void addressees() {
            List<Statement> statements = analysis.statements();
            for (int s = Sorted.firstFrom(statements, Statement::token, from);
                    s < statements.size() && statements.get(s).token() < to;
                    s++) {
                Span speaker = speakerHere(statements.get(s));
                if (speaker == null) {
                    continue;
                }
                int p = Sorted.firstFrom(clauses.phrases(), Phrase::first, text.tokenAt(speaker.end() - 1) + 1);
                if (p >= clauses.phrases().size()) {
                    continue;
                }
                Phrase phrase = clauses.phrases().get(p);
                int before = text.tokenAt(speaker.end() - 1);
                boolean behind = phrase.first() == before + 1 && phrase.end() < to && !quoted[phrase.first() - base];
                boolean organization = phrase.mention() >= 0
                        && analysis.names().get(phrase.mention()).type() == NameMention.Type.ORGANIZATION;
                if (behind && organization && phrase.letter() == LAM && isOpeningContent(phrase.end())) {
                    add(phrase.first(), phrase.end(), "addressee", Cut.ALWAYS);
                }
            }
        }

        /** What stands behind who is named last as the source: when and on what occasion he said it. */
        private void sources() {
            List<Statement> statements = analysis.statements();
            for (int s = Sorted.firstFrom(statements, Statement::token, from);
                    s < statements.size() && statements.get(s).token() < to;
                    s++) {
                Span speaker = speakerHere(statements.get(s));
                boolean behind = speaker != null
                        && statements.get(s).content().end()
                                <= statements.get(s).verb().start();
                int end = speaker == null ? to : text.tokenAt(speaker.end() - 1) + 1;
                if (behind && end > from && end < to && isMark(end, ',') && isCircumstance(end + 1)) {
                    add(end, to, "setting", Cut.READY);
                }
            }
        }

        /** Whether there is nothing but phrases from a token to the end: no verb, no limit, no other source. */
        private boolean isCircumstance(int start) {
            for (int i = start; i < to; i++) {
                if (clauses.predicateAt(i) >= 0
                        || clauses.tag(i) == Tag.COMPLEMENTIZER
                        || keepers.longestAt(text, i, to) != null) {
                    return false;
                }
            }
            return true;
        }

        /** From each place where the clause may end to its end, or to the source that is named there. */
        private void ends() {
            int stop = to;
            for (int i = to - 1; i > from; i--) {
                if (quoted[i - base]) {
                    continue;
                }
                if (isLimit(i)) {
                    return;
                }
                if (isMark(i - 1, ',') && isSource(i)) {
                    stop = i - 1;
                } else if (isSource(i)) {
                    return;
                }
                if (i < stop && endings.isEnding(analysis, from, i)) {
                    add(isMark(i - 1, ',') ? i - 1 : i, stop, "end", Cut.END);
                }
            }
        }

        /** Days, which a headline does without. */
        private void times() {
            List<TimeExpression> times = analysis.times();
            for (int t = Sorted.firstFrom(times, TimeExpression::firstToken, from);
                    t < times.size() && times.get(t).firstToken() < to;
                    t++) {
                TimeExpression time = times.get(t);
                int first = time.firstToken();
                int end = time.endToken();
                boolean day = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
                boolean fine =
                        time.precision().equals("DAY") || time.precision().equals("PART_OF_DAY");
                if (!day || !fine || first <= from || end > to || quoted[first - base]) {
                    continue;
                }
                Tag before = clauses.tag(first - 1);
                if (before == Tag.PREPOSITION || before == Tag.DEMONSTRATIVE || before == Tag.AUXILIARY) {
                    continue; // "On a day like this day", "it was no day like others": the day is what is told of.
                }
                boolean clitic = time.span().start() > token(first).start();
                if (clitic || isBound(first, end)) {
                    continue;
                }
                if (first - 2 > from && isMark(first - 2, ',') && describes(first - 1)) {
                    continue; // Nor of "the meeting, held on Friday".
                }
                boolean verb = clauses.predicateAt(first - 1) >= 0;
                if (verb && (end >= to || clauses.tag(end) != Tag.PREPOSITION)) {
                    continue; // Nothing else would be left of "that took place on Sunday".
                }
                int level = isDayOfNews(time) ? Cut.READY : isUndated(time) ? Cut.ALWAYS : Cut.LAST;
                if (!isMark(first - 1, ',')) {
                    add(first, withComma(first, end), Cut.TIME, level);
                } else if (end == to || (isMark(end, ',') && (commas(first - 1) % 2 == 1 || isJoin(end + 1)))) {
                    add(first - 1, end, Cut.TIME, level);
                } else if (isMark(end, ',')) {
                    // The comma that opens the aside behind the day stays: "X, Sunday, at a meeting, said".
                    add(opensAside(end + 1) ? first : first - 1, end + 1, Cut.TIME, level);
                }
            }
        }

        /** The end of a cut, behind the comma that would be left between a verb and what belongs to it. */
        private int withComma(int first, int end) {
            boolean alone = end + 1 < to && isMark(end, ',') && commas(first) % 2 == 0;
            return alone && isArgument(first, end + 1) ? end + 1 : end;
        }

        /** Whether the subject, the object, a complement or the content of a verb before {@code first} begins at a token. */
        private boolean isArgument(int first, int at) {
            int p = clauses.phraseAt(at);
            boolean opens = p >= 0
                    && (clauses.phrases().get(p).first() == at
                            || clauses.phrases().get(p).preposition() == at);
            for (Predicate predicate : clauses.predicatesIn(from, first)) {
                boolean argument = opens
                        && (predicate.object() == p
                                || predicate.subject() == p
                                || predicate.complements().contains(p));
                if (argument || predicate.content() == at) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a preposition begins here what a comma ends, with no verb in it. */
        private boolean opensAside(int at) {
            if (at >= to || clauses.tag(at) != Tag.PREPOSITION) {
                return false;
            }
            for (int i = at; i < to; i++) {
                if (isMark(i, ',')) {
                    return !isJoin(i + 1) && clauses.tag(i + 1) != Tag.PREPOSITION;
                }
                if (clauses.predicateAt(i) >= 0) {
                    return false;
                }
            }
            return false;
        }

        /** Whether a time hangs on the noun before it ("the end of the day") or on what follows ("the first day", "a day before"). */
        private boolean isBound(int first, int end) {
            if (end < to
                    && (text.is(token(end), OF) || clauses.tag(end) == Tag.ADJECTIVE || ordinals.isAt(text, end))) {
                return true;
            }
            int p = clauses.phraseAt(first - 1);
            boolean noun = clauses.tag(first - 1) == Tag.NOUN
                    && p >= 0
                    && !clauses.phrases().get(p).definite()
                    && !clauses.phrases().get(p).isBare();
            return noun && text.folded().charAt(token(first - 1).foldedEnd() - 1) != '\u0627';
        }

        /** How many commas stand before a token: after an odd number, one more closes an aside. */
        private int commas(int end) {
            int commas = 0;
            for (int i = from; i < end; i++) {
                commas += isMark(i, ',') && !quoted[i - base] ? 1 : 0;
            }
            return commas;
        }

        /** Whether a day is named from the day of writing, which is not known, and not by its weekday. */
        private boolean isUndated(TimeExpression time) {
            if (analysis.published().isKnown()) {
                return false;
            }
            boolean relative = false;
            for (int i = time.firstToken(); i < time.endToken(); i++) {
                PhraseTable.Match day = days.longestAt(text, i, time.endToken());
                String kind = day == null ? "" : days.cell(day.row(), "kind");
                relative |= kind.equals("relative");
                if (!kind.isEmpty() && Character.isDigit(kind.charAt(0))) {
                    return false;
                }
            }
            return relative;
        }

        /** Whether a time is the day of publication or one of the two before it, which the reader takes for granted. */
        private boolean isDayOfNews(TimeExpression time) {
            LocalDate published = analysis.published().latest();
            if (published == null || time.from() == null || time.mod() != null) {
                return false;
            }
            String day = time.from().substring(0, Math.min(10, time.from().length()));
            for (int back = 0; back <= 2; back++) {
                if (published.minusDays(back).toString().equals(day)) {
                    return true;
                }
            }
            return false;
        }

        private void add(int first, int end, String kind, int level) {
            if (first <= from || end > to || words(from, first) < (level == Cut.ALWAYS || level == Cut.LAST ? 1 : 2)) {
                return;
            }
            boolean clause = kind.equals("tail") || kind.equals("clause");
            if (clause && words(from, first) < SHORTEST_HEAD) {
                return;
            }
            boolean leavesObject = end < to
                    && clauses.tag(end - 1) == Tag.PREPOSITION
                    && clauses.phraseAt(end) >= 0
                    && clauses.phrases().get(clauses.phraseAt(end)).preposition() == end - 1;
            boolean before = end < to
                    && text.foldedChar(token(end)) == '"'
                    && token(end - 1).foldedLength() == 1;
            if (isBalanced(first, end) && !splits(first, end) && !leavesObject && !before && !leavesMembers(end)) {
                cuts.add(new Cut(first, end, kind, level));
            }
        }

        /** Whether what stands behind a cut is of those whom it takes away: "26 civilians, among them". */
        private boolean leavesMembers(int end) {
            int next = end < to && isMark(end, ',') ? end + 1 : end;
            return next < to && clauses.tag(next) == Tag.PREPOSITION && clauses.hasPronoun(next);
        }

        private boolean isBalanced(int first, int end) {
            int brackets = 0;
            for (int i = first; i < end; i++) {
                char c = text.foldedChar(token(i));
                if (c == '"') {
                    int partner = text.quotations().partnerOf(i);
                    if (partner < first || partner >= end) {
                        return false;
                    }
                }
                brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (brackets < 0) {
                    return false;
                }
            }
            return brackets == 0;
        }

        /** Whether a stretch begins or ends inside a name or an expression of time. */
        private boolean splits(int first, int end) {
            List<TimeExpression> times = analysis.times();
            int t = Sorted.firstFrom(times, TimeExpression::endToken, first + 1);
            for (; t < times.size() && times.get(t).firstToken() < end; t++) {
                if (times.get(t).firstToken() < first || times.get(t).endToken() > end) {
                    return true;
                }
            }
            List<NameMention> names = analysis.names();
            int n = Sorted.firstFrom(names, NameMention::endToken, first + 1);
            for (; n < names.size() && names.get(n).firstToken() < end; n++) {
                if (names.get(n).firstToken() < first || names.get(n).endToken() > end) {
                    return true;
                }
            }
            return false;
        }

        private int words(int start, int end) {
            int words = 0;
            for (int i = start; i < end; i++) {
                words += token(i).isWordLike() ? 1 : 0;
            }
            return words;
        }

        private Token token(int i) {
            return text.tokens().get(i);
        }

        private boolean isMark(int i, char mark) {
            return token(i).kind() == Kind.PUNCTUATION && text.foldedChar(token(i)) == mark;
        }
    }
}
