package org.mujaz.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.read.Sizes;
import org.mujaz.text.Published;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of every command that reads articles. */
final class InputOptions {

    /** What an input holds. */
    enum Format {
        TEXT,
        JSONL
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Articles: text files in UTF-8, UTF-16, windows-1256 or ISO-8859-6, or JSON Lines (*.jsonl)."
                    + " - or nothing reads standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "What the input is: text, or jsonl with an article a line (fields id, title, published, url,"
                    + " source, text, points; only text is required). Default: by the file's name.")
    private @Nullable Format from;

    @Option(names = "--title", paramLabel = "TITLE", description = "The article's title; for one article.")
    private @Nullable String title;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the article was published: 2024-04-08 or 2024-04-08T09:30+03:00.")
    private @Nullable String published;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of text files, where finding out by themselves fails.")
    private @Nullable String encoding;

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            defaultValue = "4M",
            description = "The largest article that is read. Default: ${DEFAULT-VALUE}.")
    private String maxSize = "4M";

    @Option(names = "--lexicon", paramLabel = "DIR", description = "Your own lists and rules, over those of Mujaz.")
    private @Nullable Path lexicon;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles worked on at once; the output's order does not change. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages: ar or en. Default: the locale's.")
    private Languages.@Nullable Language language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, which is there whole or not at all.")
    private @Nullable Path output;

    List<String> files() {
        if (files.isEmpty() && Terminal.isInputATerminal()) {
            throw new ParameterException(spec.commandLine(), "name a file, or pipe an article in");
        }
        return files.isEmpty() ? List.of("-") : files;
    }

    /** Refuses what is wrong before anything is read or written. */
    void check() {
        title();
        published();
        maxSize();
        threads();
    }

    boolean isJsonLines(String file) {
        return from == null ? file.endsWith(".jsonl") || file.endsWith(".ndjson") : from == Format.JSONL;
    }

    /** Whether more than one article may come. */
    boolean isBatch() {
        return files().size() > 1 || isJsonLines(files().get(0));
    }

    @Nullable
    String title() {
        if (title != null && isBatch()) {
            throw new ParameterException(spec.commandLine(), "--title goes with one article");
        }
        return title;
    }

    Published published() {
        if (published == null) {
            return Published.UNKNOWN;
        }
        try {
            return Published.parse(published, Published.Basis.GIVEN);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--published " + published + " is not ISO 8601, like 2024-04-08");
        }
    }

    @Nullable
    String encoding() {
        return encoding;
    }

    int maxSize() {
        try {
            return Sizes.parse(maxSize);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--max-size: " + e.getMessage());
        }
    }

    int threads() {
        if (threads < 1 || threads > 256) {
            throw new ParameterException(spec.commandLine(), "--threads must be between 1 and 256");
        }
        return threads;
    }

    @Nullable
    Path output() {
        return output;
    }

    Locale language() {
        return Languages.of(language);
    }

    Mujaz load() {
        return lexicon == null ? Mujaz.load() : Mujaz.load(lexicon);
    }
}
