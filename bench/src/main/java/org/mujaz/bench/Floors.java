package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each measure must not fall below: {@code bench/floors.tsv} with columns measure, floor, date, comment. */
record Floors(Map<String, Double> byMeasure) {

    private static final String HEADER = "measure\tfloor\tdate\tcomment";

    /**
     * Reads the floors.
     *
     * @throws IllegalArgumentException if a line is broken; the message says where and what to do
     */
    static Floors read(Path file) throws IOException {
        Map<String, Double> floors = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String where = file.getFileName() + ":" + (i + 1) + ": ";
            if (i == 0) {
                require(lines.get(i).equals(HEADER), where + "the first line must be the header " + HEADER);
                continue;
            }
            String[] cells = lines.get(i).split("\t", -1);
            require(cells.length == 4, where + "has " + cells.length + " columns; give it 4, tabs between");
            require(cells[1].matches("\\d{1,3}(\\.\\d+)?"), where + cells[1] + " is no floor; give points, 0 to 100");
            Double twice = floors.put(cells[0], Double.valueOf(cells[1]));
            require(twice == null, where + cells[0] + " is listed twice; keep one");
        }
        return new Floors(floors);
    }

    /** The names of the measures that have one. */
    Set<String> measures() {
        return byMeasure.keySet();
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
