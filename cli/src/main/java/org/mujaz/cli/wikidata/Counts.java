package org.mujaz.cli.wikidata;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What became of a dump: entries by list, and what was skipped by reason. */
final class Counts {

    private final Map<Skipped, Long> skipped = new EnumMap<>(Skipped.class);
    private final Map<String, Long> entries = new TreeMap<>();
    private long read;
    private long withCountry;

    void skip(Skipped reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    void readOne() {
        read++;
    }

    void entry(String list, boolean country) {
        entries.merge(list, 1L, Long::sum);
        withCountry += country ? 1 : 0;
    }

    /** How many lines with an entity were read. */
    long read() {
        return read;
    }

    /** How many entries have a country. */
    long withCountry() {
        return withCountry;
    }

    long skipped(Skipped reason) {
        return skipped.getOrDefault(reason, 0L);
    }

    Map<String, Long> entries() {
        return Map.copyOf(entries);
    }

    void save(Properties to) {
        to.setProperty("read", Long.toString(read));
        skipped.forEach((reason, count) -> to.setProperty("skipped." + reason.name(), Long.toString(count)));
    }

    void load(Properties from) {
        read = Long.parseLong(from.getProperty("read", "0"));
        for (Skipped reason : Skipped.values()) {
            String count = from.getProperty("skipped." + reason.name());
            if (count != null) {
                skipped.put(reason, Long.parseLong(count));
            }
        }
    }
}
