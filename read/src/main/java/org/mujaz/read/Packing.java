package org.mujaz.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** The codings of HTTP that a body may be packed in: gzip, deflate, Brotli. */
final class Packing {

    private static final int MOST_PACKINGS = 3;

    private Packing() {}

    /**
     * Unpacks a body, of several packings the last first.
     *
     * @param encodings what its server says, in lower case: names with commas between; may be empty
     * @param limit the most bytes that may come out
     * @throws ReadException if it is broken, too large, packed too often or in another way
     */
    static byte[] unpack(byte[] body, String encodings, int limit) throws ReadException {
        String[] names = encodings.split(",");
        byte[] bytes = body;
        int packings = 0;
        for (int i = names.length - 1; i >= 0; i--) {
            String name = names[i].strip();
            boolean none = name.isEmpty() || name.equals("identity");
            packings += none ? 0 : 1;
            if (packings > MOST_PACKINGS) {
                throw new ReadException(Problem.BOMB, Sizes.format(limit));
            }
            if (!none && bytes.length > 0) {
                bytes = unpackOne(bytes, name, limit);
            }
        }
        return bytes;
    }

    private static byte[] unpackOne(byte[] packed, String name, int limit) throws ReadException {
        return switch (name) {
            // What says that it is packed and is not comes from servers that pack twice or not at all.
            case "gzip", "x-gzip" ->
                isGzip(packed) ? unpacked(() -> new GZIPInputStream(new ByteArrayInputStream(packed)), limit) : packed;
            case "deflate" -> inflated(packed, limit);
            // It has no mark of its own. What is a page already is not packed.
            case "br" ->
                Sniffer.isHtml(packed)
                        ? packed
                        : unpacked(() -> new BrotliInputStream(new ByteArrayInputStream(packed)), limit);
            default ->
                throw new ReadException(
                        Problem.UNREADABLE, Wording.packed(name.substring(0, Math.min(name.length(), LONGEST_NAME))));
        };
    }

    private static final int LONGEST_NAME = 40;

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** Opens what unpacks a body. */
    private interface Opener {
        InputStream open() throws IOException;
    }

    /** Deflated with the heading that the standard asks for, or without it as some servers send it. */
    private static byte[] inflated(byte[] bytes, int limit) throws ReadException {
        boolean headed =
                (bytes[0] & 0x0F) == 8 && bytes.length > 1 && ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) % 31 == 0;
        return unpacked(() -> new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(!headed)), limit);
    }

    private static byte[] unpacked(Opener packed, int limit) throws ReadException {
        try (InputStream in = packed.open()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new ReadException(Problem.BOMB, Sizes.format(limit));
            }
            return bytes;
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new ReadException(Problem.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }
}
