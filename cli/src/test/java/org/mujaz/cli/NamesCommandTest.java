package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.name.NameMention;
import org.mujaz.text.Span;

/** {@code mujaz names}: every format, and what is left out of it. */
class NamesCommandTest {

    private static final String VISIT =
            "استقبل وزير الخارجية المصري سامح شكري في القاهرة يوم الأحد نظيره الروسي سيرغي لافروف."
                    + " وتوجه لافروف إلى بغداد، ومنها إلى طهران.\n";
    private static final String AFTER =
            "وأعلن رئيس الوزراء العراقي محمد شياع السوداني في بغداد ترحيب العراق بزيارة سيرغي لافروف.\n";

    private final Path folder;
    private final String visit;
    private final String after;

    NamesCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.visit = Files.writeString(folder.resolve("visit.txt"), VISIT).toString();
        this.after = Files.writeString(folder.resolve("after.txt"), AFTER).toString();
    }

    @Test
    void rowsForPrograms() {
        assertThat(names(visit)).isEqualTo("""
                name	type	roles	ref	count	start	quote
                سامح شكري	PERSON	وزير الخارجية — EGY		1	28	سامح شكري
                القاهرة	LOCATION			1	41	القاهرة
                سيرغي لافروف	PERSON	وزير الخارجية — RUS		2	72	سيرغي لافروف
                بغداد	LOCATION			1	103	بغداد
                طهران	LOCATION			1	120	طهران
                """);
    }

    @Test
    void severalArticlesHaveTheirIdsInFront() {
        assertThat(names("--type=person", visit, after)).isEqualTo("""
                article	name	type	roles	ref	count	start	quote
                visit	سامح شكري	PERSON	وزير الخارجية — EGY		1	28	سامح شكري
                visit	سيرغي لافروف	PERSON	وزير الخارجية — RUS		2	72	سيرغي لافروف
                after	محمد شياع السوداني	PERSON	رئيس الوزراء — IRQ		1	27	محمد شياع السوداني
                after	سيرغي لافروف	PERSON			1	75	سيرغي لافروف
                """);
    }

    @Test
    void totalsJoinWhatHasTheSameNameOrReference() {
        assertThat(names("--all", "--threads=4", visit, after)).isEqualTo("""
                name	type	roles	ref	count	articles	article	start	quote
                سيرغي لافروف	PERSON	وزير الخارجية — RUS		3	2	visit	72	سيرغي لافروف
                بغداد	LOCATION			2	2	visit	103	بغداد
                سامح شكري	PERSON	وزير الخارجية — EGY		1	1	visit	28	سامح شكري
                القاهرة	LOCATION			1	1	visit	41	القاهرة
                طهران	LOCATION			1	1	visit	120	طهران
                محمد شياع السوداني	PERSON	رئيس الوزراء — IRQ		1	1	after	27	محمد شياع السوداني
                العراق	LOCATION		iso3166:IRQ	1	1	after	61	العراق
                """);
        // Three mentions in all, but never three in one article.
        assertThat(names("--all", "--min-mentions=3", visit, after).lines()).hasSize(2);
        assertThat(names("--min-mentions=3", visit, after).lines()).hasSize(1);
    }

    @Test
    void totalsAreJoinedOnlyByWhatIsTheSame() {
        NameTotals totals = new NameTotals();
        totals.add(List.of(
                row("a", "مصر", NameMention.Type.LOCATION, "iso3166:EGY", 1),
                row("a", "الأهرام", NameMention.Type.LOCATION, null, 1)));
        totals.add(List.of(
                row("b", "جمهورية مصر العربية", NameMention.Type.LOCATION, "iso3166:EGY", 2),
                row("b", "مصر", NameMention.Type.LOCATION, null, 1),
                row("b", "الأهرام", NameMention.Type.ORGANIZATION, null, 1)));
        assertThat(totals.rows(1).stream().map(row -> row.name() + " " + row.type() + " " + row.count()))
                .containsExactly("مصر LOCATION 3", "الأهرام LOCATION 1", "مصر LOCATION 1", "الأهرام ORGANIZATION 1");
    }

    @Test
    void csvIsThatOfItsStandard() {
        assertThat(names("--format=csv", "--type=person,organization", visit)).isEqualTo(crlf("""
                article,id,name,type,roles,ref,count,start,end,quote
                visit,e1,سامح شكري,PERSON,وزير الخارجية — EGY,,1,28,37,سامح شكري
                visit,e3,سيرغي لافروف,PERSON,وزير الخارجية — RUS,,2,72,84,سيرغي لافروف
                """));
        assertThat(names("--format=csv", "--all", "--type=person", "--min-mentions=2", visit, after))
                .isEqualTo(crlf("""
                        name,type,roles,ref,count,articles,article,start,end,quote
                        سيرغي لافروف,PERSON,وزير الخارجية — RUS,,3,2,visit,72,84,سيرغي لافروف
                        """));
    }

    private static String crlf(String lines) {
        return lines.replace("\n", "\r\n");
    }

    @Test
    void cellsAreQuotedOnlyWhereTheyMustBe() throws IOException {
        String lines = "{\"id\": \"a,\\\"1\\\"\\t\\n2\", \"text\": \"وصل سامح شكري إلى القاهرة اليوم.\"}\n";
        String file = Files.writeString(folder.resolve("ids.jsonl"), lines).toString();
        assertThat(Delimited.CSV.row(List.of("a,\"1\"", "ب\nج", "", "د هـ")))
                .isEqualTo("\"a,\"\"1\"\"\",\"ب\nج\",,د هـ\r\n");
        assertThat(Delimited.TSV.row(List.of("a\tb\nc\r", "", "\""))).isEqualTo("a b c \t\t\"\n");
        assertThat(names("--format=csv", "--type=location", file))
                .contains("\"a,\"\"1\"\"")
                .contains(",e2,القاهرة,");
        assertThat(names("--type=location", file).lines()).hasSize(2).allMatch(row -> row.split("\t").length == 8);
    }

    @Test
    void conllIsATokenALine() {
        assertThat(names("--format=conll", after)).isEqualTo("""
                # id = after
                وأعلن	O
                رئيس	O
                الوزراء	O
                العراقي	O
                محمد	B-PER
                شياع	I-PER
                السوداني	I-PER
                في	O
                بغداد	B-LOC
                ترحيب	O
                العراق	B-LOC
                بزيارة	O
                سيرغي	B-PER
                لافروف	I-PER
                .	O

                """);
        assertThat(names("--format=conll", "--type=location", after))
                .contains("بغداد\tB-LOC\n", "محمد\tO\n")
                .doesNotContain("PER");
    }

    @Test
    void conllHasEveryTokenOfEveryExampleOnce() {
        for (Path file : Examples.files()) {
            List<String> lines =
                    names("--format=conll", file.toString()).lines().toList();
            assertThat(lines.get(0)).isEqualTo("# id = " + Examples.name(file));
            String tokens = lines.stream()
                    .skip(1)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.joining());
            String source =
                    Examples.MUJAZ.analyze(Examples.article(file)).text().source();
            assertThat(tokens).isEqualTo(source.replaceAll("\\s+", ""));
            String before = "O";
            for (String line : lines) {
                String tag = line.substring(line.indexOf('\t') + 1);
                assertThat(!tag.startsWith("I-") || before.endsWith(tag.substring(1)))
                        .as(line)
                        .isTrue();
                before = tag;
            }
        }
    }

    @Test
    void jsonIsALineAnArticle() throws IOException {
        String file = Files.writeString(
                        folder.resolve("two.jsonl"),
                        "{\"id\":\"1\",\"text\":\"" + VISIT.strip() + "\"}\n{\"id\":\"2\",\"text\":\"" + AFTER.strip()
                                + "\"}\n")
                .toString();
        for (String format : List.of("json", "jsonl")) {
            String out = names("--format=" + format, "--min-mentions=2", file);
            assertThat(out.lines()).hasSize(2);
            assertThat(out)
                    .startsWith("{\"id\":\"1\",")
                    .contains("\"entities\":[{\"id\":\"e3\",\"type\":\"PERSON\",\"name\":\"سيرغي لافروف\"")
                    .contains("\"count\":2}],\"counts\":{\"PERSON\":{\"entities\":1,\"mentions\":2},\"ORGANIZATION\"")
                    .endsWith("}\n");
        }
        assertThat(names("--all", "--format=json", "--min-mentions=3", file))
                .startsWith("{\"type\":\"PERSON\",\"name\":\"سيرغي لافروف\",\"ref\":null,\"roles\":[{\"title\":\"وزير"
                        + " الخارجية\",\"of\":\"RUS\",")
                .endsWith("}],\"count\":3,\"articles\":2,\"first\":"
                        + "{\"article\":\"1\",\"start\":72,\"end\":84,\"quote\":\"سيرغي لافروف\"}}\n");
    }

    @Test
    void standardInputIsReadAsAFileIs() {
        Cli.Run run = Cli.piped(VISIT.getBytes(StandardCharsets.UTF_8), "names");
        assertThat(run).isEqualTo(new Cli.Run(0, names(visit), List.of()));
        byte[] lines = ("{\"id\":\"x\",\"text\":\"" + AFTER.strip() + "\"}\n").getBytes(StandardCharsets.UTF_8);
        assertThat(Cli.piped(lines, "names", "--from=jsonl", "--type=location").out())
                .contains("x\tبغداد\tLOCATION\t\t\t1\t49\tبغداد\n");
    }

    @Test
    void whatFailsIsALineAndTheOthersGoOn() {
        Cli.Run run = Cli.run(folder, "names", "--all", "--lang=ar", folder + "/none.txt", after);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .containsExactly(
                        "mujaz: " + folder + "/none.txt: MJZ-201 لا يوجد ملف بهذا الاسم",
                        "mujaz: المقروء 2، المأخوذ 1، المتروك 0، المتعثر 1 (MJZ-201 1)");
        assertThat(run.out().lines()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json", "conll"})
    void noNameIsNoRow(String format) throws IOException {
        String none = Files.writeString(folder.resolve("none.txt"), "هطلت أمطار غزيرة صباح اليوم.\n")
                .toString();
        Cli.Run run = Cli.run(folder, "names", "--format=" + format, none);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .doesNotContain("PERSON\t", "LOCATION\t", "B-", "\"quote\"")
                .isNotEmpty();
    }

    /** The launcher tells the width of the terminal; here a test does. */
    @Test
    void onATerminalColumnsStandBelowEachOtherFromTheRight() {
        ProcessBuilder builder = Cli.process(List.of("-Dmujaz.columns=72"), "names", "--lang=ar", visit, after);
        builder.environment().keySet().removeIf(name -> name.startsWith("TERM") || name.contains("_VERSION"));
        builder.environment().put("TERM", "xterm-256color");
        Cli.Run run = Cli.finish(builder, null);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(6 + 1 + 1 + 1 + 5);
        assertThat(lines.get(0)).isEqualTo(" ".repeat(72 - 5) + "\u2068visit\u2069");
        assertThat(lines.get(1)).endsWith("  \u2068النوع\u2069         \u2068الاسم\u2069");
        assertThat(lines.get(2)).endsWith("    \u2068شخص\u2069     \u2068سامح شكري\u2069");
        assertThat(lines.get(4)).endsWith("    \u2068شخص\u2069  \u2068سيرغي لافروف\u2069");
        assertThat(lines)
                .filteredOn(line -> !line.isEmpty())
                .allSatisfy(line -> assertThat(TextTable.width(line)).isEqualTo(72));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 60, 80, 120, 200})
    void everyLineFillsTheTerminalAndNoCellIsLostThatHasRoom(int width) {
        List<NameRow> rows = List.of(
                row(
                        "a",
                        "عبد الرحمن بن ناصر بن سعود آل الشيخ الحارثي",
                        NameMention.Type.PERSON,
                        "wikidata:Q123456789",
                        12),
                row("a", "عُمَان", NameMention.Type.LOCATION, null, 3));
        for (boolean visual : List.of(true, false)) {
            String table =
                    new NameTable(width, visual, Locale.ENGLISH).print("عنوان ".repeat(40), NameColumn.SCREEN, rows);
            assertThat(table.lines())
                    .hasSize(4)
                    .allSatisfy(line -> assertThat(TextTable.width(line)).isEqualTo(width));
            assertThat(table.contains("\u2026")).isTrue();
            assertThat(table.contains("wikidata:Q123456789")).isEqualTo(width >= 120);
            assertThat(table.codePoints().anyMatch(c -> c >= 0x0600 && c < 0x0700))
                    .isNotEqualTo(visual);
        }
    }

    private static NameRow row(
            String article,
            String name,
            NameMention.Type type,
            @org.jspecify.annotations.Nullable String ref,
            int count) {
        return new NameRow(article, "e1", name, type, List.of(), ref, count, 1, new Span(0, name.length()), name);
    }

    private String names(String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "names";
        System.arraycopy(options, 0, args, 1, options.length);
        Cli.Run run = Cli.run(folder, args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }
}
