package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.json.ContractJson;
import org.mujaz.read.Page;
import org.mujaz.read.PageJson;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mujaz feed}. */
@Command(
        name = "feed",
        description = "Lists the articles of feeds: RSS, RDF, Atom, JSON Feed, and OPML with the feeds it names.",
        footer = {
            "  mujaz feed https://example.org/rss",
            "  mujaz feed --brief https://example.org/rss",
            "  mujaz feed --format jsonl --cache seen feeds.opml"
        })
final class FeedCommand extends ArticleCommand {

    enum Format {
        TEXT,
        JSON,
        JSONL
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (date, title and address, tabs between), json or jsonl. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--brief",
            description =
                    "Print the key points of each article; where the feed has only a summary, of the page it leads to.")
    private boolean brief;

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        input().asFeeds(brief);
        Mujaz mujaz = input().load();
        boolean json = format == Format.JSON;
        boolean lines = format == Format.JSONL;
        Batch.Frame frame = brief || json || lines ? Frames.of(json, lines, true) : new Batch.Frame("", "", "", "");
        return runPages(mujaz.lexicon(), frame, page -> brief ? brief(mujaz, page.article()) : listed(page));
    }

    private Batch.Result listed(Page page) {
        if (format != Format.TEXT) {
            return new Batch.Result(PageJson.print(page, format == Format.JSON, false), List.of());
        }
        Article article = page.article();
        String published = article.published().value();
        String title = article.title();
        String url = article.url();
        String row = Delimited.TSV.row(
                List.of(published == null ? "" : published, title == null ? "" : title, url == null ? "" : url));
        return new Batch.Result(row, List.of());
    }

    private Batch.Result brief(Mujaz mujaz, Article article) {
        Analysis analysis = mujaz.analyze(article);
        Brief points = mujaz.brief(analysis, BriefOptions.DEFAULT);
        if (format != Format.TEXT) {
            ContractJson.Style style = new ContractJson.Style(format == Format.JSON, false);
            return new Batch.Result(ContractJson.brief(mujaz.version(), analysis, points, style), List.of());
        }
        List<Diagnostic> warnings = new ArrayList<>(analysis.diagnostics());
        warnings.addAll(points.diagnostics());
        BriefText text = new BriefText(screen.columns(input()), screen.isVisual(input()), BriefLayout.HEADED);
        return new Batch.Result(text.print(analysis, points), warnings);
    }
}
