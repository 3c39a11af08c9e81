package org.mujaz.write;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a model is asked: the address of an API as its documentation gives it, such as {@code https://api.example.org/v1}.
 *
 * @param completions the address that requests go to: that of the API with {@code /chat/completions} behind it
 */
public record Endpoint(URI completions) {

    private static final String PATH = "/chat/completions";

    /**
     * An endpoint by the address of its API.
     *
     * @param url with the scheme https, or http where it leads to this machine; may end in {@code /chat/completions} already; a query stays
     * @param insecure whether http may lead to other machines, where anybody between may read the article and the key
     * @throws IllegalArgumentException if it is no such address; the message says why and does not hold it
     */
    public static Endpoint of(String url, boolean insecure) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("is no address", e);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if ((!scheme.equals("https") && !scheme.equals("http")) || uri.getHost() == null) {
            throw new IllegalArgumentException("is no address that begins with https:// or http://");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("has a name or password in it; the key comes from --writer-key-env");
        }
        if (scheme.equals("http") && !insecure && !isLoopback(uri.getHost())) {
            throw new IllegalArgumentException(
                    "would send article and key unencrypted; use https, or --writer-insecure to do it all the same");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String whole = path.endsWith(PATH) ? path : path + PATH;
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Endpoint(URI.create(scheme + "://" + uri.getRawAuthority() + whole + query));
    }

    /** What messages call it: without path and query, where people put keys. */
    public String name() {
        return completions.getHost() + (completions.getPort() < 0 ? "" : ":" + completions.getPort());
    }

    /** Whether a host is this machine by its name or number; no name is looked up, so that what is checked is what is meant. */
    static boolean isLoopback(String host) {
        String bare = host.toLowerCase(Locale.ROOT);
        return bare.equals("localhost") || bare.equals("[::1]") || isLoopbackNumber(bare);
    }

    private static boolean isLoopbackNumber(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4 || !parts[0].equals("127")) {
            return false;
        }
        for (String part : parts) {
            boolean number =
                    !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return name();
    }
}
