package org.mujaz.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words, whatever encoding they come in. */
class DecoderTest {

    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
    private static final Charset UTF_32 = Charset.forName("UTF-32BE");
    private static final Path EXAMPLES =
            Path.of(System.getProperty("mujaz.root", "..")).resolve("examples");

    private static final String LONG = """
            وصل وزير الخارجية إلى العاصمة صباح اليوم الاثنين، في زيارة رسمية تستغرق يومين.
            وقال في مؤتمر صحفي إن "الحوار هو الطريق الوحيد" إلى اتفاق؛ فهل يقبل الطرفان ذلك؟
            وأضاف أن اللجنة المشتركة ستجتمع في 14 من الشهر المقبل، قبل القمة التي تستضيفها المدينة.
            """;
    private static final String SHORT = "زلزال بقوة ست درجات يضرب غرب اليابان وتحذير من تسونامي";
    private static final String TINY = "زلزال يضرب اليابان";
    private static final String MIXED =
            "سهم Apple يتراجع 3.5% بعد إعلان iPhone 16 Pro (رويترز) وخام WTI عند 82.47 دولار";
    private static final String GLUED = "أعلن مكتب الـFBI أن هاتف الـGPS في سيارة BMW كان معطلا";

    private final Decoder decoder = new Decoder();

    @TestFactory
    Stream<DynamicTest> everyEncodingGivesTheSameText() {
        return Stream.of(LONG, SHORT, TINY, MIXED, GLUED)
                .flatMap(text -> Stream.of(UTF_8, UTF_16LE, UTF_16BE, WINDOWS_1256, ISO_8859_6)
                        .map(charset -> DynamicTest.dynamicTest(
                                charset + " " + text.substring(0, 12),
                                () -> assertThat(decode(text.getBytes(charset))).isEqualTo(text))));
    }

