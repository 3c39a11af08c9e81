package org.mujaz.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.LexiconSource.Origin;
import org.mujaz.lexicon.LexiconSource.Rows;

/** A user's folder of lists over a lexicon, for adding to it and for asking what it has. */
public final class LexiconFolder {

    /** The place of what came with Mujaz. */
    private static final String BUILT_IN = "built in";

    private final Path folder;
    private final LexiconSource source;

    /** Files that were added to, as they will be. */
    private final Map<String, StringBuilder> texts = new TreeMap<>();

    private LexiconFolder(Path folder, LexiconSource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * Reads a folder, which need not be there yet.
     *
     * @throws LexiconException if an entry of it is refused
     */
    public static LexiconFolder open(Lexicon below, Path folder) {
        return open(below, folder, "");
    }

    /** The same without the files whose names end like {@code without}, unless that is empty: a new import takes their place. */
    public static LexiconFolder open(Lexicon below, Path folder, String without) {
        LexiconSource source = LexiconSource.of(below.tables());
        if (!without.isEmpty()) {
            source.leaveOut(without);
        }
        return new LexiconFolder(folder, Files.isDirectory(folder) ? source.add(folder) : source);
    }

    /**
     * The columns of a list.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public List<String> columns(String list) {
        return rows(list).columns();
    }

    /** Whether a list has {@code name} as the form of an entry. */
    public boolean isForm(String list, String name) {
        return rows(list).byKey().containsKey(PhraseTable.key(name));
    }

    /** Whether lists may have {@code code} as a country: three letters of ISO 3166, or a code of the list of countries. */
    public boolean isCountry(String code) {
        return NameChecks.countries(source.rows()).contains(code);
    }

    /** Hands over every entry of a list: the form with its other names, and its item of Wikidata if any. */
    public void entries(String list, BiConsumer<List<String>, String> names) {
        Rows rows = rows(list);
        rows.byKey().values().forEach(row -> {
            List<String> spellings = new ArrayList<>();
            spellings.add(row.get(0));
            spellings.addAll(NameChecks.parts(rows.cell(row, "also")));
            names.accept(spellings, rows.cell(row, "ref"));
        });
    }

    /**
     * Adds an entry to the folder's own file of a list; {@link #save} writes it.
     *
     * @param cells the cells by column; columns that are not named stay empty
     * @param override whether an entry of the same form that is built in or was imported is meant to be overridden
     * @throws LexiconException if the entry is refused
     * @throws IOException if what the file has cannot be read
     */
    public Added add(String list, Map<String, String> cells, boolean override) throws IOException {
        List<String> row = row(list, cells);
        String file = list + ".tsv";
        StringBuilder text = texts.get(file);
        if (text == null) {
            text = begin(file, rows(list).columns());
        }
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        List<LexiconProblem> doubts = check(list, row, new Origin(file, line), override);
        text.append(String.join("\t", row)).append('\n');
        texts.put(file, text);
        return new Added(folder.resolve(file), line, String.join("\t", row), doubts);
    }

    /**
     * Writes what was added; each file is there as it was or with all that was added to it.
     *
     * @throws IOException if a file cannot be written
     */
    public void save() throws IOException {
        for (Map.Entry<String, StringBuilder> entry : texts.entrySet()) {
            Path path = folder.resolve(entry.getKey());
            Files.createDirectories(Objects.requireNonNull(path.toAbsolutePath().getParent()));
            Path partial = path.resolveSibling(path.getFileName() + ".part");
            try {
                Files.writeString(partial, entry.getValue(), StandardCharsets.UTF_8);
                Files.move(partial, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(partial);
            }
        }
        texts.clear();
    }

    /** A file as it is, ready for another row; with its header if it is not there. */
    private StringBuilder begin(String file, List<String> columns) throws IOException {
        Path path = folder.resolve(file);
        StringBuilder text = new StringBuilder();
        if (Files.exists(path)) {
            text.append(Files.readString(path, StandardCharsets.UTF_8));
        }
        if (text.isEmpty()) {
            text.append(String.join("\t", columns)).append('\n');
        } else if (text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return text;
    }

    /**
     * An entry that was added.
     *
     * @param file the file
     * @param line its line, from 1
     * @param row the row, tabs between its cells
     * @param doubts what is likely to be a mistake in it and was not refused
     */
    public record Added(Path file, int line, String row, List<LexiconProblem> doubts) {}

    private List<String> row(String list, Map<String, String> cells) {
        Rows rows = rows(list);
        List<String> row = new ArrayList<>();
        for (String column : rows.columns()) {
            String cell = cells.getOrDefault(column, "");
            if (cell.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029)) {
                throw new LexiconException(list, 0, column + " has a tab or a line break in it; take it out");
            }
            row.add(cell);
        }
        Set<String> unknown = new HashSet<>(cells.keySet());
        unknown.removeAll(rows.columns());
        if (!unknown.isEmpty()) {
            throw new LexiconException(
                    list,
                    0,
                    "has no column " + unknown.stream().sorted().findFirst().orElse("") + "; it has "
                            + String.join(", ", rows.columns()));
        }
        if (row.get(0).startsWith("#")) {
            throw new LexiconException(list, 0, "a form that begins with # would be a comment");
        }
        return row;
    }

    /** Puts a row among the others and looks at it as the loader does; returns what is doubtful about it. */
    private List<LexiconProblem> check(String list, List<String> row, Origin origin, boolean override) {
        Rows rows = rows(list);
        String key = PhraseTable.key(row.get(0));
        Origin earlier = rows.origin().get(key);
        boolean own = earlier != null && earlier.file().equals(origin.file());
        if (rows.byKey().containsKey(key) && (own || !override)) {
            throw new LexiconException(
                    origin.file(),
                    0,
                    row.get(0) + " is already listed (" + place(rows, key) + ")"
                            + (own ? "; change it there" : "; --override puts yours in its place"));
        }
        List<LexiconProblem> doubts = new ArrayList<>();
        source.addRow(list, origin, row, problem -> {
            if (problem.line() == origin.line() && problem.file().equals(origin.file())) {
                if (problem.refused()) {
                    throw new LexiconException(new LexiconProblem(problem.file(), 0, problem.what(), true));
                }
                doubts.add(problem);
            }
        });
        return doubts;
    }

    private Rows rows(String list) {
        Rows rows = source.rows().get(list);
        if (rows == null) {
            throw new IllegalArgumentException("the lexicon has no " + list);
        }
        return rows;
    }

    private static String place(Rows rows, String key) {
        @Nullable Origin origin = rows.origin().get(key);
        return origin == null ? BUILT_IN : origin.toString();
    }
}
