package org.mujaz.cli;

import java.util.List;
import org.mujaz.Mujaz;
import org.mujaz.read.PageJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mujaz read}. */
@Command(
        name = "read",
        description = "Prints what is read of each input: title, key points that came with it, text.",
        footer = {
            "  mujaz read page.html",
            "  mujaz read --explain https://example.org/news/article",
            "  mujaz read --format jsonl crawl.warc.gz > articles.jsonl",
            "  mujaz read --format jsonl --columns text=story news.csv"
        })
final class ReadCommand extends ArticleCommand {

    enum Format {
        TEXT,
        JSON,
        JSONL
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, json, or jsonl with an object a line, as --from jsonl reads it. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--explain", description = "Add from which part of the input each field came.")
    private boolean explain;

    @Override
    public Integer call() {
        Mujaz mujaz = input().load();
        Batch.Frame frame = Frames.of(format == Format.JSON, format == Format.JSONL, input().isBatch());
        PageText text = new PageText(explain);
        return runPages(mujaz.lexicon(), frame, page -> {
            String printed =
                    format == Format.TEXT ? text.print(page) : PageJson.print(page, format == Format.JSON, explain);
            return new Batch.Result(printed, List.of());
        });
    }
}
