package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFileTest {

    private static final List<PhraseTable> TABLES = List.of(
            PhraseTable.build(
                    "text/words",
                    List.of("form", "kind", "comment"),
                    List.of(List.of("في", "preposition", ""), List.of("من أجل", "preposition", "two words"))),
            PhraseTable.build("time/empty", List.of("form"), List.of()));

    private static final byte[] FILE = LexiconFile.write(TABLES);

    @Test
    void isTheSameAfterItWasWrittenAndRead() {
        List<PhraseTable> read = LexiconFile.read(FILE).tables();

        assertThat(read).extracting(PhraseTable::name).containsExactly("text/words", "time/empty");
        assertThat(read.get(0).columns()).containsExactly("form", "kind", "comment");
        assertThat(read.get(0).rows())
                .isEqualTo(List.of(List.of("في", "preposition", ""), List.of("من أجل", "preposition", "two words")));
        assertThat(read.get(0).rowOf("من اجل", 0, 6)).isEqualTo(1);
        assertThat(read.get(1).rows()).isEmpty();
    }

    @Test
    void theSameTablesGiveTheSameBytes() {
        assertThat(LexiconFile.write(LexiconFile.read(FILE).tables())).isEqualTo(FILE);
    }

    @Test
    void theVersionIsEightDigitsThatChangeWithAnyEntry() {
        String version = LexiconFile.read(FILE).version();
        List<PhraseTable> other = List.of(
                PhraseTable.build(
                        "text/words",
                        List.of("form", "kind", "comment"),
                        List.of(List.of("في", "preposition", ""), List.of("من أجل", "preposition", "2 words"))),
                TABLES.get(1));

        assertThat(version).matches("[0-9a-f]{8}");
        assertThat(LexiconFile.read(LexiconFile.write(other)).version()).isNotEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MJZL", "not a lexicon at all, but long enough to be one", "PK\u0003\u0004 and so on and on"
            })
    void refusesBytesThatAreNoLexicon(String garbage) {
        assertRefused(garbage.getBytes(StandardCharsets.UTF_8), "not a compiled lexicon of layout 4");
    }

    @Test
    void refusesAnotherLayout() {
        byte[] file = FILE.clone();
        file[7] = 1;
        assertRefused(file, "not a compiled lexicon of layout 4");
    }

    @Test
    void refusesAFileThatWasCutShort() {
        for (int length = 16; length < FILE.length; length++) {
            assertRefused(Arrays.copyOf(FILE, length), "the compiled lexicon is damaged");
        }
    }

    @Test
    void refusesAFileWithAnyByteChanged() {
        for (int i = 8; i < FILE.length; i++) {
            byte[] file = FILE.clone();
            file[i] ^= 0x40;
            assertRefused(file, "the compiled lexicon is damaged");
        }
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> LexiconFile.read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }
}
