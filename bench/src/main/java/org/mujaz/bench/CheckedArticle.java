package org.mujaz.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mujaz.text.Article;
import org.mujaz.text.Published;

/**
 * An article with points, some faithful, some with one change each: a line of {@code bench/data/check}.
 *
 * @param id its id, unique in the file
 * @param article the article, with title and day of publication
 * @param points the points
 */
record CheckedArticle(String id, Article article, List<Point> points) {

    private static final ObjectMapper JSON = new ObjectMapper();

    CheckedArticle {
        points = List.copyOf(points);
    }

    /** What is wrong with a point. */
    enum Kind {
        FAITHFUL,
        PREDICATE,
        ENTITY,
        ATTRIBUTION,
        TIME,
        PLACE,
        NUMBER,
        LINK,
        OUT,
        NEGATION,
        MODALITY
    }

    /**
     * A point of a summary.
     *
     * @param text the point
     * @param kind what is wrong with it
     * @param change what was changed, for people; empty where nothing was
     */
    record Point(String text, Kind kind, String change) {}

    /**
     * The articles of a file of JSON Lines, in order.
     *
     * @throws IllegalArgumentException if a line lacks a field or has a kind that there is not; the message names file and line
     */
    static List<CheckedArticle> read(Path file) throws IOException {
        List<CheckedArticle> articles = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                articles.add(of(JSON.readTree(lines.get(i)), file.getFileName() + ":" + (i + 1) + ": "));
            }
        }
        return articles;
    }

    private static CheckedArticle of(JsonNode line, String where) {
        List<Point> points = new ArrayList<>();
        for (JsonNode point : line.path("points")) {
            points.add(new Point(
                    text(point, "text", where),
                    kind(text(point, "kind", where), where),
                    point.path("change").asText("")));
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException(where + "has no points");
        }
        return new CheckedArticle(
                text(line, "id", where),
                Article.of(text(line, "text", where))
                        .withTitle(text(line, "title", where))
                        .withPublished(Published.parse(text(line, "published", where), Published.Basis.GIVEN)),
                points);
    }

    private static Kind kind(String name, String where) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(where + name + " is no kind of point; give one of " + List.of(Kind.values()));
    }

    private static String text(JsonNode node, String field, String where) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException(where + "needs a text in the field " + field);
        }
        return value.asText();
    }
}
