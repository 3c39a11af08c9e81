package org.mujaz.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every form of every name in one table, {@code name/forms}, so that a text is walked once for all lists. Made by the build from
 * the lists of {@link NameList}.
 *
 * <p>A row's column {@code readings} says what the form can be: for each reading a list's letter, the row in that list, and
 * {@code f} for a feminine, {@code p} for a plural or dual, {@code o} for a title with a pronoun ("its head"), {@code v} for a spelling
 * that was generated, with a space between two.
 *
 * <p>Generated are the inflected forms of demonyms and titles, the construct of their plurals, names of two words written as one
 * (Abd al-), and the spellings of {@link SpellingRules}.
 */
final class NameForms {

    static final String TABLE = "name/forms";
    static final List<String> COLUMNS = List.of("form", "readings");

    private static final String ALEF_NUN = "\u0627\u0646";
    private static final String YEH_NUN = "\u064A\u0646";
    private static final String WAW_NUN = "\u0648\u0646";
    private static final String TEH_MARBUTA = "\u0629";
    private static final String TEH = "\u062A";

    /** His, hers, theirs, ours: written on to a title, which is then somebody's. */
    private static final List<String> PRONOUNS = List.of("\u0647", "\u0647\u0627", "\u0647\u0645", "\u0646\u0627");

    private static final String ALEF_TEH = "\u0627\u062A";
    private static final String ALEF = "\u0627";
    private static final String ALEF_MAQSURA = "\u0649";
    private static final String HAMZA = "\u0621";
    private static final String HAMZA_ON_YEH = "\u0626";
    private static final String YEH = "\u064A";
    private static final String ARTICLE = "\u0627\u0644";
    private static final String ABD = "\u0639\u0628\u062F ";
    private static final String ABU = "\u0623\u0628\u0648 ";

    /** Lists of words that a generated spelling must not be: it would be found where nobody is named. */
    private static final List<String> WORDS = List.of(
            "name/not-spellings",
            "text/function-words",
            "text/waw-initial",
            "name/false-articles",
            "name/place-enders",
            "name/before-places",
            "time/words",
            "number/words",
            "number/measures");

    /** The fewest letters of a single word that is made of a name. */
    private static final int SHORTEST = 4;

    private static final Set<String> ARABIC = Set.of("arabic");

    /** Kinds of titles that two persons may be given at once: "the two presidents". */
    private static final Set<String> OFFICES = Set.of("office", "rank");

    /** Kinds of organisation that bear names rather than describe themselves. */
    private static final Set<String> NAMED =
            Set.of("company", "club", "bank", "paper", "channel", "agency", "university");

    private final SpellingRules rules;

    /** Spellings that were made of names, in the order of lists and rows, and their readings. */
    private final List<String> spellings = new ArrayList<>();

    private final List<String> spellingReadings = new ArrayList<>();

    /** The readings of each form, a space between two. */
    private final Map<String, String> readings = new HashMap<>();

    private NameForms(SpellingRules rules) {
        this.rules = rules;
    }

    /**
     * The rows of the table.
     *
     * @param lists the lists by name: their columns and their rows in the order in which they are numbered
     * @param ordinary the folded forms of ordinary words, which no spelling may be
     */
    static List<List<String>> derive(Map<String, ListOf> lists, Collection<String> ordinary) {
        ListOf rules = lists.get(SpellingRules.TABLE);
        NameForms forms = new NameForms(rules == null ? SpellingRules.none() : SpellingRules.of(rules));
        for (NameList list : NameList.values()) {
            ListOf rows = lists.get(list.table());
            if (rows != null) {
                for (int row = 0; row < rows.rows.size(); row++) {
                    forms.add(list, row, rows);
                }
            }
        }
        forms.putSpellings(lists, ordinary);
        String[] sorted = forms.readings.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        List<List<String>> table = new ArrayList<>(sorted.length);
        for (String form : sorted) {
            table.add(List.of(form, forms.readings.getOrDefault(form, "")));
        }
        return table;
    }

    /** A list: its columns and its rows. */
    record ListOf(List<String> columns, List<List<String>> rows) {
        String cell(int row, String column) {
            int index = columns.indexOf(column);
            return index < 0 ? "" : rows.get(row).get(index);
        }

        /** The values of a cell that holds several. */
        List<String> cells(int row, String column) {
            String cell = cell(row, column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("; ?"));
        }
    }

