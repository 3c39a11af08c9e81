package org.mujaz.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages and feeds over HTTP, one at a time, politely and within bounds: robots.txt, a pause between two requests to a host,
 * a longer one where it asks for it, only what has changed where it was kept before. Every address that a name or a redirect leads
 * to is checked before it is connected to ({@link Addresses}, {@link Gate}).
 */
public final class Fetcher implements Closeable {

    private static final int MOST_REDIRECTS = 10;
    private static final int MOST_TRIES = 3;
    private static final int LONGEST_BACK_OFF_SECONDS = 10;
    private static final int MOST_ROBOTS = 512 * 1024;
    private static final int LONGEST_ADDRESS = 8000;

    private final Settings settings;
    private final Addresses addresses;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> nextAllowed = new HashMap<>();
    private final @Nullable FetchCache cache;
    private final Gate gate;
    private final HttpClient client;

    /**
     * How to fetch.
     *
     * @param contact whom a server's owner can write to, or empty
     * @param timeout how long one address may take in all, redirects and repetitions included
     * @param maxSize the most bytes of an answer, packed or unpacked
     * @param delay the least time between two requests to a host
     * @param allowPrivate whether addresses that are not public may be fetched from
     * @param allowed single addresses that may, although they are not public
     * @param cache the folder in which answers are kept, or null
     * @param proxies the user's own
     */
    public record Settings(
            String contact,
            Duration timeout,
            int maxSize,
            Duration delay,
            boolean allowPrivate,
            Set<InetAddress> allowed,
            @Nullable Path cache,
            Proxies proxies) {

        public static final Settings DEFAULT = new Settings(
                "", Duration.ofSeconds(30), 4 << 20, Duration.ofSeconds(1), false, Set.of(), null, Proxies.NONE);
    }

