package org.mujaz.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.read.Inputs;
import org.mujaz.read.Outcome;
import org.mujaz.read.Page;
import org.mujaz.read.Problem;
import org.mujaz.read.ReadException;
import org.mujaz.text.Diagnostic;
import picocli.CommandLine.ExitCode;

/**
 * Works on a command's articles, several at once, and prints the results in the order of the articles. What fails is one line
 * on standard error; the others go on.
 */
final class Batch {

    /**
     * What a command made of one article.
     *
     * @param output what to print
     * @param warnings what to warn of
     * @param inOrder what else to do when its turn comes; never done by two threads at once
     */
    record Result(Printout output, List<Diagnostic> warnings, Runnable inOrder) {

        Result(String output, List<Diagnostic> warnings) {
            this(Printout.of(output), warnings, () -> {});
        }

        /** Nothing to print yet: {@code inOrder} keeps it for the end. */
        static Result collected(Runnable inOrder) {
            return new Result(Printout.of(""), List.of(), inOrder);
        }
    }

    /**
     * How a command's outputs are put together.
     *
     * @param after what comes last; asked for when every article is done
     * @param none what stands for all of it where there is no output
     */
    record Frame(String before, String between, Supplier<String> after, String none) {

        Frame(String before, String between, String after, String none) {
            this(before, between, () -> after, none);
        }
    }

    private static final int SOME_FAILED = 3;

    /** So many characters of articles may be under way at once, but always one article. */
    private static final long MOST_PENDING = 2_000_000;

    private final InputOptions options;
    private final PrintWriter errors;
    private final Progress progress;
    private final Tally tally = new Tally();
    private long printed;

    Batch(InputOptions options, PrintWriter errors) {
        this.options = options;
        this.errors = errors;
        this.progress = new Progress(options.isBatch());
    }

    private record Pending(
            String where, Outcome outcome, @Nullable Future<Result> result, long size) {}

    /** Runs {@code work} on every article; returns the command's exit code. */
    int run(Lexicon lexicon, Frame frame, Function<Page, Result> work) {
        options.check();
        int threads = options.isBatch() ? options.threads() : 1;
        ExecutorService pool = threads > 1 ? Executors.newFixedThreadPool(threads) : null;
        try (Inputs source = options.inputs(lexicon);
                Output output = Output.open(options.output())) {
            pump(source, output, frame, work, pool, threads);
            output.write(printed > 0 ? frame.after().get() : options.isBatch() ? frame.none() : "");
            output.flush();
            if (printed > 0 || tally.failed() == 0) {
                output.done();
            }
        } catch (IOException e) {
            return unwritable(e);
        } finally {
            progress.close();
            if (pool != null) {
                pool.shutdownNow();
            }
        }
        return exitCode();
    }

    private void pump(
            Inputs source,
            Output output,
            Frame frame,
            Function<Page, Result> work,
            @Nullable ExecutorService pool,
            int threads)
            throws IOException {
        Deque<Pending> pending = new ArrayDeque<>();
        long size = 0;
        Optional<Outcome> item = source.next();
        while (item.isPresent() || !pending.isEmpty()) {
            boolean full = pending.size() >= threads * 8
                    || size + item.map(Batch::size).orElse(0L) > MOST_PENDING;
            if (item.isPresent() && (pending.isEmpty() || (threads > 1 && !full))) {
                Pending begun = begin(item.get(), work, pool);
                pending.addLast(begun);
                size += begun.size;
                item = source.next();
            } else {
                Pending first = pending.removeFirst();
                size -= first.size;
                finish(first, output, frame);
                progress.stepTo(
                        tally.kept() + tally.failed() + tally.skipped(), source.bytesRead(), source.bytesInAll());
            }
        }
    }

    private Pending begin(Outcome item, Function<Page, Result> work, @Nullable ExecutorService pool) {
        Page read = item.page();
        if (read == null) {
            return new Pending(item.where(), item, null, 0);
        }
        Page page = options.dated(read);
        FutureTask<Result> task = new FutureTask<>(() -> work.apply(page));
        if (pool == null) {
            task.run();
        } else {
            pool.execute(task);
        }
        return new Pending(item.where(), item, task, size(item));
    }

    private static long size(Outcome item) {
        Page page = item.page();
        return page == null ? 0 : page.article().body().length();
    }

    private void finish(Pending pending, Output output, Frame frame) throws IOException {
        Outcome outcome = pending.outcome;
        if (outcome.warning() != null) {
            report(pending.where, outcome.warning());
        }
        if (outcome.skip() != null) {
            tally.skip(outcome.skip());
        }
        if (outcome.failure() != null) {
            fail(pending.where, outcome.failure());
        }
        if (pending.result == null) {
            return;
        }
        try {
            Result result = pending.result.get();
            output.write(printed == 0 ? frame.before() : frame.between());
            result.output().to(output);
            result.inOrder().run();
            printed++;
            tally.keep();
            for (Diagnostic warning : result.warnings()) {
                report(pending.where, warning.code().id() + " " + warning.message());
            }
        } catch (ExecutionException e) {
            fail(pending.where, defect(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What is reported of an article that could not be worked on through no fault of its own. */
    private static ReadException defect(@Nullable Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return refused.reason();
        }
        return cause instanceof OutOfMemoryError
                ? new ReadException(Problem.NO_MEMORY)
                : new ReadException(Problem.DEFECT, String.valueOf(cause));
    }

    private void fail(String where, ReadException failure) {
        tally.fail(failure.problem());
        report(where, failure);
    }

    private void report(String where, ReadException problem) {
        report(where, problem.line(options.language()));
    }

    private void report(String where, String line) {
        errors.println(Main.line("mujaz: " + where + ": " + line));
    }

    /** A reader that closed its pipe has what it wanted; anything else is told. */
    private int unwritable(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Broken pipe")) {
            return ExitCode.OK;
        }
        String where =
                options.output() == null ? "standard output" : options.output().toString();
        report(where, new ReadException(Problem.UNWRITABLE, message));
        return ExitCode.USAGE;
    }

    private int exitCode() {
        if (options.isBatch() && (tally.failed() + tally.skipped() > 0 || progress.isShown())) {
            errors.println(tally.line(options.language()));
        }
        return tally.failed() == 0 ? ExitCode.OK : options.isBatch() ? SOME_FAILED : ExitCode.USAGE;
    }
}
