package org.mujaz.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * A name in a text.
 *
 * @param span the maximal name: no title, no clitic
 * @param type what is named
 * @param form how it is named
 * @param rule what found it, such as {@code name.title}
 * @param key the lexicon's entry, the same for every spelling of it; empty where it has none
 * @param ref what it is called elsewhere ({@code iso3166:RUS}, {@code wikidata:Q7747}), or null
 * @param title the title given to a person, or null
 * @param second another title that follows the name of one who has a title before it ("Dr X, the minister"), or null
 * @param firstToken the index of its first token
 * @param endToken the index behind its last token
 * @param acts whether it is a place that stands for its government
 */
public record NameMention(
        Span span,
        Type type,
        Form form,
        String rule,
        String key,
        @Nullable String ref,
        @Nullable TitleUse title,
        @Nullable TitleUse second,
        int firstToken,
        int endToken,
        boolean acts) {

    /** A mention of which it is not known whether it stands for a government. */
    NameMention(
            Span span,
            Type type,
            Form form,
            String rule,
            String key,
            @Nullable String ref,
            @Nullable TitleUse title,
            int firstToken,
            int endToken) {
        this(span, type, form, rule, key, ref, title, null, firstToken, endToken, false);
    }

    /** What a name is of. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        LOCATION,
        GROUP,
        OTHER
    }

    /** How something is named: in full, in a short form, by a noun, by a pronoun. */
    public enum Form {
        NAME,
        SHORT,
        NOMINAL,
        PRONOUN
    }

    /** With a title that follows: the only one, or the second. */
    NameMention with(TitleUse following) {
        return title == null
                ? new NameMention(span, type, form, rule, key, ref, following, null, firstToken, endToken, acts)
                : new NameMention(span, type, form, rule, key, ref, title, following, firstToken, endToken, acts);
    }

    /** The titles given to a person where this stands, in the order of the text. */
    List<TitleUse> titles() {
        TitleUse first = title;
        TitleUse next = second;
        return first == null ? List.of() : next == null ? List.of(first) : List.of(first, next);
    }

    /** The same with another title before or behind it in place of the first. */
    NameMention renamed(TitleUse other) {
        return new NameMention(span, type, form, rule, key, ref, other, null, firstToken, endToken, acts);
    }

    NameMention asActing() {
        return new NameMention(span, type, form, rule, key, ref, title, second, firstToken, endToken, true);
    }
}
