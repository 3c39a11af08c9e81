package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of spelling by the cases that stand beside it, and what becomes of spellings in the table of forms. */
class SpellingRulesTest {

    private static final Path DATA = Path.of(System.getProperty("mujaz.root", ".."), "lexicon/data");
    private static final NameForms.ListOf LIST = list();
    private static final SpellingRules RULES = SpellingRules.of(LIST);
    private static final PhraseTable FORMS = Lexicon.load().table("name/forms");

    @TestFactory
    Stream<DynamicTest> everyCaseOfEveryRule() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < LIST.rows().size(); row++) {
            String rule = LIST.cell(row, "form");
            List<String> fires = LIST.cells(row, "fires");
            List<String> not = LIST.cells(row, "not");
            tests.add(DynamicTest.dynamicTest(rule + " has cases of both kinds", () -> {
                assertThat(fires).isNotEmpty();
                assertThat(not).isNotEmpty();
            }));
            for (String one : fires) {
                String[] sides = one.split(" > ", 2);
                tests.add(DynamicTest.dynamicTest(
                        rule + " fires: " + one,
                        () -> assertThat(RULES.apply(rule, word(sides[0]), origins(sides[0])))
                                .isEqualTo(sides[1])));
            }
            for (String one : not) {
                tests.add(DynamicTest.dynamicTest(
                        rule + " does not fire: " + one,
                        () -> assertThat(RULES.apply(rule, word(one), origins(one)))
                                .isEqualTo(word(one))));
            }
        }
        return tests.stream();
    }

    @Test
    void aNameGetsNoMoreSpellingsThanTheBound() {
        String name = "غبورغ غابرييل شولتس غنتسو غهوليوود رؤوف داود غبيرغ";
        assertThat(RULES.of(name, Set.of("western", "place")))
                .hasSize(SpellingRules.MOST)
                .doesNotContain(name)
                .doesNotHaveDuplicates();
    }

    @Test
    void twoRulesWorkTogether() {
        assertThat(RULES.of("غوتنبرغ", Set.of("western"))).contains("جوتنبرج", "غوتنبورغ");
        assertThat(RULES.of("هرتسوغ", Set.of("hebrew"))).contains("هرتسوج", "هرتزوغ", "هرتزوج");
    }

    @Test
    void originsAreOfCountries() {
        assertThat(SpellingRules.originsOf("TUN")).containsExactly("arabic");
        assertThat(SpellingRules.originsOf("AFG")).containsExactly("persian");
        assertThat(SpellingRules.originsOf("PRT")).containsExactly("elsewhere");
        assertThat(SpellingRules.originsOf("")).containsExactly("unknown");
    }

    @Test
    void aSpellingIsMarkedAndALongNameIsFoundByIt() {
        assertThat(readings("أنطونيو جوتيريش")).matches("p\\d+v");
        assertThat(readings("وزير الشئون الاجتماعية")).matches("t\\d+v");
        assertThat(readings("راشد الجنوشي")).as("no foreign g").isEmpty();
    }

    @Test
    void aSpellingIsNeverTheFormOfSomethingElseOrAnOrdinaryWord() {
        Set<String> listed = new HashSet<>();
        Set<String> made = new HashSet<>();
        for (List<String> row : FORMS.rows()) {
            for (String reading : row.get(1).split(" ")) {
                (reading.endsWith("v") ? made : listed).add(row.get(0));
            }
        }
        Lexicon lexicon = Lexicon.load();
        assertThat(made).hasSizeGreaterThan(3000);
        for (String list : List.of("name/not-spellings", "text/function-words", "time/words")) {
            PhraseTable words = lexicon.table(list);
            assertThat(made)
                    .filteredOn(form -> !listed.contains(form))
                    .as(list)
                    .noneMatch(form -> words.rowOf(form, 0, form.length()) >= 0);
        }
    }

    private static String readings(String name) {
        String key = PhraseTable.key(name);
        int row = FORMS.rowOf(key, 0, key.length());
        return row < 0 ? "" : FORMS.cell(row, "readings");
    }

    private static String word(String side) {
        return side.substring(side.indexOf(':') + 2);
    }

    private static Set<String> origins(String side) {
        return Set.of(side.substring(0, side.indexOf(':')).split(" "));
    }

    private static NameForms.ListOf list() {
        try (Stream<String> lines = Files.lines(DATA.resolve(SpellingRules.TABLE + ".tsv"))) {
            List<List<String>> rows = lines.filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            return new NameForms.ListOf(rows.get(0), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
