package org.mujaz.text;

import java.util.function.BiPredicate;

/**
 * Something that a word is or is not by its spelling alone. {@link Spellings} keeps it with the spelling, as {@link Trait}s are kept, so that
 * it is worked out once and not in each text.
 */
public final class Mark {

    private final Spellings spellings;
    private final int number;
    private final BiPredicate<Text, Token> teller;

    Mark(Spellings spellings, int number, BiPredicate<Text, Token> teller) {
        this.spellings = spellings;
        this.number = number;
        this.teller = teller;
    }

    /** Whether a token is so. */
    public boolean is(Text text, Token token) {
        Spelling spelling = token.spelling(spellings, text.folded());
        long known = spelling.marks();
        if (Spelling.isKnown(known, number)) {
            return Spelling.isSo(known, number);
        }
        boolean so = teller.test(text, token);
        spelling.mark(number, so);
        return so;
    }
}
