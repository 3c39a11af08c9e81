package org.mujaz.cli;

import java.io.Serial;

/** Ends a command with a code after its message was printed. */
final class ExitException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;

    ExitException(int code) {
        super(null, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
