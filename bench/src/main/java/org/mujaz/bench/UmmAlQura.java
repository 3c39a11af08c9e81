package org.mujaz.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;
import org.mujaz.time.TimeExpression;

/**
 * Hijri dates against the Gregorian days that a calendar of Umm al-Qura, or the masthead of the newspaper of that name, gives for
 * them: each date is written out in digits with its era and read as an article.
 */
final class UmmAlQura implements Measure {

    private static final String ERA = " \u0647\u0640";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String gold;
    private final String name;

    UmmAlQura(String gold, String name) {
        this.gold = gold;
        this.name = name;
    }

    @Override
    public String gold() {
        return gold;
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path file, MistakeLog log) throws IOException {
        int right = 0;
        int all = 0;
        for (JsonNode entry : MAPPER.readTree(file.toFile())) {
            // A pair of dates, or such a pair and the number of the issue.
            JsonNode pair = entry.get(0).get(0).isArray() ? entry.get(0) : entry;
            JsonNode hijri = pair.get(0);
            String written = hijri.get(2).asInt() + "/" + hijri.get(1).asInt() + "/"
                    + hijri.get(0).asInt() + ERA;
            String day = date(pair.get(1)).toString();
            List<TimeExpression> times = mujaz.analyze(Article.of(written)).times();
            boolean found = times.size() == 1 && day.equals(times.get(0).value());
            right += found ? 1 : 0;
            all++;
            if (!found) {
                log.add(name, "wrong", written + " | " + day + " | found: " + times);
            }
        }
        return List.of(Score.of(name, all == 0 ? 0 : 100.0 * right / all));
    }

    private static LocalDate date(JsonNode day) {
        return LocalDate.of(day.get(0).asInt(), day.get(1).asInt(), day.get(2).asInt());
    }
}
