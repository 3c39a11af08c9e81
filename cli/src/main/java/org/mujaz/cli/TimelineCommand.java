package org.mujaz.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.json.ContractJson;
import org.mujaz.text.Article;
import org.mujaz.timeline.Timeline;
import org.mujaz.timeline.TimelineEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mujaz timeline}. */
@Command(
        name = "timeline",
        description = "Prints what the articles date, in order, each line with the words of its sentence.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage or input", "3:some articles of a batch failed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  mujaz timeline --published 2024-04-08 article.txt",
            "  mujaz timeline *.txt                    several articles, one timeline",
            "  mujaz timeline --format ics article.txt > dates.ics"
        })
final class TimelineCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        ICS
    }

    /** One line and the article it is from. */
    record Line(String article, TimelineEntry entry) {}

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, markdown or ics (iCalendar). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Mujaz mujaz = input.load();
        boolean many = input.isBatch();
        List<Line> lines = Collections.synchronizedList(new ArrayList<>());
        Batch.Frame frame = new Batch.Frame("", "", () -> print(lines, many), "");
        return new Batch(input, spec.commandLine().getErr()).run(mujaz.lexicon(), frame, article -> {
            lines.addAll(lines(mujaz, article));
            return new Batch.Result("", List.of());
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
        // Articles are worked on by several threads, so the order must not hang on which came first.
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
