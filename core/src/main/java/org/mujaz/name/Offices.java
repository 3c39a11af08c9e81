package org.mujaz.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Published;

/** Who held which office when, by the list {@code name/offices}. */
final class Offices {

    private static final String TABLE = "name/offices";

    /** Stands behind a month or a year when it is the end of a period, so that all its days are before it. */
    private static final String LAST = "-99";

    private final PhraseTable table;

    /** Made when it is first asked for; two threads may make it, and either's will do. */
    private volatile @Nullable Map<String, List<Office>> byPerson;

    /**
     * An office held.
     *
     * @param title the title in the lexicon's form
     * @param of a country (ISO 3166 alpha-3) or a name
     * @param sector the sector in PLOVER's terms
     * @param periods {@code from/to; from/to}, dates as exact as they are certain, open where it lasts or nothing is certain
     */
    record Office(String title, String of, String sector, String periods) {

        /** Whether it was held some day when the article can have been published; of an undated article, whether it is held still. */
        boolean isHeldAt(Published published) {
            for (String period : periods.split("; ?")) {
                int slash = period.indexOf('/');
                if (slash < 0) {
                    continue;
                }
                String from = period.substring(0, slash);
                String to = period.substring(slash + 1);
                LocalDate earliest = published.earliest();
                LocalDate latest = published.latest();
                boolean lasts = to.isEmpty();
                boolean held = (earliest == null || latest == null)
                        ? lasts
                        : (from.compareTo(latest.toString()) <= 0
                                && (lasts || (to + LAST).compareTo(earliest.toString()) >= 0));
                if (held) {
                    return true;
                }
            }
            return false;
        }
    }

    Offices(Lexicon lexicon) {
        this.table = lexicon.table(TABLE);
    }

    /** The offices of a person by the lexicon's form of his name. */
    List<Office> of(String person) {
        Map<String, List<Office>> index = byPerson;
        if (index == null) {
            index = new HashMap<>();
            for (int row = 0; row < table.size(); row++) {
                index.computeIfAbsent(table.cell(row, "person"), name -> new ArrayList<>(2))
                        .add(new Office(
                                table.cell(row, "title"),
                                table.cell(row, "of"),
                                table.cell(row, "sector"),
                                table.cell(row, "periods")));
            }
            byPerson = index;
        }
        return index.getOrDefault(person, List.of());
    }
}
