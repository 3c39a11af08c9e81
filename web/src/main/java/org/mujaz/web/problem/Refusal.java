package org.mujaz.web.problem;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mujaz.read.Problem;
import org.mujaz.read.ReadException;

/** A request that is not done, and why. */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    /** For what a line is about; no line is about more than two things. */
    private static final Object[] ANY = {"\u2026", "\u2026"};

    private final String code;
    private final int status;
    private final String title;
    private final String english;
    private final String arabic;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    private Refusal(String code, int status, String title, String english, String arabic) {
        super(code + " " + english, null, false, false);
        this.code = code;
        this.status = status;
        this.title = title;
        this.english = english;
        this.arabic = arabic;
    }

    public static Refusal of(DeskProblem problem, Object... details) {
        return new Refusal(
                problem.id(),
                problem.status(),
                title(problem),
                problem.message(Locale.ENGLISH, details),
                problem.message(ARABIC, details));
    }

    /** What gives no article, as an answer to who sent it. */
    public static Refusal of(ReadException failure) {
        Problem problem = failure.problem();
        return new Refusal(
                problem.id(),
                status(problem),
                title(problem),
                withoutFlag(failure.line(Locale.ENGLISH).substring(problem.id().length() + 1)),
                withoutFlag(failure.line(ARABIC).substring(problem.id().length() + 1)));
    }

    /** What a problem says of every request that has it. */
    static String title(DeskProblem problem) {
        return problem.message(Locale.ENGLISH, ANY);
    }

    static String title(Problem problem) {
        return withoutFlag(problem.message(Locale.ENGLISH, ANY));
    }

    /** The HTTP status that goes with what gives no article. */
    static int status(Problem problem) {
        return switch (problem) {
            case BROKEN_JSON, NO_TEXT_FIELD, BAD_PUBLISHED, BAD_ADDRESS -> 400;
            case PRIVATE_ADDRESS, ROBOTS -> 403;
            case TOO_LARGE, BOMB -> 413;
            case HTTP_STATUS, UNREACHABLE, NO_SUCH_HOST, REDIRECTS -> 502;
            case TOO_SLOW -> 504;
            case NO_MEMORY -> 503;
            case UNREADABLE, UNWRITABLE, DEFECT -> 500;
            default -> 422;
        };
    }

    /** What a line says of options of commands is of no use here. */
    private static String withoutFlag(String line) {
        int flag = line.indexOf(" --");
        if (flag < 0) {
            return line;
        }
        int end = Math.max(line.lastIndexOf(';', flag), line.lastIndexOf('\u061B', flag));
        return end < 0 ? line : line.substring(0, end);
    }

    /** The same with a header in the answer. */
    public Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** As {@code MJZ-608}. */
    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /** What is the same for every request that is refused for this. */
    public String title() {
        return title;
    }

    public String english() {
        return english;
    }

    public String arabic() {
        return arabic;
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
