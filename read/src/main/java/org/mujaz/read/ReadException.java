package org.mujaz.read;

import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An input that gives no article. */
public final class ReadException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Object[] details;

    private final @Nullable Skip language;

    public ReadException(Problem problem, Object... details) {
        this(null, problem, details);
    }

    /** @param language what language it is in instead, where that is the problem */
    ReadException(@Nullable Skip language, Problem problem, Object... details) {
        super(problem.id() + " " + problem.message(Locale.ENGLISH, details));
        this.problem = problem;
        this.details = details.clone();
        this.language = language;
    }

    @Nullable
    Skip language() {
        return language;
    }

    public Problem problem() {
        return problem;
    }

    /** The code and the line, in Arabic or English. */
    public String line(Locale language) {
        return problem.id() + " " + problem.message(language, details);
    }
}
