package org.mujaz.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.statement.Statement;
import org.mujaz.text.Article;
import org.mujaz.text.Span;

/** What statements and events leave over. */
class UncodedReaderTest {

    private static final Mujaz MUJAZ = Mujaz.load();
    private static final UncodedReader READER = new UncodedReader(MUJAZ.lexicon());

    /** The same article with other statements and events. */
    private static Analysis with(String body, List<Statement> statements, List<Event> events) {
        Analysis real = MUJAZ.analyze(Article.of(body));
        return new Analysis(
                real.article(),
                real.text(),
                Optional.empty(),
                real.published(),
                real.dating(),
                real.times(),
                real.numbers(),
                real.clauses(),
                real.names(),
                real.entities(),
                statements,
                events,
                List.of());
    }

    private static Event event(Span trigger, Span... again) {
        return new Event(
                "COERCE",
                null,
                "170",
                4,
                null,
                Event.Status.ACTUAL,
                List.of(),
                List.of(),
                null,
                null,
                Event.Counts.NONE,
                trigger,
                List.of(again),
                trigger,
                false,
                null,
                "event.test");
    }

    private static List<String> left(Analysis analysis) {
        return READER.read(analysis).stream()
                .map(word ->
                        word.kind() + " " + word.form() + " " + analysis.text().quote(word.span()))
                .toList();
    }

    @Test
    void verbsAndVerbalNounsAreCountedByTheirOwnForm() {
        assertThat(left(with("يستأنفون اليوم اجتماعهم، وسيناقشون استئنافها.", List.of(), List.of())))
                .containsExactly(
                        "VERB استأنف يستأنفون",
                        "NOUN اجتماع اجتماعهم",
                        "VERB ناقش وسيناقشون",
                        "NOUN استئناف استئنافها");
    }

    @Test
    void whatIsATriggerIsNotLeft() {
        String body = "يستأنفون اليوم اجتماعهم، وسيناقشون استئنافها.";
        Event event = event(new Span(0, 8), new Span(35, 44));
        assertThat(left(with(body, List.of(), List.of(event))))
                .containsExactly("NOUN اجتماع اجتماعهم", "VERB ناقش وسيناقشون");
        Statement statement = new Statement(
                null,
                null,
                new Span(26, 34),
                Statement.Act.SAY,
                Statement.Form.INDIRECT,
                new Span(35, 44),
                List.of(),
                false,
                null,
                null,
                null,
                4,
                "statement.test");
        assertThat(left(with(body, List.of(statement), List.of(event)))).containsExactly("NOUN اجتماع اجتماعهم");
    }

    @Test
    void aNameThatNoListHasIsLeft() {
        assertThat(left(with("وصل المدرب محمود السنباطي إلى القاهرة.", List.of(), List.of())))
                .contains("NAME محمود السنباطي محمود السنباطي")
                .noneMatch(word -> word.contains("القاهرة"));
    }
}
