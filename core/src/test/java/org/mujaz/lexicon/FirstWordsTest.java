package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mujaz.text.FoldedText;

class FirstWordsTest {

    private static final FirstWords WORDS = FirstWords.of(List.of(trie("a", "a b", "cd"), trie("cd ef", "g"), trie()));

    @Test
    void tellsWhichTablesHaveAWord() {
        assertThat(tables("a")).containsExactly(0);
        assertThat(tables("cd")).containsExactly(0, 1);
        assertThat(tables("g")).containsExactly(1);
    }

    @Test
    void tellsAPhraseFromTheBeginningOfOne() {
        assertThat(WORDS.mayBe(find("cd"), 0)).isTrue();
        assertThat(WORDS.mayBe(find("cd"), 1)).isFalse();
    }

    @Test
    void knowsNoLaterWordsOfPhrasesAndNoPartsOfWords() {
        assertThat(List.of("b", "ef", "c", "d", "cde", "", "x".repeat(1_000)))
                .allMatch(word -> find(word) == FirstWords.NONE);
        assertThat(tables("b")).isEmpty();
    }

    @Test
    void whatHasAFullStopInsideMayBeOfAnyTable() {
        assertThat(List.of("a.b", "x.yz", "." + "x".repeat(1_000))).allMatch(word -> find(word) == FirstWords.SEVERAL);
        assertThat(tables("a.b")).containsExactly(0, 1, 2);
    }

    @Test
    void anyWordMayBeOfATableThatIsWalkedOnly() {
        BitSet walked = new BitSet();
        walked.set(1);
        FirstWords words = FirstWords.of(List.of(trie("a"), trie("g")), walked);

        for (String word : List.of("a", "g", "b")) {
            int set = find(words, word);
            assertThat(words.mayBegin(set, 0)).isEqualTo(word.equals("a"));
            assertThat(words.mayBegin(set, 1)).isTrue();
            assertThat(words.mayBe(set, 1)).isTrue();
        }
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead() {
        ByteBuffer bytes = ByteBuffer.allocate(WORDS.bytes());
        WORDS.write(bytes);
        assertThat(bytes.remaining()).isZero();

        FirstWords read = FirstWords.read(bytes.flip());

        assertThat(List.of("a", "cd", "g", "b"))
                .allSatisfy(word -> assertThat(find(read, word)).isEqualTo(find(word)));
        assertThat(read.mayBegin(find("cd"), 1)).isTrue();
        assertThat(read.mayBe(find("cd"), 1)).isFalse();
    }

    @Test
    void leavesNoTableOutAndFewAreNamedInVain() {
        Random random = new Random(1);
        List<TreeSet<String>> tables = new ArrayList<>();
        for (int table = 0; table < 100; table++) {
            TreeSet<String> keys = new TreeSet<>();
            while (keys.size() < 10) {
                keys.add(Integer.toString(random.nextInt(100_000), 36));
            }
            tables.add(keys);
        }
        FirstWords many = FirstWords.of(
                tables.stream().map(keys -> trie(keys.toArray(String[]::new))).toList());

        int inVain = 0;
        for (int i = 0; i < 100_000; i++) {
            String word = Integer.toString(i, 36);
            int set = find(many, word);
            for (int table = 0; table < 100; table++) {
                boolean has = tables.get(table).contains(word);
                assertThat(many.mayBegin(set, table) || !has).isTrue();
                inVain += many.mayBegin(set, table) && !has ? 1 : 0;
            }
        }
        assertThat(inVain).isLessThan(100);
    }

    @Test
    void aTextKeepsApartTheWordsThatBeginAtTheSamePlaceAndTheAnswersOfTwoLexicons() {
        FoldedText text = FoldedText.of("cda");
        FirstWords others = FirstWords.of(List.of(trie("cda")));

        for (int round = 0; round < 2; round++) {
            assertThat(text.find(WORDS, 0, 2)).isEqualTo(find("cd")).isNotEqualTo(FirstWords.NONE);
            assertThat(text.find(WORDS, 0, 3)).isEqualTo(FirstWords.NONE);
            assertThat(text.find(WORDS, 2, 3)).isEqualTo(find("a")).isNotEqualTo(FirstWords.NONE);
            assertThat(text.find(WORDS, 3, 3)).isEqualTo(FirstWords.NONE);
            assertThat(text.find(others, 0, 3)).isNotEqualTo(FirstWords.NONE);
        }
    }

    private static int find(String word) {
        return find(WORDS, word);
    }

    private static int find(FirstWords words, String word) {
        return words.find(word.toCharArray(), 0, word.length());
    }

    private static List<Integer> tables(String word) {
        List<Integer> tables = new ArrayList<>();
        for (int table = 0; table < 3; table++) {
            if (WORDS.mayBegin(find(word), table)) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static PhraseTrie trie(String... keys) {
        return PhraseTrie.build(List.of(keys), new int[keys.length]);
    }
}
