package org.mujaz.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Published;

/**
 * Reads RSS 2.0, RDF (RSS 1.0), Atom, JSON Feed and OPML, well-formed or not. No entity is ever expanded but those of characters, and
 * nothing that a feed names is fetched while it is read; a feed that defines entities is refused.
 */
public final class FeedReader {

    private static final int MOST_ITEMS = 20_000;
    private static final int DEEPEST = 200;
    private static final int HEAD = 16_384;

    /** A description of so many characters in several paragraphs is the text. */
    private static final int LONG_DESCRIPTION = 800;

    private final HtmlReader htmlReader;
    private final PageDates dates;

    public FeedReader(Lexicon lexicon) {
        this(new HtmlReader(lexicon));
    }

    FeedReader(HtmlReader htmlReader) {
        this.htmlReader = htmlReader;
        this.dates = htmlReader.dates();
    }

    /** Whether what begins so is a feed. */
    static boolean isFeed(String head) {
        String text = head.stripLeading();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("{")) {
            return lower.contains("jsonfeed.org/version");
        }
        boolean html = lower.contains("<html") || lower.contains("<!doctype html");
        return lower.startsWith("<")
                && !html
                && (lower.contains("<rss")
                        || lower.contains("<feed")
                        || lower.contains("<rdf:rdf")
                        || lower.contains("<opml"));
    }

    /**
     * Reads a feed.
     *
     * @param charset what its server says it is encoded in, or null
     * @param url where it was found, or null; addresses in it may be relative to that
     * @throws ReadException if it is none, or defines entities
     */
    public Feed read(byte[] bytes, @Nullable String charset, @Nullable String url) throws ReadException {
        if (bytes.length == 0) {
            throw new ReadException(Problem.EMPTY);
        }
        String text = HtmlDecoder.decode(bytes, charset).text();
        if (text.stripLeading().startsWith("{")) {
            return json(text, url);
        }
        refuseEntities(text);
        Parser parser = Parser.xmlParser();
        parser.setMaxDepth(DEEPEST);
        Document xml = Jsoup.parse(text, url == null ? "" : url, parser);
        Element root = root(xml);
        String kind = root == null ? "" : local(root);
        if (root == null) {
            throw new ReadException(Problem.BROKEN_FEED, "no rss, rdf:RDF, feed or opml in it");
        }
        return switch (kind) {
            case "opml" -> opml(root);
            case "feed" -> items(root, root, "entry", "Atom", url);
            case "rdf" -> items(root, child(root, "channel"), "item", "RDF", url);
            default -> items(root, child(root, "channel"), "item", "RSS", url);
        };
    }

    private static void refuseEntities(String text) throws ReadException {
        String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
        String upper = head.toUpperCase(Locale.ROOT);
        int type = upper.indexOf("<!DOCTYPE");
        int close = upper.indexOf('>', Math.max(0, type));
        boolean subset = type >= 0
                && upper.substring(type, close < 0 ? upper.length() : close).indexOf('[') >= 0;
        if (subset || upper.contains("<!ENTITY")) {
            throw new ReadException(Problem.ENTITIES);
        }
    }

    private static @Nullable Element root(Element at) {
        for (Element element : at.getAllElements()) {
            String name = local(element);
            if (name.equals("rss") || name.equals("feed") || name.equals("opml") || name.equals("rdf")) {
                return element;
            }
        }
        return null;
    }

    /** An element's name without its prefix. */
    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private static @Nullable Element child(@Nullable Element parent, String... names) {
        if (parent != null) {
            for (String name : names) {
                for (Element child : parent.children()) {
                    String tag = child.tagName().toLowerCase(Locale.ROOT);
                    if (name.indexOf(':') > 0
                            ? tag.equals(name)
                            : tag.equals(name) || local(child).equals(name)) {
                        return child;
                    }
                }
            }
        }
        return null;
    }

    /** What stands in an element: its characters, or its markup where somebody forgot to escape it. */
    private static String content(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }

    private static @Nullable String line(@Nullable Element element) {
        String line = Metadata.clean(Parser.unescapeEntities(content(element), false));
        return line.isEmpty() ? null : line;
    }

    private Feed items(Element root, @Nullable Element channel, String itemName, String kind, @Nullable String url)
            throws ReadException {
        List<Feed.Item> items = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            if (local(element).equals(itemName) && items.size() < MOST_ITEMS) {
                items.add(item(element, items.size() + 1, url));
            }
        }
        String title = line(child(channel, "title"));
        if (items.isEmpty() && title == null) {
            throw new ReadException(Problem.BROKEN_FEED, "it has neither a title nor articles");
        }
        return new Feed(title, kind, items, List.of());
    }

    private Feed.Item item(Element item, int place, @Nullable String base) {
        String title = line(child(item, "title"));
        String link = resolve(base, link(item));
        String id = line(child(item, "guid", "id"));
        Element dateElement =
                child(item, "pubdate", "published", "dc:date", "date", "issued", "created", "updated", "modified");
        String said = line(dateElement);
        Element full = child(item, "content:encoded", "encoded");
        full = full == null ? child(item, "content", "fulltext", "body") : full;
        String whole = content(full);
        String summary = content(child(item, "description", "summary", "abstract", "itunes:summary"));
        boolean hasFull = whole.length() > summary.length() || !whole.isBlank();
        List<String> lines = htmlReader.fragment(markup(hasFull ? whole : summary));
        boolean isFull = hasFull || (summary.length() >= LONG_DESCRIPTION && lines.size() >= 3);
        Element author = child(item, "dc:creator", "creator", "author");
        String name = line(child(author, "name"));
        String text = String.join("\n", lines);
        return new Feed.Item(
                id != null ? id : link != null ? link : Integer.toString(place),
                title,
                link,
                published(said),
                said,
                name != null ? name : line(author),
                section(item),
                text,
                isFull && !text.isBlank());
    }

    private static @Nullable String section(Element item) {
        Element category = child(item, "category", "subject");
        return category != null && category.hasAttr("term") ? category.attr("term") : line(category);
    }

    /** Text that was escaped twice is markup still. */
    private static String markup(String content) {
        return content.contains("&lt;") && content.indexOf('<') < 0 ? Parser.unescapeEntities(content, false) : content;
    }

    private static @Nullable String link(Element item) {
        String other = null;
        for (Element child : item.children()) {
            if (local(child).equals("link")) {
                String href = child.attr("href").isBlank()
                        ? child.wholeText().strip()
                        : child.attr("href").strip();
                String rel = child.attr("rel");
                if (!href.isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
                    return href;
                }
                other = href.isEmpty() ? other : href;
            }
        }
        Element guid = child(item, "guid");
        String its = guid == null ? "" : guid.wholeText().strip();
        return other == null && its.startsWith("http") ? its : other;
    }

    private static @Nullable String resolve(@Nullable String base, @Nullable String link) {
        if (link == null || base == null || Fetcher.isAddress(link)) {
            return link;
        }
        try {
            return URI.create(base).resolve(link).toString();
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    private Published published(@Nullable String said) {
        Published found = dates.read(said);
        return found == null ? Published.UNKNOWN : found;
    }

    private static Feed opml(Element root) {
        Set<String> feeds = new LinkedHashSet<>();
        for (Element outline : root.getAllElements()) {
            for (String name : List.of("xmlUrl", "xmlurl", "xmlURL")) {
                String address = outline.attr(name).strip();
                if (!address.isEmpty() && feeds.size() < MOST_ITEMS) {
                    feeds.add(address);
                }
            }
        }
        return new Feed(line(child(child(root, "head"), "title")), "OPML", List.of(), List.copyOf(feeds));
    }

    private Feed json(String text, @Nullable String url) throws ReadException {
        List<Object> values = JsonTree.read(text);
        Object feed = values.isEmpty() ? null : values.get(0);
        if (!(JsonTree.get(feed, "items") instanceof List<?> list)) {
            throw new ReadException(Problem.BROKEN_FEED, "no items in it");
        }
        List<Feed.Item> items = new ArrayList<>();
        for (Object each : list) {
            if (each instanceof Map<?, ?> && items.size() < MOST_ITEMS) {
                items.add(jsonItem(each, items.size() + 1, url));
            }
        }
        return new Feed(JsonTree.text(JsonTree.get(feed, "title")), "JSON Feed", items, List.of());
    }

    private Feed.Item jsonItem(Object item, int place, @Nullable String base) {
        String html = JsonTree.text(JsonTree.get(item, "content_html"));
        String plain = JsonTree.text(JsonTree.get(item, "content_text"));
        String summary = JsonTree.text(JsonTree.get(item, "summary"));
        String link = resolve(base, JsonTree.text(JsonTree.get(item, "url")));
        String id = JsonTree.text(JsonTree.get(item, "id"));
        String said = JsonTree.text(JsonTree.get(item, "date_published"));
        String author = JsonTree.text(JsonTree.get(item, "authors"));
        List<String> lines = html != null
                ? htmlReader.fragment(html)
                : (plain != null ? plain : summary == null ? "" : summary)
                        .lines()
                        .map(Metadata::clean)
                        .filter(line -> !line.isEmpty())
                        .toList();
        String title = JsonTree.text(JsonTree.get(item, "title"));
        return new Feed.Item(
                id != null ? id : link != null ? link : Integer.toString(place),
                title == null ? null : Metadata.clean(title),
                link,
                published(said),
                said,
                author != null ? author : JsonTree.text(JsonTree.get(item, "author")),
                JsonTree.text(JsonTree.get(item, "tags")),
                String.join("\n", lines),
                (html != null || plain != null) && !lines.isEmpty());
    }
}
