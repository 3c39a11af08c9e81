package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameChecksTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final String PERSONS = "form\talso\tshort\tsex\tcountry\tref\tprovenance\tcomment\n";
    private static final String PLACES = "form\tkind\tcountry\talso\tcommon\tprovenance\tcomment\n";
    private static final String OFFICES = "form\tperson\ttitle\tof\tsector\tperiods\tprovenance\tcomment\n";

    private final Path folder;

    NameChecksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theBuiltInListsHaveNothingDoubtful() {
        List<LexiconProblem> problems = new ArrayList<>();
        new LexiconSource().add(Path.of(System.getProperty("mujaz.root", ".."), "lexicon/data"), problems::add);
        assertThat(problems).isEmpty();
    }

    @Test
    void everyProblemIsToldInTheOrderOfFilesAndLines() {
        write("name/places.tsv", PLACES + "قرية الشفق\tvilage\tEGY\t\t\tuser\t\n");
        write(
                "name/persons.tsv",
                PERSONS
                        + "غونار توربيورنسن\t\t\tx\tISL\t\tuser\t\n"
                        + "نورا توربيورنسن\t\t\tf\tICE\tX7\tuser\t\n"
                        + "cut\n"
                        + "ليف توربيورنسن\t\t\tm\tISL\t\tuser\t\n");
        assertThat(check())
                .extracting(LexiconProblem::toString)
                .containsExactly(
                        "name/persons.tsv:4: has 1 columns, the header has 8; put a tab for each empty cell",
                        "name/persons.tsv:2: sex x is none of f, m",
                        "name/persons.tsv:3: country ICE is no code of three letters of ISO 3166, like EGY",
                        "name/persons.tsv:3: ref X7 is no item of Wikidata, like Q79",
                        "name/places.tsv:2: kind vilage is none of airport, base, building, camp, canal, city, continent, "
                                + "crossing, dam, desert, district, governorate, gulf, island, lake, mountain, port, prison, "
                                + "province, region, river, sea, site, square, state, strait, street, town, valley, village");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name/given-names.tsv | form,sex,origin,common | شفقان,x,arabic, | sex x is none of f, m, u",
                "name/given-names.tsv | form,sex,origin,common | شفقان,m,viking, | origin viking is none of",
                "name/given-names.tsv | form,sex,origin,common | شفقان,m,arabic,no | common no is none of less, yes",
                "name/family-names.tsv | form,origin,common | شفقان,, | origin (empty) is none of",
                "name/organizations.tsv | form,kind,sector,country,code,also,latin,common,ref | شفقان,shop,BUS,,,,,, | kind shop",
                "name/organizations.tsv | form,kind,sector,country,code,also,latin,common,ref | شفقان,bank,BIZ,,,,,, | sector BIZ",
                "name/organizations.tsv | form,kind,sector,country,code,also,latin,common,ref | شفقان,bank,BUS,,,,,,Q07 | ref Q07",
                "name/titles.tsv | form,feminine,plural,kind,sector,takes | شفقان,,,office,,person; planet | takes planet",
                "name/demonyms.tsv | form,country,kind,plural | شفقاني,XYZ,nationality, | country XYZ",
                "name/heads.tsv | form,type,kind,sector,extent | شفقان,THING,bank,,named | type THING is none of FACILITY",
                "name/heads.tsv | form,type,kind,sector,extent | شفقان,GROUP,tribe,,tail | extent tail is none of",
                "name/metonyms.tsv | form,country,kind,sector | شفقان,EGY,tower,GOV | kind tower is none of",
                "name/particles.tsv | form,kind | شفقان,tail | kind tail is none of",
                "name/dateline-places.tsv | form,country | شفقان,EGY | country EGY is no code of two letters",
                "name/spelling-rules.tsv | form,from,to,place,scope,least,fires,not | r,a,b,top,all,3,x,y | place top is none of",
                "name/spelling-rules.tsv | form,from,to,place,scope,least,fires,not | r,a,b,any,all,few,x,y | least few",
                "name/wikidata-classes.tsv | form,list,kind,sector,general | X5,name/places,town,, | X5 is no item of Wikidata"
            })
    void aValueThatNothingKnowsIsRefused(String file, String columns, String cells, String what) {
        write(file, columns.replace(',', '\t') + "\tprovenance\tcomment\n" + cells.replace(',', '\t') + "\tuser\t\n");
        assertThat(check())
                .singleElement()
                .satisfies(problem -> assertThat(problem.refused()).isTrue())
                .asString()
                .startsWith(file + ":2: " + what);
    }

    @Test
    void aValueMayBeAddedByTheUser() {
        write("name/values.tsv", "form\tprovenance\tcomment\nplace-kind oasis\tuser\t\n");
        write("name/places.tsv", PLACES + "واحة الشفق\toasis\tEGY\t\t\tuser\t\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void kosovoHasACode() {
        write("name/places.tsv", PLACES + "شفقوفيتسا\ttown\tXKX\t\t\tuser\t\n");
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011/2013",
                "2011-02/2013-07-03",
                "/2013",
                "2011-02-11/",
                "/",
                "2001/2005; 2007/",
                "2011/2011-03"
            })
    void periodsThatAreGood(String periods) {
        write("name/offices.tsv", OFFICES + "ن\tحسني مبارك\tرئيس\tEGY\tGOV\t" + periods + "\tuser\t\n");
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011 | period 2011 is not from/to",
                "2011/2012/2013 | period 2011/2012/2013 is not from/to",
                "2011-13/ | period 2011-13/ has 2011-13, which is no year, month or day",
                "2011-02-30/ | period 2011-02-30/ has 2011-02-30, which is no year, month or day",
                "11/12 | period 11/12 has 11, which is no year",
                "2013/2011 | period 2013/2011 ends before it begins",
                "2011-05/2011-04-30 | period 2011-05/2011-04-30 ends before it begins",
                "2011/2013; 2012/2014 | periods 2011/2013 and 2012/2014 overlap or are not in order",
                "2011/; 2012/2014 | periods 2011/ and 2012/2014 overlap or are not in order"
            })
    void periodsThatAreRefused(String periods, String what) {
        write("name/offices.tsv", OFFICES + "ن\tحسني مبارك\tرئيس\tEGY\tGOV\t" + periods + "\tuser\t\n");
        assertThat(check()).singleElement().asString().startsWith("name/offices.tsv:2: " + what);
    }

    @Test
    void anOfficeIsOfSomebodyAndSomethingThatIsListed() {
        write(
                "name/offices.tsv",
                OFFICES
                        + "ن\tغونار توربيورنسن\tرئيس\tISL\tGOV\t/\tuser\t\n"
                        + "ه\tحسني مبارك\tرئيس\tجمهورية الشفق\tGOV\t/\tuser\t\n"
                        + "و\tحسني مبارك\tأمين عام\tمنظمة الأمم المتحدة\tIGO\t/\tuser\t\n");
        assertThat(check())
                .extracting(LexiconProblem::toString)
                .containsExactly(
                        "name/offices.tsv:2: person غونار توربيورنسن is the form of no entry in name/persons; add it there",
                        "name/offices.tsv:3: of جمهورية الشفق is no code of a country and no listed organisation or place");
    }

    @Test
    void anItemIsOneEntryOfAList() {
        write(
                "name/persons.tsv",
                PERSONS
                        + "غونار توربيورنسن\t\t\tm\tISL\tQ7000001\tuser\t\n"
                        + "غونر توربيورنسن\t\t\tm\tISL\tQ7000001\tuser\t\n"
                        + "فلاديمير بن فلاديمير\t\t\tm\tRUS\tQ7747\tuser\t\n");
        assertThat(check())
                .extracting(LexiconProblem::toString)
                .containsExactly(
                        "name/persons.tsv:3: ref Q7000001 is غونار توربيورنسن (name/persons.tsv:2); one item is one entry: put"
                                + " the name under also",
                        "name/persons.tsv:4: ref Q7747 is فلاديمير بوتين (built in); one item is one entry: put the name"
                                + " under also");
    }

    @Test
    void oneSpellingIsNotTwoEntriesThatContradictEachOther() {
        write(
                "name/persons.tsv",
                PERSONS
                        + "غونار توربيورنسن\tغونر توربيورنسن; نورا توربيورنسن; ليف توربيورنسن\t\tm\tISL\t\tuser\t\n"
                        + "غونر توربيورنسن\t\t\tm\tNOR\t\tuser\t\n"
                        + "نورا توربيورنسن\t\t\tf\tISL\t\tuser\t\n"
                        + "ليف توربيورنسن\t\t\tm\tISL\t\tuser\t\n");
        assertThat(check())
                .extracting(problem -> problem.refused() + " " + problem.what())
                .containsExactlyInAnyOrder(
                        "true also has غونر توربيورنسن, which is the form of another entry, غونر توربيورنسن"
                                + " (name/persons.tsv:3), of another country; a spelling is one entry's",
                        "true also has نورا توربيورنسن, which is the form of another entry, نورا توربيورنسن"
                                + " (name/persons.tsv:4), of another sex; a spelling is one entry's",
                        "false also has ليف توربيورنسن, which is the form of another entry, ليف توربيورنسن"
                                + " (name/persons.tsv:5); make one entry of the two");
    }

    @Test
    void aFormThatIsABuiltInEntrysOtherNameIsTold() {
        write("name/persons.tsv", PERSONS + "محمد حسني مبارك\t\t\tm\tSYR\t\tuser\t\n");
        assertThat(check())
                .singleElement()
                .asString()
                .isEqualTo(
                        "name/persons.tsv:2: the form is another name of حسني مبارك (built in), of another country; a"
                                + " spelling is one entry's");
    }

    @Test
    void namesBetweenSemicolonsAreNamesAndOnce() {
        write("name/persons.tsv", PERSONS + "غونار توربيورنسن\tغونر; ; غونر; غُونار توربيورنسن\t\tm\tISL\t\tuser\t\n");
        assertThat(check())
                .extracting(problem -> problem.refused() + " " + problem.what())
                .containsExactly(
                        "true also has nothing between two semicolons, or at its end; take one out",
                        "false also says غونر twice",
                        "false also says the form once more: غُونار توربيورنسن");
    }

    @Test
    void aListOfAnUnknownNameAndAFileThatIsNotReadAreDoubtful() {
        write("name/person.tsv", PERSONS);
        write("name/places.csv", "a,b\n");
        write("brief/openers.yml", "concept: c\n");
        assertThat(check())
                .extracting(problem -> problem.refused() + " " + problem)
                .containsExactly(
                        "false brief/openers.yml: is not read; lists end in .tsv and rules in .yaml",
                        "false name/person.tsv: Mujaz has no list of this name, so nothing looks anything up in it; did you"
                                + " mean name/persons?",
                        "false name/places.csv: is not read; lists end in .tsv and rules in .yaml");
    }

    @Test
    void everyFormOfARuleThatIsBadIsTold() {
        write(
                "brief/openers.yaml",
                "concept: c\nabout: a\nforms:\n  - (قد\n  - \"[و]\"\n  - {form: قيل}\ncases:\n  - {given: x}\n");
        assertThat(check())
                .extracting(LexiconProblem::toString)
                .containsExactly(
                        "brief/openers.yaml:4: a bracket is not closed: (قد",
                        "brief/openers.yaml:5: the form is empty or has white space around it; trim it");
    }

    @Test
    void aListsOwnFileOverridesWhatWasImported() {
        write("name/persons.wikidata.tsv", PERSONS + "غونار توربيورنسن\t\t\tm\tNOR\tQ7000001\twikidata\t\n");
        write("name/persons.tsv", PERSONS + "غونار توربيورنسن\t\t\tm\tISL\tQ7000001\tuser\t\n");
        assertThat(check()).isEmpty();
        PhraseTable persons = LEXICON.with(folder).table("name/persons");
        List<List<String>> mine = persons.rows().stream()
                .filter(row -> row.get(0).equals("غونار توربيورنسن"))
                .toList();
        assertThat(mine).singleElement().satisfies(row -> assertThat(row.get(4)).isEqualTo("ISL"));

        write("name/persons.other.tsv", PERSONS + "غونار توربيورنسن\t\t\tm\tNOR\t\tuser\t\n");
        assertThat(check())
                .singleElement()
                .asString()
                .startsWith(
                        "name/persons.wikidata.tsv:2: غونار توربيورنسن is already listed at name/persons.other.tsv:2");
    }

    private List<LexiconProblem> check() {
        List<LexiconProblem> problems = new ArrayList<>();
        LEXICON.check(folder, problems::add);
        return problems;
    }

    private void write(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
