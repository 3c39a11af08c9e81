package org.mujaz.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mujaz lexicon}: check, add, compile and import as a user calls them. */
class LexiconCommandTest {

    private static final String PERSONS = "form\talso\tshort\tsex\tcountry\tref\tprovenance\tcomment\n";

    private final Path folder;
    private final Path mine;

    LexiconCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.mine = folder.resolve("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "add", "compile", "import", "new-frame", "verify"})
    void helpFitsATerminalOfEightyColumns(String command) {
        Cli.Run run = Cli.execute(Stream.of("lexicon", command, "--help")
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new));
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: mujaz lexicon").contains("Exit codes:", "Examples:");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void everyOptionIsDescribed() {
        requireNonNull(Main.commandLine().getSubcommands().get("lexicon"))
                .getSubcommands()
                .values()
                .forEach(command -> assertThat(command.getCommandSpec().options())
                        .allSatisfy(option -> assertThat(String.join(" ", option.description()))
                                .endsWith(".")));
    }

    // ---- check

    @Test
    void checkTellsEverythingAndCounts() throws IOException {
        write(
                "name/persons.tsv",
                PERSONS
                        + "غونار توربيورنسن\t\t\tx\tISL\t\tuser\t\n"
                        + "نورا توربيورنسن\tنورا; نورا\t\tf\tICE\t\tuser\t\n");
        Cli.Run run = execute("check", mine.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "name/persons.tsv:2: sex x is none of f, m",
                        "name/persons.tsv:3: country ICE is no code of three letters of ISO 3166, like EGY",
                        "name/persons.tsv:3: warning: also says نورا twice",
                        "2 refused, 1 doubtful");
    }

    @Test
    void aDoubtIsNoRefusal() throws IOException {
        write("name/persons.tsv", PERSONS + "نورا توربيورنسن\tنورا; نورا\t\tf\tISL\t\tuser\t\n");
        Cli.Run run = Cli.execute("lexicon", "check", mine.toString(), "--lang=ar");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly("name/persons.tsv:2: تنبيه: also says نورا twice", "المرفوض: 0، والمشكوك فيه: 1");
    }

    @Test
    void checkOfAFolderThatIsMissingIsOneLine() {
        Cli.Run run = execute("check", folder.resolve("none").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().contains("cannot read the lexicon folder");
    }

    // ---- add

    @Test
    void addMakesTheFileAndPrintsWhatItWrote() throws IOException {
        Cli.Run run = execute(
                "add",
                "person",
                "نورا توربيورنسن",
                "--into",
                mine.toString(),
                "--also",
                "نورة توربيورنسن",
                "--short",
                "توربيورنسن",
                "--sex",
                "f",
                "--country",
                "ISL",
                "--ref",
                "Q7000001");
        String row = "نورا توربيورنسن\tنورة توربيورنسن\tتوربيورنسن\tf\tISL\tQ7000001\tuser\t";
        Path file = mine.resolve("name/persons.tsv");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).containsExactly(file + ":2", row);
        assertThat(Files.readString(file)).isEqualTo(PERSONS + row + "\n");

        Cli.Run second = execute("add", "person", "ليف توربيورنسن", "--into", mine.toString(), "--sex", "m");
        assertThat(second.out().lines()).first().isEqualTo(file + ":3");
        assertThat(execute("check", mine.toString()).code()).isZero();
    }

