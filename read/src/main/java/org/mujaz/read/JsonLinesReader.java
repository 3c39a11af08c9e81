package org.mujaz.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.text.Published.Basis;

/**
 * Streams articles from JSON Lines: one object a line with {@code text} and perhaps {@code id}, {@code title},
 * {@code published}, {@code url}, {@code source}, {@code points}. Other fields are passed over. Holds one line at a time.
 */
public final class JsonLinesReader implements Closeable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(200)
                    .build())
            .build();

    private final Columns columns;
    private final ArabicCheck arabicCheck;
    private final LineReader lines;
    private final long maxSize;
    private long lineNumber;
    private boolean ended;

    /**
     * Reads from a stream in UTF-8.
     *
     * @param maxSize the longest line that is read, in bytes
     */
    public JsonLinesReader(InputStream in, int maxSize) {
        this(in, maxSize, Columns.NONE);
    }

    /**
     * The same with fields that are called something else.
     *
     * @param columns which field of the objects is which of an article
     */
    public JsonLinesReader(InputStream in, int maxSize, Columns columns) {
        this.columns = columns;
        this.arabicCheck = new ArabicCheck();
        this.lines = new LineReader(in, maxSize);
        this.maxSize = maxSize;
    }

    /**
     * One line: its article, or why it gives none.
     *
     * @param number the line's number, from 1
     * @param article the article, or null
     * @param failure why there is none, or null
     * @param warning what was passed over in it, or null
     */
    public record Line(
            long number,
            @Nullable Article article,
            @Nullable ReadException failure,
            @Nullable ReadException warning) {}

    /** The next line that is not blank, or nothing at the end. */
    public Optional<Line> next() throws IOException {
        while (!ended && lines.next()) {
            lineNumber++;
            byte[] bytes = lines.bytes();
            Object kind = lineNumber == 1 ? notLines(bytes) : null;
            if (kind != null) {
                ended = true;
                return Optional.of(failed(new ReadException(Problem.NOT_TEXT, kind)));
            }
            if (lines.isTooLong()) {
                return Optional.of(failed(new ReadException(Problem.TOO_LARGE, Sizes.format(maxSize))));
            }
            String json = new String(bytes, StandardCharsets.UTF_8);
            if (lineNumber == 1 && json.startsWith("\uFEFF")) {
                json = json.substring(1);
            }
            if (!json.isBlank()) {
                return Optional.of(line(json));
            }
        }
        return Optional.empty();
    }

    /** What a stream is, by how its first line begins, if that is not JSON Lines. */
    private static @Nullable Object notLines(byte[] bytes) {
        return Decoder.isMarkedWide(bytes) ? Wording.NOT_UTF8 : Decoder.binaryKind(bytes);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Line line(String json) {
        return line(json, Long.toString(lineNumber), lineNumber, columns, arabicCheck);
    }

    /**
     * The article of one object that is at hand, laid out on a line or over several.
     *
     * @param id its id where the object has none
     */
    public static Line parse(String json, String id) {
        return line(json, id, 1, Columns.NONE, new ArabicCheck());
    }

    private static Line line(String json, String id, long number, Columns columns, ArabicCheck arabicCheck) {
        try {
            Fields fields = parse(json, columns);
            if (fields.text == null) {
                throw new ReadException(Problem.NO_TEXT_FIELD);
            }
            arabicCheck.check(fields.text);
            ReadException warning = null;
            Published published = Published.UNKNOWN;
            if (fields.published != null && !fields.published.isBlank()) {
                try {
                    published = Published.parse(fields.published, Basis.GIVEN);
                } catch (DateTimeException e) {
                    warning = new ReadException(Problem.BAD_PUBLISHED, fields.published);
                }
            }
            String own = fields.id == null || isBlank(fields.id) ? id : fields.id;
            Article article =
                    new Article(own, fields.title, fields.text, published, fields.url, fields.source, fields.points);
            return new Line(number, article, null, warning);
        } catch (ReadException e) {
            return new Line(number, null, e, null);
        }
    }

    /** Whether nothing is left of an id once an {@link Article} has put it on a line. */
    private static boolean isBlank(String id) {
        return id.replace('\u0085', ' ').isBlank();
    }

    private Line failed(ReadException failure) {
        return new Line(lineNumber, null, failure, null);
    }

    /** The fields of one object as they are read. */
    private static final class Fields {
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String published;
        private @Nullable String url;
        private @Nullable String source;
        private @Nullable String text;
        private final List<String> points = new ArrayList<>();
    }

    private static Fields parse(String json, Columns columns) throws ReadException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ReadException(Problem.BROKEN_JSON, Wording.NO_BRACE);
            }
            Fields fields = new Fields();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                switch (columns.field(name)) {
                    case "id" -> fields.id = scalar(parser);
                    case "title" -> fields.title = scalar(parser);
                    case "published" -> fields.published = scalar(parser);
                    case "url" -> fields.url = scalar(parser);
                    case "source" -> fields.source = scalar(parser);
                    case "text" -> fields.text = string(parser);
                    case "points" -> points(parser, fields.points);
                    default -> parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new ReadException(Problem.BROKEN_JSON, Wording.MORE_BEHIND);
            }
            return fields;
        } catch (JsonProcessingException e) {
            throw new ReadException(Problem.BROKEN_JSON, e.getOriginalMessage().replace('\n', ' '));
        } catch (IOException e) {
            throw new ReadException(Problem.BROKEN_JSON, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String string(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        parser.skipChildren();
        return null;
    }

    private static @Nullable String scalar(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            return parser.getText();
        }
        parser.skipChildren();
        return null;
    }

    private static void points(JsonParser parser, List<String> points) throws IOException {
        points.clear();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String point = string(parser);
            if (point != null) {
                points.add(point);
            }
        }
    }
}
