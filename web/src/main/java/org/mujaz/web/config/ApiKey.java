package org.mujaz.web.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A key of which only the SHA-256 sum is kept. That is enough for keys that {@link #make} makes: there is nothing to guess in 256
 * random bits, so the sum needs neither salt nor repetition.
 *
 * @param name whose it is, for logs and limits
 * @param sum of the key, as 64 hexadecimal digits in lower case
 */
public record ApiKey(String name, String sum) {

    private static final String PREFIX = "mjz_";
    private static final String MARK = "sha256:";
    private static final int BYTES = 32;
    private static final int LONGEST_NAME = 64;

    /**
     * A new key.
     *
     * @param key what its owner sends; it is kept nowhere
     * @param line what goes into the file of keys
     */
    public record Made(String key, String line) {}

    /** @throws ConfigException if {@code name} is no name */
    public static Made make(String name, SecureRandom random) throws ConfigException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        if (!isName(name)) {
            throw new ConfigException("a key's name is of letters, digits, points and dashes: " + name);
        }
        return new Made(key, name + " " + MARK + sumOf(key));
    }

    /** Whether {@code key} is this one. Takes as long whatever the key is. */
    public boolean matches(String key) {
        return MessageDigest.isEqual(
                sumOf(key).getBytes(StandardCharsets.US_ASCII), sum.getBytes(StandardCharsets.US_ASCII));
    }

    /** @param value the name of a file, or its lines with commas */
    static List<ApiKey> readAll(String value) throws ConfigException {
        if (value.isEmpty()) {
            return List.of();
        }
        String where = "keys";
        List<String> lines;
        if (value.contains(MARK)) {
            lines = List.of(value.split(","));
        } else {
            where = value;
            try {
                lines = Files.readAllLines(Path.of(value), StandardCharsets.UTF_8);
            } catch (IOException | InvalidPathException e) {
                throw new ConfigException("the file of keys cannot be read: " + value);
            }
        }
        List<ApiKey> keys = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                keys.add(read(line, where + ":" + (i + 1)));
            }
        }
        return keys;
    }

    private static ApiKey read(String line, String where) throws ConfigException {
        int space = line.indexOf(' ');
        String name = space < 0 ? "" : line.substring(0, space);
        String sum = line.substring(space + 1).strip();
        boolean sound = isName(name) && sum.startsWith(MARK) && sum.length() == MARK.length() + 64;
        String digits = sound ? sum.substring(MARK.length()) : "";
        if (!sound || !digits.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            // The line itself is not told: it may be a key.
            throw new ConfigException(where + ": a key is NAME sha256:SUM, as mujaz serve --new-key NAME prints it");
        }
        return new ApiKey(name, digits);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars()
                        .allMatch(c -> c == '-' || c == '.' || c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
    }

    private static String sumOf(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
