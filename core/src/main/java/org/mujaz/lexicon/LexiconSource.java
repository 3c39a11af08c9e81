package org.mujaz.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The lexicon's files, read and checked: lists ({@code *.tsv}) and rules ({@code *.yaml}).
 *
 * <p>A list has a header line; its first column is {@code form} and its last two are {@code provenance} and
 * {@code comment}. A rule has {@code concept}, {@code about}, {@code forms} (texts in the notation of
 * {@link FormPattern}, or maps with {@code form} and further columns) and {@code cases}. Either becomes a
 * {@link PhraseTable} named by its path.
 */
final class LexiconSource {

    /** A table before it is compiled: where each row comes from is kept for messages. */
    private record Rows(List<String> columns, Map<String, List<String>> byKey, Map<String, String> origin) {}

    private static final List<String> RULE_COLUMNS = List.of("form", "kind", "concept");

    private final Map<String, Rows> tables = new TreeMap<>();

    /** What a user's folder adds to or overrides in {@code base}. */
    static LexiconSource of(Iterable<PhraseTable> base) {
        LexiconSource source = new LexiconSource();
        for (PhraseTable table : base) {
            Rows rows = new Rows(table.columns(), new HashMap<>(), new HashMap<>());
            for (List<String> row : table.rows()) {
                rows.byKey.put(PhraseTable.key(row.get(0)), row);
            }
            source.tables.put(table.name(), rows);
        }
        return source;
    }

