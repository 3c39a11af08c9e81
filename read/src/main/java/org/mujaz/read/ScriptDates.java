package org.mujaz.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The date of publication that a page tells its counters of readers: the value of a name that says so, in a script of its own. */
final class ScriptDates {

    private static final Set<String> NAMES = Set.of(
            "datepublished",
            "publisheddate",
            "publishdate",
            "publicationdate",
            "publisheddatetime",
            "publishdatetime",
            "publishedat",
            "publishedtime",
            "publishtime",
            "publicationtime",
            "pubdate",
            "firstpublished",
            "firstpublishdate",
            "articlepublishdate",
            "articlepublisheddate",
            "articlepublicationdate",
            "articledate",
            "pagepostdate",
            "postdate",
            "newsdate");

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_VALUE = 60;
    private static final int FEWEST_DIGITS = 6;

    private ScriptDates() {}

    /** The first value of such a name in {@code script} that has a date's digits, or null. One pass. */
    static @Nullable String in(Element script) {
        String data = script.data();
        int at = 0;
        while (at < data.length()) {
            if (!isName(data.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            while (at < data.length() && isName(data.charAt(at))) {
                at++;
            }
            if (at - from <= LONGEST_NAME && NAMES.contains(letters(data, from, at))) {
                String value = value(data, at);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    }

    private static String letters(String data, int from, int to) {
        return data.substring(from, to).replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** What stands behind the colon or the sign of equality at {@code from}: a number, or up to the quotation mark. */
    private static @Nullable String value(String data, int from) {
        int at = marks(data, from);
        if (at >= data.length() || (data.charAt(at) != ':' && data.charAt(at) != '=')) {
            return null;
        }
        int begin = marks(data, at + 1);
        int end = begin;
        int digits = 0;
        while (end < data.length() && end - begin <= LONGEST_VALUE && "\"'\\,;}".indexOf(data.charAt(end)) < 0) {
            digits += Character.isDigit(data.charAt(end)) ? 1 : 0;
            end++;
        }
        boolean closed = end < data.length() && end - begin <= LONGEST_VALUE;
        return closed && digits >= FEWEST_DIGITS ? data.substring(begin, end) : null;
    }

    private static int marks(String data, int from) {
        int at = from;
        while (at < data.length() && "\"'\\ \t\r\n".indexOf(data.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
