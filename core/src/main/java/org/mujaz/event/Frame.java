package org.mujaz.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mujaz.text.FoldedText;

/**
 * What one entry of a concept says: where its participants stand and what keeps it from firing. All words are folded.
 *
 * @param row its row of {@code event/frames}
 * @param concept the concept's name, which is the rule of its events
 * @param type PLOVER's type
 * @param mode PLOVER's mode, empty for none
 * @param cameo the CAMEO code
 * @param intransitive whether it is of the verb without an object
 * @param phrases of a frame of phrases, each phrase's words
 * @param actor where the actor stands
 * @param recipient where the recipient stands
 * @param both where the parties of what is mutual stand
 * @param light verbs that make one event with a noun, their subject the actor
 * @param unless words beside which it does not fire
 * @param needs words of which it needs one, empty for none; {@code @class} for a class of participant
 * @param statement whether it is also something said
 */
record Frame(
        int row,
        String concept,
        String type,
        String mode,
        String cameo,
        boolean intransitive,
        List<String[]> phrases,
        List<Slot> actor,
        List<Slot> recipient,
        List<Slot> both,
        Set<String> light,
        Set<String> unless,
        List<String> needs,
        boolean statement) {

    /** Where a participant stands. */
    record Slot(Place place, String words) {

        /** The ways of standing to a trigger. */
        enum Place {
            SUBJECT,
            OBJECT,
            /** In the genitive behind a noun. */
            OF,
            /** With another verb, of which the trigger is a part. */
            VERB,
            /** Behind a preposition, which {@code words} are. */
            PREPOSITION
        }

        static List<Slot> parse(String cell) {
            List<Slot> slots = new ArrayList<>();
            for (String one : cell.split("\\|")) {
                String slot = one.strip();
                if (slot.isEmpty()) {
                    continue;
                }
                slots.add(
                        switch (slot) {
                            case "subject" -> new Slot(Place.SUBJECT, "");
                            case "object" -> new Slot(Place.OBJECT, "");
                            case "of" -> new Slot(Place.OF, "");
                            default ->
                                slot.endsWith("+")
                                        ? new Slot(
                                                Place.VERB,
                                                firstWord(FoldedText.fold(slot.substring(0, slot.length() - 1))))
                                        : new Slot(Place.PREPOSITION, FoldedText.fold(slot));
                        });
            }
            return slots;
        }
    }

    static Set<String> words(String cell) {
        Set<String> words = new HashSet<>();
        for (String word : cell.split(";")) {
            if (!word.isBlank()) {
                words.add(FoldedText.fold(word.strip()));
            }
        }
        return words;
    }

    static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }
}
