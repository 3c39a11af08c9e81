package org.mujaz.lexicon;

import java.io.Serial;

/** A lexicon entry that is refused. Its message names the file, the line, what is wrong and what to do. */
public final class LexiconException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param file the file's name, relative to the lexicon's folder
     * @param line the line, from 1; 0 where the whole file is meant
     * @param problem what is wrong and what to do
     */
    LexiconException(String file, int line, String problem) {
        super(file + (line > 0 ? ":" + line : "") + ": " + problem);
    }

    LexiconException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
