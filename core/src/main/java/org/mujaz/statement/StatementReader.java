package org.mujaz.statement;

import java.util.List;
import org.mujaz.text.Text;

/** Finds statements. */
public final class StatementReader {
    /** The statements of a text. */
    public List<Statement> read(Text text) {
        return List.of();
    }
}
