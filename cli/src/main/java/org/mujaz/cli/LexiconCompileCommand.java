package org.mujaz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mujaz lexicon compile}. */
@Command(
        name = "compile",
        description =
                "Writes a file into the folder from which it loads fast; worth it from some ten thousand entries. Do it again"
                        + " when you change a list, or update Mujaz.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage or input, or entries that are refused"},
        footerHeading = "%nExamples:%n",
        footer = {"  mujaz lexicon compile mydata"})
final class LexiconCompileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder that --lexicon takes.")
    private Path folder = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages: ar or en. Default: the locale's.")
    private Languages.@Nullable Language language;

    @Override
    public Integer call() throws IOException {
        return compile(folder, spec, Languages.isArabic(language));
    }

    static int compile(Path folder, CommandSpec spec, boolean arabic) throws IOException {
        try {
            Path file = Lexicon.load().compile(folder);
            long megabytes = Files.size(file) / 1_000_000;
            spec.commandLine()
                    .getOut()
                    .println(String.format(Locale.ROOT, arabic ? "%s (%d ميغابايت)" : "%s (%d MB)", file, megabytes));
            return ExitCode.OK;
        } catch (OutOfMemoryError e) {
            String advice = arabic
                    ? "mujaz: الذاكرة لا تكفي لتجميع المجلد؛ زدها بالخيار MUJAZ_OPTS=-Xmx4g ثم نفّذ: mujaz lexicon compile "
                    : "mujaz: compiling does not fit into memory; give Java more, as with MUJAZ_OPTS=-Xmx4g, and run:"
                            + " mujaz lexicon compile ";
            spec.commandLine().getErr().println(advice + folder);
            return ExitCode.USAGE;
        }
    }
}
