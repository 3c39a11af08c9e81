package org.mujaz.web.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON for each request and for whatever else is worth telling. Of a request it has method, path without query, status, times and
 * sizes, and who called; never what was in it.
 */
public final class JsonLog implements RequestLog, Closeable {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int LONGEST_PATH = 200;

    private final @Nullable PrintStream to;
    private final boolean closes;
    private final String callerAttribute;

    /** Keeps the handlers from being collected with their loggers. */
    private final Logger root = Logger.getLogger("");

    private final @Nullable Handler handler;

    /**
     * @param where none, stderr or the name of a file, which is added to
     * @param callerAttribute the attribute of a request that says who called
     * @throws IOException if the file cannot be opened
     */
    public JsonLog(String where, String callerAttribute) throws IOException {
        this.callerAttribute = callerAttribute;
        this.closes = !where.equals("none") && !where.equals("stderr");
        this.to = switch (where) {
            case "none" -> null;
            case "stderr" -> System.err;
            default ->
                new PrintStream(
                        Files.newOutputStream(Path.of(where), StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                        true,
                        StandardCharsets.UTF_8);
        };
        for (Handler old : root.getHandlers()) {
            root.removeHandler(old);
        }
        PrintStream warnings = to == null ? System.err : to;
        this.handler = new StreamHandler(warnings, new Lines()) {
            @Override
            public synchronized void publish(LogRecord line) {
                super.publish(line);
                flush();
            }
        };
        handler.setLevel(Level.WARNING);
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
    }

    @Override
    public void log(Request request, Response response) {
        PrintStream stream = to;
        if (stream == null) {
            return;
        }
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        Object caller = request.getAttribute(callerAttribute);
        String path = Request.getPathInContext(request);
        stream.println(line(json -> {
            json.writeStringField("event", "request");
            json.writeStringField("method", request.getMethod());
            json.writeStringField("path", withoutIds(path));
            json.writeNumberField("status", response.getStatus());
            json.writeNumberField("ms", nanos / 1_000_000);
            json.writeNumberField("in", Request.getContentBytesRead(request));
            json.writeNumberField("out", Response.getContentBytesWritten(response));
            json.writeStringField("client", caller == null ? Request.getRemoteAddr(request) : caller.toString());
        }));
    }

    /** A path of bounded length. What is behind the second slash of a page names an article that was read. */
    private static String withoutIds(String path) {
        String bounded = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
        if (bounded.startsWith("/api/") || bounded.startsWith("/health/") || bounded.startsWith("/assets/")) {
            return bounded;
        }
        int slash = bounded.indexOf('/', 1);
        return slash < 0 ? bounded : bounded.substring(0, slash) + "/{id}";
    }

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private static String line(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField(
                    "time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public void close() {
        if (handler != null) {
            root.removeHandler(handler);
        }
        if (closes && to != null) {
            to.close();
        }
    }

    /** What libraries tell, in the same form. Of an exception its classes and places, not its message, which may quote a text. */
    private static final class Lines extends Formatter {

        @Override
        public String format(LogRecord told) {
            Throwable thrown = told.getThrown();
            return line(json -> {
                        json.writeStringField("event", "message");
                        json.writeStringField("level", told.getLevel().getName());
                        json.writeStringField("logger", String.valueOf(told.getLoggerName()));
                        json.writeStringField("message", thrown == null ? formatMessage(told) : "failed");
                        if (thrown != null) {
                            json.writeStringField("thrown", thrown.getClass().getName());
                            json.writeArrayFieldStart("at");
                            StackTraceElement[] trace = thrown.getStackTrace();
                            for (int i = 0; i < Math.min(trace.length, 12); i++) {
                                json.writeString(trace[i].toString());
                            }
                            json.writeEndArray();
                        }
                    })
                    + System.lineSeparator();
        }
    }
}
