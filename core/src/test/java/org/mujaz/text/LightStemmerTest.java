package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightStemmerTest {

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({
        "قرار, القرار",
        "قرار, والقرار",
        "قرار, بالقرار",
        "قرار, كالقرار",
        "قرار, فالقرار",
        "قرار, للقرار",
        "قرار, وقرار",
        "قرار, وبالقرار",
        "قرار, وللقرار",
        "قرار, وكالقرار",
    })
    void takesOffTheConjunctionAndTheArticle(String stem, String word) {
        assertThat(stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({
        "قرار, قرارات",
        "قرار, قراره",
        "قرار, قرارها",
        "معلم, معلمون",
        "معلم, معلمين",
        "معلم, معلمان",
        "مصر, مصري",
        "مصر, مصرية",
        "مدرس, مدرسة",
    })
    void takesOffAnInflectionalSuffix(String stem, String word) {
        assertThat(stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvSource({"مسلم, والمسلمون", "يكتب, يكتبونها", "نوع, بالنوعيات"})
    void takesOffSeveral(String stem, String word) {
        assertThat(stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"في", "و", "وقد", "ال", "لل", "ها", "بال", "هم"})
    void aShortWordStays(String word) {
        assertThat(stem(word)).isEqualTo(word);
    }

    @Test
    void theConjunctionAloneLeavesThreeLetters() {
        assertThat(stem("وصل")).isEqualTo("وصل");
        assertThat(stem("ووصل")).isEqualTo("وصل");
    }

    @Test
    void theArticleLeavesTwoLetters() {
        assertThat(stem("الدم")).isEqualTo("دم");
        assertThat(stem("الد")).isEqualTo("الد");
    }

    @Test
    void worksInsideALongerText() {
        String text = "قال الوزراء";
        int start = LightStemmer.start(text, 4, text.length());
        assertThat(start).isEqualTo(6);
        assertThat(LightStemmer.end(text, start, text.length())).isEqualTo(text.length());
    }

    private static String stem(String word) {
        String folded = FoldedText.fold(word);
        int start = LightStemmer.start(folded, 0, folded.length());
        return folded.substring(start, LightStemmer.end(folded, start, folded.length()));
    }
}
