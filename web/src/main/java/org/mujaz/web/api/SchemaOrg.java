package org.mujaz.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.KeyPoint;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Verdict;
import org.mujaz.event.Event;
import org.mujaz.json.CheckJson;
import org.mujaz.name.Entity;
import org.mujaz.read.Page;
import org.mujaz.statement.Statement;
import org.mujaz.text.Article;
import org.mujaz.text.Span;
import org.mujaz.time.TimeExpression;

/**
 * An article in the terms of schema.org. What is said in quotation marks is a {@code Quotation}, what is only reported a {@code Claim}; what took
 * place or is planned is an {@code Event}. What the vocabulary has no word for (what was denied, what is only possible) is left out: an event
 * there would say that it is one.
 */
final class SchemaOrg {

    private final JsonGenerator json;
    private final Analysis analysis;

    private SchemaOrg(JsonGenerator json, Analysis analysis) {
        this.json = json;
        this.analysis = analysis;
    }

    /** The article with its text and everything that the vocabulary has a word for. */
    static String analysis(Page page, Analysis analysis, Brief brief) {
        return Json.object(json -> {
            SchemaOrg writing = new SchemaOrg(json, analysis);
            writing.head(page, brief);
            json.writeStringField("articleBody", analysis.article().body());
            writing.mentions();
            writing.statements();
            writing.events();
        });
    }

    /** The article's head with its key points as its abstract. */
    static String brief(Page page, Analysis analysis, Brief brief) {
        return Json.object(json -> new SchemaOrg(json, analysis).head(page, brief));
    }

    /** The points of a summary, a {@code ClaimReview} each; what is wrong in it is its body. */
    static String check(String version, Analysis analysis, Check check) {
        return Json.object(json -> {
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", "ItemList");
            json.writeStringField("identifier", analysis.article().id());
            json.writeArrayFieldStart("itemListElement");
            for (CheckedPoint point : check.points()) {
                review(json, version, analysis, point);
            }
            json.writeEndArray();
        });
    }

