package org.mujaz.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.read.Columns;
import org.mujaz.read.Fetcher;
import org.mujaz.read.Inputs;
import org.mujaz.read.Outcome;
import org.mujaz.read.Page;
import org.mujaz.read.Problem;
import org.mujaz.read.Proxies;
import org.mujaz.read.ReadException;
import org.mujaz.read.ReadOptions;
import org.mujaz.web.config.DeskConfig;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.Refusal;

/** Makes an article of what somebody gives: a text, the bytes of a file, a link. The same readers as those of the commands. */
public final class Intake {

    /** So many links are fetched at once; each keeps a thread waiting for another server. */
    private static final int MOST_FETCHES = 8;

    private static final int LONGEST_LINK = 4096;

    private final Lexicon lexicon;
    private final DeskConfig config;
    private final Semaphore fetches = new Semaphore(MOST_FETCHES, true);

    public Intake(Lexicon lexicon, DeskConfig config) {
        this.lexicon = lexicon;
        this.config = config;
    }

    /** What somebody typed or pasted, given points and title told apart. */
    public Page text(String text) {
        return one(ReadOptions.Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first article of a file; what it is is told by how it begins, not by what it is called or said to be. */
    public Page file(byte[] bytes) {
        return one(null, bytes);
    }

    /** The article that an address of the web leads to. */
    public Page link(String link) {
        String address = link.strip();
        if (!Fetcher.isAddress(address) || address.length() > LONGEST_LINK) {
            throw Refusal.of(new ReadException(Problem.BAD_ADDRESS, "http://\u2026, https://\u2026"));
        }
        boolean taken = false;
        try {
            taken = fetches.tryAcquire(config.workTime().toMillis(), TimeUnit.MILLISECONDS);
            if (!taken) {
                throw Refusal.of(DeskProblem.BUSY).with("Retry-After", "5");
            }
            return first(List.of(address), null, InputStream.nullInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(DeskProblem.BUSY).with("Retry-After", "5");
        } finally {
            if (taken) {
                fetches.release();
            }
        }
    }

    private Page one(ReadOptions.@Nullable Format format, byte[] bytes) {
        return first(List.of("-"), format, new ByteArrayInputStream(bytes));
    }

    private Page first(List<String> input, ReadOptions.@Nullable Format format, InputStream in) {
        Fetcher.Settings fetch = new Fetcher.Settings(
                config.contact(),
                config.fetchTime(),
                config.maxBody(),
                Fetcher.Settings.DEFAULT.delay(),
                config.fetchPrivate(),
                Set.of(),
                null,
                // A proxy would look up names by itself, and its answer is not checked here.
                Proxies.NONE);
        ReadOptions options = new ReadOptions(format, null, null, config.maxBody(), Columns.NONE, true, fetch);
        try (Inputs inputs = new Inputs(input, options, lexicon, in)) {
            ReadException failure = new ReadException(Problem.NO_ARTICLE);
            for (Optional<Outcome> outcome = inputs.next(); outcome.isPresent(); outcome = inputs.next()) {
                Page page = outcome.get().page();
                if (page != null) {
                    return page;
                }
                ReadException failed = outcome.get().failure();
                if (failed != null) {
                    throw Refusal.of(failed);
                }
            }
            throw Refusal.of(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
