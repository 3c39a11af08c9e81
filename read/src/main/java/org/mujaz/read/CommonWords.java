package org.mujaz.read;

import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;

/** How many of a text's words are the particles and pronouns that no Arabic text is without. */
final class CommonWords {

    private final PhraseTable functionWords;

    CommonWords(Lexicon lexicon) {
        this.functionWords = lexicon.table("text/function-words");
    }

    /** Function words in a thousand words; 0 for a text without words. */
    int permille(String text) {
        FoldedText folded = FoldedText.of(text);
        int words = 0;
        int common = 0;
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean letter = i < folded.length() && Character.isLetter(folded.charAt(i));
            if (letter) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words++;
                common += functionWords.rowOf(folded, start, i) >= 0 ? 1 : 0;
                start = -1;
            }
        }
        return words == 0 ? 0 : 1000 * common / words;
    }
}
