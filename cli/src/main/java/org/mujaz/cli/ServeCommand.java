package org.mujaz.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mujaz.web.Serve;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mujaz serve}. The server's own classes are loaded when it is called and not before. */
@Command(
        name = "serve",
        description = "Opens the desk: pages on which you read and check articles in a browser, and a REST API.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "2:wrong usage or settings, or the port is taken"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  mujaz serve",
            "  mujaz serve --port 9000 --lexicon mydata",
            "  mujaz serve --print-config > desk.properties",
            "  mujaz serve --config desk.properties",
            "  mujaz serve --new-key newsroom"
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen on; others than loopback want keys. Default: 127.0.0.1.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 is any that is free. Default: 8080.")
    private @Nullable String port;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "Who may call: a key a line, as --new-key prints them.")
    private @Nullable String keys;

    @Option(
            names = "--behind-proxy",
            paramLabel = "HEADER",
            description = "A proxy in front authenticates, and says in this header who it is; with --proxy-from.")
    private @Nullable String behindProxy;

    @Option(names = "--proxy-from", paramLabel = "IP", description = "The proxy's addresses; several with commas.")
    private @Nullable String proxyFrom;

    @Option(
            names = "--allowed-hosts",
            paramLabel = "NAME",
            description = "Names under which the desk is called, beside those of loopback; several with commas.")
    private @Nullable String allowedHosts;

    @Option(names = "--max-body", paramLabel = "SIZE", description = "The largest request and article. Default: 4M.")
    private @Nullable String maxBody;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Requests a minute of one client, 0 for no limit. Default: none on loopback, else 600.")
    private @Nullable String rate;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "Your own lists and rules, over those of Mujaz.")
    private @Nullable String lexicon;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Where cases of what readers report as wrong are saved. Default: mujaz-reports.")
    private @Nullable String reports;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description =
                    "A line of JSON a request, without texts: a file, stderr or none. Default: none on a terminal, else"
                            + " stderr.")
    private @Nullable String log;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings, as --print-config prints them. Flags stand over variables of the environment"
                    + " (MUJAZ_SERVE_PORT), those over the file.")
    private @Nullable Path config;

    @Option(names = "--print-config", description = "Print every setting, what it is and where from, and end.")
    private boolean printConfig;

    @Option(names = "--new-key", paramLabel = "NAME", description = "Print a new key and its line for --keys, and end.")
    private @Nullable String newKey;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages: ar or en. Default: the locale's.")
    private Languages.@Nullable Language language;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Map<String, String> flags = new LinkedHashMap<>();
        put(flags, "host", host);
        put(flags, "port", port);
        put(flags, "keys", keys);
        put(flags, "behind-proxy", behindProxy);
        put(flags, "proxy-from", proxyFrom);
        put(flags, "allowed-hosts", allowedHosts);
        put(flags, "max-body", maxBody);
        put(flags, "rate", rate);
        put(flags, "lexicon", lexicon);
        put(flags, "reports", reports);
        put(flags, "log", log);
        try {
            Serve.Call call = new Serve.Call(
                    flags, config, printConfig, newKey, Terminal.isErrorATerminal(), Languages.of(language));
            return Serve.run(call, spec.commandLine().getOut(), err);
        } catch (NoClassDefFoundError e) {
            // The jar of the commands was started by itself.
            err.println("mujaz: the server's jar is missing from the class path; start with ./mujaz serve");
            return ExitCode.USAGE;
        }
    }

    private static void put(Map<String, String> flags, String name, @Nullable String value) {
        if (value != null) {
            flags.put(name, value);
        }
    }
}
