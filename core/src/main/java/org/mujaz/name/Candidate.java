package org.mujaz.name;

import org.jspecify.annotations.Nullable;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/**
 * A stretch that may be a name; the longest of those that begin at a place becomes one.
 *
 * @param foldedStart where it begins in the folded text, behind any clitic
 * @param endToken the index behind its last token
 * @param rule what proposes it
 * @param entry the entry of the lexicon that it is, or null
 */
record Candidate(
        NameMention.Type type,
        Form form,
        int foldedStart,
        int endToken,
        String rule,
        @Nullable Reading entry) {

    Candidate(NameMention.Type type, Form form, int foldedStart, int endToken, String rule) {
        this(type, form, foldedStart, endToken, rule, null);
    }

    /** The same, ended before a token. */
    Candidate upTo(int end) {
        return new Candidate(type, form, foldedStart, end, rule, null);
    }

    /** Where it stands in the source. */
    Span span(Text text) {
        return text.folded().source(foldedStart, text.tokens().get(endToken - 1).foldedEnd());
    }
}
