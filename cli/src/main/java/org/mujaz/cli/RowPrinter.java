package org.mujaz.cli;

import java.util.List;

/**
 * Prints rows: as a table on a terminal, else one a line with a heading.
 *
 * @param fields the columns
 * @param to how cells are put together, where it is no table
 * @param input the command's inputs
 * @param screen the terminal
 * @param table whether it may be a table
 */
record RowPrinter<R>(List<Field<R>> fields, Delimited to, InputOptions input, Screen screen, boolean table) {

    /** Whether it is a table for a reader. */
    boolean isScreen() {
        return table && screen.columns(input) > 0;
    }

    /** What stands around the outputs of single articles. */
    Batch.Frame frame() {
        return isScreen() ? new Batch.Frame("", "\n", "", "") : new Batch.Frame(headings(), "", "", headings());
    }

    String headings() {
        return to.row(fields.stream().map(Field::heading).toList());
    }

    /** The rows of one article, or of all of them; {@code title} stands above them where it is a table for a reader. */
    String print(String title, List<R> rows) {
        if (isScreen()) {
            return new TextTable(screen.columns(input), screen.isVisual(input))
                    .print(
                            title,
                            fields.stream()
                                    .map(field -> field.column(input.language()))
                                    .toList(),
                            rows);
        }
        StringBuilder lines = new StringBuilder();
        for (R row : rows) {
            lines.append(
                    to.row(fields.stream().map(field -> field.cell().apply(row)).toList()));
        }
        return lines.toString();
    }
}
