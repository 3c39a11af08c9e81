package org.mujaz.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of a page's bytes. What the bytes are stands over what the page or its server says they are; that is believed only
 * where the bytes speak for nothing, as in a page without Arabic.
 */
final class HtmlDecoder {

    /** A declaration stands so near the beginning; browsers look at the first 1,024 bytes, pages are worse. */
    private static final int HEAD = 8192;

    private HtmlDecoder() {}

    /**
     * A page's text.
     *
     * @param charset what it was read as
     * @param declared what it was said to be, or null where nothing was said
     */
    record Decoded(String text, Charset charset, @Nullable String declared) {

        /** How the encoding was told, for those who ask. */
        String origin() {
            if (declared == null) {
                return "its bytes";
            }
            Charset said = HtmlDecoder.charset(declared);
            return said != null && said.equals(charset)
                    ? "declared"
                    : "its bytes, against " + declared + " as declared";
        }
    }

    /** @param server what the server says, or null */
    static Decoded decode(byte[] bytes, @Nullable String server) {
        String declared = declared(bytes);
        String said = declared == null ? server : declared;
        Charset found = Decoder.find(bytes);
        if (found == null) {
            Charset named = charset(said);
            Charset other = charset(server);
            found = named != null ? named : other != null ? other : Charset.forName("windows-1252");
        }
        String text = Decoder.lenient(bytes, found);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, found, said);
    }

    static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The first {@code charset=} or {@code encoding=} of the head, or null. */
    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        String meta = behind(head, "charset");
        return meta == null && head.startsWith("<?xml") ? behind(head, "encoding") : meta;
    }

    /** The name behind {@code word} and an equals sign; also the parameter of a content type. */
    static @Nullable String behind(String head, String word) {
        for (int at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + 1)) {
            int from = at + word.length();
            while (from < head.length() && " =\"'".indexOf(head.charAt(from)) >= 0) {
                from++;
            }
            int to = from;
            while (to < head.length() && isName(head.charAt(to))) {
                to++;
            }
            if (head.substring(at, from).indexOf('=') > 0 && to > from) {
                return head.substring(from, to);
            }
        }
        return null;
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
