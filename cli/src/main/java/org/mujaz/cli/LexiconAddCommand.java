package org.mujaz.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.LexiconFolder;
import org.mujaz.lexicon.LexiconProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mujaz lexicon add}. */
@Command(
        name = "add",
        description =
                "Adds an entry to a list of your own and prints what it wrote. What is listed already, or says what no list"
                        + " can say, is refused and nothing is written.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage, or an entry that is refused"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  mujaz lexicon add person NAME --into mydata --sex f --country RUS",
            "  mujaz lexicon add place NAME --into mydata --kind town --country EGY",
            "  mujaz lexicon add family NAME --into mydata --origin slavic"
        })
final class LexiconAddCommand implements Callable<Integer> {

    /** The lists that are added to. */
    enum NamesOf {
        PERSON("name/persons"),
        PLACE("name/places"),
        ORGANIZATION("name/organizations"),
        GIVEN("name/given-names"),
        FAMILY("name/family-names"),
        TITLE("name/titles"),
        DEMONYM("name/demonyms");

        private final String table;

        NamesOf(String table) {
            this.table = table;
        }
    }

    private static final String OFFICES = "name/offices";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "LIST",
            description = "person, place, organization, given, family, title or demonym.")
    private NamesOf list = NamesOf.PERSON;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name as a good newspaper writes it.")
    private String name = "";

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "The folder that --lexicon takes.")
    private Path folder = Path.of("");

    @Option(names = "--also", paramLabel = "NAME", description = "Another name or spelling; may be given again.")
    private List<String> also = List.of();

    @Option(
            names = "--short",
            paramLabel = "NAME",
            description = "What later mentions of a person use alone; may be given again.")
    private List<String> shorter = List.of();

    @Option(names = "--latin", paramLabel = "NAME", description = "An organisation's Latin abbreviation.")
    private @Nullable String latin;

    @Option(names = "--feminine", paramLabel = "NAME", description = "A title's feminine.")
    private @Nullable String feminine;

    @Option(
            names = "--plural",
            paramLabel = "NAME",
            description = "A title's or a demonym's plural; may be given again.")
    private List<String> plural = List.of();

    @Option(names = "--country", paramLabel = "CODE", description = "Three letters of ISO 3166, like RUS.")
    private @Nullable String country;

    @Option(names = "--kind", paramLabel = "KIND", description = "What kind of place, organisation, title or demonym.")
    private @Nullable String kind;

    @Option(names = "--sector", paramLabel = "SECTOR", description = "The sector, like GOV, MIL, PTY, BUS or MED.")
    private @Nullable String sector;

    @Option(names = "--sex", paramLabel = "SEX", description = "m or f; for given names also u, either.")
    private @Nullable String sex;

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description = "Where a given or family name is from, like arabic.")
    private @Nullable String origin;

    @Option(
            names = "--takes",
            paramLabel = "WHAT",
            description = "What a title goes with: person, country, organization, place.")
    private List<String> takes = List.of();

    @Option(names = "--common", description = "The name is also an ordinary word.")
    private boolean common;

    @Option(names = "--code", paramLabel = "CODE", description = "An organisation's CAMEO code, like IGOUNO.")
    private @Nullable String code;

    @Option(names = "--ref", paramLabel = "ITEM", description = "The item of Wikidata, like Q79.")
    private @Nullable String ref;

    @Option(names = "--title", paramLabel = "TITLE", description = "An office that the person holds or held.")
    private @Nullable String title;

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            description = "With --title: a country's code or an organisation. Default: the person's country.")
    private @Nullable String of;

    @Option(
            names = "--period",
            paramLabel = "FROM/TO",
            description = "With --title: when, like 2019-07/2024, open where it lasts; may be given again.")
    private List<String> periods = List.of();

    @Option(names = "--provenance", paramLabel = "TEXT", description = "Where the fact is from. Default: user.")
    private String provenance = "user";

    @Option(names = "--comment", paramLabel = "TEXT", description = "A note for people.")
    private @Nullable String comment;

    @Option(names = "--override", description = "Put the entry in the place of one that is built in or was imported.")
    private boolean override;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages: ar or en. Default: the locale's.")
    private Languages.@Nullable Language language;

    @Override
    public Integer call() throws IOException {
        boolean office = title != null;
        if (list != NamesOf.PERSON && office) {
            throw new ParameterException(spec.commandLine(), "--title goes with a person");
        }
        if (!office && (of != null || !periods.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "--of and --period go with --title");
        }
        LexiconFolder lists = LexiconFolder.open(Lexicon.load(), folder);
        LexiconFolder.Added entry = lists.add(list.table, entry(lists.columns(list.table), office), override);
        LexiconFolder.Added held = office ? lists.add(OFFICES, office(String.valueOf(title)), override) : null;
        lists.save();
        tell(entry);
        if (held != null) {
            tell(held);
        }
        return ExitCode.OK;
    }

    private Map<String, String> entry(List<String> columns, boolean office) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "form", name);
        put(cells, "also", String.join("; ", also));
        put(cells, "short", String.join("; ", shorter));
        put(cells, "latin", latin);
        put(cells, "feminine", feminine);
        put(cells, "plural", String.join("; ", plural));
        put(cells, "country", country);
        put(cells, "kind", kind);
        put(cells, "sector", office ? null : sector);
        put(cells, "sex", sex);
        put(cells, "origin", origin);
        put(cells, "takes", String.join("; ", takes));
        put(cells, "common", common ? "yes" : null);
        put(cells, "code", code);
        put(cells, "ref", ref);
        for (String column : cells.keySet()) {
            if (!columns.contains(column)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--" + column + " does not go with " + list.name().toLowerCase(Locale.ROOT));
            }
        }
        put(cells, "provenance", provenance);
        put(cells, "comment", comment);
        return cells;
    }

    private Map<String, String> office(String held) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "form", name + ": " + held);
        put(cells, "person", name);
        put(cells, "title", held);
        put(cells, "of", of == null ? country : of);
        put(cells, "sector", sector);
        put(cells, "periods", periods.isEmpty() ? "/" : String.join("; ", periods));
        put(cells, "provenance", provenance);
        return cells;
    }

    private static void put(Map<String, String> cells, String column, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            cells.put(column, value);
        }
    }

    private void tell(LexiconFolder.Added added) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(added.file() + ":" + added.line());
        out.println(added.row());
        String doubt = Languages.isArabic(language) ? "mujaz: تنبيه: " : "mujaz: warning: ";
        for (LexiconProblem problem : added.doubts()) {
            spec.commandLine().getErr().println(Main.line(doubt + problem));
        }
    }
}
