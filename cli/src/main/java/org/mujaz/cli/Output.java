package org.mujaz.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes: standard output, or a file that appears whole when everything was written. Until then its
 * content is in a file beside it that is removed if the command fails.
 */
final class Output implements Closeable {

    private final OutputStream stream;
    private final Writer writer;
    private final @Nullable Path file;
    private final @Nullable Path partial;
    private boolean done;

    private Output(OutputStream stream, @Nullable Path file, @Nullable Path partial) {
        this.stream = stream;
        this.writer = writer(stream);
        this.file = file;
        this.partial = partial;
    }

    /**
     * Opens {@code file}, or standard output for null. A link is followed; what is no plain file (a device, a pipe) is
     * written as it is.
     */
    static Output open(@Nullable Path file) throws IOException {
        if (file == null) {
            return new Output(new FileOutputStream(FileDescriptor.out), null, null);
        }
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Output(new FileOutputStream(file.toFile()), null, null);
        }
        Path target = Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
        return beside(target.toAbsolutePath());
    }

    private static Output beside(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("no such folder");
        }
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new IOException("permission denied");
        }
        // Not Files.createTempFile, which lets nobody else read what it makes.
        Path partial = File.createTempFile(".mujaz-", ".part", folder.toFile()).toPath();
        partial.toFile().deleteOnExit();
        if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(partial, Files.getPosixFilePermissions(file));
        }
        return new Output(new FileOutputStream(partial.toFile()), file, partial);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    void write(String text) throws IOException {
        writer.write(text);
    }

    /** Writes bytes that are UTF-8. */
    void write(byte[] bytes, int length) throws IOException {
        writer.flush();
        stream.write(bytes, 0, length);
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
        try {
            writer.close();
            if (done && file != null && partial != null) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            if (partial != null) {
                Files.deleteIfExists(partial);
            }
        }
    }
}
