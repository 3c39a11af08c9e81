package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A column of what {@code mujaz names} prints as rows. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum NameColumn {
    ARTICLE("المقال", NameRow::article),
    ID("المعرّف", NameRow::id),
    NAME("الاسم", NameRow::name),
    TYPE("النوع", row -> row.type().name()),
    ROLES("الألقاب", NameRow::rolesTogether),
    REF("المرجع", NameRow::refOrNothing),
    COUNT("العدد", row -> Long.toString(row.count())),
    ARTICLES("المقالات", row -> Long.toString(row.articles())),
    START("الموضع", row -> Integer.toString(row.first().start())),
    END("النهاية", row -> Integer.toString(row.first().end())),
    QUOTE("أول ذكر", NameRow::quote);

    /** What a table for a reader has. */
    static final List<NameColumn> SCREEN = List.of(NAME, TYPE, ROLES, REF, COUNT, START, QUOTE);

    /** What a table of all articles together has. */
    static final List<NameColumn> SCREEN_ALL = List.of(NAME, TYPE, ROLES, REF, COUNT, ARTICLES, ARTICLE, START, QUOTE);

    /** What CSV has: an entity of an article is found again by the first two. */
    static final List<NameColumn> CSV = List.of(ARTICLE, ID, NAME, TYPE, ROLES, REF, COUNT, START, END, QUOTE);

    /** What CSV of all articles together has. */
    static final List<NameColumn> CSV_ALL =
            List.of(NAME, TYPE, ROLES, REF, COUNT, ARTICLES, ARTICLE, START, END, QUOTE);

    private final String arabic;
    private final Function<NameRow, String> cell;

    NameColumn(String arabic, Function<NameRow, String> cell) {
        this.arabic = arabic;
        this.cell = cell;
    }

    String of(NameRow row) {
        return cell.apply(row);
    }

    /** Its heading for programs; the same in every language. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its heading for readers of {@code language}. */
    String heading(Locale language) {
        return language.getLanguage().equals("ar") ? arabic : heading();
    }

    static List<NameColumn> withArticle(List<NameColumn> columns) {
        List<NameColumn> all = new ArrayList<>(List.of(ARTICLE));
        all.addAll(columns);
        return all;
    }
}
