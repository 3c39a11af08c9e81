package org.mujaz.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.coverage.Uncoded;
import org.mujaz.coverage.UncodedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mujaz uncoded}. */
@Command(
        name = "uncoded",
        description =
                "Counts over all articles what nothing was made of: verbs and verbal nouns that no statement and no"
                        + " event used, and names that no list has, the most frequent first, with examples. It shows what a frame"
                        + " or a list of your own would add.",
        footer = {
            "  mujaz uncoded crawl.jsonl",
            "  mujaz uncoded --kind name --limit 20 *.txt",
            "  mujaz uncoded --format csv crawl.jsonl > uncoded.csv",
            "  mujaz lexicon new-frame --help       writes a frame for what is missing"
        })
final class UncodedCommand extends ArticleCommand {

    private static final int USUAL = 50;

    enum Format {
        TABLE,
        JSON,
        JSONL,
        CSV
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table (tab-separated where it goes to no terminal), json or jsonl (both an object a word, a line"
                            + " each, with offsets), or csv (RFC 4180). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these: verb, noun (verbal nouns), name; several with commas.")
    private List<Uncoded.Kind> kinds = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "The N most frequent. Default: 50.")
    private @Nullable Integer limit;

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        int given = number("--limit", limit, Integer.MAX_VALUE);
        int most = given == 0 ? USUAL : given;
        Set<Uncoded.Kind> wanted = kinds.isEmpty() ? EnumSet.allOf(Uncoded.Kind.class) : EnumSet.copyOf(kinds);
        Mujaz mujaz = input().load();
        UncodedReader reader = new UncodedReader(mujaz.lexicon());
        UncodedTotals totals = new UncodedTotals();
        Batch.Frame frame = new Batch.Frame("", "", () -> print(totals.rows(most)), print(List.of()));
        return run(mujaz.lexicon(), frame, article -> {
            Analysis analysis = mujaz.analyze(article);
            List<Uncoded> left = reader.read(analysis).stream()
                    .filter(word -> wanted.contains(word.kind()))
                    .toList();
            Map<String, UncodedTotals.Row> rows = UncodedTotals.of(analysis, left);
            return Batch.Result.collected(() -> totals.add(rows));
        });
    }

    private String print(List<UncodedTotals.Row> rows) {
        if (format == Format.JSON || format == Format.JSONL) {
            StringBuilder lines = new StringBuilder();
            rows.forEach(row -> lines.append(UncodedTotals.json(row)).append('\n'));
            return lines.toString();
        }
        boolean csv = format == Format.CSV;
        RowPrinter<UncodedTotals.Row> printer =
                new RowPrinter<>(UncodedTotals.FIELDS, csv ? Delimited.CSV : Delimited.TSV, input(), screen, !csv);
        return (printer.isScreen() ? "" : printer.headings()) + printer.print("", rows);
    }
}
