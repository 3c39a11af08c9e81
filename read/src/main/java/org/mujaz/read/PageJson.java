package org.mujaz.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Article;

/** What was read, as an object that {@code --from jsonl} reads again. */
public final class PageJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private PageJson() {}

    /**
     * The object of {@code mujaz read}, with no line feed behind it.
     *
     * @param pretty over several lines
     * @param explain with where each field came from
     */
    public static String print(Page page, boolean pretty, boolean explain) {
        StringWriter to = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            if (pretty) {
                json.useDefaultPrettyPrinter();
            }
            Article article = page.article();
            json.writeStartObject();
            json.writeStringField("id", article.id());
            field(json, "title", article.title());
            field(json, "published", article.published().value());
            field(json, "url", article.url());
            field(json, "source", article.source());
            field(json, "author", page.author());
            field(json, "section", page.section());
            field(json, "modified", page.modified());
            json.writeBooleanField("partial", page.partial());
            json.writeArrayFieldStart("points");
            for (String point : article.points()) {
                json.writeString(point);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("entries");
            for (Page.Entry entry : page.entries()) {
                json.writeStartObject();
                json.writeStringField("time", entry.time());
                json.writeNumberField("paragraph", entry.paragraph());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("text", article.body());
            if (explain) {
                json.writeArrayFieldStart("origins");
                for (Page.Origin origin : page.origins()) {
                    json.writeStartObject();
                    json.writeStringField("field", origin.field());
                    json.writeStringField("from", origin.from());
                    json.writeStringField("value", origin.value());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    private static void field(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
