package org.mujaz.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server that sends whatever bytes a test likes, and remembers who came; without answers it is a trap. */
final class RawWeb implements AutoCloseable {

    private final ServerSocket door;
    private final String host;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<String> visitors = new CopyOnWriteArrayList<>();

    /** What is sent at a path. */
    interface Answer {
        void to(String head, OutputStream out) throws IOException;
    }

    RawWeb(String host, @Nullable SSLContext tls) {
        this.host = host;
        try {
            InetAddress address = InetAddress.getByName(host);
            door = tls == null
                    ? new ServerSocket(0, 50, address)
                    : tls.getServerSocketFactory().createServerSocket(0, 50, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::open);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "raw-web");
        thread.setDaemon(true);
        thread.start();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                visitors.add(client.getRemoteSocketAddress().toString());
                start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            heads.add(head);
            String path = head.split(" ")[1];
            Answer answer = answers.get(path);
            OutputStream out = client.getOutputStream();
            if (answer == null) {
                out.write(answer(404, "", new byte[0]));
            } else {
                answer.to(head, out);
            }
            out.flush();
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            return;
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("closed");
            }
            head.write(c);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** A whole answer; {@code headers} are lines that end with CR LF. */
    static byte[] answer(int status, String headers, byte[] body) {
        boolean sized = headers.toLowerCase(java.util.Locale.ROOT).contains("content-length:");
        String head = "HTTP/1.1 " + status + " Said\r\n" + headers
                + (sized ? "" : "Content-Length: " + body.length + "\r\n") + "Connection: close\r\n\r\n";
        byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = java.util.Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }

    RawWeb on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    RawWeb on(String path, int status, String headers, byte[] body) {
        return on(path, (head, out) -> out.write(answer(status, headers, body)));
    }

    int port() {
        return door.getLocalPort();
    }

    String url(String path) {
        return "http://" + host + ":" + port() + path;
    }

    /** The headings of all requests. */
    List<String> heads() {
        return heads;
    }

    /** Who connected, also without saying anything. */
    List<String> visitors() {
        return visitors;
    }

    static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
