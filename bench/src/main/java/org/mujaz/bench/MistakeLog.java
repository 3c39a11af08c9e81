package org.mujaz.bench;

import java.io.PrintStream;

/** What a measure found wrong, a line each; printed only where it was asked for ({@code -Dmujaz.mistakes=true}). */
final class MistakeLog {

    private final PrintStream out;
    private final boolean wanted;

    MistakeLog(PrintStream out, boolean wanted) {
        this.out = out;
        this.wanted = wanted;
    }

    /** Tells of many at once: a row of a table. */
    void row(String row) {
        if (wanted) {
            out.println(row.replace('\n', ' '));
        }
    }

    /**
     * Tells of one mistake.
     *
     * @param measure the measure's name
     * @param kind the kind of mistake
     * @param context the words around it
     */
    void add(String measure, String kind, String context) {
        if (wanted) {
            out.println(
                    measure + "\t" + kind + "\t" + context.replace('\n', ' ').replace('\t', ' '));
        }
    }
}
