package org.mujaz.cli;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.read.JsonLinesReader;
import org.mujaz.read.PlainReader;
import org.mujaz.read.Problem;
import org.mujaz.read.ReadException;
import org.mujaz.read.Sizes;
import org.mujaz.text.Article;

/** The articles of a command's inputs, one after the other, holding one at a time. */
final class ArticleSource implements Closeable {

    private final InputOptions options;
    private final PlainReader plainReader;
    private final Deque<String> left;
    private @Nullable JsonLinesReader open;
    private String openName = "";
    private String where = "";

    ArticleSource(InputOptions options, Lexicon lexicon) {
        this.options = options;
        this.plainReader = new PlainReader(lexicon);
        this.left = new ArrayDeque<>(options.files());
    }

    /**
     * One article, or why there is none.
     *
     * @param where the file, and the line where it has many articles
     * @param article the article, or null
     * @param failure why there is none, or null
     * @param warning what was passed over, or null
     */
    record Item(
            String where,
            @Nullable Article article,
            @Nullable ReadException failure,
            @Nullable ReadException warning) {}

    /** The next article or failure; nothing at the end. */
    Optional<Item> next() {
        try {
            return read();
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(new Item(where, null, defect(e), null));
        } catch (OutOfMemoryError e) {
            // The line that did not fit is not behind us, so nothing more can be had from its file.
            open = null;
            return Optional.of(new Item(where, null, defect(e), null));
        }
    }

    /** What is reported of an article that could not be worked on through no fault of its own. */
    static ReadException defect(@Nullable Throwable cause) {
        return cause instanceof OutOfMemoryError
                ? new ReadException(Problem.NO_MEMORY)
                : new ReadException(Problem.DEFECT, String.valueOf(cause));
    }

    private Optional<Item> read() {
        while (open != null || !left.isEmpty()) {
            if (open != null) {
                Optional<Item> item = nextLine(open);
                if (item.isPresent()) {
                    return item;
                }
                continue;
            }
            String file = left.removeFirst();
            String name = file.equals("-") ? "standard input" : file;
            where = name;
            try {
                if (options.isJsonLines(file)) {
                    open = new JsonLinesReader(stream(file), options.maxSize());
                    openName = name;
                } else {
                    return Optional.of(new Item(name, article(file), null, null));
                }
            } catch (ReadException e) {
                return Optional.of(new Item(name, null, e, null));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }

    private Optional<Item> nextLine(JsonLinesReader reader) {
        try {
            Optional<JsonLinesReader.Line> line = reader.next();
            if (line.isPresent()) {
                JsonLinesReader.Line read = line.get();
                where = openName + ":" + read.number();
                Article article = read.article();
                Article dated = article == null || article.published().isKnown()
                        ? article
                        : article.withPublished(options.published());
                return Optional.of(new Item(where, dated, read.failure(), read.warning()));
            }
            reader.close();
            open = null;
            return Optional.empty();
        } catch (IOException e) {
            open = null;
            ReadException failure = new ReadException(Problem.UNREADABLE, String.valueOf(e.getMessage()));
            return Optional.of(new Item(openName, null, failure, null));
        }
    }

    private Article article(String file) throws ReadException {
        byte[] bytes = bytes(file);
        Article read = plainReader.read(id(file), bytes, options.encoding(), options.title());
        return read.withPublished(options.published());
    }

    private static String id(String file) {
        if (file.equals("-")) {
            return "stdin";
        }
        Path name = Path.of(file).getFileName();
        String base = name == null ? file : name.toString();
        int dot = base.lastIndexOf('.');
        return dot > 0 ? base.substring(0, dot) : base;
    }

    private byte[] bytes(String file) throws ReadException {
        int limit = options.maxSize();
        try (InputStream in = stream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new ReadException(Problem.TOO_LARGE, Sizes.format(limit));
            }
            return bytes;
        } catch (IOException e) {
            throw new ReadException(Problem.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static InputStream stream(String file) throws ReadException {
        if (file.equals("-")) {
            return System.in;
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new ReadException(Problem.IS_A_FOLDER);
            }
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new ReadException(Problem.NO_SUCH_FILE);
        } catch (AccessDeniedException e) {
            throw new ReadException(Problem.NO_PERMISSION);
        } catch (IOException e) {
            throw new ReadException(Problem.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }
}
