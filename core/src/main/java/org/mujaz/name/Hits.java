package org.mujaz.name;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;

/** The forms of the lexicon that begin in one token, those with fewer clitics first. */
final class Hits implements Iterable<Hit> {

    static final Hits NONE = new Hits(0);

    private Hit[] hits;
    private int size;

    /** The lists that have any of the forms. */
    private int lists;

    private Hits(int capacity) {
        this.hits = new Hit[capacity];
    }

    /** These and one more; the same object where there were some. */
    Hits and(Hit hit) {
        Hits more = this == NONE ? new Hits(4) : this;
        if (more.size == more.hits.length) {
            more.hits = Arrays.copyOf(more.hits, 2 * more.size);
        }
        more.hits[more.size++] = hit;
        more.lists |= hit.readings().lists();
        return more;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether no other list than {@code list} has any of the forms. */
    boolean areOnlyOf(NameList list) {
        return (lists & ~Readings.bit(list)) == 0;
    }

    /** Whether one of some lists has one of the forms: a bit for each list, as {@link Readings#bits} gives them. */
    boolean areOfAny(int some) {
        return (lists & some) != 0;
    }

    /** The first of the longest forms that {@code list} has, or null. */
    @Nullable
    Hit longest(NameList list) {
        if ((lists & Readings.bit(list)) == 0) {
            return null;
        }
        Hit longest = null;
        for (int i = 0; i < size; i++) {
            Hit hit = hits[i];
            boolean is = (hit.readings().lists() & Readings.bit(list)) != 0;
            longest = is && (longest == null || hit.endToken() > longest.endToken()) ? hit : longest;
        }
        return longest;
    }

    @Override
    public Iterator<Hit> iterator() {
        return new Walk();
    }

    private final class Walk implements Iterator<Hit> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Hit next() {
            if (next >= size) {
                throw new NoSuchElementException();
            }
            return hits[next++];
        }
    }
}
