package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases of public gold that are not to be met, each with its reason: {@code bench/out-of-scope.tsv} with columns id, spec,
 * reason. The gold itself is not copied, so a case is named by its id.
 */
record OutOfScope(Map<String, String> reasons) {

    private static final String HEADER = "id\tspec\treason";

    static OutOfScope read(Path file) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            boolean header = i == 0 && lines.get(i).equals(HEADER);
            if (!header && (i == 0 || cells.length != 3 || cells[2].isBlank())) {
                throw new IllegalArgumentException(file.getFileName() + ":" + (i + 1) + ": give it " + HEADER);
            }
            if (!header && reasons.put(cells[0], cells[2]) != null) {
                throw new IllegalArgumentException(
                        file.getFileName() + ":" + (i + 1) + ": " + cells[0] + " is listed twice; keep one");
            }
        }
        return new OutOfScope(reasons);
    }

    boolean contains(RecognizerCase expectation) {
        return reasons.containsKey(expectation.id());
    }
}
