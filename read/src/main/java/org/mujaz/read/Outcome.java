package org.mujaz.read;

import org.jspecify.annotations.Nullable;

/**
 * What came of one piece of an input: an article, or why there is none.
 *
 * @param where what a message about it names: the input, and the line or record where it has many
 * @param page the article, or null
 * @param failure why there is none, or null
 * @param skip why none was to be had from it, which is no failure, or null
 * @param warning what was passed over, or null
 */
public record Outcome(
        String where,
        @Nullable Page page,
        @Nullable ReadException failure,
        @Nullable Skip skip,
        @Nullable ReadException warning) {

    static Outcome of(String where, Page page) {
        return new Outcome(where, page, null, null, page.partial() ? new ReadException(Problem.PARTIAL) : null);
    }

    static Outcome failed(String where, ReadException failure) {
        return new Outcome(where, null, failure, null, null);
    }

    /** The failure of a piece of a collection, which may be none. */
    static Outcome failedOrSkipped(String where, ReadException failure) {
        Skip skip = Skip.of(failure);
        return skip == null ? failed(where, failure) : skipped(where, skip);
    }

    static Outcome skipped(String where, Skip skip) {
        return new Outcome(where, null, null, skip, null);
    }
}
