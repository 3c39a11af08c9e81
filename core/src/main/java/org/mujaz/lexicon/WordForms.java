package org.mujaz.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every form of every ordinary word in one table, {@code word/forms}, so that a word of a text is looked up once. Made by the build
 * from the lists of {@link WordList}: verbs are conjugated ({@link Conjugation}), participles, nouns and adjectives declined.
 *
 * <p>A row's column {@code readings} says what the form can be, a space between two: a list's letter, the row in that list, and
 * features. Of a verb those are tense ({@code p} past, {@code i} present, {@code j} short present), agreement (see {@link
 * Conjugation.Inflected}), {@code x} for a passive, {@code s} for a form that stands before an object pronoun only. Of a noun they are
 * {@code m} or {@code f} for one, {@code d} for two, {@code p} for many, {@code c} for the construct, {@code i} for the indefinite
 * accusative.
 */
final class WordForms {

    static final String TABLE = "word/forms";
    static final List<String> COLUMNS = List.of("form", "readings");

    private static final String TEH_MARBUTA = "\u0629";
    private static final String ALEF = "\u0627";
    private static final String WAW = "\u0648";
    private static final String YEH = "\u064A";
    private static final String TEH = "\u062A";
    private static final String WAW_NUN = "\u0648\u0646";
    private static final String YEH_NUN = "\u064A\u0646";
    private static final String ALEF_NUN = "\u0627\u0646";
    private static final String ALEF_TEH = "\u0627\u062A";
    private static final String MAQSURA = "\u0649";
    private static final String ALEF_HAMZA = "\u0627\u0621";

    private final Map<String, Set<String>> readings = new TreeMap<>();

    /**
     * The rows of the table.
     *
     * @param lists the lists by name
     */
    static List<List<String>> derive(Map<String, NameForms.ListOf> lists) {
        WordForms forms = new WordForms();
        for (WordList list : WordList.values()) {
            NameForms.ListOf rows = lists.get(list.table());
            if (rows != null) {
                for (int row = 0; row < rows.rows().size(); row++) {
                    forms.add(list, row, rows);
                }
            }
        }
        List<List<String>> table = new ArrayList<>(forms.readings.size());
        forms.readings.forEach((form, found) -> table.add(List.of(form, String.join(" ", found))));
        return table;
    }

    private void add(WordList list, int row, NameForms.ListOf rows) {
        String reading = "" + list.letter() + row;
        switch (list) {
            case VERB -> verb(row, rows, reading);
            case MASDAR ->
                rows.cells(row, "masdar").forEach(masdar -> noun(masdar, "", isFeminine(masdar) ? "f" : "m", reading));
            case ACTIVE -> participle(rows.cell(row, "active"), reading);
            case PASSIVE -> participle(rows.cell(row, "passive"), reading);
            case NOUN -> noun(rows.cell(row, "form"), rows.cell(row, "plural"), rows.cell(row, "gender"), reading);
            case ADJECTIVE -> adjective(row, rows, reading);
            case AGENT -> {
                noun(
                        rows.cell(row, "form"),
                        rows.cell(row, "plural"),
                        isFeminine(rows.cell(row, "form")) ? "f" : "m",
                        reading);
                rows.cells(row, "feminine").forEach(feminine -> noun(feminine, "", "f", reading));
            }
        }
    }

    private void verb(int row, NameForms.ListOf rows, String reading) {
        for (Conjugation.Inflected form : Conjugation.of(
                rows.cell(row, "form"),
                rows.cell(row, "present"),
                rows.cell(row, "pastpassive"),
                rows.cell(row, "presentpassive"))) {
            String features = "" + form.tense().letter() + form.agreement() + (form.passive() ? "x" : "")
                    + (form.bound() ? "s" : "");
            put(form.form(), reading + features);
        }
    }

    private void participle(String masculine, String reading) {
        if (masculine.isEmpty()) {
            return;
        }
        noun(masculine, "", "m", reading);
        String stem = masculine.endsWith(MAQSURA) || masculine.endsWith(ALEF)
                ? masculine.substring(0, masculine.length() - 1)
                : masculine;
        plural(stem + WAW_NUN, reading);
        plural(stem + YEH_NUN, reading);
        feminine(masculine, reading);
    }

    private void feminine(String masculine, String reading) {
        String stem = masculine.endsWith(MAQSURA) ? masculine.substring(0, masculine.length() - 1) + ALEF : masculine;
        put(stem + TEH_MARBUTA, reading + "f");
        put(stem + TEH, reading + "fs");
        put(stem + ALEF_TEH, reading + "p");
        put(stem + TEH + ALEF_NUN, reading + "df");
        put(stem + TEH + YEH_NUN, reading + "df");
    }

    private void adjective(int row, NameForms.ListOf rows, String reading) {
        String masculine = rows.cell(row, "form");
        noun(masculine, rows.cell(row, "plural"), "m", reading);
        String feminine = rows.cell(row, "feminine");
        if (feminine.isEmpty()) {
            feminine(masculine, reading);
            plural(masculine + WAW_NUN, reading);
            plural(masculine + YEH_NUN, reading);
        } else {
            rows.cells(row, "feminine").forEach(form -> put(form, reading + "f"));
        }
    }

    /** One, two and many of a noun, with the construct and the indefinite accusative. */
    private void noun(String one, String plurals, String gender, String reading) {
        if (one.isEmpty()) {
            return;
        }
        put(one, reading + gender);
        boolean tied = one.endsWith(TEH_MARBUTA);
        boolean plain = !tied && !one.endsWith(MAQSURA) && !one.endsWith(ALEF) && !one.endsWith(ALEF_HAMZA);
        if (plain) {
            put(one + ALEF, reading + gender + "i");
        }
        String stem = tied
                ? one.substring(0, one.length() - 1) + TEH
                : one.endsWith(MAQSURA) ? one.substring(0, one.length() - 1) + YEH : one;
        put(stem + ALEF_NUN, reading + "d");
        put(stem + YEH_NUN, reading + "d");
        if (tied) {
            put(stem, reading + gender + "s");
            put(stem + ALEF, reading + "dc");
            put(stem + YEH, reading + "dc");
        }
        for (String many : plurals.isEmpty() ? List.<String>of() : List.of(plurals.split("; ?"))) {
            plural(many, reading);
        }
    }

    private void plural(String many, String reading) {
        put(many, reading + "p");
        if (many.endsWith(WAW_NUN) || many.endsWith(YEH_NUN)) {
            String stem = many.substring(0, many.length() - 2);
            put(stem + WAW_NUN, reading + "p");
            put(stem + YEH_NUN, reading + "p");
            put(stem + WAW, reading + "pc");
            put(stem + YEH, reading + "pc");
        } else if (!many.endsWith(TEH_MARBUTA)
                && !many.endsWith(ALEF)
                && !many.endsWith(MAQSURA)
                && !many.endsWith(ALEF_TEH)) {
            put(many + ALEF, reading + "pi");
        } else if (many.endsWith(TEH_MARBUTA)) {
            put(many.substring(0, many.length() - 1) + TEH, reading + "ps");
        }
    }

    private static boolean isFeminine(String noun) {
        return noun.endsWith(TEH_MARBUTA);
    }

    private void put(String form, String reading) {
        String key = PhraseTable.key(form);
        if (!key.isEmpty()) {
            readings.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(reading);
        }
    }
}
