package org.mujaz.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.Card;
import org.mujaz.brief.Headline;
import org.mujaz.brief.KeyPoint;
import org.mujaz.check.CheckedPoint;
import org.mujaz.event.Event;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.number.Numeral;
import org.mujaz.statement.Statement;
import org.mujaz.text.Article;
import org.mujaz.text.Derivation;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.time.Dateline;
import org.mujaz.time.PublicationDater;
import org.mujaz.time.TimeExpression;
import org.mujaz.timeline.Timeline;
import org.mujaz.timeline.TimelineEntry;

/**
 * Writes an analysis and its brief as the contract's object. Stages that do not exist yet give empty arrays, so that a
 * reader of today reads the output of tomorrow.
 */
public final class ContractJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ContractJson() {}

    /** How an object is written: indented or on one line, with derivations or without. */
    public record Style(boolean pretty, boolean explain) {
        public static final Style LINE = new Style(false, false);
    }

    /** Writes the whole object of {@code mujaz analyze}, with no line feed behind it. */
    public static String analysis(String version, Analysis analysis, Brief brief, Style style) {
        return write(analysis, style, writing -> writing.analysis(version, analysis, brief));
    }

    /**
     * As {@link #analysis(String, Analysis, Brief, Style)}, to a writer, which stays open.
     *
     * @throws IOException if {@code to} cannot be written
     */
    public static void analysis(String version, Analysis analysis, Brief brief, Style style, Writer to)
            throws IOException {
        write(analysis, style, writing -> writing.analysis(version, analysis, brief), to);
    }

    /** Writes the object of {@code mujaz brief}: the same fields, without the text and the stages. */
    public static String brief(String version, Analysis analysis, Brief brief, Style style) {
        return write(analysis, style, writing -> writing.brief(version, analysis, brief));
    }

    /** Writes the object of {@code mujaz brief} with points that a model wrote: each has its verdict and its claims. */
    public static String written(String version, Analysis analysis, WrittenBrief brief, Style style) {
        return write(analysis, style, writing -> writing.written(version, analysis, brief));
    }

    /**
     * Writes the object of {@code mujaz names} on one line: of the entities those that {@code wanted} says, each with the id that it
     * has in {@link #analysis} and how many mentions it has, and these counts summed up by type.
     */
    public static String names(String version, Analysis analysis, Predicate<Entity> wanted) {
        return write(analysis, Style.LINE, writing -> writing.names(version, analysis, wanted));
    }

    /**
     * Writes the object of {@code mujaz statements} on one line: the statements that {@code wanted} says with the ids that they have in
     * {@link #analysis}, and the times and entities that they refer to.
     */
    public static String statements(String version, Analysis analysis, Predicate<Statement> wanted) {
        return write(analysis, Style.LINE, writing -> writing.part(version, analysis, wanted, null));
    }

    /**
     * Writes the object of {@code mujaz events} on one line: the events that {@code wanted} says with the ids that they have in {@link
     * #analysis}, and the times, entities and statements that they refer to.
     */
    public static String events(String version, Analysis analysis, Predicate<Event> wanted) {
        return write(analysis, Style.LINE, writing -> writing.part(version, analysis, all -> true, wanted));
    }

    /** Writes a timeline: an array of the contract's lines, without spans, which are of several texts. */
    public static String timeline(List<TimelineEntry> entries) {
        StringWriter to = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (TimelineEntry entry : entries) {
                json.writeStartObject();
                new Writing(json, "", false).line(entry);
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    private interface Body {
        void write(Writing writing) throws IOException;
    }

    private static String write(Analysis analysis, Style style, Body body) {
        String source = analysis.text().source();
        StringWriter to = new StringWriter(source.length() * 2 + 512);
        try {
            write(analysis, style, body, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    private static void write(Analysis analysis, Style style, Body body, Writer to) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (style.pretty()) {
                json.useDefaultPrettyPrinter();
            }
            body.write(new Writing(json, analysis.text().source(), style.explain()));
        }
    }

    /** The state of one object being written. */
    private record Writing(JsonGenerator json, String source, boolean explain) {

        void analysis(String version, Analysis analysis, Brief brief) throws IOException {
            json.writeStartObject();
            head(version, analysis);
            json.writeStringField("text", source);
            published(analysis);
            strings("givenPoints", analysis.article().points());
            keyPoints(brief);
            headline(brief);
            card(brief.card());
            times(analysis.times());
            numbers(analysis.numbers());
            entities(analysis.entities());
            statements(analysis.statements(), all -> true);
            events(analysis.events(), all -> true);
            timeline(analysis);
            diagnostics(analysis, brief);
            dateline(analysis);
            json.writeEndObject();
        }

        void brief(String version, Analysis analysis, Brief brief) throws IOException {
            json.writeStartObject();
            head(version, analysis);
            published(analysis);
            strings("givenPoints", analysis.article().points());
            keyPoints(brief);
            headline(brief);
            card(brief.card());
            diagnostics(analysis, brief);
            json.writeEndObject();
        }

        void written(String version, Analysis analysis, WrittenBrief brief) throws IOException {
            List<Analysis> articles = List.of(analysis);
            json.writeStartObject();
            head(version, analysis);
            published(analysis);
            strings("givenPoints", analysis.article().points());
            json.writeArrayFieldStart("keyPoints");
            for (CheckedPoint point : brief.points()) {
                json.writeStartObject();
                json.writeStringField("text", point.text());
                json.writeArrayFieldStart("evidence");
                for (Span span : evidence(point)) {
                    json.writeStartObject();
                    span(span);
                    json.writeEndObject();
                }
                json.writeEndArray();
                strings("edits", List.of());
                CheckJson.verdict(json, articles, point);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : analysis.diagnostics()) {
                diagnostic(diagnostic);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("writer");
            json.writeStringField("name", "openai");
            json.writeStringField("model", brief.model());
            json.writeNumberField("rounds", brief.rounds());
            json.writeNumberField("dropped", brief.dropped());
            json.writeArrayFieldStart("unsupported");
            for (CheckedPoint point : brief.unsupported()) {
                CheckJson.point(json, articles, point);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }

        /** Where the article bears a point out: the evidence of its claims, in order. */
        private static Set<Span> evidence(CheckedPoint point) {
            Set<Span> spans = new TreeSet<>();
            point.claims().forEach(claim -> claim.evidence().forEach(evidence -> spans.add(evidence.span())));
            return spans;
        }

        void names(String version, Analysis analysis, Predicate<Entity> wanted) throws IOException {
            json.writeStartObject();
            head(version, analysis);
            json.writeArrayFieldStart("entities");
            for (int i = 0; i < analysis.entities().size(); i++) {
                Entity entity = analysis.entities().get(i);
                if (wanted.test(entity)) {
                    json.writeStartObject();
                    entity(i, entity);
                    json.writeNumberField("count", entity.mentions().size());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeObjectFieldStart("counts");
            for (NameMention.Type type : NameMention.Type.values()) {
                List<Entity> ofType = analysis.entities().stream()
                        .filter(wanted.and(entity -> entity.type() == type))
                        .toList();
                json.writeObjectFieldStart(type.name());
                json.writeNumberField("entities", ofType.size());
                json.writeNumberField(
                        "mentions",
                        ofType.stream()
                                .mapToInt(entity -> entity.mentions().size())
                                .sum());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }

        void part(String version, Analysis analysis, Predicate<Statement> statements, @Nullable Predicate<Event> events)
                throws IOException {
            json.writeStartObject();
            head(version, analysis);
            published(analysis);
            times(analysis.times());
            entities(analysis.entities());
            statements(analysis.statements(), statements);
            if (events != null) {
                events(analysis.events(), events);
            }
            json.writeEndObject();
        }

        private void head(String version, Analysis analysis) throws IOException {
            Article article = analysis.article();
            json.writeStringField("id", article.id());
            json.writeStringField("version", version);
            json.writeStringField("language", "ar");
            optional("title", article.title());
            optional("source", article.source());
            optional("url", article.url());
        }

        private void entities(List<Entity> entities) throws IOException {
            json.writeArrayFieldStart("entities");
            for (int i = 0; i < entities.size(); i++) {
                json.writeStartObject();
                entity(i, entities.get(i));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void entity(int i, Entity entity) throws IOException {
            json.writeStringField("id", "e" + (i + 1));
            json.writeStringField("type", entity.type().name());
            json.writeStringField("name", entity.name());
            optional("ref", entity.ref());
            optional("code", entity.code());
            json.writeArrayFieldStart("roles");
            for (Entity.Role role : entity.roles()) {
                json.writeStartObject();
                json.writeStringField("title", role.title());
                optional("of", role.of());
                optional("sector", role.sector());
                json.writeStringField("tenure", role.tenure().name());
                span(role.span());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("mentions");
            for (NameMention mention : entity.mentions()) {
                json.writeStartObject();
                span(mention.span());
                json.writeStringField("form", mention.form().name().toLowerCase(Locale.ROOT));
                if (mention.type() == NameMention.Type.LOCATION) {
                    json.writeStringField("sense", mention.acts() ? "government" : "place");
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void statements(List<Statement> statements, Predicate<Statement> wanted) throws IOException {
            json.writeArrayFieldStart("statements");
            for (int i = 0; i < statements.size(); i++) {
                Statement statement = statements.get(i);
                if (!wanted.test(statement)) {
                    continue;
                }
                json.writeStartObject();
                json.writeStringField("id", "s" + (i + 1));
                reference("speaker", "e", statement.speaker());
                part("speakerSpan", statement.speakerSpan());
                part("verb", statement.verb());
                json.writeStringField("act", statement.act().name());
                json.writeStringField("form", statement.form().name());
                part("content", statement.content());
                json.writeArrayFieldStart("quotes");
                for (Span quote : statement.quotes()) {
                    json.writeStartObject();
                    span(quote);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeBooleanField("negated", statement.negated());
                reference("addressee", "e", statement.addressee());
                part("medium", statement.medium());
                reference("time", "t", statement.time());
                json.writeStringField("rule", statement.rule());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void events(List<Event> events, Predicate<Event> wanted) throws IOException {
            json.writeArrayFieldStart("events");
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                if (!wanted.test(event)) {
                    continue;
                }
                json.writeStartObject();
                json.writeStringField("id", "v" + (i + 1));
                json.writeStringField("type", event.type());
                optional("mode", event.mode());
                json.writeStringField("cameo", event.cameo());
                json.writeNumberField("quad", event.quad());
                number("goldstein", event.goldstein());
                json.writeStringField("status", event.status().name());
                participants("actors", event.actors());
                participants("recipients", event.recipients());
                reference("time", "t", event.time());
                reference("place", "e", event.place());
                json.writeObjectFieldStart("counts");
                number("dead", event.counts().dead());
                number("injured", event.counts().injured());
                number("arrested", event.counts().arrested());
                json.writeEndObject();
                part("trigger", event.trigger());
                json.writeArrayFieldStart("again");
                for (Span again : event.again()) {
                    json.writeStartObject();
                    span(again);
                    json.writeEndObject();
                }
                json.writeEndArray();
                part("evidence", event.evidence());
                json.writeBooleanField("background", event.background());
                reference("statement", "s", event.statement());
                json.writeStringField("rule", event.rule());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void participants(String field, List<Event.Participant> participants) throws IOException {
            json.writeArrayFieldStart(field);
            for (Event.Participant participant : participants) {
                json.writeStartObject();
                reference("entity", "e", participant.entity());
                optional("code", participant.code());
                span(participant.span());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void reference(String field, String letter, @Nullable Integer index) throws IOException {
            optional(field, index == null ? null : letter + (index + 1));
        }

        private void part(String field, @Nullable Span span) throws IOException {
            if (span == null) {
                json.writeNullField(field);
                return;
            }
            json.writeObjectFieldStart(field);
            span(span);
            json.writeEndObject();
        }

        private void number(String field, @Nullable Integer value) throws IOException {
            number(field, value == null ? null : BigDecimal.valueOf(value));
        }

        private void timeline(Analysis analysis) throws IOException {
            json.writeArrayFieldStart("timeline");
            for (TimelineEntry entry : Timeline.of(analysis)) {
                json.writeStartObject();
                line(entry);
                json.writeStringField("time", "t" + (entry.time() + 1));
                json.writeArrayFieldStart("evidence");
                for (Span span : entry.evidence()) {
                    json.writeStartObject();
                    span(span);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeArrayFieldStart("about");
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        void line(TimelineEntry entry) throws IOException {
            json.writeStringField("from", entry.from());
            json.writeStringField("to", entry.to());
            json.writeStringField("precision", entry.precision());
            json.writeStringField("text", entry.text());
        }

        private void times(List<TimeExpression> times) throws IOException {
            json.writeArrayFieldStart("times");
            for (int i = 0; i < times.size(); i++) {
                TimeExpression time = times.get(i);
                json.writeStartObject();
                json.writeStringField("id", "t" + (i + 1));
                span(time.span());
                json.writeStringField("type", time.type().name());
                json.writeStringField("value", time.value());
                optional("mod", time.mod());
                optional("from", time.from());
                optional("to", time.to());
                json.writeStringField("precision", time.precision());
                optional("anchor", time.anchor());
                json.writeStringField("rule", time.rule());
                if (time.alternative() != null) {
                    json.writeStringField("alternative", time.alternative());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void numbers(List<Numeral> numbers) throws IOException {
            json.writeArrayFieldStart("numbers");
            for (int i = 0; i < numbers.size(); i++) {
                Numeral number = numbers.get(i);
                json.writeStartObject();
                json.writeStringField("id", "n" + (i + 1));
                span(number.span());
                json.writeStringField("kind", number.kind().name());
                number("value", number.value());
                number("low", number.low());
                number("high", number.high());
                optional("unit", number.unit());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void number(String field, @Nullable BigDecimal value) throws IOException {
            json.writeFieldName(field);
            if (value == null) {
                json.writeNull();
            } else {
                json.writeNumber(value.toPlainString());
            }
        }

        private void keyPoints(Brief brief) throws IOException {
            json.writeArrayFieldStart("keyPoints");
            for (KeyPoint point : brief.points()) {
                keyPoint(point);
            }
            json.writeEndArray();
        }

        private void headline(Brief brief) throws IOException {
            Headline headline = brief.headline();
            if (headline == null) {
                json.writeNullField("headline");
                return;
            }
            json.writeObjectFieldStart("headline");
            json.writeStringField("text", headline.text());
            spans("evidence", headline.evidence());
            strings("edits", headline.edits());
            json.writeEndObject();
        }

        private void card(Card card) throws IOException {
            json.writeObjectFieldStart("card");
            entries("who", card.who());
            entries("what", card.what());
            entries("when", card.when());
            entries("where", card.where());
            entries("why", card.why());
            entries("how", card.how());
            json.writeEndObject();
        }

        private void entries(String field, List<Card.Entry> entries) throws IOException {
            json.writeArrayFieldStart(field);
            for (Card.Entry entry : entries) {
                json.writeStartObject();
                json.writeStringField("text", entry.text());
                span(entry.span());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void spans(String field, List<Span> spans) throws IOException {
            json.writeArrayFieldStart(field);
            for (Span span : spans) {
                json.writeStartObject();
                span(span);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void diagnostics(Analysis analysis, Brief brief) throws IOException {
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : analysis.diagnostics()) {
                diagnostic(diagnostic);
            }
            for (Diagnostic diagnostic : brief.diagnostics()) {
                diagnostic(diagnostic);
            }
            json.writeEndArray();
        }

        private void published(Analysis analysis) throws IOException {
            Published published = analysis.published();
            json.writeObjectFieldStart("published");
            optional("value", published.value());
            json.writeStringField("basis", published.basis().name().toLowerCase(Locale.ROOT));
            optional("earliest", published.earliest());
            optional("latest", published.latest());
            if (published.monthDay() != null) {
                json.writeStringField(
                        "monthDay",
                        String.format(
                                Locale.ROOT,
                                "XXXX-%02d-%02d",
                                published.monthDay().getMonthValue(),
                                published.monthDay().getDayOfMonth()));
            }
            if (analysis.dating().isPresent()) {
                PublicationDater.Answer dating = analysis.dating().get();
                strings(
                        "weekdays",
                        dating.weekdays().stream().sorted().map(DayOfWeek::name).toList());
                json.writeArrayFieldStart("clues");
                for (Span clue : dating.clues()) {
                    json.writeStartObject();
                    span(clue);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private void dateline(Analysis analysis) throws IOException {
            if (analysis.dateline().isPresent()) {
                Dateline dateline = analysis.dateline().get();
                json.writeObjectFieldStart("dateline");
                span(dateline.span());
                json.writeEndObject();
            }
        }

        private void keyPoint(KeyPoint point) throws IOException {
            json.writeStartObject();
            json.writeStringField("text", point.text());
            spans("evidence", point.evidence());
            strings("edits", point.edits());
            if (explain) {
                derivation(point.derivation());
            }
            json.writeEndObject();
        }

        private void derivation(Derivation derivation) throws IOException {
            json.writeObjectFieldStart("derivation");
            json.writeStringField("rule", derivation.rule());
            strings("from", derivation.from());
            json.writeEndObject();
        }

        private void diagnostic(Diagnostic diagnostic) throws IOException {
            json.writeStartObject();
            json.writeStringField("code", diagnostic.code().id());
            json.writeStringField("message", diagnostic.message());
            if (diagnostic.span() != null) {
                span(diagnostic.span());
            }
            json.writeEndObject();
        }

        private void span(Span span) throws IOException {
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeStringField("quote", span.of(source));
        }

        private void strings(String field, List<String> values) throws IOException {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        private void optional(String field, @Nullable Object value) throws IOException {
            if (value == null) {
                json.writeNullField(field);
            } else {
                json.writeStringField(field, value.toString());
            }
        }
    }
}
