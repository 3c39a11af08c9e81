package org.mujaz.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whether a body names a page in place of a text. */
final class Links {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A body with a text is longer than one without. */
    private static final int LONGEST = 16_384;

    private Links() {}

    /** The field {@code url} of an object without {@code text}, or null. What is no JSON is told by who reads the rest. */
    static @Nullable String of(String json) {
        if (json.length() > LONGEST || !json.contains("\"url\"")) {
            return null;
        }
        String url = null;
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if ("text".equals(name) && value != JsonToken.VALUE_NULL) {
                    return null;
                }
                if ("url".equals(name) && value == JsonToken.VALUE_STRING) {
                    url = parser.getText();
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            return null;
        }
        return url;
    }
}
