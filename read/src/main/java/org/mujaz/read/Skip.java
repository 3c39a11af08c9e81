package org.mujaz.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why something of a crawl, a folder, an archive or a feed is no article to be read; counted, and no failure. */
public enum Skip {
    PERSIAN("Persian", "فارسية"),
    URDU("Urdu", "أردية"),
    KURDISH("Kurdish", "كردية"),
    PASHTO("Pashto", "بشتوية"),
    TRANSLITERATED("transliterated", "عربية بحروف لاتينية"),
    OTHER_LANGUAGE("other languages", "لغات أخرى"),
    NO_ARTICLE("no article", "بلا مقال"),
    EMPTY("empty", "فارغة"),
    NOT_TEXT("not text", "ليست نصا"),
    NOT_OK("answers of errors and redirects", "إجابات أخطاء وتحويلات");

    private static final String URDU_LETTERS = "\u0679\u0688\u0691\u06BA\u06D2\u06BE\u06C1";
    private static final String PASHTO_LETTERS = "\u067C\u0689\u0693\u069A\u0696\u0681\u0685\u06AB\u06D0\u06CD\u06BC";
    private static final String KURDISH_LETTERS = "\u0695\u06B5\u06C6\u06CE\u06D5";
    private static final String PERSIAN_LETTERS = "\u067E\u0686\u0698\u06AF\u06A9\u06CC";

    /** Words that a text in Latin letters has many of only where its language is Arabic. */
    private static final String LATIN_ARABIC =
            " wa fi min ila al el 3ala ala 3an an hatha hadha hada inna anna kana qala allah ya la ma mish msh bas ana inta"
                    + " enta howa hiya b3d ba3d yom alyoum elyoum wal fil bil lil ";

    private static final int SAMPLE = 20_000;
    private static final int TRANSLITERATED_EVERY = 8;

    private final String english;
    private final String arabic;

    Skip(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    /** As the summary of a batch says it. */
    public String in(Locale language) {
        return language.getLanguage().equals("ar") ? arabic : english;
    }

    /** The language of a text that is not Arabic, by the letters that only it has. Looks at its first 20,000 characters. */
    static Skip language(String text) {
        int urdu = 0;
        int pashto = 0;
        int kurdish = 0;
        int persian = 0;
        int arabic = 0;
        int letters = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            urdu += URDU_LETTERS.indexOf(c) >= 0 ? 1 : 0;
            pashto += PASHTO_LETTERS.indexOf(c) >= 0 ? 1 : 0;
            kurdish += KURDISH_LETTERS.indexOf(c) >= 0 ? 1 : 0;
            persian += PERSIAN_LETTERS.indexOf(c) >= 0 ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            arabic += (c >= 0x600 && c <= 0x77F) || (c >= 0xFB50 && c <= 0xFEFC) ? 1 : 0;
        }
        if (arabic * 2 < letters) {
            return isTransliterated(text.substring(0, end)) ? TRANSLITERATED : OTHER_LANGUAGE;
        }
        // Each is in one word of five or more of its language, and in none of the others but by a name.
        int few = arabic / 100;
        if (kurdish > few && kurdish >= urdu && kurdish >= pashto) {
            return KURDISH;
        }
        if (pashto > few && pashto >= urdu) {
            return PASHTO;
        }
        if (urdu > few) {
            return URDU;
        }
        return persian > 0 ? PERSIAN : OTHER_LANGUAGE;
    }

    private static boolean isTransliterated(String text) {
        int words = 0;
        int arabic = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9']+")) {
            if (word.isEmpty() || (Character.isDigit(word.charAt(0)) && word.length() < 3)) {
                continue;
            }
            words++;
            boolean digitInside = false;
            for (int i = 0; i < word.length(); i++) {
                digitInside |= "23579".indexOf(word.charAt(i)) >= 0;
            }
            boolean letters = word.chars().anyMatch(Character::isLetter);
            arabic += LATIN_ARABIC.contains(" " + word + " ") || (digitInside && letters) ? 1 : 0;
        }
        return words > 3 && arabic * TRANSLITERATED_EVERY > words;
    }

    /** Why a failure is none in a collection, or null where it is one. */
    static @Nullable Skip of(ReadException failure) {
        return switch (failure.problem()) {
            case NOT_ARABIC -> failure.language() == null ? OTHER_LANGUAGE : failure.language();
            case NO_ARTICLE -> NO_ARTICLE;
            case EMPTY -> EMPTY;
            case NOT_TEXT, UNDECODABLE -> NOT_TEXT;
            default -> null;
        };
    }
}
