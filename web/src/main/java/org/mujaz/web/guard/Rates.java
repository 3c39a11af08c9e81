package org.mujaz.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Requests of each client, as a bucket of tokens: it holds a sixth of a minute's requests, and fills up evenly. The clients that were not
 * seen for longest are forgotten first, so that many addresses cost no memory; a forgotten one begins with a full bucket.
 */
final class Rates {

    private static final int MOST_CLIENTS = 10_000;
    private static final long MINUTE = 60_000_000_000L;
    private static final int PARTS = 6;

    private final int perMinute;
    private final double most;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    private static final class Bucket {
        private double tokens;
        private long at;
    }

    /**
     * @param perMinute how many a client has in a minute; 0 for no limit
     * @param clock in nanoseconds
     */
    Rates(int perMinute, LongSupplier clock) {
        this.perMinute = perMinute;
        this.most = Math.max(1, (double) perMinute / PARTS);
        this.clock = clock;
    }

    /** Takes a token; returns 0, or after how many whole seconds there will be one. */
    synchronized int take(String client) {
        if (perMinute == 0) {
            return 0;
        }
        long now = clock.getAsLong();
        Bucket bucket = buckets.get(client);
        if (bucket == null) {
            bucket = new Bucket();
            bucket.tokens = most;
            buckets.put(client, bucket);
        } else {
            bucket.tokens = Math.min(most, bucket.tokens + (double) (now - bucket.at) * perMinute / MINUTE);
        }
        bucket.at = now;
        if (bucket.tokens >= 1) {
            bucket.tokens--;
            return 0;
        }
        return (int) Math.ceil((1 - bucket.tokens) * 60 / perMinute);
    }
}
