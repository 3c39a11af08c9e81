package org.mujaz.bench;

/** Mistakes with names by kind. */
final class NameMistakes {

    /** What a stretch that was not found, or should not have been, has to do with what is there. */
    enum Kind {
        WRONG_TYPE("wrong type"),
        TOO_LONG("too long"),
        TOO_SHORT("too short"),
        CROSSING("crossing"),
        SPURIOUS("spurious"),
        MISSED("missed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final CommonMistakes mistakes = new CommonMistakes();

    /** The kind of mistake that a found stretch {@code [first, end)} is, where {@code [otherFirst, otherEnd)} is right. */
    static Kind kind(int first, int end, int otherFirst, int otherEnd) {
        if (first == otherFirst && end == otherEnd) {
            return Kind.WRONG_TYPE;
        }
        if (end <= otherFirst || otherEnd <= first) {
            return Kind.SPURIOUS;
        }
        if (first <= otherFirst && otherEnd <= end) {
            return Kind.TOO_LONG;
        }
        return otherFirst <= first && end <= otherEnd ? Kind.TOO_SHORT : Kind.CROSSING;
    }

    /**
     * Counts one.
     *
     * @param what the type that was found and, where it is another, the one that is right
     * @param by the rule that found it, or the label that was missed
     * @param words the words
     */
    void add(Kind kind, String what, String by, String words) {
        mistakes.add(kind.words, what, by, words);
    }

    /** Prints the commonest, the most frequent first. */
    void print(String measure, MistakeLog log) {
        mistakes.print(measure, log);
    }
}
