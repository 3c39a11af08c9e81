package org.mujaz.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * ROUGE-N (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004) as F1, over words that were folded already; no
 * stemming, no words left out.
 */
final class Rouge {

    private Rouge() {}

    /** The F1 of the {@code n}-grams that two texts share, each counted as often as both have it; 0 to 1. */
    static double f1(List<String> candidate, List<String> reference, int n) {
        Map<List<String>, Integer> left = new HashMap<>();
        for (int i = 0; i + n <= reference.size(); i++) {
            left.merge(reference.subList(i, i + n), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + n <= candidate.size(); i++) {
            List<String> gram = candidate.subList(i, i + n);
            int stock = left.getOrDefault(gram, 0);
            if (stock > 0) {
                left.put(gram, stock - 1);
                shared++;
            }
        }
        int grams = Math.max(0, candidate.size() - n + 1) + Math.max(0, reference.size() - n + 1);
        return grams == 0 ? 0 : 2.0 * shared / grams;
    }
}
