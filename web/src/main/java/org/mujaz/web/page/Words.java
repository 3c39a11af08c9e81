package org.mujaz.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The words of the interface in one language, from {@code desk_ar.properties} or {@code desk_en.properties}. Immutable. */
public final class Words {

    /** The language of a visitor who has chosen none. */
    public static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static final Words AR = load("ar");
    private static final Words EN = load("en");

    private final String language;
    private final Map<String, String> words;

    private Words(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** The words in a language: Arabic for Arabic, English for any other. */
    public static Words in(Locale language) {
        return language.getLanguage().equals("ar") ? AR : EN;
    }

    private static Words load(String language) {
        String name = "desk_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        return new Words(language, Map.copyOf(words));
    }

    /** {@code ar} or {@code en}. */
    public String language() {
        return language;
    }

    /** The direction of the page in HTML's terms. */
    public String direction() {
        return isArabic() ? "rtl" : "ltr";
    }

    public boolean isArabic() {
        return language.equals("ar");
    }

    /**
     * The words under a key.
     *
     * @throws IllegalArgumentException if there are none
     */
    public String get(String key) {
        String value = words.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return value;
    }

    /** The words under a key, or {@code otherwise} where there are none. */
    public String get(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    /** The words under a key with {@code {0}}, {@code {1}} and so on replaced. */
    public String fill(String key, Object... values) {
        String pattern = get(key);
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            boolean hole = c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
            int index = hole ? pattern.charAt(at + 1) - '0' : -1;
            if (index >= 0 && index < values.length) {
                filled.append(values[index]);
                at += 3;
            } else {
                filled.append(c);
                at++;
            }
        }
        return filled.toString();
    }

    /**
     * A count with its noun, by the plural rules of the language: keys {@code .zero}, {@code .one}, {@code .two}, {@code .few},
     * {@code .many}, {@code .other} of Arabic, {@code .one} and {@code .other} of English.
     *
     * @param digits the count as it is printed
     */
    public String count(String key, long count, String digits) {
        String form = isArabic() ? arabicForm(count) : count == 1 ? "one" : "other";
        return fill(words.containsKey(key + "." + form) ? key + "." + form : key + ".other", digits);
    }

    private static String arabicForm(long count) {
        long hundreds = count % 100;
        if (count == 0) {
            return "zero";
        }
        if (count == 1) {
            return "one";
        }
        if (count == 2) {
            return "two";
        }
        return hundreds >= 3 && hundreds <= 10 ? "few" : hundreds >= 11 ? "many" : "other";
    }

    /** All keys, for a test that compares languages. */
    Set<String> keys() {
        return words.keySet();
    }
}
