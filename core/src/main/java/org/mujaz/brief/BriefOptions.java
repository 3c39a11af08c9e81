package org.mujaz.brief;

/**
 * How long a brief may be.
 *
 * @param points at most so many points, 100 at most; 0 leaves it to the article's length: two to four
 * @param words at most so many words in all; 0 sets no limit
 */
public record BriefOptions(int points, int words) {

    /** A brief never has more points: more are none, and each is compared with every other. */
    public static final int MOST_POINTS = 100;

    /** Two to four points, by the article's length. */
    public static final BriefOptions DEFAULT = new BriefOptions(0, 0);

    /** @throws IllegalArgumentException if a number is negative */
    public BriefOptions {
        if (points < 0 || words < 0) {
            throw new IllegalArgumentException("points and words must not be negative");
        }
        points = Math.min(points, MOST_POINTS);
    }
}
