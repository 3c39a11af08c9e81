package org.mujaz.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.read.Page.Origin;
import org.mujaz.text.Article;

/**
 * The articles of whatever people name: files of every kind that {@link Sniffer} knows, folders, patterns, archives, standard input,
 * addresses of pages and feeds. One after the other in the order of the names; one article is held at a time. What gives none is
 * one {@link Outcome} with the reason, and the rest goes on.
 */
public final class Inputs implements Closeable {

    private static final int MOST_PAGES = 20;
    private static final int DEEPEST_ARCHIVE = 3;
    private static final int MOST_FEEDS = 20_000;

    /** What browsers put behind a page's name for the folder of its pictures and scripts. */
    private static final Set<String> PAGE_FOLDERS = Set.of("files", "fichiers", "\u0645\u0644\u0641\u0627\u062A");

    private static final String STDIN = "-";

    private final ReadOptions options;
    private final Lexicon lexicon;
    private final InputStream stdin;
    private final PlainReader plainReader;
    private final Deque<String> left;
    private final boolean several;
    private @Nullable HtmlReader htmlReader;
    private @Nullable Fetcher fetcher;
    private @Nullable ArticleStream open;
    private boolean opensMany;
    private boolean fromCollection;

    /** How many of the next inputs were found and not named. */
    private int collected;

    /** The feeds that were opened or that lists of feeds name. */
    private final Set<String> named = new HashSet<>();

    private boolean ofCollection;
    private String where = "";
    private Unpacked.@Nullable Counted counted;
    private boolean sized;
    private long total;
    private long done;

    /**
     * Articles of {@code inputs}; nothing is opened yet.
     *
     * @param stdin what the input {@code -} is
     */
    public Inputs(List<String> inputs, ReadOptions options, Lexicon lexicon, InputStream stdin) {
        this.options = options;
        this.lexicon = lexicon;
        this.stdin = stdin;
        this.plainReader = new PlainReader(lexicon);
        this.left = new ArrayDeque<>(inputs);
        this.several = inputs.size() > 1;
    }

    /**
     * Whether more than one article may come. Of a single input whose name does not tell, it is opened to find out; what goes wrong
     * with that is what {@link #next} gives first.
     */
    public boolean isMany() {
        if (several || fromCollection) {
            return true;
        }
        String input = left.peekFirst();
        if (open == null && input != null) {
            if (options.hasFormatOfMany()
                    || Sniffer.isManyByName(input)
                    || (!Fetcher.isAddress(input) && isPattern(input))) {
                return true;
            }
            if (!options.hasFormatOfOne() && !missing(input)) {
                early = openNext();
            }
        }
        return opensMany || fromCollection;
    }

    private @Nullable Outcome early;

