package org.mujaz.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An actor code taken apart. A code is groups of three letters: a country first, if any (ISO 3166 alpha-3), then what it is an actor of:
 * a sector or a body that has a code of its own ({@code RUSGOV}, {@code IGOUNOHCR}).
 *
 * @param code the whole code, empty where there is none
 * @param country the country, or empty
 * @param group the body, all its letters, or empty
 * @param types the sectors, in order
 */
public record ActorCode(String code, String country, String group, List<String> types) {

    private static final int LETTERS = 3;

    /** Nothing is known. */
    public static final ActorCode NONE = new ActorCode("", "", "", List.of());

    /** The sectors of CAMEO and PLOVER; every other group of letters behind the country is a body. */
    private static final Set<String> TYPES = Set.of(
            "AGR", "BUS", "COP", "CRM", "CVL", "DEV", "EDU", "ELI", "ENV", "GOV", "HLH", "HRI", "IGO", "IMG", "INS",
            "INT", "JUD", "LAB", "LEG", "MED", "MIG", "MIL", "MNC", "MOD", "NGM", "NGO", "OPP", "PTY", "RAD", "REB",
            "REF", "REL", "SEP", "SET", "SPY", "UAF", "UIS");

    public ActorCode {
        types = List.copyOf(types);
    }

    /** Takes a code apart; null and what is no code give {@link #NONE}. */
    public static ActorCode of(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return NONE;
        }
        String country = "";
        StringBuilder group = new StringBuilder();
        List<String> types = new ArrayList<>();
        for (int at = 0; at < code.length(); at += LETTERS) {
            String part = code.substring(at, Math.min(at + LETTERS, code.length()));
            if (TYPES.contains(part)) {
                types.add(part);
            } else if (at == 0) {
                country = part;
            } else {
                group.append(part);
            }
        }
        return new ActorCode(code, country, group.toString(), types);
    }

    /** The sector at {@code index}, or empty. */
    public String type(int index) {
        return index < types.size() ? types.get(index) : "";
    }
}
