package org.mujaz.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is to be printed of one article, kept until its turn comes. */
interface Printout {

    /** Prints it. */
    void to(Output output) throws IOException;

    /** Of a text. */
    static Printout of(String text) {
        return output -> output.write(text);
    }

    /**
     * Of what {@code content} writes, which may be many times as long as its article: it is kept as UTF-8 in pages, so that neither a
     * string of it nor a growing buffer is ever made.
     */
    static Printout of(Content content) {
        Pages pages = new Pages();
        try (Writer writer = new OutputStreamWriter(pages, StandardCharsets.UTF_8)) {
            content.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output -> {
            for (byte[] page : pages.full) {
                output.write(page, page.length);
            }
            output.write(pages.last, pages.length);
        };
    }

    /** Writes something. */
    interface Content {
        void write(Writer writer) throws IOException;
    }

    /** Bytes in arrays of one length, which never move. */
    final class Pages extends OutputStream {

        private static final int SIZE = 1 << 16;
        private static final int FIRST = 1 << 12;

        private final List<byte[]> full = new ArrayList<>();
        private byte[] last = new byte[FIRST];
        private int length;

        private Pages() {}

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) {
            int from = offset;
            int left = count;
            while (left > 0) {
                if (length == last.length) {
                    full.add(last);
                    last = new byte[SIZE];
                    length = 0;
                }
                int some = Math.min(left, last.length - length);
                System.arraycopy(bytes, from, last, length, some);
                length += some;
                from += some;
                left -= some;
            }
        }
    }
}
