package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Span;

/**
 * One entity as {@code mujaz names} prints it: of one article, or of all of them.
 *
 * @param article the id of the article, or of the first that names it
 * @param id its id in the JSON of that article ({@code e1})
 * @param name its name, without titles
 * @param type what it is
 * @param roles its roles, each once
 * @param ref what it is called elsewhere, or null
 * @param count how often it is mentioned
 * @param articles in how many articles
 * @param first where it is first mentioned, in the text of {@code article}
 * @param quote the words there
 */
record NameRow(
        String article,
        String id,
        String name,
        NameMention.Type type,
        List<Role> roles,
        @Nullable String ref,
        long count,
        long articles,
        Span first,
        String quote) {

    /** A title and what it is an office of, wherever it stands. */
    record Role(String title, @Nullable String of, @Nullable String sector) {

        static Role of(Entity.Role role) {
            return new Role(role.title(), role.of(), role.sector());
        }

        @Override
        public String toString() {
            return of == null ? title : title + " \u2014 " + of;
        }
    }

    NameRow {
        roles = List.copyOf(roles);
    }

    static NameRow of(String article, int index, Entity entity, String source) {
        Span first = entity.mentions().get(0).span();
        return new NameRow(
                article,
                "e" + (index + 1),
                entity.name(),
                entity.type(),
                entity.roles().stream().map(Role::of).distinct().toList(),
                entity.ref(),
                entity.mentions().size(),
                1,
                first,
                first.of(source));
    }

    /** This entity and the same in a later article. */
    NameRow and(NameRow later) {
        List<Role> both = new ArrayList<>(roles);
        later.roles.stream().filter(role -> !roles.contains(role)).forEach(both::add);
        return new NameRow(
                article, id, name, type, both, ref, count + later.count, articles + later.articles, first, quote);
    }

    /** All its roles in one cell. */
    String rolesTogether() {
        return String.join("; ", roles.stream().map(Role::toString).toList());
    }

    String refOrNothing() {
        return ref == null ? "" : ref;
    }
}
