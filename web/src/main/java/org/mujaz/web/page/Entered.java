package org.mujaz.web.page;

/**
 * What somebody filled in, to be shown again with what is wrong with it.
 *
 * @param text the article, or empty
 * @param link the address of a page, or empty
 * @param title the article's title, or empty
 * @param published when it was published, or empty
 * @param summary the points to be checked, a line each, or empty
 */
public record Entered(String text, String link, String title, String published, String summary) {

    /** What stands in the one field for text and link. */
    public String given() {
        return text.isBlank() ? link : text;
    }

    /** An empty form. */
    public static final Entered NOTHING = new Entered("", "", "", "", "");
}
