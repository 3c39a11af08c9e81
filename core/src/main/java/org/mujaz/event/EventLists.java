package org.mujaz.event;

import java.util.HashSet;
import java.util.Set;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;

/**
 * The lists of words that say what becomes of a frame that fires.
 *
 * @param accidents words for what is nobody's deed, and for deeds
 * @param after prepositions of what was done before something else, folded
 * @param against words behind which it is said whom a protest is against
 * @param attitudes verbs that make of their object what did not happen or has not yet
 * @param cases nouns behind which "no" makes a condition, folded
 * @param causes prepositions of what brought something about, folded
 * @param circumstances prepositions behind which a noun is only when or where something was done
 * @param decided concepts that are done by deciding them
 * @param doubts words beside a noun that do the same
 * @param endings nouns for the end of what goes on
 * @param harms concepts whose victims are counted
 * @param local prepositions and adverbs behind which the place of an event is named, folded
 * @param naming verbs that say what something is taken to be, folded
 * @param occurrences verbs that say of a noun that it took place
 * @param others forms that look like a verb and are nearly always another word
 * @param passing words behind which an event is only mentioned
 * @param reactions verbs of what is done about a deed that was done
 * @param rules verbs by which a law says what is to be done
 * @param topics words that make an event a topic
 * @param utterances nouns for words in which something is told to somebody, folded
 * @param crowds words for those who protest
 */
record EventLists(
        PhraseTable accidents,
        Set<String> after,
        PhraseTable against,
        PhraseTable attitudes,
        Set<String> cases,
        Set<String> causes,
        PhraseTable circumstances,
        PhraseTable decided,
        PhraseTable doubts,
        PhraseTable endings,
        PhraseTable harms,
        Set<String> local,
        Set<String> naming,
        PhraseTable occurrences,
        PhraseTable others,
        PhraseTable passing,
        PhraseTable reactions,
        PhraseTable rules,
        PhraseTable topics,
        Set<String> utterances,
        Set<String> crowds) {

    static EventLists of(Lexicon lexicon) {
        PhraseTable listed = lexicon.table("event/crowds");
        Set<String> crowds = new HashSet<>();
        for (int row = 0; row < listed.size(); row++) {
            crowds.add(listed.cell(row, "form"));
        }
        return new EventLists(
                lexicon.table("event/accident-words"),
                lexicon.table("event/after-prepositions").forms(),
                lexicon.table("event/against-words"),
                lexicon.table("event/attitude-verbs"),
                lexicon.table("event/case-nouns").forms(),
                lexicon.table("event/cause-prepositions").forms(),
                lexicon.table("event/circumstance-words"),
                lexicon.table("event/decided-concepts"),
                lexicon.table("event/doubts"),
                lexicon.table("event/ending-words"),
                lexicon.table("event/harms"),
                lexicon.table("event/local-prepositions").forms(),
                lexicon.table("event/naming-verbs").forms(),
                lexicon.table("event/occurrence-verbs"),
                lexicon.table("event/other-words"),
                lexicon.table("event/passing-words"),
                lexicon.table("event/reaction-verbs"),
                lexicon.table("event/rule-verbs"),
                lexicon.table("event/topic-words"),
                lexicon.table("event/utterances").forms(),
                Set.copyOf(crowds));
    }
}
