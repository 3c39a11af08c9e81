package org.mujaz.text;

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

    public Text {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
    }

    public String quote(Span span) {
        return span.of(source);
    }

    /** The folded spelling of a token; a new string, so not for inner loops. */
    public String folded(Token token) {
        return folded.subSequence(token.foldedStart(), token.foldedEnd()).toString();
    }

    /** Whether a token's folded spelling is {@code word}; makes no string. */
    public boolean is(Token token, String word) {
        if (token.foldedLength() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (folded.charAt(token.foldedStart() + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public char foldedChar(Token token) {
        return folded.charAt(token.foldedStart());
    }

    public boolean isTitle(Sentence sentence) {
        return paragraphs.get(sentence.paragraph()).isTitle();
    }

    /** Whether nothing stands between two neighbouring tokens in the source but marks that folding drops. */
    public boolean isAttached(Token left, Token right) {
        return left.foldedEnd() == right.foldedStart();
    }
}
