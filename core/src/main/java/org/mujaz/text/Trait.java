package org.mujaz.text;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said of a word by its spelling alone: what it can be, which phrases begin with it. {@link Spellings} keeps it with the
 * spelling, so that it is worked out once and not in each text.
 */
public final class Trait<T> {

    private final Spellings spellings;
    private final int number;
    private final BiFunction<Text, Token, T> teller;

    Trait(Spellings spellings, int number, BiFunction<Text, Token, T> teller) {
        this.spellings = spellings;
        this.number = number;
        this.teller = teller;
    }

    /** What is said of a token. */
    public T of(Text text, Token token) {
        Spelling spelling = token.spelling(spellings, text.folded());
        @SuppressWarnings("unchecked") // nobody else tells this number
        @Nullable
        T known = (T) spelling.told(number);
        if (known == null) {
            known = teller.apply(text, token);
            spelling.tell(number, known);
        }
        return known;
    }
}
