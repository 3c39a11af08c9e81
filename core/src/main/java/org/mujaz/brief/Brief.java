package org.mujaz.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Diagnostic;

/**
 * The key points of an article, in the order of the article, a headline, and a card of who did what.
 *
 * @param points none where no sentence can stand alone
 * @param headline the lead as a headline, or null where nothing of it is short enough and safe to part from the rest
 * @param card who, what, when, where, why, how
 * @param diagnostics why there are no points, where there are none
 */
public record Brief(List<KeyPoint> points, @Nullable Headline headline, Card card, List<Diagnostic> diagnostics) {

    public Brief {
        points = List.copyOf(points);
        diagnostics = List.copyOf(diagnostics);
    }
}