    private void add(NameList list, int row, ListOf rows) {
        String reading = "" + list.letter() + row;
        switch (list) {
            case PERSON, PLACE, ORGANIZATION, COUNTRY -> {
                Set<String> names = new LinkedHashSet<>();
                names.add(rows.cell(row, "form"));
                names.addAll(rows.cells(row, "also"));
                if (!rows.cell(row, "official").isEmpty()) {
                    names.add(rows.cell(row, "official"));
                }
                names.addAll(rows.cells(row, "latin"));
                Set<String> origins = origins(list, row, rows);
                names.forEach(name -> spelled(name, reading, origins));
            }
            case SHORT -> {
                Set<String> origins = origins(list, row, rows);
                rows.cells(row, "short").forEach(name -> spelled(name, reading, origins));
            }
            case GIVEN, FAMILY -> spelled(rows.cell(row, "form"), reading, Set.of(rows.cell(row, "origin")));
            case DEMONYM -> demonym(row, rows, reading);
            case TITLE -> title(row, rows, reading);
            case HEAD -> phrase(rows.cell(row, "form"), articled(rows.cell(row, "comment")), reading);
            default -> put(rows.cell(row, "form"), reading);
        }
    }

    private void put(String form, String reading) {
        String key = PhraseTable.key(form);
        if (!key.isEmpty()) {
            readings.merge(key, reading, (all, one) -> has(all, one) ? all : all + " " + one);
        }
    }

    /** Whether {@code one} is among readings that stand with spaces between them. */
    private static boolean has(String all, String one) {
        int at = all.indexOf(one);
        while (at >= 0) {
            int end = at + one.length();
            if ((at == 0 || all.charAt(at - 1) == ' ') && (end == all.length() || all.charAt(end) == ' ')) {
                return true;
            }
            at = all.indexOf(one, at + 1);
        }
        return false;
    }

    /** What rules of spelling ask of an entry: where it is from. */
    private static Set<String> origins(NameList list, int row, ListOf rows) {
        Set<String> origins = SpellingRules.originsOf(rows.cell(row, "country"));
        return switch (list) {
            case PLACE -> {
                Set<String> both = new LinkedHashSet<>(origins);
                both.add(SpellingRules.PLACE);
                yield both;
            }
            // Most organisations are called by Arabic words, whose letters are no foreign ones.
            case ORGANIZATION -> NAMED.contains(rows.cell(row, "kind")) ? origins : Set.of("arabic");
            case COUNTRY -> Set.of("arabic", SpellingRules.PLACE);
            default -> origins;
        };
    }

    /** A form of a reading, and spellings made of it. */
    private void spelled(String name, String reading, Set<String> origins) {
        put(name, reading);
        if (name.contains(ABD) || name.startsWith(ABU)) {
            String joined = name.replace(ABD, ABD.strip()).replace(ABU, ABU.strip());
            put(joined, reading + "v");
            respell(joined, reading, origins);
        }
        respell(name, reading, origins);
    }

    private void respell(String name, String reading, Set<String> origins) {
        for (String spelling : rules.of(name, origins)) {
            spellings.add(spelling);
            spellingReadings.add(reading + "v");
        }
    }

    /** Spellings come last: one that is a listed form, of whatever it may be, or an ordinary word stays what it is. */
    private void putSpellings(Map<String, ListOf> lists, Collection<String> ordinary) {
        Set<String> taken = new HashSet<>(ordinary);
        for (String list : WORDS) {
            ListOf words = lists.get(list);
            if (words != null) {
                words.rows.forEach(row -> taken.add(PhraseTable.key(row.get(0))));
            }
        }
        taken.addAll(readings.keySet());
        for (int i = 0; i < spellings.size(); i++) {
            String key = PhraseTable.key(spellings.get(i));
            if (!taken.contains(key) && !isDoubtful(key, spellings.get(i))) {
                put(spellings.get(i), spellingReadings.get(i));
            }
        }
    }

    /** A single word that is very short, or begins like the article where the name has a hamza, is an ordinary word too often. */
    private static boolean isDoubtful(String key, String spelling) {
        boolean article = key.startsWith(ARTICLE) && !spelling.startsWith(ARTICLE);
        return key.indexOf(' ') < 0 && (key.length() < SHORTEST || article);
    }

    private void demonym(int row, ListOf rows, String reading) {
        String stem = rows.cell(row, "form");
        put(stem, reading);
        put(stem + ALEF, reading);
        put(stem + TEH_MARBUTA, reading + "f");
        for (String ending : List.of(ALEF_NUN, YEH_NUN, WAW_NUN, ALEF_TEH)) {
            put(stem + ending, reading + "p");
        }
        String feminine = stem + "\u062A";
        put(feminine + ALEF_NUN, reading + "f");
        put(feminine + YEH_NUN, reading + "f");
        rows.cells(row, "plural").forEach(plural -> put(plural, reading + "p"));
    }

