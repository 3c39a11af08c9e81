package org.mujaz.cli;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Prints a right-to-left line for a terminal that knows no bidi: letters in their joined forms, characters in the order of the
 * screen, the line pushed to the right edge.
 *
 * <p>The forms come from the character database that the JDK carries: a presentation form's name says which form it is and
 * its compatibility decomposition says of what.
 */
final class VisualOrder {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private static final Map<String, char[]> FORMS = forms();

    private VisualOrder() {}

    /** One line, at most {@code columns} wide, as such a terminal must print it. */
    static String line(String logical, int columns) {
        String shaped = shape(logical);
        Bidi bidi = new Bidi(shaped, Bidi.DIRECTION_RIGHT_TO_LEFT);
        Integer[] characters = shaped.codePoints().boxed().toArray(Integer[]::new);
        byte[] levels = new byte[characters.length];
        int at = 0;
        for (int i = 0; i < characters.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            at += Character.charCount(characters[i]);
            characters[i] = levels[i] % 2 == 1 ? mirrored(characters[i]) : characters[i];
        }
        if (characters.length > 0) {
            Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        }
        StringBuilder visual = new StringBuilder(Math.max(columns, shaped.length()));
        visual.append(" ".repeat(Math.max(0, columns - characters.length)));
        for (Integer character : characters) {
            visual.appendCodePoint(character);
        }
        return visual.toString();
    }

    private static int mirrored(int c) {
        int at = MIRRORED.indexOf(c);
        return at < 0 ? c : MIRRORED.charAt(at ^ 1);
    }

    /** Letters in the forms that their neighbours ask for; marks are left out, as such terminals cannot place them. */
    private static String shape(String logical) {
        String bare = logical.replaceAll("[\\u064B-\\u065F\\u0670\\u0640\\u200B-\\u200F\\u202A-\\u202E]", "");
        StringBuilder shaped = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            boolean joinsBefore = i > 0 && joinsNext(bare.charAt(i - 1)) && isLetter(bare.charAt(i));
            String pair = i + 1 < bare.length() ? bare.substring(i, i + 2) : "";
            if (FORMS.containsKey(pair)) {
                shaped.append(form(pair, joinsBefore ? FINAL : ISOLATED));
                i++;
                continue;
            }
            String letter = bare.substring(i, i + 1);
            if (!FORMS.containsKey(letter)) {
                shaped.append(letter);
                continue;
            }
            boolean joinsAfter = i + 1 < bare.length() && joinsNext(bare.charAt(i)) && canBeJoined(bare.charAt(i + 1));
            int wanted = joinsBefore ? (joinsAfter ? MEDIAL : FINAL) : joinsAfter ? INITIAL : ISOLATED;
            shaped.append(form(letter, wanted));
        }
        return shaped.toString();
    }

    private static boolean isLetter(char c) {
        return FORMS.containsKey(String.valueOf(c));
    }

    private static boolean canBeJoined(char c) {
        char[] forms = FORMS.get(String.valueOf(c));
        return forms != null && forms[FINAL] != 0;
    }

    private static boolean joinsNext(char c) {
        char[] forms = FORMS.get(String.valueOf(c));
        return forms != null && forms[INITIAL] != 0;
    }

    private static char form(String letters, int wanted) {
        char[] forms = FORMS.getOrDefault(letters, new char[4]);
        return forms[wanted] != 0 ? forms[wanted] : forms[ISOLATED] != 0 ? forms[ISOLATED] : letters.charAt(0);
    }

    private static Map<String, char[]> forms() {
        Map<String, char[]> forms = new HashMap<>();
        addForms(forms, 0xFB50, 0xFBFF);
        addForms(forms, 0xFE80, 0xFEFC);
        return forms;
    }

    private static void addForms(Map<String, char[]> forms, int first, int last) {
        for (int c = first; c <= last; c++) {
            String name = Character.getName(c);
            String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            boolean ligature = letters.length() == 2 && letters.charAt(0) == '\u0644' && c >= 0xFEF5;
            if (name != null && (letters.length() == 1 || ligature)) {
                int form = name.endsWith("ISOLATED FORM")
                        ? ISOLATED
                        : name.endsWith("FINAL FORM") ? FINAL : name.endsWith("INITIAL FORM") ? INITIAL : MEDIAL;
                forms.computeIfAbsent(letters, l -> new char[4])[form] = (char) c;
            }
        }
    }
}
