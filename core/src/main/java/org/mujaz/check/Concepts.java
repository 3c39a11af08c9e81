package org.mujaz.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;

/**
 * What says the same in news, what follows from it and what excludes it: the list {@code check/concepts}. A concept is its row.
 *
 * <p>A word may be of several concepts. Two words say the same if they share one; they exclude each other if they share none and a concept
 * of one is opposite to a concept of the other.
 */
final class Concepts {

    /** No concepts. */
    static final int[] NONE = {};

    private static final String TABLE = "check/concepts";
    private static final String BETWEEN = "; ?";
    private static final int DEPTH = 3;

    private final Map<String, int[]> verbs = new HashMap<>();
    private final Map<String, int[]> nominals = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final int[][] opposites;
    private final int[][] converses;
    private final int[][] implying;
    private final int[][] near;

    /**
     * A phrase of a concept.
     *
     * @param concept the concept
     * @param rest its words behind the first, folded, without article and pronoun
     */
    record Phrase(int concept, List<String> rest) {}

    Concepts(Lexicon lexicon) {
        PhraseTable table = lexicon.table(TABLE);
        Map<String, Integer> byName = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            byName.put(FoldedText.fold(table.cell(row, "form")), row);
        }
        this.opposites = new int[table.size()][];
        int[][] implied = new int[table.size()][];
        this.converses = new int[table.size()][];
        for (int row = 0; row < table.size(); row++) {
            String name = withoutNumber(FoldedText.fold(table.cell(row, "form")));
            put(verbs, name, row);
            put(nominals, name, row);
            for (String verb : members(table.cell(row, "verbs"))) {
                put(verbs, verb, row);
            }
            for (String noun : members(table.cell(row, "nouns"))) {
                nominal(noun, row);
            }
            for (String word : members(table.cell(row, "words"))) {
                nominal(word, row);
            }
            for (String phrase : members(table.cell(row, "phrases"))) {
                nominal(phrase, row);
            }
            implied[row] = rows(table.cell(row, "implies"), byName);
            converses[row] = rows(table.cell(row, "converse"), byName);
            opposites[row] = rows(table.cell(row, "opposite"), byName);
        }
        for (int row = 0; row < table.size(); row++) {
            for (int other : opposites[row]) {
                opposites[other] = with(opposites[other], row);
            }
            for (int other : converses[row]) {
                converses[other] = with(converses[other], row);
            }
        }
        for (int depth = 1; depth < DEPTH; depth++) {
            for (int row = 0; row < table.size(); row++) {
                for (int step : implied[row]) {
                    for (int further : implied[step]) {
                        implied[row] = further == row ? implied[row] : with(implied[row], further);
                    }
                }
            }
        }
        this.implying = reversed(implied);
        this.near = new int[table.size()][];
        for (int row = 0; row < table.size(); row++) {
            near[row] = rows(table.cell(row, "near"), byName);
        }
        for (int row = 0; row < table.size(); row++) {
            for (int other : near[row]) {
                near(row, other);
            }
        }
        for (int row = 0; row < table.size(); row++) {
            for (int general : implied[row]) {
                near(row, general);
                for (int sibling : implying[general]) {
                    near(row, sibling);
                }
            }
        }
        for (Map<String, int[]> map : List.of(verbs, nominals)) {
            for (int[] shared : map.values()) {
                for (int a : shared) {
                    for (int b : shared) {
                        near(a, b);
                    }
                }
            }
        }
    }

    private void near(int a, int b) {
        if (a != b) {
            near[a] = with(near[a], b);
            near[b] = with(near[b], a);
        }
    }

    /** Whether two sets of concepts have nothing to do with each other, as far as the list knows. */
    boolean areApart(int[] a, int[] b) {
        for (int one : a) {
            for (int other : b) {
                if (one == other || has(near[one], other) || has(converses[one], other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int[][] reversed(int[][] implied) {
        int[][] implying = new int[implied.length][];
        Arrays.fill(implying, NONE);
        for (int row = 0; row < implied.length; row++) {
            for (int further : implied[row]) {
                implying[further] = with(implying[further], row);
            }
        }
        return implying;
    }

    private void nominal(String member, int row) {
        int space = member.indexOf(' ');
        if (space < 0) {
            put(nominals, member, row);
        } else {
            List<String> rest = Arrays.stream(member.substring(space + 1).split(" "))
                    .map(Concepts::bare)
                    .toList();
            phrases.computeIfAbsent(member.substring(0, space), first -> new ArrayList<>(2))
                    .add(new Phrase(row, rest));
        }
    }

    /** A word of a phrase as it is compared: without the article and without a pronoun of one letter. */
    static String bare(String word) {
        String bare = word.startsWith("\u0627\u0644") && word.length() > 4 ? word.substring(2) : word;
        return bare.endsWith("\u0647") && bare.length() > 3 ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }

    private static List<String> members(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(BETWEEN))
                        .map(FoldedText::fold)
                        .map(String::strip)
                        .filter(member -> !member.isEmpty())
                        .toList();
    }

    private static int[] rows(String cell, Map<String, Integer> byName) {
        return members(cell).stream()
                .map(byName::get)
                .filter(row -> row != null)
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    private static void put(Map<String, int[]> map, String member, int row) {
        map.merge(member, new int[] {row}, (known, one) -> with(known, one[0]));
    }

    private static int[] with(int[] known, int row) {
        if (has(known, row)) {
            return known;
        }
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = row;
        return more;
    }

    static boolean has(int[] rows, int row) {
        for (int one : rows) {
            if (one == row) {
                return true;
            }
        }
        return false;
    }

    /** The concepts of a verb by its past in the third person, folded. */
    int[] ofVerb(String lemma) {
        return verbs.getOrDefault(lemma, NONE);
    }

    /** The concepts of a noun or adjective, one of it without the article, folded. */
    int[] ofNominal(String word) {
        return nominals.getOrDefault(word, NONE);
    }

    /** The phrases that begin with a word: a verb by its past, or a noun. */
    List<Phrase> phrasesOf(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    boolean areOpposite(int concept, int other) {
        return has(opposites[concept], other);
    }

    /** What a concept excludes. */
    int[] opposites(int concept) {
        return opposites[concept];
    }

    /** What a concept follows from. */
    int[] implying(int concept) {
        return implying[concept];
    }

    /** What tells a concept from the other party's side. */
    int[] converses(int concept) {
        return converses[concept];
    }
}
