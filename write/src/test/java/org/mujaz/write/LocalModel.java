package org.mujaz.write;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that speaks the protocol and answers as it is told. */
final class LocalModel implements AutoCloseable {

    /** What it was sent. */
    record Asked(String path, String authorization, String body) {}

    /** Answers a request. */
    interface Reply {
        void to(HttpExchange exchange, Asked asked) throws IOException;
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Deque<Reply> replies = new ArrayDeque<>();

    /** @param replies one a request; the last one again and again */
    LocalModel(Reply... replies) {
        this.replies.addAll(List.of(replies));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(pool);
        server.createContext("/", exchange -> {
            try (exchange) {
                String key = exchange.getRequestHeaders().getFirst("Authorization");
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                Asked its = new Asked(exchange.getRequestURI().toString(), key == null ? "" : key, body);
                asked.add(its);
                next().to(exchange, its);
            }
        });
        server.start();
    }

    private synchronized Reply next() {
        return replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** An answer whose content is this text. */
    static Reply says(String content) {
        return (exchange, asked) -> send(exchange, 200, completion(content));
    }

    static Reply status(int status, String body, String... headers) {
        return (exchange, asked) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            send(exchange, status, body);
        };
    }

    static String completion(String content) {
        return "{\"id\":\"1\",\"object\":\"chat.completion\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
                + "\"content\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(content))
                + "\"},\"finish_reason\":\"stop\"}],\"usage\":{\"total_tokens\":1}}";
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
