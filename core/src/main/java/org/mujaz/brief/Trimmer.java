package org.mujaz.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Clause.Penalty;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.statement.Statement;
import org.mujaz.text.LightStemmer;
import org.mujaz.text.Paragraph;
import org.mujaz.text.Quotations;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.Dateline;
import org.mujaz.word.WordReading;

/**
 * Makes of a sentence a clause that stands alone, or nothing.
 *
 * <p>What is taken off its head: the dateline, a live blog's clock time, a list mark, openers, the
 * conjunction waw. What is taken off its end: the full stop. A sentence that leans on another one (a pronoun, a demonstrative),
 * asks a question, answers one, is a list or holds half a quotation gives nothing; one whose verb has its subject in a sentence
 * before is marked. What else may be left out is for {@link Shortener} to say.
 */
final class Trimmer {

    /** A clause shorter than this says too little. */
    static final int TOO_SHORT = 5;

    private static final int MOST_HEADING_WORDS = 9;
    private static final String ALI = "\u0639\u0644\u064A";
    private static final String UPON = "\u0639\u0644\u0649";
    private static final String IN_THE_NAME = "\u0628\u0627\u0633\u0645";
    private static final String MAY = "\u0642\u062F";
    private static final String WAW_HAMZA = "\u0648\u0623";
    private static final String ENDING = ".\u2026,:";

    private static final int MOST_NAME_WORDS = 6;
    private static final int LEANING_WORDS = 6;

    /** A sentence without a verb that has so many figures is a table. */
    private static final int FIGURES_OF_TABLE = 3;

    private static final String THE = "\u0627\u0644";

    /** An announcement of a list is at most so many tokens. */
    private static final int ANNOUNCEMENT = 8;

    /** A sentence of more tokens than this is a list or noise, and none of it is looked at. */
    private static final int MOST_TOKENS = 400;

    /** Classes of function words that are verbs. */
    private static final Set<String> VERBAL = Set.of("auxiliary", "verb");

    /** The classes of words that begin what is said, not who says it. */
    private static final Set<String> SAID = Set.of("preposition", "particle", "conjunction", "pronoun");

    private final PhraseTable openers;
    private final PhraseTable danglers;
    private final PhraseTable reportingVerbs;
    private final PhraseTable background;
    private final PhraseTable keepers;
    private final PhraseTable functionWords;
    private final PhraseTable wawInitial;
    private final PhraseTable hehFinal;
    private final PhraseTable saidNouns;
    private final PhraseTable announcers;
    private final PhraseTable same;
    private final PhraseTable said;
    private final Shortener shortener;

    Trimmer(Lexicon lexicon) {
        this.openers = lexicon.table("brief/openers");
        this.danglers = lexicon.table("brief/danglers");
        this.reportingVerbs = lexicon.table("brief/reporting-verbs");
        this.background = lexicon.table("brief/background");
        this.keepers = lexicon.table("brief/keepers");
        this.functionWords = lexicon.table("text/function-words");
        this.wawInitial = lexicon.table("text/waw-initial");
        this.hehFinal = lexicon.table("text/heh-final");
        this.saidNouns = lexicon.table("brief/said-nouns");
        this.announcers = lexicon.table("brief/announcers");
        this.same = lexicon.table("statement/same");
        this.said = lexicon.table("brief/said-before");
        this.shortener = new Shortener(lexicon);
    }

    /** The clauses of the article's body, at most one a sentence, in order. */
    List<Clause> clauses(Analysis analysis) {
        Text text = analysis.text();
        List<Clause> clauses = new ArrayList<>();
        int lead = lead(analysis);
        boolean interview = isInterview(text);
        for (int i = lead; i < text.sentences().size(); i++) {
            new Trimming(analysis, i, i == lead, interview).run().ifPresent(clauses::add);
        }
        return clauses;
    }

    private static boolean isInterview(Text text) {
        int questions = 0;
        for (Paragraph paragraph : text.paragraphs()) {
            questions += isQuestion(text, paragraph) ? 1 : 0;
        }
        return questions > 1;
    }

