package org.mujaz.read;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that a user's machine has for the web: the environment's {@code https_proxy}, {@code http_proxy} and {@code no_proxy},
 * in small or capital letters, else the properties of Java ({@code https.proxyHost} and so on).
 *
 * @param http for addresses that begin with http, or null
 * @param https for those that begin with https, or null
 * @param direct hosts that are reached without one: names, with a dot or star before them also all below, or a star for all
 */
public record Proxies(@Nullable Endpoint http, @Nullable Endpoint https, List<String> direct) {

    /** There are none. */
    public static final Proxies NONE = new Proxies(null, null, List.of());

    private static final int USUAL_PORT = 80;

    /**
     * A proxy.
     *
     * @param authorization what it is to be sent of who asks, or null
     */
    public record Endpoint(String host, int port, @Nullable String authorization) {

        /** Its address, looked up now: a user's own proxy may be anywhere. */
        InetSocketAddress address() {
            return new InetSocketAddress(host, port);
        }
    }

    public Proxies {
        direct = List.copyOf(direct);
    }

    /**
     * The proxies of an environment and, where that names none, of properties of Java.
     *
     * @throws IllegalArgumentException if one is named that is no address of an HTTP proxy, with what to write
     */
    public static Proxies of(Map<String, String> environment, Map<?, ?> properties) {
        Endpoint http = named(environment, "http_proxy");
        Endpoint https = named(environment, "https_proxy");
        List<String> direct = new ArrayList<>();
        add(direct, value(environment, "no_proxy"), ",");
        if (http == null && https == null) {
            http = property(properties, "http.proxyHost", "http.proxyPort", USUAL_PORT);
            https = property(properties, "https.proxyHost", "https.proxyPort", 443);
            add(direct, properties.get("http.nonProxyHosts") instanceof String hosts ? hosts : "", "|");
        }
        return new Proxies(http, https, direct);
    }

    private static void add(List<String> direct, String hosts, String separator) {
        for (String host : hosts.split(separator.equals("|") ? "\\|" : separator)) {
            if (!host.isBlank()) {
                direct.add(host.strip().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static String value(Map<String, String> environment, String name) {
        String small = environment.getOrDefault(name, "");
        return small.isBlank() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : small;
    }

    private static @Nullable Endpoint named(Map<String, String> environment, String name) {
        String value = value(environment, name).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            URI uri = new URI(value.contains("://") ? value : "http://" + value);
            if (!"http".equals(uri.getScheme()) || uri.getHost() == null) {
                throw new IllegalArgumentException(name + " takes http://HOST:PORT");
            }
            String user = uri.getUserInfo();
            String authorization = user == null
                    ? null
                    : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
            return new Endpoint(bare(uri.getHost()), uri.getPort() < 0 ? USUAL_PORT : uri.getPort(), authorization);
        } catch (URISyntaxException e) {
            // The address may hold a password, so it is not repeated.
            throw new IllegalArgumentException(name + " takes http://HOST:PORT", e);
        }
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static @Nullable Endpoint property(Map<?, ?> properties, String host, String port, int usual) {
        if (!(properties.get(host) instanceof String its) || its.isBlank()) {
            return null;
        }
        try {
            int number = properties.get(port) instanceof String said ? Integer.parseInt(said.strip()) : usual;
            return new Endpoint(its.strip(), number, null);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(port + " takes a number", e);
        }
    }

    /** The proxy through which a host is reached, or null where it is reached without. */
    @Nullable
    Endpoint of(boolean tls, String host) {
        Endpoint proxy = tls ? https : http;
        return proxy == null || isDirect(host.toLowerCase(Locale.ROOT)) ? null : proxy;
    }

    private boolean isDirect(String host) {
        for (String entry : direct) {
            String name = entry.startsWith("*") ? entry.substring(1) : entry;
            boolean below = host.endsWith(name.startsWith(".") ? name : "." + name);
            if (entry.equals("*") || host.equals(name) || below || host.equals(name.replaceFirst("^\\.", ""))) {
                return true;
            }
        }
        return false;
    }
}
