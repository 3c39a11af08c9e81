package org.mujaz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mujaz.Mujaz;
import org.mujaz.read.PlainReader;
import org.mujaz.read.ReadException;
import org.mujaz.text.Article;

/** The project's example articles, read as the commands read them. */
final class Examples {

    static final Path ROOT = Path.of(System.getProperty("mujaz.root", ".."));
    static final Mujaz MUJAZ = Mujaz.load();

    private static final PlainReader READER = new PlainReader(MUJAZ.lexicon());

    private Examples() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Article> articles() {
        return files().stream().map(Examples::article).toList();
    }

    static Article article(Path file) {
        try {
            return READER.read(name(file), Files.readAllBytes(file), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReadException e) {
            throw new AssertionError(file + ": " + e.getMessage(), e);
        }
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }
}
