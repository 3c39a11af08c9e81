package org.mujaz.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.read.HtmlReader;
import org.mujaz.read.Page;
import org.mujaz.read.ReadException;

/**
 * Pages in the markup of Arab outlets, each with its title, date and text beside it: F1 of the words of the text (mean of the pages), and
 * how many titles and dates are right. The folder is the project's own; {@code -Dmujaz.pages=DIR} names another.
 */
final class SavedPages implements Measure {

    private static final String TEXT = "pages, text";
    private static final String TITLES = "pages, titles";
    private static final String DATES = "pages, dates";

    private final Path folder;

    SavedPages(Path root) {
        String other = System.getProperty("mujaz.pages", "");
        this.folder = other.isEmpty() ? root.resolve("read/src/test/resources/pages") : Path.of(other);
    }

    @Override
    public String gold() {
        // Any of its files stands for the folder.
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .findFirst()
                    .orElse(folder.resolve("none"))
                    .toAbsolutePath()
                    .toString();
        } catch (IOException e) {
            return folder.resolve("none").toAbsolutePath().toString();
        }
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        HtmlReader reader = new HtmlReader(mujaz.lexicon());
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        double text = 0;
        int titles = 0;
        int dates = 0;
        for (Path page : pages) {
            String name = page.getFileName().toString().replace(".html", "");
            List<String> lines = Files.readAllLines(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
            int blank = lines.indexOf("");
            Map<String, String> fields = new HashMap<>();
            for (String line : lines.subList(0, blank)) {
                int colon = line.indexOf(": ");
                fields.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
            }
            Page read = null;
            try {
                read = reader.read(name, Files.readAllBytes(page), null, fields.get("url"));
            } catch (ReadException e) {
                log.add(TEXT, "none", name + ": " + e.getMessage());
            }
            String expected = String.join(" ", lines.subList(blank + 1, lines.size()));
            double f1 = read == null ? 0 : f1(expected, read.article().body());
            boolean title = read != null
                    && Objects.equals(fields.get("title"), read.article().title());
            String published = read == null ? null : read.article().published().value();
            boolean date = read != null && isSame(fields.get("published"), published);
            text += f1;
            titles += title ? 1 : 0;
            dates += date ? 1 : 0;
            if (f1 < 96) {
                log.add(TEXT, "wrong", name + ": " + Math.round(f1));
            }
            if (!title && read != null) {
                log.add(TITLES, "wrong", name + ": " + read.article().title());
            }
            if (!date) {
                log.add(DATES, "wrong", name + ": " + published);
            }
        }
        int all = Math.max(1, pages.size());
        return List.of(
                Score.of(TEXT, text / all),
                Score.of(TITLES, 100.0 * titles / all),
                Score.of(DATES, 100.0 * dates / all));
    }

    /** F1, in points, of the words of two texts, each counted as often as it comes. */
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
        return 200.0 * both / (words.length + others.length);
    }

    /** Whether both are the same moment, or the same day or clock time without a zone. */
    static boolean isSame(@Nullable String expected, @Nullable String found) {
        if (expected == null || found == null) {
            return Objects.equals(expected, found);
        }
        try {
            return OffsetDateTime.parse(expected).withNano(0).isEqual(OffsetDateTime.parse(found));
        } catch (DateTimeParseException e) {
            return expected.replace(' ', 'T').replace(":00:00", ":00").equals(found);
        }
    }
}
