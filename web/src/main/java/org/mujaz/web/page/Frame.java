package org.mujaz.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around it.
 *
 * @param visit who looks
 * @param words of the interface
 * @param title of the page, without the site's name
 * @param section which entry of the navigation is lit: {@code brief}, {@code check} or neither
 * @param reading the id of the reading that the page is about, or null
 * @param part which part of the reading is lit: {@code brief}, {@code timeline}, {@code check} or none
 */
public record Frame(
        Visit visit,
        Words words,
        String title,
        String section,
        @Nullable String reading,
        String part) {

    /** The address of an asset. */
    public String asset(String name) {
        return visit.asset(name);
    }

    /** {@code light} or {@code dark}, or null where the system decides. */
    public @Nullable String theme() {
        return switch (visit.look().theme()) {
            case SYSTEM -> null;
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }

    /** {@code page} where a link of the navigation leads to this page, else null. */
    public @Nullable String current(String name) {
        return section.equals(name) ? "page" : null;
    }

    /** The same for the parts of a reading. */
    public @Nullable String currentPart(String name) {
        return part.equals(name) ? "page" : null;
    }

    /** The title of the window. */
    public String fullTitle() {
        String site = words.get("site.name");
        return title.isEmpty() ? site : title + " \u2014 " + site;
    }

    /** The digits of the interface, for the style sheet's counters. */
    public String digits() {
        return visit.look().digits() == Visit.Digits.ARAB ? "arab" : "latn";
    }

    /** Whether a choice of the visitor is this one. */
    public boolean chose(Enum<?> choice) {
        Visit.Look look = visit.look();
        return look.digits() == choice || look.months() == choice || look.theme() == choice;
    }
}
