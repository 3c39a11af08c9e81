package org.mujaz.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Article;

/**
 * An article with what its source says of it besides, and where each part of it stood.
 *
 * @param article the article
 * @param author who wrote it, or null
 * @param section the part of the paper it stood in, or null
 * @param modified when it was last changed, in ISO 8601, or null
 * @param partial whether the source shows only its beginning (a paywall, a feed's summary)
 * @param entries the entries of a live blog in their order on the page; empty for other articles
 * @param next the address of the article's next page, or null
 * @param origins from which part of the source each field came
 */
public record Page(
        Article article,
        @Nullable String author,
        @Nullable String section,
        @Nullable String modified,
        boolean partial,
        List<Entry> entries,
        @Nullable String next,
        List<Origin> origins) {

    public Page {
        entries = List.copyOf(entries);
        origins = List.copyOf(origins);
    }

    /**
     * An entry of a live blog.
     *
     * @param time when it was written: ISO 8601, or the page's words where they are none
     * @param paragraph the index of its first paragraph in the article's body, from 0
     */
    public record Entry(String time, int paragraph) {}

    /**
     * Where a field came from.
     *
     * @param field title, text, published, author, section, points, url, source, modified, next or encoding
     * @param from the part of the source: {@code JSON-LD headline}, {@code meta og:title}, {@code h1}, {@code div.article-body}
     * @param value what was taken from there, as it stood; shortened where it is long
     */
    public record Origin(String field, String from, String value) {}

    /** An article of which nothing more is known. */
    public static Page of(Article article, List<Origin> origins) {
        return new Page(article, null, null, null, false, List.of(), null, origins);
    }

    public Page with(Article other) {
        return new Page(other, author, section, modified, partial, entries, next, origins);
    }
}
