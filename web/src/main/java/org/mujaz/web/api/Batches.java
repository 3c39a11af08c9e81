package org.mujaz.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.mujaz.Mujaz;
import org.mujaz.read.JsonLinesReader;
import org.mujaz.read.Page;
import org.mujaz.read.ReadException;
import org.mujaz.text.Article;
import org.mujaz.web.Work;
import org.mujaz.web.config.DeskConfig;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.ProblemJson;
import org.mujaz.web.problem.Refusal;
import org.mujaz.web.watch.Metrics;

/**
 * JSON Lines in, JSON Lines out: an answer a line, in the order of the lines; what is wrong with a line is a problem in its place, and the rest
 * goes on. A few lines of each batch are worked on at once, so that neither memory nor the patience of others is spent on one.
 */
final class Batches {

    private static final String LINES = "application/x-ndjson";

    private final Mujaz mujaz;
    private final DeskConfig config;
    private final Work work;
    private final Metrics metrics;
    private final Semaphore places;

    Batches(Mujaz mujaz, DeskConfig config, Work work, Metrics metrics) {
        this.mujaz = mujaz;
        this.config = config;
        this.work = work;
        this.metrics = metrics;
        this.places = new Semaphore(Math.max(4, config.analyses()));
    }

    void answer(Context context, Task task, Options options) throws IOException {
        String accept = context.header("Accept");
        boolean accepted =
                MediaTypes.accepted(accept).stream().anyMatch(range -> range.weight() > 0 && range.fits(LINES, "") > 0);
        if (!accepted) {
            throw Refusal.of(DeskProblem.NOT_ACCEPTABLE, LINES);
        }
        if (!places.tryAcquire()) {
            throw Refusal.of(DeskProblem.BUSY).with("Retry-After", "10");
        }
        try (JsonLinesReader reader = new JsonLinesReader(context.bodyInputStream(), config.maxBody())) {
            context.contentType(LINES);
            stream(reader, context.outputStream(), task, options);
        } finally {
            places.release();
        }
    }

    private void stream(JsonLinesReader reader, OutputStream to, Task task, Options options) throws IOException {
        Deque<Pending> pending = new ArrayDeque<>();
        int most = Math.max(2, config.analyses());
        try {
            for (Optional<JsonLinesReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                pending.add(begin(line.get(), task, options));
                if (pending.size() > most) {
                    write(pending.removeFirst(), to);
                }
            }
            while (!pending.isEmpty()) {
                write(pending.removeFirst(), to);
            }
            to.flush();
        } finally {
            // Left over only where the client has gone.
            pending.forEach(left -> left.answer.cancel(true));
        }
    }

    /**
     * A line that is being worked on.
     *
     * @param number from 1
     * @param answer what will be printed
     */
    private record Pending(long number, Future<String> answer) {}

    private Pending begin(JsonLinesReader.Line line, Task task, Options options) {
        ReadException failure = line.failure();
        Article article = line.article();
        if (failure != null || article == null) {
            Refusal refusal = failure == null ? Refusal.of(DeskProblem.DEFECT) : Refusal.of(failure);
            return new Pending(line.number(), CompletableFuture.failedFuture(refusal));
        }
        Future<String> answer = queue(() -> {
            long begun = System.nanoTime();
            String printed = task.print(mujaz, Page.of(article, List.of()), options, Form.CONTRACT);
            metrics.analysis(System.nanoTime() - begun);
            return printed;
        });
        return new Pending(line.number(), answer);
    }

    /** A full queue is no reason to lose a line: the batch waits, in its own thread, by doing the work itself. */
    private Future<String> queue(java.util.concurrent.Callable<String> call) {
        try {
            return work.begin(call);
        } catch (Refusal busy) {
            java.util.concurrent.FutureTask<String> own = new java.util.concurrent.FutureTask<>(call);
            own.run();
            return own;
        }
    }

    private void write(Pending pending, OutputStream to) throws IOException {
        String printed;
        try {
            printed = work.await(pending.answer);
        } catch (Refusal refusal) {
            metrics.problem(refusal.code());
            printed = ProblemJson.of(refusal, "#" + pending.number);
        } catch (RuntimeException e) {
            metrics.problem(DeskProblem.DEFECT.id());
            printed = ProblemJson.of(Refusal.of(DeskProblem.DEFECT), "#" + pending.number);
        }
        to.write(printed.getBytes(StandardCharsets.UTF_8));
        to.write('\n');
        to.flush();
    }
}
