package org.mujaz.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;

/** All that one form of the lexicon can be, with what is asked of it at every place worked out once. */
@SuppressWarnings("EnumOrdinal") // a list's number is never stored, only used while the program runs
final class Readings {

    private static final char MADDA = '\u0622';
    private static final char HAMZA_ABOVE = '\u0623';
    private static final char HAMZA_BELOW = '\u0625';
    /** Ends the entry of a form that has a pronoun. */
    static final char HEH = '\u0647';

    private static final String TEH_MARBUTA = "\u0629";

    /** Of a word that no list has. */
    static final Readings NONE = new Readings(List.of(), List.of());

    private final @Nullable Reading[] first = new Reading[NameList.values().length];
    private final int lists;
    private final char hamza;
    private final boolean tied;

    /**
     * The readings of one form.
     *
     * @param entries how the entry of each reading is written, in the same order
     */
    Readings(List<Reading> readings, List<String> entries) {
        int mask = 0;
        boolean madda = true;
        boolean above = true;
        boolean below = true;
        boolean ends = true;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String entry = entries.get(i);
            int list = reading.list().ordinal();
            first[list] = first[list] == null ? reading : first[list];
            mask |= bit(reading.list());
            madda &= entry.charAt(0) == MADDA;
            above &= entry.charAt(0) == HAMZA_ABOVE;
            below &= entry.charAt(0) == HAMZA_BELOW;
            ends &= (reading.feminine() && entry.charAt(entry.length() - 1) != HEH) || entry.endsWith(TEH_MARBUTA);
        }
        this.lists = mask;
        this.hamza = above ? HAMZA_ABOVE : below ? HAMZA_BELOW : madda ? MADDA : 0;
        this.tied = ends;
    }

    /** The lists that have the form: a bit for each, as {@link #bit} gives it. */
    int lists() {
        return lists;
    }

    static int bit(NameList list) {
        return 1 << list.ordinal();
    }

    /** A bit for each of some lists. */
    static int bits(NameList... some) {
        int bits = 0;
        for (NameList list : some) {
            bits |= bit(list);
        }
        return bits;
    }

    /** The first reading of a list, or null. */
    @Nullable
    Reading as(NameList list) {
        return first[list.ordinal()];
    }

    /**
     * Whether {@code written}, the first letter in a text, has a hamza above where every entry has it below or
     * a madda, or the other way round.
     */
    boolean hasOtherHamza(char written) {
        return (written == HAMZA_ABOVE || written == HAMZA_BELOW) && hamza != 0 && written != hamza;
    }

    /** Whether every entry ends in teh marbuta, or the form does as its feminine. */
    boolean isTied() {
        return tied;
    }
}
