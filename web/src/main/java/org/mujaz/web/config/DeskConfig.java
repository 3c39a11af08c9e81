package org.mujaz.web.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.read.Sizes;

/**
 * How the desk runs, checked.
 *
 * @param host the address to listen on
 * @param port the port, or 0 for any that is free
 * @param allowedHosts further names under which it may be called, in lower case
 * @param keys who may call it, or empty where keys are not asked for
 * @param proxyHeader the header in which a proxy names who it authenticated, or null
 * @param proxies the addresses of the proxy
 * @param maxBody the most bytes of a request and of an article
 * @param maxBatch the most bytes of a request of JSON Lines
 * @param bodyTime how long a request may take to arrive
 * @param workTime how long it may take to be worked on
 * @param fetchTime how long fetching a link may take
 * @param stopTime how long a stop waits
 * @param analyses articles worked on at once
 * @param connections connections open at once
 * @param rate requests a minute of a client, 0 for no limit
 * @param readings the most characters of articles that are kept for pages
 * @param fetchPrivate whether links may lead to addresses that are not public
 * @param contact whom owners of servers can write to, or empty
 * @param lexicon the folder of own lists and rules, or null
 * @param reports the folder for reports of what is wrong
 * @param log none, stderr or the name of a file
 */
public record DeskConfig(
        String host,
        int port,
        Set<String> allowedHosts,
        List<ApiKey> keys,
        @Nullable String proxyHeader,
        Set<InetAddress> proxies,
        int maxBody,
        int maxBatch,
        Duration bodyTime,
        Duration workTime,
        Duration fetchTime,
        Duration stopTime,
        int analyses,
        int connections,
        int rate,
        int readings,
        boolean fetchPrivate,
        String contact,
        @Nullable Path lexicon,
        Path reports,
        String log) {

    private static final int MOST_SECONDS = 3600;
    private static final int USUAL_RATE = 600;

    public DeskConfig {
        allowedHosts = Set.copyOf(allowedHosts);
        keys = List.copyOf(keys);
        proxies = Set.copyOf(proxies);
    }

    /**
     * Checks what was given.
     *
     * @param terminal whether standard error is one, for the default of the log
     * @throws ConfigException if a value is none, or the desk would be open to others without keys
     */
    public static DeskConfig of(Given given, boolean terminal) throws ConfigException {
        String host = given.get(Setting.HOST);
        InetAddress address = address(Setting.HOST, host);
        boolean loopback = address.isLoopbackAddress();
        String header = given.get(Setting.BEHIND_PROXY);
        Set<InetAddress> proxies = new HashSet<>();
        for (String proxy : list(given.get(Setting.PROXY_FROM))) {
            proxies.add(number(proxy));
        }
        List<ApiKey> keys = ApiKey.readAll(given.get(Setting.KEYS));
        boolean keysMissing = keys.isEmpty() && !given.get(Setting.KEYS).isEmpty();
        if (keysMissing) {
            throw new ConfigException("keys has no key; mujaz serve --new-key NAME makes one");
        }
        if (!loopback && keys.isEmpty() && header.isEmpty()) {
            throw new ConfigException(
                    "host " + host + " is open to others: give keys (mujaz serve --new-key NAME makes one),"
                            + " or behind-proxy and proxy-from");
        }
        if (!header.isEmpty() && !isToken(header)) {
            throw new ConfigException("behind-proxy takes the name of a header, such as X-Remote-User");
        }
        if (!header.isEmpty() && proxies.isEmpty() && !loopback) {
            throw new ConfigException("behind-proxy needs proxy-from, the proxy's address: anybody can send a header");
        }
        Set<String> hosts = new HashSet<>();
        for (String name : list(given.get(Setting.ALLOWED_HOSTS))) {
            hosts.add(name.toLowerCase(Locale.ROOT));
        }
        if (!address.isAnyLocalAddress()) {
            hosts.add(host.toLowerCase(Locale.ROOT));
        } else if (hosts.isEmpty()) {
            throw new ConfigException(
                    "host " + host + " is every address: allowed-hosts must say under which names the desk is called");
        }
        String rate = given.get(Setting.RATE);
        int analyses = number(given, Setting.ANALYSES, 0, 1024);
        return new DeskConfig(
                host,
                number(given, Setting.PORT, 0, 65_535),
                hosts,
                keys,
                header.isEmpty() ? null : header,
                proxies,
                size(given, Setting.MAX_BODY),
                size(given, Setting.MAX_BATCH),
                seconds(given, Setting.BODY_SECONDS),
                seconds(given, Setting.WORK_SECONDS),
                seconds(given, Setting.FETCH_SECONDS),
                seconds(given, Setting.STOP_SECONDS),
                analyses == 0 ? Runtime.getRuntime().availableProcessors() : analyses,
                number(given, Setting.CONNECTIONS, 8, 65_536),
                rate.isEmpty() ? (loopback ? 0 : USUAL_RATE) : number(given, Setting.RATE, 0, 1_000_000),
                size(given, Setting.READINGS),
                yes(given, Setting.FETCH_PRIVATE),
                given.get(Setting.CONTACT),
                given.get(Setting.LEXICON).isEmpty() ? null : path(given, Setting.LEXICON),
                path(given, Setting.REPORTS),
                log(given, terminal));
    }

    /** Whether only programs of this machine can reach the desk. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String log(Given given, boolean terminal) {
        String log = given.get(Setting.LOG);
        return log.isEmpty() ? (terminal ? "none" : "stderr") : log;
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static InetAddress address(Setting setting, String host) throws ConfigException {
        if (host.equals("localhost")) {
            return InetAddress.getLoopbackAddress();
        }
        try {
            return number(host);
        } catch (ConfigException e) {
            throw new ConfigException(setting.key() + " takes an IP address or localhost: " + host);
        }
    }

    /** An address in figures; nothing is looked up. */
    private static InetAddress number(String address) throws ConfigException {
        boolean figures = !address.isEmpty()
                && address.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':')
                && (address.indexOf(':') >= 0
                        || address.chars().filter(c -> c == '.').count() == 3);
        try {
            if (!figures) {
                throw new UnknownHostException(address);
            }
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new ConfigException("proxy-from takes IP addresses: " + address);
        }
    }

    private static boolean isToken(String header) {
        return header.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
    }

    private static int number(Given given, Setting setting, int least, int most) throws ConfigException {
        try {
            int number = Integer.parseInt(given.get(setting));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new ConfigException(
                setting.key() + " takes a number from " + least + " to " + most + ": " + given.get(setting));
    }

    private static Duration seconds(Given given, Setting setting) throws ConfigException {
        return Duration.ofSeconds(number(given, setting, 1, MOST_SECONDS));
    }

    private static int size(Given given, Setting setting) throws ConfigException {
        try {
            return Sizes.parse(given.get(setting));
        } catch (IllegalArgumentException e) {
            throw new ConfigException(setting.key() + ": " + e.getMessage());
        }
    }

    private static boolean yes(Given given, Setting setting) throws ConfigException {
        return switch (given.get(setting)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ConfigException(setting.key() + " takes true or false: " + given.get(setting));
        };
    }

    private static Path path(Given given, Setting setting) throws ConfigException {
        try {
            return Path.of(given.get(setting));
        } catch (InvalidPathException e) {
            throw new ConfigException(setting.key() + " takes a path: " + given.get(setting));
        }
    }
}
