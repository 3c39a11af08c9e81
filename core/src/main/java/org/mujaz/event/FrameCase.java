package org.mujaz.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Event.Status;
import org.mujaz.text.Span;

/**
 * A case of a frame: a clause, and what the frame must find in it. Written <code>{T:trigger} {A:actor} {R:recipient}</code>; a trigger
 * whose words stand apart has a mark for each part, the first of which must be found. A clause without marks is one in which the concept
 * must not fire.
 *
 * @param concept the frame's concept
 * @param text the clause without its marks; every span is into it
 * @param trigger the words that the marks say are the trigger, or null where the concept must not fire
 * @param actors the words marked as actors
 * @param recipients the words marked as recipients
 * @param status the status that the event must have
 */
public record FrameCase(
        String concept, String text, @Nullable Span trigger, List<Span> actors, List<Span> recipients, Status status) {

    /** What the rule of an event has before its concept. */
    private static final String RULE = "event.";

    /** The way in which what was found is not what a case says. */
    public enum Kind {
        /** There is no event of the concept where the trigger is marked. */
        NOT_FOUND,
        /** There is an event of the concept where none is marked. */
        FIRED,
        /** The event has another status. */
        STATUS,
        /** A participant that is marked was not found. */
        ACTOR_MISSING,
        RECIPIENT_MISSING,
        /** A participant was found that is not marked. */
        ACTOR_EXTRA,
        RECIPIENT_EXTRA
    }

    /**
     * A difference between a case and what was found.
     *
     * @param kind what it is
     * @param span the words of the case that it is about
     */
    public record Difference(Kind kind, Span span) {}

    /**
     * What became of a case.
     *
     * @param event the event of the concept, or null where there is none
     * @param instead an event of another concept with the same trigger, or null
     * @param differences what is not as the case says, in the order of {@link Kind}; empty where the case passes
     */
    public record Result(@Nullable Event event, @Nullable Event instead, List<Difference> differences) {

        public Result {
            differences = List.copyOf(differences);
        }

        public boolean passes() {
            return differences.isEmpty();
        }
    }

    public FrameCase {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /**
     * Reads a case.
     *
     * @param marked the clause with its marks
     * @param status the name of its status; empty for ACTUAL
     * @throws IllegalArgumentException if the marks or the status are none; the message says what to do
     */
    public static FrameCase of(String concept, String marked, String status) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Span> triggers = new ArrayList<>();
        List<Span> actors = new ArrayList<>();
        List<Span> recipients = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c == '}') {
                throw new IllegalArgumentException("a } closes nothing; write {T:words}, {A:words} or {R:words}");
            }
            if (c != '{') {
                text.append(c);
                at++;
                continue;
            }
            int end = marked.indexOf('}', at);
            if (end < at + 4
                    || marked.charAt(at + 2) != ':'
                    || marked.substring(at + 1, end).indexOf('{') >= 0) {
                throw new IllegalArgumentException("a mark is {T:words}, {A:words} or {R:words}, none inside another");
            }
            int start = text.length();
            text.append(marked, at + 3, end);
            Span span = new Span(start, text.length());
            switch (marked.charAt(at + 1)) {
                case 'T' -> triggers.add(span);
                case 'A' -> actors.add(span);
                case 'R' -> recipients.add(span);
                default -> throw new IllegalArgumentException("a mark is T, A or R, not " + marked.charAt(at + 1));
            }
            at = end + 1;
        }
        if (triggers.isEmpty() && !(actors.isEmpty() && recipients.isEmpty())) {
            throw new IllegalArgumentException("a case with {A:...} or {R:...} needs a {T:...}");
        }
        return new FrameCase(
                concept,
                text.toString(),
                triggers.isEmpty() ? null : triggers.get(0),
                actors,
                recipients,
                status(status));
    }

    private static Status status(String name) {
        try {
            return name.isEmpty() ? Status.ACTUAL : Status.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a status is ACTUAL, PLANNED, HYPOTHETICAL or NEGATED, not " + name, e);
        }
    }

    /** Whether the concept must fire. */
    public boolean fires() {
        return trigger != null;
    }

    /**
     * Compares what was found with the case. A trigger or participant counts as found where it shares a word with the marked one: where a
     * noun phrase ends is not what a frame says. Where all parties act on each other it does not matter which were marked as what.
     *
     * @param events the events of the clause, with spans into {@link #text}
     */
    public Result check(List<Event> events) {
        List<Event> own = events.stream().filter(this::isOwn).toList();
        if (trigger == null) {
            return own.isEmpty()
                    ? new Result(null, null, List.of())
                    : new Result(
                            own.get(0),
                            null,
                            List.of(new Difference(Kind.FIRED, own.get(0).trigger())));
        }
        Event event = own.stream().filter(this::isTriggered).findFirst().orElse(null);
        if (event == null) {
            Event instead =
                    events.stream().filter(this::isTriggered).findFirst().orElse(null);
            return new Result(null, instead, List.of(new Difference(Kind.NOT_FOUND, trigger)));
        }
        List<Difference> differences = new ArrayList<>();
        if (event.status() != status) {
            differences.add(new Difference(Kind.STATUS, event.trigger()));
        }
        List<Span> foundActors = spans(event.actors());
        List<Span> foundRecipients = spans(event.recipients());
        List<Span> parties = new ArrayList<>(actors);
        parties.addAll(recipients);
        boolean reciprocal = !foundActors.isEmpty() && foundActors.equals(foundRecipients);
        boolean mutual = actors.size() > 1 && recipients.isEmpty() && !foundRecipients.isEmpty();
        if (mutual) {
            List<Span> all = new ArrayList<>(foundActors);
            all.addAll(foundRecipients);
            compare(actors, all, Kind.ACTOR_MISSING, differences);
            compare(all, actors, Kind.ACTOR_EXTRA, differences);
            return new Result(event, null, differences);
        }
        compare(actors, foundActors, Kind.ACTOR_MISSING, differences);
        compare(recipients, foundRecipients, Kind.RECIPIENT_MISSING, differences);
        compare(foundActors, reciprocal ? parties : actors, Kind.ACTOR_EXTRA, differences);
        compare(foundRecipients, reciprocal ? parties : recipients, Kind.RECIPIENT_EXTRA, differences);
        return new Result(event, null, differences);
    }

    private boolean isOwn(Event event) {
        return event.rule().equals(RULE + concept);
    }

    private boolean isTriggered(Event event) {
        return trigger != null
                && (event.trigger().overlaps(trigger)
                        || event.again().stream().anyMatch(again -> again.overlaps(trigger)));
    }

    private static List<Span> spans(List<Participant> participants) {
        return participants.stream().map(Participant::span).sorted().toList();
    }

    private static void compare(List<Span> wanted, List<Span> found, Kind missing, List<Difference> differences) {
        for (Span span : wanted) {
            if (found.stream().noneMatch(span::overlaps)) {
                differences.add(new Difference(missing, span));
            }
        }
    }
}
