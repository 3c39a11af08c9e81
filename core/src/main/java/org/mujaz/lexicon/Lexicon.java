package org.mujaz.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mujaz.text.Abbreviations;
import org.mujaz.text.Spellings;

/** The compiled lexicon. Immutable; loading it is reading one resource. */
public final class Lexicon implements Abbreviations {

    private static final String RESOURCE = "mujaz.lexicon";

    /** So many spellings are kept with what is said of them, as a power of two: most of what a day's news is written with. */
    private static final int KEPT_BITS = 15;

    private final Map<String, PhraseTable> tables;
    private final String version;
    private final PhraseTable abbreviations;
    private final Spellings spellings;

    private Lexicon(LexiconFile.Contents contents) {
        Map<String, PhraseTable> byName = new HashMap<>();
        for (PhraseTable table : contents.tables()) {
            byName.put(table.name(), table);
        }
        this.tables = Map.copyOf(byName);
        this.version = contents.version();
        this.abbreviations = table("text/abbreviations");
        this.spellings = new Spellings(abbreviations.words(), KEPT_BITS);
    }

    /**
     * Loads the lexicon that Mujaz was built with.
     *
     * @throws IllegalStateException if the build did not put it on the class path
     */
    public static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the compiled lexicon is missing from the class path");
            }
            return new Lexicon(LexiconFile.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This lexicon with a folder of the user's own lists and rules over it: a form that is listed here already is
     * overridden, others are added.
     *
     * @throws LexiconException if an entry is refused
     */
    public Lexicon with(Path folder) {
        return CompiledFolder.read(folder, version).map(Lexicon::new).orElseGet(() -> {
            List<PhraseTable> merged =
                    LexiconSource.of(tables.values()).add(folder).tables();
            return new Lexicon(LexiconFile.read(LexiconFile.write(merged)));
        });
    }

    /**
     * Tells everything that is wrong with a folder, in the order of files and lines, and what is only likely to be wrong; nothing if
     * {@link #with} takes it.
     *
     * @throws LexiconException if the folder cannot be read
     */
    public void check(Path folder, Consumer<LexiconProblem> problems) {
        LexiconSource.of(tables.values()).add(folder, problems);
        if (CompiledFolder.isStale(folder, version)) {
            problems.accept(new LexiconProblem(
                    CompiledFolder.FILE,
                    0,
                    "was made of other lists than the folder has now, so it is not used; compile the folder again",
                    false));
        }
    }

    /**
     * Compiles a folder together with this lexicon into a file of the folder, from which {@link #with} loads both in one reading as
     * long as neither changes. A folder of some thousand entries needs none.
     *
     * @return the file
     * @throws LexiconException if an entry is refused
     * @throws IOException if the file cannot be written
     */
    public Path compile(Path folder) throws IOException {
        CompiledFolder.write(
                folder, version, LexiconSource.of(tables.values()).add(folder).tables());
        return folder.resolve(CompiledFolder.FILE);
    }

    /** Every table. */
    Iterable<PhraseTable> tables() {
        return tables.values();
    }

    /**
     * The folded spelling under which lists have a name: names whose spellings are the same are one.
     *
     * @return empty if nothing of the name is left
     */
    public static String key(String name) {
        return PhraseTable.key(name);
    }

    /** Eight hexadecimal digits that change with any entry. */
    public String version() {
        return version;
    }

    /**
     * The list or rule {@code name}: its path below the lexicon's folder, without the ending.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PhraseTable table(String name) {
        PhraseTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("the lexicon has no " + name);
        }
        return table;
    }

    /** What its readers say of words by their spelling alone; safe for use by many threads. */
    public Spellings spellings() {
        return spellings;
    }

    @Override
    public Kind kindOf(CharSequence folded, int from, int to) {
        int row = abbreviations.rowOf(folded, from, to);
        if (row < 0) {
            return Kind.NONE;
        }
        return switch (abbreviations.cell(row, "kind")) {
            case "unit" -> Kind.UNIT;
            case "title or unit" -> Kind.TITLE_OR_UNIT;
            case "title", "latin" -> Kind.TITLE;
            default -> Kind.NONE;
        };
    }
}
