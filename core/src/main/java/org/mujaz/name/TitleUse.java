package org.mujaz.name;

import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * A title or office as a text gives it to a person.
 *
 * @param span the title with what belongs to it, as it stands
 * @param title the title in the lexicon's form, without the article; empty where it names no role ("his son")
 * @param country the country (ISO 3166 alpha-3) of a nationality in it, or null
 * @param of what it is an office of, where that is named: the span of a country, place or organisation; else null
 * @param sector the sector it stands for in PLOVER's terms, or null
 * @param office whether it is an office or a rank, which can stand for the person
 * @param occupation whether it is what somebody does for a living, so that a nationality in it is his own and it is of no country
 */
public record TitleUse(
        Span span,
        String title,
        @Nullable String country,
        @Nullable Span of,
        @Nullable String sector,
        boolean office,
        boolean occupation) {

    /** The title of a counterpart: he has the office of the one who was named before. */
    static final String COUNTERPART = "\u0646\u0638\u064A\u0631";

    /** "President": of a country it is an office of its government, and alone it is a state's rather than a body's. */
    static final String CHIEF = "\u0631\u0626\u064A\u0633";
}
