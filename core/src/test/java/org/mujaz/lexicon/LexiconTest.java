package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.text.Abbreviations.Kind;
import org.mujaz.text.FoldedText;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final String HEADER = "form\tkind\tmeaning\tprovenance\tcomment\n";

    private final Path folder;

    LexiconTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refusesAListThatItDoesNotHave() {
        assertThatThrownBy(() -> LEXICON.table("brief/opener"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the lexicon has no brief/opener");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "TITLE, د",
        "TITLE, أ",
        "TITLE_OR_UNIT, م",
        "TITLE_OR_UNIT, ص",
        "UNIT, كم",
        "UNIT, هـ",
        "TITLE, Dr",
        "TITLE, dr",
        "TITLE, U.S",
        "NONE, الوزير",
        "NONE, بي.بي.سي",
        "NONE, دكتور",
    })
    void knowsAbbreviations(Kind kind, String word) {
        assertThat(kindOf(LEXICON, word)).isEqualTo(kind);
    }

    @Test
    void aUsersFolderOverridesAndAdds() throws IOException {
        write("text/abbreviations.tsv", HEADER + "د\tunit\tدقيقة\tuser\t\nلوا\ttitle\tلواء\tuser\t\n");

        Lexicon mine = LEXICON.with(folder);

        assertThat(kindOf(mine, "د")).isEqualTo(Kind.UNIT);
        assertThat(kindOf(mine, "لوا")).isEqualTo(Kind.TITLE);
        assertThat(kindOf(mine, "كم")).isEqualTo(Kind.UNIT);
        assertThat(mine.table("text/abbreviations").size())
                .isEqualTo(LEXICON.table("text/abbreviations").size() + 1);
        assertThat(mine.table("time/months").size())
                .isEqualTo(LEXICON.table("time/months").size());
        assertThat(kindOf(LEXICON, "د")).isEqualTo(Kind.TITLE);
    }

    @Test
    void aUsersRuleAddsFormsToTheRulesOwn() throws IOException {
        write(
                "brief/openers.yaml",
                "concept: opener\nabout: mine\nforms:\n  - {kind: free, form: على هامش ذلك}\ncases:\n  - {given: x}\n");

        PhraseTable mine = LEXICON.with(folder).table("brief/openers");

        assertThat(mine.size()).isEqualTo(LEXICON.table("brief/openers").size() + 1);
        String form = FoldedText.fold("على هامش ذلك");
        assertThat(mine.cell(mine.rowOf(form, 0, form.length()), "kind")).isEqualTo("free");
    }

    @Test
    void theVersionChangesWithAUsersEntryAndNotWithoutOne() throws IOException {
        assertThat(LEXICON.with(folder).version()).isEqualTo(LEXICON.version());

        write("text/abbreviations.tsv", HEADER + "لوا\ttitle\tلواء\tuser\t\n");

        assertThat(LEXICON.with(folder).version()).isNotEqualTo(LEXICON.version());
    }

    @Test
    void aUsersBadEntryIsRefusedWithFileAndLine() throws IOException {
        write("text/abbreviations.tsv", HEADER + "لوا\ttitle\n");

        assertThatThrownBy(() -> LEXICON.with(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessage("text/abbreviations.tsv:2: has 2 columns, the header has 5; put a tab for each empty cell");
    }

    @Test
    void theVersionIsEightHexadecimalDigits() {
        assertThat(LEXICON.version()).matches("[0-9a-f]{8}");
    }

    private static Kind kindOf(Lexicon lexicon, String word) {
        String folded = FoldedText.fold(word);
        return lexicon.kindOf(folded, 0, folded.length());
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
