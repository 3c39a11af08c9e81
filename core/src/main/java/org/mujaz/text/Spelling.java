package org.mujaz.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A word as it is written, wherever it is, with what {@link Trait}s say of it. */
final class Spelling {

    /** Where it is kept. */
    private final Spellings of;

    /** The letters, as {@link Spellings} numbers them. */
    private final long front;

    private final long back;

    /** What the lexicon's {@link WordIndex} calls the word. */
    private final int word;

    /**
     * What was told as marks: of each two bits, whether it is known and whether it is so. Both are in the same half of the long, so that
     * no thread sees one without the other.
     */
    private long marks;

    /** By the numbers of the traits; replaced by a longer one where they are many. Values are immutable, so no lock is needed. */
    private @Nullable Object[] told;

    Spelling(Spellings of, long front, long back, int word, int traits) {
        this.of = of;
        this.front = front;
        this.back = back;
        this.word = word;
        this.told = new Object[traits];
    }

    @SuppressWarnings("ReferenceEquality") // of each lexicon there is one
    boolean isOf(Spellings all) {
        return of == all;
    }

    boolean is(long itsFront, long itsBack) {
        return front == itsFront && back == itsBack;
    }

    int word() {
        return word;
    }

    long marks() {
        return marks;
    }

    /** Keeps what a mark says, its bits; another thread that tells another one at the same time may make it be forgotten. */
    void mark(long bits) {
        marks |= bits;
    }

    /** What was told as trait {@code number}, or null. */
    @Nullable
    Object told(int number) {
        @Nullable Object[] known = told;
        return number < known.length ? known[number] : null;
    }

    /** Keeps what a trait says; another thread that tells another one at the same time may make it be forgotten. */
    void tell(int number, Object value) {
        @Nullable Object[] known = told;
        if (number >= known.length) {
            known = Arrays.copyOf(known, number + 1);
            told = known;
        }
        known[number] = value;
    }
}
