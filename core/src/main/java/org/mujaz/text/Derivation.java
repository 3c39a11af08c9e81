package org.mujaz.text;

import java.util.List;

/**
 * Why a finding is what it is.
 *
 * @param rule the id of the rule or method that made it
 * @param from what it was made of, a line each, as {@code --explain} prints it
 */
public record Derivation(String rule, List<String> from) {

    public Derivation {
        from = List.copyOf(from);
    }
}
