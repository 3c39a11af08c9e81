package org.mujaz.word;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Text;

/** What the words of one text can be. Not for several threads at a time. */
public final class Words {

    private final WordReader reader;
    private final Text text;
    private final @Nullable List<WordReading>[] found;

    Words(WordReader reader, Text text) {
        this.reader = reader;
        this.text = text;
        this.found = room(text.tokens().size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<WordReading>[] room(int size) {
        return new List[size];
    }

    /** Everything that token {@code at} can be; empty for what is in no list. */
    public List<WordReading> at(int at) {
        List<WordReading> known = found[at];
        if (known == null) {
            known = reader.readings(text, at);
            found[at] = known;
        }
        return known;
    }

    /** Whether token {@code at} can be what is asked of every word. */
    public boolean can(int at, Sense be) {
        return reader.can(text, at, be);
    }

    /** Whether token {@code at} can be something. */
    public boolean can(int at, Predicate<WordReading> be) {
        return any(at(at), be);
    }

    /** Whether one of {@code readings} is something. */
    public static boolean any(List<WordReading> readings, Predicate<WordReading> is) {
        for (int i = 0; i < readings.size(); i++) {
            if (is.test(readings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of {@code readings} is something. */
    public static boolean all(List<WordReading> readings, Predicate<WordReading> are) {
        for (int i = 0; i < readings.size(); i++) {
            if (!are.test(readings.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first reading of token {@code at} that is something, or null. */
    public @Nullable WordReading first(int at, Predicate<WordReading> being) {
        List<WordReading> readings = at(at);
        for (int i = 0; i < readings.size(); i++) {
            WordReading reading = readings.get(i);
            if (being.test(reading)) {
                return reading;
            }
        }
        return null;
    }

    /** What {@code column} says of a reading's row. */
    public String cell(WordReading reading, String column) {
        return reader.cell(reading, column);
    }
}
