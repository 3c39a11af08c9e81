package org.mujaz.name;

import org.mujaz.lexicon.NameList;

/**
 * What a form of the lexicon can be.
 *
 * @param list the list that has it
 * @param row its row there
 * @param feminine whether the form is feminine
 * @param plural whether the form is a plural or a dual
 * @param common whether the form is also an ordinary word
 */
record Reading(NameList list, int row, boolean feminine, boolean plural, boolean common) {

    /** Reads the notation of the table {@code name/forms}: a list's letter, a row, and marks. */
    static Reading parse(String written) {
        int end = 1;
        while (end < written.length() && Character.isDigit(written.charAt(end))) {
            end++;
        }
        return new Reading(
                NameList.of(written.charAt(0)),
                Integer.parseInt(written.substring(1, end)),
                written.indexOf('f', end) >= 0,
                written.indexOf('p', end) >= 0,
                false);
    }

    Reading asCommon() {
        return new Reading(list, row, feminine, plural, true);
    }
}
