package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.lexicon.Lexicon;

/** Whatever people name gives its articles, or a reason for each that it does not. */
@Timeout(60)
class InputsTest {

    private static final Lexicon LEXICON = Lexicon.load();
    /** So many pages are changed for each seed; {@code -Dmujaz.fuzz=100000} goes on for minutes. */
    private static final int ROUNDS = Integer.getInteger("mujaz.fuzz", 150);

    private static final String CHANGES = "<>\"'/=&;!-\u0000az{}[]";
    private static final String PERSIAN =
            "وزیر امور خارجه صبح امروز برای دیدار دو روزه وارد پایتخت شد و گفت که گفتگوها درباره همکاری میان دو کشور پیش می‌رود.";

    private final Path folder;

    InputsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<Outcome> read(ReadOptions options, byte[] stdin, String... inputs) {
        InputStream in = new ByteArrayInputStream(stdin);
        List<Outcome> outcomes = new ArrayList<>();
        try (Inputs all = new Inputs(List.of(inputs), options, LEXICON, in)) {
            for (Optional<Outcome> next = all.next(); next.isPresent(); next = all.next()) {
                outcomes.add(next.get());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return outcomes;
    }

    private static String body(Outcome outcome) {
        return Objects.requireNonNull(outcome.page()).article().body();
    }

    private static List<String> told(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> {
                    Page page = outcome.page();
                    ReadException failure = outcome.failure();
                    return page != null
                            ? page.article().id()
                            : failure != null ? failure.problem().name() : String.valueOf(outcome.skip());
                })
                .toList();
    }

    private List<String> told(Path input) {
        return told(read(ReadOptions.DEFAULT, new byte[0], input.toString()));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tablesWithAnyDelimiterEncodingAndNames() throws IOException {
        String csv = "\uFEFFid;العنوان;النص;تاريخ النشر\r\na;\"عنوان; أول\";\"" + Crawl.ARABIC
                + "\nسطر \"\"ثان\"\" هنا\";8 أبريل 2024\r\n" + "b;قصير\r\nc;t;" + PERSIAN + ";\r\nd;آخر;" + Crawl.ARABIC
                + ";غدا\r\n";
        List<Outcome> outcomes =
                read(ReadOptions.DEFAULT, new byte[0], write("a.csv", csv).toString());
        assertThat(told(outcomes)).containsExactly("a", "BROKEN_TABLE", "PERSIAN", "d");
        Page page = Objects.requireNonNull(outcomes.get(0).page());
        assertThat(page.article().title()).isEqualTo("عنوان; أول");
        assertThat(page.article().body()).isEqualTo(Crawl.ARABIC + "\nسطر \"ثان\" هنا");
        assertThat(page.article().published().value()).isEqualTo("2024-04-08");
        assertThat(outcomes.get(3).warning()).isNotNull();
        byte[] windows = ("headline\tstory\nعنوان\t" + Crawl.ARABIC + "\n").getBytes(Charset.forName("windows-1256"));
        ReadOptions mapped = new ReadOptions(
                null, null, null, 4 << 20, Columns.parse("text=story,title=headline"), true, Fetcher.Settings.DEFAULT);
        assertThat(told(read(mapped, new byte[0], write("b.tsv", windows).toString())))
                .containsExactly("1");
        assertThat(told(folder.resolve("b.tsv"))).containsExactly("BROKEN_TABLE");
    }

    @Test
    void jsonLinesWithOtherNames() throws IOException {
        Path file = write("a.jsonl", "{\"id\":\"x\",\"story\":\"" + Crawl.ARABIC + "\",\"text\":\"no\"}\n");
        ReadOptions mapped =
                new ReadOptions(null, null, null, 4 << 20, Columns.parse("text=story"), true, Fetcher.Settings.DEFAULT);
        assertThat(read(mapped, new byte[0], file.toString()))
                .singleElement()
                .satisfies(outcome -> assertThat(body(outcome)).isEqualTo(Crawl.ARABIC));
    }

    @Test
    void aPipeIsReadAsAFileIs() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, Crawl.ARABIC);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        writer.start();
        List<Outcome> outcomes = read(ReadOptions.DEFAULT, new byte[0], pipe.toString());
        writer.join();
        assertThat(outcomes)
                .singleElement()
                .satisfies(outcome -> assertThat(body(outcome)).isEqualTo(Crawl.ARABIC));
    }

    @Test
    void foldersPatternsAndStandardInput() throws IOException {
        write("f/b.html", Crawl.html("وصول الوزير إلى العاصمة", Crawl.ARABIC));
        write("f/a.txt", Crawl.ARABIC);
        write("f/sub/c.txt", PERSIAN);
        write("f/.hidden/d.txt", Crawl.ARABIC);
        write("f/image.jpg", "x");
        assertThat(told(folder.resolve("f"))).containsExactly("a", "b", "PERSIAN");
        assertThat(told(folder.resolve("f/*.html"))).containsExactly("b");
        assertThat(told(folder.resolve("f/**.txt"))).containsExactly("a", "PERSIAN");
        assertThat(told(folder.resolve("f/*.csv"))).containsExactly("NO_SUCH_FILE");
        Files.createDirectory(folder.resolve("empty"));
        assertThat(told(folder.resolve("empty"))).containsExactly("IS_A_FOLDER");
        byte[] html = Crawl.html("وصول الوزير إلى العاصمة", Crawl.ARABIC).getBytes(StandardCharsets.UTF_8);
        assertThat(told(read(ReadOptions.DEFAULT, html, "-"))).containsExactly("stdin");
        assertThat(told(read(ReadOptions.DEFAULT, LocalWeb.gzip(html), "-"))).containsExactly("stdin");
    }

