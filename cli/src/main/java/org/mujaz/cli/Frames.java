package org.mujaz.cli;

/** How the outputs of several articles are put together. */
final class Frames {

    private Frames() {}

    /** JSON: one object, or an array of them; JSON Lines: a line each; text: a blank line between. */
    static Batch.Frame of(boolean json, boolean jsonLines, boolean many) {
        if (json) {
            return many ? new Batch.Frame("[\n", ",\n", "\n]\n", "[]\n") : new Batch.Frame("", "", "\n", "");
        }
        return jsonLines ? new Batch.Frame("", "\n", "\n", "") : new Batch.Frame("", "\n", "", "");
    }
}
