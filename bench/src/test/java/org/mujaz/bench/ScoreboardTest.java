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
    private static final NameLabels LABELS = new NameLabels(Map.of("GPE", "LOC", "ORG", "ORG", "NORP", ""));
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
                {"id": "1", "title": "زيارة", "abstract": "أعلن الوزير افتتاح المعرض الدولي في العاصمة", \
                "text": "اعلن الوزير افتتاح المعرض الدولي في العاصمه.\\nوحضر الحفل عدد كبير من الضيوف والصحفيين."}
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

    @Test
    void timesAreRightByValueAndByStretch() throws IOException {
        Path cases = Files.createDirectories(gold.resolve("time-numbers")).resolve("recognizers.jsonl");
        Files.writeString(cases, """
                {"spec": "DateTime/DateParser", "text": "وصل أمس", "reference": "2024-04-08", "verified": true, "expected": \
                [{"Text": "أمس", "Value": {"PastResolution": {"date": "2024-04-07"}}}]}
                {"spec": "DateTime/DateParser", "text": "وصل غدا", "reference": "2024-04-08", "verified": true, "expected": \
                [{"Text": "غدا", "Value": {"PastResolution": {"date": "2024-04-07"}}}]}
                {"spec": "DateTime/DateExtractor", "text": "وصل أمس", "reference": null, "verified": true, "expected": \
                [{"Text": "أمس"}]}
                {"spec": "DateTime/DateExtractor", "text": "وصل أمس الأحد", "reference": null, "verified": true, "expected": \
                [{"Text": "أمس"}]}
                {"spec": "Number/NumberModel", "text": "سبعة", "reference": null, "verified": true, "expected": \
                [{"Text": "سبعة", "Resolution": {"value": "7"}}]}
                """);
        OutOfScope none = new OutOfScope(Map.of());
        assertThat(run(new TimeCases(none), Map.of("times, Recognizers, values in scope", 50.1)))
                .isEqualTo(1);
        assertThat(rows())
                .contains("times, Recognizers, values in scope - - 50.0 50.1 BELOW")
                .contains("times, Recognizers DateExtractor - - 50.0 - no floor")
                .contains("times, Recognizers, stretches in scope - - 50.0 - no floor")
                .contains("times, Recognizers, values out of scope - - 0.0 - peer");
    }

    @Test
    void whatIsOutOfScopeIsLeftOutAndCounted() throws IOException {
        Path cases = Files.createDirectories(gold.resolve("time-numbers")).resolve("recognizers.jsonl");
        Files.writeString(cases, """
                {"spec": "DateTime/DateParser", "text": "وصل أمس", "reference": "2024-04-08", "verified": true, "expected": \
                [{"Text": "أمس", "Value": {"PastResolution": {"date": "2024-04-07"}}}]}
                {"spec": "DateTime/DateParser", "text": "وصل غدا", "reference": "2024-04-08", "verified": true, "expected": \
                [{"Text": "غدا", "Value": {"PastResolution": {"date": "2024-04-07"}}}]}
                """);
        String wrong = RecognizerCase.read(cases).get(1).id();
        run(new TimeCases(new OutOfScope(Map.of(wrong, "an error"))), Map.of());
        assertThat(rows())
                .contains("times, Recognizers, values in scope - - 100.0 - no floor")
                .contains("times, Recognizers, values out of scope - - 50.0 - peer");
    }

    @Test
    void hijriDatesAreReadInDigitsAndPairedWithTheirGregorianDays() throws IOException {
        Path days = Files.createDirectories(gold.resolve("time-numbers")).resolve("days.json");
        Files.writeString(days, """
                [[[1445, 10, 1], [2024, 4, 10]], [[[1446, 1, 1], [2024, 7, 7]], 17], [[1445, 10, 1], [2024, 4, 11]],
                 [[1445, 9, 31], [2024, 4, 10]]]
                """);
        String name = "Hijri dates, made up";
        assertThat(run(new UmmAlQura("time-numbers/days.json", name), Map.of(name, 50.0)))
                .isZero();
        assertThat(rows()).contains(name + " - - 50.0 50.0 ok");
    }

    @Test
    void whatDateparserExpectsIsTakenForItsMeaning() throws IOException {
        Path cases = Files.createDirectories(gold.resolve("time-numbers")).resolve("dateparser.jsonl");
        Files.writeString(cases, """
                {"kind": "hijri", "text": "14 رمضان 1445 هـ", "expected": "datetime(2024, 3, 24)"}
                {"kind": "hijri", "text": "14 رمضان 1445 هـ الساعة 14:30", "expected": "datetime(2024, 3, 24, 14, 30)"}
                {"kind": "translated", "text": "9 يناير 2015 الساعة 14:30", "expected": "9 january 2015 2:30 pm"}
                {"kind": "ago", "text": "قبل يومين", "expected": "{\\"days\\": 2}"}
                {"kind": "translated", "text": "قبل 3 أيام", "expected": "3 days ago"}
                {"kind": "translated", "text": "منذ ساعتين", "expected": "2 hours ago"}
                {"kind": "translated", "text": "قبل 3 أيام", "expected": "4 days ago"}
                {"kind": "translated", "text": "كلام", "expected": "word"}
                """);
        assertThat(run(new DateparserCases(), Map.of("times, dateparser", 75.0)))
                .isZero();
        assertThat(rows()).contains("times, dateparser - - 75.0 75.0 ok");
    }

    @Test
    void namesCountByFirstAndLastTokenAndType() throws IOException {
        names("""
                وصل O
                وفد O
                إلى O
                مدينة B-GPE
                بغداد I-GPE
                من O
                القاهرة B-GPE
                والصينيون B-NORP
                . O

                عاد O
                إلى O
                طهران B-ORG
                . O
                """);
        String name = "names, made up";
        assertThat(run(NameGold.ofWords("names/a.tsv", name, LABELS), Map.of(name + ", all", 33.3), true))
                .isZero();
        assertThat(rows())
                .contains(name + ", LOC 33.3 50.0 40.0 - no floor", name + ", all 33.3 33.3 33.3 33.3 ok")
                .contains("1\ttoo short\tLOC\tname.place-head\tبغداد → مدينة بغداد")
                .contains("1\twrong type\tLOC for ORG\tname.place\tطهران")
                .contains(name + "\tmissed LOC\tوصل وفد إلى ⟦مدينة بغداد⟧ من القاهرة والصينيون . | LOC: بغداد");
    }

    @Test
    void namesOfSplitWordsAreReadAsRunningText() throws IOException {
        names("""
                \u200Eعاد O
                \u200Eالوفد O
                \u200Eمن O
                \u200Eبغداد B-GPE
                \u200Eو O
                \u200Eب O
                \u200Eالقاهرة B-GPE
                \u200Eو B-GPE
                \u200Eطهران I-GPE
                """);
        String name = "names, made up";
        run(NameGold.ofSplitWords("names/a.tsv", name, LABELS), Map.of(), true);
        assertThat(rows()).contains(name + ", all 100.0 100.0 100.0 - no floor");
    }

    @Test
    void aMistakeIsOfOneKind() {
        assertThat(NameMistakes.kind(2, 4, 2, 4)).isEqualTo(NameMistakes.Kind.WRONG_TYPE);
        assertThat(NameMistakes.kind(2, 4, 2, 3)).isEqualTo(NameMistakes.Kind.TOO_LONG);
        assertThat(NameMistakes.kind(2, 4, 1, 4)).isEqualTo(NameMistakes.Kind.TOO_SHORT);
        assertThat(NameMistakes.kind(2, 4, 3, 6)).isEqualTo(NameMistakes.Kind.CROSSING);
        assertThat(NameMistakes.kind(2, 4, 4, 6)).isEqualTo(NameMistakes.Kind.SPURIOUS);
    }

    private void names(String content) throws IOException {
        Files.writeString(Files.createDirectories(gold.resolve("names")).resolve("a.tsv"), content);
    }

    private int run(Measure measure, Map<String, Double> floors) throws IOException {
        return run(measure, floors, false);
    }

    private int run(Measure measure, Map<String, Double> floors, boolean mistakes) throws IOException {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Scoreboard(List.of(measure), new Floors(floors), out).run(MUJAZ, gold, mistakes);
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
