package org.mujaz.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A rule of the lexicon as its file has it, for whoever asks why.
 *
 * @param path below the lexicon's folder
 * @param about what it says of itself
 * @param forms its forms, a line each
 * @param cases some of the cases it is tested with
 */
public record RuleFile(String path, String about, List<String> forms, List<Case> cases) {

    private static final int MOST_FORMS = 12;
    private static final int MOST_CASES = 6;

    /**
     * A case.
     *
     * @param fires whether the rule must find something in it
     * @param parts its words
     */
    public record Case(boolean fires, List<Part> parts) {}

    /** Words of a case, and whether the rule must find them. */
    public record Part(String text, boolean found) {}

    /** The file behind a rule's id, {@code time.period} or {@code event.visit}; nothing where the rule has no file of its own. */
    static Optional<RuleFile> of(String rule) {
        int point = rule.indexOf('.');
        String kind = point < 0 ? "" : rule.substring(0, point);
        String concept = rule.substring(point + 1);
        boolean plain = concept.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        String path = switch (kind) {
            case "time" -> "time/rules/" + concept + ".yaml";
            case "event" -> "event/frames/" + concept + ".yaml";
            default -> "";
        };
        if (path.isEmpty() || !plain || concept.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = RuleFile.class.getResourceAsStream("/org/mujaz/web/rules/" + path)) {
            if (in == null) {
                return Optional.empty();
            }
            Object root = new Load(LoadSettings.builder().build())
                    .loadFromString(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return root instanceof Map<?, ?> map ? Optional.of(read(path, map)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFile read(String path, Map<?, ?> root) {
        Object about = root.get("about");
        List<String> forms = new ArrayList<>();
        for (String key : List.of("forms", "frames")) {
            for (Object form : list(root.get(key))) {
                if (forms.size() < MOST_FORMS && form instanceof Map<?, ?> map) {
                    forms.add(form(map));
                }
            }
        }
        List<Case> cases = new ArrayList<>();
        for (Object one : list(root.get("cases"))) {
            Object text = one instanceof Map<?, ?> map ? map.get("text") : one;
            if (cases.size() < MOST_CASES && text != null) {
                cases.add(readCase(text.toString()));
            }
        }
        return new RuleFile(path, about == null ? "" : about.toString().strip(), forms, cases);
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** What triggers a frame, or the form of a rule of time. */
    private static String form(Map<?, ?> map) {
        for (String key : List.of("verbs", "nouns", "phrases", "form")) {
            Object value = map.get(key);
            if (value != null) {
                return value.toString();
            }
        }
        return map.toString();
    }

    /** A case's marks taken off: {@code {T:words}} of a frame, {@code {words|value}} of a rule of time. */
    static Case readCase(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                parts.add(new Part(text.substring(at), false));
                break;
            }
            if (open > at) {
                parts.add(new Part(text.substring(at, open), false));
            }
            String inner = text.substring(open + 1, close);
            int bar = inner.indexOf('|');
            String words = bar >= 0 ? inner.substring(0, bar) : inner;
            boolean labelled = words.length() > 1 && words.charAt(1) == ':';
            parts.add(new Part(labelled ? words.substring(2) : words, true));
            at = close + 1;
        }
        return new Case(parts.stream().anyMatch(Part::found), parts);
    }
}
