package org.mujaz.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.read.Page.Entry;
import org.mujaz.read.Page.Origin;
import org.mujaz.text.Article;
import org.mujaz.text.Published;

/**
 * Reads the article of a web page. What the page says of itself is taken first ({@link Metadata}); the key points box comes out as
 * given points ({@link PointsBox}); what its markup calls something else is left out ({@link Clutter}); then the element with the
 * text is found ({@link MainElement}) and its lines are told from the page's own ({@link MainText}). Time and space are linear in
 * the page.
 */
public final class HtmlReader {

    private static final int DEEPEST = 100;

    /** The tags that a browser opens again where others close them. Each is looked at up to the next bracket only. */
    private static final Pattern FORMATTING = Pattern.compile(
            "<(/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

    /** A text of JSON-LD that is so much longer than what readers are shown is the article. */
    private static final int LONGER = 150;

    /** One that is longer by less is the article where it has nearly all that readers are shown. In hundredths, both. */
    private static final int SOMEWHAT_LONGER = 125;

    private static final int NEARLY_ALL = 85;

    private static final int OPENING_WORDS = 6;
    private static final int SHORTEST_TEXT = 200;
    private static final int MOST_LEADS = 3;
    private static final int LONGEST_NAME = 1000;

    private final PageMarks marks;
    private final PageDates dates;
    private final MainText mainText;
    private final ArabicCheck arabicCheck = new ArabicCheck();

    public HtmlReader(Lexicon lexicon) {
        this.marks = new PageMarks(lexicon);
        this.dates = new PageDates(lexicon);
        this.mainText = new MainText(lexicon, marks, dates);
    }

    PageDates dates() {
        return dates;
    }

    /**
     * Reads the bytes of a page.
     *
     * @param id the article's name in outputs
     * @param charset what its server says it is encoded in, or null
     * @param url where it was found, or null
     * @throws ReadException if it is empty, has no article, or one that is not Arabic
     */
    public Page read(String id, byte[] bytes, @Nullable String charset, @Nullable String url) throws ReadException {
        if (bytes.length == 0) {
            throw new ReadException(Problem.EMPTY);
        }
        Object kind = Decoder.binaryKind(bytes);
        if (kind != null) {
            throw new ReadException(Problem.NOT_TEXT, kind);
        }
        HtmlDecoder.Decoded decoded = HtmlDecoder.decode(bytes, charset);
        Origin encoding =
                new Origin("encoding", decoded.origin(), decoded.charset().name());
        return read(id, decoded.text(), url, encoding);
    }

    /** Reads a page or a piece of one that is text already. */
    Page read(String id, String html, @Nullable String url, @Nullable Origin encoding) throws ReadException {
        Document page = parse(html, url == null ? "" : url);
        LinkedData data = LinkedData.of(page);
        Metadata metadata = new Metadata(page, data, marks, dates);
        String title = metadata.title();
        // Before the clutter goes, and they with it.
        List<Element> scripts = page.getElementsByTag("script");
        Published published = metadata.published(url);
        String author = metadata.author();
        String section = metadata.section();
        String modified = metadata.modified();
        String address = metadata.url(url);
        String source = metadata.source();
        List<Origin> origins = new ArrayList<>(metadata.origins());
        if (encoding != null) {
            origins.add(encoding);
        }
        String next = nextPage(page, url);
        if (next != null) {
            origins.add(new Origin("next", "link", next));
        }
        PointsBox.Found box = PointsBox.take(page.body(), marks);
        List<String> points = box == null ? List.of() : box.points();
        if (box != null) {
            origins.add(new Origin("points", MainElement.describe(box.element()), Metadata.shortened(points.get(0))));
        }
        MainText.Lines lines = lines(page, metadata, title, author, points, data, origins);
        ScriptState state = needsScripts(lines) ? ScriptState.of(scripts, title) : null;
        if (state != null) {
            origins.removeIf(origin -> List.of("text", "published", "author").contains(origin.field()));
            int known = metadata.origins().size();
            metadata.add(state);
            published = metadata.published(url);
            author = metadata.author();
            origins.addAll(metadata.origins().subList(known, metadata.origins().size()));
            lines = stateLines(state, title, origins);
        }
        String body = String.join("\n", lines.paragraphs());
        if (!hasArticle(body, metadata)) {
            throw new ReadException(Problem.NO_ARTICLE);
        }
        arabicCheck.check(title == null ? body : title + "\n" + body);
        Article article = new Article(id, title, body, published, address, source, points);
        boolean partial = lines.paywalled() || (data.isPaywalled() && body.length() < SHORTEST_TEXT * 5);
        return new Page(article, author, section, modified, partial, lines.entries(), next, origins);
    }

    /** Whether a page shows hardly any text before its scripts have run. */
    private static boolean needsScripts(MainText.Lines lines) {
        return lines.paragraphs().stream().mapToInt(String::length).sum() < SHORTEST_TEXT;
    }

    private MainText.Lines stateLines(ScriptState state, @Nullable String title, List<Origin> origins) {
        List<String> lines = paragraphs(state.text());
        String key = title == null ? "" : Lexicon.key(title);
        List<String> paragraphs = lines.stream()
                .filter(line -> !line.isBlank() && !Lexicon.key(line).equals(key))
                .toList();
        addText(origins, state.from(), paragraphs);
        return new MainText.Lines(paragraphs, List.of(), false);
    }

    /** The lines of a piece of a page, as feeds have them. */
    List<String> fragment(String html) {
        Element body = parse(html, "").body();
        Clutter.remove(body, List.of(body));
        return mainText.read(body, null, Set.of()).paragraphs();
    }

    private boolean hasArticle(String body, Metadata metadata) {
        return !body.isBlank() && (metadata.saysArticle() || body.lines().anyMatch(line -> line.length() >= 60));
    }

    static Document parse(String html, String url) {
        String bounded = withoutLongNames(html);
        try {
            return parsed(bounded, url);
        } catch (IndexOutOfBoundsException e) {
            // jsoup 1.24 fails at tags of formatting that are opened again across the depth it is held to: read it
            // without them.
            return parsed(FORMATTING.matcher(bounded).replaceAll("<$1span>"), url);
        }
    }

    private static Document parsed(String html, String url) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(DEEPEST);
        return Jsoup.parse(html, url, parser);
    }

