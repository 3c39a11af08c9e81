package org.mujaz.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of the list of concepts as it stands in its file.
 *
 * @param place file and line
 * @param cells by column
 */
record ConceptRow(String place, Map<String, String> cells) {

    private static final Path FOLDER = Path.of(System.getProperty("mujaz.root", ".."), "lexicon", "data", "check");

    /** The concept's name. */
    String form() {
        return cell("form");
    }

    /** The members of a cell, in order. */
    List<String> members(String column) {
        return Arrays.stream(cell(column).split(";"))
                .map(String::strip)
                .filter(member -> !member.isEmpty())
                .toList();
    }

    private String cell(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(place + " has no column " + column);
        }
        return cell;
    }

    /** The files of concepts, by name. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("concepts."))
                    .sorted()
                    .toList();
        }
    }

    /** The rows of all files. */
    static List<ConceptRow> all() throws IOException {
        List<ConceptRow> rows = new ArrayList<>();
        for (Path file : files()) {
            rows.addAll(read(file));
        }
        return rows;
    }

    /** The rows of a file. */
    static List<ConceptRow> read(Path file) throws IOException {
        List<ConceptRow> rows = new ArrayList<>();
        List<String> header = List.of();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
                continue;
            }
            String place = file.getFileName() + ":" + (i + 1);
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(place + " has " + cells.size() + " columns, not " + header.size());
            }
            Map<String, String> byColumn = new HashMap<>();
            for (int c = 0; c < cells.size(); c++) {
                byColumn.put(header.get(c), cells.get(c));
            }
            rows.add(new ConceptRow(place, byColumn));
        }
        return rows;
    }
}
