package org.mujaz.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes, whatever encoding of Arabic they are in.
 *
 * <p>A byte order mark decides; then a text whose every second byte is an Arabic or Latin block's is UTF-16; bytes that are
 * UTF-8 throughout (or but for a few broken ones, which become U+FFFD) are UTF-8; what is left is windows-1256 or ISO-8859-6,
 * told apart by which of the two readings has the letters of Arabic in the shares that Arabic has them, and no others inside
 * its words. One pass for each test.
 */
public final class Decoder {

    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
    private static final Charset UTF_32 = Charset.forName("UTF-32");

    /** Of so many good multi-byte sequences one may be broken, and the text still counts as UTF-8. */
    private static final int GOOD_PER_BROKEN = 20;

    /** So many bytes, from the first that is no ASCII, decide between two encodings of one byte a letter. */
    private static final int SAMPLE = 20_000;

    /** Alef (with hamza or madda too), lam, yeh, meem, waw and noon are more than half of the letters of any Arabic. */
    private static final String COMMONEST = "\u0627\u0623\u0625\u0622\u0644\u064A\u0649\u0626\u0645\u0648\u0624\u0646";

    /**
     * In thousandths: the commonest letters' least share in a reading that is taken for Arabic, give or take {@link #CHANCE}
     * letters. Any ten words of an article have 290.
     */
    private static final int LEAST_COMMONEST = 250;

    private static final int CHANCE = 2;

    /** In thousandths of the Arabic letters: how many may touch something that no Arabic word has. */
    private static final int MOST_ODD = 50;

    /** One odd place weighs as much as so many letters. */
    private static final int ODD_WEIGHT = 4;

    private static final int NOT_ARABIC = -1;

    /**
     * Decodes a file.
     *
     * @param encoding the encoding that the caller says it is in, or null to find out
     * @throws ReadException if it is empty, no text, in no encoding of Arabic, or not in the one it is said to be in
     */
    public String decode(byte[] bytes, @Nullable String encoding) throws ReadException {
        if (bytes.length == 0) {
            throw new ReadException(Problem.EMPTY);
        }
        Object kind = binaryKind(bytes);
        if (kind != null) {
            throw new ReadException(Problem.NOT_TEXT, kind);
        }
        if (encoding != null) {
            return decodeAs(bytes, charset(encoding));
        }
        Charset found = find(bytes);
        if (found != null) {
            return withoutMark(lenient(bytes, found));
        }
        if (hasControls(bytes)) {
            throw new ReadException(Problem.NOT_TEXT, Wording.BINARY);
        }
        throw new ReadException(Problem.UNDECODABLE);
    }

