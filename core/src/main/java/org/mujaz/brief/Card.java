package org.mujaz.brief;

import java.util.List;
import org.mujaz.text.Span;

/**
 * Who did what, when, where, why and how: of the main event or statement of an article. Each list is empty where the article does not say
 * so in words that are known.
 */
public record Card(
        List<Entry> who, List<Entry> what, List<Entry> when, List<Entry> where, List<Entry> why, List<Entry> how) {

    /** Nothing is known. */
    public static final Card EMPTY = new Card(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * One answer.
     *
     * @param text the words of the article, or the date that they mean
     * @param span where the words stand
     */
    public record Entry(String text, Span span) {}

    public Card {
        who = List.copyOf(who);
        what = List.copyOf(what);
        when = List.copyOf(when);
        where = List.copyOf(where);
        why = List.copyOf(why);
        how = List.copyOf(how);
    }
}
