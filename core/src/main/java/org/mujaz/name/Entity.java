package org.mujaz.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * One person, organisation, place or group of an article.
 *
 * @param type what it is
 * @param name its fullest name in the article, without titles
 * @param ref what it is called elsewhere ({@code iso3166:RUS}, {@code wikidata:Q7747}), or null
 * @param code its actor code as PLOVER and CAMEO write it ({@code RUSGOV}), or null
 * @param roles the titles that the article gives it, in order, each once
 * @param mentions where it is meant, in order; at least one
 */
public record Entity(
        NameMention.Type type,
        String name,
        @Nullable String ref,
        @Nullable String code,
        List<Role> roles,
        List<NameMention> mentions) {

    /** Whether a title is held. */
    public enum Tenure {
        PRESENT,
        FORMER,
        ACTING,
        ELECT
    }

    /**
     * A title of a person.
     *
     * @param title the title in the lexicon's form, without the article
     * @param of what it is an office of: a country (ISO 3166 alpha-3) or a name as the article has it; null where it does not say
     * @param sector the sector it stands for in PLOVER's terms, or null
     * @param tenure whether it is held, as far as the words say: a title without a word on it is held
     * @param span where the title stands, with what belongs to it
     */
    public record Role(
            String title, @Nullable String of, @Nullable String sector, Tenure tenure, Span span) {}

    Entity with(@Nullable String newCode) {
        return new Entity(type, name, ref, newCode, roles, mentions);
    }

    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
