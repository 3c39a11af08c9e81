package org.mujaz.lexicon;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A user's folder compiled together with the lexicon that it lies over, in a file of the folder, so that a folder of a million
 * names is loaded as fast as the built-in lexicon.
 *
 * <p>The file names what it was made of: the version of the lexicon below and a checksum of every list and rule of the folder. Where
 * either is another one the file is left alone, as if it were not there. Layout, big-endian: the mark {@code MJZC}, the layout's number,
 * the version below, the checksum of the folder; then a {@link LexiconFile}.
 */
final class CompiledFolder {

    /** The file's name in the folder. */
    static final String FILE = "compiled.mujaz";

    private static final int MARK = 0x4D4A5A43;
    private static final int LAYOUT = 1;
    private static final int HEADER = 16;

    private CompiledFolder() {}

    /** What a folder was compiled to, if it was, and neither it nor the lexicon below has changed since. */
    static Optional<LexiconFile.Contents> read(Path folder, String below) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            ByteBuffer in = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            boolean current = in.limit() > HEADER
                    && in.getInt() == MARK
                    && in.getInt() == LAYOUT
                    && in.getInt() == Integer.parseUnsignedInt(below, 16)
                    && in.getInt() == checksum(folder);
            return current ? Optional.of(LexiconFile.read(in)) : Optional.empty();
        } catch (IOException | IllegalStateException e) {
            // Cut short or changed: the folder itself is as good, only slower.
            return Optional.empty();
        }
    }

    /** Whether the folder has a compiled file that is not of what the folder holds now. */
    static boolean isStale(Path folder, String below) {
        return Files.exists(folder.resolve(FILE)) && read(folder, below).isEmpty();
    }

    /**
     * Compiles a folder; the file is there whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    static void write(Path folder, String below, List<PhraseTable> tables) throws IOException {
        Path file = folder.resolve(FILE);
        Path partial = folder.resolve(FILE + ".part");
        try {
            int checksum;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
                out.write(ByteBuffer.allocate(HEADER)
                        .putInt(MARK)
                        .putInt(LAYOUT)
                        .putInt(Integer.parseUnsignedInt(below, 16))
                        .putInt(checksum(folder))
                        .array());
                checksum = LexiconFile.write(tables, out);
            }
            try (RandomAccessFile patched = new RandomAccessFile(partial.toFile(), "rw")) {
                patched.seek(HEADER + LexiconFile.CHECKSUM_AT);
                patched.writeInt(checksum);
            }
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A checksum of the names and contents of all lists and rules of a folder. */
    private static int checksum(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (path.endsWith(".tsv") || path.endsWith(".yaml")) {
                checksum.update(path.getBytes(StandardCharsets.UTF_8));
                checksum.update(ByteBuffer.allocate(8).putLong(Files.size(file)).array());
                try (InputStream in = Files.newInputStream(file)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        checksum.update(buffer, 0, read);
                    }
                }
            }
        }
        return (int) checksum.getValue();
    }
}
