package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Check;
import org.mujaz.check.Verdict;
import org.mujaz.json.CheckJson;
import org.mujaz.read.PointsReader;
import org.mujaz.read.ReadException;
import org.mujaz.report.CheckHtml;
import org.mujaz.report.CheckJunit;
import org.mujaz.report.CheckMarkdown;
import org.mujaz.report.Labels;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mujaz check}. */
@Command(
        name = "check",
        description =
                "Says of each point of a summary whether its article bears it out, what is wrong where it does not, and"
                        + " where the article says so. The points are the article's own unless others are given.",
        exitCodeList = {
            "0:every point is supported, as far as --fail-on says",
            "1:a point is not supported; every article was read",
            "2:wrong usage or input, or no points",
            "3:some articles of a batch failed, whatever the others gave"
        },
        footer = {
            "  mujaz check article.txt",
            "  mujaz check --points summary.txt article.txt",
            "  mujaz check --point \"...\" --format html -o report.html article.txt",
            "  mujaz check --together --points summary.txt first.txt second.txt",
            "  mujaz check --format junit --fail-on contradicted *.txt > check.xml",
            "  mujaz check --format jsonl crawl.jsonl > checks.jsonl"
        })
final class CheckCommand extends ArticleCommand {

    enum Format {
        TEXT,
        JSON,
        JSONL,
        MARKDOWN,
        HTML,
        JUNIT
    }

    /** What makes the exit code 1. */
    enum FailOn {
        UNSUPPORTED,
        CONTRADICTED,
        NEVER;

        boolean fails(Verdict verdict) {
            return switch (this) {
                case UNSUPPORTED -> verdict != Verdict.SUPPORTED;
                case CONTRADICTED -> verdict == Verdict.CONTRADICTED;
                case NEVER -> false;
            };
        }
    }

    @Option(
            names = "--points",
            paramLabel = "FILE",
            description =
                    "The points to check: a line a point, with bullets or without, or a JSON array of strings. - is"
                            + " standard input. Default: the points that stand above the article.")
    private @Nullable String pointsFile;

    @Option(names = "--point", paramLabel = "TEXT", description = "A point to check; may be given several times.")
    private List<String> givenPoints = List.of();

    @Option(
            names = "--together",
            description = "All articles are the evidence for the same points: a claim is supported where any says so.")
    private boolean together;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, json, jsonl (an object a line), markdown, html (a page that needs nothing else) or junit"
                            + " (XML for build servers). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            defaultValue = "unsupported",
            description = "What makes the exit code 1: unsupported (and contradicted), contradicted only, or never."
                    + " Default: ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.UNSUPPORTED;

    @Option(
            names = "--evidence",
            description =
                    "Print the claims that are supported too, with the words they rest on; for text and Markdown.")
    private boolean evidence;

    @Mixin
    private Screen screen = new Screen();

    /** One check and what it was made against; the next number is that of its section on the page. */
    private record Done(List<Analysis> articles, Check check) {}

    private static final int NOT_SUPPORTED = 1;

    private boolean failed;
    private int sections;

    @Override
    public Integer call() {
        boolean fromInput = "-".equals(pointsFile);
        if (fromInput && input().files().contains("-")) {
            throw wrong("standard input cannot be the points and the article; name one of them");
        }
        if (together && pointsFile == null && givenPoints.isEmpty()) {
            throw wrong("--together goes with --points or --point");
        }
        input().check();
        List<String> points = points();
        Mujaz mujaz = input().load();
        Labels labels = new Labels(mujaz.lexicon(), input().language());
        int code = together ? together(mujaz, labels, points) : each(mujaz, labels, points);
        return code == ExitCode.OK && failed ? NOT_SUPPORTED : code;
    }

    /** The points that were given, or none where each article's own are checked. */
    private List<String> points() {
        if (pointsFile == null && givenPoints.isEmpty()) {
            return List.of();
        }
        try {
            List<String> points = new ArrayList<>();
            if (pointsFile != null) {
                points.addAll(PointsReader.read(pointsFile, input().encoding(), input().maxSize(), System.in));
            }
            points.addAll(givenPoints);
            return PointsReader.checked(points);
        } catch (ReadException e) {
            String where = pointsFile == null ? "--point" : pointsFile.equals("-") ? "standard input" : pointsFile;
            report(where + ": " + e.line(input().language()));
            throw new ExitException(ExitCode.USAGE);
        }
    }

    private int each(Mujaz mujaz, Labels labels, List<String> points) {
        boolean many = input().isBatch();
        return run(mujaz.lexicon(), frame(mujaz, labels, many), article -> {
            List<String> its = points.isEmpty() ? own(article) : points;
            Analysis analysis = mujaz.analyze(article);
            Done done = new Done(List.of(analysis), mujaz.check(analysis, its));
            String json = isJson() ? print(mujaz, labels, done, many) : "";
            return new Batch.Result(
                    output -> output.write(isJson() ? json : print(mujaz, labels, done, many)),
                    isForReaders() ? analysis.diagnostics() : List.<Diagnostic>of(),
                    () -> failed |= failOn.fails(done.check.verdict()));
        });
    }

    private static List<String> own(Article article) {
        try {
            return PointsReader.checked(article.points());
        } catch (ReadException e) {
            throw new RefusedException(e);
        }
    }

    private int together(Mujaz mujaz, Labels labels, List<String> points) {
        List<Analysis> articles = new ArrayList<>();
        Batch.Frame parts = frame(mujaz, labels, false);
        Batch.Frame frame = new Batch.Frame(
                "",
                "",
                () -> {
                    Done done = new Done(articles, mujaz.check(articles, points));
                    failed = failOn.fails(done.check.verdict());
                    return parts.before()
                            + print(mujaz, labels, done, false)
                            + parts.after().get();
                },
                "");
        return run(mujaz.lexicon(), frame, article -> {
            Analysis analysis = mujaz.analyze(article);
            return Batch.Result.collected(() -> articles.add(analysis));
        });
    }

    private boolean isJson() {
        return format == Format.JSON || format == Format.JSONL;
    }

    private boolean isForReaders() {
        return format == Format.TEXT || format == Format.MARKDOWN;
    }

    private Batch.Frame frame(Mujaz mujaz, Labels labels, boolean many) {
        CheckHtml html = new CheckHtml(labels, mujaz.version());
        CheckJunit junit = new CheckJunit(labels, failOn::fails);
        return switch (format) {
            case HTML -> new Batch.Frame(html.head(), "", html.tail(), html.emptyPage());
            case JUNIT -> new Batch.Frame(junit.head(), "", junit.tail(), junit.head() + junit.tail());
            default -> Frames.of(format == Format.JSON, format == Format.JSONL, many);
        };
    }

    /** What is printed of one check. Only in order: the sections of a page are numbered here. */
    private String print(Mujaz mujaz, Labels labels, Done done, boolean many) {
        List<Analysis> articles = done.articles;
        Check check = done.check;
        return switch (format) {
            case TEXT ->
                new CheckText(labels, screen.columns(input()), screen.isVisual(input()), evidence, many)
                        .print(articles, check);
            case MARKDOWN -> new CheckMarkdown(labels, evidence, many).print(articles, check);
            case JSON -> CheckJson.check(mujaz.version(), articles, check, true);
            case JSONL -> CheckJson.check(mujaz.version(), articles, check, false);
            case HTML -> new CheckHtml(labels, mujaz.version()).section(++sections, articles, check);
            case JUNIT -> new CheckJunit(labels, failOn::fails).suite(articles, check);
        };
    }
}
