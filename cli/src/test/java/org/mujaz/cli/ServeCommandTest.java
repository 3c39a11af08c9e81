package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mujaz serve} as a process, and what it refuses before it begins. */
class ServeCommandTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("mujaz.root"), "examples");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theApiAnswersWhatTheCommandPrints() throws Exception {
        String text = Files.readString(EXAMPLES.resolve("earthquake.txt"));
        ObjectMapper mapper = new ObjectMapper();
        String article = mapper.writeValueAsString(
                mapper.createObjectNode().put("id", "q").put("text", text));
        Path lines = Files.writeString(folder.resolve("a.jsonl"), article + "\n");
        Process process = Cli.process(List.of(), "serve", "--port", "0", "--lang", "en")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            assertThat(line).matches("The desk is open: http://127\\.0\\.0\\.1:[0-9]+/");
            URI address = URI.create(line.substring(line.indexOf("http")));
            for (String command : List.of("brief", "analyze", "read")) {
                HttpRequest request = HttpRequest.newBuilder(address.resolve("api/v1/" + command))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofFile(lines))
                        .build();
                String answer = HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
                assertThat(answer)
                        .isEqualTo(Cli.run(folder, command, "--format", "jsonl", lines.toString())
                                .out());
            }
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
        // The log went to standard error, which is no terminal.
        assertThat(Files.readAllLines(folder.resolve("err")))
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"time\":"));
    }

    @Test
    void otherCommandsLoadNothingOfTheServer() {
        Cli.Run run = Cli.finish(
                Cli.process(
                        List.of("-Xlog:class+load:stderr"),
                        "brief",
                        EXAMPLES.resolve("reader-short-brief.txt").toString()),
                null);
        assertThat(run.code()).isZero();
        assertThat(run.err()).anyMatch(line -> line.contains("org.mujaz.cli.ServeCommand"));
        assertThat(run.err())
                .noneMatch(line -> line.contains("org.mujaz.web.")
                        || line.contains("org.eclipse.jetty.")
                        || line.contains("io.javalin.")
                        || line.contains(" kotlin."));
    }

    @Test
    void settingsArePrintedAndTakenBack() throws IOException {
        Cli.Run printed = Cli.execute("serve", "--port", "9000", "--print-config");
        assertThat(printed.code()).isZero();
        assertThat(printed.out()).contains("MUJAZ_SERVE_PORT, flag\nport = 9000\n");
        Path file = Files.writeString(folder.resolve("desk.properties"), printed.out());
        assertThat(Cli.execute("serve", "--config", file.toString(), "--print-config")
                        .out())
                .contains("MUJAZ_SERVE_PORT, file\nport = 9000\n");
    }

    @Test
    void aKeyIsShownOnce() {
        Cli.Run made = Cli.execute("serve", "--new-key", "newsroom", "--lang", "en");
        assertThat(made.code()).isZero();
        assertThat(made.out()).matches("mjz_[A-Za-z0-9_-]{43}\\R");
        assertThat(made.err())
                .hasSize(1)
                .first()
                .asString()
                .matches("into the file of keys: newsroom sha256:[0-9a-f]{64}");
        assertThat(made.err().get(0)).doesNotContain(made.out().strip());
        assertThat(Cli.execute("serve", "--new-key", "news room").code()).isEqualTo(2);
    }

    @Test
    void whatCannotBeServedIsOneLine() throws IOException {
        Cli.Run open = Cli.execute("serve", "--host", "0.0.0.0");
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.err()).hasSize(1).first().asString().startsWith("mujaz: host 0.0.0.0 is open to others");
        assertThat(Cli.execute("serve", "--port", "x").err())
                .containsExactly("mujaz: port takes a number from 0 to 65535: x");
        assertThat(Cli.execute("serve", "--config", "none.properties").code()).isEqualTo(2);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Cli.Run run = Cli.finish(Cli.process(List.of(), "serve", "--lang", "en", "--port", port), null);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains("mujaz: port " + port + " is taken or not allowed; take another with --port")
                    .noneMatch(line -> line.startsWith("\tat "));
        }
    }
}
