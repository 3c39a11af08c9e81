package org.mujaz.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How often an article names each country: what is of it or lies in it, and whose office is of it. */
public final class CountryCounts {

    private static final int COUNTRY = 3;

    private CountryCounts() {}

    /** The counts by country (ISO 3166 alpha-3), 0 for one that is not named; made when the first is asked for. */
    public static ToIntFunction<String> of(List<Entity> entities) {
        Map<String, Integer> counts = new HashMap<>();
        return country -> {
            if (counts.isEmpty()) {
                counts.put("", 0);
                for (Entity entity : entities) {
                    count(entity, counts);
                }
            }
            return counts.getOrDefault(country, 0);
        };
    }

    private static void count(Entity entity, Map<String, Integer> counts) {
        String code = entity.code();
        if (code != null && code.length() >= COUNTRY) {
            counts.merge(code.substring(0, COUNTRY), entity.mentions().size(), Integer::sum);
        }
        for (Entity.Role role : entity.roles()) {
            String of = role.of();
            if (of != null && of.length() == COUNTRY) {
                counts.merge(of, 1, Integer::sum);
            }
        }
    }
}
