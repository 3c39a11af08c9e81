package org.mujaz.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mujaz.Mujaz;
import org.mujaz.web.config.ConfigException;
import org.mujaz.web.config.DeskConfig;
import org.mujaz.web.config.Given;

/** A desk on a free port of loopback, and clients that speak to it as browsers and programs do, and as neither should. */
public final class TestDesk implements AutoCloseable {

    public static final Mujaz MUJAZ = Mujaz.load();
    public static final Path ROOT = Path.of(System.getProperty("mujaz.root"));
    public static final String JSON = "application/json";
    public static final String FORM = "application/x-www-form-urlencoded";

    public static final String TEXT =
            "التقى وزير الخارجية المصري سامح شكري نظيره الروسي سيرغي لافروف في القاهرة أمس الأحد. وقال شكري إن المحادثات كانت مفيدة.";

    private final Desk desk;
    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private TestDesk(Desk desk) {
        this.desk = desk;
        this.address = desk.start();
    }

    /** With settings by their keys; what is not given is as by default, on a free port. */
    public static TestDesk with(String... settings) {
        try {
            return new TestDesk(new Desk(config(settings), MUJAZ));
        } catch (IOException | ConfigException e) {
            throw new IllegalStateException(e);
        }
    }

    public static DeskConfig config(String... settings) throws ConfigException {
        Map<String, String> flags = new LinkedHashMap<>(Map.of("port", "0", "log", "none"));
        for (int i = 0; i < settings.length; i += 2) {
            flags.put(settings[i], settings[i + 1]);
        }
        return DeskConfig.of(Given.of(flags, Map.of(), null), false);
    }

    public static byte[] example(String name) {
        try {
            return Files.readAllBytes(ROOT.resolve("examples").resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return address;
    }

    int port() {
        return URI.create(address).getPort();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return post(path, type, BodyPublishers.ofString(body), headers);
    }

    public HttpResponse<String> post(String path, String type, BodyPublisher body, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = type;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return send("POST", path, body, all);
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path.substring(1)))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection on which anything can be sent. */
    public Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), 20_000);
        socket.setSoTimeout(30_000);
        return socket;
    }

    /** What comes back of a request that is sent as it stands, until the server closes. */
    public String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return readAll(socket);
        }
    }

    static String readAll(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (java.net.SocketException e) {
            // Reset is an end too.
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** A token as a page has it, with the cookie that belongs to it. */
    public record Token(String token) {
        String cookie() {
            return "mujaz-csrf=" + token;
        }
    }

    /** Opens a page for its token. */
    public Token token() {
        String cookie = get("/brief").headers().firstValue("Set-Cookie").orElseThrow();
        return new Token(cookie.substring("mujaz-csrf=".length(), cookie.indexOf(';')));
    }

    /** Posts a form as a page of the desk does. */
    public HttpResponse<String> form(Token token, String path, Map<String, String> fields, String... headers) {
        StringBuilder body = new StringBuilder("csrf=").append(token.token);
        fields.forEach((name, value) -> body.append('&')
                .append(name)
                .append('=')
                .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
        String[] all = new String[headers.length + 4];
        all[0] = "Cookie";
        all[1] = token.cookie();
        all[2] = "Accept";
        all[3] = "text/html";
        System.arraycopy(headers, 0, all, 4, headers.length);
        return post(path, FORM, body.toString(), all);
    }

    /** Posts a form with a file. */
    public HttpResponse<String> upload(Token token, String path, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = "--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token.token
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return post(
                path,
                "multipart/form-data; boundary=edge",
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Cookie",
                token.cookie(),
                "Accept",
                "text/html");
    }

    @Override
    public void close() {
        desk.close();
    }
}
