package org.mujaz.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.read.Sizes;
import org.mujaz.web.api.Api;
import org.mujaz.web.config.DeskConfig;
import org.mujaz.web.guard.Connections;
import org.mujaz.web.guard.Gate;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.ProblemJson;
import org.mujaz.web.problem.Refusal;
import org.mujaz.web.watch.JsonLog;
import org.mujaz.web.watch.Metrics;

/**
 * The server. Made with its configuration, started once, stopped once. A request goes through {@link Gate}, then to a route of the pages or of
 * {@link Api}; what either refuses is answered in one place.
 */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Desk.class.getName());

    /** Threads of the server: those whose requests wait for work, those that fetch, and some to spare for health and assets. */
    private static final int MOST_THREADS = Work.MOST_WAITING + 64;

    private static final long IDLE_MILLIS = 30_000;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");
    private static final Set<String> ROUTES = Set.of(
            "/",
            "/brief",
            "/check",
            "/timeline",
            "/why",
            "/wrong",
            "/look",
            "/assets",
            "/metrics",
            "/health/live",
            "/health/ready",
            "/api/v1/analyze",
            "/api/v1/brief",
            "/api/v1/check",
            "/api/v1/read",
            "/api/v1/openapi.json");

    private final DeskConfig config;
    private final Assets assets = new Assets();
    private final Metrics metrics;
    private final JsonLog log;
    private final Work work;
    private final PageRoutes pages;
    private final Api api;
    private final Connections connections;
    private final GracefulHandler graceful = new GracefulHandler();
    private final Javalin server;
    private volatile boolean stopping;

    /** @throws IOException if the log cannot be opened */
    public Desk(DeskConfig config, Mujaz mujaz) throws IOException {
        this.config = config;
        this.metrics = new Metrics(mujaz.version());
        this.log = new JsonLog(config.log(), Gate.CALLER);
        this.work = new Work(config);
        SecureRandom random = new SecureRandom();
        Intake intake = new Intake(mujaz.lexicon(), config);
        Readings readings = new Readings(config.readings(), random);
        Visits visits = new Visits(assets, random);
        this.pages = new PageRoutes(mujaz, work, intake, readings, new Reports(config.reports()), visits, metrics);
        this.api = new Api(mujaz, config, work, intake, metrics);
        ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler("connections", true);
        this.connections = new Connections(scheduler, config.bodyTime().toMillis());
        this.server = Javalin.create(javalin -> configure(javalin, scheduler));
        metrics.gauge("mujaz_work_active", "Requests that are being worked on.", work::active);
        metrics.gauge("mujaz_work_waiting", "Requests that wait for it.", work::waiting);
        metrics.gauge("mujaz_requests_active", "Requests that have begun.", graceful::getCurrentRequestCount);
        metrics.gauge("mujaz_connections", "Open connections.", connections::count);
        metrics.gauge("mujaz_readings", "Articles kept for pages.", readings::count);
    }

    private void configure(JavalinConfig javalin, ScheduledExecutorScheduler scheduler) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.http.maxRequestSize = Math.max(config.maxBody(), config.maxBatch()) + (1L << 16);
        javalin.http.prefer405over404 = true;
        javalin.jetty.multipartConfig.maxFileSize(config.maxBody() + (1L << 16), SizeUnit.BYTES);
        javalin.jetty.multipartConfig.maxTotalRequestSize(config.maxBody() + (1L << 16), SizeUnit.BYTES);
        javalin.jetty.multipartConfig.maxInMemoryFileSize(config.maxBody() + (1 << 16), SizeUnit.BYTES);
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 8, 60_000);
        threads.setName("desk");
        threads.setDaemon(true);
        javalin.jetty.threadPool = threads;
        javalin.jetty.modifyServletContextHandler(context -> context.setMaxFormContentSize(config.maxBody()));
        javalin.jetty.modifyServer(jetty -> {
            jetty.setStopTimeout(config.stopTime().toMillis());
            jetty.setRequestLog(this::finished);
            jetty.addBean(scheduler);
            jetty.addBean(connections);
            Gate gate = new Gate(config, connections, this::refuse);
            jetty.insertHandler(gate);
            jetty.insertHandler(graceful);
        });
        javalin.jetty.addConnector(this::connector);
        routes(javalin);
    }

    private Connector connector(Server jetty, HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(jetty, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(config.host());
        connector.setPort(config.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.addBean(connections);
        jetty.addBean(new NetworkConnectionLimit(config.connections(), connector));
        return connector;
    }

    private void routes(JavalinConfig javalin) {
        javalin.routes.before(context -> {
            // Programs send no such header; a browser that does so for another site's page is not answered.
            if (!context.method().name().equals("GET")
                    && !context.method().name().equals("HEAD")) {
                Visits.refuseForeign(context);
            }
        });
        pages.addTo(javalin.routes);
        api.addTo(javalin.routes);
        javalin.routes.get(Assets.PATH + "<name>", context -> {
            if (!assets.serve(context, context.pathParam("name"))) {
                throw Refusal.of(DeskProblem.NOT_FOUND);
            }
        });
        javalin.routes.get("/health/live", context -> json(context, "{\"status\":\"up\"}"));
        javalin.routes.get("/health/ready", context -> {
            boolean ready = !stopping && work.waiting() < Work.MOST_WAITING;
            context.status(ready ? 200 : 503);
            json(context, ready ? "{\"status\":\"ready\"}" : "{\"status\":\"busy\"}");
        });
        javalin.routes.get(
                "/metrics", context -> context.contentType(Metrics.TYPE).result(metrics.print()));
        javalin.routes.exception(Refusal.class, (refusal, context) -> answer(context, refusal));
        javalin.routes.exception(HttpResponseException.class, (e, context) -> answer(context, refusal(e)));
        javalin.routes.exception(Exception.class, (e, context) -> {
            LOG.log(Level.SEVERE, "a request failed", e);
            answer(context, Refusal.of(DeskProblem.DEFECT));
        });
    }

    // ---- Answers

    private static void json(Context context, String json) {
        context.contentType("application/json").result(json.getBytes(StandardCharsets.UTF_8));
    }

    /** What Javalin itself refuses. */
    private Refusal refusal(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> Refusal.of(DeskProblem.NOT_FOUND);
            case 405 ->
                Refusal.of(DeskProblem.METHOD, String.valueOf(e.getDetails().getOrDefault("availableMethods", "")));
            case 413 -> Refusal.of(DeskProblem.TOO_LARGE, Sizes.format(config.maxBody()));
            default -> Refusal.of(DeskProblem.BAD_REQUEST, "HTTP " + e.getStatus());
        };
    }

    private void answer(Context context, Refusal refusal) {
        metrics.problem(refusal.code());
        refusal.headers().forEach(context::header);
        context.header("Cache-Control", "no-store");
        if (isForPrograms(context.path(), context.header("Accept"))) {
            context.status(refusal.status());
            byte[] body = ProblemJson.of(refusal, context.path()).getBytes(StandardCharsets.UTF_8);
            context.contentType(ProblemJson.TYPE).result(body);
        } else {
            pages.refuse(context, refusal);
        }
    }

    private static boolean isForPrograms(String path, @Nullable String accept) {
        return path.startsWith("/api/")
                || path.startsWith("/health/")
                || path.equals("/metrics")
                || accept == null
                || !accept.contains("text/html");
    }

    /** Answers what {@link Gate} refuses. */
    private void refuse(Request request, Response response, Callback callback, Refusal refusal) {
        metrics.problem(refusal.code());
        String path = Request.getPathInContext(request);
        String accept = request.getHeaders().get(HttpHeader.ACCEPT);
        boolean forPrograms = isForPrograms(path, accept);
        byte[] body = forPrograms
                ? ProblemJson.of(refusal, path).getBytes(StandardCharsets.UTF_8)
                : PageRoutes.faultPage(
                        refusal, assets, null, request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        response.setStatus(refusal.status());
        refusal.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders()
                .put(new HttpField(
                        HttpHeader.CONTENT_TYPE, forPrograms ? ProblemJson.TYPE : "text/html; charset=utf-8"));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private void finished(Request request, Response response) {
        String path = Request.getPathInContext(request);
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        metrics.request(route(path), method, response.getStatus(), System.nanoTime() - request.getBeginNanoTime());
        log.log(request, response);
    }

    /** A route's name for metrics: one of a few, whatever is asked for. */
    private static String route(String path) {
        if (ROUTES.contains(path)) {
            return path;
        }
        int slash = path.indexOf('/', 1);
        String first = slash < 0 ? path : path.substring(0, slash);
        return ROUTES.contains(first) ? first + "/*" : "other";
    }

    // ---- Life

    /**
     * Begins to answer; returns the address.
     *
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public String start() {
        server.start();
        String host = config.host().indexOf(':') >= 0 ? "[" + config.host() + "]" : config.host();
        return "http://" + host + ":" + server.port() + "/";
    }

    /** Begins to refuse new requests, waits for those that are being answered, and ends. */
    @Override
    public void close() {
        stopping = true;
        server.stop();
        work.close();
        log.close();
    }
}
