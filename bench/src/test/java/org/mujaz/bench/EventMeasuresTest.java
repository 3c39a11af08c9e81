package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.Mujaz;

class EventMeasuresTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    @TempDir
    private Path gold = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void onlyWhatAllAcceptedOrRejectedIsJudged() throws IOException {
        file("events-gsr/assault-detection.jsonl", """
                {"label": "yes", "text": "قتل مسلحون ثلاثة جنود قرب الحدود أمس."}
                {"label": "yes", "text": "نزل المطر على المدينة."}
                {"label": "easy no", "text": "لم يقتل مسلحون أي جندي أمس."}
                {"label": "easy no", "text": "خطف مسلحون ثلاثة سياح أمس."}
                {"label": "ambiguous", "text": "قتل مسلحون ثلاثة جنود."}
                """);
        run(new EventDetection("events-gsr/assault-detection.jsonl", "ASSAULT"));
        assertThat(rows())
                .contains("events, GSR ASSAULT, not negated 50.0 50.0 50.0 - no floor")
                .contains("events, GSR ASSAULT, took place 50.0 50.0 50.0 - no floor")
                .contains("events, GSR ASSAULT, share left out - - 20.0 - peer")
                .anyMatch(row -> row.startsWith("1\tspurious\tACTUAL\tevent.abduct\t"))
                .anyMatch(row -> row.startsWith("1\tmissed\tASSAULT\tno event\t"));
    }

    @Test
    void aRoleIsMetWhereAWordIsSharedAndAskedOnlyWhereItIsGiven() throws IOException {
        file("events-gsr/assault-roles.jsonl", """
                {"text": "قتل مسلحون ثلاثة جنود قرب الحدود أمس.", "verb_gold": "قتل", "source_gold": "مسلحون", "target_gold": ""}
                {"text": "نزل المطر على المدينة.", "verb_gold": "نزل", "source_gold": "", "target_gold": "المدينة"}
                """);
        run(new EventRoles());
        assertThat(rows())
                .contains("event roles, GSR ASSAULT, verb - - 50.0 - no floor")
                .contains("event roles, GSR ASSAULT, source - - 100.0 - no floor")
                .contains("event roles, GSR ASSAULT, source, words - - 100.0 - no floor")
                .contains("event roles, GSR both, target - - 0.0 - no floor")
                .contains("1\tno event\ttarget\t-\tالمدينة");
    }

    @Test
    void articlesOfOnesOwnAreCompared() throws IOException {
        file("articles.jsonl", ARTICLE.formatted(0));
        run(new ArticleMeasure(gold));
        assertThat(rows())
                .contains("statements, articles, found 100.0 50.0 66.7 - no floor")
                .contains("statements, articles, speaker by name - - 100.0 - no floor")
                .contains("statements, articles, content at least half - - 100.0 - no floor")
                .contains("events, articles, found with their type 50.0 100.0 66.7 - no floor")
                .contains("events, articles, status - - 100.0 - no floor")
                .contains("events, articles, actors 100.0 100.0 100.0 - no floor")
                .contains("1\tmissed\tDENY\t-\tأمس");
    }

    @Test
    void aStretchThatIsNotAtItsPlaceIsRefused() throws IOException {
        file("articles.jsonl", ARTICLE.formatted(1));
        assertThatThrownBy(() -> run(new ArticleMeasure(gold))).hasMessageStartingWith("not at its place: ");
    }

    @Test
    void whatIsLeftOutIsNotRun() throws IOException {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new Scoreboard(List.of(new EventRoles()), new Floors(Map.of("a", 1.0)), out, "Statement")
                .run(MUJAZ, gold, false);
        assertThat(rows()).contains("EventRoles left out");
    }

    /** One statement is there and one is made up; one of the two events is marked. */
    private static final String ARTICLE = """
            {"id": "a", "published": "2024-04-08", "title": "أخبار شتى", "body": "قال سيرغي لافروف إن بلاده ترفض الخطة. قتل مسلحون جنديا أمس.", \
            "text": "أخبار شتى\\nقال سيرغي لافروف إن بلاده ترفض الخطة. قتل مسلحون جنديا أمس.", \
            "statements": [{"speaker": "سيرغي لافروف|لافروف", "speakerSpan": {"start": 14, "end": 26, "quote": "سيرغي لافروف"}, \
            "verb": {"start": 10, "end": 13, "quote": "قال"}, "act": "SAY", "form": "INDIRECT", \
            "content": {"start": 30, "end": 46, "quote": "بلاده ترفض الخطة"}, "negated": false, "optional": false}, \
            {"speaker": null, "speakerSpan": null, "verb": {"start": 65, "end": 68, "quote": "أمس"}, "act": "DENY", "form": "DIRECT", \
            "content": {"start": 65, "end": 68, "quote": "أمس"}, "negated": false, "optional": false}], \
            "events": [{"type": "ASSAULT|COERCE", "status": "ACTUAL", "trigger": {"start": 48, "end": 51, "quote": "قتل"}, \
            "again": [{"start": %d, "end": 4, "quote": "أخبا"}], "actors": [{"start": 52, "end": 58, "quote": "مسلحون"}], \
            "recipients": [], "background": false, "optional": false}]}
            """;

    private void file(String path, String content) throws IOException {
        Path file = gold.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void run(Measure measure) throws IOException {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new Scoreboard(List.of(measure), new Floors(Map.of()), out).run(MUJAZ, gold, true);
    }

    private List<String> rows() {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(row -> row.replaceAll(" +", " "))
                .toList();
    }
}
