package org.mujaz.time;

import java.util.List;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Published;
import org.mujaz.text.Span;

/**
 * What stands before the first sentence to say where, when and by whom it was reported.
 *
 * @param span where it stands, its closing dash or colon included
 * @param endToken the index behind its last token
 * @param published what its date says; {@link Published#UNKNOWN} where it has none
 * @param diagnostics what is odd about it
 */
public record Dateline(Span span, int endToken, Published published, List<Diagnostic> diagnostics) {

    public Dateline {
        diagnostics = List.copyOf(diagnostics);
    }
}
