package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.lexicon.Lexicon;

/**
 * Saved pages, feeds, crawls and tables with pieces cut out, doubled, exchanged and overwritten: nothing but a {@link ReadException}
 * comes out, and soon. A minute by default; {@code -Dmujaz.fuzz.seconds=600 -Dmujaz.fuzz.seed=7} for longer and for others.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class PageFuzzTest {

    private static final int SLOW_MILLIS = 4000;
    private static final Lexicon LEXICON = Lexicon.load();
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</div>",
            "<div>",
            "<p>",
            "<table><tr><td>",
            "&#x",
            "&amp;amp;",
            "]]>",
            "<!--",
            "<script>",
            "</script>",
            "<![CDATA[",
            "\"",
            "'",
            "{\"a\":[",
            "}}}}",
            "\\u0000",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "<h1>",
            "<article>",
            "<li>",
            "<a href=x>",
            "itemprop=articleBody",
            "99999999999999999999",
            "2024-02-31",
            "31/12/9999",
            "WARC/1.0\r\n",
            "\r\n\r\n",
            "Content-Length: 99999999999",
            ",\"",
            "\n\"",
            "(النهاية)",
            "اقرأ أيضا:",
            "ملخص",
            "نشر:");

    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        SavedPage.all().forEach(page -> seeds.add(page.html()));
        String feed =
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>أخبار</title><item><title>خبر</title><pubDate>الاثنين 8 أبريل"
                        + " 2024</pubDate><description>&lt;p&gt;" + Crawl.ARABIC
                        + "&lt;/p&gt;</description></item></channel></rss>";
        seeds.add(feed.getBytes(StandardCharsets.UTF_8));
        seeds.add(("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"content_html\":\"<p>" + Crawl.ARABIC
                        + "\"}]}")
                .getBytes(StandardCharsets.UTF_8));
        seeds.add(("id,title,text\n1,خبر,\"" + Crawl.ARABIC + "\"\n").getBytes(StandardCharsets.UTF_8));
        seeds.add(("{\"text\":\"" + Crawl.ARABIC + "\"}\n").getBytes(StandardCharsets.UTF_8));
        seeds.add(
                ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n"
                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n=3Ch1>"
                                + Crawl.html("خبر من هنا", Crawl.ARABIC)
                                + "\r\n--b--\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        byte[] crawl = Crawl.page(1);
        seeds.add(crawl);
        seeds.add(LocalWeb.gzip(crawl));
        return seeds;
    }

    private static byte[] mutated(byte[] seed, List<byte[]> seeds, Random random) {
        byte[] bytes = seed;
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times && bytes.length > 0; i++) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(1 + bytes.length / (1 + random.nextInt(40))));
            byte[] between = switch (random.nextInt(6)) {
                case 0 -> new byte[0];
                case 1 -> repeated(Arrays.copyOfRange(bytes, from, Math.min(to, from + 4000)), 1 + random.nextInt(60));
                case 2 -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                case 3 ->
                    repeated(
                            PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
                            1 + random.nextInt(3000));
                case 4 -> {
                    byte[] noise = new byte[1 + random.nextInt(20)];
                    random.nextBytes(noise);
                    yield noise;
                }
                default -> {
                    byte[] other = seeds.get(random.nextInt(seeds.size()));
                    int begin = random.nextInt(other.length);
                    yield Arrays.copyOfRange(other, begin, Math.min(other.length, begin + random.nextInt(3000)));
                }
            };
            boolean instead = random.nextBoolean();
            bytes = joined(
                    Arrays.copyOf(bytes, from), between, Arrays.copyOfRange(bytes, instead ? to : from, bytes.length));
        }
        return bytes;
    }

    private static byte[] repeated(byte[] bytes, int times) {
        byte[] all = new byte[bytes.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return all;
    }

    private static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Reads bytes as a command would; gives what is wrong with that, or nothing. */
    private static String trouble(byte[] bytes) throws IOException {
        // The thread's own time: a busy machine is not to blame on the input.
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (Inputs inputs = new Inputs(List.of("-"), ReadOptions.DEFAULT, LEXICON, new ByteArrayInputStream(bytes))) {
            int outcomes = 0;
            for (Optional<Outcome> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                Outcome outcome = next.get();
                if (outcome.failure() != null && outcome.failure().problem() == Problem.DEFECT) {
                    return String.valueOf(outcome.failure().getMessage());
                }
                if (++outcomes > 1_000_000) {
                    return "no end";
                }
            }
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
        return millis > SLOW_MILLIS ? millis + " ms for " + bytes.length + " bytes" : "";
    }

    @Test
    void nothingEscapesAndNothingHangs() throws IOException {
        List<byte[]> seeds = seeds();
        long seed = Long.getLong("mujaz.fuzz.seed", 20240408L);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("mujaz.fuzz.seconds", 60));
        int count = 0;
        while (System.nanoTime() < end) {
            Random random = new Random(seed + count);
            byte[] bytes = mutated(seeds.get(random.nextInt(seeds.size())), seeds, random);
            assertThat(trouble(bytes)).as("seed %d", seed + count).isEmpty();
            count++;
        }
        System.out.printf("fuzz: %d inputs from seed %d%n", count, seed);
        assertThat(count).isGreaterThan(100);
    }

    /** Mutated inputs that once made a library fail. */
    @Test
    void whatFailedOnceDoesNot() throws IOException {
        // jsoup opens tags of formatting again, at a depth that it does not go to.
        for (int depth = 80; depth < 120; depth++) {
            String page = "<h1>خبر</h1><p><strong><a>" + "<div>".repeat(depth) + "<p>" + Crawl.ARABIC;
            assertThat(trouble(page.getBytes(StandardCharsets.UTF_8)))
                    .as("depth %d", depth)
                    .isEmpty();
        }
    }

    /** Pages of two megabytes that are made to cost more than their length. */
    @Test
    void pagesThatAreMadeToBeSlowAreNot() throws IOException {
        String line = "<div class=\"photo\"><img>" + Crawl.ARABIC + "</div>";
        List<String> hostile = List.of(
                line.repeat(9000),
                "<div>".repeat(300_000) + Crawl.ARABIC,
                "<h1>" + "<a".repeat(900_000) + "</h1><p>" + Crawl.ARABIC,
                "<p>ملخص</p><p>" + "ملخص<br>".repeat(150_000),
                "<title>" + "<b ".repeat(500_000),
                ("<h2 class=title>" + "خبر اليوم الأول في العاصمة</h2>").repeat(30_000) + "<p>" + Crawl.ARABIC,
                ("<li><a href=x>" + Crawl.ARABIC + "</a></li>").repeat(8000) + "<p>" + Crawl.ARABIC,
                ("<span class=date>2024-02-30</span><p>" + Crawl.ARABIC + "</p>").repeat(7000),
                "<script type=application/ld+json>" + "[".repeat(1_000_000) + "</script><p>" + Crawl.ARABIC,
                "<script type=application/json>" + "{\"title\":\"خبر\",\"a\":[".repeat(80_000) + "</script><p>"
                        + Crawl.ARABIC,
                "<script>" + "a={}=".repeat(300_000) + "</script><p>" + Crawl.ARABIC,
                "<b><i><u><font>".repeat(100_000) + "<p>" + Crawl.ARABIC,
                "<table>".repeat(200_000) + "<p>" + Crawl.ARABIC,
                "<p>" + "نشر: ".repeat(250_000),
                "<p>" + "(النهاية) /".repeat(100_000),
                ("<div class=card><h3><a href=x>خبر</a></h3><p>" + Crawl.ARABIC + "</p></div>").repeat(6000),
                "<p>" + "&amp;lt;".repeat(250_000),
                "<a href=#e>خبر</a><a href=x>خبر</a>".repeat(40_000) + "<p id=e>نهاية</p>",
                ("<div><p>" + Crawl.ARABIC + "</p>").repeat(80)
                        + ("<p>" + Crawl.ARABIC + "</p>").repeat(5)
                        + "<div><b>خبر</b><br><b>خبر</b></div>".repeat(30_000),
                ("<h1 class=t>خبر اليوم الثاني في العاصمة</h1><div><p>" + Crawl.ARABIC + "</p></div>").repeat(6000),
                "<span title=\"2024-02-30\">خبر</span>".repeat(60_000),
                "<script>" + "publishDate:'".repeat(200_000) + "</script><p>" + Crawl.ARABIC,
                "<script>" + "a=JSON.parse(\"".repeat(100_000) + "</script><p>" + Crawl.ARABIC,
                "<div><p>اقرأ أيضا</p></div>".repeat(60_000) + "<p>" + Crawl.ARABIC,
                "خبر اليوم الأول في العاصمة<br>".repeat(60_000),
                "<div itemprop=articleBody>".repeat(90) + line.repeat(6000));
        List<String> slow = new ArrayList<>();
        for (int i = 0; i < hostile.size(); i++) {
            byte[] bytes = ("<!doctype html><html><body><h1>خبر اليوم الأول في العاصمة</h1>" + hostile.get(i))
                    .getBytes(StandardCharsets.UTF_8);
            String trouble = trouble(Arrays.copyOf(bytes, Math.min(bytes.length, 4 << 20)));
            if (!trouble.isEmpty()) {
                slow.add(i + ": " + trouble);
            }
        }
        assertThat(slow).isEmpty();
    }
}
