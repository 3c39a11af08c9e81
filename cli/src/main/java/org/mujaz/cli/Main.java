package org.mujaz.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mujaz.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The root command. */
@Command(
        name = "mujaz",
        description = "Reads Arabic news and says what happened; every word can be traced to the article.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a check found something that is not supported",
            "2:wrong usage or input",
            "3:some articles of a batch failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mujaz brief article.txt              the key points of an article",
            "  mujaz brief --evidence article.txt   each with the words it rests on",
            "  mujaz check --points summary.txt article.txt   whether a summary is true to it",
            "  mujaz timeline article.txt           what it dates, in order",
            "  mujaz names article.txt              who and what it names",
            "  mujaz statements article.txt         who said what",
            "  mujaz events article.txt             who did what to whom",
            "  mujaz analyze --format jsonl *.txt   all it understood, an object a line",
            "  mujaz read page.html                 what is read of a page",
            "  mujaz feed https://example.org/rss   the articles of a feed",
            "  mujaz serve                          the desk, in a browser",
            "  mujaz lexicon check mydata           what is wrong with your own words and rules",
            "  mujaz COMMAND --help                 what a command can do"
        })
public final class Main implements Runnable {

    private static final int LONGEST_LINE = 1000;

    /** The commands in the order of {@code --help}. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("brief", BriefCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("timeline", TimelineCommand.class);
        COMMANDS.put("names", NamesCommand.class);
        COMMANDS.put("statements", StatementsCommand.class);
        COMMANDS.put("events", EventsCommand.class);
        COMMANDS.put("uncoded", UncodedCommand.class);
        COMMANDS.put("analyze", AnalyzeCommand.class);
        COMMANDS.put("read", ReadCommand.class);
        COMMANDS.put("feed", FeedCommand.class);
        COMMANDS.put("serve", ServeCommand.class);
        COMMANDS.put("lexicon", LexiconCommand.class);
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        System.exit(commandLine(args).execute(args));
    }

    /** The command line with all commands, ready to execute; output goes to the process's streams in UTF-8. */
    static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /**
     * The command line as {@code args} need it: reading what the options of all commands are takes longer than running one, so where
     * they begin with a command it has that one alone.
     */
    static CommandLine commandLine(String... args) {
        Class<?> called = args.length == 0 ? null : COMMANDS.get(args[0]);
        return called == null ? commandLine() : commandLine(Map.of(args[0], called));
    }

    private static CommandLine commandLine(Map<String, Class<?>> commands) {
        CommandLine commandLine = new CommandLine(new Main());
        commands.forEach(commandLine::addSubcommand);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setParameterExceptionHandler(Main::wrongUsage);
        commandLine.setExecutionExceptionHandler(Main::failed);
        return commandLine;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new ExitException(CommandLine.ExitCode.USAGE);
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        CommandLine commandLine = e.getCommandLine();
        String name = commandLine.getCommandSpec().qualifiedName();
        commandLine.getErr().println("mujaz: " + firstLine(e) + "; see " + name + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
        if (e instanceof ExitException exit) {
            return exit.code();
        }
        if (e instanceof LexiconException) {
            commandLine.getErr().println("mujaz: lexicon " + firstLine(e));
            return CommandLine.ExitCode.USAGE;
        }
        commandLine.getErr().println("mujaz: " + e.getClass().getSimpleName() + ": " + firstLine(e));
        return CommandLine.ExitCode.USAGE;
    }

    private static String firstLine(Exception e) {
        return line(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }

    /** A message on one line of bounded length, whatever a file's name or content brought into it. */
    static String line(String message) {
        StringBuilder line = new StringBuilder(message.length());
        for (int i = 0; i < message.length() && line.length() < LONGEST_LINE; i++) {
            char c = message.charAt(i);
            int type = Character.getType(c);
            boolean breaks = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            line.append(breaks ? ' ' : c);
        }
        return message.length() > LONGEST_LINE ? line + "\u2026" : line.toString();
    }
}
