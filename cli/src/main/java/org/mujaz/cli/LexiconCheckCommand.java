package org.mujaz.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.LexiconProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mujaz lexicon check}. */
@Command(
        name = "check",
        description =
                "Tells everything that is wrong with a folder of your own lists and rules, each with file, line and what to"
                        + " do.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is refused", "2:wrong usage, or entries that are refused"},
        footerHeading = "%nExamples:%n",
        footer = {"  mujaz lexicon check mydata"})
final class LexiconCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder that --lexicon takes.")
    private Path folder = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages: ar or en. Default: the locale's.")
    private Languages.@Nullable Language language;

    private long refused;
    private long doubtful;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean arabic = Languages.isArabic(language);
        String doubt = arabic ? " تنبيه:" : " warning:";
        Lexicon.load().check(folder, problem -> tell(out, problem, doubt));
        if (refused == 0) {
            load(out);
        }
        String format = arabic ? "المرفوض: %d، والمشكوك فيه: %d" : "%d refused, %d doubtful";
        out.println(String.format(Locale.ROOT, format, refused, doubtful));
        return refused == 0 ? ExitCode.OK : ExitCode.USAGE;
    }

    private void tell(PrintWriter out, LexiconProblem problem, String doubt) {
        if (problem.refused()) {
            refused++;
            out.println(Main.line(problem.toString()));
        } else {
            doubtful++;
            String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ":";
            out.println(Main.line(place + doubt + " " + problem.what()));
        }
    }

    /** What the readers that are made of the lists and rules do not take. */
    private void load(PrintWriter out) {
        try {
            Mujaz.load(folder);
        } catch (IllegalArgumentException | IllegalStateException e) {
            refused++;
            out.println(Main.line(folder + ": " + e.getMessage()));
        }
    }
}
