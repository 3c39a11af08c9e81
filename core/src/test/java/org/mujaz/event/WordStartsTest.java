package org.mujaz.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mujaz.text.FoldedText;

class WordStartsTest {

    private static WordStarts of(String... words) {
        WordStarts starts = new WordStarts();
        for (String word : words) {
            FoldedText folded = FoldedText.of(word);
            starts.add(folded, 0, folded.length());
        }
        return starts;
    }

    @Test
    void wordsThatStandThereAreNeverStopped() {
        WordStarts starts = of("والقنابل", "هجوم", "على", "يد");
        for (String word : List.of("قنابل", "القنابل", "هجوم", "هج", "علي", "يد", "علي يد", "يد مسلح")) {
            assertThat(starts.mayBegin(WordStarts.of(word))).as(word).isTrue();
        }
    }

    @Test
    void aSingleLetterMayBeAnywhere() {
        assertThat(WordStarts.of("و")).isEqualTo(WordStarts.ANY);
        assertThat(WordStarts.of("و قال")).isEqualTo(WordStarts.ANY);
        assertThat(of().mayBegin(WordStarts.ANY)).isTrue();
    }

    @Test
    void anEmptyStretchHasNoWord() {
        WordStarts starts = of("هجوم");
        assertThat(starts.mayBegin(WordStarts.of("صاروخ"))).isFalse();
        starts.clear();
        assertThat(starts.mayBegin(WordStarts.of("هجوم"))).isFalse();
    }
}
