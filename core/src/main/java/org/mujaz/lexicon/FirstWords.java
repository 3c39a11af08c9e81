package org.mujaz.lexicon;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mujaz.text.WordIndex;

/**
 * Says of a word in which tables it may be worth looking for: a search that is not made costs nothing, and most words of an article
 * are in no list. It may name a table in vain, and never leaves one out.
 *
 * <p>The tables of a word are a set of bits, in two rows: first those of which a phrase begins with the word, then those of which the
 * word is a phrase. There are few different sets, so a set is called by a number, and a hash table with open addressing gives it for a
 * word: a slot holds some bits of the word's hash, by which it is told from most others, above the number of its set.
 */
final class FirstWords implements WordIndex {

    /** The set of what has a full stop inside (U.S.A): it is several words of a phrase, and may be of any table. */
    static final int SEVERAL = 1;

    private static final int SET_BITS = 12;
    private static final int MOST_SETS = 1 << SET_BITS;
    private static final int FREE = 0;

    /** Greater than the letters of Arabic are many, or short words that differ in two letters would often have one hash. */
    private static final int PRIME = 0x01000193;

    private final int width;
    private final int longest;
    private final int[] slots;
    private final long[] sets;

    private FirstWords(int width, int longest, int[] slots, long[] sets) {
        this.width = width;
        this.longest = longest;
        this.slots = slots;
        this.sets = sets;
    }

    /** The first words of the phrases of {@code tries}, as {@link #of(List, BitSet)} gives them where none is left out. */
    static FirstWords of(List<PhraseTrie> tries) {
        return of(tries, new BitSet());
    }

    /**
     * The first words of the phrases of {@code tries}; the tables are called by their places in the list.
     *
     * @param walked tables that are walked letter by letter and not asked for words: theirs are left out, and any word may be of them
     * @throws IllegalArgumentException if there are more different sets of tables than can be called by a number
     */
    static FirstWords of(List<PhraseTrie> tries, BitSet walked) {
        int width = Math.max(1, (tries.size() + Long.SIZE - 1) / Long.SIZE);
        long[] any = new long[2 * width];
        walked.stream().forEach(table -> {
            any[table / Long.SIZE] |= 1L << table;
            any[width + table / Long.SIZE] |= 1L << table;
        });
        Map<String, long[]> words = new TreeMap<>();
        for (int table = 0; table < tries.size(); table++) {
            if (walked.get(table)) {
                continue;
            }
            int at = table / Long.SIZE;
            long bit = 1L << table;
            tries.get(table).firstWords((word, whole) -> {
                long[] set = words.computeIfAbsent(word.toString(), key -> any.clone());
                set[at] |= bit;
                set[width + at] |= whole ? bit : 0;
            });
        }
        return of(width, any, words);
    }

    private static FirstWords of(int width, long[] any, Map<String, long[]> words) {
        Map<List<Long>, Integer> numbers = new LinkedHashMap<>();
        long[] every = new long[2 * width];
        Arrays.fill(every, -1);
        numberOf(any, numbers);
        numberOf(every, numbers);
        int[] slots = new int[Integer.highestOneBit(words.size() * 3 / 2 + 1) * 2];
        int longest = 0;
        for (Map.Entry<String, long[]> entry : words.entrySet()) {
            String word = entry.getKey();
            longest = Math.max(longest, word.length());
            long[] set = entry.getValue();
            int hash = hash(word.toCharArray(), 0, word.length());
            int slot = hash & slots.length - 1;
            while (slots[slot] != FREE && !isLike(slots[slot], hash)) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] != FREE) {
                set = united(set, numbers, slots[slot] & (MOST_SETS - 1));
            }
            slots[slot] = (hash & -MOST_SETS) | numberOf(set, numbers);
        }
        long[] sets = numbers.keySet().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .toArray();
        return new FirstWords(width, longest, slots, sets);
    }

    private static int numberOf(long[] set, Map<List<Long>, Integer> numbers) {
        List<Long> rows = new ArrayList<>(set.length);
        for (long row : set) {
            rows.add(row);
        }
        numbers.putIfAbsent(rows, numbers.size());
        if (numbers.size() > MOST_SETS) {
            throw new IllegalArgumentException("words are of more than " + MOST_SETS + " different sets of tables");
        }
        return numbers.get(rows);
    }

    /** Two words that cannot be told apart are of the tables of both. */
    private static long[] united(long[] set, Map<List<Long>, Integer> numbers, int other) {
        List<Long> rows = List.copyOf(numbers.keySet()).get(other);
        long[] both = set.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= rows.get(i);
        }
        return both;
    }

    /** Whether a slot is of a word with this hash, as far as it holds it. */
    private static boolean isLike(int slot, int hash) {
        return (slot ^ hash) >>> SET_BITS == 0;
    }

    @Override
    public int find(char[] letters, int from, int to) {
        int length = to - from;
        if (length <= 0 || length > longest) {
            return length > 0 && hasStop(letters, from, from + longest + 1) ? SEVERAL : NONE;
        }
        int hash = hash(letters, from, to);
        if (hash == SEVERAL) {
            return SEVERAL;
        }
        int mask = slots.length - 1;
        int at = hash & mask;
        for (int slot = slots[at]; slot != FREE; slot = slots[at]) {
            if (isLike(slot, hash)) {
                return slot & MOST_SETS - 1;
            }
            at = at + 1 & mask;
        }
        return NONE;
    }

    private static boolean hasStop(char[] letters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (letters[i] == '.') {
                return true;
            }
        }
        return false;
    }

    /** Never {@link #SEVERAL} but where a full stop is inside. */
    private static int hash(char[] letters, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            char letter = letters[i];
            if (letter == '.') {
                return SEVERAL;
            }
            hash = PRIME * hash + letter;
        }
        hash *= 0x9E3779B9;
        hash ^= hash >>> 15;
        return hash == SEVERAL ? SEVERAL + 1 : hash;
    }

    /** How many longs a row of bits has. */
    int width() {
        return width;
    }

    /** Whether a phrase of {@code table} may begin with a word of {@code set}. */
    boolean mayBegin(int set, int table) {
        return isIn(set * 2 * width, table);
    }

    /** Whether a word of {@code set} may be a phrase of {@code table}. */
    boolean mayBe(int set, int table) {
        return isIn(set * 2 * width + width, table);
    }

    private boolean isIn(int row, int table) {
        return (sets[row + (table >> 6)] >>> table & 1) != 0;
    }

    /** Whether a phrase of any of {@code tables} may begin with a word of {@code set}. */
    boolean mayBeginAny(int set, long[] tables) {
        int row = set * 2 * width;
        for (int i = 0; i < width; i++) {
            if ((sets[row + i] & tables[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    int bytes() {
        return 4 * (4 + slots.length) + 8 * sets.length;
    }

    void write(ByteBuffer out) {
        out.putInt(width).putInt(longest).putInt(slots.length).putInt(sets.length);
        for (int slot : slots) {
            out.putInt(slot);
        }
        for (long row : sets) {
            out.putLong(row);
        }
    }

    static FirstWords read(ByteBuffer in) {
        int width = in.getInt();
        int longest = in.getInt();
        int[] slots = new int[in.getInt()];
        long[] sets = new long[in.getInt()];
        in.asIntBuffer().get(slots);
        in.position(in.position() + 4 * slots.length);
        in.asLongBuffer().get(sets);
        in.position(in.position() + 8 * sets.length);
        return new FirstWords(width, longest, slots, sets);
    }
}
