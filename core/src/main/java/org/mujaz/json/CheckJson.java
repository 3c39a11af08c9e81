package org.mujaz.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Check;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;
import org.mujaz.text.Span;

/** Writes a checked summary as the contract's object. */
public final class CheckJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CheckJson() {}

    /**
     * Writes the object of {@code mujaz check}, with no line feed behind it.
     *
     * @param articles what was checked against; the object has the first one's id, and where there are several every piece of evidence
     *     has the id of its article
     * @param pretty whether it is indented; on one line otherwise
     */
    public static String check(String version, List<Analysis> articles, Check check, boolean pretty) {
        StringWriter to = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            if (pretty) {
                json.useDefaultPrettyPrinter();
            }
            json.writeStartObject();
            json.writeStringField("id", articles.get(0).article().id());
            json.writeStringField("version", version);
            if (articles.size() > 1) {
                json.writeArrayFieldStart("articles");
                for (Analysis article : articles) {
                    json.writeString(article.article().id());
                }
                json.writeEndArray();
            }
            json.writeStringField("verdict", label(check.verdict()));
            json.writeArrayFieldStart("points");
            for (CheckedPoint point : check.points()) {
                point(json, articles, point);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    static void point(JsonGenerator json, List<Analysis> articles, CheckedPoint point) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", point.text());
        verdict(json, articles, point);
        json.writeEndObject();
    }

    /** The fields of a point behind its text. */
    static void verdict(JsonGenerator json, List<Analysis> articles, CheckedPoint point) throws IOException {
        json.writeStringField("verdict", label(point.verdict()));
        json.writeArrayFieldStart("claims");
        for (Claim claim : point.claims()) {
            json.writeStartObject();
            span(json, claim.span(), point.text());
            json.writeStringField("kind", claim.kind().name());
            json.writeStringField("verdict", label(claim.verdict()));
            if (claim.error() == null) {
                json.writeNullField("error");
            } else {
                json.writeStringField("error", claim.error().name());
            }
            if (!claim.detail().isEmpty()) {
                json.writeStringField("detail", claim.detail());
            }
            json.writeObjectFieldStart("reason");
            json.writeStringField("ar", claim.reason().arabic());
            json.writeStringField("en", claim.reason().english());
            json.writeEndObject();
            json.writeArrayFieldStart("evidence");
            for (Claim.Evidence evidence : claim.evidence()) {
                Analysis article = articles.get(evidence.article());
                json.writeStartObject();
                if (articles.size() > 1) {
                    json.writeStringField("article", article.article().id());
                }
                span(json, evidence.span(), article.text().source());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, Span span, String of) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("quote", span.of(of));
    }

    /** A verdict as the contract spells it. */
    public static String label(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
