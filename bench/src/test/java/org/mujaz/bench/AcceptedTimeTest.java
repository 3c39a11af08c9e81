package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.time.TimeExpression;

/** Said on Monday, 2024-04-08; in the values of the suite ' stands for a quotation mark. */
class AcceptedTimeTest {

    private static final Mujaz MUJAZ = Mujaz.load();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // either reading
                "وصل الخميس | {'FutureResolution': {'date': '2024-04-11'}, 'PastResolution': {'date': '2024-04-04'}}",
                "سيصل الخميس | {'FutureResolution': {'date': '2024-04-11'}, 'PastResolution': {'date': '2024-04-04'}}",
                // a day that lies in the month meant
                "غادر قبل شهر | {'PastResolution': {'date': '2024-03-08'}}",
                // a range that ends on the last day or behind it
                "وصل الأسبوع الماضي | {'PastResolution': {'startDate': '2024-04-01', 'endDate': '2024-04-08'}}",
                "وصل الأسبوع الماضي | {'PastResolution': {'startDate': '2024-04-01', 'endDate': '2024-04-07'}}",
                "بين 2011 و2013 | {'PastResolution': {'startDate': '2011-01-01', 'endDate': '2013-01-01'}}",
                // how long, to the second or nearly
                "استمر يومين | {'PastResolution': {'duration': '172800'}}",
                "استمر ساعة ونصف | {'PastResolution': {'duration': '5400'}}",
                "استمر نصف سنة | {'PastResolution': {'duration': '15768000'}}",
                // the clock, of whatever day
                "وصل الساعة 14:30 | {'PastResolution': {'time': '14:30:00'}}",
                "دام من 5 إلى 6 مساء | {'PastResolution': {'startTime': '17:00:00', 'endTime': '18:00:00'}}",
                // the same TIMEX3 value, the year or the day left open
                "يجتمعان يوميا | {'Timex': 'P1D'}",
                "يكثر السياح في الصيف | {'Timex': 'SU'}",
                "وصل صباح أمس | {'Timex': 'TMO'}",
                "وصل في مطلع مارس | {'Timex': 'XXXX-03'}",
            })
    void isAccepted(String text, String value) throws IOException {
        assertThat(accepts(text, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "وصل الخميس | {'PastResolution': {'date': '2024-04-05'}}",
                "وصل الأسبوع الماضي | {'PastResolution': {'date': '2024-04-03'}}",
                "وصل الأسبوع الماضي | {'PastResolution': {'startDate': '2024-03-31', 'endDate': '2024-04-08'}}",
                "وصل الأسبوع الماضي | {'PastResolution': {'startDate': '2024-04-01', 'endDate': '2024-04-10'}}",
                "استمر يومين | {'PastResolution': {'duration': '86400'}}",
                "وصل أمس | {'PastResolution': {'duration': '86400'}}",
                "وصل الساعة 14:30 | {'PastResolution': {'time': '02:30:00'}}",
                "وصل أمس | {'PastResolution': {'time': '14:30:00'}}",
                "دام من 5 إلى 6 مساء | {'PastResolution': {'startTime': '17:00:00', 'endTime': '19:00:00'}}",
                "وصل الخميس | {'PastResolution': {'startTime': '17:00:00', 'endTime': '19:00:00'}}",
                "استمر بضعة أسابيع | {'PastResolution': {'duration': '604800'}}",
                "وصل في مارس | {'Timex': 'XXXX-03'}",
                "وصل أمس | {'Timex': ''}",
                "وصل أمس | {}",
            })
    void isNot(String text, String value) throws IOException {
        assertThat(accepts(text, value)).isFalse();
    }

    private static boolean accepts(String text, String value) throws IOException {
        JsonNode wanted = MAPPER.readTree(value.replace('\'', '"'));
        List<TimeExpression> times = MUJAZ.analyze(
                        Article.of(text + ".").withPublished(Published.parse("2024-04-08", Published.Basis.GIVEN)))
                .times();
        assertThat(times).hasSize(1);
        return AcceptedTime.accepts(wanted, times.get(0));
    }
}