    /**
     * An answer.
     *
     * @param url where it came from in the end
     * @param bytes its body, unpacked
     * @param contentType as the server says, or empty
     * @param kept whether the server said that what was kept is still right
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
    public record Answer(String url, byte[] bytes, String contentType, boolean kept) {

        /** The encoding that the server says it is in, or null. */
        public @Nullable String charset() {
            return HtmlDecoder.behind(contentType.toLowerCase(Locale.ROOT), "charset");
        }
    }

    /** @throws UncheckedIOException if this machine lets no socket be opened */
    public Fetcher(Settings settings) {
        this(settings, InetAddress::getAllByName, null);
    }

    /**
     * @param resolver what gives the addresses of names
     * @param tls whose certificates are trusted, or null for those that Java trusts
     */
    Fetcher(Settings settings, Addresses.Resolver resolver, @Nullable SSLContext tls) {
        this.settings = settings;
        this.addresses = new Addresses(settings.allowPrivate, settings.allowed, resolver);
        this.cache = settings.cache == null ? null : new FetchCache(settings.cache);
        try {
            this.gate = new Gate((int) Math.min(Integer.MAX_VALUE, settings.timeout.toMillis() + 1000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout)
                .proxy(ProxySelector.of(gate.address()))
                .executor(Executors.newCachedThreadPool(task -> {
                    Thread thread = new Thread(task, "mujaz-fetch");
                    thread.setDaemon(true);
                    return thread;
                }));
        this.client = (tls == null ? builder : builder.sslContext(tls)).build();
    }

    /** Whether an input is an address of the web. */
    public static boolean isAddress(String input) {
        String head = input.length() > 8 ? input.substring(0, 8).toLowerCase(Locale.ROOT) : "";
        return head.startsWith("http://") || head.equals("https://");
    }

    @Override
    public void close() throws IOException {
        gate.close();
    }

    /**
     * Fetches what stands at {@code url}.
     *
     * @throws ReadException if it cannot be had or may not be, in at most the time of the settings
     */
    public synchronized Answer fetch(String url) throws ReadException {
        long end = System.nanoTime() + settings.timeout.toNanos();
        FetchCache.Entry kept = cache == null ? null : cache.get(url);
        Set<URI> seen = new HashSet<>();
        boolean fromKept = kept != null && kept.moved();
        URI at = address(kept != null && fromKept ? kept.url() : url);
        boolean moved = true;
        while (seen.size() <= MOST_REDIRECTS) {
            if (!seen.add(at)) {
                throw new ReadException(Problem.REDIRECTS, at);
            }
            let(at, end);
            Robots rules = robots(at, end);
            if (!rules.allows(path(at))) {
                throw new ReadException(Problem.ROBOTS, at.getHost());
            }
            HttpResponse<byte[]> response = politely(at, kept, rules, end);
            int status = response.statusCode();
            if (status == 304 && kept != null) {
                return new Answer(kept.url(), kept.bytes(), kept.contentType(), true);
            }
            String location = response.headers().firstValue("Location").orElse("");
            if (isRedirect(status) && !location.isBlank()) {
                moved &= status == 301 || status == 308;
                at = resolve(at, location);
                continue;
            }
            if (status != 200 && fromKept) {
                // Where it had moved to it is no longer; perhaps where it was.
                fromKept = false;
                kept = null;
                seen.clear();
                at = address(url);
                continue;
            }
            if (status != 200) {
                throw new ReadException(Problem.HTTP_STATUS, status);
            }
            return answer(url, at, moved && !at.toString().equals(url), response);
        }
        throw new ReadException(Problem.REDIRECTS, MOST_REDIRECTS);
    }

    /** Opens the gate to an address's host, once it was looked up and checked. */
    private void let(URI at, long end) throws ReadException {
        boolean tls = at.getScheme().equalsIgnoreCase("https");
        String host = host(at);
        long left = end - System.nanoTime();
        Proxies.Endpoint proxy = settings.proxies.of(tls, host);
        List<InetAddress> checked = proxy == null ? addresses.of(host, left) : addresses.behindProxy(host, left);
        gate.let(tls, at.getHost(), checked, proxy);
    }

    private Answer answer(String url, URI at, boolean moved, HttpResponse<byte[]> response) throws ReadException {
        String encoding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        byte[] bytes = Packing.unpack(response.body(), encoding, settings.maxSize);
        String type = header(response, "Content-Type");
        String etag = header(response, "ETag");
        String modified = header(response, "Last-Modified");
        if (cache != null && !(etag.isEmpty() && modified.isEmpty())) {
            cache.put(url, new FetchCache.Entry(at.toString(), moved, etag, modified, type, bytes));
        }
        return new Answer(at.toString(), bytes, type, false);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("").replace('\n', ' ').strip();
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Asks again after a while where a server is busy for now. */
    private HttpResponse<byte[]> politely(URI at, FetchCache.@Nullable Entry kept, Robots rules, long end)
            throws ReadException {
        for (int tries = 1; ; tries++) {
            pause(at, rules, end);
            HttpResponse<byte[]> response = get(at, kept, settings.maxSize, end);
            int status = response.statusCode();
            boolean busy = status == 429 || status == 503 || status == 502 || status == 504;
            long wait = backOff(response, tries);
            boolean time = System.nanoTime() + TimeUnit.SECONDS.toNanos(wait) < end;
            if (!busy || tries == MOST_TRIES || !time || wait > LONGEST_BACK_OFF_SECONDS) {
                return response;
            }
            sleep(TimeUnit.SECONDS.toNanos(wait));
        }
    }

    private static long backOff(HttpResponse<?> response, int tries) {
        try {
            return Math.max(
                    0,
                    Long.parseLong(response.headers().firstValue("Retry-After").orElse("" + (1L << (tries - 1)))));
        } catch (NumberFormatException e) {
            return LONGEST_BACK_OFF_SECONDS;
        }
    }

    private void pause(URI at, Robots rules, long end) throws ReadException {
        String host = at.getAuthority();
        long delay = Math.max(settings.delay.toNanos(), TimeUnit.MILLISECONDS.toNanos(rules.delayMillis()));
        long now = System.nanoTime();
        Long next = nextAllowed.get(host);
        if (next != null && next > now) {
            if (next > end) {
                throw tooSlow();
            }
            sleep(next - now);
        }
        nextAllowed.put(host, System.nanoTime() + (settings.delay.isZero() ? 0 : delay));
    }

    private static void sleep(long nanos) throws ReadException {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadException(Problem.UNREACHABLE, "interrupted");
        }
    }

    private HttpResponse<byte[]> get(URI at, FetchCache.@Nullable Entry kept, int maxSize, long end)
            throws ReadException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .header("User-Agent", userAgent())
                .header(
                        "Accept",
                        "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
                                + "application/feed+json,application/xml;q=0.9,*/*;q=0.5")
                .header("Accept-Language", "ar,*;q=0.5")
                .header("Accept-Encoding", "gzip")
                .GET();
        if (kept != null && !kept.etag().isEmpty()) {
            request.header("If-None-Match", kept.etag());
        }
        if (kept != null && !kept.lastModified().isEmpty()) {
            request.header("If-Modified-Since", kept.lastModified());
        }
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw tooSlow();
        }
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.build(), response -> new Limited(maxSize));
        try {
            HttpResponse<byte[]> response = sent.get(left, TimeUnit.NANOSECONDS);
            if (response.headers().firstValue(Gate.OWN).isPresent()) {
                throw new ReadException(Problem.UNREACHABLE, at.getHost());
            }
            return response;
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw tooSlow();
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new ReadException(Problem.UNREACHABLE, "interrupted");
        } catch (ExecutionException e) {
            throw failure(at, e.getCause(), maxSize);
        }
    }

    private ReadException failure(URI at, @Nullable Throwable cause, int maxSize) {
        for (Throwable at2 = cause; at2 != null; at2 = at2.getCause()) {
            if (at2 instanceof TooLarge) {
                return new ReadException(Problem.TOO_LARGE, Sizes.format(maxSize));
            }
            if (at2 instanceof HttpTimeoutException) {
                return tooSlow();
            }
            if (at2 instanceof SSLException && !(at2.getMessage() == null)) {
                return new ReadException(Problem.CERTIFICATE, at2.getMessage().replace('\n', ' '));
            }
        }
        String message = cause == null ? "" : String.valueOf(cause.getMessage());
        boolean gateSaysNo = message.contains("Tunnel failed");
        return new ReadException(
                Problem.UNREACHABLE, gateSaysNo ? at.getHost() : message.isBlank() ? at.getHost() : message);
    }

    private ReadException tooSlow() {
        return new ReadException(Problem.TOO_SLOW, settings.timeout.toSeconds());
    }

    private String userAgent() {
        String contact = settings.contact.replaceAll("[^\\x20-\\x7E]", "").strip();
        return "Mujaz/0.1 (" + (contact.isEmpty() ? NO_CONTACT : "+" + contact) + ")";
    }

    private Robots robots(URI at, long end) throws ReadException {
        String site = at.getScheme() + "://" + at.getRawAuthority();
        Robots known = robots.get(site);
        if (known == null) {
            known = fetchRobots(at.resolve("/robots.txt"), end);
            robots.put(site, known);
        }
        return known;
    }

    private Robots fetchRobots(URI from, long end) throws ReadException {
        URI at = from;
        for (int redirects = 0; redirects < 5; redirects++) {
            let(at, end);
            HttpResponse<byte[]> response;
            try {
                response = get(at, null, MOST_ROBOTS, end);
            } catch (ReadException e) {
                if (e.problem() == Problem.TOO_LARGE) {
                    return Robots.ALLOW_ALL;
                }
                throw e;
            }
            int status = response.statusCode();
            String location = response.headers().firstValue("Location").orElse("");
            if (isRedirect(status) && !location.isBlank()) {
                at = resolve(at, location);
            } else if (status == 200) {
                String encoding = header(response, "Content-Encoding").toLowerCase(Locale.ROOT);
                byte[] bytes = Packing.unpack(response.body(), encoding, MOST_ROBOTS);
                return Robots.parse(new String(bytes, StandardCharsets.UTF_8));
            } else {
                return status >= 500 ? Robots.FORBID_ALL : Robots.ALLOW_ALL;
            }
        }
        return Robots.ALLOW_ALL;
    }

    // ---- Addresses

    private static URI resolve(URI from, String location) throws ReadException {
        return address(from.resolve(address(location, false)).toString());
    }

    static URI address(String url) throws ReadException {
        return address(url, true);
    }

    /** An address with what may not stand in one written as it must be: Arabic letters, spaces, names of hosts. */
    private static URI address(String url, boolean whole) throws ReadException {
        String text = url.strip();
        if (text.length() > LONGEST_ADDRESS) {
            throw new ReadException(Problem.BAD_ADDRESS, "too long");
        }
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (c <= ' ' || c >= 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                escaped.append((char) c);
            }
        }
        try {
            int hash = escaped.indexOf("#");
            URI uri = new URI(hash < 0 ? escaped.toString() : escaped.substring(0, hash));
            if (!whole) {
                return uri;
            }
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || isOddNumber(uri.getHost())) {
                throw new ReadException(Problem.BAD_ADDRESS, shortened(text));
            }
            return uri.getRawPath() == null || uri.getRawPath().isEmpty()
                    ? uri.resolve("/" + query(uri))
                    : uri.normalize();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new ReadException(Problem.BAD_ADDRESS, shortened(text));
        }
    }

    /** Whether a host is a number that programs do not agree on: 2130706433, 0177.0.0.1, 127.1. */
    private static boolean isOddNumber(String host) {
        if (!host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
            return false;
        }
        String[] parts = host.split("\\.", -1);
        boolean odd = parts.length != 4;
        for (String part : parts) {
            odd |= part.isEmpty() || part.length() > 3 || (part.length() > 1 && part.startsWith("0"));
        }
        return odd;
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private static String host(URI at) {
        String host = at.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String path(URI at) {
        return at.getRawPath() + query(at);
    }

    // ---- Bodies

    /** What owners of servers are told who have nobody to write to. */
    private static final String NO_CONTACT = "reads Arabic news; obeys robots.txt as Mujaz";

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
