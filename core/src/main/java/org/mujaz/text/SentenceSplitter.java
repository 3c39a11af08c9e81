package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.text.Token.Kind;

/**
 * Finds the sentences of one paragraph, in one pass.
 *
 * <p>A full stop, a question or exclamation mark and an ellipsis end a sentence, with the closing quotes and brackets
 * behind them; a paragraph's end always does; a comma, a colon, a semicolon and two dots never do. A full stop does not
 * where it belongs to an abbreviation, an initial, a list number, a number or an address. A quotation that closes in its
 * paragraph and is no longer than {@link #WHOLE_QUOTATION} tokens keeps its sentences together, so that no sentence holds
 * half of it. What would be longer than {@link #LONGEST} tokens ends at the last comma or semicolon of its second half, else there:
 * so no later stage meets a sentence without bounds.
 */
final class SentenceSplitter {

    /** The longest quotation, in tokens, whose inner full stops end no sentence. */
    static final int WHOLE_QUOTATION = 80;

    /** The longest sentence in tokens, several times the longest that newspapers print. */
    static final int LONGEST = 400;

    /** Where two words meet at a full stop without a space, each must have this many letters for it to be an end. */
    private static final int GLUED_WORD = 3;

    /** The names of letters have so many letters at most, with "and" before them. */
    private static final int LETTER_NAME = 4;

    private final FoldedText folded;
    private final List<Token> tokens;
    private final Quotations quotations;
    private final Abbreviations abbreviations;
    private int first;
    private int limit;
    private int marksEnd;
    private int lastQuote;

    SentenceSplitter(FoldedText folded, List<Token> tokens, Quotations quotations, Abbreviations abbreviations) {
        this.folded = folded;
        this.tokens = tokens;
        this.quotations = quotations;
        this.abbreviations = abbreviations;
    }

    /** The sentences of the tokens {@code [from, to)}, which are paragraph {@code paragraph}; a title of {@link #LONGEST} tokens at most is one sentence. */
    List<Sentence> split(int from, int to, int paragraph, boolean isTitle) {
        List<Sentence> sentences = new ArrayList<>();
        first = from;
        limit = to;
        marksEnd = from;
        int wholeUntil = from;
        for (int i = from; i < to; i++) {
            if (i - first >= LONGEST) {
                int end = endOfLongest(i);
                sentences.add(sentence(first, end, paragraph));
                first = end;
            }
            if (isTitle) {
                continue;
            }
            if (quotations.opens(i) && quotations.partnerOf(i) - i <= WHOLE_QUOTATION) {
                wholeUntil = Math.max(wholeUntil, quotations.partnerOf(i));
            }
            if (isTerminator(i)) {
                int end = endBehind(i, wholeUntil);
                if (end > i) {
                    sentences.add(sentence(first, end, paragraph));
                    first = end;
                    i = end - 1;
                }
            }
        }
        if (first < to) {
            sentences.add(sentence(first, to, paragraph));
        }
        return sentences;
    }

    /** Where the part before {@code end} ends best. */
    private int endOfLongest(int end) {
        for (int i = end; i > first + LONGEST / 2; i--) {
            char c = charOf(i - 1);
            if (c == ',' || c == ';') {
                return i;
            }
        }
        return end;
    }

    private Sentence sentence(int from, int to, int paragraph) {
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        return new Sentence(span, from, to, paragraph);
    }

    private boolean isTerminator(int i) {
        char c = charOf(i);
        return tokens.get(i).kind() == Kind.PUNCTUATION && (c == '.' || c == '!' || c == '?' || c == '\u2026');
    }

    /** The index behind the sentence that the terminator {@code i} ends with all its closing marks, or {@code i}. */
    private int endBehind(int i, int wholeUntil) {
        walkOverMarks(i);
        int end = marksEnd;
        boolean closedQuote = lastQuote > i;
        if (end == limit) {
            return end;
        }
        if (end <= wholeUntil || isContinued(end) || !isEnd(i, end)) {
            return i;
        }
        boolean asked = charOf(i) != '.';
        return closedQuote && asked && !startsWithWaw(end) ? i : end;
    }

