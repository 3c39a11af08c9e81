package org.mujaz.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.KeyPoint.Piece;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.Quotations;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.TimeExpression;

/**
 * Writes the points of one article, one after the other: leaves out what is cut, names persons in full where they come first, puts in who
 * speaks where the verb alone says it, and dates in place of days counted from the day of writing. Nothing in a quotation is touched.
 */
final class PointWriter {

    private static final String COMMA = "\u060C";
    private static final String THAT = "\u0627\u0646";
    private static final char WAW = '\u0648';
    private static final char SIGN = '#';
    private static final char LOW_LINE = '_';
    private static final char LAM = '\u0644';
    private static final String BEGINS_OTHERWISE = "\u0644\u0628\u0643";
    private static final String THE = "\u0627\u0644";

    private final Analysis analysis;
    private final Text text;
    private final FullNames names;
    private final DayNames days;
    private final PhraseTable againVerbs;
    private final PhraseTable tagNouns;
    private final String style;

    /** The persons that a point has named in full. */
    private final Set<Integer> introduced = new HashSet<>();

    PointWriter(Analysis analysis, Lexicon lexicon, DayNames days) {
        this.analysis = analysis;
        this.text = analysis.text();
        this.names = new FullNames(analysis, lexicon);
        this.days = days;
        this.againVerbs = lexicon.table("brief/again-verbs");
        this.tagNouns = lexicon.table("brief/tag-nouns");
        this.style = days.style(analysis);
    }

    /**
     * Something written.
     *
     * @param pieces what it is made of
     * @param evidence what it rests on, in the order of the text
     * @param edits what was done
     */
    record Written(List<Piece> pieces, List<Span> evidence, List<String> edits) {

        String text() {
            return KeyPoint.text(pieces);
        }
    }

    /**
     * Words that stand for a stretch of the source, or behind it where {@code start == end}.
     *
     * @param edit what is recorded
     * @param from where the words come from
     */
    private record Change(int start, int end, String words, String edit, List<Span> from) {}

    /** The statement whose verb opens a clause, or null. */
    private @Nullable Statement opening(Clause clause) {
        List<Statement> statements = analysis.statements();
        int s = Sorted.firstFrom(statements, Statement::token, clause.firstToken());
        boolean opens = s < statements.size() && statements.get(s).token() == clause.firstToken();
        return opens ? statements.get(s) : null;
    }

    /** Whether a clause whose verb has no subject can be given its speaker: one who is named in the article and cannot be another. */
    boolean canName(Clause clause) {
        return speaker(clause) >= 0;
    }

    private int speaker(Clause clause) {
        Statement statement = opening(clause);
        Integer speaker = statement == null || statement.speakerSpan() != null ? null : statement.speaker();
        if (statement == null || speaker == null || !namesSpeakerBefore(clause, speaker)) {
            return -1;
        }
        boolean person = analysis.entities().get(speaker).type() == NameMention.Type.PERSON;
        return person && names.isOnly(speaker) && names.full(speaker).isPresent() ? speaker : -1;
    }

    /** Whether the statement before, in the same paragraph or the one before it, is the same speaker's. */
    private boolean namesSpeakerBefore(Clause clause, int speaker) {
        List<Statement> statements = analysis.statements();
        int s = Sorted.firstFrom(statements, Statement::token, clause.firstToken()) - 1;
        Sentence own = text.sentences().get(clause.sentence());
        if (s < 0) {
            return false;
        }
        Statement before = statements.get(s);
        Sentence other = text.sentenceAt(before.verb().start());
        Integer by = before.speaker();
        boolean near = own.paragraph() - other.paragraph() <= 1 && own.firstToken() > other.firstToken();
        return near && by != null && by == speaker;
    }

    /** Whether a clause begins with "and" and a verb of saying that has no subject, and goes on with the speaker of the one before. */
    boolean goesOn(Clause first, Clause next) {
        Statement said = opening(first);
        Statement says = opening(next);
        boolean bare = next.edits().size() == 1
                && next.start() > token(next.firstToken()).start();
        boolean near = text.sentences().get(first.sentence()).paragraph()
                == text.sentences().get(next.sentence()).paragraph();
        Integer speaker = said == null ? null : said.speaker();
        return bare
                && near
                && next.subjectless()
                && says != null
                && says.speakerSpan() == null
                && speaker != null
                && speaker.equals(says.speaker());
    }

