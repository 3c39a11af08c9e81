package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.lexicon.Lexicon;

/** Pages that a browser saved with their pictures, and tables with other languages. */
class SavedInSeveralFilesTest {

    private static final String HTML = Crawl.html("وصول الوزير إلى العاصمة في زيارة رسمية", Crawl.ARABIC);

    private static List<Outcome> read(Path input) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Inputs inputs = new Inputs(
                List.of(input.toString()), ReadOptions.DEFAULT, Lexicon.load(), InputStream.nullInputStream())) {
            for (Optional<Outcome> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                outcomes.add(next.get());
            }
        }
        return outcomes;
    }

    private static String mhtml(String coding, String charset, String body) {
        return "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/news/7\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--=_b\"\r\n\r\n\r\n----=_b\r\n"
                + "Content-Type: text/html; charset=\"" + charset + "\"\r\nContent-Transfer-Encoding: " + coding
                + "\r\nContent-Location: https://example.org/news/7\r\n\r\n" + body
                + "\r\n----=_b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----=_b--\r\n";
    }

    private static String quoted(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (byte b : bytes) {
            text.append(String.format(java.util.Locale.ROOT, "=%02X", b & 0xFF));
            column += 3;
            if (column > 72) {
                text.append("=\r\n");
                column = 0;
            }
        }
        return text.toString();
    }

    @Test
    void aPageInOneFileIsReadInEveryCodingAndEncoding(@TempDir Path folder) throws IOException {
        byte[] utf8 = HTML.getBytes(StandardCharsets.UTF_8);
        byte[] old = HTML.getBytes(Charset.forName("windows-1256"));
        List<String> files = List.of(
                mhtml("quoted-printable", "utf-8", quoted(utf8)),
                mhtml("base64", "utf-8", Base64.getMimeEncoder().encodeToString(utf8)),
                mhtml("quoted-printable", "windows-1256", quoted(old)));
        for (int i = 0; i < files.size(); i++) {
            Path file = Files.writeString(folder.resolve("page" + i + ".mht"), files.get(i));
            assertThat(read(file)).singleElement().satisfies(outcome -> {
                Page page = Objects.requireNonNull(outcome.page());
                assertThat(page.article().body()).startsWith(Crawl.ARABIC);
                assertThat(page.article().url()).isEqualTo("https://example.org/news/7");
            });
        }
    }

    @Test
    void oneThatIsCutOffOrHasNoPageEndsInAReason(@TempDir Path folder) throws IOException {
        String whole = mhtml("base64", "utf-8", "!!!!");
        for (int length = 0; length < whole.length(); length += 37) {
            Path file = Files.writeString(folder.resolve("cut.mht"), whole.substring(0, length));
            assertThat(read(file))
                    .singleElement()
                    .satisfies(outcome -> assertThat(
                                    Objects.requireNonNull(outcome.failure()).problem())
                            .isNotEqualTo(Problem.DEFECT));
        }
    }

    @Test
    void aPageThatSafariSavedIsRead(@TempDir Path folder) throws IOException {
        Path utf8 = folder.resolve("a.webarchive");
        Path old = folder.resolve("b.webarchive");
        Files.write(
                utf8, Crawl.webArchive(HTML.getBytes(StandardCharsets.UTF_8), "https://example.org/news/7", "UTF-8"));
        Files.write(
                old,
                Crawl.webArchive(
                        HTML.getBytes(Charset.forName("windows-1256")), "https://example.org/news/7", "windows-1256"));
        for (Path file : List.of(utf8, old)) {
            assertThat(read(file)).singleElement().satisfies(outcome -> {
                Page page = Objects.requireNonNull(outcome.page());
                assertThat(page.article().body()).startsWith(Crawl.ARABIC);
                assertThat(page.article().url()).isEqualTo("https://example.org/news/7");
            });
        }
        assertThat(read(folder))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome.page()).isNotNull());
    }

    @Test
    void aPropertyListThatIsCutOffOrDamagedEndsInAReasonOrAPage(@TempDir Path folder) throws IOException {
        byte[] whole = Crawl.webArchive(HTML.getBytes(StandardCharsets.UTF_8), "https://example.org/news/7", "UTF-8");
        Random random = new Random(7);
        Path file = folder.resolve("x.webarchive");
        for (int round = 0; round < 300; round++) {
            byte[] damaged =
                    round % 3 == 0 ? Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8)) : whole.clone();
            for (int i = 0; i < round % 3 * 4; i++) {
                // Mostly in the trailer, whose numbers lead everywhere.
                int at = random.nextBoolean() ? damaged.length - 1 - random.nextInt(60) : 8 + random.nextInt(80);
                damaged[at] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            assertThat(read(file)).singleElement().satisfies(outcome -> {
                ReadException failure = outcome.failure();
                assertThat(outcome.page() != null || (failure != null && failure.problem() != Problem.DEFECT))
                        .isTrue();
            });
        }
    }

    @Test
    void theFolderOfAPagesPicturesIsPassedOver(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("page.html"), HTML);
        Path pictures = Files.createDirectory(folder.resolve("page_files"));
        Files.writeString(pictures.resolve("frame.html"), HTML);
        Path other = Files.createDirectory(folder.resolve("other_files"));
        Files.writeString(other.resolve("own.html"), HTML);
        assertThat(read(folder))
                .extracting(Outcome::where)
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("own.html"),
                        second -> assertThat(second).endsWith("page.html"));
    }

    @Test
    void linesAndRowsOfOtherLanguagesAreCountedByLanguage(@TempDir Path folder) throws IOException {
        List<String> texts = List.of(
                "این گزارش درباره ی وضعیت اقتصادی کشور است و می گوید که قیمت ها بیشتر شده اند".repeat(3),
                "حکومت نے کہا ہے کہ ملک میں مہنگائی کم ہو رہی ہے اور لوگوں کو جلد ریلیف ملے گا ".repeat(3),
                "حکومەتی هەرێم ڕایگەیاند کە مووچەی مانگی داهاتوو لە کاتی خۆیدا دابەش دەکرێت ".repeat(3),
                "د افغانستان حکومت وویل چې په هېواد کې به نوې ښوونځي جوړېږي او خلک به ترې ګټه اخلي ".repeat(3),
                "el ra2is 2al inno el 7okoma rah tebda2 el mashrou3 el yom wa kol el nas mabsoutin bas ana mish 3aref "
                        .repeat(3));
        Path lines = folder.resolve("a.jsonl");
        Path rows = folder.resolve("a.csv");
        Files.writeString(
                lines,
                "{\"text\":\"" + String.join("\"}\n{\"text\":\"", texts) + "\"}\n{\"text\":\"" + Crawl.ARABIC
                        + "\"}\n");
        Files.writeString(rows, "text\n\"" + String.join("\"\n\"", texts) + "\"\n\"" + Crawl.ARABIC + "\"\n");
        for (Path each : List.of(lines, rows)) {
            List<Outcome> outcomes = read(each);
            assertThat(outcomes.subList(0, 5))
                    .as(each.toString())
                    .extracting(Outcome::skip)
                    .containsExactly(Skip.PERSIAN, Skip.URDU, Skip.KURDISH, Skip.PASHTO, Skip.TRANSLITERATED);
            assertThat(outcomes.get(5).page()).isNotNull();
        }
    }
}
