package org.mujaz.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page in a file of several that a browser saved as one ({@code .mht}, {@code .mhtml}; RFC 2557): its first part that is HTML. One
 * pass over the bytes; what is broken is read as far as it goes.
 *
 * @param html the page's bytes
 * @param charset what the file says they are encoded in, or null
 * @param url where the page was found, or null
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pages
record Mhtml(
        byte[] html, @Nullable String charset, @Nullable String url) {

    private static final int MOST_LINES = 200;

    /** Whether what begins so is one. */
    static boolean isMhtml(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("mime-version:") && lower.contains("multipart/related");
    }

    /** @throws ReadException if no page is in it */
    static Mhtml read(byte[] file) throws ReadException {
        Cursor cursor = new Cursor(file);
        Map<String, String> heading = cursor.heading();
        String type = heading.getOrDefault("content-type", "");
        String boundary = parameter(type, "boundary");
        String location = heading.getOrDefault("snapshot-content-location", "");
        if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            return of(heading, cursor.rest(), location);
        }
        byte[] mark = boundary == null ? new byte[0] : ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        while (mark.length > 0 && cursor.behind(mark)) {
            Map<String, String> part = cursor.heading();
            byte[] body = cursor.upTo(mark);
            if (part.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).startsWith("text/html")) {
                return of(part, body, location);
            }
        }
        throw new ReadException(Problem.NO_ARTICLE);
    }

    private static Mhtml of(Map<String, String> heading, byte[] body, String location) {
        String coding =
                heading.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT);
        byte[] html = coding.equals("base64")
                ? Base64.getMimeDecoder().decode(whole(body))
                : coding.equals("quoted-printable") ? unquoted(body) : body;
        String its = heading.getOrDefault("content-location", location);
        String url = Fetcher.isAddress(its) ? its : Fetcher.isAddress(location) ? location : null;
        return new Mhtml(html, parameter(heading.getOrDefault("content-type", ""), "charset"), url);
    }

    /** Only what is of base64, in whole groups: the decoder takes nothing else. */
    private static byte[] whole(byte[] body) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(body.length);
        for (byte b : body) {
            if ((b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '+' || b == '/') {
                kept.write(b);
            } else if (b == '=') {
                break;
            }
        }
        byte[] all = kept.toByteArray();
        return all.length % 4 == 1 ? java.util.Arrays.copyOf(all, all.length - 1) : all;
    }

    private static byte[] unquoted(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        for (int i = 0; i < body.length; i++) {
            if (body[i] != '=') {
                out.write(body[i]);
            } else if (i + 1 < body.length && body[i + 1] == '\n') {
                i++;
            } else if (i + 2 < body.length && body[i + 1] == '\r' && body[i + 2] == '\n') {
                i += 2;
            } else {
                int high = i + 2 < body.length ? Character.digit(body[i + 1], 16) : -1;
                int low = i + 2 < body.length ? Character.digit(body[i + 2], 16) : -1;
                boolean coded = high >= 0 && low >= 0;
                out.write(coded ? high * 16 + low : '=');
                i += coded ? 2 : 0;
            }
        }
        return out.toByteArray();
    }

    /** A parameter of a heading, which may be in quotation marks. */
    private static @Nullable String parameter(String heading, String name) {
        int at = heading.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) {
            return null;
        }
        String value = heading.substring(at + name.length() + 1).strip();
        boolean quoted = value.startsWith("\"");
        int end = quoted ? value.indexOf('"', 1) : value.indexOf(';');
        String bare =
                value.substring(quoted ? 1 : 0, end < 0 ? value.length() : end).strip();
        return bare.isEmpty() ? null : bare;
    }

    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Lines up to an empty one; a line that begins with a space goes on with the one before. */
        Map<String, String> heading() {
            Map<String, String> heading = new HashMap<>();
            StringBuilder line = new StringBuilder();
            for (int lines = 0; lines < MOST_LINES && at < bytes.length; lines++) {
                String next = line();
                if (next.startsWith(" ") || next.startsWith("\t")) {
                    line.append(' ').append(next.strip());
                    continue;
                }
                put(heading, line.toString());
                if (next.isEmpty()) {
                    return heading;
                }
                line.setLength(0);
                line.append(next);
            }
            put(heading, line.toString());
            return heading;
        }

        private static void put(Map<String, String> heading, String line) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                heading.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }

        private String line() {
            int from = at;
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            int end = at > from && bytes[at - 1] == '\r' ? at - 1 : at;
            at = Math.min(bytes.length, at + 1);
            return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        }

        byte[] rest() {
            return java.util.Arrays.copyOfRange(bytes, at, bytes.length);
        }

        /** Goes behind the next line that begins with {@code mark}; false if there is none. */
        boolean behind(byte[] mark) {
            while (at < bytes.length) {
                boolean found = isHere(mark);
                line();
                if (found) {
                    return true;
                }
            }
            return false;
        }

        /** What stands before the next line that begins with {@code mark}. */
        byte[] upTo(byte[] mark) {
            int from = at;
            while (at < bytes.length && !isHere(mark)) {
                line();
            }
            return java.util.Arrays.copyOfRange(bytes, from, at);
        }

        private boolean isHere(byte[] mark) {
            return at + mark.length <= bytes.length
                    && java.util.Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
        }
    }
}
