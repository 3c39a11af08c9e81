package org.mujaz.text;

/**
 * A token of a text.
 *
 * @param kind what it is
 * @param start its first UTF-16 unit in the source
 * @param end the unit behind it in the source, harakat included, bidi controls not
 * @param foldedStart its first character in the folded text
 * @param foldedEnd the character behind it in the folded text
 */
public record Token(Kind kind, int start, int end, int foldedStart, int foldedEnd) {

    /** The kinds of tokens. */
    public enum Kind {
        /** Letters of the Arabic alphabet, with whatever clitics are written on to them. */
        WORD,
        /** Digits with decimal and thousands separators or dots between them: 3.5, 1,200, 14.2.2022. */
        NUMBER,
        /** A word in Latin letters, digits and inner hyphens included: F-16, iPhone15, U.S. */
        LATIN,
        /** A word in another script. */
        FOREIGN,
        /** One mark, or a run of the same mark. */
        PUNCTUATION,
        /** An address, with or without a scheme, or a mail address. */
        URL,
        /** An @name. */
        HANDLE,
        /** A #tag in any script. */
        HASHTAG,
        /** One emoji, its joined and coloured forms included. */
        EMOJI
    }

    public Span span() {
        return new Span(start, end);
    }

    public int foldedLength() {
        return foldedEnd - foldedStart;
    }

    public boolean isWordLike() {
        return kind != Kind.PUNCTUATION && kind != Kind.EMOJI;
    }
}
