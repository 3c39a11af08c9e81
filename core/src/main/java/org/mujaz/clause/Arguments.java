package org.mujaz.clause;

import java.util.List;

/**
 * What stands to a verb, as indexes of the phrases.
 *
 * @param subject its subject, or -1
 * @param before whether the subject stands before it
 * @param inherited whether the subject is that of a verb before
 * @param object its object, or -1
 * @param complements its phrases with a preposition, in order
 */
record Arguments(int subject, boolean before, boolean inherited, int object, List<Integer> complements) {}