    private static Charset charset(String name) throws ReadException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ReadException(Problem.UNKNOWN_ENCODING, name);
        }
    }

    /** Trusts what is said, unless the bytes cannot be that or make no Arabic that way and do so in another encoding. */
    private static String decodeAs(byte[] bytes, Charset said) throws ReadException {
        String text = strict(bytes, said);
        Charset found = find(bytes);
        String other = found == null ? text : lenient(bytes, found);
        if (other == null) {
            throw new ReadException(Problem.UNDECODABLE);
        }
        if (text == null && found != null && found.name().startsWith(said.name())) {
            return withoutMark(other);
        }
        boolean agree = text != null && withoutMark(text).equals(withoutMark(other));
        boolean plausible = text != null && found != null && !isUnicode(found) && arabicness(text) != NOT_ARABIC;
        if (found != null && !agree && !plausible) {
            throw new ReadException(Problem.WRONG_ENCODING, said.name(), found.name());
        }
        if (text == null) {
            throw new ReadException(Problem.UNDECODABLE);
        }
        if (hasControls(text.getBytes(StandardCharsets.UTF_8))) {
            throw new ReadException(Problem.NOT_TEXT, Wording.BINARY);
        }
        return withoutMark(text);
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    /** The encoding that the bytes themselves speak for, or null. */
    static @Nullable Charset find(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = utf16(bytes);
        if (wide != null) {
            return wide;
        }
        if (hasControls(bytes)) {
            return null;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : singleByte(bytes);
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    /** Whether a byte order mark says UTF-16 or UTF-32. */
    static boolean isMarkedWide(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        return marked != null && !marked.equals(StandardCharsets.UTF_8);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What a file is, by how it begins, if that is not text; a name or a {@link Wording}. */
    static @Nullable Object binaryKind(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return "JPEG";
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return "PNG";
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return "PDF";
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Wording.ZIP;
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Wording.OLD_OFFICE;
        }
        if (startsWith(bytes, 0x1F, 0x8B)) {
            return "gzip";
        }
        return startsWith(bytes, 'G', 'I', 'F', '8') ? "GIF" : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: one half of the bytes is nearly always the number of the Arabic or the Latin block. */
    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        int evenBlocks = 0;
        int oddBlocks = 0;
        int pairs = Math.min(bytes.length, 8192) / 2;
        for (int i = 0; i < pairs; i++) {
            evenBlocks += isBlock(bytes[2 * i]) ? 1 : 0;
            oddBlocks += isBlock(bytes[2 * i + 1]) ? 1 : 0;
        }
        int most = pairs * 9 / 10;
        if (evenBlocks > most && oddBlocks < evenBlocks / 2 + 1) {
            return StandardCharsets.UTF_16BE;
        }
        return oddBlocks > most && evenBlocks < oddBlocks / 2 + 1 ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean isBlock(byte b) {
        return b == 0x06 || b == 0x00 || b == 0x20;
    }

    private static boolean hasControls(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            boolean control = b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1A;
            controls += control ? 1 : 0;
        }
        return controls > bytes.length / 200;
    }

    /** Whether the bytes are UTF-8, but for a few broken ones among many good sequences. */
    private static boolean isUtf8(byte[] bytes) {
        int good = 0;
        int broken = 0;
        int at = 0;
        while (at < bytes.length) {
            int lead = bytes[at] & 0xFF;
            int length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 4;
            if (length == 4 && (lead < 0xF0 || lead > 0xF4)) {
                broken++;
                at++;
                continue;
            }
            int end = at + 1;
            while (end < at + length && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
                end++;
            }
            if (end - at == length) {
                good += length > 1 ? 1 : 0;
            } else {
                broken++;
            }
            at = end;
        }
        return broken == 0 || good > broken * GOOD_PER_BROKEN;
    }

    private static @Nullable Charset singleByte(byte[] bytes) {
        int from = 0;
        while (from < bytes.length - 1 && bytes[from] >= 0) {
            from++;
        }
        byte[] sample = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
        int windows = arabicness(new String(sample, WINDOWS_1256));
        int iso = arabicness(new String(sample, ISO_8859_6));
        if (Math.max(windows, iso) == NOT_ARABIC) {
            return null;
        }
        return windows >= iso ? WINDOWS_1256 : ISO_8859_6;
    }

    /**
     * How much a reading looks like Arabic: the thousandths of its commonest letters less those of its odd places;
     * {@link #NOT_ARABIC} where it does not.
     */
    private static int arabicness(String text) {
        int arabic = 0;
        int commonest = 0;
        int odd = 0;
        boolean oddBefore = false;
        boolean arabicBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isArabic = c >= 0x0621 && c <= 0x06D3 && Character.isLetter(c);
            boolean isOdd = !isArabic && isOdd(c);
            arabic += isArabic ? 1 : 0;
            commonest += COMMONEST.indexOf(c) >= 0 ? 1 : 0;
            odd += (isOdd && arabicBefore) || (isArabic && oddBefore) ? 1 : 0;
            oddBefore = isOdd;
            arabicBefore = isArabic;
        }
        if (arabic == 0) {
            return NOT_ARABIC;
        }
        int oddShare = (int) (1000L * odd / arabic);
        int share = (int) (1000L * (commonest + CHANCE) / arabic);
        return oddShare > MOST_ODD || share < LEAST_COMMONEST ? NOT_ARABIC : Math.max(0, share - ODD_WEIGHT * oddShare);
    }

    /** What stands beside Arabic letters only in a wrong reading: holes, controls, accented letters, a few signs. */
    private static boolean isOdd(char c) {
        return c == '\uFFFD'
                || (c >= 0x80 && c < 0xA0)
                || "\u00D7\u00F7\u00AC".indexOf(c) >= 0
                || (c >= 0x80 && Character.isLetter(c));
    }

    /** Broken bytes as U+FFFD, also where a broken pair of UTF-16 would make the JDK swallow the character behind it. */
    static String lenient(byte[] bytes, Charset charset) {
        boolean bigEndian = charset.equals(StandardCharsets.UTF_16BE);
        if (!bigEndian && !charset.equals(StandardCharsets.UTF_16LE)) {
            return new String(bytes, charset);
        }
        StringBuilder text = new StringBuilder(bytes.length / 2 + 1);
        text.append(ByteBuffer.wrap(bytes)
                .order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer());
        if (bytes.length % 2 != 0) {
            text.append('\uFFFD');
        }
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(point)) {
                i++;
            } else if (Character.isSurrogate((char) point)) {
                text.setCharAt(i, '\uFFFD');
            }
        }
        return text.toString();
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
