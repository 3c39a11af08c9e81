package org.mujaz.brief;

import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/** Tells "the first" and the like, which makes of "today" the first day. */
final class Ordinals {

    private static final int ARTICLE = 2;

    private final PhraseTable numbers;

    Ordinals(Lexicon lexicon) {
        this.numbers = lexicon.table("number/words");
    }

    /** Whether a token is an ordinal with the article. */
    boolean isAt(Text text, int token) {
        if (token >= text.tokens().size()) {
            return false;
        }
        Token word = text.tokens().get(token);
        if (word.foldedLength() <= ARTICLE) {
            return false;
        }
        int row = numbers.rowOf(text.folded(), word.foldedStart() + ARTICLE, word.foldedEnd());
        return row >= 0 && numbers.cell(row, "kind").equals("ordinal");
    }
}
