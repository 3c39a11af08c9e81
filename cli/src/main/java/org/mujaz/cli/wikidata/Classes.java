package org.mujaz.cli.wikidata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;

/** What the classes of Wikidata are in the lists of names: the list {@code name/wikidata-classes}. */
final class Classes {

    private static final String HUMAN = "Q5";

    private final PhraseTable table;

    Classes(Lexicon lexicon) {
        this.table = lexicon.table("name/wikidata-classes");
    }

    /** What an item becomes: the list, and its kind and sector there. */
    record Target(String list, String kind, String sector) {}

    /** What an item of {@code classes} becomes, or null where it is of none that is kept. */
    @Nullable
    Target of(List<String> classes) {
        int found = -1;
        for (String item : classes) {
            int row = table.rowOf(Lexicon.key(item), 0, item.length());
            if (item.equals(HUMAN) && row >= 0) {
                return target(row);
            }
            boolean better = row >= 0 && (found < 0 || (isGeneral(found) && !isGeneral(row)));
            found = better ? row : found;
        }
        return found < 0 ? null : target(found);
    }

    private boolean isGeneral(int row) {
        return table.cell(row, "general").equals("yes");
    }

    private Target target(int row) {
        return new Target(table.cell(row, "list"), table.cell(row, "kind"), table.cell(row, "sector"));
    }
}
