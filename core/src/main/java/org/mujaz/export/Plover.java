package org.mujaz.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Event.Status;
import org.mujaz.name.Entity;
import org.mujaz.text.Span;

/**
 * Records of PLOVER: the JSON fields of its manual, version 0.7. Several actors are one list, as the manual has it; where all parties act
 * on each other they are all source actors and there is no recipient. A cooperative act that is planned is an intention to cooperate, so
 * it is {@code AGREE} as well.
 */
public final class Plover {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String AGREE = "AGREE";
    private static final String WIKIDATA = "wikidata:";
    private static final String COUNTRY_REF = "iso3166:";

    /** The last quad class of cooperation. */
    private static final int COOPERATION = 2;

    private Plover() {}

    /**
     * The record of one event on one line, with no line feed behind it. What is not known is left out, but for the date, which PLOVER
     * requires and which is null.
     *
     * @param version the version of Mujaz and its lexicon, for {@code cite_info}
     * @param index the event's index in the analysis
     */
    public static String json(String version, Analysis analysis, int index) {
        StringWriter to = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            new Writing(json, analysis, analysis.events().get(index)).record(version, index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    /** PLOVER's event categories of an event: its type, and before it {@code AGREE} where it is cooperation that is planned. */
    static List<String> categories(Event event) {
        boolean intended = event.status() == Status.PLANNED && event.quad() <= COOPERATION;
        return intended && !event.type().equals(AGREE) ? List.of(AGREE, event.type()) : List.of(event.type());
    }

    /** PLOVER's contexts for what did not, or not now, take place. */
    static List<String> contexts(Event event) {
        List<String> contexts = new ArrayList<>();
        if (event.background()) {
            contexts.add("historical");
        }
        switch (event.status()) {
            case PLANNED -> contexts.add("future");
            case HYPOTHETICAL -> contexts.add("hypothetical");
            case NEGATED -> contexts.add("negation");
            case ACTUAL -> {
                // The usual case has no context.
            }
        }
        return contexts;
    }

    /** Whether the parties act on each other: all of one side are on the other. */
    static boolean isReciprocal(Event event) {
        return event.actors().size() > 1 && identities(event.actors()).equals(identities(event.recipients()));
    }

    private static Set<Object> identities(List<Participant> participants) {
        return participants.stream().map(Dyad::identity).collect(Collectors.toSet());
    }

    private record Writing(JsonGenerator json, Analysis analysis, Event event) {

        void record(String version, int index) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", analysis.article().id() + "-v" + (index + 1));
            date(EventTime.of(analysis, event));
            actors("source", event.actors());
            if (!isReciprocal(event) && !event.recipients().isEmpty()) {
                actors("recipient", event.recipients());
            }
            strings("event", categories(event));
            place(event.place());
            strings("event_text", List.of(quote(event.trigger())));
            json.writeNumberField("quad_code", event.quad());
            if (event.goldstein() != null) {
                json.writeFieldName("event_scale");
                json.writeNumber(event.goldstein().toPlainString());
            }
            if (event.mode() != null) {
                strings("mode", List.of(event.mode()));
            }
            if (!contexts(event).isEmpty()) {
                strings("context", contexts(event));
            }
            json.writeStringField("cameo", event.cameo());
            json.writeStringField("status", event.status().name());
            sizes(event.counts());
            json.writeStringField("text", quote(event.evidence()));
            textInfo();
            citeInfo(version);
            json.writeEndObject();
        }

        private void date(EventTime time) throws IOException {
            LocalDate first = time.first();
            LocalDate last = time.last();
            if (first == null || last == null) {
                json.writeNullField("date");
                return;
            }
            json.writeStringField("date", first.toString());
            if (!first.equals(last)) {
                json.writeStringField("enddate", last.toString());
            }
        }

        private void actors(String field, List<Participant> participants) throws IOException {
            json.writeArrayFieldStart(field);
            for (Participant participant : participants) {
                json.writeStartObject();
                ActorCode code = Dyad.code(participant);
                known("code", code.country().isEmpty() ? code.group() : code.country());
                known("sector", String.join("", code.types()));
                known("cameo_code", code.code());
                json.writeStringField("actor_text", quote(participant.span()));
                json.writeStringField("name", Dyad.name(analysis, participant));
                Integer entity = participant.entity();
                String ref =
                        entity == null ? null : analysis.entities().get(entity).ref();
                if (ref != null && ref.startsWith(WIKIDATA)) {
                    json.writeStringField("identifier_id", ref.substring(WIKIDATA.length()));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void place(@Nullable Integer index) throws IOException {
            if (index == null) {
                return;
            }
            Entity place = analysis.entities().get(index);
            String ref = place.ref();
            json.writeObjectFieldStart("event_loc");
            json.writeStringField("name", place.name());
            String country = ref != null && ref.startsWith(COUNTRY_REF)
                    ? ref.substring(COUNTRY_REF.length())
                    : ActorCode.of(place.code()).country();
            known("cc3", country);
            json.writeEndObject();
        }

        private void sizes(Event.Counts counts) throws IOException {
            count("dead", counts.dead());
            count("injured", counts.injured());
            count("arrested", counts.arrested());
        }

        private void count(String field, @Nullable Integer value) throws IOException {
            if (value != null) {
                json.writeNumberField(field, value);
            }
        }

        private void textInfo() throws IOException {
            json.writeObjectFieldStart("text_info");
            json.writeNumberField("sequence", Icews.sentence(analysis.text(), event.trigger()));
            json.writeNumberField("start", event.evidence().start());
            json.writeNumberField("end", event.evidence().end());
            json.writeEndObject();
        }

        private void citeInfo(String version) throws IOException {
            json.writeObjectFieldStart("cite_info");
            json.writeStringField("citation", analysis.article().id());
            known("url", orNothing(analysis.article().url()));
            known("title", orNothing(analysis.article().title()));
            json.writeStringField("language", "ar");
            known("publication", orNothing(analysis.article().source()));
            known("date", orNothing(analysis.published().value()));
            json.writeStringField("coder", "mujaz " + version + " " + event.rule());
            json.writeEndObject();
        }

        private String quote(Span span) {
            return analysis.text().quote(span);
        }

        private static String orNothing(@Nullable String text) {
            return text == null ? "" : text;
        }

        private void known(String field, String value) throws IOException {
            if (!value.isEmpty()) {
                json.writeStringField(field, value);
            }
        }

        private void strings(String field, List<String> values) throws IOException {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
