package org.mujaz.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.FoldedText;

/**
 * What one entry of a concept says: where its participants stand and what keeps it from firing. All words are folded.
 *
 * @param row its row of {@code event/frames}
 * @param concept the concept's name, which is the rule of its events
 * @param type PLOVER's type
 * @param mode PLOVER's mode, empty for none
 * @param cameo the CAMEO code
 * @param quad the quad class of the code, 1 to 4
 * @param goldstein the value of Goldstein's scale for the code, or null
 * @param intransitive whether it is of the verb without an object
 * @param alone whether it is of the verb without an object wherever its form can be another verb too
 * @param phrases of a frame of phrases the phrases by their verbs, each phrase's words
 * @param actor where the actor stands
 * @param agent where the actor of a passive stands
 * @param recipient where the recipient stands
 * @param both where the parties of what is mutual stand
 * @param light verbs that make one event with a noun, their subject the actor
 * @param unless words beside which it does not fire
 * @param unlessClasses classes of nouns, each with {@code @} before it, to which it is not done: it does not fire where one is its object
 *     or genitive; {@code @by-matter} where its subject is a deed, a state or a quantity
 * @param unlessPairs the same of two words, by the first the second ones; {@code _} for the first is the trigger, right behind which or
 *     behind whose subject the second stands
 * @param needs words of which it needs one
 * @param objects words one of which must be among those of its object, where it has any; empty for all
 * @param statement whether it is also something said
 */
record Frame(
        int row,
        String concept,
        String type,
        String mode,
        String cameo,
        int quad,
        @Nullable BigDecimal goldstein,
        boolean intransitive,
        boolean alone,
        Map<String, List<List<PhraseWord>>> phrases,
        List<Slot> actor,
        List<Slot> agent,
        List<Slot> recipient,
        List<Slot> both,
        Set<String> light,
        Set<String> unless,
        Set<String> unlessClasses,
        Map<String, Set<String>> unlessPairs,
        Needs needs,
        Set<String> objects,
        boolean statement) {

    /** PLOVER's types that are read in a way of their own. */
    static final String ASSAULT = "ASSAULT";

    static final String CONSULT = "CONSULT";
    static final String PROTEST = "PROTEST";

    /** What gives way: releases, withdrawals. */
    private static final String RETREAT = "RETREAT";

    private static final Set<String> SAID = Set.of("AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

    private static final int MATERIAL_CONFLICT = 4;

    boolean isAssault() {
        return type.equals(ASSAULT);
    }

    boolean isConsult() {
        return type.equals(CONSULT);
    }

    boolean isProtest() {
        return type.equals(PROTEST);
    }

    boolean isMaterialConflict() {
        return quad == MATERIAL_CONFLICT;
    }

    /** Whether it is done to somebody, for his harm or his release, rather than said to him. */
    boolean isDeed() {
        return isMaterialConflict() || type.equals(RETREAT);
    }

    /** Whether it is done by saying so: agreed, demanded, rejected, whatever day the words name. */
    boolean isSaid() {
        return SAID.contains(type);
    }

    /** Whether the subject of its verb is its actor. */
    boolean takesSubject() {
        return hasPlace(actor, Slot.Place.SUBJECT);
    }

    /** Whether any of {@code slots} is at {@code place}. */
    static boolean hasPlace(List<Slot> slots, Slot.Place place) {
        for (Slot slot : slots) {
            if (slot.place() == place) {
                return true;
            }
        }
        return false;
    }

    /**
     * A word of a phrase.
     *
     * @param bare its letters
     * @param open whether a pronoun may be written on to it
     */
    record PhraseWord(String bare, boolean open) {

        private static final int LONGEST_PRONOUN = 4;

        /** The words of a phrase, those with a star open. */
        static List<PhraseWord> parse(String phrase) {
            List<PhraseWord> words = new ArrayList<>();
            for (String word : FoldedText.fold(phrase.strip()).split(" ")) {
                boolean open = word.endsWith("*");
                words.add(new PhraseWord(open ? word.substring(0, word.length() - 1) : word, open));
            }
            return List.copyOf(words);
        }

        /** How many letters it is written with in its phrase, a star one of them. */
        int length() {
            return bare.length() + (open ? 1 : 0);
        }

        /** Whether it stands at {@code folded[from, to)}: as it is, with the article or the ending of an object, open with a pronoun. */
        boolean is(FoldedText folded, int from, int to) {
            int more = to - from - bare.length();
            if (more < 0) {
                return false;
            }
            if (folded.is(bare, from, to - more)) {
                return more == 0
                        || (more == 1 && folded.charAt(to - 1) == '\u0627')
                        || (open && more <= LONGEST_PRONOUN);
            }
            return more == 2
                    && folded.charAt(from) == '\u0627'
                    && folded.charAt(from + 1) == '\u0644'
                    && folded.is(bare, from + 2, to);
        }
    }

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
            return List.copyOf(slots);
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
