package org.mujaz.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms of a rule, written short: {@code (a|b)} is either, {@code [a]} is a or nothing; both nest.
 *
 * <p>The build writes every form out, so that none of it is worked out over an article.
 */
final class FormPattern {

    /** A pattern that stands for more forms than this is refused. */
    static final int MOST_FORMS = 20_000;

    private final String pattern;
    private int at;

    private FormPattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Every form that {@code pattern} stands for, single spaces between words.
     *
     * @throws IllegalArgumentException if brackets do not match or the forms are too many
     */
    static List<String> forms(String pattern) {
        FormPattern reading = new FormPattern(pattern);
        List<String> forms = reading.alternatives();
        if (reading.at < pattern.length()) {
            throw new IllegalArgumentException("a bracket closes that was not opened: " + pattern);
        }
        return forms.stream()
                .map(form -> form.strip().replaceAll(" +", " "))
                .distinct()
                .toList();
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> forms = List.of("");
        while (at < pattern.length() && "|)]".indexOf(pattern.charAt(at)) < 0) {
            char c = pattern.charAt(at++);
            forms = c == '(' ? times(forms, group(')')) : c == '[' ? times(forms, optional()) : append(forms, c);
        }
        return forms;
    }

    private List<String> optional() {
        List<String> forms = new ArrayList<>(group(']'));
        forms.add("");
        return forms;
    }

    private List<String> group(char close) {
        List<String> forms = alternatives();
        if (at >= pattern.length() || pattern.charAt(at) != close) {
            throw new IllegalArgumentException("a bracket is not closed: " + pattern);
        }
        at++;
        return forms;
    }

    private static List<String> append(List<String> forms, char c) {
        return forms.stream().map(form -> form + c).toList();
    }

    private List<String> times(List<String> left, List<String> right) {
        if ((long) left.size() * right.size() > MOST_FORMS) {
            throw new IllegalArgumentException("stands for more than " + MOST_FORMS + " forms: " + pattern);
        }
        List<String> forms = new ArrayList<>(left.size() * right.size());
        for (String head : left) {
            for (String tail : right) {
                forms.add(head + tail);
            }
        }
        return forms;
    }
}