    /** Writes a clause that goes on with the one before: its "and" stays, and nobody is named. */
    Written writeOn(Clause clause, List<Cut> cuts) {
        return write(
                new Clause(
                        clause.sentence(),
                        clause.firstToken(),
                        clause.endToken(),
                        token(clause.firstToken()).start(),
                        List.of(),
                        clause.words(),
                        clause.penalties(),
                        false,
                        false,
                        clause.cuts()),
                cuts);
    }

    /** Writes a clause without its cuts. */
    Written write(Clause clause, List<Cut> cuts) {
        List<Piece> pieces = new ArrayList<>();
        List<Span> evidence = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        clause.edits().forEach(edit -> edits.add(new Edit(-1, edit)));
        List<Change> changes = changes(clause, cuts);
        int at = clause.firstToken();
        for (Cut cut : cuts) {
            stretch(clause, at, cut.first(), changes, pieces, evidence, edits);
            edits.add(new Edit(token(cut.first()).start(), cut.kind() + ": " + quote(cut.first(), cut.end())));
            at = cut.end();
        }
        stretch(clause, at, clause.endToken(), changes, pieces, evidence, edits);
        edits.sort(Comparator.comparingInt(Edit::at));
        return new Written(
                pieces, merged(evidence), edits.stream().map(Edit::words).toList());
    }

    private record Edit(int at, String words) {}

    /** Two clauses as one point, the second behind a comma with its own "and". */
    static Written join(Written first, Written second) {
        List<Piece> pieces = new ArrayList<>(first.pieces());
        pieces.add(new Piece(COMMA + " ", null));
        pieces.addAll(second.pieces());
        List<Span> evidence = new ArrayList<>(first.evidence());
        evidence.addAll(second.evidence());
        List<String> edits = new ArrayList<>(first.edits());
        edits.add("join: " + COMMA);
        edits.addAll(second.edits());
        return new Written(pieces, merged(evidence), edits);
    }

    private void stretch(
            Clause clause,
            int first,
            int end,
            List<Change> changes,
            List<Piece> pieces,
            List<Span> evidence,
            List<Edit> edits) {
        if (first >= end) {
            return;
        }
        int start = first == clause.firstToken() ? clause.start() : token(first).start();
        int stop = token(end - 1).end();
        if (!pieces.isEmpty()
                && !(token(first).kind() == Kind.PUNCTUATION && ",.;:)".indexOf(text.foldedChar(token(first))) >= 0)) {
            pieces.add(new Piece(" ", null));
        }
        evidence.add(new Span(start, stop));
        int at = start;
        for (Change change : changes) {
            if (change.start() < start || change.end() > stop) {
                continue;
            }
            put(at, change.start(), pieces);
            pieces.add(new Piece(change.start() == change.end() ? " " + change.words() : change.words(), null));
            edits.add(new Edit(change.start(), change.edit()));
            evidence.addAll(change.from());
            at = change.end();
        }
        put(at, stop, pieces);
    }

    private void put(int start, int end, List<Piece> pieces) {
        if (start < end) {
            Span span = new Span(start, end);
            pieces.add(new Piece(text.quote(span), span));
        }
    }

    /** Spans in the order of the text, those inside others left out. */
    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() < last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private List<Change> changes(Clause clause, List<Cut> cuts) {
        List<Change> changes = new ArrayList<>();
        speech(clause, changes);
        for (int i = clause.firstToken(); i < clause.endToken(); i++) {
            if (text.quotations().opens(i) && text.quotations().partnerOf(i) != Quotations.NONE) {
                i = Math.max(i, text.quotations().partnerOf(i));
                continue;
            }
            name(i, changes, cuts);
            time(i, changes);
            i = tag(clause, i, changes);
        }
        changes.sort(Comparator.comparingInt(Change::start));
        return changes;
    }