    private void title(int row, ListOf rows, String reading) {
        int articled = articled(rows.cell(row, "comment"));
        String masculine = rows.cell(row, "form");
        phrase(masculine, articled, reading);
        rows.cells(row, "feminine").forEach(feminine -> phrase(feminine, articled, reading + "f"));
        rows.cells(row, "plural").forEach(plural -> {
            phrase(plural, articled, reading + "p");
            String head = firstWord(plural);
            if (head.endsWith(WAW_NUN) || head.endsWith(YEH_NUN)) {
                spelled(head.substring(0, head.length() - 1) + plural.substring(head.length()), reading + "p", ARABIC);
            }
        });
        if (masculine.indexOf(' ') < 0) {
            spelled(masculine + ALEF, reading, ARABIC);
            PRONOUNS.forEach(pronoun -> put(masculine + pronoun, reading + "o"));
            rows.cells(row, "feminine").stream()
                    .filter(feminine -> feminine.endsWith(TEH_MARBUTA))
                    .forEach(feminine -> PRONOUNS.forEach(pronoun ->
                            put(feminine.substring(0, feminine.length() - 1) + TEH + pronoun, reading + "fo")));
        }
        if (articled == Integer.MAX_VALUE && masculine.indexOf(' ') > 0) {
            put(accusative(masculine), reading);
        }
        owned(masculine, rows.cell(row, "kind"), reading);
        rows.cells(row, "feminine").forEach(feminine -> owned(feminine, rows.cell(row, "kind"), reading + "f"));
        boolean ofTwo = masculine.indexOf(' ') < 0
                && OFFICES.contains(rows.cell(row, "kind"))
                && !masculine.endsWith(TEH_MARBUTA)
                && !masculine.endsWith(ALEF);
        if (ofTwo) {
            spelled(masculine + ALEF_NUN, reading + "p", ARABIC);
            spelled(masculine + YEH_NUN, reading + "p", ARABIC);
        }
        String head = firstWord(masculine);
        String rest = masculine.substring(head.length());
        boolean bare = rows.cell(row, "comment").startsWith("complement without article");
        if ((rest.contains(" " + ARTICLE) && articled == 1) || bare) {
            spelled(head + ALEF + rest, reading + "p", ARABIC);
            spelled(head + YEH + rest, reading + "p", ARABIC);
        }
    }

    /** On how many words of a phrase its article goes, by the comment of its row. */
    private static int articled(String comment) {
        return comment.contains("adjectival") ? Integer.MAX_VALUE : comment.contains("first two words") ? 2 : 1;
    }

    /** A title; where the article goes on {@code articled} words of it, also with the article on all of these but the first. */
    private void phrase(String title, int articled, String reading) {
        spelled(title, reading, ARABIC);
        String[] words = title.split(" ");
        if (articled > 1 && words.length > 1) {
            StringBuilder definite = new StringBuilder(words[0]);
            for (int i = 1; i < words.length; i++) {
                definite.append(' ')
                        .append(i >= articled || words[i].startsWith(ARTICLE) ? "" : ARTICLE)
                        .append(words[i]);
            }
            spelled(definite.toString(), reading, ARABIC);
        }
    }

    /** An office of two words with a pronoun on the second: "his minister of foreign affairs". */
    private void owned(String title, String kind, String reading) {
        int space = title.indexOf(' ');
        String field = space < 0 ? "" : title.substring(space + 1);
        boolean two = kind.equals("office")
                && field.startsWith(ARTICLE)
                && field.indexOf(' ') < 0
                && field.length() > ARTICLE.length() + 2;
        if (!two) {
            return;
        }
        String bare = field.substring(ARTICLE.length());
        String stem = bare.endsWith(TEH_MARBUTA)
                ? bare.substring(0, bare.length() - 1) + TEH
                : bare.endsWith(HAMZA) ? bare.substring(0, bare.length() - 1) + HAMZA_ON_YEH : bare;
        PRONOUNS.forEach(pronoun -> put(title.substring(0, space + 1) + stem + pronoun, reading + "o"));
    }

    /** A noun and its adjectives without the article as an object: each word with its ending, where it has one in writing. */
    private static String accusative(String phrase) {
        StringBuilder object = new StringBuilder(phrase.length() + 4);
        for (String word : phrase.split(" ")) {
            boolean bare = word.endsWith(TEH_MARBUTA)
                    || word.endsWith(ALEF)
                    || word.endsWith(ALEF_MAQSURA)
                    || word.endsWith(HAMZA)
                    || word.startsWith(ARTICLE);
            object.append(object.length() == 0 ? "" : " ").append(word).append(bare ? "" : ALEF);
        }
        return object.toString();
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }
}
