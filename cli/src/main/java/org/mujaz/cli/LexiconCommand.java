package org.mujaz.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mujaz lexicon}: what a user's own lists need. */
@Command(
        name = "lexicon",
        description =
                "Checks, adds to and imports your own lists of names and frames of events, which --lexicon DIR lays over those"
                        + " of Mujaz.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            LexiconCheckCommand.class,
            LexiconAddCommand.class,
            LexiconImportCommand.class,
            LexiconCompileCommand.class,
            LexiconNewFrameCommand.class,
            LexiconVerifyCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage or input, or entries that are refused"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  mujaz lexicon check mydata",
            "  mujaz lexicon add place NAME --into mydata --kind town --country EGY",
            "  mujaz lexicon import --wikidata latest-all.json.gz --into mydata",
            "  mujaz lexicon new-frame CONCEPT --event ASSAULT --verbs VERB --into mydata",
            "  mujaz lexicon verify mydata",
            "  mujaz brief --lexicon mydata article.txt"
        })
final class LexiconCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new ExitException(ExitCode.USAGE);
    }
}
