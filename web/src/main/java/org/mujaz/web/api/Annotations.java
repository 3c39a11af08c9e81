package org.mujaz.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.KeyPoint;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.event.Event;
import org.mujaz.json.CheckJson;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.number.Numeral;
import org.mujaz.statement.Statement;
import org.mujaz.text.Span;
import org.mujaz.time.TimeExpression;

/**
 * Findings as Web Annotations (W3C Recommendation of 2017): a page of annotations, each with its words ({@code TextQuoteSelector}) and their
 * place ({@code TextPositionSelector}). Places are counted in code points, as the recommendation has it; the contract counts UTF-16 units.
 */
final class Annotations {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** So many units of the text stand before and behind a quote, to find it again where the text has changed. */
    private static final int AROUND = 32;

    private final JsonGenerator json;
    private final String text;
    private final String source;

    /** How many code points stand before each unit, or null where each unit is one. */
    private final int @Nullable [] points;

    private Annotations(JsonGenerator json, Analysis analysis) {
        this.json = json;
        this.text = analysis.text().source();
        String url = analysis.article().url();
        this.source = url == null ? "urn:uuid:" + uuid(analysis.article().id() + "\n" + text) : url;
        this.points = points(text);
    }

    /** Key points and everything that was found. */
    static String analysis(Analysis analysis, Brief brief) {
        return page(analysis, writing -> {
            writing.keyPoints(brief);
            writing.times(analysis.times());
            writing.numbers(analysis.numbers());
            writing.entities(analysis.entities());
            writing.statements(analysis);
            writing.events(analysis.events());
        });
    }

    /** The key points. */
    static String brief(Analysis analysis, Brief brief) {
        return page(analysis, writing -> writing.keyPoints(brief));
    }

    /** The claims of a summary, each at the words of the article that speak for it or against it. Claims of which the article has nothing are not there. */
    static String check(Analysis analysis, Check check) {
        return page(analysis, writing -> {
            int number = 0;
            for (CheckedPoint point : check.points()) {
                for (Claim claim : point.claims()) {
                    number++;
                    if (!claim.evidence().isEmpty()) {
                        writing.claim("c" + number, point, claim);
                    }
                }
            }
        });
    }

    private void claim(String finding, CheckedPoint point, Claim claim) throws IOException {
        start(finding, "assessing");
        json.writeArrayFieldStart("body");
        textual("assessing", CheckJson.label(claim.verdict()), null);
        textual("commenting", claim.reason().arabic(), "ar");
        textual("describing", claim.span().of(point.text()), "ar");
        json.writeEndArray();
        target(claim.evidence().stream().map(Claim.Evidence::span).toList());
    }

    private interface Items {
        void write(Annotations writing) throws IOException;
    }

    private static String page(Analysis analysis, Items items) {
        return Json.object(json -> {
            Annotations writing = new Annotations(json, analysis);
            json.writeStringField("@context", CONTEXT);
            json.writeStringField("id", "urn:uuid:" + uuid("page\n" + writing.source + "\n" + writing.text));
            json.writeStringField("type", "AnnotationPage");
            json.writeArrayFieldStart("items");
            items.write(writing);
            json.writeEndArray();
        });
    }

