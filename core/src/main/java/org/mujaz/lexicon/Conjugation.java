package org.mujaz.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The written forms of a verb that stand in news: past and present of the third person and of "I" and "we", and the short present
 * behind "did not". Made of its two principal parts, unvowelled, by the classes of Arabic grammar: sound, hollow (a long vowel
 * before the last letter), defective (a long vowel at the end), hamzated.
 *
 * <p>What depends on vowels alone is one form: a present with {@code ت} is of "she" and of "you", a past with {@code ت} of "she",
 * "I" and "you"; a passive that is written like the active is not told from it.
 */
final class Conjugation {

    /** Tense of a form. */
    enum Tense {
        PAST('p'),
        PRESENT('i'),
        /** Present, only behind a particle that cuts it: did not, let. */
        SHORT('j');

        private final char letter;

        Tense(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }

    /**
     * A written form.
     *
     * @param form as it stands, without conjunction or object
     * @param tense its tense
     * @param agreement person and number: {@code m}, {@code f} (he, she), {@code d}, {@code e} (two, masculine and feminine),
     *     {@code p}, {@code q} (they, masculine and feminine), {@code 1} (I), {@code 4} (we)
     * @param passive whether it is passive only
     * @param bound whether it stands only before an object pronoun
     */
    record Inflected(String form, Tense tense, char agreement, boolean passive, boolean bound) {}

    private static final char ALEF = '\u0627';
    private static final char WAW = '\u0648';
    private static final char YEH = '\u064A';
    private static final char MAQSURA = '\u0649';
    private static final char HAMZA = '\u0621';
    private static final char MADDA = '\u0622';
    private static final char HAMZA_ON_ALEF = '\u0623';
    private static final char HAMZA_ON_WAW = '\u0624';
    private static final char HAMZA_ON_YEH = '\u0626';
    private static final String TEH = "\u062A";
    private static final String NOON = "\u0646";
    private static final String NA = "\u0646\u0627";
    private static final String TA = "\u062A\u0627";
    private static final String WA = "\u0648\u0627";
    private static final String UN = "\u0648\u0646";

    private final List<Inflected> forms = new ArrayList<>();

    private Conjugation() {}

    /**
     * All forms of a verb.
     *
     * @param past "he did"
     * @param present "he does"
     * @param pastPassive "it was done" where it is written otherwise, else empty; {@code -} for a verb without passive
     * @param presentPassive "it is done", likewise
     */
    static List<Inflected> of(String past, String present, String pastPassive, String presentPassive) {
        Conjugation verb = new Conjugation();
        boolean hollow = past.length() > 2 && past.charAt(past.length() - 2) == ALEF;
        verb.past(past, hollow, false);
        if (!present.isEmpty()) {
            verb.present(present, hollow, false);
        }
        if (pastPassive.length() > 1) {
            verb.past(pastPassive, false, true);
        }
        if (presentPassive.length() > 1) {
            verb.present(presentPassive, hollow, true);
        }
        return verb.forms;
    }

    private void past(String he, boolean hollow, boolean passive) {
        char last = he.charAt(he.length() - 1);
        String stem = he.substring(0, he.length() - 1);
        put(he, Tense.PAST, 'm', passive);
        if (last == MAQSURA || last == ALEF) {
            String long1 = stem + (last == ALEF && he.length() == 3 ? WAW : YEH);
            bound(stem + ALEF, Tense.PAST, 'm', passive);
            put(stem + TEH, Tense.PAST, 'f', passive);
            put(stem + WA, Tense.PAST, 'p', passive);
            put(long1 + ALEF, Tense.PAST, 'd', passive);
            put(stem + TA, Tense.PAST, 'e', passive);
            put(long1 + TEH, Tense.PAST, '1', passive);
            put(long1 + NA, Tense.PAST, '4', passive);
            put(long1 + NOON, Tense.PAST, 'q', passive);
            bound(stem + WAW, Tense.PAST, 'p', passive);
            return;
        }
        put(he + TEH, Tense.PAST, 'f', passive);
        put(last == HAMZA_ON_ALEF ? stem + MADDA : he + ALEF, Tense.PAST, 'd', passive);
        put(he + TA, Tense.PAST, 'e', passive);
        String plural = last == YEH ? stem : he;
        put(plural + WA, Tense.PAST, 'p', passive);
        bound(plural + WAW, Tense.PAST, 'p', passive);
        if (last == HAMZA_ON_ALEF || last == HAMZA) {
            put(stem + HAMZA_ON_WAW + WA, Tense.PAST, 'p', passive);
        }
        boolean doubled = he.length() == 2;
        String we = hollow ? he.substring(0, he.length() - 2) + last : doubled ? he + last : he;
        if (hollow && last == HAMZA) {
            we = he.substring(0, he.length() - 2) + HAMZA_ON_YEH;
        }
        put(we + NA, Tense.PAST, '4', passive);
        put(we + NOON, Tense.PAST, 'q', passive);
        if (!we.equals(he)) {
            put(we + TEH, Tense.PAST, '1', passive);
        }
    }

