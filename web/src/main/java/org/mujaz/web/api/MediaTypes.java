package org.mujaz.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Media types as requests name them: the type of a body, and the types that are accepted as an answer. */
final class MediaTypes {

    /** A header of this length at most is looked at; no client needs a longer one. */
    private static final int LONGEST = 2000;

    private static final int WHOLE = 1000;

    private MediaTypes() {}

    /**
     * A type with its weight.
     *
     * @param type as {@code application/json}, in lower case
     * @param profile its parameter {@code profile}, or empty
     * @param weight from 0 to 1000
     */
    record Range(String type, String profile, int weight) {

        /** How well it fits what there is: 0 not at all, more the more exactly. */
        int fits(String offered, String offeredProfile) {
            if (type.equals("*/*")) {
                return 1;
            }
            String family = offered.substring(0, offered.indexOf('/') + 1);
            if (type.equals(family + "*")) {
                return 2;
            }
            if (!type.equals(offered)) {
                return 0;
            }
            if (profile.isEmpty()) {
                return 3;
            }
            return List.of(profile.split(" ")).contains(offeredProfile) ? 4 : 0;
        }
    }

    /** The type of a body without its parameters, in lower case; empty where there is none. */
    static String essence(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT);
    }

    /** The header {@code Accept}; everything is accepted where there is none. */
    static List<Range> accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST) {
            return List.of(new Range("*/*", "", WHOLE));
        }
        List<Range> ranges = new ArrayList<>();
        for (String part : split(header, ',')) {
            List<String> pieces = split(part, ';');
            String profile = "";
            int weight = WHOLE;
            for (String parameter : pieces.subList(1, pieces.size())) {
                int equals = parameter.indexOf('=');
                String name =
                        parameter.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
                String value = parameter.substring(equals + 1).strip();
                if (name.equals("q")) {
                    weight = weight(value);
                } else if (name.equals("profile")) {
                    profile = value.replace("\"", "").strip();
                }
            }
            String type = pieces.get(0).strip().toLowerCase(Locale.ROOT);
            if (!type.isEmpty()) {
                ranges.add(new Range(type, profile, weight));
            }
        }
        return ranges;
    }

    private static int weight(String value) {
        try {
            double weight = Double.parseDouble(value);
            return weight >= 0 && weight <= 1 ? (int) Math.round(weight * WHOLE) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Cuts at a mark that is not inside quotation marks. */
    private static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == mark && !quoted) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
