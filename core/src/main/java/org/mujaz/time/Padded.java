package org.mujaz.time;

/** Numbers as TIMEX3 writes them: with zeros before them, as many digits as a field has. */
final class Padded {

    private Padded() {}

    /** A number of at least {@code digits} digits; a negative one has its sign before them and counts it among them. */
    static String of(int number, int digits) {
        String written = Integer.toString(Math.abs(number));
        int zeros = digits - written.length() - (number < 0 ? 1 : 0);
        return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, zeros)) + written;
    }

    /** A year and a month, -02. */
    static String month(int year, int month) {
        return of(year, 4) + "-" + of(month, 2);
    }
}