    private static boolean isQuestion(Text text, Paragraph paragraph) {
        Sentence last = text.sentences().get(paragraph.endSentence() - 1);
        return !paragraph.isTitle() && text.foldedChar(text.tokens().get(last.endToken() - 1)) == '?';
    }

    /** The index of the first sentence of the body that says something behind the dateline. */
    private static int lead(Analysis analysis) {
        Text text = analysis.text();
        int datelineEnd = analysis.dateline().map(Dateline::endToken).orElse(0);
        int i = 0;
        while (i < text.sentences().size()
                && (text.isTitle(text.sentences().get(i))
                        || text.sentences().get(i).endToken() <= datelineEnd)) {
            i++;
        }
        return i;
    }

    /** The state of one sentence being trimmed: tokens {@code [from, to)} are kept. */
    private final class Trimming {
        private final Analysis analysis;
        private final Text text;
        private final int index;
        private final Optional<Dateline> dateline;
        private final boolean lead;
        private final boolean interview;
        private final List<String> edits = new ArrayList<>();
        private final List<Penalty> penalties = new ArrayList<>();
        private final boolean[] quoted;
        private int from;
        private int to;
        private int headOffset;

        Trimming(Analysis analysis, int index, boolean lead, boolean interview) {
            this.analysis = analysis;
            this.text = analysis.text();
            Sentence sentence = text.sentences().get(index);
            this.index = index;
            this.dateline = analysis.dateline();
            this.lead = lead;
            this.interview = interview;
            this.from = sentence.firstToken();
            this.to = sentence.endToken();
            this.quoted = quoted(sentence);
        }

        /** Which tokens of the sentence stand between paired quotation marks. */
        private boolean[] quoted(Sentence sentence) {
            boolean[] inside = new boolean[sentence.endToken() - sentence.firstToken()];
            int close = Quotations.NONE;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                inside[i - sentence.firstToken()] = i < close;
                if (i >= close && text.quotations().opens(i)) {
                    close = text.quotations().partnerOf(i);
                }
            }
            return inside;
        }

        Optional<Clause> run() {
            if (to - from > MOST_TOKENS) {
                return Optional.empty();
            }
            boolean stopped = hasFullStop();
            trimEnd();
            dropTags();
            trimEnd();
            dropDateline();
            dropPlace();
            dropMarks();
            dropClock();
            cutAnnouncer();
            if (from >= to || asks() || isAnswer() || isList() || isHeading(stopped)) {
                return Optional.empty();
            }
            dropOpeners();
            dropConjunction();
            if (from >= to || dangles()) {
                return Optional.empty();
            }
            int words = words(from, to);
            if (words < TOO_SHORT || !isBalanced() || !isArabic()) {
                return Optional.empty();
            }
            if (start() > 0 && text.source().charAt(start() - 1) == '#') {
                edits.add("mark: #");
            }
            boolean subjectless = !lead && lacksSubject();
            weigh();
            List<Cut> cuts = shortener.cuts(
                    analysis, from, to, quoted, text.sentences().get(index).firstToken());
            return Optional.of(new Clause(index, from, to, start(), edits, words, penalties, lead, subjectless, cuts));
        }

        /** Whether the verb that opens the clause has no subject in it, or speaks for somebody named before. */
        private boolean lacksSubject() {
            PhraseTable.Match verb =
                    reportingVerbs.longestFrom(text, token(from).foldedStart() + headOffset, from, to);
            if (verb != null && lacksSpeaker(verb.endToken())) {
                return true;
            }
            int p = analysis.clauses().predicateAt(from);
            if (p < 0) {
                return false;
            }
            Predicate predicate = analysis.clauses().predicates().get(p);
            int s = Sorted.firstFrom(analysis.statements(), Statement::token, from);
            boolean says = s < analysis.statements().size()
                    && analysis.statements().get(s).token() == from
                    && analysis.statements().get(s).speakerSpan() == null;
            int next = analysis.clauses().phraseAt(from + 1);
            if (says
                    && verb != null
                    && next >= 0
                    && analysis.clauses().phrases().get(next).letter() != 0) {
                return true; // It has only to whom or in what it was said.
            }
            boolean stated =
                    predicate.content() > from + 1 && analysis.clauses().tag(from + 1) == Tag.PREPOSITION;
            if (stated && verb == null) {
                return false; // It says in the statement that.
            }
            return predicate.inherited() || (predicate.subject() < 0 && predicate.content() < 0);
        }

