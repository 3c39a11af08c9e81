package org.mujaz.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * What a table says of words by their lemmas, once its row has been found and read; each is looked for when it is first asked for. For words
 * of the lexicon, of which there is a fixed number: it forgets none. Safe for use by many threads.
 */
public final class LemmaCache<T> {

    private final PhraseTable table;
    private final IntFunction<T> reader;
    private final T nothing;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    /**
     * A cache of the rows of {@code table}.
     *
     * @param reader reads a row
     * @param nothing what is said of a lemma that the table has not
     */
    public LemmaCache(PhraseTable table, IntFunction<T> reader, T nothing) {
        this.table = table;
        this.reader = reader;
        this.nothing = nothing;
    }

    /** What the table says of a lemma, which is folded. */
    public T get(String lemma) {
        T read = known.get(lemma);
        return read == null ? known.computeIfAbsent(lemma, this::read) : read;
    }

    private T read(String lemma) {
        int row = table.rowOf(lemma);
        return row < 0 ? nothing : reader.apply(row);
    }
}
