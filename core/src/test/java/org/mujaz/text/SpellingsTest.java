package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {

    private static final WordIndex NOTHING = (letters, from, to) -> WordIndex.NONE;

    private final TextReader reader = new TextReader((folded, from, to) -> Abbreviations.Kind.NONE);
    private final Spellings spellings = new Spellings(NOTHING, 4);
    private final AtomicInteger asked = new AtomicInteger();
    private final Trait<String> written = spellings.trait("written", (text, token) -> {
        asked.incrementAndGet();
        return text.quote(token.span());
    });
    private final Mark tied = spellings.mark("tied", (text, token) -> {
        asked.incrementAndGet();
        return text.folded().isTehMarbuta(token.foldedEnd() - 1);
    });

    private Text text(String words) {
        return reader.read(Article.of(words));
    }

    @Test
    void whatIsSaidOfASpellingIsWorkedOutOnceForAllTexts() {
        for (String article : List.of("قال الوزير", "إن الوزير قال", "الوزير")) {
            Text text = text(article);
            for (Token token : text.tokens()) {
                assertThat(written.of(text, token)).isEqualTo(text.quote(token.span()));
            }
        }
        assertThat(asked).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وبالاستراتيجيات الدبلوماسية",
                "مدرسة مدرسه",
                "علي على",
                "ان أن إن آن",
                "قال قالَ قالـ",
                "NATO nato 2024 ."
            })
    void noSpellingHasTheAnswerOfAnother(String words) {
        for (int round = 0; round < 3; round++) {
            Text text = text(words);
            for (Token token : text.tokens()) {
                String word = text.quote(token.span());
                assertThat(written.of(text, token)).isEqualTo(word);
                assertThat(tied.is(text, token)).isEqualTo(word.endsWith("ة"));
            }
        }
    }

    @Test
    void moreSpellingsThanSlotsTakeEachOthersPlacesAndKeepTheirAnswers() {
        String letters = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            words.append(letters.charAt(i % letters.length()))
                    .append(letters.charAt(i / letters.length()))
                    .append(i % 3 == 0 ? "ة " : "ه ");
        }
        for (int round = 0; round < 3; round++) {
            Text text = text(words.toString());
            for (Token token : text.tokens()) {
                assertThat(written.of(text, token)).isEqualTo(text.quote(token.span()));
                assertThat(tied.is(text, token))
                        .isEqualTo(text.quote(token.span()).endsWith("ة"));
            }
        }
        assertThat(asked.get())
                .as("400 spellings in 16 slots are worked out again")
                .isGreaterThan(2 * 400);
    }

    @Test
    void aNameStandsForOneAnswer() {
        assertThat(spellings.trait("written", (text, token) -> "another")).isSameAs(written);
        assertThat(spellings.mark("tied", (text, token) -> true)).isSameAs(tied);
    }

    @Test
    void traitsOfLaterReadersHaveRoomInSpellingsMetBefore() {
        Text text = text("قال");
        Token token = text.tokens().get(0);
        assertThat(written.of(text, token)).isEqualTo("قال");
        Trait<Integer> length = spellings.trait("length", (of, word) -> word.foldedLength());
        assertThat(length.of(text, token)).isEqualTo(3);
        assertThat(written.of(text, token)).isEqualTo("قال");
    }

    @Test
    void marksAreLimitedAndDoNotDisturbEachOther() {
        Text text = text("مدرسة");
        Token token = text.tokens().get(0);
        List<Mark> marks = new ArrayList<>(List.of(tied));
        for (int i = 1; i < Spellings.MOST_MARKS; i++) {
            boolean so = i % 2 == 0;
            marks.add(spellings.mark("mark " + i, (of, word) -> so));
        }
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < marks.size(); i++) {
                assertThat(marks.get(i).is(text, token)).isEqualTo(i % 2 == 0);
            }
        }
        assertThatThrownBy(() -> spellings.mark("one too many", (of, word) -> true))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void threadsThatAskAtOnceGetTheSameAnswers() throws Exception {
        List<String> words = List.of("مدرسة", "مدرسه", "وزيرة", "وزير", "قال", "إن", "ان", "على", "علي", "غزة", "غزه");
        String article = String.join(" ", words);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> same = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                same.add(threads.submit(() -> {
                    boolean all = true;
                    for (int round = 0; round < 2_000; round++) {
                        Text text = text(article);
                        for (int i = 0; i < words.size(); i++) {
                            Token token = text.tokens().get(i);
                            all &= written.of(text, token).equals(words.get(i))
                                    && tied.is(text, token) == words.get(i).endsWith("ة");
                        }
                    }
                    return all;
                }));
            }
            for (Future<Boolean> one : same) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
