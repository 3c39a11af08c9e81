package org.mujaz.read;

import java.util.Locale;

/** Sizes in bytes, as people write them. */
public final class Sizes {

    private Sizes() {}

    /** A size in words: {@code 4 MB}; multiples of 1024. */
    public static String format(long bytes) {
        if (bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MB";
        }
        return bytes % (1 << 10) == 0 ? (bytes >> 10) + " KB" : bytes + " bytes";
    }

    /**
     * Reads {@code 800}, {@code 500K} or {@code 4M}.
     *
     * @throws IllegalArgumentException if it is no size, less than 1 or more than 1 GB
     */
    public static int parse(String size) {
        String digits = size.replaceFirst("(?i)[KM]B?$", "");
        String unit = size.substring(digits.length()).toUpperCase(Locale.ROOT);
        try {
            long number = Long.parseLong(digits);
            int factor = unit.startsWith("M") ? 1 << 20 : unit.startsWith("K") ? 1 << 10 : 1;
            if (number < 1 || number > (1 << 30) / factor) {
                throw new IllegalArgumentException("a size must be between 1 and 1024M: " + size);
            }
            return (int) number * factor;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a size: " + size + "; write 800, 500K or 4M", e);
        }
    }
}
