package org.mujaz.web.config;

import java.io.Serial;

/** A configuration with which the desk does not start; the message says what is wrong and what to do. */
public final class ConfigException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public ConfigException(String message) {
        super(message);
    }
}