    private static void review(JsonGenerator json, String version, Analysis analysis, CheckedPoint point)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "ClaimReview");
        json.writeStringField("claimReviewed", point.text());
        json.writeStringField("inLanguage", "ar");
        json.writeObjectFieldStart("itemReviewed");
        json.writeStringField("@type", "Claim");
        json.writeStringField("text", point.text());
        Article article = analysis.article();
        if (article.url() != null) {
            json.writeObjectFieldStart("isBasedOn");
            json.writeStringField("@type", "NewsArticle");
            Json.optional(json, "headline", article.title());
            Json.optional(json, "url", article.url());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("reviewRating");
        json.writeStringField("@type", "Rating");
        // The vocabulary wants a number: 1 says otherwise, 2 does not say so, 3 says so.
        json.writeNumberField("ratingValue", rating(point.verdict()));
        json.writeNumberField("worstRating", 1);
        json.writeNumberField("bestRating", 3);
        json.writeStringField("alternateName", CheckJson.label(point.verdict()));
        json.writeEndObject();
        String wrong = point.claims().stream()
                .filter(claim -> claim.verdict() != Verdict.SUPPORTED)
                .map(claim -> claim.reason().arabic())
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!wrong.isEmpty()) {
            json.writeStringField("reviewBody", wrong);
        }
        json.writeObjectFieldStart("author");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", "Mujaz " + version);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static int rating(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> 3;
            case UNSUPPORTED -> 2;
            case CONTRADICTED -> 1;
        };
    }

    private void head(Page page, Brief brief) throws IOException {
        Article article = analysis.article();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "NewsArticle");
        json.writeStringField("identifier", article.id());
        json.writeStringField("inLanguage", "ar");
        Json.optional(json, "headline", article.title());
        Json.optional(json, "url", article.url());
        Json.optional(json, "datePublished", analysis.published().value());
        Json.optional(json, "dateModified", page.modified());
        Json.optional(json, "articleSection", page.section());
        named("author", "Person", page.author());
        named("publisher", "Organization", article.source());
        if (!brief.points().isEmpty()) {
            json.writeStringField(
                    "abstract", brief.points().stream().map(KeyPoint::text).collect(Collectors.joining("\n")));
        }
    }

    private void named(String field, String type, @Nullable String name) throws IOException {
        if (name != null) {
            json.writeObjectFieldStart(field);
            json.writeStringField("@type", type);
            json.writeStringField("name", name);
            json.writeEndObject();
        }
    }

    private void mentions() throws IOException {
        json.writeArrayFieldStart("mentions");
        for (int i = 0; i < analysis.entities().size(); i++) {
            entity(i);
        }
        json.writeEndArray();
    }

    private void entity(int index) throws IOException {
        Entity entity = analysis.entities().get(index);
        json.writeStartObject();
        json.writeStringField("@type", type(entity));
        json.writeStringField("@id", "#e" + (index + 1));
        json.writeStringField("name", entity.name());
        Json.optional(json, "sameAs", Annotations.link(entity.ref()));
        if (entity.ref() != null && Annotations.link(entity.ref()) == null) {
            json.writeStringField("identifier", entity.ref());
        }
        if (!entity.roles().isEmpty() && type(entity).equals("Person")) {
            json.writeStringField("jobTitle", entity.roles().get(0).title());
        }
        json.writeEndObject();
    }

    private static String type(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> "Person";
            case ORGANIZATION, GROUP -> "Organization";
            case LOCATION -> "Place";
            case OTHER -> "Thing";
        };
    }

    private void reference(String field, int entity) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("@id", "#e" + (entity + 1));
        json.writeEndObject();
    }

    private void statements() throws IOException {
        json.writeArrayFieldStart("hasPart");
        for (int i = 0; i < analysis.statements().size(); i++) {
            Statement statement = analysis.statements().get(i);
            // What was not said is neither.
            if (statement.negated()) {
                continue;
            }
            List<Span> quotes = statement.quotes();
            boolean quoted = statement.form() == Statement.Form.DIRECT && !quotes.isEmpty();
            json.writeStartObject();
            json.writeStringField("@type", quoted ? "Quotation" : "Claim");
            json.writeStringField("@id", "#s" + (i + 1));
            json.writeStringField(
                    "text",
                    quoted
                            ? quotes.stream().map(analysis.text()::quote).collect(Collectors.joining(" \u2026 "))
                            : analysis.text().quote(statement.content()));
            Integer speaker = statement.speaker();
            if (speaker != null) {
                reference(quoted ? "spokenByCharacter" : "author", speaker);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void events() throws IOException {
        json.writeArrayFieldStart("about");
        for (int i = 0; i < analysis.events().size(); i++) {
            Event event = analysis.events().get(i);
            boolean told = event.status() == Event.Status.ACTUAL || event.status() == Event.Status.PLANNED;
            if (!told) {
                continue;
            }
            json.writeStartObject();
            json.writeStringField("@type", "Event");
            json.writeStringField("@id", "#v" + (i + 1));
            json.writeStringField("name", analysis.text().quote(event.trigger()));
            json.writeStringField("description", analysis.text().quote(event.evidence()));
            json.writeStringField("additionalType", "PLOVER:" + event.type());
            json.writeStringField("identifier", "CAMEO:" + event.cameo());
            if (event.status() == Event.Status.PLANNED) {
                json.writeStringField("eventStatus", "https://schema.org/EventScheduled");
            }
            time(event.time());
            Integer place = event.place();
            if (place != null) {
                reference("location", place);
            }
            participants("contributor", event.actors());
            participants("about", event.recipients());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void time(@Nullable Integer time) throws IOException {
        if (time != null) {
            TimeExpression expression = analysis.times().get(time);
            Json.optional(json, "startDate", expression.from());
        }
    }

    private void participants(String field, List<Event.Participant> participants) throws IOException {
        json.writeArrayFieldStart(field);
        for (Event.Participant participant : participants) {
            Integer entity = participant.entity();
            json.writeStartObject();
            if (entity == null) {
                json.writeStringField("@type", "Thing");
                json.writeStringField("name", analysis.text().quote(participant.span()));
            } else {
                json.writeStringField("@id", "#e" + (entity + 1));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
