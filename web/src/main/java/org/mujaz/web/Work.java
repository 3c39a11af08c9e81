package org.mujaz.web;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.mujaz.web.config.DeskConfig;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.Refusal;

/**
 * Does the work of requests in as many threads as the desk may use, and keeps the others waiting in order. Who waits too long, or comes
 * when too many wait, is refused. What has begun ends by itself: an analysis is linear in an article of bounded length.
 */
public final class Work implements AutoCloseable {

    /** So many may wait; each keeps a thread of the server, of which there are more. */
    static final int MOST_WAITING = 128;

    private final ThreadPoolExecutor threads;
    private final DeskConfig config;

    public Work(DeskConfig config) {
        this.config = config;
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                config.analyses(),
                config.analyses(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING, true),
                task -> {
                    Thread thread = new Thread(task, "work-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Does it and waits for it.
     *
     * @throws Refusal if it is not done in time, or {@code task} refuses
     */
    public <T> T run(Callable<T> task) {
        return await(begin(task));
    }

    /** Begins it, or lets it wait. */
    public <T> Future<T> begin(Callable<T> task) {
        try {
            return threads.submit(task);
        } catch (RejectedExecutionException e) {
            throw Refusal.of(DeskProblem.BUSY).with("Retry-After", "1");
        }
    }

    /** Waits for what was begun. */
    public <T> T await(Future<T> begun) {
        try {
            return begun.get(config.workTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            begun.cancel(true);
            throw Refusal.of(DeskProblem.TOO_LONG, config.workTime().toSeconds())
                    .with("Retry-After", "5");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            begun.cancel(true);
            throw Refusal.of(DeskProblem.BUSY).with("Retry-After", "5");
        }
    }

    /** How many are being worked on. */
    public int active() {
        return threads.getActiveCount();
    }

    /** How many wait. */
    public int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
