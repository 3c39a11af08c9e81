package org.mujaz.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.read.Page.Origin;
import org.mujaz.text.Published;

/**
 * What a page says of its article outside the text: JSON-LD first, then meta elements, then microdata, then what readers see. The
 * first that says something usable stands. Of titles that one stands which readers see, where another part of the page confirms it.
 */
final class Metadata {

    private static final int LONGEST_VALUE = 160;
    private static final int SHORTEST_TITLE = 2;
    private static final int LONGEST_DATE_WORDS = 24;
    private static final int NEAR = 10;
    private static final int LEAST_TITLE = 20;
    private static final int MOST_HEADINGS = 500;
    /** In characters: what stands around a title in its element. */
    private static final int MOST_SPACE = 40;

    private static final int MOST_DATES = 100;
    private static final int MOST_DATE_LINE_WORDS = 8;
    private static final int MOST_CLOCK_BEHIND = 4;

    private static final List<String> PUBLISHED_METAS = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date_published",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:recs:articlepublicationdate",
            "publish-date",
            "publishdate",
            "publish_date",
            "publisheddate",
            "published-date",
            "published_date",
            "published_at",
            "publishtime",
            "publish_time",
            "pubdate",
            "publicationdate",
            "publication_date",
            "article.published",
            "article:post_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "og:pubdate",
            "og:published_time",
            "article_date_original",
            "date",
            "datecreated",
            "created",
            "release_date",
            "og:release_date",
            "creation_date",
            "displaydate");

    private static final List<String> MODIFIED_METAS = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "dcterms.modified");

    private static final List<String> AUTHOR_METAS = List.of(
            "author",
            "article:author_name",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "twitter:creator_name",
            "article:author",
            "cxenseparse:author");

    private static final List<String> AUTHOR_PLACES = List.of(
            "[itemprop=author]",
            "[rel=author]",
            ".author-name",
            ".article-author",
            ".writer-name",
            ".writeBy",
            ".post-author",
            ".byline",
            "[class*=byline]",
            ".writer",
            ".author");

    private static final List<String> SECTION_METAS = List.of(
            "article:section",
            "og:article:section",
            "parsely-section",
            "section",
            "cxenseparse:category",
            "category",
            "sectionname");

    private static final List<String> TITLE_METAS =
            List.of("og:title", "twitter:title", "title", "parsely-title", "sailthru.title", "dc.title", "headline");

    private static final Set<String> DATE_WORDS = Set.of(
            "date",
            "time",
            "datetime",
            "published",
            "publish",
            "pubdate",
            "publishdate",
            "publishtime",
            "timestamp",
            "postdate",
            "newsdate",
            "articledate",
            "created",
            "posted",
            "dates",
            "entrydate");

    private final Document page;
    private final LinkedData data;
    private @Nullable ScriptState state;
    private final PageMarks marks;
    private final PageDates dates;
    private final Map<String, String> metas = new HashMap<>();
    private final List<Origin> origins = new ArrayList<>();

    Metadata(Document page, LinkedData data, PageMarks marks, PageDates dates) {
        this.page = page;
        this.data = data;
        this.marks = marks;
        this.dates = dates;
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                String content = clean(meta.attr("content"));
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
    }

    List<Origin> origins() {
        return origins;
    }

    /** The page's article is what its scripts hold. */
    void add(ScriptState its) {
        state = its;
    }

    /** One line without markup and character references that were written twice. */
    static String clean(String value) {
        String text = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        StringBuilder line = new StringBuilder(text.length());
        int lastClose = text.lastIndexOf('>');
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '<'
                    && i + 1 < text.length()
                    && (text.charAt(i + 1) == '/' || Character.isLetter(text.charAt(i + 1)));
            tag |= opens && lastClose > i;
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean again = space && (line.length() == 0 || line.charAt(line.length() - 1) == ' ');
            if (!tag && !again && c != '\uFEFF' && c != '\u00AD') {
                line.append(space ? ' ' : c);
            }
            tag &= c != '>';
        }
        return line.toString().strip();
    }

    private @Nullable String take(String field, String from, @Nullable String value) {
        String cleaned = value == null ? "" : clean(value);
        if (cleaned.isEmpty()) {
            return null;
        }
        origins.add(new Origin(field, from, shortened(cleaned)));
        return cleaned;
    }

    static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "\u2026";
    }

    // ---- Title

    /** A title and where it stood. */
    private record Candidate(String text, String from) {}

    /** The heading that is the article's title, if it is in the page's body; set by {@link #title}. */
    private @Nullable Element heading;

    @Nullable
    Element heading() {
        return heading;
    }

    /** The title in its folded spelling; set by {@link #title}. */
    private String titleKey = "";

    @Nullable
    String title() {
        String found = findTitle();
        titleKey = found == null ? "" : Lexicon.key(found);
        return found;
    }

    private @Nullable String findTitle() {
        String site = metas.getOrDefault("og:site_name", "");
        List<Candidate> said = new ArrayList<>();
        add(said, data.text("headline"), "JSON-LD headline", site);
        for (String name : TITLE_METAS) {
            add(said, metas.get(name), "meta " + name, site);
        }
        add(said, page.title(), "title", site);
        Element best = null;
        int most = 0;
        for (Element h1 : page.select(
                "h1, [itemprop*=headline], [itemprop=name] > h2, h2.title, h2[class*=title], .entry-title, .post-title")) {
            String text = clean(h1.hasText() ? h1.text() : h1.attr("content"));
            int words = PageMarks.words(text);
            if (words < SHORTEST_TITLE || isSite(text, site)) {
                continue;
            }
            boolean first = h1.normalName().equals("h1");
            int agreement = agreement(text, said);
            int score = agreement >= 500 ? agreement + (first ? 50 : 0) : 0;
            if (score > most) {
                best = h1;
                most = score;
            }
        }
        best = best == null ? named(said) : best;
        best = best == null ? line(said) : best;
        if (best == null && data.text("headline") == null) {
            List<Element> headings = page.getElementsByTag("h1").stream()
                    .filter(h1 -> PageMarks.words(clean(h1.text())) > 2 && !isSite(clean(h1.text()), site))
                    .toList();
            best = headings.size() == 1 ? headings.get(0) : null;
        }
        if (best != null) {
            heading = best;
            String text = best.hasText() ? best.text() : best.attr("content");
            return take("title", best.normalName(), text);
        }
        return said.isEmpty() ? null : take("title", said.get(0).from, said.get(0).text);
    }

    /** A heading of another level, or what is called a title, all of which one of the others says too. */
    private @Nullable Element named(List<Candidate> said) {
        Element best = null;
        int longest = LEAST_TITLE;
        int looked = 0;
        for (Element element : page.select("h2, h3, [class*=title], [id*=itle], [class*=headline]")) {
            if (element.normalName().equals("a") || ++looked > MOST_HEADINGS || isOfOther(element)) {
                continue;
            }
            String text = clean(element.text());
            String key = Lexicon.key(text);
            boolean within = text.length() < LONGEST_VALUE * 2
                    && said.stream()
                            .anyMatch(candidate -> Lexicon.key(candidate.text).contains(key));
            if (within && text.length() > longest) {
                best = element;
                longest = text.length();
            }
        }
        return best;
    }

    /** Where a line is what another part of the page says the title is, or what stands between two bars of that. */
    private @Nullable Element line(List<Candidate> said) {
        Set<String> titles = new HashSet<>();
        for (Candidate candidate : said) {
            titles.add(Lexicon.key(candidate.text));
            for (String part : candidate.text.split("[|\u2013\u2014]| - |::")) {
                titles.add(Lexicon.key(part));
            }
        }
        for (Block block : Block.of(page.body())) {
            boolean may = block.text().length() > LEAST_TITLE && block.linkShare() < 500 && !isOfOther(block.element());
            if (may
                    && titles.contains(Lexicon.key(block.text()))
                    && !Block.isLonger(block.element(), block.text().length() + MOST_SPACE)) {
                return block.element();
            }
        }
        return null;
    }

    private static boolean isSite(String text, String site) {
        return !site.isEmpty() && Lexicon.key(text).equals(Lexicon.key(site));
    }

    private static void add(List<Candidate> said, @Nullable String value, String from, String site) {
        String text = value == null ? "" : withoutSite(clean(value), site);
        if (PageMarks.words(text) >= SHORTEST_TITLE && !isSite(text, site)) {
            said.add(new Candidate(text, from));
        }
    }

    /** Without the site's name behind a bar or dash, or in front of one. */
    private static String withoutSite(String title, String site) {
        String text = title;
        for (String bar : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", "|")) {
            int last = text.lastIndexOf(bar);
            if (last > 0) {
                String behind = text.substring(last + bar.length());
                String before = text.substring(0, last);
                boolean its = isSite(behind, site) || (bar.contains("|") && PageMarks.words(behind) <= 4);
                boolean shorter = site.isEmpty() && PageMarks.words(behind) <= 3 && PageMarks.words(before) >= 4;
                if (its || shorter) {
                    text = before.strip();
                } else if (isSite(text.substring(0, text.indexOf(bar)), site)) {
                    text = text.substring(text.indexOf(bar) + bar.length()).strip();
                }
            }
        }
        return text;
    }

    /** In thousandths: how many words of a heading the title that is likest it has, of the longer of the two. */
    private static int agreement(String heading, List<Candidate> said) {
        Set<String> words = new HashSet<>(List.of(Lexicon.key(heading).split(" ")));
        int best = 0;
        for (Candidate candidate : said) {
            Set<String> others =
                    new HashSet<>(List.of(Lexicon.key(candidate.text).split(" ")));
            int all = Math.min(words.size(), others.size());
            Set<String> both = new HashSet<>(words);
            both.retainAll(others);
            boolean enough = all > 1 && Math.max(words.size(), others.size()) <= all * 3;
            best = enough ? Math.max(best, 1000 * both.size() / all) : best;
        }
        return best;
    }

    // ---- Dates

    Published published(@Nullable String url) {
        Published found = published("JSON-LD datePublished", data.text("datePublished"));
        for (int i = 0; found == null && i < PUBLISHED_METAS.size(); i++) {
            found = published("meta " + PUBLISHED_METAS.get(i), metas.get(PUBLISHED_METAS.get(i)));
        }
        ScriptState its = state;
        found = found == null && its != null ? published(its.from(), its.published()) : found;
        found = found == null ? microdata() : found;
        found = found == null ? published("JSON-LD dateCreated", data.text("dateCreated")) : found;
        found = found == null ? published("JSON-LD WebPage datePublished", data.ofPage("datePublished")) : found;
        found = found == null ? visible() : found;
        found = found == null ? scripted() : found;
        if (found == null) {
            found = PageDates.ofAddress(url);
            if (found != null) {
                origins.add(new Origin("published", "address", String.valueOf(url)));
            }
        }
        found = found == null ? published("JSON-LD dateModified", data.text("dateModified")) : found;
        return found == null ? Published.UNKNOWN : found;
    }

    private @Nullable Published published(String from, @Nullable String value) {
        Published read = dates.read(value);
        if (read != null && value != null) {
            origins.add(new Origin("published", from, shortened(clean(value))));
        }
        return read;
    }

    private @Nullable Published microdata() {
        Element element = page.selectFirst("[itemprop=datePublished], [pubdate], [property=datePublished]");
        if (element == null) {
            return null;
        }
        String said = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        Published found = published(MainElement.describe(element), said);
        return found == null ? published(MainElement.describe(element), element.text()) : found;
    }

    private @Nullable Published scripted() {
        for (Element script : page.getElementsByTag("script")) {
            Published found =
                    script.attr("type").contains("ld+json") ? null : published("script", ScriptDates.in(script));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The date that readers see: of a time element, an element named so, or a line near the title. */
    private @Nullable Published visible() {
        Element from = near();
        for (Element time : from.select("[datetime]")) {
            Published found = isOfOther(time) ? null : published(MainElement.describe(time), time.attr("datetime"));
            if (found != null) {
                return found;
            }
        }
        Published pointed = pointed(from);
        if (pointed != null) {
            return pointed;
        }
        List<Block> blocks = Block.apart(page.body());
        Published marked = marked(blocks);
        if (marked != null) {
            return marked;
        }
        List<Element> named = from.getAllElements().stream()
                .filter(element ->
                        isDate(element) && !isOfOther(element) && PageMarks.words(element.text()) <= LONGEST_DATE_WORDS)
                .limit(MOST_DATES)
                .toList();
        // Far above the title stands the page's clock.
        int title = titlePlace(blocks);
        Published found = named(named, blocks, title - NEAR);
        found = found == null ? beside(blocks) : found;
        found = found == null ? alone(from) : found;
        return found == null ? named(named, blocks, 0) : found;
    }

    /** The date of the first of some elements that has one and is in the block {@code first} or behind it. */
    private @Nullable Published named(List<Element> elements, List<Block> blocks, int first) {
        for (Element element : elements) {
            int place = placeOf(element, blocks);
            Published found =
                    place < first ? null : published(MainElement.describe(element), publishedPart(spaced(element)));
            if (found != null) {
                return withClock(found, blocks, place);
            }
        }
        return null;
    }

    private int titlePlace(List<Block> blocks) {
        int place = -1;
        int said = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.element().equals(heading)) {
                place = i;
            }
            boolean may = heading == null && said == 0 && block.text().length() < LONGEST_VALUE * 2;
            said = may && !titleKey.isEmpty() && Lexicon.key(block.text()).equals(titleKey) ? i : said;
        }
        return place < 0 ? said : place;
    }

    /** What a page shows when a reader points at words like "three hours ago". */
    private @Nullable Published pointed(Element from) {
        for (Element element : from.select("abbr[title], time[title], span[title], div[title]")) {
            boolean may = PageMarks.words(element.text()) <= MOST_DATE_LINE_WORDS && !isOfOther(element);
            Published found = may ? published(MainElement.describe(element), element.attr("title")) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The text of an element with a space between any two of its pieces, which pages set apart by style alone. */
    private static String spaced(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode piece) {
                        text.append(' ').append(piece.text());
                    }
                },
                element);
        return clean(text.toString());
    }

    /** Which of the blocks is the last that is in an element or around it. */
    private static int placeOf(Element element, List<Block> blocks) {
        int place = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            Element its = blocks.get(i).element();
            if (its.equals(element) || its.equals(element.parent())) {
                place = i;
            } else if (place < blocks.size()) {
                break;
            }
        }
        return place;
    }

    /** The smallest part around the title that has running text too. */
    private Element near() {
        Element at = heading;
        Weights weights = Weights.of(page.body());
        while (at != null && weights.in(at) * 2 < weights.in(page.body())) {
            at = at.parent();
        }
        return at == null ? page.body() : at;
    }

    /** Whether an element belongs to another article: it is inside a link or a list of them. */
    private static boolean isOfOther(Element element) {
        int depth = 0;
        for (Element at = element; at != null && depth < 6; at = at.parent(), depth++) {
            String name = at.normalName();
            if (name.equals("a") || name.equals("aside") || name.equals("li") || name.equals("footer")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(Element element) {
        return isDate(element.className()) || isDate(element.id());
    }

    private static boolean isDate(String value) {
        if (value.isEmpty()) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(value.charAt(i - 1));
            if (!Character.isLetter(c) || hump) {
                if (DATE_WORDS.contains(word.toString())) {
                    return true;
                }
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
                whole.append(Character.toLowerCase(c));
            } else {
                if (DATE_WORDS.contains(whole.toString())) {
                    return true;
                }
                whole.setLength(c == ' ' ? 0 : whole.length());
            }
        }
        return false;
    }

    /** A line without what stands behind the word for a change, unless it begins with that. */
    private String beforeUpdate(String line) {
        for (int at = 1; at < line.length(); at++) {
            char before = line.charAt(at - 1);
            boolean begins = line.charAt(at) >= 0x600 && Character.isLetter(line.charAt(at)) && before < 0x600;
            if (begins) {
                PageMarks.Found mark = marks.at(line.substring(at));
                if (mark != null && mark.kind() == PageMarks.Kind.UPDATED && dates.read(mark.rest()) != null) {
                    return line.substring(0, at);
                }
            }
        }
        return line;
    }

    /** Of a line that says when it was published and when it was changed, what stands behind the word for the former. */
    private String publishedPart(String line) {
        return beforeUpdate(behindPublished(line));
    }

    private String behindPublished(String line) {
        for (int at = 1; at < line.length(); at++) {
            if (Character.isLetter(line.charAt(at)) && "-|\u2022\u2013:/ ".indexOf(line.charAt(at - 1)) >= 0) {
                String part = line.substring(at);
                PageMarks.Found mark = marks.at(part);
                if (mark != null && mark.kind() == PageMarks.Kind.PUBLISHED && dates.read(part) != null) {
                    return mark.rest();
                }
            }
        }
        return line;
    }

    private @Nullable Published marked(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            PageMarks.Found mark = marks.at(block.text());
            if (mark != null && mark.kind() == PageMarks.Kind.PUBLISHED) {
                boolean isShort = PageMarks.words(mark.rest()) <= LONGEST_DATE_WORDS;
                Published found = isShort ? published(line(block), beforeUpdate(mark.rest())) : null;
                if (found != null) {
                    return withClock(found, blocks, i);
                }
            }
        }
        return null;
    }

    private static String line(Block block) {
        return "line \u00AB" + shortened(block.text()) + "\u00BB";
    }

    /** A day with the clock time that stands in a line of its own behind it; of several one with its zone. */
    private Published withClock(Published day, List<Block> blocks, int at) {
        Published best = day;
        for (int i = at + 1; i < blocks.size() && i <= at + MOST_CLOCK_BEHIND; i++) {
            Published both = dates.withClock(day, blocks.get(i).text());
            boolean zoned = both != null && String.valueOf(both.value()).matches(".*(Z|[+-]\\d\\d:\\d\\d)");
            if (both != null && (best.equals(day) || zoned)) {
                best = both;
            }
        }
        return best;
    }

    /** A line that is a date and nothing else, behind the title; some pages have theirs under the text. */
    private @Nullable Published alone(Element from) {
        boolean behind = heading == null;
        for (Block block : Block.apart(from)) {
            boolean may = behind
                    && block.linkShare() == 0
                    && PageMarks.words(block.text()) <= MOST_DATE_LINE_WORDS
                    && Character.isDigit(block.text().charAt(0))
                    && !isOfOther(block.element());
            Published found = may ? published(line(block), block.text()) : null;
            if (found != null) {
                return found;
            }
            behind |= block.element().equals(heading);
        }
        return null;
    }

    /** A short line with a date, as near the title as can be. */
    private @Nullable Published beside(List<Block> blocks) {
        int title = titlePlace(blocks);
        for (int distance = 1; distance <= NEAR; distance++) {
            for (int at : new int[] {title + distance, title - distance}) {
                if (at >= 0 && at < blocks.size()) {
                    Block block = blocks.get(at);
                    boolean isShort = PageMarks.words(block.text()) <= LONGEST_DATE_WORDS;
                    Published found = isShort && block.linkShare() < 500
                            ? published(line(block), publishedPart(block.text()))
                            : null;
                    if (found != null) {
                        return withClock(found, blocks, at);
                    }
                }
            }
        }
        return null;
    }

    @Nullable
    String modified() {
        Published found = dates.read(data.text("dateModified"));
        String from = "JSON-LD dateModified";
        for (int i = 0; found == null && i < MODIFIED_METAS.size(); i++) {
            found = dates.read(metas.get(MODIFIED_METAS.get(i)));
            from = "meta " + MODIFIED_METAS.get(i);
        }
        return found == null ? null : take("modified", from, found.value());
    }

    // ---- The rest

    @Nullable
    String author() {
        String found = take("author", "JSON-LD author", data.names("author"));
        ScriptState its = state;
        found = found == null && its != null ? take("author", its.from(), its.author()) : found;
        for (int i = 0; found == null && i < AUTHOR_METAS.size(); i++) {
            String value = metas.get(AUTHOR_METAS.get(i));
            found = value == null || value.startsWith("http")
                    ? null
                    : take("author", "meta " + AUTHOR_METAS.get(i), value);
        }
        return found == null ? visibleAuthor() : found;
    }

    private @Nullable String visibleAuthor() {
        for (String place : AUTHOR_PLACES) {
            Element element = page.selectFirst(place);
            String text = element == null ? "" : clean(element.text());
            PageMarks.Found mark = marks.at(text);
            String name = mark != null && mark.kind() == PageMarks.Kind.BYLINE ? mark.rest() : text;
            int words = PageMarks.words(name);
            if (element != null && words > 0 && words <= 8 && dates.read(name) == null) {
                return take("author", MainElement.describe(element), name);
            }
        }
        return null;
    }

    @Nullable
    String section() {
        String found = take("section", "JSON-LD articleSection", data.text("articleSection"));
        for (int i = 0; found == null && i < SECTION_METAS.size(); i++) {
            found = take("section", "meta " + SECTION_METAS.get(i), metas.get(SECTION_METAS.get(i)));
        }
        found = found == null ? take("section", "JSON-LD breadcrumb", data.breadcrumb()) : found;
        if (found == null) {
            Element link = page.select(".breadcrumb a, .breadcrumbs a, [class*=breadcrumb] a, .category a")
                    .last();
            String text = link == null ? "" : clean(link.text());
            boolean usable = PageMarks.words(text) <= 4 && !marks.is(text, PageMarks.Kind.BREADCRUMB);
            found = usable ? take("section", "breadcrumb", text) : null;
        }
        return found;
    }

    @Nullable
    String url(@Nullable String known) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String found = canonical == null ? null : address(canonical.attr("href"), known);
        if (found != null) {
            return take("url", "link canonical", found);
        }
        String meta = metas.get("og:url");
        found = meta == null ? null : address(meta, known);
        return found != null ? take("url", "meta og:url", found) : known;
    }

    /** An absolute address of the web, or null. The one that was asked for stands over a site's front page. */
    private static @Nullable String address(String href, @Nullable String known) {
        boolean absolute = href.startsWith("http://") || href.startsWith("https://");
        int path = href.indexOf('/', 8);
        boolean front = path < 0 || path == href.length() - 1;
        return absolute && !(front && known != null) ? href : null;
    }

    @Nullable
    String source() {
        String found = take("source", "meta og:site_name", metas.get("og:site_name"));
        found = found == null ? take("source", "JSON-LD publisher", data.text("publisher")) : found;
        found = found == null ? take("source", "meta application-name", metas.get("application-name")) : found;
        return found == null ? take("source", "meta dc.publisher", metas.get("dc.publisher")) : found;
    }

    /** What the page says its article begins with or is about: the longest of its descriptions, or null. */
    @Nullable
    String description() {
        String longest = null;
        for (String said :
                new @Nullable String[] {data.text("description"), metas.get("og:description"), metas.get("description")
                }) {
            String cleaned = said == null ? "" : clean(said);
            if (!cleaned.isEmpty() && (longest == null || cleaned.length() > longest.length())) {
                longest = cleaned;
            }
        }
        return longest;
    }

    /** Whether it calls itself an article anywhere. */
    boolean saysArticle() {
        return data.hasArticle()
                || state != null
                || metas.getOrDefault("og:type", "").contains("article");
    }
}
