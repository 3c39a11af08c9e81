package org.mujaz.brief;

import java.util.List;
import org.mujaz.text.Span;

/**
 * What happened, in about a dozen words of the article.
 *
 * @param text the headline as it is printed
 * @param evidence the spans that it is made of, in the order of the text
 * @param edits what was done to the article's words, as in a {@link KeyPoint}
 */
public record Headline(String text, List<Span> evidence, List<String> edits) {

    public Headline {
        evidence = List.copyOf(evidence);
        edits = List.copyOf(edits);
    }
}
