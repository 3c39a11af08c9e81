package org.mujaz.brief;

/**
 * Something that may be left out of a clause, the commas that go with it included.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param kind what it is, as edits name it
 * @param level how readily it goes: 1 wherever it stands, 2 from a point of usual length, 3 from a long one, 4 only for a headline,
 *     5 only where the point would else be too long to print
 */
record Cut(int first, int end, String kind, int level) {

    /** Goes wherever it stands. */
    static final int ALWAYS = 1;

    /** Goes from a point that is longer than a line. */
    static final int READY = 2;

    /** Goes from a long point. */
    static final int LATE = 3;

    /** Goes only where few words are left. */
    static final int LAST = 4;

    /** Ends a clause early: goes only where nothing else makes it short enough. */
    static final int END = 5;

    /** What a cut of a day is called. */
    static final String TIME = "time";

    boolean overlaps(Cut other) {
        return first < other.end && other.first < end;
    }

    boolean contains(Cut other) {
        return first <= other.first && other.end <= end;
    }
}
