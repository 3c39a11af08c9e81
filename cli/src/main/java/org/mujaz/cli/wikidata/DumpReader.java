package org.mujaz.cli.wikidata;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The lines of a dump: a JSON array with an entity a line, plain or packed with gzip, from a file or standard input ({@code -}).
 *
 * <p>A line that is longer than the limit is skipped without being kept. Positions are bytes of the unpacked dump.
 */
final class DumpReader implements Closeable {

    /** So many bytes of the beginning tell a dump from another. */
    private static final int HEAD = 4096;

    private static final int BUFFER = 1 << 18;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final int head;
    private int at;
    private int filled;
    private byte[] line = new byte[1 << 16];
    private int length;
    private long position;
    private boolean tooLong;

    private DumpReader(InputStream in, int longest) throws IOException {
        this.in = in;
        this.longest = longest;
        this.filled = Math.max(0, in.readNBytes(buffer, 0, HEAD));
        CRC32 checksum = new CRC32();
        checksum.update(buffer, 0, filled);
        this.head = (int) checksum.getValue();
    }

    /**
     * Opens a dump.
     *
     * @param longest the most bytes of a line that is kept
     * @throws IOException if it cannot be read, or is packed with bzip2
     */
    static DumpReader open(String file, int longest) throws IOException {
        InputStream raw = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
        try {
            PushbackInputStream packed = new PushbackInputStream(new BufferedInputStream(raw, BUFFER), 3);
            byte[] mark = packed.readNBytes(3);
            packed.unread(mark);
            boolean gzip = mark.length >= 2 && mark[0] == 0x1F && mark[1] == (byte) 0x8B;
            if (mark.length == 3 && mark[0] == 'B' && mark[1] == 'Z' && mark[2] == 'h') {
                throw new Bzip2Exception();
            }
            return new DumpReader(gzip ? new GZIPInputStream(packed, BUFFER) : packed, longest);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** A dump packed with bzip2, which another program unpacks faster, on all processors. */
    static final class Bzip2Exception extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A checksum of the dump's first bytes. */
    int head() {
        return head;
    }

    /**
     * Goes to a position that {@link #position} gave before.
     *
     * @throws EOFException if the dump is shorter
     */
    void skipTo(long target) throws IOException {
        while (position < target) {
            if (at == filled && !fill()) {
                throw new EOFException();
            }
            int step = (int) Math.min(filled - at, target - position);
            at += step;
            position += step;
        }
    }

    /**
     * Reads the next line; what it holds is in {@link #line()} until the next one is read.
     *
     * @return false at the end of the dump
     * @throws EOFException if a packed dump ends before its end
     */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(at, end);
            boolean whole = end < filled;
            int behind = whole ? end + 1 : end;
            position += behind - at;
            at = behind;
            if (whole) {
                break;
            }
        }
        return any;
    }

    private void append(int from, int to) {
        int needed = length + to - from;
        if (tooLong || needed > longest) {
            tooLong = true;
            length = 0;
            return;
        }
        if (needed > line.length) {
            line = Arrays.copyOf(line, Math.min(longest, Math.max(needed, line.length * 2)));
        }
        System.arraycopy(buffer, from, line, length, to - from);
        length = needed;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = 0;
        try {
            filled = Math.max(0, in.read(buffer));
        } catch (ZipException e) {
            // A packed dump that was cut can look damaged as well as short.
            EOFException end = new EOFException(e.getMessage());
            end.initCause(e);
            throw end;
        }
        return filled > 0;
    }

    /** The bytes of the line; only the first {@link #length()} count. */
    byte[] line() {
        return line;
    }

    int length() {
        return length;
    }

    /** Whether the line was longer than the limit, and skipped. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Where the next line begins. */
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
