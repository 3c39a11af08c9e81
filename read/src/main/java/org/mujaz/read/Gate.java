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
import java.util.ArrayList;
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
    private static final int MOST_ANSWER_HEAD = 1 << 18;
    private static final int CONNECT_MILLIS = 10_000;

    private final ServerSocket door;
    private final ExecutorService threads;
    private final int patience;
    private final Map<String, Way> ways = new ConcurrentHashMap<>();

    /**
     * How a host is reached.
     *
     * @param addresses what was looked up and checked; empty where only the proxy knows
     * @param proxy the user's, or null
     */
    private record Way(List<InetAddress> addresses, Proxies.@Nullable Endpoint proxy) {}

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

    /** The header of the gate's own answers; no server needs it. */
    static final String OWN = "Mujaz-Gate";

    /**
     * From now on connections to {@code host} go to these addresses. Through a proxy TLS is asked for by the number that was checked,
     * and by name only where the name could not be looked up here; a plain page is asked for by its name, as proxies will have it.
     */
    void let(boolean tls, String host, List<InetAddress> addresses, Proxies.@Nullable Endpoint proxy) {
        ways.put(key(tls, host), new Way(addresses, proxy));
    }

    private static String key(boolean tls, String host) {
        return (tls ? "https " : "http ") + host.toLowerCase(Locale.ROOT);
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
            String authority = rest.substring(0, path);
            Way way = ways.get(key(tunnel, hostOf(authority)));
            try (Socket server = way == null ? null : connect(way, authority, tunnel)) {
                if (way == null || server == null) {
                    out.write(("HTTP/1.1 502 Bad Gateway\r\n" + OWN
                                    + ": unreachable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                    return;
                }
                server.setSoTimeout(patience);
                if (tunnel) {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    threads.execute(() -> pump(client, server));
                    server.getInputStream().transferTo(out);
                } else {
                    String wanted = rest.substring(path);
                    String own = wanted.startsWith("/") ? wanted : "/" + wanted;
                    String first =
                            head.substring(0, space + 1) + (way.proxy == null ? own : "http://" + authority + own);
                    String lines =
                            first + head.substring(end, head.indexOf("\r\n")) + "\r\n" + headers(head, way.proxy);
                    server.getOutputStream().write(lines.getBytes(StandardCharsets.ISO_8859_1));
                    server.getOutputStream().flush();
                    answer(server.getInputStream(), out);
                }
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
    private static String headers(String head, Proxies.@Nullable Endpoint proxy) {
        StringBuilder lines = new StringBuilder();
        for (String line : head.substring(head.indexOf("\r\n") + 2).split("\r\n")) {
            String name = line.toLowerCase(Locale.ROOT);
            if (!line.isEmpty() && !name.startsWith("proxy-") && !name.startsWith("connection:")) {
                lines.append(line).append("\r\n");
            }
        }
        return lines.append(authorization(proxy))
                .append("Connection: close\r\n\r\n")
                .toString();
    }

    private static String authorization(Proxies.@Nullable Endpoint proxy) {
        return proxy == null || proxy.authorization() == null
                ? ""
                : "Proxy-Authorization: " + proxy.authorization() + "\r\n";
    }

    private static String hostOf(String authority) {
        int colon = authority.lastIndexOf(':');
        return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
    }

    /** Passes an answer on; one whose heading does not end is cut off. */
    private static void answer(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 14];
        int heading = 0;
        int last = 0;
        boolean ended = false;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read && !ended; i++) {
                last = (last << 8) | (buffer[i] & 0xFF);
                ended = last == 0x0D0A0D0A || (last & 0xFFFF) == 0x0A0A;
                heading++;
            }
            if (heading > MOST_ANSWER_HEAD) {
                throw new IOException("head too long");
            }
            out.write(buffer, 0, read);
        }
    }

    /** A connection to what was checked, or to the proxy that leads there; null where there is none. */
    private @Nullable Socket connect(Way way, String authority, boolean tunnel) {
        String host = hostOf(authority);
        Proxies.Endpoint proxy = way.proxy;
        int port;
        try {
            boolean said = host.length() < authority.length();
            port = said ? Integer.parseInt(authority.substring(host.length() + 1)) : tunnel ? 443 : 80;
        } catch (NumberFormatException e) {
            return null;
        }
        if (proxy != null) {
            List<String> targets = new ArrayList<>();
            way.addresses.forEach(address -> targets.add(number(address) + ":" + port));
            if (targets.isEmpty()) {
                targets.add(host + ":" + port);
            }
            for (String target : targets) {
                Socket socket = opened(proxy.address());
                if (socket != null && (!tunnel || isLetThrough(socket, target, proxy))) {
                    return socket;
                }
                if (socket != null) {
                    closeQuietly(socket);
                }
            }
            return null;
        }
        for (InetAddress address : way.addresses) {
            Socket socket = opened(new InetSocketAddress(address, port));
            if (socket != null) {
                return socket;
            }
        }
        return null;
    }

    private static String number(InetAddress address) {
        String number = address.getHostAddress();
        return number.indexOf(':') >= 0 ? "[" + number + "]" : number;
    }

    private @Nullable Socket opened(InetSocketAddress address) {
        Socket socket = new Socket();
        try {
            socket.connect(address, Math.min(CONNECT_MILLIS, patience));
            return socket;
        } catch (IOException | IllegalArgumentException e) {
            closeQuietly(socket);
            return null;
        }
    }

    private boolean isLetThrough(Socket socket, String target, Proxies.Endpoint proxy) {
        try {
            socket.setSoTimeout(patience);
            String ask = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n" + authorization(proxy) + "\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            String head = head(socket.getInputStream());
            int space = head.indexOf(' ');
            return head.startsWith("HTTP/1.") && head.startsWith("200", space + 1);
        } catch (IOException e) {
            return false;
        }
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
