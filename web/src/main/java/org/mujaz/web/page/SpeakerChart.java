package org.mujaz.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.analysis.Analysis;
import org.mujaz.statement.Statement;
import org.mujaz.text.Span;

/**
 * Who speaks in an article, where and how much, as a picture: a line for each speaker, as long as the article, and on it a bar for
 * each thing said, where it stands. It runs with the reading direction.
 *
 * @param height of the picture, {@link TimelineChart#WIDTH} units being its width
 * @param rows the speakers, who says most first
 */
public record SpeakerChart(int height, List<Row> rows) {

    private static final int ROW = 46;
    private static final int FOOT = 8;
    private static final int LEAST_BAR = 3;
    private static final int LONGEST_NAME = 46;

    /**
     * A speaker.
     *
     * @param y the line
     * @param name as printed
     * @param share how many statements, as words
     * @param bars what was said
     */
    public record Row(int y, String name, String share, List<Bar> bars) {}

    /**
     * Something said.
     *
     * @param x the lower end
     * @param width its length
     * @param form the class of its form: direct, indirect, mixed
     * @param href the words in the article
     * @param label what it is, for whoever points at it
     */
    public record Bar(int x, int width, String form, String href, String label) {}

    /** A statement in the table beside the picture. */
    public record Said(String speaker, String act, String form, String content, String href, String why) {}

    static SpeakerChart of(Reading reading, Words words, Visit.Look look) {
        Analysis analysis = reading.analysis();
        Figures figures = new Figures(words, look);
        Findings findings = new Findings(analysis, words, figures);
        Map<String, List<Bar>> bars = new LinkedHashMap<>();
        Map<String, Integer> lengths = new LinkedHashMap<>();
        for (int i = 0; i < analysis.statements().size(); i++) {
            Statement statement = analysis.statements().get(i);
            String speaker = findings.speaker(statement);
            Span content = statement.content();
            int length = Math.max(1, analysis.text().source().length());
            int begin = (int) ((long) content.start() * TimelineChart.WIDTH / length);
            int width = Math.max(LEAST_BAR, (int) ((long) content.length() * TimelineChart.WIDTH / length));
            int x = words.isArabic() ? TimelineChart.WIDTH - begin - width : begin;
            bars.computeIfAbsent(speaker, key -> new ArrayList<>())
                    .add(new Bar(
                            Math.max(0, x),
                            width,
                            statement.form().name().toLowerCase(java.util.Locale.ROOT),
                            "/brief/" + reading.id() + "#s" + (i + 1) + "-c",
                            words.fill(
                                    "tip.statement",
                                    words.get("act." + statement.act()),
                                    speaker,
                                    words.get("form." + statement.form()))));
            lengths.merge(speaker, content.length(), Integer::sum);
        }
        List<String> speakers = new ArrayList<>(bars.keySet());
        speakers.sort((a, b) -> Integer.compare(lengths.getOrDefault(b, 0), lengths.getOrDefault(a, 0)));
        List<Row> rows = new ArrayList<>();
        for (String speaker : speakers) {
            List<Bar> own = bars.getOrDefault(speaker, List.of());
            rows.add(new Row(
                    rows.size() * ROW + ROW - 14,
                    Findings.shortened(speaker, LONGEST_NAME),
                    words.count("count.statements", own.size(), figures.number(own.size())),
                    List.copyOf(own)));
        }
        return new SpeakerChart(rows.size() * ROW + FOOT, rows);
    }

    /** The table of all that was said, in the order of the article. */
    static List<Said> table(Reading reading, Words words, Visit.Look look) {
        Findings findings = new Findings(reading.analysis(), words, new Figures(words, look));
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < reading.analysis().statements().size(); i++) {
            Statement statement = reading.analysis().statements().get(i);
            said.add(new Said(
                    findings.speaker(statement),
                    words.get("act." + statement.act()),
                    words.get("form." + statement.form()),
                    reading.analysis().text().quote(statement.content()).replace('\n', ' '),
                    "/brief/" + reading.id() + "#s" + (i + 1) + "-c",
                    "/why/" + reading.id() + "/s" + (i + 1)));
        }
        return said;
    }
}
