package org.mujaz.web.page;

import java.util.Locale;

/**
 * Why something cannot be shown, as a person reads it.
 *
 * @param status the HTTP status
 * @param code as {@code MJZ-208}
 * @param english a line in English
 * @param arabic the same in Arabic
 */
public record Fault(int status, String code, String english, String arabic) {

    /** The line in the language of a page. */
    public String line(Locale language) {
        return language.getLanguage().equals("ar") ? arabic : english;
    }
}
