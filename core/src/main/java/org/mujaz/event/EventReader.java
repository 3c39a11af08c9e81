package org.mujaz.event;

import java.util.List;
import org.mujaz.text.Text;

/** Finds events. */
public final class EventReader {
    /** The events of a text. */
    public List<Event> read(Text text) {
        return List.of();
    }
}
