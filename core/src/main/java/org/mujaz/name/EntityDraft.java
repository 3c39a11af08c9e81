package org.mujaz.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** An entity while its mentions are being found. */
final class EntityDraft {

    private final NameMention.Type type;
    private final List<NameMention> mentions = new ArrayList<>();
    private final NavigableSet<Integer> starts = new TreeSet<>();

    EntityDraft(NameMention.Type type) {
        this.type = type;
    }

    NameMention.Type type() {
        return type;
    }

    /** Its mentions in the order in which they were joined to it; once {@link #sort} was called, in that of the text. */
    List<NameMention> mentions() {
        return mentions;
    }

    void add(NameMention mention) {
        mentions.add(mention);
        starts.add(mention.span().start());
    }

    /** Whether a mention of it begins from an offset on, before another. */
    boolean isMentionedIn(int from, int to) {
        Integer at = starts.lower(to);
        return at != null && at >= from;
    }

    /** Puts its mentions in the order of the text. */
    void sort() {
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    }
}
