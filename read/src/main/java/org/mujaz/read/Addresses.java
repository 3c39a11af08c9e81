package org.mujaz.read;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which addresses may be fetched from: those of the public network, and those that were allowed by name. A host is looked up once;
 * what was checked is what is connected to.
 */
final class Addresses {

    /** Endings of names that only mean something inside a network. */
    private static final List<String> LOCAL_ENDINGS = List.of(
            ".localhost",
            ".local",
            ".internal",
            ".intranet",
            ".private",
            ".lan",
            ".home",
            ".corp",
            ".home.arpa",
            ".test",
            ".invalid",
            ".onion");

    private static final AtomicInteger LOOK_UPS = new AtomicInteger();

    private final boolean allowAll;
    private final Set<InetAddress> allowed;
    private final Resolver resolver;

    /** Gives the addresses of a host's name. */
    interface Resolver {
        /** All of them; a name that has none is unknown. May take as long as it likes. */
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    Addresses(boolean allowAll, Set<InetAddress> allowed) {
        this(allowAll, allowed, InetAddress::getAllByName);
    }

    Addresses(boolean allowAll, Set<InetAddress> allowed, Resolver resolver) {
        this.allowAll = allowAll;
        this.allowed = Set.copyOf(allowed);
        this.resolver = resolver;
    }

    /**
     * The addresses of a host.
     *
     * @param nanos how long looking them up may take
     * @throws ReadException if it has none, or any that may not be fetched from, or the time is over
     */
    List<InetAddress> of(String host, long nanos) throws ReadException {
        List<InetAddress> found = lookUp(host, nanos);
        if (found.isEmpty()) {
            throw new ReadException(Problem.NO_SUCH_HOST, host);
        }
        return found;
    }

    /**
     * The addresses of a host that is reached through a proxy; none where only the proxy knows its name.
     *
     * @throws ReadException if any may not be fetched from, or the name says that it is one of a network's own
     */
    List<InetAddress> behindProxy(String host, long nanos) throws ReadException {
        List<InetAddress> found = lookUp(host, nanos);
        String name = host.toLowerCase(Locale.ROOT);
        boolean local = name.indexOf('.') < 0 || LOCAL_ENDINGS.stream().anyMatch(name::endsWith);
        if (found.isEmpty() && local && !allowAll) {
            throw new ReadException(Problem.PRIVATE_ADDRESS, host);
        }
        return found;
    }

    private List<InetAddress> lookUp(String host, long nanos) throws ReadException {
        List<InetAddress> found = looked(host, nanos);
        for (InetAddress address : found) {
            if (!allowAll && !allowed.contains(address) && !isPublic(address)) {
                throw new ReadException(Problem.PRIVATE_ADDRESS, address.getHostAddress());
            }
        }
        return found;
    }

    /** Looks up in a thread of its own, for a look-up cannot be told to end. */
    private List<InetAddress> looked(String host, long nanos) throws ReadException {
        FutureTask<InetAddress[]> task = new FutureTask<>(() -> resolver.addresses(host));
        Thread thread = new Thread(task, "mujaz-look-up-" + LOOK_UPS.incrementAndGet());
        thread.setDaemon(true);
        thread.start();
        try {
            return List.of(task.get(Math.max(0, nanos), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            return List.of();
        } catch (TimeoutException e) {
            throw new ReadException(Problem.NO_SUCH_HOST, host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadException(Problem.UNREACHABLE, "interrupted");
        }
    }

    /** Whether an address is one of the public network: of no block that IANA keeps for something else. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        int a = bytes[at] & 0xFF;
        int b = bytes[at + 1] & 0xFF;
        int c = bytes[at + 2] & 0xFF;
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> b < 64 || b > 127;
            case 169 -> b != 254;
            case 172 -> b < 16 || b > 31;
            case 192 -> !(b == 168 || (b == 0 && (c == 0 || c == 2)) || (b == 88 && c == 99));
            case 198 -> !(b == 18 || b == 19 || (b == 51 && c == 100));
            case 203 -> !(b == 0 && c == 113);
            default -> a < 224;
        };
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        if (first == 0x64 && second == 0xFF9B) {
            return isZero(bytes, 4, 12) && isPublic4(bytes, 12);
        }
        if (first == 0x2002) {
            return isPublic4(bytes, 2);
        }
        if (isZero(bytes, 0, 10)) {
            return false;
        }
        boolean reserved = first == 0x2001 && (second == 0 || second == 0xDB8 || (second >= 0x10 && second < 0x30));
        // Of IPv6 only 2000::/3 is given out; fc00::/7, fe80::/10 and the rest are not.
        return (first & 0xE000) == 0x2000 && !reserved;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
