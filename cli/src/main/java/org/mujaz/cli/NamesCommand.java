package org.mujaz.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.json.ContractJson;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mujaz names}. */
@Command(
        name = "names",
        description = "Prints who and what each article names: persons, organisations, places, with titles and counts.",
        footer = {
            "  mujaz names article.txt",
            "  mujaz names --type person --min-mentions 2 article.txt",
            "  mujaz names --all --format csv *.txt > names.csv",
            "  mujaz names --format conll article.txt",
            "  mujaz names --from jsonl --format json < crawl.jsonl"
        })
final class NamesCommand extends ArticleCommand {

    enum Format {
        TABLE,
        JSON,
        JSONL,
        CSV,
        CONLL
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (tab-separated where it goes to no terminal), json or jsonl (both an object a line),"
                    + " csv (RFC 4180), or conll (a token and its IOB2 tag a line; a blank line behind a sentence;"
                    + " \"# id =\" in front of an article; PER person, ORG organization, LOC location, GRP group,"
                    + " MISC other; a token with a clitic belongs to its name). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Only these: person, organization, location, group, other; several with commas.")
    private List<NameMention.Type> types = List.of();

    @Option(
            names = "--min-mentions",
            paramLabel = "N",
            description = "Only what an article, or with --all all of them, mentions at least N times.")
    private @Nullable Integer minMentions;

    @Option(
            names = "--all",
            description =
                    "Totals over all articles, the most mentioned first. Entities are joined by the same reference,"
                            + " or without one by the same name and type.")
    private boolean all;

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        int least = Math.max(1, number("--min-mentions", minMentions, Integer.MAX_VALUE));
        if (all && format == Format.CONLL) {
            throw wrong("--all goes with table, json and csv");
        }
        Set<NameMention.Type> wanted = types.isEmpty() ? EnumSet.allOf(NameMention.Type.class) : EnumSet.copyOf(types);
        Mujaz mujaz = input().load();
        if (all) {
            NameTotals totals = new NameTotals();
            Batch.Frame frame = new Batch.Frame("", "", () -> print(totals.rows(least)), print(List.of()));
            return run(mujaz.lexicon(), frame, article -> {
                Analysis analysis = mujaz.analyze(article);
                List<NameRow> rows = rows(analysis, wanted, 1);
                return Batch.Result.collected(() -> totals.add(rows));
            });
        }
        return run(
                mujaz.lexicon(), frame(), article -> new Batch.Result(print(mujaz, article, wanted, least), List.of()));
    }

    private static boolean isWanted(Entity entity, Set<NameMention.Type> wanted, int least) {
        return wanted.contains(entity.type()) && entity.mentions().size() >= least;
    }

    private static List<NameRow> rows(Analysis analysis, Set<NameMention.Type> wanted, int least) {
        List<NameRow> rows = new ArrayList<>();
        for (int i = 0; i < analysis.entities().size(); i++) {
            Entity entity = analysis.entities().get(i);
            if (isWanted(entity, wanted, least)) {
                String article = analysis.article().id();
                rows.add(NameRow.of(article, i, entity, analysis.text().source()));
            }
        }
        return rows;
    }

    /** What stands around the outputs of single articles. */
    private Batch.Frame frame() {
        return switch (format) {
            case TABLE ->
                isScreen() ? new Batch.Frame("", "\n", "", "") : new Batch.Frame(headings(), "", "", headings());
            case CSV -> new Batch.Frame(headings(), "", "", headings());
            case JSON, JSONL -> new Batch.Frame("", "\n", "\n", "");
            case CONLL -> new Batch.Frame("", "", "", "");
        };
    }

    private String print(Mujaz mujaz, Article article, Set<NameMention.Type> wanted, int least) {
        Analysis analysis = mujaz.analyze(article);
        return switch (format) {
            case TABLE, CSV -> table(title(article), rows(analysis, wanted, least));
            case JSON, JSONL ->
                ContractJson.names(mujaz.version(), analysis, entity -> isWanted(entity, wanted, least));
            case CONLL ->
                NameConll.of(
                        article.id(),
                        analysis.text(),
                        analysis.entities().stream()
                                .filter(entity -> isWanted(entity, wanted, least))
                                .toList());
        };
    }

    /** All articles together. */
    private String print(List<NameRow> rows) {
        if (format == Format.JSON || format == Format.JSONL) {
            StringBuilder lines = new StringBuilder();
            rows.forEach(row -> lines.append(NameTotals.json(row)).append('\n'));
            return lines.toString();
        }
        return isScreen() ? table("", rows) : headings() + table("", rows);
    }

    private String table(String title, List<NameRow> rows) {
        if (isScreen()) {
            NameTable table = new NameTable(screen.columns(input()), screen.isVisual(input()), input().language());
            return table.print(title, columns(), rows);
        }
        StringBuilder lines = new StringBuilder();
        for (NameRow row : rows) {
            lines.append(delimited()
                    .row(columns().stream().map(column -> column.of(row)).toList()));
        }
        return lines.toString();
    }

    private boolean isScreen() {
        return format == Format.TABLE && screen.columns(input()) > 0;
    }

    private Delimited delimited() {
        return format == Format.CSV ? Delimited.CSV : Delimited.TSV;
    }

    private String headings() {
        return delimited().row(columns().stream().map(NameColumn::heading).toList());
    }

    private List<NameColumn> columns() {
        if (format == Format.CSV) {
            return all ? NameColumn.CSV_ALL : NameColumn.CSV;
        }
        boolean named = !all && !isScreen() && input().isBatch();
        List<NameColumn> columns = all ? NameColumn.SCREEN_ALL : NameColumn.SCREEN;
        return named ? NameColumn.withArticle(columns) : columns;
    }
}
