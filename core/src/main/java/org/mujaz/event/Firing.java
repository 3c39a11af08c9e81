package org.mujaz.event;

import java.util.List;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Participants.Trigger;

/**
 * A frame that fires.
 *
 * @param met how well what it needs is there: 0 where it needs nothing, more for longer words
 */
record Firing(Frame frame, Trigger trigger, List<Participant> actors, List<Participant> recipients, int met) {

    /** How many of its two roles somebody takes. */
    int found() {
        return (actors.isEmpty() ? 0 : 1) + (recipients.isEmpty() ? 0 : 1);
    }
}
