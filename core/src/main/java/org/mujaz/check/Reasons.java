package org.mujaz.check;

import org.mujaz.check.Claim.Reason;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;

/** The sentences that tell an editor why: the list {@code check/reasons}. */
final class Reasons {

    /** Longer quotes are cut at a space. */
    private static final int LONGEST = 120;

    private static final String ELLIPSIS = "\u2026";

    private final PhraseTable table;

    Reasons(Lexicon lexicon) {
        this.table = lexicon.table("check/reasons");
    }

    /**
     * A reason with the words it speaks of.
     *
     * @throws IllegalArgumentException if the list has no such reason
     */
    Reason of(String name, String... words) {
        int row = table.rowOf(FoldedText.of(name), 0, name.length());
        if (row < 0) {
            throw new IllegalArgumentException("the lexicon has no reason " + name);
        }
        String arabic = table.cell(row, "arabic");
        String english = table.cell(row, "english");
        for (int i = 0; i < words.length; i++) {
            String place = "{" + i + "}";
            String shown = cut(words[i]);
            arabic = arabic.replace(place, shown);
            english = english.replace(place, shown);
        }
        return new Reason(arabic, english);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space > 0 ? space : LONGEST) + ELLIPSIS;
    }
}
