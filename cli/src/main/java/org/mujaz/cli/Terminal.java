package org.mujaz.cli;

import java.util.Map;

/** What the terminal is, as far as the environment tells. */
final class Terminal {

    private static final int USUAL_COLUMNS = 80;

    private Terminal() {}

    /** Whether standard output is a terminal; the launcher, which can ask, says so with the column count. */
    static boolean isOutputATerminal() {
        return System.getProperty("mujaz.columns") != null;
    }

    /** Whether standard error is a terminal; the launcher says so. */
    static boolean isErrorATerminal() {
        return Boolean.getBoolean("mujaz.stderr.terminal");
    }

    /** Whether standard input is a terminal, so that nobody pipes anything in; the launcher says so. */
    static boolean isInputATerminal() {
        return Boolean.getBoolean("mujaz.stdin.terminal");
    }

    static int columns() {
        return Math.max(20, Integer.getInteger("mujaz.columns", USUAL_COLUMNS));
    }

    /**
     * Whether the terminal is one that is known to print right-to-left text in the order of its characters. Others
     * (VTE, Konsole, iTerm2, mlterm, Terminal.app) order and join it themselves.
     */
    static boolean lacksBidi(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        String program = environment.getOrDefault("TERM_PROGRAM", "");
        return term.equals("linux")
                || term.startsWith("foot")
                || term.startsWith("st-")
                || term.startsWith("alacritty")
                || environment.containsKey("XTERM_VERSION")
                || environment.containsKey("ALACRITTY_WINDOW_ID")
                || program.equals("vscode")
                || program.equals("WezTerm")
                || program.equals("ghostty");
    }
}