    private static boolean missing(String input) {
        try {
            return !input.equals(STDIN) && !Fetcher.isAddress(input) && !Files.exists(Path.of(input));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /** The next article, or why there is none; nothing at the end. Never throws for what an input holds. */
    public Optional<Outcome> next() {
        try {
            Outcome first = early;
            early = null;
            return first == null ? read() : Optional.of(first);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(Outcome.failed(where, new ReadException(Problem.DEFECT, String.valueOf(e))));
        } catch (OutOfMemoryError e) {
            // What did not fit is not behind us, so nothing more can be had from its input.
            open = null;
            return Optional.of(Outcome.failed(where, new ReadException(Problem.NO_MEMORY)));
        }
    }

    private Optional<Outcome> read() {
        while (open != null || !left.isEmpty()) {
            ArticleStream current = open;
            if (current == null) {
                Outcome failed = openNext();
                if (failed != null) {
                    return Optional.of(failed);
                }
                continue;
            }
            try {
                Optional<Outcome> outcome = current.next();
                if (outcome.isPresent()) {
                    where = outcome.get().where();
                    return outcome;
                }
                open = null;
                done += counted == null ? 0 : counted.count();
                counted = null;
                current.close();
            } catch (IOException e) {
                open = null;
                return Optional.of(Outcome.failed(where, failure(e)));
            }
        }
        return Optional.empty();
    }

    private static ReadException failure(IOException e) {
        return e instanceof Unpacked.BombException
                ? new ReadException(Problem.BOMB, Sizes.format(64 << 20))
                : new ReadException(Problem.UNREADABLE, String.valueOf(e.getMessage()));
    }

    /** Opens the next input, or says why it cannot be. */
    private @Nullable Outcome openNext() {
        String input = left.removeFirst();
        ofCollection = collected > 0;
        collected -= ofCollection ? 1 : 0;
        String name = input.equals(STDIN) ? "standard input" : input;
        where = name;
        try {
            open = open(input, name);
            return null;
        } catch (ReadException e) {
            return ofCollection ? Outcome.failedOrSkipped(name, e) : Outcome.failed(name, e);
        } catch (IOException e) {
            return Outcome.failed(name, failure(e));
        }
    }

    /** How many bytes of files were read. */
    public long bytesRead() {
        Unpacked.Counted current = counted;
        return done + (current == null ? 0 : current.count());
    }

    /** How many bytes there are to read, or 0 where that is not known. */
    public long bytesInAll() {
        return left.isEmpty() || sized ? total : 0;
    }

    @Override
    public void close() throws IOException {
        ArticleStream current = open;
        if (current != null) {
            current.close();
        }
        Fetcher used = fetcher;
        if (used != null) {
            used.close();
        }
    }

    private HtmlReader htmlReader() {
        HtmlReader made = htmlReader;
        if (made == null) {
            made = new HtmlReader(lexicon);
            htmlReader = made;
        }
        return made;
    }

    /** Fetches with {@code its} instead of one by the options; closes it too. */
    Inputs fetchingWith(Fetcher its) {
        fetcher = its;
        return this;
    }

    private Fetcher fetcher() {
        Fetcher made = fetcher;
        if (made == null) {
            made = new Fetcher(options.fetch());
            fetcher = made;
        }
        return made;
    }

    private ArticleStream open(String input, String name) throws IOException, ReadException {
        if (input.equals(STDIN)) {
            return sniffed(name, "", new BufferedInputStream(stdin), 0, null);
        }
        if (Fetcher.isAddress(input)) {
            return fetched(input);
        }
        if (isPattern(input)) {
            collect(matching(input));
            return Optional::empty;
        }
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                collect(filesIn(path));
                return Optional::empty;
            }
            if (!sized) {
                total += Files.size(path);
            }
            counted = new Unpacked.Counted(open(path));
            return sniffed(name, input, new BufferedInputStream(counted), 0, null);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new ReadException(Problem.NO_SUCH_FILE);
        } catch (AccessDeniedException e) {
            throw new ReadException(Problem.NO_PERMISSION);
        }
    }

    /** Opens a file or a pipe; a pipe has no position, which {@link Files#newInputStream} asks for, and an unbuffered one for all bytes. */
    static InputStream open(Path path) throws IOException {
        boolean pipe = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        return pipe ? new BufferedInputStream(new FileInputStream(path.toFile())) : Files.newInputStream(path);
    }

    // ---- Files

    private void collect(List<String> files) throws ReadException {
        if (files.isEmpty()) {
            throw new ReadException(Problem.IS_A_FOLDER);
        }
        fromCollection = true;
        collected += files.size();
        if (left.isEmpty()) {
            // All that is left is known, and so is how much of it.
            for (String file : files) {
                total += Path.of(file).toFile().length();
            }
            sized = true;
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            left.addFirst(files.get(i));
        }
    }