    /** The speaker behind a verb that alone has it; "said" for "added". */
    private void speech(Clause clause, List<Change> changes) {
        Statement statement = opening(clause);
        if (statement == null) {
            return;
        }
        Token verb = token(clause.firstToken());
        if (clause.start() > verb.start() || text.foldedChar(verb) != WAW) {
            again(clause, statement, verb, changes);
        }
        Integer body = statement.speaker();
        names.ofNoun(statement)
                .filter(full -> body != null && introduced.add(body))
                .ifPresent(full -> {
                    Token noun = token(clause.firstToken() + 1);
                    String old = text.quote(noun.span());
                    String words = text.quote(full);
                    changes.add(new Change(
                            noun.start(), noun.end(), words, "name: " + old + " -> " + words, List.of(full)));
                });
        int speaker = clause.subjectless() ? speaker(clause) : -1;
        Optional<Span> who = speaker < 0
                ? Optional.empty()
                : introduced.contains(speaker) ? names.brief(speaker) : names.full(speaker);
        who.ifPresent(span -> {
            String written = text.source().substring(clause.start(), verb.end());
            String words = text.quote(span);
            introduced.add(speaker);
            changes.add(new Change(
                    verb.end(), verb.end(), words, "name: " + written + " -> " + written + ' ' + words, List.of(span)));
        });
    }

    private void again(Clause clause, Statement statement, Token verb, List<Change> changes) {
        int row = againVerbs.rowOf(text.folded(), foldedStart(clause, verb), verb.foldedEnd());
        int content = text.tokenAt(statement.content().start());
        if (row < 0 || content <= clause.firstToken() + 1 || content >= clause.endToken()) {
            return;
        }
        Token that = token(content - 1);
        boolean colon = analysis.clauses().tag(content - 1) == Tag.COLON
                || analysis.clauses().tag(content - 1) == Tag.QUOTE;
        boolean said =
                !colon && text.folded(that).startsWith(THAT) && text.source().charAt(that.start()) != '\u0625';
        if (!colon && !said) {
            return;
        }
        String says = againVerbs.cell(row, "says");
        String written = text.source().substring(clause.start(), verb.end());
        changes.add(new Change(clause.start(), verb.end(), says, "verb: " + written + " -> " + says, List.of()));
        if (said) {
            String old = text.quote(that.span());
            String words = '\u0625' + old.substring(1);
            changes.add(new Change(that.start(), that.end(), words, "that: " + old + " -> " + words, List.of()));
            andThat(clause, content, changes);
        }
    }

    /** "And that" behind "said that" is written like that; not where another verb in between has a "that" of its own. */
    private void andThat(Clause clause, int from, List<Change> changes) {
        for (int i = from; i < clause.endToken(); i++) {
            if (text.quotations().opens(i) && text.quotations().partnerOf(i) != Quotations.NONE) {
                i = Math.max(i, text.quotations().partnerOf(i));
                continue;
            }
            if (analysis.clauses().tag(i) != Tag.COMPLEMENTIZER) {
                continue;
            }
            String old = text.quote(token(i).span());
            if (!text.folded(token(i)).startsWith(WAW + THAT) || old.charAt(1) == '\u0625') {
                return;
            }
            String words = "" + WAW + '\u0625' + old.substring(2);
            changes.add(
                    new Change(token(i).start(), token(i).end(), words, "that: " + old + " -> " + words, List.of()));
        }
    }

    private int foldedStart(Clause clause, Token verb) {
        boolean joined = clause.start() > verb.start();
        return joined ? verb.foldedStart() + 1 : verb.foldedStart();
    }

    private void name(int i, List<Change> changes, List<Cut> cuts) {
        List<NameMention> mentions = analysis.names();
        int n = Sorted.firstFrom(mentions, NameMention::firstToken, i);
        if (n >= mentions.size() || mentions.get(n).firstToken() != i || isCut(i, cuts)) {
            return;
        }
        NameMention mention = mentions.get(n);
        int entity = names.entityAt(mention.span().start());
        if (entity < 0) {
            return;
        }
        if (names.isFull(entity, mention)) {
            introduced.add(entity);
            return;
        }
        Optional<Span> full =
                introduced.contains(entity) || !names.isShort(entity, mention) || !standsAlone(analysis, i)
                        ? Optional.empty()
                        : names.full(entity);
        full.ifPresent(span -> {
            String words = text.quote(span);
            boolean clitic = mention.span().start() > token(i).start();
            boolean article = words.startsWith("\u0627\u0644");
            if (clitic
                    && article
                    && BEGINS_OTHERWISE.indexOf(
                                    text.source().charAt(mention.span().start() - 1))
                            == 0) {
                return;
            }
            introduced.add(entity);
            String old = text.quote(mention.span());
            changes.add(new Change(
                    mention.span().start(),
                    mention.span().end(),
                    words,
                    "name: " + old + " -> " + words,
                    List.of(span)));
        });
    }