    /** A number that is the same for the same content. */
    private static String uuid(String content) {
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static int @Nullable [] points(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return null;
        }
        int[] points = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            points[i + 1] = points[i] + (second ? 0 : 1);
        }
        return points;
    }

    private void keyPoints(Brief brief) throws IOException {
        for (int i = 0; i < brief.points().size(); i++) {
            KeyPoint point = brief.points().get(i);
            start("k" + (i + 1), "highlighting");
            body("describing", point.text(), "ar");
            target(point.evidence());
        }
    }

    private void times(List<TimeExpression> times) throws IOException {
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            start("t" + (i + 1), "tagging");
            body("tagging", "timex3:" + time.type() + ":" + time.value(), null);
            target(List.of(time.span()));
        }
    }

    private void numbers(List<Numeral> numbers) throws IOException {
        for (int i = 0; i < numbers.size(); i++) {
            Numeral number = numbers.get(i);
            start("n" + (i + 1), "tagging");
            String unit = number.unit() == null ? "" : " " + number.unit();
            body("tagging", number.kind() + ": " + number.value().toPlainString() + unit, null);
            target(List.of(number.span()));
        }
    }

    /** One annotation an entity, with all its mentions. */
    private void entities(List<Entity> entities) throws IOException {
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            start("e" + (i + 1), "identifying");
            json.writeArrayFieldStart("body");
            textual("tagging", entity.type().name(), null);
            textual("identifying", entity.name(), "ar");
            String link = link(entity.ref());
            if (link != null) {
                json.writeStartObject();
                json.writeStringField("type", "SpecificResource");
                json.writeStringField("purpose", "identifying");
                json.writeStringField("source", link);
                json.writeEndObject();
            }
            json.writeEndArray();
            target(entity.mentions().stream().map(NameMention::span).toList());
        }
    }

    private void statements(Analysis analysis) throws IOException {
        for (int i = 0; i < analysis.statements().size(); i++) {
            Statement statement = analysis.statements().get(i);
            start("s" + (i + 1), "describing");
            json.writeArrayFieldStart("body");
            textual("tagging", "STATEMENT:" + statement.act() + ":" + statement.form(), null);
            Integer speaker = statement.speaker();
            if (speaker != null) {
                textual("identifying", analysis.entities().get(speaker).name(), "ar");
            }
            json.writeEndArray();
            target(List.of(statement.content()));
        }
    }

    private void events(List<Event> events) throws IOException {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            start("v" + (i + 1), "classifying");
            json.writeArrayFieldStart("body");
            textual("classifying", "plover:" + event.type(), null);
            textual("classifying", "cameo:" + event.cameo(), null);
            textual("classifying", "status:" + event.status().name().toLowerCase(Locale.ROOT), null);
            json.writeEndArray();
            target(List.of(event.evidence()));
        }
    }

    /** What a reference of the lexicon is as an address, or null where it has none. */
    static @Nullable String link(@Nullable String ref) {
        String wikidata = "wikidata:";
        return ref != null && ref.startsWith(wikidata)
                ? "http://www.wikidata.org/entity/" + ref.substring(wikidata.length())
                : null;
    }

    private void start(String finding, String motivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", "urn:uuid:" + uuid(finding + "\n" + source + "\n" + text));
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
        json.writeStringField("mujaz:finding", finding);
    }

    private void body(String purpose, String value, @Nullable String language) throws IOException {
        json.writeFieldName("body");
        textual(purpose, value, language);
    }

    private void textual(String purpose, String value, @Nullable String language) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("value", value);
        json.writeStringField("format", "text/plain");
        if (language != null) {
            json.writeStringField("language", language);
            json.writeStringField("textDirection", "rtl");
        }
        json.writeEndObject();
    }

    /** Where it stands, and the end of the annotation. */
    private void target(List<Span> spans) throws IOException {
        json.writeArrayFieldStart("target");
        for (Span span : spans) {
            json.writeStartObject();
            json.writeStringField("source", source);
            json.writeArrayFieldStart("selector");
            json.writeStartObject();
            json.writeStringField("type", "TextQuoteSelector");
            json.writeStringField("exact", span.of(text));
            json.writeStringField("prefix", text.substring(before(span.start()), span.start()));
            json.writeStringField("suffix", text.substring(span.end(), behind(span.end())));
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringField("type", "TextPositionSelector");
            json.writeNumberField("start", point(span.start()));
            json.writeNumberField("end", point(span.end()));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private int point(int unit) {
        return points == null ? unit : points[unit];
    }

    /** No pair of surrogates is cut in two. */
    private int before(int at) {
        int from = Math.max(0, at - AROUND);
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private int behind(int at) {
        int to = Math.min(text.length(), at + AROUND);
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }
}
