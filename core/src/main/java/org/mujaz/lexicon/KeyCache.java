package org.mujaz.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon has under keys; each is looked for when it is first asked for and kept if it is there, so that no more is kept than the
 * lexicon has. Safe for use by many threads.
 */
public final class KeyCache<T> {

    private final Function<String, @Nullable T> finder;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** @param finder looks for what is under a key; null where there is nothing */
    public KeyCache(Function<String, @Nullable T> finder) {
        this.finder = finder;
    }

    /** What is under a key, or null. */
    public @Nullable T get(String key) {
        T kept = known.get(key);
        if (kept == null) {
            kept = finder.apply(key);
            if (kept != null) {
                known.put(key, kept);
            }
        }
        return kept;
    }
}
