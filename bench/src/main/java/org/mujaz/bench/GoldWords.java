package org.mujaz.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mujaz.text.FoldedText;

/**
 * The words of a stretch that annotators marked, to be compared with those of a stretch that Mujaz found: folded, without marks, and
 * without what is written on to them in front. Two words are the same where one way to take them apart is.
 */
final class GoldWords {

    private static final String CONJUNCTIONS = "\u0648\u0641";
    private static final String PREPOSITIONS = "\u0628\u0644\u0643";
    private static final String ARTICLE = "\u0627\u0644";
    private static final String ARTICLE_BEHIND_LAM = "\u0644\u0644";
    private static final int SHORTEST = 3;

    /** In, of, on, to, about, with, and: alone they say nothing of who is meant. */
    private static final Set<String> SMALL = Set.of(
            "\u0641\u064A",
            "\u0645\u0646",
            "\u0639\u0644\u064A",
            "\u0627\u0644\u064A",
            "\u0639\u0646",
            "\u0645\u0639",
            "\u0648");

    private final List<Set<String>> words;

    private GoldWords(List<Set<String>> words) {
        this.words = words;
    }

    /** The words of a text, small ones left out. */
    static GoldWords of(String text) {
        List<Set<String>> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = FoldedText.fold(text);
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                word.append(folded.charAt(i));
            } else if (word.length() > 0) {
                if (!SMALL.contains(word.toString())) {
                    words.add(forms(word.toString()));
                }
                word.setLength(0);
            }
        }
        return new GoldWords(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether they have a word in common. */
    boolean meets(GoldWords other) {
        return shared(other) > 0;
    }

    /** How many words two stretches share as F1, 0 to 1. */
    double f1(GoldWords other) {
        int all = words.size() + other.words.size();
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    private int shared(GoldWords other) {
        List<Set<String>> left = new ArrayList<>(other.words);
        int shared = 0;
        for (Set<String> word : words) {
            if (removeSame(left, word)) {
                shared++;
            }
        }
        return shared;
    }

    private static boolean removeSame(Collection<Set<String>> words, Set<String> wanted) {
        for (Set<String> word : words) {
            if (word.stream().anyMatch(wanted::contains)) {
                return words.remove(word);
            }
        }
        return false;
    }

    private static Set<String> forms(String word) {
        Set<String> forms = new HashSet<>();
        forms.add(word);
        String rest = word;
        if (startsWithOneOf(rest, CONJUNCTIONS)) {
            rest = rest.substring(1);
            forms.add(rest);
        }
        if (rest.startsWith(ARTICLE_BEHIND_LAM) && rest.length() >= ARTICLE_BEHIND_LAM.length() + SHORTEST - 1) {
            forms.add(rest.substring(2));
        } else if (startsWithOneOf(rest, PREPOSITIONS)) {
            rest = rest.substring(1);
            forms.add(rest);
        }
        if (rest.startsWith(ARTICLE) && rest.length() >= ARTICLE.length() + SHORTEST - 1) {
            forms.add(rest.substring(2));
        }
        return forms;
    }

    private static boolean startsWithOneOf(String word, String letters) {
        return word.length() > SHORTEST && letters.indexOf(word.charAt(0)) >= 0;
    }
}
