package org.mujaz.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * One thing that a point says.
 *
 * @param kind what sort of thing
 * @param span where the point says it; an offset into the point's text
 * @param verdict what the article says of it
 * @param error what is wrong with it, or null where it is supported
 * @param detail what is wrong more closely, such as {@code negation}; empty where the error says it all
 * @param reason why, for an editor
 * @param evidence the words of the article that it rests on or that speak against it; none where the article has nothing of it
 */
public record Claim(
        Kind kind,
        Span span,
        Verdict verdict,
        @Nullable ErrorKind error,
        String detail,
        Reason reason,
        List<Evidence> evidence) {

    /** What a claim is about. */
    public enum Kind {
        EVENT,
        STATEMENT,
        ENTITY,
        TIME,
        PLACE,
        NUMBER,
        LINK
    }

    /**
     * What can be wrong with a claim. After the typology of Pagnoni, Balachandran and Tsvetkov, "Understanding Factuality in Abstractive
     * Summarization with FRANK" (2021), its circumstances told apart.
     */
    public enum ErrorKind {
        /** Something else was done, or it was not done, or not yet. */
        PREDICATE,
        /** Somebody or something else took part, or in another part. */
        ENTITY,
        /** Somebody else said it, or it was only said. */
        ATTRIBUTION,
        TIME,
        PLACE,
        NUMBER,
        /** One thing is not said to come of the other. */
        LINK,
        /** The article has nothing of it. */
        OUT
    }

    /** A reason in the two languages of the desk. */
    public record Reason(String arabic, String english) {}

    /**
     * Words of an article.
     *
     * @param article which of the articles, from 0
     * @param span where in its analysed text
     */
    public record Evidence(int article, Span span) {}

    public Claim {
        evidence = List.copyOf(evidence);
    }
}
