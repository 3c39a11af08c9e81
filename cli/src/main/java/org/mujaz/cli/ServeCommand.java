package org.mujaz.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mujaz.web.Serve;
import picocli.CommandLine.Command;
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
        exitCodeList = {"0:stopped", "2:wrong usage or configuration, or the port is taken"},
        footerHeading = "%nExamples:%n",
        footer = {"  mujaz serve", "  mujaz serve --port 9000"})
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen on. Default: 127.0.0.1.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "The port to listen on. Default: 8080.")
    private @Nullable String port;

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> flags = new LinkedHashMap<>();
        put(flags, "host", host);
        put(flags, "port", port);
        return Serve.run(flags, spec.commandLine().getOut());
    }

    private static void put(Map<String, String> flags, String name, @Nullable String value) {
        if (value != null) {
            flags.put(name, value);
        }
    }
}
