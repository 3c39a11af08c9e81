package org.mujaz.text;

import java.util.function.BiPredicate;

/**
 * Something that a word is or is not by its spelling alone. {@link Spellings} keeps it with the spelling, as {@link Trait}s are kept, so that
 * it is worked out once and not in each text.
 */
public final class Mark {

    private final Spellings spellings;

    /** The bit that says that it is known whether a word is so, and the one that it is. */
    private final long known;

    private final long so;
    private final BiPredicate<Text, Token> teller;

    Mark(Spellings spellings, int number, BiPredicate<Text, Token> teller) {
        this.spellings = spellings;
        this.known = 1L << (2 * number);
        this.so = 2 * known;
        this.teller = teller;
    }

    /** Whether a token is so. */
    public boolean is(Text text, Token token) {
        Spelling spelling = token.spelling(spellings, text.folded());
        long marks = spelling.marks();
        if ((marks & known) == 0) {
            marks = known | (teller.test(text, token) ? so : 0);
            spelling.mark(marks);
        }
        return (marks & so) != 0;
    }
}
