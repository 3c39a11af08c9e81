package org.mujaz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "و صل الوفد ، و عاد . | وصل الوفد، وعاد.",
                "ل العراق و ب بغداد | للعراق وببغداد",
                "ل البنان | للبنان",
                "في ها و علي ه و على هم | فيها وعليه وعليهم",
                "حكومة ه و مستوى ها | حكومته ومستواها",
                "الطلاب هم الفائزون | الطلاب هم الفائزون",
                "مدن هم | مدنهم",
                "كم 20 كم ب 84 | كم 20 كم ب 84",
                "1420 ه / 1999 م | 1420 ه / 1999 م",
                "قال : \" نعم \" ( اليوم ) | قال: \"نعم\" (اليوم)",
                "ال \" \" برامج \" \" هنا | ال \"برامج\" هنا",
                "في ا غنيتان | في اغنيتان",
                "المحروس ة | المحروسة",
                "OHA 300 % | OHA 300%"
            })
    void cliticsAreJoinedAsAWriterWouldWriteThem(String tokens, String text) {
        assertThat(RunningText.joined(List.of(tokens(tokens))).text().strip()).isEqualTo(text);
    }

    @Test
    void everyOffsetKnowsItsToken() {
        RunningText text = RunningText.joined(List.of(tokens("ل العراق وفد ه"), tokens("عاد .")));
        assertThat(text.text())
                .isEqualTo(" للعراق وفده\n عاد.\n".replace("\n ", "\n").strip() + "\n");
        int[] found = text.text().chars().map(c -> 0).toArray();
        for (int i = 0; i < found.length; i++) {
            found[i] = text.tokenAt(i);
        }
        // A space and a line feed belong to the token before them.
        assertThat(found).containsExactly(0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5);
        assertThat(text.isClitic(0)).isTrue();
        assertThat(text.isClitic(1)).isFalse();
        assertThat(text.isClitic(3)).isTrue();
    }

    @Test
    void wordsAreLeftAsTheyAre() {
        RunningText text = RunningText.spaced(tokens("و عاد ."));
        assertThat(text.text()).isEqualTo("و عاد . ");
        assertThat(text.tokenAt(2)).isEqualTo(1);
        assertThat(text.isClitic(0)).isFalse();
    }

    private static List<TaggedToken> tokens(String tokens) {
        return Arrays.stream(tokens.split(" "))
                .map(token -> new TaggedToken(token, TaggedToken.OUTSIDE))
                .toList();
    }
}
