package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server does: an answer, or one clear problem in bounded time; and nothing private is ever connected to. */
@Timeout(30)
class FetcherTest {

    private static final int LIMIT = 1 << 20;

    private final LocalWeb web = new LocalWeb();

    @AfterEach
    void stop() {
        web.close();
    }

    private static Fetcher fetcher(@Nullable Path cache, int seconds) {
        try {
            return new Fetcher(new Fetcher.Settings(
                    "mailto:desk@example.org",
                    Duration.ofSeconds(seconds),
                    LIMIT,
                    Duration.ZERO,
                    false,
                    Set.of(InetAddress.getByName(LocalWeb.ADDRESS)),
                    cache,
                    Proxies.NONE));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static Fetcher fetcher() {
        return fetcher(null, 5);
    }

    private void fails(String url, Problem problem) {
        try (Fetcher fetcher = fetcher(null, 2)) {
            assertThatThrownBy(() -> fetcher.fetch(url))
                    .isInstanceOfSatisfying(
                            ReadException.class,
                            e -> assertThat(e.problem()).as(e.getMessage()).isEqualTo(problem));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAnswerWithItsEncodingAndWhoWeAre() throws Exception {
        AtomicReference<String> agent = new AtomicReference<>();
        web.on("/a", exchange -> {
            agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
            LocalWeb.send(exchange, 200, "text/html; charset=windows-1256", "x".getBytes(StandardCharsets.US_ASCII));
        });
        try (Fetcher fetcher = fetcher()) {
            Fetcher.Answer answer = fetcher.fetch(web.url("/a#part"));
            assertThat(answer.bytes()).containsExactly('x');
            assertThat(answer.charset()).isEqualTo("windows-1256");
            assertThat(answer.url()).isEqualTo(web.url("/a"));
        }
        assertThat(agent.get()).startsWith("Mujaz/").endsWith("(+mailto:desk@example.org)");
        assertThat(web.requests()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void addressesAreWrittenAsTheyMustBe() throws Exception {
        String path = "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1?q=%D8%A8%20b";
        web.page(path, "text/html", "y");
        try (Fetcher fetcher = fetcher()) {
            assertThat(fetcher.fetch(web.url("/أخبار/1?q=ب b")).bytes()).containsExactly('y');
        }
    }

    @Test
    void packedAnswersAreUnpackedAndBombsRefused() throws Exception {
        web.gzipped("/good", "text/html", LocalWeb.gzip("مرحبا".getBytes(StandardCharsets.UTF_8)));
        web.gzipped("/bomb", "text/html", LocalWeb.gzip(new byte[300 << 20]));
        web.gzipped("/broken", "text/html", new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3});
        try (Fetcher fetcher = fetcher()) {
            assertThat(new String(fetcher.fetch(web.url("/good")).bytes(), StandardCharsets.UTF_8))
                    .isEqualTo("مرحبا");
        }
        fails(web.url("/bomb"), Problem.BOMB);
        fails(web.url("/broken"), Problem.UNREADABLE);
    }

    @Test
    void slowSilentAndEndlessAnswersEnd() {
        web.endless("/slow", 1, 100).endless("/endless", 100_000, 0).silent("/silent");
        fails(web.url("/slow"), Problem.TOO_SLOW);
        fails(web.url("/silent"), Problem.TOO_SLOW);
        fails(web.url("/endless"), Problem.TOO_LARGE);
    }

    @Test
    void redirectsAreFollowedAsFarAsTheyGo() throws Exception {
        web.redirect("/moved", "/new%20place?x=1").page("/new%20place?x=1", "text/html", "z");
        web.redirect("/circle", "/circle2").redirect("/circle2", "/circle");
        for (int i = 0; i < 20; i++) {
            web.redirect("/far" + i, "/far" + (i + 1));
        }
        try (Fetcher fetcher = fetcher()) {
            assertThat(fetcher.fetch(web.url("/moved")).url()).isEqualTo(web.url("/new%20place?x=1"));
        }
        fails(web.url("/circle"), Problem.REDIRECTS);
        fails(web.url("/far0"), Problem.REDIRECTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://10.0.0.1/x",
                "http://192.168.1.1/",
                "http://172.20.0.3/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[64:ff9b::a00:1]/",
                "http://localhost/"
            })
    void privateAddressesAreRefusedAlsoBehindARedirect(String address) {
        web.redirect("/there", address);
        fails(address, Problem.PRIVATE_ADDRESS);
        fails(web.url("/there"), Problem.PRIVATE_ADDRESS);
        assertThat(web.requests()).containsExactly("/robots.txt", "/there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.org/a", "http://user:secret@example.org/", "http:///x"})
    void otherAddressesAreRefusedAlsoBehindARedirect(String address) {
        web.redirect("/there", address);
        fails(address, Problem.BAD_ADDRESS);
        fails(web.url("/there"), Problem.BAD_ADDRESS);
    }

    @Test
    void publicAddressesArePublic() throws UnknownHostException {
        for (String address :
                List.of("8.8.8.8", "151.101.1.1", "2a00:1450:4001:80b::200e", "172.32.0.1", "100.128.0.1")) {
            assertThat(Addresses.isPublic(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
    }

    @Test
    void aHostThatIsNotThereAndAPortThatIsClosed() {
        fails("http://no-such-host.invalid/", Problem.NO_SUCH_HOST);
        fails("http://" + LocalWeb.ADDRESS + ":1/", Problem.UNREACHABLE);
    }

    @Test
    void robotsTxtIsObeyed() throws Exception {
        web.page(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nAllow: /\n\nUser-agent: Mujaz\nDisallow: /secret\nDisallow: /*.pdf$\nAllow: /secret/open\n");
        web.page("/secret/open/1", "text/html", "o").page("/a.pdf?x", "text/html", "p");
        try (Fetcher fetcher = fetcher()) {
            assertThat(fetcher.fetch(web.url("/secret/open/1")).bytes()).containsExactly('o');
            assertThat(fetcher.fetch(web.url("/a.pdf?x")).bytes()).containsExactly('p');
        }
        fails(web.url("/secret/1"), Problem.ROBOTS);
        fails(web.url("/a.pdf"), Problem.ROBOTS);
        assertThat(web.requests()).doesNotContain("/secret/1", "/a.pdf");
    }

    @Test
    void aRobotsTxtThatCannotBeHadForbids() {
        web.on("/robots.txt", exchange -> LocalWeb.send(exchange, 500, "text/plain", new byte[0]));
        web.page("/a", "text/html", "a");
        fails(web.url("/a"), Problem.ROBOTS);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain(@TempDir Path cache) throws Exception {
        web.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            LocalWeb.send(
                    exchange,
                    known ? 304 : 200,
                    "text/xml",
                    known ? new byte[0] : "<rss/>".getBytes(StandardCharsets.UTF_8));
        });
        for (boolean kept : new boolean[] {false, true, true}) {
            try (Fetcher fetcher = fetcher(cache, 5)) {
                Fetcher.Answer answer = fetcher.fetch(web.url("/feed"));
                assertThat(answer.kept()).isEqualTo(kept);
                assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
                assertThat(answer.contentType()).isEqualTo("text/xml");
            }
        }
    }

    @Test
    void a304ThatWasNotAskedForAndOtherErrorsSaySo() {
        web.on("/304", exchange -> LocalWeb.send(exchange, 304, "text/html", new byte[0]));
        web.on("/500", exchange -> LocalWeb.send(exchange, 500, "text/html", new byte[0]));
        fails(web.url("/304"), Problem.HTTP_STATUS);
        fails(web.url("/404"), Problem.HTTP_STATUS);
        fails(web.url("/500"), Problem.HTTP_STATUS);
    }

    @Test
    void aBusyServerIsAskedAgainLater() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        web.on("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            boolean busy = asked.incrementAndGet() < 3;
            LocalWeb.send(exchange, busy ? 503 : 200, "text/html", "b".getBytes(StandardCharsets.US_ASCII));
        });
        long begun = System.nanoTime();
        try (Fetcher fetcher = fetcher()) {
            assertThat(fetcher.fetch(web.url("/busy")).bytes()).containsExactly('b');
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(2));
        web.on("/later", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            LocalWeb.send(exchange, 429, "text/html", new byte[0]);
        });
        fails(web.url("/later"), Problem.HTTP_STATUS);
    }

    @Test
    void betweenTwoRequestsToAHostThereIsAPause() throws Exception {
        web.page("/1", "text/html", "1").page("/2", "text/html", "2");
        Fetcher.Settings settings = new Fetcher.Settings(
                "",
                Duration.ofSeconds(5),
                LIMIT,
                Duration.ofMillis(700),
                false,
                Set.of(InetAddress.getByName(LocalWeb.ADDRESS)),
                null,
                Proxies.NONE);
        long begun = System.nanoTime();
        try (Fetcher fetcher = new Fetcher(settings)) {
            fetcher.fetch(web.url("/1"));
            fetcher.fetch(web.url("/2"));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(700));
    }

    @Test
    void aPageInTheWrongEncodingIsReadFromTheWeb() throws Exception {
        SavedPage saved = SavedPage.all().stream()
                .filter(page -> page.name().contains("says-utf8"))
                .findFirst()
                .orElseThrow();
        web.page("/p", "text/html; charset=utf-8", saved.html());
        try (Fetcher fetcher = fetcher()) {
            Fetcher.Answer answer = fetcher.fetch(web.url("/p"));
            assertThat(new String(answer.bytes(), Charset.forName("windows-1256")))
                    .contains(String.valueOf(saved.field("title")).substring(0, 10));
        }
    }
}
