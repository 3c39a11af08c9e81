package org.mujaz.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.event.Event;
import org.mujaz.event.FrameCase;
import org.mujaz.lexicon.FrameFile;
import org.mujaz.lexicon.LexiconException;
import org.mujaz.text.Article;
import org.mujaz.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mujaz lexicon verify}. */
@Command(
        name = "verify",
        description =
                "Runs the cases of your frames of events and prints of each whether it passes, and what was found: trigger,"
                        + " actors, recipients, status. A participant is found where it shares a word with the marked one.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every case passes", "1:a case fails", "2:wrong usage, or entries that are refused"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  mujaz lexicon verify mydata",
            "  mujaz lexicon verify --failed --concept kill mydata",
            "  mujaz lexicon verify --watch mydata   again whenever a file changes"
        })
final class LexiconVerifyCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder that --lexicon takes. Default: this folder.")
    private Path folder = Path.of(".");

    @Option(names = "--concept", paramLabel = "CONCEPT", description = "Only this concept; may be given again.")
    private List<String> concepts = List.of();

    @Option(names = "--failed", description = "Print only the cases that fail.")
    private boolean failedOnly;

    @Option(names = "--watch", description = "Run again whenever a file of the folder changes, until interrupted.")
    private boolean watch;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages: ar or en. Default: the locale's.")
    private Languages.@Nullable Language language;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder.resolve(FrameFile.FOLDER))) {
            throw new ParameterException(spec.commandLine(), "there is no folder " + folder.resolve(FrameFile.FOLDER));
        }
        if (!watch) {
            return run();
        }
        FolderWatch changes = new FolderWatch(folder);
        while (true) {
            try {
                run();
            } catch (LexiconException e) {
                spec.commandLine().getErr().println(Main.line("mujaz: lexicon " + e.getMessage()));
            }
            spec.commandLine().getOut().flush();
            changes.await();
            spec.commandLine().getOut().println();
        }
    }

    private int run() {
        List<FrameFile> files = FrameFile.readAll(folder).stream()
                .filter(file -> concepts.isEmpty() || concepts.contains(file.concept()))
                .toList();
        Mujaz mujaz = Mujaz.load(folder);
        PrintWriter out = spec.commandLine().getOut();
        long cases = 0;
        long failed = 0;
        for (FrameFile file : files) {
            for (FrameFile.Case written : file.cases()) {
                cases++;
                failed += passes(mujaz, file, written, out) ? 0 : 1;
            }
        }
        String format = isArabic() ? "الحالات %d، والراسبة %d" : "%d cases, %d failed";
        out.println(String.format(Locale.ROOT, format, cases, failed));
        out.flush();
        return failed == 0 ? ExitCode.OK : FAILED;
    }

    private boolean passes(Mujaz mujaz, FrameFile file, FrameFile.Case written, PrintWriter out) {
        FrameCase expected;
        try {
            expected = FrameCase.of(file.concept(), written.text(), written.status());
        } catch (IllegalArgumentException e) {
            out.println(
                    Main.line(say("FAIL", "راسبة") + " " + file.path() + ":" + written.line() + " " + written.text()));
            out.println("  " + e.getMessage());
            return false;
        }
        FrameCase.Result result =
                expected.check(mujaz.analyze(Article.of(expected.text())).events());
        if (result.passes() && failedOnly) {
            return true;
        }
        String word = result.passes() ? say("pass", "ناجحة") : say("FAIL", "راسبة");
        out.println(Main.line(word + " " + file.path() + ":" + written.line() + " " + written.text()));
        Event event = result.event();
        if (event != null) {
            out.println("  " + found(expected, event));
        }
        for (FrameCase.Difference difference : result.differences()) {
            out.println("  " + message(expected, result, difference));
        }
        return result.passes();
    }

    /** What the frame found. */
    private String found(FrameCase expected, Event event) {
        return say("found: ", "المستخرج: ") + say("trigger ", "اللفظ ") + quote(expected, event.trigger())
                + say("; actors ", "؛ الفاعل ") + quotes(expected, event.actors()) + say("; recipients ", "؛ المتلقي ")
                + quotes(expected, event.recipients()) + "; " + event.status() + "; " + event.rule();
    }

    private String message(FrameCase expected, FrameCase.Result result, FrameCase.Difference difference) {
        String words = quote(expected, difference.span());
        return switch (difference.kind()) {
            case NOT_FOUND ->
                say("no event of this concept at the trigger ", "لا حدث من هذا المفهوم عند اللفظ ")
                        + words
                        + instead(result.instead());
            case FIRED -> say("must not fire, and did at ", "يجب ألا يعمل، وقد عمل عند ") + words;
            case STATUS -> say("the status must be ", "يجب أن تكون الحال ") + expected.status();
            case ACTOR_MISSING -> say("missing actor ", "فاعل ناقص ") + words;
            case RECIPIENT_MISSING -> say("missing recipient ", "متلق ناقص ") + words;
            case ACTOR_EXTRA -> say("actor that is not marked ", "فاعل غير موسوم ") + words;
            case RECIPIENT_EXTRA -> say("recipient that is not marked ", "متلق غير موسوم ") + words;
        };
    }

    private String instead(@Nullable Event event) {
        return event == null ? "" : say("; there is ", "؛ وعنده ") + event.rule();
    }

    private static String quotes(FrameCase expected, List<Event.Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : participants.stream().map(one -> quote(expected, one.span())).collect(Collectors.joining(", "));
    }

    private static String quote(FrameCase expected, Span span) {
        return "\u00AB" + span.of(expected.text()) + "\u00BB";
    }

    private String say(String english, String arabic) {
        return isArabic() ? arabic : english;
    }

    private boolean isArabic() {
        return Languages.isArabic(language);
    }
}