    @Test
    void aTitleIsAnOfficeOfTheirCountry() throws IOException {
        Cli.Run run = execute(
                "add",
                "person",
                "نورا توربيورنسن",
                "--into",
                mine.toString(),
                "--sex",
                "f",
                "--country",
                "ISL",
                "--title",
                "وزيرة المالية",
                "--sector",
                "GOV",
                "--period",
                "2024-04/");
        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(mine.resolve("name/offices.tsv")))
                .contains("نورا توربيورنسن: وزيرة المالية\tنورا توربيورنسن\tوزيرة المالية\tISL\tGOV\t2024-04/\tuser\t");
        assertThat(execute("check", mine.toString()).code()).isZero();
    }

    @Test
    void nothingIsWrittenWhereOneOfTwoEntriesIsRefused() {
        Cli.Run run = execute(
                "add",
                "person",
                "نورا توربيورنسن",
                "--into",
                mine.toString(),
                "--title",
                "وزيرة المالية",
                "--period",
                "soon");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith("mujaz: lexicon name/offices.tsv: period soon is not from/to");
        assertThat(mine).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place هلفيسباخ --kind town --country DEU | name/places.tsv | هلفيسباخ\ttown\tDEU\t\t\tuser\t",
                "organization هلفيسباخبنك --kind bank --sector BUS --latin HB --common | name/organizations.tsv"
                        + " | هلفيسباخبنك\tbank\tBUS\t\t\t\tHB\tyes\t\tuser\t",
                "given شفقان --sex u --origin arabic | name/given-names.tsv | شفقان\tu\tarabic\t\tuser\t",
                "family الشفقاني --origin arabic --common | name/family-names.tsv | الشفقاني\tarabic\tyes\tuser\t",
                "title شفاق --feminine شفاقة --plural شفاقون --kind profession --takes person --takes country"
                        + " | name/titles.tsv | شفاق\tشفاقة\tشفاقون\tprofession\t\tperson; country\tuser\t",
                "demonym شفقاني --country ISL --kind regional --plural شفاقنة | name/demonyms.tsv"
                        + " | شفقاني\tISL\tregional\tشفاقنة\tuser\t"
            })
    void everyListIsAddedTo(String command, String file, String row) throws IOException {
        Cli.Run run = execute(Stream.concat(
                        Stream.concat(Stream.of("add"), Stream.of(command.split(" "))),
                        Stream.of("--into", mine.toString()))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(mine.resolve(file))).last().asString().startsWith(row);
        assertThat(execute("check", mine.toString()).code()).isZero();
    }

    @Test
    void whatIsListedAlreadyIsRefusedUnlessItIsOverridden() throws IOException {
        String[] putin = {"add", "person", "فلاديمير بوتين", "--into", mine.toString(), "--sex", "m", "--country", "RUS"
        };
        Cli.Run refused = execute(putin);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .containsExactly("mujaz: lexicon name/persons.tsv: فلاديمير بوتين is already listed (built in);"
                        + " --override puts yours in its place");
        assertThat(mine).doesNotExist();

        String[] override =
                Stream.concat(Stream.of(putin), Stream.of("--override")).toArray(String[]::new);
        assertThat(execute(override).code()).isZero();
        assertThat(execute(override).err())
                .containsExactly(
                        "mujaz: lexicon name/persons.tsv: فلاديمير بوتين is already listed (name/persons.tsv:2);"
                                + " change it there");
        assertThat(Files.readAllLines(mine.resolve("name/persons.tsv"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place هلفيسباخ --kind castle | lexicon name/places.tsv: kind castle is none of airport",
                "place هلفيسباخ --kind town --country DE | lexicon name/places.tsv: country DE is no code of three letters",
                "person هلفيس --ref 7747 | lexicon name/persons.tsv: ref 7747 is no item of Wikidata",
                "person هلفيس --ref Q7747 | lexicon name/persons.tsv: ref Q7747 is فلاديمير بوتين (built in)",
                "place هلفيسباخ --sex m | --sex does not go with place",
                "place هلفيسباخ --kind town --title رئيس | --title goes with a person",
                "person هلفيس --of DEU | --of and --period go with --title",
                "river هلفيس | Invalid value for positional parameter at index 0 (LIST)"
            })
    void badValuesAreRefusedInOneLine(String command, String message) {
        Cli.Run run = execute(Stream.concat(
                        Stream.concat(Stream.of("add"), Stream.of(command.split(" "))),
                        Stream.of("--into", mine.toString()))
                .toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().startsWith("mujaz: " + message);
        assertThat(mine).doesNotExist();
    }

    @Test
    void aTabInAValueIsRefused() {
        Cli.Run run = execute("add", "person", "هل\tفيس", "--into", mine.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().contains("form has a tab or a line break in it");
    }

    @Test
    void whatIsAddedIsFound() throws IOException {
        execute(
                "add",
                "person",
                "زبرقان شفقستان",
                "--into",
                mine.toString(),
                "--sex",
                "m",
                "--country",
                "ISL",
                "--ref",
                "Q7000002");
        Path article =
                Files.writeString(folder.resolve("a.txt"), "قال زبرقان شفقستان إن الاجتماع تأجل إلى الأسبوع المقبل.\n");
        assertThat(Cli.run(folder, "analyze", "--lexicon", mine.toString(), article.toString())
                        .out())
                .contains("wikidata:Q7000002");
    }

    // ---- compile

    @Test
    void aCompiledFolderGivesTheSameBytesAndIsLeftAloneWhenAListChanges() throws IOException {
        execute("add", "person", "زبرقان شفقستان", "--into", mine.toString(), "--sex", "m", "--ref", "Q7000002");
        String article = Examples.files().get(0).toString();
        String before = Cli.run(folder, "analyze", "--lexicon", mine.toString(), article)
                .out();

        Cli.Run run = execute("compile", mine.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(mine.resolve("compiled.mujaz") + " (");
        assertThat(Cli.run(folder, "analyze", "--lexicon", mine.toString(), article)
                        .out())
                .isEqualTo(before);
        assertThat(execute("check", mine.toString()).out()).isEqualTo("0 refused, 0 doubtful\n");

        execute("add", "person", "سمهران شفقستان", "--into", mine.toString(), "--sex", "m");
        assertThat(execute("check", mine.toString()).out())
                .startsWith("compiled.mujaz: warning: was made of other lists than the folder has now");
        assertThat(Cli.run(folder, "analyze", "--lexicon", mine.toString(), article)
                        .out())
                .isNotEqualTo(before);
    }

    @Test
    void aDamagedCompiledFileIsNotUsed() throws IOException {
        execute("add", "person", "زبرقان شفقستان", "--into", mine.toString(), "--sex", "m", "--ref", "Q7000002");
        execute("compile", mine.toString());
        Path compiled = mine.resolve("compiled.mujaz");
        byte[] bytes = Files.readAllBytes(compiled);
        bytes[bytes.length / 2] ^= 1;
        Files.write(compiled, bytes);
        Path article =
                Files.writeString(folder.resolve("a.txt"), "قال زبرقان شفقستان إن الاجتماع تأجل إلى الأسبوع المقبل.\n");
        assertThat(Cli.run(folder, "analyze", "--lexicon", mine.toString(), article.toString())
                        .out())
                .contains("wikidata:Q7000002");
    }

    // ---- import

    @Test
    void importPrintsWhatCameOfTheDumpAndCompiles() throws IOException {
        Path dump = folder.resolve("dump.json");
        Files.writeString(
                dump,
                "[\n{\"type\":\"item\",\"id\":\"Q7000003\",\"labels\":{\"ar\":{\"language\":\"ar\",\"value\":\"زبرقان شفقستان\"}},"
                        + "\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":"
                        + "{\"entity-type\":\"item\",\"id\":\"Q5\"}}},\"rank\":\"normal\"}]},\"sitelinks\":{}}\n]\n");
        Cli.Run run = execute("import", "--wikidata", dump.toString(), "--into", mine.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains("1 entities read", "           1  name/persons.wikidata.tsv")
                .last()
                .asString()
                .startsWith(mine.resolve("compiled.mujaz").toString());
        Path article =
                Files.writeString(folder.resolve("a.txt"), "قال زبرقان شفقستان إن الاجتماع تأجل إلى الأسبوع المقبل.\n");
        assertThat(Cli.run(folder, "analyze", "--lexicon", mine.toString(), article.toString())
                        .out())
                .contains("wikidata:Q7000003");
    }

    @Test
    void whatIsWrongWithADumpIsOneLineInTheLanguageThatWasAskedFor() throws IOException {
        Cli.Run missing = execute("import", "--wikidata", folder.resolve("none").toString(), "--into", mine.toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).singleElement().asString().endsWith("MJZ-201 no such file");

        Path text = Files.writeString(folder.resolve("d.txt"), "hello\n");
        Cli.Run none =
                Cli.execute("lexicon", "import", "--wikidata", text.toString(), "--into", mine.toString(), "--lang=ar");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .containsExactly("mujaz: " + text + ": ليست هذه نسخة JSON من ويكي بيانات: لا كيان في أسطرها");

        Cli.Run both =
                execute("import", "--wikidata", text.toString(), "--into", mine.toString(), "--resume", "--restart");
        assertThat(both.err()).singleElement().asString().contains("--resume and --restart do not go together");
    }

    private static Cli.Run execute(String... args) {
        List<String> all = new java.util.ArrayList<>(List.of("lexicon"));
        all.addAll(List.of(args));
        all.add("--lang=en");
        return Cli.execute(all.toArray(String[]::new));
    }

    private void write(String path, String content) throws IOException {
        Path file = mine.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }
}
