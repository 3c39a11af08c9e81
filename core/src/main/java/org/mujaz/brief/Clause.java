package org.mujaz.brief;

import java.util.List;
import org.mujaz.text.Span;

/**
 * A sentence as a point would print it: the stretches that are kept and what was left out.
 *
 * @param sentence the index of its sentence
 * @param firstToken its first token
 * @param endToken the token behind its last
 * @param kept the spans kept, in order
 * @param edits what was left out
 * @param words how many words are kept
 * @param penalties what speaks against it, with the thousandths each takes from its score
 */
record Clause(
        int sentence,
        int firstToken,
        int endToken,
        List<Span> kept,
        List<String> edits,
        int words,
        List<Penalty> penalties) {

    /** Something that speaks against a clause. */
    record Penalty(String reason, int thousandths) {}

    Clause {
        kept = List.copyOf(kept);
        edits = List.copyOf(edits);
        penalties = List.copyOf(penalties);
    }
}