    /** Sets the end of the run of terminators and closing marks that {@code i} is in; once a run, so that it stays linear. */
    private void walkOverMarks(int i) {
        if (i < marksEnd) {
            return;
        }
        marksEnd = i + 1;
        lastQuote = Quotations.NONE;
        while (marksEnd < limit && (isTerminator(marksEnd) || isCloser(marksEnd))) {
            lastQuote = charOf(marksEnd) == '"' ? marksEnd : lastQuote;
            marksEnd++;
        }
    }

    private boolean isCloser(int i) {
        char c = charOf(i);
        return c == ')' || c == ']' || (c == '"' && quotations.partnerOf(i) >= 0 && !quotations.opens(i));
    }

    private boolean isContinued(int next) {
        char c = charOf(next);
        return c == ',' || c == ';' || c == ':';
    }

    private boolean isEnd(int i, int next) {
        Token mark = tokens.get(i);
        if (charOf(i) != '.') {
            return true;
        }
        if (mark.foldedLength() == 2) {
            return false;
        }
        if (mark.foldedLength() > 2 || i == first) {
            return i > first;
        }
        Token before = tokens.get(i - 1);
        boolean glued = next == i + 1 && mark.foldedEnd() == tokens.get(next).foldedStart();
        if (before.foldedEnd() != mark.foldedStart()) {
            return true;
        }
        if (before.kind() == Kind.NUMBER) {
            return i - 1 > first && !(glued && tokens.get(next).kind() == Kind.NUMBER);
        }
        if (isDottedLatin(before)) {
            return !glued && startsWithWaw(next);
        }
        Abbreviations.Kind kind = abbreviations.kindOf(folded, before.foldedStart(), before.foldedEnd());
        boolean afterNumber = i - 2 >= first && tokens.get(i - 2).kind() == Kind.NUMBER;
        boolean unit = kind == Abbreviations.Kind.UNIT || kind == Abbreviations.Kind.TITLE_OR_UNIT;
        if (unit && afterNumber) {
            return startsWithWaw(next);
        }
        if (kind == Abbreviations.Kind.TITLE || kind == Abbreviations.Kind.TITLE_OR_UNIT) {
            return false;
        }
        if (before.foldedLength() == 1 && before.isWordLike()) {
            return isDotted(i - 1) && !glued && startsWithWaw(next);
        }
        return !glued || (isLong(before) && isLong(tokens.get(next)) && !isSpelled(i));
    }

    /** Whether the stop {@code i} stands between letters that are spelled out, of which there are three or more: "kay.kay.ar". */
    private boolean isSpelled(int i) {
        return isLetterName(i - 1) && isLetterName(i + 1) && (isGluedStop(i - 2) || isGluedStop(i + 2));
    }

    private boolean isLetterName(int i) {
        return tokens.get(i).isWordLike() && tokens.get(i).foldedLength() <= LETTER_NAME;
    }

    /** Whether a full stop stands here with no space on either side, between two short words. */
    private boolean isGluedStop(int i) {
        return i > first
                && i + 1 < tokens.size()
                && charOf(i) == '.'
                && tokens.get(i).foldedLength() == 1
                && tokens.get(i - 1).foldedEnd() == tokens.get(i).foldedStart()
                && tokens.get(i).foldedEnd() == tokens.get(i + 1).foldedStart()
                && isLetterName(i - 1)
                && isLetterName(i + 1);
    }

    /** Whether the one-letter word {@code i} is the last of a dotted acronym. */
    private boolean isDotted(int i) {
        return i - 2 >= first
                && charOf(i - 1) == '.'
                && tokens.get(i - 1).foldedEnd() == tokens.get(i).foldedStart()
                && tokens.get(i - 2).foldedLength() == 1;
    }

    /** Whether a Latin word ends in a dot and one letter: U.S, J.K. */
    private boolean isDottedLatin(Token token) {
        return token.kind() == Kind.LATIN && token.foldedLength() > 2 && folded.charAt(token.foldedEnd() - 2) == '.';
    }

    private boolean isLong(Token token) {
        return token.kind() == Kind.PUNCTUATION || token.foldedLength() >= GLUED_WORD;
    }

    private boolean startsWithWaw(int i) {
        return charOf(i) == Letters.WAW && tokens.get(i).foldedLength() > 2;
    }

    private char charOf(int i) {
        return folded.charAt(tokens.get(i).foldedStart());
    }
}