    /** A hashtag that is read as words of its sentence is printed as such: no sign, spaces for low lines, a letter before it written on. Gives its last token. */
    private int tag(Clause clause, int i, List<Change> changes) {
        boolean whole = token(i).kind() == Kind.HASHTAG;
        int sign = token(i).start() - (whole ? 0 : 1);
        int first = sign + 1;
        boolean signed = sign >= 0
                && text.source().charAt(sign) == SIGN
                && Character.UnicodeScript.of(text.source().codePointAt(first)) == Character.UnicodeScript.ARABIC;
        if (!signed || (i > clause.firstToken() && tagNouns.longestAt(text, i - 1, i) != null)) {
            return i;
        }
        int last = i;
        while (last + 1 < clause.endToken()
                && isLowLine(token(last).end(), token(last + 1).start())) {
            last++;
        }
        if (changes.stream().anyMatch(change -> change.start() == first)) {
            changes.add(new Change(sign, first, "", "hashtag: " + SIGN + " -> ", List.of()));
            return last;
        }
        Token before = i > clause.firstToken() ? token(i - 1) : token(i);
        boolean joins = before.foldedLength() == 1
                && before.kind() == Kind.WORD
                && BEGINS_OTHERWISE.indexOf(text.foldedChar(before)) >= 0;
        int start = joins ? before.start() : i == clause.firstToken() && !whole ? first : sign;
        int end = token(last).end();
        boolean article =
                joins && text.foldedChar(before) == LAM && text.source().startsWith(THE, first);
        String old = text.source().substring(start, end);
        String words = text.source()
                .substring(first + (article ? 1 : 0), end)
                .replace(LOW_LINE, ' ')
                .strip();
        words = joins ? text.foldedChar(before) + words : words;
        if (!words.equals(old)) {
            changes.add(new Change(start, end, words, "hashtag: " + old + " -> " + words, List.of()));
        }
        return last;
    }

    private boolean isLowLine(int from, int to) {
        return to == from + 1 && text.source().charAt(from) == LOW_LINE;
    }

    /** Whether a verb, a preposition or a noun that governs it stands before a name, so that no title of it is left out of the reading. */
    static boolean standsAlone(Analysis analysis, int i) {
        return i > 0
                && (isGoverning(analysis, i - 1)
                        || analysis.clauses().predicateAt(i - 1) >= 0
                        || analysis.clauses().tag(i - 1) == Tag.PREPOSITION
                        || analysis.clauses().tag(i - 1) == Tag.COMPLEMENTIZER);
    }

    /** Whether a noun without the article stands at a token that no name covers, with no adjective or name between it and the next. */
    private static boolean isGoverning(Analysis analysis, int i) {
        int p = analysis.clauses().phraseAt(i);
        return analysis.clauses().tag(i) == Tag.NOUN
                && p >= 0
                && analysis.clauses().phraseAt(i + 1) == p
                && analysis.clauses().phrases().get(p).head() == i
                && !analysis.text().folded(analysis.text().tokens().get(i)).startsWith(THE);
    }

    private static boolean isCut(int token, List<Cut> cuts) {
        for (Cut cut : cuts) {
            if (cut.first() <= token && token < cut.end()) {
                return true;
            }
        }
        return false;
    }

    private void time(int i, List<Change> changes) {
        List<TimeExpression> times = analysis.times();
        int t = Sorted.firstFrom(times, TimeExpression::firstToken, i);
        if (t >= times.size() || times.get(t).firstToken() != i) {
            return;
        }
        TimeExpression time = times.get(t);
        days.day(analysis, time, style)
                .ifPresent(day -> changes.add(new Change(
                        day.replaced().start(),
                        day.replaced().end(),
                        day.text(),
                        "date: " + text.quote(day.replaced()) + " -> " + day.text(),
                        day.from())));
    }

    private String quote(int first, int end) {
        return text.source().substring(token(first).start(), token(end - 1).end());
    }

    private Token token(int i) {
        return text.tokens().get(i);
    }
}
