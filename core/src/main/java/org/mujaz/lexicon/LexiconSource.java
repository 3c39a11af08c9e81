package org.mujaz.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
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

    /** Where an entry stands. */
    record Origin(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** A table before it is compiled: where each row of the folder comes from is kept for messages. */
    record Rows(List<String> columns, Map<String, List<String>> byKey, Map<String, Origin> origin) {

        /** The text of a row's column, empty where the list has none of that name. */
        String cell(List<String> row, String column) {
            int index = columns.indexOf(column);
            return index < 0 || index >= row.size() ? "" : row.get(index);
        }
    }

    private static final List<String> RULE_COLUMNS = List.of("form", "kind", "concept");

    /** Short texts are kept once while a list is read; so many of them. */
    private static final int LONGEST_SHARED = 16;

    private static final int MOST_SHARED = 4096;

    /** Files that look like lists or rules and are not read. */
    private static final List<String> NEARLY = List.of(".yml", ".csv", ".txt", ".json");

    private final Map<String, Rows> tables = new TreeMap<>();

    /** The tables that a user's folder lies over; empty where the folder is all there is. */
    private final Set<String> known = new HashSet<>();

    private Consumer<LexiconProblem> problems = problem -> {
        throw new LexiconException(problem);
    };

    private @Nullable String without;

    /** Files whose names end like this are not read. */
    void leaveOut(String ending) {
        this.without = ending;
    }

    /** What a user's folder adds to or overrides in {@code base}. */
    static LexiconSource of(Iterable<PhraseTable> base) {
        LexiconSource source = new LexiconSource();
        for (PhraseTable table : base) {
            Rows rows = new Rows(table.columns(), new HashMap<>(table.size() * 2), new HashMap<>());
            for (List<String> row : table.rows()) {
                rows.byKey.put(PhraseTable.key(row.get(0)), row);
            }
            source.tables.put(table.name(), rows);
            source.known.add(table.name());
        }
        return source;
    }

    /**
     * Reads every list and rule below {@code folder}.
     *
     * @throws LexiconException if an entry is refused; the first of them is told
     */
    LexiconSource add(Path folder) {
        return add(folder, problem -> {
            if (problem.refused()) {
                throw new LexiconException(problem);
            }
        });
    }

    /**
     * Reads every list and rule below {@code folder} and goes on where an entry is refused, unless {@code problems} throws. Files
     * named {@code LIST.PART.tsv} are parts of a list, as imports write them; the list's own file overrides them.
     *
     * @throws LexiconException if the folder cannot be read
     */
    LexiconSource add(Path folder, Consumer<LexiconProblem> problems) {
        this.problems = problems;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new LexiconException("cannot read the lexicon folder " + folder + ": " + e.getMessage(), e);
        }
        for (boolean parts : new boolean[] {true, false}) {
            for (Path file : files) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                boolean leftOut = without != null && path.endsWith(without);
                if (isPart(path) == parts && !leftOut) {
                    addFile(file, path);
                }
            }
        }
        new NameChecks(tables, problems).run();
        return this;
    }

    private void addFile(Path file, String path) {
        try {
            if (path.endsWith(".tsv")) {
                addList(path, file);
            } else if (path.endsWith(".yaml")) {
                addRule(path, Files.readString(file, StandardCharsets.UTF_8));
            } else if (!known.isEmpty() && NEARLY.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith)) {
                warn(path, 0, "is not read; lists end in .tsv and rules in .yaml");
            }
        } catch (LexiconException e) {
            problems.accept(e.problem());
        } catch (IOException e) {
            refuse(path, 0, "cannot be read as UTF-8 text; save it as UTF-8");
        }
    }

    private void refuse(String path, int line, String what) {
        problems.accept(new LexiconProblem(path, line, what, true));
    }

    private void warn(String path, int line, String what) {
        problems.accept(new LexiconProblem(path, line, what, false));
    }

    /** Adds one row to what was read and looks at all of it again. */
    void addRow(String table, Origin origin, List<String> cells, Consumer<LexiconProblem> problems) {
        this.problems = problems;
        Rows rows = tables.get(table);
        if (rows != null) {
            // An entry that is overridden is the folder's from now on.
            rows.origin.remove(PhraseTable.key(cells.get(0)));
            addRow(table, origin.file, origin.line, rows.columns, cells);
            new NameChecks(tables, problems).run();
        }
    }

    /** The tables before they are compiled. */
    Map<String, Rows> rows() {
        return tables;
    }

    /** The tables, ready for look-ups. */
    List<PhraseTable> tables() {
        List<PhraseTable> built = new ArrayList<>();
        Map<String, NameForms.ListOf> lists = new HashMap<>();
        tables.forEach((name, rows) -> {
            String[] keys = rows.byKey.keySet().toArray(String[]::new);
            Arrays.sort(keys);
            List<List<String>> sorted = new ArrayList<>(keys.length);
            for (String key : keys) {
                sorted.add(rows.byKey.getOrDefault(key, List.of()));
            }
            lists.put(name, new NameForms.ListOf(rows.columns, sorted));
            if (isLookedUpElsewhere(name)) {
                built.add(PhraseTable.unindexed(name, rows.columns, sorted));
            } else if (!isDerived(name)) {
                built.add(PhraseTable.build(name, rows.columns, sorted));
            }
        });
        List<List<String>> words = WordForms.derive(lists);
        List<String> ordinary = words.stream().map(row -> row.get(0)).toList();
        List<List<String>> forms = NameForms.derive(lists, ordinary);
        if (!forms.isEmpty()) {
            built.add(PhraseTable.build(NameForms.TABLE, NameForms.COLUMNS, forms));
        }
        NameForms.ListOf frames = lists.get(FrameForms.FRAMES);
        if (frames != null) {
            FrameForms.derive(frames)
                    .forEach((name, rows) -> built.add(PhraseTable.build(name, FrameForms.COLUMNS, rows)));
        }
        if (!words.isEmpty()) {
            built.add(PhraseTable.build(WordForms.TABLE, WordForms.COLUMNS, words));
        }
        return built;
    }

    private static boolean isDerived(String name) {
        return name.equals(NameForms.TABLE)
                || name.equals(WordForms.TABLE)
                || name.equals(FrameForms.VERBS)
                || name.equals(FrameForms.NOUNS);
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
        return name.equals("name/offices") || name.equals(FrameForms.FRAMES);
    }

    private void addList(String path, Path file) throws IOException {
        List<String> header = null;
        Map<String, String> texts = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 ? withoutByteOrderMark(line) : line;
                if (text.isEmpty() || text.startsWith("#")) {
                    continue;
                }
                List<String> cells = cells(text, texts);
                if (header == null) {
                    header = header(path, number, cells);
                    if (!known.isEmpty() && !known.contains(tableName(path))) {
                        warn(
                                path,
                                0,
                                "Mujaz has no list of this name, so nothing looks anything up in it" + nearest(path));
                    }
                } else if (cells.size() != header.size()) {
                    refuse(
                            path,
                            number,
                            "has " + cells.size() + " columns, the header has " + header.size()
                                    + "; put a tab for each empty cell");
                } else if (!addRow(tableName(path), path, number, header, cells)) {
                    return;
                }
            }
        }
    }

    /** A line's cells; texts that come again and again are kept once. */
    private static List<String> cells(String line, Map<String, String> texts) {
        String[] cells = line.split("\t", -1);
        for (int i = 1; i < cells.length; i++) {
            String cell = cells[i];
            if (cell.length() <= LONGEST_SHARED && (texts.size() < MOST_SHARED || texts.containsKey(cell))) {
                cells[i] = texts.computeIfAbsent(cell, text -> text);
            }
        }
        return List.of(cells);
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

    /** Adds a row, unless it is refused; returns false where the rest of the file would be refused for the same reason. */
    private boolean addRow(String table, String path, int line, List<String> columns, List<String> cells) {
        String form = cells.get(0);
        String key = PhraseTable.key(form);
        if (key.isEmpty() || !form.equals(form.strip())) {
            refuse(path, line, "the form is empty or has white space around it; trim it");
            return true;
        }
        Rows rows = tables.computeIfAbsent(table, n -> new Rows(columns, new HashMap<>(), new HashMap<>()));
        if (!rows.columns.equals(columns)) {
            refuse(path, line, "the columns must be " + String.join(", ", rows.columns));
            return false;
        }
        Origin origin = new Origin(path, line);
        Origin earlier = rows.origin.get(key);
        if (earlier != null && isPart(earlier.file) == isPart(path)) {
            refuse(path, line, form + " is already listed at " + earlier + "; remove one of them");
            return true;
        }
        rows.origin.put(key, origin);
        rows.byKey.put(key, cells);
        return true;
    }

    /** The list or rule that a file was probably meant for, as the end of a message. */
    private String nearest(String path) {
        String name = tableName(path);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return known.stream()
                .filter(table -> {
                    String own = table.substring(table.lastIndexOf('/') + 1);
                    return own.startsWith(last) || last.startsWith(own) || own.equals(last);
                })
                .sorted()
                .findFirst()
                .map(table -> "; did you mean " + table + "?")
                .orElse("");
    }

    /** What readers reported as wrong: cases of what stands elsewhere, for those who check them. */
    private static final List<String> REPORTS = List.of("reports/", FrameForms.FRAMES + "/report-");

    private static final Set<String> CASES_ONLY = Set.of("concept", "about", "cases");

    private static boolean isReport(String path, Map<?, ?> rule) {
        return REPORTS.stream().anyMatch(path::startsWith)
                && rule.keySet().equals(CASES_ONLY)
                && rule.get("cases") instanceof List<?> cases
                && !cases.isEmpty();
    }

    private void addRule(String path, String yaml) {
        Map<?, ?> rule = parse(path, yaml);
        if (isReport(path, rule)) {
            return;
        }
        if (path.startsWith(FrameForms.FRAMES + "/")) {
            addFrames(path, rule);
            return;
        }
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
            try {
                addForms(new Rule(path, name, concept), lines.get(i), forms.get(i));
            } catch (LexiconException e) {
                problems.accept(e.problem());
            }
        }
    }

    private static final List<String> FRAME_COLUMNS = List.of(
            "form",
            "concept",
            "event",
            "mode",
            "cameo",
            "kind",
            "triggers",
            "voice",
            "actor",
            "recipient",
            "both",
            "light",
            "unless",
            "needs",
            "object",
            "statement");

    /** A concept's frames; its cases are for those who check them. */
    private void addFrames(String path, Map<?, ?> concept) {
        for (String key : List.of("concept", "event", "cameo", "about")) {
            if (!(concept.get(key) instanceof String)) {
                throw new LexiconException(path, 1, "a frame needs a text under " + key);
            }
        }
        if (!(concept.get("frames") instanceof List<?> frames) || frames.isEmpty()) {
            throw new LexiconException(path, 1, "a frame needs a list under frames");
        }
        if (!(concept.get("cases") instanceof List<?> cases) || cases.size() < 2) {
            throw new LexiconException(path, 1, "a frame needs cases: at least one that fires and one that does not");
        }
        for (int i = 0; i < frames.size(); i++) {
            if (!(frames.get(i) instanceof Map<?, ?> frame)) {
                throw new LexiconException(path, 1, "an entry under frames is a map with verbs, nouns or phrases");
            }
            String kind = frame.containsKey("verbs") ? "verbs" : frame.containsKey("nouns") ? "nouns" : "phrases";
            if (!frame.containsKey(kind)) {
                throw new LexiconException(path, 1, "an entry under frames needs verbs, nouns or phrases");
            }
            addRow(
                    FrameForms.FRAMES,
                    path,
                    1,
                    FRAME_COLUMNS,
                    List.of(
                            text(concept, "concept") + " " + (char) ('a' + i),
                            text(concept, "concept"),
                            text(concept, "event"),
                            text(concept, "mode"),
                            text(concept, "cameo"),
                            kind,
                            text(frame, kind),
                            text(frame, "voice"),
                            text(frame, "actor"),
                            text(frame, "recipient"),
                            text(frame, "both"),
                            text(concept, "light"),
                            text(concept, "unless"),
                            text(concept, "needs"),
                            text(frame, "object"),
                            text(concept, "statement")));
        }
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : String.valueOf(value);
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

    /** The list that a file is of: its path without the ending, and without what says which part of the list it is. */
    static String tableName(String path) {
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, path.indexOf('.', name));
    }

    private static boolean isPart(String path) {
        int name = path.lastIndexOf('/') + 1;
        return path.endsWith(".tsv") && path.indexOf('.', name) < path.lastIndexOf('.');
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
