package org.mujaz.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the points of a summary: a point a line, with a bullet or a number in front or not; or a JSON array of strings, or of objects
 * whose {@code text} is the point.
 */
public final class PointsReader {

    /** No point of a summary is longer, in UTF-16 units. */
    public static final int LONGEST = 4000;

    /** No summary has more points. */
    public static final int MOST = 1000;

    private static final JsonFactory JSON = new JsonFactory();

    private PointsReader() {}

    /**
     * Reads the points of a file.
     *
     * @param file its name, or {@code -} for {@code standardInput}
     * @param encoding the encoding it is said to be in, or null to find out
     * @param maxSize the largest file that is read, in bytes
     * @throws ReadException if it cannot be read, is no list of points, or has none
     */
    public static List<String> read(String file, @Nullable String encoding, int maxSize, InputStream standardInput)
            throws ReadException {
        byte[] bytes;
        try (InputStream opened = file.equals("-") ? null : Inputs.open(Path.of(file))) {
            bytes = (opened == null ? standardInput : opened).readNBytes(maxSize + 1);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new ReadException(Problem.NO_SUCH_FILE);
        } catch (AccessDeniedException e) {
            throw new ReadException(Problem.NO_PERMISSION);
        } catch (IOException e) {
            boolean folder = Files.isDirectory(Path.of(file));
            throw folder
                    ? new ReadException(Problem.IS_A_FOLDER)
                    : new ReadException(Problem.UNREADABLE, String.valueOf(e.getMessage()));
        }
        if (bytes.length > maxSize) {
            throw new ReadException(Problem.TOO_LARGE, Sizes.format(maxSize));
        }
        return checked(parse(new Decoder().decode(bytes, encoding)));
    }

    /**
     * The points that are not blank.
     *
     * @throws ReadException if there is none, too many, or one that is too long
     */
    public static List<String> checked(List<String> points) throws ReadException {
        List<String> kept = new ArrayList<>();
        for (String point : points) {
            String stripped = PlainReader.stripped(point);
            if (stripped.length() > LONGEST) {
                throw new ReadException(Problem.BROKEN_POINTS, Wording.longPoint(LONGEST));
            }
            if (!stripped.isEmpty()) {
                kept.add(stripped);
            }
        }
        if (kept.isEmpty()) {
            throw new ReadException(Problem.NO_POINTS);
        }
        if (kept.size() > MOST) {
            throw new ReadException(Problem.BROKEN_POINTS, Wording.manyPoints(MOST));
        }
        return List.copyOf(kept);
    }

    /**
     * The points of a text, blank ones left out.
     *
     * @throws ReadException if it begins as a JSON array and is none
     */
    static List<String> parse(String text) throws ReadException {
        return isArray(text) ? array(text) : lines(text);
    }

    /** Whether the first two marks are those of a JSON array: a line may well begin with a bracket. */
    private static boolean isArray(String text) {
        int at = skipSpace(text, 0);
        if (at == text.length() || text.charAt(at) != '[') {
            return false;
        }
        int next = skipSpace(text, at + 1);
        return next < text.length() && "\"{]".indexOf(text.charAt(next)) >= 0;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private static List<String> lines(String text) {
        List<String> points = new ArrayList<>();
        text.lines().forEach(line -> {
            String point = PlainReader.stripped(line);
            String bare = PlainReader.stripped(point.substring(PlainReader.bulletEnd(point)));
            if (!bare.isEmpty()) {
                points.add(bare);
            }
        });
        return points;
    }

    private static List<String> array(String text) throws ReadException {
        List<String> points = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text.substring(skipSpace(text, 0)))) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                String point = token == JsonToken.START_OBJECT ? textField(parser) : null;
                if (token == JsonToken.VALUE_STRING) {
                    point = parser.getText();
                }
                if (point == null) {
                    throw new ReadException(Problem.BROKEN_POINTS, Wording.NO_STRING);
                }
                points.add(point);
            }
            if (parser.nextToken() != null) {
                throw new ReadException(Problem.BROKEN_POINTS, Wording.MORE_BEHIND_ARRAY);
            }
        } catch (JsonProcessingException e) {
            throw new ReadException(
                    Problem.BROKEN_POINTS, e.getOriginalMessage().replace('\n', ' '));
        } catch (IOException e) {
            throw new ReadException(Problem.BROKEN_POINTS, String.valueOf(e.getMessage()));
        }
        return points;
    }

    private static @Nullable String textField(JsonParser parser) throws IOException {
        String text = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean wanted = "text".equals(parser.currentName());
            if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
                text = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        return text;
    }
}
