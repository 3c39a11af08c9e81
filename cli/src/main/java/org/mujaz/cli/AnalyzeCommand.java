package org.mujaz.cli;

import java.util.List;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.json.ContractJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mujaz analyze}. */
@Command(
        name = "analyze",
        description = "Prints everything Mujaz understood of each article, as JSON with spans into its text.",
        footer = {
            "  mujaz analyze article.txt",
            "  mujaz analyze --format jsonl *.txt > analyses.jsonl",
            "  mujaz analyze --from jsonl --format jsonl < crawl.jsonl",
            "  mujaz analyze crawl.warc.gz --format jsonl > analyses.jsonl"
        })
final class AnalyzeCommand extends ArticleCommand {

    enum Format {
        JSON,
        JSONL
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, or jsonl with an object a line. Default: json, or jsonl for JSON Lines and crawls.")
    private @org.jspecify.annotations.Nullable Format format;

    @Option(names = "--explain", description = "Add to each finding the rule that made it and what it was made of.")
    private boolean explain;

    @Override
    public Integer call() {
        Mujaz mujaz = input().load();
        boolean lines = format == null ? input().isLines() : format == Format.JSONL;
        ContractJson.Style style = new ContractJson.Style(!lines, explain);
        Batch.Frame frame = Frames.of(!lines, lines, input().isBatch());
        return run(mujaz.lexicon(), frame, article -> {
            Analysis analysis = mujaz.analyze(article);
            Brief brief = mujaz.brief(analysis, BriefOptions.DEFAULT);
            Printout json = Printout.of(to -> ContractJson.analysis(mujaz.version(), analysis, brief, style, to));
            return new Batch.Result(json, List.of(), () -> {});
        });
    }
}
