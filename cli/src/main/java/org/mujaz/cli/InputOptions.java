package org.mujaz.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.read.Columns;
import org.mujaz.read.Fetcher;
import org.mujaz.read.Inputs;
import org.mujaz.read.Page;
import org.mujaz.read.Proxies;
import org.mujaz.read.ReadOptions;
import org.mujaz.read.ReadOptions.Format;
import org.mujaz.read.Sizes;
import org.mujaz.text.Published;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of every command that reads articles. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description =
                    "Articles: text or HTML files in UTF-8, UTF-16, windows-1256 or ISO-8859-6; JSON Lines, CSV, feeds,"
                            + " WARC and WET, also in gzip, ZIP and tar; folders; patterns in quotation marks; addresses of pages and"
                            + " feeds. - or nothing reads standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description =
                    "What the input is: text, html, csv, feed, warc, or jsonl with an article a line (fields id, title,"
                            + " published, url, source, text, points; only text is required). Default: by its name and how it begins.")
    private @Nullable Format from;

    @Option(
            names = "--columns",
            paramLabel = "MAP",
            description =
                    "Which column of CSV or field of JSON Lines is which of the article's: text=body,title=headline.")
    private @Nullable String columns;

    @Option(names = "--title", paramLabel = "TITLE", description = "The article's title; for one article.")
    private @Nullable String title;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the article was published: 2024-04-08 or 2024-04-08T09:30+03:00.")
    private @Nullable String published;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of text files, where finding out by themselves fails.")
    private @Nullable String encoding;

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            defaultValue = "4M",
            description = "The largest article that is read. Default: ${DEFAULT-VALUE}.")
    private String maxSize = "4M";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The longest that fetching one address may take. Default: ${DEFAULT-VALUE}.")
    private int timeout = 30;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "The least time between two requests to a host. Default: ${DEFAULT-VALUE}.")
    private double delay = 1;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Whom the owner of a server can write to; sent with each request. Default: $MUJAZ_CONTACT.")
    private @Nullable String contact;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keep what is fetched here, and fetch again only what has changed.")
    private @Nullable Path cache;

    @Option(
            names = "--allow-private",
            description = "Fetch from addresses of private networks and of this machine too.")
    private boolean allowPrivate;

    @Option(
            names = "--allow-address",
            paramLabel = "IP",
            split = ",",
            description = "Fetch from these addresses too, although they are not public; several with commas.")
    private List<String> allowed = List.of();

    @Option(names = "--lexicon", paramLabel = "DIR", description = "Your own lists and rules, over those of Mujaz.")
    private @Nullable Path lexicon;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles worked on at once; the output's order does not change. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages: ar or en. Default: the locale's.")
    private Languages.@Nullable Language language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, which is there whole or not at all.")
    private @Nullable Path output;

    private boolean fetchItems = true;
    private @Nullable Inputs inputs;
    private @Nullable Lexicon inUse;

    List<String> files() {
        if (files.isEmpty() && Terminal.isInputATerminal()) {
            throw new ParameterException(spec.commandLine(), "name a file, or pipe an article in");
        }
        return files.isEmpty() ? List.of("-") : files;
    }

    /** Refuses what is wrong before anything is read or written. */
    void check() {
        title();
        published();
        maxSize();
        threads();
        fetch();
    }

    /** Whether the first input is of a kind that is printed an object a line: JSON Lines, tables, crawls. */
    boolean isLines() {
        if (from != null) {
            return from == Format.JSONL || from == Format.WARC || from == Format.CSV;
        }
        String file = files().get(0);
        return List.of(".jsonl", ".ndjson", ".warc", ".warc.gz", ".wet", ".wet.gz", ".csv", ".tsv").stream()
                .anyMatch(file::endsWith);
    }

    /** Whether more than one article may come. */
    boolean isBatch() {
        return inputs(lexiconInUse()).isMany();
    }

    /** From now on the inputs are feeds; of their items only what the feeds have is read. */
    void asFeeds(boolean items) {
        from = from == null ? Format.FEED : from;
        fetchItems = items;
    }

    /** The command's articles; the same each time. */
    Inputs inputs(Lexicon lexicon) {
        Inputs made = inputs;
        if (made == null) {
            // Nothing is opened before all options are right.
            published();
            threads();
            ReadOptions options = new ReadOptions(from, encoding, title, maxSize(), columns(), fetchItems, fetch());
            made = new Inputs(files(), options, lexicon, System.in);
            inputs = made;
        }
        return made;
    }

    /** A page with the date that was given, where that is its own or it has none. */
    Page dated(Page page) {
        Published given = published();
        boolean takes = given.isKnown() && (!page.article().published().isKnown() || !isBatch());
        return takes ? page.with(page.article().withPublished(given)) : page;
    }

    private Lexicon lexiconInUse() {
        Lexicon used = inUse;
        return used == null ? load().lexicon() : used;
    }

    private Columns columns() {
        try {
            return columns == null ? Columns.NONE : Columns.parse(columns);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--columns: " + e.getMessage());
        }
    }

    private Fetcher.Settings fetch() {
        if (timeout < 1 || timeout > 3600 || !(delay >= 0 && delay <= 3600)) {
            throw new ParameterException(spec.commandLine(), "--timeout and --delay take seconds up to 3600");
        }
        Set<InetAddress> addresses = new HashSet<>();
        for (String address : allowed) {
            try {
                boolean number = !address.isEmpty()
                        && address.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':');
                if (!number) {
                    throw new UnknownHostException(address);
                }
                addresses.add(InetAddress.getByName(address));
            } catch (UnknownHostException e) {
                throw new ParameterException(spec.commandLine(), "--allow-address takes IP addresses: " + address);
            }
        }
        String environment = System.getenv("MUJAZ_CONTACT");
        String whom = contact != null ? contact : environment == null ? "" : environment;
        Duration pause = Duration.ofMillis((long) (delay * 1000));
        return new Fetcher.Settings(
                whom, Duration.ofSeconds(timeout), maxSize(), pause, allowPrivate, addresses, cache, proxies());
    }

    private Proxies proxies() {
        try {
            return Proxies.of(System.getenv(), System.getProperties());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    @Nullable
    String title() {
        if (title != null && isBatch()) {
            throw new ParameterException(spec.commandLine(), "--title goes with one article");
        }
        return title;
    }

    Published published() {
        if (published == null) {
            return Published.UNKNOWN;
        }
        try {
            return Published.parse(published, Published.Basis.GIVEN);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--published " + published + " is not ISO 8601, like 2024-04-08");
        }
    }

    @Nullable
    String encoding() {
        return encoding;
    }

    int maxSize() {
        try {
            return Sizes.parse(maxSize);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--max-size: " + e.getMessage());
        }
    }

    int threads() {
        if (threads < 1 || threads > 256) {
            throw new ParameterException(spec.commandLine(), "--threads must be between 1 and 256");
        }
        return threads;
    }

    @Nullable
    Path output() {
        return output;
    }

    Locale language() {
        return Languages.of(language);
    }

    Mujaz load() {
        Mujaz loaded = lexicon == null ? Mujaz.load() : Mujaz.load(lexicon);
        inUse = loaded.lexicon();
        return loaded;
    }
}
