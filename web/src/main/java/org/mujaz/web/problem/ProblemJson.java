package org.mujaz.web.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.mujaz.read.Problem;

/** Refusals as RFC 9457 problem details, in one line of JSON. */
public final class ProblemJson {

    /** The media type. */
    public static final String TYPE = "application/problem+json";

    /** The path below which the desk describes its codes. */
    public static final String PATH = "/api/v1/problems/";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ProblemJson() {}

    /** What the desk says of a code at its address, or nothing where there is none. */
    public static Optional<String> describe(String code) {
        for (DeskProblem problem : DeskProblem.values()) {
            if (problem.id().equals(code)) {
                return Optional.of(describe(code, problem.status(), Refusal.title(problem)));
            }
        }
        for (Problem problem : Problem.values()) {
            if (problem.id().equals(code)) {
                return Optional.of(describe(code, Refusal.status(problem), Refusal.title(problem)));
            }
        }
        return Optional.empty();
    }

    private static String describe(String code, int status, String title) {
        StringWriter to = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringField("type", PATH + code);
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeStringField("code", code);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    /** @param instance the path of the request, or the line of a batch */
    public static String of(Refusal refusal, String instance) {
        StringWriter to = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringField("type", PATH + refusal.code());
            json.writeStringField("title", refusal.title());
            json.writeNumberField("status", refusal.status());
            json.writeStringField("detail", refusal.english());
            json.writeStringField("instance", instance);
            json.writeStringField("code", refusal.code());
            json.writeObjectFieldStart("message");
            json.writeStringField("ar", refusal.arabic());
            json.writeStringField("en", refusal.english());
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }
}
