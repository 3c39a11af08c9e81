package org.mujaz.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.read.Page;
import org.mujaz.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that reads articles shares: its inputs, its help, its exit codes. picocli hands these on to subclasses. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage or input", "3:some articles of a batch failed"},
        footerHeading = "%nExamples:%n")
abstract class ArticleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    final InputOptions input() {
        return input;
    }

    /** Runs {@code work} on every article of the inputs; returns the command's exit code. */
    final int run(Lexicon lexicon, Batch.Frame frame, Function<Article, Batch.Result> work) {
        return runPages(lexicon, frame, page -> work.apply(page.article()));
    }

    /** The same for what wants to know where an article came from. */
    final int runPages(Lexicon lexicon, Batch.Frame frame, Function<Page, Batch.Result> work) {
        return new Batch(input, spec.commandLine().getErr()).run(lexicon, frame, work);
    }

    /** An option's number from 1 to {@code most}, or 0 where it was not given. */
    final int number(String option, @Nullable Integer given, int most) {
        if (given != null && (given < 1 || given > most)) {
            String range = most == Integer.MAX_VALUE ? " takes a number from 1" : " takes a number from 1 to " + most;
            throw wrong(option + range);
        }
        return given == null ? 0 : given;
    }

    /** What stands above an article's table where there may be several. */
    final String title(Article article) {
        String title = article.title();
        return !input.isBatch() ? "" : title == null ? article.id() : title;
    }

    /** Prints a line on standard error. */
    final void report(String line) {
        spec.commandLine().getErr().println(Main.line("mujaz: " + line));
    }

    /** What to throw where the options do not go together. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
