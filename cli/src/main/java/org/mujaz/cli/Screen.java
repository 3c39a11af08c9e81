package org.mujaz.cli;

import picocli.CommandLine.Option;

/** The option of every command that prints for a reader at a terminal, and what follows from it. */
final class Screen {

    /** Who puts right-to-left text in order. */
    enum Bidi {
        AUTO,
        TERMINAL,
        VISUAL
    }

    @Option(
            names = "--bidi",
            paramLabel = "WHO",
            defaultValue = "auto",
            description = "Who puts right-to-left text in order on a terminal: terminal, visual (Mujaz does, for"
                    + " terminals that cannot), or auto. Default: ${DEFAULT-VALUE}.")
    private Bidi bidi = Bidi.AUTO;

    /** The width that lines must fit, or 0 where the output goes to no terminal. */
    int columns(InputOptions input) {
        return isTerminal(input) || isVisual(input) ? Terminal.columns() : 0;
    }

    /** Whether characters must be printed in visual order. */
    boolean isVisual(InputOptions input) {
        return bidi == Bidi.VISUAL || (bidi == Bidi.AUTO && isTerminal(input) && Terminal.lacksBidi(System.getenv()));
    }

    private static boolean isTerminal(InputOptions input) {
        return Terminal.isOutputATerminal() && input.output() == null;
    }
}
