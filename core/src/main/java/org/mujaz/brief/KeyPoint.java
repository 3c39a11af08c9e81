package org.mujaz.brief;

import java.util.List;
import org.mujaz.text.Derivation;
import org.mujaz.text.Span;

/**
 * One key point. Its text is its evidence joined by single spaces: no word is added.
 *
 * @param text the point as it is printed
 * @param evidence the spans of the analysed text that it is made of, in order, at least one
 * @param edits what was left out of the sentence, in order, each as {@code kind: words}
 * @param derivation why this sentence was chosen
 */
public record KeyPoint(String text, List<Span> evidence, List<String> edits, Derivation derivation) {

    public KeyPoint {
        evidence = List.copyOf(evidence);
        edits = List.copyOf(edits);
    }
}
