package org.mujaz.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.web.problem.Refusal;

/** What operators rely on: health, metrics, logs, limits of work, and an end that loses nothing. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class OperationTest {

    private static final String BODY = "{\"text\": \"" + TestDesk.TEXT + "\"}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void healthAndMetricsTellHowItIs() {
        try (TestDesk desk = TestDesk.with()) {
            assertThat(desk.get("/health/live").body()).isEqualTo("{\"status\":\"up\"}");
            assertThat(desk.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\"}");
            desk.post("/api/v1/brief", TestDesk.JSON, BODY);
            desk.post("/api/v1/brief", TestDesk.JSON, "{");
            desk.get("/some/path-" + "x".repeat(50));
            desk.send("BREW", "/", java.net.http.HttpRequest.BodyPublishers.noBody());
            String metrics = desk.get("/metrics").body();
            assertThat(metrics)
                    .contains("mujaz_requests_total{method=\"POST\",route=\"/api/v1/brief\",status=\"200\"} 1.0")
                    .contains("mujaz_requests_total{method=\"POST\",route=\"/api/v1/brief\",status=\"400\"} 1.0")
                    .contains("route=\"other\"")
                    .contains("method=\"other\"")
                    .contains("mujaz_problems_total{code=\"MJZ-211\"} 1.0")
                    .contains("mujaz_articles_total 1.0")
                    .contains("mujaz_build_info{version=\"" + TestDesk.MUJAZ.version() + "\"} 1")
                    .doesNotContain("BREW")
                    .doesNotContain("path-x");
            // Every line is a comment or a sample with a number.
            assertThat(metrics.lines())
                    .allMatch(line -> line.startsWith("# ")
                            || line.matches("[a-z_]+(\\{[^}]*})? (-?[0-9.]+(E-?[0-9]+)?|\\+Inf|NaN)"));
        }
    }

    @Test
    void theLogHasARequestALineAndNothingOfItsText() throws IOException {
        Path log = folder.resolve("log");
        try (TestDesk desk = TestDesk.with("log", log.toString())) {
            desk.post("/api/v1/brief?points=2", TestDesk.JSON, BODY);
            desk.post("/api/v1/analyze", TestDesk.JSON, "{\"text\": \"" + TestDesk.TEXT);
            desk.get("/brief/AAAAAAAAAAAAAAAAAAAAAA?secret=1");
        }
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(3);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode first = mapper.readTree(lines.get(0));
        assertThat(first.get("method").asText()).isEqualTo("POST");
        assertThat(first.get("path").asText()).isEqualTo("/api/v1/brief");
        assertThat(first.get("status").asInt()).isEqualTo(200);
        assertThat(first.get("in").asInt()).isEqualTo(BODY.getBytes(StandardCharsets.UTF_8).length);
        assertThat(first.get("client").asText()).isEqualTo("127.0.0.1");
        assertThat(mapper.readTree(lines.get(2)).get("path").asText()).isEqualTo("/brief/{id}");
        assertThat(String.join("\n", lines))
                .doesNotContain("لافروف")
                .doesNotContain("secret")
                .doesNotContain("AAAA");
    }

    @Test
    void aStopWaitsForWhatIsBeingAnswered() throws Exception {
        TestDesk desk = TestDesk.with();
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Socket socket = desk.connect()) {
            socket.getOutputStream()
                    .write(
                            ("POST /api/v1/brief HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                            + body.length + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, 10);
            Thread.sleep(500);
            Future<?> closing = threads.submit(desk::close);
            Thread.sleep(500);
            assertThat(closing.isDone()).isFalse();
            socket.getOutputStream().write(body, 10, body.length - 10);
            String answer = TestDesk.readAll(socket);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("keyPoints");
            closing.get(30, TimeUnit.SECONDS);
            assertThatThrownBy(desk::connect).isInstanceOf(IOException.class);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void workThatTakesTooLongIsGivenUpAndTooMuchIsRefused() throws Exception {
        Work work = new Work(TestDesk.config("work-seconds", "1", "analyses", "1"));
        CountDownLatch hold = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            assertThatThrownBy(() -> work.run(() -> hold.await(1, TimeUnit.MINUTES)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("MJZ-311");
            until(() -> work.active() == 0);
            Future<Boolean> held = work.begin(() -> {
                hold.await();
                return true;
            });
            until(() -> work.active() == 1 && work.waiting() == 0);
            List<Future<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < Work.MOST_WAITING; i++) {
                int number = i;
                waiting.add(work.begin(() -> number));
            }
            assertThatThrownBy(() -> work.begin(() -> 0))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("MJZ-312");
            hold.countDown();
            assertThat(work.await(held)).isTrue();
            assertThat(work.await(waiting.get(Work.MOST_WAITING - 1))).isEqualTo(Work.MOST_WAITING - 1);
        } finally {
            threads.shutdownNow();
            work.close();
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean() && System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(20)) {
            Thread.sleep(5);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void manyClientsAtOnceAreAllAnswered() throws Exception {
        try (TestDesk desk = TestDesk.with()) {
            ExecutorService threads = Executors.newFixedThreadPool(60);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 240; i++) {
                String text = TestDesk.TEXT.replace("الأحد", "الأحد رقم " + i);
                answers.add(
                        threads.submit(() -> desk.post("/api/v1/brief", TestDesk.JSON, "{\"text\": \"" + text + "\"}")
                                .statusCode()));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
            threads.shutdown();
        }
    }
}
