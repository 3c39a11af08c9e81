package org.mujaz.web.page;

import org.mujaz.brief.KeyPoint;
import org.mujaz.text.Article;

/** A brief to copy or keep: its points as plain text, as HTML and as Markdown. Each ends with a line feed. */
public final class Copies {

    private static final String MARKDOWN_SPECIAL = "\\`*_{}[]<>#|";

    private Copies() {}

    /** A point a line, a bullet in front. */
    public static String text(Reading reading) {
        StringBuilder text = new StringBuilder();
        for (KeyPoint point : reading.brief().points()) {
            text.append("\u2022 ").append(line(point.text())).append('\n');
        }
        return text.toString();
    }

    /** A list that says in which language and direction it runs, to paste into a page. */
    public static String html(Reading reading) {
        StringBuilder html = new StringBuilder("<ul lang=\"ar\" dir=\"rtl\">\n");
        for (KeyPoint point : reading.brief().points()) {
            html.append("  <li>").append(escaped(line(point.text()))).append("</li>\n");
        }
        return html.append("</ul>\n").toString();
    }

    /** The title, if there is one, and a list. */
    public static String markdown(Reading reading) {
        StringBuilder markdown = new StringBuilder();
        Article article = reading.analysis().article();
        if (article.title() != null) {
            markdown.append("## ").append(markdown(line(article.title()))).append("\n\n");
        }
        for (KeyPoint point : reading.brief().points()) {
            markdown.append("- ").append(markdown(line(point.text()))).append('\n');
        }
        return markdown.toString();
    }

    private static String line(String words) {
        return words.replace('\n', ' ').replace('\r', ' ');
    }

    private static String markdown(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            escaped.append(MARKDOWN_SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