        private boolean hasFullStop() {
            for (int i = to - 1; i >= from && token(i).kind() == Kind.PUNCTUATION; i--) {
                if (".!?\u2026".indexOf(charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /**
         * A full stop and an ellipsis are no part of a point; a question or exclamation mark is. A colon says that a list
         * follows, without which only a lead still says something.
         */
        private void trimEnd() {
            while (to > from && ENDING.indexOf(charAt(to - 1)) >= 0 && !(charAt(to - 1) == ':' && !lead)) {
                to--;
            }
        }

        /** Hashtags in a row at the end, or behind the full stop, are labels of the article. */
        private void dropTags() {
            int first = to;
            while (first > from && token(first - 1).kind() == Kind.HASHTAG) {
                first--;
            }
            boolean stop = first > from && first < to && ENDING.indexOf(charAt(first - 1)) >= 0;
            if (to - first > 1 || stop) {
                edits.add("mark: " + quote(first, to));
                to = first;
            }
        }

        /** What announces a list is cut back to the connective or preposition that brings it in. */
        private void cutAnnouncer() {
            if (to <= from || announcers.longestAt(text, to - 1, to) == null) {
                return;
            }
            for (int i = to - 2; i > from && to - i <= ANNOUNCEMENT; i--) {
                boolean waw = token(i).kind() == Kind.WORD && charAt(i) == '\u0648';
                if (waw || keepers.longestAt(text, i, to) != null || isParticle(i, "preposition")) {
                    edits.add("tail: " + quote(i, to));
                    to = i;
                    while (to > from && (isMark(to - 1, ',') || isMark(to - 1, ':'))) {
                        to--;
                    }
                    return;
                }
            }
            to = from;
        }

        private boolean isParticle(int i, String kind) {
            int row = functionWords.rowOf(text.folded(), token(i).foldedStart(), token(i).foldedEnd());
            return row >= 0 && functionWords.cell(row, "class").equals(kind);
        }

        private void dropDateline() {
            dateline.filter(line -> from < line.endToken()
                            && text.tokens().get(from).start() >= line.span().start())
                    .ifPresent(line -> drop("dateline", Math.min(line.endToken(), to)));
        }

        /** A place, or what else of at most three words stands before a spaced dash and a verb at the head of an article. */
        private void dropPlace() {
            for (int i = from + 1; lead && i < Math.min(to - 1, from + 4); i++) {
                boolean dash = isMark(i, '-')
                        && token(i).start() > token(i - 1).end()
                        && token(i + 1).start() > token(i).end();
                if (dash && (analysis.clauses().predicateAt(i + 1) >= 0 || canBeVerb(i + 1))) {
                    drop("dateline", i + 1);
                    return;
                }
                if (token(i).kind() != Kind.WORD) {
                    return;
                }
            }
        }

        private void dropMarks() {
            int end = from;
            while (end < to && (isMark(end, '-') || isMark(end, '*') || isMark(end, '\u2022') || isMark(end, ':'))) {
                end++;
            }
            if (end > from) {
                drop("mark", end);
            }
        }

        /** A live blog's time: digits, a colon, digits, at most three words of zone, then a dash or a bar. */
        private void dropClock() {
            if (from + 3 >= to || token(from).kind() != Kind.NUMBER || !isMark(from + 1, ':')) {
                return;
            }
            if (token(from + 2).kind() != Kind.NUMBER) {
                return;
            }
            for (int i = from + 3; i < Math.min(to, from + 8); i++) {
                if (isMark(i, '-') || isMark(i, '|') || isMark(i, ':')) {
                    drop("clock", i + 1);
                    return;
                }
                if (token(i).kind() != Kind.WORD && charAt(i) != '(' && charAt(i) != ')') {
                    return;
                }
            }
        }

        private boolean asks() {
            for (int i = from; i < to; i++) {
                if (charAt(i) == '?' && !isQuoted(i)) {
                    return true;
                }
            }
            boolean numbered = to - from > 2 && token(to - 1).kind() == Kind.NUMBER && isMark(to - 2, ':');
            return charAt(to - 1) == ':'
                    || numbered
                    || announcers.longestAt(text, to - 1, to) != null
                    || (to - from > 1 && token(from).foldedLength() == 1 && isMark(from + 1, ':'));
        }

        /** A programme, a squad, a table: every third token a mark, or stars between items; figures without a verb. */
        private boolean isList() {
            int marks = 0;
            int numbers = 0;
            int colons = 0;
            for (int i = from; i < to; i++) {
                boolean clock = i > from && token(i - 1).kind() == Kind.NUMBER;
                colons += isMark(i, ':') && !isQuoted(i) && !clock ? 1 : 0;
                boolean quote = charAt(i) == '"';
                marks += token(i).kind() == Kind.PUNCTUATION && !quote ? 1 : 0;
                numbers += token(i).kind() == Kind.NUMBER ? 1 : 0;
                if (isMark(i, '*') || (isMark(i, ':') && i - from <= 3 && !isQuoteNext(i))) {
                    return true;
                }
            }
            boolean table = numbers >= FIGURES_OF_TABLE
                    && analysis.clauses().predicatesIn(from, to).isEmpty();
            return table || colons > 1 || marks * 3 > to - from;
        }

        private boolean isQuoteNext(int i) {
            return i + 1 < to && charAt(i + 1) == '"';
        }

        private boolean isHeading(boolean stopped) {
            return !stopped && words(from, to) <= MOST_HEADING_WORDS;
        }

        private void dropOpeners() {
            while (from < to) {
                if (token(from).foldedLength() == 1 && charAt(from) == '\u0648') {
                    drop("conjunction", from + 1);
                    continue;
                }
                PhraseTable.Match opener = openers.longestAt(text, from, to);
                if (opener == null || !isDroppable(opener)) {
                    return;
                }
                int end = opener.endToken();
                while (end < to && (isMark(end, ',') || isMark(end, '-') || isMark(end, ':'))) {
                    end++;
                }
                drop("opener", end);
            }
        }

        private boolean isDroppable(PhraseTable.Match opener) {
            int next = opener.endToken();
            return switch (openers.cell(opener.row(), "kind")) {
                case "free", "head" -> next < to;
                case "comma", "also" -> next < to && (isMark(next, ',') || isMark(next, ':'));
                case "past" -> next < to && isPastVerb(next);
                case "verb" -> next < to && canBeVerb(next);
                default -> false;
            };
        }

        /** Behind this particle a verb is past or present; one that begins like a present tense is left in doubt. */
        private boolean isPastVerb(int i) {
            char first = charAt(i);
            boolean doubtful = first == '\u064A' || first == '\u062A' || first == '\u0646' || first == '\u0633';
            return token(i).kind() == Kind.WORD
                    && (!doubtful
                            || functionWords.contains(text, token(i))
                            || reportingVerbs.contains(text, token(i))
                            || isReadAsPast(i));
        }

        /** Whether the clause reading knows a word as nothing but a past. */
        private boolean isReadAsPast(int i) {
            int verb = analysis.clauses().predicateAt(i);
            return verb >= 0
                    && analysis.clauses().predicates().get(verb).readings().stream()
                            .allMatch(WordReading::isPast);
        }

        /** Without a dictionary of verbs: a bare word that is no particle and has no article. */
        private boolean canBeVerb(int i) {
            if (token(i).kind() != Kind.WORD || token(i).foldedLength() < 2) {
                return false;
            }
            if (reportingVerbs.contains(text, token(i))) {
                return true;
            }
            // A hamza on the alef is no article, so the source is asked, not its folded spelling.
            boolean article = text.source().startsWith("\u0627\u0644", token(i).start());
            int row = functionWords.rowOf(text.folded(), token(i).foldedStart(), token(i).foldedEnd());
            return !article && (row < 0 || VERBAL.contains(functionWords.cell(row, "class")));
        }

        /** A lead does not begin with a conjunction, so its waw is its own; feh is one only before a particle. */
        private void dropConjunction() {
            if (lead
                    || from >= to
                    || token(from).kind() != Kind.WORD
                    || token(from).foldedLength() < 3) {
                return;
            }
            Token word = token(from);
            boolean beforeParticle = functionWords.rowOf(text.folded(), word.foldedStart() + 1, word.foldedEnd()) >= 0;
            boolean waw = charAt(from) == '\u0648'
                    && (isParticleAfter(word, beforeParticle) || isJoinedVerb(from) || !isWawOfTheWord(word));
            boolean feh = charAt(from) == '\u0641' && beforeParticle && !functionWords.contains(text, word);
            if (waw || feh) {
                headOffset = 1;
                edits.add("conjunction: " + text.source().charAt(word.start()));
            }
        }

        private boolean isParticleAfter(Token word, boolean beforeParticle) {
            return beforeParticle && wawInitial.rowOf(text.folded(), word.foldedStart(), word.foldedEnd()) < 0;
        }

        /** Whether a word is a verb behind "and", whatever noun begins with the same letters. */
        private boolean isJoinedVerb(int i) {
            int p = analysis.clauses().predicateAt(i);
            int s = Sorted.firstFrom(analysis.statements(), Statement::token, i);
            boolean says = s < analysis.statements().size()
                    && analysis.statements().get(s).token() == i
                    && analysis.statements().get(s).verb().start() > token(i).start();
            boolean joined = p >= 0
                    && analysis.clauses().predicates().get(p).readings().stream()
                            .allMatch(reading -> reading.front() > 0);
            return says || joined;
        }

        private boolean isWawOfTheWord(Token word) {
            if (text.source().startsWith(WAW_HAMZA, word.start())) {
                return false; // "And led to" folds to what "valley" folds to.
            }
            CharSequence folded = text.folded();
            int start = word.foldedStart();
            int end = word.foldedEnd();
            int prefix = wawInitial.rowOfPrefix(folded, start, end);
            if (prefix >= 0 && wawInitial.cell(prefix, "kind").equals("stem")) {
                return true;
            }
            int stemEnd = LightStemmer.end(folded, start, end);
            return wawInitial.rowOf(folded, start, end) >= 0
                    || wawInitial.rowOf(folded, start, stemEnd) >= 0
                    || (folded.charAt(stemEnd - 1) == '\u062A' && wawInitial.rowOf(folded, start, stemEnd - 1) >= 0);
        }

        private boolean dangles() {
            int start = token(from).foldedStart() + headOffset;
            PhraseTable.Match known = background.longestFrom(text, start, from, to);
            PhraseTable.Match dangler = danglers.longestFrom(text, start, from, to);
            if (dangler != null && (known == null || known.endToken() < dangler.endToken())) {
                return !danglers.cell(dangler.row(), "kind").equals("keep");
            }
            if (known != null) {
                return false;
            }
            return !lead && (hasPronoun(token(from)) || subjectHasPronoun() || saysTheSame());
        }

        /** Whether "the same" stands behind the noun that follows the first word ("the same source explained"). */
        private boolean saysTheSame() {
            for (int i = from + 1; i < Math.min(to, from + 4); i++) {
                PhraseTable.Match back = said.longestAt(text, i, to);
                boolean before = back != null && said.cell(back.row(), "kind").equals("said");
                if (before || (i > from + 1 && same.contains(text, token(i)))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a verb is followed by a noun that carries a pronoun ("says his daughter", "said the spokesman in its name"). */
        private boolean subjectHasPronoun() {
            if (analysis.clauses().predicateAt(from) < 0) {
                return false;
            }
            for (int i = from + 1; i < Math.min(to, from + 3); i++) {
                boolean noun = token(i).kind() == Kind.WORD
                        && analysis.clauses().predicateAt(i) < 0
                        && endsWithPronoun(token(i).foldedEnd(), token(i).foldedLength())
                        && !text.folded().isTehMarbuta(token(i).foldedEnd() - 1)
                        && hehFinal.rowOf(text.folded(), token(i).foldedStart(), token(i).foldedEnd()) < 0
                        && !functionWords.contains(text, token(i));
                if (noun && (i == from + 1 || text.folded(token(i)).startsWith(IN_THE_NAME))) {
                    return true;
                }
            }
            return false;
        }

        /** A first word that carries a pronoun speaks of something before it. */
        private boolean hasPronoun(Token word) {
            int start = word.foldedStart() + headOffset;
            boolean marbuta = text.folded().isTehMarbuta(word.foldedEnd() - 1);
            if (marbuta || word.kind() != Kind.WORD || word.foldedEnd() - start < 4) {
                return false;
            }
            return endsWithPronoun(word.foldedEnd(), word.foldedEnd() - start)
                    && hehFinal.rowOf(text.folded(), start, word.foldedEnd()) < 0;
        }

        private boolean endsWithPronoun(int end, int length) {
            if (length < 4) {
                return false;
            }
            CharSequence folded = text.folded();
            char last = folded.charAt(end - 1);
            char before = folded.charAt(end - 2);
            boolean plural = last == '\u0645' && before == '\u0647';
            boolean feminine = last == '\u0627' && before == '\u0647';
            boolean dual = last == '\u0627' && before == '\u0645' && folded.charAt(end - 3) == '\u0647';
            return last == '\u0647' || plural || feminine || dual;
        }

        /** Whether what was said follows straight behind the verb, so that nobody is left to have said it. */
        private boolean lacksSpeaker(int next) {
            for (int i = next; i < to; i++) {
                if (charAt(i) == '"') {
                    return !isNameInQuotes(i);
                }
                if (isMark(i, ',')) {
                    continue;
                }
                if (token(i).kind() != Kind.WORD) {
                    return token(i).kind() != Kind.LATIN;
                }
                int row = functionWords.rowOf(text.folded(), token(i).foldedStart(), token(i).foldedEnd());
                if (row < 0 || isNameLikeParticle(token(i))) {
                    return saidNouns.longestAt(text, i, to) != null;
                }
                if (!functionWords.cell(row, "class").equals("adverb")) {
                    return SAID.contains(functionWords.cell(row, "class"));
                }
            }
            return true;
        }

        /** Folding unites the preposition with the name Ali; where the text keeps the two apart, so do we. */
        private boolean isNameLikeParticle(Token word) {
            return text.source().startsWith(ALI, word.start())
                    && word.end() - word.start() == ALI.length()
                    && text.source().contains(UPON);
        }

        /** A few quoted words with what was said behind them are the speaker: an organisation, a paper. */
        private boolean isNameInQuotes(int mark) {
            int close = text.quotations().partnerOf(mark);
            if (close < mark || close + 1 >= to || words(mark, close) > MOST_NAME_WORDS) {
                return false;
            }
            Token next = token(close + 1);
            return functionWords.rowOf(text.folded(), next.foldedStart(), next.foldedEnd()) >= 0;
        }

        /**
         * Whether every bracket and every quotation mark that is kept has its partner kept. A straight mark that has none
         * anywhere in its paragraph is the paper's own slip.
         */
        private boolean isBalanced() {
            int brackets = 0;
            for (int i = from; i < to; i++) {
                char c = charAt(i);
                if (c == '"') {
                    int partner = text.quotations().partnerOf(i);
                    boolean slip =
                            partner == Quotations.NONE && (lead || text.source().charAt(token(i).start()) == '"');
                    if (!slip && (partner < from || partner >= to)) {
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

        private boolean isArabic() {
            int arabic = 0;
            int others = 0;
            for (int i = from; i < to; i++) {
                arabic += token(i).kind() == Kind.WORD ? 1 : 0;
                others += token(i).kind() == Kind.LATIN || token(i).kind() == Kind.FOREIGN ? 1 : 0;
            }
            return arabic > others;
        }

        private void weigh() {
            int start = token(from).foldedStart() + headOffset;
            if (background.longestFrom(text, start, from, to) != null) {
                penalties.add(new Penalty("background", 450));
            }
            int inQuotation = 0;
            for (int i = from; i < to; i++) {
                inQuotation += isQuoted(i) ? 1 : 0;
            }
            if (inQuotation * 2 > to - from) {
                penalties.add(new Penalty("mostly quotation", 150));
            }
            if (words(from, to) < 9) {
                penalties.add(new Penalty("short", 100));
            }
            if (slips()) {
                penalties.add(new Penalty("unpaired quotation mark", 200));
            }
            if (leans()) {
                penalties.add(new Penalty("speaks of something named before", 200));
            }
            if (text.is(token(from), MAY)
                    || (headOffset > 0
                            && text.folded(token(from)).endsWith(MAY)
                            && token(from).foldedLength() == 3)) {
                penalties.add(new Penalty("opens with a particle", 200));
            }
            if (secondIsPreposition()) {
                penalties.add(new Penalty("may lack its subject", 150));
            }
        }

        /** A paragraph behind one that is a question, in an article that asks more than one, is an answer. */
        private boolean isAnswer() {
            int paragraph = text.sentences().get(index).paragraph();
            return paragraph > 0
                    && interview
                    && isQuestion(text, text.paragraphs().get(paragraph - 1));
        }

        private boolean slips() {
            for (int i = from; i < to && !lead; i++) {
                if (charAt(i) == '"' && text.quotations().partnerOf(i) == Quotations.NONE) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a clause that is no lead points to what it does not name: "this decision", "the said street", "the same source". */
        private boolean leans() {
            for (int i = from; i < to && !lead; i++) {
                int row = functionWords.rowOf(text.folded(), token(i).foldedStart(), token(i).foldedEnd());
                boolean points = row >= 0 && functionWords.cell(row, "class").equals("demonstrative");
                PhraseTable.Match back = isQuoted(i) ? null : said.longestAt(text, i, to);
                if ((points && i < from + LEANING_WORDS) || (back != null && isOfBefore(back, i))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether words that point back mean something outside the clause: a noun that stands in it before is meant itself. */
        private boolean isOfBefore(PhraseTable.Match back, int i) {
            int next = back.endToken();
            if (!said.cell(back.row(), "kind").equals("pointer")) {
                return i > from;
            }
            return next < to && text.folded(token(next)).startsWith(THE) && !isTime(i) && !isNamedBefore(next);
        }

        private boolean isTime(int i) {
            return analysis.clauses().tag(i) == Tag.TIME
                    || (i + 1 < to && analysis.clauses().tag(i + 1) == Tag.TIME);
        }

        /** Whether a noun with the article stands before in the clause, with the article or without. */
        private boolean isNamedBefore(int noun) {
            String word = text.folded(token(noun));
            String stem = word.startsWith(THE) ? word.substring(THE.length()) : word;
            for (int i = from; i < noun - 1; i++) {
                if (text.folded(token(i)).endsWith(stem)) {
                    return true;
                }
            }
            return false;
        }

        private boolean secondIsPreposition() {
            if (from + 1 >= to || token(from + 1).kind() != Kind.WORD || headOffset == 0) {
                return false;
            }
            Token second = token(from + 1);
            int row = functionWords.rowOf(text.folded(), second.foldedStart(), second.foldedEnd());
            int start = token(from).foldedStart() + headOffset;
            boolean firstIsFunction =
                    functionWords.rowOf(text.folded(), start, token(from).foldedEnd()) >= 0;
            return row >= 0
                    && !firstIsFunction
                    && functionWords.cell(row, "class").equals("preposition");
        }

        private int start() {
            return text.folded().sourceStart(token(from).foldedStart() + headOffset);
        }

        private void drop(String edit, int end) {
            edits.add(edit + ": " + quote(from, end));
            from = end;
        }

        private String quote(int start, int end) {
            return text.source().substring(token(start).start(), token(end - 1).end());
        }

        private boolean isQuoted(int i) {
            return quoted[i - text.sentences().get(index).firstToken()];
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

        private char charAt(int i) {
            return text.foldedChar(token(i));
        }

        private boolean isMark(int i, char mark) {
            return token(i).kind() == Kind.PUNCTUATION && charAt(i) == mark;
        }
    }
}
