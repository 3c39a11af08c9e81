package org.mujaz.text;

/** Letters and marks by name, so that no source line mixes directions. */
final class Letters {

    static final char HAMZA = '\u0621';
    static final char ALEF_MADDA = '\u0622';
    static final char ALEF_HAMZA_ABOVE = '\u0623';
    static final char WAW_HAMZA = '\u0624';
    static final char ALEF_HAMZA_BELOW = '\u0625';
    static final char YEH_HAMZA = '\u0626';
    static final char ALEF = '\u0627';
    static final char BEH = '\u0628';
    static final char TEH_MARBUTA = '\u0629';
    static final char TEH = '\u062A';
    static final char JEEM = '\u062C';
    static final char DAL = '\u062F';
    static final char REH = '\u0631';
    static final char ZAIN = '\u0632';
    static final char SEEN = '\u0633';
    static final char TATWEEL = '\u0640';
    static final char FEH = '\u0641';
    static final char KAF = '\u0643';
    static final char LAM = '\u0644';
    static final char MEEM = '\u0645';
    static final char NOON = '\u0646';
    static final char HEH = '\u0647';
    static final char WAW = '\u0648';
    static final char ALEF_MAKSURA = '\u0649';
    static final char YEH = '\u064A';

    private Letters() {}

    /** A letter of the folded Arabic alphabet, hamza included; no marks, no tatweel, no digits. */
    static boolean isFoldedArabic(char c) {
        return c >= HAMZA && c <= YEH && c != TATWEEL;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0x24F && c != 0xF7);
    }
}
