package org.mujaz.read;

/**
 * Refuses what is not Arabic: other scripts, other languages of the script, and Arabic that an earlier conversion garbled.
 *
 * <p>Half of the words of any Arabic article bear what no other language of the script has: the article, ta marbuta, a hamza
 * on or under an alef, and the commonest prepositions. A text that lacks them is another language's if it is long, or if it has
 * letters that Arabic does not have. So an Arabic text typed on a Persian keyboard passes, and one that quotes Persian names,
 * and a headline of three words.
 */
public final class ArabicCheck {

    private static final String FOREIGN_LETTERS =
            "\u067E\u0686\u0698\u06AF\u06A9\u06CC\u0679\u0688\u0691\u06BA\u06D2\u06C1\u06BE\u06D5\u06CE\u06C6\u0695\u06B5"
                    + "\u069A\u0681\u0685\u0689\u0693\u0696\u067C\u06D0\u06CD\u06C7\u06CB\u06AD\u06C8";

    /** So many letters of a text are looked at. */
    private static final int SAMPLE = 20_000;

    /** One foreign letter in so many is more than the names in an Arabic text bring. */
    private static final int FOREIGN_EVERY = 200;

    /** So many words are enough to tell a language by them alone. */
    private static final int MANY_WORDS = 40;

    /** One word in so many must be one that only Arabic has. */
    private static final int ARABIC_EVERY = 10;

    /** The fewest letters in which a third of tah and zah says that they were something else. */
    private static final int GARBLED_LETTERS = 12;

    /**
     * Checks a text of any length; looks at its first letters.
     *
     * @throws ReadException if {@code text} is empty, garbled or in another language
     */
    public void check(String text) throws ReadException {
        Letters letters = Letters.of(text);
        if (letters.all == 0) {
            if (isEmpty(text)) {
                throw new ReadException(Problem.EMPTY);
            }
            throw new ReadException(Problem.NOT_ARABIC, Wording.NO_LETTERS);
        }
        if (letters.arabic * 2 < letters.all) {
            throw new ReadException(
                    Skip.language(text),
                    Problem.NOT_ARABIC,
                    Wording.arabicLetters(100L * letters.arabic / letters.all));
        }
        if (letters.arabic > GARBLED_LETTERS && letters.tah * 3 > letters.arabic) {
            throw new ReadException(Problem.GARBLED);
        }
        Words words = Words.of(text, letters.end);
        boolean suspicious = letters.foreign * FOREIGN_EVERY > letters.arabic || words.all >= MANY_WORDS;
        if (suspicious && words.arabic * ARABIC_EVERY < words.all) {
            throw new ReadException(Skip.language(text), Problem.NOT_ARABIC, Wording.ITS_LANGUAGE);
        }
    }

    private static boolean isEmpty(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    /** The letters of a text up to {@code end}, counted. */
    private record Letters(int end, int all, int arabic, int foreign, int tah) {

        static Letters of(String text) {
            int all = 0;
            int arabic = 0;
            int foreign = 0;
            int tah = 0;
            int end = 0;
            for (; end < text.length() && all < SAMPLE; end++) {
                char c = text.charAt(end);
                if (Character.isLetter(c)) {
                    all++;
                    arabic += (c >= 0x600 && c <= 0x77F) || (c >= 0xFB50 && c <= 0xFEFC) ? 1 : 0;
                    foreign += FOREIGN_LETTERS.indexOf(c) >= 0 ? 1 : 0;
                    tah += c == '\u0637' || c == '\u0638' ? 1 : 0;
                }
            }
            return new Letters(end, all, arabic, foreign, tah);
        }
    }

    /** The words of a text in Arabic script, and how many of them only Arabic has. */
    private record Words(int all, int arabic) {

        private static final String MARKING = "\u0623\u0625\u0629";
        private static final String PREPOSITIONS = " \u0641\u064A \u0641\u06CC \u0639\u0646 ";

        static Words of(String text, int end) {
            int all = 0;
            int arabic = 0;
            StringBuilder word = new StringBuilder();
            for (int i = 0; i <= end; i++) {
                char c = i < end ? text.charAt(i) : ' ';
                if (Character.isLetter(c) && c != '\u0640') {
                    word.append(c);
                } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u0640' && !word.isEmpty()) {
                    all += word.charAt(0) >= 0x600 ? 1 : 0;
                    arabic += isArabic(word) ? 1 : 0;
                    word.setLength(0);
                }
            }
            return new Words(all, arabic);
        }

        private static boolean isArabic(StringBuilder word) {
            for (int i = 0; i < word.length(); i++) {
                if (MARKING.indexOf(word.charAt(i)) >= 0) {
                    return true;
                }
            }
            int at = hasAny(word, 0, "\u0648\u0641") ? 1 : 0;
            if (word.length() > at + 3 && hasAny(word, at, "\u0644") && hasAny(word, at + 1, "\u0644")) {
                return true;
            }
            at += hasAny(word, at, "\u0628\u0643") ? 1 : 0;
            boolean article = word.length() > at + 3 && hasAny(word, at, "\u0627") && hasAny(word, at + 1, "\u0644");
            return article || PREPOSITIONS.contains(" " + word + " ");
        }

        private static boolean hasAny(StringBuilder word, int at, String letters) {
            return at < word.length() && letters.indexOf(word.charAt(at)) >= 0;
        }
    }
}
