package org.mujaz.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.number.Numeral;
import org.mujaz.statement.Statement;
import org.mujaz.text.Span;
import org.mujaz.time.TimeExpression;

/** What is said of each finding of an analysis: a note beside the article, a line for each of its marks, the marks themselves. */
final class Findings {

    /** Where a long quotation is cut, in UTF-16 units. */
    private static final int LONGEST_QUOTE = 110;

    private static final char COMMA = '\u060C';

    private final Analysis analysis;
    private final Words words;
    private final Figures figures;
    private final List<Note.Group> groups = new ArrayList<>();
    private final List<Marker.Mark> marks = new ArrayList<>();
    private final List<Marker.Stretch> stretches = new ArrayList<>();

    Findings(Analysis analysis, Words words, Figures figures) {
        this.analysis = analysis;
        this.words = words;
        this.figures = figures;
        group("n", names());
        group("t", times());
        group("q", numbers());
        group("s", statements());
        group("v", events());
    }

    List<Note.Group> groups() {
        return groups;
    }

    List<Marker.Mark> marks() {
        return marks;
    }

    /** What was said, as stretches. */
    List<Marker.Stretch> stretches() {
        return stretches;
    }

    /** The note of a finding. */
    Optional<Note> note(String id) {
        return groups.stream()
                .flatMap(group -> group.notes().stream())
                .filter(note -> note.id().equals(id))
                .findFirst();
    }

    private void group(String layer, List<Note> notes) {
        groups.add(new Note.Group(layer, words.get("layer." + layer), figures.number(notes.size()), notes));
    }

    private String quote(Span span) {
        return analysis.text().quote(span).replace('\n', ' ').strip();
    }

    /** A quotation of bounded length, cut before a comma where one is not too far back, else behind a word. */
    static String shortenedAtComma(String quote, int longest) {
        int comma = quote.length() <= longest ? -1 : quote.lastIndexOf(COMMA, longest);
        return comma > longest / 3 ? quote.substring(0, comma) + "\u2026" : shortened(quote, longest);
    }

    /** A quotation of bounded length, cut behind a word. */
    static String shortened(String quote, int longest) {
        if (quote.length() <= longest) {
            return quote;
        }
        int cut = quote.lastIndexOf(' ', longest);
        int end = cut > longest / 2 ? cut : longest;
        if (Character.isHighSurrogate(quote.charAt(end - 1))) {
            end--;
        }
        return quote.substring(0, end) + "\u2026";
    }

    private Note.Place place(String id, int number) {
        String shown = figures.number(number);
        return new Note.Place("#" + id, shown, words.fill("note.place", shown));
    }

    private void mark(Span span, String layer, String id, String note, String tip, int rank) {
        marks.add(new Marker.Mark(span, layer, id, "#" + note, tip, rank));
    }

    // ---- Names

