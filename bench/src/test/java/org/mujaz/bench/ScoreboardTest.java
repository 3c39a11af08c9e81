package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;

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

class ScoreboardTest {

    private static final Mujaz MUJAZ = Mujaz.load();
    private static final String BOUNDARIES = "sentence boundaries, PUD";

    @TempDir
    private Path gold = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void sentencesAreJoinedByDocument() throws IOException {
        conllu("""
                # newdoc id = a
                # text = وصل الوزير.
                # newdoc id = a
                # text = غادر الوفد.
                # newdoc id = b
                # text = انتهى الاجتماع
                # text = بدأ المؤتمر.
                """);
        assertThat(run(new SentenceBoundaries(), Map.of(BOUNDARIES, 66.7))).isZero();
        // Two joints; the one without a full stop cannot be found.
        assertThat(rows()).contains(BOUNDARIES + " 100.0 50.0 66.7 66.7 ok");
    }

    @Test
    void belowItsFloorIsCounted() throws IOException {
        conllu("# newdoc id = a\n# text = وصل الوزير\n# text = غادر الوفد.\n");
        assertThat(run(new SentenceBoundaries(), Map.of(BOUNDARIES, 0.5))).isEqualTo(1);
        assertThat(rows()).contains(BOUNDARIES + " 0.0 0.0 0.0 0.5 BELOW");
    }

    @Test
    void absentGoldIsSkipped() throws IOException {
        assertThat(run(new SentenceBoundaries(), Map.of(BOUNDARIES, 99.0))).isZero();
        assertThat(rows()).anyMatch(row -> row.startsWith("SentenceBoundaries skipped: there is no "));
    }

    @Test
    void aFloorForNothingIsCounted() throws IOException {
        conllu("# newdoc id = a\n# text = وصل الوزير.\n# text = غادر الوفد.\n");
        assertThat(run(new SentenceBoundaries(), Map.of("sentence bondaries", 99.0)))
                .isEqualTo(1);
    }

    @Test
    void pointsAreCutToTheReferenceAndSpellingIsFolded() throws IOException {
        Path articles = Files.createDirectories(gold.resolve("articles")).resolve("jawhara.jsonl");
        Files.writeString(articles, """
                {"id": "1", "title": "زيارة", "abstract": "أعلن الوزير اليوم افتتاح المعرض الدولي في العاصمة", \
                "text": "اعلن الوزير اليوم افتتاح المعرض الدولي في العاصمه.\\nوحضر الحفل عدد كبير من الضيوف والصحفيين."}
                {"id": "2", "title": "بلا ملخص", "abstract": "", "text": "نص."}
                """);
        assertThat(run(new KeyPointOverlap(), Map.of("key points, Jawhara abstract, ROUGE-2", 100.0)))
                .isZero();
        assertThat(rows()).contains("key points, Jawhara abstract, ROUGE-1 - - 100.0 - no floor");
    }

    @Test
    void numbersAreRightByValueKindAndPlace() throws IOException {
        Path cases = Files.createDirectories(gold.resolve("time-numbers")).resolve("recognizers.jsonl");
        Files.writeString(cases, """
                {"spec": "Number/NumberModel", "text": "غرق سبعة بحارة", "reference": null, "verified": true, "expected": \
                [{"Text": "سبعة", "TypeName": "number", "Resolution": {"value": "7"}, "Start": 4, "End": 7}]}
                {"spec": "Number/NumberModel", "text": "غرق تسعة بحارة", "reference": null, "verified": true, "expected": \
                [{"Text": "تسعة", "TypeName": "number", "Resolution": {"value": "19"}, "Start": 4, "End": 7}]}
                {"spec": "Number/NumberModel", "text": "غرق", "reference": null, "verified": false, "expected": \
                [{"Text": "غرق", "TypeName": "number", "Resolution": {"value": "1"}, "Start": -1, "End": -1}]}
                {"spec": "Number/NumberModel", "text": "وصل", "reference": null, "verified": true, "expected": \
                [{"Text": "وصل", "TypeName": "number", "Resolution": {"value": "8"}, "Start": 0, "End": 2}]}
                """);
        OutOfScope outOfScope = new OutOfScope(Map.of("81fc3df4", "an error"));
        assertThat(run(new NumberCases(outOfScope), Map.of("numbers, Recognizers, values", 50.0)))
                .isZero();
        assertThat(rows())
                .contains("numbers, Recognizers, values - - 50.0 50.0 ok")
                .contains("numbers, Recognizers, share in scope - - 66.7 - no floor");
    }

    private int run(Measure measure, Map<String, Double> floors) throws IOException {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Scoreboard(List.of(measure), new Floors(floors), out).run(MUJAZ, gold, false);
    }

    private List<String> rows() {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(row -> row.replaceAll(" +", " "))
                .toList();
    }

    private void conllu(String content) throws IOException {
        Path file = Files.createDirectories(gold.resolve("syntax")).resolve("ud-pud.conllu");
        Files.writeString(file, content);
    }
}
