package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An article's text, cut up. Every offset in every output of Mujaz is into {@link #source}.
 *
 * @param source the title (if any), a line feed, and the body: the analysed text
 * @param folded its folded spelling
 * @param tokens all its tokens in order
 * @param sentences all its sentences in order
 * @param paragraphs all its paragraphs in order
 * @param quotations which quotation mark closes which
 */
public record Text(
        String source,
        FoldedText folded,
        List<Token> tokens,
        List<Sentence> sentences,
        List<Paragraph> paragraphs,
        Quotations quotations) {
    private static final char SHADDA = '\u0651';

    public Text {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
    }

    public String quote(Span span) {
        return span.of(source);
    }

    /** The folded spelling of a token. */
    public String folded(Token token) {
        return folded.word(token.foldedStart(), token.foldedEnd());
    }

    /** Whether a token's folded spelling is {@code word}; makes no string. */
    public boolean is(Token token, String word) {
        return folded.is(word, token.foldedStart(), token.foldedEnd());
    }

    public char foldedChar(Token token) {
        return folded.charAt(token.foldedStart());
    }

    public boolean isTitle(Sentence sentence) {
        return paragraphs.get(sentence.paragraph()).isTitle();
    }

    /** The same text, in which a sentence begins with token {@code at}: behind a dateline, which closes with no full stop. */
    public Text withSentenceAt(int at) {
        int s = Sorted.firstFrom(sentences, Sentence::endToken, at + 1);
        if (s == sentences.size() || sentences.get(s).firstToken() == at) {
            return this;
        }
        Sentence whole = sentences.get(s);
        Span before = new Span(whole.span().start(), tokens.get(at - 1).end());
        Span behind = new Span(tokens.get(at).start(), whole.span().end());
        List<Sentence> split = new ArrayList<>(sentences);
        split.set(s, new Sentence(before, whole.firstToken(), at, whole.paragraph()));
        split.add(s + 1, new Sentence(behind, at, whole.endToken(), whole.paragraph()));
        List<Paragraph> longer = new ArrayList<>(paragraphs);
        for (int p = whole.paragraph(); p < longer.size(); p++) {
            Paragraph one = longer.get(p);
            int first = one.firstSentence() + (p > whole.paragraph() ? 1 : 0);
            longer.set(p, new Paragraph(one.span(), first, one.endSentence() + 1, one.isTitle()));
        }
        return new Text(source, folded, tokens, split, longer, quotations);
    }

    /** The index of the first token that ends behind an offset of the source; the number of tokens if there is none. */
    public int tokenAt(int offset) {
        return Sorted.firstFrom(tokens, Token::end, offset + 1);
    }

    /** The sentence that an offset of the source lies in, or the last one before it; the first if there is none. */
    public Sentence sentenceAt(int offset) {
        return sentences.get(
                Math.max(0, Sorted.firstFrom(sentences, one -> one.span().start(), offset + 1) - 1));
    }

    /** Whether nothing stands between two neighbouring tokens in the source but marks that folding drops. */
    public boolean isAttached(Token left, Token right) {
        return left.foldedEnd() == right.foldedStart();
    }

    /** Whether a letter of a token before its last is written with the sign of a doubled one. */
    public boolean isDoubledInside(Token token) {
        boolean marked = token.end() - token.start() > token.foldedLength();
        for (int i = token.start() + 1; marked && i < token.end() - 1; i++) {
            if (source.charAt(i) == SHADDA) {
                return true;
            }
        }
        return false;
    }
}
