package org.mujaz.event;

import java.util.List;
import org.mujaz.event.Event.Counts;
import org.mujaz.event.Event.Participant;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.number.Numeral;
import org.mujaz.text.FoldedText;

/** How many came to harm in an event. */
final class EventCounts {

    /** Larger numbers of people are none. */
    private static final int MOST_DIGITS = 8;

    private final List<Numeral> numbers;
    private final PhraseTable harms;

    EventCounts(EventText source, EventLists lists) {
        this.numbers = source.numbers;
        this.harms = lists.harms();
    }

    /** How many of those to whom it was done, where what was done is a harm that is counted. */
    Counts counts(Frame frame, List<Participant> recipients) {
        int row = harms.rowOf(FoldedText.of(frame.concept()), 0, frame.concept().length());
        Integer count = null;
        for (Participant one : recipients) {
            for (Numeral number : numbers) {
                boolean inside = number.span().start() >= one.span().start()
                        && number.span().end() <= one.span().end();
                if (row >= 0
                        && inside
                        && number.kind() == Numeral.Kind.COUNT
                        && number.value() != null
                        && number.value().scale() <= 0
                        && number.value().precision() <= MOST_DIGITS) {
                    count = (count == null ? 0 : count) + number.value().intValue();
                    break;
                }
            }
        }
        if (count == null) {
            return Counts.NONE;
        }
        return switch (harms.cell(row, "count")) {
            case "dead" -> new Counts(count, null, null);
            case "injured" -> new Counts(null, count, null);
            default -> new Counts(null, null, count);
        };
    }
}
