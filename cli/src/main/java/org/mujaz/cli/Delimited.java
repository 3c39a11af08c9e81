package org.mujaz.cli;

import java.util.List;

/** Rows for programs. */
enum Delimited {
    /** A tab between cells, a line feed behind a row; a tab or line end inside a cell becomes a space. */
    TSV("\t", "\n"),
    /** RFC 4180: a comma between cells, CRLF behind a row; cells are quoted where they must be. */
    CSV(",", "\r\n");

    private final String between;
    private final String after;

    Delimited(String between, String after) {
        this.between = between;
        this.after = after;
    }

    String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            row.append(i == 0 ? "" : between).append(this == TSV ? plain(cell) : quoted(cell));
        }
        return row.append(after).toString();
    }

    private static String plain(String cell) {
        return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
