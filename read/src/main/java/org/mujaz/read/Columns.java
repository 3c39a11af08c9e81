package org.mujaz.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;

/**
 * Which column of a table, or field of a JSON object, is which field of an article: as the user says, else by the names that
 * {@code page/columns} of the lexicon knows.
 */
public final class Columns {

    /** The fields of an article. */
    public static final List<String> FIELDS =
            List.of("id", "title", "text", "published", "url", "source", "points", "author", "section");

    /** What JSON Lines call the fields; nothing is renamed. */
    public static final Columns NONE = new Columns(Map.of());

    private final Map<String, String> given;

    private Columns(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    /**
     * Reads {@code text=body,title=headline}.
     *
     * @throws IllegalArgumentException if it is something else, or names a field that articles do not have
     */
    public static Columns parse(String mapping) {
        Map<String, String> given = new HashMap<>();
        for (String pair : mapping.split(",")) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? "" : pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String column = equals < 0 ? "" : pair.substring(equals + 1).strip();
            if (!FIELDS.contains(field) || column.isEmpty()) {
                throw new IllegalArgumentException(
                        "not FIELD=COLUMN: " + pair + "; fields are " + String.join(", ", FIELDS));
            }
            given.put(field, column);
        }
        return new Columns(given);
    }

    /** The column that the user named for a field, or null. */
    @Nullable
    String named(String field) {
        return given.get(field);
    }

    /** The field that a field of JSON is: renamed, or itself where nothing else is it. */
    String field(String name) {
        for (Map.Entry<String, String> entry : given.entrySet()) {
            if (entry.getValue().equals(name)) {
                return entry.getKey();
            }
        }
        return given.containsKey(name) ? "" : name;
    }

    /** The index of each field's column in a heading; fields without one are left out. */
    Map<String, Integer> of(List<String> heading, Lexicon lexicon) {
        PhraseTable known = lexicon.table("page/columns");
        Map<String, String> fields = new HashMap<>();
        for (int row = 0; row < known.size(); row++) {
            fields.put(Lexicon.key(known.cell(row, "form")), known.cell(row, "field"));
        }
        Map<String, Integer> found = new HashMap<>();
        given.forEach((field, column) -> {
            int at = heading.indexOf(column);
            if (at >= 0) {
                found.put(field, at);
            }
        });
        for (int i = 0; i < heading.size(); i++) {
            String field = fields.get(Lexicon.key(heading.get(i)));
            if (field != null && !given.containsKey(field)) {
                found.putIfAbsent(field, i);
            }
        }
        return found;
    }
}
