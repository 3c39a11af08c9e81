package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a robots.txt lets us read, by RFC 9309: of the rules of our group the longest that fits decides; of equals, allow. */
final class Robots {

    /** There is none, or none that could be had by those who are let in. */
    static final Robots ALLOW_ALL = new Robots(List.of(), 0);

    /** The server cannot say, so nothing may be read. */
    static final Robots FORBID_ALL = new Robots(List.of(new Rule(false, "/")), 0);

    private static final String OUR_NAME = "mujaz";
    private static final int MOST_RULES = 5000;
    private static final int LONGEST_DELAY_MILLIS = 10_000;

    private final List<Rule> rules;
    private final int delayMillis;

    private record Rule(boolean allow, String path) {}

    private Robots(List<Rule> rules, int delayMillis) {
        this.rules = rules;
        this.delayMillis = delayMillis;
    }

    static Robots parse(String text) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybody = new ArrayList<>();
        boolean named = false;
        boolean inOurs = false;
        boolean inEverybody = false;
        boolean agents = false;
        int delay = 0;
        for (String line : text.lines().toList()) {
            int hash = line.indexOf('#');
            String bare = hash < 0 ? line : line.substring(0, hash);
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                String agent = value.toLowerCase(Locale.ROOT);
                inOurs = (agents && inOurs) || agent.startsWith(OUR_NAME);
                inEverybody = (agents && inEverybody) || agent.equals("*");
                named |= inOurs;
                agents = true;
                continue;
            }
            agents = false;
            boolean rule = (key.equals("allow") || key.equals("disallow")) && !value.isEmpty();
            if (rule && inOurs && ours.size() < MOST_RULES) {
                ours.add(new Rule(key.equals("allow"), value));
            }
            if (rule && inEverybody && everybody.size() < MOST_RULES) {
                everybody.add(new Rule(key.equals("allow"), value));
            }
            if (key.equals("crawl-delay") && (inOurs || inEverybody)) {
                delay = Math.max(delay, millis(value));
            }
        }
        return new Robots(named ? ours : everybody, delay);
    }

    private static int millis(String seconds) {
        try {
            return (int) Math.min(LONGEST_DELAY_MILLIS, Math.max(0, Double.parseDouble(seconds) * 1000));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** How long to wait between two requests; at most ten seconds, however much longer it asks for. */
    int delayMillis() {
        return delayMillis;
    }

    /** Whether a path with its query may be read. */
    boolean allows(String path) {
        int longest = -1;
        boolean allow = true;
        for (Rule rule : rules) {
            int length = rule.path.length();
            boolean stronger = length > longest || (length == longest && rule.allow);
            if (stronger && fits(rule.path, path)) {
                longest = length;
                allow = rule.allow;
            }
        }
        return allow;
    }

    /** Whether {@code path} begins with {@code rule}, in which a star is anything and a last dollar sign the end. */
    private static boolean fits(String rule, String path) {
        boolean ends = rule.endsWith("$");
        String pattern = ends ? rule.substring(0, rule.length() - 1) : rule + "*";
        int p = 0;
        int at = 0;
        int star = -1;
        int resume = 0;
        while (at < path.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = at;
            } else if (p < pattern.length() && pattern.charAt(p) == path.charAt(at)) {
                p++;
                at++;
            } else if (star >= 0) {
                p = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
