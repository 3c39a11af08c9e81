package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table on a terminal. It reads from the right like what is in it: the first column is at the right edge. Each cell is put in order
 * by itself, so that no terminal moves words from one column to another: as an isolate where the terminal knows bidi, in visual order
 * where it does not.
 *
 * @param width the width of the terminal, in columns
 * @param visual whether the terminal needs characters in visual order
 */
record TextTable(int width, boolean visual) {

    private static final String GAP = "  ";
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";
    private static final String ELLIPSIS = "\u2026";
    private static final int LEAST = 8;

    /** The place in the order of a column that is never left out. */
    static final int STAYS = 0;

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param cell what it has of a row
     * @param shrinks whether its cells may be cut to make room
     * @param drop where there is no room, columns go in this order, from 1; {@link #STAYS} for one that does not
     */
    record Column<R>(String heading, Function<R, String> cell, boolean shrinks, int drop) {

        private String of(R row) {
            return plain(cell.apply(row));
        }
    }

    /** The table, with a line for {@code title} above it unless that is empty. Columns that have nothing of any row are left out. */
    <R> String print(String title, List<Column<R>> columns, List<R> rows) {
        List<Column<R>> shown = new ArrayList<>(columns);
        shown.removeIf(column ->
                !rows.isEmpty() && rows.stream().allMatch(row -> column.of(row).isEmpty()));
        List<Integer> widths = widths(shown, rows);
        StringBuilder table = new StringBuilder();
        if (!title.isEmpty()) {
            table.append(cell(cut(plain(title), width), width)).append('\n');
        }
        add(table, shown.stream().map(Column::heading).toList(), widths);
        for (R row : rows) {
            add(table, shown.stream().map(column -> column.of(row)).toList(), widths);
        }
        return table.toString();
    }

    private void add(StringBuilder table, List<String> cells, List<Integer> widths) {
        int room = width - taken(widths);
        table.append(" ".repeat(Math.max(0, room)));
        for (int i = cells.size() - 1; i >= 0; i--) {
            table.append(cell(cut(cells.get(i), widths.get(i)), widths.get(i))).append(i == 0 ? "\n" : GAP);
        }
    }

    private <R> List<Integer> widths(List<Column<R>> columns, List<R> rows) {
        List<Integer> widths = new ArrayList<>();
        for (Column<R> column : columns) {
            int widest = width(column.heading());
            for (R row : rows) {
                widest = Math.max(widest, width(column.of(row)));
            }
            // Wider than the terminal is never shown, so a long cell costs no more steps below.
            widths.add(Math.min(widest, Math.max(width, LEAST)));
        }
        while (taken(widths) > width) {
            int widest = -1;
            for (int i = 0; i < widths.size(); i++) {
                boolean shrinks = columns.get(i).shrinks() && widths.get(i) > LEAST;
                widest = shrinks && (widest < 0 || widths.get(i) > widths.get(widest)) ? i : widest;
            }
            if (widest >= 0) {
                widths.set(widest, widths.get(widest) - 1);
            } else if (!drop(columns, widths)) {
                break;
            }
        }
        return widths;
    }

    private static <R> boolean drop(List<Column<R>> columns, List<Integer> widths) {
        int first = -1;
        for (int i = 0; i < columns.size(); i++) {
            int order = columns.get(i).drop();
            first = order != STAYS && (first < 0 || order < columns.get(first).drop()) ? i : first;
        }
        if (first < 0) {
            return false;
        }
        columns.remove(first);
        widths.remove(first);
        return true;
    }

    private static int taken(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    }

    private static String plain(String words) {
        return words.replace('\n', ' ').replace('\t', ' ');
    }

    private String cell(String words, int columns) {
        if (visual) {
            return VisualOrder.line(words, columns);
        }
        String pad = " ".repeat(Math.max(0, columns - width(words)));
        return words.isEmpty() ? pad : pad + FIRST_STRONG_ISOLATE + words + POP_ISOLATE;
    }

    /** How many columns of a terminal the words take: marks above and below letters, and what is not seen, take none. */
    static int width(String words) {
        return (int) words.codePoints().filter(TextTable::takesAColumn).count();
    }

    private static boolean takesAColumn(int c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }

    /** At most so many columns of the words, with an ellipsis where they are cut. */
    static String cut(String words, int columns) {
        if (width(words) <= columns) {
            return words;
        }
        StringBuilder cut = new StringBuilder();
        int room = columns - 1;
        for (int at = 0; at < words.length() && room >= 0; at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            room -= takesAColumn(c) ? 1 : 0;
            if (room >= 0) {
                cut.appendCodePoint(c);
            }
        }
        return cut.toString().stripTrailing() + ELLIPSIS;
    }
}
