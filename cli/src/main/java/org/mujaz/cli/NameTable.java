package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mujaz.name.NameMention;

/**
 * Entities as a table on a terminal. It reads from the right like what is in it: the first column is at the right edge. Each cell
 * is put in order by itself, so that no terminal moves words from one column to another: as an isolate where the terminal knows
 * bidi, in visual order where it does not.
 *
 * @param width the width of the terminal
 * @param visual whether the terminal needs characters in visual order
 * @param language the language of headings and types
 */
record NameTable(int width, boolean visual, Locale language) {

    private static final String GAP = "  ";
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";
    private static final String ELLIPSIS = "\u2026";
    private static final int LEAST = 8;
    private static final List<NameColumn> SHRINK =
            List.of(NameColumn.NAME, NameColumn.ROLES, NameColumn.REF, NameColumn.ARTICLE, NameColumn.QUOTE);
    /** What goes first where there is no room. */
    private static final List<NameColumn> DROP = List.of(
            NameColumn.QUOTE,
            NameColumn.START,
            NameColumn.ARTICLE,
            NameColumn.ARTICLES,
            NameColumn.REF,
            NameColumn.ROLES,
            NameColumn.TYPE);

    /** The table, with a line for {@code title} above it unless that is empty. */
    String print(String title, List<NameColumn> columns, List<NameRow> rows) {
        List<NameColumn> shown = new ArrayList<>(columns);
        shown.removeIf(column ->
                !rows.isEmpty() && rows.stream().allMatch(row -> column.of(row).isEmpty()));
        List<Integer> widths = widths(shown, rows);
        StringBuilder table = new StringBuilder();
        if (!title.isEmpty()) {
            table.append(cell(cut(plain(title), width), width)).append('\n');
        }
        add(table, shown.stream().map(column -> column.heading(language)).toList(), widths);
        for (NameRow row : rows) {
            add(table, shown.stream().map(column -> words(column, row)).toList(), widths);
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

    private List<Integer> widths(List<NameColumn> columns, List<NameRow> rows) {
        List<Integer> widths = new ArrayList<>();
        for (NameColumn column : columns) {
            int widest = width(column.heading(language));
            for (NameRow row : rows) {
                widest = Math.max(widest, width(words(column, row)));
            }
            widths.add(widest);
        }
        while (taken(widths) > width) {
            int widest = -1;
            for (int i = 0; i < widths.size(); i++) {
                boolean shrinks = SHRINK.contains(columns.get(i)) && widths.get(i) > LEAST;
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

    private static boolean drop(List<NameColumn> columns, List<Integer> widths) {
        for (NameColumn column : DROP) {
            int at = columns.indexOf(column);
            if (at >= 0) {
                columns.remove(at);
                widths.remove(at);
                return true;
            }
        }
        return false;
    }

    private static int taken(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    }

    private String words(NameColumn column, NameRow row) {
        return column == NameColumn.TYPE ? type(row.type()) : plain(column.of(row));
    }

    private static String plain(String words) {
        return words.replace('\n', ' ').replace('\t', ' ');
    }

    private String type(NameMention.Type type) {
        if (!language.getLanguage().equals("ar")) {
            return type.name().toLowerCase(Locale.ROOT);
        }
        return switch (type) {
            case PERSON -> "شخص";
            case ORGANIZATION -> "جهة";
            case LOCATION -> "مكان";
            case GROUP -> "جماعة";
            case OTHER -> "غير ذلك";
        };
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
        return (int) words.codePoints().filter(NameTable::takesAColumn).count();
    }

    private static boolean takesAColumn(int c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }

    private static String cut(String words, int columns) {
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
