package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyCacheTest {

    @Test
    void whatIsThereIsLookedForOnceAndWhatIsNotEachTime() {
        List<String> asked = new ArrayList<>();
        KeyCache<Integer> lengths = new KeyCache<>(key -> {
            asked.add(key);
            return key.isEmpty() ? null : key.length();
        });
        assertThat(lengths.get("abc")).isEqualTo(3);
        assertThat(lengths.get("abc")).isEqualTo(3);
        assertThat(lengths.get("")).isNull();
        assertThat(lengths.get("")).isNull();
        assertThat(asked).containsExactly("abc", "", "");
    }
}
