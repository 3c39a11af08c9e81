package org.mujaz.brief;

import java.util.List;
import org.mujaz.text.Diagnostic;

/**
 * The key points of an article, in the order of the article.
 *
 * @param points none where no sentence can stand alone
 * @param diagnostics why there are none, where there are none
 */
public record Brief(List<KeyPoint> points, List<Diagnostic> diagnostics) {

    public Brief {
        points = List.copyOf(points);
        diagnostics = List.copyOf(diagnostics);
    }
}
