package org.mujaz.lexicon;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table say once their cells have been read; each is read when it is first asked for.
 *
 * <p>There are no locks: two threads may read the same row and either's will do, so what is read must be immutable.
 */
public final class RowCache<T> {

    private final IntFunction<T> reader;
    private final @Nullable T[] read;

    /** @param reader reads a row; not told of the same one again as a rule */
    @SuppressWarnings("unchecked")
    public RowCache(PhraseTable table, IntFunction<T> reader) {
        this.reader = reader;
        this.read = (T[]) new Object[table.size()];
    }

    /**
     * What row {@code row} says.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public T get(int row) {
        T known = read[row];
        if (known == null) {
            known = reader.apply(row);
            read[row] = known;
        }
        return known;
    }
}
