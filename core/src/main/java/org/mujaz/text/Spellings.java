package org.mujaz.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The spellings that were met last in any text, each with what the stages say of it. Most words of an article have been in many articles
 * before, and what a lexicon says of a word by itself is always the same: it is worked out once, and one look gives all of it.
 *
 * <p>A spelling is what is written in the source, harakat included, so that also what folding leaves out may be asked. It is known by two
 * numbers that say its letters, six bits each; a look costs no comparison of strings. Longer words, and those with letters of other
 * scripts, are met anew in each text.
 *
 * <p>There is a fixed number of slots, four for the spellings of one set; a new one takes the place of the one that was asked for least of
 * late. There are no locks: two threads may work out the same and either's will do, so what is said of a spelling must be immutable.
 */
public final class Spellings {

    /** So many slots are for the spellings of one set, those that were asked for more often before others, as a power of two. */
    private static final int SET_BITS = 2;

    private static final int SET = 1 << SET_BITS;

    private static final int LETTER_BITS = 6;

    /** Letters in one number. */
    private static final int LETTERS = Long.SIZE / LETTER_BITS;

    /** Two bits of a long for each. */
    static final int MOST_MARKS = Long.SIZE / 2;

    private static final char FIRST_LETTER = '\u0621';
    private static final char LAST_MARK = '\u0652';
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final WordIndex index;
    private final int shift;
    /** What tells most spellings in the slots apart without a look at them; so short that all of them are at hand. */
    private final short[] tags;

    private final @Nullable Spelling[] slots;
    private final Map<String, Trait<?>> traits = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();

    /**
     * For the texts that are read with one lexicon.
     *
     * @param bits the number of slots as a power of two, at least two
     */
    public Spellings(WordIndex index, int bits) {
        this.index = index;
        this.shift = Long.SIZE - bits + SET_BITS;
        this.tags = new short[1 << bits];
        this.slots = new Spelling[1 << bits];
    }

    /**
     * Something that is said of words by their spelling alone.
     *
     * @param name tells it from others: who asks for the name again gets the same
     * @param teller works it out for a token of a text; it must say the same wherever the word is spelled so, and nothing that changes
     */
    @SuppressWarnings("unchecked") // a name stands for one kind of answer
    public synchronized <T> Trait<T> trait(String name, BiFunction<Text, Token, T> teller) {
        return (Trait<T>) traits.computeIfAbsent(name, key -> new Trait<>(this, traits.size(), teller));
    }

    /**
     * Something that a word is or is not by its spelling alone; kept in less room than a trait.
     *
     * @param name tells it from others: who asks for the name again gets the same
     * @param teller works it out for a token of a text; it must say the same wherever the word is spelled so
     * @throws IllegalStateException if there are more than {@value #MOST_MARKS} of them
     */
    public synchronized Mark mark(String name, BiPredicate<Text, Token> teller) {
        Mark known = marks.get(name);
        if (known == null) {
            if (marks.size() == MOST_MARKS) {
                throw new IllegalStateException("more than " + MOST_MARKS + " marks");
            }
            known = new Mark(this, marks.size(), teller);
            marks.put(name, known);
        }
        return known;
    }

    WordIndex index() {
        return index;
    }

    /** The spelling of a token. */
    Spelling of(FoldedText text, char[] folded, Token token) {
        int middle = Math.min(token.end(), token.start() + LETTERS);
        long front = number(text, token.start(), middle);
        long back = middle == token.end() ? 0 : number(text, middle, token.end());
        if (front < 0 || back < 0) {
            return anew(folded, token, front, back);
        }
        long hash = (front ^ back * SPREAD) * SPREAD;
        int set = (int) (hash >>> shift) * SET;
        short tag = (short) (hash >>> (Long.SIZE / 2));
        for (int slot = set; slot < set + SET; slot++) {
            Spelling kept = tags[slot] == tag ? slots[slot] : null;
            if (kept != null && kept.is(front, back)) {
                if (slot > set) {
                    move(slot, slot - 1);
                    put(slot - 1, tag, kept);
                }
                return kept;
            }
        }
        for (int slot = set + SET - 1; slot > set; slot--) {
            move(slot, slot - 1);
        }
        Spelling met = anew(folded, token, front, back);
        put(set, tag, met);
        return met;
    }

    private void move(int to, int from) {
        tags[to] = tags[from];
        slots[to] = slots[from];
    }

    private void put(int slot, short tag, Spelling spelling) {
        tags[slot] = tag;
        slots[slot] = spelling;
    }

    private Spelling anew(char[] folded, Token token, long front, long back) {
        return new Spelling(
                this, front, back, index.find(folded, token.foldedStart(), token.foldedEnd()), traits.size());
    }

    /** The letters {@code [from, to)} of the source as one number, or -1 where they make none. */
    private static long number(FoldedText text, int from, int to) {
        if (to - from > LETTERS) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            char letter = text.sourceChar(i);
            if (letter < FIRST_LETTER || letter > LAST_MARK) {
                return -1;
            }
            number = number << LETTER_BITS | (letter - FIRST_LETTER + 1);
        }
        return number;
    }
}
