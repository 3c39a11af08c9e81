package org.mujaz.read;

import org.mujaz.lexicon.Lexicon;

/**
 * Refuses what is not Arabic: other scripts, other languages of the script, and Arabic that an earlier conversion garbled.
 *
 * <p>Persian, Urdu, Kurdish and Pashto are known by letters that Arabic does not have together with the lack of Arabic's
 * commonest words; an Arabic text typed on a Persian keyboard, or one that quotes Persian names, passes.
 */
public final class ArabicCheck {

    private static final String FOREIGN_LETTERS =
            "\u067E\u0686\u0698\u06AF\u06A9\u06CC\u0679\u0688\u0691\u06BA\u06D2\u06C1\u06BE\u06D5\u06CE\u06C6\u0695\u06B5"
                    + "\u069A\u0681\u0685\u0689\u0693\u0696\u067C\u06D0\u06CD\u06C7\u06CB";
    /** So many characters of a text are looked at. */
    private static final int SAMPLE = 20_000;

    private final CommonWords commonWords;

    public ArabicCheck(Lexicon lexicon) {
        this.commonWords = new CommonWords(lexicon);
    }

    /** @throws ReadException if {@code text} is empty, garbled or in another language */
    public void check(String text) throws ReadException {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Letters letters = Letters.of(sample);
        if (letters.all == 0) {
            if (text.isBlank()) {
                throw new ReadException(Problem.EMPTY);
            }
            throw new ReadException(Problem.NOT_ARABIC, "it has no letters");
        }
        if (letters.arabic * 2 < letters.all) {
            throw new ReadException(
                    Problem.NOT_ARABIC, 100L * letters.arabic / letters.all + " % of its letters are Arabic");
        }
        if (letters.arabic > 40 && letters.tah * 3 > letters.arabic) {
            throw new ReadException(Problem.GARBLED);
        }
        boolean foreignLetters = letters.foreign * 33 > letters.arabic;
        if (foreignLetters && commonWords.permille(sample) < 40) {
            throw new ReadException(Problem.NOT_ARABIC, "it looks like Persian, Urdu, Kurdish or Pashto");
        }
    }

    /** The letters of a text, counted. */
    private record Letters(int all, int arabic, int foreign, int tah) {

        static Letters of(String text) {
            int all = 0;
            int arabic = 0;
            int foreign = 0;
            int tah = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLetter(c)) {
                    all++;
                    arabic += (c >= 0x600 && c <= 0x77F) || (c >= 0xFB50 && c <= 0xFEFC) ? 1 : 0;
                    foreign += FOREIGN_LETTERS.indexOf(c) >= 0 ? 1 : 0;
                    tah += c == '\u0637' || c == '\u0638' ? 1 : 0;
                }
            }
            return new Letters(all, arabic, foreign, tah);
        }
    }
}