    private void present(String he, boolean hollow, boolean passive) {
        String rest = he.substring(1);
        char last = he.charAt(he.length() - 1);
        boolean defective = last == WAW || last == YEH || last == MAQSURA || last == ALEF;
        String stem = defective ? rest.substring(0, rest.length() - 1) : rest;
        put(he, Tense.PRESENT, 'm', passive);
        put(TEH + rest, Tense.PRESENT, 'f', passive);
        put(i(rest), Tense.PRESENT, '1', passive);
        put(NOON + rest, Tense.PRESENT, '4', passive);
        they(he.charAt(0), stem, passive);
        String dual = defective ? stem + (last == WAW ? WAW : YEH) : rest;
        if (last == HAMZA_ON_ALEF) {
            String seatless = rest.substring(0, rest.length() - 1);
            they(he.charAt(0), seatless + HAMZA_ON_WAW, passive);
            two(he.charAt(0), seatless + MADDA, passive);
        } else {
            two(he.charAt(0), dual + ALEF, passive);
        }
        put(he.charAt(0) + dual + NOON, Tense.PRESENT, 'q', passive);
        if (last == MAQSURA) {
            bound(he.substring(0, he.length() - 1) + ALEF, Tense.PRESENT, 'm', passive);
            bound(TEH + stem + ALEF, Tense.PRESENT, 'f', passive);
        }
        boolean cut = defective || (hollow && rest.length() > 2 && isLong(rest.charAt(rest.length() - 2)));
        if (cut) {
            char end = last == HAMZA ? seatBehind(rest.charAt(rest.length() - 2)) : last;
            String cutStem = defective ? stem : rest.substring(0, rest.length() - 2) + end;
            put(he.charAt(0) + cutStem, Tense.SHORT, 'm', passive);
            put(TEH + cutStem, Tense.SHORT, 'f', passive);
            put(i(cutStem), Tense.SHORT, '1', passive);
            put(NOON + cutStem, Tense.SHORT, '4', passive);
        }
    }

    /** "They do" and "you do", and the short form of the former. */
    private void they(char prefix, String stem, boolean passive) {
        put(prefix + stem + UN, Tense.PRESENT, 'p', passive);
        put(TEH + stem + UN, Tense.PRESENT, 'p', passive);
        put(prefix + stem + WA, Tense.PRESENT, 'p', passive);
        bound(prefix + stem + WAW, Tense.PRESENT, 'p', passive);
    }

    /**
     * "The two do", masculine and feminine.
     *
     * @param stem with the alef of the dual
     */
    private void two(char prefix, String stem, boolean passive) {
        put(prefix + stem + NOON, Tense.PRESENT, 'd', passive);
        put(TEH + stem + NOON, Tense.PRESENT, 'e', passive);
        put(prefix + stem, Tense.PRESENT, 'd', passive);
    }

    /** "I do": two hamzas at the front are one with madda, unless the other sits on waw. */
    private static String i(String stem) {
        return stem.charAt(0) == HAMZA_ON_ALEF ? MADDA + stem.substring(1) : HAMZA_ON_ALEF + stem;
    }

    /** The letter on which hamza sits at the end of a word behind the short vowel of {@code longVowel}. */
    private static char seatBehind(char longVowel) {
        return switch (longVowel) {
            case WAW -> HAMZA_ON_WAW;
            case YEH -> HAMZA_ON_YEH;
            default -> HAMZA_ON_ALEF;
        };
    }

    private static boolean isLong(char letter) {
        return letter == ALEF || letter == WAW || letter == YEH;
    }

    private void put(String form, Tense tense, char agreement, boolean passive) {
        forms.add(new Inflected(form, tense, agreement, passive, false));
    }

    private void bound(String form, Tense tense, char agreement, boolean passive) {
        forms.add(new Inflected(form, tense, agreement, passive, true));
    }
}
