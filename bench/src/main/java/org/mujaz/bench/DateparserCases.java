package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.time.TimeExpression;

/**
 * The Arabic cases of dateparser: Hijri dates with a clock time, relative days, and phrases that it translates into English,
 * of which the meaning is what must be found.
 */
final class DateparserCases implements Measure {

    private static final String NAME = "times, dateparser";
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 8);
    private static final Pattern DATETIME =
            Pattern.compile("datetime\\((\\d+), (\\d+), (\\d+)(?:, (\\d+), (\\d+))?\\)");
    private static final Pattern CLOCK = Pattern.compile("(\\d+) january (\\d+) (\\d+):(\\d+) (am|pm)");
    private static final Pattern UNITS = Pattern.compile("\"(\\w+)s\": (\\d+)");
    private static final Pattern PHRASE = Pattern.compile("(ago )?(\\d+) (\\w+?)s?( ago)?");
    private static final Map<String, String> LETTERS =
            Map.of("year", "Y", "month", "M", "week", "W", "day", "D", "hour", "H", "minute", "M");

    @Override
    public String gold() {
        return "time-numbers/dateparser.jsonl";
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        int right = 0;
        List<JsonRecord> cases = JsonRecord.read(gold);
        for (JsonRecord one : cases) {
            Published published = Published.on(TODAY, Published.Basis.GIVEN);
            List<TimeExpression> times = mujaz.analyze(
                            Article.of(one.text("text")).withPublished(published))
                    .times();
            String expected = expected(one.text("kind"), one.text("expected"));
            boolean found = times.size() == 1 && times.get(0).value().equals(expected);
            right += found ? 1 : 0;
            if (!found) {
                log.add(NAME, "wrong", one.text("text") + " | " + expected + " | found: " + times);
            }
        }
        return List.of(Score.of(NAME, cases.isEmpty() ? 0 : 100.0 * right / cases.size()));
    }

    /** The TIMEX3 value of what the case expects. */
    private static String expected(String kind, String expected) {
        Matcher moment = DATETIME.matcher(expected);
        if (moment.matches()) {
            LocalDate day = LocalDate.of(number(moment, 1), number(moment, 2), number(moment, 3));
            return moment.group(4) == null
                    ? day.toString()
                    : day + String.format(Locale.ROOT, "T%02d:%02d", number(moment, 4), number(moment, 5));
        }
        Matcher clock = CLOCK.matcher(expected);
        if (clock.matches()) {
            int hour = number(clock, 3) + (clock.group(5).equals("pm") && number(clock, 3) < 12 ? 12 : 0);
            return LocalDateTime.of(number(clock, 2), 1, number(clock, 1), hour, number(clock, 4))
                    .toString();
        }
        if (kind.equals("ago")) {
            return ago(expected);
        }
        Matcher phrase = PHRASE.matcher(expected);
        if (!phrase.matches()) {
            return expected;
        }
        boolean past = phrase.group(1) != null || phrase.group(4) != null;
        boolean day = phrase.group(3).equals("day");
        return past && day
                ? TODAY.minusDays(number(phrase, 2)).toString()
                : duration(phrase.group(3), (past ? "-" : "") + phrase.group(2));
    }

    /** Days back from today; of several units, how long. */
    private static String ago(String expected) {
        Matcher units = UNITS.matcher(expected);
        StringBuilder all = new StringBuilder("P");
        boolean clock = false;
        int days = -1;
        int count = 0;
        while (units.find()) {
            count++;
            days = units.group(1).equals("day") ? Integer.parseInt(units.group(2)) : days;
            boolean time = units.group(1).equals("hour") || units.group(1).equals("minute");
            all.append(time && !clock ? "T" : "").append(units.group(2)).append(LETTERS.get(units.group(1)));
            clock |= time;
        }
        return count == 1 && days >= 0 ? TODAY.minusDays(days).toString() : all.toString();
    }

    private static String duration(String unit, String count) {
        return (unit.equals("hour") || unit.equals("minute") ? "PT" : "P") + count + LETTERS.get(unit);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
