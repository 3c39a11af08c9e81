package org.mujaz.read;

import java.io.Serial;
import java.util.Locale;

/** An input that gives no article. */
public final class ReadException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Object[] details;

    public ReadException(Problem problem, Object... details) {
        super(problem.id() + " " + problem.message(Locale.ENGLISH, details));
        this.problem = problem;
        this.details = details.clone();
    }

    public Problem problem() {
        return problem;
    }

    /** The code and the line, in Arabic or English. */
    public String line(Locale language) {
        return problem.id() + " " + problem.message(language, details);
    }
}
