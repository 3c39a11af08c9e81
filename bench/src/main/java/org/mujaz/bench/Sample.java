package org.mujaz.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mujaz.Mujaz;
import org.mujaz.read.PlainReader;
import org.mujaz.read.ReadException;
import org.mujaz.text.Article;
import org.mujaz.text.TextReader;

/**
 * An example article to be fast on.
 *
 * @param article the article, as the command line would read it
 * @param text its analysed text: title, line feed, body; what the peer gets
 * @param bytes the length of {@code text} in UTF-8
 */
record Sample(Article article, String text, int bytes) {

    static Sample of(Article article, Mujaz mujaz) {
        String text = new TextReader(mujaz.lexicon()).read(article).source();
        return new Sample(article, text, text.getBytes(StandardCharsets.UTF_8).length);
    }

    /** The articles of {@code examples/}, by file name. */
    static List<Sample> examples(Mujaz mujaz) {
        PlainReader reader = new PlainReader(mujaz.lexicon());
        try (Stream<Path> files = Files.list(Root.path().resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> of(read(reader, file), mujaz))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Articles of about {@code bytes} bytes in UTF-8, the last paragraph going over. Together they hold every paragraph of the
     * examples once, or several times over where one article needs more, so that articles of every size are the same text.
     */
    static List<Sample> ofSize(int bytes, Mujaz mujaz) {
        List<String> paragraphs = examples(mujaz).stream()
                .flatMap(example -> example.article().body().lines())
                .filter(line -> !line.isBlank())
                .toList();
        List<Sample> samples = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        int size = 0;
        for (int i = 0; i < paragraphs.size() || samples.isEmpty(); i++) {
            String paragraph = paragraphs.get(i % paragraphs.size());
            body.append(paragraph).append('\n');
            size += paragraph.getBytes(StandardCharsets.UTF_8).length + 1;
            if (size >= bytes) {
                samples.add(of(Article.of(body.toString()), mujaz));
                body.setLength(0);
                size = 0;
            }
        }
        return samples;
    }

    private static Article read(PlainReader reader, Path file) {
        try {
            return reader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReadException e) {
            throw new IllegalStateException(file + " gives no article", e);
        }
    }
}
