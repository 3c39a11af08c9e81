package org.mujaz.bench;

/** How many of several are right. */
final class Share {

    private final String name;
    private int all;
    private int right;

    Share(String name) {
        this.name = name;
    }

    void add(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
    }

    Score score() {
        return Score.of(name, all == 0 ? 0 : 100.0 * right / all);
    }
}
