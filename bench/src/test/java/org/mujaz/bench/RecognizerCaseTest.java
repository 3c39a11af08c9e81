package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizerCaseTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCaseIsAsManyExpectationsAsItHas() throws IOException {
        List<RecognizerCase> cases = read("""
                {"spec": "DateTime/DateParser", "text": "وصل أمس وغادر اليوم", "reference": "2024-04-08T10:00:00", "verified": true, \
                "expected": [{"Text": "أمس", "Value": {"Timex": "2024-04-07"}}, {"Text": "اليوم", "Value": {"Timex": "2024-04-08"}}]}
                """);

        assertThat(cases).extracting(RecognizerCase::words).containsExactly("أمس", "اليوم");
        assertThat(cases).extracting(RecognizerCase::spec).containsOnly("DateParser");
        assertThat(cases).extracting(RecognizerCase::reference).containsOnly(LocalDate.of(2024, 4, 8));
        assertThat(cases)
                .extracting(one -> one.value().path("Timex").asText())
                .containsExactly("2024-04-07", "2024-04-08");
        assertThat(cases)
                .extracting(RecognizerCase::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{8}"));
    }

    @Test
    void theIdIsMadeOfSpecTextAndStretchAlone() throws IOException {
        String line = "{\"spec\": \"%s\", \"text\": \"%s\", \"reference\": \"%s\", \"verified\": true, "
                + "\"expected\": [{\"Text\": \"أمس\", \"Value\": {\"Timex\": \"%s\"}}]}\n";
        List<RecognizerCase> cases = read(line.formatted("DateTime/DateParser", "وصل أمس", "2024-04-08", "a")
                + line.formatted("DateParser", "وصل أمس", "2016-11-07", "b")
                + line.formatted("DateTime/DateExtractor", "وصل أمس", "2024-04-08", "a")
                + line.formatted("DateTime/DateParser", "عاد أمس", "2024-04-08", "a"));

        assertThat(cases.get(1).id()).isEqualTo(cases.get(0).id());
        assertThat(cases.get(2).id()).isNotEqualTo(cases.get(0).id());
        assertThat(cases.get(3).id()).isNotEqualTo(cases.get(0).id());
    }

    @Test
    void whatTheSuiteDoesNotRunIsLeftOutAndADayThatIsNotGivenIsItsUsualOne() throws IOException {
        List<RecognizerCase> cases = read("""
                {"spec": "Number/NumberModel", "text": "سبعة", "reference": null, "verified": true, \
                "expected": [{"Text": "سبعة", "Resolution": {"value": "7"}}]}

                {"spec": "Number/NumberModel", "text": "ثمانية", "reference": null, "verified": false, \
                "expected": [{"Text": "ثمانية", "Resolution": {"value": "8"}}]}
                {"spec": "DateTime/DateExtractor", "text": "غير ذلك", "reference": null, "verified": true, "expected": []}
                """);

        assertThat(cases).hasSize(1);
        assertThat(cases.get(0).reference()).isEqualTo(LocalDate.of(2016, 11, 7));
        assertThat(cases.get(0).value().path("value").asText()).isEqualTo("7");
    }

    private List<RecognizerCase> read(String content) throws IOException {
        return RecognizerCase.read(Files.writeString(folder.resolve("cases.jsonl"), content));
    }
}