    /** The name of a tag that goes on for thousands of characters costs the parser their square; it is cut short. */
    private static String withoutLongNames(String html) {
        StringBuilder mended = null;
        int copied = 0;
        int open = -1;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '>' || c == '/' || Character.isWhitespace(c)) {
                open = -1;
            } else if (c == '<' && open < 0 && i + 1 < html.length() && Character.isLetter(html.charAt(i + 1))) {
                open = i;
            } else if (open >= 0 && i - open > LONGEST_NAME) {
                mended = mended == null ? new StringBuilder(html.length() + 64) : mended;
                mended.append(html, copied, i).append('>');
                copied = i;
                open = -1;
            }
        }
        return mended == null
                ? html
                : mended.append(html, copied, html.length()).toString();
    }

    private MainText.Lines lines(
            Document page,
            Metadata metadata,
            @Nullable String title,
            @Nullable String author,
            List<String> points,
            LinkedData data,
            List<Origin> origins) {
        Element body = page.body();
        Element heading = metadata.heading();
        OtherArticles.remove(body, heading, Weights.of(body));
        Element opening = opening(body, heading, metadata.description());
        List<Element> keep = new ArrayList<>();
        keep.add(heading == null ? body : heading);
        if (opening != null) {
            keep.add(opening);
        }
        Clutter.remove(body, keep);
        Weights weights = Weights.of(body);
        Element main = MainElement.of(MainElement.around(body, heading, weights), weights);
        main = MainElement.with(opening, main, weights);
        Set<String> known = new HashSet<>();
        points.forEach(point -> known.add(Lexicon.key(point)));
        if (title != null) {
            known.add(Lexicon.key(title));
        }
        if (author != null) {
            known.add(Lexicon.key(author));
        }
        MainText.Lines lines = withLead(mainText.read(main, heading, known), body, main, heading, known);
        List<LinkedData.Update> updates = data.updates();
        if (updates.size() > 1) {
            return live(lines, updates, main, origins);
        }
        String said = data.text("articleBody");
        int seen = lines.paragraphs().stream().mapToInt(String::length).sum();
        boolean longer = said != null && said.length() >= SHORTEST_TEXT && said.length() * 100L > (long) seen * LONGER;
        longer |= said != null
                && said.length() * 100L > (long) seen * SOMEWHAT_LONGER
                && isAllOf(lines.paragraphs(), said);
        if (said != null && (longer || isOfOthers(lines.paragraphs(), said))) {
            List<String> paragraphs = paragraphs(said);
            origins.add(new Origin("text", "JSON-LD articleBody", Metadata.shortened(paragraphs.get(0))));
            return new MainText.Lines(paragraphs, List.of(), false);
        }
        addText(origins, MainElement.describe(main), lines.paragraphs());
        return said == null || !lines.entries().isEmpty() ? lines : onlyOf(lines, said);
    }

    /**
     * The first line of the text, told by the description that the page gives of its article: a line of running text that begins with the
     * same words, behind the title if there is one there. Null where the description is no such beginning.
     */
    private static @Nullable Element opening(Element body, @Nullable Element heading, @Nullable String description) {
        String said = description == null ? "" : Lexicon.key(description);
        int end = -1;
        for (int word = 0; word < OPENING_WORDS && (end >= 0 || word == 0); word++) {
            end = said.indexOf(' ', end + 1);
        }
        if (end < 0) {
            return null;
        }
        String beginning = said.substring(0, end);
        Element found = null;
        boolean behind = false;
        for (Block block : Block.of(body)) {
            boolean may = (found == null || !behind) && Weights.weight(block) > 0;
            if (block.element().equals(heading)) {
                behind = true;
                found = null;
            } else if (may && Lexicon.key(block.text()).startsWith(beginning)) {
                found = block.element();
                if (behind) {
                    break;
                }
            }
        }
        return found;
    }

    /** Whether nearly all that readers see is in a text that the page says is its article's. */
    private static boolean isAllOf(List<String> shown, String said) {
        String key = Lexicon.key(Metadata.clean(said));
        long in = 0;
        long all = 0;
        for (String line : shown) {
            all += line.length();
            in += key.contains(Lexicon.key(line)) ? line.length() : 0;
        }
        return in * 100 > all * NEARLY_ALL;
    }

    /** Without the lines that a text does not have that the page says is its article's, where it has nearly all others. */
    private static MainText.Lines onlyOf(MainText.Lines lines, String said) {
        if (!isAllOf(lines.paragraphs(), said)) {
            return lines;
        }
        String key = Lexicon.key(Metadata.clean(said));
        Set<String> words = new HashSet<>(List.of(key.split(" ")));
        List<String> only = new ArrayList<>();
        for (String line : lines.paragraphs()) {
            String its = Lexicon.key(line);
            long in = Stream.of(its.split(" ")).filter(words::contains).count();
            if (key.contains(its) || in * 2 > PageMarks.words(line)) {
                only.add(line);
            }
        }
        return new MainText.Lines(only, lines.entries(), lines.paywalled());
    }

    /**
     * Puts in front what opens the text outside the element that holds the rest: sentences between the title and that element, as
     * pages set the first paragraph apart.
     */
    private MainText.Lines withLead(
            MainText.Lines lines, Element body, Element main, @Nullable Element heading, Set<String> known) {
        if (heading == null || lines.paragraphs().isEmpty() || !lines.entries().isEmpty() || main.equals(body)) {
            return lines;
        }
        Element around = main.parent();
        while (around != null && !Clutter.contains(around, heading)) {
            around = around.parent();
        }
        if (around == null || Clutter.contains(main, heading)) {
            return lines;
        }
        String opening = Lexicon.key(lines.paragraphs().get(0));
        List<String> lead = new ArrayList<>();
        boolean behind = false;
        for (Block block : Block.of(around)) {
            if (block.element().equals(main) || Clutter.contains(main, block.element())) {
                break;
            }
            String key = Lexicon.key(block.text());
            boolean opens = behind && mainText.isLead(block) && !known.contains(key) && !opening.startsWith(key);
            if (opens && lead.size() < MOST_LEADS) {
                lead.add(block.text());
            }
            behind |= block.element().equals(heading);
        }
        if (lead.isEmpty()) {
            return lines;
        }
        lead.addAll(lines.paragraphs());
        return new MainText.Lines(lead, lines.entries(), lines.paywalled());
    }

    /** Whether what readers see has next to nothing of a long text that the page says is its article's. */
    private static boolean isOfOthers(List<String> shown, String said) {
        if (said.length() < SHORTEST_TEXT * 2) {
            return false;
        }
        Set<String> words = new HashSet<>();
        shown.forEach(line -> words.addAll(List.of(Lexicon.key(line).split(" "))));
        String[] its = Lexicon.key(said).split(" ");
        int both = 0;
        for (String word : its) {
            both += words.contains(word) ? 1 : 0;
        }
        return both * 2 < its.length;
    }

    private static void addText(List<Origin> origins, String from, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            origins.add(new Origin("text", from, Metadata.shortened(paragraphs.get(0))));
        }
    }

    /** The lines of a text of JSON-LD, which may be markup. */
    private static List<String> paragraphs(String said) {
        boolean markup = said.indexOf("</") >= 0 || said.contains("&lt;");
        String text = said.contains("&lt;") ? Parser.unescapeEntities(said, false) : said;
        if (markup) {
            return Block.of(parse(text, "").body()).stream().map(Block::text).toList();
        }
        return text.lines().map(Metadata::clean).filter(line -> !line.isEmpty()).toList();
    }

    /** A live blog: the lines that readers see where they are all there, else those of JSON-LD; the times of JSON-LD. */
    private MainText.Lines live(
            MainText.Lines seen, List<LinkedData.Update> updates, Element main, List<Origin> origins) {
        List<String> said = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (LinkedData.Update update : updates) {
            List<String> body = update.body().isBlank() ? List.of() : paragraphs(update.body());
            String headline = Metadata.clean(update.headline());
            entries.add(new Entry(update.time(), said.size()));
            if (!headline.isEmpty() && (body.isEmpty() || !body.get(0).startsWith(headline))) {
                said.add(headline);
            }
            said.addAll(body);
        }
        long length = said.stream().mapToInt(String::length).sum();
        long shown = seen.paragraphs().stream().mapToInt(String::length).sum();
        if (shown * 10 < length * 8) {
            addText(origins, "JSON-LD liveBlogUpdate", said);
            return new MainText.Lines(said, entries, seen.paywalled());
        }
        addText(origins, MainElement.describe(main), seen.paragraphs());
        List<Entry> found = new ArrayList<>();
        for (Entry entry : entries) {
            int at = entry.paragraph() < said.size() ? seen.paragraphs().indexOf(said.get(entry.paragraph())) : -1;
            if (at >= 0) {
                found.add(new Entry(entry.time(), at));
            }
        }
        boolean own = seen.entries().size() >= found.size();
        return own ? seen : new MainText.Lines(seen.paragraphs(), found, seen.paywalled());
    }

    /** The address of the article's next page: said by the page's head, or behind a link that says so. */
    private @Nullable String nextPage(Document page, @Nullable String url) {
        if (url == null) {
            return null;
        }
        List<Element> links = new ArrayList<>(page.select("link[rel=next][href], a[rel=next][href]"));
        for (Element link : page.select("[class*=pag] a[href], [class*=page] a[href]")) {
            if (marks.is(link.text(), PageMarks.Kind.NEXT_PAGE)) {
                links.add(link);
            }
        }
        for (Element link : links) {
            String address = link.absUrl("href");
            if (isPageOf(url, address)) {
                return address;
            }
        }
        return null;
    }

    /** Whether {@code next} is {@code url} but for a page number: a number more in the path or the query. */
    private static boolean isPageOf(String url, String next) {
        int same = 0;
        while (same < url.length() && same < next.length() && url.charAt(same) == next.charAt(same)) {
            same++;
        }
        String more = next.substring(same);
        boolean number = more.chars().anyMatch(Character::isDigit) && more.length() <= 12;
        int path = url.indexOf('/', 8);
        return number && !next.equals(url) && path > 0 && same > path + 1 && url.length() - same <= 8;
    }
}
