package org.mujaz.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.json.ContractJson;
import org.mujaz.text.Article;
import org.mujaz.timeline.Timeline;
import org.mujaz.timeline.TimelineEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mujaz timeline}. */
@Command(
        name = "timeline",
        description = "Prints what the articles date, in order, each line with the words of its sentence.",
        footer = {
            "  mujaz timeline --published 2024-04-08 article.txt",
            "  mujaz timeline *.txt                    several articles, one timeline",
            "  mujaz timeline --format ics article.txt > dates.ics"
        })
final class TimelineCommand extends ArticleCommand {

    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        ICS
    }

    /** One line and the article it is from. */
    record Line(String article, TimelineEntry entry) {}

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, markdown or ics (iCalendar). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Mujaz mujaz = input().load();
        boolean many = input().isBatch();
        List<Line> lines = new ArrayList<>();
        Batch.Frame frame = new Batch.Frame("", "", () -> print(lines, many), "");
        return run(mujaz.lexicon(), frame, article -> {
            List<Line> more = lines(mujaz, article);
            return Batch.Result.collected(() -> lines.addAll(more));
        });
    }

    private static List<Line> lines(Mujaz mujaz, Article article) {
        Analysis analysis = mujaz.analyze(article);
        return Timeline.of(analysis).stream()
                .map(entry -> new Line(article.id(), entry))
                .toList();
    }

    private String print(List<Line> lines, boolean many) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing((Line line) -> line.entry().from())
                .thenComparing(line -> line.entry().to(), Comparator.reverseOrder())
                .thenComparing(Line::article)
                .thenComparingInt(line -> line.entry().time())
                .thenComparing(line -> line.entry().text()));
        return switch (format) {
            case JSON -> ContractJson.timeline(sorted.stream().map(Line::entry).toList()) + "\n";
            case ICS -> ICalendar.of(sorted);
            case TEXT -> rows(sorted, many, "", "  ", "\n");
            case MARKDOWN -> rows(sorted, many, "- **", "** ", "\n");
        };
    }

    private static String rows(List<Line> lines, boolean many, String before, String between, String after) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(before).append(when(line.entry())).append(between);
            text.append(line.entry().text().replace('\n', ' '));
            text.append(many ? "  [" + line.article() + "]" : "").append(after);
        }
        return text.toString();
    }

    /** No more exact than what was said: a month is a month. */
    private static String when(TimelineEntry entry) {
        return entry.precision().equals("RANGE") ? entry.value().replace("/", " \u2013 ") : entry.value();
    }
}
