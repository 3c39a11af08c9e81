package org.mujaz.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.text.Span;

/**
 * One event as {@code mujaz events} prints it.
 *
 * @param analysis the article that it is of
 * @param index its index there
 * @param event the event
 */
record EventRow(Analysis analysis, int index, Event event) {

    private static final String AND = "; ";

    private static final Field<EventRow> ARTICLE =
            Field.words("article", "المقال", 1, row -> row.analysis.article().id());
    private static final Field<EventRow> DATE = Field.code("date", "التاريخ", 4, EventRow::time);
    private static final Field<EventRow> TYPE = new Field<>(
            "type",
            "النوع",
            row -> row.event.type(),
            (row, language) -> Field.isArabic(language)
                    ? EventType.arabic(row.event.type())
                    : row.event.type().toLowerCase(Locale.ROOT),
            false,
            TextTable.STAYS);
    private static final Field<EventRow> MODE =
            Field.code("mode", "الوجه", 2, row -> Objects.requireNonNullElse(row.event.mode(), ""));
    private static final Field<EventRow> CAMEO = Field.code("cameo", "الرمز", 3, row -> row.event.cameo());
    private static final Field<EventRow> STATUS =
            Field.kind("status", "الحال", 6, row -> row.event.status(), EventRow::arabic);
    private static final Field<EventRow> ACTORS =
            Field.words("actors", "الفاعل", 0, row -> row.names(row.event.actors()));
    private static final Field<EventRow> RECIPIENTS =
            Field.words("recipients", "المتلقي", 0, row -> row.names(row.event.recipients()));
    private static final Field<EventRow> PLACE = Field.words("place", "المكان", 5, row -> row.name(row.event.place()));
    private static final Field<EventRow> TRIGGER =
            Field.words("trigger", "اللفظ", 0, row -> row.quote(row.event.trigger()));

    /** What a table has. */
    static final List<Field<EventRow>> TABLE =
            List.of(DATE, TYPE, MODE, CAMEO, STATUS, ACTORS, RECIPIENTS, PLACE, TRIGGER);

    /** What the rows of several articles have. */
    static final List<Field<EventRow>> TABLE_OF_MANY =
            List.of(ARTICLE, DATE, TYPE, MODE, CAMEO, STATUS, ACTORS, RECIPIENTS, PLACE, TRIGGER);

    /** What CSV has: an event of an article is found again by the first two. */
    static final List<Field<EventRow>> CSV = List.of(
            ARTICLE,
            code("id", row -> "v" + (row.index + 1)),
            TYPE,
            MODE,
            CAMEO,
            code("quad", row -> Integer.toString(row.event.quad())),
            code("goldstein", row -> plain(row.event.goldstein())),
            STATUS,
            Field.flag("background", "", 0, row -> row.event.background()),
            ACTORS,
            code("actor_codes", row -> codes(row.event.actors())),
            RECIPIENTS,
            code("recipient_codes", row -> codes(row.event.recipients())),
            code("time", EventRow::time),
            PLACE,
            code("dead", row -> count(row.event.counts().dead())),
            code("injured", row -> count(row.event.counts().injured())),
            code("arrested", row -> count(row.event.counts().arrested())),
            TRIGGER,
            code("start", row -> Integer.toString(row.event.trigger().start())),
            code("end", row -> Integer.toString(row.event.trigger().end())),
            code("evidence", row -> row.quote(row.event.evidence())),
            code("rule", row -> row.event.rule()));

    private static Field<EventRow> code(String heading, Function<EventRow, String> cell) {
        return Field.code(heading, "", 0, cell);
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String count(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private String time() {
        Integer time = event.time();
        return time == null ? "" : analysis.times().get(time).value();
    }

    private String names(List<Event.Participant> participants) {
        return String.join(
                AND,
                participants.stream()
                        .map(one -> one.entity() == null ? quote(one.span()) : name(one.entity()))
                        .toList());
    }

    /** A code for each participant, empty for one that has none. */
    private static String codes(List<Event.Participant> participants) {
        return String.join(
                AND,
                participants.stream()
                        .map(one -> Objects.requireNonNullElse(one.code(), ""))
                        .toList());
    }

    private String name(@Nullable Integer entity) {
        return entity == null ? "" : analysis.entities().get(entity).name();
    }

    private String quote(Span span) {
        return analysis.text().quote(span);
    }

    private static String arabic(Event.Status status) {
        return switch (status) {
            case ACTUAL -> "وقع";
            case PLANNED -> "مقرر";
            case HYPOTHETICAL -> "محتمل";
            case NEGATED -> "منفي";
        };
    }
}
