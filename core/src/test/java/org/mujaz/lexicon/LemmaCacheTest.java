package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LemmaCacheTest {

    private final PhraseTable table = PhraseTable.build(
            "verbs", List.of("form", "does"), List.of(List.of("قال", "say"), List.of("أكّد", "confirm")));
    private final AtomicInteger read = new AtomicInteger();
    private final LemmaCache<String> cache = new LemmaCache<>(
            table,
            row -> {
                read.incrementAndGet();
                return table.cell(row, "does");
            },
            "nothing");

    @Test
    void saysOfALemmaWhatItsRowSays() {
        assertThat(cache.get("قال")).isEqualTo("say");
        assertThat(cache.get("اكد")).isEqualTo("confirm");
        assertThat(cache.get("كتب")).isEqualTo("nothing");
    }

    @Test
    void readsARowOnce() {
        for (int i = 0; i < 3; i++) {
            assertThat(cache.get("قال")).isEqualTo("say");
            assertThat(cache.get("كتب")).isEqualTo("nothing");
        }
        assertThat(read).hasValue(1);
    }
}
