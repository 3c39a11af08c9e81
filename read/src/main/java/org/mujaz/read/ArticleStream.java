package org.mujaz.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Articles one after the other, of which one at a time is held. */
interface ArticleStream extends Closeable {

    /**
     * The next article, or why there is none; nothing at the end.
     *
     * @throws IOException if no more can be had
     */
    Optional<Outcome> next() throws IOException;

    @Override
    default void close() throws IOException {}
}
