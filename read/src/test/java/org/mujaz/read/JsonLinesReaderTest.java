package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.text.Article;
import org.mujaz.text.Published;

class JsonLinesReaderTest {

    private static final String TEXT = "وصل الوزير إلى العاصمة في زيارة رسمية.";
    private static final int LIMIT = 1000;

    @Test
    void everyFieldIsRead() {
        Article article = article("{\"id\":\"a-1\",\"title\":\"عنوان\",\"published\":\"2024-04-08T09:30:00+03:00\","
                + "\"url\":\"https://example.org/1\",\"source\":\"وكالة\",\"text\":\"" + TEXT
                + "\",\"points\":[\"أولى\",\"ثانية\"]}");
        assertThat(article)
                .isEqualTo(new Article(
                        "a-1",
                        "عنوان",
                        TEXT,
                        Published.parse("2024-04-08T09:30:00+03:00", Published.Basis.GIVEN),
                        "https://example.org/1",
                        "وكالة",
                        List.of("أولى", "ثانية")));
    }

    @Test
    void onlyTheTextIsRequired() {
        assertThat(article(json(TEXT))).isEqualTo(Article.of(TEXT).withId("1"));
    }

    @ParameterizedTest
    @CsvSource({
        "17, 17",
        "-3, -3",
        "1.50, 1.50",
        "'\"x\"', x",
        "null, 1",
        "'\"\"', 1",
        "'\" \\u0085\"', 1",
        "true, 1",
        "[7], 1",
        "{}, 1"
    })
    void anIdMayBeANumberAndElseIsTheLine(String id, String expected) {
        assertThat(article("{\"id\":" + id + ",\"text\":\"" + TEXT + "\"}").id())
                .isEqualTo(expected);
    }

    @Test
    void nullIsAsGoodAsAbsent() {
        assertThat(article(
                        "{\"id\":null,\"title\":null,\"published\":null,\"url\":null,\"source\":null,\"points\":null,"
                                + "\"text\":\"" + TEXT + "\"}"))
                .isEqualTo(Article.of(TEXT).withId("1"));
    }

    @Test
    void otherFieldsArePassedOverHoweverDeep() {
        assertThat(article(
                        "{\"tags\":[{\"text\":\"no\",\"x\":[[[{}]]]}],\"meta\":{\"text\":\"no\",\"id\":9},\"text\":\""
                                + TEXT + "\",\"n\":1e999,\"b\":false}"))
                .isEqualTo(Article.of(TEXT).withId("1"));
    }

    @Test
    void pointsThatAreNoStringsArePassedOver() {
        assertThat(article("{\"points\":[\"أولى\",null,7,[\"x\"],{\"text\":\"y\"},\"ثانية\"],\"text\":\"" + TEXT
                                + "\"}")
                        .points())
                .containsExactly("أولى", "ثانية");
        assertThat(article("{\"points\":\"أولى\",\"text\":\"" + TEXT + "\"}").points())
                .isEmpty();
    }

    @Test
    void theLastOfTwoFieldsOfANameStands() {
        Article article = article("{\"text\":\"الأول\",\"points\":[\"أولى\"],\"id\":1,\"text\":\"" + TEXT
                + "\",\"points\":[\"ثانية\"],\"id\":2}");
        assertThat(article.body()).isEqualTo(TEXT);
        assertThat(article.points()).containsExactly("ثانية");
        assertThat(article.id()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"id\":1}", "{\"text\":null}", "{\"text\":7}", "{\"text\":[\"x\"]}", "{\"Text\":\"x\"}"})
    void aLineWithoutTextIsRefused(String line) {
        assertThat(problem(line)).isEqualTo("MJZ-212 has no text field, or one that is not a string");
    }

    @ParameterizedTest
    @CsvSource({"'', MJZ-204", "' ', MJZ-204", "'Hello, world', MJZ-208", "'123', MJZ-208"})
    void aTextThatIsNoArabicIsRefused(String text, String id) {
        assertThat(problem(json(text))).startsWith(id + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "[1]",
                "\"text\"",
                "{",
                "{\"text\":\"x",
                "{\"text\":\"x\"",
                "{\"text\" \"x\"}",
                "{\"text\":\"x\"}}",
                "{\"text\":\"x\"} {\"text\":\"y\"}",
                "{\"text\":\"x\"},",
                "{'text':'x'}",
                "{\"text\":\"\\x\"}",
                "// comment",
                "{\"n\":NaN}",
                "\u0000",
                "{\"text\":\"a\tb\"}"
            })
    void whatIsNoJsonObjectIsRefused(String line) {
        assertThat(problem(line)).startsWith("MJZ-211 is not a JSON object: ").doesNotContain("\n");
    }

    @Test
    void aBombOfBracketsIsRefusedQuickly() {
        String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"" + TEXT + "\"}";
        List<String> read = read((deep + "\n" + json(TEXT)).getBytes(StandardCharsets.UTF_8), 1_000_000);
        assertThat(read).hasSize(2);
        assertThat(read.get(0)).startsWith("1 MJZ-211 is not a JSON object: ");
        assertThat(read.get(1)).isEqualTo("2 2");
    }

