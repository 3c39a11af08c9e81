package org.mujaz.cli.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.cli.wikidata.WikidataImport.Begin;
import org.mujaz.cli.wikidata.WikidataImport.Refusal;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.LexiconProblem;

class WikidataImportTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final int LARGEST = 100_000;

    private final Path folder;
    private final Path mine;

    WikidataImportTest(@TempDir Path folder) {
        this.folder = folder;
        this.mine = folder.resolve("mine");
    }

    // ---- what becomes of an entity

    @Test
    void aHumanBecomesAPersonWithSexAndCountry() {
        Dump dump = new Dump()
                .add(Dump.item("Q7000001", "بلاد الاختبار").says("P31", "Q6256").code("ISL"))
                .add(Dump.human("Q7000002", "هلدا ستاينسدوتير")
                        .alias("هيلدا ستاينسدوتير", "هلدا")
                        .says("P21", "Q6581072")
                        .says("P27", "Q7000001"));

        assertThat(rows(dump, "persons"))
                .containsExactly("هلدا ستاينسدوتير\tهيلدا ستاينسدوتير\t\tf\tISL\tQ7000002\twikidata\t");
    }

    @Test
    void anOrganisationAndAPlaceHaveKindAndSector() {
        Dump dump = new Dump()
                .add(Dump.item("Q7000001", "بلاد الاختبار").says("P31", "Q6256").code("ISL"))
                .add(Dump.item("Q7000003", "مصرف الشفق الشمالي")
                        .says("P31", "Q22687")
                        .says("P17", "Q7000001"))
                .add(Dump.item("Q7000004", "هلفيسباخ").says("P31", "Q3957").alias("هلفسباخ"));

        assertThat(rows(dump, "organizations"))
                .containsExactly("مصرف الشفق الشمالي\tbank\tBUS\tISL\t\t\t\t\tQ7000003\twikidata\t");
        assertThat(rows(dump, "places")).containsExactly("هلفيسباخ\ttown\t\tهلفسباخ\tyes\twikidata\tQ7000004");
    }

    @Test
    void aSpecialClassCountsBeforeAGeneralOne() {
        Dump dump = new Dump()
                .add(Dump.item("Q7000005", "جمعية الشفق الشمالي")
                        .says("P31", "Q43229")
                        .says("P31", "Q7278"));
        assertThat(rows(dump, "organizations")).singleElement().asString().contains("\tparty\tPTY\t");
    }

    @Test
    void deprecatedUnknownAndMissingValuesDoNotCount() {
        Dump dump = new Dump()
                .add(Dump.item("Q7000001", "بلاد الاختبار").says("P31", "Q6256").code("ISL"))
                .add(Dump.item("Q7000006", "بلاد أخرى").says("P31", "Q6256").code("NOR"))
                .add(Dump.item("Q7000007", "أرفيد توربيورنسن").says("P31", "Q5", "deprecated", false))
                .add(Dump.human("Q7000008", "غونار توربيورنسن")
                        .saysNothing("P27", "novalue")
                        .saysNothing("P27", "somevalue")
                        .says("P27", "Q7000006", "deprecated", false))
                .add(Dump.human("Q7000009", "سيغريد توربيورنسن")
                        .says("P27", "Q7000006", "normal", true)
                        .says("P27", "Q7000001"))
                .add(Dump.human("Q7000010", "أستريد توربيورنسن")
                        .says("P27", "Q7000001")
                        .says("P27", "Q7000006", "preferred", false));

        assertThat(rows(dump, "persons"))
                .containsExactly(
                        "غونار توربيورنسن\t\t\t\t\tQ7000008\twikidata\t",
                        "سيغريد توربيورنسن\t\t\t\tISL\tQ7000009\twikidata\t",
                        "أستريد توربيورنسن\t\t\t\tNOR\tQ7000010\twikidata\t");
    }

    @Test
    void aCountryThatTheDumpHasLaterIsKnownAsWell() {
        Dump dump = new Dump()
                .add(Dump.human("Q7000008", "غونار توربيورنسن").says("P27", "Q7000001"))
                .add(Dump.item("Q7000001", "بلاد الاختبار").says("P31", "Q6256").code("ISL"));
        assertThat(rows(dump, "persons")).singleElement().asString().contains("\tISL\t");
    }

    @Test
    void aCodeThatIsNoneOfIsoIsLeftOut() {
        Dump dump = new Dump()
                .add(Dump.item("Q7000001", "بلاد الاختبار").says("P31", "Q6256").code("QQQ"))
                .add(Dump.human("Q7000008", "غونار توربيورنسن").says("P27", "Q7000001"));
        assertThat(rows(dump, "persons")).containsExactly("غونار توربيورنسن\t\t\t\t\tQ7000008\twikidata\t");
    }

    @Test
    void bothSexesAreNone() {
        Dump dump = new Dump()
                .add(Dump.human("Q7000008", "غونار توربيورنسن")
                        .says("P21", "Q6581097")
                        .says("P21", "Q6581072"));
        assertThat(rows(dump, "persons")).containsExactly("غونار توربيورنسن\t\t\t\t\tQ7000008\twikidata\t");
    }

    @Test
    void whatIsSkippedIsCounted() throws Exception {
        Dump dump = new Dump()
                .add(Dump.human("Q7000011", ""))
                .add(Dump.human("Q7000012", "Gunnar Torbjörnsen"))
                .add(Dump.human("Q7000013", "غونار"))
                .add(Dump.item("Q7000014", "سباق الشفق").says("P31", "Q500834"))
                .add(
                        "{\"type\":\"property\",\"id\":\"P9999\",\"labels\":{\"ar\":{\"language\":\"ar\",\"value\":\"خاصية\"}}}")
                .add("{\"type\":\"item\",\"id\":\"Q7000015\",\"labels\":{\"ar\":{\"lang")
                .add("not JSON at all")
                .add(Dump.human("Q7000016", "كبير توربيورنسن").filler(LARGEST))
                .add(Dump.human("Q7000017", "غونار توربيورنسن"))
                .add(Dump.human("Q7000017", "غونار توربيورنسن"))
                .add(Dump.human("Q7747", "فلاديمير بوتين"))
                .add(Dump.human("Q7000018", "نورا توربيورنسن (رسامة)"));
        WikidataImport made = run(dump.plain(folder.resolve("dump.json")), mine, Begin.FRESH);

        Counts counts = made.counts();
        assertThat(counts.skipped(Skipped.NO_LABEL)).isEqualTo(1);
        assertThat(counts.skipped(Skipped.NO_NAME)).isEqualTo(1);
        assertThat(counts.skipped(Skipped.ONE_WORD)).isEqualTo(1);
        assertThat(counts.skipped(Skipped.OTHER_CLASS)).isEqualTo(1);
        assertThat(counts.skipped(Skipped.NO_ITEM)).isEqualTo(1);
        assertThat(counts.skipped(Skipped.BROKEN)).isEqualTo(2);
        assertThat(counts.skipped(Skipped.TOO_LARGE)).isEqualTo(1);
        assertThat(counts.skipped(Skipped.TWICE)).isEqualTo(1);
        assertThat(counts.skipped(Skipped.KNOWN)).isEqualTo(1);
        assertThat(counts.entries()).isEqualTo(Map.of("name/persons", 2L));
        assertThat(lines(mine, "persons"))
                .extracting(row -> row.split("\t")[0])
                .containsExactly("غونار توربيورنسن", "نورا توربيورنسن");
        assertThat(made.summary(false)).contains("10 entities read", "           2  name/persons.wikidata.tsv");
        assertThat(made.summary(true)).contains("الكيانات المقروءة: 10");
    }

    @Test
    void ofNamesakesTheBestKnownIsKeptWhateverTheOrder() {
        Dump dump = new Dump()
                .add(Dump.human("Q7000020", "ليف توربيورنسن").sites(2))
                .add(Dump.human("Q7000021", "لِيف توربيورنسن").sites(9))
                .add(Dump.human("Q7000022", "ليف توربيورنسن").sites(9));
        assertThat(rows(dump, "persons")).singleElement().asString().contains("Q7000021");
    }

    @Test
    void aNameIsNoOtherNameOfAnotherEntry() {
        Dump dump = new Dump()
                .add(Dump.human("Q7000023", "ليف الأول توربيورنسن")
                        .sites(90)
                        .alias("ليف الثاني توربيورنسن", "ليف بن أرفيد"))
                .add(Dump.human("Q7000024", "ليف الثاني توربيورنسن").alias("ليف بن أرفيد"));
        assertThat(rows(dump, "persons"))
                .containsExactly(
                        "ليف الأول توربيورنسن\tليف بن أرفيد\t\t\t\tQ7000023\twikidata\t",
                        "ليف الثاني توربيورنسن\t\t\t\t\tQ7000024\twikidata\t");
    }

    @Test
    void anEntryOfOnesOwnStaysAndIsNotImported() throws IOException {
        Files.createDirectories(mine.resolve("name"));
        List<String> own = List.of(
                "form\talso\tshort\tsex\tcountry\tref\tprovenance\tcomment",
                "غونار توربيورنسن\t\t\tm\tISL\t\tuser\t",
                "نورا توربيورنسن\t\t\tf\tISL\tQ7000031\tuser\t");
        Files.write(mine.resolve("name/persons.tsv"), own);
        Dump dump = new Dump()
                .add(Dump.human("Q7000030", "غونار توربيورنسن"))
                .add(Dump.human("Q7000031", "نورا الأخرى"))
                .add(Dump.human("Q7000032", "ليف توربيورنسن"));

        assertThat(rows(dump, "persons")).singleElement().asString().startsWith("ليف");
        assertThat(Files.readAllLines(mine.resolve("name/persons.tsv"))).isEqualTo(own);
    }

    @Test
    void aSecondImportTakesThePlaceOfTheFirst() throws Exception {
        rows(new Dump().add(Dump.human("Q7000030", "غونار توربيورنسن")), "persons");
        Dump second = new Dump().add(Dump.item("Q7000004", "هلفيسباخ").says("P31", "Q3957"));

        assertThat(rows(second, "places")).hasSize(1);
        assertThat(mine.resolve("name/persons.wikidata.tsv")).doesNotExist();
    }

    // ---- many entities, and interruptions

    @Test
    void nothingIsWrittenThatTheLoaderRefuses() throws Exception {
        run(many().gzip(folder.resolve("dump.json.gz")), mine, Begin.FRESH);
        List<LexiconProblem> problems = new ArrayList<>();
        LEXICON.check(mine, problems::add);
        assertThat(problems).isEmpty();
        assertThat(lines(mine, "persons")).hasSizeGreaterThan(100);
        assertThat(lines(mine, "places")).hasSizeGreaterThan(20);
        assertThat(lines(mine, "organizations")).hasSizeGreaterThan(20);
    }

    @Test
    void plainAndPackedDumpsGiveTheSame() throws Exception {
        run(many().plain(folder.resolve("dump.json")), mine, Begin.FRESH);
        Path other = folder.resolve("other");
        run(many().gzip(folder.resolve("dump.json.gz")), other, Begin.FRESH);
        assertThat(files(other)).isEqualTo(files(mine)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.8, 0.99})
    void anInterruptedImportGoesOnToTheSameBytes(double part) throws Exception {
        run(many().plain(folder.resolve("whole.json")), mine, Begin.FRESH);
        Path other = folder.resolve("other");
        Path dump = many().cutGzip(folder.resolve("dump.json.gz"), part);
        assertRefused(Refusal.CUT, dump, other, Begin.FRESH);
        assertThat(files(other)).as("no list is there yet").isEmpty();
        assertRefused(Refusal.UNFINISHED, dump, other, Begin.FRESH);

        many().gzip(dump);
        WikidataImport made = run(dump, other, Begin.RESUME);

        assertThat(files(other)).isEqualTo(files(mine));
        assertThat(made.counts().read()).isEqualTo(400);
        assertThat(other.resolve(WikidataImport.SCRATCH)).doesNotExist();
    }

    @Test
    void anInterruptedImportMayBeginAnew() throws Exception {
        Path dump = many().cutGzip(folder.resolve("dump.json.gz"), 0.6);
        assertRefused(Refusal.CUT, dump, mine, Begin.FRESH);
        many().gzip(dump);
        assertThat(run(dump, mine, Begin.RESTART).counts().read()).isEqualTo(400);
    }

    @Test
    void anotherDumpIsRefusedWhenGoingOn() {
        Path dump = many().cutGzip(folder.resolve("dump.json.gz"), 0.6);
        assertRefused(Refusal.CUT, dump, mine, Begin.FRESH);
        Path other = new Dump().add(Dump.human("Q1", "غونار توربيورنسن")).plain(folder.resolve("other.json"));
        assertRefused(Refusal.OTHER_DUMP, other, mine, Begin.RESUME);
    }

    @Test
    void thereMustBeSomethingToGoOnWith() {
        assertRefused(Refusal.NOTHING_TO_RESUME, many().plain(folder.resolve("d.json")), mine, Begin.RESUME);
    }

    @Test
    void aPlainDumpWithoutItsLastLineIsCut() {
        String text = many().text();
        Path dump = Dump.write(
                folder.resolve("d.json"), text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
        assertRefused(Refusal.CUT, dump, mine, Begin.FRESH);
    }

    @Test
    void linesWithoutBracketsAreReadAsWell() throws Exception {
        String lines = Dump.human("Q7000030", "غونار توربيورنسن").json() + "\n";
        Path dump = Dump.write(folder.resolve("d.jsonl"), lines.getBytes(StandardCharsets.UTF_8));
        assertThat(run(dump, mine, Begin.FRESH).counts().entries()).containsEntry("name/persons", 1L);
    }

    @Test
    void bzip2AndWhatIsNoDumpAreRefused() {
        Path bzip2 = Dump.write(folder.resolve("d.json.bz2"), "BZh91AY&SY".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Refusal.BZIP2, bzip2, mine, Begin.FRESH);
        Path text = Dump.write(folder.resolve("d.txt"), "hello\nworld\n".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Refusal.NO_DUMP, text, mine, Begin.FRESH);
        assertRefused(Refusal.NO_DUMP, Dump.write(folder.resolve("empty"), new byte[0]), mine, Begin.FRESH);
        assertThat(mine.resolve(WikidataImport.SCRATCH)).doesNotExist();
    }

    /** Four hundred entities of all kinds, every tenth of them odd. */
    private static Dump many() {
        Dump dump = new Dump()
                .add(Dump.item("Q7100000", "بلاد الشفق").says("P31", "Q6256").code("ISL"));
        String[] syllables = {"با", "رو", "سي", "مو", "كا", "نا", "لي", "دو", "فا", "زي", "هو", "شي"};
        for (int i = 1; i < 400; i++) {
            String family = syllables[i % 12] + syllables[i / 12 % 12] + syllables[(i * 7) % 12] + "ستروم";
            String id = "Q" + (7_100_000 + i);
            if (i % 10 == 3) {
                dump.add(Dump.item(id, i % 20 == 3 ? "" : "شيء " + family).saysNothing("P31", "somevalue"));
            } else if (i % 5 == 0) {
                dump.add(Dump.item(id, family).says("P31", "Q532").says("P17", "Q7100000"));
            } else if (i % 5 == 1) {
                dump.add(Dump.item(id, "شركة " + family).says("P31", "Q783794").alias("مؤسسة " + family, family));
            } else {
                dump.add(Dump.human(id, "غونار " + family)
                        .alias("غ. " + family, "غونار " + syllables[i % 12] + "ستروم")
                        .sites(i % 7)
                        .says("P21", i % 2 == 0 ? "Q6581097" : "Q6581072")
                        .says("P27", "Q7100000"));
            }
        }
        return dump;
    }

    private List<String> rows(Dump dump, String list) {
        try {
            run(dump.plain(folder.resolve("dump.json")), mine, Begin.FRESH);
            return lines(mine, list);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(Path into, String list) throws IOException {
        List<String> lines = Files.readAllLines(into.resolve("name/" + list + ".wikidata.tsv"));
        return lines.subList(1, lines.size());
    }

    private static Map<String, String> files(Path into) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(into)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".tsv")).toList()) {
                files.put(into.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static WikidataImport run(Path dump, Path into, Begin begin) throws Exception {
        WikidataImport made = new WikidataImport(LEXICON, into, 16, LARGEST);
        made.run(dump.toString(), begin, read -> {});
        return made;
    }

    private static void assertRefused(Refusal refusal, Path dump, Path into, Begin begin) {
        assertThatThrownBy(() -> run(dump, into, begin))
                .isInstanceOfSatisfying(
                        WikidataImport.RefusedException.class,
                        e -> assertThat(e.refusal()).isEqualTo(refusal));
    }
}
