package org.mujaz.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts and numbers of a JSON object, by field. The product's own reader keeps the fields of the contract only, and gold
 * has others.
 */
record JsonRecord(Map<String, String> fields) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What stands in {@code field}, or an empty text. */
    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The objects of a file of JSON Lines, in order. */
    static List<JsonRecord> read(Path file) throws IOException {
        List<JsonRecord> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                records.add(parse(line));
            }
        }
        return records;
    }

    private static JsonRecord parse(String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getText());
                }
            }
        }
        return new JsonRecord(fields);
    }
}
