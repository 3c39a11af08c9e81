package org.mujaz.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that were unpacked of others; refuses to go on where they are far more than those. */
final class Unpacked extends FilterInputStream {

    private static final long LARGE = 64L << 20;
    private static final int MOST_RATIO = 200;

    private final Counted packed;
    private long count;

    /** Bytes that are counted as they are read. */
    static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** Far more came out than text can be packed to. */
    static final class BombException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    Unpacked(InputStream unpacked, Counted packed) {
        super(unpacked);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count += Math.max(0, read);
        if (count > LARGE && count > packed.count * MOST_RATIO) {
            throw new BombException();
        }
        return read;
    }

    /** No marks: what lies under would be counted twice. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
