package org.mujaz.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.read.JsonLinesReader;
import org.mujaz.read.Page;
import org.mujaz.read.Problem;
import org.mujaz.read.ReadException;
import org.mujaz.text.Article;
import org.mujaz.web.Intake;
import org.mujaz.web.Work;
import org.mujaz.web.config.DeskConfig;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.ProblemJson;
import org.mujaz.web.problem.Refusal;
import org.mujaz.web.watch.Metrics;

/**
 * {@code /api/v1}: an article in, what the command of the same name prints out. Articles come as the contract's JSON, or as the address of a
 * page in {@code url} without {@code text}; {@code read} takes documents too. JSON Lines are answered line by line.
 */
public final class Api {

    /** The path below which it is. */
    public static final String PATH = "/api/v1/";

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";
    private static final String BYTES = "application/octet-stream";

    private final Mujaz mujaz;
    private final DeskConfig config;
    private final Work work;
    private final Intake intake;
    private final Metrics metrics;
    private final Batches batches;

    public Api(Mujaz mujaz, DeskConfig config, Work work, Intake intake, Metrics metrics) {
        this.mujaz = mujaz;
        this.config = config;
        this.work = work;
        this.intake = intake;
        this.metrics = metrics;
        this.batches = new Batches(mujaz, config, work, metrics);
    }

    /** Adds its routes. */
    public void addTo(RoutesConfig routes) {
        for (Task task : Task.values()) {
            routes.post(PATH + task.path(), context -> answer(context, task));
        }
        routes.get(PATH + "openapi.json", context -> resource(context, "openapi.json", JSON));
        routes.get(PATH + "schema/{name}", this::schema);
        routes.get(PATH + "problems/{code}", context -> {
            String described = ProblemJson.describe(context.pathParam("code"))
                    .orElseThrow(() -> Refusal.of(DeskProblem.NOT_FOUND));
            context.contentType(JSON).result(utf8(described));
        });
    }

    private void answer(Context context, Task task) throws IOException {
        String type = MediaTypes.essence(context.contentType());
        if (type.equals(LINES)) {
            batches.answer(context, task, options(context, Options.NONE));
            return;
        }
        Form form = Form.best(context.header(Header.ACCEPT), task.forms())
                .orElseThrow(() -> Refusal.of(
                        DeskProblem.NOT_ACCEPTABLE,
                        task.forms().stream().map(Form::contentType).collect(Collectors.joining(", "))));
        boolean document = task == Task.READ && List.of(HTML, PLAIN, BYTES).contains(type);
        if (!document && !type.equals(JSON)) {
            String taken = JSON + ", " + LINES + (task == Task.READ ? ", " + HTML + ", " + PLAIN + ", " + BYTES : "");
            throw Refusal.of(DeskProblem.MEDIA_TYPE, taken).with("Accept-Post", taken);
        }
        byte[] body = context.bodyAsBytes();
        String printed;
        if (document) {
            Options options = options(context, Options.NONE);
            printed = work.run(() -> print(task, intake.file(body), options, form));
        } else {
            String json = json(body);
            Options options = options(context, Options.of(json));
            String link = Links.of(json);
            // Fetched before a place in the queue is taken: waiting for other servers is no work.
            Page fetched = link == null ? null : intake.link(link);
            printed = work.run(() -> print(task, fetched == null ? page(json, context) : fetched, options, form));
        }
        context.contentType(form.contentType());
        context.header(Header.VARY, Header.ACCEPT);
        context.result(utf8(printed));
    }

    private String print(Task task, Page page, Options options, Form form) {
        long begun = System.nanoTime();
        String printed = task.print(mujaz, page, options, form);
        metrics.analysis(System.nanoTime() - begun);
        return printed;
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static Options options(Context context, Options own) {
        return own.with(context::queryParam);
    }

    /** Bytes that are no characters become U+FFFD, which the analysis tells. */
    private static String json(byte[] body) {
        String json = new String(body, StandardCharsets.UTF_8);
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    private Page page(String json, Context context) {
        JsonLinesReader.Line line = JsonLinesReader.parse(json, "article");
        ReadException failure = line.failure();
        Article article = line.article();
        if (failure != null || article == null) {
            throw Refusal.of(failure == null ? new ReadException(Problem.NO_TEXT_FIELD) : failure);
        }
        if (article.body().length() > config.maxBody()) {
            throw Refusal.of(new ReadException(Problem.TOO_LARGE, org.mujaz.read.Sizes.format(config.maxBody())));
        }
        ReadException warning = line.warning();
        if (warning != null) {
            context.header("Mujaz-Warning", warning.problem().id());
        }
        return Page.of(article, List.of());
    }

    private void schema(Context context) throws IOException {
        String name = context.pathParam("name");
        boolean sound = name.endsWith(".schema.json")
                && name.chars().allMatch(c -> c == '-' || c == '.' || (c >= 'a' && c <= 'z'));
        if (!sound) {
            throw Refusal.of(DeskProblem.NOT_FOUND);
        }
        resource(context, "schema/" + name, "application/schema+json");
    }

    private static void resource(Context context, String name, String type) throws IOException {
        Optional<byte[]> bytes = bytes(name);
        context.contentType(type);
        context.header(Header.CACHE_CONTROL, "public, max-age=3600");
        context.result(bytes.orElseThrow(() -> Refusal.of(DeskProblem.NOT_FOUND)));
    }

    private static Optional<byte[]> bytes(String name) throws IOException {
        try (@Nullable InputStream in = Api.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
