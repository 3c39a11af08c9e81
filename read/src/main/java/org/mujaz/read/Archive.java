package org.mujaz.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP or tar archive, one after the other, each read as if it were named by itself. */
final class Archive implements ArticleStream {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;

    /** Opens what one file of an archive is. */
    interface Opener {
        ArticleStream open(String name, InputStream in) throws IOException, ReadException;
    }

    private final String name;
    private final InputStream in;
    private final @Nullable ZipInputStream zip;
    private final Opener opener;
    private @Nullable ArticleStream open;
    private @Nullable InputStream entry;
    private boolean begun;

    Archive(String name, InputStream in, boolean isZip, Opener opener) {
        this.name = name;
        Unpacked.Counted counted = new Unpacked.Counted(in);
        this.in = counted;
        this.zip = isZip ? new ZipInputStream(counted, StandardCharsets.UTF_8) : null;
        this.entry = zip == null ? null : new Unpacked(zip, counted);
        this.opener = opener;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    @Override
    public Optional<Outcome> next() throws IOException {
        while (true) {
            ArticleStream current = open;
            if (current != null) {
                Optional<Outcome> outcome = current.next();
                if (outcome.isPresent()) {
                    return outcome;
                }
                open = null;
            }
            try {
                String file = zip == null ? nextOfTar() : nextOfZip(zip);
                if (file == null) {
                    return Optional.empty();
                }
                String where = name + "!" + file;
                if (!Sniffer.isRead(file)) {
                    return Optional.of(Outcome.skipped(where, Skip.NOT_TEXT));
                }
                InputStream bytes = entry;
                if (bytes != null) {
                    open = opener.open(where, new Unclosed(bytes));
                }
            } catch (ReadException e) {
                return Optional.of(Outcome.failedOrSkipped(name, e));
            } catch (IllegalArgumentException e) {
                throw new IOException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    private @Nullable String nextOfZip(ZipInputStream from) throws IOException {
        InputStream rest = entry;
        if (begun && rest != null) {
            rest.transferTo(OutputStream.nullOutputStream());
        }
        begun = true;
        ZipEntry next = from.getNextEntry();
        while (next != null && next.isDirectory()) {
            next = from.getNextEntry();
        }
        return next == null ? null : next.getName();
    }

    private @Nullable String nextOfTar() throws IOException {
        if (entry instanceof Bounded before) {
            before.skipRest();
        }
        String longName = null;
        while (true) {
            byte[] header = in.readNBytes(BLOCK);
            if (header.length < BLOCK || header[0] == 0) {
                return null;
            }
            long size = octal(header, 124, 12);
            Bounded content = new Bounded(in, size);
            char type = (char) header[156];
            if (type == 'L' || type == 'x') {
                byte[] bytes = content.readNBytes((int) Math.min(size, LONGEST_NAME));
                content.skipRest();
                longName = type == 'L' ? string(bytes, 0, bytes.length) : pax(bytes, longName);
            } else if (type == '0' || type == 0) {
                entry = content;
                String prefix = string(header, 345, 155);
                String its = string(header, 0, 100);
                return longName != null ? longName : prefix.isEmpty() ? its : prefix + "/" + its;
            } else {
                content.skipRest();
                longName = null;
            }
        }
    }

    private static @Nullable String pax(byte[] bytes, @Nullable String otherwise) {
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            int path = line.indexOf(" path=");
            if (path > 0) {
                return line.substring(path + 6);
            }
        }
        return otherwise;
    }

    private static String string(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) throws IOException {
        long number = 0;
        for (int i = from; i < from + length; i++) {
            if (header[i] >= '0' && header[i] <= '7') {
                number = number * 8 + header[i] - '0';
            } else if (header[i] != 0 && header[i] != ' ') {
                throw new IOException("a size that is no number");
            }
        }
        return number;
    }

    /** The bytes of one file of a tar archive. */
    private static final class Bounded extends FilterInputStream {
        private final long padding;
        private long left;

        Bounded(InputStream in, long size) {
            super(in);
            this.left = size;
            this.padding = (BLOCK - size % BLOCK) % BLOCK;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = in.read(buffer, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new IOException("it ends inside a file");
            }
            left -= count;
            return count;
        }

        void skipRest() throws IOException {
            in.skipNBytes(left + padding);
            left = 0;
        }
    }

    /** What reads a file of an archive closes that, and not the archive. */
    private static final class Unclosed extends BufferedInputStream {
        Unclosed(InputStream in) {
            super(in, 1 << 14);
        }

        @Override
        public void close() {}
    }
}
