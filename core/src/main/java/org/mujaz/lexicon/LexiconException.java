package org.mujaz.lexicon;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A lexicon entry that is refused. Its message names the file, the line, what is wrong and what to do. */
public final class LexiconException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 2L;

    private final transient @Nullable LexiconProblem problem;

    /**
     * @param file the file's name, relative to the lexicon's folder
     * @param line the line, from 1; 0 where the whole file is meant
     * @param problem what is wrong and what to do
     */
    LexiconException(String file, int line, String problem) {
        this(new LexiconProblem(file, line, problem, true));
    }

    LexiconException(LexiconProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    LexiconException(String problem, Throwable cause) {
        super(problem, cause);
        this.problem = null;
    }

    /** The entry that is refused; where it is no entry, what is wrong with the folder. */
    LexiconProblem problem() {
        return problem == null ? new LexiconProblem("", 0, String.valueOf(getMessage()), true) : problem;
    }
}
