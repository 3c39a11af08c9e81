package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mujaz.Mujaz;
import org.mujaz.event.Event;
import org.mujaz.text.Article;

/**
 * Whether a sentence tells of an event of a type, on sentences that several annotators of arabic_event_gsr judged, each read by
 * itself.
 *
 * <p>{@code yes} (all accepted) against {@code easy no} (all rejected). What they were not of one mind about ({@code difficult no},
 * {@code ambiguous}) is left out. Which of Mujaz's events make a sentence positive is read in four ways, the
 * widest first.
 */
final class EventDetection implements Measure {

    private static final String YES = "yes";
    private static final String NO = "easy no";

    /** Which events count. */
    private enum Reading {
        ANY("not negated"),
        TOOK_PLACE("took place"),
        NEWS("took place, no background"),
        TOLD("took place, with somebody in it");

        private final String words;

        Reading(String words) {
            this.words = words;
        }

        boolean counts(Event event) {
            return switch (this) {
                case ANY -> event.status() != Event.Status.NEGATED;
                case TOOK_PLACE -> event.status() == Event.Status.ACTUAL;
                case NEWS -> event.status() == Event.Status.ACTUAL && !event.background();
                case TOLD ->
                    event.status() == Event.Status.ACTUAL
                            && !(event.actors().isEmpty() && event.recipients().isEmpty());
            };
        }
    }

    private static final class Tally {
        private int found;
        private int there;
        private int both;
    }

    private final String gold;
    private final String type;

    EventDetection(String gold, String type) {
        this.gold = gold;
        this.type = type;
    }

    @Override
    public String gold() {
        return gold;
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path file, MistakeLog log) throws IOException {
        Map<Reading, Tally> tallies = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            tallies.put(reading, new Tally());
        }
        CommonMistakes mistakes = new CommonMistakes();
        int all = 0;
        int judged = 0;
        for (JsonRecord item : JsonRecord.read(file)) {
            all++;
            boolean yes = item.text("label").equals(YES);
            if (!yes && !item.text("label").equals(NO)) {
                continue;
            }
            judged++;
            String text = item.text("text");
            List<Event> events = mujaz.analyze(Article.of(text)).events();
            tallies.forEach((reading, tally) -> {
                boolean found = events.stream().anyMatch(event -> isOfType(event) && reading.counts(event));
                tally.found += found ? 1 : 0;
                tally.there += yes ? 1 : 0;
                tally.both += yes && found ? 1 : 0;
            });
            tell(yes, text, events, mistakes, log);
        }
        mistakes.print(name(Reading.ANY), log);
        int left = all - judged;
        List<Score> scores = new ArrayList<>();
        tallies.forEach((reading, tally) -> scores.add(Score.of(name(reading), tally.found, tally.there, tally.both)));
        scores.add(Score.ofPeer("events, GSR " + type + ", share left out", all == 0 ? 0 : 100.0 * left / all));
        return scores;
    }

    private boolean isOfType(Event event) {
        return event.type().equals(type);
    }

    private String name(Reading reading) {
        return "events, GSR " + type + ", " + reading.words;
    }

    /** A wrong sentence is put down to every event in it that made it positive; a missed one to the other events in it. */
    private void tell(boolean yes, String text, List<Event> events, CommonMistakes mistakes, MistakeLog log) {
        List<Event> counted = events.stream()
                .filter(event -> isOfType(event) && Reading.ANY.counts(event))
                .toList();
        if (yes && counted.isEmpty()) {
            String others = events.isEmpty() ? "no event" : "other events only";
            mistakes.add(
                    "missed",
                    type,
                    others,
                    events.isEmpty() ? "" : events.get(0).type());
            log.add(name(Reading.ANY), "missed, " + others, text);
        } else if (!yes) {
            for (Event event : counted) {
                String status = event.status() + (event.background() ? ", background" : "");
                mistakes.add("spurious", status, event.rule(), event.trigger().of(text));
                log.add(
                        name(Reading.ANY),
                        "spurious " + status + " " + event.rule(),
                        Around.marked(text, event.trigger()));
            }
        }
    }
}
