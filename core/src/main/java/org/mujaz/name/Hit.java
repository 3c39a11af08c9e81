package org.mujaz.name;

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
record Hit(int foldedStart, int endToken, int clitics, boolean article, Readings readings) {

    /** Its reading of a list, or null. */
    @Nullable
    Reading as(NameList list) {
        return readings.as(list);
    }

    /** How many letters it has. */
    int foldedLength(Text text) {
        return text.tokens().get(endToken - 1).foldedEnd() - foldedStart;
    }
}
