package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.lexicon.Lexicon;

/**
 * Sixty kinds of pages and feeds as a hostile, broken or busy server may send them, each read as a command reads it: an article, or one
 * clear line with its code, in bounded time. Servers that no checked address leads to must see nobody.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class HostileWebTest {

    private static final int SECONDS = 2;
    private static final int LIMIT = 1 << 20;

    /** What a machine with other work may take longer. */
    private static final int LENIENCE_MILLIS = 5000;

    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
    private static final String XML = "Content-Type: application/rss+xml\r\n";
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Lexicon lexicon = Lexicon.load();
    private final RawWeb web = new RawWeb(LocalWeb.ADDRESS, null);
    private final RawWeb trap = new RawWeb("127.0.0.1", null);
    private final @Nullable RawWeb trap6 = loopback6();

    @AfterAll
    void close() throws IOException {
        web.close();
        trap.close();
        if (trap6 != null) {
            trap6.close();
        }
    }

    private static @Nullable RawWeb loopback6() {
        try {
            return new RawWeb("::1", null);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The names of these tests. Each look-up of rebind.example gives the next of two addresses. */
    private static Addresses.Resolver names(AtomicInteger lookUps) {
        return host -> switch (host) {
            case "news.example", "other.example" -> addresses(LocalWeb.ADDRESS);
            case "inside.example" -> addresses("10.0.0.1");
            case "both.example" -> addresses(LocalWeb.ADDRESS, "192.168.0.9");
            case "mapped.example" -> addresses("::ffff:127.0.0.1");
            case "slow.example" -> {
                RawWeb.pause(20_000);
                yield addresses(LocalWeb.ADDRESS);
            }
            case "rebind.example" -> addresses(lookUps.getAndIncrement() < 1 ? LocalWeb.ADDRESS : "127.0.0.1");
            default -> {
                if (host.chars().anyMatch(c -> Character.isLetter(c) && c > 'f') || host.endsWith(".example")) {
                    throw new UnknownHostException(host);
                }
                yield InetAddress.getAllByName(host);
            }
        };
    }

    private static InetAddress[] addresses(String... numbers) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            addresses[i] = InetAddress.getByName(numbers[i]);
        }
        return addresses;
    }

    private static Fetcher fetcher(@Nullable Path cache, @Nullable SSLContext tls, Proxies proxies) throws IOException {
        return new Fetcher(
                new Fetcher.Settings(
                        "mailto:desk@example.org",
                        Duration.ofSeconds(SECONDS),
                        LIMIT,
                        Duration.ZERO,
                        false,
                        Set.of(InetAddress.getByName(LocalWeb.ADDRESS)),
                        cache,
                        proxies),
                names(new AtomicInteger()),
                tls);
    }

    /** What a command would print of an address: codes of failures, skips, or the beginnings of texts. */
    private List<String> read(String url, Fetcher fetcher) {
        List<String> seen = new ArrayList<>();
        try (Inputs inputs = new Inputs(List.of(url), ReadOptions.DEFAULT, lexicon, InputStream.nullInputStream())
                .fetchingWith(fetcher)) {
            for (Optional<Outcome> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                Outcome outcome = next.get();
                if (outcome.failure() != null) {
                    assertThat(outcome.failure().line(Locale.ENGLISH)).doesNotContain("\n", "\r");
                    seen.add(outcome.failure().problem().id());
                } else if (outcome.page() != null) {
                    seen.add("text "
                            + outcome.page()
                                    .article()
                                    .body()
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
                } else {
                    seen.add("skipped " + outcome.skip());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return seen;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] page() {
        return utf8(Crawl.html("وصول الوزير إلى العاصمة في زيارة رسمية", Crawl.ARABIC));
    }

    private static byte[] deflated(byte[] bytes, boolean raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(out, new Deflater(5, raw))) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] packed(int times, byte[] bytes) {
        byte[] packed = bytes;
        for (int i = 0; i < times; i++) {
            packed = LocalWeb.gzip(packed);
        }
        return packed;
    }

    private static void forever(OutputStream out, String begin, byte[] piece, int pause) throws IOException {
        out.write(begin.getBytes(StandardCharsets.ISO_8859_1));
        while (true) {
            out.write(piece);
            out.flush();
            RawWeb.pause(pause);
        }
    }

    private static String rss(String before, String text) {
        return "<?xml version=\"1.0\"?>" + before
                + "<rss version=\"2.0\"><channel><title>أخبار</title><item><title>خبر اليوم الأول"
                + "</title><description>" + text + "</description></item></channel></rss>";
    }

    /** Each kind: where it is, and what must come of it. */
    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        String ok = "text " + Crawl.ARABIC;
        // Slow and endless.
        web.on("/silent", (head, out) -> RawWeb.pause(10_000));
        kinds.put("/silent", "MJZ-222");
        web.on(
                "/body-without-end",
                (head, out) -> forever(out, "HTTP/1.1 200 OK\r\n" + HTML + "\r\n", new byte[8192], 0));
        kinds.put("/body-without-end", "MJZ-206");
        web.on("/drip", (head, out) -> forever(out, "HTTP/1.1 200 OK\r\n" + HTML + "\r\n", new byte[] {'a'}, 100));
        kinds.put("/drip", "MJZ-222");
        web.on(
                "/header-without-end",
                (head, out) -> forever(out, "HTTP/1.1 200 OK\r\n", utf8("X-A: aaaaaaaaaaaaaaaaa\r\n"), 0));
        kinds.put("/header-without-end", "MJZ-225");
        web.on("/header-drip", (head, out) -> forever(out, "HTTP/1.1 200 OK\r\n", utf8("X-A: a\r\n"), 100));
        kinds.put("/header-drip", "MJZ-222");
        web.on("/gone-away", (head, out) -> out.write(utf8("HTTP/1.1 200")));
        kinds.put("/gone-away", "MJZ-225");
        web.on(
                "/chunks-without-end",
                (head, out) -> forever(
                        out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", utf8("4\r\naaaa\r\n"), 20));
        kinds.put("/chunks-without-end", "MJZ-222");
        web.on(
                "/chunk-of-no-size",
                (head, out) -> out.write(utf8("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\naaaa\r\n")));
        kinds.put("/chunk-of-no-size", "MJZ-225");
        // Redirects.
        web.on("/circle", 302, "Location: /circle2\r\n", new byte[0])
                .on("/circle2", 302, "Location: /circle\r\n", new byte[0]);
        kinds.put("/circle", "MJZ-223");
        for (int i = 0; i < 20; i++) {
            web.on("/far" + i, 302, "Location: /far" + (i + 1) + "\r\n", new byte[0]);
        }
        kinds.put("/far0", "MJZ-223");
        kinds.put("/cookie-demanded", "MJZ-223");
        web.on("/cookie-demanded", 302, "Set-Cookie: seen=1\r\nLocation: /cookie-demanded\r\n", new byte[0]);
        String port = ":" + trap.port() + "/";
        to(kinds, "loopback", "http://127.0.0.1" + port, "MJZ-219");
        to(kinds, "ten", "http://10.0.0.1/", "MJZ-219");
        to(kinds, "loopback6", "http://[::1]:" + (trap6 == null ? 1 : trap6.port()) + "/", "MJZ-219");
        to(kinds, "metadata", "http://169.254.169.254/latest/", "MJZ-219");
        to(kinds, "mapped", "http://[::ffff:127.0.0.1]" + port, "MJZ-219");
        to(kinds, "mapped-hex", "http://[::ffff:7f00:1]" + port, "MJZ-219");
        to(kinds, "nat64", "http://[64:ff9b::7f00:1]" + port, "MJZ-219");
        to(kinds, "decimal", "http://2130706433" + port, "MJZ-227");
        to(kinds, "octal", "http://0177.0.0.1" + port, "MJZ-227");
        to(kinds, "hex", "http://0x7f.0.0.1" + port, "MJZ-227");
        to(kinds, "short", "http://127.1" + port, "MJZ-227");
        to(kinds, "wide-digits", "http://１２７.0.0.1" + port, "MJZ-227");
        to(kinds, "zero", "http://0.0.0.0" + port, "MJZ-219");
        to(kinds, "user", "http://news.example@127.0.0.1" + port, "MJZ-227");
        to(kinds, "file", "file:///etc/passwd", "MJZ-227");
        to(kinds, "gopher", "gopher://127.0.0.1" + port, "MJZ-227");
        to(kinds, "name-inside", "http://inside.example/", "MJZ-219");
        to(kinds, "name-both", "http://both.example:" + web.port() + "/", "MJZ-219");
        to(kinds, "name-mapped", "http://mapped.example" + port, "MJZ-219");
        to(kinds, "name-unknown", "http://nobody.example/", "MJZ-220");
        to(kinds, "name-slow", "http://slow.example/", "MJZ-220");
        // Packings.
        web.on("/bomb", 200, HTML + "Content-Encoding: gzip\r\n", LocalWeb.gzip(new byte[200 << 20]));
        kinds.put("/bomb", "MJZ-226");
        web.on("/gzip-in-gzip", 200, HTML + "Content-Encoding: gzip, gzip\r\n", packed(2, page()));
        kinds.put("/gzip-in-gzip", ok);
        web.on("/gzip-five-times", 200, HTML + "Content-Encoding: gzip,gzip,gzip,gzip,gzip\r\n", packed(5, page()));
        kinds.put("/gzip-five-times", "MJZ-226");
        web.on("/gzip-not-said", 200, HTML, packed(1, page()));
        kinds.put("/gzip-not-said", ok);
        web.on("/gzip-said-only", 200, HTML + "Content-Encoding: gzip\r\n", page());
        kinds.put("/gzip-said-only", ok);
        web.on("/gzip-cut", 200, HTML + "Content-Encoding: gzip\r\n", java.util.Arrays.copyOf(packed(1, page()), 90));
        kinds.put("/gzip-cut", "MJZ-203");
        web.on("/deflate", 200, HTML + "Content-Encoding: deflate\r\n", deflated(page(), false));
        kinds.put("/deflate", ok);
        web.on("/deflate-raw", 200, HTML + "Content-Encoding: deflate\r\n", deflated(page(), true));
        kinds.put("/deflate-raw", ok);
        web.on("/brotli", 200, HTML + "Content-Encoding: br\r\n", Crawl.brotli(page()));
        kinds.put("/brotli", ok);
        web.on("/brotli-said-only", 200, HTML + "Content-Encoding: br\r\n", page());
        kinds.put("/brotli-said-only", ok);
        web.on(
                "/brotli-cut",
                200,
                HTML + "Content-Encoding: br\r\n",
                java.util.Arrays.copyOf(Crawl.brotli(page()), 90));
        kinds.put("/brotli-cut", "MJZ-203");
        web.on("/brotli-broken", 200, HTML + "Content-Encoding: br\r\n", new byte[] {0x0B, 2, (byte) 0x80, 'a', 3});
        kinds.put("/brotli-broken", "MJZ-203");
        web.on("/packed-in-zstd", 200, HTML + "Content-Encoding: zstd\r\n", page());
        kinds.put("/packed-in-zstd", "MJZ-203");
        // Lengths and encodings.
        web.on("/length-too-long", 200, HTML + "Content-Length: 99999\r\n", page());
        kinds.put("/length-too-long", "MJZ-225");
        web.on("/length-too-short", 200, HTML + "Content-Length: 500\r\n", page());
        kinds.put("/length-too-short", ok);
        web.on("/length-no-number", 200, HTML + "Content-Length: many\r\n", page());
        kinds.put("/length-no-number", "MJZ-225");
        byte[] old = new String(page(), StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1256"));
        web.on("/wrong-charset", 200, HTML, old);
        kinds.put("/wrong-charset", ok);
        // Feeds.
        web.on(
                "/broken-xml",
                200,
                XML,
                utf8(rss("", "<p>" + Crawl.ARABIC + "</b>").replace("</item>", "")));
        kinds.put("/broken-xml", ok);
        web.on(
                "/entity-bomb",
                200,
                XML,
                utf8(rss("<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "&b;")));
        kinds.put("/entity-bomb", "MJZ-229");
        web.on(
                "/external-entity",
                200,
                XML,
                utf8(rss("<!DOCTYPE r [<!ENTITY x SYSTEM \"" + trap.url("/x") + "\">]>", "&x;")));
        kinds.put("/external-entity", "MJZ-229");
        web.on("/external-dtd", 200, XML, utf8(rss("<!DOCTYPE rss SYSTEM \"" + trap.url("/d") + "\">", Crawl.ARABIC)));
        kinds.put("/external-dtd", ok);
        web.on("/stylesheet", 200, XML, utf8(rss("<?xml-stylesheet href=\"" + trap.url("/s") + "\"?>", Crawl.ARABIC)));
        kinds.put("/stylesheet", ok);
        web.on(
                "/item-inside",
                200,
                XML,
                utf8(rss("", "قصير").replace("<description>", "<link>" + trap.url("/i") + "</link><description>")));
        kinds.put("/item-inside", "MJZ-219");
        web.on(
                "/opml-of-itself",
                200,
                XML,
                utf8("<opml><body><outline xmlUrl=\"" + web.url("/opml-of-itself") + "\"/><outline xmlUrl=\""
                        + web.url("/external-dtd") + "\"/></body></opml>"));
        kinds.put("/opml-of-itself", ok);
        // What servers say.
        web.on("/later", 429, "Retry-After: 3600\r\n", new byte[0]);
        kinds.put("/later", "MJZ-221");
        AtomicInteger busy = new AtomicInteger();
        web.on(
                "/busy",
                (head, out) -> out.write(
                        busy.getAndIncrement() == 0
                                ? RawWeb.answer(503, "Retry-After: 1\r\n", new byte[0])
                                : RawWeb.answer(200, HTML, page())));
        kinds.put("/busy", ok);
        web.on("/gone", 410, "", new byte[0]);
        kinds.put("/gone", "MJZ-221");
        web.on("/not-asked-for", 304, "", new byte[0]);
        kinds.put("/not-asked-for", "MJZ-221");
        web.on("/upgrade", 426, "Upgrade: h2c\r\n", new byte[0]);
        kinds.put("/upgrade", "MJZ-221");
        web.on("/http2-frames", (head, out) -> out.write(new byte[] {0, 0, 0, 4, 0, 0, 0, 0, 0}));
        kinds.put("/http2-frames", "MJZ-225");
        web.on("/no-http", (head, out) -> out.write(utf8("SSH-2.0-OpenSSH_9.6\r\n")));
        kinds.put("/no-http", "MJZ-225");
        web.on("/cookie-wall", 403, "Set-Cookie: a=b\r\n", utf8("<html>cookies</html>"));
        kinds.put("/cookie-wall", "MJZ-221");
        web.on(
                "/login",
                200,
                HTML,
                utf8(
                        "<html><head><title>تسجيل الدخول</title></head><body><form><h1>تسجيل الدخول</h1><label>الاسم"
                                + "</label><input><label>كلمة المرور</label><input type=password><button>دخول</button></form></body></html>"));
        kinds.put("/login", "MJZ-218");
        web.on("/pdf", 200, HTML, utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj"));
        kinds.put("/pdf", "MJZ-205");
        web.on("/picture", 200, "Content-Type: image/jpeg\r\n", new byte[] {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J'
        });
        kinds.put("/picture", "MJZ-205");
        web.on("/nothing", 200, HTML, new byte[0]);
        kinds.put("/nothing", "MJZ-204");
        web.on(
                "/persian",
                200,
                HTML,
                utf8(Crawl.html(
                        "گزارش روز",
                        ("این گزارش درباره ی وضعیت اقتصادی کشور است و می گوید که قیمت ها در"
                                        + " ماه های گذشته بیشتر شده اند و مردم از آن ناراضی هستند. ")
                                .repeat(3))));
        kinds.put("/persian", "MJZ-208");
        return kinds;
    }

    private void to(Map<String, String> kinds, String name, String location, String expected) {
        web.on(
                "/to-" + name,
                (head, out) -> out.write(utf8("HTTP/1.1 302 Found\r\nLocation: " + location
                        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")));
        kinds.put("/to-" + name, expected);
    }

    @Test
    void eachKindEndsInTimeWithAnArticleOrItsCodeAndNothingElseIsTouched() throws IOException {
        Map<String, String> kinds = kinds();
        assertThat(kinds).hasSizeGreaterThan(60);
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            long begun = System.nanoTime();
            List<String> seen = read(web.url(kind.getKey()), fetcher(null, null, Proxies.NONE));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            if (!seen.equals(List.of(kind.getValue())) || millis > SECONDS * 1000 + LENIENCE_MILLIS) {
                wrong.add(kind.getKey() + ": " + seen + " and not " + kind.getValue() + ", " + millis + " ms");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(trap.visitors()).isEmpty();
        assertThat(trap6 == null ? List.of() : trap6.visitors()).isEmpty();
    }

    @Test
    void aNameThatChangesItsAddressIsReachedWhereItWasChecked() throws IOException {
        try (RawWeb site = new RawWeb(LocalWeb.ADDRESS, null)) {
            site.on("/a", 200, HTML, page());
            site.on("/robots.txt", 200, "", new byte[0]);
            String url = "http://rebind.example:" + site.port() + "/a";
            Fetcher fetcher = fetcher(null, null, Proxies.NONE);
            // The first look-up is the public one, and robots.txt is asked for there; the second is private.
            assertThat(read(url, fetcher)).containsExactly("MJZ-219");
            assertThat(site.heads()).isEmpty();
            assertThat(trap.visitors()).isEmpty();
        }
    }

    @Test
    void theGateConnectsToWhatWasCheckedWhateverTheNameIsByThen() throws Exception {
        try (RawWeb site = new RawWeb(LocalWeb.ADDRESS, null);
                Gate gate = new Gate(2000)) {
            site.on("/a", 200, HTML, page());
            // By its name this is the trap's address; what was checked is another.
            gate.let(false, "localhost", List.of(InetAddress.getByName(LocalWeb.ADDRESS)), null);
            java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
                    .proxy(java.net.ProxySelector.of(gate.address()))
                    .build();
            java.net.http.HttpRequest request = java.net.http.HttpRequest.newBuilder(
                            java.net.URI.create("http://localhost:" + site.port() + "/a"))
                    .build();
            assertThat(client.send(request, java.net.http.HttpResponse.BodyHandlers.ofByteArray())
                            .body())
                    .isEqualTo(page());
            assertThat(site.heads()).hasSize(1);
            // A name that nobody checked is let nowhere.
            java.net.http.HttpRequest other = java.net.http.HttpRequest.newBuilder(java.net.URI.create(trap.url("/")))
                    .build();
            assertThat(client.send(other, java.net.http.HttpResponse.BodyHandlers.ofByteArray())
                            .statusCode())
                    .isEqualTo(502);
            assertThat(trap.visitors()).isEmpty();
        }
    }

    @Test
    void robotsTxtOfEveryKind() throws IOException {
        Map<String, byte[]> texts = Map.of(
                "forbids", utf8("User-agent: *\nDisallow: /\n"),
                "huge", utf8("User-agent: *\n" + "Disallow: /x\n".repeat(200_000)),
                "stars", utf8("User-agent: *\nDisallow: /" + "*a".repeat(2000) + "$\n"),
                "binary", new byte[] {0, 1, 2, (byte) 0xFF, 10, 13});
        Map<String, String> expected = Map.of("forbids", "MJZ-224", "huge", "text", "stars", "text", "binary", "text");
        for (Map.Entry<String, byte[]> each : texts.entrySet()) {
            try (RawWeb site = new RawWeb(LocalWeb.ADDRESS, null)) {
                site.on("/robots.txt", 200, "", each.getValue()).on("/a", 200, HTML, page());
                assertThat(read(site.url("/a"), fetcher(null, null, Proxies.NONE)))
                        .as(each.getKey())
                        .singleElement()
                        .satisfies(seen -> assertThat(seen).startsWith(String.valueOf(expected.get(each.getKey()))));
            }
        }
        try (RawWeb site = new RawWeb(LocalWeb.ADDRESS, null)) {
            site.on("/robots.txt", (head, out) -> RawWeb.pause(10_000)).on("/a", 200, HTML, page());
            assertThat(read(site.url("/a"), fetcher(null, null, Proxies.NONE))).containsExactly("MJZ-222");
            site.on("/robots.txt", 500, "", new byte[0]);
            assertThat(read(site.url("/a"), fetcher(null, null, Proxies.NONE))).containsExactly("MJZ-224");
            site.on("/robots.txt", 302, "Location: " + trap.url("/robots.txt") + "\r\n", new byte[0]);
            assertThat(read(site.url("/a"), fetcher(null, null, Proxies.NONE))).containsExactly("MJZ-219");
            assertThat(trap.visitors()).isEmpty();
            assertThat(site.heads()).noneMatch(head -> head.startsWith("GET /a "));
        }
    }

    @Test
    void whatHasNotChangedAndWhatHasMovedIsKept(@TempDir Path cache) throws IOException {
        try (RawWeb site = new RawWeb(LocalWeb.ADDRESS, null)) {
            site.on("/old", 301, "Location: /new\r\n", new byte[0]);
            site.on(
                    "/new",
                    (head, out) -> out.write(
                            head.contains("If-Modified-Since: Mon, 08 Apr 2024 09:00:00 GMT")
                                    ? RawWeb.answer(304, "", new byte[0])
                                    : RawWeb.answer(
                                            200, HTML + "Last-Modified: Mon, 08 Apr 2024 09:00:00 GMT\r\n", page())));
            for (int i = 0; i < 3; i++) {
                assertThat(read(site.url("/old"), fetcher(cache, null, Proxies.NONE)))
                        .containsExactly("text " + Crawl.ARABIC);
            }
            assertThat(site.heads().stream().filter(head -> head.startsWith("GET /old ")))
                    .as("asked once where it was")
                    .hasSize(1);
            assertThat(site.heads().stream().filter(head -> head.contains("If-Modified-Since")))
                    .hasSize(2);
            // When the new place is gone, the old one is asked again.
            site.on("/new", 404, "", new byte[0]).on("/old", 200, HTML, page());
            assertThat(read(site.url("/old"), fetcher(cache, null, Proxies.NONE)))
                    .containsExactly("text " + Crawl.ARABIC);
        }
    }

    // ---- TLS

    private static SSLContext tls(Path folder, String names) throws Exception {
        Path store = folder.resolve("keys-" + names.hashCode() + ".p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-dname",
                        "CN=news.example",
                        "-ext",
                        "SAN=" + names,
                        "-validity",
                        "2",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        made.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(new ByteArrayInputStream(Files.readAllBytes(store)), PASSWORD);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("a", keys.getCertificate("a"));
        trusted.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @Test
    void certificatesAreCheckedAgainstTheNameThatWasAskedFor(@TempDir Path folder) throws Exception {
        SSLContext tls = tls(folder, "dns:news.example");
        try (RawWeb site = new RawWeb(LocalWeb.ADDRESS, tls)) {
            site.on("/a", 200, HTML, page());
            String address = ":" + site.port() + "/a";
            assertThat(read("https://news.example" + address, fetcher(null, tls, Proxies.NONE)))
                    .as("trusted, and of this name")
                    .containsExactly("text " + Crawl.ARABIC);
            assertThat(read("https://other.example" + address, fetcher(null, tls, Proxies.NONE)))
                    .as("trusted, of another name")
                    .containsExactly("MJZ-234");
            assertThat(read("https://news.example" + address, fetcher(null, null, Proxies.NONE)))
                    .as("signed by itself")
                    .containsExactly("MJZ-234");
            assertThat(site.heads()).allMatch(head -> head.contains("Host: news.example:"));
        }
        try (RawWeb plain = new RawWeb(LocalWeb.ADDRESS, null)) {
            assertThat(read("https://news.example:" + plain.port() + "/a", fetcher(null, tls, Proxies.NONE)))
                    .as("no TLS at all")
                    .singleElement()
                    .satisfies(seen -> assertThat(seen).isIn("MJZ-222", "MJZ-225", "MJZ-234"));
        }
    }

    // ---- The user's proxy

    @Test
    void throughAProxyTheRulesOfAddressesStand(@TempDir Path folder) throws Exception {
        try (RawWeb proxy = new RawWeb(LocalWeb.ADDRESS, null)) {
            Proxies.Endpoint endpoint = new Proxies.Endpoint(LocalWeb.ADDRESS, proxy.port(), "Basic eDp5");
            Proxies proxies = new Proxies(endpoint, endpoint, List.of(".direct.example"));
            proxy.on("http://news.example/a", 200, HTML, page());
            proxy.on("http://only-proxy.example/a", 200, HTML, page());
            assertThat(read("http://news.example/a", fetcher(null, null, proxies)))
                    .containsExactly("text " + Crawl.ARABIC);
            assertThat(read("http://only-proxy.example/a", fetcher(null, null, proxies)))
                    .as("a name that only the proxy knows")
                    .containsExactly("text " + Crawl.ARABIC);
            assertThat(proxy.heads()).allMatch(head -> head.contains("Proxy-Authorization: Basic eDp5"));
            int asked = proxy.heads().size();
            for (String inside : List.of(
                    "http://127.0.0.1:" + trap.port() + "/",
                    "http://10.0.0.1/",
                    "https://[::1]/",
                    "http://inside.example/",
                    "http://intranet/",
                    "https://wiki.corp/")) {
                assertThat(read(inside, fetcher(null, null, proxies)))
                        .as(inside)
                        .containsExactly("MJZ-219");
            }
            assertThat(proxy.heads()).hasSize(asked);
            assertThat(read("http://a.direct.example/", fetcher(null, null, proxies)))
                    .as("reached without the proxy, and unknown")
                    .containsExactly("MJZ-220");
            assertThat(proxy.heads()).hasSize(asked);
            assertThat(read("https://news.example/a", fetcher(null, tls(folder, "dns:x.example"), proxies)))
                    .as("a proxy that does not let through")
                    .containsExactly("MJZ-225");
            assertThat(proxy.heads().get(asked))
                    .as("TLS is asked for by the number that was checked")
                    .startsWith("CONNECT " + LocalWeb.ADDRESS + ":443 ");
            assertThat(trap.visitors()).isEmpty();
        }
    }

    @Test
    void proxiesAreThoseOfTheEnvironmentElseOfJava() {
        Proxies ours = Proxies.of(
                Map.of(
                        "https_proxy",
                        "http://me:pa%20ss@proxy.example:3128",
                        "NO_PROXY",
                        "localhost, .inside.example,*.x.example"),
                Map.of("http.proxyHost", "not.this.example"));
        assertThat(ours.http()).isNull();
        assertThat(ours.of(true, "news.example"))
                .isEqualTo(new Proxies.Endpoint("proxy.example", 3128, "Basic bWU6cGEgc3M="));
        for (String direct : List.of("localhost", "a.inside.example", "inside.example", "b.x.example")) {
            assertThat(ours.of(true, direct)).as(direct).isNull();
        }
        Proxies java = Proxies.of(
                Map.of(),
                Map.of(
                        "http.proxyHost",
                        "p.example",
                        "http.proxyPort",
                        "8080",
                        "http.nonProxyHosts",
                        "localhost|*.in.example"));
        assertThat(java.of(false, "news.example")).isEqualTo(new Proxies.Endpoint("p.example", 8080, null));
        assertThat(java.of(true, "news.example")).isNull();
        assertThat(java.of(false, "a.in.example")).isNull();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Proxies.of(Map.of("HTTPS_PROXY", "socks5://u:secret@p:1"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }
}