    /** A name with a star, a question mark or brackets that is no file's own. */
    private static boolean isPattern(String input) {
        boolean marks = input.indexOf('*') >= 0 || input.indexOf('?') >= 0 || input.indexOf('[') >= 0;
        try {
            return marks && !Files.exists(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> matching(String pattern) throws IOException, ReadException {
        int mark = 0;
        while ("*?[{".indexOf(pattern.charAt(mark)) < 0) {
            mark++;
        }
        int slash = pattern.lastIndexOf('/', mark);
        Path folder = Path.of(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
        if (!Files.isDirectory(folder)) {
            throw new ReadException(Problem.NO_SUCH_FILE);
        }
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + (slash < 0 ? "./" + pattern : pattern));
        } catch (IllegalArgumentException e) {
            throw new ReadException(Problem.NO_SUCH_FILE);
        }
        int depth = pattern.contains("**")
                ? Integer.MAX_VALUE
                : (int) pattern.chars().filter(c -> c == '/').count() + 1;
        List<String> found = walk(folder, depth, matcher::matches);
        if (found.isEmpty()) {
            throw new ReadException(Problem.NO_SUCH_FILE);
        }
        return found;
    }

    private static List<String> filesIn(Path folder) throws IOException {
        return walk(folder, Integer.MAX_VALUE, file -> Sniffer.isRead(file.toString()));
    }

    private interface Wanted {
        boolean is(Path file);
    }

    /** The files below a folder in the order of their names; hidden ones and links to folders are left out. */
    private static List<String> walk(Path folder, int depth, Wanted wanted) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(folder) && (isHidden(directory) || isOfPage(directory));
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && wanted.is(file)) {
                    files.add(file.toString());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // It is tried again by its name, and fails there with its reason.
                files.add(file.toString());
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /** Whether a folder holds what belongs to a saved page beside it: {@code page_files} beside {@code page.html}. */
    private static boolean isOfPage(Path folder) {
        String name = String.valueOf(folder.getFileName());
        int end = Math.max(name.lastIndexOf('_'), name.lastIndexOf('.'));
        if (end <= 0 || !PAGE_FOLDERS.contains(name.substring(end + 1))) {
            return false;
        }
        String page = name.substring(0, end);
        return Files.exists(folder.resolveSibling(page + ".html"))
                || Files.exists(folder.resolveSibling(page + ".htm"));
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null
                && name.toString().startsWith(".")
                && !name.toString().equals(".");
    }

    // ---- Kinds

    /**
     * What reads {@code in}.
     *
     * @param file its name, for its ending; may be empty
     * @param depth how many archives it is inside
     * @param url where it came from, or null
     */
    private ArticleStream sniffed(String name, String file, BufferedInputStream in, int depth, @Nullable String url)
            throws IOException, ReadException {
        in.mark(Sniffer.HEAD);
        byte[] head = in.readNBytes(Sniffer.HEAD);
        in.reset();
        Sniffer.Kind said = Sniffer.kind(options.from(), file, head);
        Sniffer.Kind kind = said == null ? Sniffer.kind(file, head) : said;
        boolean gzip = head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
        if (depth > DEEPEST_ARCHIVE) {
            throw new ReadException(Problem.BROKEN_ARCHIVE, "too many archives inside each other");
        }
        boolean many = kind != Sniffer.Kind.TEXT
                && kind != Sniffer.Kind.HTML
                && kind != Sniffer.Kind.MHTML
                && kind != Sniffer.Kind.WEBARCHIVE
                && kind != Sniffer.Kind.GZIP;
        opensMany |= many;
        return switch (kind) {
            case TEXT -> one(name, in, () -> text(file, bytes(in)), depth > 0 || ofCollection);
            case HTML -> one(name, in, () -> html(file, bytes(in), url), depth > 0 || ofCollection);
            case MHTML -> one(name, in, () -> mhtml(file, in), depth > 0 || ofCollection);
            case WEBARCHIVE -> one(name, in, () -> webArchive(file, in), depth > 0 || ofCollection);
            case JSONL -> jsonLines(name, in);
            case TABLE ->
                new TableReader(
                        name,
                        in,
                        options.maxSize(),
                        options.encoding(),
                        options.columns(),
                        lexicon,
                        htmlReader().dates());
            case FEED -> feed(name, new FeedReader(htmlReader()).read(bytes(in), null, url), false);
            case WARC -> new WarcReader(name, in, gzip, options.maxSize(), htmlReader(), plainReader);
            case ZIP, TAR ->
                new Archive(
                        name,
                        in,
                        kind == Sniffer.Kind.ZIP,
                        (inner, bytes) -> sniffed(inner, inner, buffered(bytes), depth + 1, null));
            case GZIP -> {
                Unpacked.Counted counted = new Unpacked.Counted(in);
                InputStream unpacked = new Unpacked(new GZIPInputStream(counted, 1 << 16), counted);
                String inner = file.endsWith(".tgz")
                        ? file.substring(0, file.length() - 3) + "tar"
                        : file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
                yield sniffed(name, inner, new BufferedInputStream(unpacked, 1 << 16), depth + 1, null);
            }
        };
    }

    private static BufferedInputStream buffered(InputStream in) {
        return in instanceof BufferedInputStream already ? already : new BufferedInputStream(in);
    }

    /** Makes the one article of an input. */
    private interface Maker {
        Page make() throws IOException, ReadException;
    }

    private static ArticleStream one(String name, Closeable in, Maker maker, boolean ofMany) {
        return new ArticleStream() {
            private boolean done;

            @Override
            public Optional<Outcome> next() throws IOException {
                if (done) {
                    return Optional.empty();
                }
                done = true;
                try {
                    return Optional.of(Outcome.of(name, maker.make()));
                } catch (ReadException e) {
                    return Optional.of(ofMany ? Outcome.failedOrSkipped(name, e) : Outcome.failed(name, e));
                }
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    private byte[] bytes(InputStream in) throws IOException, ReadException {
        int limit = options.maxSize();
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ReadException(Problem.TOO_LARGE, Sizes.format(limit));
        }
        return bytes;
    }

    private Page text(String file, byte[] bytes) throws ReadException {
        Article read = plainReader.read(id(file), bytes, options.encoding(), options.title());
        List<Origin> origins = new ArrayList<>();
        String title = read.title();
        if (title != null) {
            String from = options.title() == null ? "first line" : "--title";
            origins.add(new Origin("title", from, Metadata.shortened(title)));
        }
        read.points().forEach(point -> origins.add(new Origin("points", "list", Metadata.shortened(point))));
        origins.add(new Origin("text", "file", Metadata.shortened(Metadata.clean(read.body()))));
        return Page.of(read, origins);
    }

    private Page html(String file, byte[] bytes, @Nullable String url) throws ReadException {
        Page page = htmlReader().read(url == null ? id(file) : url, bytes, options.encoding(), url);
        return options.title() == null ? page : page.with(page.article().withTitle(options.title()));
    }

    private Page mhtml(String file, InputStream in) throws IOException, ReadException {
        Mhtml saved = Mhtml.read(ofSeveral(in));
        return saved(file, saved.html(), saved.charset(), saved.url());
    }

    private Page webArchive(String file, InputStream in) throws IOException, ReadException {
        WebArchive saved = WebArchive.read(ofSeveral(in));
        return saved(file, saved.html(), saved.charset(), saved.url());
    }

    /** A page with its pictures: the limit is for the page. */
    private byte[] ofSeveral(InputStream in) throws IOException {
        return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, options.maxSize() * 8L));
    }

    private Page saved(String file, byte[] html, @Nullable String charset, @Nullable String url) throws ReadException {
        if (html.length > options.maxSize()) {
            throw new ReadException(Problem.TOO_LARGE, Sizes.format(options.maxSize()));
        }
        Page page = htmlReader().read(id(file), html, options.encoding() == null ? charset : options.encoding(), url);
        return options.title() == null ? page : page.with(page.article().withTitle(options.title()));
    }

    private static String id(String file) {
        if (file.isEmpty()) {
            return "stdin";
        }
        String base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
        int dot = base.lastIndexOf('.');
        String id = dot > 0 ? base.substring(0, dot) : base;
        return id.isBlank() ? file : id;
    }

    private ArticleStream jsonLines(String name, InputStream in) {
        JsonLinesReader reader = new JsonLinesReader(in, options.maxSize(), options.columns());
        return new ArticleStream() {
            @Override
            public Optional<Outcome> next() throws IOException {
                return reader.next().map(line -> {
                    Article article = line.article();
                    Page page = article == null ? null : Page.of(article, origins(article));
                    String its = name + ":" + line.number();
                    ReadException failure = line.failure();
                    boolean other = failure != null && failure.problem() == Problem.NOT_ARABIC;
                    return failure != null && other
                            ? Outcome.failedOrSkipped(its, failure)
                            : new Outcome(its, page, failure, null, line.warning());
                });
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }

    private static List<Origin> origins(Article article) {
        List<Origin> origins = new ArrayList<>();
        String title = article.title();
        if (title != null) {
            origins.add(new Origin("title", "field title", Metadata.shortened(title)));
        }
        String published = article.published().value();
        if (published != null) {
            origins.add(new Origin("published", "field published", published));
        }
        origins.add(new Origin("text", "field text", Metadata.shortened(Metadata.clean(article.body()))));
        return origins;
    }

    // ---- Feeds and pages of the web

    private ArticleStream fetched(String url) throws IOException, ReadException {
        Fetcher.Answer answer = fetcher().fetch(url);
        byte[] bytes = answer.bytes();
        byte[] head = bytes.length > Sniffer.HEAD ? java.util.Arrays.copyOf(bytes, Sniffer.HEAD) : bytes;
        Sniffer.Kind said = Sniffer.kind(options.from(), "", head);
        Sniffer.Kind kind = said == null ? Sniffer.kind("", head) : said;
        if (kind == Sniffer.Kind.FEED) {
            opensMany = true;
            return feed(url, new FeedReader(htmlReader()).read(bytes, answer.charset(), answer.url()), true);
        }
        if (kind == Sniffer.Kind.HTML
                || (kind == Sniffer.Kind.TEXT && answer.contentType().contains("html"))) {
            return one(url, () -> {}, () -> page(answer), false);
        }
        return sniffed(url, url, new BufferedInputStream(new ByteArrayInputStream(bytes)), 0, answer.url());
    }

    /** A page, and the pages behind it that are the same article's. */
    private Page page(Fetcher.Answer answer) throws ReadException {
        Page page = htmlReader().read(answer.url(), answer.bytes(), answer.charset(), answer.url());
        if (options.title() != null) {
            page = page.with(page.article().withTitle(options.title()));
        }
        Set<String> seen = new HashSet<>(Set.of(answer.url()));
        Set<String> lines = new HashSet<>(page.article().body().lines().toList());
        StringBuilder body = new StringBuilder(page.article().body());
        String next = page.next();
        boolean partial = page.partial();
        while (next != null && seen.add(next) && seen.size() <= MOST_PAGES) {
            try {
                Fetcher.Answer more = fetcher().fetch(next);
                Page another = htmlReader().read(more.url(), more.bytes(), more.charset(), more.url());
                another.article()
                        .body()
                        .lines()
                        .filter(lines::add)
                        .forEach(line -> body.append('\n').append(line));
                next = another.next();
            } catch (ReadException e) {
                partial = true;
                break;
            }
        }
        Article first = page.article();
        Article whole = new Article(
                first.id(),
                first.title(),
                body.toString(),
                first.published(),
                first.url(),
                first.source(),
                first.points());
        return new Page(
                whole,
                page.author(),
                page.section(),
                page.modified(),
                partial,
                page.entries(),
                page.next(),
                page.origins());
    }

    private ArticleStream feed(String name, Feed feed, boolean online) {
        named.add(name);
        List<String> feeds = feed.feeds();
        for (int i = feeds.size() - 1; i >= 0; i--) {
            // A list of feeds may name itself, or another that names it.
            if (Fetcher.isAddress(feeds.get(i)) && named.size() < MOST_FEEDS && named.add(feeds.get(i))) {
                left.addFirst(feeds.get(i));
            }
        }
        fromCollection |= !feed.feeds().isEmpty();
        List<Feed.Item> items = feed.items();
        return new ArticleStream() {
            private int next;

            @Override
            public Optional<Outcome> next() {
                if (next == items.size()) {
                    return Optional.empty();
                }
                Feed.Item item = items.get(next++);
                String its = name + ":" + next;
                try {
                    return Optional.of(new Outcome(its, item(feed, item, online), null, null, null));
                } catch (ReadException e) {
                    return Optional.of(Outcome.failedOrSkipped(its, e));
                }
            }
        };
    }

    /** The article of a feed's item: its full text, else the page it leads to, else the summary. */
    private Page item(Feed feed, Feed.Item item, boolean online) throws ReadException {
        String url = item.url();
        if (options.items() && !item.full() && online && url != null && Fetcher.isAddress(url)) {
            Page page = page(fetcher().fetch(url));
            Article article = page.article().published().isKnown()
                    ? page.article()
                    : page.article().withPublished(item.published());
            return page.with(article.title() == null ? article.withTitle(item.title()) : article);
        }
        return page(feed, item);
    }

    /** What a feed itself has of an item. */
    Page page(Feed feed, Feed.Item item) throws ReadException {
        String title = item.title();
        String text = item.text().isBlank() && title != null ? "" : item.text();
        new ArabicCheck().check(title == null ? text : title + "\n" + text);
        Article article = new Article(item.id(), title, text, item.published(), item.url(), feed.title(), List.of());
        List<Origin> origins = new ArrayList<>();
        if (title != null) {
            origins.add(new Origin("title", feed.kind() + " item", Metadata.shortened(title)));
        }
        String said = item.publishedText();
        if (item.published().isKnown() && said != null) {
            origins.add(new Origin("published", feed.kind() + " item", Metadata.shortened(said)));
        }
        if (!text.isBlank()) {
            String from = feed.kind() + (item.full() ? " full text" : " summary");
            origins.add(new Origin("text", from, Metadata.shortened(Metadata.clean(text))));
        }
        return new Page(article, item.author(), item.section(), null, !item.full(), List.of(), null, origins);
    }
}
