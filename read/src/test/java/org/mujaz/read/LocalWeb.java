package org.mujaz.read;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;

/** The web of these tests: a server on 127.0.0.2, which is let in by name, so that 127.0.0.1 still is a private address. */
final class LocalWeb implements AutoCloseable {

    static final String ADDRESS = "127.0.0.2";

    private final HttpServer server;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What answers at a path. */
    interface Site {
        void answer(HttpExchange exchange) throws IOException;
    }

    LocalWeb() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(ADDRESS), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            requests.add(path);
            Site site = sites.get(path);
            if (site == null) {
                send(exchange, 404, "text/plain", new byte[0]);
            } else {
                site.answer(exchange);
            }
            exchange.close();
        });
        server.start();
    }

    String url(String path) {
        return "http://" + ADDRESS + ":" + server.getAddress().getPort() + path;
    }

    /** The paths that were asked for, in order. */
    List<String> requests() {
        return requests;
    }

    LocalWeb on(String path, Site site) {
        sites.put(path, site);
        return this;
    }

    LocalWeb page(String path, String type, byte[] body) {
        return on(path, exchange -> send(exchange, 200, type, body));
    }

    LocalWeb page(String path, String type, String body) {
        return page(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    LocalWeb redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            send(exchange, 302, "text/plain", new byte[0]);
        });
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    /** Answers, and then goes on with it for ever, a few bytes at a time. */
    LocalWeb endless(String path, int bytes, int pauseMillis) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (!closed.get()) {
                    out.write(" ".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    pause(pauseMillis);
                }
            }
        });
    }

    /** Says nothing at all. */
    LocalWeb silent(String path) {
        return on(path, exchange -> {
            while (!closed.get()) {
                pause(50);
            }
        });
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    LocalWeb gzipped(String path, String type, byte[] packed) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, type, packed);
        });
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        closed.set(true);
        server.stop(0);
    }
}
