package org.mujaz.web.guard;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names under which the desk may be called. A page of the network whose name is made to lead to this machine (DNS rebinding) calls it
 * by that name, and is refused.
 */
final class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> allowed;
    private final boolean loopback;

    /**
     * @param allowed further names, in lower case
     * @param loopback whether the desk listens on loopback, so that its names are right too
     */
    Hosts(Set<String> allowed, boolean loopback) {
        this.allowed = Set.copyOf(allowed);
        this.loopback = loopback;
    }

    /** @param host the header {@code Host} as it came, with a port or without */
    boolean isOwn(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.strip().toLowerCase(Locale.ROOT);
        int colon = name.lastIndexOf(':');
        if (colon > name.lastIndexOf(']')) {
            name = name.substring(0, colon);
        }
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        String bare = name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
        return (loopback && LOOPBACK.contains(name)) || allowed.contains(name) || allowed.contains(bare);
    }
}
