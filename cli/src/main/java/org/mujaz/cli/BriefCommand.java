package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.json.ContractJson;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mujaz brief}. */
@Command(
        name = "brief",
        description = "Prints the key points of each article, made of the article's own words.",
        footer = {
            "  mujaz brief article.txt",
            "  mujaz brief --points 2 --evidence article.txt",
            "  mujaz brief --headline --who article.txt",
            "  mujaz brief https://example.org/news/article",
            "  curl -s https://example.org/a.txt | mujaz brief --format json",
            "  mujaz brief --format jsonl crawl.jsonl > briefs.jsonl"
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
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        BriefOptions options = new BriefOptions(
                number("--points", points, BriefOptions.MOST_POINTS), number("--words", words, Integer.MAX_VALUE));
        Mujaz mujaz = input().load();
        boolean many = input().isBatch();
        Batch.Frame frame = Frames.of(format == Format.JSON, format == Format.JSONL, many);
        return run(mujaz.lexicon(), frame, article -> result(mujaz, article, options, many));
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
