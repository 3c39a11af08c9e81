package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a CoNLL-U file (https://universaldependencies.org/format.html), as far as the scoreboard needs it.
 *
 * @param document the id of the document it is from
 * @param text its text
 */
record ConlluSentence(String document, String text) {

    private static final String DOCUMENT = "# newdoc id = ";
    private static final String TEXT = "# text = ";

    /** The sentences of a file, in order. A document goes on until another begins. */
    static List<ConlluSentence> read(Path file) throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        String document = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(DOCUMENT)) {
                document = line.substring(DOCUMENT.length()).strip();
            } else if (line.startsWith(TEXT)) {
                sentences.add(new ConlluSentence(
                        document, line.substring(TEXT.length()).strip()));
            }
        }
        return sentences;
    }
}
