package org.mujaz.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A token of a text. Two are equal if they are of the same kind and at the same place. */
public final class Token {

    private final Kind kind;
    private final int start;
    private final int end;
    private final int foldedStart;
    private final int foldedEnd;

    /** What {@link Spellings} have for it, once somebody has asked; racy, as any thread's will do. */
    private @Nullable Spelling spelling;

    /**
     * A token.
     *
     * @param kind what it is
     * @param start its first UTF-16 unit in the source
     * @param end the unit behind it in the source, harakat included, bidi controls not
     * @param foldedStart its first character in the folded text
     * @param foldedEnd the character behind it in the folded text
     */
    public Token(Kind kind, int start, int end, int foldedStart, int foldedEnd) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.foldedStart = foldedStart;
        this.foldedEnd = foldedEnd;
    }

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

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Its first UTF-16 unit in the source. */
    public int start() {
        return start;
    }

    /** The unit behind it in the source, harakat included, bidi controls not. */
    public int end() {
        return end;
    }

    /** Its first character in the folded text. */
    public int foldedStart() {
        return foldedStart;
    }

    /** The character behind it in the folded text. */
    public int foldedEnd() {
        return foldedEnd;
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

    /** Its spelling among {@code all}; looked for once, so that every question behind it is answered by the token itself. */
    Spelling spelling(Spellings all, FoldedText text) {
        Spelling known = spelling;
        if (known == null || !known.isOf(all)) {
            known = text.spelling(all, this);
            spelling = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token token
                && kind == token.kind
                && start == token.start
                && end == token.end
                && foldedStart == token.foldedStart
                && foldedEnd == token.foldedEnd;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, start, end, foldedStart, foldedEnd);
    }

    @Override
    public String toString() {
        return kind + "[" + start + ", " + end + ")";
    }
}
