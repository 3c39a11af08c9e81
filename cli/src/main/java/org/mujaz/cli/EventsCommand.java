package org.mujaz.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.export.Gdelt;
import org.mujaz.export.Icews;
import org.mujaz.export.Plover;
import org.mujaz.json.ContractJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mujaz events}. */
@Command(
        name = "events",
        description =
                "Prints who did what to whom, in the terms of PLOVER and CAMEO: what took place, and with their status"
                        + " what is planned, possible or denied.",
        footer = {
            "  mujaz events article.txt",
            "  mujaz events --type assault,coerce --status actual *.txt",
            "  mujaz events --include background --format csv *.txt > events.csv",
            "  mujaz events --format gdelt crawl.jsonl > crawl.export.CSV",
            "  mujaz events --format icews crawl.jsonl > events.tab",
            "  mujaz events --format plover crawl.jsonl > plover.jsonl"
        })
final class EventsCommand extends ArticleCommand {

    enum Format {
        TABLE,
        JSON,
        JSONL,
        CSV,
        GDELT,
        PLOVER,
        ICEWS
    }

    enum Extra {
        BACKGROUND
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table (tab-separated where it goes to no terminal); json or jsonl (both an object a line, with"
                            + " offsets); csv (RFC 4180, with offsets); gdelt (the 61 columns of GDELT 2.0's event table, tabs, no"
                            + " heading); icews (the columns of ICEWS, tabs); plover (PLOVER's records, JSON, an event a line)."
                            + " gdelt and icews have no column for a status, so they have what took place only, unless --status"
                            + " asks for more. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description =
                    "Only these of PLOVER's types: agree, consult, support, concede, cooperate, aid, retreat, request,"
                            + " accuse, reject, threaten, protest, sanction, mobilize, coerce, assault; several with commas.")
    private List<EventType> types = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Only these: actual, planned, hypothetical, negated; several with commas.")
    private List<Event.Status> statuses = List.of();

    @Option(
            names = "--include",
            paramLabel = "WHAT",
            split = ",",
            description = "background: also what is told as what went before the day's news.")
    private List<Extra> extras = List.of();

    @Mixin
    private Screen screen = new Screen();

    /** Prints the chosen events of one article. */
    private interface Printer {
        String print(Analysis analysis, List<EventRow> rows);
    }

    @Override
    public Integer call() {
        Mujaz mujaz = input().load();
        Printer printer = printer(mujaz);
        return run(mujaz.lexicon(), frame(), article -> {
            Analysis analysis = mujaz.analyze(article);
            return new Batch.Result(printer.print(analysis, rows(analysis)), List.of());
        });
    }

    private List<EventRow> rows(Analysis analysis) {
        Set<Event.Status> wanted = statuses();
        Set<String> names = types.stream().map(EventType::name).collect(Collectors.toSet());
        boolean background = extras.contains(Extra.BACKGROUND);
        List<EventRow> rows = new ArrayList<>();
        for (int i = 0; i < analysis.events().size(); i++) {
            Event event = analysis.events().get(i);
            boolean typed = names.isEmpty() || names.contains(event.type());
            if (typed && wanted.contains(event.status()) && (background || !event.background())) {
                rows.add(new EventRow(analysis, i, event));
            }
        }
        return rows;
    }

    private Set<Event.Status> statuses() {
        if (!statuses.isEmpty()) {
            return EnumSet.copyOf(statuses);
        }
        return format == Format.GDELT || format == Format.ICEWS
                ? EnumSet.of(Event.Status.ACTUAL)
                : EnumSet.allOf(Event.Status.class);
    }

    private Printer printer(Mujaz mujaz) {
        return switch (format) {
            case TABLE, CSV -> {
                RowPrinter<EventRow> printer = rows();
                yield (analysis, rows) -> printer.print(title(analysis.article()), rows);
            }
            case JSON, JSONL ->
                (analysis, rows) -> {
                    Set<Event> shown = Collections.newSetFromMap(new IdentityHashMap<>());
                    rows.forEach(row -> shown.add(row.event()));
                    return ContractJson.events(mujaz.version(), analysis, shown::contains);
                };
            case GDELT ->
                (analysis, rows) -> lines(rows.stream()
                        .flatMap(row -> Gdelt.rows(analysis, row.event()).stream())
                        .toList());
            case ICEWS -> {
                Icews icews = new Icews(mujaz.lexicon());
                yield (analysis, rows) -> lines(rows.stream()
                        .flatMap(row -> icews.rows(analysis, row.event()).stream())
                        .toList());
            }
            case PLOVER ->
                (analysis, rows) -> rows.stream()
                        .map(row -> Plover.json(mujaz.version(), analysis, row.index()) + "\n")
                        .collect(Collectors.joining());
        };
    }

    private static String lines(List<List<String>> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(Delimited.TSV.row(row)));
        return lines.toString();
    }

    private Batch.Frame frame() {
        return switch (format) {
            case TABLE, CSV -> rows().frame();
            case JSON, JSONL -> new Batch.Frame("", "\n", "\n", "");
            case GDELT, PLOVER -> new Batch.Frame("", "", "", "");
            case ICEWS -> {
                String headings = Delimited.TSV.row(Icews.COLUMNS);
                yield new Batch.Frame(headings, "", "", headings);
            }
        };
    }

    private RowPrinter<EventRow> rows() {
        boolean csv = format == Format.CSV;
        boolean onScreen = !csv && screen.columns(input()) > 0;
        List<Field<EventRow>> fields =
                csv ? EventRow.CSV : !onScreen && input().isBatch() ? EventRow.TABLE_OF_MANY : EventRow.TABLE;
        return new RowPrinter<>(fields, csv ? Delimited.CSV : Delimited.TSV, input(), screen, !csv);
    }
}