    /**
     * Reads every list and rule below {@code folder}.
     *
     * @throws LexiconException if an entry is refused
     */
    LexiconSource add(Path folder) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new LexiconException("cannot read the lexicon folder " + folder + ": " + e.getMessage(), e);
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            try {
                if (path.endsWith(".tsv")) {
                    addList(path, Files.readAllLines(file, StandardCharsets.UTF_8));
                } else if (path.endsWith(".yaml")) {
                    addRule(path, Files.readString(file, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new LexiconException(path, 0, "cannot be read as UTF-8 text; save it as UTF-8");
            }
        }
        return this;
    }

    /** The tables, ready for look-ups. */
    List<PhraseTable> tables() {
        List<PhraseTable> built = new ArrayList<>();
        Map<String, NameForms.ListOf> lists = new HashMap<>();
        tables.forEach((name, rows) -> {
            List<List<String>> sorted = new ArrayList<>();
            new TreeMap<>(rows.byKey).forEach((key, row) -> sorted.add(row));
            lists.put(name, new NameForms.ListOf(rows.columns, sorted));
            if (isLookedUpElsewhere(name)) {
                built.add(PhraseTable.unindexed(name, rows.columns, sorted));
            } else if (!name.equals(NameForms.TABLE) && !name.equals(WordForms.TABLE)) {
                built.add(PhraseTable.build(name, rows.columns, sorted));
            }
        });
        List<List<String>> forms = NameForms.derive(lists);
        if (!forms.isEmpty()) {
            built.add(PhraseTable.build(NameForms.TABLE, NameForms.COLUMNS, forms));
        }
        List<List<String>> words = WordForms.derive(lists);
        if (!words.isEmpty()) {
            built.add(PhraseTable.build(WordForms.TABLE, WordForms.COLUMNS, words));
        }
        return built;
    }

    /** Whether nobody looks anything up in a list itself: names are looked up in the table of all their forms. */
    private static boolean isLookedUpElsewhere(String name) {
        for (NameList list : NameList.values()) {
            if (list != NameList.NOT_NAME && list.table().equals(name)) {
                return true;
            }
        }
        for (WordList list : WordList.values()) {
            if (list.table().equals(name)) {
                return true;
            }
        }
        return name.equals("name/offices");
    }

    private void addList(String path, List<String> lines) {
        List<String> header = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? withoutByteOrderMark(lines.get(i)) : lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header == null) {
                header = header(path, i + 1, cells);
                continue;
            }
            if (cells.size() != header.size()) {
                throw new LexiconException(
                        path,
                        i + 1,
                        "has " + cells.size() + " columns, the header has " + header.size()
                                + "; put a tab for each empty cell");
            }
            addRow(tableName(path), path, i + 1, header, cells);
        }
    }

    private static List<String> header(String path, int line, List<String> cells) {
        int last = cells.size() - 1;
        if (last < 2
                || !cells.get(0).equals("form")
                || !cells.get(last - 1).equals("provenance")
                || !cells.get(last).equals("comment")) {
            throw new LexiconException(
                    path, line, "the header must begin with form and end with provenance and comment, tabs between");
        }
        return cells;
    }

    private void addRow(String table, String path, int line, List<String> columns, List<String> cells) {
        String form = cells.get(0);
        String key = PhraseTable.key(form);
        if (key.isEmpty() || !form.equals(form.strip())) {
            throw new LexiconException(path, line, "the form is empty or has white space around it; trim it");
        }
        Rows rows = tables.computeIfAbsent(table, n -> new Rows(columns, new HashMap<>(), new HashMap<>()));
        if (!rows.columns.equals(columns)) {
            throw new LexiconException(path, line, "the columns must be " + String.join(", ", rows.columns));
        }
        String origin = path + ":" + line;
        String earlier = rows.origin.putIfAbsent(key, origin);
        if (earlier != null) {
            throw new LexiconException(path, line, form + " is already listed at " + earlier + "; remove one of them");
        }
        rows.byKey.put(key, cells);
    }

    private void addRule(String path, String yaml) {
        Map<?, ?> rule = parse(path, yaml);
        if (!(rule.get("concept") instanceof String concept) || !(rule.get("about") instanceof String)) {
            throw new LexiconException(path, 1, "a rule needs a text under concept and one under about");
        }
        if (!(rule.get("forms") instanceof List<?> forms) || forms.isEmpty()) {
            throw new LexiconException(path, 1, "a rule needs a list under forms");
        }
        if (!(rule.get("cases") instanceof List<?> cases) || cases.isEmpty()) {
            throw new LexiconException(path, 1, "a rule needs cases: at least one that fires and one that does not");
        }
        String name = rule.get("level") == null ? tableName(path) : grammarName(path, rule.get("level"));
        List<Integer> lines = linesOfForms(yaml);
        for (int i = 0; i < forms.size(); i++) {
            addForms(new Rule(path, name, concept), lines.get(i), forms.get(i));
        }
    }

    /** A rule file: where it is, which table its forms go to, and its concept. */
    private record Rule(String path, String table, String concept) {}

    private void addForms(Rule rule, int line, @Nullable Object entry) {
        Map<?, ?> map = entry instanceof Map<?, ?> columns ? columns : Collections.singletonMap("form", entry);
        boolean known = map.keySet().stream().allMatch(column -> "form".equals(column) || "kind".equals(column));
        if (!known || !(map.get("form") instanceof String pattern)) {
            throw new LexiconException(
                    rule.path, line, "a form is a text, or a map with form and kind and nothing else");
        }
        String kind = map.get("kind") == null ? "" : String.valueOf(map.get("kind"));
        try {
            for (String form : FormPattern.forms(pattern)) {
                if (!isListed(rule.table, form, kind)) {
                    addRow(rule.table, rule.path, line, RULE_COLUMNS, List.of(form, kind, rule.concept));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new LexiconException(rule.path, line, String.valueOf(e.getMessage()));
        }
    }

    /** Patterns of one rule may overlap where they say the same of a form. */
    private boolean isListed(String table, String form, String kind) {
        Rows rows = tables.get(table);
        String key = PhraseTable.key(form);
        return rows != null
                && rows.origin.containsKey(key)
                && rows.byKey.getOrDefault(key, List.of("", "")).get(1).equals(kind);
    }

    /** The rules of one level of a grammar share a table: {@code time/rules/*.yaml} of level 2 are {@code time/level-2}. */
    private static String grammarName(String path, @Nullable Object level) {
        return path.substring(0, path.indexOf('/')) + "/level-" + level;
    }

    private static String tableName(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** The line of each form; the loaded values know theirs no more, the nodes they were made of do. */
    private static List<Integer> linesOfForms(String yaml) {
        Node rule =
                new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
        for (NodeTuple entry : ((MappingNode) rule).getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals("forms")) {
                return ((SequenceNode) entry.getValueNode())
                        .getValue().stream().map(LexiconSource::lineOf).toList();
            }
        }
        throw new IllegalArgumentException("no forms");
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static Map<?, ?> parse(String path, String yaml) {
        Object read;
        try {
            read = new Load(LoadSettings.builder().setLabel(path).build()).loadFromString(yaml);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new LexiconException(path, line, "is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new LexiconException(path, 0, "is not YAML: " + firstLine(e.getMessage()));
        }
        if (!(read instanceof Map<?, ?> map)) {
            throw new LexiconException(path, 1, "a rule is a map with concept, about, forms and cases");
        }
        return map;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
