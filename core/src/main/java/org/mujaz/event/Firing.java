package org.mujaz.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.event.Event.Participant;
import org.mujaz.text.Span;

/**
 * A frame that fires.
 *
 * @param met how well what it needs is there: 0 where it needs nothing, more for longer words
 * @param rest the nouns of its phrase, where they stand apart from its verb
 */
record Firing(
        Frame frame,
        Trigger trigger,
        List<Participant> actors,
        List<Participant> recipients,
        int met,
        @Nullable Span rest) {

    Firing(Frame frame, Trigger trigger, List<Participant> actors, List<Participant> recipients, int met) {
        this(frame, trigger, actors, recipients, met, null);
    }

    /** The same with other participants. */
    Firing with(List<Participant> actors, List<Participant> recipients) {
        return new Firing(frame, trigger, actors, recipients, met, rest);
    }

    /** How many of its two roles somebody takes; who is a party to what is mutual takes both. */
    int found() {
        if (!frame.both().isEmpty()) {
            return actors.isEmpty() && recipients.isEmpty() ? 0 : 2;
        }
        return (actors.isEmpty() ? 0 : 1) + (recipients.isEmpty() ? 0 : 1);
    }
}
