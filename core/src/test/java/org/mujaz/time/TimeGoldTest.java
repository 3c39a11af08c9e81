package org.mujaz.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.time.MarkedText.Mark;

/**
 * The project's own news gold: sentences in the manner of many outlets, written before the rules were. The floors only rise.
 * {@code -Dmujaz.show=true} prints what differs.
 */
class TimeGoldTest {

    @ParameterizedTest
    @CsvSource({"gold-1.tsv, 0.97, 0.95", "gold-2.tsv, 0.95, 0.94"})
    void spansAndValues(String file, double spanFloor, double valueFloor) {
        int gold = 0;
        int found = 0;
        int spans = 0;
        int values = 0;
        for (MarkedText sentence : sentences(file)) {
            List<Mark> actual = sentence.found();
            gold += sentence.marks().size();
            found += actual.size();
            int before = values;
            for (Mark mark : sentence.marks()) {
                Mark same = actual.stream()
                        .filter(other -> other.start() == mark.start() && other.end() == mark.end())
                        .findFirst()
                        .orElse(null);
                spans += same == null ? 0 : 1;
                values += same != null && same.value().equals(mark.value()) ? 1 : 0;
            }
            if (Boolean.getBoolean("mujaz.show")
                    && (values - before != sentence.marks().size()
                            || actual.size() != sentence.marks().size())) {
                System.out.println(sentence.published() + "\t" + sentence.text());
                System.out.println("   gold  " + sentence.show(sentence.marks()));
                System.out.println("   found " + sentence.show(actual));
            }
        }
        double spanF1 = 2.0 * spans / (gold + found);
        double valueF1 = 2.0 * values / (gold + found);
        System.out.printf(
                Locale.ROOT,
                "%s: %d gold, %d found, span F1 %.3f, value F1 %.3f%n",
                file,
                gold,
                found,
                spanF1,
                valueF1);
        assertThat(spanF1).isGreaterThanOrEqualTo(spanFloor);
        assertThat(valueF1).isGreaterThanOrEqualTo(valueFloor);
    }

    private static List<MarkedText> sentences(String file) {
        try (InputStream in = Objects.requireNonNull(TimeGoldTest.class.getResourceAsStream("/time/" + file))) {
            return lines(in)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", 3))
                    .map(cells -> MarkedText.parse(cells[0], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    }
}
