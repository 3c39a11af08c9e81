package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.lexicon.Lexicon;

/** Crawls: what is broken costs only itself. */
@Timeout(60)
class WarcReaderTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final HtmlReader HTML = new HtmlReader(LEXICON);
    private static final PlainReader PLAIN = new PlainReader(LEXICON);
    private static final int LIMIT = 1 << 20;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private List<Outcome> read(boolean gzip) throws IOException {
        return read(file.toByteArray(), gzip);
    }

    private static List<Outcome> read(byte[] bytes, boolean gzip) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (WarcReader reader = new WarcReader("c", new ByteArrayInputStream(bytes), gzip, LIMIT, HTML, PLAIN)) {
            for (Optional<Outcome> next = reader.next(); next.isPresent(); next = reader.next()) {
                outcomes.add(next.get());
            }
        }
        return outcomes;
    }

    private void add(boolean gzip, byte[] record) {
        file.writeBytes(gzip ? LocalWeb.gzip(record) : record);
    }

    private static String told(Outcome outcome) {
        Page page = outcome.page();
        if (page != null) {
            return page.article().id();
        }
        ReadException failure = outcome.failure();
        return failure != null ? failure.problem().name() : String.valueOf(outcome.skip());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pagesOtherLanguagesAndOtherRecords(boolean gzip) throws IOException {
        byte[] info = "software: x\r\n".getBytes(StandardCharsets.US_ASCII);
        add(gzip, Crawl.record("warcinfo", "", "application/warc-fields", info, info.length));
        add(gzip, Crawl.page(1));
        add(
                gzip,
                Crawl.response(
                        "https://example.org/fa",
                        200,
                        Crawl.html(
                                "وزیر خارجه",
                                "وزیر امور خارجه صبح امروز برای دیدار دو روزه وارد پایتخت شد و گفت که گفتگوها درباره همکاری میان دو کشور پیش می‌رود.")));
        add(
                gzip,
                Crawl.response(
                        "https://example.org/ur",
                        200,
                        Crawl.html(
                                "وزیر خارجہ",
                                "وزیر خارجہ آج صبح دو روزہ دورے پر دارالحکومت پہنچے ہیں جہاں وہ اپنے ہم منصب سے ملاقات کریں گے اور تعاون پر بات چیت ہوگی۔")));
        add(
                gzip,
                Crawl.response(
                        "https://example.org/ku",
                        200,
                        Crawl.html(
                                "وەزیری دەرەوە",
                                "وەزیری دەرەوە ئەمڕۆ بەیانی بۆ سەردانێکی دوو ڕۆژە گەیشتە پایتەخت و لەگەڵ هاوتاکەی گفتوگۆ دەکات لەسەر هاوکاری.")));
        add(
                gzip,
                Crawl.response(
                        "https://example.org/ps",
                        200,
                        Crawl.html(
                                "د بهرنیو چارو وزیر",
                                "د بهرنیو چارو وزیر نن سهار د دوو ورځو لپاره پلازمېنې ته راغی او له خپل سیال سره به د همکارۍ په اړه خبرې وکړي او ټول ښه دي.")));
        add(
                gzip,
                Crawl.response(
                        "https://example.org/en",
                        200,
                        Crawl.html(
                                "The minister",
                                "The foreign minister arrived in the capital this morning for a visit of two days during which he will hold talks.")));
        add(
                gzip,
                Crawl.response(
                        "https://example.org/az",
                        200,
                        Crawl.html(
                                "Wusul al wazir",
                                "Wasal el wazir ila el 3asima sba7 el yom fi ziyara rasmiya w 7yb2a fi mo7adathat ma3 el nazir bta3o 3ala el ta3awon.")));
        add(gzip, Crawl.response("https://example.org/404", 404, "x"));
        byte[] wet = ("عنوان الخبر الأول\n" + Crawl.ARABIC + "\n" + Crawl.ARABIC).getBytes(StandardCharsets.UTF_8);
        add(gzip, Crawl.record("conversion", "https://example.org/wet", "text/plain", wet, wet.length));
        List<Outcome> outcomes = read(gzip);
        assertThat(outcomes.stream().map(WarcReaderTest::told))
                .containsExactly(
                        "https://example.org/1",
                        "PERSIAN",
                        "URDU",
                        "KURDISH",
                        "PASHTO",
                        "OTHER_LANGUAGE",
                        "TRANSLITERATED",
                        "NOT_OK",
                        "https://example.org/wet");
        assertThat(outcomes.get(0).where()).isEqualTo("c:2");
    }

    @Test
    void bodiesInBrotliAndBodiesThatAreNotThoughTheHeaderSaysSo() throws IOException {
        byte[] html = Crawl.html("وصول الوزير إلى العاصمة", Crawl.ARABIC).getBytes(StandardCharsets.UTF_8);
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: br\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] packed = Crawl.brotli(html);
        for (byte[] body : List.of(packed, html, java.util.Arrays.copyOf(packed, 60))) {
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            block.writeBytes(head);
            block.writeBytes(body);
            add(
                    false,
                    Crawl.record(
                            "response",
                            "https://example.org/br",
                            "application/http; msgtype=response",
                            block.toByteArray(),
                            block.size()));
        }
        assertThat(read(false).stream().map(WarcReaderTest::told).toList())
                .containsExactly("https://example.org/br", "https://example.org/br", "BROKEN_RECORD");
    }

    @Test
    void chunkedAndPackedBodies() throws IOException {
        byte[] html = LocalWeb.gzip(
                Crawl.html("وصول الوزير إلى العاصمة", Crawl.ARABIC).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        block.writeBytes((Integer.toHexString(100) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        block.write(html, 0, 100);
        block.writeBytes(
                ("\r\n" + Integer.toHexString(html.length - 100) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        block.write(html, 100, html.length - 100);
        block.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        add(false, Crawl.record("response", "u", "application/http", block.toByteArray(), block.size()));
        assertThat(read(false))
                .singleElement()
                .satisfies(outcome -> assertThat(told(outcome)).isEqualTo("u"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wrongLengthsAndHeadingsCostOnlyTheirRecord(boolean gzip) throws IOException {
        byte[] block = "HTTP/1.1 200 OK\r\n\r\nx".getBytes(StandardCharsets.US_ASCII);
        int number = 0;
        for (String length : List.of("3", "99999", "-5", "many", "999999999999")) {
            add(gzip, Crawl.page(number++));
            String bad = new String(
                            Crawl.record("response", "bad", "application/http", block, 7), StandardCharsets.UTF_8)
                    .replace("Content-Length: 7", "Content-Length: " + length);
            add(gzip, bad.getBytes(StandardCharsets.UTF_8));
        }
        add(gzip, Crawl.page(number++));
        add(gzip, "garbage that is no record\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        add(gzip, Crawl.page(number));
        List<String> told = read(gzip).stream().map(WarcReaderTest::told).toList();
        for (int i = 0; i <= number; i++) {
            assertThat(told).contains("https://example.org/" + i);
        }
        assertThat(told.stream().filter("BROKEN_RECORD"::equals)).hasSize(6);
        assertThat(told).hasSize(13);
    }

    @Test
    void largeRecordsAreOneProblemEach() throws IOException {
        add(true, Crawl.page(1));
        add(true, Crawl.response("large", 200, "<p>" + "كلام ".repeat(2_000_000) + "</p>"));
        add(true, Crawl.page(2));
        assertThat(read(true).stream().map(WarcReaderTest::told))
                .containsExactly("https://example.org/1", "TOO_LARGE", "https://example.org/2");
    }

    @Test
    void truncatedAndDamagedMembersCostOnlyThemselves() throws IOException {
        List<byte[]> members = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            byte[] member = LocalWeb.gzip(Crawl.page(i));
            if (i % 6 == 1) {
                member = Arrays.copyOf(member, member.length * (1 + i % 5) / 6);
            } else if (i % 6 == 3) {
                member[member.length / 2] ^= 0x55;
            } else if (i % 6 == 5) {
                member[member.length - 6] ^= 1;
            }
            members.add(member);
        }
        members.forEach(file::writeBytes);
        List<String> told = read(true).stream().map(WarcReaderTest::told).toList();
        for (int i = 0; i < 60; i += 2) {
            assertThat(told).contains("https://example.org/" + i);
        }
        assertThat(told.stream().filter("BROKEN_RECORD"::equals).count()).isEqualTo(30L);
    }

    @Test
    void oneMemberWithAllRecords() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 5; i++) {
            all.writeBytes(Crawl.page(i));
        }
        file.writeBytes(LocalWeb.gzip(all.toByteArray()));
        assertThat(read(true))
                .hasSize(5)
                .allSatisfy(outcome -> assertThat(outcome.page()).isNotNull());
    }

    @Test
    void everyPrefixEnds() throws IOException {
        add(true, Crawl.page(1));
        add(true, Crawl.page(2));
        byte[] whole = file.toByteArray();
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(read(Arrays.copyOf(whole, length), true).size()).isLessThanOrEqualTo(3);
        }
    }
}
