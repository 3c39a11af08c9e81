package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mujaz.text.FoldedText;

class WordFilterTest {

    private static final List<PhraseTable> TABLES = LexiconFile.read(LexiconFile.write(List.of(
                    table("numbers", "ثلاثة", "ثلاث", "عشرون"),
                    table("times", "قبل ذلك", "U.S. time", "و"),
                    table("others", "بعد", "U.N"),
                    table("nothing"))))
            .tables();

    private final WordFilter filter = WordFilter.of(TABLES.get(0), TABLES.get(1));

    @Test
    void letsTheFirstWordsOfAllTablesPass() {
        assertThat(Stream.of("ثلاثه", "ثلاث", "عشرون", "قبل", "و", "u")).allMatch(this::passes);
    }

    @Test
    void letsATokenPassThatIsSeveralWordsOfAPhrase() {
        assertThat(passes("u.s")).isTrue();
    }

    @Test
    void stopsNearlyEveryOtherWord() {
        assertThat(Stream.of("ثلاثون", "عشرين", "قبلت", "وو", "ذلك", "time", "بعد", ""))
                .noneMatch(this::passes);
    }

    @Test
    void looksAtTheWordAloneAndNotAtWhatIsAroundIt() {
        assertThat(filter.mayBegin(FoldedText.of("وعشرونا"), 1, 6)).isTrue();
        assertThat(filter.mayBegin(FoldedText.of("وعشرونا"), 1, 7)).isFalse();
    }

    @Test
    void aFilterOfEmptyTablesStopsEverything() {
        WordFilter none = WordFilter.of(TABLES.get(3));

        assertThat(none.mayBegin(FoldedText.of("قبل"), 0, 3)).isFalse();
    }

    @Test
    void refusesTablesOfDifferentLexicons() {
        assertThatThrownBy(() -> WordFilter.of(TABLES.get(0), table("stranger", "قبل")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stranger is of another lexicon");
    }

    private boolean passes(String word) {
        return filter.mayBegin(FoldedText.of(word), 0, word.length());
    }

    private static PhraseTable table(String name, String... phrases) {
        return PhraseTable.build(
                name, List.of("form"), Stream.of(phrases).map(List::of).toList());
    }
}
