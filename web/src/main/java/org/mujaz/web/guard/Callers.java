package org.mujaz.web.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.mujaz.web.config.ApiKey;
import org.mujaz.web.config.DeskConfig;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.Refusal;

/** Who calls: by key, by what a proxy says, or by address. */
final class Callers {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    private static final int LONGEST = 256;

    private final List<ApiKey> keys;
    private final @Nullable String proxyHeader;
    private final Set<InetAddress> proxies;

    Callers(DeskConfig config) {
        this.keys = config.keys();
        this.proxyHeader = config.proxyHeader();
        this.proxies = config.proxies();
    }

    /**
     * What the caller is known by, for limits.
     *
     * @throws Refusal if it may not call
     */
    String of(Request request) {
        String header = proxyHeader;
        if (header != null) {
            return proxied(request, header);
        }
        if (!keys.isEmpty()) {
            return "key " + keyOf(request).name();
        }
        return network(request.getConnectionMetaData().getRemoteSocketAddress());
    }

    private String proxied(Request request, String header) {
        boolean fromProxy = proxies.isEmpty()
                ? isLoopback(request)
                : request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress address
                        && proxies.contains(address.getAddress());
        String user = request.getHeaders().get(header);
        if (!fromProxy || user == null || user.isBlank() || user.length() > LONGEST) {
            throw Refusal.of(DeskProblem.NOT_FROM_PROXY);
        }
        return "user " + user.strip();
    }

    private static boolean isLoopback(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress address
                && address.getAddress() != null
                && address.getAddress().isLoopbackAddress();
    }

    private ApiKey keyOf(Request request) {
        String sent = sentKey(request.getHeaders());
        ApiKey found = null;
        if (sent != null && sent.length() <= LONGEST) {
            // All are compared, so that time does not tell which one it is.
            for (ApiKey key : keys) {
                found = key.matches(sent) ? key : found;
            }
        }
        if (found == null) {
            // Browsers ask for a password when they see Basic; programs send a bearer token.
            throw Refusal.of(DeskProblem.NO_KEY)
                    .with(HttpHeader.WWW_AUTHENTICATE.asString(), "Basic realm=\"Mujaz\", charset=\"UTF-8\", Bearer");
        }
        return found;
    }

    /** A bearer token, or the password of a browser that asked for one. */
    private static @Nullable String sentKey(HttpFields headers) {
        String sent = headers.get(HttpHeader.AUTHORIZATION);
        if (sent == null) {
            return headers.get("X-API-Key");
        }
        if (sent.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return sent.substring(BEARER.length()).strip();
        }
        if (sent.regionMatches(true, 0, BASIC, 0, BASIC.length()) && sent.length() <= 2 * LONGEST) {
            try {
                byte[] bytes = Base64.getDecoder()
                        .decode(sent.substring(BASIC.length()).strip());
                String pair = new String(bytes, StandardCharsets.UTF_8);
                return pair.substring(pair.indexOf(':') + 1);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        return null;
    }

    /** An address of IPv4, or the first 64 bits of one of IPv6, of which a client has as many as it likes behind them. */
    private static String network(@Nullable SocketAddress address) {
        if (!(address instanceof InetSocketAddress inet) || inet.getAddress() == null) {
            return "nobody";
        }
        byte[] bytes = inet.getAddress().getAddress();
        if (bytes.length == 4) {
            return inet.getAddress().getHostAddress();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(Character.forDigit(bytes[i] >> 4 & 15, 16)).append(Character.forDigit(bytes[i] & 15, 16));
        }
        return text + "/64";
    }
}
