package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The JSON-LD of a page: the object that describes its article. */
final class LinkedData {

    private static final int MOST_OBJECTS = 2000;

    private final @Nullable Map<?, ?> article;
    private final @Nullable Map<?, ?> web;
    private final @Nullable Map<?, ?> breadcrumbs;

    private LinkedData(@Nullable Map<?, ?> article, @Nullable Map<?, ?> web, @Nullable Map<?, ?> breadcrumbs) {
        this.article = article;
        this.web = web;
        this.breadcrumbs = breadcrumbs;
    }

    static LinkedData of(Document page) {
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").contains("ld+json")) {
                for (Object value : JsonTree.read(bare(script.data()))) {
                    flatten(value, objects, 0);
                }
            }
        }
        return new LinkedData(
                first(objects, "Article", "Posting"), first(objects, "WebPage"), first(objects, "BreadcrumbList"));
    }

    /** Without the comment or CDATA marks that some pages put around it. */
    private static String bare(String script) {
        int from = 0;
        while (from < script.length() && "{[".indexOf(script.charAt(from)) < 0) {
            boolean cdata = script.startsWith("<![CDATA[", from);
            from += cdata ? 9 : 1;
        }
        return script.substring(from);
    }

    private static void flatten(Object value, List<Map<?, ?>> objects, int depth) {
        if (objects.size() >= MOST_OBJECTS || depth > 4) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(element -> flatten(element, objects, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            if (map.containsKey("@type")) {
                objects.add(map);
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                Object child = map.get(inner);
                if (child != null) {
                    flatten(child, objects, depth + 1);
                }
            }
        }
    }

    private static @Nullable Map<?, ?> first(List<Map<?, ?>> objects, String... endings) {
        for (Map<?, ?> object : objects) {
            for (Object type : JsonTree.list(object.get("@type"))) {
                for (String ending : endings) {
                    if (String.valueOf(type).endsWith(ending)) {
                        return object;
                    }
                }
            }
        }
        return null;
    }

    boolean hasArticle() {
        return article != null;
    }

    /** A field of the article as text, or null. */
    @Nullable
    String text(String field) {
        return JsonTree.text(JsonTree.get(article, field));
    }

    /** A field of the object that describes the page, or null. */
    @Nullable
    String ofPage(String field) {
        return JsonTree.text(JsonTree.get(web, field));
    }

    /** The names of a field of one or many, a comma between two. */
    @Nullable
    String names(String field) {
        List<String> names = new ArrayList<>();
        for (Object each : JsonTree.list(JsonTree.get(article, field))) {
            String name = JsonTree.text(each);
            if (name != null && !names.contains(name.strip())) {
                names.add(name.strip());
            }
        }
        return names.isEmpty() ? null : String.join("\u060C ", names);
    }

    /** The last step but the article itself of the way to it, or null. */
    @Nullable
    String breadcrumb() {
        List<?> steps = JsonTree.list(JsonTree.get(breadcrumbs, "itemListElement"));
        for (int i = steps.size() - 1; i > 0; i--) {
            Object step = steps.get(i);
            String name = JsonTree.text(JsonTree.get(step, "name"));
            name = name == null ? JsonTree.text(JsonTree.get(step, "item")) : name;
            if (name != null && PageMarks.words(name) <= 4 && !name.strip().equals(text("headline"))) {
                return name.strip();
            }
        }
        return null;
    }

    /** Whether it says that one must pay to read on. */
    boolean isPaywalled() {
        String free = text("isAccessibleForFree");
        return free != null && free.strip().equalsIgnoreCase("false");
    }

    /**
     * An entry of a live blog.
     *
     * @param time as it stands, or empty
     */
    record Update(String time, String headline, String body) {}

    List<Update> updates() {
        List<Update> updates = new ArrayList<>();
        for (Object each : JsonTree.list(JsonTree.get(article, "liveBlogUpdate"))) {
            String time = JsonTree.text(JsonTree.get(each, "datePublished"));
            String headline = JsonTree.text(JsonTree.get(each, "headline"));
            String body = JsonTree.text(JsonTree.get(each, "articleBody"));
            if (body != null || headline != null) {
                updates.add(new Update(
                        time == null ? "" : time, headline == null ? "" : headline, body == null ? "" : body));
            }
        }
        return updates;
    }
}
