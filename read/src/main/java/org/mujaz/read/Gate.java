package org.mujaz.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The only way from the HTTP client to the network: a proxy inside this process, on the loopback, that connects to addresses that
 * were looked up and checked, and to no others. So a name that gives another address when it is asked again (DNS rebinding) gains
 * nothing. TLS goes through untouched, and certificates are checked against the host's name.
 */
final class Gate implements Closeable {

    private static final int MOST_HEAD = 1 << 16;
    private static final int CONNECT_MILLIS = 10_000;

    private final ServerSocket door;
    private final ExecutorService threads;
    private final int patience;
    private final Map<String, List<InetAddress>> checked = new ConcurrentHashMap<>();

    /** @param patience milliseconds after which a silent connection is closed */
    Gate(int patience) throws IOException {
        this.patience = patience;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "mujaz-gate");
            thread.setDaemon(true);
            return thread;
        });
        threads.execute(this::open);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(door.getInetAddress(), door.getLocalPort());
    }

    /** From now on connections to {@code host} go to these addresses. */
    void let(String host, List<InetAddress> addresses) {
        checked.put(host.toLowerCase(Locale.ROOT), addresses);
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                threads.execute(() -> serve(client));
            } catch (IOException | RejectedExecutionException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout(patience);
            InputStream in = client.getInputStream();
            OutputStream out = client.getOutputStream();
            String head = head(in);
            int space = head.indexOf(' ');
            int end = head.indexOf(' ', space + 1);
            if (space < 0 || end < 0) {
                return;
            }
            String target = head.substring(space + 1, end);
            boolean tunnel = head.startsWith("CONNECT ");
            String rest = tunnel ? target : target.substring(Math.min(target.length(), "http://".length()));
            int path = tunnel ? rest.length() : pathStart(rest);
            try (Socket server = connect(rest.substring(0, path), tunnel ? 443 : 80)) {
                if (server == null) {
                    out.write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
                    return;
                }
                server.setSoTimeout(patience);
                if (tunnel) {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    threads.execute(() -> pump(client, server));
                } else {
                    String wanted = rest.substring(path);
                    String first = head.substring(0, space + 1) + (wanted.startsWith("/") ? wanted : "/" + wanted);
                    server.getOutputStream()
                            .write((first + head.substring(end, head.indexOf("\r\n")) + "\r\n" + headers(head))
                                    .getBytes(StandardCharsets.ISO_8859_1));
                    server.getOutputStream().flush();
                }
                server.getInputStream().transferTo(out);
            }
        } catch (IOException | RejectedExecutionException e) {
            // Either side went away or fell silent; the client sees its connection closed.
            return;
        }
    }

    private static int pathStart(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '/' || rest.charAt(i) == '?') {
                return i;
            }
        }
        return rest.length();
    }

    /** The header lines without those that are for a proxy, and with the wish that the connection be closed. */
    private static String headers(String head) {
        StringBuilder lines = new StringBuilder();
        for (String line : head.substring(head.indexOf("\r\n") + 2).split("\r\n")) {
            String name = line.toLowerCase(Locale.ROOT);
            if (!line.isEmpty() && !name.startsWith("proxy-") && !name.startsWith("connection:")) {
                lines.append(line).append("\r\n");
            }
        }
        return lines.append("Connection: close\r\n\r\n").toString();
    }

    private @Nullable Socket connect(String authority, int usualPort) {
        int colon = authority.lastIndexOf(':');
        boolean port = colon > authority.lastIndexOf(']');
        String host = port ? authority.substring(0, colon) : authority;
        List<InetAddress> addresses = checked.get(host.toLowerCase(Locale.ROOT));
        if (addresses == null) {
            return null;
        }
        for (InetAddress address : addresses) {
            Socket socket = new Socket();
            try {
                int number = port ? Integer.parseInt(authority.substring(colon + 1)) : usualPort;
                socket.connect(new InetSocketAddress(address, number), Math.min(CONNECT_MILLIS, patience));
                return socket;
            } catch (IOException | IllegalArgumentException e) {
                closeQuietly(socket);
            }
        }
        return null;
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            return;
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            closeQuietly(to);
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        while (head.size() < MOST_HEAD) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("closed");
            }
            head.write(c);
            last = (last << 8) | c;
            if (last == 0x0D0A0D0A) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        throw new IOException("head too long");
    }
}
