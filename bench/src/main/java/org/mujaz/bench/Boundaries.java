package org.mujaz.bench;

import java.util.SortedSet;
import java.util.TreeSet;

/** Counts of sentence boundaries: where, inside paragraphs, a sentence begins that is not the paragraph's first. */
final class Boundaries {

    private long found;
    private long there;
    private long both;

    /**
     * Adds one paragraph.
     *
     * @param gold the offsets at which its sentences begin, the first one left out
     * @param ours the offsets at which we say they do
     */
    void add(SortedSet<Integer> gold, SortedSet<Integer> ours) {
        SortedSet<Integer> shared = new TreeSet<>(gold);
        shared.retainAll(ours);
        there += gold.size();
        found += ours.size();
        both += shared.size();
    }

    Score score(String name) {
        return Score.of(name, found, there, both);
    }
}
