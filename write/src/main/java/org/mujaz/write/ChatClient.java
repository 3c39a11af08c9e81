package org.mujaz.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks a model. Every request ends in bounded time and memory; redirects are not followed. Safe for use by many threads. */
final class ChatClient {

    /** The longest answer that is read, in bytes. */
    static final int LONGEST_ANSWER = 1 << 20;

    /** The longest that a server may make anybody wait between two tries, in seconds. */
    private static final long LONGEST_WAIT = 60;

    /** Waits between two tries. */
    interface Pause {
        void seconds(long seconds) throws InterruptedException;
    }

    private final Endpoint endpoint;
    private final Key key;
    private final Duration timeout;
    private final int retries;
    private final Pause pause;
    private final HttpClient client;

    ChatClient(Endpoint endpoint, Key key, Duration timeout, int retries, Pause pause) {
        this.endpoint = endpoint;
        this.key = key;
        this.timeout = timeout;
        this.retries = retries;
        this.pause = pause;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * Sends a request and returns the body of the answer, the key taken out of it should it stand there.
     *
     * @throws WriterException if there is no answer with the status 200, after retries where the server is busy or failing
     */
    String post(String json) throws WriterException {
        try {
            for (int tries = 0; ; tries++) {
                HttpResponse<byte[]> response = send(json);
                int status = response.statusCode();
                if (status == 200) {
                    return key.removedFrom(new String(response.body(), StandardCharsets.UTF_8));
                }
                boolean again = status == 429 || status == 408 || status >= 500;
                if (!again || tries == retries) {
                    throw failure(status);
                }
                long wait = wait(response, tries);
                if (wait > LONGEST_WAIT) {
                    throw new WriterException(WriterProblem.BUSY, status, wait);
                }
                pause.seconds(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted");
        }
    }

    private static WriterException failure(int status) {
        WriterProblem problem = status == 401 || status == 403
                ? WriterProblem.KEY_REFUSED
                : status >= 300 && status < 400 ? WriterProblem.REDIRECT : WriterProblem.STATUS;
        return new WriterException(problem, status);
    }

    /** As long as the server asks, else twice as long each time. */
    private static long wait(HttpResponse<?> response, int tries) {
        String asked = response.headers().firstValue("Retry-After").orElse("").strip();
        long usual = 1L << Math.min(tries, 10);
        if (asked.isEmpty()) {
            return usual;
        }
        if (asked.length() <= 9 && asked.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Long.parseLong(asked);
        }
        try {
            Instant at = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                    .toInstant();
            return Math.max(0, Duration.between(Instant.now(), at).toSeconds() + 1);
        } catch (DateTimeParseException e) {
            return usual;
        }
    }

    private HttpResponse<byte[]> send(String json) throws WriterException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.completions())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("User-Agent", "Mujaz/0.1")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
        if (!key.isNone()) {
            request.header("Authorization", key.header());
        }
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.build(), response -> new Limited(LONGEST_ANSWER));
        try {
            return sent.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw tooSlow();
        } catch (InterruptedException e) {
            sent.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    /** The kind of a failure in words of our own: messages of exceptions may hold what was sent. */
    private WriterException failure(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return new WriterException(WriterProblem.TOO_LARGE, LONGEST_ANSWER);
            }
            if (cause instanceof UnresolvedAddressException) {
                return unreachable("its host has no address");
            }
            if (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)) {
                return tooSlow();
            }
        }
        return unreachable(thrown == null ? "failed" : kind(thrown));
    }

    private static String kind(Throwable thrown) {
        if (thrown instanceof ConnectException) {
            return "no connection";
        }
        return thrown instanceof javax.net.ssl.SSLException ? "no secure connection" : "the connection broke";
    }

    private WriterException unreachable(String why) {
        return new WriterException(WriterProblem.UNREACHABLE, endpoint.name(), why);
    }

    private WriterException tooSlow() {
        return new WriterException(WriterProblem.TOO_SLOW, timeout.toSeconds());
    }

    /** A body of more than the limit. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Collects a body and gives up at the limit. */
    private static final class Limited implements BodySubscriber<byte[]> {
        private final int limit;
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Flow.@Nullable Subscription subscription;

        Limited(int limit) {
            this.limit = limit;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription its) {
            subscription = its;
            its.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                if (bytes.size() + buffer.remaining() > limit) {
                    if (subscription != null) {
                        subscription.cancel();
                    }
                    body.completeExceptionally(new TooLarge());
                    return;
                }
                byte[] chunk = new byte[buffer.remaining()];
                buffer.get(chunk);
                bytes.write(chunk, 0, chunk.length);
            }
        }

        @Override
        public void onError(Throwable cause) {
            body.completeExceptionally(cause);
        }

        @Override
        public void onComplete() {
            body.complete(bytes.toByteArray());
        }
    }
}
