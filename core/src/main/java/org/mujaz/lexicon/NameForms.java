package org.mujaz.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every form of every name in one table, {@code name/forms}, so that a text is walked once for all lists. Made by the build from
 * the lists of {@link NameList}.
 *
 * <p>A row's column {@code readings} says what the form can be: for each reading a list's letter, the row in that list, and
 * {@code f} for a feminine, {@code p} for a plural or dual, {@code v} for a spelling that was generated, with a space between two.
 *
 * <p>Generated are the inflected forms of demonyms and titles, the construct of their plurals, names of two words written as one
 * (Abd al-), and the other letters that stand for a foreign g.
 */
final class NameForms {

    static final String TABLE = "name/forms";
    static final List<String> COLUMNS = List.of("form", "readings");

    private static final String ALEF_NUN = "\u0627\u0646";
    private static final String YEH_NUN = "\u064A\u0646";
    private static final String WAW_NUN = "\u0648\u0646";
    private static final String TEH_MARBUTA = "\u0629";
    private static final String ALEF_TEH = "\u0627\u062A";
    private static final String ALEF = "\u0627";
    private static final String YEH = "\u064A";
    private static final String ARTICLE = "\u0627\u0644";
    private static final String ABD = "\u0639\u0628\u062F ";
    private static final String ABU = "\u0623\u0628\u0648 ";
    private static final String GHAIN = "\u063A";
    private static final String JEEM = "\u062C";

    /** Origins of names that are not written with a foreign g. */
    private static final Set<String> OWN_LETTERS = Set.of("arabic", "persian", "kurdish", "turkish");

    /** The readings of each form, a space between two. */
    private final Map<String, String> readings = new HashMap<>();

    /**
     * The rows of the table.
     *
     * @param lists the lists by name: their columns and their rows in the order in which they are numbered
     */
    static List<List<String>> derive(Map<String, ListOf> lists) {
        NameForms forms = new NameForms();
        for (NameList list : NameList.values()) {
            ListOf rows = lists.get(list.table());
            if (rows != null) {
                for (int row = 0; row < rows.rows.size(); row++) {
                    forms.add(list, row, rows);
                }
            }
        }
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
                names.forEach(name -> spelled(name, reading, true));
            }
            case SHORT -> rows.cells(row, "short").forEach(name -> spelled(name, reading, true));
            case GIVEN, FAMILY ->
                spelled(rows.cell(row, "form"), reading, !OWN_LETTERS.contains(rows.cell(row, "origin")));
            case DEMONYM -> demonym(row, rows, reading);
            case TITLE -> title(row, rows, reading);
            case HEAD ->
                phrase(rows.cell(row, "form"), rows.cell(row, "comment").contains("adjectival"), reading);
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

    /** A form of a reading and, unless the list has it as something else already, spellings made of it. */
    private void spelled(String name, String reading, boolean foreign) {
        put(name, reading);
        if (name.contains(ABD) || name.startsWith(ABU)) {
            put(name.replace(ABD, ABD.strip()).replace(ABU, ABU.strip()), reading + "v");
        }
        if (foreign && name.contains(GHAIN)) {
            put(name.replace(GHAIN, JEEM), reading + "v");
        }
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
        boolean everyWord = rows.cell(row, "comment").contains("adjectival");
        String masculine = rows.cell(row, "form");
        phrase(masculine, everyWord, reading);
        rows.cells(row, "feminine").forEach(feminine -> phrase(feminine, everyWord, reading + "f"));
        rows.cells(row, "plural").forEach(plural -> {
            phrase(plural, everyWord, reading + "p");
            String head = firstWord(plural);
            if (head.endsWith(WAW_NUN) || head.endsWith(YEH_NUN)) {
                put(head.substring(0, head.length() - 1) + plural.substring(head.length()), reading + "p");
            }
        });
        if (masculine.indexOf(' ') < 0) {
            put(masculine + ALEF, reading);
        }
        String head = firstWord(masculine);
        String rest = masculine.substring(head.length());
        if (rest.contains(" " + ARTICLE) && !everyWord) {
            put(head + ALEF + rest, reading + "p");
            put(head + YEH + rest, reading + "p");
        }
    }

    /** A title; where the article goes on every word of it, also with the article on all but the first. */
    private void phrase(String title, boolean everyWord, String reading) {
        put(title, reading);
        String[] words = title.split(" ");
        if (everyWord && words.length > 1) {
            StringBuilder definite = new StringBuilder(words[0]);
            for (int i = 1; i < words.length; i++) {
                definite.append(' ')
                        .append(words[i].startsWith(ARTICLE) ? "" : ARTICLE)
                        .append(words[i]);
            }
            put(definite.toString(), reading);
        }
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }
}
