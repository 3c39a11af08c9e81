package org.mujaz.cli;

import java.io.Serial;
import org.mujaz.read.ReadException;

/** Ends the work on one article of a batch with a line; the others go on. */
final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ReadException reason;

    RefusedException(ReadException reason) {
        super(reason.getMessage(), reason);
        this.reason = reason;
    }

    ReadException reason() {
        return reason;
    }
}
