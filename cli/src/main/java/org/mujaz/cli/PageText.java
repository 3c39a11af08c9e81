package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.read.Page;
import org.mujaz.text.Article;

/** What was read, for people. */
final class PageText {

    private final boolean explain;

    PageText(boolean explain) {
        this.explain = explain;
    }

    String print(Page page) {
        Article article = page.article();
        StringBuilder text = new StringBuilder();
        String title = article.title();
        if (title != null) {
            text.append(title).append('\n');
        }
        List<String> about = new ArrayList<>();
        add(about, article.published().value());
        add(about, page.author());
        add(about, page.section());
        add(about, article.url());
        if (!about.isEmpty()) {
            text.append(String.join(" | ", about)).append('\n');
        }
        if (!article.points().isEmpty()) {
            text.append('\n');
            article.points().forEach(point -> text.append("- ").append(point).append('\n'));
        }
        text.append(text.length() > 0 ? "\n" : "")
                .append(article.body().strip())
                .append('\n');
        if (explain) {
            text.append('\n');
            for (Page.Origin origin : page.origins()) {
                text.append(origin.field())
                        .append(" <- ")
                        .append(origin.from())
                        .append(": ")
                        .append(origin.value())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static void add(List<String> about, @Nullable String value) {
        if (value != null) {
            about.add(value);
        }
    }
}
