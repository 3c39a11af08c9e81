package org.mujaz.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * An article whose statements and events somebody marked; several right answers stand side by side.
 *
 * @param id its id
 * @param title its title
 * @param body its text without the title
 * @param published its day
 * @param text title, line feed, body: what offsets are into
 * @param statements what is said in it
 * @param events what happens in it
 */
record ArticleGold(
        String id,
        String title,
        String body,
        LocalDate published,
        String text,
        List<Said> statements,
        List<Happened> events) {

    /**
     * A statement.
     *
     * @param speakers the names that are right; empty where nobody is named
     * @param speakerSpan the speaker's words, or null where the verb alone carries it
     * @param forms the forms that are right, at least one
     * @param optional whether it is neither missed where it is not found nor wrong where it is
     */
    record Said(
            List<String> speakers,
            @Nullable Span speakerSpan,
            Span verb,
            List<String> acts,
            List<String> forms,
            Span content,
            boolean negated,
            boolean optional) {}

    /**
     * An event.
     *
     * @param types the types that are right, at least one
     * @param statuses the statuses that are right, at least one
     * @param again where it is named again
     * @param optional whether it is neither missed where it is not found nor wrong where it is
     */
    record Happened(
            List<String> types,
            List<String> statuses,
            Span trigger,
            List<Span> again,
            List<Span> actors,
            List<Span> recipients,
            boolean background,
            boolean optional) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The articles of a file of JSON Lines, in order.
     *
     * @throws IllegalArgumentException if a stretch is not what it says it is
     */
    static List<ArticleGold> read(Path file) throws IOException {
        List<ArticleGold> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                articles.add(article(JSON.readTree(line)));
            }
        }
        return articles;
    }

    private static ArticleGold article(JsonNode json) {
        String text = json.path("text").asText();
        List<Said> statements = new ArrayList<>();
        for (JsonNode each : json.path("statements")) {
            JsonNode speaker = each.path("speaker");
            JsonNode span = each.path("speakerSpan");
            statements.add(new Said(
                    speaker.isTextual() ? alternatives(speaker) : List.of(),
                    span.isObject() ? span(span, text) : null,
                    span(each.path("verb"), text),
                    alternatives(each.path("act")),
                    alternatives(each.path("form")),
                    span(each.path("content"), text),
                    each.path("negated").asBoolean(),
                    each.path("optional").asBoolean()));
        }
        List<Happened> events = new ArrayList<>();
        for (JsonNode each : json.path("events")) {
            events.add(new Happened(
                    alternatives(each.path("type")),
                    alternatives(each.path("status")),
                    span(each.path("trigger"), text),
                    spans(each.path("again"), text),
                    spans(each.path("actors"), text),
                    spans(each.path("recipients"), text),
                    each.path("background").asBoolean(),
                    each.path("optional").asBoolean()));
        }
        return new ArticleGold(
                json.path("id").asText(),
                json.path("title").asText(),
                json.path("body").asText(),
                LocalDate.parse(json.path("published").asText()),
                text,
                statements,
                events);
    }

    private static List<String> alternatives(JsonNode json) {
        return Arrays.asList(json.asText().split("\\|", -1));
    }

    private static List<Span> spans(JsonNode json, String text) {
        List<Span> spans = new ArrayList<>();
        json.forEach(each -> spans.add(span(each, text)));
        return spans;
    }

    private static Span span(JsonNode json, String text) {
        Span span = new Span(json.path("start").asInt(), json.path("end").asInt());
        if (!span.of(text).equals(json.path("quote").asText())) {
            throw new IllegalArgumentException("not at its place: " + json);
        }
        return span;
    }
}
