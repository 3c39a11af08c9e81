package org.mujaz.write;

import org.jspecify.annotations.Nullable;

/** The key of an endpoint. It is never printed, and taken out of whatever comes back. */
public final class Key {

    /** For endpoints that want none. */
    public static final Key NONE = new Key("");

    private static final String REMOVED = "[key]";
    private static final int SHORTEST = 4;

    private final String secret;

    private Key(String secret) {
        this.secret = secret;
    }

    /**
     * A key as an environment variable holds it.
     *
     * @param value null or blank where there is none
     * @throws IllegalArgumentException if no header can carry it; the message does not hold it
     */
    public static Key of(@Nullable String value) {
        String key = value == null ? "" : value.strip();
        if (!key.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("holds characters that no key has");
        }
        return key.isEmpty() ? NONE : new Key(key);
    }

    boolean isNone() {
        return secret.isEmpty();
    }

    /** The value of the header that carries it. */
    String header() {
        return "Bearer " + secret;
    }

    /** A text without the key, should a server have sent it back. */
    String removedFrom(String text) {
        return secret.length() < SHORTEST ? text : text.replace(secret, REMOVED);
    }

    @Override
    public String toString() {
        return isNone() ? "no key" : REMOVED;
    }
}
