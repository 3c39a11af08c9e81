package org.mujaz.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A saved page and beside it what must be read of it: {@code name: value} lines, a blank line, the text. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pages
record SavedPage(String name, byte[] html, Map<String, List<String>> fields, String text) {

    static final Path FOLDER = Path.of(System.getProperty("mujaz.root", ".."), "read/src/test/resources/pages");

    static List<SavedPage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(SavedPage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SavedPage of(Path html) {
        String name = html.getFileName().toString().replace(".html", "");
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8);
            int blank = lines.indexOf("");
            Map<String, List<String>> fields = new HashMap<>();
            for (String line : lines.subList(0, blank)) {
                int colon = line.indexOf(": ");
                fields.computeIfAbsent(line.substring(0, colon), f -> new ArrayList<>())
                        .add(line.substring(colon + 2));
            }
            String text = String.join("\n", lines.subList(blank + 1, lines.size()));
            return new SavedPage(name, Files.readAllBytes(html), fields, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    String field(String field) {
        List<String> values = fields.get(field);
        return values == null ? null : values.get(0);
    }

    List<String> list(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** F1 of the words of two texts, each counted as often as it comes. */
    static double f1(String expected, String found) {
        Map<String, Integer> left = new HashMap<>();
        String[] words = expected.strip().split("\\s+");
        for (String word : words) {
            left.merge(word, 1, Integer::sum);
        }
        String[] others = found.strip().split("\\s+");
        int both = 0;
        for (String word : others) {
            both += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return 2.0 * both / (words.length + others.length);
    }
}
