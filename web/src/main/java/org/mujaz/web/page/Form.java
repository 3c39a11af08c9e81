package org.mujaz.web.page;

/**
 * What a visitor put into a form, shown again where it could not be taken. Each is empty where nothing was put in.
 *
 * @param text the article's text
 * @param link its address
 * @param title its title
 * @param published when it was published
 * @param points how many points are wanted
 * @param words how many words they may have
 * @param summary the points to check, one a line
 */
public record Form(
        String text, String link, String title, String published, String points, String words, String summary) {

    /** Nothing put in. */
    public static final Form EMPTY = new Form("", "", "", "", "", "", "");

    /** With points to check that came from elsewhere. */
    public Form withSummary(String other) {
        return new Form(text, link, title, published, points, words, other);
    }
}