    @TestFactory
    Stream<DynamicTest> aByteOrderMarkDecidesAndIsNoText() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE, UTF_32)
                .map(charset -> DynamicTest.dynamicTest(
                        charset.name(),
                        () -> assertThat(decode(("\uFEFF" + SHORT).getBytes(charset)))
                                .isEqualTo(SHORT)));
    }

    @TestFactory
    Stream<DynamicTest> anyTenWordsOfTheExamplesAreEnough() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> tenWordsOf(file)));
        }
    }

    private void tenWordsOf(Path file) throws Exception {
        List<String> words = Arrays.asList(Files.readString(file).split("\\s+"));
        for (int i = 0; i + 10 <= words.size(); i++) {
            String text = String.join(" ", words.subList(i, i + 10));
            for (Charset charset : List.of(UTF_8, UTF_16LE, WINDOWS_1256, ISO_8859_6)) {
                byte[] bytes = text.getBytes(charset);
                assertThat(decode(bytes)).as(charset.name()).isEqualTo(new String(bytes, charset));
            }
        }
    }

    @Test
    void whatComesBeforeTheFirstArabicLetterDoesNotDecide() throws Exception {
        String text = "=".repeat(30_000) + "\n" + SHORT;
        assertThat(decode(text.getBytes(WINDOWS_1256))).isEqualTo(text);
        assertThat(decode(text.getBytes(ISO_8859_6))).isEqualTo(text);
    }

    @Test
    void fewBrokenBytesOfUtf8BecomeReplacementCharacters() throws Exception {
        byte[] bytes = LONG.getBytes(UTF_8);
        bytes[0] = (byte) 0xFF;
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 2);
        assertThat(decode(cut)).startsWith("\uFFFD").contains("في زيارة رسمية تستغرق يومين.");
        assertThat(decoder.decode(cut, "UTF-8")).isEqualTo(decode(cut));
    }

    @Test
    void halfACharacterBehindUtf16IsReplaced() throws Exception {
        byte[] bytes = SHORT.getBytes(UTF_16LE);
        assertThat(decode(Arrays.copyOf(bytes, bytes.length + 1))).isEqualTo(SHORT + "\uFFFD");
    }

    @Test
    void aLoneSurrogateInUtf16IsReplaced() throws Exception {
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        for (char c : (SHORT + "\uD83D " + SHORT).toCharArray()) {
            wide.write(c & 0xFF);
            wide.write(c >> 8);
        }
        assertThat(decode(wide.toByteArray())).isEqualTo(SHORT + "\uFFFD " + SHORT);
    }

    @Test
    void nothingIsEmpty() {
        assertThat(problem(new byte[0], null)).isEqualTo("MJZ-204 is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A464946, JPEG",
        "89504E470D0A1A0A, PNG",
        "255044462D312E37, PDF",
        "504B030414000600, ZIP or an Office document",
        "D0CF11E0A1B11AE1, an old Office document",
        "1F8B0800000000, gzip",
        "474946383961, GIF",
        "7F454C4602010100000000, binary"
    })
    void whatIsNoTextIsCalledByItsName(String hex, String kind) {
        byte[] head = java.util.HexFormat.of().parseHex(hex);
        assertThat(problem(head, null)).isEqualTo("MJZ-205 is not text (" + kind + ")");
        assertThat(problem(concat(head, SHORT.getBytes(WINDOWS_1256)), null))
                .as("whatever stands behind it")
                .isEqualTo(kind.equals("binary") ? "MJZ-205 is not text (binary)" : problem(head, null));
    }

    @Test
    void randomBytesAreNoText() {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'x';
        assertThat(problem(bytes, null)).isEqualTo("MJZ-205 is not text (binary)");
        assertThat(problem(bytes, "windows-1256")).isEqualTo("MJZ-205 is not text (binary)");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-7", "Big5", "windows-1255"})
    void otherScriptsInEncodingsOfTheirOwnAreRefused(String encoding) {
        String text = switch (encoding) {
            case "ISO-8859-7" -> "Ο υπουργός Εξωτερικών έφτασε σήμερα στην Αθήνα για συνομιλίες";
            case "Big5" -> "外交部長今天抵達北京進行為期兩天的正式訪問並將舉行會談";
            case "windows-1255" -> "שר החוץ הגיע היום לירושלים לביקור רשמי בן יומיים";
            default -> "Министр иностранных дел прибыл сегодня в Пекин с официальным визитом";
        };
        assertThat(problem(text.getBytes(Charset.forName(encoding)), null)).startsWith("MJZ-207 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf8", "UTF-16", "UTF-16LE", "windows-1256", "cp1256", "ISO-8859-6"})
    void anEncodingThatIsRightIsTaken(String name) throws Exception {
        assertThat(decoder.decode(LONG.getBytes(Charset.forName(name)), name)).isEqualTo(LONG);
    }

    @Test
    void anEncodingThatCannotBeFoundIsTakenOnTrust() throws Exception {
        assertThat(decoder.decode(SHORT.getBytes(Charset.forName("x-MacArabic")), "x-MacArabic"))
                .isEqualTo(SHORT);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, windows-1256",
        "UTF-8, ISO-8859-6",
        "UTF-8, UTF-16",
        "UTF-16LE, windows-1256",
        "UTF-16BE, UTF-8",
        "windows-1256, UTF-8",
        "windows-1256, ISO-8859-6",
        "windows-1256, windows-1252",
        "windows-1256, UTF-16",
        "ISO-8859-6, windows-1256",
        "ISO-8859-6, UTF-8"
    })
    void anEncodingThatIsWrongIsRefusedWithTheRightOne(String real, String said) {
        for (String text : List.of(LONG, SHORT + "!!")) {
            assertThat(problem(text.getBytes(Charset.forName(real)), said))
                    .isEqualTo("MJZ-209 is not in " + said + " but in " + real + "; leave out --encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin-arabic", "\u0639", "", "UTF 8"})
    void anEncodingThatDoesNotExistIsNamed(String name) {
        assertThat(problem(SHORT.getBytes(UTF_8), name)).isEqualTo("MJZ-214 this Java has no encoding named " + name);
    }

    private String decode(byte[] bytes) throws ReadException {
        return decoder.decode(bytes, null);
    }

    private String problem(byte[] bytes, @org.jspecify.annotations.Nullable String encoding) {
        try {
            return "read: " + decoder.decode(bytes, encoding);
        } catch (ReadException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
