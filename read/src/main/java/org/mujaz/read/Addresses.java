package org.mujaz.read;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which addresses may be fetched from: those of the public network, and those that were allowed by name. A host is looked up once;
 * what was checked is what is connected to.
 */
final class Addresses {

    private final boolean allowAll;
    private final Set<InetAddress> allowed;

    Addresses(boolean allowAll, Set<InetAddress> allowed) {
        this.allowAll = allowAll;
        this.allowed = Set.copyOf(allowed);
    }

    /**
     * The addresses of a host.
     *
     * @throws ReadException if it has none, or any that may not be fetched from
     */
    List<InetAddress> of(String host) throws ReadException {
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(host);
        } catch (UnknownHostException | SecurityException e) {
            throw new ReadException(Problem.NO_SUCH_HOST, host);
        }
        for (InetAddress address : found) {
            if (!allowAll && !allowed.contains(address) && !isPublic(address)) {
                throw new ReadException(Problem.PRIVATE_ADDRESS, address.getHostAddress());
            }
        }
        return Arrays.asList(found);
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
