package org.mujaz.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The one folded spelling of a text, and the way back from each of its characters to the source.
 *
 * <p>This is the only place where spelling is folded. What is folded, and to what:
 *
 * <ul>
 *   <li>dropped, the character before grows over them: harakat, tanwin, shadda, sukun, dagger alef, Quranic marks,
 *       combining marks of any script, tatweel inside a word
 *   <li>dropped, no character grows: zero-width characters, bidi controls, soft hyphen, variation selectors
 *   <li>alef with hamza or madda, wasla, wavy hamza: bare alef; waw with hamza: waw; yeh with hamza, alef maqsura: yeh;
 *       ta marbuta: heh; hamza alone stays
 *   <li>Persian, Urdu and Moroccan letters: the Arabic letter that Arab papers write for them (peh: beh, tcheh: jeem,
 *       jeh: zain, veh: feh, gaf and Moroccan gaf: kaf, keheh: kaf, Farsi yeh: yeh, and so on)
 *   <li>presentation forms: the letters they show; a ligature maps each of its letters to the one source character
 *   <li>Arabic-Indic and Persian digits: 0 to 9, their decimal sign a full stop, their thousands sign a comma
 *   <li>Arabic comma, semicolon, question mark, percent: their Latin counterparts; a tatweel that stands alone and every
 *       dash: hyphen-minus; double quotation marks of every kind: {@code "}; single ones: {@code '}
 *   <li>every space but the line feed: a space
 *   <li>of a hashtag that stands for words of its sentence, the sign and the low lines: a space
 *   <li>Latin letters lose case and diacritics
 * </ul>
 *
 * <p>Folding is a single pass; characters are looked at once, with one character of look-ahead for tatweel. Where there is a number
 * sign, a second pass looks for hashtags in what the first left, so that folding what is folded changes nothing.
 */
public final class FoldedText implements CharSequence {

    private static final char DROP_MARK = 0;
    private static final char DROP_CONTROL = 1;
    private static final char EXPAND = 2;

    private static final char TEH_MARBUTA_ISOLATED = '\uFE93';
    private static final char TEH_MARBUTA_FINAL = '\uFE94';

    private static final char[] ARABIC_BLOCK = arabicBlock();
    private static final AtomicReferenceArray<@Nullable String> EXPANSIONS = new AtomicReferenceArray<>(0x10000 >> 4);

    private final String source;
    // Characters, not a String, because every stage looks at every one of them. The arrays may be longer than
    // what folding left; what lies behind is never given out.
    private final char[] folded;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    /** What was found of the words of this text; racy, as any thread's will do. */
    private @Nullable WordMemo memo;

    /** The words that strings were made of, by where they begin; racy like the memo. */
    private @Nullable String @Nullable [] words;

    private FoldedText(String source, char[] folded, int[] starts, int[] ends, int length) {
        this.source = source;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /** Folds {@code source}; linear in its length. */
    public static FoldedText of(String source) {
        return new Folding(source).run();
    }

    /** The folded spelling of {@code word}, for comparing with slices of folded texts. */
    public static String fold(String word) {
        return of(word).toString();
    }

    /** The source offset at which the folded character {@code index} begins. */
    public int sourceStart(int index) {
        return starts[Objects.checkIndex(index, length)];
    }

    /** The source offset behind the folded character {@code index} and the marks it carries. */
    public int sourceEnd(int index) {
        return ends[Objects.checkIndex(index, length)];
    }

    /** Whether the folded heh {@code index} is a teh marbuta in the source, so that it is no pronoun. */
    public boolean isTehMarbuta(int index) {
        char c = source.charAt(sourceStart(index));
        return c == Letters.TEH_MARBUTA || c == TEH_MARBUTA_ISOLATED || c == TEH_MARBUTA_FINAL;
    }

    /** The source span of the folded characters {@code [from, to)}; {@code from} must be less than {@code to}. */
    public Span source(int from, int to) {
        return new Span(sourceStart(from), sourceEnd(to - 1));
    }

    /** The index of the first folded character that begins at or behind {@code sourceOffset}. */
    public int indexAt(int sourceOffset) {
        int index = Arrays.binarySearch(starts, 0, length, sourceOffset);
        if (index < 0) {
            return -index - 1;
        }
        while (index > 0 && starts[index - 1] == sourceOffset) {
            index--;
        }
        return index;
    }

    /**
     * The number that {@code index} has for the word {@code [from, to)}; it is asked once and the answer kept.
     *
     * @throws IndexOutOfBoundsException if the word is none of this text
     */
    public int find(WordIndex index, int from, int to) {
        return memo(index).find(from, to);
    }

    /** The spelling of a token of this text, which keeps it. */
    Spelling spelling(Spellings all, Token token) {
        return memo(all.index()).spelling(all, token);
    }

    private WordMemo memo(WordIndex index) {
        WordMemo known = memo;
        if (known == null || !known.isOf(index)) {
            known = new WordMemo(index, this, folded);
            memo = known;
        }
        return known;
    }

    char sourceChar(int offset) {
        return source.charAt(offset);
    }

    /** The word {@code [from, to)} as a string, which is made when it is first asked for. */
    public String word(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        if (from == to) {
            return "";
        }
        @Nullable String[] made = words;
        if (made == null) {
            made = new String[length];
            words = made;
        }
        String word = made[from];
        if (word == null || word.length() != to - from) {
            word = new String(folded, from, to - from);
            made[from] = word;
        }
        return word;
    }

    /** Whether the word {@code [from, to)} is {@code word}; makes no string. */
    public boolean is(String word, int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (folded[i] != word.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return folded[Objects.checkIndex(index, length)];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return new String(folded, from, to - from);
    }

    @Override
    public String toString() {
        return new String(folded, 0, length);
    }

    /** The state of one pass over one source. */
    private static final class Folding {
        private final String source;
        private char[] out;
        private int[] starts;
        private int[] ends;
        private int length;

        /** Where the last number sign stands in what is folded, or -1. */
        private int lastSign = -1;

        Folding(String source) {
            this.source = source;
            int capacity = source.length();
            this.out = new char[capacity];
            this.starts = new int[capacity];
            this.ends = new int[capacity];
        }

        FoldedText run() {
            for (int at = 0; at < source.length(); at++) {
                char c = source.charAt(at);
                char to = c == Letters.TATWEEL ? tatweel(at) : folded(c);
                if (to > EXPAND) {
                    put(to, at);
                } else if (to == DROP_MARK) {
                    if (length > 0 && ends[length - 1] == at && out[length - 1] != '\n') {
                        ends[length - 1] = at + 1;
                    }
                } else if (to == EXPAND) {
                    String letters = expansion(c);
                    for (int i = 0; i < letters.length(); i++) {
                        put(letters.charAt(i), at);
                    }
                }
            }
            // From behind, because what stands behind a hashtag may itself be one that stands for words.
            for (int at = lastSign; at >= 0; at--) {
                if (out[at] == '#') {
                    writeOut(at);
                }
            }
            return new FoldedText(source, out, starts, ends, length);
        }

        private void put(char to, int at) {
            if (length == out.length) {
                int capacity = out.length * 2 + 16;
                out = Arrays.copyOf(out, capacity);
                starts = Arrays.copyOf(starts, capacity);
                ends = Arrays.copyOf(ends, capacity);
            }
            if (to == '#') {
                lastSign = length;
            }
            out[length] = to;
            starts[length] = at;
            ends[length] = at + 1;
            length++;
        }

        /** Inside or before a word tatweel only stretches; alone it is a dash, as wire services use it. */
        private char tatweel(int at) {
            if (length > 0 && ends[length - 1] == at && Letters.isFoldedArabic(out[length - 1])) {
                return DROP_MARK;
            }
            return at + 1 < source.length() && isArabic(source.charAt(at + 1)) ? DROP_CONTROL : '-';
        }

        /**
         * Blanks the sign and the low lines of the hashtag at a folded offset if it stands for words of its sentence: Arabic, behind an Arabic
         * word, a sign inside a sentence or the beginning of a line, and before an Arabic word; behind a word also before a sign. Of a row
         * of tags at the end of a text none does.
         */
        private void writeOut(int at) {
            int end = at + 1;
            while (end < length && (out[end] == '_' || Character.isLetterOrDigit(out[end]))) {
                end++;
            }
            if (end == at + 1 || !Letters.isFoldedArabic(out[at + 1])) {
                return;
            }
            int before = at;
            while (before > 0 && out[before - 1] == ' ') {
                before--;
            }
            char left = before == 0 ? '\n' : out[before - 1];
            boolean word = Letters.isFoldedArabic(left) || left == ',';
            boolean inside = word || left == '"' || left == '(' || left == ':' || left == '\n' || left == '.';
            int behind = end;
            while (behind < length && out[behind] == ' ') {
                behind++;
            }
            char right = behind == length ? '\n' : out[behind];
            boolean closed = word && right != '#' && right != '\n' && behind == end;
            if (inside && (Letters.isFoldedArabic(right) || closed)) {
                out[at] = ' ';
                for (int i = at + 1; i < end; i++) {
                    if (out[i] == '_') {
                        out[i] = ' ';
                    }
                }
            }
        }

        private static boolean isArabic(char c) {
            char to = folded(c);
            String letters = to == EXPAND ? expansion(c) : String.valueOf(to);
            return !letters.isEmpty() && Letters.isFoldedArabic(letters.charAt(0));
        }
    }

    private static char folded(char c) {
        if (c < 0x80) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + ('a' - 'A'));
            }
            return c >= ' ' || c == '\n' ? (c == '`' ? '\'' : c) : ' ';
        }
        if (c >= 0x600 && c < 0x700) {
            return ARABIC_BLOCK[c - 0x600];
        }
        return foldedElsewhere(c);
    }

    private static char foldedElsewhere(char c) {
        char named = named(c);
        if (named != c) {
            return named;
        }
        if (c >= 0x2000 && c <= 0x200A) {
            return ' ';
        }
        if ((c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFE00 && c <= 0xFE0F)) {
            return DROP_CONTROL;
        }
        if (isMark(c)) {
            return DROP_MARK;
        }
        return expands(c) ? EXPAND : c;
    }

    /** Spaces, quotation marks and dashes that stand alone in their blocks. */
    private static char named(char c) {
        return switch (c) {
            case 0x00A0, 0x0085, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> ' ';
            case 0x00AD, 0x061C, 0x180E, 0xFEFF -> DROP_CONTROL;
            case 0x00AB, 0x00BB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2039, 0x203A, 0x2033, 0x275D, 0x275E -> '"';
            case 0x301D, 0x301E, 0x301F, 0xFF02, 0x300C, 0x300D -> '"';
            case 0x00B4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x02BB, 0x02B9, 0xFF07 -> '\'';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D -> '-';
            case 0x3002 -> '.';
            case 0xFD3E -> '(';
            case 0xFD3F -> ')';
            default -> c;
        };
    }

    /** Combining marks, and the presentation forms that show nothing but marks. */
    private static boolean isMark(char c) {
        // The Arabic ranges by number, because Java's own tables know their youngest marks only from some version on.
        if ((c >= 0x0898 && c <= 0x089F)
                || (c >= 0x08CA && c <= 0x08FF && c != 0x08E2)
                || (c >= 0xFC5E && c <= 0xFC63)
                || (c >= 0xFCF2 && c <= 0xFCF4)
                || (c >= 0xFE70 && c <= 0xFE7F)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Characters that stand for others: presentation forms, accented Latin, full-width forms, Arabic supplement. */
    private static boolean expands(char c) {
        return (c >= 0xFB50 && c <= 0xFDFF)
                || (c >= 0xFE80 && c <= 0xFEFC)
                || (c >= 0x00C0 && c <= 0x024F)
                || (c >= 0x1E00 && c <= 0x1EFF)
                || (c >= 0x0750 && c <= 0x077F)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0x0370 && c <= 0x052F);
    }

    /** What {@code c} stands for, folded; kept, because a whole page may be written in presentation forms. */
    private static String expansion(char c) {
        int slot = (c * 0x9E37) & (EXPANSIONS.length() - 1);
        String kept = EXPANSIONS.get(slot);
        if (kept != null && kept.charAt(0) == c) {
            return kept.substring(1);
        }
        String letters = expand(c);
        EXPANSIONS.set(slot, c + letters);
        return letters;
    }

    private static String expand(char c) {
        if (c >= 0x0750 && c <= 0x077F) {
            return String.valueOf(supplement(c));
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = Character.toLowerCase(plain.charAt(i));
            char to = letter == Letters.TATWEEL
                    ? DROP_MARK
                    : letter < 0x700 && letter >= 0x600 ? ARABIC_BLOCK[letter - 0x600] : folded(letter);
            if (to > EXPAND) {
                letters.append(to);
            } else if (to == EXPAND) {
                letters.append(letter);
            }
        }
        // U+FDFA and its like are whole phrases; the word boundaries inside stay.
        return letters.toString();
    }

    /** The Arabic Supplement block holds letters of African and Asian languages; only those of Arab papers fold. */
    private static char supplement(char c) {
        return switch (c) {
            case 0x0762, 0x0763, 0x0764 -> Letters.KAF;
            case 0x0760, 0x0761 -> Letters.FEH;
            case 0x0750, 0x0751, 0x0752, 0x0753, 0x0754, 0x0755, 0x0756 -> Letters.BEH;
            default -> c;
        };
    }

    private static char[] arabicBlock() {
        char[] to = new char[0x100];
        for (int i = 0; i < to.length; i++) {
            to[i] = (char) (0x600 + i);
        }
        fill(to, 0x0610, 0x061A, DROP_MARK);
        fill(to, 0x064B, 0x065F, DROP_MARK);
        fill(to, 0x06D6, 0x06DC, DROP_MARK);
        fill(to, 0x06DF, 0x06E4, DROP_MARK);
        fill(to, 0x06E7, 0x06E8, DROP_MARK);
        fill(to, 0x06EA, 0x06ED, DROP_MARK);
        set(to, DROP_MARK, 0x0670, 0x06E5, 0x06E6);
        set(to, DROP_CONTROL, 0x061C, 0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD);
        set(to, Letters.ALEF, 0x0622, 0x0623, 0x0625, 0x0671, 0x0672, 0x0673, 0x0675);
        set(to, Letters.WAW, 0x0624, 0x0676, 0x0677, 0x06C4, 0x06C5, 0x06C6, 0x06C7, 0x06C8, 0x06C9, 0x06CA, 0x06CF);
        set(to, Letters.YEH, 0x0626, 0x0649, 0x0678, 0x06CC, 0x06CD, 0x06CE, 0x06D0, 0x06D1, 0x06D2, 0x06D3, 0x063D);
        set(to, Letters.YEH, 0x063E, 0x063F, 0x0620);
        set(to, Letters.HEH, 0x0629, 0x06BE, 0x06C0, 0x06C1, 0x06C2, 0x06C3, 0x06D5, 0x06FF);
        set(to, Letters.KAF, 0x06A9, 0x06AA, 0x06AB, 0x06AC, 0x06AD, 0x06AE, 0x06AF, 0x06B0, 0x06B1, 0x06B2, 0x06B3);
        set(to, Letters.KAF, 0x06B4, 0x063B, 0x063C);
        set(to, Letters.BEH, 0x067B, 0x067E, 0x0680);
        set(to, Letters.TEH, 0x0679, 0x067A, 0x067C, 0x067D, 0x067F);
        set(to, Letters.JEEM, 0x0683, 0x0684, 0x0686, 0x0687, 0x06BF);
        set(to, Letters.DAL, 0x0688, 0x0689, 0x068A, 0x068B, 0x068C, 0x068D, 0x068E, 0x068F, 0x0690);
        set(to, Letters.REH, 0x0691, 0x0692, 0x0693, 0x0694, 0x0695, 0x0696);
        set(to, Letters.ZAIN, 0x0697, 0x0698);
        set(to, Letters.FEH, 0x06A1, 0x06A2, 0x06A3, 0x06A4, 0x06A5, 0x06A6);
        set(to, Letters.QAF, 0x06A7, 0x06A8);
        set(to, Letters.LAM, 0x06B5, 0x06B6, 0x06B7, 0x06B8);
        set(to, Letters.NOON, 0x06B9, 0x06BA, 0x06BB, 0x06BC, 0x06BD);
        set(to, ',', 0x060C, 0x066C);
        set(to, ';', 0x061B);
        set(to, '?', 0x061F);
        set(to, '.', 0x066B, 0x06D4);
        set(to, '%', 0x066A);
        set(to, '*', 0x066D);
        for (int digit = 0; digit < 10; digit++) {
            to[0x60 + digit] = (char) ('0' + digit);
            to[0xF0 + digit] = (char) ('0' + digit);
        }
        return to;
    }

    private static void fill(char[] to, int first, int last, char value) {
        Arrays.fill(to, first - 0x600, last - 0x600 + 1, value);
    }

    private static void set(char[] to, char value, int... from) {
        for (int c : from) {
            to[c - 0x600] = value;
        }
    }
}