    @Test
    void archivesAndTheirBombs() throws IOException {
        byte[] html = Crawl.html("وصول الوزير إلى العاصمة", Crawl.ARABIC).getBytes(StandardCharsets.UTF_8);
        Path zip = write(
                "a.zip",
                zip("x/1.html", html, "x/2.txt", Crawl.ARABIC.getBytes(StandardCharsets.UTF_8), "3.bin", html));
        assertThat(told(zip)).containsExactly("1", "2", "NOT_TEXT");
        assertThat(told(write("b.zip", zip("inner.zip", Files.readAllBytes(zip)))))
                .containsExactly("1", "2", "NOT_TEXT");
        Path bomb = write("bomb.zip", zip("0.txt", new byte[400 << 20], "1.html", html));
        assertThat(told(bomb)).contains("TOO_LARGE", "BOMB");
        assertThat(told(write("bomb.txt.gz", LocalWeb.gzip(new byte[100 << 20]))))
                .containsExactly("TOO_LARGE");
        assertThat(told(write("cut.zip", Arrays.copyOf(Files.readAllBytes(zip), 200))))
                .containsExactly("UNREADABLE");
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    @Test
    void feedsPagesAndTheirNextPagesFromTheWeb() throws IOException {
        try (LocalWeb web = new LocalWeb()) {
            web.page(
                    "/feed",
                    "application/rss+xml",
                    "<rss><channel><title>م</title><item><title>خبر أول</title><link>" + web.url("/n/1")
                            + "</link><description>ملخص.</description></item><item><title>خبر ثان</title><link>"
                            + web.url("/n/404")
                            + "</link></item></channel></rss>");
            web.page(
                    "/n/1",
                    "text/html",
                    Crawl.html("وصول الوزير إلى العاصمة", Crawl.ARABIC)
                            .replace("</head>", "<link rel=next href=/n/1?page=2></head>"));
            web.page(
                    "/n/1?page=2",
                    "text/html",
                    Crawl.html(
                            "وصول الوزير إلى العاصمة",
                            "وفي اليوم الثاني من الزيارة التقى الوزير رئيس الحكومة وبحث معه العلاقات الاقتصادية بين البلدين."));
            web.page("/opml", "text/xml", "<opml><body><outline xmlUrl='" + web.url("/feed") + "'/></body></opml>");
            ReadOptions options = new ReadOptions(
                    null,
                    null,
                    null,
                    4 << 20,
                    Columns.NONE,
                    true,
                    new Fetcher.Settings(
                            "",
                            Duration.ofSeconds(5),
                            4 << 20,
                            Duration.ZERO,
                            false,
                            Set.of(InetAddress.getByName(LocalWeb.ADDRESS)),
                            null,
                            Proxies.NONE));
            List<Outcome> page = read(options, new byte[0], web.url("/n/1"));
            assertThat(page)
                    .singleElement()
                    .satisfies(outcome ->
                            assertThat(body(outcome)).startsWith(Crawl.ARABIC).contains("وفي اليوم الثاني"));
            for (String input : List.of("/feed", "/opml")) {
                assertThat(told(read(options, new byte[0], web.url(input))))
                        .containsExactly(web.url("/n/1"), "HTTP_STATUS");
            }
        }
    }

    /** Saved pages with bytes changed, cut, doubled: an article or a problem, in bounded time, and no exception. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changedPagesEnd(long seed) {
        Random random = new Random(seed);
        List<SavedPage> pages = SavedPage.all();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = pages.get(random.nextInt(pages.size())).html().clone();
            for (int changes = random.nextInt(30); changes > 0; changes--) {
                int at = random.nextInt(bytes.length);
                bytes[at] = (byte) CHANGES.charAt(random.nextInt(CHANGES.length()));
            }
            if (random.nextInt(3) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            }
            List<String> told = told(read(ReadOptions.DEFAULT, bytes, "-"));
            assertThat(told).hasSizeGreaterThanOrEqualTo(1).doesNotContain("DEFECT");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>x",
                "<table><tr><td>",
                "<a href=#>ا",
                "<ul><li>",
                "<h1>",
                "<script>",
                "<br>",
                "<!--",
                "&#1575;",
                "<time datetime=1>",
                "<div class=related>"
            })
    void aHundredThousandOfAnythingIsReadInBoundedTime(String anything) {
        String html = "<html><body>" + anything.repeat(100_000) + "<p>" + Crawl.ARABIC + "</p></body></html>";
        List<String> told = told(read(ReadOptions.DEFAULT, html.getBytes(StandardCharsets.UTF_8), "-"));
        assertThat(told).hasSize(1).doesNotContain("DEFECT");
        assertThat(told.stream().collect(Collectors.joining())).isNotBlank();
    }
}
