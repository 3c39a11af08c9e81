package org.mujaz.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The page in a file that Safari saved ({@code .webarchive}): a binary property list whose main resource is the page. Only the few
 * objects on the way to it are looked at; every offset and length is checked against the file.
 *
 * @param html the page's bytes
 * @param charset what the file says they are encoded in, or null
 * @param url where the page was found, or null
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pages
record WebArchive(
        byte[] html, @Nullable String charset, @Nullable String url) {

    /** What the file begins with. */
    static final String MARK = "bplist0";

    private static final int TRAILER = 32;

    /** @throws ReadException if no page is in it */
    static WebArchive read(byte[] file) throws ReadException {
        try {
            List list = new List(file);
            long main = list.value(list.top, "WebMainResource");
            byte[] html = list.bytes(list.value(main, "WebResourceData"));
            String type = list.text(list.value(main, "WebResourceMIMEType"));
            if (html == null || (type != null && !type.contains("html"))) {
                throw new ReadException(Problem.NO_ARTICLE);
            }
            String url = list.text(list.value(main, "WebResourceURL"));
            return new WebArchive(
                    html,
                    list.text(list.value(main, "WebResourceTextEncodingName")),
                    url != null && Fetcher.isAddress(url) ? url : null);
        } catch (IndexOutOfBoundsException e) {
            throw new ReadException(Problem.BROKEN_ARCHIVE, "it ends too early");
        }
    }

    /** A binary property list. Reading outside the file throws {@link IndexOutOfBoundsException}. */
    private static final class List {
        private static final int NONE = -1;

        private final byte[] file;
        private final int offsetSize;
        private final int referenceSize;
        private final long objects;
        private final long table;
        final long top;

        List(byte[] file) {
            this.file = file;
            int trailer = file.length - TRAILER;
            offsetSize = (int) number(trailer + 6L, 1);
            referenceSize = (int) number(trailer + 7L, 1);
            objects = number(trailer + 8L, 8);
            top = number(trailer + 16L, 8);
            table = number(trailer + 24L, 8);
        }

        /** The unsigned number of {@code size} bytes at {@code at}. */
        private long number(long at, int size) {
            if (at < 0 || size < 1 || size > 8 || at > file.length - (long) size) {
                throw new IndexOutOfBoundsException();
            }
            long number = 0;
            for (int i = 0; i < size; i++) {
                number = number << 8 | (file[(int) at + i] & 0xFF);
            }
            return number;
        }

        private long offset(long object) {
            if (object < 0 || object >= objects || object > file.length || table < 0 || table > file.length) {
                throw new IndexOutOfBoundsException();
            }
            return number(table + object * offsetSize, offsetSize);
        }

        private int kind(long object) {
            return (int) number(offset(object), 1) >> 4;
        }

        /** How many things are in an object, and where they begin. */
        private long[] extent(long object) {
            long at = offset(object);
            long count = number(at, 1) & 0x0F;
            if (count < 0x0F) {
                return new long[] {count, at + 1};
            }
            int size = 1 << (number(at + 1, 1) & 0x03);
            return new long[] {number(at + 2, size), at + 2 + size};
        }

        /** The object that a dictionary has under a name; none where it has not, or is no dictionary. */
        long value(long dictionary, String name) {
            if (dictionary == NONE || kind(dictionary) != 0xD) {
                return NONE;
            }
            long[] extent = extent(dictionary);
            if (extent[0] < 0 || extent[0] > file.length) {
                throw new IndexOutOfBoundsException();
            }
            for (long i = 0; i < extent[0]; i++) {
                long key = number(extent[1] + i * referenceSize, referenceSize);
                if (name.equals(text(key))) {
                    return number(extent[1] + (extent[0] + i) * referenceSize, referenceSize);
                }
            }
            return NONE;
        }

        @Nullable
        String text(long object) {
            int kind = object == NONE ? 0 : kind(object);
            if (kind != 5 && kind != 6) {
                return null;
            }
            byte[] bytes = slice(object, kind == 6 ? 2 : 1);
            return new String(bytes, kind == 6 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        }

        byte @Nullable [] bytes(long object) {
            return object == NONE || kind(object) != 4 ? null : slice(object, 1);
        }

        private byte[] slice(long object, int width) {
            long[] extent = extent(object);
            if (extent[0] < 0 || extent[0] > file.length || extent[1] + extent[0] * width > file.length) {
                throw new IndexOutOfBoundsException();
            }
            return Arrays.copyOfRange(file, (int) extent[1], (int) (extent[1] + extent[0] * width));
        }
    }
}
