package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

    private static final List<String> KEYS = List.of("a", "ab", "abcd", "b", "xyz");

    private final PhraseTrie trie = PhraseTrie.build(KEYS, new int[] {4, 3, 2, 1, 0});

    @Test
    void findsEachKeysRow() {
        assertThat(KEYS).extracting(key -> rowOf(trie, key)).containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void aPrefixOfAKeyHasNoRow() {
        assertThat(rowOf(trie, "abc")).isEqualTo(PhraseTrie.NONE);
        assertThat(rowOf(trie, "")).isEqualTo(PhraseTrie.NONE);
    }

    @Test
    void whatIsNoPrefixOfAKeyHasNoNode() {
        assertThat(trie.step(PhraseTrie.ROOT, 'c')).isEqualTo(PhraseTrie.NONE);
        assertThat(rowOf(trie, "abx")).isEqualTo(PhraseTrie.NONE);
        assertThat(rowOf(trie, "abcde")).isEqualTo(PhraseTrie.NONE);
    }

    @Test
    void anEmptyTrieHasNothing() {
        PhraseTrie empty = PhraseTrie.build(List.of(), new int[0]);

        assertThat(empty.row(PhraseTrie.ROOT)).isEqualTo(PhraseTrie.NONE);
        assertThat(empty.step(PhraseTrie.ROOT, 'a')).isEqualTo(PhraseTrie.NONE);
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead() {
        ByteBuffer bytes = ByteBuffer.allocate(trie.bytes());
        trie.write(bytes);
        assertThat(bytes.remaining()).isZero();

        PhraseTrie read = PhraseTrie.read(bytes.flip());

        assertThat(KEYS).extracting(key -> rowOf(read, key)).containsExactly(4, 3, 2, 1, 0);
        assertThat(rowOf(read, "abc")).isEqualTo(PhraseTrie.NONE);
    }

    @Test
    void findsAThousandRandomKeysAndNoOther() {
        Random random = new Random(1);
        TreeSet<String> keys = new TreeSet<>();
        while (keys.size() < 1_000) {
            keys.add(randomKey(random));
        }
        List<String> sorted = List.copyOf(keys);
        int[] rows = new int[sorted.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        PhraseTrie big = PhraseTrie.build(sorted, rows);
        for (int i = 0; i < rows.length; i++) {
            assertThat(rowOf(big, sorted.get(i))).isEqualTo(i);
            String other = randomKey(random);
            assertThat(rowOf(big, other)).as(other).isEqualTo(sorted.indexOf(other));
        }
    }

    private static String randomKey(Random random) {
        StringBuilder key = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            key.append((char) ('\u0627' + random.nextInt(8)));
        }
        return key.toString();
    }

    private static int rowOf(PhraseTrie trie, String key) {
        int node = PhraseTrie.ROOT;
        for (int i = 0; i < key.length() && node != PhraseTrie.NONE; i++) {
            node = trie.step(node, key.charAt(i));
        }
        return node == PhraseTrie.NONE ? PhraseTrie.NONE : trie.row(node);
    }
}
