package org.mujaz.cli;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of what a command prints as rows.
 *
 * @param heading its heading for programs; the same in every language
 * @param arabic its heading for readers of Arabic
 * @param cell what it has of a row, for programs
 * @param word what it has of a row, for readers of a language
 * @param shrinks whether a table may cut its cells
 * @param drop the order in which a table leaves columns out where there is no room; {@link TextTable#STAYS} for never
 */
record Field<R>(
        String heading,
        String arabic,
        Function<R, String> cell,
        BiFunction<R, Locale, String> word,
        boolean shrinks,
        int drop) {

    /** A column of words of the article, which a table may cut. */
    static <R> Field<R> words(String heading, String arabic, int drop, Function<R, String> cell) {
        return new Field<>(heading, arabic, cell, (row, language) -> cell.apply(row), true, drop);
    }

    /** A column of numbers or codes. */
    static <R> Field<R> code(String heading, String arabic, int drop, Function<R, String> cell) {
        return new Field<>(heading, arabic, cell, (row, language) -> cell.apply(row), false, drop);
    }

    /** A column of one of a few things that have a name in either language. */
    static <R, E extends Enum<E>> Field<R> kind(
            String heading, String arabic, int drop, Function<R, E> kind, Function<E, String> arabicName) {
        return new Field<>(
                heading,
                arabic,
                row -> kind.apply(row).name(),
                (row, language) -> isArabic(language)
                        ? arabicName.apply(kind.apply(row))
                        : kind.apply(row).name().toLowerCase(Locale.ROOT),
                false,
                drop);
    }

    /** A column that says yes or nothing. */
    static <R> Field<R> flag(String heading, String arabic, int drop, Function<R, Boolean> flag) {
        return new Field<>(
                heading,
                arabic,
                row -> flag.apply(row) ? "yes" : "",
                (row, language) -> !flag.apply(row) ? "" : isArabic(language) ? "نعم" : "yes",
                false,
                drop);
    }

    TextTable.Column<R> column(Locale language) {
        return new TextTable.Column<>(
                isArabic(language) ? arabic : heading, row -> word.apply(row, language), shrinks, drop);
    }

    static boolean isArabic(Locale language) {
        return language.getLanguage().equals("ar");
    }
}
