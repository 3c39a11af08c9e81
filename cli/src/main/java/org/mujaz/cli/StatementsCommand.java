package org.mujaz.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.json.ContractJson;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mujaz statements}. */
@Command(
        name = "statements",
        description =
                "Prints who said what: each statement with its speaker, what was done in saying it, whether the words"
                        + " are quoted, and whether it is said that it was not said.",
        footer = {
            "  mujaz statements article.txt",
            "  mujaz statements --speaker NAME --act deny,condemn *.txt",
            "  mujaz statements --format csv *.txt > statements.csv",
            "  mujaz statements --format json < crawl.jsonl --from jsonl"
        })
final class StatementsCommand extends ArticleCommand {

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
                    "table (tab-separated where it goes to no terminal; long contents are cut), json or jsonl (both"
                            + " an object a line, with offsets), or csv (RFC 4180, with offsets). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description =
                    "Only what this speaker said: a part of the name, of whole words, or of the words for one who is"
                            + " not named.")
    private @Nullable String speaker;

    @Option(
            names = "--act",
            paramLabel = "ACT",
            split = ",",
            description =
                    "Only these: say, affirm, announce, deny, warn, threaten, ask, demand, promise, praise, condemn,"
                            + " accuse, expect, decide, admit; several with commas.")
    private List<Statement.Act> acts = List.of();

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        if (speaker != null && Lexicon.key(speaker).isEmpty()) {
            throw wrong("--speaker takes a name");
        }
        Set<Statement.Act> wanted = acts.isEmpty() ? EnumSet.allOf(Statement.Act.class) : EnumSet.copyOf(acts);
        Mujaz mujaz = input().load();
        RowPrinter<StatementRow> printer = printer();
        boolean json = format == Format.JSON || format == Format.JSONL;
        Batch.Frame frame = json ? new Batch.Frame("", "\n", "\n", "") : printer.frame();
        return run(mujaz.lexicon(), frame, article -> {
            Analysis analysis = mujaz.analyze(article);
            List<StatementRow> rows = rows(analysis, wanted);
            if (json) {
                Set<Statement> shown = identities(rows);
                return new Batch.Result(ContractJson.statements(mujaz.version(), analysis, shown::contains), List.of());
            }
            return new Batch.Result(printer.print(title(article), rows), List.of());
        });
    }

    private static Set<Statement> identities(List<StatementRow> rows) {
        Set<Statement> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        rows.forEach(row -> shown.add(row.statement()));
        return shown;
    }

    private List<StatementRow> rows(Analysis analysis, Set<Statement.Act> wanted) {
        List<StatementRow> rows = new ArrayList<>();
        for (int i = 0; i < analysis.statements().size(); i++) {
            StatementRow row =
                    new StatementRow(analysis, i, analysis.statements().get(i));
            if (wanted.contains(row.statement().act()) && (speaker == null || row.isBy(speaker))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private RowPrinter<StatementRow> printer() {
        boolean csv = format == Format.CSV;
        boolean onScreen = !csv && screen.columns(input()) > 0;
        List<Field<StatementRow>> fields = csv
                ? StatementRow.CSV
                : !onScreen && input().isBatch() ? StatementRow.TABLE_OF_MANY : StatementRow.TABLE;
        return new RowPrinter<>(fields, csv ? Delimited.CSV : Delimited.TSV, input(), screen, !csv);
    }
}
