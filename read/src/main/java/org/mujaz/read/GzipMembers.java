package org.mujaz.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The members of a gzip stream, each unpacked by itself. A broken member ends where it breaks; the search for the next one begins
 * right behind the header of the broken one, so that of what follows nothing is lost. Holds 64 KB, and of a member as much of its
 * packed bytes as {@link #MOST_KEPT}.
 */
final class GzipMembers {

    /** How far behind a member's beginning the search for the next can go back. */
    private static final int MOST_KEPT = 4 << 20;

    private static final int STEP = 1 << 16;

    /** Text of a page packs five to ten times; what packs so much better, and is large, is no text. */
    private static final int MOST_RATIO = 300;

    private static final long LARGE = 64L << 20;

    private final InputStream in;
    private byte[] raw = new byte[2 * STEP];
    private int from;
    private int to;
    private int memberStart;
    private boolean keeps;
    private boolean ended;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long packed;
    private long unpacked;
    private boolean inMember;
    private boolean broken;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    /** Moves to the next member; false at the end. */
    boolean next() throws IOException {
        if (broken && keeps) {
            from = memberStart + 1;
        }
        broken = false;
        inMember = false;
        while (true) {
            if (!has(18)) {
                return false;
            }
            if (isHeader()) {
                memberStart = from;
                keeps = true;
                int header = headerLength();
                if (header > 0) {
                    from += header;
                    inflater.reset();
                    crc.reset();
                    packed = 0;
                    unpacked = 0;
                    inMember = true;
                    return true;
                }
            }
            from++;
        }
    }

    boolean isBroken() {
        return broken;
    }

    /** Unpacks more of the member; -1 at its end, be it broken. */
    int read(byte[] buffer, int offset, int length) throws IOException {
        if (!inMember) {
            return -1;
        }
        try {
            while (true) {
                int count = inflater.inflate(buffer, offset, length);
                if (count > 0) {
                    crc.update(buffer, offset, count);
                    unpacked += count;
                    if (unpacked > LARGE && unpacked > packed * MOST_RATIO) {
                        return end(true);
                    }
                    return count;
                }
                if (inflater.finished()) {
                    from -= inflater.getRemaining();
                    return end(!hasTrailer());
                }
                if (inflater.needsInput() && !feed()) {
                    return end(true);
                }
                if (inflater.needsDictionary()) {
                    return end(true);
                }
            }
        } catch (DataFormatException e) {
            return end(true);
        }
    }

    void close() {
        inflater.end();
    }

    private int end(boolean isBroken) {
        inMember = false;
        broken = isBroken;
        return -1;
    }

    private boolean feed() throws IOException {
        if (!has(1)) {
            return false;
        }
        inflater.setInput(raw, from, to - from);
        packed += to - from;
        from = to;
        return true;
    }

    private boolean hasTrailer() throws IOException {
        if (!has(8)) {
            return false;
        }
        long sum = number(from);
        long size = number(from + 4);
        from += 8;
        return sum == crc.getValue() && size == (unpacked & 0xFFFFFFFFL);
    }

    private long number(int at) {
        return (raw[at] & 0xFFL)
                | (raw[at + 1] & 0xFFL) << 8
                | (raw[at + 2] & 0xFFL) << 16
                | (raw[at + 3] & 0xFFL) << 24;
    }

    private boolean isHeader() {
        return raw[from] == 0x1F && (raw[from + 1] & 0xFF) == 0x8B && raw[from + 2] == 8 && (raw[from + 3] & 0xE0) == 0;
    }

    /** The length of the header at {@code from}, or 0 if it is none. */
    private int headerLength() throws IOException {
        int flags = raw[from + 3];
        int length = 10;
        if ((flags & 4) != 0) {
            int extra = (raw[from + 10] & 0xFF) | (raw[from + 11] & 0xFF) << 8;
            length += 2 + extra;
        }
        for (int flag : new int[] {8, 16}) {
            if ((flags & flag) != 0) {
                int longest = length + STEP / 2;
                do {
                    if (!has(length + 1) || length > longest) {
                        return 0;
                    }
                } while (raw[from + length++] != 0);
            }
        }
        length += (flags & 2) != 0 ? 2 : 0;
        return has(length) ? length : 0;
    }

    /** Makes sure that so many bytes lie ahead; keeps what lies behind, as far as a broken member may need it again. */
    private boolean has(int count) throws IOException {
        while (to - from < count && !ended) {
            if (to == raw.length) {
                makeRoom();
            }
            int read = in.read(raw, to, raw.length - to);
            ended = read < 0;
            to += Math.max(0, read);
        }
        return to - from >= count;
    }

    private void makeRoom() {
        if (keeps && from - memberStart > MOST_KEPT) {
            keeps = false;
        }
        int keep = keeps ? memberStart : from;
        byte[] target = to - keep > raw.length / 2 ? new byte[raw.length * 2] : raw;
        System.arraycopy(raw, keep, target, 0, to - keep);
        from -= keep;
        to -= keep;
        memberStart -= keep;
        raw = target;
    }
}
