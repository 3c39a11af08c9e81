package org.mujaz.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mujaz.cli.wikidata.WikidataImport;
import org.mujaz.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mujaz lexicon import}. */
@Command(
        name = "import",
        description =
                "Makes lists of the persons, places and organisations of a Wikidata dump that have an Arabic name, and compiles"
                        + " them. What is listed already stays as it is. An import that was interrupted goes on with --resume.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage or input"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  mujaz lexicon import --wikidata latest-all.json.gz --into mydata",
            "  mujaz lexicon import --wikidata latest-all.json.gz --into mydata --resume",
            "  lbzip2 -dc all.json.bz2 | mujaz lexicon import --wikidata - --into mydata"
        })
final class LexiconImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--wikidata",
            paramLabel = "DUMP",
            required = true,
            description = "A JSON dump of Wikidata, plain or packed with gzip; - reads standard input.")
    private String dump = "";

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "The folder that --lexicon takes.")
    private Path folder = Path.of("");

    @Option(names = "--resume", description = "Go on with an import that was interrupted, with the same dump.")
    private boolean resume;

    @Option(names = "--restart", description = "Begin anew although an import was interrupted.")
    private boolean restart;

    @Option(names = "--no-compile", description = "Do not compile the folder; loading it may take a minute then.")
    private boolean asItIs;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages: ar or en. Default: the locale's.")
    private Languages.@Nullable Language language;

    @Override
    public Integer call() throws IOException {
        if (resume && restart) {
            throw new ParameterException(spec.commandLine(), "--resume and --restart do not go together");
        }
        boolean arabic = Languages.isArabic(language);
        PrintWriter errors = spec.commandLine().getErr();
        WikidataImport.Begin begin = resume
                ? WikidataImport.Begin.RESUME
                : restart ? WikidataImport.Begin.RESTART : WikidataImport.Begin.FRESH;
        WikidataImport made = new WikidataImport(Lexicon.load(), folder);
        try (Progress progress = new Progress(true, " entities")) {
            made.run(dump, begin, progress::stepTo);
        } catch (WikidataImport.RefusedException e) {
            errors.println(Main.line("mujaz: " + dump + ": " + e.refusal().text(arabic)));
            return ExitCode.USAGE;
        } catch (NoSuchFileException e) {
            errors.println(Main.line("mujaz: " + dump + ": " + org.mujaz.read.Problem.NO_SUCH_FILE.id() + " "
                    + (arabic ? "لا يوجد ملف بهذا الاسم" : "no such file")));
            return ExitCode.USAGE;
        }
        made.summary(arabic).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return asItIs ? ExitCode.OK : LexiconCompileCommand.compile(folder, spec, arabic);
    }
}
