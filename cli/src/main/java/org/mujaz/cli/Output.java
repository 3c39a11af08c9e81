package org.mujaz.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes: standard output, or a file that appears whole when everything was written. Until then its
 * content is in a file beside it that is removed if the command fails.
 */
final class Output implements Closeable {

    private final Writer writer;
    private final @Nullable Path file;
    private final @Nullable Path partial;
    private boolean done;

    private Output(Writer writer, @Nullable Path file, @Nullable Path partial) {
        this.writer = writer;
        this.file = file;
        this.partial = partial;
    }

    /** Opens {@code file}, or standard output for null. */
    static Output open(@Nullable Path file) throws IOException {
        if (file == null) {
            FileOutputStream out = new FileOutputStream(FileDescriptor.out);
            return new Output(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16), null, null);
        }
        Path folder = file.toAbsolutePath().getParent();
        Path partial = Files.createTempFile(folder, ".mujaz-", ".part");
        return new Output(Files.newBufferedWriter(partial, StandardCharsets.UTF_8), file, partial);
    }

    void write(String text) throws IOException {
        writer.write(text);
    }

    void flush() throws IOException {
        writer.flush();
    }

    /** Everything was written: a file may appear now. */
    void done() {
        done = true;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (file == null || partial == null) {
            return;
        }
        if (done) {
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(partial);
        }
    }
}
