package org.mujaz.brief;

import java.util.List;

/**
 * A sentence without what ties it to others, and what else of it may be left out.
 *
 * @param sentence the index of its sentence
 * @param firstToken its first token
 * @param endToken the token behind its last
 * @param start where it begins in the source: a conjunction written on to its first token is left out
 * @param edits what was left out at its ends
 * @param words how many words it has
 * @param penalties what speaks against it, with the thousandths each takes from its score
 * @param lead whether it is the first of the body
 * @param subjectless whether its verb has its subject in a sentence before
 * @param cuts what may be left out of it, in order
 */
record Clause(
        int sentence,
        int firstToken,
        int endToken,
        int start,
        List<String> edits,
        int words,
        List<Penalty> penalties,
        boolean lead,
        boolean subjectless,
        List<Cut> cuts) {

    /** Something that speaks against a clause. */
    record Penalty(String reason, int thousandths) {}

    Clause {
        edits = List.copyOf(edits);
        penalties = List.copyOf(penalties);
        cuts = List.copyOf(cuts);
    }
}
