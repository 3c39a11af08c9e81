package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.report.Shown;

/**
 * Lines for a reader: wrapped at words to a terminal's width, and put in visual order where the terminal does not do that itself. What
 * would act on the terminal is shown instead.
 */
final class ScreenLines {

    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private final boolean visual;

    /**
     * @param columns the width of the terminal, or 0 where lines are not wrapped
     * @param visual whether the terminal needs characters in visual order
     */
    ScreenLines(int columns, boolean visual) {
        this.columns = columns;
        this.visual = visual;
    }

    /** Adds words as one line, or as many as they need; {@code first} stands before the first, {@code others} before the others. */
    void add(String first, String others, String words) {
        String shown = Shown.line(words);
        String indent = first;
        for (String line : columns == 0 ? List.of(shown) : wrap(shown, columns - others.length())) {
            text.append(visual ? VisualOrder.line(indent + line, columns) : indent + line)
                    .append('\n');
            indent = others;
        }
    }

    /** Adds a line that is no text of anybody's: neither wrapped nor turned. */
    void addWhole(String line) {
        text.append(line).append('\n');
    }

    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
