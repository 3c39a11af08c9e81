package org.mujaz.analysis;

import java.util.List;
import java.util.Optional;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Published;
import org.mujaz.text.Text;
import org.mujaz.time.Dateline;

/**
 * What Mujaz understood of one article.
 *
 * @param article the article as it came in
 * @param text its text, cut up; every span here is into its source
 * @param dateline the dateline it opens with, if any
 * @param published when it was published: what was given with it, else what its dateline says
 * @param diagnostics what is odd about it, in a fixed order
 */
public record Analysis(
        Article article, Text text, Optional<Dateline> dateline, Published published, List<Diagnostic> diagnostics) {

    public Analysis {
        diagnostics = List.copyOf(diagnostics);
    }
}
