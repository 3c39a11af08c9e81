package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A token of gold and its first tag. */
record TaggedToken(String text, String tag) {

    static final String OUTSIDE = "O";

    /** Tokens sentence by sentence; direction marks are left out, as are comments. */
    static List<List<TaggedToken>> sentences(Path file) throws IOException {
        List<List<TaggedToken>> sentences = new ArrayList<>();
        List<TaggedToken> open = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.strip().split("[\t ]+");
            boolean token = cells.length > 1 && !line.startsWith("# ");
            if (token) {
                open.add(new TaggedToken(cells[0].replaceAll("[\u200E\u200F]", ""), cells[1]));
            } else if (!open.isEmpty()) {
                sentences.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open);
        }
        return sentences;
    }

    boolean begins() {
        return tag.startsWith("B-");
    }

    boolean goesOn() {
        return tag.startsWith("I-");
    }

    /** Its label without the letter in front. */
    String label() {
        return tag.length() > 2 ? tag.substring(2) : "";
    }
}
