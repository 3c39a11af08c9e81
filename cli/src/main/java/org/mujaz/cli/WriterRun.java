package org.mujaz.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.json.ContractJson;
import org.mujaz.json.WrittenBrief;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import org.mujaz.write.ModelWriter;
import org.mujaz.write.WriterException;
import org.mujaz.write.WriterProblem;
import org.mujaz.write.Written;

/** The articles of {@code mujaz brief --writer}: what a model writes of each; where it fails, a line and what Mujaz finds itself. */
final class WriterRun {

    /** The exit code where a model failed for an article. */
    static final int FAILED = 4;

    /** Fewer points are not asked for, unless the command says so. */
    private static final int FEWEST = 2;

    /** Prints what was written of an article. */
    interface Printer {
        String print(Analysis analysis, Shown shown);
    }

    /**
     * What was written, and what becomes of points that are not borne out.
     *
     * @param marks whether they are shown
     */
    record Shown(Written written, boolean marks) {}

    private final Mujaz mujaz;
    private final ModelWriter writer;
    private final boolean marks;
    private final BriefOptions options;
    private final Printer printer;
    private final boolean warns;
    private final Locale language;
    private final Consumer<String> errors;
    private boolean failed;

    /**
     * @param warns whether what is odd in an article is told on standard error
     * @param errors prints a line on standard error
     */
    WriterRun(
            Mujaz mujaz,
            WriterOptions writer,
            BriefOptions options,
            Printer printer,
            boolean warns,
            Locale language,
            Consumer<String> errors) {
        this.mujaz = mujaz;
        this.writer = writer.open(mujaz);
        this.marks = writer.marks();
        this.options = options;
        this.printer = printer;
        this.warns = warns;
        this.language = language;
        this.errors = errors;
    }

    boolean hasFailed() {
        return failed;
    }

    /** @param own makes the brief of the article's own words */
    Batch.Result result(Article article, Supplier<Batch.Result> own) {
        Analysis analysis = mujaz.analyze(article);
        int points = options.points() > 0
                ? options.points()
                : Math.max(FEWEST, mujaz.brief(analysis, options).points().size());
        try {
            Written written = writer.write(analysis, points, options.words());
            if (!marks && written.supported().isEmpty()) {
                throw new WriterException(
                        WriterProblem.NONE_SUPPORTED, written.points().size());
            }
            WriterException second = written.problem();
            return new Batch.Result(
                    Printout.of(printer.print(analysis, new Shown(written, marks))),
                    warns ? analysis.diagnostics() : List.<Diagnostic>of(),
                    () -> {
                        if (second != null) {
                            report(article, second);
                        }
                    });
        } catch (WriterException e) {
            Batch.Result result = own.get();
            return new Batch.Result(result.output(), result.warnings(), () -> {
                result.inOrder().run();
                failed = true;
                report(article, e);
            });
        }
    }

    private void report(Article article, WriterException e) {
        errors.accept(article.id() + ": " + e.line(language));
    }

    /** The contract's object of a written brief. */
    static String json(String version, Analysis analysis, Shown shown, boolean pretty) {
        Written written = shown.written;
        WrittenBrief brief = new WrittenBrief(
                written.model(),
                written.rounds(),
                written.supported(),
                shown.marks ? written.unsupported() : List.of(),
                shown.marks ? 0 : written.unsupported().size());
        return ContractJson.written(version, analysis, brief, new ContractJson.Style(pretty, false));
    }
}
