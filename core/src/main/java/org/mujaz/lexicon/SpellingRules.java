package org.mujaz.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Spellings of a name that papers print beside the listed one: a foreign g with another letter, a vowel left out, one letter for two.
 * The rules are the list {@code name/spelling-rules}, each beside names that it changes and names that it must leave alone.
 *
 * <p>Rules apply to the words of a name, each to all words that it fits, alone or two together; no name gets more than
 * {@link #MOST} spellings. What {@link org.mujaz.text.FoldedText} folds needs no rule.
 */
final class SpellingRules {

    static final String TABLE = "name/spelling-rules";

    /** So many spellings are made of a name, at most. */
    static final int MOST = 6;

    /** The scope of rules for names of every origin. */
    private static final String ALL = "all";

    private static final String FOREIGN = "foreign";

    /** The origin of places whose rules do not hang on a language. */
    static final String PLACE = "place";

    /** Origins whose own letters have a gh and that Arab papers write as they are. */
    private static final Set<String> OWN_LETTERS = Set.of("arabic", "persian", "kurdish", "turkish");

    private static final Set<String> ARAB_COUNTRIES = Set.of(
            "DZA", "BHR", "COM", "DJI", "EGY", "ESH", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN", "PSE",
            "QAT", "SAU", "SOM", "SDN", "SYR", "TUN", "ARE", "YEM");

    /** Countries whose names have a gh of their own. */
    private static final Set<String> LETTERS_LIKE_PERSIAN =
            Set.of("IRN", "AFG", "TJK", "PAK", "UZB", "TKM", "KAZ", "KGZ", "AZE");

    private static final Set<String> AFRICAN = Set.of("SSD", "ETH", "ERI", "TCD", "UGA", "KEN");
    private static final Set<String> GERMAN = Set.of("DEU", "AUT", "CHE", "USA", "GBR", "FRA", "NLD", "BEL", "LUX");

    private final List<Rule> rules = new ArrayList<>();

    /** Where in a word a rule fits. */
    private enum Where {
        ANY,
        START,
        INSIDE,
        END
    }

    private record Rule(String name, String from, String to, Where where, Set<String> scope, int least) {

        boolean fits(Set<String> origins) {
            boolean foreign = origins.stream().noneMatch(OWN_LETTERS::contains);
            return scope.contains(ALL)
                    || (foreign && scope.contains(FOREIGN))
                    || scope.stream().anyMatch(all -> origins.containsAll(List.of(all.split(" "))));
        }

        /** The word with the rule applied, or as it was. */
        String apply(String word) {
            if (word.length() < least) {
                return word;
            }
            return switch (where) {
                case ANY -> word.replace(from, to);
                case START -> word.startsWith(from) ? to + word.substring(from.length()) : word;
                case END ->
                    word.endsWith(from) && word.length() > from.length()
                            ? word.substring(0, word.length() - from.length()) + to
                            : word;
                case INSIDE -> inside(word);
            };
        }

        private String inside(String word) {
            int at = word.indexOf(from, 1);
            return at < 0 || at + from.length() >= word.length()
                    ? word
                    : word.substring(0, at) + to + word.substring(at + from.length());
        }

        String applyToWords(String name) {
            String[] words = name.split(" ", -1);
            boolean changed = false;
            for (int i = 0; i < words.length; i++) {
                String word = apply(words[i]);
                changed |= !word.equals(words[i]);
                words[i] = word;
            }
            return changed ? String.join(" ", words) : name;
        }
    }

    /**
     * The rules of a list.
     *
     * @throws IllegalArgumentException if a rule's place is none or its least is no number
     */
    static SpellingRules of(NameForms.ListOf list) {
        SpellingRules rules = new SpellingRules();
        for (int row = 0; row < list.rows().size(); row++) {
            rules.rules.add(new Rule(
                    list.cell(row, "form"),
                    list.cell(row, "from"),
                    list.cell(row, "to"),
                    Where.valueOf(list.cell(row, "place").toUpperCase(Locale.ROOT)),
                    Set.copyOf(list.cells(row, "scope")),
                    Integer.parseInt(list.cell(row, "least"))));
        }
        return rules;
    }

    /** What is wrong with a rule, or null. */
    static @Nullable String problem(String from, String to, String place, String least) {
        boolean known = Arrays.stream(Where.values())
                .anyMatch(where -> where.name().toLowerCase(Locale.ROOT).equals(place));
        if (!known) {
            return "place " + place + " is none of any, start, inside, end";
        }
        if (least.isEmpty() || least.length() > 2 || !least.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "least " + least + " is no number of letters";
        }
        return from.isEmpty() || from.equals(to)
                ? "from is empty, or the same as to, so the rule changes nothing"
                : null;
    }

    static SpellingRules none() {
        return new SpellingRules();
    }

    /**
     * What a country says of the origin of the names of its people and places, as far as rules ask.
     *
     * @param country three letters of ISO 3166; empty for none
     */
    static Set<String> originsOf(String country) {
        if (ARAB_COUNTRIES.contains(country)) {
            return Set.of("arabic");
        }
        if (LETTERS_LIKE_PERSIAN.contains(country)) {
            return Set.of("persian");
        }
        return switch (country) {
            case "TUR" -> Set.of("turkish");
            case "GRC" -> Set.of("greek");
            case "ISR" -> Set.of("hebrew");
            case "RUS", "UKR", "BLR", "POL" -> Set.of("slavic");
            case "" -> Set.of("unknown");
            default ->
                AFRICAN.contains(country)
                        ? Set.of("african")
                        : GERMAN.contains(country) ? Set.of("western") : Set.of("elsewhere");
        };
    }

    /** The spellings of {@code name}, without itself; the same ones in the same order for the same name. */
    List<String> of(String name, Set<String> origins) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        for (Rule rule : rules) {
            if (!rule.fits(origins)) {
                continue;
            }
            // What an earlier rule made is spelled by this one, too, but not by a third.
            for (String spelling : List.copyOf(spellings)) {
                String made = rule.applyToWords(spelling);
                if (!made.equals(spelling) && spellings.size() <= MOST) {
                    spellings.add(made);
                }
            }
        }
        spellings.remove(name);
        return List.copyOf(spellings);
    }

    /** What the rule {@code name} alone makes of a word, or the word. */
    String apply(String name, String word, Set<String> origins) {
        for (Rule rule : rules) {
            if (rule.name.equals(name)) {
                return rule.fits(origins) ? rule.applyToWords(word) : word;
            }
        }
        throw new IllegalArgumentException("no rule of spelling is named " + name);
    }
}
