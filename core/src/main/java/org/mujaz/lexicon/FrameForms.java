package org.mujaz.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that call frames: {@code event/verbs}, verbs by their past in the third person, and {@code event/nouns}, nouns with their
 * forms. A row's column {@code frames} has the rows of {@code event/frames}, marked {@code v} for a verb, {@code n} for a noun,
 * {@code p} for the verb of a phrase.
 */
final class FrameForms {

    static final String FRAMES = "event/frames";
    static final String VERBS = "event/verbs";
    static final String NOUNS = "event/nouns";
    static final List<String> COLUMNS = List.of("form", "frames");

    private static final String TEH_MARBUTA = "\u0629";
    private static final String TEH = "\u062A";
    private static final String ALEF = "\u0627";
    private static final String ARTICLE = "\u0627\u0644";
    private static final String YEH_NUN = "\u064A\u0646";
    private static final String ALEF_NUN = "\u0627\u0646";

    private final Map<String, Set<String>> verbs = new TreeMap<>();
    private final Map<String, Set<String>> nouns = new TreeMap<>();

    /** The two tables' rows by their names. */
    static Map<String, List<List<String>>> derive(NameForms.ListOf frames) {
        FrameForms forms = new FrameForms();
        for (int row = 0; row < frames.rows().size(); row++) {
            String kind = frames.cell(row, "kind");
            for (String trigger : frames.cell(row, "triggers").split("; ?|\\|")) {
                forms.add(kind, trigger.strip(), row);
            }
        }
        return new TreeMap<>(Map.of(VERBS, table(forms.verbs), NOUNS, table(forms.nouns)));
    }

    private static List<List<String>> table(Map<String, Set<String>> rows) {
        List<List<String>> table = new ArrayList<>(rows.size());
        rows.forEach((form, found) -> table.add(List.of(form, String.join(" ", found))));
        return table;
    }

    private void add(String kind, String trigger, int row) {
        if (trigger.isEmpty()) {
            return;
        }
        int space = trigger.indexOf(' ');
        switch (kind) {
            case "verbs" -> put(verbs, trigger, "v" + row);
            case "phrases" ->
                put(verbs, (space < 0 ? trigger : trigger.substring(0, space)).replace("*", ""), "p" + row);
            default -> noun(trigger, "n" + row, space);
        }
    }

    private void noun(String trigger, String frame, int space) {
        put(nouns, trigger, frame);
        String head = space < 0 ? trigger : trigger.substring(0, space);
        String rest = space < 0 ? "" : trigger.substring(space);
        boolean tied = head.endsWith(TEH_MARBUTA);
        String stem = tied ? head.substring(0, head.length() - 1) + TEH : head;
        if (!rest.isEmpty()) {
            StringBuilder definite = new StringBuilder(head);
            for (String word : rest.strip().split(" ")) {
                definite.append(' ')
                        .append(word.startsWith(ARTICLE) ? "" : ARTICLE)
                        .append(word);
            }
            put(nouns, definite.toString(), frame);
        }
        if (!tied && !head.endsWith(ALEF)) {
            put(nouns, head + ALEF + rest, frame);
            put(nouns, head + ALEF + accusative(rest), frame);
        }
        if (rest.isEmpty()) {
            put(nouns, stem + ALEF_NUN, frame);
            put(nouns, stem + YEH_NUN, frame);
            if (tied) {
                put(nouns, stem, frame);
            }
        }
    }

    /** What follows an accusative as its adjectives: those that take the ending do. */
    private static String accusative(String rest) {
        StringBuilder all = new StringBuilder(rest.length() + 2);
        for (String word : rest.isEmpty() ? new String[0] : rest.strip().split(" ")) {
            boolean bare = word.startsWith(ARTICLE)
                    || word.endsWith(TEH_MARBUTA)
                    || word.endsWith(ALEF + TEH)
                    || word.endsWith(ALEF);
            all.append(' ').append(word).append(bare ? "" : ALEF);
        }
        return all.toString();
    }

    private static void put(Map<String, Set<String>> table, String form, String frame) {
        String key = PhraseTable.key(form);
        if (!key.isEmpty()) {
            table.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(frame);
        }
    }
}
