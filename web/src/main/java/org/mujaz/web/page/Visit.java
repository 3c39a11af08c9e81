package org.mujaz.web.page;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Who looks at a page, and how they want it.
 *
 * @param look the choices that a visitor made
 * @param csrf the token that every form that posts has in its hidden field {@code csrf}
 * @param path the path of the page with its query, for the way back
 * @param fragment whether only the page's main part is wanted (htmx asked for it)
 * @param assets gives the address of a file of the pages by its name
 */
public record Visit(Look look, String csrf, String path, boolean fragment, UnaryOperator<String> assets) {

    /**
     * The address of a style sheet, script or picture.
     *
     * @param name its path below {@code public}, or {@code htmx.min.js}
     */
    public String asset(String name) {
        return assets.apply(name);
    }

    /** The language of the page. */
    public Locale language() {
        return look.language();
    }

    /**
     * What a visitor chose.
     *
     * @param language of the page: {@code ar} or {@code en}
     * @param digits of numbers and dates
     * @param months the names of months
     * @param theme light, dark, or as the system has it
     */
    public record Look(Locale language, Digits digits, Months months, Theme theme) {

        /** Arabic, with Latin digits and the months of Egypt. */
        public static final Look DEFAULT =
                new Look(Locale.forLanguageTag("ar"), Digits.LATN, Months.EGYPT, Theme.SYSTEM);
    }

    /** Which digits. */
    public enum Digits {
        /** As in 123. */
        LATN,
        /** Arabic-Indic. */
        ARAB
    }

    /** Which names the months have. */
    public enum Months {
        EGYPT,
        LEVANT,
        MAGHREB
    }

    /** Which colours. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
