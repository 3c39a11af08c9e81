package org.mujaz.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Derivation;
import org.mujaz.text.Span;

/**
 * One key point. Its text is its pieces one after the other: words of the article as they stand, single spaces where something between
 * them was left out, and what an edit put in place of words.
 *
 * @param text the point as it is printed
 * @param pieces what the text is made of, in order
 * @param evidence the spans of the analysed text that it rests on, in the order of the text, none inside another, at least one: what is
 *     printed, what was replaced, and where what replaced it comes from
 * @param edits what was done to the article's words, in order: {@code kind: words} for what was left out, {@code kind: words -> words} for
 *     what stands for other words, {@code join: mark} for a mark between two sentences
 * @param derivation why this was chosen
 */
public record KeyPoint(
        String text, List<Piece> pieces, List<Span> evidence, List<String> edits, Derivation derivation) {

    /**
     * A stretch of a point.
     *
     * @param text its characters
     * @param span where they stand in the analysed text; null for what an edit or a space put there
     */
    public record Piece(String text, @Nullable Span span) {}

    public KeyPoint {
        pieces = List.copyOf(pieces);
        evidence = List.copyOf(evidence);
        edits = List.copyOf(edits);
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
