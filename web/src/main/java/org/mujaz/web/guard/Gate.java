package org.mujaz.web.guard;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;
import org.mujaz.read.Sizes;
import org.mujaz.web.config.DeskConfig;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.Refusal;

/**
 * Lets a request through when it calls the desk by its name, may call it, does not call too often, and has arrived whole. Until then it has
 * no thread of its own, so that slow ones, however many, keep none of the others waiting. What is let through is read from memory
 * or a file, and never waits for the network.
 */
public final class Gate extends Handler.Wrapper {

    /** The attribute of a request that says who sent it. */
    public static final String CALLER = "org.mujaz.web.caller";

    /** What is alive need not prove who it is: an orchestrator asks. */
    private static final String HEALTH = "/health/";

    private static final String LINES = "application/x-ndjson";

    /** What is too large is read on up to so many times the limit before it is told so: many clients listen only when they have sent all. */
    private static final int DRAINED = 4;

    private final DeskConfig config;
    private final Hosts hosts;
    private final Callers callers;
    private final Rates rates;
    private final RefusalWriter refusals;
    private final Connections connections;
    private final AtomicLong room;

    /** Writes why a request is not let through. */
    public interface RefusalWriter {

        /** Writes the whole answer and completes {@code callback}. */
        void write(Request request, Response response, Callback callback, Refusal refusal);
    }

    public Gate(DeskConfig config, Connections connections, RefusalWriter refusals) {
        this.config = config;
        this.connections = connections;
        this.hosts = new Hosts(config.allowedHosts(), config.isLoopback());
        this.callers = new Callers(config);
        this.rates = new Rates(config.rate(), System::nanoTime);
        this.refusals = refusals;
        this.room = new AtomicLong(Runtime.getRuntime().maxMemory() / 8);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        connections.begun(request);
        HttpFields.Mutable headers = response.getHeaders();
        Headers.ALWAYS.forEach(headers::put);
        try {
            if (!Request.getPathInContext(request).startsWith(HEALTH)) {
                admit(request);
            }
            checkLength(request);
        } catch (Refusal refusal) {
            refusals.write(request, response, callback, refusal);
            return true;
        }
        HttpFields sent = request.getHeaders();
        boolean content =
                sent.contains(HttpHeader.TRANSFER_ENCODING) || sent.getLongField(HttpHeader.CONTENT_LENGTH) > 0;
        if (!content) {
            return super.handle(request, response, callback);
        }
        new Arrival(request, response, callback).begin();
        return true;
    }

    private void admit(Request request) {
        if (!hosts.isOwn(request.getHeaders().get(HttpHeader.HOST))) {
            throw Refusal.of(DeskProblem.WRONG_HOST);
        }
        String caller;
        try {
            caller = callers.of(request);
        } catch (Refusal refusal) {
            limit("refused " + Request.getRemoteAddr(request));
            throw refusal;
        }
        limit(caller);
        request.setAttribute(CALLER, caller);
    }

    private void limit(String client) {
        int seconds = rates.take(client);
        if (seconds > 0) {
            throw Refusal.of(DeskProblem.TOO_MANY, config.rate())
                    .with(HttpHeader.RETRY_AFTER.asString(), Integer.toString(seconds));
        }
    }

    /** A client that asks before it sends is told at once; so is one that would send far too much. */
    private void checkLength(Request request) {
        long length = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
        int limit = limit(request);
        boolean asks = request.getHeaders().contains(HttpHeader.EXPECT);
        if (length > limit && (asks || length > (long) DRAINED * limit)) {
            throw tooLarge(limit);
        }
    }

