package org.mujaz.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was fetched before, a file an address in a folder, so that a server can be asked only for what has changed. */
final class FetchCache {

    private static final int HEAD_LINES = 5;

    private final Path folder;

    FetchCache(Path folder) {
        this.folder = folder;
    }

    private static final String MOVED = "moved ";

    /**
     * A kept answer; empty texts where the server said nothing.
     *
     * @param url where it came from in the end
     * @param moved whether that is its address from now on
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
    record Entry(String url, boolean moved, String etag, String lastModified, String contentType, byte[] bytes) {}

    @Nullable
    Entry get(String url) {
        try {
            byte[] file = Files.readAllBytes(file(url));
            int at = 0;
            String[] head = new String[HEAD_LINES];
            for (int i = 0; i < HEAD_LINES; i++) {
                int end = at;
                while (file[end] != '\n') {
                    end++;
                }
                head[i] = new String(file, at, end - at, StandardCharsets.UTF_8);
                at = end + 1;
            }
            byte[] bytes = new byte[file.length - at];
            System.arraycopy(file, at, bytes, 0, bytes.length);
            boolean moved = head[1].startsWith(MOVED);
            String from = moved ? head[1].substring(MOVED.length()) : head[1];
            return head[0].equals(url) ? new Entry(from, moved, head[2], head[3], head[4], bytes) : null;
        } catch (IOException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Keeps an answer to a request for {@code url}; a folder that cannot be written to costs only the keeping. */
    void put(String url, Entry entry) {
        String head = String.join(
                        "\n",
                        List.of(
                                url,
                                (entry.moved ? MOVED : "") + entry.url,
                                entry.etag,
                                entry.lastModified,
                                entry.contentType))
                + "\n";
        byte[] lines = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[lines.length + entry.bytes.length];
        System.arraycopy(lines, 0, all, 0, lines.length);
        System.arraycopy(entry.bytes, 0, all, lines.length, entry.bytes.length);
        try {
            Files.createDirectories(folder);
            Path partial = Files.createTempFile(folder, ".mujaz-", ".part");
            Files.write(partial, all);
            Files.move(partial, file(url), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return;
        }
    }

    private Path file(String url) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest) + ".fetched");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
