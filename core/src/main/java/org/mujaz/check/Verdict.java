package org.mujaz.check;

/** What an article says of a claim, the better first. */
public enum Verdict {
    /** It says so. */
    SUPPORTED,
    /** It does not say so. */
    UNSUPPORTED,
    /** It says otherwise. */
    CONTRADICTED;

    /** The worse of the two. */
    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
