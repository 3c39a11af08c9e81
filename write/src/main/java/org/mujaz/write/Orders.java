package org.mujaz.write;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Paragraph;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/**
 * Finds where an article addresses a model instead of its readers: the phrases of the list {@code write/orders}. A model that obeys is
 * caught by the check where it writes what the article does not say; this is for orders that say themselves what is to be written.
 */
final class Orders {

    private final PhraseTable phrases;

    Orders(Lexicon lexicon) {
        this.phrases = lexicon.table("write/orders");
    }

    /** The paragraphs in which a phrase of the list stands, in order. */
    List<Span> in(Text text) {
        List<Span> found = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            int first = text.sentences().get(paragraph.firstSentence()).firstToken();
            int end = text.sentences().get(paragraph.endSentence() - 1).endToken();
            for (int token = first; token < end; token++) {
                if (phrases.longestAt(text, token, end) != null) {
                    found.add(paragraph.span());
                    break;
                }
            }
        }
        return found;
    }
}
