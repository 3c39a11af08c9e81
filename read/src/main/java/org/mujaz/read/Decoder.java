package org.mujaz.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;

/**
 * Makes text of bytes, whatever encoding of Arabic they are in.
 *
 * <p>A byte order mark decides; then bytes that are UTF-8 throughout (or but for a few broken ones, which become U+FFFD) are
 * UTF-8; a text whose every second byte is an Arabic or Latin block's is UTF-16; what is left is windows-1256 or ISO-8859-6,
 * told apart by which of the two readings has the words and letter sequences of Arabic. One pass for each test.
 */
public final class Decoder {

    /** Of so many good multi-byte sequences one may be broken, and the text still counts as UTF-8. */
    private static final int GOOD_PER_BROKEN = 20;

    /** A reading with fewer function words in a thousand words than this is not taken for Arabic. */
    private static final int FEWEST_COMMON = 30;

    /** So many bytes decide between two encodings of one byte a letter. */
    private static final int SAMPLE = 20_000;

    private final CommonWords commonWords;

    public Decoder(Lexicon lexicon) {
        this.commonWords = new CommonWords(lexicon);
    }

    /**
     * Decodes a file.
     *
     * @param encoding the encoding that the caller says it is in, or null to find out
     * @throws ReadException if it is empty, no text, or in no encoding of Arabic
     */
    public String decode(byte[] bytes, @Nullable String encoding) throws ReadException {
        if (bytes.length == 0) {
            throw new ReadException(Problem.EMPTY);
        }
        if (encoding != null) {
            return decodeAs(bytes, charset(encoding));
        }
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return withoutMark(new String(bytes, marked));
        }
        String kind = binaryKind(bytes);
        if (kind != null) {
            throw new ReadException(Problem.NOT_TEXT, kind);
        }
        Charset wide = utf16(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        if (hasControls(bytes)) {
            throw new ReadException(Problem.NOT_TEXT, "binary");
        }
        return isUtf8(bytes) ? new String(bytes, StandardCharsets.UTF_8) : singleByte(bytes);
    }

    private static Charset charset(String name) throws ReadException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ReadException(Problem.UNKNOWN_ENCODING, name);
        }
    }

    private static String decodeAs(byte[] bytes, Charset charset) throws ReadException {
        boolean said8 = charset.equals(StandardCharsets.UTF_8);
        if (!said8 && !isWide(charset) && hasMultiByte(bytes) && isUtf8(bytes)) {
            throw new ReadException(Problem.WRONG_ENCODING, charset.name(), "UTF-8");
        }
        String text = strict(bytes, charset);
        if (text != null) {
            return withoutMark(text);
        }
        if (said8 && isUtf8(bytes)) {
            return withoutMark(new String(bytes, charset));
        }
        throw new ReadException(Problem.UNDECODABLE);
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String binaryKind(byte[] bytes) {
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
            return "ZIP or an Office document";
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "an old Office document";
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
        if (bytes.length < 4 || bytes.length % 2 != 0) {
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

    private static boolean hasMultiByte(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
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

    private String singleByte(byte[] bytes) throws ReadException {
        Charset windows = Charset.forName("windows-1256");
        Charset iso = Charset.forName("ISO-8859-6");
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        int windowsScore = score(new String(sample, windows));
        int isoScore = score(new String(sample, iso));
        if (Math.max(windowsScore, isoScore) < FEWEST_COMMON) {
            throw new ReadException(Problem.UNDECODABLE);
        }
        return new String(bytes, windowsScore >= isoScore ? windows : iso);
    }

    /** How much a reading looks like Arabic: common words speak for it, Latin inside words and holes against it. */
    private int score(String text) {
        int odd = 0;
        int letters = 0;
        boolean afterArabic = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean arabic = c >= 0x600 && c < 0x700;
            odd += c == '\uFFFD' || (letter && !arabic && afterArabic) ? 1 : 0;
            letters += letter ? 1 : 0;
            afterArabic = letter && (arabic || afterArabic);
        }
        return commonWords.permille(text) - 1000 * odd / Math.max(1, letters);
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