    private List<Note> names() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < analysis.entities().size(); i++) {
            Entity entity = analysis.entities().get(i);
            String id = "e" + (i + 1);
            String tip = tip(entity);
            List<Note.Place> places = new ArrayList<>();
            for (NameMention mention : entity.mentions()) {
                if (mention.form() == NameMention.Form.PRONOUN) {
                    continue;
                }
                String markId = id + "-" + (places.size() + 1);
                mark(mention.span(), "n", markId, id, tip, 0);
                places.add(place(markId, places.size() + 1));
            }
            notes.add(new Note(id, entity.name(), kind(entity), lines(entity), places, false));
        }
        return notes;
    }

    /** What kind of entity it is, as words. */
    String kind(Entity entity) {
        boolean acts = entity.type() == NameMention.Type.LOCATION
                && entity.mentions().stream().anyMatch(NameMention::acts);
        return words.get(acts ? "entity.GOVERNMENT" : "entity." + entity.type());
    }

    private List<Note.Line> lines(Entity entity) {
        List<Note.Line> lines = new ArrayList<>();
        for (Entity.Role role : entity.roles()) {
            lines.add(Note.Line.quote(words.get("tenure." + role.tenure()), quote(role.span())));
        }
        if (entity.ref() != null) {
            lines.add(Note.Line.code(words.get("note.ref"), entity.ref()));
        }
        if (entity.code() != null) {
            lines.add(Note.Line.code(words.get("note.code"), entity.code()));
        }
        return lines;
    }

    private String tip(Entity entity) {
        String roles = entity.roles().stream()
                .map(role -> quote(role.span()))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(words.get("list.comma")));
        return words.fill(roles.isEmpty() ? "tip.entity" : "tip.entity-role", entity.name(), kind(entity), roles);
    }

    // ---- Times

    private List<Note> times() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < analysis.times().size(); i++) {
            TimeExpression time = analysis.times().get(i);
            String id = "t" + (i + 1);
            String value = figures.time(time);
            List<Note.Line> lines = new ArrayList<>();
            lines.add(Note.Line.words("", value));
            if (time.anchor() != null && time.from() != null && !time.from().startsWith(time.anchor())) {
                lines.add(Note.Line.words(words.get("note.anchor"), figures.anchor(time.anchor())));
            }
            if (time.alternative() != null) {
                lines.add(Note.Line.code(words.get("note.alternative"), time.alternative()));
            }
            lines.add(Note.Line.code("TIMEX3", time.value()));
            mark(time.span(), "t", id + "-1", id, words.fill("tip.time", value), 1);
            notes.add(new Note(
                    id,
                    quote(time.span()),
                    words.get("time." + time.type()),
                    lines,
                    List.of(place(id + "-1", 1)),
                    false));
        }
        return notes;
    }

    // ---- Numbers

    private List<Note> numbers() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < analysis.numbers().size(); i++) {
            Numeral number = analysis.numbers().get(i);
            String id = "n" + (i + 1);
            String kind = words.get("number." + number.kind());
            String value = value(number);
            mark(number.span(), "q", id + "-1", id, words.fill("tip.number", kind, value), 2);
            notes.add(new Note(
                    id,
                    quote(number.span()),
                    kind,
                    List.of(Note.Line.words("", value)),
                    List.of(place(id + "-1", 1)),
                    false));
        }
        return notes;
    }

    private String value(Numeral number) {
        BigDecimal low = number.low();
        BigDecimal high = number.high();
        boolean exact = low != null && high != null && low.compareTo(high) == 0;
        String value = figures.number(number.value());
        String bounded = exact
                ? value
                : low != null && high != null
                        ? words.fill("number.between", figures.number(low), figures.number(high))
                        : low != null
                                ? words.fill("number.at-least", figures.number(low))
                                : high != null
                                        ? words.fill("number.at-most", figures.number(high))
                                        : words.fill("number.about", value);
        String unit = number.unit();
        if (unit == null) {
            return bounded;
        }
        String key = unit.replace(' ', '-');
        return words.fill("number.unit", bounded, words.get("currency." + key, words.get("measure." + key, unit)));
    }

    // ---- Statements

    private List<Note> statements() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < analysis.statements().size(); i++) {
            Statement statement = analysis.statements().get(i);
            String id = "s" + (i + 1);
            String speaker = speaker(statement);
            String act = words.get("act." + statement.act());
            String form = words.get("form." + statement.form());
            List<Note.Line> lines = new ArrayList<>();
            lines.add(Note.Line.quote("", shortened(quote(statement.content()), LONGEST_QUOTE)));
            lines.add(Note.Line.words("", form));
            if (statement.negated()) {
                lines.add(Note.Line.words("", words.get("note.negated")));
            }
            if (statement.addressee() != null) {
                lines.add(Note.Line.quote(
                        words.get("note.addressee"),
                        analysis.entities().get(statement.addressee()).name()));
            }
            if (statement.medium() != null) {
                lines.add(Note.Line.quote(words.get("note.medium"), quote(statement.medium())));
            }
            mark(statement.verb(), "s", id + "-1", id, words.fill("tip.statement", act, speaker, form), 3);
            stretches.add(new Marker.Stretch(statement.content(), "c " + id, id + "-c", 1));
            notes.add(new Note(
                    id,
                    speaker,
                    act,
                    lines,
                    List.of(new Note.Place(
                            "#" + id + "-1", figures.number(1), words.fill("note.place", figures.number(1)))),
                    false));
        }
        return notes;
    }

    /** Who said it: the name, else the words for the speaker, else that nobody is named. */
    String speaker(Statement statement) {
        Integer speaker = statement.speaker();
        if (speaker != null) {
            return analysis.entities().get(speaker).name();
        }
        Span span = statement.speakerSpan();
        return span == null ? words.get("speaker.nobody") : quote(span);
    }

    // ---- Events

    private List<Note> events() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < analysis.events().size(); i++) {
            Event event = analysis.events().get(i);
            String id = "v" + (i + 1);
            String type = words.get("event." + event.type(), event.type());
            String status = words.get("status." + event.status());
            List<Note.Line> lines = new ArrayList<>();
            participants(lines, "note.actors", event.actors());
            participants(lines, "note.recipients", event.recipients());
            if (event.status() != Event.Status.ACTUAL) {
                lines.add(Note.Line.words("", status));
            }
            if (event.time() != null) {
                lines.add(Note.Line.words(
                        words.get("note.time"), figures.time(analysis.times().get(event.time()))));
            }
            if (event.place() != null) {
                lines.add(Note.Line.quote(
                        words.get("note.where"),
                        analysis.entities().get(event.place()).name()));
            }
            count(lines, "count.dead", event.counts().dead());
            count(lines, "count.injured", event.counts().injured());
            count(lines, "count.arrested", event.counts().arrested());
            if (event.background()) {
                lines.add(Note.Line.words("", words.get("note.background")));
            }
            lines.add(Note.Line.code("CAMEO", event.cameo()));
            mark(event.trigger(), "v", id + "-1", id, words.fill("tip.event", type, status), 4);
            List<Note.Place> places = new ArrayList<>();
            places.add(place(id + "-1", 1));
            for (Span again : event.again()) {
                String markId = id + "-" + (places.size() + 1);
                mark(again, "v", markId, id, words.fill("tip.event", type, status), 4);
                places.add(place(markId, places.size() + 1));
            }
            notes.add(new Note(id, quote(event.trigger()), type, lines, places, event.background()));
        }
        return notes;
    }

    private void participants(List<Note.Line> lines, String key, List<Event.Participant> participants) {
        if (!participants.isEmpty()) {
            lines.add(Note.Line.quote(
                    words.get(key),
                    participants.stream()
                            .map(participant -> quote(participant.span()))
                            .distinct()
                            .collect(Collectors.joining(words.get("list.comma")))));
        }
    }

    private void count(List<Note.Line> lines, String key, @Nullable Integer count) {
        if (count != null) {
            lines.add(Note.Line.words(words.get(key), figures.number(count)));
        }
    }
}
