package org.mujaz.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small piece of JSON as maps, lists and strings (numbers and booleans as they are written), as lenient as pages are careless:
 * line ends inside strings, trailing commas, comments and unknown escapes pass. What is read before an error stays.
 */
final class JsonTree {

    private static final int DEEPEST = 100;

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private JsonTree() {}

    /** The values that stand one after the other in {@code json}; as far as they can be read. */
    static List<Object> read(String json) {
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = LENIENT.createParser(json)) {
            while (parser.nextToken() != null) {
                value(parser, values::add);
            }
        } catch (IOException e) {
            return values;
        }
        return values;
    }

    /** Takes a value before it is complete, so that an error behind it does not cost it. */
    private interface Taker {
        void take(Object value);
    }

    private static void value(JsonParser parser, Taker taker) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            taker.take(map);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                value(parser, value -> map.putIfAbsent(name, value));
            }
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            taker.take(list);
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                value(parser, list::add);
            }
        } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            taker.take(parser.getText());
        }
    }

    /** The field of an object, or null. */
    static @Nullable Object get(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map ? map.get(name) : null;
    }

    /** A text, also where it is the first of a list or the name of an object; or null. */
    static @Nullable String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : text(list.get(0));
        }
        if (value instanceof Map<?, ?> map) {
            Object name = map.containsKey("name") ? map.get("name") : map.get("@value");
            return name instanceof String text && !text.isBlank() ? text : null;
        }
        return null;
    }

    /** What is a list, or a list of one. */
    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
