package org.mujaz.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.text.Text;

/**
 * A form of the lexicon found in a text.
 *
 * @param foldedStart where it begins in the folded text, behind any clitic
 * @param endToken the index behind its last token
 * @param clitics how many letters were peeled off before it
 * @param article whether the article was one of the clitics
 * @param readings what it can be
 */
record Hit(int foldedStart, int endToken, int clitics, boolean article, List<Reading> readings) {

    /** Its reading of a list, or null. */
    @Nullable
    Reading as(NameList list) {
        for (Reading reading : readings) {
            if (reading.list() == list) {
                return reading;
            }
        }
        return null;
    }

    /** How many letters it has. */
    int foldedLength(Text text) {
        return text.tokens().get(endToken - 1).foldedEnd() - foldedStart;
    }
}
