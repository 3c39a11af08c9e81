package org.mujaz.text;

/** Letters and marks by name, so that no source line mixes directions. */
public final class Letters {

    public static final char HAMZA = '\u0621';
    public static final char ALEF_MADDA = '\u0622';
    public static final char ALEF_HAMZA_ABOVE = '\u0623';
    public static final char WAW_HAMZA = '\u0624';
    public static final char ALEF_HAMZA_BELOW = '\u0625';
    public static final char YEH_HAMZA = '\u0626';
    public static final char ALEF = '\u0627';
    public static final char BEH = '\u0628';
    public static final char TEH_MARBUTA = '\u0629';
    public static final char TEH = '\u062A';
    public static final char JEEM = '\u062C';
    public static final char DAL = '\u062F';
    public static final char REH = '\u0631';
    public static final char ZAIN = '\u0632';
    public static final char SEEN = '\u0633';
    public static final char TATWEEL = '\u0640';
    public static final char FEH = '\u0641';
    public static final char QAF = '\u0642';
    public static final char KAF = '\u0643';
    public static final char LAM = '\u0644';
    public static final char MEEM = '\u0645';
    public static final char NOON = '\u0646';
    public static final char HEH = '\u0647';
    public static final char WAW = '\u0648';
    public static final char ALEF_MAKSURA = '\u0649';
    public static final char YEH = '\u064A';

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
