package org.mujaz.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;

/**
 * The lexicon's rules of time ({@code time/rules}) as walks use them: categories are small numbers, and the rules of each level
 * are a trie of them.
 *
 * <p>What a rule makes is in its kind: {@code merge>monthx/1} unites what the items say, calls it {@code monthx}, and leaves the
 * first item out of the span; several names are joined by {@code +}, {@code ~1} leaves the first item out of the span but
 * not out of the match.
 */
final class TimeRules {

    /** The number of a category that no rule speaks of, and of no node. */
    static final int NONE = -1;

    private static final int LEVELS = 6;
    private static final int ROOT = 0;

    /** What an expression can be; the other categories are parts of one. */
    private static final Set<String> WHOLE = Set.of(
            "monthdate",
            "daydate",
            "dayname",
            "fulldate",
            "yeardate",
            "reldate",
            "seasondate",
            "weekdate",
            "weekenddate",
            "decadedate",
            "centurydate",
            "quarterdate",
            "halfdate",
            "modded",
            "dayparted",
            "timed",
            "shifted",
            "lasting",
            "repeating",
            "ranged",
            "timerange",
            "none");

    /**
     * What may be glue, the most frequent first: marks, prepositions, numbers, of which most are not of time. Each is glue
     * unless a rule that holds anywhere is made of it and of glue before it alone.
     */
    private static final List<String> GLUE = List.of(
            "comma",
            "in",
            "of",
            "and",
            "to",
            "at",
            "by",
            "num",
            "after",
            "open",
            "close",
            "dash",
            "slash",
            "during",
            "between",
            "since",
            "for",
            "ago",
            "upto",
            "within",
            "this",
            "that",
            "last",
            "same",
            "ord",
            "onenum",
            "approx",
            "agecue",
            "hour",
            "secondhour",
            "monthnum",
            "smallyear",
            "day",
            "highday",
            "hourord",
            "highhourord");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Level> levels = new ArrayList<>();
    private final boolean[] whole;
    private final boolean[] glue;

    TimeRules(Lexicon lexicon) {
        for (int level = 1; level <= LEVELS; level++) {
            levels.add(read(lexicon.table("time/level-" + level)));
        }
        WHOLE.forEach(this::add);
        this.whole = new boolean[numbers.size()];
        WHOLE.forEach(category -> whole[number(category)] = true);
        this.glue = new boolean[numbers.size()];
        GLUE.stream().map(this::number).filter(category -> category != NONE).forEach(this::tryAsGlue);
    }

    /**
     * A category by its name and its number.
     *
     * @param number {@link #NONE} where no rule speaks of it: an item of it is of no use
     */
    record Category(String name, int number) {}

    /** The category that is called so. */
    Category category(String name) {
        return new Category(name, number(name));
    }

    /** The number of a category, or {@link #NONE}. */
    int number(String category) {
        return numbers.getOrDefault(category, NONE);
    }

    /** Whether an item of a category can stand as an expression. */
    boolean isWhole(int category) {
        return whole[category];
    }

    /** Whether a category is glue: where all items of a stretch are and the sentence goes on behind it, no rule applies to any. */
    boolean isGlue(int category) {
        return glue[category];
    }

    List<Level> levels() {
        return levels;
    }

    private int add(String category) {
        return numbers.computeIfAbsent(category, name -> numbers.size());
    }

    private Level read(PhraseTable rules) {
        Level level = new Level();
        for (int row = 0; row < rules.size(); row++) {
            int node = ROOT;
            for (String category : rules.cell(row, "form").split(" ")) {
                node = level.stepOrGrow(node, add(category));
            }
            Make make = Make.of(rules.cell(row, "kind"), rules.cell(row, "concept"));
            make.categories.forEach(this::add);
            level.makes[node] = make;
        }
        return level;
    }

    private void tryAsGlue(int category) {
        glue[category] = !whole[category];
        for (Level level : levels) {
            if (isRuleOfGlue(level, ROOT)) {
                glue[category] = false;
            }
        }
    }

    private boolean isRuleOfGlue(Level level, int node) {
        Make make = level.makes[node];
        boolean found = make != null && !make.last();
        for (int child = level.firstChild[node]; child != NONE && !found; child = level.sibling[child]) {
            found = glue[level.category[child]] && isRuleOfGlue(level, child);
        }
        return found;
    }

    /**
     * What a rule does.
     *
     * @param action how it makes fields of what the items say
     * @param categories what its result is
     * @param context how many leading items are context
     * @param held whether the context is part of the match
     * @param last whether it holds only where the sentence ends behind it
     * @param concept the rule's name
     */
    record Make(String action, List<String> categories, int context, boolean held, boolean last, String concept) {
        static Make of(String written, String concept) {
            boolean last = written.endsWith("!");
            String kind = last ? written.substring(0, written.length() - 1) : written;
            int arrow = kind.indexOf('>');
            boolean held = kind.indexOf('~') > 0;
            int slash = kind.indexOf(held ? '~' : '/');
            String categories = kind.substring(arrow + 1, slash < 0 ? kind.length() : slash);
            int context = slash < 0 ? 0 : Integer.parseInt(kind.substring(slash + 1));
            return new Make(kind.substring(0, arrow), List.of(categories.split("\\+")), context, held, last, concept);
        }
    }

    /** The rules of one level. A node has few children, so a step looks at one after the other; the root has many. */
    static final class Level {
        private int[] category = new int[64];
        private int[] firstChild = new int[64];
        private int[] sibling = new int[64];
        private @Nullable Make[] makes = new Make[64];
        private int[] fromRoot = new int[0];
        private int nodes = 1;

        Level() {
            firstChild[ROOT] = NONE;
        }

        int root() {
            return ROOT;
        }

        /** Where a walk goes on from {@code node} with one more category, or {@link #NONE}. */
        int step(int node, int next) {
            if (node == ROOT) {
                return next < fromRoot.length ? fromRoot[next] : NONE;
            }
            int child = firstChild[node];
            while (child != NONE && category[child] != next) {
                child = sibling[child];
            }
            return child;
        }

        /** What the rule that ends at {@code node} makes, or null. */
        @Nullable
        Make makeAt(int node) {
            return makes[node];
        }

        private int stepOrGrow(int node, int next) {
            int known = step(node, next);
            return known == NONE ? grow(node, next) : known;
        }

        private int grow(int node, int next) {
            if (nodes == category.length) {
                category = Arrays.copyOf(category, nodes * 2);
                firstChild = Arrays.copyOf(firstChild, nodes * 2);
                sibling = Arrays.copyOf(sibling, nodes * 2);
                makes = Arrays.copyOf(makes, nodes * 2);
            }
            category[nodes] = next;
            firstChild[nodes] = NONE;
            sibling[nodes] = firstChild[node];
            firstChild[node] = nodes;
            if (node == ROOT) {
                int known = fromRoot.length;
                fromRoot = Arrays.copyOf(fromRoot, Math.max(known, next + 1));
                Arrays.fill(fromRoot, known, fromRoot.length, NONE);
                fromRoot[next] = nodes;
            }
            return nodes++;
        }
    }
}
