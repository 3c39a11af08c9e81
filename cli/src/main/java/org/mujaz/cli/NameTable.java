package org.mujaz.cli;

import java.util.List;
import java.util.Locale;
import org.mujaz.name.NameMention;

/**
 * Entities as a table on a terminal.
 *
 * @param width the width of the terminal
 * @param visual whether the terminal needs characters in visual order
 * @param language the language of headings and types
 */
record NameTable(int width, boolean visual, Locale language) {

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
        return new TextTable(width, visual)
                .print(title, columns.stream().map(this::column).toList(), rows);
    }

    private TextTable.Column<NameRow> column(NameColumn column) {
        return new TextTable.Column<>(
                column.heading(language),
                row -> column == NameColumn.TYPE ? type(row.type()) : column.of(row),
                SHRINK.contains(column),
                DROP.indexOf(column) + 1);
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
}
