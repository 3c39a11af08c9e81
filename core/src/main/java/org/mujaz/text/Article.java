package org.mujaz.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as it came in, nothing about it worked out yet.
 *
 * @param id a name for it in outputs, not blank
 * @param title its title, or null where it has none
 * @param body its text, a paragraph a line; may be empty
 * @param published when it was published, as far as something outside its text says so
 * @param url where it stands, or null
 * @param source who published it, or null
 * @param points the key points that came with it (the summary box of a site); not part of the analysed text
 */
public record Article(
        String id,
        @Nullable String title,
        String body,
        Published published,
        @Nullable String url,
        @Nullable String source,
        List<String> points) {

    /** @throws IllegalArgumentException if {@code id} is blank */
    public Article {
        id = TextReader.line(id);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        title = title == null || TextReader.line(title).isEmpty() ? null : TextReader.line(title);
        url = url == null ? null : TextReader.line(url);
        source = source == null ? null : TextReader.line(source);
        points = points.stream().map(TextReader::line).toList();
    }

    /** An article of which only the text is known. */
    public static Article of(String body) {
        return new Article("article", null, body, Published.UNKNOWN, null, null, List.of());
    }

    public Article withId(String newId) {
        return new Article(newId, title, body, published, url, source, points);
    }

    public Article withTitle(@Nullable String newTitle) {
        return new Article(id, newTitle, body, published, url, source, points);
    }

    public Article withPublished(Published newPublished) {
        return new Article(id, title, body, newPublished, url, source, points);
    }
}
