package org.mujaz.name;

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
        this(span, type, form, rule, key, ref, title, firstToken, endToken, false);
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

    NameMention with(TitleUse newTitle) {
        return new NameMention(span, type, form, rule, key, ref, newTitle, firstToken, endToken, acts);
    }

    NameMention asActing() {
        return new NameMention(span, type, form, rule, key, ref, title, firstToken, endToken, true);
    }
}
