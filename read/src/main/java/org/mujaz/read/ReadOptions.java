package org.mujaz.read;

import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param from what they are, or null to find out
 * @param encoding what text is encoded in, or null to find out
 * @param title the title of the one article, or null
 * @param maxSize the most bytes of one article
 * @param columns which column is which field
 * @param items whether the page of a feed's item is fetched where the feed has only a summary
 * @param fetch how addresses are fetched
 */
public record ReadOptions(
        @Nullable Format from,
        @Nullable String encoding,
        @Nullable String title,
        int maxSize,
        Columns columns,
        boolean items,
        Fetcher.Settings fetch) {

    /** What an input can be said to be. */
    public enum Format {
        TEXT,
        HTML,
        JSONL,
        CSV,
        FEED,
        WARC
    }

    boolean hasFormatOfMany() {
        return from != null && !hasFormatOfOne();
    }

    /** Whether an input is said to be of a kind that holds one article. */
    boolean hasFormatOfOne() {
        return from == Format.TEXT || from == Format.HTML;
    }

    public static final ReadOptions DEFAULT =
            new ReadOptions(null, null, null, 4 << 20, Columns.NONE, true, Fetcher.Settings.DEFAULT);
}
