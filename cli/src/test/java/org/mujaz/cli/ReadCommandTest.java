package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mujaz read} and {@code mujaz feed}, and the other commands on pages, feeds, crawls and addresses. */
class ReadCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ADDRESS = "127.0.0.2";
    private static final String FIRST =
            "وصل وزير الخارجية النرويجي إريك هولستاد إلى العاصمة الأردنية عمّان مساء أمس الأحد في زيارة رسمية تستغرق يومين.";
    private static final String SECOND = "وقال الوزير إن بلاده ستقدم 85 مليون دولار على مدى ثلاث سنوات لدعم المدارس.";
    private static final String PAGE =
            "<html><head><title>وزير النرويج في عمان</title><meta property='article:published_time' content='2024-04-08T09:30:00+03:00'>"
                    + "</head><body><div class='cookie'>نستخدم ملفات تعريف الارتباط</div><h1>وزير النرويج في عمان</h1><ul class='key-points'>"
                    + "<li>وزير النرويج يزور عمان يومين</li></ul><div class='article-body'><p>" + FIRST
                    + "</p><p>اقرأ أيضا: <a href='/x'>خبر"
                    + " آخر</a></p><p>" + SECOND + "</p></div></body></html>";

    private final Path folder;

    ReadCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPageAsTextAndAsJsonWithItsOrigins() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        Cli.Run text = Cli.run(folder, "read", page.toString());
        assertThat(text)
                .isEqualTo(new Cli.Run(
                        0,
                        "وزير النرويج في عمان\n2024-04-08T09:30+03:00\n\n- وزير النرويج يزور عمان يومين\n\n" + FIRST
                                + "\n" + SECOND + "\n",
                        List.of()));
        Cli.Run explained = Cli.run(folder, "read", "--explain", page.toString());
        assertThat(explained.out())
                .contains(
                        "title <- h1: وزير النرويج في عمان",
                        "published <- meta article:published_time: 2024-04-08T09:30:00+03:00",
                        "text <- div.article-body: ");
        JsonNode json = MAPPER.readTree(Cli.run(folder, "read", "--format=json", "--explain", page.toString())
                .out());
        assertThat(json.get("text").asText()).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(json.get("points")).hasSize(1);
        assertThat(json.get("origins")).hasSizeGreaterThan(4);
        Cli.Run lines = Cli.run(folder, "read", "--format=jsonl", page.toString());
        Path again = Files.writeString(folder.resolve("again.jsonl"), lines.out());
        assertThat(Cli.run(folder, "read", "--format=jsonl", again.toString()).out())
                .contains(FIRST)
                .contains("\"published\":\"2024-04-08T09:30+03:00\"");
        JsonNode analysis =
                MAPPER.readTree(Cli.run(folder, "analyze", page.toString()).out());
        assertThat(analysis.at("/published/basis").asText()).isEqualTo("metadata");
        assertThat(analysis.at("/givenPoints/0").asText()).isEqualTo("وزير النرويج يزور عمان يومين");
    }

    @Test
    void pagesAndFeedsOfTheWeb() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(ADDRESS), 0), 0);
        String base = "http://" + ADDRESS + ":" + server.getAddress().getPort();
        Map<String, String> sites = Map.of(
                "/page",
                PAGE,
                "/feed",
                "<rss><channel><title>أخبار</title><item><title>وزير النرويج في عمان</title><link>" + base
                        + "/page</link><pubDate>٨ أبريل ٢٠٢٤</pubDate></item></channel></rss>");
        server.createContext("/", exchange -> {
            String body = sites.get(exchange.getRequestURI().getPath());
            byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        server.start();
        try {
            String let = "--allow-address=" + ADDRESS;
            Cli.Run brief = Cli.run(folder, "brief", let, base + "/page");
            assertThat(brief.code()).isZero();
            assertThat(brief.err()).isEmpty();
            assertThat(brief.out()).contains("هولستاد");
            assertThat(Cli.run(folder, "brief", base + "/page"))
                    .isEqualTo(new Cli.Run(
                            2,
                            "",
                            List.of("mujaz: " + base + "/page: MJZ-219 leads to " + ADDRESS
                                    + ", which is no public address; --allow-private lets it through")));
            assertThat(Cli.run(folder, "feed", let, base + "/feed"))
                    .isEqualTo(new Cli.Run(0, "2024-04-08\tوزير النرويج في عمان\t" + base + "/page\n", List.of()));
            Cli.Run briefs = Cli.run(folder, "feed", "--brief", "--delay=0", "--format=jsonl", let, base + "/feed");
            assertThat(briefs.err()).isEmpty();
            assertThat(MAPPER.readTree(briefs.out()).get("keyPoints")).isNotEmpty();
            Cli.Run none = Cli.run(folder, "feed", let, base + "/page");
            assertThat(none.err().get(0)).contains("MJZ-228");
            assertThat(none.code()).isEqualTo(3);
        } finally {
            server.stop(0);
        }
    }

    /** Twenty thousand records, every tenth broken and two of 20 MB, in 256 MB. */
    @Test
    void aCrawlGoesThroughASmallHeap() throws IOException {
        int records = 20_000;
        Path crawl = folder.resolve("crawl.warc.gz");
        Random random = new Random(7);
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(crawl))) {
            for (int i = 0; i < records; i++) {
                String text =
                        i == 5001 || i == 15_001 ? FIRST.repeat(20_000_000 / (FIRST.length() * 2)) : FIRST + " " + i;
                byte[] member = member(
                        "https://example.org/" + i,
                        "<html><head><title>خبر رقم " + i + " من العاصمة</title></head><body><p>" + text + "</p><p>"
                                + SECOND + "</p></body></html>");
                boolean broken = i % 10 == 3;
                if (broken && i % 20 == 3) {
                    member = java.util.Arrays.copyOf(member, member.length / 3 + random.nextInt(member.length / 3));
                } else if (broken) {
                    member[member.length / 2] ^= 0x3C;
                }
                out.write(member);
            }
        }
        Path output = folder.resolve("read.jsonl");
        long begun = System.nanoTime();
        Cli.Run run = Cli.finish(
                Cli.process(List.of("-Xmx256m"), "read", "--format=jsonl", "-o", output.toString(), crawl.toString()),
                null);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "crawl of %d records, %d KB: %.1f s, %.0f records/s%n",
                records, Files.size(crawl) >> 10, seconds, records / seconds);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().get(run.err().size() - 1))
                .isEqualTo("mujaz: 20000 read, 17998 kept, 0 skipped, 2002 failed (MJZ-206 2, MJZ-230 2000)");
        assertThat(Files.readString(output).lines()).hasSize(17_998);
    }

    private static byte[] member(String url, String html) throws IOException {
        byte[] block = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html)
                .getBytes(StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + block.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(block);
            out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
