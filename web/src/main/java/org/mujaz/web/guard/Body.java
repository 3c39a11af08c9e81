package org.mujaz.web.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request as far as it has arrived: the first of it in memory while there is room, the rest in a file that has no name any
 * more once it is open. Used by one thread at a time.
 */
final class Body {

    private static final int IN_MEMORY = 1 << 20;

    private final AtomicLong room;
    private final List<ByteBuffer> chunks = new ArrayList<>();
    private long inMemory;
    private long size;
    private @Nullable FileChannel file;

    /** @param room how many bytes more all requests together may keep in memory */
    Body(AtomicLong room) {
        this.room = room;
    }

    long size() {
        return size;
    }

    /** Takes what is in {@code from}; nothing of it is used afterwards. */
    void add(ByteBuffer from) throws IOException {
        int length = from.remaining();
        size += length;
        if (file == null && inMemory + length <= IN_MEMORY && reserve(length)) {
            ByteBuffer copy = ByteBuffer.allocate(length);
            copy.put(from).flip();
            chunks.add(copy);
            inMemory += length;
            return;
        }
        FileChannel to = open();
        while (from.hasRemaining()) {
            to.write(from);
        }
    }

    private boolean reserve(int length) {
        if (room.addAndGet(-length) >= 0) {
            return true;
        }
        room.addAndGet(length);
        return false;
    }

    private FileChannel open() throws IOException {
        FileChannel opened = file;
        if (opened == null) {
            Path path = Files.createTempFile("mujaz-", ".body");
            opened = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = opened;
        }
        return opened;
    }

    /** All of it, to be read once. */
    Content.Source source(ByteBufferPool pool) {
        FileChannel spooled = file;
        if (spooled == null) {
            return Content.Source.from(chunks.toArray(ByteBuffer[]::new));
        }
        try {
            spooled.position(0);
            return Content.Source.from(
                    new ByteBufferPool.Sized(pool),
                    new java.io.SequenceInputStream(
                            Content.Source.asInputStream(Content.Source.from(chunks.toArray(ByteBuffer[]::new))),
                            java.nio.channels.Channels.newInputStream(spooled)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frees memory and file. */
    void close() {
        room.addAndGet(inMemory);
        inMemory = 0;
        chunks.clear();
        FileChannel spooled = file;
        file = null;
        if (spooled != null) {
            try {
                spooled.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
