package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconSourceTest {

    private static final String HEADER = "form\tkind\tprovenance\tcomment\n";
    private static final String HEAD_OF_A_RULE = "concept: c\nabout: a\n";
    private static final String CASES = "cases:\n  - {given: x, fires: true}\n";

    private final Path folder;

    LexiconSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    // ---- lists

    @Test
    void readsAList() {
        PhraseTable table = only("text/words.tsv", "# a comment\n\n" + HEADER + "في\tp\town\t\nقد\tq\town\tnote\n");

        assertThat(table.name()).isEqualTo("text/words");
        assertThat(table.columns()).containsExactly("form", "kind", "provenance", "comment");
        assertThat(table.rows()).containsExactly(List.of("في", "p", "own", ""), List.of("قد", "q", "own", "note"));
    }

    @Test
    void aListMayHaveWindowsLineEndsAndAByteOrderMark() {
        PhraseTable table = only("w.tsv", "\uFEFF" + (HEADER + "في\tp\town\t\n").replace("\n", "\r\n"));

        assertThat(table.rows()).containsExactly(List.of("في", "p", "own", ""));
    }

    @Test
    void rowsAreInTheOrderOfTheirFoldedForms() {
        PhraseTable table = only("w.tsv", HEADER + "ب\t\town\t\nإ\t\town\t\n");

        assertThat(table.cell(0, "form")).isEqualTo("إ");
        assertThat(table.cell(1, "form")).isEqualTo("ب");
    }

    @Test
    void aReportAddsNothing() {
        write("w.tsv", HEADER + "في\tp\town\t\n");
        write("event/frames/report-kill-1.yaml", "concept: kill\nabout: reported\ncases:\n  - {text: \"قتل الوقت\"}\n");
        write("reports/time-1.yaml", "concept: time\nabout: reported\ncases:\n  - {text: \"أمس\"}\n");

        assertThat(new LexiconSource().add(folder).tables())
                .extracting(PhraseTable::name)
                .containsExactly("w");

        write("event/frames/report-kill-2.yaml", "concept: kill\nabout: reported\ncases: []\n");
        assertThatThrownBy(() -> new LexiconSource().add(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("report-kill-2.yaml");
    }

    @Test
    void otherFilesAreLeftAlone() {
        write("README.md", "not a list");
        write("w.tsv", HEADER + "في\tp\town\t\n");

        assertThat(new LexiconSource().add(folder).tables())
                .extracting(PhraseTable::name)
                .containsExactly("w");
    }

    @Test
    void refusesAHeaderThatIsNone() {
        String message = "the header must begin with form and end with provenance and comment, tabs between";
        assertRefused("w.tsv:1: " + message, "w.tsv", "في\tp\town\t\n");
        assertRefused("w.tsv:3: " + message, "w.tsv", "# list\n\nform\tprovenance\n");
        assertRefused("w.tsv:1: " + message, "w.tsv", "form,provenance,comment\n");
        assertRefused("w.tsv:1: " + message, "w.tsv", "word\tprovenance\tcomment\n");
        assertRefused("w.tsv:1: " + message, "w.tsv", "form\tcomment\tprovenance\n");
    }

    @Test
    void refusesARowOfTooFewOrTooManyCells() {
        assertRefused(
                "text/w.tsv:3: has 2 columns, the header has 4; put a tab for each empty cell",
                "text/w.tsv",
                HEADER + "في\tp\town\t\nقد\tq\n");
        assertRefused(
                "text/w.tsv:2: has 5 columns, the header has 4; put a tab for each empty cell",
                "text/w.tsv",
                HEADER + "في\tp\town\t\t\n");
    }

    @Test
    void refusesAFormThatIsEmptyOrHasSpaceAroundIt() {
        String message = "the form is empty or has white space around it; trim it";
        assertRefused("w.tsv:2: " + message, "w.tsv", HEADER + "\tp\town\t\n");
        assertRefused("w.tsv:2: " + message, "w.tsv", HEADER + " في\tp\town\t\n");
        assertRefused("w.tsv:2: " + message, "w.tsv", HEADER + "في \tp\town\t\n");
        assertRefused("w.tsv:2: " + message, "w.tsv", HEADER + "\u064E\tp\town\t\n");
    }

    @Test
    void refusesAFormThatFoldsToAnEarlierOne() {
        assertRefused(
                "w.tsv:4: إمام is already listed at w.tsv:2; remove one of them",
                "w.tsv",
                HEADER + "أمام\tp\town\t\nقد\tq\town\t\nإمام\tp\town\t\n");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("w.tsv"), HEADER.replace("kind", "\u00E9").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("w.tsv: cannot be read as UTF-8 text; save it as UTF-8");

        Files.delete(folder.resolve("w.tsv"));
        Files.write(folder.resolve("r.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        assertRefused("r.yaml: cannot be read as UTF-8 text; save it as UTF-8");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> new LexiconSource().add(missing))
                .isInstanceOf(LexiconException.class)
                .hasMessage("cannot read the lexicon folder " + missing + ": " + missing);
    }

    // ---- rules

    @Test
    void readsARule() {
        PhraseTable table = only(
                "brief/openers.yaml",
                HEAD_OF_A_RULE + "forms:\n  - \"[و]قد\"\n  - {kind: free, form: \"في (هذا|ذلك)\"}\n" + CASES);

        assertThat(table.name()).isEqualTo("brief/openers");
        assertThat(table.columns()).containsExactly("form", "kind", "concept");
        assertThat(table.rows())
                .containsExactly(
                        List.of("في ذلك", "free", "c"),
                        List.of("في هذا", "free", "c"),
                        List.of("قد", "", "c"),
                        List.of("وقد", "", "c"));
    }

    @Test
    void patternsOfARuleMayOverlapWhereTheySayTheSame() {
        assertThat(only("r.yaml", rule("  - \"[و]قد\"\n  - قد\n")).rows()).hasSize(2);
    }

    @Test
    void refusesPatternsThatSayDifferentThingsOfAForm() {
        assertRefused(
                "r.yaml:5: قد is already listed at r.yaml:4; remove one of them",
                "r.yaml",
                rule("  - \"[و]قد\"\n  - {kind: free, form: قد}\n"));
    }

    @Test
    void refusesABadPatternAtItsOwnLine() {
        assertRefused("r.yaml:5: a bracket is not closed: (قد", "r.yaml", rule("  - (قد|قال)\n  - (قد\n"));
        assertRefused(
                "r.yaml:6: a bracket closes that was not opened: قد)",
                "r.yaml",
                rule("  - (قال)\n  # قد)\n  - {kind: free, form: \"قد)\"}\n"));
        String many = "[a]".repeat(15);
        assertRefused("r.yaml:4: stands for more than 20000 forms: " + many, "r.yaml", rule("  - \"" + many + "\"\n"));
    }

    @Test
    void refusesAPatternThatMayBeNothing() {
        assertRefused(
                "r.yaml:4: the form is empty or has white space around it; trim it", "r.yaml", rule("  - \"[و]\"\n"));
    }

    @Test
    void refusesAFormThatIsNoText() {
        String message = "a form is a text, or a map with form and kind and nothing else";
        assertRefused("r.yaml:5: " + message, "r.yaml", rule("  - قد\n  - {kind: free}\n"));
        assertRefused("r.yaml:4: " + message, "r.yaml", rule("  - {knid: free, form: قد}\n"));
        assertRefused("r.yaml:4: " + message, "r.yaml", rule("  - [قد]\n"));
        assertRefused("r.yaml:4: " + message, "r.yaml", rule("  - 5\n"));
        assertRefused("r.yaml:4: " + message, "r.yaml", rule("  -\n"));
    }

    @Test
    void refusesARuleWithoutConceptOrAbout() {
        String message = "r.yaml:1: a rule needs a text under concept and one under about";
        assertRefused(message, "r.yaml", "about: a\nforms: [قد]\n" + CASES);
        assertRefused(message, "r.yaml", "concept: c\nforms: [قد]\n" + CASES);
        assertRefused(message, "r.yaml", "concept: 5\nabout: a\nforms: [قد]\n" + CASES);
    }

    @Test
    void refusesARuleWithoutForms() {
        String message = "r.yaml:1: a rule needs a list under forms";
        assertRefused(message, "r.yaml", HEAD_OF_A_RULE + CASES);
        assertRefused(message, "r.yaml", HEAD_OF_A_RULE + "forms: []\n" + CASES);
        assertRefused(message, "r.yaml", HEAD_OF_A_RULE + "forms: قد\n" + CASES);
    }

    @Test
    void refusesARuleWithoutCases() {
        String message = "r.yaml:1: a rule needs cases: at least one that fires and one that does not";
        assertRefused(message, "r.yaml", HEAD_OF_A_RULE + "forms: [قد]\n");
        assertRefused(message, "r.yaml", HEAD_OF_A_RULE + "forms: [قد]\ncases: []\n");
    }

    @Test
    void refusesWhatIsNoMap() {
        String message = "r.yaml:1: a rule is a map with concept, about, forms and cases";
        assertRefused(message, "r.yaml", "- a\n- b\n");
        assertRefused(message, "r.yaml", "a text\n");
        assertRefused(message, "r.yaml", "");
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertRefused(
                "r.yaml:2: is not YAML: found character '\\t(TAB)' that cannot start any token. "
                        + "(Do not use \\t(TAB) for indentation)",
                "r.yaml",
                "concept: c\n\tabout: a\n");
        assertRefused(
                "r.yaml:4: is not YAML: found unexpected end of stream", "r.yaml", HEAD_OF_A_RULE + "forms: \"قد\n");
        assertRefused("r.yaml:2: is not YAML: found duplicate key concept", "r.yaml", "concept: c\nconcept: d\n");
    }

    // ---- a user's folder over it

    @Test
    void aFormThatIsListedAlreadyIsOverriddenAndOthersAreAdded() {
        write("w.tsv", HEADER + "أمام\told\town\t\nقد\told\town\t\n");
        List<PhraseTable> base = new LexiconSource().add(folder).tables();
        write("w.tsv", HEADER + "إمام\tnew\tuser\t\nثم\tnew\tuser\t\n");

        PhraseTable table = LexiconSource.of(base).add(folder).tables().get(0);

        assertThat(table.rows())
                .containsExactly(
                        List.of("إمام", "new", "user", ""),
                        List.of("ثم", "new", "user", ""),
                        List.of("قد", "old", "own", ""));
    }

    @Test
    void refusesOtherColumnsThanTheListHas() {
        write("w.tsv", HEADER + "قد\told\town\t\n");
        List<PhraseTable> base = new LexiconSource().add(folder).tables();
        write("w.tsv", "form\tprovenance\tcomment\nثم\tuser\t\n");

        assertThatThrownBy(() -> LexiconSource.of(base).add(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessage("w.tsv:2: the columns must be form, kind, provenance, comment");
    }

    private static String rule(String forms) {
        return HEAD_OF_A_RULE + "forms:\n" + forms + CASES;
    }

    private PhraseTable only(String path, String content) {
        write(path, content);
        List<PhraseTable> tables = new LexiconSource().add(folder).tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private void assertRefused(String message, String path, String content) {
        write(path, content);
        assertRefused(message);
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> new LexiconSource().add(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessage(message);
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
