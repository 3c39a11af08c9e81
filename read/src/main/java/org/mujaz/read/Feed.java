package org.mujaz.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Published;

/**
 * A feed as it was read.
 *
 * @param title its title, or null
 * @param kind what it is: RSS, RDF, Atom, JSON Feed or OPML
 * @param items its articles, in its order
 * @param feeds the addresses of other feeds, where it is a list of them (OPML)
 */
public record Feed(@Nullable String title, String kind, List<Item> items, List<String> feeds) {

    public Feed {
        items = List.copyOf(items);
        feeds = List.copyOf(feeds);
    }

    /**
     * An article of a feed.
     *
     * @param id the feed's name for it, else its address, else its place
     * @param title its title, or null
     * @param url where the whole of it stands, or null
     * @param published when, as far as it can be read
     * @param publishedText what the feed says of that, or null
     * @param author who wrote it, or null
     * @param section its first category, or null
     * @param text its text, a paragraph a line; may be empty
     * @param full whether that is all of it, and not a summary
     */
    public record Item(
            String id,
            @Nullable String title,
            @Nullable String url,
            Published published,
            @Nullable String publishedText,
            @Nullable String author,
            @Nullable String section,
            String text,
            boolean full) {}
}
