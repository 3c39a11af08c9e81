package org.mujaz.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities of several articles together. Two are one where they have the same reference, or where neither has one and name and
 * type are the same to the letter; nothing else is guessed.
 */
final class NameTotals {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, NameRow> rows = new LinkedHashMap<>();

    /** Adds the entities of one more article; articles must come in their order. */
    void add(List<NameRow> more) {
        for (NameRow row : more) {
            String key = row.ref() == null ? row.type() + "\t" + row.name() : row.ref();
            rows.merge(key, row, NameTotals::joined);
        }
    }

    private static NameRow joined(NameRow earlier, NameRow later) {
        return earlier.and(later);
    }

    /** Those with at least {@code least} mentions: the most mentioned first, then those of most articles, then as they came. */
    List<NameRow> rows(long least) {
        return rows.values().stream()
                .filter(row -> row.count() >= least)
                .sorted(Comparator.comparingLong(NameRow::count)
                        .thenComparingLong(NameRow::articles)
                        .reversed())
                .toList();
    }

    /** One entity as a line of JSON, with no line feed behind it. */
    static String json(NameRow row) {
        StringWriter to = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringField("type", row.type().name());
            json.writeStringField("name", row.name());
            optional(json, "ref", row.ref());
            json.writeArrayFieldStart("roles");
            for (NameRow.Role role : row.roles()) {
                json.writeStartObject();
                json.writeStringField("title", role.title());
                optional(json, "of", role.of());
                optional(json, "sector", role.sector());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("count", row.count());
            json.writeNumberField("articles", row.articles());
            json.writeObjectFieldStart("first");
            json.writeStringField("article", row.article());
            json.writeNumberField("start", row.first().start());
            json.writeNumberField("end", row.first().end());
            json.writeStringField("quote", row.quote());
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    private static void optional(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }
}
