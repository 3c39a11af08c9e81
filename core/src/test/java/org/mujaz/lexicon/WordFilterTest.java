package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordFilterTest {

    private static final PhraseTable NUMBERS = table("ثلاثة", "ثلاث", "عشرون");
    private static final PhraseTable TIMES = table("قبل ذلك", "U.S. time", "و");

    private final WordFilter filter = WordFilter.of(NUMBERS, TIMES);

    @Test
    void letsTheFirstWordsOfAllTablesPass() {
        assertThat(Stream.of("ثلاثه", "ثلاث", "عشرون", "قبل", "و")).allMatch(this::passes);
    }

    @Test
    void letsATokenPassThatIsSeveralWordsOfAPhrase() {
        assertThat(passes("u.s")).isTrue();
    }

    @Test
    void stopsWordsThatDifferInLengthOrAtAnEnd() {
        assertThat(Stream.of("ثلاثون", "عشرين", "قبلت", "وو", "ذلك")).noneMatch(this::passes);
    }

    @Test
    void looksAtTheWordAloneAndNotAtWhatIsAroundIt() {
        assertThat(filter.mayBegin("وعشرونا", 1, 6)).isTrue();
    }

    @Test
    void aFilterOfEmptyTablesStopsEverything() {
        WordFilter none = WordFilter.of(table());

        assertThat(none.mayBegin("قبل", 0, 3)).isFalse();
    }

    private boolean passes(String word) {
        return filter.mayBegin(word, 0, word.length());
    }

    private static PhraseTable table(String... phrases) {
        return PhraseTable.build(
                "test", List.of("form"), Stream.of(phrases).map(List::of).toList());
    }
}
