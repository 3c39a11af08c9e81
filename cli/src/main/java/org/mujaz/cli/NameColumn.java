package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A column of what {@code mujaz names} prints as rows. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum NameColumn {
    ARTICLE("المقال"),
    ID("المعرّف"),
    NAME("الاسم"),
    TYPE("النوع"),
    ROLES("الألقاب"),
    REF("المرجع"),
    COUNT("العدد"),
    ARTICLES("المقالات"),
    START("الموضع"),
    END("النهاية"),
    QUOTE("أول ذكر");

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

    NameColumn(String arabic) {
        this.arabic = arabic;
    }

    String of(NameRow row) {
        return switch (this) {
            case ARTICLE -> row.article();
            case ID -> row.id();
            case NAME -> row.name();
            case TYPE -> row.type().name();
            case ROLES -> row.rolesTogether();
            case REF -> row.refOrNothing();
            case COUNT -> Long.toString(row.count());
            case ARTICLES -> Long.toString(row.articles());
            case START -> Integer.toString(row.first().start());
            case END -> Integer.toString(row.first().end());
            case QUOTE -> row.quote();
        };
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
