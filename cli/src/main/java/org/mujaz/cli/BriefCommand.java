package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.json.ContractJson;
import org.mujaz.report.Labels;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mujaz brief}. */
@Command(
        name = "brief",
        description = "Prints the key points of each article, made of the article's own words; or those that a model of"
                + " yours writes (--writer), as far as the article bears them out.",
        exitCodeList = {
            "0:done",
            "2:wrong usage or input",
            "3:some articles of a batch failed",
            "4:the writer failed for an article; its points are the article's own words"
        },
        footer = {
            "  mujaz brief article.txt",
            "  mujaz brief --points 2 --evidence article.txt",
            "  mujaz brief --headline --who article.txt",
            "  mujaz brief https://example.org/news/article",
            "  curl -s https://example.org/a.txt | mujaz brief --format json",
            "  mujaz brief --format jsonl crawl.jsonl > briefs.jsonl",
            "  mujaz brief --writer openai --writer-url https://api.example.org/v1",
            "              --writer-model NAME article.txt"
        })
final class BriefCommand extends ArticleCommand {

    enum Style {
        BULLETS,
        PARAGRAPH
    }

    enum Format {
        TEXT,
        JSON,
        JSONL,
        MARKDOWN
    }

    @Option(names = "--points", paramLabel = "N", description = "At most N points. Default: two to four, by length.")
    private @Nullable Integer points;

    @Option(names = "--words", paramLabel = "N", description = "At most N words in all.")
    private @Nullable Integer words;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, jsonl (an object a line) or markdown. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "bullets",
            description = "bullets, a point a line, or paragraph, the points as sentences. Default: ${DEFAULT-VALUE}.")
    private Style style = Style.BULLETS;

    @Option(names = "--headline", description = "Print the title, if any, and a headline of the article's own words.")
    private boolean headline;

    @Option(names = "--who", description = "Print who, what, when, where, why and how; empty where that is not known.")
    private boolean who;

    @Option(names = "--evidence", description = "Print below each point the spans of the article that it is made of.")
    private boolean evidence;

    @Option(names = "--explain", description = "Print why each point was chosen.")
    private boolean explain;

    @Mixin
    private WriterOptions writer = new WriterOptions();

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        BriefOptions options = new BriefOptions(
                number("--points", points, BriefOptions.MOST_POINTS), number("--words", words, Integer.MAX_VALUE));
        writer.check();
        Mujaz mujaz = input().load();
        boolean many = input().isBatch();
        Batch.Frame frame = Frames.of(format == Format.JSON, format == Format.JSONL, many);
        WriterRun run = writer.isAsked() ? writerRun(mujaz, options, many) : null;
        int code = run(
                mujaz.lexicon(),
                frame,
                article -> run == null
                        ? result(mujaz, article, options, many)
                        : run.result(article, () -> result(mujaz, article, options, many)));
        return code == ExitCode.OK && run != null && run.hasFailed() ? WriterRun.FAILED : code;
    }

    private WriterRun writerRun(Mujaz mujaz, BriefOptions options, boolean many) {
        WriterRun.Printer printer = (analysis, brief) -> switch (format) {
            case TEXT ->
                new WrittenText(
                                new Labels(mujaz.lexicon(), input().language()),
                                screen.columns(input()),
                                screen.isVisual(input()),
                                evidence,
                                many)
                        .print(analysis, brief);
            case MARKDOWN ->
                new WrittenMarkdown(new Labels(mujaz.lexicon(), input().language()), evidence, many)
                        .print(analysis, brief);
            case JSON, JSONL -> WriterRun.json(mujaz.version(), analysis, brief, format == Format.JSON);
        };
        boolean warns = format == Format.TEXT || format == Format.MARKDOWN;
        return new WriterRun(mujaz, writer, options, printer, warns, input().language(), this::report);
    }

    private Batch.Result result(Mujaz mujaz, Article article, BriefOptions options, boolean many) {
        Analysis analysis = mujaz.analyze(article);
        Brief brief = mujaz.brief(analysis, options);
        List<Diagnostic> warnings = new ArrayList<>();
        if (format == Format.TEXT || format == Format.MARKDOWN) {
            warnings.addAll(analysis.diagnostics());
            warnings.addAll(brief.diagnostics());
        }
        return new Batch.Result(print(mujaz, analysis, brief, many), warnings);
    }

    private String print(Mujaz mujaz, Analysis analysis, Brief brief, boolean many) {
        return switch (format) {
            case TEXT -> text(many).print(analysis, brief);
            case MARKDOWN -> new BriefMarkdown(layout(many)).print(analysis, brief);
            case JSON -> ContractJson.brief(mujaz.version(), analysis, brief, new ContractJson.Style(true, explain));
            case JSONL -> ContractJson.brief(mujaz.version(), analysis, brief, new ContractJson.Style(false, explain));
        };
    }

    private BriefText text(boolean many) {
        return new BriefText(screen.columns(input()), screen.isVisual(input()), layout(many));
    }

    private BriefLayout layout(boolean many) {
        return new BriefLayout(evidence, explain, many, style == Style.PARAGRAPH, headline, who);
    }
}
