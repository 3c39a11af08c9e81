package org.mujaz.event;

import java.util.List;

/** Words of which a frame needs one beside its trigger, and classes of participants that will do instead; or nothing. */
final class Needs {

    private final String[] words;
    private final int[] starts;
    private final String[] classes;

    /** Of words, folded and in order, and of classes, each with {@code @} before it. */
    Needs(List<String> all) {
        this.words = all.stream().filter(need -> need.charAt(0) != '@').toArray(String[]::new);
        this.starts = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            starts[i] = WordStarts.of(words[i]);
        }
        this.classes = all.stream().filter(need -> need.charAt(0) == '@').toArray(String[]::new);
    }

    boolean areNone() {
        return words.length == 0 && classes.length == 0;
    }

    /** Whether a participant will do. */
    boolean haveClass() {
        return classes.length > 0;
    }

    /** Whether a class is among them. */
    boolean contain(String participants) {
        return List.of(classes).contains(participants);
    }

    int classes() {
        return classes.length;
    }

    /** A class, with {@code @} before it. */
    String classAt(int i) {
        return classes[i];
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** The next word from {@code i} on that may begin in a stretch, as a number; {@link #size} if there is none. */
    int next(WordStarts stretch, int i) {
        int next = i;
        while (next < starts.length && !stretch.mayBegin(starts[next])) {
            next++;
        }
        return next;
    }

    String word(int i) {
        return words[i];
    }
}
