package org.mujaz.clause;

/**
 * A noun phrase: a noun with what stands in its genitive and its adjectives, or a name with its title.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param head its head noun; of a name its first token
 * @param start where it begins in the folded text, behind any conjunction or preposition
 * @param preposition the token of the preposition before it, its own first token where that is written on, or -1
 * @param letter the preposition written on, or 0
 * @param joined whether "and" is written on before it
 * @param definite whether the head has the article, a pronoun or a name
 * @param gender {@code m}, {@code f}, or {@code u} where it is not known
 * @param plural whether the head is a plural or a dual
 * @param mention the name in it that covers its head, as an index of the names, or -1
 */
public record Phrase(
        int first,
        int end,
        int head,
        int start,
        int preposition,
        char letter,
        boolean joined,
        boolean definite,
        char gender,
        boolean plural,
        int mention) {

    /** Whether no preposition stands before it. */
    public boolean isBare() {
        return preposition < 0;
    }
}
