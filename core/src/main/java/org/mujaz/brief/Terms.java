package org.mujaz.brief;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;
import org.mujaz.text.LightStemmer;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/**
 * The content terms of an article: light stems of words that are no function words, numbers and Latin words, each with a
 * small number, and how many sentences each stands in.
 */
final class Terms {

    private final int[][] bySentence;
    private final int[] sentencesWith;
    private final int[] byToken;

    private Terms(int[][] bySentence, int[] sentencesWith, int[] byToken) {
        this.bySentence = bySentence;
        this.sentencesWith = sentencesWith;
        this.byToken = byToken;
    }

    static Terms of(Text text, Lexicon lexicon) {
        PhraseTable functionWords = lexicon.table("text/function-words");
        Map<Stem, Stem> stems = new HashMap<>(text.tokens().size());
        int[][] bySentence = new int[text.sentences().size()][];
        int[] sentencesWith = new int[64];
        int[] scratch = new int[64];
        int[] byToken = new int[text.tokens().size()];
        Arrays.fill(byToken, -1);
        for (int s = 0; s < bySentence.length; s++) {
            int count = 0;
            int first = text.sentences().get(s).firstToken();
            int end = text.sentences().get(s).endToken();
            for (int i = first; i < end; i++) {
                Token token = text.tokens().get(i);
                if (isTerm(text, token, functionWords)) {
                    Stem stem = stem(text.folded(), token, stems.size());
                    Stem known = stems.putIfAbsent(stem, stem);
                    scratch = count == scratch.length ? Arrays.copyOf(scratch, count * 2) : scratch;
                    byToken[i] = known == null ? stem.id : known.id;
                    scratch[count++] = byToken[i];
                }
            }
            int[] distinct = distinct(scratch, count);
            bySentence[s] = distinct;
            if (stems.size() > sentencesWith.length) {
                sentencesWith = Arrays.copyOf(sentencesWith, stems.size() * 2);
            }
            for (int term : distinct) {
                sentencesWith[term]++;
            }
        }
        return new Terms(bySentence, sentencesWith, byToken);
    }

    /** The distinct terms of a sentence, sorted. */
    int[] of(int sentence) {
        return bySentence[sentence];
    }

    /** The term that a token is, or -1. */
    int at(int token) {
        return byToken[token];
    }

    /** In how many sentences a term stands. */
    int sentencesWith(int term) {
        return sentencesWith[term];
    }

    /** How many of the terms of {@code a} are in {@code b}; both sorted. */
    static int common(int[] a, int[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static boolean isTerm(Text text, Token token, PhraseTable functionWords) {
        return switch (token.kind()) {
            case WORD -> token.foldedLength() > 2 && !functionWords.contains(text, token);
            case NUMBER, LATIN, FOREIGN, HANDLE, HASHTAG -> true;
            case PUNCTUATION, URL, EMOJI -> false;
        };
    }

    private static Stem stem(FoldedText folded, Token token, int id) {
        int from = token.foldedStart();
        int to = token.foldedEnd();
        if (token.kind() == Kind.WORD) {
            from = LightStemmer.start(folded, from, to);
            to = LightStemmer.end(folded, from, to);
        }
        return new Stem(folded, from, to, id);
    }

    private static int[] distinct(int[] terms, int count) {
        Arrays.sort(terms, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || terms[i] != terms[i - 1]) {
                terms[kept++] = terms[i];
            }
        }
        return Arrays.copyOf(terms, kept);
    }

    /**
     * A stretch of a folded text, equal to another with the same letters; the number it was given does not count. Comparable, so
     * that an article made of words with the same hash costs no more than any other.
     */
    private static final class Stem implements Comparable<Stem> {
        private final FoldedText folded;
        private final int from;
        private final int to;
        private final int id;
        private final int hash;

        Stem(FoldedText folded, int from, int to, int id) {
            this.folded = folded;
            this.from = from;
            this.to = to;
            this.id = id;
            int letters = 0;
            for (int i = from; i < to; i++) {
                letters = 31 * letters + folded.charAt(i);
            }
            this.hash = letters;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Stem stem
                    && hash == stem.hash
                    && to - from == stem.to - stem.from
                    && compareTo(stem) == 0;
        }

        @Override
        public int compareTo(Stem other) {
            int shorter = Math.min(to - from, other.to - other.from);
            for (int i = 0; i < shorter; i++) {
                int difference = Character.compare(folded.charAt(from + i), other.folded.charAt(other.from + i));
                if (difference != 0) {
                    return difference;
                }
            }
            return Integer.compare(to - from, other.to - other.from);
        }
    }
}
