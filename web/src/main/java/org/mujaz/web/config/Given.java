package org.mujaz.web.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was given for each setting, and where.
 *
 * @param values what stands for each
 * @param origins where it is from: {@code flag}, {@code environment}, {@code file} or {@code default}
 */
public record Given(Map<Setting, String> values, Map<Setting, String> origins) {

    public Given {
        values = Map.copyOf(values);
        origins = Map.copyOf(origins);
    }

    /**
     * Puts flags over environment over file over defaults.
     *
     * @param flags by {@link Setting#key}
     * @param environment by {@link Setting#variable}; what begins like one and is none is refused
     * @param file properties in UTF-8, or null
     * @throws ConfigException if the file cannot be read or names something that is no setting
     */
    public static Given of(Map<String, String> flags, Map<String, String> environment, @Nullable Path file)
            throws ConfigException {
        Map<String, String> fromFile = read(file);
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Map<Setting, String> origins = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String flag = flags.get(setting.key());
            String variable = environment.get(setting.variable());
            String line = fromFile.get(setting.key());
            String value = flag != null ? flag : variable != null ? variable : line;
            values.put(setting, value == null ? setting.fallback() : value.strip());
            origins.put(
                    setting,
                    flag != null ? "flag" : variable != null ? "environment" : line != null ? "file" : "default");
        }
        refuseUnknown(environment.keySet());
        return new Given(values, origins);
    }

    /** A mistyped variable would be passed over in silence. */
    private static void refuseUnknown(Set<String> variables) throws ConfigException {
        Set<String> known =
                Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toSet());
        for (String variable : new TreeSet<>(variables)) {
            if (variable.startsWith("MUJAZ_SERVE_") && !known.contains(variable)) {
                throw new ConfigException("there is no setting " + variable + "; see mujaz serve --print-config");
            }
        }
    }

    private static Map<String, String> read(@Nullable Path file) throws ConfigException {
        if (file == null) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigException(file + " cannot be read as properties in UTF-8");
        }
        List<String> keys = Arrays.stream(Setting.values()).map(Setting::key).toList();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (!keys.contains(key)) {
                throw new ConfigException(
                        file + ": there is no setting " + key + "; settings are " + String.join(", ", keys));
            }
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key, "")));
    }

    /** What stands for a setting; may be empty. */
    public String get(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    /** All settings with what stands for them and from where, as a file that {@code --config} takes. Keys are shown by their names. */
    public String print() {
        StringBuilder text = new StringBuilder();
        for (Setting setting : Setting.values()) {
            String value = get(setting);
            boolean secret = setting == Setting.KEYS && value.contains("sha256:");
            text.append("# ").append(setting.about()).append('\n');
            text.append("# ").append(setting.variable()).append(", ").append(origins.get(setting));
            text.append('\n').append(setting.key()).append(" = ");
            text.append((secret ? "(in the environment)" : value).replace("\\", "\\\\"))
                    .append("\n\n");
        }
        return text.toString();
    }
}
