package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.json.ContractJson;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mujaz brief}. */
@Command(
        name = "brief",
        description = "Prints the key points of each article, made of the article's own words.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage or input", "3:some articles of a batch failed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  mujaz brief article.txt",
            "  mujaz brief --points 2 --evidence article.txt",
            "  curl -s https://example.org/a.txt | mujaz brief --format json",
            "  mujaz brief --format jsonl crawl.jsonl > briefs.jsonl"
        })
final class BriefCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        JSONL,
        MARKDOWN
    }

    enum Bidi {
        AUTO,
        TERMINAL,
        VISUAL
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--points", paramLabel = "N", description = "At most N points. Default: two to four, by length.")
    private @Nullable Integer points;

    @Option(names = "--words", paramLabel = "N", description = "At most N words in all.")
    private @Nullable Integer words;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, jsonl (an object a line) or markdown. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--evidence", description = "Print below each point the spans of the article that it is made of.")
    private boolean evidence;

    @Option(names = "--explain", description = "Print why each point was chosen.")
    private boolean explain;

    @Option(
            names = "--bidi",
            paramLabel = "WHO",
            defaultValue = "auto",
            description = "Who puts right-to-left text in order on a terminal: terminal, visual (Mujaz does, for"
                    + " terminals that cannot), or auto. Default: ${DEFAULT-VALUE}.")
    private Bidi bidi = Bidi.AUTO;

    @Override
    public Integer call() {
        BriefOptions options = new BriefOptions(
                number("--points", points, BriefOptions.MOST_POINTS), number("--words", words, Integer.MAX_VALUE));
        Mujaz mujaz = input.load();
        boolean many = input.isBatch();
        Batch.Frame frame = Frames.of(format == Format.JSON, format == Format.JSONL, many);
        return new Batch(input, spec.commandLine().getErr())
                .run(mujaz.lexicon(), frame, article -> result(mujaz, article, options, many));
    }

    private int number(String option, @Nullable Integer given, int most) {
        if (given != null && (given < 1 || given > most)) {
            String range = most == Integer.MAX_VALUE ? " takes a number from 1" : " takes a number from 1 to " + most;
            throw new ParameterException(spec.commandLine(), option + range);
        }
        return given == null ? 0 : given;
    }

    private Batch.Result result(Mujaz mujaz, Article article, BriefOptions options, boolean many) {
        Analysis analysis = mujaz.analyze(article);
        Brief brief = mujaz.brief(analysis, options);
        List<Diagnostic> warnings = new ArrayList<>();
        if (format == Format.TEXT || format == Format.MARKDOWN) {
            warnings.addAll(analysis.diagnostics());
            warnings.addAll(brief.diagnostics());
        }
        return new Batch.Result(print(mujaz, analysis, brief, many), warnings);
    }

    private String print(Mujaz mujaz, Analysis analysis, Brief brief, boolean many) {
        return switch (format) {
            case TEXT -> text(many).print(analysis, brief);
            case MARKDOWN -> new BriefMarkdown(evidence, explain, many).print(analysis, brief);
            case JSON -> ContractJson.brief(mujaz.version(), analysis, brief, new ContractJson.Style(true, explain));
            case JSONL -> ContractJson.brief(mujaz.version(), analysis, brief, new ContractJson.Style(false, explain));
        };
    }

    private BriefText text(boolean many) {
        boolean terminal = Terminal.isOutputATerminal() && input.output() == null;
        boolean visual = bidi == Bidi.VISUAL || (bidi == Bidi.AUTO && terminal && Terminal.lacksBidi(System.getenv()));
        return new BriefText(terminal || visual ? Terminal.columns() : 0, visual, evidence, explain, many);
    }
}