    private int limit(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, LINES, 0, LINES.length())
                ? config.maxBatch()
                : config.maxBody() + (1 << 16);
    }

    private static Refusal tooLarge(int limit) {
        return Refusal.of(DeskProblem.TOO_LARGE, Sizes.format(limit)).with(HttpHeader.CONNECTION.asString(), "close");
    }

    /** A request whose content is arriving. */
    private final class Arrival implements Runnable {
        private final Request request;
        private final Response response;
        private final Callback callback;
        private final int limit;
        private final Body body = new Body(room);
        private final AtomicBoolean over = new AtomicBoolean();
        private long arrived;
        private Scheduler.@Nullable Task deadline;

        Arrival(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            this.limit = limit(request);
        }

        void begin() {
            Request.addCompletionListener(request, failure -> body.close());
            deadline = request.getComponents()
                    .getScheduler()
                    .schedule(this::tooSlow, config.bodyTime().toMillis(), TimeUnit.MILLISECONDS);
            run();
        }

        private void tooSlow() {
            if (over.compareAndSet(false, true)) {
                Refusal refusal = Refusal.of(
                                DeskProblem.TOO_SLOW, config.bodyTime().toSeconds())
                        .with(HttpHeader.CONNECTION.asString(), "close");
                request.getComponents()
                        .getExecutor()
                        .execute(() -> refusals.write(request, response, callback, refusal));
            }
        }

        /** Takes what has arrived; called again when more has. */
        @Override
        public void run() {
            try {
                while (!over.get()) {
                    Content.Chunk chunk = request.read();
                    if (chunk == null) {
                        request.demand(this);
                        return;
                    }
                    if (Content.Chunk.isFailure(chunk)) {
                        end(() -> callback.failed(chunk.getFailure()));
                        return;
                    }
                    boolean last = chunk.isLast();
                    take(chunk);
                    if (last || arrived > (long) DRAINED * limit) {
                        end(arrived > limit ? () -> refuse(tooLarge(limit)) : this::pass);
                        return;
                    }
                }
            } catch (IOException | RuntimeException e) {
                end(() -> Response.writeError(request, response, callback, e));
            }
        }

        private void take(Content.Chunk chunk) throws IOException {
            try {
                arrived += chunk.remaining();
                if (arrived <= limit) {
                    body.add(chunk.getByteBuffer());
                }
            } finally {
                chunk.release();
            }
        }

        /** Goes on in a thread of the desk, as this one may be needed to read from the network. */
        private void end(Runnable rest) {
            if (over.compareAndSet(false, true)) {
                Scheduler.Task timer = deadline;
                if (timer != null) {
                    timer.cancel();
                }
                request.getComponents().getExecutor().execute(rest);
            }
        }

        private void refuse(Refusal refusal) {
            refusals.write(request, response, callback, refusal);
        }

        private void pass() {
            try {
                Content.Source source = body.source(request.getComponents().getByteBufferPool());
                if (!Gate.super.handle(new Arrived(request, source), response, callback)) {
                    refuse(Refusal.of(DeskProblem.NOT_FOUND));
                }
            } catch (Exception e) {
                Response.writeError(request, response, callback, e);
            }
        }
    }

    /** A request whose content is here. */
    private static final class Arrived extends Request.Wrapper {
        private final Content.Source source;

        Arrived(Request request, Content.Source source) {
            super(request);
            this.source = source;
        }

        @Override
        public Content.Chunk read() {
            return source.read();
        }

        @Override
        public void demand(Runnable demandCallback) {
            source.demand(demandCallback);
        }

        @Override
        public void fail(Throwable failure) {
            source.fail(failure);
        }

        @Override
        public long getLength() {
            return source.getLength();
        }
    }

    /** The headers of every answer. */
    public static final class Headers {

        /** Scripts, styles and pictures are the desk's own files; nothing may frame it, and it sends forms to itself only. */
        public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'";

        static final Map<String, String> ALWAYS = Map.of(
                "Content-Security-Policy", POLICY,
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                // Not "no-referrer": browsers would then send "Origin: null" with forms.
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin",
                "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
                "Cache-Control", "no-store");

        private Headers() {}
    }
}
