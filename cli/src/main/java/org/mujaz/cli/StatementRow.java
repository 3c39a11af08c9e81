package org.mujaz.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.statement.Statement;
import org.mujaz.text.Span;

/**
 * One statement as {@code mujaz statements} prints it.
 *
 * @param analysis the article that it is of
 * @param index its index there
 * @param statement the statement
 */
record StatementRow(Analysis analysis, int index, Statement statement) {

    /** So many columns of a content stand in a row of a table; JSON and CSV have all of it. */
    private static final int SHORT = 100;

    private static final Field<StatementRow> ARTICLE =
            Field.words("article", "المقال", 1, row -> row.analysis.article().id());
    private static final Field<StatementRow> SPEAKER = Field.words("speaker", "المتحدث", 0, StatementRow::speaker);
    private static final Field<StatementRow> ACT =
            Field.kind("act", "الفعل القولي", 4, row -> row.statement.act(), StatementRow::arabic);
    private static final Field<StatementRow> FORM =
            Field.kind("form", "الصيغة", 2, row -> row.statement.form(), StatementRow::arabic);
    private static final Field<StatementRow> NEGATED = Field.flag("negated", "منفي", 3, row -> row.statement.negated());

    /** What a table has. */
    static final List<Field<StatementRow>> TABLE = List.of(
            SPEAKER,
            ACT,
            FORM,
            NEGATED,
            Field.words("content", "المضمون", 0, row -> TextTable.cut(row.content(), SHORT)));

    /** What the rows of several articles have. */
    static final List<Field<StatementRow>> TABLE_OF_MANY =
            List.of(ARTICLE, TABLE.get(0), TABLE.get(1), TABLE.get(2), TABLE.get(3), TABLE.get(4));

    /** What CSV has: a statement of an article is found again by the first two. */
    static final List<Field<StatementRow>> CSV = List.of(
            ARTICLE,
            Field.code("id", "", 0, row -> "s" + (row.index + 1)),
            SPEAKER,
            Field.code("speaker_id", "", 0, row -> id("e", row.statement.speaker())),
            Field.words("speaker_span", "", 0, row -> row.quote(row.statement.speakerSpan())),
            Field.words("verb", "", 0, row -> row.quote(row.statement.verb())),
            ACT,
            FORM,
            NEGATED,
            Field.words("addressee", "", 0, row -> row.name(row.statement.addressee())),
            Field.words("medium", "", 0, row -> row.quote(row.statement.medium())),
            Field.code("time", "", 0, StatementRow::time),
            Field.code(
                    "start",
                    "",
                    0,
                    row -> Integer.toString(row.statement.content().start())),
            Field.code(
                    "end",
                    "",
                    0,
                    row -> Integer.toString(row.statement.content().end())),
            Field.words("content", "", 0, row -> row.content()),
            Field.code("rule", "", 0, row -> row.statement.rule()));

    /** Who said it: the full name, or the words for one who is not named; empty where nobody is. */
    String speaker() {
        return statement.speaker() == null ? quote(statement.speakerSpan()) : name(statement.speaker());
    }

    String content() {
        return quote(statement.content());
    }

    /** Whether {@code name} is in the name or the words of the speaker, whole words, spelling folded. */
    boolean isBy(String name) {
        String wanted = words(name);
        return words(name(statement.speaker())).contains(wanted)
                || words(quote(statement.speakerSpan())).contains(wanted);
    }

    private static String words(String text) {
        return " " + Lexicon.key(text) + " ";
    }

    private String time() {
        Integer time = statement.time();
        return time == null ? "" : analysis.times().get(time).value();
    }

    private String name(@Nullable Integer entity) {
        return entity == null ? "" : analysis.entities().get(entity).name();
    }

    private String quote(@Nullable Span span) {
        return span == null ? "" : analysis.text().quote(span);
    }

    private static String id(String letter, @Nullable Integer index) {
        return index == null ? "" : letter + (index + 1);
    }

    private static String arabic(Statement.Act act) {
        return switch (act) {
            case SAY -> "قول";
            case AFFIRM -> "تأكيد";
            case ANNOUNCE -> "إعلان";
            case DENY -> "نفي";
            case WARN -> "تحذير";
            case THREATEN -> "تهديد";
            case ASK -> "سؤال";
            case DEMAND -> "مطالبة";
            case PROMISE -> "وعد";
            case PRAISE -> "إشادة";
            case CONDEMN -> "إدانة";
            case ACCUSE -> "اتهام";
            case EXPECT -> "توقع";
            case DECIDE -> "قرار";
            case ADMIT -> "إقرار";
        };
    }

    private static String arabic(Statement.Form form) {
        return switch (form) {
            case DIRECT -> "نص";
            case INDIRECT -> "معنى";
            case MIXED -> "نص ومعنى";
        };
    }
}
