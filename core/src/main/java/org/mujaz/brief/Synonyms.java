package org.mujaz.brief;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;

/**
 * Which words tell the same in news: verbs, their verbal nouns and nouns of one row of {@code check/concepts}. A word may be of several rows.
 * Safe for use by many threads; the table is read when it is first asked.
 */
final class Synonyms {

    private static final int[] NONE = {};
    private static final String TABLE = "check/concepts";
    private static final String BETWEEN = ";";

    private final Lexicon lexicon;
    private volatile @Nullable Map<String, int[]> rows;

    Synonyms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The rows of a verb, as which it stands in its list, or of what is derived of it, or of a noun; distinct. */
    int[] of(String lemma) {
        return rows().getOrDefault(lemma, NONE);
    }

    private Map<String, int[]> rows() {
        Map<String, int[]> known = rows;
        if (known == null) {
            known = read(lexicon.table(TABLE));
            rows = known;
        }
        return known;
    }

    private static Map<String, int[]> read(PhraseTable table) {
        Map<String, int[]> rows = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String name = table.cell(row, "form");
            int end = name.length();
            while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == ' ')) {
                end--;
            }
            put(rows, name.substring(0, end), row);
            for (String column : new String[] {"verbs", "nouns"}) {
                for (String word : table.cell(row, column).split(BETWEEN)) {
                    put(rows, word, row);
                }
            }
        }
        return rows;
    }

    private static void put(Map<String, int[]> rows, String word, int row) {
        String folded = FoldedText.fold(word).strip();
        if (!folded.isEmpty()) {
            rows.merge(folded, new int[] {row}, (known, one) -> with(known, one[0]));
        }
    }

    private static int[] with(int[] known, int row) {
        for (int one : known) {
            if (one == row) {
                return known;
            }
        }
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = row;
        return more;
    }
}
