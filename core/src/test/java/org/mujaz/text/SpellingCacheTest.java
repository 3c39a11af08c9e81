package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingCacheTest {

    private final SpellingCache<String> cache = new SpellingCache<>(2);

    private @Nullable String get(String word) {
        return cache.get(FoldedText.of(word), 0, FoldedText.of(word).length());
    }

    private void put(String word) {
        cache.put(FoldedText.of(word), 0, FoldedText.of(word).length(), word);
    }

    @Test
    void noSpellingHasTheValueOfAnother() {
        List<String> words = List.of("وزير", "وزيرا", "زير", "ء", "يي", "اا", "غزة", "قال", "قالت", "الاستراتيجي");
        for (String word : words) {
            put(word);
            assertThat(get(word)).isEqualTo(word);
            for (String other : words) {
                assertThat(get(other)).isIn(null, other);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO", "وبالاستراتيجيات", "2024", "گوگل3"})
    void whatDoesNotFitIsNotKept(String word) {
        put(word);
        assertThat(get(word)).isNull();
    }

    @Test
    void aPartOfATextIsAWordOfItsOwn() {
        FoldedText text = FoldedText.of("قال وزير");
        cache.put(text, 4, 8, "minister");
        assertThat(get("وزير")).isEqualTo("minister");
        assertThat(cache.get(text, 0, 3)).isNotEqualTo("minister");
    }
}
