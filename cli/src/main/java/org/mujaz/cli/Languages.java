package org.mujaz.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that a command's messages are in. */
final class Languages {

    /** The language of messages. */
    enum Language {
        AR,
        EN
    }

    private Languages() {}

    /** The language that was asked for, or the locale's. */
    static Locale of(@Nullable Language asked) {
        if (asked != null) {
            return Locale.forLanguageTag(asked.name());
        }
        // Not LC_ALL: the launcher sets that where Java needs it to read Arabic file names.
        String environment = System.getenv("LANG");
        return environment != null && environment.startsWith("ar") ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
    }

    static boolean isArabic(@Nullable Language asked) {
        return of(asked).getLanguage().equals("ar");
    }
}
