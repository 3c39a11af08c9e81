package org.mujaz.write;

import java.io.Serial;
import java.util.Locale;

/** A model wrote nothing that can be used. Its message holds nothing that the server sent but numbers, and never the key. */
public final class WriterException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final WriterProblem problem;
    private final transient Object[] details;

    public WriterException(WriterProblem problem, Object... details) {
        super(problem.id() + " " + problem.message(Locale.ENGLISH, details));
        this.problem = problem;
        this.details = details.clone();
    }

    public WriterProblem problem() {
        return problem;
    }

    /** The code and the line, in Arabic or English. */
    public String line(Locale language) {
        return problem.id() + " " + problem.message(language, details);
    }
}
