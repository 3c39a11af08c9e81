package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;

/**
 * The article in the JSON that a page carries for its scripts ({@code __NEXT_DATA__} and the like), for pages that show nothing
 * until those have run. It is the object with the longest text under a name that texts have; where the page has a title, one that
 * names it too.
 *
 * @param text the text, markup or plain; never blank
 * @param title as the object says it, or null
 * @param published as the object says it, or null
 * @param author as the object says it, or null
 * @param from where it stood
 */
record ScriptState(
        String text,
        @Nullable String title,
        @Nullable String published,
        @Nullable String author,
        String from) {

    private static final int MOST_OBJECTS = 20_000;
    private static final int DEEPEST = 40;
    private static final int SHORTEST_TEXT = 200;
    private static final int SHORTEST_SCRIPT = 400;
    private static final String PARSE = "JSON.parse(";

    private static final List<String> TEXTS = List.of(
            "articlebody",
            "body",
            "bodyhtml",
            "content",
            "contenthtml",
            "html",
            "text",
            "fulltext",
            "story",
            "details",
            "maintext",
            "description");

    /** Lists of paragraphs. */
    private static final List<String> PARTS = List.of(
            "contentelements",
            "blocks",
            "paragraphs",
            "body",
            "content",
            "components",
            "elements",
            "cards",
            "sections",
            "cards",
            "sections");

    private static final List<String> TITLES = List.of("title", "headline", "headlines", "name");
    private static final List<String> DATES = List.of(
            "datepublished",
            "publishedat",
            "publishdate",
            "publisheddate",
            "publicationdate",
            "firstpublishdate",
            "firstpublished",
            "publishtime",
            "displaydate",
            "published",
            "pubdate",
            "date",
            "createdat",
            "created");
    private static final List<String> AUTHORS = List.of("author", "authors", "authorname", "byline", "writer");
    private static final Set<String> VALUES = Set.of("text", "content", "value", "html", "body", "rendered", "basic");

    /** What wraps a part's text. */
    private static final Set<String> WRAPPERS = Set.of(
            "data",
            "attributes",
            "attrs",
            "model",
            "content",
            "contents",
            "children",
            "value",
            "fields",
            "props",
            "blocks",
            "elements",
            "storyelements",
            "components");

    private static final int DEEPEST_PART = 5;

    /** The article in {@code scripts}, or null. */
    static @Nullable ScriptState of(List<Element> scripts, @Nullable String title) {
        Search search = new Search(title == null ? "" : Lexicon.key(title));
        for (Element script : scripts) {
            String type = script.attr("type").toLowerCase(Locale.ROOT);
            String data = script.data();
            if (data.length() < SHORTEST_SCRIPT || type.contains("ld+json")) {
                continue;
            }
            String json = type.contains("json") ? unescaped(data) : assigned(data);
            if (json != null) {
                String place = script.id().isEmpty() ? "script" : "script#" + script.id();
                List<Object> values = JsonTree.read(json);
                search.look(values.isEmpty() ? null : values.get(0), place, 0);
            }
        }
        return search.best;
    }

    /** JSON as Angular writes it between its tags, with letters for what would end them. */
    private static String unescaped(String data) {
        return data.contains("&q;")
                ? data.replace("&q;", "\"")
                        .replace("&s;", "'")
                        .replace("&l;", "<")
                        .replace("&g;", ">")
                        .replace("&a;", "&")
                : data;
    }

    /** The object that a script assigns to a name of the window, bare or as a string; null where it does nothing of the kind first. */
    private static @Nullable String assigned(String script) {
        int string = script.indexOf(PARSE);
        if (string >= 0) {
            List<Object> values = JsonTree.read(script.substring(string + PARSE.length()));
            if (!values.isEmpty() && values.get(0) instanceof String json && json.length() >= SHORTEST_SCRIPT) {
                return json;
            }
        }
        int equals = script.indexOf('=');
        while (equals >= 0 && equals < script.length() / 2) {
            int at = equals + 1;
            while (at < script.length() && Character.isWhitespace(script.charAt(at))) {
                at++;
            }
            boolean opens = at + 1 < script.length() && "{[".indexOf(script.charAt(at)) >= 0;
            if (opens && "}]".indexOf(script.charAt(at + 1)) < 0) {
                return script.substring(at);
            }
            equals = script.indexOf('=', equals + 1);
        }
        return null;
    }

    private static final class Search {
        private final String title;
        private @Nullable ScriptState best;
        private int objects;

        Search(String title) {
            this.title = title;
        }

        void look(@Nullable Object value, String place, int depth) {
            if (depth > DEEPEST || objects++ > MOST_OBJECTS) {
                return;
            }
            if (value instanceof List<?> list) {
                list.forEach(each -> look(each, place, depth + 1));
            } else if (value instanceof Map<?, ?> map) {
                consider(map, place);
                map.values().forEach(each -> {
                    if (!(each instanceof String)) {
                        look(each, place, depth + 1);
                    }
                });
            }
        }

        private void consider(Map<?, ?> map, String place) {
            String its = value(map, TITLES);
            boolean same = its != null && (title.isEmpty() || isSame(Lexicon.key(its)));
            if (!same) {
                return;
            }
            String text = text(map);
            ScriptState before = best;
            if (text.length() >= SHORTEST_TEXT && (before == null || text.length() > before.text.length())) {
                best = new ScriptState(text, its, value(map, DATES), value(map, AUTHORS), place);
            }
        }

        private boolean isSame(String its) {
            return !its.isEmpty() && (title.contains(its) || its.contains(title));
        }

        private static String text(Map<?, ?> map) {
            String longest = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String name = name(entry.getKey());
                String text = "";
                if (TEXTS.contains(name)) {
                    text = plain(entry.getValue());
                }
                if (text.isEmpty() && PARTS.contains(name) && entry.getValue() instanceof List<?> parts) {
                    text = joined(parts);
                }
                longest = text.length() > longest.length() ? text : longest;
            }
            return longest;
        }

        private static String plain(@Nullable Object value) {
            if (value instanceof String text) {
                return text;
            }
            if (value instanceof Map<?, ?> map) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    if (VALUES.contains(name(entry.getKey())) && entry.getValue() instanceof String text) {
                        return text;
                    }
                }
            }
            return "";
        }

        /** The text of a part, which may be wrapped in objects and lists of its own. */
        private static String inner(@Nullable Object part, int depth) {
            String text = plain(part);
            if (!text.isBlank() || depth > DEEPEST_PART) {
                return text;
            }
            if (part instanceof List<?> list) {
                List<String> lines = new ArrayList<>();
                for (Object each : list) {
                    lines.add(each instanceof Map<?, ?> map && isOther(map) ? "" : inner(each, depth + 1));
                }
                return String.join(" ", lines).strip();
            }
            if (part instanceof Map<?, ?> map) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    if (WRAPPERS.contains(name(entry.getKey()))) {
                        String found = inner(entry.getValue(), depth + 1);
                        if (!found.isBlank()) {
                            return found;
                        }
                    }
                }
            }
            return "";
        }

        private static String joined(List<?> parts) {
            List<String> lines = new ArrayList<>();
            for (Object part : parts) {
                String line = part instanceof Map<?, ?> map && isOther(map) ? "" : inner(part, 0);
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
            return String.join("\n", lines);
        }

        /** A part that says it is something else than text. */
        private static boolean isOther(Map<?, ?> part) {
            String type = String.valueOf(part.get("type")).toLowerCase(Locale.ROOT);
            return part.get("type") instanceof String
                    && !(type.contains("text")
                            || type.contains("para")
                            || type.contains("head")
                            || type.contains("html"));
        }

        /** The first text under the likeliest of some names. */
        private static @Nullable String value(Map<?, ?> map, List<String> names) {
            for (String wanted : names) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    if (name(entry.getKey()).equals(wanted)) {
                        String text = JsonTree.text(entry.getValue());
                        text = text == null ? plain(entry.getValue()) : text;
                        if (!text.isBlank()) {
                            return text;
                        }
                    }
                }
            }
            return null;
        }

        private static String name(@Nullable Object key) {
            StringBuilder letters = new StringBuilder();
            String name = String.valueOf(key);
            for (int i = 0; i < name.length(); i++) {
                if (Character.isLetter(name.charAt(i))) {
                    letters.append(Character.toLowerCase(name.charAt(i)));
                }
            }
            return letters.toString();
        }
    }
}
