package org.mujaz.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.web.TestDesk;
import org.mujaz.web.config.ApiKey;
import org.mujaz.web.config.ConfigException;

/** Who is kept out, and that those who are do not keep out the others. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class GuardTest {

    /** The head of a request that posts to the API. */
    private static String head(String... headers) {
        return "POST /api/v1/brief HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }

    private static final String BODY = "{\"text\": \"" + TestDesk.TEXT + "\"}";

    @TempDir
    private Path folder = Path.of("");

    private static int brief(TestDesk desk, String... headers) {
        return desk.post("/api/v1/brief", TestDesk.JSON, BODY, headers).statusCode();
    }

    // ---- Names

    @Test
    void theDeskIsCalledByItsNameOnly() throws IOException {
        try (TestDesk desk = TestDesk.with("allowed-hosts", "desk.example")) {
            for (String host :
                    List.of("localhost:1", "127.0.0.1", "[::1]:80", "LOCALHOST", "desk.example", "Desk.Example.:9")) {
                assertThat(status(desk, host)).as(host).isEqualTo("200");
            }
            for (String host :
                    List.of("evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "169.254.1.1")) {
                assertThat(status(desk, host)).as(host).isEqualTo("421");
            }
            // An orchestrator asks for health by whatever address it has.
            assertThat(desk.raw("GET /health/live HTTP/1.1\r\nHost: 10.0.0.7\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static String status(TestDesk desk, String host) throws IOException {
        String answer = desk.raw("GET /brief HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        return answer.substring(9, 12);
    }

    // ---- Keys

    @Test
    void withoutKeysNobodyListensBeyondLoopback() {
        assertThatThrownBy(() -> TestDesk.config("host", "0.0.0.0"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("open to others");
        assertThatThrownBy(() -> TestDesk.config("host", "192.168.1.5"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("--new-key");
        assertThatThrownBy(() -> TestDesk.config("host", "0.0.0.0", "behind-proxy", "X-Remote-User"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("proxy-from");
        assertThatThrownBy(
                        () -> TestDesk.config("host", "::", "behind-proxy", "X-Remote-User", "proxy-from", "10.0.0.1"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("allowed-hosts");
    }

    @Test
    void aKeyIsAskedForAndComparedByItsSum() throws Exception {
        ApiKey.Made first = ApiKey.make("newsroom", new SecureRandom());
        ApiKey.Made second = ApiKey.make("archive", new SecureRandom());
        Path file = Files.writeString(folder.resolve("keys"), "# who\n" + first.line() + "\n\n" + second.line() + "\n");
        assertThat(Files.readString(file)).doesNotContain(first.key()).doesNotContain(second.key());
        try (TestDesk desk = TestDesk.with("keys", file.toString())) {
            assertThat(brief(desk)).isEqualTo(401);
            assertThat(brief(desk, "Authorization", "Bearer " + first.key())).isEqualTo(200);
            assertThat(brief(desk, "X-API-Key", second.key())).isEqualTo(200);
            String basic =
                    Base64.getEncoder().encodeToString(("editor:" + second.key()).getBytes(StandardCharsets.UTF_8));
            assertThat(desk.get("/brief", "Authorization", "Basic " + basic).statusCode())
                    .isEqualTo(200);
            for (String wrong :
                    List.of("Bearer x", "Bearer ", "Basic !!!", "Basic eA==", "Bearer " + first.key() + "x")) {
                assertThat(brief(desk, "Authorization", wrong)).as(wrong).isEqualTo(401);
            }
            // The sum is not the key.
            assertThat(brief(desk, "Authorization", "Bearer " + first.line().substring(9)))
                    .isEqualTo(401);
            HttpResponse<String> page = desk.get("/", "Accept", "text/html");
            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .contains("Basic realm=");
            assertThat(page.body()).contains("MJZ-314").contains("<html");
            assertThat(desk.get("/metrics").statusCode()).isEqualTo(401);
            assertThat(desk.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFileOfKeysThatIsNoneIsRefusedWithoutShowingIt() throws IOException {
        Path file = Files.writeString(folder.resolve("keys"), "newsroom mjz_secret-in-the-clear\n");
        assertThatThrownBy(() -> TestDesk.config("keys", file.toString()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("keys:1")
                .hasMessageNotContaining("secret");
        Path empty = Files.writeString(folder.resolve("empty"), "# none yet\n");
        assertThatThrownBy(() -> TestDesk.config("keys", empty.toString())).hasMessageContaining("no key");
        assertThatThrownBy(() -> TestDesk.config("keys", folder.resolve("none").toString()))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aProxySaysWhoItIsAndNobodyElseMay() {
        try (TestDesk desk = TestDesk.with("behind-proxy", "X-Remote-User")) {
            assertThat(brief(desk)).isEqualTo(401);
            assertThat(brief(desk, "X-Remote-User", " ")).isEqualTo(401);
            assertThat(brief(desk, "X-Remote-User", "amal")).isEqualTo(200);
        }
        try (TestDesk desk = TestDesk.with("behind-proxy", "X-Remote-User", "proxy-from", "10.9.8.7")) {
            assertThat(brief(desk, "X-Remote-User", "amal")).isEqualTo(401);
        }
    }

    // ---- How often

    @Test
    void aClientThatAsksTooOftenIsToldWhenToComeBack() {
        try (TestDesk desk = TestDesk.with("rate", "60")) {
            List<Integer> seen = new ArrayList<>();
            HttpResponse<String> last = desk.get("/api/v1/openapi.json");
            seen.add(last.statusCode());
            for (int i = 0; i < 13; i++) {
                last = desk.get("/api/v1/openapi.json");
                seen.add(last.statusCode());
            }
            assertThat(seen.subList(0, 10)).containsOnly(200);
            assertThat(seen).contains(429);
            assertThat(last.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(last.body()).contains("MJZ-313");
        }
    }

    @Test
    void limitsAreForEachKey() throws Exception {
        ApiKey.Made first = ApiKey.make("a", new SecureRandom());
        ApiKey.Made second = ApiKey.make("b", new SecureRandom());
        try (TestDesk desk = TestDesk.with("rate", "6", "keys", first.line() + "," + second.line())) {
            assertThat(brief(desk, "X-API-Key", first.key())).isEqualTo(200);
            assertThat(brief(desk, "X-API-Key", first.key())).isEqualTo(429);
            assertThat(brief(desk, "X-API-Key", second.key())).isEqualTo(200);
            assertThat(brief(desk, "X-API-Key", "wrong")).isEqualTo(401);
            assertThat(brief(desk, "X-API-Key", "wrong"))
                    .as("guesses are limited too")
                    .isEqualTo(429);
        }
    }

    // ---- How much

    @ParameterizedTest
    @CsvSource({"100000, false", "100000, true", "300000, true"})
    void tooLargeABodyIsRefused(int size, boolean chunked) {
        try (TestDesk desk = TestDesk.with("max-body", "20K")) {
            byte[] body = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
            HttpResponse<String> response = desk.post(
                    "/api/v1/brief",
                    TestDesk.JSON,
                    chunked
                            ? BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))
                            : BodyPublishers.ofByteArray(body));
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("MJZ-308");
            assertThat(brief(desk)).isEqualTo(200);
        }
    }

    @Test
    void whoAsksBeforeSendingIsToldAtOnce() throws IOException {
        try (TestDesk desk = TestDesk.with("max-body", "20K")) {
            String answer = desk.raw(head(
                    "Content-Type: application/json",
                    "Content-Length: 1000000",
                    "Expect: 100-continue",
                    "Connection: close"));
            assertThat(answer).startsWith("HTTP/1.1 413").doesNotContain("100 Continue");
        }
    }

    @Test
    void bodiesWithoutEndDoNotStopOthers() throws IOException {
        try (TestDesk desk = TestDesk.with("max-body", "100K")) {
            List<Socket> endless = new ArrayList<>();
            byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 20; i++) {
                Socket socket = desk.connect();
                socket.getOutputStream()
                        .write(head("Content-Type: application/json", "Transfer-Encoding: chunked")
                                .getBytes(StandardCharsets.US_ASCII));
                endless.add(socket);
            }
            for (Socket socket : endless) {
                try {
                    for (int i = 0; i < 16; i++) {
                        socket.getOutputStream().write(chunk);
                    }
                } catch (IOException e) {
                    // It was told that this is too much, and the connection closed.
                }
            }
            assertThat(brief(desk)).isEqualTo(200);
            for (Socket socket : endless) {
                socket.close();
            }
        }
    }

    // ---- How slowly

    @Test
    void slowBodiesTakeNoThreadAndEnd() throws IOException {
        try (TestDesk desk = TestDesk.with("body-seconds", "3", "connections", "600")) {
            List<Socket> slow = new ArrayList<>();
            // More than there are threads.
            for (int i = 0; i < 300; i++) {
                Socket socket = desk.connect();
                socket.getOutputStream()
                        .write((head("Content-Type: application/json", "Content-Length: 1000") + "{\"text\":")
                                .getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            long begun = System.nanoTime();
            for (int i = 0; i < 5; i++) {
                assertThat(brief(desk)).isEqualTo(200);
            }
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
                    .isLessThan(20);
            for (Socket socket : slow) {
                String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                assertThat(answer).isEqualTo("HTTP/1.1 408");
                socket.close();
            }
        }
    }

    @Test
    void headersALetterAtATimeEndToo() throws Exception {
        try (TestDesk desk = TestDesk.with("body-seconds", "2")) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Socket socket = desk.connect();
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            boolean ended = false;
            long begun = System.nanoTime();
            while (!ended && System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(30)) {
                assertThat(brief(desk)).isEqualTo(200);
                Thread.sleep(200);
                ended = true;
                for (Socket socket : slow) {
                    ended &= hasEnded(socket);
                }
            }
            assertThat(ended)
                    .as("every one was closed, although each sent a letter now and then")
                    .isTrue();
        }
    }

    private static boolean hasEnded(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            socket.setSoTimeout(1);
            InputStream in = socket.getInputStream();
            return in.read() < 0;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    // ---- What is no HTTP

    @Test
    void nonsenseIsAnsweredOrEnded() throws IOException {
        try (TestDesk desk = TestDesk.with()) {
            assertThat(desk.raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 4");
            assertThat(desk.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(40_000) + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 431");
            assertThat(desk.raw(head("Content-Length: 5", "Transfer-Encoding: chunked") + "0\r\n\r\n"))
                    .startsWith("HTTP/1.1 400");
            assertThat(brief(desk)).isEqualTo(200);
        }
    }
}
