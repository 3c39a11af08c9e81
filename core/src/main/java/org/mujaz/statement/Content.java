package org.mujaz.statement;

/**
 * What is said: where it begins and how it is joined to its word of saying.
 *
 * @param first its first token
 * @param startOffset where it begins in the folded text if that is inside its first token, or -1
 * @param close of what is quoted the token of the closing mark, or -1
 * @param joint how it is joined: a word, {@code :}, {@code quote}, {@code bare}
 * @param at the token of the joint, before which the speaker stands
 */
record Content(int first, int startOffset, int close, String joint, int at) {

    boolean isQuoted() {
        return close >= 0;
    }

    /** Whether it is a clause, and not only a noun with what belongs to it. */
    boolean isClause() {
        return isQuoted() || joint.equals(":") || ContentFinder.isThat(joint);
    }
}