    @Test
    void aBrokenLineCostsOnlyItself() {
        assertThat(read(json(TEXT) + "\n{\"text\":\"" + TEXT + "\n" + json(TEXT) + "\n"))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("1 1"),
                        second -> assertThat(second).startsWith("2 MJZ-211 "),
                        third -> assertThat(third).isEqualTo("3 3"));
    }

    @Test
    void blankLinesAreCountedAndPassedOver() {
        assertThat(read("\n" + json(TEXT) + "\r\n \t\n\r\n" + json(TEXT) + "\n\n"))
                .containsExactly("2 2", "5 5");
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() {
        assertThat(read("\uFEFF" + json(TEXT))).containsExactly("1 1");
        assertThat(read("\uFEFF\n" + json(TEXT))).containsExactly("2 2");
    }

    @Test
    void aLineThatIsTooLongCostsOnlyItself() {
        String fits = json(TEXT + " ".repeat(LIMIT - json(TEXT).getBytes(StandardCharsets.UTF_8).length));
        assertThat(fits.getBytes(StandardCharsets.UTF_8)).hasSize(LIMIT);
        String over = json(TEXT + " ".repeat(200_000));
        assertThat(read(over + "\n" + fits + "\n" + fits + " \n" + json(TEXT)))
                .containsExactly(
                        "1 MJZ-206 is over the limit of 1000 bytes for one article; raise it with --max-size",
                        "2 2",
                        "3 MJZ-206 is over the limit of 1000 bytes for one article; raise it with --max-size",
                        "4 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-13-01", "08/04/2024", "1712563200", "2024-04-08T25:00"})
    void aDateThatIsNoneIsAWarning(String published) {
        JsonLinesReader.Line line = line("{\"published\":\"" + published + "\",\"text\":\"" + TEXT + "\"}");
        assertThat(line.article()).isEqualTo(Article.of(TEXT).withId("1"));
        assertThat(line.failure()).isNull();
        assertThat(line.warning()).hasMessage("MJZ-213 published is not ISO 8601 (" + published + "); read without it");
    }

    @Test
    void aLoneSurrogateBecomesAReplacementCharacter() {
        Article article =
                article("{\"id\":\"\\ud83d\",\"title\":\"عنوان \\udc00\",\"url\":\"u\\ud800\",\"source\":\"s\\ud800\","
                        + "\"points\":[\"\\ud83d نقطة\"],\"text\":\"" + TEXT + " \\ud83d\"}");
        assertThat(article.id()).isEqualTo("\uFFFD");
        assertThat(article.title()).isEqualTo("عنوان \uFFFD");
        assertThat(article.url()).isEqualTo("u\uFFFD");
        assertThat(article.source()).isEqualTo("s\uFFFD");
        assertThat(article.points()).containsExactly("\uFFFD نقطة");
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(article("{\"title\":\" سطر\\r\\nوسطر\\u2028وسطر \",\"text\":\"" + TEXT + "\"}")
                        .title())
                .isEqualTo("سطر وسطر وسطر");
    }

    @Test
    void brokenBytesOfUtf8BecomeReplacementCharacters() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
        line.write(0xFF);
        line.write((TEXT + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(new JsonLinesReader(new ByteArrayInputStream(line.toByteArray()), LIMIT).next())
                .hasValueSatisfying(read -> assertThat(read.article())
                        .isEqualTo(Article.of("\uFFFD" + TEXT).withId("1")));
    }

    @Test
    void whatIsNoJsonLinesAtAllIsOneFailure() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write((json(TEXT) + "\n").repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(zipped.toByteArray(), LIMIT)).containsExactly("1 MJZ-205 is not text (gzip)");
        byte[] wide = ("\uFEFF" + (json(TEXT) + "\n").repeat(3)).getBytes(Charset.forName("UTF-16LE"));
        assertThat(read(wide, LIMIT)).containsExactly("1 MJZ-205 is not text (UTF-16; JSON Lines are UTF-8)");
    }

    @Test
    void onlyOneLineIsHeld() throws IOException {
        byte[] line = (json(TEXT) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    to[offset + i] = (byte) read();
                }
                return length;
            }
        };
        try (JsonLinesReader reader = new JsonLinesReader(endless, LIMIT)) {
            for (int i = 1; i <= 10_000; i++) {
                assertThat(reader.next().orElseThrow().number()).isEqualTo(i);
            }
        }
    }

    private static String json(String text) {
        return "{\"text\":\"" + text + "\"}";
    }

    private static JsonLinesReader.Line line(String line) {
        try (JsonLinesReader reader =
                new JsonLinesReader(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), LIMIT)) {
            JsonLinesReader.Line read = reader.next().orElseThrow();
            assertThat(reader.next()).isEmpty();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(String line) {
        JsonLinesReader.Line read = line(line);
        assertThat(read.failure()).isNull();
        Article article = read.article();
        assertThat(article).isNotNull();
        return article == null ? Article.of("") : article;
    }

    private static String problem(String line) {
        JsonLinesReader.Line read = line(line);
        assertThat(read.article()).isNull();
        return read.failure() == null ? "" : String.valueOf(read.failure().getMessage());
    }

    private static List<String> read(String lines) {
        return read(lines.getBytes(StandardCharsets.UTF_8), LIMIT);
    }

    /** Each line's number with its article's id or its failure. */
    private static List<String> read(byte[] bytes, int limit) {
        List<String> all = new ArrayList<>();
        try (JsonLinesReader reader = new JsonLinesReader(new ByteArrayInputStream(bytes), limit)) {
            for (Optional<JsonLinesReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                Article article = line.get().article();
                ReadException failure = line.get().failure();
                all.add(line.get().number() + " "
                        + (article != null ? article.id() : failure == null ? "nothing" : failure.getMessage()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
