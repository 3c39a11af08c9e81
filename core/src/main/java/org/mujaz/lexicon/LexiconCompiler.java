package org.mujaz.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The build's step from {@code lexicon/data} to the resource that {@link Lexicon#load} reads. */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    /**
     * Compiles a folder into a file; tells every entry that is refused or doubtful on standard error.
     *
     * @param args the folder of lists and rules, and the file to write
     * @throws LexiconException if an entry is refused
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).normalize();
        Path file = Path.of(args[1]);
        List<LexiconProblem> refused = new ArrayList<>();
        LexiconSource source = new LexiconSource().add(folder, problem -> {
            System.err.println((problem.refused() ? "lexicon: " : "lexicon: warning: ") + problem);
            if (problem.refused()) {
                refused.add(problem);
            }
        });
        if (!refused.isEmpty()) {
            throw new LexiconException(refused.get(0));
        }
        byte[] bytes = LexiconFile.write(source.tables());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }
}
